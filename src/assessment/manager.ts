import { defaultRubric } from '../rubric/default.ts';
import { findBehaviour, type Rubric } from '../rubric/rubric.ts';
import type { Support } from '../roleplay/events.ts';
import { fill, fillInlines } from '../roleplay/placeholders.ts';
import { offeredIn } from '../roleplay/replay.ts';
import { allHold, isNeeded } from '../roleplay/rules.ts';
import type { CallState } from '../roleplay/state.ts';
import { wordsOf } from '../roleplay/transcript.ts';
import type { CompiledScenario } from '../scenario/compile.ts';
import type { Inline, Response } from '../scenario/model.ts';
import { bestOf, worth } from './review.ts';

/** What a manager says when asked: words, and perhaps a page of the handbook to open. */
export interface Advice {
  readonly text: readonly Inline[];
  readonly page: string | null;
}

/** The page that says who decides what. */
const ladderPage = 'ladder';

/**
 * What the manager says at this moment of a call, in one of six ways. It comes from the best reply on offer (its *why*,
 * what it shows, the pages it links), never its words; where the case is due to be handed on it says to look there, and
 * where somebody may be hurt it says so before anything else.
 * @param best the reply the best call goes on with; without it the one that is worth most at once
 */
export function managerSays(
  compiled: CompiledScenario,
  variant: number,
  state: CallState,
  support: Support,
  rubric: Rubric = defaultRubric,
  best: Response | undefined = bestOf(offeredIn(compiled, state), state.memory.shown, rubric),
): Advice {
  const { scenario } = compiled;
  const words = wordsOf(compiled, variant);
  const offered = offeredIn(compiled, state);
  const say = (text: string, page: string | null = null): Advice => ({
    text: [{ kind: 'text', text: fill(text, words) }],
    page,
  });
  const why = fillInlines(best?.why ?? [], words);
  const due = isDue(compiled, state) ? (compiled.rule.danger ? dangerAdvice : dueAdvice)[support] : undefined;
  if (due) return say(due, ladderPage);
  switch (support) {
    case 'guidance':
      return why.length > 0 ? { text: why, page: null } : say('Hear them out, and then say what you will do.');
    case 'resources': {
      const page = pagesOf(best)[0] ?? scenario.policies[0] ?? null;
      return page === null
        ? say('All you need is on your screen: read the record again before you answer.')
        : say('Read this page before you answer: it says what you may do here.', page);
    }
    case 'mediation': {
      const needs = (best?.shows ?? []).flatMap(({ behaviour }) => findBehaviour(rubric, behaviour)?.meaning ?? []);
      return say(
        needs.length > 0
          ? `If I came on the line, this is what I would do first. ${needs.slice(0, 2).join(' ')}`
          : 'If I came on the line, I would first look at what is on the screen, and then speak.',
      );
    }
    case 'time':
      return say(
        best?.kind === 'action'
          ? 'Take the time you need: ask {customer} for a moment, and look before you answer.'
          : state.memory.heat >= 7
            ? 'Take a breath; I will cover your queue. One short sentence about what this is like for {customer}, before anything else.'
            : 'Take your time; I will cover your queue. There is no clock on this call.',
      );
    case 'presence': {
      const worst = worstOf(offered, state, rubric);
      if (!worst || worst === best) return say('I am listening. Nothing you could say here would do harm.');
      return {
        text: [
          {
            kind: 'text',
            text: `I am listening. I would leave this unsaid: “${openingWords(fill(worst.words, words))}” `,
          },
          ...fillInlines(worst.why ?? [], words),
        ],
        page: null,
      };
    }
    case 'follow-up': {
      const left = stillToShow(compiled, state, rubric);
      return say(
        left.length > 0
          ? `Before this call ends: ${left.slice(0, 3).join(' ')}`
          : 'You have said what there is to say. Close it, and I will look at the case tomorrow.',
      );
    }
  }
}

/** What is said of each kind of support where the case is due to be handed on; none for what stays as it is. */
const dueAdvice: Readonly<Partial<Record<Support, string>>> = {
  guidance:
    'You have made your own try. What is asked for now may be more than you can give: read who decides what, and hand it on if it is not yours.',
  resources: 'Read who decides what, and at which desk, before you answer.',
  mediation:
    'I would not come on the line for this myself. Ask yourself whose decision it is, and take the case there.',
  'follow-up': 'Before this call ends somebody who can decide this has to have it, with your note.',
};

/** The same where somebody may be hurt: nothing else comes first. */
const dangerAdvice: Readonly<Record<Support, string>> = {
  guidance:
    'Listen for what could hurt somebody. If there is anything of the kind, it comes before all else: hand it on now.',
  resources: 'Read which desk picks up at once, day and night.',
  mediation:
    'If I came on the line, I would ask whether anybody is hurt or may be, and get the right desk on the line with us.',
  time: 'Your queue is covered. But if somebody may be hurt there is no time to take: the right desk picks up at once.',
  presence: 'I am listening. Whatever else is asked, first make sure that nobody comes to harm.',
  'follow-up': 'Before this call ends, and soon, whoever can act on a danger has to know of it.',
};

/** The escalation is needed, what comes before it is done, and it has not been made. */
function isDue({ rule }: CompiledScenario, { memory }: CallState): boolean {
  const isMade = memory.verdicts.some((verdict) => verdict !== 'too early' && verdict !== 'unneeded');
  return !isMade && isNeeded(rule, memory) && allHold(rule.after, memory);
}

function pagesOf(response: Response | undefined): string[] {
  const pages = (text: readonly Inline[]): string[] =>
    text.flatMap((each) => [
      ...(each.kind === 'policy' ? [each.page] : []),
      ...('children' in each ? pages(each.children) : []),
    ]);
  return [...pages(response?.why ?? []), ...pages(response?.instead ?? [])];
}

function worstOf(offered: readonly Response[], { memory }: CallState, rubric: Rubric): Response | undefined {
  return offered.reduce<Response | undefined>(
    (worst, each) => (!worst || worth(each, memory.shown, rubric) < worth(worst, memory.shown, rubric) ? each : worst),
    undefined,
  );
}

const openingWords = (words: string): string => {
  const all = words.split(' ');
  return all.length <= 8 ? words : `${all.slice(0, 8).join(' ')} …`;
};

/** What ownership there is in this call that has not been shown yet, in the scorecard's words. */
function stillToShow({ scenario }: CompiledScenario, { memory }: CallState, rubric: Rubric): string[] {
  const names = new Set(
    scenario.scenes
      .flatMap(({ responses }) => responses.flatMap(({ shows }) => shows))
      .map(({ behaviour }) => behaviour),
  );
  return rubric.behaviours
    .filter(({ name, competency }) => competency === 'ownership' && names.has(name))
    .filter(({ name }) => !memory.shown.some((shown) => shown === name || shown.startsWith(`${name} (`)))
    .map(({ meaning }) => meaning);
}
