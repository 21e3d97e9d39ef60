import type { SourceRange } from '../../diagnostics/diagnostic.ts';
import type { Section } from '../1-parse/sections.ts';
import { placeOf, type Context } from './context.ts';
import { normalName, splitNames } from './names.ts';
import { valueRange, type Note } from './notes.ts';

/** An escalation that is needed for a reason, and none is given: the handbook has the reasons. */
export function checkReason({ handbook, report }: Context, to: string | undefined, section: Section): void {
  const { desks = [], reasons = [] } = handbook?.ladder ?? {};
  if (reasons.length === 0) return;
  const fitting = desks.find(({ name }) => name === to)?.takes ?? reasons.map(({ name }) => name);
  report.add('reason_missing', section.range, {}, `Write “Because: …”, with one or more of: ${fitting.join(', ')}.`);
}

/** A way or a reason for which, by the handbook, that desk is not the right one. */
export function checkDesk(
  context: Context,
  to: string | undefined,
  howNote: Note | undefined,
  how: string | undefined,
  becauseNote: Note | undefined,
  because: readonly string[],
): void {
  const { desks = [] } = context.handbook?.ladder ?? {};
  const desk = desks.find(({ name }) => name === to);
  if (!desk) return;
  const isIn = (names: readonly string[], name: string): boolean =>
    names.some((each) => normalName(each) === normalName(name));
  const place = (note: Note, name: string): SourceRange => placeOf(context, writtenName(note, name), valueRange(note));
  if (howNote && how !== undefined && desk.hows.length > 0 && !isIn(desk.hows, how))
    context.report.add(
      'desk_how',
      place(howNote, how),
      { desk: desk.name, how },
      `${desk.name} takes cases ${desk.hows.join(', ')}.`,
    );
  for (const reason of becauseNote ? because : []) {
    if (!becauseNote || !desk.takes || isIn(desk.takes, reason)) continue;
    const others = desks.filter(({ takes = [] }) => isIn(takes, reason)).map(({ name }) => name);
    const hint = others.length > 0 ? `Desks that take it: ${others.join(', ')}.` : undefined;
    context.report.add('desk_reason', place(becauseNote, reason), { desk: desk.name, reason }, hint);
  }
}

/** A name as the author wrote it in a note. */
function writtenName({ value }: Note, name: string): string {
  return splitNames(value).find((part) => normalName(part) === normalName(name)) ?? name;
}
