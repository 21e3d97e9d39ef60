import type { Desk, Expert, Ladder } from '../../scenario/handbook-model.ts';
import { noteParts, type NotePart } from '../../scenario/model.ts';
import { tellParts, type TellPart } from '../../roleplay/events.ts';
import type { DeskEntries, EscalationForm, StatementView } from '../../session/views.ts';

export type { DeskEntries };
import { expertsAt } from '../directory.ts';
import { tellSentence } from '../handover-words.ts';

/** What is still missing before the case can be handed over, by field. */
export interface DeskErrors {
  readonly to?: string;
  readonly how?: string;
  readonly because?: string;
}

/** What the desk is filled in from. */
export interface DeskContent {
  readonly ladder: Ladder;
  readonly directory: readonly Expert[];
  readonly statements: readonly StatementView[];
}

/** An escalation being filled in. It lives as long as the dialog does; `form` is what goes out. */
export class DeskDraft {
  to = $state('');
  how = $state('');
  because = $state<string[]>([]);
  writes = $state(false);
  told = $state<TellPart[]>([]);
  tell = $state('');
  text = $state<Record<NotePart, string>>({ issue: '', impact: '', timeline: '', tried: '', asked: '' });
  /** The part each statement was put into, by id; one that is left out is not there. */
  parts = $state<Record<string, NotePart>>({});

  readonly #content: DeskContent;

  constructor(content: DeskContent, writes: boolean, kept?: DeskEntries) {
    this.#content = content;
    this.writes = kept?.writes ?? writes;
    if (kept === undefined) return;
    this.to = kept.to;
    this.how = kept.how;
    this.because = [...kept.because];
    this.told = [...kept.told];
    this.tell = kept.tell;
    this.text = { ...kept.text };
    this.parts = { ...kept.parts };
  }

  get desk(): Desk | undefined {
    return this.#content.ladder.desks.find(({ name }) => name === this.to);
  }

  /** The statements put into that part, in the order they are listed. */
  inPart(part: NotePart): readonly StatementView[] {
    return this.#content.statements.filter(({ id }) => this.parts[id] === part);
  }

  get used(): number {
    return this.#content.statements.filter(({ id }) => id in this.parts).length;
  }

  put(statement: string, part: NotePart | ''): void {
    if (part === '') delete this.parts[statement];
    else this.parts[statement] = part;
  }

  /** Another desk may not take the case in the way chosen for the one before. */
  chooseDesk(name: string): void {
    this.to = name;
    if (!this.desk?.hows.includes(this.how)) this.how = '';
  }

  /** The sentence offered to the customer for that; it names whoever picks up first at the desk. */
  sentence(part: TellPart): string {
    return tellSentence(part, this.desk, expertsAt(this.#content.directory, this.to)[0]);
  }

  get errors(): DeskErrors {
    return {
      ...(this.to === '' ? { to: 'Choose the desk that should have this case.' } : {}),
      ...(this.how === '' ? { how: 'Choose how to hand it over.' } : {}),
      ...(this.because.length === 0 ? { because: 'Give at least one reason.' } : {}),
    };
  }

  get form(): EscalationForm {
    const { reasons } = this.#content.ladder;
    return {
      to: this.to,
      how: this.how,
      because: reasons.map(({ name }) => name).filter((name) => this.because.includes(name)),
      ...(this.writes ? this.#written() : this.#chosen()),
    };
  }

  get entries(): DeskEntries {
    const { to, how, writes, tell } = this;
    return {
      ...{ to, how, writes, tell },
      because: [...this.because],
      told: [...this.told],
      parts: { ...this.parts },
      text: { ...this.text },
    };
  }

  #written(): Pick<EscalationForm, 'tell' | 'note'> {
    return {
      tell: { kind: 'written', words: this.tell.trim() },
      note: { kind: 'written', text: byPart((part) => this.text[part].trim()) },
    };
  }

  #chosen(): Pick<EscalationForm, 'tell' | 'note'> {
    const parts = tellParts.filter((part) => this.told.includes(part));
    return {
      tell: { kind: 'chosen', parts, words: parts.map((part) => this.sentence(part)).join(' ') },
      note: { kind: 'composed', statements: byPart((part) => this.inPart(part).map(({ id }) => id)) },
    };
  }
}

function byPart<Value>(value: (part: NotePart) => Value): Record<NotePart, Value> {
  return Object.fromEntries(noteParts.map((part) => [part, value(part)])) as Record<NotePart, Value>;
}
