import { Lexer } from 'marked';
import { expect, test } from 'vitest';
import { defaultRubric } from '../../src/rubric/default.ts';
import { debriefMarkdown } from '../../src/ui/debrief-markdown.ts';
import { assessment, debrief, gaps, plan, plans, words, writtenDebrief } from './fixtures.ts';

const outline = (markdown: string): string[] => markdown.split('\n').filter((line) => line.startsWith('#'));

test('a debrief as Markdown has the order of the screen', () => {
  const markdown = debriefMarkdown(
    debrief({ gaps: gaps(), plan: plans({ kept: plan() }), assessment: assessment({ critical: [] }) }),
    defaultRubric,
  );
  expect(outline(markdown)).toEqual([
    '# The cracked blender: polite, but not resolved',
    '## How it went',
    '## The turning point: turn 2',
    '## Turn by turn',
    '### Turn 1: keep',
    '### Turn 2: avoid',
    '### Turn 3: could be better',
    '### Turn 4: missed',
    '## My plan',
  ]);
  expect(markdown).toContain('- Ownership: not yet, 42 of 100. You said solid, 2 bands above the key');
  expect(markdown).toContain('- Escalation: not rated.');
  expect(markdown).toContain('**Say instead:** “I can have a new one with you on Friday before noon.');
  expect(markdown).toContain('> **Dana:** ');
  expect(markdown).toContain('If the customer asks what I can do by Saturday, then I will name the day and the hour');
});

test('a critical error has a section of its own, before the turning point', () => {
  const markdown = debriefMarkdown(debrief(), defaultRubric);
  expect(outline(markdown).slice(1, 4)).toEqual([
    '## How it went',
    '## Critical errors',
    '## The turning point: turn 2',
  ]);
});

test('what is less sure of the rep’s own words says so', () => {
  expect(debriefMarkdown(writtenDebrief(), defaultRubric)).toContain(
    'Showed: restates the facts, commits to act (probably), gives a time.',
  );
});

test('words of a rep or a script are words: nothing in them is markup', () => {
  const nasty = '<script>x</script> # [a](b) *c* `d` | _e_ ~f~\n\n# heading';
  const view = writtenDebrief();
  const [first, ...rest] = view.turns;
  const markdown = debriefMarkdown(
    { ...view, turns: first ? [{ ...first, said: words(nasty) }, ...rest] : [], title: nasty },
    defaultRubric,
  );
  const kinds = new Set<string>();
  const stressed: string[] = [];
  const walk = (tokens: { type: string; tokens?: unknown }[]): void => {
    for (const token of tokens) {
      kinds.add(token.type);
      if (token.type === 'em') stressed.push((token as { text?: string }).text ?? '');
      if (token.tokens) walk(token.tokens as { type: string }[]);
    }
  };
  walk(new Lexer().lex(markdown));
  expect([...kinds].filter((kind) => ['html', 'link', 'codespan', 'table', 'del', 'code'].includes(kind))).toEqual([]);
  // Only what the rep saw is stressed, by us.
  expect(stressed.filter((text) => text.length < 5)).toEqual([]);
  expect(outline(markdown)).toHaveLength(outline(debriefMarkdown(writtenDebrief(), defaultRubric)).length);
});
