import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeNote, readNote } from '../../src/assessment/noting.ts';
import { factsNoted } from '../../src/assessment/note-facts.ts';
import { slipsIn } from '../../src/assessment/note-slips.ts';
import { noteShare } from '../../src/roleplay/escalating.ts';
import { replay } from '../../src/roleplay/replay.ts';
import { transcript, wordsOf } from '../../src/roleplay/transcript.ts';
import { compile } from '../../src/scenario/compile.ts';
import { noteParts, type NotePart } from '../../src/scenario/model.ts';

/** Ruth's blender: what a careful trainer would give each note, and why. */
const { compiled } = compile(readFileSync(`${import.meta.dirname}/../../scenarios/cracked-blender.md`, 'utf8'));
if (!compiled) throw new Error('The cracked blender does not compile.');
const words = wordsOf(compiled, 0);
const lines = transcript(compiled, 0, replay(compiled, 0, []));
const empty: Readonly<Record<NotePart, string>> = { issue: '', impact: '', timeline: '', tried: '', asked: '' };

/** Eight facts are needed; a share of 7/8 is 88. */
const percent = (share: number): number => Math.round(share * 100);

describe('notes in the rep’s own words', () => {
  const complete = {
    issue: 'Jug of the blender is cracked right through. Order LH-20418.',
    impact: 'It is for her sister’s fortieth. She needs it by 2pm on Friday.',
    timeline: 'Delivered Tuesday. She wrote in that evening with two photos and nobody opened the email.',
    tried: 'Offered a new one; a replacement alone was refused.',
    asked: 'She wants both: the £68 back as well as a new one.',
  };
  test.each<[reason: string, note: Partial<Record<NotePart, string>>, score: number]>([
    ['everything the desk needs, each under its heading', complete, 100],
    [
      'the same in other words, tersely',
      {
        issue: 'cracked jug, LH20418',
        impact: "sister's 40th is the fortieth; need by two o'clock Fri",
        timeline: 'came on Tues, email with photographs unopened',
        tried: 'not just a replacement',
        asked: 'wants both',
      },
      100,
    ],
    [
      'all there, but in one paragraph under one heading: six facts must be looked for',
      { issue: Object.values(complete).join(' ') },
      81,
    ],
    [
      'no word of when it is needed: the one thing Farida cannot look up',
      { ...complete, impact: 'For her sister’s fortieth.' },
      88,
    ],
    [
      'a wrong hour is no hour, and misleads: the record says two',
      { ...complete, impact: 'For her sister’s fortieth. Needed by noon on Friday.' },
      75,
    ],
    ['what is wrong and what is asked, and no story', { issue: complete.issue, asked: complete.asked }, 38],
    ['an opinion about her costs a fact', { ...complete, impact: `${complete.impact} She is being difficult.` }, 88],
    [
      'three facts nobody needs: two too many, half a fact',
      { ...complete, issue: `${complete.issue} Customer since 2019, paid by card, handed to the customer.` },
      94,
    ],
    ['an order number that is not hers', { ...complete, issue: 'Cracked jug. Order LH-20481.' }, 75],
    [
      'a card number makes it worth nothing: it has to be deleted',
      { ...complete, tried: `${complete.tried} Card 4929 1000 2000 3006.` },
      0,
    ],
    ['“customer upset, please call” tells the desk nothing', { issue: 'Customer upset, please call back asap.' }, 0],
    ['empty', {}, 0],
  ])('%s', (_reason, note, score) => {
    const noted = readNote(compiled, words, { ...empty, ...note }, lines);
    expect(percent(noteShare(noted, compiled.rule.note))).toBe(score);
  });
});

describe('notes put together from statements', () => {
  const none: Record<NotePart, string[]> = { issue: [], impact: [], timeline: [], tried: [], asked: [] };
  const full = (): Record<NotePart, string[]> => {
    const chosen = structuredClone(none);
    for (const { fact, part } of compiled.scenario.escalation?.note ?? []) chosen[part ?? 'issue'].push(`fact:${fact}`);
    return chosen;
  };
  const trap = (kind: string): string =>
    `keep out:${compiled.scenario.escalation?.keepOut.find((each) => each.kind === kind)?.name ?? ''}`;
  test.each<[reason: string, change: (note: Record<NotePart, string[]>) => void, score: number]>([
    ['every needed fact in its part', () => undefined, 100],
    ['one left out', (note) => note.impact.pop(), 88],
    ['one in another part', (note) => note.issue.push(...note.impact.splice(0, 1)), 97],
    ['an opinion', (note) => note.impact.push(trap('opinion')), 88],
    ['something false', (note) => note.timeline.push(trap('false')), 88],
    ['a card number', (note) => note.issue.push(trap('card number')), 0],
    ['one fact too many is forgiven', (note) => note.issue.push('fact:Paid by card'), 100],
    [
      'three are not',
      (note) => note.issue.push('fact:Paid by card', 'fact:Handed to the customer', 'fact:Customer since {since}'),
      94,
    ],
    ['nothing at all', (note) => Object.assign(note, structuredClone(none)), 0],
  ])('%s', (_reason, change, score) => {
    const note = full();
    change(note);
    expect(percent(noteShare(composeNote(compiled, words, note), compiled.rule.note))).toBe(score);
  });

  test('reads as it was put together', () => {
    expect(composeNote(compiled, words, full()).note).toEqual({
      issue: 'Cracked jug; Order LH-20418',
      impact: 'Needed for her sister’s fortieth; Needed by two o’clock on Friday'.replaceAll('’', "'"),
      timeline: 'Delivered on Tuesday; Email left unopened',
      tried: 'Replacement alone refused',
      asked: 'Wants both',
    });
  });

  test('what nobody offered is no part of it', () => {
    expect(composeNote(compiled, words, { ...none, issue: ['fact:of another script', 'nonsense'] })).toMatchObject({
      noted: [],
      slips: [],
      note: empty,
    });
  });
});

describe('facts in somebody’s own words', () => {
  const range = { start: 0, end: 0 };
  const facts = [
    { name: 'Cracked jug', wordings: [], range },
    { name: 'Needed by two o’clock on Friday', wordings: ['two o’clock on Friday'], range },
    { name: 'No answer', wordings: ['nobody rang back'], range },
    { name: 'Order LH-20418', wordings: ['LH-20418'], range },
    { name: '£68 back', wordings: [], range },
  ];
  test.each<[string, string[]]>([
    ['The jug arrived badly cracked', ['Cracked jug']],
    ['The jug is not cracked', []],
    ['The jug is fine. It was the lid that cracked', []],
    ['14:00 Fri', ['Needed by two o’clock on Friday']],
    ['2 p.m. on friday', ['Needed by two o’clock on Friday']],
    ['Friday at 12', []],
    ['they never gave an answer', ['No answer']],
    ['an answer came', []],
    ['order lh20418', ['Order LH-20418']],
    ['order 20418', []],
    ['Jug was not found to be cracked', []],
    ['Jug cracked: no', []],
    ['The jug or the lid cracked', []],
    ['Order no. 7, LH-20418', ['Order LH-20418']],
    ['wants £68.00 back', ['£68 back']],
    ['£68 refund', []],
    ['', []],
  ])('%j', (text, held) => expect(factsNoted(text, facts, {})).toEqual(held));

  test.each<[fact: string, wording: string, note: string]>([
    ['Delivered on Tuesday', 'delivered on Tuesday', 'Del Tues'],
    ['Delivered on Tuesday', 'came on Tuesday', 'It arrived Tuesday.'],
    ['Refund', 'wants her money back', 'asks for a refund'],
    ['Replacement refused', 'replacement refused', 'won’t accept a new one'],
    ['Email left unopened', 'email unopened', 'nobody opened the email'],
    ['Email left unopened', 'email unopened', 'email unread'],
    ['Alone from two till six', 'alone from two till six', 'by himself 2-6pm'],
    ['Alone from two till six', 'alone from two till six', 'on her own 14:00 to 18:00'],
    ['No signal', 'no signal', 'no mobile reception'],
    ['Promised on 22 May', '22 May', 'promised 22/5'],
    ['Promised on 5 May', '5 May', 'the 5th of May'],
    ['Down since 9:40', 'down since 9:40', 'off since 9.40am'],
    ['Fourth call', 'fourth call', 'this is her 4th call'],
    ['Nobody called', 'nobody rang', 'nobody phoned'],
    ['Collection', 'collect it', 'picked up, please'],
  ])('%s, in a busy rep’s words: %s / %s', (name, wording, note) => {
    expect(factsNoted(note, [{ name, wordings: [wording], range }], {})).toEqual([name]);
  });

  test('a needed fact that a note denies misleads the desk', () => {
    const impact = 'Not needed for her sister’s fortieth.';
    const noted = readNote(compiled, words, { ...empty, impact }, lines);
    expect(noted).toMatchObject({ noted: [], slips: [{ kind: 'false', words: impact.slice(0, -1) }] });
  });

  test('a fact said under every heading is where nobody looks for it', () => {
    const said = 'Order LH-20418.';
    const note = { ...empty, issue: said, impact: said, timeline: said };
    expect(readNote(compiled, words, note, lines).misplaced).toEqual(['Order {order}']);
    expect(readNote(compiled, words, { ...note, timeline: '' }, lines).misplaced).toEqual([]);
  });

  test('any text at all is read, and naming a fact holds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(factsNoted(`${text}\n Cracked jug.`, facts, {})).toContain('Cracked jug');
      }),
    );
  });
});

describe('what should not stand in a note', () => {
  const known = 'Order LH-20418, £68, Ruth Ellershaw';
  test.each<[string, string[]]>([
    ['She was rude.', ['opinion: rude']],
    ['She was not rude at all.', []],
    ['Upset and worried, in tears.', []],
    ['Clearly trying it on', ['opinion: trying it on']],
    ['Card 4929 1000 2000 3006', ['card number: 4929 1000 2000 3006']],
    ['Card 4929-1000-2000-3006, CVV 123', ['card number: 4929-1000-2000-3006', 'card number: CVV 123']],
    ['4111111111111111', ['card number: 4111111111111111']],
    ['Ticket 4929100020003006', []],
    ['Tracking 1234 5678 9012 3456 78901', []],
    ['Order LH-20418, £68', []],
    ['Order LH-20481', ['false: LH-20481']],
    ['Order lh20418, £68.00', []],
    ['She wants £680', ['false: £680']],
    ['She wants £86', ['false: £86']],
    ['£136 together, I suggest £18 off', []],
    ['Card 4929.1000.2000.3006', ['card number: 4929.1000.2000.3006']],
    ['Card 4111  1111  1111  1111', ['card number: 4111  1111  1111  1111']],
    ['Our reply was rude to her', []],
    ['A ridiculous inbox of ours', []],
    ['Thick glass, awkward seal', []],
    ['She is entitled to a refund', []],
    ['It was unreasonable of us', []],
    ['Not rude at first. Later she was rude.', ['opinion: rude']],
    ['', []],
  ])('%j', (note, slips) => {
    expect(slipsIn(note, [], {}, known).map(({ kind, words: said }) => `${kind}: ${said}`)).toEqual(slips);
  });

  test('what the author warns of, in any of its wordings, once', () => {
    const keepOut = [
      { kind: 'false' as const, name: 'Needed by noon', wordings: ['by noon on {day}'], range: { start: 0, end: 0 } },
    ];
    expect(slipsIn('Needs it by noon on Friday, by noon.', keepOut, { day: 'Friday' }, known)).toEqual([
      { kind: 'false', words: 'by noon on Friday' },
    ]);
  });

  test('any text at all is read in good time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (note) => {
        for (const { words: said } of slipsIn(note, [], {}, known)) expect(said).not.toBe('');
      }),
    );
    expect(slipsIn('4'.repeat(50_000), [], {}, known)).toEqual([]);
  });
});

test('parts of a note are the five that a handover has', () => {
  expect(noteParts).toEqual(['issue', 'impact', 'timeline', 'tried', 'asked']);
});
