import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { default_w, fsrs, Rating as Grade, type FSRS } from 'ts-fsrs';
import { daysBetween, type Day } from '../../src/retraining/days.ts';
import type { Rating } from '../../src/retraining/ratings.ts';
import type { SkillId } from '../../src/retraining/skills.ts';

/** Numbers from 0 to below 1. */
export type Random = () => number;

export function randomOf(...seeds: readonly number[]): Random {
  const generator = xoroshiro128plus(seeds.reduce((sum, each) => (Math.imul(sum, 1_000_003) + each) | 0, 7));
  return () => (generator.next() >>> 0) / 2 ** 32;
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

const grades = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good } as const;

/**
 * A rep who forgets. Assumed: memory follows FSRS's curve and update, but at a lasting pace of its own that no schedule
 * knows: log-normal around what the weights say (σ = 0.5 between reps, 0.3 between a rep's skills), and practice
 * strengthens some more than others (growth log-normal, σ = 0.3). So about one skill in nine lasts less than half as
 * long as the schedule thinks.
 */
export class SimulatedRep {
  readonly #model: FSRS;
  /** How many times longer than the weights say a skill is kept: its days pass that much more slowly. */
  readonly #pace = new Map<SkillId, number>();
  readonly #memory = new Map<SkillId, { stability: number; difficulty: number; last: Day }>();

  /** @param speed how much longer everybody keeps everything */
  constructor(skills: readonly SkillId[], speed: number, random: Random) {
    const [pace, growth] = [speed * Math.exp(0.5 * normal(random)), 0.3 * normal(random)];
    const w = default_w.map((weight, at) => (at === 8 ? weight + growth : weight));
    this.#model = fsrs({ w, enable_short_term: false });
    for (const skill of skills) this.#pace.set(skill, pace * Math.exp(0.3 * normal(random)));
  }

  /** The chance, 0 to 1, that the skill is there; 0 where it was never practised. */
  recall(skill: SkillId, today: Day): number {
    const memory = this.#memory.get(skill);
    return memory ? this.#model.forgetting_curve(this.#elapsed(skill, memory.last, today), memory.stability) : 0;
  }

  /**
   * Practises a skill once: it is there with the chance of its recall, at first with one in two, and then rated *good*,
   * or one time in four *hard*; else *again*. Practice teaches by the same rating.
   */
  practise(skill: SkillId, today: Day, random: Random): Rating {
    const memory = this.#memory.get(skill);
    const recall = memory ? this.recall(skill, today) : 0.5;
    const rating = random() < recall ? (random() < 0.25 ? 'hard' : 'good') : 'again';
    const elapsed = memory ? this.#elapsed(skill, memory.last, today) : 0;
    this.#memory.set(skill, { ...this.#model.next_state(memory ?? null, elapsed, grades[rating]), last: today });
    return rating;
  }

  #elapsed(skill: SkillId, last: Day, today: Day): number {
    return daysBetween(last, today) / (this.#pace.get(skill) ?? 1);
  }
}

/**
 * Days off, counted from a Monday: weekends, two weeks of leave each half year, and for one rep in five 60 days at some
 * time.
 */
export function daysOff(length: number, random: Random): (on: number) => boolean {
  const leaves = Array.from({ length: Math.ceil(length / 182) }, (_, half) => half * 182 + Math.floor(random() * 168));
  const long = random() < 0.2 ? Math.floor(100 + random() * Math.max(0, length - 200)) : Infinity;
  return (on) => on % 7 > 4 || leaves.some((from) => on >= from && on < from + 14) || (on >= long && on < long + 60);
}
