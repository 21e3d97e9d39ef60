// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// `start` and a sum: a line is a weight and the features that weigh so much (see `features.ts`). The sum's logistic is the chance
// that the sentence shows the behaviour.

export const weights: Readonly<Record<string, { readonly start: number; readonly features: string }>> = {
  'asks a clarifying question': {
    start: -3.88,
    features: `
    4 @asks a clarifying question
    2 or
    1.8 #asked
    0.8 ^tag:QuestionWord
    0.6 =asksFor
    0.4 ^ is; is there; on; the; the {thing}; there; which
    0.2 ^ which; ^ you; ^tag:Copula; ^tag:PresentTense; and is; anyth; did the; doe; els; has; i {anyverb}; light; need; on the; or the; still; stop; tell; tell me; tell {people}; you ?; {adv}; {coming}; {fee}; {thing}
    -0.2 #i; #past; #step:asked; #step:thing; #steps; #will; =apology; =commits; =reported; @asks again for what was given; @gives a time; @restates the facts; ^ the; ^ what; ^ {seem}; ^tag:Adjective; ^tag:Cardinal; ^tag:Expression; ^tag:Infinitive; ^tag:Modal; ^tag:Value; a; are you; be; did you; for the; is that; is {thing}; not; the {serve}; will; you {act}; {faulty}; {feeling}; {rottenThing}; {scorn}; {upset}
    -0.4 =noRemedy; have; is {degree}; us; {act}
    -0.6 #middling; #not; #step:customer; =idleQuestion; ^tag:Noun
    -0.8 @restates the facts~; ^tag:Determiner; that
    -1 and
    -2.2 #short
  `,
  },
  'restates the facts': {
    start: -3.51,
    features: `
    2.2 @restates the facts
    1.8 #heard much
    1.6 #heard
    1 @restates the facts~; and
    0.8 a {rottenThing}
    0.6 #; =notHandsOver; =reported; @names the feeling; ^tag:Pronoun; for a; photo; see; you {served}; {rottenThing}
    0.4 #money; #time; =feeling; @confirms next steps; ^ you; ^tag:Cardinal; ^tag:TextValue; ^tag:Value; and {thing}; be {feeling}; hour; i have; in; is not; it was; morn; of {thing}; on; on the; one; onli; past; right; said; sinc; that; three; with; you have; you {anyverb}; {served}; £
    0.2 #past; =noRemedy; @checks understanding; ^ {archly}; ^tag:Gerund; ^tag:Singular; a {act}; a {blamed}; an; and it; and we; ask; becaus; been; father; for; for noth; fridai; from the; here; i see; is {serve}; is {standIn}; no; noth; noth $; of it; put; sai; sat; see {thing}; seventi; should; sign; so; sorri; sorri you; the photo; the third; there; there $; third; told; twenti; was; was {anyverb}; week and; whole; would {seem}; you said; you were; you {settled}; you {vague}; {contact}; {degree}; {feeling}; {sorry}
    -0.2 #name; #step:other; =idleQuestion; =notInsult; =passesTheBuck; =remedy; =unreal; @asks again for what was given; @commits to act; @hedges; @passes the buck; ^ if; ^ the; ^ we; ^ what; ^tag:Conjunction; ^tag:Noun; ^tag:Verb; am; and the; any; at the; but; by; could; do not; end; for you; have {served}; he; if; is {served}; is {settled}; it {name}; measur; must; my; number; off; other; say; she; take; the {rottenThing}; us $; which; will {serve}; would; you; you {careless}; you {name}; {act}; {adv}; {anyverb}; {blamed}; {open}; {outsider}; {redo}; {seem}; {vague}
    -0.4 #long; #middling; #step:asked; =blames; @insults; and {serve}; are; be; do; for the; have {anyverb}; i {act}; i {anyverb}; or; the; {elsewhere}; {name}; {payback}; {scorn}; {settledOnly}
    -0.6 =commits; =dismisses; =insults; @asks a clarifying question; @blames; @gives a time; ^tag:Plural; ^tag:QuestionWord; can; thi; to
    -0.8 #asked; #short; #will; @dismisses; ^ i; will; {usual}
    -1 @offers a remedy
  `,
  },
  'checks understanding': {
    start: -4.3,
    features: `
    3.2 @checks understanding
    2.4 #asked
    1.4 =checks
    1 that
    0.6 at; i have; of {thing}; you ?
    0.4 #long; ^ would; have; have i; if; if i; miss; right; the {serve}; two; would
    0.2 ^ doe; ^tag:Modal; at two; be; correct; got; i {served}; is that; is {degree}; it ?; one ?; she; understood; want; would she; you want
    -0.2 #not; #you; @asks a clarifying question; ^ i; ^ {plan}; ^tag:Conjunction; can; doe {thing}; go; i am; i will; it; or; out; say; which; you; {act}; {anyverb}; {culprit}; {open}; {remedy}; {scorn}; {serve}; {serving}; {sorry}; {thing}
    -0.4 #step:thing; =remedy; =validates; @validates; on; when
    -0.6 ^tag:Noun; a; {adv}; {blamed}
    -1 #short; ^tag:QuestionWord
  `,
  },
  'names the feeling': {
    start: -3.25,
    features: `
    2.6 @names the feeling
    2 =feeling
    1.4 must
    0.8 {feeling}; {upset}
    0.6 have {seem}; must have
    0.4 #fact; @validates; ^ {thing}; and; have been; is a; that; up; wonder; your; {archly}; {feelingIdiom}; {hard}; {maddening}; {seem}
    0.2 #step:other; #you; ^ that; ^ you; ^tag:Pronoun; a; a {upset}; feel; frighten; have {anyverb}; i can; it must; must {seem}; no wonder; shake; so; told; with; you {served}; {feelingNoun}; {rottenThing}
    -0.2 #; #long; #name; #promise; #promises; #time; =apology; =commits; =notBuck; @apologises for the impact; @commits to act; @offers a remedy; @validates~; ^tag:Adjective; ^tag:Adverb; ^tag:Infinitive; ^tag:Noun; ^tag:Verb; about; are; be {feeling}; for; for the; i; if; in; it; or; say; terribl; the; upset; will {serve}; {act}; {blamed}; {culprit}; {elsewhere}; {faulty}; {name}; {outsider}; {plan}; {served}; {small}; {sorry}; {standIn}
    -0.4 #i; =dismisses; =idleQuestion; =noRemedy; =notTheirFeeling; @asks a clarifying question; @gives a time; at; of; sorri; what; {hardNoun}; {serve}
    -0.6 #middling; =remedy; @dismisses; am; i am; {people}
    -1 #short
    -1.4 #asked
  `,
  },
  validates: {
    start: -3.79,
    features: `
    3 @validates
    2.4 =validates
    1 should
    0.6 @names the feeling; for; i would; not; {small}
    0.4 #fact; #past; =notHedge; i {anyverb}; i {serve}; it {degree}; it {name}; on; reason; reason to; than; would; {venting}
    0.2 #heard; #not; =dismisses; =noRemedy; ^ you; ^ {thing}; ^tag:Pronoun; a; a {rottenThing}; and you; be; be {anyverb}; be {served}; fair; i do; me; more; nobodi {open}; not a; not be; right; should not; thing; to have; with {degree}; you should; you {anyverb}; {degree}; {rottenThing}
    -0.2 #; #promise; #step:other; #step:thing; =idleQuestion; =insults; =notBuck; =passesTheBuck; @apologises for the impact; @checks understanding; @commits to act; @insults; @passes the buck; ^ the; ^tag:Adjective; ^tag:Conjunction; ^tag:Verb; am; and; any; be {feeling}; here; i am; in; is; it; it is; no; off; sorri; thei; then; to {serve}; yes; you $; {adv}; {culprit}; {failVerb}; {feeling}; {payback}; {remedy}; {role}; {thing}; {usual}; {vague}
    -0.4 #i; #time; =commits; @asks a clarifying question; @dismisses; @offers a remedy; there; we; {blamed}; {coming}; {elsewhere}; {outsider}; {sorry}
    -0.6 =apology; {served}
    -0.8 #short; =remedy
    -1 the
    -1.2 #asked
  `,
  },
  'apologises for the impact': {
    start: -4.02,
    features: `
    3.2 @apologises for the impact
    1.8 =apology
    1.4 {sorry}
    0.6 =notTheirFeeling; for; sorri; us
    0.4 ^ {sorry}; and i; apologis; for the; our; regret
    0.2 #i; ^tag:Pronoun; am; am {sorry}; have {anyverb}; i; i am; i apologis; i regret; i {sorry}; of; of us; she; sorri for; sorri we; we; we have; we {served}; {anyverb}; {failVerb}; {feeling}
    -0.2 #promise; #step:thing; =blames; =noCommitment; @asks a clarifying question; @blames; ^tag:Conjunction; a; be; but; i {anyverb}; if; is; not; the; {act}; {careless}; {payback}; {people}; {plan}; {remedy}; {role}; {scorn}; {standIn}; {thing}
    -0.4 #not; #time; =commits; =notImpact; =remedy; =turnsOn; ^tag:Singular; ^tag:Verb; would; {adv}; {blamed}; {contact}; {serving}
    -0.8 #asked; #middling; {seem}; {serve}
    -1.4 #short
  `,
  },
  dismisses: {
    start: -1.39,
    features: `
    2.8 @dismisses
    1.2 =dismisses
    1 {closes}; {usual}
    0.8 ^tag:Plural; year
    0.6 #middling; ^ {usual}; do; had; up; you {vague}
    0.4 #short; ^ well; ^tag:Adverb; ^tag:Infinitive; get; go; he will; it is; it will; it {degree}; it {name}; not; not a; stop; think; to {vague}; well; what do; {name} a
    0.2 #fact; #will; =idleQuestion; =noCommitment; =notImpact; =notTheirFeeling; ^ {degree}; ^tag:Actor; ^tag:Noun; a; a {act}; a {rottenThing}; about; afraid; all; am afraid; and {contact}; and {vague}; anywai; anywai $; as; buy; cry; day; do not; dog; grow; have; he; heard; i do; i have; i {anyverb}; in the; is {degree}; keep; kid; life; machin; my; my {rottenThing}; of; realli; same; sofa; sure; ten; that is; the same; the {plan}; there; thi; time; wear; what {serve}; why; will; wors; you could; you expect; you {name}; you {open}; {misuse}; {name} {degree}; {plan}; {scorn}; {small}; {upset}; {vague}
    -0.2 #; #asked; #promise; #promises; =blames; =feeling; =needsGiven; =noRemedy; =notDismissing; =skipsCheck; @asks again for what was given; @blames; @gives a time; @offers a remedy; @promises beyond policy; @skips verification; ^ i; ^ is; ^ the; ^ {open}; ^tag:Copula; ^tag:Expression; ^tag:Modal; ^tag:Pronoun; ^tag:ProperNoun; a {remedy}; a {standIn}; at; call; can; for; for the; four; i can; i will; may; me; me $; never; not {vague}; now; or; peopl; three; to {act}; us; we; which; {act}; {faulty}; {feeling}; {maddening}; {name} $; {name} {name}; {payback}; {people}; {redo}; {sorry}
    -0.4 #heard much; #not; #you; =apology; =checks; =notBuck; =passesTheBuck; =remedy; @commits to act; @confirms next steps; @confirms next steps~; @passes the buck; @restates the facts; @restates the facts~; ^tag:Determiner; and; his; must; need; no; on; right; she; thing; with; would; {coming}; {culprit}; {elsewhere}; {fee}; {serve}; {settledOnly}; {settled}
    -0.6 #i; =hedges; @checks understanding; @hedges; our; {role}
    -0.8 @apologises for the impact; @names the feeling; @validates; the; your
    -1 #time; =validates
    -1.2 @asks a clarifying question
  `,
  },
  'commits to act': {
    start: -3.71,
    features: `
    1.6 @commits to act
    1 =notBuck; i have; now
    0.8 #step:rep; @offers a remedy; i; i am; me
    0.6 @gives a time; ^ {plan}; am; minut; now $; the; your; {closes}; {contact}
    0.4 #promise; =commits; @confirms next steps; @gives a time~; @restates the facts~; ^ i; four; letter; my; we will; whatev; with; you {plan}; {careless}; {crew}; {redo}; {standIn}
    0.2 #; #i; #money; #step:customer; #step:thing; #times; #will; =reported; ^ let; ^ we; ^ {closes}; ^ {failVerb}; ^ {serve}; ^ {vague}; ^tag:Infinitive; account; am have; and i; as; at four; befor; book; by; carri; desk; do; door; driver; eight; five; fridai $; get; goe; half; have {adv}; hear; her; i {act}; i {contact}; i {serve}; it $; just {anyverb}; leav; me $; minut $; my {serve}; myself; name; nine; no; put; ring; round; street; the {standIn}; told; van; while; will; will {serve}; you at; you {serve}; {adv}; {name} {contact}; {plan}; £
    -0.2 #fact; #heard; #heard much; #middling; #steps; =dismisses; =hedges; =idleQuestion; =validates; @blames; @offers a remedy~; @restates the facts; ^ the; ^ {contact}; ^tag:Conjunction; ^tag:Determiner; ^tag:Verb; a; a {remedy}; am not; am sorri; am {sorry}; and; by {adv}; come; could; dai; i can; i {anyverb}; i {vague}; is; it; onli; out; promis; right; same; say; see; thi; todai $; us; week; will see; you will; you {adv}; {anyverb}; {archly}; {faulty}; {notOurs}; {outsider}; {remedy}; {serve}
    -0.4 #short; =blames; =feeling; =notTheirFeeling; =passesTheBuck; @apologises for the impact; @dismisses; @hedges; @names the feeling; @passes the buck; ^ it; ^ {degree}; be; be {serving}; go; i would; if; the {rottenThing}; we {serve}; {feeling}; {scorn}; {small}
    -0.6 =noCommitment; @asks a clarifying question; ^ {thing}; can; not; sorri; that; would; {open}; {seem}; {usual}; {vague}
    -0.8 #asked; ^ you
    -1 =apology; @commits to act~; {sorry}
  `,
  },
  'gives a time': {
    start: -3.35,
    features: `
    2.8 @gives a time
    1.6 #time
    1 @gives a time~; from; minut
    0.8 @confirms next steps; befor; thursdai; with
    0.6 #; #long; #step:other; ^ from; and the; at; four; walk; {crew}
    0.4 #promise; #step:thing; @offers a remedy; ^ i; ^tag:Preposition; by; from {adv}; got; hour $; is {serving}; minut $; new; now; ring; tomorrow; tonight; tonight $; two; van; with you
    0.2 #promises; #step:customer; #step:rep; #times; =commits; @commits to act; @tells the customer what happens next; ^ a; ^ {plan}; ^tag:Infinitive; am; and {serve}; are {serving}; as; as we; befor one; befor {thing}; can {serve}; fridai; given; goe; got the; half; have got; have {contact}; have {served}; hour; i am; i {act}; i {serve}; is {served}; lad; me; me $; minut and; my; off; on; on thursdai; sit; so you; speak; step; the {act}; time; to; wednesdai; will; will be; you; you {seem}; your; {coming}; {name} {anyverb}; {plan}; {serve}; {standIn}
    -0.2 #fact; #steps; =dismisses; =hedges; =noRemedy; =passesTheBuck; @dismisses; @passes the buck; ^ the; ^ you; ^ {contact}; ^ {degree}; ^tag:Adverb; ^tag:Modal; ^tag:Noun; a; a {remedy}; a {rottenThing}; a {standIn}; about; again; and; be; be {serving}; by {adv}; come; i will; i {anyverb}; is; night; not; of; onli; out; promis; put; the {blamed}; the {culprit}; there; to {act}; to {serve}; tonight and; up; {anyverb}; {degree}; {hard}; {people}; {remedy}; {seem}; {usual}
    -0.4 #heard; #i; #middling; =feeling; @apologises for the impact; @asks a clarifying question; @hedges; @names the feeling; @validates; is {thing}; it; month; next; sorri; {faulty}; {feeling}; {small}
    -0.6 =validates; @restates the facts
    -0.8 #asked; #past; ^tag:Verb; that; {sorry}; {vague}
    -1 =apology; {open}
  `,
  },
  'offers a remedy': {
    start: -2.79,
    features: `
    2 @offers a remedy
    1.4 {payback}
    1 can {serve}; {fee}; {standIn}
    0.8 =remedy; @gives a time; and the; back
    0.6 #; #long; #money; #step:asked; #step:thing; for the; over; take the; two; £
    0.4 @commits to act; @promises beyond policy; ^ a; ^ i; ^ would; ^ {adv}; ^tag:Determiner; a {standIn}; at; can; credit; empti; get; have {thing}; hundr; in the; is {anyverb}; is {coming}; is {served}; let; make; or; pay; post; saturdai; shop; the; thi {rottenThing}; walk; will; will {seem}; year; you {serve}; your; your {contact}; {adv}; {coming}; {crew}; {failVerb}; {settledOnly}
    0.2 # {adv}; #promise; #times; #will; =notInsult; ^ take; ^ {remedy}; ^ {serve}; ^tag:Adjective; ^tag:Imperative; ^tag:Infinitive; a; a year; a {culprit}; ad; all; are {anyverb}; are {served}; at {degree}; be {anyverb}; be {served}; box; do; even; everi; extra; five minut; floor; for; for you; four; get the; go; go in; ground; ground floor; have a; here; i have; is; is back; is {contact}; is {settledOnly}; key; leav; lid; like; lot; minut $; month; my; new; next; night; of {thing}; one {anyverb}; one {served}; or {serve}; our; over the; price; re; room #; round; seat; take; thursdai; to; to the; tomorrow; tonight; top; up and; us; way; we will; while; white; with; would you; year is; you have; you like; you {vague}; {culprit}; {name} is
    -0.2 #past; =blames; =hedges; =needsGiven; =notHedge; =reported; =skipsCheck; =unreal; @blames; @hedges; @restates the facts; @skips verification; ^ if; ^ is; ^ the; ^ {degree}; ^ {served}; ^tag:PastTense; ^tag:PhrasalVerb; ^tag:Pronoun; a new; a {act}; a {serve}; am {serving}; and; and i; and {anyverb}; answer; back {plan}; been; by the; by {adv}; check; come; for a; had; his; hold; i; i would; i {contact}; is the; is {thing}; it will; letter; look; must; new {thing}; of; photo; pleas; read; refund; repair; ring you; sai; same {rottenThing}; say; sinc; someth; take {thing}; that is; the #; the {act}; the {blamed}; the {remedy}; the {standIn}; thei; thei {anyverb}; then; through; time; to {contact}; to {name}; will {contact}; work; you are; you {served}; {blamed}; {elsewhere}; {hard}; {notOurs}; {role}
    -0.4 #asked; #not; @asks a clarifying question; @confirms next steps; @dismisses; @names the feeling; @validates; ^ it; ^ {anyverb}; ^tag:Adverb; ^tag:Copula; ^tag:QuestionWord; about; befor; can not; day; did; past; ring; she; sorri; the {culprit}; the {role}; what; when; who; {feeling}; {plan}; {remedy}; {scorn}; {vague}
    -0.6 #fact; #middling; =dismisses; =feeling; =noRemedy; =validates; @passes the buck; i will; i {anyverb}; not; onli; put; that; will {act}; {contact}; {people}
    -0.8 #short; =apology; =passesTheBuck; {open}; {sorry}; {usual}
  `,
  },
  'confirms next steps': {
    start: -3.74,
    features: `
    2.4 @confirms next steps
    1.2 i {serve}; you {serve}
    1 #times
    0.8 #time; ^ {plan}
    0.6 =nextSteps; @gives a time; i {act}; {act}; {crew}; {plan}
    0.4 #; # $; #step:customer; #step:other; #step:rep; #step:thing; =handsOver; @confirms next steps~; @tells the customer what happens next; from; on thursdai; phone; the {blamed}; the {thing}; then; two; you get; you have; {contact}
    0.2 #long; =remedy; @commits to act; ^ from; ^tag:Expression; ^tag:Singular; at #; at four; eight; follow; have {anyverb}; have {served}; i ring; i {contact}; in; is {anyverb}; is {served}; it {coming}; me; me $; minut; mondai; nine; she; text; the; the {crew}; the {plan}; the £; thursdai; tuesdai; van; walk; will {contact}; you; you {contact}; you {plan}; {coming}; {name} $; {name} {plan}
    -0.2 #heard; #i; #past; #short; #steps; =apology; =feeling; =noRemedy; =notBuck; =passesTheBuck; =validates; @passes the buck; @validates; ^ we; ^tag:Adjective; ^tag:Pronoun; ^tag:TextValue; back; be; can {serve}; for you; from the; i can; it; not; of; thei; there; todai; tonight; us; would; {feeling}; {name} {name}; {seem}; {settled}; {standIn}; {vague}
    -0.4 #middling; #will; =noCommitment; @promises beyond policy; ^ the; ^tag:Verb; a; and; for; we; will; {anyverb}; {degree}; {small}
    -0.6 #not; @asks a clarifying question; ^tag:Noun; can; {open}
    -0.8 ^tag:Determiner
    -1 #asked
  `,
  },
  blames: {
    start: -1.98,
    features: `
    1.8 @blames
    1.4 =blames
    1 thei; {blamed}
    0.8 #past; did; them; you {careless}; {scorn}
    0.6 @restates the facts~; ^ {blamed}; ^ {culprit}; did not; do; would; {careless}; {faulty}; {name} the
    0.4 #step:thing; ^ the; ^ you; ^tag:Determiner; ^tag:FirstName; ^tag:PastTense; ^tag:ProperNoun; book; if; it; put; read; time; us $; what; who; you {serve}; {culprit}
    0.2 #not; ^ did; ^ driver; ^ that; ^ {name}; ^tag:Actor; ^tag:Conjunction; ^tag:Infinitive; ^tag:MaleName; ^tag:Person; ^tag:Plural; at the; been; befor; but; can not; clutch; for it; have told; have {careless}; have {misuse}; have {served}; he; him; his; i {anyverb}; i {served}; if you; is a; is their; is {faulty}; is {seem}; it $; it is; it on; lazi; measur; never; next time; next {rottenThing}; not {serve}; peopl; pocket; post; send; shift; sun; the; the sun; the {serving}; time $; to be; to {seem}; type; type it; type {thing}; up; us; what can; whoever; wrong; you not; you {anyverb}; you {served}; your {act}; {served}; {usual}
    -0.2 #middling; =noRemedy; =notBlame; =notBuck; =passesTheBuck; =reported; @asks again for what was given; @hedges; @restates the facts; ^ there; ^ {adv}; ^ {contact}; ^tag:Cardinal; ^tag:PresentTense; ^tag:TextValue; ^tag:Uncountable; ^tag:Value; a {culprit}; a {rottenThing}; bank; be; can {serve}; day; els; first; for the; hand; has {anyverb}; i; i can; is not; is {served}; it {served}; may; me; name; nobodi; now; number; our; right; ring; sorri; still; the {crew}; three; to; to {act}; would {vague}; you; you {seem}; your; {adv}; {archly}; {closes}; {crew}; {name} a; {redo}; {seem}; {settledOnly}; {sorry}; {thing}
    -0.4 #heard much; #short; #steps; #will; =apology; =checks; =commits; =dismisses; =hedges; @checks understanding; @confirms next steps; @confirms next steps~; @dismisses; @gives a time; @passes the buck; ^tag:Preposition; ^tag:QuestionWord; a {blamed}; and; for; has; might; no; noth; on the; two; will; with; {coming}; {contact}; {fee}; {role}; {upset}
    -0.6 #; #asked; =feeling; @apologises for the impact; @asks a clarifying question; @offers a remedy; ^tag:Expression; left
    -0.8 #i; =remedy; =validates; @names the feeling; @validates; ^ i; or
    -1 #heard; #time
  `,
  },
  hedges: {
    start: -2.95,
    features: `
    2.2 {open}
    2 @hedges
    1.8 =hedges
    1 might
    0.8 if; {coming}
    0.6 can; thei
    0.4 a bit; bit; do; hope; might {seem}; off; possibl; the {blamed}; turn up; up; {role}; {serve}
    0.2 #step:other; #will; =noCommitment; =noRemedy; =turnsOn; ^ thei; ^ there; ^ {elsewhere}; ^ {outsider}; ^ {role}; a {degree}; a {remedy}; a {rottenThing}; a {serve}; be; be {anyverb}; be {served}; can {serve}; come; get; go; go $; have a; it; it will; it {coming}; it {open}; kind; like; often; someth; sometim; that it; the {rottenThing}; there; turn; up $; we; we will; week; whether; will; will {serve}; {blamed}; {failVerb}; {redo}; {usual}; {vague}
    -0.2 #fact; #i; #not; #steps; =apology; =dismisses; =feeling; =insults; =notHedge; =validates; @confirms next steps; @dismisses; @gives a time; @names the feeling; @passes the buck; @restates the facts; @validates; ^ i; ^ you; ^ {plan}; ^tag:Adjective; ^tag:Expression; ^tag:Singular; from; have; i {open}; i {vague}; not {serve}; two; us; with; you {seem}; your; {culprit}; {degree}; {elsewhere}; {scorn}; {sorry}
    -0.4 #middling; #step:thing; =idleQuestion; @asks a clarifying question; ^tag:Verb; at; i; is
    -0.6 #heard; #past; #short; on; the
    -0.8 @restates the facts~; you
    -1 #asked
    -1.2 #you
  `,
  },
  'tells the customer what happens next': {
    start: -3.86,
    features: `
    1.6 #step:other
    1.4 @tells the customer what happens next
    1.2 =handsOver
    1 she
    0.8 @gives a time; ^ {plan}; {role}
    0.6 from; to; to {name}
    0.4 #name; at #; i {serve}; {act}; {name}; {name} who; {name} {plan}
    0.2 #long; #promise; #step:thing; #you; =commits; @commits to act; @confirms next steps; @restates the facts~; ^ she; ^tag:PresentTense; ^tag:Singular; and will; and {contact}; decid; five; from the; has; he; he is; is {name}; is {serving}; line; mondai; name; now; on {adv}; our {blamed}; our {role}; read; ring; she is; the {serve}; till; to you; who; will {seem}; you; you on; you through; {contact}; {misuse}; {plan}
    -0.2 #fact; #i; #not; #promises; #step:customer; =idleQuestion; ^ it; ^ you; ^ {serve}; ^tag:Conjunction; ^tag:Expression; ^tag:Noun; ^tag:Pronoun; at ten; do; for; have; there; tonight; we; would; you at; {anyverb}; {culprit}; {faulty}; {outsider}; {people}; {serve}
    -0.4 #middling; #past; =noRemedy; @asks a clarifying question; ^ {degree}; ^ {thing}; a; i will; {degree}; {seem}
    -0.6 #heard; ^tag:Determiner; {open}; {thing}
    -0.8 #asked
    -1.2 #short
  `,
  },
  'passes the buck': {
    start: -2.89,
    features: `
    1.8 =passesTheBuck; @passes the buck
    1.6 {notOurs}
    1.2 {elsewhere}
    1 their
    0.8 {outsider}
    0.6 ^ {contact}; ^tag:Infinitive; that; want
    0.4 ^ {notOurs}; ^tag:Plural; i would; is; it is; someth; write; you need; your {elsewhere}; your {outsider}; {contact}; {name} {notOurs}
    0.2 #step:asked; =noRemedy; =notInsult; ^ have; ^ we; ^ you; ^ your; ^tag:Noun; ^tag:Singular; a {elsewhere}; are; complaint; contact; desk; have you; help; i {anyverb}; line; need; offic; onli; own; peopl; ring; ring the; so; start; thei; their {serve}; to the; to them; will have; would; would {serve}; you may; you {anyverb}; you {vague}; {act}; {name} {seem}; {serve}
    -0.2 #; #short; #will; =apology; =checks; =dismisses; =hedges; =idleQuestion; @apologises for the impact; @checks understanding; @commits to act; @dismisses; @gives a time; @hedges; @insults; @validates; ^ it; ^ the; ^tag:Adjective; ^tag:Cardinal; ^tag:Determiner; ^tag:QuestionWord; ^tag:TextValue; ^tag:Value; all; am; could; from; have {anyverb}; he; i am; in the; it; it {name}; no; not; not {vague}; of; of {thing}; on; on the; right; them; will; {careless}; {closes}; {feeling}; {payback}; {people}; {scorn}; {sorry}; {thing}
    -0.4 #heard; #promise; =commits; =feeling; =remedy; =validates; @asks a clarifying question; @names the feeling; a; and; i; or; us; {coming}; {served}
    -0.6 #not; #time; =blames; =notBuck; @blames; @offers a remedy; @restates the facts; {adv}
    -1 #asked; #past
  `,
  },
  mocks: {
    start: -1.92,
    features: `
    4.2 {grand}
    2 {archly}
    1.2 =mocks
    1 a; poor; {hardNoun}
    0.8 @dismisses; i will; must; the {grand}; {feeling}
    0.6 by; he; is {thing}; over
    0.4 @names the feeling; ^ {archly}; ^ {grand}; a {grand}; all; button; curtain; everi; everi right; everi {degree}; everi {serve}; must be; must have; my; next; onc; one; round; understand; without; {upsets}; {upset}
    0.2 #i; #step:customer; =dismisses; =turnsOn; @commits to act~; @offers a remedy~; ^ yes; ^tag:Adjective; ^tag:Adverb; a {faulty}; an; are; are all; are {degree}; be so; be {degree}; been {feeling}; but; by five; complain; cut; five $; for you; get; he is; how; i {plan}; is it; late; minut; must {seem}; natur; out; over a; person; shall; somebodi; terribl; two; we are; will {adv}; you $; you ?; you a; {act}; {closes}; {degree}; {hard}; {maddening}; {name} {feeling}; {vague}
    -0.2 #; #long; #short; #step:thing; #steps; #time; =blames; =notHandsOver; =passesTheBuck; @apologises for the impact; @confirms next steps~; @restates the facts; ^tag:Conjunction; ^tag:Determiner; ^tag:Pronoun; ^tag:Value; a {serve}; as; at; be; for; have {served}; i {serve}; if; is; it is; now; our; that is; with; {anyverb}; {blamed}; {crew}; {culprit}; {elsewhere}; {rottenThing}; {standIn}
    -0.4 #heard; #name; #step:other; =noCommitment; @confirms next steps; @hedges; @offers a remedy; ^ the; ^tag:Noun; ^tag:Verb; back; her; him; in the; is a; sorri; sorri $; that; the; thei; up; {coming}; {name}; {serve}; {settledOnly}
    -0.6 #not; on; or; there; to; would; {plan}; {serving}; {settled}; {thing}
    -0.8 #middling; and; {served}
  `,
  },
};
