// Makes messages.ts from messages.md. Run by `npm run messages`; `--check` only compares and fails when they differ.
import { readFileSync, writeFileSync } from 'node:fs';

const source = new URL('./messages.md', import.meta.url);
const target = new URL('./messages.ts', import.meta.url);

/** [code, severity, message] of every entry, in the order of the file. */
export function readCatalogue(markdown) {
  const entries = [];
  const withoutExamples = markdown.replace(/^```[\s\S]*?^```$/gm, '');
  for (const part of withoutExamples.split(/^## /m).slice(1)) {
    const [, code, severity, message] = /^(\w+)\n\n[*_](error|warning)[*_]\n\n> (.+)\n/.exec(part) ?? [];
    if (!message)
      throw new Error(`messages.md: the entry "${part.split('\n')[0]}" lacks its severity or its sentence.`);
    if (entries.some((entry) => entry[0] === code)) throw new Error(`messages.md: "${code}" stands there twice.`);
    entries.push([code, severity, message]);
  }
  return entries;
}

const quote = (text) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

export function writeCatalogue(entries) {
  const lines = entries.map(([code, severity, message]) => {
    const oneLine = `  ${code}: { severity: '${severity}', message: ${quote(message)} },`;
    if (oneLine.length <= 120) return oneLine;
    const messageLine = `    message: ${quote(message)},`;
    const wrapped = messageLine.length <= 120 ? messageLine : `    message:\n      ${quote(message)},`;
    return `  ${code}: {\n    severity: '${severity}',\n${wrapped}\n  },`;
  });
  return `// Made from messages.md by \`npm run messages\`. Do not edit.\nexport const messages = {\n${lines.join('\n')}\n} as const;\n`;
}

if (process.argv[1]?.endsWith('make-messages.mjs')) {
  const made = writeCatalogue(readCatalogue(readFileSync(source, 'utf8')));
  if (!process.argv.includes('--check')) writeFileSync(target, made);
  else if (readFileSync(target, 'utf8') !== made) {
    console.error('messages.ts is older than messages.md: run `npm run messages`.');
    process.exit(1);
  }
}
