import { posix } from 'node:path';
import ts from 'typescript';

/** The rooms of src, in order: a file imports from its own room or from one further up. */
export const rooms = [
  'diagnostics',
  'rubric',
  'scenario',
  'roleplay',
  'assessment',
  'playtest',
  'retraining',
  'reporting',
  'progress',
  'lms',
  'session',
  'ui',
  'cli',
];

const pureRooms = rooms.slice(0, rooms.indexOf('reporting') + 1);
/** Rooms with effects that do not know each other, or that the command line does without. */
const strangers: Readonly<Record<string, readonly string[]>> = {
  lms: ['progress'],
  cli: ['progress', 'lms', 'session', 'ui'],
};

const effects = new Set([
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch'],
  ...['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues'],
]);

const allowedAtTop = [
  ...['src', 'scenarios', 'public', 'tests', 'README.md', 'LICENSE'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'],
];
/** Made by tools, and ignored by git. */
const madeAtTop = ['node_modules', 'dist', 'test-results', 'playwright-report'];

/**
 * What a file of src does against the order of the house, as sentences.
 * @param path from src on, such as `scenario/model.ts`
 */
export function breachesIn(path: string, source: string): string[] {
  const room = roomOf(path);
  const breaches = path.endsWith('.svelte') && source.includes('{@html') ? ['draws raw HTML with {@html}'] : [];
  if (room === undefined) return breaches; // the composition root knows everything
  if (!rooms.includes(room)) return [...breaches, `stands in “${room}”, which is no room of the house`];

  if (path.endsWith('.svelte') && room !== 'ui') breaches.push('is markup, which belongs in ui');
  const { imports, used } = read(path, source);
  for (const specifier of imports) breaches.push(...importBreaches(path, room, specifier));
  // A script in .mjs is run by hand and is no part of the app.
  if (pureRooms.includes(room) && !path.endsWith('.mjs')) {
    for (const name of used) if (effects.has(name)) breaches.push(`uses ${name} in a pure room`);
  }
  return breaches;
}

/** Addresses of packages in a lock file: they name somebody's registry. */
export function addressesIn(lockFile: string): string[] {
  return [...lockFile.matchAll(/"resolved": "(\w+:\/\/[^"]+)"/g)].map((match) => match[1] ?? '');
}

/** Names at the top of the project that have no place there. */
export function strayNames(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('.') && !allowedAtTop.includes(name) && !madeAtTop.includes(name));
}

/** The folder a file of src stands in; undefined for a file directly in src. */
function roomOf(path: string): string | undefined {
  return path.includes('/') ? path.split('/')[0] : undefined;
}

function importBreaches(path: string, room: string, specifier: string | undefined): string[] {
  if (specifier === undefined) return ['imports something whose name is computed'];
  if (!specifier.startsWith('.') && !specifier.startsWith('/')) return packageBreaches(path, room, specifier);

  const target = specifier.startsWith('/') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier);
  const targetRoom = roomOf(target);
  const breach = `imports ${specifier}`;
  if (target.startsWith('..')) return [`${breach}, outside src`];
  if (targetRoom === undefined) return [`${breach}: the composition root is not for importing`];
  if (!rooms.includes(targetRoom)) return [`${breach}: “${targetRoom}” is no room of the house`];
  if (rooms.indexOf(targetRoom) > rooms.indexOf(room)) return [`${breach}: ${targetRoom} stands below ${room}`];
  if (strangers[room]?.includes(targetRoom)) return [`${breach}: ${room} does not know ${targetRoom}`];
  return [];
}

function packageBreaches(path: string, room: string, specifier: string): string[] {
  const isOf = (name: string): boolean => specifier === name || specifier.startsWith(`${name}/`);
  const breaches: string[] = [];
  if (isOf('dexie') && room !== 'progress') breaches.push('imports dexie outside progress');
  if ((isOf('svelte') || isOf('@xstate/svelte')) && pureRooms.includes(room)) {
    breaches.push(`imports ${specifier} in a pure room`);
  }
  if (specifier.startsWith('virtual:')) breaches.push(`imports ${specifier} outside the root`);
  if (specifier.startsWith('node:') && room !== 'cli' && !path.endsWith('.mjs')) {
    breaches.push(`imports ${specifier}, which a browser lacks`);
  }
  return breaches;
}

/** What a source imports (undefined where the name is computed) and the global names it uses. */
function read(path: string, source: string): { imports: (string | undefined)[]; used: Set<string> } {
  const script = path.endsWith('.svelte') ? scriptsOf(source) : source;
  const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);
  const imports: (string | undefined)[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  const textOf = (node: ts.Node | undefined): string | undefined =>
    node && ts.isStringLiteralLike(node) ? node.text : undefined;

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) imports.push(textOf(node.moduleSpecifier));
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) imports.push(textOf(node.moduleSpecifier));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      imports.push(textOf(node.argument.literal));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      imports.push(textOf(node.arguments[0]));
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'import.meta.glob') {
      imports.push(textOf(node.arguments[0]));
    } else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      used.add(`${node.expression.text}.${node.name.text}`);
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
      used.add('Date.now');
    } else if (ts.isCallExpression(node) && node.expression.getText() === 'Date') {
      used.add('Date.now');
    }
    if (ts.isIdentifier(node)) (isDeclaration(node) ? declared : isReference(node) ? used : undefined)?.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  // What a file declares itself, such as a parameter called `document`, is not the global of that name.
  return { imports, used: new Set([...used].filter((name) => !declared.has(name.split('.')[0] ?? ''))) };
}

function isDeclaration(node: ts.Identifier): boolean {
  const parent = node.parent as ts.Node & { name?: ts.Node };
  return (
    parent.name === node &&
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent))
  );
}

/** A name that stands for a value: not a property's name, a key or a type. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent as ts.Node & { name?: ts.Node; propertyName?: ts.Node };
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  return parent.name !== node && parent.propertyName !== node && !ts.isTypeReferenceNode(parent);
}

function scriptsOf(svelte: string): string {
  return [...svelte.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}
