import type { Condition, Escalation, Move, Response, Scenario, Verdict } from '../model.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { useName } from '../2-analyze/names.ts';
import { escalationMood, moodOf } from './mood.ts';

/** A condition without its place in the text. */
export type PlainCondition = DistributiveOmit<Condition, 'range'>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What giving a reply does; the parameters of the machine's `reply` action. */
export interface ReplyParams {
  readonly response: string;
  readonly shows: readonly string[];
  readonly breaks: readonly string[];
  readonly heat: number;
  readonly trust: number;
  readonly remember: readonly string[];
  readonly once: boolean;
}

/** Parameters of the guard of a reply. */
export interface OfferedParams {
  readonly onlyIf: readonly PlainCondition[];
  /** Id of a `Once` reply, which must not be spent. */
  readonly once: string | null;
}

/** Parameters of the guard of an automatic move. */
export interface MoveParams {
  readonly when: readonly PlainCondition[];
  /** Index of an *At any time* move, which is made once and never into the scene the call is in. */
  readonly anyTime: { readonly index: number; readonly to: string } | null;
}

/** What is right; the parameters of everything that judges an escalation. */
export interface EscalationRule {
  readonly needed: 'yes' | 'no' | readonly PlainCondition[];
  readonly to: string | null;
  readonly how: string | null;
  readonly after: readonly PlainCondition[];
  /** An end without an escalation leaves somebody unsafe: it is needed at once, or a reason for it is a danger. */
  readonly danger: boolean;
  /** The script says where a late escalation leads, whatever the desk. */
  readonly hasLate: boolean;
  readonly within: number | null;
  /** Facts the note has to hold. */
  readonly note: readonly string[];
  /** What an escalation that shows something, or passes the buck, does to the moods. */
  readonly mood: { readonly shown: { heat: number; trust: number }; readonly passed: { heat: number; trust: number } };
}

type Action =
  | { readonly type: 'reply'; readonly params: ReplyParams }
  | { readonly type: 'enter'; readonly params: { readonly place: string } }
  | { readonly type: 'fire'; readonly params: { readonly index: number } }
  | { readonly type: 'hop' | 'settle' | 'escalate' };

interface Transition {
  readonly target?: string;
  readonly reenter?: boolean;
  readonly guard?:
    | { readonly type: 'isOffered'; readonly params: OfferedParams }
    | { readonly type: 'moveHolds'; readonly params: MoveParams }
    | { readonly type: 'verdictIs'; readonly params: { readonly verdict: Verdict } };
  readonly actions?: readonly Action[];
}

interface StateConfig {
  readonly id?: string;
  readonly type?: 'final' | 'history';
  readonly initial?: string;
  readonly description?: string;
  readonly on?: Readonly<Record<string, Transition | readonly Transition[]>>;
  readonly always?: readonly Transition[];
  readonly states?: Readonly<Record<string, StateConfig>>;
}

/** A statechart as plain JSON: it opens in any statechart viewer, and XState runs it as it stands. */
export interface MachineConfig {
  readonly id: string;
  readonly initial: 'call';
  readonly states: Readonly<Record<string, StateConfig>>;
}

/** The machine's name for a reply. */
export const replyEvent = (response: string): string => `reply:${response}`;
/** The machine's names for places: a scene or an ending called “desk” must not be taken for the desk. */
export const sceneKey = (id: string): string => `scene/${id}`;
export const endingKey = (id: string): string => `ending/${id}`;

/** Third phase: the scenario as a statechart. Scenes and endings are states, replies are events, conditions are guards. */
export function toMachineConfig(scenario: Scenario, rubric: Rubric): MachineConfig {
  const endings = new Set(scenario.endings.map(({ id }) => id));
  const keyOf = (id: string): string => (endings.has(id) ? endingKey(id) : sceneKey(id));
  const goTo = (id: string): { target: string; actions: Action[] } => ({
    target: `#${keyOf(id)}`,
    actions: [{ type: 'enter', params: { place: id } }],
  });

  const toReply = (response: Response): Transition => {
    const { onlyIf, once, id, target } = response;
    const way = target ? goTo(target.id) : undefined;
    return {
      ...(way ? { target: way.target, reenter: true } : {}),
      ...(onlyIf.length > 0 || once
        ? { guard: { type: 'isOffered', params: { onlyIf: plain(onlyIf), once: once ? id : null } } }
        : {}),
      actions: [{ type: 'reply', params: replyParams(response, rubric) }, ...(way?.actions ?? [])],
    };
  };
  const toMove = ({ when, target }: Move, anyTime: number | null): Transition => {
    const way = goTo(target.id);
    return {
      target: way.target,
      guard: {
        type: 'moveHolds',
        params: { when: plain(when), anyTime: anyTime === null ? null : { index: anyTime, to: target.id } },
      },
      actions: [anyTime === null ? { type: 'hop' } : { type: 'fire', params: { index: anyTime } }, ...way.actions],
    };
  };
  const toScene = ({ id, title, responses, moves }: Scenario['scenes'][number]): StateConfig => ({
    id: sceneKey(id),
    description: title,
    ...(moves.length > 0 ? { always: moves.map((move) => toMove(move, null)) } : {}),
    on: Object.fromEntries(responses.map((response) => [replyEvent(response.id), toReply(response)])),
  });

  const first = scenario.scenes[0]?.id ?? '';
  return {
    id: scenario.id,
    initial: 'call',
    states: {
      call: {
        initial: sceneKey(first),
        ...(scenario.moves.length > 0 ? { always: scenario.moves.map((move, index) => toMove(move, index)) } : {}),
        on: { openDesk: { target: '#desk' }, hangUp: { target: '#hung up' } },
        states: {
          ...Object.fromEntries(scenario.scenes.map((scene) => [sceneKey(scene.id), toScene(scene)])),
          'where we were': { id: 'where we were', type: 'history' },
        },
      },
      desk: {
        id: 'desk',
        on: {
          leaveDesk: { target: '#where we were' },
          escalate: escalationRoutes(scenario.escalation).map(([verdict, id]) => {
            const way = id === undefined ? { target: '#where we were', actions: [] } : goTo(id);
            return {
              target: way.target,
              guard: { type: 'verdictIs', params: { verdict } },
              actions: [{ type: 'escalate' }, ...way.actions],
            };
          }),
        },
      },
      'hung up': { id: 'hung up', type: 'final' },
      ...Object.fromEntries(
        scenario.endings.map(({ id, title }) => [
          endingKey(id),
          { id: endingKey(id), type: 'final', description: title },
        ]),
      ),
    },
  };
}

/** Where each verdict leads; undefined for back to where the call was. */
export function escalationRoutes(escalation: Escalation | undefined): [Verdict, string | undefined][] {
  const routes = escalation?.routes ?? {};
  const right = routes.right?.id;
  return [
    ['unneeded', routes.unneeded?.id],
    ['too early', routes['too early']?.id],
    ['late', routes.late?.id ?? right],
    ['wrong desk', routes['wrong desk']?.id],
    ['wrong how', routes['wrong how']?.id ?? right],
    ['right', right],
  ];
}

/** The rule escalations are judged by. A scenario that says nothing of escalation needs none. */
export function escalationRule(scenario: Scenario, rubric: Rubric): EscalationRule {
  const { escalation } = scenario;
  const needed = escalation?.needed ?? 'no';
  return {
    needed: typeof needed === 'string' ? needed : plain(needed),
    to: escalation?.to ?? null,
    how: escalation?.how ?? null,
    after: plain(escalation?.after ?? []),
    danger: (escalation?.atOnce ?? false) || (escalation?.because ?? []).some((reason) => /\bdanger\b/i.test(reason)),
    hasLate: escalation?.routes.late !== undefined,
    within: escalation?.within ?? null,
    note: (escalation?.note ?? []).map(({ fact }) => fact),
    mood: escalationMood(rubric),
  };
}

export function replyParams(response: Response, rubric: Rubric): ReplyParams {
  return {
    response: response.id,
    shows: response.shows.map(useName),
    breaks: response.breaks.map(useName),
    ...moodOf(response, rubric),
    remember: response.remember,
    once: response.once,
  };
}

function plain(conditions: readonly Condition[]): PlainCondition[] {
  return conditions.map(({ range: _, ...condition }) => condition);
}
