import type { Finding } from '../assessment/assessment.ts';
import { findBehaviour, competencies, type Rubric } from '../rubric/rubric.ts';
import type { DebriefView, Line, TurnReview } from '../session/views.ts';
import { costWords, gapWords, turningWords } from './debrief-words.ts';
import { durationWords, markWords, outcomeWords, plainText, upperFirst } from './words.ts';

/** A debrief as Markdown, in the order of the screen: to be pasted where a team keeps its notes. */
export function debriefMarkdown(view: DebriefView, rubric: Rubric): string {
  const { assessment: result } = view;
  const change = view.turns.find(({ turn }) => turn === view.turningPoint?.turn);
  const sections = [
    [
      `# ${escaped(view.title)}: ${result.ending === null ? 'you ended the call' : outcomeWords[result.outcome].toLowerCase()}`,
      '',
      `${escaped(view.customer)} · ${durationWords(view.endedAt - view.startedAt)} · ${result.passed ? 'passed' : 'not passed'}: ${result.score} of 100, and ${result.pass} passes.`,
    ],
    ['## How it went', '', ...competencies.map((name) => ratingLine(view, name))],
    ...(result.critical.length === 0
      ? []
      : [
          [
            '## Critical errors',
            '',
            ...result.critical.map(
              ({ behaviour, turn, quote }) =>
                `- **${upperFirst(behaviour)}**, turn ${turn}: ${findBehaviour(rubric, behaviour)?.meaning ?? ''} ${quoted(quote)}`,
            ),
          ],
        ]),
    ...(view.turningPoint
      ? [
          [
            `## The turning point: ${view.turningPoint.kind === 'hung up' ? 'ending the call' : `turn ${view.turningPoint.turn}`}`,
            '',
            ...(change && view.turningPoint.kind === 'turn' ? [saidLine(change), ...insteadLines(change)] : []),
            turningWords(view.turningPoint),
          ],
        ]
      : []),
    ['## Turn by turn', '', ...answersIn(view.lines, 0), ...view.turns.flatMap((turn) => turnLines(turn, view))],
    ...(view.plan.kept
      ? [
          [
            '## My plan',
            '',
            `If the customer ${escaped(view.plan.kept.when)}, then I will ${escaped(view.plan.kept.then)}`,
          ],
        ]
      : []),
  ];
  return `${sections.map((lines) => lines.join('\n').trimEnd()).join('\n\n')}\n`;
}

function ratingLine({ assessment, gaps }: DebriefView, name: (typeof competencies)[number]): string {
  const result = assessment.competencies[name];
  const gap = gaps.find(({ competency }) => competency === name);
  const key = result.rated ? `${result.band}, ${result.score} of 100` : 'not rated';
  return `- ${upperFirst(name)}: ${key}.${gap ? ` ${escaped(gapWords(gap))}` : ''}`;
}

function turnLines(turn: TurnReview, { lines, costs }: DebriefView): string[] {
  const cost = costs.find((each) => each.turn === turn.turn);
  const named = ({ behaviour, probable }: Finding): string => (probable ? `${behaviour} (probably)` : behaviour);
  const broke = turn.findings.filter(({ shows }) => !shows).map(named);
  const showed = turn.findings.filter(({ shows }) => shows).map(named);
  return [
    `### Turn ${turn.turn}: ${markWords[turn.mark].toLowerCase()}`,
    '',
    saidLine(turn),
    ...(showed.length > 0 ? [`Showed: ${showed.join(', ')}.`, ''] : []),
    ...(broke.length > 0 ? [`Broke: ${broke.join(', ')}.`, ''] : []),
    ...(turn.missed.length > 0 ? [`Missed: ${turn.missed.join(', ')}.`, ''] : []),
    ...(turn.why.length > 0 && !turn.written ? [escaped(plainText(turn.why)), ''] : []),
    ...insteadLines(turn),
    ...(cost && costWords(cost) !== '' ? [costWords(cost), ''] : []),
    ...answersIn(lines, turn.turn),
  ];
}

function saidLine(turn: TurnReview): string {
  return turn.isAction
    ? `**You did:** ${escaped(plainText(turn.said))}\n`
    : `**You said:** ${quoted(plainText(turn.said))}\n`;
}

function insteadLines(turn: TurnReview): string[] {
  if (turn.better.length === 0)
    return turn.instead.length > 0 ? [`**Next time:** ${escaped(plainText(turn.instead))}`, ''] : [];
  const better = plainText(turn.better);
  return [turn.betterIsAction ? `**Do instead:** ${escaped(better)}` : `**Say instead:** ${quoted(better)}`, ''];
}

function answersIn(lines: readonly Line[], turn: number): string[] {
  return lines.flatMap((line) => {
    if (line.turn !== turn) return [];
    if (line.kind === 'speech') return [`> **${escaped(line.speaker)}:** ${escaped(plainText(line.text))}`, ''];
    return line.kind === 'narration' ? [`> *${escaped(plainText(line.text))}*`, ''] : [];
  });
}

function quoted(words: string): string {
  return words === '' ? '' : `“${escaped(words)}”`;
}

/** Words of a script or of a rep, so that they read as words: nothing in them is markup. */
function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
