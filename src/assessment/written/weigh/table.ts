/** A weight of a feature: for which behaviour, as its place in `starts`, and how much. */
export interface Weight {
  readonly of: number;
  readonly weight: number;
}

const firstLetter = 'a'.charCodeAt(0);

/**
 * The table of weights as text, and back. A line holds a word with what it weighs by itself (`-` where nothing), then each word
 * that it is weighed with when it comes right before, and what the two weigh: `back - to a12b-3 up c2`. The letter is the
 * behaviour, the number its weight in tenths. In names of what is no word, `_` stands for a space.
 */
export function readTable(text: string): Map<string, readonly Weight[]> {
  const weights = new Map<string, readonly Weight[]>();
  for (const line of text.trim().split('\n')) {
    const [first = '', alone = '', ...others] = line.trim().split(' ');
    if (alone !== '-') weights.set(nameOf(first), readWeights(alone));
    for (let at = 0; at + 1 < others.length; at += 2)
      weights.set(`${first} ${others[at] ?? ''}`, readWeights(others[at + 1] ?? ''));
  }
  return weights;
}

export function writeTable(weights: ReadonlyMap<string, readonly Weight[]>): string {
  const lines = new Map<string, { alone: string; others: string[] }>();
  for (const name of [...weights.keys()].toSorted()) {
    const isWhole = /^[@#=]\S/.test(name) || !name.includes(' ');
    const [first = '', second = ''] = isWhole ? [name.replaceAll(' ', '_')] : name.split(' ');
    const line = lines.get(first) ?? { alone: '-', others: [] };
    const told = (weights.get(name) ?? [])
      .map(({ of, weight }) => `${String.fromCharCode(firstLetter + of)}${Math.round(weight * 10)}`)
      .join('');
    if (isWhole) line.alone = told;
    else line.others.push(second, told);
    lines.set(first, line);
  }
  return [...lines].map(([first, { alone, others }]) => [first, alone, ...others].join(' ')).join('\n');
}

const nameOf = (first: string): string => (/^[@#=]\S/.test(first) ? first.replaceAll('_', ' ') : first);

function readWeights(text: string): Weight[] {
  return [...text.matchAll(/([a-z])(-?\d+)/g)].map(([, letter = '', tenths]) => ({
    of: letter.charCodeAt(0) - firstLetter,
    weight: Number(tenths) / 10,
  }));
}
