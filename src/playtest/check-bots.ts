import type { Report } from '../diagnostics/report.ts';
import { fill } from '../roleplay/placeholders.ts';
import { wordsOf } from '../roleplay/transcript.ts';
import type { Scenario } from '../scenario/model.ts';
import { playBots, type BotCall, type BotResult } from './bots.ts';
import type { Choice } from './choices.ts';
import type { Study } from './study.ts';

/** Tricks by which the call can be passed, each with the call to read. */
export function checkBots(report: Report, study: Study): BotResult[] {
  const { scenario } = study.compiled;
  const results = playBots(study);
  for (const { bot, calls, passes, cheats, best } of results) {
    if (!cheats || !best) continue;
    const result =
      bot === 'random'
        ? `${passes} of ${calls} calls, the best with ${Math.floor(best.score)}`
        : `with ${Math.floor(best.score)}, where ${scenario.pass} is asked for`;
    report.add('cheat_passes', scenario.places.pass, { bot, result }, `Its call: ${callInWords(study, best)}`);
  }
  return results;
}

/** Turns of a call that are read in one line. */
const mostRead = 12;

/** A call as a line to read: the first words of each reply. */
export function callInWords({ compiled }: Study, { choices, variant }: Pick<BotCall, 'choices' | 'variant'>): string {
  const { scenario } = compiled;
  const words = wordsOf(compiled, variant);
  const said = choices.slice(0, mostRead).map((choice) => fill(choiceInWords(scenario, choice), words));
  return choices.length > mostRead ? `${said.join(' → ')} → …` : said.join(' → ');
}

/** The first words of a reply, or what an escalation was. */
export function choiceInWords({ scenes, escalation }: Scenario, choice: Choice): string {
  if (choice.kind === 'escalate')
    return choice.choice.desk ? `(escalates to ${escalation?.to ?? 'a desk'})` : '(escalates to another desk)';
  const response = scenes.flatMap(({ responses }) => responses).find(({ id }) => id === choice.reply.id);
  const first = (response?.words ?? choice.reply.id).split(' ');
  return `“${first.slice(0, 6).join(' ')}${first.length > 6 ? ' …' : ''}”`;
}
