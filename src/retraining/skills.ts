import { competencies, type Competency, type Rubric } from '../rubric/rubric.ts';

/** What a card is kept of: a competency, or one critical error that is to be avoided. */
export type SkillId = `competency:${Competency}` | `critical:${string}`;

/** Something a rep can lose by not practising it. */
export interface Skill {
  readonly id: SkillId;
  /** As the rubric calls it. */
  readonly name: string;
  readonly kind: 'competency' | 'critical';
  /** The longest it may go unpractised, in days, however well it is known. */
  readonly maximumInterval: number;
  /** Days by which it counts as older than it is when what is due is put in order. */
  readonly headStart: number;
  /** Why that long, and no longer. */
  readonly why: string;
}

/** A rule for one kind of skill. */
type Limits = Pick<Skill, 'maximumInterval' | 'headStart' | 'why'>;

/**
 * Accuracy in a skill that is not used falls by 0.08 standard deviations a month (Tatel & Ackerman 2025), so ninety
 * days cost about a quarter of one: as much as a firm may lose unseen where a slip can be put right afterwards.
 */
const ordinary: Limits = {
  maximumInterval: 90,
  headStart: 0,
  why: 'A slip here can be put right in the next sentence.',
};

/** Where somebody may be hurt, or a thing once told cannot be untold, the limit is sixty days. */
const grave = (why: string): Limits => ({ maximumInterval: 60, headStart: 14, why });
const costly = (why: string): Limits => ({ maximumInterval: 90, headStart: 7, why });

const criticals: Readonly<Record<string, Limits>> = {
  'ignores a danger': grave('Safety and vulnerability: somebody may be hurt, and it is met too rarely to stay fresh.'),
  'skips verification': grave('Privacy: what the wrong person was told cannot be taken back.'),
  'promises beyond policy': costly('It binds the firm or breaks its word, but can still be corrected in writing.'),
  insults: costly('It loses the customer, but every call trains against it.'),
};

/** A firm's own critical error, of which we know nothing but that it is one: the stricter limit. */
const unknown = grave('The firm calls it critical.');

/** Every skill that is kept of a rep, competencies first. */
export function skillsOf({ behaviours }: Rubric): readonly Skill[] {
  return [
    ...competencies.map((name): Skill => ({ id: competencySkill(name), name, kind: 'competency', ...ordinary })),
    ...behaviours
      .filter(({ kind }) => kind === 'critical')
      .map(({ name }): Skill => ({
        id: criticalSkill(name),
        name,
        kind: 'critical',
        ...(Object.hasOwn(criticals, name) ? (criticals[name] ?? unknown) : unknown),
      })),
  ];
}

export function competencySkill(competency: Competency): SkillId {
  return `competency:${competency}`;
}

/** @param behaviour name of a critical behaviour */
export function criticalSkill(behaviour: string): SkillId {
  return `critical:${behaviour}`;
}
