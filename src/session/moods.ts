import type { MoodView } from './views.ts';

/** Words for the steps of each scale, from the lowest; a word holds up to its `upTo`. */
const words = {
  heat: [
    { upTo: 1, word: 'calm' },
    { upTo: 3, word: 'low' },
    { upTo: 5, word: 'raised' },
    { upTo: 7, word: 'high' },
    { upTo: 10, word: 'very high' },
  ],
  trust: [
    { upTo: 1, word: 'none' },
    { upTo: 3, word: 'low' },
    { upTo: 5, word: 'fair' },
    { upTo: 7, word: 'good' },
    { upTo: 10, word: 'high' },
  ],
} as const;

/** A mood in words, with its way since the turn before. */
export function moodView(mood: 'heat' | 'trust', value: number, before: number): MoodView {
  const word = words[mood].find(({ upTo }) => value <= upTo)?.word ?? 'high';
  return { value, word, trend: value > before ? 'rising' : value < before ? 'falling' : 'steady' };
}
