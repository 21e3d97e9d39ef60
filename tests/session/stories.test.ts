import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inShort, tell, type Story, type Told } from './stories.ts';

/**
 * The worst calls of the first three scenarios, as stories: what the debrief names as the turning point, says to do
 * instead and offers as a plan. Read `expected.json` as a rep who failed: it has to say what to change.
 * UPDATE_SAMPLES=1 writes what is, for review.
 */
const folder = `${import.meta.dirname}/stories`;
const stories = readdirSync(folder).map((name): [string, Told] => [
  name,
  tell(JSON.parse(readFileSync(`${folder}/${name}/story.json`, 'utf8')) as Story),
]);

describe.each(stories)('%s', (name, told) => {
  test('the debrief says what to change', () => {
    const found = inShort(told);
    const file = `${folder}/${name}/expected.json`;
    if (process.env['UPDATE_SAMPLES']) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test('is failed, names one turn with a sentence to say instead, and offers it as a plan', () => {
    const { assessment, looked, change, plan } = told;
    expect(assessment.passed).toBe(false);
    expect(looked.turningPoint).not.toBeNull();
    expect(change?.mark).not.toBe('keep');
    expect((change?.better.length ?? 0) + (change?.instead.length ?? 0)).toBeGreaterThan(0);
    expect(plan?.when).not.toBe('');
    expect(plan?.then).not.toBe('');
  });
});
