import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { retrainingEntries, toCalendar, type CalendarEntry } from '../../src/reporting/calendar.ts';
import { at, day } from '../retraining/fakes.ts';

const entry: CalendarEntry = {
  uid: 'retraining-1-kim@stepladder',
  day: day(12),
  title: 'Role-play',
  details: 'Empathy.',
};

/** What another program makes of a file. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  return {
    name: calendar.getFirstPropertyValue('x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        ...{ uid: event.uid, title: event.summary, details: event.description },
        ...{ start: event.startDate.toString(), end: event.endDate.toString(), isDate: event.startDate.isDate },
        ...{ stamp: String(component.getFirstPropertyValue('dtstamp')), sequence: event.sequence },
      };
    }),
  };
}

test('a file, as it is', () => {
  expect(toCalendar('Retraining', [entry], Date.UTC(2026, 2, 2, 9, 5, 7)).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stepladder//Stepladder//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Retraining',
    'BEGIN:VEVENT',
    'UID:retraining-1-kim@stepladder',
    'DTSTAMP:20260302T090507Z',
    'SEQUENCE:29540705',
    'DTSTART;VALUE=DATE:20260314',
    'DTEND;VALUE=DATE:20260315',
    'SUMMARY:Role-play',
    'DESCRIPTION:Empathy.',
    'TRANSP:TRANSPARENT',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

describe('a calendar reads back', () => {
  test('whole days, over the end of a month', () => {
    const file = toCalendar('Kim', [{ ...entry, day: Date.UTC(2028, 1, 29) }], at(0));
    expect(readBack(file)).toEqual({
      name: 'Kim',
      events: [
        {
          ...{ uid: entry.uid, title: 'Role-play', details: 'Empathy.' },
          ...{ start: '2028-02-29', end: '2028-03-01', isDate: true },
          ...{ stamp: '2026-03-02T10:00:00Z', sequence: Math.floor(at(0) / 60_000) },
        },
      ],
    });
  });

  test('any words, however long and in whatever script, in lines of 75 octets', () => {
    const words = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replace(/[^\P{Cc}\t\n]/gu, ''));
    const spiky = fc.oneof(
      words,
      fc.string({ unit: fc.constantFrom('\\', ';', ',', '\n', 'é', '😀', '漢', ':', '"', ' '), maxLength: 200 }),
    );
    fc.assert(
      fc.property(spiky, spiky, (title, details) => {
        const file = toCalendar('x', [{ ...entry, title, details }], at(0));
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(file).not.toMatch(/[^\r]\n/);
        expect(readBack(file).events).toMatchObject([{ title, details }]);
      }),
    );
  });

  test('control characters, which no text may hold, are dropped', () => {
    expect(readBack(toCalendar('x', [{ ...entry, title: 'a\u0000b\u001bc\r\nd' }], 0)).events).toMatchObject([
      { title: 'abc\nd' },
    ]);
  });
});

test('the coming days of a forecast: known by their number, with no critical error named', () => {
  const skill = (id: `competency:${'empathy' | 'listening'}` | `critical:${string}`) => ({
    kind: 'skill' as const,
    skill: id,
  });
  const entries = retrainingEntries('kim', [
    {
      day: day(0),
      due: [],
      practised: [skill('critical:insults'), skill('competency:empathy'), skill('competency:listening')],
      roleplays: 2,
    },
    { day: day(1), due: [], practised: [], roleplays: 0 },
    { day: day(2), due: [], practised: [skill('critical:insults')], roleplays: 1 },
  ]);
  expect(entries.map(({ uid, day: on, title, details }) => [uid, on, title, details.split('\n')[0]])).toEqual([
    ['retraining-1-kim@stepladder', day(0), 'Stepladder: 2 role-plays', 'Due on 2 March: empathy and listening.'],
    ['retraining-2-kim@stepladder', day(2), 'Stepladder: 1 role-play', 'Due on 4 March.'],
  ]);
});
