import type { CheckedScenario } from '../playtest/check.ts';
import { defaultRubric } from '../rubric/default.ts';
import type { CatalogueEntry } from '../retraining/catalogue.ts';
import { toMachineConfig } from '../scenario/3-build/machine-config.ts';
import type { HelpEntry } from '../scenario/checker-help.ts';
import type { Handbook } from '../scenario/handbook-model.ts';

/** A scenario with the very text it was compiled from. */
export interface Script {
  readonly checked: CheckedScenario;
  readonly text: string;
}

/** A script as it is shipped: the statechart is made from it when it is opened. */
export interface ShippedScript {
  readonly checked: Omit<CheckedScenario, 'config'>;
  readonly text: string;
}

/** A shipped scenario, known by what its shelf shows until it is opened. */
export interface ShelfEntry {
  readonly id: string;
  readonly hash: string;
  /** Title and customer of the first variant, and of each. */
  readonly title: string;
  readonly titles: readonly string[];
  readonly customers: readonly string[];
  readonly family: string;
  readonly channel: 'phone' | 'chat' | 'email';
  readonly role: 'rep' | 'expert' | 'supervisor';
  readonly minutes: number | null;
  /** The customer's first words in each variant. */
  readonly openings: readonly string[];
  readonly load: () => Promise<ShippedScript>;
}

/** What retraining has to know of what is shipped. */
export interface Catalogue {
  readonly calls: readonly CatalogueEntry[];
  /** Every page of the handbook, with a hash of its text: another hash is another wording. */
  readonly pages: readonly { readonly page: string; readonly title: string; readonly hash: string }[];
}

/** What is shipped besides scenarios, loaded when it is opened. */
export interface Reading {
  readonly handbook: () => Promise<Handbook>;
  readonly checkerHelp: () => Promise<readonly HelpEntry[]>;
  readonly catalogue: () => Promise<Catalogue>;
}

/** Where scripts come from: the shelf, or the text an old attempt was played on. */
export class Scripts {
  readonly shelf: readonly ShelfEntry[];
  readonly #textOf: (hash: string) => Promise<string | undefined>;
  readonly #load: Reading;
  readonly #compiled = new Map<string, Promise<Script>>();
  #handbook: Promise<Handbook> | undefined;

  /** @param textOf reads a text an attempt was played on, by its hash */
  constructor(shelf: readonly ShelfEntry[], load: Reading, textOf: (hash: string) => Promise<string | undefined>) {
    this.shelf = shelf;
    this.#load = load;
    this.#textOf = textOf;
  }

  entry(scenario: string): ShelfEntry | undefined {
    return this.shelf.find(({ id }) => id === scenario);
  }

  /** The shelf's entry for a file that a scenario names, such as `cracked-blender-supervisor.md`. */
  stage(file: string): ShelfEntry | undefined {
    return this.entry(file.replace(/\.md$/, ''));
  }

  handbook(): Promise<Handbook> {
    return (this.#handbook ??= this.#load.handbook());
  }

  /** What retraining has to know of what is shipped. */
  catalogue(): Promise<Catalogue> {
    return this.#load.catalogue();
  }

  /** What the checker's messages mean, for trainers. */
  checkerHelp(): Promise<readonly HelpEntry[]> {
    return this.#load.checkerHelp();
  }

  /**
   * The script of that hash: from the shelf where it is still the same, else compiled from the kept text.
   * @throws {Error} with a sentence for people where the text is gone or no longer compiles
   */
  load(hash: string): Promise<Script> {
    let script = this.#compiled.get(hash);
    if (!script) {
      const entry = this.shelf.find((each) => each.hash === hash);
      script = entry ? entry.load().then(toScript) : this.#compile(hash);
      this.#compiled.set(hash, script);
      script.catch(() => this.#compiled.delete(hash));
    }
    return script;
  }

  async #compile(hash: string): Promise<Script> {
    const text = await this.#textOf(hash);
    if (text === undefined) throw new Error('The text this call was played on is not in this browser.');
    const { check } = await import('../playtest/check.ts');
    const { checked } = check(text);
    if (!checked)
      throw new Error('The text this call was played on can no longer be read by this version of Stepladder.');
    return { checked, text };
  }
}

function toScript({ checked, text }: ShippedScript): Script {
  return { checked: { ...checked, config: toMachineConfig(checked.scenario, defaultRubric) }, text };
}
