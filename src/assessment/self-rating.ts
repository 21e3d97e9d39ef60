import { defaultRubric } from '../rubric/default.ts';
import { bandNames, competencies, findBehaviour, type Band, type Competency, type Rubric } from '../rubric/rubric.ts';
import type { Assessment, Finding } from './assessment.ts';

/** How a rep's own rating of a competency compares with the key. */
export interface RatingGap {
  readonly competency: Competency;
  readonly own: Band;
  readonly key: Band;
  /** Bands by which the rep rated higher than the key; negative where lower. */
  readonly bands: number;
  /**
   * What decides it: where the rep rated higher, what the call lacked or broke; where lower, what it showed. Each
   * behaviour once, with the turn it was seen, or wanted, on.
   */
  readonly because: readonly {
    readonly kind: 'broke' | 'missed' | 'showed';
    readonly behaviour: string;
    readonly turn: number;
  }[];
}

/** How many reasons are given: more than three nobody carries to the next call. */
const most = 3;

/**
 * A rep's own ratings beside the key, for the competencies that both rated. The gap between the two is the headline of a
 * debrief: a rep who rated first, in the same words, sees what they did not hear.
 * @param own the bands the rep gave; what is missing was not rated
 * @param missed behaviours that a better reply would have shown, with the turn; the dearest first
 */
export function gapsOf(
  own: { readonly [Name in Competency]?: Band | undefined },
  assessment: Assessment,
  missed: readonly { readonly behaviour: string; readonly turn: number }[],
  rubric: Rubric = defaultRubric,
): readonly RatingGap[] {
  return competencies.flatMap((competency) => {
    const rated = own[competency];
    const result = assessment.competencies[competency];
    if (rated === undefined || !result.rated) return [];
    const bands = bandNames.indexOf(rated) - bandNames.indexOf(result.band);
    const of = ({ behaviour }: { readonly behaviour: string }): boolean =>
      findBehaviour(rubric, behaviour)?.competency === competency;
    const seen = assessment.findings.filter((finding) => finding.counts && of(finding));
    const broken = seen.filter(({ shows }) => !shows).map(toReason);
    const lacked = missed
      .filter((each) => of(each) && !seen.some(({ behaviour }) => behaviour === each.behaviour))
      .map(({ behaviour, turn }) => ({ kind: 'missed' as const, behaviour, turn }));
    const shown = seen.filter(({ shows }) => shows).map(toReason);
    const because = bands > 0 ? [...broken, ...lacked] : bands < 0 ? shown : [];
    return [{ competency, own: rated, key: result.band, bands, because: firstOfEach(because).slice(0, most) }];
  });
}

function toReason({ behaviour, turn, shows }: Finding): RatingGap['because'][number] {
  return { kind: shows ? 'showed' : 'broke', behaviour, turn };
}

function firstOfEach(reasons: RatingGap['because']): RatingGap['because'] {
  return reasons.filter(({ behaviour }, index) => reasons.findIndex((each) => each.behaviour === behaviour) === index);
}
