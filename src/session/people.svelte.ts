import * as v from 'valibot';
import type { Person } from '../progress/schema.ts';
import type { Environment } from './environment.ts';
import type { SettingsView } from './views.ts';

const settingsSchema = v.object({
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  numberKeys: v.fallback(v.boolean(), true),
  typingPause: v.fallback(v.boolean(), true),
  writeFromStart: v.fallback(v.boolean(), false),
  readAloud: v.fallback(v.boolean(), false),
  dictation: v.fallback(v.boolean(), false),
});

const defaults: SettingsView = {
  theme: 'system',
  numberKeys: true,
  typingPause: true,
  writeFromStart: false,
  readAloud: false,
  dictation: false,
};

/** Who uses this browser, and how they like it. */
export class People {
  readonly #environment: Environment;
  all = $state.raw<readonly Person[]>([]);
  current = $state.raw<Person>({ id: '', name: '', createdAt: 0 });
  settings = $state.raw<SettingsView>(defaults);

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  /** Reads people and settings; the first visit makes one person without a name. Rejects where nothing can be stored. */
  async load(): Promise<void> {
    const { progress, newId, now } = this.#environment;
    const [people, current, settings] = await Promise.all([
      progress.people(),
      progress.setting('person'),
      progress.setting('settings'),
    ]);
    const parsed = v.safeParse(settingsSchema, settings);
    if (parsed.success) this.settings = parsed.output;
    const [first] = people;
    if (first) {
      this.all = people;
      this.current = people.find(({ id }) => id === current) ?? first;
    } else {
      const person = { id: newId(), name: '', createdAt: now() };
      this.all = [person];
      this.current = person;
      await progress.savePerson(person);
    }
  }

  async switchTo(id: string): Promise<void> {
    const person = this.all.find((each) => each.id === id);
    if (!person) return;
    this.current = person;
    await this.#environment.progress.saveSetting('person', id);
  }

  /** Adds a person and goes on as that one. */
  async add(name: string): Promise<void> {
    const { progress, newId, now } = this.#environment;
    const person = { id: newId(), name: name.trim().slice(0, 80), createdAt: now() };
    await progress.savePerson(person);
    this.all = [...this.all, person];
    await this.switchTo(person.id);
  }

  async rename(id: string, name: string): Promise<void> {
    const person = this.all.find((each) => each.id === id);
    if (!person) return;
    const renamed = { ...person, name: name.trim().slice(0, 80) };
    await this.#environment.progress.savePerson(renamed);
    this.all = this.all.map((each) => (each.id === id ? renamed : each));
    if (this.current.id === id) this.current = renamed;
  }

  /** A person was deleted: goes on as somebody else, or, where there is nobody left, as somebody new. */
  async forgotten(id: string): Promise<void> {
    this.all = this.all.filter((each) => each.id !== id);
    if (this.current.id === id) await this.load();
  }

  /**
   * A backup was restored: reads anew who there is. Somebody without a name who has not played gives way to those who
   * came: that is the one every browser begins with.
   */
  async reloadAfterRestore(): Promise<void> {
    const { progress } = this.#environment;
    const { id, name } = this.current;
    const newcomer = (await progress.people()).find((each) => each.id !== id);
    const isUnused = name === '' && (await progress.latest(id, 1)).length === 0;
    if (newcomer && isUnused) await progress.removePerson(id);
    await progress.saveSetting('person', newcomer && isUnused ? newcomer.id : id);
    await this.load();
  }

  async change(settings: SettingsView): Promise<void> {
    this.settings = settings;
    await this.#environment.progress.saveSetting('settings', settings);
  }
}
