import type { TurnMark, TurnReview } from './assessment.ts';

/** The worst first; a turn to keep asks for no change. */
const gravest: readonly TurnMark[] = ['avoid', 'missed', 'could be better'];

/** The turn to change first: the earliest of the gravest mark, since what follows it follows from it. */
export function firstChange(turns: readonly TurnReview[]): TurnReview | null {
  for (const mark of gravest) {
    const turn = turns.find((each) => each.mark === mark);
    if (turn) return turn;
  }
  return null;
}
