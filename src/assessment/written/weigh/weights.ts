// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// `start` and a sum: a line is a weight and the features that weigh so much (see `features.ts`). The sum's logistic is the chance
// that the sentence shows the behaviour.

export const weights: Readonly<Record<string, { readonly start: number; readonly features: string }>> = {
  'asks a clarifying question': {
    start: -3.63,
    features: `
    2.7 @asks a clarifying question
    2.5 #asked
    2.2 or
    0.7 =asksFor
    0.6 #long
    0.5 has
    0.4 any; doe; still
    0.3 ^ has; got; is there; know; need; the; there; which; {adv}; {people}
    0.2 ^ i; ^tag:PresentTense; ^tag:QuestionWord; and is; anyth; do you; doe the; he; light; morn; now; on; tell; the {thing}; to; to know; where; whether; {coming}
    0.1 =noCommitment; @validates; ^ did; ^ which; ^ {serve}; ^tag:Singular; is; is it; is the; it {anyverb}; it {served}; on the; or the; or {anyverb}; or {degree}; or {served}; other; she; so i; tell me; tell {people}; there a; warm; would you; you {degree}; you {vague}; {degree}; {role}; {served}
    -0.1 #step:asked; #step:rep; #time; #will; #you; =checks; =commits; =notBuck; =passesTheBuck; =remedy; @checks understanding; @gives a time; @hedges; ^ a; ^ and; ^ what; ^ would; ^ {degree}; ^ {open}; ^tag:Copula; ^tag:Gerund; ^tag:Pronoun; and the; did you; for; have; have {anyverb}; is {thing}; it $; no; or is; sorri; thei; will; would; your; {act}; {blamed}; {name}; {serving}; {settledOnly}; {sorry}; {thing}; {usual}
    -0.2 #heard much; #name; =apology; =dismisses; =feeling; =hedges; =idleQuestion; =noRemedy; =notInsult; @apologises for the impact; @dismisses; @names the feeling; @restates the facts; ^tag:Adverb; ^tag:Conjunction; ^tag:Expression; ^tag:Noun; ^tag:TextValue; be; been; is that; my; two; us; with; you {anyverb}; you {serve}; {archly}; {rottenThing}
    -0.3 #fact; #past; #step:customer; #step:thing; @restates the facts~; ^ the; ^tag:Cardinal; ^tag:Value; a; is {degree}; not; was it; {faulty}; {scorn}
    -0.4 =reported; ^tag:Adjective; ^tag:Modal; was {thing}; we
    -0.5 #i; was
    -0.6 that
    -0.7 #not; ^tag:Determiner
    -0.8 #middling; and
    -1.6 #short
  `,
  },
  'restates the facts': {
    start: -3.05,
    features: `
    2.7 @restates the facts
    1.7 #heard much; @restates the facts~
    1.1 sinc
    1 #
    0.7 @confirms next steps; three
    0.6 sai; see
    0.5 #money; =reported; @confirms next steps~; and; five; hour; i see; so; twice; understand; {maddening}; £
    0.4 ^tag:Cardinal; ^tag:Value; both; eleven; i understand; is {thing}; no; photo; third; was; we {anyverb}
    0.3 # $; #heard; #past; #time; =notHandsOver; @checks understanding; @names the feeling; a {rottenThing}; and {adv}; and {thing}; at #; dai; for a; four; he {anyverb}; here; hundr; it $; nine; nobodi; not {seem}; on; past; right; that; we {served}; went; were; will not; you are; you have; {served}
    0.2 =feeling; =validates; ^ the; ^ to; ^ you; ^ your; ^ {serving}; ^tag:Date; ^tag:Gerund; ^tag:Pronoun; ^tag:Singular; ^tag:TextValue; a {blamed}; and it; and we; and {anyverb}; and {degree}; at; at a; at twenti; becaus; came; can see; down; eight; februari; fifti; five hour; five {rottenThing}; got; he {served}; hundr and; i {vague}; in; is been; is that; is {serve}; mondai; morn; nobodi {anyverb}; nobodi {served}; on the; paper; pictur; read; sat; sheet; should {vague}; six; slip; that the; the third; the {thing}; three {rottenThing}; ticket; to have; told; twenti; two; was {anyverb}; was {served}; we {settled}; without; wrong; you {anyverb}; you {served}; {hard}; {rottenThing}; {upset}
    0.1 #fact; #long; #not; =checks; =idleQuestion; =notBlame; =notTheirFeeling; @apologises for the impact; @gives a time~; @validates; ^ #; ^ it; ^ {plan}; ^ {served}; ^ {serve}; ^tag:PastTense; an; and no; and you; and {people}; been; forti; his; is a; is {degree}; must; not {anyverb}; not {serve}; of; of {thing}; one; our; out; show; sign; sorri; that is; the {act}; there; was {settledOnly}; was {settled}; we; week; were {anyverb}; were {served}; what; where; you were; you {seem}; you {settledOnly}; you {settled}; {failVerb}; {faulty}; {remedy}; {role}; {serving}; {sorry}
    -0.1 #short; #step:customer; #step:rep; #steps; =blames; =commits; =hedges; =remedy; =unreal; @asks again for what was given; @blames; @commits to act; @hedges; @promises beyond policy; ^ and; ^ what; ^ {people}; ^tag:Actor; ^tag:Adverb; ^tag:Copula; ^tag:Modal; ^tag:PresentTense; ^tag:Verb; a; am; back; be {settledOnly}; be {settled}; but; did you; doe; everi; for; has; have {settledOnly}; have {settled}; he; her; i have; if you; it was; keep; might; peopl; ring; than; the; the {blamed}; to the; todai; well; who; will have; would have; you; {adv}; {coming}; {culprit}; {open}; {settled}; {small}; {thing}
    -0.2 #name; =handsOver; =insults; =needsGiven; =notBuck; =passesTheBuck; =turnsOn; @insults; @passes the buck; @tells the customer what happens next; ^ a; ^ if; ^ my; ^tag:Adjective; ^tag:Determiner; ^tag:Infinitive; ^tag:Noun; any; are {anyverb}; are {served}; as; befor; bit; do not; free; half; has {anyverb}; have; have a; home; how; is; is {coming}; is {serving}; know; me $; off; round; set; some; take; that {rottenThing}; thi {rottenThing}; tonight; up; when; {blamed}; {name}; {name} {name}; {seem}; {vague}
    -0.3 #actors; =dismisses; ^ we; ^ {open}; ^tag:Conjunction; and i; and {serve}; i am; i {act}; is {served}; pleas; she; their; to; you {serve}; {fee}; {outsider}
    -0.4 #step:asked; #will; ^ one; ^tag:Expression; ^tag:QuestionWord; by; can; did; do; for the; i {anyverb}; me; new; the {rottenThing}; thei; thi; will; {standIn}
    -0.5 @dismisses; ^ i; if; will {serve}; {payback}; {scorn}
    -0.6 #asked; #step:other; ^tag:Plural; are; my; or
    -0.7 @asks a clarifying question; @offers a remedy; {usual}
    -1 @gives a time
  `,
  },
  'checks understanding': {
    start: -4.07,
    features: `
    2.9 #asked
    2.3 @checks understanding
    0.9 that
    0.8 =checks
    0.7 #long
    0.5 have i; if i; is {degree}; you ?
    0.4 at; correct; i; i have; if; is that; it ?; want
    0.3 #time; @gives a time~; ^ is; ^ it; ^ would; am i; it is; two; {careless}
    0.2 =hedges; ^ doe; ^ {thing}; ^tag:Modal; i {served}; is the; is {thing}; miss; of {thing}; right; that the; that {serve}; with {degree}; would; would {degree}; wrong; {rottenThing}
    0.1 #; #heard much; #not; @hedges; @restates the facts; @restates the facts~; ^ so; ^ {serve}; ^tag:Copula; ^tag:PresentTense; enough; got; have; i miss; it {name}; me if; not; one; so; so {thing}; that ?; thi; way; would that; you want; {closes}; {faulty}; {settledOnly}
    -0.1 #fact; #heard; #step:other; #step:rep; #you; =notBuck; =notTheirFeeling; @apologises for the impact; @asks a clarifying question; @gives a time; ^ how; ^ which; ^ {degree}; ^tag:Infinitive; ^tag:Plural; ^tag:TextValue; and i; come; doe {thing}; has; have you; i would; in the; is there; must; of; say; that right; that {degree}; the; them; to {serve}; who; would {thing}; you $; {anyverb}; {archly}; {contact}; {crew}; {feeling}; {payback}; {plan}; {scorn}; {seem}; {serve}; {serving}; {small}
    -0.2 #promise; #step:thing; @commits to act; ^ i; ^ the; ^ what; ^ {open}; ^ {plan}; ^tag:Determiner; ^tag:Expression; ^tag:PastTense; ^tag:Preposition; and; could; go; he; i am; i will; in; is it; it {seem}; off; there; to; tonight; was; we; were; your; {blamed}; {culprit}; {outsider}; {thing}
    -0.3 #middling; #will; =apology; =noRemedy; =validates; @validates; ^tag:Conjunction; can; how; sorri; when; which; will; {act}; {elsewhere}
    -0.4 #past; ^tag:Noun; on; {adv}; {open}; {sorry}
    -0.5 what
    -0.6 a
    -0.7 #short
    -0.9 or
    -1 ^tag:QuestionWord
  `,
  },
  'names the feeling': {
    start: -2.74,
    features: `
    2 @names the feeling
    1.6 must
    1.2 =feeling
    0.8 ^tag:Gerund; {feeling}
    0.7 have {anyverb}; {maddening}; {venting}
    0.6 ^ to; and {adv}; feel; heart; i {vague}; like; must have; you $; you will; your; {serving}; {vague}
    0.5 #you; be; her; that; {archly}; {feelingNoun}
    0.4 and; bet; cold; frighten; have {seem}; i can; imagin; it must; must {seem}; think; watch; would {anyverb}; {feelingIdiom}; {hard}; {rottenThing}
    0.3 ^ it; ^ {thing}; ^tag:Singular; a {rottenThing}; all; and then; and you; everi; felt; gone; hand; hear; him; i bet; i know; is a; of; own; stomach; thing; through; to {serve}; will have; wonder; would; would {served}; {name} a
    0.2 ^ that; afraid; and now; and {plan}; anyon; bet you; can hear; down; enough; fear; floor; have felt; hear {degree}; how; it {name}; littl; must be; nerv; now; over; the floor; then; up; wait; whole; with; would {open}; you; you are; you must; you {seem}; your heart; your own
    0.1 #fact; #past; #step:thing; @hedges; ^ what; ^ {serving}; ^tag:QuestionWord; a; a {feeling}; all {thing}; and {degree}; everi {rottenThing}; face; feel like; feel {vague}; for you; guess; have been; have gone; in the; in your; is {thing}; know; like a; look; must {serve}; of you; on; open; shut; sick; stand; to; to open; will be; with the; you have; you {anyverb}; your {serve}; {anyverb}; {seem}; {thing}; {upset}
    -0.1 #money; #step:asked; #times; =handsOver; =insults; =notBlame; =notImpact; =passesTheBuck; @passes the buck; @validates~; ^ {adv}; ^ {people}; ^tag:Copula; ^tag:Expression; ^tag:Pronoun; ^tag:Verb; a {standIn}; any; be {feeling}; been; five; for; from; good; here; new; sai; she; the {blamed}; there is; three; well; were; which; you {adv}; you {serve}; {adv}; {culprit}; {name}; {name} {name}; {open}; {redo}; £
    -0.2 #i; #name; #steps; =checks; =notHandsOver; =notInsult; @apologises for the impact; @blames; ^ we; ^ {open}; ^tag:Determiner; a terribl; and {thing}; as; ask; back; can {serve}; did; for the; had; half; has; have; have a; have the; is; my; need; right; should; terribl; to {vague}; upset; yes; {crew}; {outsider}; {remedy}; {role}; {served}; {serve}; {settled}; {usual}
    -0.3 #step:rep; =blames; =commits; =noRemedy; =validates; @offers a remedy; @restates the facts~; ^ if; ^ {serve}; ^tag:Adjective; ^tag:Adverb; ^tag:Modal; ^tag:Noun; about; by; he; right to; someth; us; was; will {serve}; you {vague}; {coming}; {contact}; {elsewhere}; {faulty}; {notOurs}; {payback}; {people}; {settledOnly}
    -0.4 #heard much; #promises; =noCommitment; =notHedge; =notTheirFeeling; =unreal; @gives a time; @restates the facts; ^ the; ^tag:Infinitive; are; do; i am; i will; me; one; say; thei; we; {sorry}
    -0.5 #; =apology; =dismisses; =notBuck; @dismisses; @names the feeling~; am; i have; if; or; sorri; {act}; {blamed}; {hardNoun}
    -0.6 our
    -0.7 #middling; #time; =remedy
    -0.8 @asks a clarifying question
    -1.1 #short
    -1.4 #asked
  `,
  },
  validates: {
    start: -2.64,
    features: `
    1.9 @validates
    1.5 =validates
    1 should
    0.9 ought
    0.8 ^ you; ^tag:Gerund; i would; right
    0.7 you {served}
    0.6 #not; and you; expect; ought to; would
    0.5 ask; be; noth; was; who; you {anyverb}
    0.4 ^ {people}; ^ {serving}; i {anyverb}; man; no; nobodi; not to; reason; the {degree}; thing; word; you did; you were
    0.3 #heard; =notHedge; ^ a; ^ nobodi; ^ your; after; cours; deserv; do; is; is the; it $; not be; pai; right $; should {vague}; what; you {seem}; {open}; {people}
    0.2 #past; ^ {contact}; ^tag:Actor; ^tag:PresentTense; a; a man; a {blamed}; a {thing}; all $; an; and we; anyon; blame; cours you; did; for; for $; for a; have been; have {anyverb}; is no; is what; it was; it {careless}; more; nobodi {open}; not a; of cours; paid; reason to; should have; than; to; to a; to be; to have; told; too; trust; would have; you {settledOnly}; {closes}; {degree}; {small}
    0.1 #fact; #you; =noRemedy; =notDismissing; =notHandsOver; =reported; @names the feeling; @offers a remedy; ^ that; ^ {thing}; ^tag:Cardinal; ^tag:Determiner; ^tag:Pronoun; ^tag:Singular; ^tag:TextValue; answer; be {serving}; done; get; have {served}; it {name}; not {seem}; of; right to; should be; the {rottenThing}; the {serve}; the {thing}; thing to; to do; to {seem}; to {vague}; us; want; we {anyverb}; were; would want; you are; you should; you {settled}; {anyverb}; {rottenThing}; {seem}
    -0.1 #promises; #step:asked; =asksFor; =checks; =commits; =hedges; =notBuck; =notValidating; @restates the facts~; @validates~; ^ i; ^ {anyverb}; ^tag:Adjective; ^tag:Copula; about; am sorri; am {sorry}; anyth; befor; go; had; her; here; how; i {vague}; in; must be; must {seem}; not {vague}; on; or; peopl; so; thei {seem}; them; there; to the; up; will be; will {seem}; with; would {seem}; you will; {coming}; {maddening}; {name}; {settledOnly}
    -0.2 #heard much; #money; #name; =dismisses; =feeling; =idleQuestion; =insults; @apologises for the impact; @blames; @insults; ^ if; ^ {archly}; ^ {blamed}; ^ {degree}; ^ {serve}; ^tag:Expression; ^tag:Infinitive; ^tag:Noun; am; and i; are; can; for the; from; got; have; i am; i can; i have; if; it; might; now; off; see; some; the {blamed}; then; to {act}; want to; would {degree}; yes; you would; {adv}; {fee}; {misuse}; {name} {name}; {redo}; {remedy}; {standIn}; {vague}; £
    -0.3 #step:thing; @hedges; @names the feeling~; ^ we; ^ {open}; ^tag:Modal; ^tag:Plural; ^tag:Verb; at; back; is {thing}; me; must have; new; sorri; two; you must; {archly}; {blamed}; {elsewhere}; {hard}; {notOurs}; {outsider}; {role}; {upset}; {usual}
    -0.4 #i; #middling; #step:other; @passes the buck; ^tag:Adverb; ^tag:Conjunction; {served}; {sorry}
    -0.5 #short; #time; =apology; =passesTheBuck; @checks understanding; i; it is; the
    -0.6 #; #will; =remedy; @asks a clarifying question; @dismisses; ^ the; must; thei; will; {payback}
    -1.4 #asked
  `,
  },
  'apologises for the impact': {
    start: -3.81,
    features: `
    3.1 @apologises for the impact
    1.6 =apology
    1.5 {sorry}
    0.7 regret; sorri
    0.5 =notTheirFeeling; apologis; for; for the
    0.4 ^ {sorry}; and i; our; we
    0.3 ^ sorri; am {degree}; i am; i regret; sorri we; that; we have
    0.2 @restates the facts; ^ i; ^tag:Pronoun; am; and; apologis for; have {anyverb}; i apologis; i {sorry}; regret {thing}; sorri about; us; we {served}
    0.1 #heard; #i; =notBlame; @over-apologises; ^ {plan}; am sorri; am {sorry}; do apologis; do {sorry}; for {thing}; i; i do; left; sorri for; we {anyverb}; your; {coming}; {served}
    -0.1 #; #fact; #long; #name; #promise; #step:customer; #step:other; =blames; =dismisses; =idleQuestion; =noCommitment; =validates; @blames; @dismisses; @gives a time~; @offers a remedy; ^ you; ^ {degree}; ^tag:Cardinal; ^tag:Infinitive; ^tag:Noun; ^tag:QuestionWord; ^tag:TextValue; ^tag:Value; apolog; by; out; say; so; sorri {degree}; you; you {vague}; {act}; {culprit}; {outsider}; {payback}; {remedy}; {rottenThing}
    -0.2 #will; @gives a time; ^tag:Conjunction; ^tag:Preposition; are; be; but; i {anyverb}; if; is; not; or; sai; thei; will; {contact}; {elsewhere}; {open}; {people}; {role}; {serving}; {standIn}; {thing}
    -0.3 #not; =commits; =notImpact; =turnsOn; @asks a clarifying question; @confirms next steps~; ^tag:Determiner; ^tag:PresentTense; ^tag:Singular; in; one; the
    -0.4 #time; =remedy; @apologises for the impact~; a; {blamed}; {plan}
    -0.5 #step:thing; ^tag:Verb; would; {serve}; {vague}
    -0.6 {adv}
    -0.7 {seem}
    -0.8 #asked
    -0.9 #middling
    -1 #short
  `,
  },
  dismisses: {
    start: -1.21,
    features: `
    1.9 @dismisses
    1.3 =dismisses
    0.8 {usual}
    0.7 ^tag:Plural
    0.6 ^ a
    0.5 =idleQuestion; it {name}; sure; well; {closes}; {small}
    0.4 #middling; ^ thei; ^ well; ^tag:Infinitive; day; get; not; of; year; you {vague}
    0.3 #heard; #will; =mocks; ^ at; ^ {usual}; ^tag:Noun; ^tag:Uncountable; about; all; an; anywai; as; bit; bit of; good; got; had; kid; look; most; the {rottenThing}; will; {scorn}; {upset}
    0.2 #fact; =noCommitment; ^ it; ^ sure; ^ {degree}; ^ {settled}; ^tag:Actor; ^tag:Adverb; all {serve}; are; as i; at least; dear; do; do $; get {anyverb}; go; he will; in the; is {degree}; it {degree}; least; more; my {rottenThing}; nobodi; not a; not the; noth; put; that is; the end; the same; thei; thei {serve}; think; to be; up; wors; {name} a; {name} {degree}
    0.1 #step:asked; #step:other; #step:thing; =notHandsOver; ^ everyon; ^ put; ^ {adv}; ^ {people}; ^ {small}; a; alwai; am; anywai $; end; end of; everyon; have {anyverb}; he; i am; i {anyverb}; in a; is; is not; is {adv}; it; just; love; still; the {small}; there is; to {seem}; we; will be; will not; will {seem}; {archly}; {feelingNoun}; {grand}; {misuse}; {name}; {name} {small}; {people}; {plan}; {vague}
    -0.1 # $; #past; #short; #step:rep; #steps; #times; @blames; ^ no; ^ what; ^ you; ^ your; ^ {thing}; ^tag:Pronoun; am sorri; am {sorry}; can not; door; four; i can; must be; say; sorri $; the {blamed}; to you; to {serve}; tonight; would; you must; {feeling}; {hard}; {maddening}; {serve}; {standIn}; {thing}
    -0.2 =blames; =checks; =commits; =noRemedy; @gives a time; ^ do; ^ {name}; ^tag:FirstName; ^tag:Negative; ^tag:Person; ^tag:ProperNoun; ^tag:Verb; been; for; from; like; me; must have; must {seem}; need; never; no; or; sinc; tell; the {serve}; thi; thing; three; to; us $; when; which; yes; {act}; {crew}; {culprit}; {fee}; {served}; {settled}
    -0.3 #promise; #you; =passesTheBuck; @checks understanding; @commits to act; @confirms next steps; @offers a remedy; @passes the buck; @restates the facts~; ^ is; ^ that; ^ the; ^tag:Expression; ^tag:Possessive; ^tag:Singular; back; befor; her; may; onli; own; read; right; that; us; {elsewhere}; {faulty}; {name} {name}; {open}; {serving}
    -0.4 #i; =hedges; =notBuck; @hedges; @restates the facts; ^tag:Copula; ^tag:QuestionWord; his; i will; must; on; sorri; {careless}; {coming}
    -0.5 #asked; #long; =apology; =feeling; =remedy; and; be; i; {blamed}; {payback}; {role}; {settledOnly}; {sorry}
    -0.6 ^ i; our; the
    -0.7 #heard much; @apologises for the impact; with; your
    -0.8 #; =validates; @names the feeling; @validates
    -1 #time
    -1.1 @asks a clarifying question
  `,
  },
  'commits to act': {
    start: -3.14,
    features: `
    1.4 @commits to act
    1.2 @gives a time; i have
    0.9 #step:rep; now
    0.8 =notBuck; is {serving}
    0.7 @offers a remedy; ^ i; me; now $
    0.6 i am; {fee}
    0.5 #step:other; @promises beyond policy; has been; has {seem}; i {act}; i {serve}; is {contact}; my; to you; we will; {payback}; {settledOnly}
    0.4 @gives a time~; am; am {serving}; and a; befor; five; is be; minut; myself; name; tomorrow; will; with; your; {crew}
    0.3 #long; #money; #step:customer; #times; #will; @restates the facts~; ^tag:Singular; be {anyverb}; be {served}; door; for you; from; goe; have {served}; her; him; is {coming}; off; ring; the; the £; thursdai; to the; to your; tonight; while; you {vague}; {act}; {name} {serving}; {settled}; {standIn}; £
    0.2 #promise; #short; #step:thing; #you; =notInsult; =remedy; ^ new; ^ we; ^ {crew}; ^ {remedy}; ^ {settledOnly}; ^ {settled}; ^tag:Determiner; and he; and {serve}; as of; at your; back to; back {coming}; been {anyverb}; been {served}; bill; by; cut; do not; eight; for the; four; free; from me; from {people}; get; has {anyverb}; have a; have told; he; hundr; i; in the; is go; is {anyverb}; it $; leav; made; morn; my {serve}; new; of {thing}; on; struck; well {serve}; will {act}; with a; you {plan}; you {serve}; {adv}; {coming}; {name}; {name} {contact}; {serving}
    0.1 #; #actors; #name; #past; #promises; #time; @tells the customer what happens next; ^ a; ^ {anyverb}; ^ {served}; ^tag:PastTense; after; again; all; am {contact}; and i; are; as; be {settled}; been; been {settled}; bring; card; cost; driver; for; half; hand; is come; is {served}; let; nine; ring you; the {blamed}; thi; two; will {serve}; with the; {blamed}; {contact}; {failVerb}; {serve}; {thing}
    -0.1 #middling; =checks; =handsOver; =noRemedy; @checks understanding; @confirms next steps; ^ is; ^ there; ^ {archly}; ^ {degree}; ^ {people}; ^tag:Copula; ^tag:Expression; ^tag:PresentTense; ^tag:Uncountable; a; a {act}; about; alwai; and; and the; apolog; be {feeling}; by {adv}; doe; how; i {open}; in {name}; it; it is; it {name}; mondai; must have; not {served}; over; put; refund; say; someth; the {thing}; then; thing; was {anyverb}; was {served}; was {settledOnly}; was {settled}; we are; we {anyverb}; what; when; will see; wrong; you must; you {anyverb}; you {served}; {degree}; {maddening}; {rottenThing}; {seem}
    -0.2 =dismisses; =retracts; ^tag:Modal; ^tag:Noun; a {remedy}; am sorri; am {sorry}; and it; and we; and {thing}; any; be; day; day $; feel; got; has {served}; have been; have {settledOnly}; i will; is not; is the; is {thing}; like; night; not {anyverb}; onc; onli; out; sai; show; sinc; somebodi; take; the {crew}; the {elsewhere}; the {rottenThing}; thei; think; we; were; would have; {anyverb}; {archly}; {faulty}; {hard}; {notOurs}; {people}
    -0.3 #not; #steps; =blames; =passesTheBuck; @apologises for the impact; @blames; @confirms next steps~; @offers a remedy~; @passes the buck; ^ it; ^tag:Conjunction; ^tag:Plural; ^tag:QuestionWord; ^tag:Verb; back {plan}; could; dai; did; have {seem}; i can; i {anyverb}; if; is a; nobodi; or; time; to {serve}; we {serve}; {feeling}; {grand}; {remedy}
    -0.4 #fact; =hedges; =notTheirFeeling; =unreal; @asks a clarifying question; @dismisses; @validates; ^ {thing}; ^tag:Preposition; be {serving}; can; go to; i would; i {vague}; not; you will
    -0.5 =idleQuestion; =noCommitment; @hedges; @names the feeling; ^ you; must; sorri; {scorn}; {vague}
    -0.6 #heard much; =feeling; =validates; see; {small}; {usual}
    -0.7 that; was; {open}
    -0.8 would; {sorry}
    -0.9 =apology
    -1 @commits to act~
    -1.1 #asked
  `,
  },
  'gives a time': {
    start: -3.94,
    features: `
    2.3 @gives a time
    1.8 #time
    1.1 befor
    0.9 minut
    0.7 fridai; from; tomorrow
    0.6 @gives a time~; ^ i; thursdai
    0.5 #; #long; @commits to act; me; tonight; with
    0.4 @tells the customer what happens next; am {serving}; and a; at; befor one; from {adv}; hour $; i am; minut $; ring; {crew}
    0.3 #promise; #step:other; #times; @confirms next steps; @offers a remedy; ^tag:Singular; befor {thing}; by; can; four; i have; myself; nine; noon; quarter; ring you; six; to you; todai; tonight $; two; wednesdai; will {act}; your; {adv}; {standIn}
    0.2 #actors; #promises; #step:asked; #step:customer; #step:rep; #step:thing; #you; ^ a; ^ from; ^tag:FirstName; a {crew}; after; am; and the; are; be {anyverb}; be {served}; can {serve}; come to; eight; first; goe; half; hand; hour; i {serve}; is {serving}; on the; on thursdai; thi minut; thursdai $; tomorrow $; will; will have; you; you the; you {plan}; you {serve}; {coming}; {failVerb}; {settledOnly}
    0.1 #name; #will; =commits; @restates the facts~; ^ {plan}; ^ {serve}; ^tag:Cardinal; ^tag:Infinitive; ^tag:TextValue; am {contact}; an; and i; and {serve}; as; at half; at your; back; card; do; door; five; fridai befor; from me; from {people}; have {served}; her; i {act}; is {anyverb}; minut and; morn; my; now; o'clock; off; on {adv}; one; so; ten; the {serve}; the £; to; van; will ring; will {contact}; will {seem}; will {serve}; with a; your {thing}; {fee}; {name}; {plan}; {rottenThing}
    -0.1 #short; #steps; =dismisses; =noCommitment; =noRemedy; =notBuck; =notTheirFeeling; @commits to act~; @dismisses; @passes the buck; @restates the facts; ^ and; ^tag:Conjunction; ^tag:Copula; ^tag:Expression; ^tag:Plural; ^tag:PresentTense; ^tag:Pronoun; a {rottenThing}; about; all; and {adv}; apolog; be; been; by {adv}; could; day; i {anyverb}; is; like; of; the {culprit}; the {rottenThing}; then; time; we; week; you {anyverb}; {contact}; {maddening}; {name} $; {payback}; {role}; {seem}; {usual}
    -0.2 #heard; #past; =hedges; =notHandsOver; =passesTheBuck; @offers a remedy~; ^ you; ^ {archly}; ^ {contact}; ^ {degree}; ^tag:Adjective; ^tag:Adverb; ^tag:Modal; ^tag:Noun; ^tag:Preposition; ^tag:QuestionWord; a; did; for; had; have been; i will; is a; is {thing}; it; month; must; nobodi; onli; promis; take; to {act}; will {adv}; you $; you {adv}; {anyverb}; {archly}; {faulty}; {grand}; {hard}; {people}; {scorn}
    -0.3 #i; #not; @asks a clarifying question; @hedges; ^tag:Possessive; be {serving}; next; night; not; put; sorri; to {serve}; tonight and; would; {degree}; {upsets}; {upset}
    -0.4 #fact; #heard much; =unreal; @apologises for the impact; @names the feeling; @validates; any; go; out; that; {feeling}; {small}
    -0.5 #middling; =feeling; ^tag:Verb; was
    -0.6 =validates
    -0.7 {sorry}; {vague}
    -0.8 #asked; =apology
    -0.9 {open}
  `,
  },
  'offers a remedy': {
    start: -2.71,
    features: `
    1.4 @offers a remedy
    1.2 {fee}; {payback}
    0.8 we will
    0.7 #money; @gives a time; ^ would; i have; {standIn}; £
    0.6 #step:asked; @commits to act; @promises beyond policy; for the; for you; free; hundr; pay; {crew}
    0.5 #long; =remedy; ^tag:Infinitive; can {serve}; is {serving}; my; what you; you {vague}
    0.4 =notInsult; can have; desk; hundr and; is {anyverb}; is {coming}; now; now $; off; penni; take; the £; thursdai; till; while; will {seem}; you a; your; {coming}; {name} {serving}; {settledOnly}
    0.3 # {adv}; #step:rep; #you; ^ i; ^ {serve}; ^ {settledOnly}; and a; at the; at your; bring; can; car; cut; fit; for; free $; get; have a; is {contact}; key; lot; monei; new; no {fee}; our; paid; post; shop; six; the lot; to your; tomorrow; top; two; van; whole; will get; with; you have; you like; {adv}; {failVerb}; {settled}; {thing}
    0.2 #name; #promise; #step:other; #step:thing; #time; #times; #will; @promises beyond policy~; ^ we; ^ {adv}; ^ {closes}; ^ {remedy}; ^ {settled}; ^tag:Adjective; ^tag:Date; ^tag:Determiner; ^tag:Modal; ^tag:Singular; again; all; and thei; anoth; as; back; be {anyverb}; be {served}; befor one; box; by; can {act}; carri; door; drive; eight; even; extra; fee; five; foot; from; half; have {serve}; have {thing}; if; if {thing}; in; is be; is in; is {payback}; is {served}; make; me; me $; of {thing}; on us; over; seat; send; so; sundai; take the; taxi; the; the {fee}; there {name}; thi {rottenThing}; till {thing}; to you; todai; tonight; twenti; use; while you; will; will not; with a; with the; would you; would {thing}; year; you can; you {rottenThing}; you {serve}; {name}
    0.1 #; #actors; #heard; #step:customer; =notBuck; @gives a time~; @restates the facts~; ^ a; ^ and; ^ there; ^ {crew}; ^ {standIn}; ^tag:Conjunction; ^tag:WeekDay; a; a penni; a {crew}; a {standIn}; an; and there; are; at; be {settledOnly}; be {settled}; befor {thing}; bill $; charg; cost; could; four; fresh; fridai; full; goe; got; have the; her; him; in the; is; is {seem}; is {settledOnly}; it $; let; minut; myself; name; need; next; no {serve}; no {thing}; noth; off the; on; one; pair; right; room; saturdai; set; so you; ten; the whole; the {blamed}; the {degree}; there; up; us; your name; {name} a; {serve}
    -0.1 #not; #past; =notImpact; @apologises for the impact~; @skips verification; ^ so; ^ you; ^ {anyverb}; ^ {archly}; ^ {serving}; ^tag:Verb; after; am {degree}; and you; and {anyverb}; and {contact}; and {plan}; apolog; be {feeling}; check; do; form; he {anyverb}; i {anyverb}; is it; it; it {degree}; it {name}; last; letter; list; look at; look {plan}; might; must be; must have; must {seem}; new {thing}; put {thing}; replac; said; should; the {act}; the {thing}; to; to be; to {serve}; turn; was {settledOnly}; was {settled}; we {served}; we {serve}; would {anyverb}; yes; you; you befor; you must; you {served}; your {thing}; {blamed}; {feeling}; {maddening}; {name} {name}; {plan}; {redo}; {small}
    -0.2 =commits; =idleQuestion; =notTheirFeeling; @apologises for the impact; @asks a clarifying question; @commits to act~; ^ in; ^ is; ^ the; ^ {degree}; ^ {thing}; ^tag:Noun; a new; a {act}; a {rottenThing}; a {serve}; am go; and then; ask; be; book; by {adv}; claim; find; have {anyverb}; have {settledOnly}; hear; hold; i would; in {thing}; is not; it {anyverb}; log; not {anyverb}; not {served}; number; onc; other; owner; person; refund; report; ring; see; someth; sure; team; tell you; than; thank; the {crew}; the {elsewhere}; the {remedy}; their; to {seem}; to {vague}; tonight and; was {anyverb}; was {served}; we are; we {anyverb}; what; where; will have; with your; written; wrong; you on; you {anyverb}; {anyverb}; {archly}; {degree}; {grand}; {hard}; {notOurs}
    -0.3 #middling; =blames; =dismisses; =handsOver; @blames; @dismisses; @tells the customer what happens next; ^ it; ^tag:Adverb; ^tag:Expression; ^tag:Gerund; ^tag:QuestionWord; and we; and {adv}; anyth; back {plan}; call; dai; day; doe; had; i {vague}; is {thing}; line; phone; photo; read; sai; say; she; sinc; tell; the {role}; thing; will ring; word; would have; {remedy}; {role}
    -0.4 #asked; #fact; =hedges; =noRemedy; @hedges; @offers a remedy~; @passes the buck; @validates; ^tag:Copula; ^tag:PresentTense; about; answer; did; go to; is the; not; note; onli; put; sorri; the {culprit}; then; time; were; when; write; {vague}
    -0.5 =passesTheBuck; =reported; @confirms next steps; ^tag:Plural; ^tag:Preposition; am {contact}; can not; look; ring you; who; will {contact}; {contact}; {people}; {scorn}
    -0.6 #heard much; =validates; @names the feeling; i will; must; that; {usual}
    -0.7 =apology; {open}
    -0.8 =feeling; =unreal; was; {sorry}
  `,
  },
  'confirms next steps': {
    start: -3.99,
    features: `
    1.3 #times; @confirms next steps
    0.9 you {serve}
    0.8 i {serve}; then
    0.7 #long
    0.6 #step:customer; #time; =nextSteps; i {act}; {plan}
    0.5 @gives a time; ^ {plan}
    0.4 #; #step:rep; #steps; @confirms next steps~; ^ so; me; the {blamed}; the {thing}; {act}; {contact}; {remedy}
    0.3 #actors; =handsOver; @tells the customer what happens next; ^ {degree}; ^tag:Expression; from; get; i {contact}; ring; thursdai; wednesdai; you; you have; you {contact}; {crew}
    0.2 #step:other; #step:thing; =remedy; ^ you; and you; befor one; befor {thing}; call; email; fridai; from me; from {people}; i {seem}; is {anyverb}; is {served}; letter; mondai; one; text; the {plan}; tuesdai; you get
    0.1 @restates the facts; ^ {thing}; ^tag:Adverb; ^tag:Singular; a {act}; at #; at half; both; by; card; i ring; i will; if {thing}; is {settledOnly}; is {settled}; look; noon; on; order; phone; ring you; she; the; the {crew}; the {elsewhere}; the {outsider}; the {role}; the £; then i; will {serve}; you the; you {plan}; you {seem}; {coming}; {elsewhere}; {settledOnly}
    -0.1 #heard; #promises; =hedges; =noRemedy; =notBuck; =notTheirFeeling; @apologises for the impact; @dismisses; @hedges; @names the feeling; ^ we; ^ {serve}; ^tag:Conjunction; ^tag:Modal; ^tag:PresentTense; ^tag:QuestionWord; am; at; i am; in; is; is {serving}; must; or; sorri; that; tonight; {archly}; {faulty}; {serve}; {usual}
    -0.2 #fact; =apology; =feeling; =noCommitment; =validates; @promises beyond policy; @validates; ^ a; ^ i; ^ the; ^tag:Cardinal; ^tag:Possessive; ^tag:Pronoun; ^tag:TextValue; be; befor; hour; no; our; take; thei; there; we; you {anyverb}; {degree}; {rottenThing}; {seem}; {small}; {sorry}; {thing}; {vague}
    -0.3 #short; and; can; for; was; {anyverb}; {feeling}
    -0.4 #middling; #past; ^tag:Adjective; would; {serving}
    -0.5 #not; #will; @asks a clarifying question; ^tag:Verb; a; will; {open}
    -0.7 ^tag:Determiner; ^tag:Noun
    -1 #asked
  `,
  },
  blames: {
    start: -2.04,
    features: `
    1.2 @blames
    0.9 =blames
    0.8 {blamed}
    0.7 thei; {careless}; {faulty}; {scorn}; {usual}
    0.6 their; them
    0.5 #past; @restates the facts~; ^ you; ^ {blamed}; ^ {thing}; did; who; will have; {culprit}
    0.4 ^ the; ^tag:ProperNoun; did not; keep; never; read; what; you {careless}; {name} the
    0.3 #not; =noCommitment; ^ that; ^ {culprit}; ^tag:PastTense; ^tag:Plural; alwai; are; girl; he; if; on; that will; thei {serve}; whoever; would; wrong
    0.2 #fact; #step:other; =notHandsOver; ^ some; ^ well; ^ {name}; ^tag:Actor; ^tag:Conjunction; ^tag:Determiner; ^tag:FirstName; ^tag:Person; book; check; do; doe; down; have {served}; his; home; hous; if you; it; leav; night; peopl; probabl; put; so; that is; the; those; time; to keep; up; we would; why; will be; would not; you {degree}; you {open}
    0.1 @insults; ^ {anyverb}; ^ {careless}; ^ {degree}; ^ {role}; ^tag:Noun; ^tag:Singular; befor; blame; can not; driver; folk; have; have {anyverb}; is a; it was; it {name}; must have; not read; not {scorn}; not {serve}; own; she; that; that {blamed}; the {rottenThing}; the {serve}; thei are; us; will {seem}; you should; {degree}; {settled}
    -0.1 # $; #middling; #promise; #promises; #step:rep; #steps; @commits to act; @confirms next steps~; @gives a time~; @restates the facts; ^ is; ^ no; ^tag:Verb; a {blamed}; am; and i; at; five; for the; has {anyverb}; have {seem}; i am; i have; in; is {thing}; it {open}; me; must; one; out; should have; the {outsider}; was; you {seem}; {feelingNoun}; {people}; {redo}; {remedy}; {rottenThing}; {serving}; {upsets}
    -0.2 #money; #will; =checks; =dismisses; =handsOver; =notInsult; =reported; @dismisses; @passes the buck; ^ there; ^ we; ^ what; ^ {contact}; ^ {plan}; ^tag:Modal; ^tag:Preposition; ^tag:PresentTense; ^tag:Pronoun; ^tag:Uncountable; after; back; bank; be; be {served}; come; could; from; i can; left; might; must {seem}; name; no; nobodi; ring; sorri; the {role}; there; till; which; whole; will; with; you {name}; your; {adv}; {anyverb}; {archly}; {seem}; {small}; {upset}; £
    -0.3 =commits; =hedges; =notBlame; =notBuck; @checks understanding; @confirms next steps; @hedges; ^ {serve}; ^tag:Adjective; be {anyverb}; i; my; now; on the; our; the {thing}; three; will {serve}; {coming}; {contact}; {feeling}; {fee}; {sorry}
    -0.4 #i; =apology; ^ a; has; is not; may; of; right; {role}
    -0.5 #heard much; @apologises for the impact; @gives a time; ^tag:QuestionWord
    -0.6 =remedy; @asks a clarifying question; @offers a remedy; and; or; two; {payback}
    -0.7 @validates; ^tag:Expression; for
    -0.8 #; #asked; #short; #time; =feeling; @names the feeling
    -0.9 #heard
    -1 =validates; ^ i
  `,
  },
  hedges: {
    start: -2.78,
    features: `
    2.5 {open}
    1.3 might
    1.2 =hedges; @hedges
    0.7 if
    0.5 =noCommitment; can; hope; it {open}; see; turn up; up; {coming}
    0.4 =noRemedy; be; might {serve}; the {blamed}; usual; {role}
    0.3 #will; =turnsOn; ^ the; ^ thei; be {anyverb}; chanc; could {seem}; have a; it; might {seem}; probabl; say; someth; thei; turn; will; will {open}; will {serve}; {serve}; {usual}; {vague}
    0.2 =takesBack; ^ there; ^ we; ^ {role}; ^tag:Uncountable; a bit; a {degree}; and see; and {serve}; back; bit; but; come; could; could be; free; get; go; if the; in; it will; luck; might be; possibl; some; somebodi; someon; sort; the {rottenThing}; thei {open}; these; up $; way; we; will {vague}; work; would not; {blamed}
    0.1 #time; @gives a time~; ^ it; ^ {blamed}; ^tag:Plural; a {serve}; be {served}; can {serve}; could {open}; do; he; he {open}; hopefulli; i would; it might; may; may {serve}; mayb; or; so; the {role}; there; there {name}; to {serve}; week; will see; will {contact}; would; {name} {open}; {payback}; {seem}
    -0.1 #heard much; #money; #step:customer; =blames; =dismisses; =notTheirFeeling; @commits to act; @dismisses; @offers a remedy; @restates the facts~; ^ a; ^tag:Adverb; ^tag:Possessive; are; four; has; have; i have; i {open}; i {serve}; must; my; no; noth; on the; read; us; you {anyverb}; you {open}; {culprit}; {degree}; {elsewhere}; {faulty}; {hard}; {outsider}; {people}; {served}; £
    -0.2 #fact; =apology; =feeling; =notHedge; @apologises for the impact; @blames; @confirms next steps; ^tag:Expression; ^tag:PresentTense; ^tag:QuestionWord; ^tag:Singular; a; am; as; can not; have {anyverb}; have {served}; her; i; i am; nobodi; not; not {serve}; she; should; sorri; was; will not; with; you {seem}; {adv}; {archly}; {sorry}
    -0.3 #middling; @gives a time; @names the feeling; @restates the facts; ^tag:Verb; at; from; {careless}; {feeling}
    -0.4 #not; #step:thing; =idleQuestion; ^ you; ^tag:Adjective; that; the; your; {thing}
    -0.5 =validates; @validates; for
    -0.6 on; you; {scorn}
    -0.7 #past; #short; @asks a clarifying question; and
    -0.8 #heard
    -0.9 #asked
    -1.1 #you
  `,
  },
  'tells the customer what happens next': {
    start: -3.86,
    features: `
    1.2 #step:other
    1 @tells the customer what happens next; {role}
    0.9 =handsOver
    0.8 she
    0.7 who
    0.5 #; ^tag:FemaleName
    0.4 #name; decid; has; i {serve}; ravi; ring; safeti; supervisor; you; {blamed}; {contact}; {name}; {name} who
    0.3 #long; @confirms next steps~; ^ ravi; ^ she; call; from; is {name}; now; our {blamed}; our {role}; ring you; you {plan}; {act}; {name} {name}
    0.2 # $; #you; @gives a time; ^ {plan}; ^tag:FirstName; at #; five; her; is the; she will; telephon; thi; to you; to {name}; {name} {contact}
    0.1 #actors; #steps; #time; =commits; @commits to act; @gives a time~; ^ the; ^tag:Pronoun; ^tag:Singular; and she; and {contact}; befor; can; have {served}; here; i have; i {act}; it from; it is; phone; she is; take {thing}; team; the #; the {name}; the {thing}; to; will; will {act}; will {contact}; write {coming}; you by; {name} ring; {name} {blamed}; {name} {role}; {plan}
    -0.1 #promises; =dismisses; =hedges; =noRemedy; =notTheirFeeling; =validates; @apologises for the impact; @confirms next steps; @hedges; @validates; ^ it; ^tag:Plural; ^tag:TextValue; ^tag:Uncountable; ^tag:Value; are; he will; in; it $; on; sorri; the; the {culprit}; thei; there; there {name}; us; you {anyverb}; {adv}; {faulty}; {name} a; {scorn}; {small}; {sorry}
    -0.2 #fact; #heard; #step:asked; =apology; =remedy; ^ {degree}; ^tag:Adjective; ^tag:Cardinal; ^tag:Determiner; ^tag:Expression; ^tag:PresentTense; at; back; be; for; half; that; tonight; was; with; would; {degree}; {failVerb}; {feeling}; {people}; {served}; {serve}
    -0.3 #i; #not; #past; ^ you; ^ {thing}; ^tag:Conjunction; ^tag:Noun; we; {anyverb}; {careless}; {seem}; {vague}
    -0.4 @asks a clarifying question; ^tag:Verb; i will; {culprit}; {thing}
    -0.6 #asked; #middling; {open}
    -0.9 a
    -1 #short
  `,
  },
  'passes the buck': {
    start: -2.91,
    features: `
    1.5 =passesTheBuck; @passes the buck; {notOurs}
    1.1 {elsewhere}
    0.9 {outsider}
    0.7 ^tag:Plural; are
    0.6 ^ {contact}
    0.5 #step:asked; ^tag:Infinitive; the; their; want
    0.4 ^ you; have a; so; to the; you {open}; your {elsewhere}; your {outsider}; {contact}
    0.3 compani; is; is the; peopl; ring; that; would; write; you want; {act}; {name} {notOurs}; {upset}
    0.2 =notHedge; ^ that; ^ {notOurs}; ^ {plan}; are the; book; i would; i {anyverb}; in {name}; insur; is a; it is; made; matter; onli; out; ring the; that {name}; thei; want to; we {small}; with; write to; you may; you would; you {anyverb}; you {vague}; {blamed}; {name} {seem}
    0.1 #name; =noRemedy; ^ {act}; ^tag:Noun; ^tag:Singular; a matter; a {elsewhere}; best; contact; have; have to; number; ring {elsewhere}; the {blamed}; up with; we; with the; would {notOurs}; would {vague}; you {name}; your {blamed}; your {culprit}; yourself; {grand}; {name}; {name} be; {open}; {small}; {usual}
    -0.1 #middling; #money; #step:rep; =checks; @checks understanding; ^ is; ^ {people}; ^tag:Determiner; ^tag:Expression; am; as; been; did; he; in the; like; me; must; sorri; take; the {crew}; the {serve}; them; to {serve}; what; you have; {archly}; {closes}; {failVerb}; {faulty}; {thing}; {vague}; £
    -0.2 #; #i; #promise; #step:other; #will; =apology; =blames; =dismisses; =hedges; =remedy; @apologises for the impact; @blames; @commits to act; @dismisses; @restates the facts; ^ i; ^tag:Actor; ^tag:Adjective; ^tag:Conjunction; ^tag:Copula; ^tag:Pronoun; ^tag:QuestionWord; ^tag:Verb; all; befor; can; get; have {served}; it; not; of; on; right; she; two; will; will {seem}; you {seem}; {degree}; {feeling}; {hard}; {payback}; {plan}; {scorn}; {settledOnly}; {settled}; {sorry}
    -0.3 #heard; #heard much; =commits; =feeling; =idleQuestion; @hedges; @names the feeling; @validates; ^ it; ^tag:Cardinal; ^tag:TextValue; ^tag:Value; at; in; no; us; was; {careless}; {people}; {served}; {serving}
    -0.4 =validates; @gives a time; @offers a remedy; have {anyverb}; i; or; {coming}; {rottenThing}
    -0.5 =notBuck; and
    -0.6 #short; @asks a clarifying question; {adv}
    -0.7 #not
    -0.9 #asked; #past; #time
  `,
  },
  mocks: {
    start: -2.18,
    features: `
    3.1 {grand}
    1.5 {archly}
    1.2 =mocks
    1 @dismisses
    0.9 the {grand}
    0.8 {feeling}
    0.7 a
    0.6 poor
    0.5 a {grand}; by; i will; one
    0.4 ^ {archly}; ^tag:Adverb; {act}; {scorn}
    0.3 ^ {degree}; ^ {grand}; everyth; how; miss; over; so {degree}; {hardNoun}; {maddening}; {small}
    0.2 #i; #step:customer; =dismisses; =feeling; =idleQuestion; =notBuck; @commits to act~; @names the feeling; @offers a remedy~; ^ yes; all; are all; are {degree}; be {archly}; be {degree}; everi; everi right; everi {degree}; everi {serve}; is {thing}; it must; must; natur; next; onc; round; shall; sure; the wrong; the {small}; will {adv}; will {degree}; yes yes; you a
    0.1 #step:asked; #will; @restates the facts~; ^ how; ^ no; ^ you; ^ {thing}; ^tag:Infinitive; all {feeling}; get; get the; in; littl; minut; must be; my; out of; shall i; we; we are; will; yes; you; {closes}; {degree}; {hard}; {upsets}; {upset}
    -0.1 #; #heard; #past; #steps; #you; =apology; =commits; =notHandsOver; =remedy; @gives a time; ^ {open}; ^tag:Cardinal; ^tag:Copula; ^tag:Expression; ^tag:TextValue; am {serving}; be; from; have {served}; his; i; it; like; the {blamed}; the {serve}; them; will {serve}; you {anyverb}; {open}; {people}; {sorry}
    -0.2 #short; #step:thing; #time; =hedges; =noRemedy; @asks a clarifying question; @commits to act; @confirms next steps; @confirms next steps~; ^ oh; ^ the; ^tag:Conjunction; ^tag:Value; as; at; for; have; have {anyverb}; if; in the; now; off; oh; our; sorri; up; with; {anyverb}; {crew}; {culprit}; {outsider}; {seem}; {standIn}
    -0.3 =noCommitment; @hedges; @offers a remedy; @restates the facts; ^tag:Determiner; ^tag:Singular; ^tag:Verb; back; her; i {serve}; sorri $; that; thei; {blamed}; {coming}; {elsewhere}; {plan}; {rottenThing}; {serve}
    -0.4 #step:other; @apologises for the impact; or; to; would; {served}; {settledOnly}; {settled}
    -0.5 #middling; #name; ^tag:Noun; is; on; the; there; {name}; {thing}
    -0.6 #not; and
    -0.7 {serving}
  `,
  },
};
