// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// `start` and a sum: a line is a weight and the features that weigh so much (see `features.ts`). The sum's logistic is the chance
// that the sentence shows the behaviour.

export const weights: Readonly<Record<string, { readonly start: number; readonly features: string }>> = {
  'asks a clarifying question': {
    start: -3.59,
    features: `
    4.6 @asks a clarifying question
    2.2 or
    1.8 #asked
    1 =asksFor
    0.4 ^ you; ^tag:QuestionWord; make; the; would; you ?
    0.2 =checks; ^ how; ^ would; did the; do; doe; green; hand; i {anyverb}; i {vague}; is he; is it; light; make {thing}; on; or {adv}; tell; to; to {serve}; want; when; where; which; who; would you; {adv}; {name} {degree}; {name} {serve}; {serve}; {usual}
    -0.2 #heard; #i; #name; #step:rep; #steps; #will; =commits; =dismisses; =feeling; @dismisses; @restates the facts; ^ the; ^ what; ^ {anyverb}; ^ {seem}; ^ {served}; ^tag:Adjective; ^tag:Cardinal; ^tag:Conjunction; ^tag:Expression; ^tag:Noun; ^tag:Value; am; did you; is {degree}; it ?; not; order; the {serve}; what; what {name}; you {act}; you {adv}; you {settled}; your; {act}; {careless}; {feeling}; {scorn}; {thing}
    -0.4 #step:customer; @gives a time; ^tag:Infinitive; ^tag:PastTense; have
    -0.6 #not; @asks again for what was given; ^tag:Determiner; and; that
    -0.8 #first; #middling; =idleQuestion
    -1 =noRemedy; @restates the facts~
    -2.6 #short
  `,
  },
  'restates the facts': {
    start: -3.48,
    features: `
    2.2 @restates the facts
    1.8 #heard
    1.6 #
    1.2 #heard much
    0.8 #fact; =notHandsOver; @restates the facts~; and; onli; photo; three
    0.6 @names the feeling; ^tag:Cardinal; ^tag:Pronoun; a {rottenThing}; both; hour; i have; that; whole; you {anyverb}; {served}
    0.4 #money; =feeling; =notBuck; =reported; ^ thei; ^tag:TextValue; ^tag:Value; and {thing}; ask; be {feeling}; father; for a; i see; put; said; see; the photo; the whole; time $; week; whole of; you said; you {contact}; you {served}; {contact}; {rottenThing}; {sorry}; {standIn}; £
    0.2 #past; #step:customer; #time; @checks understanding; @validates; ^ he; ^ you; ^ {degree}; ^tag:Actor; ^tag:Gerund; ^tag:PastTense; ^tag:Singular; a; a manag; a {blamed}; and i; and it; are {contact}; at #; at three; did {adv}; do i; five {rottenThing}; fix; for; four; fridai; have put; have that; have {serve}; have {settled}; hundr and; i know; in; in may; in {degree}; in {open}; is; is not; is {hard}; is {standIn}; it ?; it {contact}; manag; me {vague}; minut befor; morn; no; not {degree}; noth $; o'clock; of it; of {thing}; on; open; out; reach; right; right that; right {degree}; said $; sat; see {thing}; should; sign; sinc; somebodi; sorri; sorri about; the #; the one; thei {seem}; there; there $; told; two; week and; whole {rottenThing}; would {serve}; you ask; you have; you on; you with; you {vague}; your father; your {plan}; {crew}; {degree}; {feeling}; {name} the; {name} {careless}; {remedy}; {role}; {thing}
    -0.2 #name; #promises; =hedges; =needsGiven; =noCommitment; =remedy; =unreal; @asks again for what was given; @hedges; @promises beyond policy; ^ if; ^ the; ^ there; ^tag:Adverb; ^tag:Conjunction; ^tag:Infinitive; ^tag:Possessive; between; card; dai; dai $; do not; feel; for the; for you; has; have {served}; his; i {act}; if; is {coming}; it {name}; june; just; mobil; number; off; send; sorri {thing}; start; the end; the {rottenThing}; to {contact}; us; was; we {serve}; will {seem}; work {rottenThing}; you $; you the; you {name}; you {open}; your {serve}; your {thing}; {anyverb}; {blamed}; {elsewhere}; {faulty}; {name} $; {name} a; {payback}; {serving}
    -0.4 #promise; #step:asked; #step:other; #will; =blames; =idleQuestion; @commits to act; @gives a time; ^ i; ^ what; ^tag:Preposition; any; are; can; end; have {anyverb}; i would; i {anyverb}; it; read; say; take; the; to; will; {act}; {coming}; {name}; {usual}; {vague}
    -0.6 #middling; =insults; =passesTheBuck; @asks a clarifying question; @blames; @insults; @passes the buck; ^tag:Plural; ^tag:QuestionWord; do; my; or; {settledOnly}
    -0.8 #asked; =commits; thi
    -1 #short; =dismisses; @dismisses; @offers a remedy
  `,
  },
  'checks understanding': {
    start: -3.78,
    features: `
    3.2 @checks understanding
    2 #asked
    1.6 =checks
    1 that
    0.6 at; i have; of {thing}; you ?
    0.4 ^ doe; any; got; have i; is that; it ?; right; understood
    0.2 #heard; #long; #money; #promises; #time; =notBuck; ^tag:Adjective; alright; any of; at two; have; have understood; how you; i {contact}; if; if i; is {degree}; me; o'clock; of; of it; one ?; phone; six; sound; the; the {serve}; to {contact}; two; £
    -0.2 #first; #you; =apology; @offers a remedy; ^ the; ^ what; ^ {open}; ^ {plan}; ^ {serve}; ^tag:Conjunction; for; from; i am; is it; it; make; was; would; your; {culprit}; {degree}; {failVerb}; {plan}; {role}; {rottenThing}; {scorn}; {serve}; {settledOnly}; {settled}; {sorry}; {thing}; {vague}
    -0.4 #name; #step:thing; =remedy; @validates; ^ i; ^tag:Expression; a; in; on; or; to; when; {blamed}; {elsewhere}; {name}; {open}; {outsider}
    -0.6 =validates; @asks a clarifying question; ^tag:Noun; {adv}; {serving}
    -0.8 ^tag:QuestionWord
    -1 #short
  `,
  },
  'names the feeling': {
    start: -2.85,
    features: `
    2.8 @names the feeling
    2.2 =feeling
    1 must
    0.8 {feeling}
    0.6 #fact; feel; have been; is a; {maddening}; {upset}
    0.4 =validates; @validates; ^ {thing}; ^tag:Expression; a {rottenThing}; be {feeling}; been; have {seem}; that; would; you {served}; your; {feelingIdiom}; {hard}; {rottenThing}
    0.2 #heard; #step:other; ^ that; ^ you; a; and; call; have; have {scorn}; i can; in the; it must; month; morn; must feel; must have; must {seem}; no wonder; poor; sat; told; wonder; you must; you {anyverb}; {anyverb}; {archly}; {scorn}; {upsets}
    -0.2 #long; #promise; =apology; =blames; =commits; =noRemedy; =notBuck; =notTheirFeeling; =passesTheBuck; @apologises for the impact; @commits to act; ^tag:Infinitive; ^tag:Noun; ^tag:PresentTense; ^tag:Verb; a {thing}; about; aw; for; for {thing}; i; i have; if; it is; not; or; the {thing}; time; to {serve}; two; was; what; you; you {name}; {blamed}; {closes}; {coming}; {degree}; {settled}; {usual}
    -0.4 #; #heard much; #i; #name; #not; #time; @asks a clarifying question; @blames; @gives a time; ^tag:Adjective; ^tag:Adverb; a {hardNoun}; am; at; i am; it; of; sorri; {act}; {adv}; {culprit}; {elsewhere}; {hardNoun}; {name}; {outsider}; {people}; {plan}; {small}; {standIn}
    -0.6 #middling; =dismisses; =remedy; @dismisses
    -0.8 {serve}
    -1 #short
    -1.4 #asked
  `,
  },
  validates: {
    start: -3.47,
    features: `
    3.2 @validates
    2.6 =validates
    1 would
    0.8 @names the feeling
    0.6 =noRemedy; =notHedge; for; it {name}; not; should; was; {small}
    0.4 #past; =feeling; ^ you; ^ {thing}; a {rottenThing}; i would; i {serve}; it {degree}; should not; than; too; without; {degree}
    0.2 =dismisses; @restates the facts~; ^ it; a; and {degree}; ask; do not; for one; i do; man; more; much; not be; not think; not {small}; on; one; reason; right; right $; small; thi; thing; think; too much; understand; van; would not; would {seem}; you are; you should; you {open}; {name} not; {scorn}
    -0.2 #; #heard much; #i; #time; =blames; =commits; =noCommitment; =notInsult; =notValidating; @asks a clarifying question; @commits to act; @insults; @offers a remedy; ^ the; ^tag:PresentTense; am; and; here; i am; is {degree}; it is; need; so; thei; there; to; to {serve}; what; will; you; {adv}; {blamed}; {culprit}; {elsewhere}; {feeling}; {role}; {serving}; {settledOnly}; {settled}; {sorry}; {thing}
    -0.4 #first; #middling; #step:other; #step:thing; =idleQuestion; =insults; @apologises for the impact; @blames; @checks understanding; @dismisses; ^tag:Verb; no; not {serve}; us; we; with; {act}; {coming}; {outsider}
    -0.6 =apology; =remedy
    -0.8 {served}
    -1 #short; the
    -1.4 #asked
  `,
  },
  'apologises for the impact': {
    start: -3.65,
    features: `
    3 @apologises for the impact
    2.2 =apology
    2 {sorry}
    0.8 =notTheirFeeling; for
    0.6 for the; our
    0.4 am {degree}; and; and i; apolog; apologis; regret; sorri; us; we
    0.2 #i; =notBuck; and we; came; i apologis; i regret; i {sorry}; it $; on; rest; so sorri; so {sorry}; sorri for; thi; we have; {anyverb}; {coming}; {failVerb}; {served}
    -0.2 #not; #promise; #step:thing; #time; #will; #you; =blames; =idleQuestion; =noCommitment; =remedy; =turnsOn; @asks a clarifying question; @blames; @commits to act; @gives a time; ^tag:Singular; can; not; the; will; with; {act}; {blamed}; {people}; {scorn}; {standIn}; {vague}
    -0.4 =commits; =notImpact; ^tag:Adjective; ^tag:Verb; {adv}; {careless}; {contact}; {serving}; {thing}
    -0.8 #first; {seem}; {serve}
    -1 #asked; #middling
    -1.4 #short
  `,
  },
  dismisses: {
    start: -2.33,
    features: `
    3 @dismisses
    1.4 #first; =dismisses
    1.2 up; {usual}
    1 ^tag:Plural
    0.8 go; you {vague}; {closes}
    0.6 #middling; buy; it is; not a; sure; the {plan}; there; well
    0.4 #short; #step:thing; =mocks; =notImpact; ^ well; ^ {usual}; ^tag:Adverb; about; all; as; could; cry; do; get; had; have; have {contact}; heard; i do; i have; it will; it {degree}; life; not; off; realli; stop; there $; think; time; to the; wear; you the; you {anyverb}; you {name}; {misuse}; {scorn}; {upset}
    0.2 #fact; #step:asked; #step:other; =notTheirFeeling; =reported; ^ as; ^ go; ^ it; ^ kid; ^ old; ^ sorri; ^ sure; ^ there; ^ why; ^ {contact}; ^ {degree}; ^ {seem}; ^ {serve}; ^ {sorry}; ^ {thing}; ^tag:Actor; ^tag:Infinitive; ^tag:Noun; a {misuse}; a {rottenThing}; a {scorn}; a {thing}; about {thing}; afraid; am afraid; and {vague}; are; bit; bit of; chang; could have; done; fine; go on; have a; have {served}; he {careless}; i {anyverb}; i {small}; in the; it {name}; it {thing}; keep; kid; long; lot; nine time; nobodi; normal $; not {serve}; noth; of; of ten; of your; oh; plane; same; short; sorri you; stop you; ten; that {name}; the end; the same; the shop; thei {serve}; there {name}; though; time $; time out; to do; to {vague}; train; wait; walk; we get; we {seem}; we {serve}; what do; what {serve}; why; will {degree}; year; you could; you expect; you {careless}; you {degree}; you {open}; you {plan}; {name} a; {name} {anyverb}; {name} {degree}; {open}; {vague}
    -0.2 #; #asked; #not; #promise; #promises; #times; #will; =blames; =insults; =needsGiven; =noRemedy; =notHedge; =notValidating; =remedy; =skipsCheck; @asks again for what was given; @blames; @commits to act; @promises beyond policy; @restates the facts~; @skips verification; ^ do; ^ is; ^ we; ^ what; ^ {careless}; ^ {name}; ^ {small}; ^tag:Negative; ^tag:Person; ^tag:Singular; ^tag:TextValue; a {remedy}; am sorri; am {sorry}; at; been; call; did; down; five; for the; four; have been; i; i will; it; it ?; may; me; me $; not have; not {small}; not {vague}; of {thing}; on the; one; peopl; pleas; refund; some; tell; thank; the {blamed}; three; two; we; what; will; with; you; you ?; {culprit}; {feeling}; {insult}; {outsider}; {remedy}; {seem}; {served}; {serve}; {settledOnly}; {sorry}; {thing}
    -0.4 #you; =apology; =checks; =notBuck; =passesTheBuck; @asks a clarifying question; @confirms next steps; @offers a remedy; @passes the buck; ^ {open}; ^tag:Adjective; ^tag:Determiner; ^tag:Expression; ^tag:Pronoun; a {standIn}; and; anyth; must; need; read; thing; would; {act}; {coming}; {faulty}; {fee}; {maddening}; {people}; {redo}
    -0.6 #heard much; #i; =hedges; @gives a time; @hedges; @restates the facts; no; on; our; right; us; {elsewhere}; {name} $; {name} {name}; {role}
    -0.8 =validates; @checks understanding; @names the feeling; @validates; your
    -1 #time; @apologises for the impact; the
  `,
  },
  'commits to act': {
    start: -2.89,
    features: `
    1.4 @commits to act
    1.2 #step:rep
    1 now
    0.8 =commits; =notBuck; ^ {plan}
    0.6 #money; #promise; @confirms next steps; @gives a time~; @offers a remedy; i; i have; me; my; now $; the; you {plan}; {contact}; {standIn}; £
    0.4 #promises; @gives a time; ^tag:Infinitive; ^tag:Possessive; do; do not; get; hear; i will; it $; leav; me $; minut; ring; while; your; {act}; {name} {contact}; {redo}
    0.2 #actors; #time; #times; =notHandsOver; =reported; @restates the facts~; @skips verification; ^ i; ^ let; ^ my; ^ {closes}; ^ {vague}; ^tag:Imperative; ^tag:PresentTense; account; ago; ago $; am; an; as; befor; book; call; check; cover; driver; fill; fill in; first; five; form; form is; fridai $; from; get a; have {anyverb}; i am; i {serve}; in; in a; is to; just; just {anyverb}; just {served}; letter; lift; minut ago; my {serve}; my {thing}; no; no {rottenThing}; noth $; on $; put; ring you; she; the new; the {act}; the {blamed}; the {culprit}; the {standIn}; to; to #; to you; told; two; what {plan}; with; with you; you do; you {serve}; {closes}; {people}; {plan}; {served}
    -0.2 #fact; #middling; #name; #short; #you; =dismisses; =feeling; =mocks; =noRemedy; =validates; @names the feeling; @passes the buck; @validates; ^tag:Copula; ^tag:Expression; ^tag:Modal; ^tag:TextValue; a {blamed}; a {serve}; about; am sorri; am {sorry}; are; go; i can; is {coming}; it; it is; it {contact}; it {name}; keep; like; off; right; same; talk; the {grand}; the {plan}; the {thing}; their; there; thi; thursdai; todai; up; us; when; will not; you {served}; your {serve}; {archly}; {feeling}; {name}; {name} {anyverb}; {notOurs}; {outsider}; {scorn}; {upset}
    -0.4 #heard; #steps; =blames; =noCommitment; =notTheirFeeling; =passesTheBuck; @apologises for the impact; @blames; @restates the facts; ^ it; ^ the; ^tag:Conjunction; a; back; be; come; for; i would; not; or; you {anyverb}; {seem}; {serve}; {small}
    -0.6 #first; =hedges; @commits to act~; @dismisses; @hedges; ^ {degree}; ^ {thing}; if; sorri; {sorry}; {usual}
    -0.8 =apology; ^ you; ^tag:Determiner; can; {open}; {vague}
    -1 #asked; @asks a clarifying question; would
  `,
  },
  'gives a time': {
    start: -2.78,
    features: `
    3 @gives a time
    2 #time
    1.2 @confirms next steps; from
    1 befor
    0.8 minut
    0.6 #; #long; #step:other; =remedy; @gives a time~; ^ {plan}; as; at; thursdai; two; walk; will be
    0.4 #promise; #times; @commits to act; ^ from; ^ i; ^tag:Preposition; as we; forti; four; fridai; hour $; i {act}; minut and; now; step; ten; the {act}; the {serve}; tonight; {coming}; {crew}; {name} {contact}
    0.2 #promises; =commits; @tells the customer what happens next; ^ a; ^ she; ^tag:QuestionWord; ^tag:Singular; a {crew}; am {serving}; an; an hour; an {rottenThing}; and the; and {serve}; befor one; befor the; befor {thing}; boiler; box; by; can do; can {serve}; card; come back; eight; first; from {adv}; gate; give; got; have; have got; have {contact}; have {seem}; have {served}; hour; i can; is {degree}; it {coming}; mondai; my {serve}; no; off the; plane; ring; send; shut; spare; special; stop; stop the; taken; the {thing}; time; to give; todai $; tonight $; van; we speak; we {contact}; will {seem}; with; with you; within; you a; you do; you {seem}; your; {adv}; {fee}; {plan}; {rottenThing}
    -0.2 #fact; #heard much; #i; #steps; =insults; @apologises for the impact; @confirms next steps~; @dismisses; @insults; @promises beyond policy; @skips verification; ^ we; ^ you; ^ your; ^ {degree}; ^ {thing}; ^tag:Adverb; ^tag:Determiner; ^tag:Expression; ^tag:Modal; ^tag:Noun; ^tag:Possessive; ^tag:Pronoun; a {standIn}; about; and i; come {adv}; have {settledOnly}; have {settled}; is; month; not; so; tell; thei; thi {rottenThing}; would; you $; you {served}; you {vague}; {archly}; {blamed}; {careless}; {contact}; {failVerb}; {hard}; {notOurs}; {people}; {role}; {seem}; {usual}
    -0.4 #past; =dismisses; =feeling; =hedges; =validates; @hedges; @names the feeling; @passes the buck; @restates the facts; @validates; a; and; it; next; sorri; that; will {serve}; you {anyverb}; {anyverb}; {faulty}; {feeling}; {settled}; {sorry}
    -0.6 =apology; =noRemedy; =passesTheBuck; @asks a clarifying question; {small}
    -0.8 #asked; #heard; #middling; ^tag:Verb
    -1 {open}
    -1.2 {vague}
  `,
  },
  'offers a remedy': {
    start: -2.46,
    features: `
    2 @offers a remedy
    1.4 {payback}
    1.2 {fee}
    1 {standIn}
    0.8 =remedy; @gives a time; can {serve}; let; take the; the; tonight
    0.6 #; #step:asked; #step:thing; @commits to act; ^tag:Imperative; back; get the; have {thing}; shop; take; {coming}; {crew}
    0.4 #money; #promise; #times; @confirms next steps~; ^ do; ^ would; a {culprit}; a {standIn}; ad; as; be {anyverb}; be {served}; can; carri; extra; fit; floor; get; is {anyverb}; leav; make; my {serve}; new; of {thing}; off; out; over; re; saturdai; seat; size; thi even; thi {rottenThing}; thursdai; we {serve}; will {seem}; you {serve}; {failVerb}; £
    0.2 #long; #will; #you; =idleQuestion; =noCommitment; ^ a; ^ i; ^ {adv}; ^ {role}; ^ {serving}; ^tag:Date; ^tag:Gerund; ^tag:Modal; ^tag:Noun; ^tag:Singular; ^tag:Verb; ^tag:WeekDay; a {thing}; and {serve}; and {standIn}; are back; at; bed; boiler; box; can {act}; courier; direct; even; first; for the; for you; fridai; fridai {plan}; gap; go; gone; have {serve}; here; i have; i {careless}; in #; in the; is {served}; it {settled}; june; lad; let you; lid; like; name on; no {rottenThing}; not pay; not {vague}; now; of it; off ?; on your; on {plan}; over the; phone; post; price; room #; round; save; seat in; shall; tabl; the account; the old; to #; todai $; tonight $; tuesdai; two; up and; wednesdai; while; will; will not; will {payback}; would you; you do; you {rottenThing}; you {vague}; {adv}; {culprit}; {name} a; {settledOnly}; {settled}
    -0.2 # #; # $; #past; #promises; =blames; =handsOver; =hedges; =insults; =needsGiven; =unreal; @blames; @insults; @restates the facts; @tells the customer what happens next; @validates; ^ if; ^ it; ^ so; ^ you; ^ {anyverb}; ^ {degree}; ^ {name}; ^ {plan}; ^ {served}; ^ {thing}; ^tag:Adjective; ^tag:Copula; ^tag:PastTense; ^tag:Person; ^tag:ProperNoun; a {act}; about; again; am; and; ask; back to; be {serving}; by the; come; day; did; her; him; hold; i; i am; i will; i would; i {vague}; is the; is {serve}; it {degree}; letter; minut; new one; nine; note; number; pleas; read; rent; ring; sorri; take {thing}; the one; the {act}; the {adv}; the {crew}; the {elsewhere}; the {remedy}; the {standIn}; thei {anyverb}; then; to {seem}; what; when; where; who; will {contact}; will {serve}; work; write; yes; you at; you {anyverb}; you {plan}; you {thing}; {degree}; {feeling}; {hard}; {misuse}; {notOurs}; {plan}; {role}
    -0.4 #asked; #fact; #heard; #not; =apology; =noRemedy; =skipsCheck; =validates; @confirms next steps; @hedges; @names the feeling; @skips verification; ^tag:Adverb; a new; befor; by; i {anyverb}; i {contact}; is {thing}; not; onli; past; photo; repair; sign; the #; the {blamed}; the {culprit}; through; time; to {name}; you {served}; {people}; {serving}; {sorry}; {vague}
    -0.6 =dismisses; =feeling; =passesTheBuck; @asks a clarifying question; @dismisses; @passes the buck; call; can not; she; the {role}; thei; will {act}; {contact}; {faulty}; {open}; {remedy}; {small}; {usual}
    -0.8 #short; that
    -1.2 #middling
  `,
  },
  'confirms next steps': {
    start: -3.15,
    features: `
    3 @confirms next steps
    1.4 you {serve}
    1.2 #time; i {serve}
    1 {plan}
    0.8 =nextSteps; ^ {plan}; {act}
    0.6 #times; ^tag:Singular; from; she; {crew}
    0.4 # $; #step:customer; #step:other; #step:rep; @commits to act; @gives a time; @tells the customer what happens next; ^ from; i {act}; it {coming}; me; phone; refund; the {crew}; the {thing}; to {name}; tuesdai; two; walk; you get; you {contact}; {remedy}
    0.2 #; #long; #promise; #step:asked; #step:thing; =handsOver; =remedy; @confirms next steps~; @restates the facts~; ^ {crew}; ^ {thing}; ^tag:Date; ^tag:Expression; ^tag:FemaleName; ^tag:FirstName; a photo; at #; both; come; come back; day; eight; email; first; fitter; form; from you; have {anyverb}; have {served}; i look; i ring; i {contact}; in; in $; is {anyverb}; is {served}; it {plan}; me $; mondai; off; on mondai; on thursdai; on {adv}; part; photo; ring; screen; see; step; text; the box; the {blamed}; the {remedy}; the £; then; thursdai; to; two $; who; will {contact}; you {seem}; your; {coming}; {contact}; {name} $; {name} {contact}; {name} {plan}
    -0.2 #actors; #middling; =apology; =dismisses; =hedges; =idleQuestion; @dismisses; @hedges; @passes the buck; @validates; ^ i; ^ the; ^ we; ^tag:TextValue; and; ask; be; can {serve}; for; for you; i can; it; my; not; that; them; there; tonight; us; was; we will; will {seem}; with; would; you {adv}; you {anyverb}; {adv}; {faulty}; {name} {name}; {role}; {rottenThing}; {scorn}; {seem}; {sorry}; {standIn}; {usual}; {vague}
    -0.4 #heard much; #not; #will; =noCommitment; =noRemedy; =passesTheBuck; =validates; @offers a remedy; @promises beyond policy; ^tag:Noun; ^tag:Pronoun; ^tag:Verb; a; of; todai; will; {anyverb}; {degree}; {small}
    -0.6 #heard; #i; can; we; {open}
    -0.8 @asks a clarifying question; ^tag:Determiner
    -1.2 #asked; #first
  `,
  },
  blames: {
    start: -2.7,
    features: `
    2 @blames
    1.8 =blames
    1.2 #past
    1 {blamed}; {scorn}
    0.8 ^ you; thei; time; you {careless}; {careless}; {faulty}
    0.6 ^ the; ^ {blamed}; ^ {culprit}; book; did; if you; read; them; us $; you {served}; {culprit}
    0.4 #first; ^ thei; ^tag:FirstName; ^tag:PastTense; did not; do; down; have; must have; never; next time; next {rottenThing}; not {serve}; send; to be; to {seem}; up; us; what; you {serve}; {name} the; {open}
    0.2 #not; #step:thing; ^ did; ^ mayb; ^ old; ^ {name}; ^ {role}; ^tag:Adverb; ^tag:Determiner; ^tag:Infinitive; ^tag:Person; ^tag:ProperNoun; a form; airport; are; batteri; befor; call; can not; clutch; custom; did you; everi; expect; fill; firm; got a; have {careless}; have {misuse}; hous; idea; in the; is a; it; it is; it {faulty}; keep; me $; meter; more; must; my; nine time; not; not me; not {people}; of ten; off the; offic; old; on to; ought; ought to; peopl; press; properli; put; reader; shift; sign for; so; so it; so {thing}; that was; that {name}; the; the airport; the book; the {thing}; thei can; thei {vague}; them in; time $; time out; to; to check; took; took {thing}; you {anyverb}; you {notOurs}; your {act}; your {scorn}; {degree}; {name} {serve}; {notOurs}; {rottenThing}; {served}; {usual}
    -0.2 #middling; #steps; #will; =checks; =commits; =notInsult; =passesTheBuck; @asks again for what was given; @commits to act; @dismisses; @restates the facts~; ^ is; ^ it; ^ there; ^ {act}; ^ {adv}; ^ {contact}; ^ {plan}; ^ {usual}; ^tag:Cardinal; ^tag:Preposition; ^tag:PresentTense; ^tag:Value; a; a {rottenThing}; a {thing}; and you; as; back; be {anyverb}; be {served}; can {serve}; come; could; do $; for; for the; her; i; is not; is {served}; is {settledOnly}; is {settled}; it {anyverb}; might; need; no; nobodi; now; number; on the; pleas; right; shop; take; the shop; the {remedy}; to {act}; will; you ?; you {contact}; you {name}; you {seem}; {anyverb}; {archly}; {closes}; {coming}; {feeling}; {fee}; {name} a; {outsider}; {redo}; {role}; {settledOnly}; {sorry}
    -0.4 #heard; #promises; #short; =apology; =dismisses; =hedges; @asks a clarifying question; @checks understanding; @confirms next steps; @confirms next steps~; @hedges; @offers a remedy; @passes the buck; ^ {serve}; at; els; had; has; it {served}; left; noth; one; or; the {role}; two; we; you; {adv}; {crew}; {remedy}; {seem}; {upset}
    -0.6 #; #asked; #heard much; =notBuck; =reported; @apologises for the impact; @gives a time; ^tag:QuestionWord; our; with; {small}
    -0.8 =feeling; =remedy; @names the feeling; ^ i; ^tag:Expression; and; {contact}
    -1 #i; =validates
    -1.2 #time; @validates
  `,
  },
  hedges: {
    start: -3.22,
    features: `
    2.4 @hedges
    2.2 =hedges
    2 {open}
    1.2 {coming}
    1 might
    0.8 we
    0.6 and {serve}; might {seem}; thei
    0.4 a {serve}; and; can; do; get; it; see; that {thing}; turn; turn up; {vague}
    0.2 #will; =noCommitment; =noRemedy; =notHandsOver; ^ if; ^ it; ^ {careless}; ^ {failVerb}; ^ {thing}; ^tag:Pronoun; and see; and {plan}; anyth; be; can {serve}; come; if; it {coming}; it {open}; might be; might {serve}; not turn; one; possibl; said; see $; somebodi; that it; the {rottenThing}; thi week; to it; to {contact}; to {serve}; we will; we {anyverb}; week; what; will; will {vague}; would; would {degree}; you might; {failVerb}; {name} not; {serve}; {small}
    -0.2 #not; #short; #steps; =apology; =dismisses; =insults; =passesTheBuck; =remedy; @apologises for the impact; @asks a clarifying question; @confirms next steps; @dismisses; @gives a time; @insults; @passes the buck; @validates; ^tag:Adjective; ^tag:Expression; ^tag:Verb; a; at; i {open}; may; not {serve}; of; of {thing}; tell; two; us; you {seem}; {crew}; {elsewhere}; {outsider}; {scorn}; {seem}; {served}; {sorry}; {standIn}
    -0.4 #fact; #middling; =idleQuestion; @offers a remedy; @restates the facts; ^tag:Noun; ^tag:Singular; i; i {vague}; on; your
    -0.6 #heard; #past; @restates the facts~; have; is; you
    -0.8 {degree}
    -1 #asked
    -1.2 #you; the
  `,
  },
  'tells the customer what happens next': {
    start: -3.35,
    features: `
    1.6 =handsOver; @tells the customer what happens next
    1.4 #step:other
    0.8 ^ {plan}; she; to {name}; {role}
    0.6 @confirms next steps; @gives a time; at #; he; to
    0.4 #name; @restates the facts~; five; four; from; has; i {serve}; line; over; step; the {serve}; will {seem}; {act}; {name}; {name} {plan}; {plan}
    0.2 # $; #actors; #step:rep; #steps; @commits to act; ^ she; ^ {name}; ^tag:Adjective; ^tag:FemaleName; ^tag:Infinitive; ^tag:Person; ^tag:PresentTense; ^tag:ProperNoun; am {serving}; and {contact}; by five; call; dai; date; decid; first; for saturdai; from here; have {served}; he has; he is; her; here; i have; i {act}; is {name}; me; mondai; on {adv}; our {blamed}; our {role}; over to; payment; read it; she is; the {act}; the {role}; the {standIn}; through; to you; walk; we {standIn}; when he; who; will be; write {coming}; you through; {contact}; {crew}; {name} at; {name} who; {redo}; {rottenThing}; {serving}
    -0.2 #fact; #not; #past; #step:customer; =apology; =idleQuestion; =noCommitment; =noRemedy; =passesTheBuck; =remedy; @restates the facts; @validates; ^ i; ^ it; ^ the; ^ we; ^ {serve}; ^tag:Expression; ^tag:Noun; ^tag:Pronoun; ^tag:QuestionWord; for; it; ring you; six; the {elsewhere}; tuesdai; we; what; will {serve}; would; you at; {adv}; {anyverb}; {careless}; {faulty}; {feeling}; {outsider}; {seem}; {settled}; {small}; {vague}
    -0.4 #first; #promises; @asks a clarifying question; ^ {degree}; ^ {thing}; ^tag:Conjunction; ^tag:Determiner; i will; there
    -0.6 #heard; #middling; {degree}; {open}; {serve}; {thing}
    -1 #asked
    -1.2 #short
  `,
  },
  'passes the buck': {
    start: -3.27,
    features: `
    2.2 @passes the buck
    2 =passesTheBuck
    1.8 {notOurs}
    1.4 {elsewhere}
    0.8 that; you {vague}; {outsider}
    0.6 someth; to the; want; write; you need; {name} {notOurs}
    0.4 #first; ^ we; ^ {contact}; ^ {notOurs}; ^tag:Infinitive; complaint; desk; doe $; help; i would; line; need; own; their; we
    0.2 #middling; =noRemedy; =notInsult; ^ that; ^ {misuse}; ^tag:Singular; ^tag:Verb; agent; book; contact; differ; for that; for {degree}; go; have to; here; i {anyverb}; i {degree}; i {small}; if; is {notOurs}; job $; just; landlord; need to; need {thing}; number; on our; on to; onli; onli {serve}; own {elsewhere}; refer; repair; run; that $; that {name}; them $; thi offic; to them; to {elsewhere}; to {outsider}; to {thing}; want $; we do; we {degree}; we {serve}; we {small}; would; would {serve}; write to; you want; you {anyverb}; you {name}; your {blamed}; your {culprit}; your {elsewhere}; your {outsider}; {act}; {anyverb}; {name} a; {name} be; {name} {seem}; {redo}; {serve}; {small}
    -0.2 #; #fact; #heard much; #promise; #will; =apology; =dismisses; =insults; =notTheirFeeling; @apologises for the impact; @asks a clarifying question; @checks understanding; @commits to act; @dismisses; @insults; @restates the facts; ^tag:Cardinal; ^tag:Determiner; ^tag:Value; a {thing}; all; am; ask; from; have; have {anyverb}; i am; it {name}; not; not {vague}; of; right; say; send; the {crew}; time; up; us $; will; you; {crew}; {feeling}; {hard}; {people}; {remedy}; {served}; {sorry}; {thing}; {usual}
    -0.4 #heard; #short; #step:thing; =checks; =commits; =feeling; =hedges; =idleQuestion; @gives a time; @hedges; @names the feeling; @offers a remedy; ^ the; ^tag:QuestionWord; a; could; i; no; or; {adv}; {careless}; {coming}; {payback}
    -0.6 #not; #time; =blames; =notBuck; =validates; @blames; @validates; us; {open}
    -0.8 =remedy; {scorn}
    -1 #asked
    -1.2 #past
  `,
  },
  mocks: {
    start: -1.79,
    features: `
    4.8 {grand}
    2.2 {archly}
    1.4 =mocks
    1.2 a
    1 poor
    0.8 @dismisses; must; over; the {grand}; {hardNoun}
    0.6 ^ {archly}; all; everi; he is; i will; is {thing}; must be; my; next; without; {closes}; {upsets}; {upset}
    0.4 #step:customer; =dismisses; @commits to act~; @names the feeling; ^ {feeling}; ^ {grand}; are all; are {degree}; been {feeling}; everi right; everi {degree}; everi {serve}; i may; is it; late; must {seem}; over a; somebodi; to {serve}; wait; you ?; {maddening}
    0.2 #i; #step:rep; =feeling; =turnsOn; ^ anyth; ^ by; ^ next; ^ somebodi; ^ {closes}; ^ {plan}; ^ {small}; ^tag:Adjective; ^tag:Infinitive; ^tag:Preposition; a whole; a {misuse}; an; an email; an {act}; an {contact}; an {serve}; anywai; are {upset}; be so; be {degree}; believ; between; bless; but; by; by a; choos; cours; cut; did you; do; do $; els; email $; everi {rottenThing}; for us; get; good enough; good {closes}; had; have to; he; i understand; i {open}; i {plan}; is {feeling}; it ?; it must; man; may; must have; never; not good; not the; noth els; of; of cours; onc; out of; pain; paper; pay for; press; right {adv}; same; so {degree}; so {hard}; the same; to do; twice $; two; understand {degree}; walk; we; we are; we {degree}; we {seem}; wonder you; you pay; you with; you {archly}; {act}; {careless}; {feeling}; {role}; {seem}; {vague}
    -0.2 #; #first; #heard; #step:other; =apology; =blames; =checks; =noRemedy; =passesTheBuck; =remedy; =reported; =skipsCheck; =validates; @blames; @checks understanding; @commits to act; @confirms next steps; @gives a time; @offers a remedy; @passes the buck; @skips verification; ^ you; ^tag:Cardinal; ^tag:Modal; ^tag:Noun; ^tag:TextValue; a {feeling}; at; be; be {upset}; befor; come; for; form; have {served}; her; him $; i; is; it; it is; me; need; not; now; number; our; the {blamed}; to; week; when; with him; {crew}; {elsewhere}; {people}; {plan}; {sorry}; {usual}
    -0.4 #fact; #not; #short; =hedges; =notHandsOver; @hedges; ^ the; ^tag:Singular; ^tag:Value; a {serve}; back; be {feeling}; can; him; i {serve}; in the; is a; sorri $; that is; thei; up; {culprit}; {settledOnly}; {settled}
    -0.6 #long; #time; =noCommitment; @apologises for the impact; or; that; there; {contact}; {rottenThing}; {serve}; {thing}
    -0.8 #name; would; {coming}; {name}; {served}; {serving}
    -1 and
    -1.2 #middling; on
  `,
  },
};
