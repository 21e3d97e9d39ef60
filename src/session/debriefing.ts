import type { CallMap } from '../playtest/call-map.ts';
import type { Plan, PlanAnswer, SelfRating } from '../progress/learning-rows.ts';
import type { Ruling } from '../progress/schema.ts';
import type { Played } from './debrief.ts';
import type { Environment } from './environment.ts';
import type { DebriefView } from './views.ts';

/** What a rep does on the debrief of one call. All of it is stored when it resolves, and rejects where it could not be. */
export class Debriefing {
  readonly #environment: Environment;
  readonly #played: Played;

  constructor(environment: Environment, played: Played) {
    this.#environment = environment;
    this.#played = played;
  }

  get #attempt(): string {
    return this.#played.attempt.id;
  }

  /** Keeps how the rep rated the call; the first rating stands. */
  async rate(bands: SelfRating['bands']): Promise<void> {
    const { progress, now } = this.#environment;
    await progress.learning.saveSelfRating({ attempt: this.#attempt, bands, at: now() });
  }

  /** Keeps the plan made after the call: the one it has changes its words, else it is new. */
  async plan({ plan: { kept, offered } }: DebriefView, when: string, then: string): Promise<void> {
    const { progress, now, newId } = this.#environment;
    const { person } = this.#played.attempt;
    const made = { id: newId(), person, attempt: this.#attempt, madeAt: now(), asked: [], setAsideAt: null };
    const about = { turn: offered?.turn ?? 0, competency: offered?.competency ?? null };
    await progress.learning.savePlan({ ...(kept ?? { ...made, ...about }), when, then });
  }

  /** Keeps whether a plan of an earlier call was kept in this one. */
  async answerPlan(plan: Plan, answer: PlanAnswer): Promise<void> {
    const { progress, now } = this.#environment;
    const asked = [...plan.asked, { attempt: this.#attempt, answer, at: now() }];
    await progress.learning.savePlan({ ...plan, asked });
  }

  /** Sets a plan aside: it stays, and is no longer shown. */
  async setPlanAside(plan: Plan): Promise<void> {
    const { progress, now } = this.#environment;
    await progress.learning.savePlan({ ...plan, setAsideAt: now() });
  }

  /** Keeps the rep's word against what was found in a written reply. */
  async rule(ruling: Pick<Ruling, 'turn' | 'behaviour' | 'isShown'>): Promise<void> {
    const { progress, now } = this.#environment;
    await progress.saveRuling({ attempt: this.#attempt, ...ruling, by: 'rep', at: now() });
  }

  /** Takes it back. */
  async unrule({ turn, behaviour }: Pick<Ruling, 'turn' | 'behaviour'>): Promise<void> {
    await this.#environment.progress.removeRuling({ attempt: this.#attempt, turn, behaviour });
  }

  /** The map of the call. */
  async map(): Promise<CallMap> {
    const { mapOf } = await import('./map.ts');
    return mapOf(this.#environment, this.#played);
  }

  /** The attempt, with all that went back into it, as a file that can be restored. */
  async file(): Promise<string> {
    const { progress, now } = this.#environment;
    const { attemptBackup } = await import('../progress/backup/write.ts');
    const { id, person, retry } = this.#played.attempt;
    const root = retry?.root ?? id;
    const ids = [root, ...(await progress.retriesOf(root)).map((each) => each.id)];
    let file = '';
    for await (const lines of attemptBackup(progress.database, person, ids, now())) file += lines;
    return file;
  }
}
