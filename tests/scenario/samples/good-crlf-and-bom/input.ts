import { readFileSync } from 'node:fs';

const text = readFileSync(`${import.meta.dirname}/../good-everything/input.md`, 'utf8');

/** As some editors save it; the scenario is the same. */
export default `\uFEFF${text.replaceAll('\n', '\r\n')}`;
