import { plainWords } from '../scenario/words.ts';
import type { Assessment, Finding } from '../assessment/assessment.ts';
import type { Regrets } from '../playtest/regret.ts';
import type { Replay } from '../roleplay/replay.ts';
import { transcript, wordsOf, responseOf, type Line } from '../roleplay/transcript.ts';
import { fill } from '../roleplay/placeholders.ts';
import { competencies } from '../rubric/rubric.ts';
import { useName } from '../scenario/2-analyze/names.ts';
import type { CompiledScenario } from '../scenario/compile.ts';

/** Characters in a line of a terminal. */
const width = 100;

/** Words folded to lines, the first after a label, the others below it. */
export function fold(text: string, label = '', below = ' '.repeat(label.length)): string {
  const lines: string[] = [];
  let line = label;
  let isBlank = true;
  for (const word of clean(text).split(/\s+/)) {
    if (!isBlank && line.length + word.length >= width) {
      lines.push(line);
      line = below;
      isBlank = true;
    }
    line += isBlank ? word : ` ${word}`;
    isBlank = false;
  }
  return [...lines, line].join('\n');
}

/** Without control characters, which could take over a terminal. */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');
}

/** A line of the conversation, as it stands in a terminal. */
export function printLine(line: Line): string {
  switch (line.kind) {
    case 'speech':
      return fold(plainWords(line.text), `${clean(line.speaker)}: `, '  ');
    case 'narration':
      return fold(plainWords(line.text), '  ');
    case 'said':
      return fold(plainWords(line.text), 'You: ', '  ');
    case 'did':
      return fold(`${plainWords(line.text)}]`, 'You: [', '  ');
    case 'escalated': {
      const { to, how, because, tell, note } = line.choice;
      const ways = [how, because.length > 0 ? `because ${because.join(', ')}` : ''].filter((part) => part !== '');
      return [
        fold(`${[to, ...ways].join(', ')}]`, 'You: [Escalate to ', '  '),
        ...(tell === '' ? [] : [fold(tell, 'You: ', '  ')]),
        ...Object.entries(note).flatMap(([part, text]) => (text === '' ? [] : [fold(text, `  ${part}: `)])),
      ].join('\n');
    }
    case 'lookedUp':
      return `You: [Look up ${clean(line.page)}]`;
    case 'askedManager':
      return `You: [Ask the manager for ${line.support}]`;
    case 'hungUp':
      return 'You: [Hang up]';
  }
}

export function printTranscript(compiled: CompiledScenario, variant: number, played: Replay): string {
  return transcript(compiled, variant, played).map(printLine).join('\n\n');
}

export function printAssessment({ scenario }: CompiledScenario, assessment: Assessment, regrets: Regrets): string {
  const { ending, outcome, passed, score, critical, findings } = assessment;
  const rows = competencies.map((competency) => {
    const result = assessment.competencies[competency];
    return `  ${competency.padEnd(12)}${result.rated ? `${result.band.padEnd(10)}${String(result.score).padStart(3)}` : 'not rated'}`;
  });
  return [
    `${ending === null ? 'The call came to no ending' : `Ending: ${clean(ending)}`} (${outcome})`,
    `${passed ? 'Passed' : 'Not passed'}: ${score} of 100, and ${scenario.pass} passes.`,
    ...(critical.length === 0 ? [] : [`Critical: ${critical.map(({ behaviour }) => behaviour).join(', ')}.`]),
    '',
    ...rows,
    ...(findings.length === 0 ? [] : ['', ...findings.map(printFinding)]),
    ...printTurningPoint(regrets),
  ].join('\n');
}

/** The turn that cost most, and what was still possible after it. */
function printTurningPoint({ turningPoint, hangUp }: Regrets): string[] {
  if (!turningPoint) return [];
  const [cost, left] = [Math.round(turningPoint.regret), Math.floor(turningPoint.bestAfter)];
  const what = turningPoint === hangUp ? 'ending the call' : `turn ${turningPoint.turn}`;
  return ['', `Turning point: ${what}. It cost ${cost} of 100 points; ${left} were still possible after it.`];
}

function printFinding(finding: Finding): string {
  const { turn, shows, counts, share, quote } = finding;
  const part = share < 1 ? ` (${Math.round(share * 100)} %)` : '';
  const label = `  turn ${turn}  ${shows ? '+' : '−'} ${useName(finding)}${part}${counts ? '' : ' (counted already)'}: `;
  return fold(quote === '' ? '–' : `“${quote}”`, label, ' '.repeat(12));
}

/** The assessment as one JSON value, with what was said on each turn. */
export function toJson(
  compiled: CompiledScenario,
  variant: number,
  played: Replay,
  assessment: Assessment,
  regrets: Regrets,
): unknown {
  const words = wordsOf(compiled, variant);
  const regretOf = new Map(regrets.turns.map((turn) => [turn.turn, turn]));
  return {
    ending: assessment.ending,
    outcome: assessment.outcome,
    passed: assessment.passed,
    score: assessment.score,
    critical: assessment.critical.map(({ behaviour }) => behaviour),
    competencies: Object.fromEntries(
      competencies.map((competency) => {
        const result = assessment.competencies[competency];
        return [
          competency,
          result.rated
            ? { score: result.score, band: result.band, rated: true }
            : { score: null, band: 'not rated', rated: false },
        ];
      }),
    ),
    findings: assessment.findings.map(({ turn, behaviour, topic, shows, quote }) => ({
      turn,
      behaviour,
      ...(topic === undefined ? {} : { topic }),
      shows,
      quote,
    })),
    turns: played.steps.flatMap(({ event, before, after }) => {
      const { turn } = after.memory;
      const cost = regretOf.get(turn);
      const place = {
        turn,
        scene: before.at,
        regret: points(cost?.regret ?? 0),
        bestAfter: points(cost?.bestAfter ?? 0),
      };
      if (event.type === 'escalated') return [{ ...place, id: 'escalate', said: event.choice.tell }];
      if (event.type !== 'replied') return [];
      return [{ ...place, id: event.response, said: fill(responseOf(compiled, event.response)?.words ?? '', words) }];
    }),
    turningPoint: regrets.turningPoint,
  };
}

/** Points of the whole score, to a hundredth. */
function points(value: number): number {
  return Math.round(value * 100) / 100;
}
