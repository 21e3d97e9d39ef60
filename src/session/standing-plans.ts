import type { Plan } from '../progress/learning-rows.ts';
import { competencies, type Competency } from '../rubric/rubric.ts';

/** The plan to be shown before a call that exercises these skills: of those that stand, the one made last. */
export function planFor(plans: readonly Plan[], exercised: readonly Competency[]): Plan | null {
  const fits = ({ competency }: Plan): boolean => competency === null || exercised.includes(competency);
  return standing(plans).find(fits) ?? null;
}

/** Plans not set aside, the newest first. */
export function standing(plans: readonly Plan[]): readonly Plan[] {
  return plans.filter(({ setAsideAt }) => setAsideAt === null).toSorted((a, b) => b.madeAt - a.madeAt);
}

/** The competencies a scenario can earn anything in. */
export function exercisedIn(attainable: Readonly<Record<Competency, number>>): readonly Competency[] {
  return competencies.filter((name) => attainable[name] > 0);
}
