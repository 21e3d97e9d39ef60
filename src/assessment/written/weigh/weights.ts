// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// a sum: it begins at `starts`, and the features of a sentence (see `features.ts`) add what they weigh. Its logistic is the
// chance that the sentence shows the behaviour. How to read the table stands in `table.ts`; its letters are the behaviours in the
// order of `starts`.

export const starts: Readonly<Record<string, number>> = {
  'asks a clarifying question': -3.58,
  'restates the facts': -2.87,
  'checks understanding': -4.01,
  'names the feeling': -2.8,
  validates: -2.91,
  'apologises for the impact': -3.6,
  dismisses: -0.91,
  'commits to act': -3.33,
  'gives a time': -4.18,
  'offers a remedy': -3.05,
  'confirms next steps': -4.13,
  blames: -2.22,
  hedges: -3.25,
  'tells the customer what happens next': -4.08,
  'passes the buck': -3.09,
  mocks: -1.92,
};

export const table = `
# a-2b6c2d-3e-2g-5h1i4j5k3l-5n1o-2p-1 # i2 $ a-1b3e-1j-1k2l-1m-1 and b-1 is j1 {adv} i2j1 {rottenThing} b-2
#actors b-1k1n3p-2
#asked a24b-6c24d-11e-11f-5g-4h-11i-4j-3k-9l-1m-5n-5o-5p1
#behind_a_promise a3b4c5d-1g-11h3i4j1k9l-5n5o-4p-6
#behind_a_question b-1c-3d-3e-4f-1g-5h-2k-6l1m-3n-1o-4
#case_apart b4c-1d-2e-1f-1g-3j1k-1m-1n-1o-1p-1
#case_in_a_promise a-2b1c-1d-2e-1f-1g-3h2i-1j1m-1o-2p-6
#case_in_the_past a-1b1c1d-1e-1f2i-2j-3k-2l-3n-1p-3
#case_of_them b1c1d-1f1g-2j1k1l-1m1o2
#fact a-1b3g2h-2i-3j-3l-1m-1p2
#heard a-1b6e3g7h-3k-2l-3m-3n-1o-2p-1
#heard_much b7c2d-1e-1g-5h-1i-1l-1n1o-2p-1
#i a-3c1d-2e-1f2g-1i-2k-2l-4n-4o-1p1
#last_of_several a4b-8c3d-8e-4h6i5j1k1l-1m4n4o4p3
#long a5b-1c6d1f1h2i3j2k4l1m-1n5o-1p-1
#middling a-6b1c-6d-5e-2f-8g-1i-3j-1k-2l-2m-2n-7o-3p-6
#money a-1b4d-1h3j5l-2o-1p1
#name a-2b-1c1d-1e-2f-2g1h1i1j1k1n4o2p-2
#not a-4b2c-2d-2e6f-2g1h-3i-2j-1k-4m-3n-3o-3p-4
#only_on_screen c-1d-4e-3f-1g-3i-1l1m-1o-1p-8
#past a-5b5c-3d-1e1f-1h2i-2k-3l5m-5n-4o-8p1
#promise c-1f-1g-1h6i3j3k3l-1n2o-2
#promises b-1c-1d-2g-1h1k1n-1p2
#screen_apart a-1b1d-4e-2g-1h1i3j2k-1l1p-4
#short a-11b2c-9d-10e-5f-8g-4h5i-3j2k-4l-10m-8n-9o-8p-4
#step:asked a-2b-3d-1i1j2k2l-1o2
#step:customer a-2b-1c-1h1j1k3l2m-1
#step:other b-2c-1e-2f-1h5i2j3k3l1n13o-1p-4
#step:rep b-2d-3f-1g-2h5j1k5m-1n-2o-2p1
#step:thing a-3b2c-2e-3f-4g2h1i2j1l-1m-2n-2o1
#steps b-1d-1f-1g-1j1k4m1n-1
#time a-1c4d-5e-4f-3g-6h3i18j2k5l-6m3n4o-5p-3
#times g-1i-1j1k10l-1
#told a-1b5c-1g-3h1j2m-1n-2o-2
#told_apart a1b3d1e1g-1h-1i-2l-1n-1p2
#told_in_the_past b-5c1f2g1h-2j-1l1
#told_much b2h-2i-3j-3
#told_of_them a1b1f1g-3h-1k1l-1m1o1
#told_twice b5c1g2i-1j-2k-1l-1m-1o-2
#told_twice_apart a-1b2c1f1h-1j-2m-1n-1o-1
#will b-5c-3e-4f-2g1h4i2j2k-1l-1m2n2o-3p3
#you a-1b1d6e2f-2g-2h1i1j2k1l-1m-6o1
=apology a-2c-2d-2e-3f11g-5h-6i-4j-5k-1l-4m-2o-2p-2
=asksFor a1c-2d-1i1j3l-1m-1o-1
=blames a1b-2c-1e3g-2h-3i-1j-3k-1l4m-2
=checks a-1b1c10d-1g-2h-1l-1
=commits a-3d-2e-3f-2g-1h-1l-2m1n1o-3p-1
=dismisses a-2b-3d-2g5h-2i-1j-2k-1l-1n-1p2
=feeling a-2b1c-1d12g-4h-4i-3j-5k-2l-4m-1o-1p3
=handsOver g-1i1j-1k2l-1n7p-1
=hedges a-1b-2c1d-1e-1g-1h-2i-2j-4k-2l-2m9n-1
=identity g-1j1
=idleQuestion a-4b1e-2f-1g2h-4i-2k-1l-1m-1n-2o-3p3
=mocks g5h-2p15
=needsGiven a3b-2c-1g-2j-1
=nextSteps b-1k3
=noCommitment a1d-2f-2h-3j2k-1m6n-2o-2p-3
=noRemedy a-1c-1d-2e2f-2g-1h-1i-3j-2m4o1p-3
=notBlame b-1e2g-1h-1i-1l-2m-1
=notBuck a-1c2d-4e-1f-1g-4h7i-1j2k-2l-1m-2o-4
=notDismissing g-1
=notHandsOver b1d-1j1
=notHedge c-1d-3e4g-1j-1k-1l-1m-1o2
=notImpact d-1
=notInsult d-1j2l-2m-1
=notTheirFeeling a-1b1d-2e-1f6g2h-3j-2k-2m-1o-1p-2
=notValidating e-2
=passesTheBuck a-1b-4d-1e-2h-2i-2j-4m-1n-1o9p-1
=remedy a-3b-2d-3e-4f-2g-2j3l-2m1n-2p-2
=reported a-1b4d-1g-1j-2k1n1o-1
=retracts h-2
=takesBack k1
=theirsToDo h-1j-1l2o4
=turnsOn f-1g-1i-2l-2m5
=unreal b-1d-2g1h-1j-3l1m-1
=validates a-2b1c-2e12f-1g-4h-4i-3j-4k-2l-5m-1o-1p-1
>back j1
>come j-1
>do j1
>get j2n1p2
>go j-1
>have b-1i1p3
>it i1
>look b1
>make j1
>on h-1l1
>pass n1
>pay j1
>post j1
>put h1n1
>ring i1n-1
>see h-2m2
>stop j1
>the g4h-1j-1l1
>{act} h1i2k1m-1
>{anyverb} g-1m1n1
>{coming} h-1j-3
>{contact} b-1e2h-1j-4l-1n-1o-1
>{goods} i1k1n-2
>{inspects} b2j-4k1
>{payback} j1
>{plan} k1
>{seem} i1
>{served} g-1h1m1n1
>{serve} d-1h4j1l-2n-1p2
>{serving} g-1h1i1j2m-1n1p-2
>{settled} g-1k1p-1
>{standIn} h1j1
>{talks} b-1e1g-1h2j-7k1m1n-3p-1
>{thing} h1i1k1
@apologises_for_the_impact a-1b1c-1e-1f15g-5h-2i-3j-2k-1l-4m-1n-1o-2p-4
@apologises_for_the_impact! a-1b1c-1e-2f14g-5h-2i-3j-2k-1l-4m-1n-1o-2p-4
@apologises_for_the_impact~ j-1
@asks_a_clarifying_question a23b-6c-1d-7e-6f-3g-8h-2i-1k-4l-3m-6n-3o-6p-4
@asks_a_clarifying_question! a6b-2c-6d-3e-2f-1g-2h1j1k-2l-5m-3n-1o-4p-5
@asks_again_for_what_was_given b-1
@blames a1b-2d-1g-1h-2i-1j-2l7m-1
@blames! a1b-2d-1g-1h-2i-1j-2l7m-1
@checks_understanding b4c21e-2g-3h-1l-1o-1p-2
@checks_understanding! a-1b1c10e-1g-1
@commits_to_act c-1g-1h11i4j5l-1n1o-2p-3
@commits_to_act! b-1c-1h1i1j1k-2n1o-1p-1
@commits_to_act~ h-5j-2k2p3
@confirms_next_steps b5e1g-5h2i1k13l-3m-2o-2p-1
@confirms_next_steps~ b4c-1e1f-2g-4h-1k4l-1m1o-1p-1
@dismisses a-1b-4d-2e-2g10h-4i-2j-3k-1n-1p14
@dismisses! a-2b-4d-2e-2g8h-2i-1j-2k-1n-1p2
@gives_a_time b-7d-3e-1f-3g-5h10i19j9k6l-3n3o-4p-1
@gives_a_time! b-1d-1h3i6l-1m-3n-1o-1p-2
@gives_a_time~ a-1c3d-1e-2g-1h5i9j6k1l-2m1n2o-2p2
@hedges a-1b-2c-1e-3f-1g-1h-2i-2j-3k-2l-2m7o-1
@hedges! a-1b-2c-1e-3f-1g-1h-2i-2j-3k-2l-2m7o-1
@hedges~ c2
@names_the_feeling a-2b2d12e2g-5h-3i-2j-4k-1l-4m-1n-1o-1
@names_the_feeling! a-1b1d8e2g-4h-2i-1j-3k-1l-3m-1o-1
@names_the_feeling~ d1p5
@offers_a_remedy b-2d-2e-1g-2h5j8k1l-1n-1o-2p-2
@offers_a_remedy! a-1b-2d-2e-1g-2h3i1j6l-2m-1n-2o-1p-1
@offers_a_remedy~ h-3i-1j-4p1
@passes_the_buck b-3d-1e-2g-1h-2i-1j-3l-1m-1o8p-1
@passes_the_buck! b-3e-1g-1h-2i-1j-3m-1o8p-1
@promises_beyond_policy b-4h6i2j10k-4n-1p-2
@promises_beyond_policy~ j4
@restates_the_facts a-2b11d-1e1f1g-2h2i2j3l-1n1o-2p-3
@restates_the_facts! b4d-1g-3h-3i-1j-3l-3m-1n1o-1p-1
@restates_the_facts~ a-2b5c-1e-1f-2g1h2i1j1k1m-1n1p2
@tells_the_customer_what_happens_next b-1i1k2n5
@tells_the_customer_what_happens_next! b-1i1j-2k1n5
@validates a-1c-1d2e11g-3h-1i-1j-1k-2l-4m-2o-2p-2
@validates! a-1c-1d2e12g-3h-1i-1j-1k-2l-4m-2o-2p-2
@validates~ h-2j-1
^ - a a-1e3h2i2l-3n-1o-1p1 all h1j1 and b1i-1 as g1 at g3 can j-2 could a-1b-1g1 custom l1 did a2b-1l1 do g-3 doe c1 everyon g2 fair e1 four b1 from h1 give i1 ha g2 has a2 have a-1b-1g2o2 he b2h-1l2 how a1c-1j-1l-1p1 i b-3c-2e-4f2g-7h5i3l-8m1n-1o-2p1 if a-1b-6d-2e-1j1l3p-2 in p2 is a2b-1g-2h-1i-1j-3l-1 it c1d3h-2j-3k-2m1n-2o-3 let h1p2 most g1 my b-2g-1 new j2 nine b1 no l-1p3 nobodi e4 oh e-1g-1k-1p-3 old g2 one b-3p3 our b1 pleas b-1h-1j-2l-2m-1p-1 right g-1 she g2h-1 so b2c2d-1e-1g-5k1l-2 someon m1 sorri f3 tell a1 thank g-1 that d2e2g-3h-1i-1l2o1p-2 the a-4b1c-2d-3e-4f-1i-2j-1k-3l1m1n1o-1p-2 thei d-1h-1j-1l-1m1n3 then p1 there g-2h-1i-1j1k-2l-1m1n-2p-1 these g2 three b1 to b2d4 try o2 twice b2 two b-2 was l2 we b-2d-2e-3f1g1l1n-1 well b-1g5p2 were l1 what b-2c-2g-2l-2m-1 when j-1 which a1c-1g-1 would a-3b-1c3h-1j4 yes p2 you a1b4d2e7f-1g-3h-5i-1j-1k1l5m-2n-2o4 your b3e1h1 {adv} d-1k1n-1o-1 {anyverb} b-1e-1g-1h3n-1o-1 {archly} a-1c-1d1e-1g-1h-2i-1j-1k-2l-1n-1o-1 {blamed} e-2g1l2m1 {careless} g-1l2 {closes} g1 {contact} m-1o5 {crew} i2j3 {culprit} l1 {degree} a-2b1e-2f-1h-2i-3j-2l-2m-2n-2 {elsewhere} h2 {failVerb} p2 {goods} h1o1 {grand} p2 {name} g-2i1k-1l1 {notOurs} a-2o2 {open} a-2b-2c-1d-2e-2h-2o2p-1 {outsider} h2j1 {people} e4h-1i-1j-1o-1 {plan} c-2d-2g1i-2j-3k1m-2n1 {redo} h2j2 {remedy} h1i2j3 {role} g-2m2 {scorn} g1 {seem} l2 {served} b-1g-1h3j1o-1 {serve} b-2c1d-2e-2g-2h2i2j2k2l-5m1o1 {serving} b1d2e2h3 {settledOnly} h4j3 {settled} h3j2 {small} g2 {sorry} f5j-1p-1 {standIn} g-2h3j3 {talks} o2 {thing} a-1c1d4e2g-2h-1i-1k-2l3n-2o-1p-1 {upset} o2 {usual} b-2g6j-1l1 {vague} j2o2
^tag:Actor e2h-1l3m-1n-1o-2
^tag:Adjective a-3b-5c-2d-2e-3f-1g3h-1i-3j1k-3l-1m-2n-3o-2p2
^tag:Adverb a-2d-5e-3f-1g3h-2i-2j-5o-2p4
^tag:Cardinal a-3b4c-1e1f-1g-2i1k-1l-1m-2n-2o-2
^tag:Conjunction b-2c-2d1e-1f-2g-1h-1i-3j1k-2l1m-2n-3o-1p-3
^tag:Copula a2b-2d-1e-1g-3h-2i-2j-4l3m-1o-1p-1
^tag:Date b3i2j2
^tag:Determiner a-6b-1c-4d-2e1f-3g-1i-2j1k-7l1m-2n-2o-1p-1
^tag:Expression a-1b-1c-3d-1e-2g-3h-2i-1j-3k2l-5m-2n-1o-2p-2
^tag:FemaleName i1n2
^tag:FirstName b-1g-2h1i1j1l2n1
^tag:Gerund a-1b3d6e4g-1h1j-1
^tag:Imperative p-1
^tag:Infinitive b-1c-1d-4e-3g3i1j4l-2o3p1
^tag:MaleName l1
^tag:Modal a-5b-2c2d-2e-2g1h-3i-1j2k-2l-3n-1p-3
^tag:Noun a-5b-4c-4d-4e-2f-3g2h-3i-4j-3k-6l1m-2n-2p-5
^tag:PastTense a1b-1c-1e-1f-1g-1h2l4o-1
^tag:Person g-2i1k-1l1n1
^tag:PhrasalVerb b2h-1i-1
^tag:Plural a-1b-6c-1d-2e-2g7h-4i-5j-7k-1l4m-1n-1o2
^tag:Possessive b1g-2i-1k-2n1p1
^tag:Preposition a-2b3c-1f-1g2h-2i-1j-3l-1n-1
^tag:PresentTense a2f-2h-2i-2j-4k-1l-2m-2n-2
^tag:Pronoun a-3b3c-2f2g-2h-1k-2l-1n1o-2p-2
^tag:ProperNoun b-1g-2k-1l2n2
^tag:QuestionWord a3b-4c-7e-1f-1g-6h-3i-4j-4k-3l-5m-2n-2o-2
^tag:Singular b1c-1d2e1f-3g-1h4i4j2k1p-2
^tag:TextValue a-2b4c-1f-1g-1h-1j-1k-1m-2n-2o-2
^tag:Uncountable b-2d-1f-1g1h-1i-1k-1l-3n-2p-1
^tag:Value a-2b4c-1f-1g-1i1k1l-1m-2n-2o-3p-1
^tag:Verb b-4d-2e-4f-4g-1h-3i-4j-1k-4m-4n-5o-1p-3
^tag:WeekDay b1i2j1
a a-1c-2d1e1f-3g2h-2i-2k-3n-7o-1p7 babi b1 bit b-1g1m1 letter j2k2 look m1 lot g2 man e2 new j-1 nightmar p1 note h1 penni j2 veri p2 whole p2 {act} b1e2 {blamed} g1 {crew} h1j2k2 {degree} b-2g1m1 {elsewhere} o1 {feelingNoun} p-1 {feeling} d1 {goods} b1e2h2j3 {grand} p4 {hardNoun} d-1 {inspects} m1 {kin} e1 {papers} b-1h1k3l-1n1 {rottenThing} b2d2e-2i-3j-1l-1p-2 {scorn} b1e1 {seem} m1 {serve} a1e2k1m2n1p-2 {standIn} h-1i2j2 {talks} e1h1j-1n1 {thing} e2g-2j2l-1
abl m2 to m2
about b-2c-1d-3e-1f2g1j-3l-1m2p-3 the j-1 {thing} b-2f1
account h1j2
actual g2
address o1
advis l4 to l1
afraid g2
after g-1j-1k2
afternoon h1i3j1
again b-1h4j6 $ h1 {degree} j1
age g2
agenc l2o1
ahead l2
all d2g2j1k-2o-1 {feeling} p2
alreadi b1h1j1
alwai b-1g2h-2i-1j-2l6
am b-1d-3e-1f3g1h3i1j1k1l-1m-1o1p3 afraid g2 asham f1 i c2 not f-1 on h3 onli o2 put n1 so f1 sorri f2g-1h-1 sure g3p3 {contact} h1j-2 {degree} f3h-2o1 {inspects} j-1 {serving} h2i1k1m-1n1p-2 {small} o2 {sorry} f2g-1h-1
an a-1b-2f-1g1h-1i2j1k-1m-2n-1p3 hour i1j1 {rottenThing} i1j1
and a-3b5c-2d1g-5h-1j-1k-1l-6m-6n-1o-7p-5 a h2i3j4 he i1j1 i a2c-1d-2e2f4h2j1k4l-1m-1n-1p-1 if j1 is a3 it b1h-1j-1p1 no e-1 nobodi h-2 not b3 see m1 she n3 ten j1 the b-1i1j1n1p-1 thei l1 then b2d2h-1j-2 we b4e1h-2i-1j-2k-1l-2m1 you a-1b3d1e3g-3k1 {adv} b3d3e1h-1i-1j-3 {anyverb} j-1 {careless} k1 {degree} a-1b1p1 {name} j2n1 {open} m1 {people} b1e-2h-2i-2 {plan} b1d2e1k2 {served} j-1 {serve} b-2h2n-1 {talks} h1i1k1 {thing} b2h-1k-1l-2
answer e3j-1
any a2b-2e1h-1i-1j2k-1
anyon a3d2e2
anyth a2b-3e-2g2l-1 {plan} g2
anywai b-1g2
apolog f2 for f1
apologis f4 for f2
appeal o2
are a1b-7d-4e-3f-2g4h1j2l3m-1n-1o4p1 all p2 you a1 {anyverb} b-2g-2l2 {feeling} p1 {payback} j1 {served} b-2g-1l1 {settledOnly} b-1 {settled} b-1 {upset} p1
as a-1d-1e-1g2h1i-1j1k1l-1p-3 i g1 of h3j3 well g-1 {degree} b1
asham f1
ask a1e2g-3n-1p-2 the h2
at b2c2e1g1h1i3k1l-3m-2n-2o-1 # b2n1 least g3 nine k1 some m1 the b-1h-1j1l1p-2 your g2h1i1j2 {degree} a1 {plan} p2 {thing} j-1
avail j2
aw p-1
babi b1
back b-1e-2g-3h3i1j5l-1m4p-2 $ j2 on h1j1 to j-1 {adv} j1 {coming} h2
bag h2
bank l-2
be a-2b-1c1d5e2f-3g-1h-2i-1k-1m5o1p-1 a m-1 abl m2 so p1 sure p1 the l2 with i1j1 {anyverb} b-1d1e1h2i2j1l-1 {archly} p1 {body} d1 {coming} i1j2 {degree} h-1p3 {feeling} d1g-1h-1i-1 {served} d1h2i1j1l-1 {serving} h-2 {settledOnly} b-2 {settled} b-2h1 {venting} d1
becaus b2g-1h-2
been a-1b-1c-1d-1g-1h2i-1k-1l1m-1o-1 {anyverb} e1h3j2l-2 {served} e1h3j2l-1 {settledOnly} h2j1 {settled} h2j2 {standIn} h1j1 {talks} h2l-1
befor a1e-1f-1g-1i3j-2k1l6n-2o-3p-1 the i2 you h-1 {serving} l4
believ e2
between b-3e-1g2i2o2 you o1
bill h3j3
bit g3h-1i-1l-1m1p-1 of b-1g3
black p1
blame e1l2
book b-3e2l2o1
boss h2
both b3g-1i1k1
bottl j1
box b1g-1l1
bring a-1b-1j1k1
busi e2
but b2f-2l-1m6 i m2 we f-1
by b-3d-2e-2f-1h3i5j2k3l3p7 a p2 fridai i1 hand j1 the b-1l1 {serve} h2j2
call b2d1j1k1l-2p2
calm g1 down g1
came b1h-3i-1j-3
can b-5c-2d1e-2f-2g3h-4i3j4k-2l-2m3n1p-3 be b-1j3 do j2 have i1j3 hear d1 imagin d1 not f-2g2j-4l3n1 onli p1 see b6j-2 you a1j-1 {act} i1j2 {anyverb} i1j1 {archly} d1 {coming} j1 {contact} j-1 {degree} p1 {open} d2 {seem} b-1j3m2 {served} i1j1 {serve} d-2g-1i3j7l-3p-2 {small} p1 {talks} j-1 {vague} d1
cancel b-3g2h1
car j1
card g-1h2j3
cash j2
cat b-1
caus g2
charg h1j1
check k1l7o-1 the l1
claim b-2j-2o2
close d2 $ d1
cold d2
come e-1g3h2i3j2l-1m2 back j-2 to h1i1j3
compani o2
condit g2
confirm l1
contact n1o1
copi h1
correct c3j2
cost j1
could a-1b-1d-2g1h-3i-1j2k-1l-1m2n-1o1 be m1 have l1 not e1 {open} m3 {seem} m1 {serve} h-1j1
cours e2p2
cover j-1
cross m2
crush p2
curtain p1
custom h-1l5 are l1 {seem} l1
cut p1
dai d-1h-2i2j-2l-2m1n2o-1p-2 $ b-1i3
dark b1
date h-1
day g2i-1k2 $ g1 is b1
deal o1 with o1
decid n3
depart o1 $ o1
deserv e2
desk o1
devast p2
did a3b-2d-1e2h-5i-2j-5l3m-2p1 he a1 i c1 not e-4g1l1 noth e1 the a1 you a-1b-2l2 {degree} e2 {people} a1 {talks} l1
differ o1
do a-2b-4d-2g4h-1j1k-1l3p1 $ e2h-1j-1 apologis f1 get g1 it j2 not b-2g-2h2j2l1 someth m1 you a1j1 {contact} g1 {name} g-1 {seem} g1 {serve} g1 {sorry} f1 {talks} f1 {thing} j2 {vague} g1l1
doe a2b-2g2h-1i-1l2m-1n2 it a1 say l2 that c1 {degree} c1 {talks} l2 {vague} l2
done e3j1
door g-2i1j2
down d2l1o-1 to l1
dread p1
drive h2j1
driver g2
dry j2
eat a1
eh g2
eight b1g-2j4l-1n-1
eleven b4
emploi o1
empti j2
end g1
enough d2e3 $ e2
even b3
ever p2
everi b-1d3h1o-1p1 right p1 time d1 {degree} p1 {rottenThing} d2
everyon b-1g3
everyth p3
expect e3
extra j1
face j-1
fair e3
februari b2
fee b-2j1
feel d3h-1l-1 like d1 that f-1 {degree} f-1 {thing} f-1 {vague} d1
felt d2
fifti b1
find g1j-3
fine j3
finger m1 cross m1
firm l2
first a1p-2
five b3g-2h2i4j3l-1 {rottenThing} b1
floor d1
food l2
for a-3d-1f3g-1h1j3l-2m-2n-2p1 $ e1 a b2e2 it g-1 the a-1b-2e-1f4h2i1j4 you b-2e-2h5j4 {thing} b1f1g-1
form j-1
forti b1h2i2j2
four b5e1g-2h1i2j1l-2m-1n2
free b-3j5 $ j1
fridai h1i5j1k2 $ i2
frighten d1
from d-2e-1g-2h3i3j1k1l-2m-3n3o-1 here n1 me h1j-1k1 the h-1 {adv} h3i3j1 {people} h1j-1k1
front b1j-1 of j-1
get d-1g2h1j2k2l-1m5n2o-1p3 a p1 the j1p2
give b-1h1i1j1 a p1 you j1
go b1d2e-3f-1g3i-1j-1 back h1 to g1j-2
goe b-2h3i3j3k2n2 back j1 to n2
gold p1
gone d1h3j4l-2 $ j2
good b-1g3l-1
got a1b1e-1g3h-4i2k1p-1 a g1
great p2
grow g2
guest g2
ha g2
had h-1i-2j-3k-1o-1
haha g1
half b1i2j1n-2
hall j2
hand a1h2l1 $ p2
happen a2b1g-1
hardli g1
harm g2
has a4b-2c-1d-2e-1h1i1j1l-4m-2n3o-1 been b-1h5j1l-1 {anyverb} b-2h3l-1 {seem} h5j1l-1 {served} h-2
have b-1c1g2h1i-1j1k-1l1n1o-1p-1 a b-1i2j1m3o3 ask h4i1 been e1h-2i-2l-2m-1 felt d1 got b1h-3i1 had g1h2 i c4 the b1p2 to e-1l-2o-1 told h1n1 you c-2g2 {anyverb} d5e2f2h1j-1l1m-2n1o-2p-3 {careless} l2 {contact} i2l-1n-1o-1 {degree} j1 {seem} b2d1h-5j-1l-1 {served} b-1d1e1h1i1k1l2m-1n2o-1p-1 {settledOnly} h-1k1l2n-1 {settled} b-1h-1j1l2n-1p-1 {talks} b-1h7j-1n1 {thing} i2j3
he a3b2c-1d-2f-1h-1k1l3n1p2 is b-2h2j1n2 was b1 will n-1 {anyverb} b2h-1j-2 {served} b2h-1
hear d3e-1h1j-1
heart d3
her b-1d3e-1g-3h2i2l-1m-2n1p-1
here b3d-2e-3g-2h-2i-2l-2m-1 and b1
him b2d2g-2h3j1l1p-3
himself n1
his b2g-3h1i1j3n-2p-2
home a1p-1
honestli b-1d-1g4
hope m2
hopefulli m2 it m1 {thing} m1
hour b2h3i5j1 $ i4 and p3
hous h2i1j2k1
how c-1d2i-1j-3o-1p3 mani a1 {upset} d1
howev p2
hundr b3h2j4 and b1h1j2
i c4d2f3g-5h5i2j2k1l-7o-1p-1 am b-2c-1d-3e-1f3g1h3i1j1k1l-1m-1o1p3 apologis f1 ask a1 can b2c-1d4e-2g-2h-2i2j1l-2m-1o-1 could h-1p-1 do f2 have b-1c3d-3e-1g-2h12i3j7k1l-2n5o-1p-4 know d4 need a1 onli o1 regret f2 ring k1 see b3 shall j-1 understand b1 will a2c-2d-2e1f-1g-5h1j-3k2l-1m1n-5o-1p3 would b1c-1d2e6h-2i-2j-2k-2m3o2 {act} b-2h2i1j2k3 {adv} h-1 {anyverb} d1e2h-2i-1j-1k-1n-1o1 {contact} a1g-1j1 {degree} o2 {goods} k1 {open} b-1e-1h-1i-1 {plan} p2 {served} a-2c2e-1f1m-1 {serve} a1h2i3j1k5l-1m-2n2o-1p-1 {settled} j1 {small} o2 {sorry} f1 {talks} a1b-1e-2f1 {vague} b1d3e1h-2i-2j-1l2
if b-10c2d-4e-3f-1h-1j4k-1l2m6p-4 i c3 it b-1 the b-1m3 you a1b-3d-2e-2h2j2l1p-1 {degree} j1 {thing} b-2
il h3 {serve} h3
imagin d4p1 the d1
in a-1b2d1e-2f-1g-2k-1l-1o-3 a b1p1 an j1 front b1j-1 my h1 the b1d3g2i-1l1p-3 your d1i2j2 {name} o1 {places} b2j-2 {thing} l-1
inconveni f1
inform h1
insur o1
is b-1d-3e3f-3g2i-1j1k-1m-1n1o2p-7 a a-1d2g-1h-1j1l2 alwai l2 be h1 come h1 go h1 gone j1 he a1 in g1 it a1c-1g-1j-1 no b1e3 not b-1e2g1h-2i-1j-2 noth g2 on h2j1 onli g1 respons l2 she a1 that a-2c4 the a2b1c1h-2j-3n1o1 there a2j-1 thi c1 torn j2 {adv} l1 {anyverb} b-1e-1g2h1i2j3k3l1n1 {coming} b-1h5i1j3 {contact} g1h4i2j3k2n2 {degree} a-3b2c4e2g3k-1 {faulty} l1 {feeling} j2 {hard} p-2 {notOurs} o1 {payback} h2i1j3 {scorn} l1 {seem} h1j1 {served} b-2h1i2j3k3 {serve} b3h1 {serving} b-2h6i3j4n2 {settled} b-1 {small} g1 {talks} j-1 {thing} a-2b1c4h-1i-1j-1l-1 {usual} g1l2
issu g1l2
it b1d-2e-2j1l2m1o-2p-1 $ b1c-1f1g-3i-2o1p-1 ? c3 and g-1 as g1 doe g2l1 from n1 in j-2 is a-3b-1e-2g1i1l1n1o1 might m-1 must d2p3 on h1 should m1 the a1 to h2n1 up j-1n1o1 was g1l1 will g2h-3 {adv} g-1i1 {anyverb} b1h-2i-2j-2 {contact} k1n1 {degree} c-1e1 {name} d1e2g7h-1i-1j-1l2p-1 {notOurs} o1 {open} l-2m2 {plan} b1k1 {seem} l-1 {served} b2h-1l-1
job g1
just a-2g1i-1p-1 {serve} o2
k j1
keep g1h-1j-2l2
kept - {degree} p1
key j1
kid g2
know a3c-1d1h1j-2k-1 what g1
lad h2j2
last g-1
least g3
leav l2
left b1j-1l-2
let b1g-2h2j1m1p2 me h1p2 {people} g-1h1p2
letter b-1k2l-1n1
lid j1
lift h1i2j2
light a1
like a1b2d4e-3h1j1k-1o-2p-1 a d1 to e-2h2i1j1
list j-1
littl d2
load g3 of g1
log j-2
lol g2 $ g1
look b1g-1j-2l-1m1n2p-2 at m2n2 {plan} m3n2
lot g1 of g2
love b-1g3l-1
make d2j1 {thing} j1
man b2e2g-2p1
manag j-1k1n2
mani a1
march b2
matter o1
may d-1e-2l-2 be b-1m1 {seem} b-1m1
mayb l1m3 {serve} m2
me a3b-3c1d-3e-1g-5h7i5j2k5l-2o-1p-1 if c1 the a4 {degree} j-1 {seem} h1 {serve} a-2h2
mean g3
might b-2e-2l-1m6 {contact} m1 {seem} g-1m1 {serve} m3
minut g-1h3i7j4m-1p4 $ h1i2 and i1
miss c1p2
mondai h-1i1
monei j2l-1
month b2p-1
more b-2
morn b1d2h1j2l-1p-1
most b-2e-1g5l1 {usual} g1
mostli g1
move b-1j3 {thing} j1
must b2d14e-5g-3h-3i-3j-3p5 be b1d2e-2p2 have d7e-2g-1h-1j-1p1 {seem} b1d3e-2g-1l-1p2 {vague} d1
my a-3b-2d-2e4f2g-4h2j2k-3l-4m-1p1 own h1 {blamed} j-1n1 {kin} b-2 {role} n1 {serve} h2j1
myself h3i1
name a2g-3h4i3j4l-1m-2p-2 on j1
natur p2
need a3b-1d-2e-1l-3o1p-2 to b-2e-1g1o2
neighbour o2
never d-1e2g-3 have e1 {contact} b2 {served} b1
new b-3e-2h3i3j4p-1 {blamed} l2 {culprit} l2 {goods} j1 {thing} h1i1
next b-2i-2m2p2 time p1 {rottenThing} i-2
nice g2
night b1d1e-2g-1l1
nine b1h1i3k1 {rottenThing} b1
no b3d1e4k-2l-2m-2n-1o-3 one e-3 wonder p2 {degree} e1 {fee} h1j2 {rottenThing} e2 {serve} e1h2i1j1 {thing} e-4 {vague} p2
nobodi a-1b5e5g-1h-3i-2j-1k-2l-2m-1n-1 {anyverb} b2h-1 {open} e1 {served} b2h-1 {settledOnly} b1 {settled} b1 {talks} b1e1
noon i1
normal m2
not a-3b-1c-1f-3g4h-3i-2j-4k-1l1m-1o1p-2 $ f-1g-3 a e2 be e2 have l1 onli g-1 pay j1 read l1 realli l1 the g1 thei g1 to e2 {act} j1 {adv} g1l1 {anyverb} h-2p1 {contact} e-1 {inspects} l1 {open} d1 {scorn} l1 {seem} b2e1i-1 {served} b1p1 {serve} b2g-2h-1l2m-3 {serving} i-2 {small} g-1 {talks} g-2 {thing} j-1 {vague} d1h1
note g2h1j-1n1
noth a-1b3e5g1h-2j1l-1m-2o-2p-1 and j1
notic b-1g4
now a2c-2e-1g-1h8i-1j6l-3n2o-2p-2 $ h5j5p-1 ? a1
number a2
o'clock i2
of a-1b2c-1d3e1g3h-2i-2j-2k-2l-3m-2n-2o-3p1 # p1 a j-1 cours e2p3 the a2b-1g1p-1 us p1 {adv} h3j2 {thing} b1c1o-1
off b1d-1g-2h4j5p-3 $ b1j1 the h1 {degree} h1j2
offic g-1l2
oh e-1g-1j-1k-1l-1p-2
ok p-1
old g2
on a1b3c-2g-2h1j2m-1n-1o-2p-3 $ b-1 a b1i-1 fridai i1k1 it g-1h1 the a1b1g3j-2k-1m-1n-2o-1p-1 thursdai i2 tuesdai b2 us j3 your b1h2 {adv} i1 {serve} j1 {thing} a1h1i-1p-1
onc b-1h-3
one b2d-4e-2f-1h-1j2n-1p5 {anyverb} e-1 {served} e-1
onli a2e-1g-1h-1j-2o5p2 a g-1 imagin p1 {archly} p1 {open} p1 {serve} l1o3 {thing} p2 {vague} p1
open b1d2e-2g-2h3 $ h2
or a16b-5c-3d-3e-2f-1g-5h-3i1j-1l-6m-2n1o-3p-4 a a1 the a2 {anyverb} a1 {degree} a1 {served} a1 {serve} a1 {small} a1
other e-1g1j-1
ought e7g-1 to e4
our a-1b1d-4e1f2g-2i-1l-2m-2n3o-1p-1 {blamed} b1n1 {role} n1 {serve} b2
out e-1i-1j1k-2l1 of d1l1
over a-1j1p3
owe j2
own b1d1e1g-1l1
owner j-3n3
page b1j-2
pai e1
paid b3e2
panic d1
paper j2
part g1j-2 of g1
pass n1
past b3g-2h-1j-1
pay h2i-1j6 $ j1
penni j4
peopl d-1e-1l1o2 {serve} g1
phone j-2n1 you j-2n1
photo b3j-3
pick j1
pictur b1
place g1j-2
plai b-1
pleas b-3d-1e-1g-1h-1j-3l-2m-1p-1 {contact} o1 {serve} b-1j-2l-1
plenti g1
poor d2p3
pop m1
posit g1
possibl m3
post j2
press h2j2
probabl m2
proper j1
properli g1
put g-1h1i-1j1 {thing} j-1
quit g1
rather e-1g2j1 you e-1
reach b1
read e-1g-2i-1j-3l3p-2 the l1 {thing} j-1
realli b-2g4h-1j-1l4o2 $ g2 sorri f1 {sorry} f1
reason e2 to e2
record b2g4
refund b-1
regret f5 that f2 {degree} f3 {thing} f3
remov j2
repair j-1
reprint j1
request h1
respons l5 for l2
return b-1g2
revers j1
right b2c5d-1e8g-3j2l-1o-2 $ e3g-2 to e2
ring g-1j-3k2l-1n4o2p-1 the o1 you i2j-2k2n4 {elsewhere} o1
risk g2
round i1j1p2 by p1 {plan} p1
run b-2i1
s h2j2
safe g2
safeti n1
sai b3d-1g2h-3o-1
said b1g1i1
same g2 {rottenThing} k1
sat b2h-1
saturdai i1j2l1 so d1 {degree} d1
say d-1e-3f-1h1j1k2l4o-2
screen a1
second j-2
see b7f-1g2h-3j-4l-1m5 $ m2 it b1 the b2 {thing} b1
seen h-1
send b-1g-2h1k2o-2
sent l2
separ o2
set b-2
seven h1
shall p4 i h-1j2 we p1
she a1c-1d-1e-1g-1j-2m-1n5 is j-1n3 will h-1n1 {anyverb} b1 {contact} n1 {talks} n1
sheet b1h-1
shock d-1e2
should b3d-1e10g-4j-1l2m2o-1 be e1g-1 have b2e3g-1h-1l-2m-1 never e1 not e1 {coming} m1 {seem} e1g-1 {serve} m2 {vague} e2
show g2h-1
sign g3j-1
sinc b5g-3h-2j-3
sit b1d1g-1
six b1g-2i2j3k1l-2n-2
sixti b2j1
sleep p2
slip b1
so a1b1c2d-1f1j-1k1o4p-1 close d1 i b2j-2o2 it o1 sorri f1 you b3h2k2 {degree} p3 {serve} d2 {sorry} f1 {thing} o1
some b-2e-2h-2i-1j-2m3p1
somebodi a1b1g-1h-2i-1j1m1
someon m2p1
someth h-1j-1m5 $ m1
sometim g-1m3
sorri a-1b1c-1d-1e-2f7g-3h-3i-2j-3l-1m-1o-1p-2 $ g-1p-2 about f2 i f2 to f-2 we f2 you b1 {thing} f1
sort b-1m3o2
staff l1
state g2
still a4h-2j-2l-2p-2
stomach d2
stood b1
stop h3j3 the j2
stori g2
straight b1
struck h2j1
stuck b1
subject g1
suffer p1
sundai i1j2
supervisor n1
sure g4h-2i-2j-2l1p4
system g1l2
tag b1
take b-3h-1i1j4k1l1n1 it n1 the j1 {thing} n1
team j-1n2
telephon n2 you n1
tell a3b-1d-1g-1m-2 me a3j1 us l1 you e1i1k1 {people} a3j1
ten i2j3o-1 minut h1i1j1 {papers} h1i1j1 {rottenThing} h1i2j1
term g2 $ g1
terribl p2
text k1
than b-1h-1
thank b-1d-1g-1h-1j-2
that a-3b3c7d5e2f3g-6h-3i1j-3k1m-3n-1o2p-1 $ b2d-1e1 ? c2 day g2 is b2d1e2f1i1j1o1p-2 must d1 the c1 was b-1 way f-1 will l3 would d2 you b1f1 {blamed} l1 {degree} c1 {name} o1p-1 {rottenThing} b-1k2 {seem} c1 {serve} c2 {thing} e-1
the a3b-2c-2d-1e-5f-1g-3h3j2k1l3m-4n-1o4p-2 # g-1n2 bill h1 box l1 curtain p1 end g1 fine j2 floor d1 hour i1 lad h1 lot j2 one o1 other b-2 owner j-2n2 right c1 same g2 system g2 third b1 wrong b1l1p1 {act} h-2l1o-1 {adv} h-1j-1 {blamed} b-2d-1e-1g1m1o-1 {closes} g1l2 {crew} g1h-1j-1n-1o-2 {culprit} g1h-1j-3l1n-2o-1 {elsewhere} d-1g-1h-1i-1j-2k1 {faulty} g-2l1 {feelingNoun} d3 {fee} g1h1i1j2k1 {goods} a2b1d2g-4h-3i-1j-1 {grand} p6 {kin} l2 {name} p3 {outsider} b-1g-1i-1j-1l-1 {papers} b1d-1g-2i-3j-5l3p-1 {places} a1j-1l1m-1p-1 {plan} h-1 {remedy} g2 {role} b-1i-1j-3n2o-1p-1 {rottenThing} c1d1i1l1m1 {served} h-1 {serve} d-1e2j1o-2p-2 {serving} j-1 {small} p1 {talks} b1 {thing} a3b1j1k1l-3n1o3 {upset} d2 £ b1h2j3
thei b-3c-1d-3e-2f-1g2h-4j-1l3m3n2o1p-1 will h-1 {seem} d-1e-1g-1j-1 {serve} b-1g2h-1l2
their b-3j-3l6o2 own l1 {serve} l2
them b1i1j2l4n-1o-1 $ g-2o1
then b2d2g-1h-2i-1j-2k6 i k1
there b2c-2e-1f-1g-2h-1j1k-3l-3n-4o-1p-3 a a2 is e-1h-2m1 {name} g-1i-1j3k-2m2n-2
these g5 thing g1
thi b-2c3d-1e2f2g-2h1i-1j-1k1l1n3 afternoon h1i2 is e2 minut h1i1 morn i-1 week i-1m1 {rottenThing} b-2h2i-1j3m2
thing d3e3g-1h-1i-1j-4 to d1
think d3h-1i-2j-1l2
third b1
though g2
thought e-1p2
thousand g2
three b5g-4h-1i1j1l-2o-1 time b1
through d2e-2g-2p1 to n1 {thing} p1
thursdai h3i8j6k3 and i1
tick l2
till g-1i-1j3
time b3g4h-3i-1j-5k-1l3n-1o-1p2 $ g1
to c-1e2f-1g-1h1i1j-1m-2n2p-1 be d1e2g1j-1 check l3 come i1 do e2 have e3 know a1 open d1 our n2 see h2 talk p1 the b-2e-1h2j-1l-2n1o3 them o1 you c1f1g-3h3j2l-1n1 your b-1h2j1k1 {act} j1 {anyverb} h-1 {careless} k1 {contact} h-1j-2n1 {elsewhere} o1 {goods} h-1 {inspects} b-1h1i2j1l3 {name} k1n2 {outsider} o1 {seem} d1e2j-2p-2 {served} h-1 {serve} a-3b2c-2d3f1g-2h-1k1l3m1n2 {talks} d-2e-2g-1j-2n1 {thing} o1 {vague} a1d-2e1f-1g1h1j-1k1
todai b-1g-1h1i5j1 $ i2 and i1
told b1e1g-1h1j1 the h1 us b1
tomorrow b-1c1g-1h1i8j4k3
tonight b-3g-1h3i6k2l-1 $ i2
too b2e3g-1i-1 $ e1
top h1j1
torn j2 up j2
travel g2l2
tri a-2g1
truli p1
try m-1o3 the o2
tuesdai b3i1k1
turn m2 up m2
twelv j2
twenti b2j2
twice b5g-2j-1
two c1g-3h2i2j6l-4m-1o-2p-2 {rottenThing} b2
under j-1l-2
understand b1h-1
until b-1g1l-1
up e-2j3k-1l1m4o-2p-2 $ b-1j1m2 to j1 with o1
us c-1d-2e1g-4h-2i-1j1k-2m-1n-3o-2p1 $ g-2l1
use j1l2
useless l1
usual g-1j-1m1
van i1j4k1 {adv} j1
veri g2p4
view g2
wait b2d1
walk b1
want a1c1d1e2g-2h-2j2o2p-1 it j2 to a1 {thing} e2j3
was a-3b3c-2d-2e3g1h-8i-5j-9k-3m-3n-2o-2p-2 it a-1b-1 never b1 the l1 {anyverb} g1h-2j-2 {degree} b-2g2 {served} g1h-2i-1j-3 {settledOnly} h-1j-2 {settled} h-1j-2 {small} g1
watch d4
water a1
wave p1
way f-1 $ f-1
we a-4c-3d-5e-1f2g2h-3i-2k-3l2m3n-4p1 are h-1 can b-2f-1g1j1m1 could m1 did b1 do l3 have g2h-1 onli o1 will b-2g-2h5j8k-2m1p1 {adv} l2 {anyverb} b5e2g-2h-3i-1j-4l-1 {degree} l2o2 {open} e-1m1 {seem} g2 {served} b4g-2h-2j-3l-3 {serve} b-1g2l3m-2 {settled} h-1j-1 {small} l2o3 {talks} b1
weather g2
wednesdai h2i4j2k3
week b2h-1i-1m2p-3 $ m1
weep p1
well g3i-1
went b2g-2h-2i-2j-1l-1
were a-1b4d-1e2h-4i-2j-4k-1l2 you l2 {anyverb} b1 {served} b1
what a1b-3c-2e2f-2i1j-2k2l2m-1o-2 a d2p1 was a-1 you e1 {rottenThing} a1
whatev j1
when a2b-1c-2g-1h-1j-4l1m1o-2p-2 you a1d2
where a1g-1k1l-1
whether a3 the a1
which a3c-1m-2p-1
while a1h2j3 you j1
who b-1c-1e2g-3h1j-2l2n8o3 will n2
whoever l4
whole g-1j1l-1p4
why e2
will b-5c-3e-5f-2g1h6i3j3k-1l-1m2n1o-3p3 be e-1g1h1i1l1m-3 get j3 have b-1d2h2i3l3 not h-2j2m-1 pay j1 phone j-1 ring j-1 see h-2m3p2 try m1 {act} g-1h1i1n1p-1 {adv} h-1p3 {anyverb} h1m1 {coming} n-1 {contact} b1g-1h-1j-3m1n1o-1p-1 {degree} p2 {goods} h1i1j-2k-1 {inspects} j-2k1 {open} h-1m3 {seem} b-2e-2g1h3i2j3m-3o-1 {served} h1m1 {serve} b-1c-1d-2g-2h1j1k-1l-2m3n1p-3 {talks} h2i1j-6k3p-1 {upset} m1 {vague} m2
with a-2b2d3f-1g-3h2i3j1k1l-3m-1o3p-3 a b1e1i1j2 the b-2g-1h1j-1l-1o2 them o1 what j-1 you i1 your b1 {thing} b2o1
within n2
without p2
wonder d2p2 you p1
word b-1e3h2j-1 $ h1
work b-1i3 dai i3n1 {rottenThing} b-1i3n1
worri p-1
would b-1c4d2e5f-3g2h-4i-1j2k-2l1m2n-1o3 a j2 be e2h-1i-2j-2o1 give p1 have b-1e1h-1j-1l2m1 like e-2h2 not g1l1 pay p1 rather e-1 that c1 want e1 you a1j1 {degree} c1e-1j1 {seem} e3h-2i-2j-2o1 {served} e2 {serve} b-1o1p2 {vague} a1e-2l-1o1
write h2i1k1n1o1 to h2o2 {coming} n1
wrong b1c2e1g-3h-2j-3
wrote b1
yeah b3
year a-1b2g2h-2k-1l-1
yes b2p1 yes p2
you a1b1d3e2f-1g-1h2i3j1k2l-1m-4n1o1 $ a-1c-1d4g-1i-1j-2l-1n2 ? c4 a j2p1 and o1 are b3e1 at i1 befor i1 by j-2k-1 can e2h1 could l-2 did b-1e5l1 do b2e1j1 feel f-1 get k1 had f1p2 have b2g1j1l-1 in j1m1 it b1 like j2 must d4e-2g-1p1 should e2l1 sign g1 still a2 told b1 tri a-2 want j1o1 we b2 were b1e2 what k1 will b-1d4e-2g2h-2i1m-2p-1 with k1 would c1e-2h2i1o1 {act} a-1b-1k1 {adv} a1h1k-2n3 {anyverb} b5c1e4g1h-2j-3l1m-1o2 {careless} a1b-2e-1h-1l3 {contact} e1g1j-1 {degree} a3 {name} d2 {open} e2l1m1o1 {payback} j1 {plan} h2i2n2 {seem} a1b2c1d2e3f-1g1m-1 {served} b1e6g1h-4i-2j-3k-1l1 {serve} a-2b-1g2h1i1j1k7p-2 {settledOnly} e2 {settled} b1e1 {talks} a-2b2e1g-2k1l-1 {thing} b3n1 {vague} a1b-2d-1f-1h2j3m-1
your b2c-3d3g-6h5i2j4l-1m-4n-2p-1 account j1 card h1j2 door h1j1 heart d2 name h1i1j2 own d2 stomach d1 {body} p1 {elsewhere} o2 {feelingNoun} p2 {goods} h1 {hardNoun} p1 {kin} b2 {outsider} o2 {papers} j-2n3 {serve} a2d1j-2 {thing} j-1p1
{act} a-1c-2d-2g-3h1j1k3l-1n3o2p3
{adv} a3b-1c-3d-1e-1f-3g-2h4i3j3k2l-3n-1o-4
{anyverb} b-1c-3g-1h-1i-2j-2k-2m-1n-3o-1p-2
{archly} a-1b1d7e-3g-1h-5i-3j-1k-3l-3m-1n-1o-1p11
{blamed} b-1c-2d-4e-3f-2g-1h1l5m2n3o4p-2
{body} a3b1c-1d5e-2g1h-3i-2j-1l-3n-1o-1p2
{careless} a1d-2f-1k4l6m-3n-2o-2
{closes} b-1e2f-1g6h-3i-2k-2l2n-1p1
{coming} c1d-1e-2f1g-1h3i3j4k3l-2m4n-1o-4p-2
{contact} c-2d-1e-2f-3h1j-1k2l-2m-2n1o4p-1
{crew} b-2c-1d-2e-2h3i5j5k4l-1m2p-3
{culprit} b-2c-2d-2e-1h-1l7m-1n-4o2
{degree} a-1e2g2h-2i-3j-1k-1l1m-2n-2o-2p5
{elsewhere} b-1c-2d-2e-1f-1g-2h1k1l1m-1n-1o8p-2
{failVerb} a-1b1d1e-1f1i-1j-1m1o1p1
{faulty} a-3b2d-1e-1f1g-4h-1i-1l5m-1n-2o-3p-2
{feelingIdiom} d2
{feelingNoun} d5g1
{feeling} a1c-2d5f-1g-1h-5i-3j-1k-2l-2m-2n-2o-2p7
{fee} b-3e-1g1h5i2j9k2l-1
{goods} a2b-1c-1e-1f-1g-2h3i4j3k1l1m-4n-1p-2
{grand} i-2j1o1p24
{hardNoun} d-1e-1p5
{hard} a-1b1c-1d5e-1h-1i-1j-2l1m-1o-2p1
{inspects} a-1b-1c-1d1e-2g-2h1i-1j-7k3l3m2n2o-3p-5
{kin} a-1c-1d1e2g-1h-1l1m-3n-2p-3
{maddening} b2d5g-1i-1j-1p2
{misuse} b-1d1h-1i-2k1p-2
{name} a-2b-2c1d-1e-1f-2h2i1j2k1n4o2p-2 $ e-1h-2i-2j-2o1 a d1g1k-1n-1p-1 come j1 in n1 no e4 onli g1 the b1l4 who h1n4 {adv} l1 {anyverb} g-1h1j3 {coming} h2j2 {contact} h2j1n1 {degree} g3 {feeling} p1 {name} e-1g-4h2i3n3 {notOurs} o1 {open} m1 {seem} m1 {served} g-2h2j2 {serving} h4j2 {small} g1 {talks} n1
{notOurs} a-2b-2d-2e-1h-4i-2j-2l1o12p2
{open} a-4b-2c-3d-1e2f-1g-1h-7i-5j-4k-4l1m22n-4o2p-2
{outsider} b-2c-2d-2e-3f-1g-1h1j1l1n-1o7p-1
{papers} a-1b1c-3d-5e-3f-2h2i1j-4k2l-3m-1n3p-4
{payback} b-4c-1d-1e-4f-1g-4h4j9k-2l-4m3n-1p-1
{people} a5b1c-1d-2e2g-2h-2i-2j-3k-1l-1m-2n-3o-3
{places} a2g-4i1j2l-1m-2n-2p-5
{plan} a-1c-2e-1f-2h-1i1j-1k4m-1
{redo} b-2e-2g-4k1l-1
{remedy} b-1d-1g2h-1i1k1m1
{role} a1b-1d-1e-2f-1g-3h1i-1j-3k1l-4m4n9o3
{rottenThing} a-2b2c1d3e1f-1g-1i4k-1l-2n-1o-4p-4
{scorn} a-1c-2e2f-1g2h-2i-1j-4k1l6m-3n-2o-2p-1
{seem} b-1c-1d1f-5g1h-2i-2j-2k-1l-1m1p-2
{served} a2b2c-1d-3e-3f1g-1h1l-1o-3p-1
{serve} a1b-1c-1d-3f-4i-2j1k-1m1n-1o4p-3
{serving} a-1b2d4f-1g-2h2i1j-1k-1l1m1n1o-4p-8
{settledOnly} d-1e-1h2j3l-1p-2
{settled} a1d-1g-1h3i-1j4l-1m2o-1p-3
{small} c-1f-1g4h-4i-5j-1k-2l-2o4p2
{sorry} a-2b1c-2d-1e-3f14g-4h-5i-4j-5k-1l-1m-1n-1o-1p-2
{standIn} b-2d-1f-1h2i1j6k1n-1o-2p-3
{talks} b2c-3d-7f1g-2h1j-8k3m-1n6o-1p-4
{thing} a-3c-2f-1i-1j-1k-1m-2n-4o-1p-4
{upsets} d3i-1l-1
{upset} a-1d3f-2g2l-1m-1n-1o1
{usual} a-1b-7c-2d-2e-6f-1g10h-6i-4j-7k-2l6m3n-1
{vague} b-2c-2d5f-2g1h-4i-5j-1k-1m2n-3o-2p1
{venting} d5e1j-1p-1
£ a-1b4d-1h3j5l-2o-1p1 $ p2 is h1j1
`;
