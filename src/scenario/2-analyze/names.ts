import type { Rubric } from '../../rubric/rubric.ts';

/** A name as authors may write it, for comparing: small letters, single spaces, straight quotes, no full stop. */
export function normalName(name: string): string {
  return name
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
    .toLowerCase();
}

/** A list of names as authors write it: parted by commas, save for those before a closing bracket. */
export function splitNames(list: string): string[] {
  const names: string[] = [];
  let closing = list.indexOf(')');
  let opening = list.indexOf('(');
  let start = 0;
  for (let comma = list.indexOf(','); comma !== -1; comma = list.indexOf(',', comma + 1)) {
    while (closing !== -1 && closing < comma) closing = list.indexOf(')', closing + 1);
    while (opening !== -1 && opening < comma) opening = list.indexOf('(', opening + 1);
    const isInside = closing !== -1 && (opening === -1 || closing < opening);
    if (isInside) continue;
    names.push(list.slice(start, comma).trim());
    start = comma + 1;
  }
  names.push(list.slice(start).trim());
  return names.filter((name) => name !== '');
}

/** `gives a time (call back)` → the behaviour's name and its topic. */
export function splitTopic(words: string): { name: string; topic?: string } {
  const whole = normalName(words);
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : -1;
  if (open === -1 || whole.indexOf(')', open) !== whole.length - 1) return { name: whole };
  const [name, topic] = [whole.slice(0, open).trim(), normalName(whole.slice(open + 1, -1))];
  return topic === '' ? { name } : { name, topic };
}

/** A behaviour with its topic as one name: what is counted once a call. */
export function useName({ behaviour, topic }: { behaviour: string; topic?: string }): string {
  return topic === undefined ? behaviour : `${behaviour} (${topic})`;
}

/** What to do about a name that is several known ones, joined by something else than commas. */
export function suggestList(written: string, known: readonly string[]): string | undefined {
  const parts = normalName(written).split(/\s*;\s*|\s+(?:and|or|&)\s+/);
  const names = new Set(known.map(normalName));
  if (parts.length < 2 || !parts.every((part) => names.has(part.replace(/^not /, '')))) return undefined;
  return / or /.test(normalName(written))
    ? 'All parts of a condition must hold. For “or”, write it twice, each with one part.'
    : `Join them by commas: “${parts.join(', ')}”.`;
}

/** Names of the behaviours an author may write, without those the engine decides by itself. */
export function authorBehaviours(rubric: Rubric, kind: 'shows' | 'breaks'): string[] {
  return rubric.behaviours
    .filter((behaviour) => !behaviour.byEngine && (behaviour.kind === 'shows') === (kind === 'shows'))
    .map(({ name }) => name);
}
