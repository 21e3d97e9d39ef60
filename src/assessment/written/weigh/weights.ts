// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// `start` and a sum: a line is a weight and the features that weigh so much (see `features.ts`). The sum's logistic is the chance
// that the sentence shows the behaviour.

export const weights: Readonly<Record<string, { readonly start: number; readonly features: string }>> = {
  'asks a clarifying question': {
    start: -3.84,
    features: `
    4 @asks a clarifying question
    2 or
    1.8 #asked
    0.8 ^tag:QuestionWord
    0.6 =asksFor
    0.4 ^ is; is there; on; the; the {thing}; there; which
    0.2 ^ which; ^ you; ^tag:Copula; ^tag:PresentTense; and i; and is; anyth; did the; doe; els; has; i {anyverb}; i {vague}; light; need; on the; or the; or {adv}; still; stop; tell; tell me; tell {people}; you ?; {adv}; {coming}; {fee}; {thing}
    -0.2 #i; #past; #promises; #step:asked; #step:thing; #steps; #will; =apology; =commits; =reported; @asks again for what was given; @checks understanding; @dismisses; @gives a time; @restates the facts; ^ the; ^ {seem}; ^tag:Cardinal; ^tag:Expression; ^tag:Infinitive; ^tag:Modal; ^tag:Value; a; are you; did you; for the; four; is that; is {thing}; not; the {serve}; will; would; you {act}; you {settledOnly}; {careless}; {faulty}; {feeling}; {rottenThing}; {scorn}; {upset}
    -0.4 =noRemedy; ^tag:Adjective; be; have; is {degree}; us; {act}
    -0.6 #middling; #not; #step:customer; ^tag:Noun
    -0.8 =idleQuestion; @restates the facts~; ^tag:Determiner; that
    -1.2 and
    -2.2 #short
  `,
  },
  'restates the facts': {
    start: -3.5,
    features: `
    2.2 @restates the facts
    1.8 #heard much
    1.6 #heard
    1 @restates the facts~; and
    0.8 #; a {rottenThing}
    0.6 #money; =notHandsOver; =reported; @names the feeling; ^tag:Pronoun; for a; one; onli; photo; see; you {served}; {rottenThing}; £
    0.4 #time; =feeling; @confirms next steps; ^ you; ^tag:Cardinal; ^tag:TextValue; ^tag:Value; and {thing}; be {feeling}; from the; hour; i have; in; is not; it was; morn; of {thing}; on; on the; past; right; said; sinc; that; third; three; whole; with; you have; you {anyverb}; {served}
    0.2 #fact; #past; =noRemedy; =notBuck; @checks understanding; ^ {archly}; ^tag:Gerund; ^tag:Singular; a {act}; a {blamed}; an; and it; and we; and {degree}; ask; becaus; been; believ; day; eleven; father; for; for noth; fridai; here; i see; is {serve}; is {standIn}; is {thing}; manag; month; no; noth; noth $; of it; on his; put; right {degree}; sai; sat; see {thing}; seventi; should; sign; so; sorri; sorri you; the photo; the third; there; there $; told; twenti; was; was {anyverb}; week; week and; whole of; would {seem}; you said; you were; you {serve}; you {settled}; you {vague}; your father; {contact}; {degree}; {feeling}; {sorry}
    -0.2 #name; #step:other; =hedges; =idleQuestion; =notInsult; =passesTheBuck; =remedy; =unreal; @asks again for what was given; @commits to act; @hedges; @passes the buck; ^ if; ^ we; ^tag:Adjective; ^tag:Conjunction; ^tag:Determiner; ^tag:Noun; ^tag:Verb; am; and the; any; at the; but; by; could; do not; end; for you; he; if; is on; is {anyverb}; is {served}; is {settledOnly}; is {settled}; it {name}; measur; must; number; off; other; over; say; she; take; the {rottenThing}; us; us $; well; which; will {serve}; would; you; you {careless}; you {name}; {act}; {adv}; {anyverb}; {blamed}; {outsider}; {redo}; {seem}; {vague}
    -0.4 #long; #middling; =blames; =insults; @insults; ^ the; ^ what; and {serve}; are; be; for the; have {anyverb}; have {served}; i {act}; i {anyverb}; my; or; the; {elsewhere}; {name}; {open}; {payback}; {scorn}; {settledOnly}
    -0.6 #step:asked; =commits; =dismisses; @asks a clarifying question; @blames; @gives a time; ^tag:Plural; ^tag:QuestionWord; can; do; thi; to
    -0.8 #asked; #short; #will; @dismisses; ^ i; will; {usual}
    -1 @offers a remedy
  `,
  },
  'checks understanding': {
    start: -4.23,
    features: `
    3.2 @checks understanding
    2.4 #asked
    1.4 =checks
    1 that
    0.6 #long; at; i have; if; of {thing}; you ?
    0.4 ^ doe; ^ would; have; have i; if i; it ?; miss; right; the {serve}; two; would
    0.2 ^tag:Adjective; ^tag:Modal; at two; be; correct; four; got; i {served}; is that; is {degree}; of it; one ?; she; understood; want; would she; you want
    -0.2 #not; #past; #you; @asks a clarifying question; ^ {plan}; ^ {serve}; ^tag:Conjunction; ^tag:Expression; am; are; doe {thing}; go; i am; i will; it; or; out; say; the; we; which; you; {act}; {anyverb}; {culprit}; {open}; {remedy}; {scorn}; {serve}; {serving}; {sorry}; {thing}
    -0.4 #step:thing; =remedy; =validates; @validates; ^ i; can; on; when
    -0.6 ^tag:Noun; a; {adv}; {blamed}
    -1 #short
    -1.2 ^tag:QuestionWord
  `,
  },
  'names the feeling': {
    start: -3.22,
    features: `
    2.6 @names the feeling
    2 =feeling
    1.4 must
    0.8 {feeling}; {upset}
    0.6 have {seem}; must have
    0.4 #fact; @validates; ^ {thing}; and; have been; is a; that; up; wonder; your; {archly}; {feelingIdiom}; {hard}; {maddening}; {seem}
    0.2 #step:other; #you; ^ that; ^ you; ^tag:Gerund; ^tag:Pronoun; a; a {rottenThing}; a {upset}; be {degree}; down; down $; feel; frighten; have to; have {anyverb}; her; i can; it must; must {seem}; no wonder; poor; shake; so; that is; told; with; you {served}; {anyverb}; {feelingNoun}; {rottenThing}
    -0.2 #; #long; #name; #past; #promise; #promises; #time; =apology; =commits; =notBuck; =notInsult; =passesTheBuck; @apologises for the impact; @commits to act; @offers a remedy; @passes the buck; @validates~; ^tag:Adjective; ^tag:Adverb; ^tag:Infinitive; ^tag:Noun; ^tag:Uncountable; ^tag:Verb; about; be {feeling}; for; i; if; in; it; or; say; terribl; the; two; upset; what a; will {serve}; {act}; {blamed}; {culprit}; {elsewhere}; {faulty}; {name}; {outsider}; {plan}; {served}; {sorry}; {standIn}
    -0.4 #i; =dismisses; =idleQuestion; =noRemedy; =notTheirFeeling; @asks a clarifying question; @dismisses; @gives a time; are; for the; of; what; {hardNoun}; {serve}; {small}
    -0.6 #middling; =remedy; am; at; i am; sorri; {people}
    -1 #short
    -1.4 #asked
  `,
  },
  validates: {
    start: -3.75,
    features: `
    3 @validates
    2.4 =validates
    1 should
    0.8 @names the feeling; not
    0.6 for; i would; {small}
    0.4 #fact; #past; =notHedge; be; i {anyverb}; i {serve}; it {degree}; it {name}; on; reason; reason to; than; would; you {anyverb}; {venting}
    0.2 #heard; #not; =dismisses; =noRemedy; ^ you; ^ {thing}; ^tag:Pronoun; a; a {rottenThing}; and you; ask; at; be {anyverb}; be {served}; cours; cri; fair; had; have cri; i do; me; more; nobodi {open}; not a; not be; right; should not; thing; to have; too; understand; was; with {degree}; would have; you should; {degree}; {rottenThing}
    -0.2 #; #middling; #promise; #step:other; #step:thing; =idleQuestion; =noCommitment; =notBuck; =notValidating; =passesTheBuck; @apologises for the impact; @checks understanding; @commits to act; @dismisses; @insults; @names the feeling~; @passes the buck; ^ the; ^ we; ^tag:Adjective; ^tag:Conjunction; ^tag:QuestionWord; ^tag:Verb; any; be {feeling}; here; i am; in; is; it; it is; no; off; thei; then; to {serve}; yes; you $; {adv}; {culprit}; {failVerb}; {feeling}; {payback}; {remedy}; {role}; {serving}; {thing}; {usual}
    -0.4 #i; #time; =commits; =insults; @asks a clarifying question; @offers a remedy; am; and; sorri; there; we; {blamed}; {coming}; {elsewhere}; {sorry}; {vague}
    -0.6 =apology; {outsider}; {served}
    -0.8 #short; =remedy
    -1 the
    -1.2 #asked
  `,
  },
  'apologises for the impact': {
    start: -3.97,
    features: `
    3.2 @apologises for the impact
    1.8 =apology
    1.4 {sorry}
    0.6 =notTheirFeeling; for; sorri; us
    0.4 ^ {sorry}; and i; apologis; for the; our; regret
    0.2 #i; ^tag:Pronoun; am; am sorri; am {sorry}; and we; have {anyverb}; i; i am; i apologis; i regret; i {sorry}; of; of us; our {faulty}; she; sorri for; sorri we; veri; we; we have; we {served}; {anyverb}; {failVerb}; {feeling}
    -0.2 #promise; #step:thing; =blames; =noCommitment; @asks a clarifying question; @blames; @commits to act; @gives a time~; ^tag:Conjunction; ^tag:Determiner; ^tag:Value; a; back; be; but; i {anyverb}; if; in; is; not; out; the; {act}; {careless}; {elsewhere}; {payback}; {people}; {plan}; {remedy}; {role}; {scorn}; {standIn}
    -0.4 #not; #time; =commits; =notImpact; =remedy; =turnsOn; ^tag:Singular; ^tag:Verb; would; {adv}; {blamed}; {contact}; {serving}; {thing}
    -0.8 #asked; #middling; {seem}; {serve}
    -1.4 #short
  `,
  },
  dismisses: {
    start: -1.37,
    features: `
    2.6 @dismisses
    1.2 =dismisses; {usual}
    1 {closes}
    0.8 ^tag:Plural; year
    0.6 #middling; ^ {usual}; do; had; up; well; you {vague}
    0.4 #short; ^ well; ^tag:Adverb; ^tag:Infinitive; get; go; he will; i have; it is; it will; it {degree}; it {name}; kid; not; not a; of; sofa; stop; sure; the same; think; to {vague}; what do; {name} a; {name} {degree}
    0.2 #fact; #will; =idleQuestion; =noCommitment; =notImpact; =notTheirFeeling; ^ as; ^ everyon; ^ {degree}; ^ {seem}; ^tag:Actor; ^tag:Noun; a {act}; a {blamed}; a {rottenThing}; about; afraid; all; am afraid; and {contact}; and {serve}; and {vague}; anywai; anywai $; as; buy; could; cry; day; do not; dog; done; everyon; go to; grow; have; have {contact}; he; heard; hundr; i do; i {anyverb}; in the; keep; late; life; machin; my; my {rottenThing}; one {rottenThing}; realli; same; ten; that is; the end; the {plan}; there; thi; time; to do; wait; wear; what {serve}; why; will; wors; you could; you expect; you want; you {name}; you {open}; {misuse}; {plan}; {scorn}; {small}; {upset}; {vague}
    -0.2 #; #asked; #promise; #promises; #step:customer; =blames; =feeling; =needsGiven; =noRemedy; =remedy; =skipsCheck; @asks again for what was given; @blames; @gives a time; @offers a remedy; @promises beyond policy; @skips verification; ^ i; ^ the; ^ your; ^ {open}; ^tag:Expression; ^tag:Modal; ^tag:Negative; ^tag:Pronoun; ^tag:ProperNoun; a {remedy}; a {standIn}; at; both; call; can; five; for; for the; four; i can; i will; me; me $; never; not {small}; not {vague}; now; or; peopl; read; ring; so; that; the {blamed}; to {act}; to {contact}; us; we; which; {act}; {faulty}; {feeling}; {insult}; {maddening}; {name} $; {name} {name}; {payback}; {settledOnly}; {sorry}
    -0.4 #heard much; #not; #you; =apology; =checks; =notBuck; =passesTheBuck; @commits to act; @confirms next steps; @confirms next steps~; @passes the buck; @restates the facts; @restates the facts~; ^ is; ^tag:Copula; ^tag:Determiner; and; his; may; must; need; no; right; she; thing; three; with; would; {coming}; {culprit}; {elsewhere}; {fee}; {people}; {redo}; {serve}; {settled}
    -0.6 #i; =hedges; @hedges; on; our; {role}
    -0.8 @checks understanding; @names the feeling; @validates; the; your
    -1 #time; @apologises for the impact
    -1.2 =validates; @asks a clarifying question
  `,
  },
  'commits to act': {
    start: -3.68,
    features: `
    1.6 @commits to act
    1 =notBuck; i have; now
    0.8 #step:rep; @offers a remedy; i; i am; me
    0.6 @gives a time; ^ {plan}; am; minut; now $; the; you {plan}; your; {closes}; {contact}
    0.4 #promise; #times; =commits; @confirms next steps; @gives a time~; @restates the facts~; ^ i; four; it $; letter; my; nine; van; we will; whatev; with; {careless}; {crew}; {redo}; {standIn}
    0.2 #; #i; #money; #step:customer; #step:thing; #will; =nextSteps; =reported; ^ let; ^ we; ^ whatev; ^ {closes}; ^ {failVerb}; ^ {serve}; ^ {vague}; ^tag:Infinitive; ^tag:Possessive; account; am have; and i; as; at four; befor; book; by; carri; desk; do; door; driver; eight; els; five; fridai $; get; goe; half; have {adv}; hear; her; i {act}; i {contact}; i {serve}; just {anyverb}; leav; let; me $; minut $; my {serve}; myself; name; no; on $; put; ring; round; street; the {standIn}; told; whatev the; while; will; will {serve}; with you; you at; you {serve}; {adv}; {name} {contact}; {plan}; £
    -0.2 #fact; #heard; #heard much; #middling; #steps; =dismisses; =hedges; =idleQuestion; =validates; @blames; @offers a remedy~; @restates the facts; ^ the; ^ {archly}; ^ {contact}; ^tag:Expression; ^tag:Verb; a; a {remedy}; a {standIn}; am not; am sorri; am {sorry}; and; back {plan}; by {adv}; come; could; dai; feel; go to; i can; i {anyverb}; i {vague}; is; it; onli; out; promis; right; same; say; see; thi; think; todai $; us; week; when; will see; you will; you {adv}; {anyverb}; {archly}; {faulty}; {hard}; {notOurs}; {outsider}; {remedy}; {serve}; {serving}
    -0.4 #short; =blames; =feeling; @apologises for the impact; @dismisses; @hedges; @names the feeling; @passes the buck; ^ it; ^tag:Conjunction; ^tag:Determiner; be; be {serving}; go; i would; if; the {rottenThing}; we {serve}; {feeling}; {scorn}
    -0.6 =noCommitment; =notTheirFeeling; =passesTheBuck; @asks a clarifying question; ^ {degree}; ^ {thing}; can; not; sorri; that; would; {open}; {seem}; {small}; {usual}; {vague}
    -0.8 #asked; ^ you
    -1 =apology; @commits to act~; {sorry}
  `,
  },
  'gives a time': {
    start: -3.31,
    features: `
    2.8 @gives a time
    1.6 #time
    1 @gives a time~; from; minut
    0.8 @confirms next steps; befor; thursdai; walk; with
    0.6 #; #long; #step:other; ^ from; and the; at; four; from {adv}; {crew}
    0.4 #promise; #step:thing; @offers a remedy; @tells the customer what happens next; ^ i; ^ {plan}; ^tag:Preposition; by; got; hour $; is {serving}; minut $; new; now; ring; tomorrow; tonight; tonight $; two; van; with you
    0.2 #promises; #step:customer; #step:rep; #times; =commits; @commits to act; ^ a; ^tag:Infinitive; account; am; am {contact}; and {serve}; are {serving}; as; as we; befor one; befor {thing}; can {serve}; forti; fridai; gate; given; goe; got the; half; have got; have {contact}; have {served}; her; hour; i am; i can; i {act}; i {serve}; is {served}; lad; me; me $; minut and; my; no; off; on; on thursdai; on {adv}; our; ring you; sit; so you; speak; step; the {act}; time; to; we speak; wednesdai; will; will be; will have; you; you {seem}; your; {coming}; {culprit}; {name} {anyverb}; {plan}; {serve}; {standIn}
    -0.2 #fact; #steps; =hedges; =noRemedy; =passesTheBuck; @dismisses; ^ the; ^ you; ^ {contact}; ^ {degree}; ^tag:Adverb; ^tag:Modal; ^tag:Noun; a {remedy}; a {rottenThing}; a {standIn}; about; again; and; and {thing}; apolog; be; be {serving}; by {adv}; come; go; i will; i {anyverb}; in {name}; is; night; not; of; onli; out; past; promis; put; the {blamed}; the {culprit}; there; to {act}; to {serve}; tonight and; up; week; will {adv}; you {served}; {degree}; {hard}; {maddening}; {people}; {remedy}; {seem}; {usual}
    -0.4 #heard; #middling; =dismisses; =feeling; @apologises for the impact; @asks a clarifying question; @hedges; @names the feeling; @passes the buck; @validates; a; is {thing}; it; month; next; sorri; {anyverb}; {faulty}; {feeling}; {small}
    -0.6 #i; =validates; @restates the facts
    -0.8 #asked; #past; ^tag:Verb; that; {vague}
    -1 =apology; {open}; {sorry}
  `,
  },
  'offers a remedy': {
    start: -2.77,
    features: `
    2 @offers a remedy
    1.4 {payback}
    1 can {serve}; {fee}; {standIn}
    0.8 =remedy; @gives a time; and the; back
    0.6 #; #long; #money; #step:asked; #step:thing; for the; over; saturdai; take the; two; year; £
    0.4 @commits to act; @promises beyond policy; ^ a; ^ i; ^ would; ^ {adv}; ^tag:Determiner; a {standIn}; at; can; credit; empti; for you; get; have {thing}; hundr; in the; is {anyverb}; is {coming}; is {served}; let; make; or; pay; post; shop; the; thi {rottenThing}; walk; will; will {seem}; year is; you like; you {serve}; your; your {contact}; {adv}; {coming}; {crew}; {failVerb}; {settledOnly}
    0.2 # {adv}; #promise; #times; #will; =notInsult; @confirms next steps~; ^ do; ^ take; ^ {remedy}; ^ {serve}; ^tag:Adjective; ^tag:Conjunction; ^tag:Imperative; ^tag:Infinitive; ^tag:Modal; a; a year; a {culprit}; ad; all; are {anyverb}; are {served}; are {settledOnly}; are {settled}; at {degree}; back with; back {degree}; be {anyverb}; be {served}; box; by wednesdai; can {act}; courier; do; even; everi; extra; five minut; floor; for; four; get the; go; go in; ground; ground floor; have a; here; i could; i have; i {open}; is; is back; is our; is {contact}; is {settledOnly}; it in; key; leav; lid; like; lot; minut $; month; my; name; new; next; night; of {thing}; one {anyverb}; one {served}; or {serve}; our; over the; price; re; room #; round; seat; take; the miss; the post; the {upset}; thursdai; to; to the; tomorrow; tonight; top; up; up and; us; way; we will; while; white; with; would you; you can; you get; you have; you {vague}; {culprit}; {name} a; {name} is
    -0.2 #past; =blames; =hedges; =insults; =needsGiven; =notHedge; =reported; =skipsCheck; @blames; @hedges; @offers a remedy~; @restates the facts; @skips verification; ^ if; ^ is; ^ so; ^ the; ^ thei; ^ {degree}; ^ {plan}; ^ {served}; ^tag:PastTense; ^tag:PhrasalVerb; ^tag:Pronoun; a new; a {act}; a {serve}; am {serving}; and; and i; and {anyverb}; answer; been; by the; by {adv}; call; check; come; come to; for a; from me; from {people}; had; his; hold; i; i would; i {contact}; is the; is {thing}; it is; it will; letter; look; me at; must; new one; new {thing}; of; photo; pleas; read; refund; repair; ring you; sai; same {rottenThing}; say; see; sinc; someth; take {thing}; the #; the {act}; the {blamed}; the {remedy}; the {standIn}; thei; thei {anyverb}; through; to {contact}; to {name}; too; turn; under; will {contact}; work; would {serve}; you are; you {served}; {blamed}; {elsewhere}; {hard}; {notOurs}; {role}; {small}
    -0.4 #asked; #not; =unreal; @asks a clarifying question; @confirms next steps; @names the feeling; @validates; ^ it; ^ {anyverb}; ^tag:Adverb; ^tag:Copula; ^tag:QuestionWord; about; back {plan}; befor; can not; did; past; ring; she; sorri; that is; the {culprit}; the {role}; then; time; what; when; who; {feeling}; {plan}; {remedy}; {scorn}; {vague}
    -0.6 #fact; #middling; =dismisses; =feeling; =noRemedy; =validates; @dismisses; @passes the buck; day; i will; i {anyverb}; not; onli; put; that; will {act}; {contact}; {people}
    -0.8 #short; =apology; =passesTheBuck; {open}; {sorry}; {usual}
  `,
  },
  'confirms next steps': {
    start: -3.69,
    features: `
    2.4 @confirms next steps
    1.2 i {serve}; you {serve}
    1 #times
    0.8 #time; =nextSteps; ^ {plan}
    0.6 @gives a time; i {act}; {act}; {crew}; {plan}
    0.4 #; # $; #step:customer; #step:other; #step:rep; #step:thing; =handsOver; @confirms next steps~; @tells the customer what happens next; from; have {served}; me; on thursdai; phone; the {blamed}; the {thing}; then; two; you get; you have; {contact}
    0.2 #long; =remedy; @commits to act; ^ from; ^tag:Expression; ^tag:Singular; at #; at four; befor one; eight; follow; get a; have {anyverb}; i look; i ring; i {contact}; in; is {anyverb}; is {served}; it {coming}; me $; minut; minut $; mondai; new {thing}; nine; nine $; off; phone you; she; text; the; the {adv}; the {crew}; the {plan}; the £; thursdai; tuesdai; van; walk; will {contact}; you; you {contact}; you {plan}; {coming}; {name} $; {name} {plan}
    -0.2 #heard; #i; #past; #short; #steps; =apology; =feeling; =hedges; =noRemedy; =notBuck; =passesTheBuck; =validates; @names the feeling; @passes the buck; @restates the facts; @validates; ^ we; ^tag:Adjective; ^tag:Pronoun; ^tag:QuestionWord; ^tag:TextValue; ^tag:Value; a {remedy}; back; be; can {serve}; for you; from the; i can; it; not; of; our; put; thei; there; to the; todai; tonight; us; was; would; you {adv}; {faulty}; {feeling}; {name} {name}; {rottenThing}; {settled}; {sorry}; {standIn}; {usual}; {vague}
    -0.4 #middling; #will; =noCommitment; @promises beyond policy; ^ the; ^tag:Verb; a; and; for; we; will; {anyverb}; {degree}; {seem}; {small}
    -0.6 #not; @asks a clarifying question; ^tag:Noun; can; {open}
    -0.8 ^tag:Determiner
    -1 #asked
  `,
  },
  blames: {
    start: -1.96,
    features: `
    1.8 @blames
    1.4 =blames
    1 thei; {blamed}
    0.8 #past; did; them; you {careless}; {scorn}
    0.6 @restates the facts~; ^ {blamed}; ^ {culprit}; did not; do; time; would; {careless}; {faulty}; {name} the
    0.4 #step:thing; ^ the; ^ you; ^tag:Determiner; ^tag:FirstName; ^tag:PastTense; ^tag:ProperNoun; book; if; is {faulty}; it; never; put; read; to be; up; us $; what; who; you {serve}; {culprit}
    0.2 #fact; #long; #not; ^ did; ^ driver; ^ that; ^ {name}; ^tag:Actor; ^tag:Conjunction; ^tag:Infinitive; ^tag:MaleName; ^tag:Person; ^tag:Plural; airport; ask; at the; been; befor; book site; bought the; but; can not; clutch; firm; for it; girl; have told; have {careless}; have {misuse}; have {served}; he; him; his; i {anyverb}; i {served}; if you; is a; is their; is {seem}; it $; it is; it on; keep; kid; lazi; like {thing}; measur; must have; next time; next {rottenThing}; not me; not {people}; not {serve}; peopl; pocket; post; reader; send; shift; site; sun; that {name}; the; the sun; the {serving}; time $; to {seem}; type; type it; type {thing}; us; we {serve}; what can; whoever; wrong; you not; you {anyverb}; you {served}; your {act}; {notOurs}; {served}; {usual}
    -0.2 #middling; =noRemedy; =notBlame; =notBuck; =passesTheBuck; =reported; @asks again for what was given; @restates the facts; ^ is; ^ there; ^ {adv}; ^ {plan}; ^tag:Cardinal; ^tag:PresentTense; ^tag:Pronoun; ^tag:TextValue; ^tag:Uncountable; a {rottenThing}; and {degree}; at; bank; be; can {serve}; day; els; first; for the; hand; has {anyverb}; i; i can; is not; is {served}; may; me; name; nobodi; now; number; right; ring; same; sorri; still; the {crew}; three; to; to {act}; with the; would {vague}; year; you; you {seem}; your; {adv}; {archly}; {crew}; {name} a; {redo}; {settledOnly}; {sorry}; {thing}
    -0.4 #short; #steps; #will; =apology; =checks; =commits; =dismisses; =hedges; @checks understanding; @confirms next steps; @confirms next steps~; @dismisses; @gives a time; @hedges; @passes the buck; ^ {contact}; ^tag:Preposition; ^tag:Value; a {blamed}; a {culprit}; and; for; has; it {served}; might; no; noth; on the; our; two; will; with; {closes}; {coming}; {contact}; {fee}; {role}; {seem}; {upset}
    -0.6 #; #asked; #heard much; @apologises for the impact; @asks a clarifying question; @offers a remedy; ^tag:Expression; ^tag:QuestionWord; left
    -0.8 #i; =feeling; =remedy; =validates; @names the feeling; @validates; ^ i; or
    -1 #heard; #time
  `,
  },
  hedges: {
    start: -2.9,
    features: `
    2.2 {open}
    2 =hedges; @hedges
    1 might
    0.8 if; {coming}
    0.6 can; hope; thei
    0.4 ^ thei; a bit; bit; do; might {seem}; off; possibl; the {blamed}; turn up; up; we; {role}; {serve}
    0.2 #step:other; #will; =noCommitment; =noRemedy; =turnsOn; ^ there; ^ {blamed}; ^ {elsewhere}; ^ {outsider}; ^ {role}; ^tag:Conjunction; a {degree}; a {remedy}; a {rottenThing}; a {serve}; be; be {anyverb}; be {served}; be {settledOnly}; be {settled}; can {seem}; can {serve}; come; could; get; give it; go; go $; have a; it; it will; it {coming}; it {open}; kind; lift; like; look at; look {plan}; might be; might {serve}; not {vague}; often; ought; perhap; someth; sometim; that it; that {thing}; the {role}; the {rottenThing}; there; thi; turn; up $; we will; week; whether; will; will {serve}; {blamed}; {failVerb}; {payback}; {redo}; {usual}; {vague}
    -0.2 #i; #not; #step:asked; #steps; =apology; =dismisses; =feeling; =insults; =notHedge; =validates; @confirms next steps; @dismisses; @gives a time; @insults; @names the feeling; @passes the buck; @restates the facts; @validates; ^ i; ^ you; ^ {plan}; ^tag:Adjective; ^tag:Expression; ^tag:Singular; from; have; her; i {open}; keep; not {serve}; two; us; with; you {seem}; {archly}; {degree}; {elsewhere}; {scorn}; {sorry}
    -0.4 #fact; #middling; #step:thing; =idleQuestion; @asks a clarifying question; ^tag:Verb; at; i; i {vague}; is; your; {culprit}
    -0.6 #heard; #past; #short; on; the
    -0.8 @restates the facts~; you
    -1 #asked
    -1.2 #you
  `,
  },
  'tells the customer what happens next': {
    start: -3.82,
    features: `
    1.6 #step:other
    1.4 @tells the customer what happens next
    1.2 =handsOver
    1 she
    0.8 @gives a time; ^ {plan}; {role}
    0.6 from; to; to {name}
    0.4 #name; and will; at #; i {serve}; till; {act}; {name}; {name} who; {name} {plan}
    0.2 #long; #promise; #step:thing; #you; =commits; @commits to act; @confirms next steps; @restates the facts~; ^ she; ^tag:FemaleName; ^tag:PresentTense; ^tag:Singular; and {contact}; by five; decid; five; four; from the; has; he; he is; is {name}; is {serving}; line; mondai; name; now; on {adv}; our {blamed}; our {role}; read; ring; say; she is; she will; the {serve}; to you; who; will {seem}; you; you a; you on; you through; {contact}; {misuse}; {plan}
    -0.2 #fact; #i; #not; #promises; #step:customer; =idleQuestion; ^ it; ^ you; ^ {serve}; ^tag:Conjunction; ^tag:Expression; ^tag:Noun; ^tag:Pronoun; at ten; back; do; for; have; noth; ten; there; tonight; we; would; you at; {anyverb}; {culprit}; {faulty}; {outsider}; {serve}
    -0.4 #middling; #past; =noRemedy; @asks a clarifying question; ^ {degree}; ^ {thing}; a; i will; {degree}; {people}; {seem}
    -0.6 #heard; ^tag:Determiner; {open}; {thing}
    -0.8 #asked
    -1.2 #short
  `,
  },
  'passes the buck': {
    start: -2.83,
    features: `
    1.8 =passesTheBuck; @passes the buck
    1.6 {notOurs}
    1.2 {elsewhere}
    1 their
    0.8 {outsider}
    0.6 ^ {contact}; ^tag:Infinitive; that; want; {name} {notOurs}
    0.4 ^ {notOurs}; ^tag:Plural; ^tag:Singular; i would; is; it is; someth; write; you need; your {elsewhere}; your {outsider}; {contact}
    0.2 #step:asked; =noRemedy; =notHedge; ^ have; ^ we; ^ you; ^ your; ^ {plan}; ^tag:Noun; a {elsewhere}; are; are the; complaint; contact; desk; eight $; four $; have you; help; i {anyverb}; line; need; offic; on to; onli; onli {serve}; own; peopl; ring; ring the; so; someth $; start; thei; their {serve}; then; to the; to them; to {thing}; we; will have; would; would {serve}; you may; you {anyverb}; you {name}; you {vague}; yourself; {act}; {name} {seem}; {role}; {serve}
    -0.2 #; #short; #will; =apology; =checks; =dismisses; =hedges; =insults; =notTheirFeeling; @apologises for the impact; @checks understanding; @gives a time; @hedges; ^ it; ^ the; ^ {people}; ^tag:Adjective; ^tag:Cardinal; ^tag:Copula; ^tag:Determiner; ^tag:QuestionWord; ^tag:TextValue; ^tag:Value; all; am; could; from; have {anyverb}; he; i am; in the; it; it {name}; no; not; not {vague}; of; of {thing}; on; on the; right; the {crew}; them; will; you have; {careless}; {closes}; {hard}; {payback}; {people}; {remedy}; {scorn}; {sorry}; {thing}
    -0.4 #heard; #promise; =commits; =feeling; =idleQuestion; =remedy; =validates; @asks a clarifying question; @commits to act; @dismisses; @names the feeling; @validates; a; and; i; or; us; {feeling}; {served}
    -0.6 #not; #time; =blames; =notBuck; @blames; @offers a remedy; @restates the facts; {coming}
    -0.8 {adv}
    -1 #asked; #past
  `,
  },
  mocks: {
    start: -1.89,
    features: `
    4.2 {grand}
    2 {archly}
    1.2 =mocks
    1 a; poor; {hardNoun}
    0.8 @dismisses; i will; is {thing}; must; the {grand}; {feeling}
    0.6 ^ {grand}; by; he; one; over
    0.4 @names the feeling; ^ {archly}; a {grand}; all; button; complain; curtain; everi; everi right; everi {degree}; everi {serve}; he is; must be; must have; my; next; onc; person; round; understand; will {adv}; without; {closes}; {upsets}; {upset}
    0.2 #i; #step:customer; =dismisses; =turnsOn; @commits to act~; @offers a remedy~; ^ no; ^ yes; ^ {feeling}; ^tag:Adjective; ^tag:Adverb; a {faulty}; an; are; are all; are {degree}; be so; be {degree}; been {feeling}; but; by five; come round; cut; five $; for you; get; had; how; i {plan}; is it; it must; late; loung; minut; must {seem}; natur; out; over a; realli; shall; so {hard}; somebodi; terribl; tonight; too; two; wait; we are; what a; yes; you $; you ?; you a; you {archly}; {act}; {degree}; {hard}; {maddening}; {name} {feeling}; {vague}
    -0.2 #; #long; #short; #step:thing; #steps; =blames; =passesTheBuck; @apologises for the impact; @blames; @confirms next steps~; @gives a time~; @passes the buck; @restates the facts; ^tag:Cardinal; ^tag:Conjunction; ^tag:Determiner; ^tag:Modal; ^tag:Pronoun; ^tag:Value; a {serve}; and i; as; at; be; be {feeling}; befor; could; four; have {served}; i {serve}; if; is; it; it is; like; now; our; that is; with; {anyverb}; {blamed}; {contact}; {crew}; {culprit}; {elsewhere}; {rottenThing}; {standIn}; {usual}
    -0.4 #heard; #step:other; #time; =noCommitment; =notHandsOver; @confirms next steps; @hedges; @offers a remedy; ^ the; ^tag:Noun; ^tag:Verb; back; for; her; him; in the; is a; sorri; sorri $; that; the; thei; up; {coming}; {serve}; {settledOnly}
    -0.6 #name; #not; on; or; there; to; would; {name}; {plan}; {serving}; {settled}; {thing}
    -0.8 and; {served}
    -1 #middling
  `,
  },
};
