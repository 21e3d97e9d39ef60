import type { Behaviour, Competency, MoodEffect, Rubric } from './rubric.ts';

const builtTrust: MoodEffect = { heat: 0, trust: 1 };
const cooled: MoodEffect = { heat: -1, trust: 0 };
const both: MoodEffect = { heat: -1, trust: 1 };
const annoyed: MoodEffect = { heat: 1, trust: -1 };
const angered: MoodEffect = { heat: 2, trust: -1 };
const betrayed: MoodEffect = { heat: 0, trust: -3 };

const shows = (competency: Competency, points: number, name: string, meaning: string): Behaviour => ({
  name,
  kind: 'shows',
  competency,
  points,
  mood: competency === 'empathy' ? cooled : competency === 'escalation' ? both : builtTrust,
  moodOnce: competency === 'empathy' || competency === 'escalation' ? competency : 'listening or ownership',
  meaning,
});
const byEngine = (points: number, name: string, meaning: string): Behaviour => ({
  ...shows('escalation', points, name, meaning),
  byEngine: true,
});
const breaks = (
  competency: Competency,
  points: number,
  name: string,
  meaning: string,
  mood: MoodEffect = annoyed,
): Behaviour => ({ name, kind: 'breaks', competency, points, mood, meaning });
const critical = (name: string, meaning: string, mood: MoodEffect = betrayed): Behaviour => ({
  name,
  kind: 'critical',
  competency: null,
  points: 0,
  mood,
  meaning,
});

/**
 * The scorecard Stepladder ships with. Points weigh the behaviours of one competency against each other only:
 * a competency's score is its share of what the call could earn, so lists of different length compare.
 */
export const defaultRubric: Rubric = {
  behaviours: [
    shows('listening', 3, 'asks a clarifying question', 'Asks what only the customer can tell before solving.'),
    shows('listening', 4, 'restates the facts', 'Gives the customer’s own facts back, in other words.'),
    shows('listening', 2, 'checks understanding', 'Asks whether that was right.'),
    shows('listening', 3, 'reviews the history', 'Reads the note and the record before speaking to the customer.'),
    breaks('listening', 3, 'asks again for what was given', 'Makes the customer repeat what was said or is on screen.'),
    breaks('listening', 3, 'talks past', 'Answers something the customer did not ask.'),

    shows('empathy', 4, 'names the feeling', 'Says what this must feel like, for this customer.'),
    shows('empathy', 3, 'validates', 'Says that anyone would see it so.'),
    shows('empathy', 3, 'apologises for the impact', 'Is sorry for what it did to the customer, and owns it.'),
    breaks('empathy', 4, 'dismisses', 'Makes the trouble or the feeling small.', angered),
    breaks('empathy', 2, 'over-apologises', 'Keeps apologising in place of acting.'),

    shows('ownership', 4, 'commits to act', 'Says “I will …” with something concrete.'),
    shows('ownership', 3, 'gives a time', 'Says by when, with a time one can hold.'),
    shows('ownership', 3, 'offers a remedy', 'Offers what policy allows to put it right.'),
    shows('ownership', 2, 'confirms next steps', 'Closes with who does what, and when.'),
    shows(
      'ownership',
      4,
      'decides within authority',
      'Decides what is theirs to decide, inside the limit, and says why.',
    ),
    shows(
      'ownership',
      2,
      'keeps people informed',
      'Tells the customer, and the colleague who handed over, what was decided.',
    ),
    shows(
      'ownership',
      2,
      'documents the resolution',
      'Writes down what was decided and why, so that nobody need ask again.',
    ),
    breaks('ownership', 4, 'blames', 'Puts the fault on the customer, a colleague, a supplier or the system.', angered),
    breaks('ownership', 2, 'hedges', 'Leaves it open whether anything will happen.'),

    byEngine(4, 'decides rightly', 'Escalates if, and only if, the case needs it.'),
    byEngine(3, 'picks the right desk', 'Sends the case to the desk that can settle it.'),
    byEngine(3, 'picks the right moment', 'After one fair try, or at once where there is danger.'),
    byEngine(4, 'writes a complete note', 'Issue, impact, timeline, what was tried, what is asked for.'),
    byEngine(3, 'tells the customer what happens next', 'Says who takes over, what happens, and when.'),
    breaks('escalation', 4, 'passes the buck', 'Hands on what was the rep’s own to settle.', angered),

    critical('promises beyond policy', 'Promises what the firm will not or cannot do.'),
    critical('skips verification', 'Acts on an account before knowing who is asking.'),
    critical('ignores a danger', 'Goes on with business while somebody may be hurt.'),
    critical('insults', 'Insults the customer.', { heat: 2, trust: -3 }),
  ],
  bands: [
    { name: 'not yet', from: 0 },
    { name: 'nearly', from: 60 },
    { name: 'solid', from: 75 },
    { name: 'strong', from: 90 },
  ],
  engine: {
    decides: 'decides rightly',
    desk: 'picks the right desk',
    moment: 'picks the right moment',
    note: 'writes a complete note',
    tells: 'tells the customer what happens next',
    passesTheBuck: 'passes the buck',
    ignoresDanger: 'ignores a danger',
  },
};
