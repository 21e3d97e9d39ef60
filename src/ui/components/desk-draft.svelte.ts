import type { Desk, Ladder } from '../../scenario/handbook-model.ts';
import { noteParts, type NotePart } from '../../scenario/model.ts';
import { tellParts, type TellPart } from '../../roleplay/events.ts';
import type { EscalationForm } from '../../session/views.ts';
import { tellSentence } from '../words.ts';

/** What is still missing before the case can be handed over, by field. */
export interface DeskErrors {
  readonly to?: string;
  readonly how?: string;
  readonly because?: string;
}

/** An escalation being filled in. It lives as long as the dialog does; `form` is what goes out. */
export class DeskDraft {
  to = $state('');
  how = $state('');
  because = $state<string[]>([]);
  told = $state<TellPart[]>([]);
  /** The part of the note each fact was put into; a fact that is left out is not there. */
  parts = $state<Record<string, NotePart>>({});

  readonly #ladder: Ladder;
  readonly #facts: readonly string[];

  constructor(ladder: Ladder, facts: readonly string[], initial: EscalationForm | undefined) {
    this.#ladder = ladder;
    this.#facts = facts;
    if (initial === undefined) return;
    this.to = initial.to;
    this.how = initial.how;
    this.because = [...initial.because];
    this.told = [...initial.told];
    for (const part of noteParts) for (const fact of initial.note[part]) this.parts[fact] = part;
  }

  get desk(): Desk | undefined {
    return this.#ladder.desks.find(({ name }) => name === this.to);
  }

  /** The facts put into that part, in the order the record holds them. */
  inPart(part: NotePart): readonly string[] {
    return this.#facts.filter((fact) => this.parts[fact] === part);
  }

  get used(): number {
    return this.#facts.filter((fact) => fact in this.parts).length;
  }

  put(fact: string, part: NotePart | ''): void {
    if (part === '') delete this.parts[fact];
    else this.parts[fact] = part;
  }

  /** Another desk may not take the case in the way chosen for the one before. */
  chooseDesk(name: string): void {
    this.to = name;
    if (!this.desk?.hows.includes(this.how)) this.how = '';
  }

  get errors(): DeskErrors {
    return {
      ...(this.to === '' ? { to: 'Choose the desk that should have this case.' } : {}),
      ...(this.how === '' ? { how: 'Choose how to hand it over.' } : {}),
      ...(this.because.length === 0 ? { because: 'Give at least one reason.' } : {}),
    };
  }

  get form(): EscalationForm {
    const told = tellParts.filter((part) => this.told.includes(part));
    return {
      to: this.to,
      how: this.how,
      because: this.#ladder.reasons.map(({ name }) => name).filter((name) => this.because.includes(name)),
      told,
      tell: told.map((part) => tellSentence(part, this.desk)).join(' '),
      note: {
        issue: this.inPart('issue'),
        impact: this.inPart('impact'),
        timeline: this.inPart('timeline'),
        tried: this.inPart('tried'),
        asked: this.inPart('asked'),
      },
    };
  }
}
