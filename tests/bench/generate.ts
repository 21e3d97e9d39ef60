/**
 * A script of any length with the graph that ../research compares tools by: `count` scenes of three replies, about sixty
 * words a scene, reply c of scene i leading to scene i + 1 + (i·c + c) mod 4, and behind the last one to the ending.
 */
export function generate(count: number): string {
  const scenes = Array.from({ length: count }, (_, i) => scene(i, count));
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
function said(from: number, length: number): string {
  return `${Array.from({ length }, (_, at) => words[(from * 7 + at * 3) % words.length]).join(' ')}.`;
}

function scene(i: number, count: number): string {
  const best = i % 3;
  const replies = [0, 1, 2].map((c) => {
    const to = i + 1 + ((i * c + c) % 4);
    const target = to < count ? `[Scene ${to}](#scene-${to})` : c === 2 ? '[Gone](#gone)' : '[Settled](#settled)';
    const isBest = c === best;
    const isWorst = c === (best + 1) % 3;
    return [
      `- ${c + 1} ${said(i + c, 9 + ((i + c) % 3))} → ${target}`,
      ...(isBest
        ? [`  - Shows: ${[listening, empathy, ownership].map((names) => names[(i >> 2) % names.length]).join(', ')}`]
        : []),
      ...(isWorst ? [`  - Breaks: ${breaks[i % breaks.length]}`] : []),
      `  - Why: ${said(i + c + 5, 5)}`,
      ...(isBest ? [] : [`  - Instead: ${said(i + c + 9, 4)}`]),
    ].join('\n');
  });
  return `### Scene ${i}\n\n> ${said(i, 14)}\n\n${replies.join('\n')}\n`;
}
