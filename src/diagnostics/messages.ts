// Made from messages.md by `npm run messages`. Do not edit.
export const messages = {
  source_empty: { severity: 'error', message: 'The file is empty.' },
  source_too_large: { severity: 'error', message: 'The file has {size} characters; {limit} is the most that is read.' },
  source_binary: {
    severity: 'error',
    message: 'The file is not text: it holds a character that text never has, at this place.',
  },
  source_unreadable: { severity: 'error', message: 'The file cannot be read as Markdown: {reason}' },
  front_matter_missing: {
    severity: 'error',
    message: 'The file does not begin with front matter between two lines of “---”.',
  },
  front_matter_unreadable: { severity: 'error', message: 'The front matter cannot be read: {reason}' },
  key_missing: { severity: 'error', message: '{where} has no “{key}”.' },
  key_unknown: { severity: 'error', message: '“{key}” means nothing here.' },
  key_duplicate: { severity: 'error', message: '“{key}” is given twice.' },
  value_invalid: { severity: 'error', message: '“{value}” is no {what}.' },
  section_missing: { severity: 'error', message: 'The scenario has no {section}.' },
  section_unknown: { severity: 'error', message: '“{section}” is no section of a scenario.' },
  text_misplaced: { severity: 'error', message: '{what} does not belong here.' },
  html_ignored: { severity: 'warning', message: 'HTML is shown as written, never run.' },
  heading_duplicate: { severity: 'error', message: 'Another heading already has the anchor “{anchor}”.' },
  response_duplicate: { severity: 'error', message: 'This scene already has the reply “{words}”.' },
  link_unknown: {
    severity: 'error',
    message: 'The link leads to “{target}”, but no scene or ending of this file has that name.',
  },
  link_missing: { severity: 'error', message: 'An arrow must be followed by a link.' },
  arrow_missing: { severity: 'error', message: 'This link has no arrow before it.' },
  behaviour_unknown: { severity: 'error', message: 'The scorecard has no behaviour “{name}”.' },
  mark_unknown: {
    severity: 'error',
    message: 'This asks for “{name}”, but nothing in the call remembers it, and it is no behaviour of the scorecard.',
  },
  mark_unused: { severity: 'warning', message: 'The mark “{name}” is remembered, but nothing asks for it.' },
  condition_unreadable: { severity: 'error', message: 'The condition “{text}” cannot be read.' },
  scene_unreachable: {
    severity: 'warning',
    message: 'Nobody can come to “{title}”: no way from the first scene leads there.',
  },
  scene_dead_end: { severity: 'error', message: '“{title}” is no ending, and no reply or move leads out of it.' },
  why_missing: { severity: 'error', message: 'This reply has no “Why”.' },
  placeholder_unknown: { severity: 'error', message: 'No variant has words for “{name}”.' },
  variant_incomplete: {
    severity: 'error',
    message: 'Variant {number} has no words for “{name}”, which another variant has.',
  },
  note_fact_unknown: { severity: 'error', message: 'The note asks for “{name}”, which is not listed under Facts.' },
  rehearsal_broken: { severity: 'error', message: 'The rehearsal “{title}” does not play as written: {reason}' },
  instead_missing: {
    severity: 'warning',
    message: 'There is a better reply than this one here, so it needs an “Instead”: what to say in its place.',
  },
  trap_loop: { severity: 'error', message: 'From “{title}” no way leads to an ending any more: {loop}.' },
  move_cycle: { severity: 'error', message: 'These moves chase each other for ever: {loop}.' },
  move_always: {
    severity: 'warning',
    message: 'This move is always made, so no reply of the scene and no move after it is ever reached.',
  },
  once_runs_out: {
    severity: 'error',
    message: 'In “{title}” every “Once” reply can be used up, and then nothing is left to say.',
  },
  no_response_available: {
    severity: 'error',
    message: '“{title}” can be entered with nothing to say and no move that holds.',
  },
  condition_never: { severity: 'warning', message: '“{text}” can never hold here.' },
  competency_unrated: {
    severity: 'warning',
    message: 'One can reach “{title}” without ever being offered a chance to show {competency}.',
  },
  pass_mark_unreachable: {
    severity: 'error',
    message: 'Nobody can pass: the best call comes to {best}, and {pass} is asked for.',
  },
  pass_mark_trivial: {
    severity: 'warning',
    message: 'Every call that ends well passes: even the worst comes to {worst}, and {pass} is asked for.',
  },
  best_reply_pattern: {
    severity: 'warning',
    message: 'The best reply is the {pattern} in {count} of {scenes} scenes.',
  },
  cheat_passes: { severity: 'warning', message: 'A rep who plays “{bot}” passes: {result}.' },
  escalation_early: {
    severity: 'warning',
    message: 'Escalating is right from the first word, before anyone can know that it is needed.',
  },
  escalation_impossible: {
    severity: 'error',
    message: 'Escalating is needed, but there is no moment in any call at which it is right.',
  },
  fact_never_told: {
    severity: 'warning',
    message: 'Nobody can know “{name}”: neither the customer nor the record says it.',
  },
  mistake_pays: {
    severity: 'warning',
    message: 'The best call goes through this lesser reply: it comes to {best}, and {straight} without any.',
  },
  best_call_incomplete: {
    severity: 'warning',
    message: 'No single call earns full marks in all four competencies: the best comes to {best}.',
  },
  stage_unknown: { severity: 'error', message: 'The stage “{file}” {problem}.' },
  note_missing: { severity: 'error', message: '“{text}” speaks of a handover note, and this call works from none.' },
  note_unknowable: {
    severity: 'warning',
    message: 'By the time the escalation is right nobody can have heard “{name}”, so no note can hold it.',
  },
  keep_out_fact: {
    severity: 'warning',
    message: 'A good note would be docked for “{words}”: it is also a way to say the fact “{name}”.',
  },
  desk_how: { severity: 'warning', message: 'By the handbook, {desk} takes no case “{how}”.' },
  desk_reason: { severity: 'warning', message: 'By the handbook, {desk} is not the desk for “{reason}”.' },
  reason_missing: { severity: 'warning', message: 'This escalation is needed, and nothing says why.' },
  stage_mismatch: { severity: 'error', message: '“{file}” does not fit this call: {problem}.' },
  ladder_incomplete: { severity: 'error', message: 'The ladder has no {what}.' },
  directory_incomplete: { severity: 'error', message: 'The directory has no {what}.' },
  search_bounded: {
    severity: 'warning',
    message: 'The script can be in more than {bound} states, so not every call of it could be looked at.',
  },
} as const;
