import type { LevelName } from '../progress/schema.ts';

/** What a level shows and hides during a call. */
export interface Level {
  readonly name: LevelName;
  /** As a rep reads it. */
  readonly title: string;
  readonly about: string;
  /** The customer's heat and trust are shown. */
  readonly showsMoods: boolean;
  /** The reason behind each reply is shown as soon as it was given. */
  readonly explains: boolean;
  /** The manager can be asked for help. */
  readonly hasManager: boolean;
  /** The result may count towards certification. */
  readonly counts: boolean;
  /** The level at which a turn of such a call is tried again: a second try proves nothing, so it is never assessed. */
  readonly retriesAs: LevelName;
}

/** The three levels, from the one that helps most. */
export const levels: Readonly<Record<LevelName, Level>> = {
  guided: {
    name: 'guided',
    title: 'Guided',
    about: 'You see why after every reply, and you can ask your manager.',
    showsMoods: true,
    explains: true,
    hasManager: true,
    counts: false,
    retriesAs: 'guided',
  },
  practice: {
    name: 'practice',
    title: 'Practice',
    about: 'Only the customer reacts. The debrief comes straight after.',
    showsMoods: true,
    explains: false,
    hasManager: false,
    counts: false,
    retriesAs: 'practice',
  },
  assess: {
    name: 'assess',
    title: 'Assess',
    about: 'As on a real call: no moods on the screen, no help. The debrief comes at the end.',
    showsMoods: false,
    explains: false,
    hasManager: false,
    counts: true,
    retriesAs: 'practice',
  },
};
