import { fileURLToPath } from 'node:url';
import { chromium as playwright } from '@playwright/test';
import { createServer } from 'vite';
import { chromium } from '../chromium.ts';

/**
 * npm run bench:mutants -- [files] [first seed]
 *
 * Restores damaged backups, each damaged in a way of its own, into a database that holds something already. Each has to
 * give a message or to do no harm (what it restores is what the whole backup would have restored), and what was there has
 * to be as it was. Ends with 1 where one does not.
 */

const [files = 10_000, firstSeed = 0] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('../..', import.meta.url));
const server = await createServer({ root: `${root}/src`, configFile: `${root}/vite.config.ts`, logLevel: 'error' });
await server.listen(4510);
const browser = await playwright.launch(chromium);
const page = await browser.newPage();
await page.goto(`${server.resolvedUrls?.local[0] ?? ''}fonts.css`);

const run = (from: number, to: number): string => `(async () => {
  const of = (path) => import('/@fs${root}' + path);
  const { Progress } = await import('/progress/progress.ts');
  const { restore, CannotRestore } = await import('/progress/backup/restore.ts');
  const { backup } = await import('/progress/backup/write.ts');
  const { contents, fill, play, reply } = await of('tests/progress/rows.ts');
  const { mutated } = await of('tests/progress/mutate.ts');
  const names = [];
  const fresh = () => {
    const name = 'mutants-' + crypto.randomUUID();
    names.push(name);
    return new Progress(name);
  };
  const old = fresh();
  await fill(old);
  let text = '';
  for await (const lines of backup(old.database, { person: null, madeAt: 99 })) text += lines;
  const file = new TextEncoder().encode(text);
  const into = (progress, bytes) => restore(progress.database, new Blob([bytes]).stream());
  const whole = fresh();
  await into(whole, file);
  const all = JSON.stringify(await contents(whole));
  const result = { said: 0, harmless: 0, bad: [] };
  for (let seed = ${from}; seed < ${to}; seed++) {
    const here = fresh();
    await play(here, { id: 'a1', title: 'Mine' }, [reply(1), reply(2)]);
    await play(here, { id: 'm1', title: 'Mine' }, [reply(8)]);
    const before = JSON.stringify([await here.attempt('m1'), await here.events('m1')]);
    const { bytes, kind } = mutated(file, seed);
    let said = false;
    try {
      const { damage, stopped } = await into(here, bytes);
      said = damage.length > 0 || stopped !== null;
    } catch (error) {
      if (error instanceof CannotRestore) said = true;
      else result.bad.push(kind + ': ' + error);
    }
    const after = JSON.stringify([await here.attempt('m1'), await here.events('m1')]);
    const log = JSON.stringify((await here.events('a1')).slice(0, 2));
    if (after !== before || log !== JSON.stringify([reply(1), reply(2)])) result.bad.push(kind + ': what was there was changed');
    if (said) result.said++;
    else {
      const alone = fresh();
      await into(alone, bytes);
      if (JSON.stringify(await contents(alone)) === all) result.harmless++;
      else result.bad.push(kind + ': restored otherwise without a word');
      alone.close();
    }
    here.close();
    for (const name of names.splice(0)) indexedDB.deleteDatabase(name);
  }
  old.close();
  whole.close();
  return result;
})()`;

interface Result {
  readonly said: number;
  readonly harmless: number;
  readonly bad: readonly string[];
}
let [said, harmless] = [0, 0];
const bad: string[] = [];
const step = 250;
for (let from = firstSeed; from < firstSeed + files; from += step) {
  const result = await page.evaluate<Result>(run(from, Math.min(from + step, firstSeed + files)));
  said += result.said;
  harmless += result.harmless;
  bad.push(...result.bad);
  if ((from / step) % 4 === 3)
    console.log(
      `${said + harmless + bad.length} files: ${said} with a message, ${harmless} harmless, ${bad.length} bad`,
    );
}
console.log(`${files} damaged backups: ${said} with a message, ${harmless} harmless, ${bad.length} bad`);
for (const each of bad.slice(0, 20)) console.log(each);
await browser.close();
await server.close();
process.exit(bad.length === 0 ? 0 : 1);
