/** Parts of a scenario's text that a test does not want to spell out. */
export interface ScriptParts {
  /** Lines of front matter that are added, or that replace those of the same key. */
  readonly front?: string;
  /** What stands between the title and the call: facts, a record, limits. */
  readonly before?: string;
  /** The scenes. */
  readonly call: string;
  /** What stands between the call and the endings: an escalation. */
  readonly escalation?: string;
  readonly endings?: string;
  readonly rehearsals?: string;
}

const front =
  'id: late-parcel\nfamily: late-delivery\ncause: no-resolution\ncustomer: Ana Petrov\nheat: 5\ntrust: 5\npass: 60';

const endings = '### Found\n\n- Outcome: resolved\n\n### Lost\n\n- Outcome: lost';

/** A scenario's text around the given scenes; without endings of its own it has *Found* and *Lost*. */
export function scriptOf(parts: ScriptParts): string {
  const own = new Set(keysOf(parts.front ?? ''));
  const lines = front.split('\n').filter((line) => !own.has(line.split(':')[0] ?? ''));
  return [
    `---\n${[...lines, ...(parts.front ? [parts.front] : [])].join('\n')}\n---`,
    '# The late parcel',
    parts.before,
    `## Call\n\n${parts.call}`,
    parts.escalation && `## Escalation\n\n${parts.escalation}`,
    `## Endings\n\n${parts.endings ?? endings}`,
    parts.rehearsals && `## Rehearsals\n\n${parts.rehearsals}`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join('\n\n')
    .concat('\n');
}

function keysOf(yaml: string): string[] {
  return yaml.split('\n').flatMap((line) => /^(\w+):/.exec(line)?.[1] ?? []);
}
