import fc from 'fast-check';
import { compile, type CompiledScenario } from '../../src/scenario/compile.ts';
import { scriptOf } from '../fakes.ts';

const scenes = ['S0', 'S1', 'S2', 'S3'] as const;
const endings = ['Won', 'Lost'] as const;
const marks = ['red', 'blue', 'Green Light'] as const;
const shows = ['validates', 'names the feeling', 'restates the facts', 'commits to act', 'offers a remedy'] as const;
const breaks = ['dismisses', 'talks past', 'hedges', 'insults'] as const;
const engine = ['decides rightly', 'picks the right moment', 'writes a complete note', 'passes the buck'] as const;
const notes = ['Late', 'Order'] as const;

const topic = fc.constantFrom('', '', ' (one)', ' (two)');
const withTopic = (names: readonly string[]) =>
  fc.tuple(fc.constantFrom(...names), topic).map(([name, about]) => `${name}${about}`);
const list = (names: fc.Arbitrary<string>, maxLength: number) =>
  fc.uniqueArray(names, { maxLength }).map((all) => all.join(', '));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const step = fc.integer({ min: -4, max: 4 });

const condition = fc
  .tuple(
    fc.boolean(),
    fc.oneof(
      fc.constantFrom(...marks),
      withTopic([...shows, ...breaks]),
      fc.constantFrom(...engine),
      fc
        .tuple(fc.constantFrom('heat', 'trust'), fc.integer({ min: 0, max: 10 }), fc.constantFrom('more', 'less'))
        .map(([mood, value, is]) => `${mood} is ${value} or ${is}`),
    ),
  )
  .map(([not, words]) => `${not ? 'not ' : ''}${words}`);
const conditions = fc.array(condition, { minLength: 1, maxLength: 2 }).map((all) => all.join(', '));

const reply = fc.record(
  {
    to: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...scenes) }, fc.constantFrom(...endings)),
    shows: list(withTopic(shows), 2),
    breaks: list(withTopic(breaks), 1),
    mood: fc.tuple(optional(step), optional(step)),
    remember: list(fc.constantFrom(...marks), 2),
    onlyIf: conditions,
    once: fc.boolean(),
  },
  { requiredKeys: [] },
);
const move = fc.record({ when: optional(conditions), to: fc.constantFrom(...scenes, ...endings) });
const scene = fc.record({
  replies: fc.array(reply, { minLength: 1, maxLength: 3 }),
  moves: fc.oneof(
    { weight: 2, arbitrary: fc.array(move, { maxLength: 0 }) },
    fc.array(move, { minLength: 1, maxLength: 2 }),
  ),
});
const route = optional(fc.constantFrom(...scenes, ...endings));
const escalation = fc.record({
  needed: fc.oneof(
    fc.constantFrom('yes', 'no'),
    conditions.map((when) => `when ${when}`),
  ),
  how: optional(fc.constant('warm')),
  after: optional(
    fc.array(fc.oneof(condition, fc.constantFrom(...scenes)), { maxLength: 2 }).map((all) => all.join(', ')),
  ),
  atOnce: optional(fc.constant('yes')),
  within: optional(fc.integer({ min: 1, max: 3 })),
  note: fc.constantFrom('', 'Late', 'Late, Order'),
  right: fc.constantFrom(...scenes, ...endings),
  routes: fc.record({ Unneeded: route, 'Too early': route, Late: route, 'Wrong desk': route, 'Wrong how': route }),
});

/** A scenario's text with links, conditions, moves and escalations of every kind, at random. */
export const script = fc
  .record({
    moods: fc.tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 })),
    marks: list(fc.constantFrom(...marks), 2),
    scenes: fc.array(scene, { minLength: scenes.length, maxLength: scenes.length }),
    anyTime: fc.array(fc.record({ when: conditions, to: fc.constantFrom(...scenes, ...endings) }), { maxLength: 3 }),
    escalation: fc.option(escalation, { nil: undefined, freq: 5 }),
  })
  .map((parts) =>
    scriptOf({
      front: [
        `heat: ${parts.moods[0]}\ntrust: ${parts.moods[1]}\nvariants:`,
        `  - { remember: [${parts.marks}] }`,
        `  - { remember: [${marks.join(', ')}] }`, // so that no mark is unknown
      ].join('\n'),
      before: notes.map((name) => `- ${name}`).reduce((all, each) => `${all}${each}\n`, '## Facts\n\n'),
      call: [...parts.scenes.map(writeScene), ...writeAnyTime(parts.anyTime)].join('\n\n'),
      ...(parts.escalation ? { escalation: writeEscalation(parts.escalation) } : {}),
      endings: '### Won\n\n- Outcome: resolved\n\n### Lost\n\n- Outcome: lost',
    }),
  );

type Value<T> = T extends fc.Arbitrary<infer Each> ? Each : never;
type Reply = Value<typeof reply>;

function link(to: string): string {
  return `[${to}](#${to.toLowerCase()})`;
}

function writeScene({ replies, moves }: Value<typeof scene>, at: number): string {
  // Every scene has a way out, or it would be a dead end.
  const out = scenes[at + 1] ?? 'Won';
  const all: Reply[] = [...replies, { to: out }];
  return [
    `### ${scenes[at]}`,
    all.map(writeReply).join('\n'),
    ...(moves.length > 0 ? [moves.map(writeMove).join('\n')] : []),
  ].join('\n\n');
}

function writeReply(each: Reply, index: number): string {
  const moods = [
    each.mood?.[0] === undefined ? '' : `heat ${each.mood[0]}`,
    each.mood?.[1] === undefined ? '' : `trust ${each.mood[1]}`,
  ];
  const values = {
    Shows: each.shows,
    Breaks: each.breaks,
    Mood: moods.filter((mood) => mood !== '').join(', '),
    Remember: each.remember,
    'Only if': each.onlyIf,
  };
  return [
    `- Reply ${index}.${each.to ? ` → ${link(each.to)}` : ''}`,
    '  - Why: It is random.',
    ...Object.entries(values).flatMap(([word, value]) => (value ? [`  - ${word}: ${value}`] : [])),
    ...(each.once ? ['  - Once'] : []),
  ].join('\n');
}

function writeMove({ when, to }: { when?: string | undefined; to: string }): string {
  return when === undefined ? `- → ${link(to)}` : `- When ${when} → ${link(to)}`;
}

function writeAnyTime(moves: readonly { when: string; to: string }[]): string[] {
  return moves.length === 0 ? [] : [`### At any time\n\n${moves.map(writeMove).join('\n')}`];
}

function writeEscalation({
  needed,
  how,
  after,
  atOnce,
  within,
  note,
  right,
  routes,
}: Value<typeof escalation>): string {
  return [
    `- Needed: ${needed}`,
    '- To: supervisor',
    ...(how ? [`- How: ${how}`] : []),
    ...(after ? [`- After: ${after}`] : []),
    ...(atOnce ? [`- At once: ${atOnce}`] : []),
    ...(within ? [`- Within: ${within}`] : []),
    ...(note ? [`- Note: ${note}`] : []),
    `- Right → ${link(right)}`,
    ...Object.entries(routes).flatMap(([verdict, to]) => (to ? [`- ${verdict} → ${link(to)}`] : [])),
  ].join('\n');
}

/** What a rep may try in a turn: numbers are taken modulo what there is. */
/** What may be found in a reply in own words, whether the script has it or not. */
const written = ['restates the facts', 'commits to act', 'gives a time', 'validates', 'blames', 'hedges', 'insults'];

export const turns = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('reply' as const), index: fc.nat(11) }) },
    fc.record({
      kind: fc.constant('write' as const),
      index: fc.nat(11),
      behaviours: fc.uniqueArray(fc.constantFrom(...written), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('escalate' as const),
      desk: fc.boolean(),
      how: fc.boolean(),
      note: fc.nat(2),
      told: fc.nat(3),
    }),
    fc.record({ kind: fc.constant('look at the desk' as const) }),
  ),
  { maxLength: 14 },
);
export type Turn = Value<typeof turns>[number];

/** Compiles a script that has no error; what a later check refuses is left out. */
export function compiled(text: string): CompiledScenario {
  const made = compile(text).compiled;
  fc.pre(made !== undefined);
  return made as CompiledScenario;
}
