import { dayInWords, addDays, type Day } from '../retraining/days.ts';
import type { ForecastDay } from '../retraining/forecast.ts';
import { listed, needInWords } from '../retraining/words.ts';

/** Something on a date, all day long. */
export interface CalendarEntry {
  /** The same for the same thing in every file, so that a calendar moves it instead of adding it again. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly details: string;
}

/**
 * The coming days with role-plays. An entry is known as the person's first, second, third … coming day, so that a file
 * exported later moves the same entries to where the days are then. Critical errors are not named: it would be a cue.
 * @param person a stable id, of letters, digits and hyphens
 */
export function retrainingEntries(person: string, forecast: readonly ForecastDay[]): readonly CalendarEntry[] {
  return forecast
    .filter(({ roleplays }) => roleplays > 0)
    .map(({ day, roleplays, practised }, index) => {
      const named = practised.filter((need) => !(need.kind === 'skill' && need.skill.startsWith('critical:')));
      const what = listed(named.map((need) => needInWords(need)));
      return {
        uid: `retraining-${index + 1}-${person}@stepladder`,
        day,
        title: `Stepladder: ${roleplays === 1 ? '1 role-play' : `${roleplays} role-plays`}`,
        details:
          `Due on ${dayInWords(day)}${what && `: ${what}`}.\n` +
          'As foreseen when this file was made; what goes badly comes back sooner.',
      };
    });
}

/**
 * A calendar file (RFC 5545) that Outlook and Google Calendar import. Whole days only: a date needs no time zone, and
 * DTEND is the day after, since it is exclusive and Outlook else shows an entry of no length. Written here rather than
 * with a library: `ics` and `ical-generator` bring in more code than this and still want their alarms mended; `ical.js`
 * reads every file back in the tests.
 * @param now milliseconds since 1970: the stamp, and in minutes the revision, so that a later file replaces an earlier
 */
export function toCalendar(name: string, entries: readonly CalendarEntry[], now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stepladder//Stepladder//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap(({ uid, day, title, details }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stampOf(now)}`,
      `SEQUENCE:${Math.max(0, Math.floor(now / 60_000))}`,
      `DTSTART;VALUE=DATE:${dateOf(day)}`,
      `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(details)}`,
      // The day stays free for other things.
      'TRANSP:TRANSPARENT',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** RFC 5545 §3.3.11. Control characters other than line breaks and tabs are not allowed in a text at all. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** RFC 5545 §3.1: no line longer than 75 octets; a continued one starts with a space. No character is torn apart. */
function folded(line: string): string {
  let [result, octets] = ['', 0];
  for (const character of line) {
    const size = utf8Size(character);
    if (octets + size > 75) [result, octets] = [`${result}\r\n `, 1];
    result += character;
    octets += size;
  }
  return result;
}

function utf8Size(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** `20260314`. */
function dateOf(day: Day): string {
  return new Date(day).toISOString().slice(0, 10).replaceAll('-', '');
}

/** `20260314T091500Z`. */
function stampOf(at: number): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}
