import type { CertificationView } from '../../src/session/certification-views.ts';
import type { ProgressView } from '../../src/session/progress-views.ts';
import { addDays } from '../../src/retraining/days.ts';

/** Rich values for the pages about progress. */

export const today = Date.UTC(2026, 4, 7); // a Thursday
const monday = addDays(today, -3 - 25 * 7);

export const progress = (change: Partial<ProgressView> = {}): ProgressView => ({
  today,
  calls: 9,
  passed: 6,
  since: addDays(today, -40),
  step: 'week',
  trends: [
    {
      competency: 'listening',
      points: [
        { from: addDays(monday, 140), calls: 3, score: 58, band: 'not yet' },
        { from: addDays(monday, 168), calls: 2, score: 78, band: 'solid' },
      ],
    },
    { competency: 'empathy', points: [{ from: addDays(monday, 168), calls: 1, score: 92, band: 'strong' }] },
    { competency: 'ownership', points: [{ from: addDays(monday, 140), calls: 3, score: 0, band: 'not yet' }] },
    { competency: 'escalation', points: [] },
  ],
  causes: [{ cause: 'repeat-incident', calls: 5, passed: 3, band: 'nearly', score: 71 }],
  behaviours: [
    { name: 'gives a time', meaning: 'Says by when.', kind: 'shows', competency: 'ownership', occasions: 9, seen: 3 },
    {
      name: 'blames',
      meaning: 'Puts the fault on somebody.',
      kind: 'breaks',
      competency: 'ownership',
      occasions: 4,
      seen: 1,
    },
    { name: 'insults', meaning: 'Insults the customer.', kind: 'critical', competency: null, occasions: 2, seen: 0 },
  ],
  days: Array.from({ length: 31 * 7 }, (_, index) => {
    const day = addDays(monday, index);
    const isComing = day >= today && day < addDays(today, 30);
    return {
      day,
      calls: day < today && index % 9 === 0 ? (index % 4) + 1 : 0,
      passed: 0,
      foreseen: isComing ? (index % 5 === 0 ? 2 : 0) : null,
      what: isComing && index % 5 === 0 ? ['empathy', 'listening'] : [],
    };
  }),
  due: ['Empathy: did not go well 1 day ago, so it comes back soon.'],
  skills: [
    {
      ...{ id: 'competency:empathy', name: 'empathy', limit: 90, why: 'A slip can be put right.', isUnserved: false },
      card: { recall: 0.934, lastReview: addDays(today, -12), due: addDays(today, 2), days: 4 },
      reviews: [
        { day: addDays(today, -12), rating: 'good', because: 'strong' },
        { day: addDays(today, -30), rating: 'again', because: 'not yet' },
      ],
    },
    {
      ...{ id: 'critical:insults', name: 'avoiding “insults”', limit: 90, why: 'It loses the customer.' },
      ...{ isUnserved: true, card: null, reviews: [] },
    },
  ],
  flags: [{ id: 'f1', skill: 'empathy', by: 'Tom Okafor', note: 'after Tuesday', day: addDays(today, -1) }],
  absences: [],
  attempts: [
    {
      ...{ attempt: 'a1', title: 'The cracked blender', customer: 'Dana Whitlock', at: today, band: 'nearly' },
      ...{ passed: false, level: 'practice' },
      retries: [{ attempt: 'a2', turn: 3, at: today, isOver: true }],
    },
  ],
  uncounted: 0,
  ...change,
});

const certified = Array.from({ length: 6 }, (_, index) => ({
  ...{ attempt: `c${index}`, title: 'Charged twice for one bath shelf', customer: 'Deepak Nair' },
  ...{ day: addDays(today, -index), score: 70 + index * 4, band: 'solid' as const, critical: 0 },
}));

export const certification = (change: Partial<CertificationView> = {}): CertificationView => ({
  ...{ name: 'Priya', today, calls: 6, within: 60, begun: [], lacking: 0 },
  done: certified.slice(0, 2),
  ahead: [
    {
      scenario: 'fourth-call',
      variant: 1,
      title: 'The fourth call',
      customer: 'Beatriz Moreno',
      channel: 'phone',
      minutes: 8,
    },
  ],
  last: {
    ...{ mean: 80, interval: [71, 88], band: 'solid', between: ['nearly', 'solid'], isCertified: true },
    ...{ because: null, issued: addDays(today, -20), lapses: addDays(today, 160), calls: certified, hasLapsed: false },
  },
  ...change,
});
