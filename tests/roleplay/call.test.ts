import { describe, expect, test } from 'vitest';
import { fill, fillInlines } from '../../src/roleplay/placeholders.ts';
import type { RoleplayEvent } from '../../src/roleplay/events.ts';
import { offeredIn, replay, startCall } from '../../src/roleplay/replay.ts';
import { shuffled } from '../../src/roleplay/shuffle.ts';
import { transcript, type Line } from '../../src/roleplay/transcript.ts';
import { plainWords } from '../../src/scenario/words.ts';
import { compile, type CompiledScenario } from '../../src/scenario/compile.ts';
import { scriptOf, type ScriptParts } from '../fakes.ts';

function made(parts: ScriptParts): CompiledScenario {
  const { compiled, diagnostics } = compile(scriptOf(parts));
  if (!compiled) throw new Error(JSON.stringify(diagnostics));
  return compiled;
}

const say = (response: string): RoleplayEvent => ({ type: 'replied', at: 0, response });
const desk: RoleplayEvent = { type: 'deskOpened', at: 0 };
const leave: RoleplayEvent = { type: 'deskLeft', at: 0 };
const hangUp: RoleplayEvent = { type: 'hungUp', at: 0 };
const lookUp: RoleplayEvent = { type: 'lookedUp', at: 0, page: 'promises' };
const escalated = (to: string): RoleplayEvent => ({
  type: 'escalated',
  at: 0,
  choice: {
    ...{ to, how: 'warm', because: [], tell: 'Soon.', told: [], noted: [], misplaced: [], slips: [] },
    note: { issue: 'Late', impact: '', timeline: '', tried: '', asked: '' },
  },
});

const why = '  - Why: w\n';
const call = `### A

The line crackles.

> My {item} is late.

- Go on. → [B](#b)
${why}- Hold. {#hold}
  > Quick, then!
  - Once
${why}- *Look, {customer}.* → [Through](#through)
${why}
### Through

> On we go.

- → [B](#b)

### B

> **Sam:** Well?

- End. → [Found](#found)
${why}- Back. → [A](#a)
${why}`;
const front = 'variants:\n  - { item: parcel }\n  - { item: crate, customer: Ben Okafor }';
const escalation = '- Needed: yes\n- To: supervisor\n- Right → [Lost](#lost)';
const compiled = made({ call, front, escalation });

describe('a call', () => {
  const end = (...events: RoleplayEvent[]) => replay(compiled, 0, events);
  const offered = (...events: RoleplayEvent[]) => offeredIn(compiled, end(...events).end).map(({ id }) => id);

  test('starts in the first scene and ends in an ending, where nothing is on offer', () => {
    expect(end().end).toMatchObject({ at: 'a', atDesk: false, over: null });
    const over = end(say('a/go-on'), say('b/end'));
    expect(over.end).toMatchObject({ at: 'found', over: 'ending' });
    expect(offered(say('a/go-on'), say('b/end'))).toEqual([]);
    expect(end(say('a/go-on'), say('b/end'), hangUp).brokenAt).toBe(2);
  });
  test('a reply without a target stays; once is once', () => {
    expect(end(say('hold')).end.at).toBe('a');
    expect(offered(say('hold'))).toEqual(['a/go-on', 'a/look-customer']);
    expect(end(say('hold'), say('hold')).brokenAt).toBe(1);
    expect(offered(say('hold'), say('a/go-on'), say('b/back'))).not.toContain('hold');
  });
  test('a scene without replies is passed through, and seen', () => {
    const [step] = end(say('a/look-customer')).steps;
    expect(step?.entered).toEqual(['through', 'b']);
    expect(end(say('a/look-customer')).end.memory.turn).toBe(1);
  });
  test('the desk opens and closes without a trace, and nothing is said meanwhile', () => {
    expect(end(desk).end).toMatchObject({ at: 'a', atDesk: true });
    expect(end(desk, say('a/go-on')).brokenAt).toBe(1);
    expect(end(desk, leave).end).toEqual(end().end);
    expect(end(escalated('supervisor')).brokenAt).toBe(0);
    expect(end(desk, escalated('billing'))).toMatchObject({ brokenAt: null, end: { at: 'a', atDesk: false } });
    expect(end(desk, escalated('supervisor')).end).toMatchObject({ at: 'lost', over: 'ending' });
  });
  test('hanging up ends it where it was', () => {
    expect(end(say('a/go-on'), hangUp).end).toMatchObject({ at: 'b', over: 'hung up' });
  });
  test('what cannot happen is left out with all that follows', () => {
    const played = end(say('a/go-on'), say('a/go-on'), say('b/end'));
    expect([played.brokenAt, played.steps.length, played.end.at]).toEqual([1, 1, 'b']);
    expect(end(say('constructor')).brokenAt).toBe(0);
  });
  test('looking up changes nothing', () => expect(end(lookUp).end).toEqual(end().end));
  test('event by event it is the same call', () => {
    const events = [lookUp, say('hold'), desk, escalated('billing'), say('a/look-customer'), say('b/end')];
    const player = startCall(compiled, 0);
    for (const event of events) expect(player.play(event)).toBe(true);
    expect(player.soFar()).toEqual(end(...events));
    expect(player.play(say('b/end'))).toBe(false);
  });
  test('a variant that is not there stands for the first', () => {
    expect(replay(compiled, 9, []).end).toEqual(replay(compiled, 0, []).end);
  });
  test('it has no functions and no secrets: the chart is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(compiled.config))).toEqual(compiled.config);
    expect(JSON.parse(JSON.stringify(compiled.rule))).toEqual(compiled.rule);
  });
});

describe('moves', () => {
  const at = (script: CompiledScenario, ...events: RoleplayEvent[]) => replay(script, 0, events).end;

  test('that chase each other are cut, and the call goes on', () => {
    const circle = made({
      call: `### A\n\n- Go. → [Found](#found)\n${why}\n- → [B](#b)\n\n### B\n\n- Stop. → [Found](#found)\n${why}\n- → [A](#a)\n`,
    });
    const { at: place, memory } = at(circle);
    expect([place, memory.path]).toEqual(['a', ['a', 'b', 'a']]);
    expect(at(circle, say('a/go')).over).toBe('ending');
  });
  test('at any time: in order, each once, never into the scene one is in, and not before the first turn', () => {
    const any = made({
      front: 'heat: 9',
      call: `### A\n\n- Hm.\n${why}- Over. → [C](#c)\n${why}\n### B\n\n- Back. → [A](#a)\n${why}\n### C\n\n- Bye. → [Found](#found)\n${why}
### At any time

- When heat is 9 or more → [B](#b)
- When heat is 8 or more → [C](#c)
`,
    });
    expect(at(any).at).toBe('a');
    expect(at(any, say('a/hm')).memory.path).toEqual(['a', 'b', 'c']);
    expect(at(any, say('a/over')).memory.path).toEqual(['a', 'c', 'b', 'c']);
  });
});

describe('the transcript', () => {
  const words = (line: Line): string => {
    switch (line.kind) {
      case 'speech':
        return `${line.speaker}${line.isCustomer ? '' : ' (not the customer)'}: ${plainWords(line.text)}`;
      case 'narration':
        return plainWords(line.text);
      case 'said':
      case 'did':
        return `${line.kind} ${plainWords(line.text)}`;
      case 'escalated':
        return `escalated to ${line.choice.to}: ${line.verdict}`;
      case 'lookedUp':
        return `looked up ${line.page}`;
      case 'askedManager':
        return `asked for ${line.support}`;
      case 'hungUp':
        return 'hung up';
    }
  };
  const events = [say('hold'), lookUp, desk, leave, desk, escalated('billing'), say('a/look-customer'), hangUp];
  const lines = transcript(compiled, 1, replay(compiled, 1, events));

  test('holds all that was said and done, in order, with the words of the variant', () => {
    expect(lines.map((line) => `${line.turn} ${words(line)}`)).toEqual([
      '0 The line crackles.',
      '0 Ben Okafor: My crate is late.',
      '1 said Hold.',
      '1 Ben Okafor: Quick, then!',
      '1 looked up promises',
      '2 escalated to billing: wrong desk',
      '3 did Look, Ben Okafor.',
      '3 Ben Okafor: On we go.',
      '3 Sam (not the customer): Well?',
      '3 hung up',
    ]);
  });
  test('has keys that stay when more is said', () => {
    const before = transcript(compiled, 1, replay(compiled, 1, events.slice(0, 3)));
    expect(lines.slice(0, before.length)).toEqual(before);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });
});

describe('placeholders', () => {
  test.each([
    ['My {item}, {item}!', 'My kettle, kettle!'],
    ['{nobody} {constructor} {__proto__} {}', '{nobody} {constructor} {__proto__} {}'],
    ['{cost}', '$& {item}'],
    ['{ item }', '{ item }'],
  ])('%j', (text, filled) => expect(fill(text, { item: 'kettle', cost: '$& {item}' })).toBe(filled));
  test('inside formatting', () => {
    const text = [{ kind: 'strong', children: [{ kind: 'text', text: '{item}' }] }, { kind: 'break' }] as const;
    expect(plainWords(fillInlines(text, { item: 'kettle' }))).toBe('kettle');
  });
});

describe('the order replies are shown in', () => {
  const five = ['a', 'b', 'c', 'd', 'e'];
  test('is the same for the same seed and scene, and holds them all', () => {
    expect(shuffled(five, 7, 'opening')).toEqual(shuffled(five, 7, 'opening'));
    expect(shuffled(five, 7, 'opening').toSorted()).toEqual(five);
    expect(shuffled([], 1)).toEqual([]);
  });
  test('differs between seeds and scenes, and favours no place', () => {
    expect(new Set(Array.from({ length: 50 }, (_, seed) => shuffled(five, seed).join(''))).size).toBeGreaterThan(30);
    expect(new Set(['x', 'y', 'z'].map((salt) => shuffled(five, 1, salt).join(''))).size).toBeGreaterThan(1);
    const firsts = new Map<string, number>();
    for (let seed = 0; seed < 5000; seed++) {
      const [first = ''] = shuffled(five, seed, 'opening');
      firsts.set(first, (firsts.get(first) ?? 0) + 1);
    }
    for (const count of firsts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
