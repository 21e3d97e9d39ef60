import { Compiler, Story } from 'inkjs/full';
import { full, said, targetOf } from './generate.ts';

/** The same graph, with the same words where ink has a place for them, as a script for ink. */
export function generateInk(count: number): string {
  const knots = Array.from({ length: count }, (_, i) => {
    const choices = [0, 1, 2].map((c) => {
      const to = targetOf(i, c);
      const target = to < count ? `s${to}` : c === 2 ? 'gone' : 'settled';
      return `+ [${c + 1} ${said(i + c, full.reply + ((i + c) % 3))}] -> ${target}`;
    });
    return `=== s${i} ===\n${said(i, full.customer)}\n${choices.join('\n')}\n`;
  });
  return `-> s0\n\n${knots.join('\n')}\n=== settled ===\n${said(0, 12)}\n-> END\n\n=== gone ===\n${said(7, 12)}\n-> END\n`;
}

/** ink's compiler, from text to the JSON its runtime loads. */
export function compileInk(text: string): string {
  return new Compiler(text).Compile().ToJson() ?? '';
}

/**
 * Plays a compiled story once at random.
 * @param pick a whole number from 0 to below its argument
 * @returns how many choices were made
 */
export function playInk(story: Story, pick: (from: number) => number): number {
  story.ResetState();
  let choices = 0;
  while (choices < 500) {
    while (story.canContinue) story.Continue();
    const { length } = story.currentChoices;
    if (length === 0) break;
    story.ChooseChoiceIndex(pick(length));
    choices++;
  }
  return choices;
}

export { Story };
