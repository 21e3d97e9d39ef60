import type { Database } from './database.ts';
import {
  planSchema,
  selfRatingSchema,
  watchedSchema,
  type Plan,
  type SelfRating,
  type Watched,
} from './learning-rows.ts';
import { readable } from './schema.ts';

/** What a rep makes of calls: self-ratings, plans, and what was watched. Methods reject as those of `Progress` do. */
export class Learning {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** How the rep rated an attempt; undefined before they did. */
  async selfRating(attempt: string): Promise<SelfRating | undefined> {
    return readable(selfRatingSchema, [await this.#database.selfRatings.get(attempt)])[0];
  }

  /** Keeps a self-rating. The first stands: one made after the key was seen would be worth nothing. */
  async saveSelfRating(rating: SelfRating): Promise<void> {
    const { selfRatings } = this.#database;
    await this.#database.transaction('rw', selfRatings, async () => {
      if (!(await selfRatings.get(rating.attempt))) await selfRatings.add(rating);
    });
  }

  /** A person's plans, the newest first. */
  async plans(person: string): Promise<Plan[]> {
    const plans = readable(planSchema, await this.#database.plans.where({ person }).toArray());
    return plans.toSorted((a, b) => b.madeAt - a.madeAt);
  }

  /** Keeps a plan, new or changed. */
  async savePlan(plan: Plan): Promise<void> {
    await this.#database.plans.put(plan);
  }

  async removePlan(id: string): Promise<void> {
    await this.#database.plans.delete(id);
  }

  /** The model calls a person has watched. */
  async watched(person: string): Promise<Watched[]> {
    return readable(watchedSchema, await this.#database.watched.where({ person }).toArray());
  }

  async saveWatched(watched: Watched): Promise<void> {
    await this.#database.watched.put(watched);
  }
}
