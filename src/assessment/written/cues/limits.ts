/**
 * What policies forbid comes in few kinds, and each is promised in many words. A kind is known by the limit's own text; a
 * reply promises it where its words, in small letters and with short forms written out, say so.
 */
export interface KindOfLimit {
  readonly kind: string;
  /** The limit's name and wordings. */
  readonly limit: RegExp;
  /** A sentence that promises it. */
  readonly said: RegExp;
  /** A time has to be promised with it: any, or one that the limit names. */
  readonly timed?: 'any' | 'named';
  /** A time that the screen gives may be told. */
  readonly isOnScreen?: true;
  /** A clause with this in it is of something else. */
  readonly notOf?: RegExp;
}

export const kindsOfLimit: readonly KindOfLimit[] = [
  {
    kind: 'somebody else’s answer',
    limit: /say yes|says yes|approv|answer|agreed|accepted|covered|what the \w+ would do/,
    said: /\b(?:she|he|they|it|manager|supervisor|boss|team|insurer|(?!i\b)[a-z]+) (?:will|always|is going to|would only|is bound to) (?:\w+ ){0,2}(?:yes|approve|approved|agree|agreed|wave|nod|sign|signed|say no other|find for|tell you what)\b|\bwave (?:it|this|that) through\b|\brubber stamp|\bgood as (?:signed|done|agreed|approved)\b|\btake it as (?:done|signed|agreed|read)\b/,
  },
  {
    kind: 'never again',
    limit: /never|again|no more|another letter|all post/,
    said: /\bnever (?:ever )?(?:happen |have this |hear |see |get )?(?:again|another)\b|\blast time (?:you|this|it|that)\b|\bwill (?:not|never) (?:ever )?(?:happen|get|hear|see|have|receive|be bothered).*\b(?:again|another|from us|any more)\b|\bnothing else will come\b|\b(?:very )?last (?:letter|envelope|one|you will)\b/,
    notOf: /\bto (?:tell|repeat|explain|say|spell|type)\b/,
  },
  {
    kind: 'before others',
    limit: /priority|moved up|done first|waiting list|faster|jump|top of|speed|sooner/,
    said: /\b(?:bump|bumped|move|moved|moving|push|pushed|pushing|put|jump|shove|shoved|slip|squeeze|bumping|putting|get|getting) .*\b(?:front|top|head|first|ahead|priority|up the (?:list|queue)|before the others)\b/,
  },
  {
    kind: 'a time for the repair',
    limit:
      /repair(?:ed)? (?:time|date|by)|time for the|fixed (?:by|tonight)|back (?:on )?(?:by|before)|working (?:by|within|in)|ready for|back tonight|mended by|sorted by|faster repair/,
    said: /\b(?:up and running|working(?! days?| hours?)|fixed|mended|repaired|sorted|live|back (?:on(?! (?:your|the|my|her|his|to)\b)|up|before|by|tonight|today)|dialling|perfect|good as new|up again|running again|on again)\b/,
    timed: 'any',
    notOf:
      /£|\b(?:money|refund|fee|charge|credit|fined|card)\b|\b(?:ring|rings|call|calls|phone|phones|text|texts|send|sends) (?:you |it |them |her |him )?back\b|\bworking on\b/,
  },
  {
    kind: 'that it comes back',
    limit: /recover|get it back|found|turn up|find it/,
    said: /\b(?:will|is|are) (?:(?:be|all|still|always|\w+ly) ){0,3}(?:turn up|be found|be recovered|come back|coming back|get it back|have it back|find it|found|in one piece|safe and sound)\b/,
  },
  {
    kind: 'delivery at a time',
    limit:
      /deliver|\bvan\b|with (?:you|him|her)|in the post|flight|same-day|next-day|collection|today|lorry|courier|appointment|party|see you/,
    said: /\b(?:with you|have (?:it|them|one|that)|get (?:it|them)|deliver|delivered|arrive|arrives|doorstep|in your hands?|on your step|at your door|will be there|land|lands|(?:on|in) (?:the|today\S*|tomorrow\S*) van|collect|collected|next flight|post|squeeze you in|fit you in|see you|out to you|goes out|same again)\b/,
    timed: 'named',
    isOnScreen: true,
  },
  {
    kind: 'money on a day',
    limit:
      /money (?:tomorrow|today|the same)|on your card|instant refund|back (?:tonight|today|by)|paying before|paid out|settle/,
    said: /\b(?:money|funds|refund|cash|payment|it|£[\d.]+|payout|settlement)\b.*\b(?:card|account|bank|with you|back|paid|in your)\b/,
    timed: 'named',
  },
  {
    kind: 'all of it off',
    limit:
      /wip(?:e|ing)|writ\w* (?:it )?off|writing off|cancel the|forget the|full refund|whole|every payment|all of it|all the|all your money|more than one month|waiv|stay|in full/,
    said: /\b(?:disappear|vanish|wipe|wiping|wiped|forget (?:about )?(?:it|the|that|what)|write it off|writing it off|every (?:penny|payment|single)|the whole (?:lot|amount|thing|bill|sum|fee|balance|price|cost|invoice)|whole [£\d]\S*|(?:wip|refund|pay|cancel|clear|cover|tak)\w* (?:\w+ ){0,2}(?:the lot|all of it)|all (?:the|your) (?:money|months|payments|fees)|full refund|refund(?:ing)? (?:you )?(?:in full|the full|the whole|all)|not pay a|not owe|both months)\b/,
  },
  {
    kind: 'free of charge',
    limit: /free|no charge|on us|on the house|without charge|no cost|at no|next stay|courtesy|waiv/,
    said: /\b(?:will|would) not (?:be )?(?:cost|charge|charged|pay)(?: you)? (?:a|one|you|anything|for|single)\b|\b(?:tonight|night|stay|week|year|it|one|meal|this|repair|crown|pair|lesson|lessons|delivery|place) (?:is|are) (?:all )?(?:on us|on the house|free|for nothing)\b|\bno (?:charge|extra|cost)\b.*\b(?:new|repair|stay|night|fit|crown|pair|install|connect|plumb)|\b(?:new|repair|stay|night|fit|crown|pair|install|connect|plumb)\w*\b.*\b(?:no (?:charge|extra|cost)|free|for nothing|on us)\b|, on us$/,
  },
  {
    kind: 'money for what it did',
    limit: /sum of money|pay for|compensat|something for|lost wages|cover your|hurt|cover the/,
    said: /\b(?:will|shall) (?:\w+ ){0,3}(?:pay|paid|compensate|compensated|cover|reimburse|reimbursed)\b.*\b(?:for|you|your|bit|loss|wages|vet|time|trouble|bill|lessons|pay|day)\b|\bsomething for (?:your|the)\b|\b(?:get|have|see) you .*\b(?:fair bit|decent|compensation|something)\b/,
  },
  {
    kind: 'money and a new one',
    limit: /as well|both|and a new one|on top|keep(?:ing)? (?:it|the|both)(?! (?:off|from|between|quiet|secret))/,
    said: /\b(?:new|fresh|another|replacement|keep|send(?! me\b)|re print|reprint)\b.*\b(?:and|plus|on top|as well|too)\b.*(?:£[3-9]\d|£\d{3}|\b(?:(?:thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b.{0,12}\b(?:quid|pounds)|money|refund|cash)\b)|(?:£[3-9]\d|\b(?:quid|pounds|money back|refund)\b).*\b(?:and|plus|on top|as well)\b.*\b(?:new|fresh|another|replacement|keep)\b|\bdo both\b|\bmoney back on top\b|\b(?:quid|pounds|£\d\S*) (?:back )?(?:on top|as well|too)\b|\bkeep (?:it|the \w+|both)\b(?! (?:halves|pieces|parts|ends|off|on|in|out|open|closed|shut|away|at|up|down|warm|cold|dry|safe|plugged|unplugged|there|where)\b)/,
  },
  {
    kind: 'a seat elsewhere',
    limit: /another (?:carrier|airline|hotel)|sister hotel|upgrade|lounge|hotel(?! (?:over|above))|bigger/,
    said: /\b(?:other (?:lot|airline|carrier)|another (?:airline|carrier|plane)|their plane|lounge|business class|suite|first class|(?<!your |the )hotel|upgrade|six bedroom|bigger)\b/,
  },
];
