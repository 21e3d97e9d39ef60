/**
 * Short forms and the words they stand for, with the apostrophe and without; words of quick typing besides. A word with a
 * bar may stand for either: “he'd” is `he would` or `he had`.
 */
const written: readonly string[] = [
  "won't: will not",
  "shan't: shall not",
  "can't, cannot: can not",
  "ain't: is|has|am|are not",
  "let's: let us",
  "y'all: you",
  "i'm, im, i-m: i am",
  "ive: i have",
  "youre: you are",
  "youve: you have",
  "youll: you will",
  "youd: you would|had",
  "weve: we have",
  "theyre: they are",
  "theyve: they have",
  "theyll: they will",
  "itll: it will",
  "thatll: that will",
  "hes: he is|has",
  "shes: she is|has",
  "thats: that is|has",
  "theres: there is|has",
  "whats: what is|has",
  "wheres: where is|has",
  "whos: who is|has",
  "hows: how is|has",
  "heres: here is",
  "lets: let us",
  "dont: do not",
  "doesnt: does not",
  "didnt: did not",
  "wont: will not",
  "cant: can not",
  "couldnt: could not",
  "shouldnt: should not",
  "wouldnt: would not",
  "isnt: is not",
  "arent: are not",
  "wasnt: was not",
  "werent: were not",
  "havent: have not",
  "hasnt: has not",
  "hadnt: had not",
  "mustnt: must not",
  "wouldve: would have",
  "shouldve, should've: should have",
  "couldve: could have",
  "mustve: must have",
  "gonna: going to",
  "gotta: got to",
  "wanna: want to",
  "gimme: give me",
  "lemme: let me",
  "dunno: do not know",
  "kinda: kind of",
  "sorta: sort of",
  "outta: out of",
  "cos, coz, cuz, bc, bcos, becuase: because",
  "u, yer: you",
  "ur: your|you",
  "ya: you",
  "r: are",
  "ure: you are",
  "pls, plz: please",
  "thx, ty, ta: thanks",
  "soz, sory, sorri, sry, srry, sorrry: sorry",
  "tmrw, tmw, tmrrw, tomoz, tomo, 2moro, 2morrow, tmr: tomorrow",
  "tonite, 2nite: tonight",
  "min, mins: minutes",
  "hr, hrs: hours",
  "wk: week",
  "wks: weeks",
  "mon: monday",
  "tue, tues: tuesday",
  "weds: wednesday",
  "thu, thur, thurs: thursday",
  "fri: friday",
  "eod: end of day",
  "cob: close of business",
  "cop: close of play",
  "tho: though",
  "thru: through",
  "abt: about",
  "w/: with",
  "b4: before",
  "gd: good",
  "msg: message",
  "acct, a/c: account",
  "addr: address",
  "appt: appointment",
  "ref: reference",
  "yr: your",
  "yrs: years",
  "im'a: i am going to",
  "ppl: people",
  "tbh: honestly",
  "apols: apologies",
  "obvs: obviously",
  "def, defo: definitely",
  "prob, probs: probably",
  "poss: possibly",
];

const table = new Map<string, readonly string[]>();
for (const line of written) {
  const [forms = '', full = ''] = line.split(': ');
  for (const form of forms.split(', ')) table.set(form, full.split(' '));
}

const endings: readonly (readonly [ending: string, full: string])[] = [
  ["n't", 'not'],
  ["'ll", 'will'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'m", 'am'],
  ["'d", 'would|had'],
  ["'s", "is|has|'s"],
];

/** The words a written word stands for; itself where it is no short form. */
export function wordsIn(word: string): readonly string[] {
  const listed = table.get(word);
  if (listed) return listed;
  if (!word.includes("'")) return [word];
  for (const [ending, full] of endings)
    if (word.length > ending.length && word.endsWith(ending)) return [word.slice(0, -ending.length), full];
  return [word.replace(/^'+|'+$/g, '')];
}

/** “ill”, “well”, “id”, “its”, “were”, “shed”, “hell”: a short form only where a verb, or what stands behind `is`, follows. */
export const doubtful: Readonly<Record<string, { readonly words: readonly string[]; readonly before: 'base' | 'is' | 'ing' }>> = {
  ill: { words: ['i', 'will'], before: 'base' },
  well: { words: ['we', 'will'], before: 'base' },
  id: { words: ['i', 'would|had'], before: 'base' },
  shell: { words: ['she', 'will'], before: 'base' },
  its: { words: ['it', 'is|has'], before: 'is' },
  were: { words: ['we', 'are'], before: 'ing' },
};
