/** How many words the parts of a scene have. */
export interface Length {
  readonly customer: number;
  readonly reply: number;
  readonly why: number;
  readonly instead: number;
}

/** About sixty words a scene. */
export const full: Length = { customer: 14, reply: 9, why: 5, instead: 4 };

/** So few that five thousand scenes stay within the largest file that is read. */
export const brief: Length = { customer: 4, reply: 3, why: 1, instead: 1 };

/**
 * A script of any length with the graph that tools are compared by: `count` scenes of three replies, about sixty
 * words a scene, reply c of scene i leading to scene i + 1 + (i·c + c) mod 4, and behind the last one to the ending.
 */
export function generate(count: number, length: Length = full): string {
  const scenes = Array.from({ length: count }, (_, i) => scene(i, count, length));
  return `---
id: generated-${count}
family: generated
cause: no-resolution
customer: Ana Petrov
heat: 5
trust: 5
pass: 90
---

# A call of ${count} scenes

## Call

${scenes.join('\n')}
## Endings

### Settled

${said(0, 12)}

- Outcome: resolved

### Gone

${said(7, 12)}

- Outcome: lost
`;
}

const listening = ['restates the facts', 'asks a clarifying question', 'checks understanding'];
const empathy = ['names the feeling', 'validates', 'apologises for the impact'];
const ownership = ['commits to act', 'gives a time', 'offers a remedy', 'confirms next steps'];
const breaks = ['hedges', 'talks past', 'dismisses', 'over-apologises', 'blames', 'asks again for what was given'];
const words =
  'parcel order kettle morning neighbour window letter garden number street invoice bakery corner winter ladder candle harbour pocket ticket button'.split(
    ' ',
  );

/** Words without meaning, the same for the same place. */
export function said(from: number, length: number): string {
  return `${Array.from({ length }, (_, at) => words[(from * 7 + at * 3) % words.length]).join(' ')}.`;
}

/** Where reply `c` of scene `i` leads. */
export function targetOf(i: number, c: number): number {
  return i + 1 + ((i * c + c) % 4);
}

function scene(i: number, count: number, length: Length): string {
  const best = i % 3;
  const replies = [0, 1, 2].map((c) => {
    const to = targetOf(i, c);
    const target = to < count ? `[S${to}](#s${to})` : c === 2 ? '[Gone](#gone)' : '[Settled](#settled)';
    const isBest = c === best;
    const isWorst = c === (best + 1) % 3;
    return [
      `- ${c + 1} ${said(i + c, length.reply + ((i + c) % 3))} → ${target}`,
      ...(isBest
        ? [`  - Shows: ${[listening, empathy, ownership].map((names) => names[(i >> 2) % names.length]).join(', ')}`]
        : []),
      ...(isWorst ? [`  - Breaks: ${breaks[i % breaks.length]}`] : []),
      `  - Why: ${said(i + c + 5, length.why)}`,
      ...(isBest ? [] : [`  - Instead: ${said(i + c + 9, length.instead)}`]),
    ].join('\n');
  });
  return `### S${i}\n\n> ${said(i, length.customer)}\n\n${replies.join('\n')}\n`;
}
