/** Times that can be held, as words; the grammar that joins them is in `times.ts`. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/[\s]+/).filter((word) => word !== ''));

export const numbers =
  list(`a an one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty forty-five
  forty-eight twenty-four sixty seventy-two ninety half couple few several`);
export const hours = list('one two three four five six seven eight nine ten eleven twelve 1 2 3 4 5 6 7 8 9 10 11 12');
export const units = list(
  `second seconds sec secs minute minutes hour hours day days week weeks fortnight month months moment-`,
);
/** Behind a number and before a unit: five *working* days. */
export const unitKinds = list('working business full more clear calendar short good odd or to and further');
export const days = list('monday tuesday wednesday thursday friday saturday sunday');
export const months = list(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);
/** A time by themselves. */
export const points = list('today tonight tomorrow overnight');
export const parts = list(
  `morning afternoon evening night weekend week month lunchtime teatime bedtime dinnertime breakfast lunch dinner tea supper noon midday midnight play`,
);
/** Behind “by” or “before”, a time: before lunch, by close of play, before the school run. */
export const anchors =
  list(`noon midday midnight lunch lunchtime breakfast dinner dinnertime tea teatime supper bedtime close closing end weekend eod sunrise sundown sunset dusk dawn dark
  nightfall wedding party birthday christmas easter flight match appointment shift kickoff payday bell bells school visit meeting interview
  nightfall day night week month hour opening trip holiday exam doors concert match funeral christening guests gate departure check-in takeoff boarding coffee elevenses cut-off cutoff
  ceremony anniversary inspection operation surgery`);
/** By these a time is a deadline or an appointment. */
export const towards = list(
  'by before within in inside under at on from between around about this next the for until till latest after roughly approximately no-later come per',
);
/** A length of time is one to hold only behind these. */
export const lengths = list(
  'within in inside after under next another give allow takes take than over maximum most of every only up for just as every',
);
export const past = list('ago yesterday last since previous earlier past');
/** Ends of the rep's own day, behind “before I”. */
export const ends = list('finish leave go clock knock log hang end sign close shut head pack put set');
