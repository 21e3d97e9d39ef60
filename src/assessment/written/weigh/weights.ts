// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// a sum: it begins at `starts`, and the features of a sentence (see `features.ts`) add what they weigh. Its logistic is the
// chance that the sentence shows the behaviour. How to read the table stands in `table.ts`; its letters are the behaviours in the
// order of `starts`.

export const starts: Readonly<Record<string, number>> = {
  'asks a clarifying question': -3.54,
  'restates the facts': -2.91,
  'checks understanding': -4.14,
  'names the feeling': -2.96,
  validates: -2.78,
  'apologises for the impact': -3.81,
  dismisses: -1.22,
  'commits to act': -3.0,
  'gives a time': -4.06,
  'offers a remedy': -2.83,
  'confirms next steps': -3.85,
  blames: -2.1,
  hedges: -2.79,
  'tells the customer what happens next': -3.87,
  'passes the buck': -2.9,
  mocks: -2.17,
};

export const table = `
# a-2b7c1d-5e-5g-7h2i4j1k3l-7m-1n3o-2p-1 $ b4e-1g-2i2k1l-2n2 and b1i1 by h-2i-2j-2 is h1j1 s j1 {adv} h1i1j2 {degree} j2 {plan} h-1j-2
#actors b-3h2i2j3k2m-1n2p-2
#asked a20b-3c29d-13e-13f-7g-2h-7i-4j-4k-9l-4m-7n-5o-6
#fact a-3b1c-1e1g2h-4i-6j-4k-1l1m-1n-2o-1p2
#heard a-2b6c-2d1e3g4h-3i-2k-2l-7m-6n-2o-3
#heard_much a-2b9d-2e-1g-4h-3i-2j-3l-4m-1o-2p-1
#i a-4c1d-3e-3f2g-4h-2i-4j-2k-2l-4n-3o-3p2
#long a4b2c9d1e-1f-1g-4i3j3k6m-1n4
#middling a-8b-2c-4d-5e-3f-7g3i-4j-2k-1l-1m-3n-7o-3p-5
#money a-1b4d-2e-1h4i2j6l-3m-1o-1
#name a-2b-1d-2e-2f-2g1h1i1j1n4o2p-2
#not a-5b2d-1e6f-2g1h-4i-4j-2k-5l3m-4n-3o-4p-3
#past a-4b4c-4d1e1f-1g-2i-2j-1k-4l5m-6n-4o-8
#promise a-1b-1c-1g-2h4i2j2l-1o-2
#promises a-1c-1d-3g-1h1i1l-1n-1o-1p2
#short a-15b-1c-7d-10e-6f-7g-1h2i-2j-1k-1l-7m-7n-9o-6p-1
#step:asked a-1b-5d-1e-1g1i2j4n-1o5
#step:customer a-3b-3f-1h3i2j2k5m-1o-1
#step:other b-6c-1e-4f-1g1h6i2j4k4l2n10o-2p-4
#step:rep b-3c-1d-3e-1f-1g-2h2i-1j2k5l-1m-1o-1p1
#step:thing a-3c-1e-2f-5g2h2i1j1l-1m-4n1o-1p-1
#steps b-3c1d-1f-1g-1i1j1k4l-2n1
#time a-1b1c4d-6e-7f-4g-9h2i19j1k6l-10m1o-9p-3
#times g-1i-2j1k12o-1
#will a-2b-5c-4e-5f-3g3h2i1j1k-4l-1m3n1o-2p2
#you b-1d6e1g-3h1i1j3m-9n1o1p-1
=apology a-3b1c-3d-2e-4f9g-4h-8i-8j-7k-3l-4m-2n-2o-2p-3
=asksFor a4b-1c-2d-1e-1j1l-1
=blames b-2c-1d-1e1f-1g-1h-2i-1j-2l5m-2o-2
=checks a-1b1c4d-2e-1g-2i1l-1o-1
=commits a-2d-3e-1f-3h-4i-3j-3k-1l-2n1o-3
=dismisses a-1b-2d-4e-1f-2g7h-3i-2j-3k-1l-1o-1p3
=feeling a-3b3c-1d5e-3g-4h-5i-4j-5k-2l-6m-3o-2p2
=handsOver b-1d-1h-1i-1j-2k3l-1n6
=hedges a-1c1e-2g-3h-3i-2j-4k-1l-2m9n-1o-2p-1
=identity b-2f-1
=idleQuestion a-3d-1e-3g5h-4i-2j-3k-2l1m-2n-1o-3p3
=insults b-1d-1e-1g1
=mocks d-1e-1g3h-2i-2j-1p14
=needsGiven b-2c-1g-1
=nextSteps b-1k2
=noCommitment a1b-1d-2f-2g1h-4i-3j-1k-2l2m4n-1p-2
=noRemedy a-3c-2d-3e1f-1g-2h-1i-2j-3k-2l-1m5n-3o1p-3
=notBlame c-1e5f1i-1l-3m-1
=notBuck a-2c1d-5e-3f-1g-4h4i-2j1k-2l-3m-1n-1o-5
=notDismissing g-1
=notHandsOver b2c1d-1e-1f1g2h-1i-3j-1k-1l1
=notHedge c-1d-3e3i-1j-1k-1m-1o2
=notImpact c-1d-2f1h-1i-2j-2
=notInsult a-1d-2j2l-2m-1
=notTheirFeeling b2c-1d-1f5h-2i-2j-1k-1m-1p-2
=notValidating a-1e-1i-2j-2
=passesTheBuck a-1b-2d-1e-3g-2h-2j-3o10p-1
=remedy a-2b-3d-5e-5f-5g-4h-1i-3j1k1l-3m1n-1o-1p-2
=reported a-2b4d-1h-1i-1j-1o-1
=retracts h-3i-2j-1
=takesBack h1i2m1
=turnsOn f-3h-1i-2m3
=unreal b-1c-1d-4g2h-2i-3j-6l1
=validates b2c-2d-2e10f-1g-6h-5i-5j-5k-3l-8m-3n-2o-3p-1
>back j1
>be h-1
>bring h-2i-2j-2
>cancel j2
>come h1i2
>drop h-1
>get a-1j1p2
>go h-1j-2
>have p2
>leav h-1
>on b2l2
>open h1
>pay h1j1
>put h2j1
>ring n-3
>see h-2
>take h-1i-2
>the g1
>walk j-2
>written h-1
>you j-1
>{act} b-1h1i1j1k1
>{adv} h-2i-1
>{anyverb} c-1f1i-1j-1n1
>{careless} h-3j-1
>{coming} h-4i-1j-3k-1
>{contact} a-1b-1f-1h-1i-1j-6k1n-2
>{failVerb} h-1
>{goods} i1n-3
>{inspects} h3i2j-2k2
>{payback} h2i1j3
>{plan} k1
>{redo} j1
>{seem} a-1i2p1
>{served} c-1f1h1i-1j-1n1
>{serve} a-1d-1h4i3j2k2l-1m-1n1p2
>{serving} a1f-1h-1i2k1o-1p-2
>{settledOnly} h-2i-1j-2
>{settled} j-1p-1
>{standIn} j1
>{talks} b-1h3i2j-4k2n-2p-1
>{thing} k1
@apologises_for_the_impact a-2b3c-2d-1e-1f17g-5h-2i-3j-2k-2l-4m-2n-2o-2p-4
@apologises_for_the_impact! a-2b3c-2e-1f17g-5h-2i-3j-2k-2l-4m-2n-2o-2p-4
@apologises_for_the_impact~ b-2f-3h-1j-1
@asks_a_clarifying_question a24b-6c1d-7e-6f-3g-9h-2j1k-4l-4m-6n-3o-6p-3
@asks_a_clarifying_question! a6b-4c-8d-3e-2f-2g-2i1k-2l-3m-2n-1o-3p-4
@asks_again_for_what_was_given b-1c-1e-1g-2l-1
@asks_again_for_what_was_given! b-1c-1g-1
@blames b-2d-1e-2f-1g-1h-2i-1j-2l7m-2o-1
@blames! b-2d-1e-2f-1g-1h-2i-1j-2l7m-2o-1
@checks_understanding a-1b5c22d-1e-4g-3i2j1l-3o-2p-2
@checks_understanding! a1b1c8d-1e-2g-2i1l-2o-1p-1
@checks_understanding~ c-1
@commits_to_act a-1b-1g-2h14i7j8k1l-1m-1n1o-2p-3
@commits_to_act! d1f-1g-1h5i4j3k-1l-1m-1o-2p-2
@commits_to_act~ c-1h-9i-4j-5p3
@confirms_next_steps b8d1e2g-4h-2j-2k17l-3m-3o-1p-1
@confirms_next_steps~ b5c-1e1f-5g-1h-5i-3j-2k4l-1n1p-1
@dismisses a-2b-3c-1d-5e-4f-2g11h-6i-4j-4k-1l-1p14
@dismisses! a-1b-3d-3e-2f-2g10h-2i-2j-3k-1l-1p2
@gives_a_time a-1b-8c-2d-4e-1f-3g-4h12i20j8k5l-5m-2n2o-5p-2
@gives_a_time! b-4d-2h1i4j-1k-1l-2m-2o-1p-2
@gives_a_time~ a-1c3d-1e-1f-1g-2h4i7j3k1l-1m2n1o-1p1
@hedges a-1b-1c1e-2g-3h-3i-3j-3k-1l-2m7n-1o-3p-1
@hedges! a-1b-1c1e-2g-3h-3i-3j-3k-1l-2m7n-1o-3p-1
@insults b-1e-1g1l1
@insults! b-1e-1g1l1
@names_the_feeling a-3b3d17e2g-5h-3i-2j-3k-2l-5m-3o-2
@names_the_feeling! a-2d9e2g-4h-2i-1j-3k-1l-4m-2o-2p1
@names_the_feeling~ d-7e-4p3
@offers_a_remedy b-3d-3f-1g-2h4i2j8k2l-3m-1o-2p-2
@offers_a_remedy! a-1b-2d-3f-1g-1h2i1j6k1l-2m-1n-2o-2p-1
@offers_a_remedy~ e-1h-4i-3j-7
@over-apologises b-2f1
@passes_the_buck b-2d-1e-2g-2h-2j-3l-1o9p-1
@passes_the_buck! b-2d-1e-2g-2h-2i-1j-2l-1m-1o8
@promises_beyond_policy b-3h10i4j13k-3l-1p-2
@promises_beyond_policy~ h1j4
@restates_the_facts a-2b27c1d-3f2g-3h3i2j2l-1m-2o-2p-2
@restates_the_facts! a-1b10c1f1g-4h-2j-2k-1l-5m-2n1o-1p-1
@restates_the_facts~ a-3b17d-4e-1f-1g-3h6i4j4k2l3m-1n-1o-1p-1
@tells_the_customer_what_happens_next b-2d-1h1i3j-1k3n7p-1
@tells_the_customer_what_happens_next! b-1d-1h2i3j-2k3n7
@tells_the_customer_what_happens_next~ i-1
@validates b1c-2d2e13g-6h-1i-2j-1k-2l-5m-3n-2o-2p-2
@validates! b1c-2d2e12g-5h-1i-2j-1k-2l-5m-3n-1o-2p-2
@validates~ d-2h-1j-1l-1
^ - # b1 a a-1b-1e5f-3g4h2i3k-1l-4m-2o-1 all b1h1j2 an d-1 and a-2b-1c-2i-1j2 anyon e1 at g3h-1 bit g1 can j-1 correct c1 did a2l1 do c-1g-2 doe c2 everyon g2 four b2 from h1i2 has a4 have a1o2 how a2c-2l-1p1 i a3b-7c-2e-1f2g-5h7i5j2k-1l-9m2o-2p1 if b-3d-3e-2i-1k-1l1m1 in d-1f-1h-2i-2j-3p2 is a1b-1c1d-1e-1g-2h-1i-1j-3l-2m-1o-1 it b1c3d4g2h-3j-3k-2m1n-1o-3 kid g2 let a-1p2 my b-2e-1 new h2j3 no i-1l-1p2 nobodi e3 oh h-1p-1 on j-1 one b-3l1p2 our d-2l2 pleas b-1j-1 plenti g2 put g2 ravi n2 send h2 she n2 so b1c1e-1f-2k3l-1 some l1 someon m1 sorri b-1d-1f6l-1p-1 tell a1j1 that d2e2g-3l3o1p-1 the a-3b3c-2d-4e-6f-1g-3k-4l4m3p-2 thei b1g3l-1m3 there j2k-2l-2m2n-1 thi b-1 to b3d6 try o1 two b-1j1 was a1 we b-1d-2e-2f3h1j1k-1l-2m2n-1 well g4l1 what b-1c-2g-1l-1m-1o-1 where a1 which a1b-1c-2g-1h-1i-1l-1 who a-1 whoever l1 will j-2 with j-1m1 would a-2b-1c2d-1e-1g-1j6l-1 yes p1 you a-1b2d1e8f-1g-1h-5i-2j-2k4l6m-4n-3o3 your b5e1g-2h1o1 {act} o1 {adv} d-1e-1h1j1k3n-1 {anyverb} d-1e-1h1i-1j-2l1 {archly} c-1d2e-1f1h-2i-2j-1k-1l-1p2 {blamed} e-1l3m2 {careless} i-1l2 {closes} g1j1 {contact} e2h1l-1o5 {crew} h3i2j3 {culprit} l2 {degree} a-1b1c-1d1e-2f-1g2i-2j-1k1m-1n-1p1 {failVerb} a-1b1p2 {goods} j1o1 {grand} p2 {kin} g2 {misuse} i-2 {name} b-1g-2j1k-2l2 {notOurs} o3 {open} a-2b-4c-1d-2e-2h-1k-1m1o1p-1 {papers} b3 {people} b-1e6g2h-2j-1o-1 {places} j1 {plan} b-1c-2e1f1g1h-1j-2k3l-1m-1n1o1 {redo} h2j2 {remedy} h2j2 {role} l1m2 {rottenThing} d-1 {scorn} g1 {seem} d-1l1 {served} e-1g1h2 {serve} a-1c1d-3e-2h3i2j3k-1l-3n-1o1p1 {serving} b2d2e3h1i-1j-1k1 {settledOnly} h2j2 {settled} g2h2j2 {small} d-1e-1g2 {sorry} b-1d-1f8l-1p-1 {standIn} h3i2j2 {talks} h3j2o2 {thing} a-1c2d4e2g-1h-3i-1j-1l4m1n-3 {upset} o1 {usual} b-1g4
^tag:Actor e2g1i-1l2n-1o-2
^tag:Adjective a-3b-3c-1d-2e-2g1i-2j1k-3l-4m-4n-3o-3
^tag:Adverb a-2d-3e-4f-2g3h-2i-2j-4p3
^tag:Cardinal a-3b4e1f-1h1i2j1m-2n-2o-3p-1
^tag:Conjunction a-3b-3c-2d1e-5f-3h-2i-4j-1k-2l2n-3o-2p-2
^tag:Copula a2b-3d-2e-2f-1g-4h-2i-1j-5l1o-1p-1
^tag:Date b3g-1h2i3j3k3
^tag:Determiner a-5b-2c-3d-3e2f-4h2i-1j3k-8l3n-2o-1p-2
^tag:Expression b-4c-2d-1e-2f1g-3h-2i-1j-3k6l-6m-3n-1o-1p-1
^tag:FemaleName i1n3
^tag:FirstName b-1g-2h1i1j2k-1l3n1
^tag:Gerund a-2b4c-1d7e7i-2j-3o-1
^tag:Infinitive b-2c-1d-4e-2g4h1i2j6k-1m-1n-1o5p1
^tag:MaleName j1k-1l2n-1
^tag:Modal a-4b-3c2d-2e-3h-2j3k-2l-2n-1p-2
^tag:Negative g-2
^tag:Noun a-4b-4c-3d-3e-1f-2g3h-2i-2j-2k-6l1n-2p-5
^tag:PastTense a3b1c-3d1e-1f-1g-2h2j1k-1l3o-1
^tag:Person b-1g-2h1j1k-2l2o-1
^tag:PhrasalVerb b1h-1
^tag:Plural b-9c-1d-2e-4g5h-4i-4j-5k-2l2m-1n-1o4
^tag:Possessive b2g-4h1j2k-2l2m-1n2
^tag:Preposition a-1b2c-2d-1f-3g1h-4i-4j-6l-1
^tag:PresentTense a2b-2e2f-1h-3i-3j-4k-1l-2m-3n-2p-1
^tag:Pronoun a-2b3e1f2g-1h1i1j1k-1l-2n-1o-2p-1
^tag:ProperNoun b-2e-1g-2h-1i-1k-2l4
^tag:QuestionWord a1b-5c-9d-1e-1f-2g-5h-4i-4j-4k-3l-3m-2n-1o-2
^tag:Singular a1b3d3e2f-3g-2h3i2j1k1l1n1p-2
^tag:TextValue a-2b3c-1e2f-1i1k-1m-1n-2o-3
^tag:Uncountable b-1g3k-1l-2m1n-2p-1
^tag:Value a-3b4e1f-2h1i1j1k1l-1m-2n-2o-3p-1
^tag:Verb a1b-3c-1d-1e-2f-3g-2h-2i-4k-5l-2m-3n-4o-1p-3
^tag:WeekDay b2i2j2k2
a a-1c-2d2f-4g2h-2i-3k-3m-2n-7p7 bit b-1e-1g1m2 day g1 fresh j1 good g1 great a-1 letter h1k1 lot a-1 man e2 matter o1 month b1 new b-1j-3 penni j2 person e1 terribl d-2 veri p1 whole p2 {act} e2k1 {blamed} a-1b1e2h-2i-1l-1 {body} d1 {crew} h-1i-1 {culprit} h-2i-2l-1 {degree} m2 {elsewhere} h-1o2 {feeling} b1d2 {goods} b-1e3g1h1i1j1l2 {grand} p4 {hardNoun} d-2 {kin} e3 {maddening} d1 {outsider} l-1o1 {papers} b-3h2k2 {places} e1i1j1 {redo} h-1 {role} h-3i-4j-2 {rottenThing} a-2b3d3h-1i-2j-4p-2 {scorn} e1 {serve} a1b1e2h2i1k1m2p-2 {standIn} d-1i2j2 {talks} e1h2i1k2 {thing} e3i1j1o-1
abl m1 to m1
about a-1b-2d-2e-2f1g2j-3m1p-2 the f1
accept f1
account h3i1j2
afraid d2
after b1g-1h1i2k2l-2
afternoon d-1i2 $ i2
again b-1h4j4 $ h2
age g2
agenc l1
all c-1d1f-1g3k-1o-2 $ e2 from d-1 that d1 {feeling} p2 {rottenThing} l1 {serve} g3 {thing} d2
alreadi b1
alwai g1h-3i-1j-1l3
am b-1d-4e-3f4g2h2k-1l-1m-1o-1p2 asham f1 go j-2 have h2i1 i b1c2 leav h-2 not h-2i-2j-1 on h2 so f2 sorri b1f3g-1h-1p-1 sure g2h-2i-2j-1p3 walk j-1 {careless} h-3i-1 {coming} h-1 {contact} h5i3j-2 {degree} f2 {feeling} f1 {inspects} j-1 {redo} h-2 {serving} a1d-1f-1i2n1p-2 {sorry} b1f3g-1h-1p-1 {talks} h3i2
an d-3g2h2i3j3l-1p3 hour i1j1 {blamed} d-1 {culprit} d-1 {rottenThing} d-2i1
and a-5b5c-2d1f-2g-7h-3i-2j-2k-2l-7m-6o-5p-4 a h4i3j4 fridai i-1 he j1 i b-4c-1d-1e-2f4i2j-1k1l-1m-1 if k1 is a4 it b3h-3k-1 no b2j-1 nobodi b1h-2i-1 now d2 see m2 she n1 ten j1 the b-1e-1g-1h1i2j1l-2p-1 then b1d3j-1l1 we b2h-2j-3 what a-3 which a-2 will n1 you a-1b3d2e5h2i2j1k2 {adv} b3d5h-1i-2j-2l1 {anyverb} i-1j-1 {contact} j-1n2 {degree} a-2k-1l-2 {inspects} j-1 {name} h1n2 {open} m1 {payback} e-1 {people} b2h-2i-1j-1 {plan} a-2b1d3h-1i-1j-1k1 {served} b1i-1j-1 {serve} b-3h1m1 {serving} j-1 {talks} b-2k1n1 {thing} b2d-1e-1h-2j-1k-2l-1
answer e2j-1
any a5b-3d-1e3g-1h-1i-2l-2o-1 of a1
anybodi a1e1
anyon a2d1 $ h-1
anyth a3c-1e-1f-2j-2 els c-1
anywai g2 $ g2
apolog b-2f-2h-2i-1j-2 for f1
apologis b1f4 for b1f3
are a1b-7d-4e-2f-5g1i1j1k-1l3m-1n-2o5p1 all p1 on h2j2 the o2 {anyverb} b-2 {coming} d-1 {payback} h1j1 {served} b-2 {settledOnly} b-2j1 {settled} b-2j1
as b-1f-1g1i-1m-2o-1p-2 i g2 of h2j2 you b-1
asham f1
ask a-1b-1c-1d-1e5h1j-1k-2o1p-1
at b1c3f-1h2i2j1k1l-2m-3n-1o-1p-1 # b2i1k1n2 all a1 five h1i1 four k1 half i1k1 it h-1 least g1 noon k1 ten h-1i-2n-1 the b-1d1i2j1p-1 twenti b1 you d1 your h3i2j4 {degree} a1e1 {plan} p1 {thing} d1h-2j-1
back b-3c1d-1e-3f-1g-3h1i2j4l-2m2n-3o-1p-2 $ h1j2 by h-1 now h-2i-2j-2 to b-1h2j1 {coming} h2j1 {degree} h-2j-1 {plan} h-2j-2
bag h2i1j1
bank j1l-1
be a-2d4e3f-4g-3h-5i-4j-2k-3l-2m5n-2p-1 abl m1 in i2 right c-1h-1 sorri f-1h-1 sure h-1p1 the j-1l1 with h1 {adv} d-2 {anyverb} b-1d1e2g-1h2l-2m2 {body} d2 {degree} c-2d-2h-2i-1p2 {feeling} b-1d-1e-1h-1i-1j-1 {served} d2e1h1l-2m1 {serve} c-1 {serving} e1h-3i-3 {settledOnly} b-1j-1 {settled} b-1j-1 {small} d-3 {sorry} f-1h-1 {talks} j-1 {upsets} d-1 {venting} d3
becaus b2h-1
been a-3b1c-1d-2e1g-3h1i-1n1o-1 {anyverb} d-1h3j1l-1n1 {hard} d-2 {served} d-1h3j1l-1n1 {settledOnly} d-1h1 {settled} d-1h1n1 {talks} h2
befor b-3d-1e-1g-2h4i9j1k-1l2n1o-2p-1 one i2j1k1 the i1 you h-2 {thing} i3j2k1
bench h1
best o1
bet d3
better e2g1h-2i-2
between b-1l1o1
bill j1
bit b-2g3m2 of b-1g3
blame e2l2
bless d-1 her d-1
book h1l2o2 $ h1
both b3h2i2j1k2
box a1b1j-1
bring b-1i-2j-1 it j1 the h-1i-2j-2 {thing} h1i1j2
busi e2
but f-2m2
by a-1b-4d-5e-2f-2g-1h1i2j1k2l-1n-1p6 the b-1 two j-1 wednesdai i1 {rottenThing} h-2i-3j-3 {serve} h3i2j1
cab i-1
call b1h-1k1n1p1
calm g1 down g1
came b1h-1j-2
can a1b-3c-2d2i5j5k-2m4n1o-2p-2 have i1j3 hear d2 imagin d1 not c-1f-1g-1i1j-3l1m-2 see b3 {act} j2 {archly} d1 {open} d1 {serve} i2j5l-1m2 {small} p1 {vague} d1
car d-1j2
card e-1g-1h3i2j3
care a-1l1
carri j1
case b-2j-1
cash j2
chanc m2
charg h3i2j3
check k1l2 the l1
child e1
claim b-1o2
clean - {goods} h-1i-2
clear j2
close j-1
cold d3
come a1b-1c-2d1e-1g2i1j1l-2m3 $ h-1 back i-1 home d1 to j1
compani o3
contact o1
correct c4j1 ? c2
correctli c1
cost h2j2
could a1c-1d-2g1h-2i-1j1k-1l-2m3 be m3 not d-1 {open} m2 {seem} m3 {serve} a1
courier h-2i-2 {coming} h-1i-2j-2
cours e2h-2i-1p2 you e2
crew b2
cry g1
custom h-1j-1
cut c-2 off c-2
dai b3d-1h-2j-2l-1p-1
date j-1
day d2g3h-2i-2j-4l-1o-1 $ h-2i-2j-2 one b-1 {thing} b-1
deal a-1 ? a-1
dear g2
decid n2
deserv e3h-1i-1
desk j1
devast p1
did a1b-3c-2d-1e1g1h-5i-3j-5k-1l4o-1p1 i c1 not e-1g1l4 the a2 you a-1b-1c-1l2
do a-1b-4c-1d-4e2g3k2l2m2n-1 $ e1g1h-2i-2j-2 apologis f1 not b-3h2i1 {sorry} f1 {talks} f1
doe a3b-2d-1j-2l3m-1 it a1c-1 that c1 the a2 {degree} c1 {thing} c-1
done b-1e3h1j3l-1
door b2d1g-1h1i2j3
down b3d3j-1l1o-1 $ d1
dread d-1
drive h2i2j2
driver l2
drop d1h-1l-1m1
dry l2
duti n1
eight b2h1j3
eighti b1j1
eleven b3i2j1
els a2b3
email h2k1
end c1g2 of g2
enough c1d3e1 $ e2 to d2
even j1
everi b-2d2f-1h2k-1o-1 penni j1 right e-1 time d2 {rottenThing} d2
everyon g3
everyth h-2p2
expect e4
explain a-2
face d2
fare j2
fear d2
februari b2
fee b-3j2
feel d3e-1h-3i-1j-2l-2 like d2 {feeling} d-2 {vague} d2
felt d3
fifti b2
file j-1
find d1j-2
fine j2
first a2h1i1k1l-1p-1
five b3d-1h5i3j5l-2m-1n1o-1 and j-1 {rottenThing} b2j1
floor d2
foot j1
for a-3c1d-2e1f5g-3h1j3k-3l-6m-3n-1p1 $ e2 ? a-1 a b1e3 an h-1 her a-1 it l1 noth h-2i-2j-2 the b-2d-2e-2f5h3j5l-1 you b-1c1d1e-1h4i1j4k-2p1 your h-1i-2 {thing} f1
form j-1
forti b1i1j2
four a-1b5d-3g-2h1i1j2l-1m-1 $ i1 and i-1 letter d-1 {papers} d-1 {rottenThing} b1
free b-2d-1e-2h1j7k-1l-1m1 $ j2
fresh h1i1j2
fridai g-1h2i5j1k3 $ h2i2
frighten d3
from d-2e-3g-3h4i6j3k1l-2m-3n4o-1 here n1 me h2i1j-1k2 the d-2i-1 tomorrow i1 tonight i1 {adv} i4j1 {people} h2i1j-1k2
front d2 of d1
frustrat h-1i-1
garden i-1
get c1e1g3h1j1k2m3o-2p3 a k1 the p2 {anyverb} g2
girl l3
give b-1e-1h-1j-2
go b-2c-2e-1g1i-1j-1m2 back h1 in j1 on j1 through j-1 to g2h-2i-1j-3
goe b-1h3i3j2 back j1
gone b2d3e-2h1j1l-1
good b-2c1g4l-2 for g1
got a2b2e-2g4h-2i1k1 that c-1 {degree} c-1
great a-1p2 deal a-1 {act} a-1 {serve} a-1
grow g2
guess d2
had b-2d-2f1g2h-1i-2j-3k-1o-1 a g1
half d-3h1i3j2l1n-1
hand a2h1j1 $ p1 ? a2
happen l-1
harm g2
has a4c-1d-3e-1f-1h1l-3m-1n4o-1 been h4l-1n1 he a1 {anyverb} b-2h2l-1n1 {seem} h4l-1n1
have b-1c1e-2f-1g1k-1l1o1 a d-1h2i2j1l-1m3o3 ask h2 been e2g-1h-2i-2j-1 everi e-1 felt d2 gone d1 got b1c1g1i1 had g1 i b1c5 taken a-1 the d-2j3p2 thought e-1 three j-1 to e-1o1 told h2l1 want d1 you a1b-1c-2d-1o2 {anyverb} a-2b-1c-1d6e3f1g1h1l2m-2o-4p-2 {careless} l2 {contact} d1g1 {feeling} d1 {seem} b2d2e1h-2 {served} e3h3i2k1l3m-2o-2p-1 {serve} h1 {settledOnly} e1h-4j-1 {settled} h-2 {talks} b-2h3l1 {thing} j1p1
he a3c-2d-2e1g1h1i1l3m1o-1p1 ? g1 is h2m1n1 will g1n-1 {anyverb} b2h-2j-1 {open} m1
hear d3e-2j-1 {degree} d2 {thing} d1
heart d5h-1
her d4e-1g-3h3i2j2m-2n2p-2 {adv} a-1 {degree} a-1 {serve} a-1
here b3d-1f-1g-2i-2m-1n1 and i-1
him d4g-1h4i3j2o2p-3
hire j2
his b2d1g-4h4i3j1l2m-1p-2 {serve} l2
home d2h-1l1
hope m3
hopefulli m1
hopeless l2
hospit o2
hour b4i2l-2 $ i3 and h-1j-1p2
hous l1
how a1b-2c-3d1e-2l-1o-1p2 mani a2 much a-1 {maddening} d1 {upsets} d1 {upset} d2
howev p2
hundr b2h4i2j6k-1 and b2h2j4
hurt g1
i c4d1e-4f2g-5h4i2j2l-4m-2o-4p-1 am b-3c-2d-4e-3f4g1h3i1k-1l-1m-1o-1p2 apologis f3 bet d1 can a1b1c-1d5e-1g-2h-1i2j1l-2 do f2 have a-1b-1c3d-5e-3h10i4j9l-1m-1n1o-1p-3 know d4 regret f2 said g1 see b3h-3j-2 shall j-1 think m1 understand b3 will b-1c-4d-3e1f-1g-4h-2i-1j-3k2l-1n-4o-1p4 would c-1d2e6g-1h-3i-2j-2k-1m1o1 {act} b-2h4i1j2k3n1 {anyverb} b-2d2e3f-2g1h-3i-2j-2o1 {contact} b-1j1k1 {goods} k1n-1 {inspects} k2 {open} h-1i-1m-1 {plan} p1 {seem} d-2k1 {served} c2k1 {serve} c-1f1g-1h4i5j3k6m-1n4 {sorry} f3 {talks} b-1f3g1i-1k1 {thing} k1 {vague} b1d5e-1h-3i-3j-2k-1l1
if a2b-6c5d-4e-4f-2g-1h1i1j3l2m7p-3 i b2c4 it b-1j1 the b-1m2 you b-3d-1e-3h1j1l2 {name} m2 {thing} b-1k1
imagin d4p1
in a-2b3d1e-1f-2g-1h-1k-1l-2n-2o-3 ? a1 a b1d1g1 an j1 and j1 for a-1 front d1 it b1 my j1 tear d-1 the d3g2h1j1l1n-1o-1p-2 your d1h2i2j3l-1 {body} d-1 {name} j-2o3 {places} b1j-1 {thing} b1h-2i-2j-3
insid e-1
insur o2
invoic j2
is a1b-1d-1e3f-5g2h1j1k-1l-1m-1o2p-6 a d3h-1k-1l1o1 alwai l1 back h2j1 be h2 bill j-1 come h2i1j1 go h1 gone h1j1 he a1 in g1 it c-3l-1 no e3j-2 not b1g1h-3i-3j-3l-3 noth g2 on h2j1 our f1 out h-1i-1j-1 that a-2b1c5 the a1c2e2h-2j-4o2 there a3c-2j-1 thi c1 what e1h-1j-1 {adv} b1g1l2 {anyverb} b-2e-1h3i3j4k2n1 {coming} h5i1j4k-1 {contact} h5i2j3n2 {degree} a-2b2c5e1g2 {faulty} l1 {feeling} f-1 {fee} j-1 {hard} d1 {name} n2 {payback} h2j3 {scorn} l1 {seem} j2 {served} b-2h2i2j2k2 {serve} b1h1 {serving} b-2h7i4j5k-1 {settledOnly} b-1h1i1j1k1 {settled} b-1i1j1k1 {small} g1 {talks} b2 {thing} a-2b2c3e-1g-1h-2i-1j-2l-1 {usual} l1
it a1d-1e-2g1h1j1l1m3n-1o-3p-1 $ a-1b1c-1e1f2g-1h2i1j1k1n-1 ? c4 and a-1h-1i-1 as g1 be c-1 could m1 from n1 in h-1l1 is c3d1e-4g1h-3l1n2o1 might m1 must d-1p3 sai b1i-1 should m1 to h1 was d-1e2l1 will g1i1j1m2 would b1 {adv} c-2 {anyverb} a1b2e-2h-2j-2l-2 {careless} e2 {coming} i1 {contact} a1e-1 {degree} a1c-1g2h-1j-2 {name} b1c1d2e2g5j-1k-1l2m-2n-1o-1 {open} e1g-1l-2m6 {plan} k1 {seem} c-2 {served} a1b1e-2j-1 {serve} c-1 {talks} h-1i-2
its h-1i-1j-2 {rottenThing} h-1i-2j-2
jumper g1
just a-2g1h-1 as j-1 {served} j-1
keep b-1g2j-1l4 a l2 {thing} j-1
key j2
kid g2
know a3b-1c-1d2j-1o-1
lad h2j1l1
ladi h-1j-1
last h-3i-1j-2
least e1g2
leav d-1l4 the h-1 {thing} l1
left a1c1f1i-1l-1
let g-1j1p2 me p2 {people} p2
letter b-1i2k2 and d-1
lid j1
light a2
like d6e1g-2h-1i-2k-1l1o-1p-1 a b1d2 the j-1
line j-2o2
list j-3
littl d3
look a1d1g2j-2k1l1 at j-2m1 {plan} j-2m1
lose d1
lot a-1j1l2
love g2l-1
luck m2
lunch i1
madam g1
made j2
make j2 {thing} j2
man e4h-1
mani a2e1
manufactur o2
march b1
matter j-1o2
may d-1g-3h-1i-1j-1l-3m2 {serve} m1
mayb m2 {serve} m1
me a-1b-5c1d-3e-2g-3h7i4j2k6l-1o-2 $ b-1g-1h1j1 get a-1 if c2 to a-1 {contact} a-1 {seem} a-1 {serve} a-1
mean f-1h-1i-2
messag h-2j-1
might b-2e-2l-2m11 be m2 {coming} m1 {contact} m1 {seem} m3 {serve} m4
milk j-1
mind g2 $ g1
minut b-2d-1e-1g-1h1i6j4p3 $ b-2i2 and i1
miss c1p2 that f-1 {degree} f-1 {thing} f-1
mondai b2h-2k3
monei j2 back h-1j-1
month b4j3l-1
more e2g1h-1
morn a2b3d2h2i2j2
most b-1e-1g3
move b-1d-2
much a-2
must b3c-1d11e-8g-5h-4i-3j-4k-2l-2m-2o-1p3 be b1e-2g-1i-1l-1p2 have d6e-5g-2h-2j-2l1 {seem} b1e-2g-2h-1i-1j-1l-2p2 {serve} d2
my a-7b-5c-1d-1e1h3i1j3k-1l-3m-1p1 own h1j1 {kin} b-1j2 {serve} h3i2j2
myself h5i4j3 {adv} h1i2
name f-1g-1h4j4l-2m-1p-1
natur p2
near b1
need a2b-1d-1g-2l-1o1p-1 to e-1o1
neither i-1
nerv d2
never d-1e3g-2l3 {anyverb} b1 {served} b2 {serve} l1
new b-3e-3f-2g-1h3i1j5l1o-1p-1 {blamed} l1 {goods} j2 {thing} j-1
next a1d-1i-2j2k-2m1p2 time p1
nice h-1
night d2i-2l2 {thing} l1
nine b2c1e-1h2i2j2m-1n-2 time l2
nineti j1
no b4c1d2e4f1g-2h-2i-1j-1k-2l-3m-1n-1o-2 charg h1i1j1 wonder p2 worri h-1j-1 {crew} j-1 {feelingNoun} j-1 {fee} h2i1j3 {goods} b1j-2 {payback} j-1 {redo} j-2 {remedy} j-1 {rottenThing} e2 {serve} b1h1 {standIn} i-2 {thing} h2i1j1 {upsets} h-1j-1 {vague} e-1p2
nobodi b6e4g2h-3i-2j-1k-2l-2m-2o-1 should e1 {anyverb} b2 {open} e2 {served} b1
noon h1i2j1 $ i2j1
nor d-1h-3i-3
not a-3d-1f-3g4h-4i-4j-5k-1l1m-2n-1o-1p-2 $ f-1 be e3h-2i-1 go g1 he g2 it d1 read l1 the g2 thei g1 to e3 you g2 {adv} e-1 {anyverb} b2h-2j-1 {contact} d-2e-2g1h-2i-1 {notOurs} e-1 {open} d2 {scorn} l1 {seem} b3e1h-2i-1j-1 {served} h-1 {serve} b2d-1e-1g-1i1l2m-3 {serving} g1h-1i-3 {small} g-2 {standIn} j-1 {talks} b-1 {vague} d2e-2
note h1j-1
noth b1c2e3g2h-1j-1l-1m-1o-1p-1 $ h-2i-2j-1
now a2c-1e-2h2i-1j2l-3n2o-1p-1 $ h7j6 and h-2i-1j-2
number d-1j-1o2
o'clock - {adv} i-2
of b2c-1d3e1f1g2h-1i-1j-1k-1l-4m-1n1o-2 a d1 cours e1h-1p2 it c1d-2g1j1 the a2b-1i-1j-1 you d1 your d1 {adv} h2j2 {degree} d2g-1h1 {serving} h-1 {thing} a2b2c1d-1h1i2o-1
off b1c-2h4i2j3l-1o-1p-3 the h1
offer h-1i-1
offic b-1d-2e-1l1o1 {degree} d-1
oh h-1i-1p-1
old e-2g2
on a2b2c-3d1f1g-4j1l1m-4n-1o-3p-3 $ b-1 a b1d1i-1j-1 fridai h2i2j1k2 it h-1i-2 mondai i1k1 sundai i1 the a1b4e2g-1i2k-2l-2m-1p-1 top d1 us j2 wednesdai i2 you d1 your d1i1 {adv} i2k1 {serve} b1d1
onc h-3i-2 the h-1i-1
one b2d-5f-3g1i2j1k1l-2p5 sorri b-1 thing e1 time b-1 {rottenThing} e1 {sorry} b-1
onli a1b1d-3g-2h-2i-1j-3o1p2 a g-1 {thing} p1
open d2e-2g-1h3 $ b1
or a19b-4c-5d-4e-2f-2g-3h-5j-2k-2l-7o-4p-4 a c-1 any j-1 at j-2 the a2 would c1 {adv} a1 {anyverb} a2 {degree} a2 {plan} h-1i-2j-2 {served} a2 {serve} a1 {small} a1
order a-2b2d-2e-2k1 in a-1
other a1b-1d-1e-1g2
ought d-2e8 not e1 to d-2e5
our a-2d-6f3g-5i-2j1k-3l-2m-1n2o-1p-1 own b1 {blamed} n3 {faulty} f1 {role} n3 {serve} b2
out b2c-2d1e-2f-2h-1i-2l-1m1o1 $ i-2
over d1h-2j2l-1p3
ow e2
own b2d3e1g-2h1i3j2 {papers} b1
owner j-2
page h-1j-3
pai e2
paid e3j2l-1 for e1
panic d1
paper j1
part h-4i-3j-4 is h-1j-2
past b3g-1
pay b-1h4j6k-1 $ j1
pedal b-1
penni h2j4
peopl b-1e-2l2o2 that e-1 {degree} e-1 {serve} g1 {thing} e-1
person e2j-2
phone h1i1k1n1 you k2n2
photo b2j-1
pick j1
pictur b3d2
plan h-1j-2
plate b-1
pleas b-3g-2h-1j-3l-1
plenti g3 of g1
point h-2i-1
poor d2p3
popular d-1
possibl m2
post h1i2j2
press h1
probabl m3
promis b-2f-1h-1i-1j-1 {thing} b-1
proper e2h1i1j1
put b1f1g1i-1j-2l2n1 the h-3i-2j-2 {thing} j-1
quarter h2i3
question b-1h-1i-1
rather e-1
ravi n2
reach b1
read b1g-2j-3l3m-2o-1p-1 a l1 the l1
readi j2
realli l2
reason e4 to e2
record b2
refund e-1h-1i-1j-3 {adv} j-1 {degree} j-1
regret f6 that f2 {degree} f2 {thing} f2
rent h1j2
repli b-1
ride j1
right a-4b3c2d-1e7f-1g-3h-2i-1l-2o-2p-1 $ e3 ? b1 on h-1 that c-1 to d-2h-2i-1j-2 {degree} c-2 {thing} e1
ring b-2h1i1j-1k1l-2n4o2 the o2 you i1j-4k1n4 {elsewhere} o1
room h2i1j1
round b-1c-1j1p1 by h-1i-2 {plan} h-1i-1
run b-3h3i2j3
s h2j2
safeti n3
sai b6d-1e-2f-2h-4i-2j-2n-1
said b1g2h-2i-2j-1
same g1j2l-2 {rottenThing} k1
sat b2d1
saturdai c1i1j2l2n-1 {blamed} l1 {culprit} l1 {kin} l2
say b-2c-1d-2e-2f-2h-1j1m3o-1 i a-1 sorri f-1 {sorry} f-1
screen a2
seat j1
second h-2i-1j-2
see a2b6e-2h-5i-3j-4k2l-1m4 $ m1 the b1 {thing} h-2j-2
send d-1g-1h2j1
sent b1
set b-1
seventi b1
shake d1
shall d-2h-3i-1j-1p4 i p1 {adv} h-2i-2 {serve} j-2
she a2b-2d-1f1h2i2j-1k3l2m-1n6o-1 is n2 will g1j-1n1 {talks} k1
sheet b1
shift j1
shop h-2i-1
should b2c-1d-2e10g-1h-2i-1j-2m-1 be e1 have e5l-1m-1 never e1 {seem} e1 {vague} b1e3
show b3h-1
shut d1
sick d1
sign b2
silenc i-1
simpli d-2
sinc b9g-2h-3i-1j-3 the b2
sit i2 in b1
six b2f-1g-1h2i2j3l-1 $ i1
sixti j1
slip b1
small j2
so a-1b3c2h2i4j1l2n1o3 i a1b1 it o1 sorri b-1f1 the e-2 you i1j2 {degree} h-1p3 {sorry} b-1f1 {thing} b1o1
some b-2e-2h-2i-1m3
somebodi h-3i-2m2
someon h-3i-1j-1m2
someth d-3h-3i-1j-2m6
sometim m3
sorri a-2b1c-3d-2e-2f7g-3h-5i-4j-5k-2l-2m-2n-1o-1p-3 $ b-2f1g-1p-2 about f2 for f1 i f2 one b-1 to f-1 we f3 you b3f-2 {degree} f-1 {thing} b-1f1
sort h-2m3
sound d1
squeez m1
stai j-2 on j-2
stand d2
start i-1 {adv} i-1
state h-1j-1
station b-1
still a4b2h-2j-2l-1
stomach d3
stop b-1i-1
strip j2
struck h2j2
such - a p-1
sundai h2i3j4
supervisor n2
sure g4h-4i-3j-2p4
swap j1
tae e1i1
take a-1b-3h-2i-2j1o-1 it j-1 the j2k1 thi i-1 {thing} b-1e-1i-2j-2n1
taken h-2 a a-1
taxi j1
team n1
tear d-1
telephon n3 you n1
tell a2b-1d-1e-2g-1 me a1 you d-2 {people} a1
ten d-1i-1j3m-1n-1o-1 $ i-1n-1 minut h1 past b1 {papers} h1 {rottenThing} i1
terribl d-3p2
test h1
text i1k3
than b-1e1
thank b-1d-1e-2f-1g-1h-2j-2 you e-1f-1j-1
that a-5b3c7d5f3g-4h-6i-4j-6k-1l1m-4n-3o3p-1 $ e1f-2 ? c2 is b1d1f1g1i1k1l3o1p-1 it d-1h-1 must d1 right c-1 the c1e-1h-2j-2 we h-1 will h-2l3 would d1 you j-1 {blamed} l2 {culprit} l1 {goods} c-1d1 {name} l1o2 {people} d-2 {rottenThing} b-2 {seem} c1 {serve} c2 {thing} d-1j-1
the a3b-1c-2e-5f-1g-5h3i1j2k3l2m-3n-1o5p-3 # b-1j-1l-1 day b-1 door d1 end g2 fine j1 first j-1 floor d2 hundr j1 ladi h-1 letter b-1 line j-2 lot j1 manufactur o2 new j1 old k1 one e1 other h1 owner j-1 part h-2i-2j-2 plate b-1 right c1e1h1i1j1 same g2 screen a1 spare h-1j-2 third b2 time b-1 van j1 veri e1 wall d1 week h-1 whole h1j1 wrong b1l1 {act} h-2j-1 {adv} j-1l-2 {anyverb} b-1 {blamed} b-1d-1e-2g-1h2i1k2l-1m2 {contact} b1 {crew} a1e-1k1o-1 {culprit} a1j-2o1 {degree} c1e3h1i1j2 {elsewhere} b-1c-1g-1h-1j-2l-1 {faulty} l1 {feelingNoun} d1 {fee} b-1h2j3 {goods} a-1b1d2g-1h-1k2 {grand} d-1h-2i-1p6 {kin} b-1g2l1 {name} d-1p3 {outsider} b-1g-1j-1k1l-2 {papers} b1g-1h-1i-2j-2l1 {places} a2g-1p-1 {plan} b1k1l-2 {remedy} h-1k1 {role} j-1k1l-2m1n1o-1 {rottenThing} b-2c1d1g2h-1j1l1m2 {serve} c1e1h1i1j1n1p-2 {small} g2j1 {standIn} i1 {talks} b1 {thing} a1b2e1g-1k2l-3n1o1 {upset} d1 £ h2i1j2
thei b-3c-1d-3e-4f-3g2h-1i-1j-1k-2l6m4n-1o3p-1 ? g1 all g1 are l2 have o1 {anyverb} h-2 {coming} h-1 {degree} g2 {open} m1 {seem} l2 {served} h-1 {serve} b-1g1h-2j-1l3 {vague} l1
their b-3j-2l5o5
them b1e-1h1i2j1l7 $ o1
then d2e-1j-2k6l2 i k2
there a2b2c-3d1e-1f-1h2i2j2k-3l-2m1n-2p-3 a a2 is g1k-1 {name} j2k-1l-1m2n-1
these d-1g1h-1m2
thi b-4c3d1g-2h1j-1n2 minut h2 {rottenThing} b-2h2j2 {talks} b-1
thing a1d3e3g-2h-1j-1 to d1e1
think d4g3h-2i-1m1
third b4
thirti b2
those d1l1
though g3
thought d-1e-1h-1p1
three a-1b8d-1g-2l-3m-1o-1 {rottenThing} b2
through b2d2n1 the b2d1
thursdai c1g-1h3i5j5k3l-1 {plan} j1
ticket b1
till b-2d-1h3i1j6k1l-1m-1 it j1 {thing} j2
time a-1h-3i-2j-3l2n-1o-1p1 $ b-1 you d1
to a1b-1c-1d3e3g-4h1i1l-2n2o1p-1 be d1e2f-1g2j-2 do e2g1h-2 explain a-1 have b1d1e4h-2i-1j-1 keep l1 know a1 open d2 our n1 pay j1 say d-2e-2f-1 see h1i1k1 the a-1b-2d-1e-1h6i2l-1o4 them o1 you b-2c2g-2h4i3j4l-1n2 your a1f1h2i1j2 {act} e-1i-1 {contact} b-1d-1g-1h-1i-1 {elsewhere} o1 {grand} h-1 {inspects} h2i1l1 {name} n2 {outsider} o1 {seem} b2d1e2f-1g1j-2p-2 {serve} c-2d2f1i-1l1m1n1o-1 {talks} a-2d-4e-3f-1g-1i-1 {thing} o1 {vague} d-2f-1g1h1
todai b-1c-1d-1f-1h-3l-1 $ k-1
told b2e2h2l1 the h1 us b2
tomorrow g-1h3i5j2k1 $ h3i3j2k-1 at h1i1
tonight b-2c-2d-1e-1g-1h2i3l-1n-1 $ i3 and h-3i-3j-3
too e2i-1 $ e1 mani e2
top d1j2
trust e2
try o2 the o2
tuesdai b2i2k1 $ h-1
turn d2m3 up m4
twelv b1i-1
twenti b2j3
twice b4
two a-1b1c2d-1g-1h3i6j4l-5m-1o-2p-2 hundr j1 {rottenThing} b2h-1j-2
under d1e-2
understand b3h-1j-1
up a1c-1d3e-1f1g1h1j3l2m4o-1p-3 $ m2 todai j-1 with o1 {plan} h1j1
upset d-1e-1f-1g1 about e-1
us a-2d-3e2f3g-4h-1i-1j2l2m-1n-2o-3 $ g-2l1
useless l2
usual g-1m3
van j1
veri d-1h-1p3
visit b1
wait d2g2i-2
walk e1j-1 in h-2
wall d1
want a1b-1c3d1e2o3 to e-1l1o1
was a-4b4c-1d-2e5f2g-1h-5i-5j-6k-3l-1m-2n-2o-2p-1 a e-2 it a-2b-1 {anyverb} b2j-1 {served} b2h-1j-1 {settledOnly} b2h-1j-1 {settled} b2h-1j-1 {talks} b1 {thing} a-3c-1
wash l2
watch b1d4 {thing} d1
water b-2
way a-1c1h-2i-4j-2m2 of h-2j-1
we a-3c-2d-4e-1f4g1h-1i-1k-2m2n-4p1 apologis f1 are j-1 do j-1 have f2 regret f1 shall h-1i-1 speak h1 will b-1h4j7k-1m1p1 would j-3l1 {anyverb} b3e1f1g-1h-2j-3 {contact} e1 {degree} o1 {open} m1 {seem} h1j-1 {served} b3f3 {settled} b2 {small} o1 {sorry} f1 {talks} b1e2f1 {vague} h-1
wednesdai h3i5j2k3 $ i1
week b2h-1i-2l-1m2o-1p-2 is i-2
weekdai i-1
weep p2
well b-2d-2g5h-1i-1k-1
went b4h-2i-2j-2
were b3c-3d-3e2h-4i-2j-4 a e-2 you l1 {anyverb} b2 {served} b2
what b-1c-4d-1e2f-1h-1j-2l3o-2 a p1 can l2 do a-1 is j-2 you j3 {serve} a-2
whatev h2j2
when a1b-3c-3d1e-1g-2h-2i-2j-4m1o-1p-2 you a2d2 {thing} a1
where a2b1j-2k1
whether a1
which a3c-3d-1e-1g-2h-1i-1l-2o-1p-1
while h4j4 you h2i2j2
who a-1c-2e4f-2g-1h-1j-5l5n7 is a-1f-1 will n2 would e1 {anyverb} e1j-1 {contact} h-1
whoever l2
whole h2j2l-2p3
why l3
will a-2b-5c-4e-5f-2g3h6i3j3k-4l-2m3n1o-2p2 be b1d2e-1g1j1l2o-1 come j-1 get j2 have b-1d2g-1h1i1l5 i h-2i-1j-1 look j-1 not g2h-1j1m-2 pay h1j1 ring i1j-2 see h-2m2 {act} h1i1l-1n1 {adv} h-1i-1j-1p3 {coming} h-1i-1j-2m1 {contact} j-2m1n2 {degree} m1p1 {goods} i2j-2n1 {inspects} j-2m1 {open} h-1m3 {seem} b1c-1d2e-1g1j2l1o-1p1 {serve} a-1b-3d-2g-1h2j2l-3m3n2o-1p-2 {talks} h1i3j-5k1n2 {vague} m3
wipe j1
with a-2b1d3f-1g-6h3i4j3l-3m-2n-2o2p-3 a h1i1j1 that c1 the d1g-1o2 them o1 you d-2 your d1 {degree} c1 {elsewhere} o1 {outsider} o1 {thing} c1o1
within h-2n1
without b1
wonder d3p2
word e2j-2
work d-2i1m1 {rottenThing} b-1
wors g2
would a-2c4d1e6f-6h-8i-4k-5l3m1n-2o3 a a-2c2j2 be h-1i-2j-2 guess d1 have b-1e1h-1i-2j-2l1o1 it c-2 not e1l1m1 that c1 want e2 you a2j3 {anyverb} d2e1j-1l1 {degree} c2e-2 {notOurs} o1 {open} d2 {scorn} d-1 {seem} d1e1h-2i-2j-3 {served} d2l1 {serve} h-2i-1j-2o1p2 {thing} c-1j1 {vague} f-1m1o1
write j-1k-1n1o2 to i1n2o2 {coming} n2
wrong a-2b3c2h-1j-2l2
ye d1
yeah b1
year f-1g2i-1j1m-1
yes c2d-1e-1g-2 ? c2 yes p1
yet a2
you d3e2f-1h2i5j1k4m-6n3 $ a-1c-1d6e-2i-1 ? c5 a j1p1 and b-1 are b3d1e1 ask a-1e1 at h2i2k1n1 befor i1n1 by j-1n1 can e1i2j2 could g1l-1o1 did e4 do k1 for h-2i-1j-1 get k1 had p1 have b4d1g1i2j2k2m-1o-2 in m2 keep k1 know g2 like j2 may o2 miss f-1 must d3e-3g-2h-1j-1 on j-1 ought e1 say a-2b-1 see a1 should d-1l2 the h2i2k1 through n1 to h-2 told b1 want c2o2 were c-2e3 will d6e-2l1m-1p-1 would c1e-4f-1h1o2 {act} h1j1k1 {adv} b-2k-2n2 {anyverb} a-2b5c1e4f1g1h-1i-1j-2k-3l1m-2n-1o3 {careless} a2e-1h-1l4 {contact} e1l1 {degree} a1d-1j2l1 {name} d1l-1o1 {open} d-1e1g1l3o3 {plan} h2i3k2n4 {seem} a1b2c1d3e4i1k1l-1m-2o-1 {served} b3e7h-2i-1j-1k-1 {serve} b-1c-2h2i2j2k8l1p-1 {settledOnly} b1e3 {settled} b1e2 {talks} a-4e2l-2 {thing} d-1 {vague} b-1d-2e1f-1g4h3j4k1o1
your b1c-2d5f3g-7h5i2j3l-2m-4p-1 account j1 card h2i1j1 door h1i1j2 hand a2 heart d2 messag h-1 name h1j2 own b1d3 stomach d1 {blamed} i1j1o1 {contact} h-1 {culprit} i1j1o1 {elsewhere} o3 {feelingNoun} p1 {goods} h1i1j1k1 {kin} b2e-1f2 {outsider} j1o3 {papers} j-1n2 {payback} j-1 {places} d-2 {remedy} j-1 {serve} b2d1g-1h-2k1 {thing} d-2h-1j-2k1p1
yourself o2
{act} c-2d-2e-1f-1g-1h1j1k2n1o2p3
{adv} a3b-1c-2d-1e-3f-6h2i3j3k1l-2m-2o-5p1
{anyverb} a-1c-2d2e1g1h-3i-2j-3k-3l-2n-3o-1p-1
{archly} a-1b1c-2d5e-3f1h-4i-4j-2k-2l-2m-2o-1p12
{blamed} b-2c-2d-5e-5f-3g-3h2i1j-1l8m3n3o2p-2
{body} a3b2c-1d8e-1g2h-2i-2j-1l-2m-2o-1p2
{careless} c1d-2e1g-4h1k2l6m-2n-3o-3
{closes} c1d2e3g5h-1i-1k-1m-1o-1
{coming} a1b-3d-3e-1f1g-4h2i2j3k2l-2m4o-4p-2
{contact} c-1d-1e-1f-1g1h2j-1k2l-3n2o5
{crew} a2c-1d-2g-2h4i2j5k1p-3
{culprit} a1b-1c-2d-1f-1g-1h-1l5m-1n-2o1
{degree} c1e3h-3i-4j-1k-2l1m-3n-2o-2p4
{elsewhere} c-2d-1e-3f-1g-2m-2o9p-2
{failVerb} b2d2e1f1h1i2j1k-1n-1o-1
{faulty} a-3c1f1g-3j1l7n-2o-2p-1
{feelingIdiom} d2
{feelingNoun} d4e-1g2i-1j-1l-1m-1
{feeling} c-1d5e-1g-2h-4i-5j-4k-2l-1m-2n-2o-3p6
{fee} b-5d-1e-2g-2h8i3j11l-3m-1
{goods} a4b-2c-1e-1f-2h3i3j2k1l1m-5n-2p-3
{grand} d-1g2h-6i-4j-3o1p22
{hardNoun} d-4e-2k-1p3
{hard} a-1b2d3e-3g-2h-2i-2j-2k-1l1m-1n-1o-2p2
{inspects} b-1d1e-1g-1h1j-6k4l3m2n1o-1p-4
{kin} a1b-2c-1d2f3h1i2j1m-4o-1p-3
{maddening} b4d4e-1g-1h-1i-1l-1p2
{misuse} a1d1e-3h-2i-4p-1
{name} a-1b-2c1d-1e-1f-2g1h3i2j2n4o2p-2 $ e-1h-2i-3j-3l-1 a d3g3k-1l-2n-1 and h-1 from e-1 in h1n1 is h1 like j-1 no e2 not l-1 one g1 onli g1 ring n1 the c1g-1l4 who n3 will i-1 {anyverb} b1h1j1 {blamed} n1 {coming} k-1n-1 {contact} h1j1 {degree} g2 {name} b-2d-1e-3g-3h1i2n3 {notOurs} o3 {open} m2 {plan} n1 {role} n1 {seem} o1 {served} h1j1 {serving} h3j3k-1 {small} g2 {talks} n2 {thing} h-1 {vague} e-1j-1o1
{notOurs} a-1d-2e-2h-2j-2l1o12p1
{open} a-1b-1c-3d-2e4f-1g-3h-7i-7j-5k-4l-1m24n-4o2p-1
{outsider} b-2c-2d-1e-2f-1h1i2j1k1m-1n1o8p-1
{papers} a1b2c-1d-5e-2f-2g-4h2j-5k1l-2m-2n1p-3
{payback} b-7c-1d-4e-6f-3g-3h4i-1j8k-1l-5m2n-1o-2p-1
{people} a3b1d-3e3f-1g1h-3i-2j-3m-2n-2o-3p1
{places} a2b1c1d1e-1g-6h1i2j2k-1m-1o1p-4
{plan} b-1c-1f-2h-1i1j-1k4n1o-2
{redo} d-1e-2f-1g-1h-1i-1j-2k1l-2
{remedy} d-2e-2f-1i1j1k2l-1m1
{role} a1d-2e-3f-1g-4h-1i-3j-5l-3m4n7
{rottenThing} a-2b2c2d3e1f1g-1h-2k-2l-1n-1o-5p-3
{scorn} a-2b-2c-1e1g2h-3i-1j-5k-1l8m-5n-1o-1
{seem} b-1d1f-6h-1i-1j-1k-3l-2m1n-1p-2
{served} a3b2d-3e-2f2g-2h1i1m-2n-1o-4p-1
{serve} b-2c-1d-2f-4g-2h-1i-2k-1m3n-2o1p-4
{serving} b3c-1d6f-1g-4h2i1k-4m-1n-2o-3p-7
{settledOnly} a-1d-3e-1g-4h3i1j4k2m-1o-1p-2
{settled} b-1d-2g-2h4j4k1l1m-1o-2p-3
{small} a-1d-2g5h-5i-4j-3k-2l-3n-1o2p2
{sorry} a-3b1c-4d-2e-3f9g-4h-8i-7j-8k-3l-3m-2n-2o-2p-3
{standIn} b-5c1e-1f-2g-1h2j5k1p-3
{talks} a-2b3c-1d-6f-2g-5h1j-9k3n7p-3
{thing} a-1c-1e-1f-1g-1h1j1k-1m-3n-4o-2p-4
{upsets} d1e-1h-2i-2j-1l-2
{upset} d3e-2g2h2j1l-3m-1o3
{usual} a-1b-6c-2d-2e-4f-2g8h-6i-4j-6k-2l6m3o1
{vague} b-2c-1d5e-3f-4g2h-4i-5j-3k-4m3n-4o-1
{venting} d7e1j-2
£ b4d-2e-1h4i2j6l-3m-1o-1 $ p2 is h2j1
`;
