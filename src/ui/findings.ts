import type { Finding, TurnReview } from '../assessment/assessment.ts';
import type { Ruling } from '../progress/schema.ts';

/** A behaviour as one names it: with its topic, where the script names topics. */
export function findingName({ behaviour, topic }: Pick<Finding, 'behaviour' | 'topic'>): string {
  return topic === undefined ? behaviour : `${behaviour} (${topic})`;
}

/** The behaviours that counted somewhere in a call, by name. */
export function countedIn(turns: readonly TurnReview[]): ReadonlySet<string> {
  return new Set(turns.flatMap(({ findings }) => findings.filter(({ counts }) => counts).map(findingName)));
}

/** What there is to add to a finding, in a few words; empty for most. */
export function noteOn(finding: Finding, counted: ReadonlySet<string>): string {
  const notes = [];
  if (finding.confirmed) notes.push('you said that you meant it');
  if (!finding.counts)
    notes.push(counted.has(findingName(finding)) ? 'had counted already' : 'shown, but not asked of this call');
  else if (finding.share < 1) notes.push('in part');
  return notes.join('; ');
}

/** What is said of one behaviour in one turn. */
export type NewRuling = Pick<Ruling, 'turn' | 'behaviour' | 'isShown'>;

/** How rulings are shown and made, where they can be. */
export interface Ruled {
  readonly rulings: readonly Ruling[];
  /** Resolves once `rulings` has it, or never will. */
  readonly onRule: (ruling: NewRuling) => void | Promise<void>;
  /** Takes one back. */
  readonly onUnrule: (ruling: Pick<Ruling, 'turn' | 'behaviour'>) => void | Promise<void>;
}
