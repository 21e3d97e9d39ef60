import type { Assessment, Finding, TurnReview } from '../../src/assessment/assessment.ts';
import type { Line } from '../../src/roleplay/transcript.ts';
import type { Handbook, HandbookPage, Ladder } from '../../src/scenario/handbook-model.ts';
import type { Block, Inline, Response } from '../../src/scenario/model.ts';
import type { ScoringFigures } from '../../src/ui/scoring-figures.ts';
import { plainText } from '../../src/ui/words.ts';
import { lessons, type Decision, type DecisionReview } from '../../src/assessment/decision.ts';
import type { HandoverReview } from '../../src/assessment/handover.ts';
import type { RatingGap } from '../../src/assessment/self-rating.ts';
import type { Plan } from '../../src/progress/learning-rows.ts';
import type {
  AttemptNode,
  BriefView,
  CallView,
  DebriefView,
  FirstStage,
  HomeView,
  PlanView,
  ReceivedNote,
  RetryView,
  SettingsView,
  ShelfItem,
  TurnSide,
} from '../../src/session/views.ts';
import type { PairView, WatchView, WorkedCallView } from '../../src/session/watch-views.ts';

/** Rich values for the screens, new at each call, so that no test sees another's. */

export const now = Date.UTC(2026, 4, 7, 14, 3, 12);
const minute = 60_000;

export const words = (text: string): readonly Inline[] => [{ kind: 'text', text }];
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text: words(text) });
export const policy = (page: string, text: string): Inline => ({ kind: 'policy', page, children: words(text) });

const page = (id: string, title: string, ...blocks: Block[]): HandbookPage => ({
  id,
  title,
  blocks,
  words: blocks.map((block) => ('text' in block ? plainText(block.text) : '')).join(' '),
});

export const ladder = (): Ladder => ({
  desks: [
    {
      name: 'First line',
      about: 'That is you.',
      for: 'Orders, refunds, replacements, known incidents.',
      notFor: 'Exceptions to policy, danger, lawyers, the press.',
      clock: 'this contact',
      hows: ['warm', 'cold'],
    },
    {
      name: 'Supervisor',
      about: 'The person on the floor who may bend a rule and must say why.',
      for: 'Exceptions to policy, a customer who insists, a colleague who needs backing.',
      notFor: 'What you may settle yourself.',
      clock: 'on the line within 5 minutes, or a call within 4 working hours',
      hows: ['warm', 'dated callback'],
      limit: '£200 a case',
    },
    {
      name: 'Billing review',
      about: 'They see every line of every bill.',
      for: 'Charges disputed twice, and sums above £100.',
      notFor: 'How to read a bill.',
      clock: 'word in 2 working days',
      hows: ['cold', 'dated callback'],
    },
  ],
  hows: [
    {
      name: 'warm',
      meaning: 'You brief the colleague, introduce the customer by name, and stay until it is taken over.',
    },
    { name: 'cold', meaning: 'You tell the customer where to go, and the case follows without you.' },
    { name: 'dated callback', meaning: 'A named person rings the customer at a day and time you both write down.' },
  ],
  reasons: [
    { name: 'authority limit', meaning: 'What is asked for is beyond what you may decide.' },
    { name: 'customer insists', meaning: 'A fair try has been made and the customer has asked a second time.' },
    { name: 'danger to life or health', meaning: 'Somebody is, or may soon be, hurt.' },
    { name: 'serious money', meaning: 'The sum would hurt the customer or the firm.' },
  ],
  authority: [
    {
      decision: 'goodwill',
      limits: [
        { desk: 'first line', limit: '£20 a case' },
        { desk: 'supervisor', limit: '£75 a case' },
      ],
    },
    { decision: 'corrections', limits: [{ desk: 'billing review', limit: '£1,000' }] },
  ],
});

export const directory = (): Handbook['directory'] => [
  {
    desk: 'Billing review',
    name: 'Tess Marchetti',
    knows: 'card payments, duplicates',
    shift: 'Weekdays, 9:00 to 17:30',
  },
  {
    desk: 'Supervisor',
    name: 'Farida Aziz',
    knows: 'exceptions, unhappy calls',
    shift: 'Monday to Friday, 8:00 to 16:00',
  },
  { desk: 'Supervisor', name: 'Colm Devaney', knows: 'the same', shift: 'afternoons and Saturdays' },
  { desk: 'Product safety', name: 'duty officer', knows: 'anything that hurt', shift: 'day and night' },
];

export const handbook = (): Handbook => ({
  pages: [
    page(
      'damaged-on-arrival',
      'Damaged on arrival',
      paragraph(
        'Within 30 days the customer chooses: a replacement, a repair or the money back. One of them, not two.',
      ),
      { kind: 'heading', level: 2, text: words('What you may decide yourself') },
      {
        kind: 'list',
        ordered: false,
        items: [
          [paragraph('Replacement by express, any value')],
          [paragraph('Goodwill up to £20')],
          [paragraph('Above that: supervisor, warm')],
        ],
      },
    ),
    page('goodwill-limit', 'Goodwill and its limit', {
      kind: 'paragraph',
      text: [
        { kind: 'text', text: 'Up to £20 a case without asking. See also ' },
        policy('damaged-on-arrival', 'damaged on arrival'),
        { kind: 'text', text: '.' },
      ],
    }),
    page('callbacks', 'Calling back', paragraph('A call back has a name, a day and an hour. “Soon” is none of them.')),
  ],
  ladder: ladder(),
  directory: directory(),
});

const response = (id: string, text: string): Response => ({
  id,
  kind: 'speech',
  text: words(text),
  words: text,
  reaction: [],
  shows: [],
  breaks: [],
  mood: {},
  remember: [],
  onlyIf: [],
  once: false,
  range: { start: 0, end: 0 },
});

const openings =
  'A cracked jug two days before the birthday, and nobody answered you yesterday. I’d be upset too. I’ll sort this today.';
const hedge = 'We usually ship replacements within three to five working days, so fingers crossed it makes it.';

export const lines = (): readonly Line[] => [
  {
    key: '0-0',
    turn: 0,
    kind: 'narration',
    text: words('The order is on your screen. Dana is calling from a car; you hear traffic.'),
  },
  {
    key: '0-1',
    turn: 0,
    kind: 'speech',
    speaker: 'Dana',
    isCustomer: true,
    text: words(
      'I opened the box and the jug is cracked right through. It’s my sister’s birthday on Saturday, and yesterday your chat just left me hanging.',
    ),
  },
  { key: '1-0', turn: 1, kind: 'lookedUp', page: 'damaged-on-arrival' },
  { key: '1-1', turn: 1, kind: 'said', text: words(openings), response: response('opening/a', openings) },
  {
    key: '1-2',
    turn: 1,
    kind: 'speech',
    speaker: 'Dana',
    isCustomer: true,
    text: [
      { kind: 'text', text: 'Well. Thank you for saying that. So what can you actually ' },
      { kind: 'emphasis', children: words('do') },
      { kind: 'text', text: ' by Saturday?' },
    ],
  },
];

export const call = (change: Partial<CallView> = {}): CallView => ({
  attempt: 'a1',
  title: 'The cracked blender',
  channel: 'phone',
  customer: 'Dana Whitlock',
  heat: { value: 7, word: 'high', trend: 'rising' },
  trust: { value: 4, word: 'low', trend: 'steady' },
  brief: [
    paragraph('You take calls for Larkfield Home. The order is on your screen.'),
    paragraph('Goal: keep the customer without breaking policy.'),
  ],
  record: [
    paragraph('Customer since 2019, verified by e-mail.'),
    {
      kind: 'table',
      header: [words('Date'), words('What happened')],
      rows: [
        [words('3 May'), words('Order A-1042, blender, gift-wrapped, £64.00')],
        [words('6 May'), words('Delivered, left with a neighbour')],
        [words('7 May'), words('Chat: asked about the box, no reply for 19 hours')],
      ],
    },
  ],
  lines: lines(),
  replies: [
    { id: 'order/1', isAction: false, text: words(hedge) },
    {
      id: 'order/2',
      isAction: false,
      text: words(
        'I can have a new one with you on Friday before noon. Shall I send it to the same address, or to your sister’s?',
      ),
    },
    {
      id: 'order/3',
      isAction: false,
      text: words('I’ll refund you in full and send a new one as well, that’s the least we can do.'),
    },
    { id: 'order/4', isAction: true, text: words('Open the stock list.') },
  ],
  policies: ['damaged-on-arrival', 'goodwill-limit'],
  deskOpen: false,
  statements: [
    { id: 'jug', text: 'Cracked jug' },
    { id: 'saturday', text: 'Needed by Saturday' },
    { id: 'order', text: 'Order A-1042.' },
    { id: 'rude', text: 'Dana is being difficult' },
    { id: 'delivered', text: 'Delivered 6 May' },
    { id: 'chat', text: 'Chat left without an answer' },
    { id: 'refused', text: 'A replacement was refused' },
    { id: 'refund', text: 'Wants a refund' },
  ],
  role: 'rep',
  level: 'practice',
  answers: 'choose',
  canWrite: true,
  draft: '',
  showsDoing: false,
  showsMoods: true,
  received: null,
  supports: [],
  hints: [],
  lastWhy: [],
  again: null,
  nextStage: null,
  over: false,
  saved: { state: 'saved' },
  startedAt: now - 3 * minute - 12_000,
  scratch: 'Birthday Saturday. Sister’s address?',
  ...change,
});

/** The same call, answered in the rep's own words: only what can be done is on offer. */
export const writtenCall = (change: Partial<CallView> = {}): CallView =>
  call({ answers: 'write', replies: call().replies.filter(({ isAction }) => isAction), ...change });

/** A note with one part that is full, two that are not, and two that are empty. */
export const received = (change: Partial<ReceivedNote> = {}): ReceivedNote => ({
  isOwn: true,
  parts: [
    { part: 'issue', says: 'The jug of the blender is cracked, order A-1042.', missing: 0 },
    { part: 'impact', says: 'Needed for a birthday.', missing: 1 },
    { part: 'timeline', says: '', missing: 2 },
    { part: 'tried', says: '', missing: 0 },
    { part: 'asked', says: 'Wants a refund.', missing: 0 },
  ],
  tell: 'I am passing this to Farida Aziz, our supervisor.',
  ...change,
});

export const settings = (change: Partial<SettingsView> = {}): SettingsView => ({
  theme: 'system',
  numberKeys: true,
  typingPause: false,
  writeFromStart: false,
  readAloud: false,
  dictation: false,
  ...change,
});

export const brief = (change: Partial<BriefView> = {}): BriefView => ({
  scenario: 'cracked-blender',
  variant: 0,
  isFixed: false,
  title: 'The cracked blender',
  family: 'damaged-product',
  channel: 'phone',
  customer: 'Dana Whitlock',
  minutes: 6,
  brief: [
    paragraph(
      'You take calls for Larkfield Home. Dana’s order is on your screen: a blender, gift-wrapped, delivered yesterday.',
    ),
    {
      kind: 'paragraph',
      text: [
        { kind: 'strong', children: words('Goal: ') },
        { kind: 'text', text: 'keep the customer without breaking policy.' },
      ],
    },
  ],
  policies: [
    { id: 'damaged-on-arrival', title: 'Damaged on arrival' },
    { id: 'goodwill-limit', title: 'Goodwill and its limit' },
  ],
  role: 'rep',
  level: 'practice',
  answers: 'choose',
  writing: { open: true, because: 'passed' },
  watched: false,
  isNew: false,
  hasOther: true,
  unfinished: { attempt: 'a1', turn: 3 },
  plan: null,
  ...change,
});

const item = (scenario: string, title: string, customer: string, change: Partial<ShelfItem> = {}): ShelfItem => ({
  scenario,
  title,
  customer,
  channel: 'phone',
  minutes: 6,
  about: 'The order is on your screen, and the customer has been waiting since yesterday.',
  last: null,
  ...change,
});

export const home = (change: Partial<HomeView> = {}): HomeView => ({
  person: { id: 'p1', name: 'Priya' },
  people: [
    { id: 'p1', name: 'Priya' },
    { id: 'p2', name: 'Tom Okafor' },
  ],
  unfinished: [
    { attempt: 'a1', title: 'The cracked blender', customer: 'Dana Whitlock', turn: 3, lastAt: now - 45 * minute },
    { attempt: 'a9', title: 'Charged twice', customer: 'Leon Abara', turn: 1, lastAt: now - 30 * 60 * minute },
  ],
  shelves: [
    {
      family: 'damaged-product',
      items: [
        item('cracked-blender', 'The cracked blender', 'Dana Whitlock', {
          last: { band: 'nearly', passed: false, attempt: 'a0' },
        }),
        item('wrong-colour', 'The wrong colour, again', 'Omar Haddad', { channel: 'chat', minutes: null }),
      ],
    },
    {
      family: 'billing-dispute',
      items: [
        item('charged-twice', 'Charged twice', 'Leon Abara', { last: { band: 'strong', passed: true, attempt: 'a2' } }),
      ],
    },
    { family: 'outage', items: [item('third-outage', 'The third outage this month', 'Ines Duarte', { minutes: 8 })] },
  ],
  competencies: [
    {
      competency: 'listening',
      scores: [52, 71, 88].map((score, at) => ({
        score,
        band: score < 60 ? 'not yet' : score < 75 ? 'nearly' : 'solid',
        at,
      })),
    },
    { competency: 'empathy', scores: [{ score: 92, band: 'strong', at: 1 }] },
    {
      competency: 'ownership',
      scores: [61, 42].map((score, at) => ({ score, band: score < 60 ? 'not yet' : 'nearly', at })),
    },
    { competency: 'escalation', scores: [] },
  ],
  finished: [
    {
      attempt: 'a2',
      title: 'Charged twice',
      customer: 'Leon Abara',
      ending: 'Credited while he waits',
      passed: true,
      at: now - 24 * 60 * minute,
    },
    {
      attempt: 'a0',
      title: 'The cracked blender',
      customer: 'Dana Whitlock',
      ending: 'Polite, but too late',
      passed: false,
      at: now - 9 * 24 * 60 * minute,
    },
  ],
  next: item('wrong-colour', 'The wrong colour, again', 'Omar Haddad', { channel: 'chat' }),
  ...change,
});

const finding = (
  turn: number,
  behaviour: string,
  shows: boolean,
  quote: string,
  change: Partial<Finding> = {},
): Finding => ({
  turn,
  behaviour,
  shows,
  quote,
  counts: true,
  share: 1,
  ...change,
});

export const turns = (): readonly TurnReview[] => [
  {
    turn: 1,
    mark: 'keep',
    said: words(openings),
    isAction: false,
    findings: [
      finding(1, 'restates the facts', true, 'A cracked jug two days before the birthday'),
      finding(1, 'validates', true, 'I’d be upset too'),
      finding(1, 'commits to act', true, 'I’ll sort this today'),
    ],
    missed: [],
    why: words('It names her loss before asking anything of her, and takes the problem on.'),
    instead: [],
    better: [],
    betterIsAction: false,
    noteLacked: [],
  },
  {
    turn: 2,
    mark: 'avoid',
    said: words(hedge),
    isAction: false,
    findings: [finding(2, 'hedges', false, 'fingers crossed')],
    missed: ['gives a time'],
    why: words('She asked what you can do by Saturday. A hedge told her that nobody is holding this.'),
    instead: words('Name the day and the hour, and ask where it should go.'),
    better: words(
      'I can have a new one with you on Friday before noon. Shall I send it to the same address, or to your sister’s?',
    ),
    betterIsAction: false,
    noteLacked: [],
  },
  {
    turn: 3,
    mark: 'could be better',
    said: words('Escalated to supervisor'),
    isAction: true,
    findings: [
      finding(3, 'decides rightly', true, 'escalated, as the case needs'),
      finding(3, 'writes a complete note', true, '3 of 5 facts', { share: 0.6 }),
    ],
    missed: ['tells the customer what happens next'],
    why: [],
    instead: words('Say who takes over, what happens, and when.'),
    better: [],
    betterIsAction: false,
    noteLacked: [],
  },
  {
    turn: 4,
    mark: 'missed',
    said: words('Is there anything else I can help with?'),
    isAction: false,
    findings: [],
    missed: ['confirms next steps'],
    why: words('It closes the call, but nobody knows who does what.'),
    instead: [],
    better: [],
    betterIsAction: false,
    noteLacked: [],
  },
];

export const assessment = (change: Partial<Assessment> = {}): Assessment => ({
  ending: 'Polite, but too late',
  outcome: 'polite failure',
  score: 71,
  pass: 75,
  passed: false,
  critical: [finding(2, 'promises beyond policy', false, 'I’ll refund you in full and send a new one as well')],
  competencies: {
    listening: { competency: 'listening', rated: true, score: 88, band: 'solid', earned: 8, lost: 0, attainable: 9 },
    empathy: { competency: 'empathy', rated: true, score: 92, band: 'strong', earned: 12, lost: 0, attainable: 13 },
    ownership: { competency: 'ownership', rated: true, score: 42, band: 'not yet', earned: 7, lost: 2, attainable: 12 },
    escalation: { competency: 'escalation', rated: false },
  },
  findings: turns().flatMap((turn) => turn.findings),
  ...change,
});

export const decision = (name: Decision): DecisionReview => ({ decision: name, ...lessons[name] });

/** The escalation of turn 3: to the right desk, with a note that lacks things and holds some it should not. */
export const handover = (change: Partial<HandoverReview> = {}): HandoverReview => ({
  turn: 3,
  verdict: 'wrong how',
  desk: { chosen: 'Supervisor', right: 'supervisor', isRight: true },
  how: { chosen: 'dated callback', right: 'warm', isRight: false },
  reasons: [
    { name: 'authority limit', holds: true, given: true },
    { name: 'serious money', holds: false, given: true },
    { name: 'customer insists', holds: true, given: false },
  ],
  tell: 'I am passing this to Farida Aziz, our supervisor.',
  told: [
    { part: 'who', isTold: true },
    { part: 'what', isTold: false },
    { part: 'when', isTold: false },
  ],
  note: {
    text: {
      issue: 'Cracked jug. Order A-1042. Needed by Saturday.',
      impact: '',
      timeline: 'Dana is being difficult.',
      tried: '',
      asked: 'Wants a refund. Gift-wrapped.',
    },
    facts: [
      { name: 'cracked jug', part: 'issue', status: 'there' },
      { name: 'order A-1042', part: null, status: 'there' },
      { name: 'needed by Saturday', part: 'impact', status: 'in another part' },
      { name: 'delivered 6 May', part: 'timeline', status: 'missing' },
      { name: 'wants a refund', part: 'asked', status: 'there' },
    ],
    padding: ['gift-wrapped'],
    slips: [{ kind: 'opinion', words: 'Dana is being difficult' }],
    share: 0.55,
  },
  ...change,
});

export const debrief = (change: Partial<DebriefView> = {}): DebriefView => ({
  attempt: 'a1',
  scenario: 'cracked-blender',
  title: 'The cracked blender',
  channel: 'phone',
  customer: 'Dana Whitlock',
  number: 1,
  startedAt: now - 6 * minute,
  endedAt: now,
  assessment: assessment(),
  ending: [
    {
      kind: 'narration',
      text: words(
        'Dana took the three-to-five-day replacement and missed Saturday. She was calm at the end; she will not order again.',
      ),
    },
  ],
  lines: [
    ...lines(),
    { key: '2-0', turn: 2, kind: 'said', text: words(hedge), response: response('order/1', hedge) },
    {
      key: '2-1',
      turn: 2,
      kind: 'speech',
      speaker: 'Dana',
      isCustomer: true,
      text: words('Fingers crossed. Right. Then let me talk to someone who can do more than that.'),
    },
    {
      key: '3-0',
      turn: 3,
      kind: 'escalated',
      verdict: 'right',
      choice: {
        to: 'Supervisor',
        how: 'warm',
        because: ['authority limit', 'customer insists'],
        tell: '',
        told: [],
        note: {
          issue: 'Cracked jug. Order A-1042.',
          impact: 'Needed by Saturday.',
          timeline: '',
          tried: '',
          asked: 'Wants a refund.',
        },
        noted: ['Cracked jug', 'Order A-1042', 'Needed by Saturday'],
        misplaced: [],
        slips: [],
      },
    },
    { key: '3-1', turn: 3, kind: 'narration', text: words('The supervisor picks up after two minutes.') },
  ],
  turns: turns(),
  turningPoint: {
    turn: 2,
    before: 92,
    after: 71,
    kind: 'turn',
    points: 21,
    competencies: [{ name: 'ownership', before: 83, after: 42 }],
    losesPass: true,
    passLostAt: 2,
    answer: [
      {
        key: '2-0',
        turn: 2,
        kind: 'speech',
        speaker: 'Dana',
        isCustomer: true,
        text: words('Friday before noon? To my sister’s, please. That would save the day.'),
      },
    ],
  },
  costs: [
    { turn: 1, points: 0, after: 92, competencies: [], losesPass: false },
    {
      turn: 2,
      points: 21,
      after: 71,
      competencies: [{ name: 'ownership', before: 83, after: 42 }],
      losesPass: true,
    },
  ],
  selfRating: { attempt: 'a1', bands: {}, at: now },
  gaps: [],
  again: null,
  tree: { attempt: 'a1', turn: null, startedAt: now, isThis: true, mark: null, result: null, children: [] },
  plan: { offered: null, kept: null, asks: [] },
  due: null,
  level: 'practice',
  answers: 'choose',
  rulings: [],
  cost: [],
  decision: null,
  handover: null,
  asked: [],
  procedure: [],
  firstStage: null,
  nextStage: null,
  saved: { state: 'saved' },
  policies: [{ id: 'damaged-on-arrival', title: 'Damaged on arrival' }],
  ...change,
});

const own =
  'I am so sorry the jug came cracked, two days before the birthday.\nI’ll send a new one by Friday. It wasn’t us, it was the courier.';

/** The debrief of a call answered in the rep's own words: the first turn has all that a written turn can show. */
export const writtenDebrief = (change: Partial<DebriefView> = {}): DebriefView => {
  const written: TurnReview = {
    turn: 1,
    mark: 'avoid',
    said: words(own),
    isAction: false,
    findings: [
      finding(1, 'restates the facts', true, 'the jug came cracked, two days before the birthday', { counts: false }),
      finding(1, 'commits to act', true, 'I’ll send a new one', { probable: true }),
      finding(1, 'gives a time', true, 'by Friday', { confirmed: true }),
      finding(1, 'blames', false, 'it was the courier'),
    ],
    missed: ['names the feeling', 'validates'],
    why: words('It names her loss before asking anything of her.'),
    instead: [],
    better: words(openings),
    betterIsAction: false,
    noteLacked: [],
    written: {
      nearest: words(hedge),
      unsure: [{ behaviour: 'validates', quote: 'so sorry' }],
    },
  };
  const second: TurnReview = {
    ...written,
    turn: 2,
    mark: 'keep',
    said: words('I’ll have it with you on Friday before noon.'),
    findings: [finding(2, 'gives a time', true, 'on Friday before noon', { counts: false })],
    missed: [],
    why: [],
    better: [],
    written: { nearest: words('I can have a new one with you on Friday before noon.'), unsure: [] },
  };
  return debrief({
    answers: 'write',
    assessment: assessment({ critical: [] }),
    turningPoint: null,
    turns: [written, second],
    lines: lines().map((line) => (line.kind === 'said' ? { ...line, text: words(own), isWritten: true } : line)),
    ...change,
  });
};

/** Rated above the key, below it, and as it is. */
export const gaps = (): readonly RatingGap[] => [
  {
    ...{ competency: 'listening', own: 'solid', key: 'solid', bands: 0 },
    because: [],
  },
  {
    ...{ competency: 'empathy', own: 'nearly', key: 'strong', bands: -2 },
    because: [{ kind: 'showed', behaviour: 'names the feeling', turn: 1 }],
  },
  {
    ...{ competency: 'ownership', own: 'solid', key: 'not yet', bands: 2 },
    because: [
      { kind: 'broke', behaviour: 'hedges', turn: 2 },
      { kind: 'missed', behaviour: 'gives a time', turn: 2 },
    ],
  },
];

export const plan = (change: Partial<Plan> = {}): Plan => ({
  ...{ id: 'q1', person: 'p1', attempt: 'a0', turn: 2, competency: 'ownership', madeAt: now - minute },
  ...{ when: 'asks what I can do by Saturday', then: 'name the day and the hour', asked: [], setAsideAt: null },
  ...change,
});

/** A plan to begin with, and one from before to be asked about. */
export const plans = (change: Partial<PlanView> = {}): PlanView => ({
  offered: {
    ...{ turn: 2, competency: 'ownership', when: 'says “So what can you actually do by Saturday?”' },
    then: 'say “I can have a new one with you on Friday before noon.”',
  },
  kept: null,
  asks: [plan()],
  ...change,
});

const thenSide = (): TurnSide => ({
  ...{ attempt: 'a1', said: words(hedge), isAction: false, mark: 'avoid', why: words('Nobody holds this.') },
  cost: debrief().costs[1] ?? null,
  answer: debrief().lines.filter((line) => line.turn === 2 && line.kind === 'speech'),
});

/** Turn 2, tried again: better, and still not the best. */
export const again = (change: Partial<RetryView> = {}): RetryView => ({
  ...{ turn: 2, of: 'a1', then: thenSide(), isRight: false },
  now: {
    ...{ attempt: 'a3', said: words('I will look into it today.'), isAction: false, mark: 'could be better' },
    ...{ why: words('Today is a time, and no remedy.'), cost: null, answer: debrief().turningPoint?.answer ?? [] },
  },
  ...change,
});

const leaf = { mark: null, result: null, children: [], isThis: false, startedAt: now };
/** A call with two tries at turn 2, the second of them played on, and there turn 3 again. */
export const tree = (): AttemptNode => ({
  ...leaf,
  ...{ attempt: 'a1', turn: null, result: { ending: 'Polite, but too late', passed: false, band: 'nearly' } },
  children: [
    { ...leaf, attempt: 'a3', turn: 2, mark: 'could be better' },
    {
      ...{ ...leaf, attempt: 'a4', turn: 2, mark: 'keep', isThis: true },
      result: { ending: 'Friday before noon', passed: true, band: 'strong' },
      children: [{ ...leaf, attempt: 'a5', turn: 3, mark: 'keep' }],
    },
  ],
});

export const firstStage = (change: Partial<FirstStage> = {}): FirstStage => ({
  attempt: 'a0',
  title: 'The cracked blender',
  assessment: assessment({ critical: [], outcome: 'escalated well' }),
  handover: handover(),
  lines: debrief().lines,
  turns: turns(),
  ...change,
});

/** The debrief of a second stage, with everything that can stand on one. */
export const secondStage = (change: Partial<DebriefView> = {}): DebriefView =>
  debrief({
    title: 'Dana, put through',
    assessment: assessment({ critical: [], passed: true, outcome: 'resolved', score: 88 }),
    cost: words('£64 given back, and a customer who tells her sister.'),
    decision: decision('rightly kept'),
    asked: [
      { turn: 1, support: 'guidance' },
      { turn: 2, support: 'time' },
    ],
    procedure: [
      { step: 'Review the history', turn: 1 },
      { step: 'Contact the customer', turn: 1 },
      { step: 'Keep everybody informed', turn: null },
    ],
    turns: turns().map((turn) =>
      turn.turn === 1 ? { ...turn, noteLacked: ['delivered 6 May', 'order A-1042'] } : turn,
    ),
    firstStage: firstStage(),
    ...change,
  });

export const scoringFigures = (): ScoringFigures => ({
  measuredOn: '2026-05-07',
  replies: { tune: 300, heldOut: 120, ordinary: 340, labelledBy: 'one person of the team each' },
  behaviours: [
    { name: 'restates the facts', precision: 0.91, recall: 0.84, f1: 0.87, count: 40, ordinaryF1: 0.79 },
    { name: 'tells the customer what happens next', precision: 1, recall: 0.5, f1: 0.67, count: 6, ordinaryF1: null },
  ],
  signed: { plainly: 0.92, probably: 0.64, shareProbable: 0.41 },
  lendAnEar: [{ label: 'names the feeling', kappa: 0.41, low: 0.33, high: 0.49, humans: 0.52 }],
  adversarial: { pairs: 60, held: 57, new: { pairs: 20, held: 18 } },
  p95ms: 12,
  gzipKb: 190,
});

/** Text that would run, were it ever taken for markup. */
export const hostile = '<img src=x onerror="window.hacked=true"><script>window.hacked=true</script>{{constructor}}';

const calm = { value: 3, word: 'low', trend: 'falling' } as const;
const fair = { value: 5, word: 'fair', trend: 'rising' } as const;

/** A worked call of those turns. */
const worked = (reviews: readonly TurnReview[], outcome: 'resolved' | 'lost'): WorkedCallView => ({
  opening: lines().filter(({ turn }) => turn === 0),
  ...{ heat: { value: 6, word: 'high', trend: 'steady' }, trust: fair },
  turns: reviews.map((review) => ({
    ...{ review, escalation: null, heat: calm, trust: fair },
    answer: lines().filter(({ turn, kind }) => turn === review.turn && (kind === 'speech' || kind === 'narration')),
  })),
  ending: { title: outcome === 'lost' ? 'Gone' : 'Put right', outcome, cost: [] },
});

/** A model call; after a first pass with a bad one beside it. */
export const watch = (change: Partial<WatchView> = {}): WatchView => {
  const good = turns().map((turn) => ({ ...turn, findings: turn.findings.filter(({ shows }) => shows) }));
  return {
    ...{ scenario: 'cracked-blender', title: 'The cracked blender', customer: 'Dana Moss', variant: 0, hasOther: true },
    good: worked(good, 'resolved'),
    listenFor: [{ turn: 2, heard: words('When will it be here?'), why: words('A day can be kept.'), tempting: null }],
    ...{ isPassed: false, pair: null },
    ...change,
  };
};

export const pair = (): PairView => {
  const review = turns()[1];
  return {
    ...{ bad: worked(turns(), 'lost'), shared: 1 },
    difference: review ? { turn: 2, review, before: 90, after: 41 } : null,
  };
};
