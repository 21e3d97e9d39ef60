import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Ways a file is damaged, or tampered with. */
const ways = [
  'a bit flipped',
  'a byte changed',
  'bytes cut out',
  'bytes put in',
  'bytes doubled',
  'cut short',
  'a line gone',
  'a line twice',
  'two lines swapped',
  'zeros over a block',
  'a line end lost',
  'two letters swapped',
] as const;

/** The file with a damage of its own for each seed. */
export function mutated(file: Uint8Array, seed: number): { bytes: Uint8Array; kind: string } {
  const random = xoroshiro128plus(seed);
  const below = (limit: number): number => uniformInt(random, 0, Math.max(0, limit - 1));
  const way = ways[below(ways.length)] ?? 'a bit flipped';
  const at = below(file.length);
  const length = 1 + below(40);
  const join = (...parts: Uint8Array[]): Uint8Array => {
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let to = 0;
    for (const part of parts) {
      joined.set(part, to);
      to += part.length;
    }
    return joined;
  };
  const changed = (change: (copy: Uint8Array) => void): Uint8Array => {
    const copy = file.slice();
    change(copy);
    return copy;
  };
  const byLines = (change: (lines: string[]) => void): Uint8Array => {
    const lines = new TextDecoder().decode(file).split('\n');
    change(lines);
    return new TextEncoder().encode(lines.join('\n'));
  };
  const make: Record<(typeof ways)[number], () => Uint8Array> = {
    'a bit flipped': () => changed((copy) => (copy[at] = (copy[at] ?? 0) ^ (1 << below(8)))),
    'a byte changed': () => changed((copy) => (copy[at] = below(256))),
    'bytes cut out': () => join(file.slice(0, at), file.slice(at + length)),
    'bytes put in': () =>
      join(
        file.slice(0, at),
        Uint8Array.from({ length }, () => below(256)),
        file.slice(at),
      ),
    'bytes doubled': () => join(file.slice(0, at + length), file.slice(at)),
    'cut short': () => file.slice(0, at),
    'a line gone': () => byLines((lines) => lines.splice(below(lines.length), 1)),
    'a line twice': () =>
      byLines((lines) => {
        const index = below(lines.length);
        lines.splice(index, 0, lines[index] ?? '');
      }),
    'two lines swapped': () =>
      byLines((lines) => {
        const [one, other] = [below(lines.length), below(lines.length)];
        [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
      }),
    'zeros over a block': () => changed((copy) => copy.fill(0, at, at + 100)),
    'a line end lost': () =>
      byLines((lines) => {
        const index = below(lines.length - 1);
        lines.splice(index, 2, `${lines[index] ?? ''}${lines[index + 1] ?? ''}`);
      }),
    'two letters swapped': () =>
      changed((copy) => ([copy[at], copy[at + 1]] = [copy[at + 1] ?? copy[at] ?? 0, copy[at] ?? 0])),
  };
  return { bytes: make[way](), kind: `${way} (seed ${seed})` };
}
