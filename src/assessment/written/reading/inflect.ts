/** How a verb's form stands to its base. */
export type Form = 'base' | 's' | 'ing' | 'past' | 'done';

/** Past and participle of verbs that do not simply take -ed. */
const irregular: Readonly<Record<string, readonly [past: string, done: string]>> = {
  be: ['was', 'been'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  buy: ['bought', 'bought'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fly: ['flew', 'flown'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grab: ['grabbed', 'grabbed'],
  hand: ['handed', 'handed'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  overrun: ['overran', 'overrun'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  ring: ['rang', 'rung'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shut: ['shut', 'shut'],
  sit: ['sat', 'sat'],
  sleep: ['slept', 'slept'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  understand: ['understood', 'understood'],
  wake: ['woke', 'woken'],
  wear: ['wore', 'worn'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
};

/** Verbs whose last letter is doubled: `shipped`, `booking` is not among them. */
const doubles =
  /^(?:ship|stop|drop|pop|swap|chat|log|tag|flag|plan|sort-|cancel|slip|skip|fit|get|put|set|cut|hit|let|run|sit|win|shut|grab|bin|pin|begin|refer|transfer|rip|nip|knock-|chop|mop|scan|cap|scrap|wrap|zip|permit|admit|commit|occur|label|pop|trip|beg|nag|rub|top|bet|bug|ban|overrun|upset|dig)$/;

/** Every form of a verb: `send` gives send, sends, sending, sent. */
export function formsOf(base: string): readonly (readonly [form: string, kind: Form])[] {
  const end = base.at(-1) ?? '';
  const isSibilant = /(?:s|x|z|ch|sh|o)$/.test(base);
  const isYs = /[^aeiou]y$/.test(base);
  const s = isYs ? `${base.slice(0, -1)}ies` : isSibilant ? `${base}es` : `${base}s`;
  const stem = doubles.test(base) ? base + end : /[^e]e$/.test(base) ? base.slice(0, -1) : base;
  const ing = /ie$/.test(base) ? `${base.slice(0, -2)}ying` : `${stem}ing`;
  const ed = base.endsWith('e') ? `${base}d` : isYs ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const [past, done] = irregular[base] ?? [ed, ed];
  return [
    [base, 'base'],
    [s, 's'],
    [ing, 'ing'],
    [past, 'past'],
    [done, 'done'],
  ];
}
