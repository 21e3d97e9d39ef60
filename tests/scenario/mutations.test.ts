import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { handbookFor, scenarioFiles } from '../../src/cli/files.ts';
import { check } from '../../src/playtest/check.ts';
import { readExpected } from '../playtest/expected.ts';

/** Breaks a script in one way and marks where that must be told; undefined where it has no such part. */
type Mutation = (text: string) => string | undefined;

/** What stands under a heading, up to the next of its level or above. */
function section(text: string, title: string): string {
  const level = title.startsWith('### ') ? '#{1,3} ' : '#{1,2} ';
  return (
    new RegExp(`^${title.replace(/[?*{}]/g, '\\$&')}\\n[\\s\\S]*?(?=^${level}|$(?![\\s\\S]))`, 'm').exec(text)?.[0] ??
    ''
  );
}
const anchorOf = (title: string): string =>
  title
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** The headings of the call's scenes. */
const scenes = (text: string): string[] =>
  [...section(text, '## Call').matchAll(/^### .*$/gm)]
    .map(([title]) => title)
    .filter((title) => title !== '### At any time');
/** A reply of one line with its notes. */
const aReply = /^- (?!When |→)(.+?) → (\[.*\])\(#(.*)\)\n(?: {2}- .*\n)+/m;
/** The replies of a scene, each with its notes and what the customer answers. */
const repliesOf = (scene: string): string[] => scene.match(/^- (?!When |→).+\n(?:\n? {2}.*\n)+/gm) ?? [];

/** Replaces the first find; undefined where there is none. */
const swap =
  (find: RegExp, put: string): Mutation =>
  (text) =>
    find.test(text) ? text.replace(find, put) : undefined;
/** Replaces the first find under a heading. */
const swapIn =
  (title: string, find: RegExp, put: string): Mutation =>
  (text) => {
    const within = section(text, title);
    return find.test(within) ? text.replace(within, () => within.replace(find, put)) : undefined;
  };

const mutations: Record<string, Mutation> = {
  'a scene is deleted': (text) => {
    const title = scenes(text)[2] ?? '';
    return text
      .replace(section(text, title), '')
      .replaceAll(new RegExp(`\\[[^\\]]*\\]\\(#${anchorOf(title)}\\)`, 'g'), '⟦link_unknown: $&⟧');
  },
  'an ending is deleted': (text) => {
    const title = /^### .*$/m.exec(section(text, '## Endings'))?.[0] ?? '';
    const kept = text.replace(section(text, title), '');
    return kept
      .replaceAll(new RegExp(`\\[[^\\]]*\\]\\(#${anchorOf(title)}\\)`, 'g'), '⟦link_unknown: $&⟧')
      .replaceAll(new RegExp(`^- (Ends: ${title.slice(4)})$`, 'gm'), '- ⟦value_invalid: $1⟧');
  },
  'a scene is renamed': (text) => {
    const title = scenes(text)[2] ?? '';
    return text
      .replace(`${title}\n`, '### ⟦scene_unreachable: Some other name⟧\n')
      .replaceAll(new RegExp(`\\[[^\\]]*\\]\\(#${anchorOf(title)}\\)`, 'g'), '⟦link_unknown: $&⟧');
  },
  'a link is misspelt': swap(/→ (\[[^\]]+\])\(#(\w)(\w)/, '→ ⟦link_unknown: $1⟧(#$3$2'),
  'a link has no arrow': swap(/^(- (?!When ).*) → (\[.*\]\(#.*\))$/m, '$1 ⟦arrow_missing: $2⟧'),
  'a link lost its brackets': swap(/ → \[(.*)\]\(#.*\)$/m, ' → ⟦link_missing: $1⟧'),
  'something follows the link': swap(/ → (\[.*\]\(#.*\))$/m, ' → $1 ⟦text_misplaced: and so on⟧'),
  'a mark in a reply is misspelt': swap(/Only if: (\w)(\w)/, 'Only if: ⟦mark_unknown: $2⟧$1'),
  'a mark that is remembered is misspelt': (text) => {
    const mark = /- Only if: (?!not )(.*)$/m.exec(text)?.[1] ?? '?';
    let at = 0;
    return text.includes(`Remember: ${mark}`)
      ? text.replaceAll(`Remember: ${mark}`, () => `Remember: ${at++ === 0 ? '⟦mark_unused: X⟧' : 'x'}${mark}`)
      : undefined;
  },
  'a behaviour that is shown is misspelt': swap(
    /Shows: restates the facts/,
    'Shows: ⟦behaviour_unknown: restate⟧ the facts',
  ),
  'a behaviour that is broken is misspelt': swap(/Breaks: (\w+)/, 'Breaks: ⟦behaviour_unknown: x⟧$1'),
  'Shows and Breaks are swapped': swap(/- Breaks: (.*)$/m, '- Shows: ⟦behaviour_unknown: $1⟧'),
  'a note word is misspelt': swap(/- Instead: /, '- ⟦key_unknown: Insted⟧: '),
  'a note is given twice': swap(/^( {2}- Why: .*)$/m, '$1\n  - ⟦key_duplicate: Why⟧: Because.'),
  'a note is not indented': swap(/^ {2}- (Why: .*)$/m, '- ⟦why_missing: $1⟧'),
  'Why is taken out': swap(new RegExp(aReply.source, 'm'), '- ⟦why_missing: $1⟧ → $2(#$3)\n  - Shows: validates\n'),
  'Instead is taken out': (text) => {
    const reply = repliesOf(section(text, '## Call')).find(
      (each) => each.includes('Breaks:') && each.includes('Instead:'),
    );
    return (
      reply &&
      text.replace(reply, reply.replace(/^- (.*)$/m, '- ⟦instead_missing: $1⟧').replace(/^ {2}- Instead: .*\n/m, ''))
    );
  },
  'a heading is used twice': (text) => {
    const [, second = '', third = ''] = scenes(text);
    return text.replace(`${third}\n`, `### ⟦heading_duplicate: ${second.slice(4)}⟧\n`);
  },
  'a heading lost its space': (text) => {
    const [, second = ''] = scenes(text);
    return text.replace(`${second}\n`, `⟦text_misplaced: ###${second.slice(4)}⟧\n`);
  },
  'a reply is there twice': (text) => {
    const [reply = ''] = repliesOf(text);
    return text.replace(reply, `${reply}${reply.replace(/^- (.*)$/m, '- ⟦response_duplicate: $1⟧')}`);
  },
  'only a conditional reply is left': (text) => {
    // Where a reply asks for a mark and another for its absence, calls come with it and without.
    const pair = /- Only if: (?!not )(.*)\n[\s\S]*- Only if: not \1$/m;
    const scene = scenes(text)
      .map((title) => section(text, title))
      .find((each) => pair.test(each));
    const mark = pair.exec(scene ?? '')?.[1];
    const kept = repliesOf(scene ?? '').find((each) => each.includes(`  - Only if: ${mark}\n`));
    if (scene === undefined || kept === undefined) return undefined;
    const rest = repliesOf(scene).reduce((all, each) => all.replace(each, ''), scene);
    const marked = rest.replace(/^### (.*)$/m, '### ⟦no_response_available: $1⟧').trimEnd();
    return text.replace(scene, () => `${marked}\n\n${kept}\n`);
  },
  'a scene has no way on': (text) => {
    const title = scenes(text)[1] ?? '';
    const scene = section(text, title);
    return text.replace(scene, () =>
      scene.replace(/^### (.*)$/m, '### ⟦scene_dead_end: $1⟧').replaceAll(/ → \[.*\]\(#.*\)$/gm, ''),
    );
  },
  'two scenes lead only to each other': (text) => {
    const title = scenes(text)[1] ?? '';
    const scene = section(text, title);
    const lonely = scene
      .replace(/^### (.*)$/m, '### ⟦trap_loop: $1⟧')
      .replaceAll(/ → \[.*\]\(#.*\)$/gm, ' → [Limbo](#limbo)');
    return text.replace(
      scene,
      () => `${lonely}### Limbo\n\n- Back. → [There](#${anchorOf(title)})\n  - Why: It goes back.\n\n`,
    );
  },
  'moves chase each other': (text) => {
    const [, second = ''] = scenes(text);
    return text
      .replace(
        '### At any time',
        `### Here\n\n- ⟦move_cycle: → [There](#there)⟧\n\n### There\n\n- → [Here](#here)\n\n### At any time`,
      )
      .replace(section(text, second), (scene) => scene.replace(/\(#.*\)$/m, '(#there)'));
  },
  'a scene that nothing leads to': (text) =>
    text.replace(
      '### At any time',
      '### ⟦scene_unreachable: Attic⟧\n\n- Out. → [There](#opening)\n  - Why: It goes back.\n\n### At any time',
    ),
  'a move before the others lost its When': (text) =>
    text.replace(/^### At any time[\s\S]*?(?=^## )/m, (moves) =>
      moves.replace(/^- When .* → (\[.*)$/m, '- ⟦text_misplaced: → $1⟧'),
    ),
  'a mood is written otherwise': swap(/heat is (\d+) or more/, '⟦condition_unreadable: heat >= $1⟧'),
  'a mood never comes': swap(
    /^- When trust is 0 or less → /m,
    '- When ⟦condition_never: heat is 9 or more, heat is 8 or less⟧ → ',
  ),
  'a placeholder is misspelt': swapIn('## Call', /\{item\}|\{order\}|\{name\}/, '⟦placeholder_unknown: {itme}⟧'),
  'a variant lacks a word': (text) => {
    const second = /^ {2}- customer: .*\n((?: {4}.*\n)+)(?= {2}- customer)/m.test(text)
      ? text.split(/^ {2}- customer: /m)[2]
      : undefined;
    const line = second?.split('\n').find((each) => /^ {4}order|^ {4}name/.test(each));
    if (!second || !line) return undefined;
    const at = text.lastIndexOf(second);
    return `${text.slice(0, at).replace(/customer: $/, '⟦variant_incomplete: customer: ⟧')}${second.replace(`${line}\n`, '')}${text.slice(at + second.length)}`;
  },
  'a key of the front matter is misspelt': swap(/^customer: /m, '⟦key_unknown: custommer⟧: '),
  'a key of the front matter is missing': (text) =>
    text.replace(/^---$/m, '⟦key_missing: ---⟧').replace(/^heat: .*\n/m, ''),
  'a pass mark above 100': swap(/^pass: .*$/m, 'pass: ⟦value_invalid: 110⟧'),
  'a mood in words': swap(/^heat: .*$/m, 'heat: ⟦value_invalid: high⟧'),
  'a page the handbook has not': swap(/^policies: \[([\w-]+)/m, 'policies: [⟦value_invalid: $1s⟧'),
  'the front matter is not closed': (text) => `⟦front_matter_missing: ---⟧${text.slice(3).replace(/^---$/m, '')}`,
  'a colon too many in the front matter': swap(
    /^customer: (.*)$/m,
    'customer: ⟦front_matter_unreadable: T⟧he buyer: $1',
  ),
  'a section is misspelt': swap(/^## Endings$/m, '## ⟦section_unknown: Ending⟧'),
  'text between the scenes’ section and the first scene': swap(
    /^## Call$/m,
    '## Call\n\n⟦text_misplaced: Here it begins.⟧',
  ),
  'an outcome is misspelt': swap(/^- Outcome: polite failure$/m, '- ⟦value_invalid: Outcome: polite⟧'),
  'an outcome is missing': (text) =>
    text.replace(section(text, '## Endings'), (all) =>
      all.replace(/^### (.*)\n([\s\S]*?)^- Outcome: .*$/m, '### ⟦key_missing: $1⟧\n$2'),
    ),
  'a desk that the handbook has not': swapIn('## Escalation', /^- To: (.*)$/m, '- To: ⟦value_invalid: $1s⟧'),
  'a way that the handbook has not': swapIn('## Escalation', /^- How: (.*)$/m, '- How: ⟦value_invalid: politely⟧'),
  'a reason that the handbook has not': swapIn('## Escalation', /^- Because: (\w)/m, '- Because: ⟦value_invalid: x⟧$1'),
  'After names what nothing is': swapIn(
    '## Escalation',
    /^- After: .*$/m,
    '- After: ⟦mark_unknown: the cows come home⟧',
  ),
  'After names what is never shown': swapIn(
    '## Escalation',
    /^- After: .*$/m,
    '- After: ⟦escalation_impossible: insults⟧',
  ),
  'nothing has to come first': (text) =>
    /^- Needed: yes$[\s\S]*^- After: /m.test(text)
      ? text.replace(/^- After: .*\n/m, '').replace('## Escalation', '## ⟦escalation_early: Escalation⟧')
      : undefined,
  'Needed is neither yes nor no': swapIn('## Escalation', /^- Needed: .*$/m, '- Needed: ⟦value_invalid: maybe⟧'),
  'a route is misspelt': swapIn('## Escalation', /^- (Unneeded|Right) →/m, '- ⟦key_unknown: Not $1⟧ →'),
  'the note asks for what is no fact': swapIn(
    '## Escalation',
    /^ {2}- Issue: (\w)/m,
    '  - Issue: ⟦note_fact_unknown: Un⟧$1',
  ),
  'a part of the note is misspelt': swapIn('## Escalation', /^ {2}- Timeline:/m, '  - ⟦key_unknown: Time⟧:'),
  'a fact that nobody tells': swap(
    /^## Facts\n\n/m,
    '## Facts\n\n- ⟦fact_never_told: Purple elephant: mauve pachyderm⟧\n',
  ),
  'a rehearsal says what no reply says': swapIn('## Rehearsals', /^2\. (.*)$/m, '2. ⟦rehearsal_broken: Abracadabra⟧'),
  'a rehearsal expects too little': swapIn(
    '## Rehearsals',
    /^- (Listening): strong$/m,
    '- ⟦rehearsal_broken: Listening: not yet⟧',
  ),
  'a rehearsal expects a band there is not': swapIn(
    '## Rehearsals',
    /^- Listening: .*$/m,
    '- ⟦value_invalid: Listening: superb⟧',
  ),
  'a rehearsal goes on after the end': swapIn(
    '## Rehearsals',
    /^(- Ends: .*)$/m,
    '99. ⟦rehearsal_broken: And again⟧\n\n$1',
  ),
  'tags of HTML': swapIn('## Call', /^> (\S+) /m, '> ⟦html_ignored: <b>⟧$1⟦html_ignored: </b>⟧ '),
  'a character of another world': swapIn('## Call', /^> (\S+) /m, '> $1⟦source_binary: \u0000⟧'),
};

const folder = `${import.meta.dirname}/../../scenarios`;

const longFrom = 30_000;

describe.each(scenarioFiles([folder]).map((file, index) => [file.slice(folder.length + 1), file, index] as const))(
  '%s',
  (_name, file, index) => {
    const text = readFileSync(file, 'utf8');
    const broken = Object.entries(mutations).flatMap(([what, mutate]) => {
      const marked = mutate(text);
      return marked === undefined ? [] : [[what, marked] as const];
    });
    test('can be broken in thirty ways and more', () => expect(broken.length).toBeGreaterThanOrEqual(30));
    // On a script that takes long to play a third of them is tried, another third on the next; FUZZ=all tries all on all.
    const isLong = text.length > longFrom && process.env['FUZZ'] !== 'all';
    const tried = isLong ? broken.filter((_, at) => at % 3 === index % 3) : broken;
    test.each(tried)('%s', { timeout: 60_000 }, (_what, marked) => {
      const { script, expected } = readExpected(marked);
      expect(script).not.toBe(text);
      expect(expected.length).toBeGreaterThan(0);
      const { diagnostics } = check(script, { handbook: handbookFor(file) });
      const found = diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
      expect(found).toEqual(expect.arrayContaining(expected));
      // What follows from one mistake may be told too, but it must not bury it.
      expect(found.length).toBeLessThanOrEqual(expected.length + 20);
    });
  },
);
