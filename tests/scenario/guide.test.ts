import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messages } from '../../src/diagnostics/messages.ts';
import { check } from '../../src/playtest/check.ts';
import { handbookFor } from '../../src/cli/files.ts';
import { defaultRubric } from '../../src/rubric/default.ts';

/** The author's guide says what is true. */
const folder = `${import.meta.dirname}/../../scenarios`;
const guide = readFileSync(`${folder}/README.md`, 'utf8');

test('the template passes the checker as it is', () => {
  const [, template = ''] = /^```markdown\n(---\n[\s\S]*?)^```$/m.exec(guide) ?? [];
  expect(template).toContain('## Call');
  const { diagnostics } = check(template, { handbook: handbookFor(`${folder}/template.md`) });
  expect(diagnostics).toEqual([]);
});

test.each(defaultRubric.behaviours.map(({ name, points }) => ({ name, points })))(
  'the guide names “$name” with its points',
  ({ name, points }) => {
    const rows = guide.split('\n').filter((line) => line.startsWith('|') && line.includes(name));
    const row = new RegExp(`\\b${points}\\b`);
    expect(rows.some((line) => points === 0 || row.test(line))).toBe(true);
  },
);

test.each([guide, readFileSync(`${folder}/../README.md`, 'utf8'), readFileSync(`${folder}/../src/README.md`, 'utf8')])(
  'links of a README lead somewhere',
  (text) => {
    const base = text === guide ? folder : text.startsWith('# How') ? `${folder}/../src` : `${folder}/..`;
    const prose = text.replace(/^```[\s\S]*?^```$/gm, '').replace(/^ {3}```[\s\S]*?^ {3}```$/gm, '');
    for (const [, href = ''] of prose.matchAll(/(?<!`[^`\n]*)\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^https?:/.test(href)) continue;
      expect(existsSync(`${base}/${href}`), href).toBe(true);
    }
  },
);

test('codes that the guide names exist', () => {
  for (const [, code = ''] of guide.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)) expect(Object.keys(messages)).toContain(code);
});
