// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// `start` and a sum: a line is a weight and the features that weigh so much (see `features.ts`). The sum's logistic is the chance
// that the sentence shows the behaviour.

export const weights: Readonly<Record<string, { readonly start: number; readonly features: string }>> = {
  'asks a clarifying question': {
    start: -3.61,
    features: `
    4.6 @asks a clarifying question
    2 or
    1.8 #asked
    1.2 =asksFor
    0.4 ^ you; ^tag:QuestionWord; make; on; the; would; you ?
    0.2 =checks; ^ doe; ^ how; ^ is; ^ would; ^tag:PresentTense; anyth; did; did the; doe; for; green; hand; happen; i {anyverb}; i {served}; i {vague}; is he; light; make {thing}; seen; show; tell; the {thing}; to {serve}; want; want to; when; where; who; would you; {adv}; {name} {degree}; {name} {serve}; {served}; {serve}; {usual}
    -0.2 #heard; #i; #step:thing; #steps; #time; =commits; =dismisses; =feeling; @dismisses; ^ the; ^ what; ^ {anyverb}; ^ {seem}; ^ {served}; ^tag:Adjective; ^tag:Cardinal; ^tag:Expression; ^tag:Noun; ^tag:Value; are you; did you; have; is {degree}; it ?; what; you {act}; you {adv}; you {settledOnly}; you {settled}; {act}; {careless}; {feeling}; {payback}; {rottenThing}; {thing}
    -0.4 #step:customer; @gives a time; @restates the facts; ^tag:Infinitive; ^tag:PastTense; order; what {name}
    -0.6 #middling; #not; @asks again for what was given; ^tag:Determiner; and; that; {scorn}
    -0.8 #first; =idleQuestion; =noRemedy
    -1 @restates the facts~
    -2.6 #short
  `,
  },
  'restates the facts': {
    start: -3.47,
    features: `
    2.2 @restates the facts
    1.6 #heard
    1.4 #
    1.2 #heard much
    0.8 #fact; =notHandsOver; @restates the facts~; and; onli; photo; three
    0.6 ^ thei; ^tag:Cardinal; ^tag:Pronoun; a {rottenThing}; both; hour; i have; i see; that; whole; you {anyverb}; {served}
    0.4 #money; =feeling; =notBuck; =reported; @checks understanding; @names the feeling; ^tag:TextValue; ^tag:Value; and it; be {feeling}; father; is not; manag; of {thing}; put; right {degree}; said; see; the photo; the whole; time $; two; week; week and; whole of; you said; {contact}; {sorry}; {standIn}; £
    0.2 #past; #step:customer; #time; @apologises for the impact; @validates; ^ a; ^ oh; ^ right; ^ you; ^ your; ^ {degree}; ^tag:Actor; ^tag:Gerund; ^tag:PastTense; ^tag:ProperNoun; ^tag:Singular; a; a manag; a {act}; a {blamed}; account; and you; and {thing}; are {contact}; ask; at #; at three; clean; come up; did {adv}; do i; everyth $; five {rottenThing}; food; for; for a; four; fridai; have put; have that; have {serve}; have {settled}; have {thing}; hundr and; i know; in; in may; in {degree}; in {open}; is; is {standIn}; it ?; it {contact}; like a; me {vague}; minut befor; morn; no; not {degree}; noth $; o'clock; of; of it; on {serve}; open; reach; right; right that; said $; sat; see {thing}; should; sign; sinc; somebodi; sorri; sorri about; the #; the one; the {contact}; thei {seem}; there $; to {seem}; told; we {anyverb}; we {served}; whole {rottenThing}; would {anyverb}; would {served}; would {serve}; you have; you on; you with; you {contact}; you {served}; you {vague}; your father; your {plan}; {crew}; {feeling}; {name} account; {name} the; {name} {careless}; {remedy}; {role}; {rottenThing}; {thing}; {upsets}
    -0.2 #name; #promise; =handsOver; =hedges; =needsGiven; =unreal; @hedges; @promises beyond policy; @tells the customer what happens next; ^ if; ^ the; ^ there; ^tag:Adverb; ^tag:Conjunction; ^tag:Infinitive; ^tag:Possessive; between; card; could; dai $; do not; done; feel; for the; has; have {adv}; have {served}; he; hear; his; i {act}; if; if you; is {coming}; it; it $; it {name}; june; just; line; mobil; number; off; sorri {thing}; start; the {rottenThing}; to; to {contact}; want; we; we {serve}; will be; work {rottenThing}; you $; you the; you {open}; your {thing}; {blamed}; {elsewhere}; {faulty}; {name} $; {name} a; {open}; {payback}; {plan}
    -0.4 #step:asked; #step:other; =blames; =idleQuestion; =noCommitment; =remedy; @asks again for what was given; @commits to act; ^ i; ^ what; ^tag:Preposition; any; are; can; dai; end; have {anyverb}; i would; read; say; take; was; will {seem}; {anyverb}; {coming}; {name}; {settledOnly}; {usual}; {vague}
    -0.6 #will; =insults; =passesTheBuck; @asks a clarifying question; @blames; @gives a time; @insults; @passes the buck; ^tag:Plural; ^tag:QuestionWord; do; i {anyverb}; my; or; the; will; {act}
    -0.8 #asked; #middling; =commits; thi
    -1 #short; =dismisses; @dismisses; @offers a remedy
  `,
  },
  'checks understanding': {
    start: -3.84,
    features: `
    3.2 @checks understanding
    2 #asked
    1.6 =checks
    1 that
    0.6 at; i have; of {thing}; you ?
    0.4 ^ doe; any; got; have i; have understood; if; is that; it ?; phone; right; understood
    0.2 #heard; #long; #money; #promises; #time; =notBuck; ^ {small}; ^tag:Adjective; alright; any of; at two; have; how you; i {contact}; if i; is {degree}; me; not {degree}; o'clock; of; of it; one ?; six; so it; sound; that {seem}; the; the right; the {serve}; to {contact}; two; £
    -0.2 #step:other; #you; =apology; @apologises for the impact; @offers a remedy; ^ the; ^ what; ^ {open}; ^ {plan}; ^ {serve}; ^tag:Conjunction; doe {thing}; for; from; i am; is it; it; make; was; would; you {serve}; your; {careless}; {degree}; {failVerb}; {plan}; {rottenThing}; {scorn}; {serve}; {settledOnly}; {settled}; {sorry}; {thing}; {vague}
    -0.4 #name; #step:thing; =remedy; ^ i; ^tag:Expression; a; in; on; or; to; when; {blamed}; {elsewhere}; {name}; {open}; {outsider}
    -0.6 =validates; @asks a clarifying question; @validates; ^tag:Noun; {adv}; {serving}
    -1 #short; ^tag:QuestionWord
  `,
  },
  'names the feeling': {
    start: -3.04,
    features: `
    2.8 @names the feeling
    2.2 =feeling
    1 must
    0.8 {feeling}
    0.6 feel; have been; is a; that; {hard}; {upset}
    0.4 #fact; #step:other; =validates; @validates; ^ {thing}; a; a {rottenThing}; have; have {seem}; would; you {served}; your; {feelingIdiom}; {maddening}; {rottenThing}
    0.2 #past; ^ that; ^ you; ^tag:Expression; and we; be {feeling}; been; call; have {scorn}; i can; in the; it must; month; morn; must feel; must have; must {seem}; no wonder; on; poor; sat; that {seem}; told; up; wonder; you must; {anyverb}; {feelingNoun}; {upsets}
    -0.2 #long; #not; #promise; #time; =apology; =blames; =commits; =noRemedy; =notBuck; =notTheirFeeling; =passesTheBuck; @apologises for the impact; @commits to act; ^tag:Infinitive; ^tag:Noun; ^tag:PresentTense; ^tag:Verb; a {hardNoun}; about; aw; i; i have; if; it is; me; or; the {thing}; time; to {serve}; two; was; you; you {name}; {blamed}; {closes}; {coming}; {contact}; {degree}; {name} {degree}; {settled}; {standIn}; {usual}
    -0.4 #; #heard much; #i; #middling; #name; @blames; @gives a time; ^tag:Adjective; ^tag:Adverb; am; at; i am; it; of; sorri; {act}; {adv}; {culprit}; {elsewhere}; {hardNoun}; {name}; {outsider}; {people}; {small}
    -0.6 =dismisses; =remedy; @asks a clarifying question; @dismisses; {plan}
    -0.8 {serve}
    -1.2 #short
    -1.4 #asked
  `,
  },
  validates: {
    start: -3.68,
    features: `
    3.4 @validates
    2.8 =validates
    1 would
    0.8 =notHedge; @names the feeling; was
    0.6 =noRemedy; ^ {thing}; for; it {name}; not; should; {small}
    0.4 =feeling; ^ you; a; a {rottenThing}; i would; i {serve}; it {degree}; man; more; right $; should not; small; than; too; understand; without; {degree}
    0.2 #past; =dismisses; ^ it; a week; and you; ask; be; do not; enough; for one; i do; much; not be; not think; not {small}; one; reason; right; thing; think; too much; van; would be; would {seem}; you are; you should; you {anyverb}; you {open}; {name} not
    -0.2 #; #i; #long; =blames; =commits; =hedges; =notInsult; @asks a clarifying question; @commits to act; @gives a time; @insults; @offers a remedy; ^ the; ^tag:Conjunction; ^tag:PresentTense; am; here; how; i am; is {degree}; it is; need; no; so; thei; to {serve}; what; {act}; {anyverb}; {blamed}; {culprit}; {elsewhere}; {hard}; {role}; {serving}; {settledOnly}; {settled}; {sorry}; {thing}
    -0.4 #first; #middling; #time; =idleQuestion; =insults; =notValidating; @apologises for the impact; @blames; @checks understanding; @dismisses; ^tag:Verb; and; not {serve}; to; us; {coming}; {outsider}
    -0.6 #step:thing; =apology; we
    -0.8 =remedy; the; {served}
    -1.2 #short
    -1.4 #asked
  `,
  },
  'apologises for the impact': {
    start: -3.71,
    features: `
    3 @apologises for the impact
    2.2 =apology
    2 {sorry}
    0.8 =notTheirFeeling
    0.6 for; for the; our; regret
    0.4 and; and i; apolog; apologis; sorri; us
    0.2 am {degree}; i apologis; i regret; i {sorry}; it $; on; so sorri; so {sorry}; sorri for; thi; we; we {anyverb}; we {served}; {anyverb}; {failVerb}; {served}
    -0.2 #promise; #time; #will; =blames; =idleQuestion; =noCommitment; =remedy; =turnsOn; @asks a clarifying question; @blames; @commits to act; @gives a time; ^tag:Noun; ^tag:Singular; not; the; will; {act}; {blamed}; {careless}; {people}; {scorn}; {vague}
    -0.4 =commits; ^tag:Adjective; ^tag:Verb; {adv}; {contact}; {serving}; {thing}
    -0.6 =notImpact; {seem}
    -0.8 #first; #middling; {serve}
    -1 #asked
    -1.4 #short
  `,
  },
  dismisses: {
    start: -2.41,
    features: `
    3 @dismisses
    1.4 =dismisses
    1.2 #first
    1 ^tag:Plural; go; up; you {vague}
    0.8 #middling; well; {closes}; {usual}
    0.6 #short; ^tag:Adverb; could; do; life; not a; off; sure; the {plan}; you {name}
    0.4 #fact; =mocks; =notImpact; ^ well; ^ why; ^ {contact}; ^ {degree}; ^ {usual}; about; all; as; bit; cry; done; get; have; have {contact}; he {careless}; i do; i have; it is; it {name}; long; not; ten; there; time; to {vague}; you the; you {anyverb}; {name} a; {scorn}; {upset}
    0.2 #step:asked; #step:thing; =turnsOn; ^ as; ^ everyon; ^ go; ^ old; ^ sorri; ^ sure; ^ {seem}; ^ {sorry}; ^tag:Actor; ^tag:Infinitive; a lot; a {scorn}; a {thing}; an; and {vague}; are; back; back $; bit of; but it; but {thing}; buy; catch; chang; come; could have; do {thing}; feel; for you; full; go to; had; have {served}; heard; i {serve}; in the; is a; is no; is noth; it will; it {degree}; it {thing}; kill; live; lot; machin; nine; nine time; nobodi; not {seem}; not {serve}; of; of ten; of your; oh; old; plane; problem $; realli; see; short; sorri you; stop; stop you; that {degree}; the shop; there $; there is; think; though; time $; time out; to do; to the; try; up $; wait; walk; we get; we {seem}; we {serve}; wear; why; you could; you {careless}; you {notOurs}; you {served}; {misuse}; {name} not; {name} {anyverb}; {name} {open}; {open}
    -0.2 #; #asked; #heard; #not; #promises; #step:customer; #times; #will; =apology; =blames; =needsGiven; =noRemedy; =notBuck; =notHedge; =skipsCheck; @asks again for what was given; @confirms next steps; @confirms next steps~; @restates the facts~; @skips verification; ^ do; ^ is; ^ no; ^ not; ^ what; ^ {careless}; ^ {small}; ^tag:Adjective; ^tag:Negative; ^tag:Singular; ^tag:TextValue; a {feeling}; a {standIn}; and {thing}; at; been; call; did; down; five; for the; from; have been; her; i; i am; in; it ?; it {anyverb}; may; me; me $; must; not have; not {small}; not {vague}; of {thing}; ok; on the; one; pleas; read; refund; sorri $; tell; tell you; thank; the {blamed}; thing; three; us $; what; will; with; you ?; you can; you {contact}; {culprit}; {degree}; {fee}; {insult}; {outsider}; {people}; {served}; {sorry}; {standIn}; {thing}
    -0.4 #you; =checks; =passesTheBuck; @asks a clarifying question; @blames; @offers a remedy; @passes the buck; ^ we; ^ {open}; ^tag:Determiner; ^tag:Pronoun; and; anyth; it; need; right; would; {act}; {coming}; {maddening}; {name} {name}; {redo}
    -0.6 #heard much; #i; =hedges; @gives a time; @hedges; @names the feeling; @restates the facts; ^tag:Expression; no; our; {elsewhere}; {name} $; {role}
    -0.8 #time; @checks understanding; on; the; us; {faulty}
    -1 @apologises for the impact; your
    -1.2 =validates
    -1.4 @validates
  `,
  },
  'commits to act': {
    start: -2.81,
    features: `
    1.6 @commits to act
    1.4 #step:rep
    1 =commits; ^ {plan}; now
    0.8 i have
    0.6 #promise; =notBuck; @confirms next steps; @offers a remedy; it $; me; my; now $; the; {contact}
    0.4 #money; #promises; @gives a time; @gives a time~; ^ {closes}; ^tag:Infinitive; as; do; fridai $; get; i; me $; minut; on $; ring; two; you do; your; {act}; {closes}; {name} {contact}; {standIn}; £
    0.2 #actors; #time; #times; #will; =remedy; =reported; @confirms next steps~; @skips verification; ^ let; ^ my; ^ {crew}; ^ {failVerb}; ^ {vague}; ^tag:Possessive; ^tag:PresentTense; account; ago; ago $; and i; and {thing}; bed; befor; book; call; check; cover; do not; els; first; five; from; get a; hear; i will; i {act}; i {serve}; in a; is to; is {degree}; just {anyverb}; just {served}; leav; letter; lift; mind the; minut ago; my {serve}; my {thing}; on the; payment is; put; ring you; she; step; the {blamed}; the {contact}; the {culprit}; to #; vet; we will; what; what {plan}; while; will; with; with the; you {vague}; {failVerb}; {plan}; {redo}; {served}; {serving}
    -0.2 #fact; #heard much; #middling; #name; #you; =dismisses; =feeling; =mocks; =noRemedy; =notTheirFeeling; @names the feeling; @passes the buck; @promises beyond policy; @restates the facts; ^tag:Conjunction; ^tag:Copula; ^tag:Modal; ^tag:TextValue; ^tag:Verb; a {serve}; about; all; am sorri; am {sorry}; and; back; be; be there; come; go; i can; i would; i {anyverb}; it goe; it is; it {contact}; it {name}; keep; off; one; or; out; right; talk; the {plan}; thei; their; there; thi; thursdai; time; todai; up; us; when; will not; you will; you {anyverb}; your {serve}; {careless}; {feeling}; {name}; {name} {anyverb}; {notOurs}; {outsider}; {remedy}; {small}; {thing}; {upset}
    -0.4 #heard; #steps; =blames; =noCommitment; =passesTheBuck; @apologises for the impact; @blames; @hedges; @validates; ^ it; ^ the; a; for; it; not; sorri; tell; {usual}
    -0.6 =hedges; =validates; @commits to act~; @dismisses; ^ {degree}; ^ {thing}; can; if; {seem}; {serve}; {sorry}
    -0.8 #first; =apology; @asks a clarifying question; ^ you; ^tag:Determiner; would; {open}; {vague}
    -1 #asked
  `,
  },
  'gives a time': {
    start: -2.97,
    features: `
    3 @gives a time
    2 #time
    1.2 @confirms next steps; from
    1 befor
    0.6 #; #long; @gives a time~; ^ {plan}; ^tag:Preposition; as; ten; thursdai; two; will be
    0.4 #promise; #step:rep; #times; =commits; =remedy; @offers a remedy; ^ from; ^ she; ^tag:Singular; am {serving}; at; befor one; befor {thing}; four; fridai; have {contact}; i {act}; minut; new; step; the {serve}; the {thing}; tonight; tonight $; walk; will {seem}; with you; you {seem}; your; {coming}; {crew}; {plan}; {rottenThing}
    0.2 #promises; #step:other; #you; @commits to act; @tells the customer what happens next; ^ a; ^ i; ^tag:Adjective; am {contact}; an hour; an {rottenThing}; and {serve}; as we; bill is; by; eight; got; got the; have; have got; have {anyverb}; have {seem}; have {served}; hour; hour $; i have; in my; is me; is {degree}; is {people}; it {coming}; kei; later; my hand; my {serve}; no; not {vague}; now; of {adv}; off the; plane; send; shall; shut; speak $; taken; the {fee}; the {plan}; till; to #; tomorrow; two dai; two {rottenThing}; we speak; with; within; you do; you get; {act}; {fee}
    -0.2 #fact; #past; #steps; =dismisses; =hedges; =noCommitment; @apologises for the impact; @dismisses; @promises beyond policy; ^ if; ^ we; ^ you; ^ your; ^ {open}; ^ {thing}; ^tag:Adverb; ^tag:Determiner; ^tag:Expression; ^tag:Modal; ^tag:Noun; ^tag:Possessive; ^tag:TextValue; about; come {adv}; door; i will; is; not; open; tell; twenti; us; we will; you {served}; you {vague}; {careless}; {failVerb}; {faulty}; {notOurs}; {people}; {seem}; {served}; {serve}; {settledOnly}; {usual}
    -0.4 =apology; =feeling; =passesTheBuck; =validates; @confirms next steps~; @hedges; @names the feeling; @passes the buck; @restates the facts; @validates; a; a {standIn}; and; and i; it; next; sorri; thei; there; will {serve}; you {anyverb}; {feeling}; {settled}; {small}; {sorry}
    -0.6 #heard; #i; #middling; =noRemedy; ^tag:Verb; {anyverb}
    -0.8 #asked; @asks a clarifying question; that
    -1 {open}; {vague}
  `,
  },
  'offers a remedy': {
    start: -2.68,
    features: `
    2 @offers a remedy
    1.6 {payback}
    1 =remedy; @gives a time; {standIn}
    0.8 take the; the; tonight; {fee}
    0.6 #step:thing; be {anyverb}; be {served}; can {serve}; get the; shop; take; thursdai; you {serve}; {coming}; {crew}
    0.4 #; #money; #promise; #step:asked; #times; =idleQuestion; @commits to act; @confirms next steps~; ^ i; ^ would; ^ {adv}; ^tag:Imperative; a {culprit}; a {standIn}; back; can {act}; courier; floor; get; go; have {thing}; here; i have; is {anyverb}; let; my {serve}; new; no {rottenThing}; over; re; shall; size; will {seem}; you do; {failVerb}; £
    0.2 #step:rep; #will; =identity; ^ a; ^ do; ^ now; ^ {blamed}; ^ {role}; ^ {serving}; ^tag:Conjunction; ^tag:Determiner; ^tag:Gerund; ^tag:Modal; ^tag:Noun; ^tag:Singular; ^tag:Verb; ^tag:WeekDay; a; ad; and if; and {serve}; and {standIn}; are in; as; as of; at; can; can {contact}; carri; chang; cooker; direct; empti; everi; for thi; free; gap; have a; have {serve}; i send; i {careless}; is {served}; it $; it {settled}; june; leav; like; make; not {vague}; now; of {adv}; off; off ?; on your; one {coming}; phone; post; round; saturdai; save; seat; send the; tabl; taxi; the miss; the {fee}; thi {rottenThing}; to; to #; tonight $; tuesdai; up; up and; us; we {serve}; wednesdai; white; will; will {payback}; would you; your; {adv}; {culprit}; {name} a; {name} shop; {name} {elsewhere}; {name} {outsider}; {settled}; {thing}; {upset}
    -0.2 # #; # $; #fact; #heard; #past; #promises; =apology; =blames; =handsOver; =insults; =needsGiven; =notHedge; =reported; =skipsCheck; =validates; @blames; @insults; @tells the customer what happens next; @validates; ^ if; ^ it; ^ so; ^ you; ^ {anyverb}; ^ {name}; ^ {served}; ^ {thing}; ^tag:Adjective; ^tag:Copula; ^tag:PastTense; ^tag:Person; ^tag:Pronoun; ^tag:ProperNoun; ^tag:TextValue; ^tag:Value; a {act}; again; and a; anoth; ask; back to; be {serving}; by; by fridai; by the; come; did; fridai and; from me; from {people}; give; him; hold; i; i will; is the; is {serve}; it; it {degree}; letter; minut; number; photo; pleas; read; rent; repair; ring; should; sorri; take {thing}; the #; the one; the {remedy}; then; through; time; to {name}; to {seem}; too; was; what; when; where; will {anyverb}; will {contact}; will {served}; will {serve}; you {anyverb}; you {plan}; you {thing}; {contact}; {elsewhere}; {hard}; {people}; {role}; {scorn}; {seem}
    -0.4 #asked; #not; =feeling; @confirms next steps; @hedges; @names the feeling; @restates the facts; @skips verification; ^tag:Adverb; ^tag:QuestionWord; a {rottenThing}; about; am; and; can not; i am; i would; i {anyverb}; i {contact}; is {thing}; not; onli; past; sign; the {act}; the {blamed}; the {culprit}; the {elsewhere}; thei; you {served}; {act}; {degree}; {faulty}; {plan}; {serving}; {sorry}; {usual}
    -0.6 =dismisses; =noRemedy; =passesTheBuck; @dismisses; @passes the buck; befor; call; her; the {role}; will {act}; {open}; {remedy}; {small}; {vague}
    -0.8 @asks a clarifying question; she
    -1 #middling; #short; that
  `,
  },
  'confirms next steps': {
    start: -3.14,
    features: `
    3 @confirms next steps
    1.4 you {serve}
    1.2 #time; i {serve}
    1 {plan}
    0.8 =nextSteps; ^ {plan}; {act}
    0.6 #times; @gives a time; ^ from; ^tag:Singular; from; she; {crew}
    0.4 # $; #step:asked; #step:customer; #step:other; #step:rep; @commits to act; @confirms next steps~; @tells the customer what happens next; i {act}; it {coming}; me; refund; the {crew}; the {thing}; then; to {name}; two; walk; you get; you {contact}
    0.2 #; #long; #promise; #step:thing; =handsOver; =remedy; @restates the facts~; ^ {crew}; ^ {degree}; ^ {thing}; ^tag:Date; ^tag:Expression; ^tag:FemaleName; ^tag:FirstName; a photo; at #; back in; both; come; come back; dai; day; eight; email; first; form; from you; goe; got; have {anyverb}; have {served}; i ring; i {contact}; in; in $; insid; is {anyverb}; is {served}; it {plan}; me $; mondai; new {thing}; on mondai; on thursdai; on {adv}; phone; photo; ring; screen; step; the box; the {blamed}; the {role}; the £; thursdai; to; tuesdai; two $; van; who; will {contact}; you at; you {plan}; you {seem}; your; {coming}; {contact}; {name} {contact}; {name} {plan}; {redo}; {remedy}
    -0.2 #actors; #middling; #promises; =apology; =dismisses; =feeling; =hedges; =idleQuestion; @apologises for the impact; @dismisses; @hedges; @passes the buck; @validates; ^ i; ^tag:Noun; ^tag:TextValue; a; and; ask; be; by {thing}; can {serve}; for; for you; i can; it; my; not; that; them; there; tonight; us; was; we will; will {seem}; with; would; you {adv}; you {anyverb}; {adv}; {faulty}; {name} {name}; {outsider}; {role}; {rottenThing}; {scorn}; {settled}; {sorry}; {usual}; {vague}
    -0.4 #heard much; #will; =noCommitment; =noRemedy; =passesTheBuck; =validates; @promises beyond policy; ^ the; ^ we; ^tag:Pronoun; ^tag:Verb; of; todai; will; {anyverb}; {degree}; {seem}; {small}; {standIn}
    -0.6 #heard; #i; #not; @offers a remedy; can; we; {open}
    -0.8 @asks a clarifying question; ^tag:Determiner
    -1.2 #first
    -1.4 #asked
  `,
  },
  blames: {
    start: -2.77,
    features: `
    2.2 @blames
    1.8 =blames
    1.4 #past
    1 {scorn}
    0.8 ^ the; ^ you; ^ {blamed}; them; time; you {careless}; {careless}; {culprit}; {faulty}
    0.6 ^ {culprit}; thei; us; us $; {blamed}
    0.4 #first; ^ old; ^tag:PastTense; book; did; did not; do; if you; in the; must have; next time; next {rottenThing}; not {serve}; read; shift; the airport; the {blamed}; to be; to {seem}; up; what; you {served}; {degree}; {notOurs}
    0.2 #not; @insults; ^ do; ^ driver; ^ mayb; ^ that; ^ thei; ^ {role}; ^tag:Conjunction; ^tag:Determiner; ^tag:FirstName; ^tag:Infinitive; a form; airport; are; befor; call; can not; cancel; do not; fill; firm; got a; hous; in; it; it $; it is; keep; leav; mayb; me $; must; my; never; next; nine time; not; not me; not tell; not {people}; of ten; off the; old; on to; ought; ought to; peopl; probabl; properli; reader; send; so; so it; so {thing}; that was; that {blamed}; that {name}; the {thing}; thei can; thei {vague}; them in; time out; took; took {thing}; what can; you {anyverb}; you {coming}; you {degree}; you {notOurs}; you {serve}; your {scorn}; {act}; {name} the; {name} {serve}; {open}; {rottenThing}; {served}; {usual}
    -0.2 #fact; #middling; #promises; #steps; #will; =checks; =passesTheBuck; @asks a clarifying question; @asks again for what was given; @confirms next steps; @dismisses; ^ is; ^ {adv}; ^ {contact}; ^ {plan}; ^ {serve}; ^ {usual}; a; a {blamed}; a {thing}; all; and you; at; back; be; be {anyverb}; be {served}; come; drop; for; i; is not; is {served}; it {served}; left; letter; might; nobodi; now; number; order; pleas; right; said; shop; take; the #; the driver; the {crew}; the {remedy}; the {role}; two; we {anyverb}; will; you ?; you {contact}; you {name}; you {open}; you {seem}; {closes}; {crew}; {feeling}; {name} a; {payback}; {role}; {seem}; {serve}; {sorry}
    -0.4 #heard; #short; =apology; =commits; =dismisses; =hedges; =notBuck; @checks understanding; @confirms next steps~; @gives a time; @hedges; @passes the buck; @restates the facts~; ^tag:Preposition; ^tag:QuestionWord; els; had; no; noth; one; or; we; you; {remedy}; {upset}
    -0.6 #; #heard much; =reported; @apologises for the impact; has; with; {adv}; {small}
    -0.8 #asked; =feeling; =remedy; =validates; @names the feeling; ^ i; ^tag:Expression; and; our
    -1 #i; {contact}
    -1.2 #time; @validates
  `,
  },
  hedges: {
    start: -3.19,
    features: `
    2.2 =hedges; @hedges
    2 {open}
    1 might; {coming}
    0.8 we
    0.6 and {serve}; might {seem}
    0.4 a {serve}; and; be; can; can {serve}; get; it; that it; that {thing}; thei; {vague}
    0.2 #will; =noCommitment; =noRemedy; ^ if; ^ {careless}; ^ {failVerb}; ^tag:Conjunction; ^tag:Pronoun; a {contact}; and see; and {adv}; and {plan}; anyth; anyth $; can do; come; do; expect; if; it {coming}; it {open}; make; might be; might {contact}; might {serve}; not turn; not {coming}; one; possibl; said; see; should; somebodi; the {rottenThing}; thei {open}; thi week; to it; to {contact}; to {serve}; turn; turn up; we will; we {anyverb}; week; week $; what; will; will {serve}; will {vague}; work; would; would {degree}; you might; {failVerb}; {name} not; {serve}; {small}
    -0.2 #not; #short; =blames; =dismisses; =insults; =passesTheBuck; =remedy; @apologises for the impact; @asks a clarifying question; @confirms next steps; @dismisses; @gives a time; @insults; @offers a remedy; @passes the buck; @validates; ^tag:Adjective; ^tag:Expression; ^tag:Verb; a; at; have {served}; if i; may; not {serve}; of; tell; two; you {seem}; {crew}; {elsewhere}; {outsider}; {scorn}; {seem}; {served}; {sorry}; {standIn}
    -0.4 #fact; #middling; =apology; =idleQuestion; @blames; @restates the facts; ^tag:Noun; ^tag:Singular; i; i {open}; i {vague}; on; your
    -0.6 #heard; #past; @restates the facts~; have; is; you
    -0.8 {degree}
    -1 #asked
    -1.2 #you; the
  `,
  },
  'tells the customer what happens next': {
    start: -3.37,
    features: `
    1.8 @tells the customer what happens next
    1.6 =handsOver
    1.4 #step:other
    1 she
    0.8 ^ {plan}; to {name}; {role}
    0.6 @gives a time; at #; he; line
    0.4 #name; #step:rep; @confirms next steps; @restates the facts~; five; four; from; has; i {act}; i {serve}; over; step; the {serve}; to; will {seem}; {act}; {name}; {name} {plan}; {plan}
    0.2 # $; #actors; #steps; @commits to act; ^ he; ^ she; ^ {name}; ^tag:Adjective; ^tag:FemaleName; ^tag:Infinitive; ^tag:Person; ^tag:PresentTense; ^tag:ProperNoun; am {serving}; at four; by five; call; dai; date; decid; first; for saturdai; four $; from here; have {served}; he has; he is; her; here; his; i have; is {name}; letter; me; me at; mondai; on {adv}; our {blamed}; our {role}; over to; payment; read it; read {thing}; she is; supervisor; the {act}; the {role}; the {standIn}; through; to you; walk; we {standIn}; when he; who; will be; write {coming}; you a; you through; you {vague}; {coming}; {contact}; {crew}; {name} at; {name} in; {name} who; {redo}; {rottenThing}; {serving}
    -0.2 #fact; #first; #step:customer; =apology; =dismisses; =idleQuestion; =nextSteps; =noCommitment; =noRemedy; =passesTheBuck; =remedy; @dismisses; @promises beyond policy; @restates the facts; @validates; ^ i; ^ it; ^ the; ^ we; ^ {serve}; ^tag:Expression; ^tag:Pronoun; ^tag:QuestionWord; for; i ring; i {contact}; it; ring you; round; six; the {elsewhere}; tuesdai; we; what; will {serve}; would; you at; you {anyverb}; you {serve}; {careless}; {faulty}; {feeling}; {outsider}; {people}; {seem}; {settled}; {small}; {sorry}; {vague}
    -0.4 #not; #past; #promises; @asks a clarifying question; ^ {degree}; ^ {thing}; ^tag:Conjunction; ^tag:Determiner; i will; there
    -0.6 #heard; #middling; {degree}; {open}; {serve}; {thing}
    -1 #asked
    -1.2 #short
  `,
  },
  'passes the buck': {
    start: -3.24,
    features: `
    2.2 =passesTheBuck; @passes the buck
    1.8 {notOurs}
    1.6 {elsewhere}
    0.8 that; {outsider}
    0.6 ^ we; someth; want; you need; you {vague}
    0.4 #first; ^ {notOurs}; ^tag:Infinitive; doe $; help; i would; line; need; own; run; their; to the; we; you {anyverb}; {act}; {name} be; {name} {notOurs}
    0.2 #long; #middling; =noRemedy; ^ you; ^ {act}; ^ {contact}; ^ {misuse}; ^ {plan}; ^tag:Verb; complaint; contact; desk; differ; doe; for that; for {degree}; here; i {anyverb}; if; is; job; job $; just; landlord; need to; not me; not {people}; number; offic; on to; onli; onli {serve}; own {elsewhere}; repair; so; that $; that {name}; the number; them $; thi offic; to them; to {act}; to {thing}; we {degree}; we {small}; would; write; write to; you will; you {name}; your {blamed}; your {culprit}; your {elsewhere}; your {outsider}; {anyverb}; {name} a; {name} {seem}; {redo}; {serve}; {small}
    -0.2 #; #fact; #heard much; #promise; #step:thing; #will; #you; =apology; =hedges; =insults; =notTheirFeeling; @apologises for the impact; @asks a clarifying question; @checks understanding; @commits to act; @dismisses; @hedges; @insults; ^tag:Cardinal; ^tag:Value; all; am; are; at; from; have; have {anyverb}; i am; i can; it; it {name}; not; not {vague}; right; say; the {blamed}; the {crew}; the {culprit}; up; up $; us $; will; you; {careless}; {feeling}; {hard}; {remedy}; {served}; {serving}; {sorry}; {thing}
    -0.4 #heard; #short; =checks; =commits; =feeling; =idleQuestion; @gives a time; @names the feeling; @offers a remedy; @restates the facts; ^ the; ^tag:Determiner; ^tag:QuestionWord; a; could; no; of; or; {adv}; {coming}; {payback}; {people}; {usual}
    -0.6 #not; #time; =blames; =notBuck; =remedy; =validates; @blames; @validates; i; us; {scorn}
    -0.8 {open}
    -1 #asked; #past
  `,
  },
};
