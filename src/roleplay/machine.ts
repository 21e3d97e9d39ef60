import { assign, setup, type StateMachine } from 'xstate';
import { defaultRubric } from '../rubric/default.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { MoveParams, OfferedParams, ReplyParams } from '../scenario/3-build/machine-config.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Verdict } from '../scenario/model.ts';
import { judgeBehaviours } from './escalating.ts';
import type { EscalationChoice } from './events.ts';
import { allHold, dueSince, isDangerMissed, isNeeded, judge, moved, withAll } from './rules.ts';
import type { CallMemory } from './state.ts';

/** What the machine takes: a reply by its event's name, and what the rep does besides. */
export type MachineEvent =
  /** With what the rep's own words show and break, where the reply was written. */
  | {
      readonly type: `reply:${string}`;
      readonly written?: { readonly shows: readonly string[]; readonly breaks: readonly string[] };
    }
  | { readonly type: 'openDesk' | 'leaveDesk' | 'hangUp' }
  | { readonly type: 'escalate'; readonly choice: EscalationChoice };

/** What a run of the machine starts from. */
export interface MachineInput {
  /** Index of the variant, from 0; one that is not there stands for the first. */
  readonly variant: number;
}

/** The call's memory before anything was said. */
export function firstMemory({ scenario, rule }: CompiledScenario, variant: number): CallMemory {
  const memory: CallMemory = {
    heat: scenario.heat,
    trust: scenario.trust,
    marks: withAll([], (scenario.variants[variant] ?? scenario.variants[0])?.remember ?? []),
    shown: [],
    broken: [],
    path: [scenario.scenes[0]?.id ?? ''],
    spent: [],
    fired: [],
    turn: 0,
    hops: 0,
    dueSince: null,
    verdicts: [],
  };
  return { ...memory, dueSince: dueSince(rule, memory) };
}

/**
 * The scenario as an XState machine. The statechart comes with the scenario as plain JSON; this is the one place that
 * says what its named guards and actions do. They are pure: saving and showing happen outside.
 */
export function roleplayMachine(compiled: CompiledScenario, rubric: Rubric = defaultRubric) {
  const { scenario, rule, config } = compiled;
  const endings = new Set(scenario.endings.map(({ id }) => id));
  const mostHops = scenario.scenes.length;

  return setup({
    types: { context: {} as CallMemory, events: {} as MachineEvent, input: {} as MachineInput },
    guards: {
      isOffered: ({ context }, { onlyIf, once }: OfferedParams) =>
        (once === null || !context.spent.includes(once)) && allHold(onlyIf, context),
      moveHolds: ({ context }, { when, anyTime }: MoveParams) => {
        if (!allHold(when, context)) return false;
        if (anyTime === null) return context.hops < mostHops;
        return context.turn > 0 && !context.fired.includes(anyTime.index) && context.path.at(-1) !== anyTime.to;
      },
      verdictIs: ({ context, event }, { verdict }: { verdict: Verdict }) =>
        event.type === 'escalate' && judge(event.choice, rule, context) === verdict,
    },
    actions: {
      reply: assign(({ context, event }, { response, heat, trust, remember, once, ...scripted }: ReplyParams) => {
        const { shows, breaks } = ('written' in event && event.written) || scripted;
        const after: CallMemory = {
          ...context,
          turn: context.turn + 1,
          hops: 0,
          heat: moved(context.heat, heat),
          trust: moved(context.trust, trust),
          shown: withAll(context.shown, shows),
          broken: withAll(context.broken, breaks),
          marks: withAll(context.marks, remember),
          spent: once ? withAll(context.spent, [response]) : context.spent,
        };
        return { ...after, dueSince: dueSince(rule, after) };
      }),
      enter: assign(({ context }, { place }: { place: string }) => {
        const after: CallMemory = { ...context, path: [...context.path, place] };
        const rightly =
          endings.has(place) && scenario.escalation && after.verdicts.length === 0 && !isNeeded(rule, after)
            ? [rubric.engine.decides]
            : [];
        const unsafe = endings.has(place) && isDangerMissed(rule, after) ? [rubric.engine.ignoresDanger] : [];
        const entered = {
          ...after,
          shown: withAll(after.shown, rightly),
          broken: withAll(after.broken, unsafe),
        };
        return { ...entered, dueSince: dueSince(rule, entered) };
      }),
      hop: assign(({ context }) => ({ hops: context.hops + 1 })),
      fire: assign(({ context }, { index }: { index: number }) => ({ fired: withAll(context.fired, [index]) })),
      escalate: assign(({ context, event }) => {
        if (event.type !== 'escalate') return {};
        const { shown, broken } = judgeBehaviours(event.choice, rule, context, rubric.engine);
        const { mood } = rule;
        const felt = [...(shown.length > 0 ? [mood.shown] : []), ...(broken.length > 0 ? [mood.passed] : [])];
        const steps = (key: 'heat' | 'trust'): number => felt.reduce((sum, effect) => sum + effect[key], 0);
        const after: CallMemory = {
          ...context,
          turn: context.turn + 1,
          hops: 0,
          heat: moved(context.heat, steps('heat')),
          trust: moved(context.trust, steps('trust')),
          shown: withAll(
            context.shown,
            shown.map(({ behaviour }) => behaviour),
          ),
          broken: withAll(
            context.broken,
            broken.map(({ behaviour }) => behaviour),
          ),
          verdicts: [...context.verdicts, judge(event.choice, rule, context)],
        };
        return { ...after, dueSince: dueSince(rule, after) };
      }),
    },
  }).createMachine({
    ...(config as object),
    context: ({ input }: { input: MachineInput }) => firstMemory(compiled, input.variant),
  } as never);
}

export type RoleplayMachine = ReturnType<typeof roleplayMachine>;
export type { StateMachine };
