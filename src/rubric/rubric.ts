/** The four competencies a call is rated on, in the order they are shown. */
export const competencies = ['listening', 'empathy', 'ownership', 'escalation'] as const;
export type Competency = (typeof competencies)[number];

/** How a behaviour moves the customer, in steps on the 0–10 scales. */
export interface MoodEffect {
  readonly heat: number;
  readonly trust: number;
}

/** A small thing a rep does or does not do, that two people would agree on by reading the words. */
export interface Behaviour {
  /** The name a scenario uses, in lower case; it is also the identity. */
  readonly name: string;
  /** `shows` earns points, `breaks` loses them, `critical` is a gate: no points, the call cannot be passed. */
  readonly kind: 'shows' | 'breaks' | 'critical';
  /** The competency it counts for; critical errors count for none. */
  readonly competency: Competency | null;
  /** Points earned or lost; 0 for critical errors. */
  readonly points: number;
  /** What it does to the customer's mood, unless the script says otherwise. */
  readonly mood: MoodEffect;
  /**
   * Effects with the same key are felt once a turn, however many behaviours cause them;
   * without a key each behaviour is felt by itself.
   */
  readonly moodOnce?: string;
  /** Decided by the engine when the rep escalates or the call ends; a script never writes it on a reply. */
  readonly byEngine?: boolean;
  /** The behaviour in a few words, for a rep who reads the debrief. */
  readonly meaning: string;
}

/** Everything that scoring needs to know, as data. A firm may bring its own. */
export interface Rubric {
  readonly behaviours: readonly Behaviour[];
  /** Bands from the lowest; `from` is the least score (0–100) of the band. */
  readonly bands: readonly { readonly name: Band; readonly from: number }[];
  /** The engine's names for what it decides by itself. */
  readonly engine: {
    readonly decides: string;
    readonly desk: string;
    readonly moment: string;
    readonly note: string;
    readonly tells: string;
    readonly passesTheBuck: string;
    /** A critical one: the call came to an end, and nobody who could act on the danger was told. */
    readonly ignoresDanger: string;
  };
}

/** Bands, from the lowest. */
export const bandNames = ['not yet', 'nearly', 'solid', 'strong'] as const;
export type Band = (typeof bandNames)[number];

/** How a call ended, as the author judged it. */
export const outcomes = [
  'resolved',
  'escalated well',
  'polite failure',
  'escalated wrongly',
  'lost',
  'unsafe',
] as const;
export type Outcome = (typeof outcomes)[number];

/** The outcomes of a call that may be passed; every other one is a failure, however polite. */
export const goodOutcomes: readonly Outcome[] = ['resolved', 'escalated well'];

/** The behaviour of that name, or undefined. */
export function findBehaviour(rubric: Rubric, name: string): Behaviour | undefined {
  return rubric.behaviours.find((behaviour) => behaviour.name === name);
}

/** The band of a score from 0 to 100. */
export function bandOf(rubric: Rubric, score: number): Band {
  let band: Band = 'not yet';
  for (const { name, from } of rubric.bands) if (score >= from) band = name;
  return band;
}
