// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// a sum: it begins at `starts`, and the features of a sentence (see `features.ts`) add what they weigh. Its logistic is the
// chance that the sentence shows the behaviour. How to read the table stands in `table.ts`; its letters are the behaviours in the
// order of `starts`.

export const starts: Readonly<Record<string, number>> = {
  'asks a clarifying question': -3.61,
  'restates the facts': -2.98,
  'checks understanding': -3.98,
  'names the feeling': -2.84,
  validates: -2.94,
  'apologises for the impact': -3.68,
  'commits to act': -3.39,
  'gives a time': -4.33,
  'offers a remedy': -3.14,
  'confirms next steps': -4.15,
  dismisses: -0.98,
  blames: -2.22,
  hedges: -3.26,
  'tells the customer what happens next': -4.09,
  'passes the buck': -3.11,
  mocks: -1.95,
};

export const table = `
# b5h5i4k-5l-4
#asked a23b-6c23d-10e-11f-5g-10j-9k-4m-5n-5o-6
#behind_a_promise b5c5h4j10k-11l-5n6o-4p-6
#behind_a_question e-4j-6k-6
#case_apart b4
#case_in_a_promise k-4p-5
#fact h-5
#heard b6k7
#heard_much b6k-5
#i l-4n-4
#last_of_several a4b-8d-8e-4g5h5m5n4o4
#long a4c6n4
#middling a-6c-6d-5f-7n-6p-6
#money b5i5
#name n4
#not a-4e6j-4
#only_on_screen d-4p-8
#past a-5b5l5m-6n-4o-8
#promise g5
#screen_apart d-4p-4
#short a-11c-10d-11e-6f-8g5j-4k-4l-10m-9n-9o-8p-4
#step:asked b-4
#step:customer j4
#step:other g5n12p-4
#step:rep g4j5
#step:thing f-5
#steps j4
#time c5d-5e-4h18j5k-6l-6o-5
#times j8
#told b5
#told_in_the_past b-4
#told_much h-4i-4
#told_twice b5
#will b-4e-4g4
#you d6m-5
=apology f10g-6h-5i-6k-5
=blames l4
=checks c9
=dismisses k5
=feeling d11g-4i-5k-4
=handsOver n7
=hedges m9
=idleQuestion g-5
=mocks k4p15
=noCommitment g-4m6
=notBuck d-4g6o-4
=notHedge e4
=notTheirFeeling f6
=passesTheBuck b-4i-4o9
=remedy d-4e-4
=theirsToDo o4
=turnsOn m5
=unreal i-4
=validates e11g-5i-4k-5l-5
>the k5
>{inspects} i-4
>{serve} g4
>{talks} i-6
@apologises_for_the_impact f15k-5p-4
@apologises_for_the_impact! f14k-5p-4
@asks_a_clarifying_question a23b-6d-6e-6j-5k-7m-5o-6p-4
@asks_a_clarifying_question! a7c-5l-5p-5
@blames l7
@blames! l7
@checks_understanding b4c21
@checks_understanding! c10
@commits_to_act g13h5i5
@commits_to_act~ g-7
@confirms_next_steps b6j13k-5
@confirms_next_steps~ b5j5k-4
@dismisses b-4g-5k10p14
@dismisses! k9
@gives_a_time b-6g10h19i8j6k-5o-4
@gives_a_time! h6
@gives_a_time~ g5h9i6
@hedges m7
@hedges! m7
@names_the_feeling d13k-5
@names_the_feeling! d8k-4
@names_the_feeling~ p5
@offers_a_remedy g4i8
@offers_a_remedy! i6
@offers_a_remedy~ g-4i-6
@passes_the_buck o8
@passes_the_buck! o7
@promises_beyond_policy b-4g5h4i10j-4
@restates_the_facts b11i4
@restates_the_facts~ b5
@tells_the_customer_what_happens_next n5
@tells_the_customer_what_happens_next! n6
@validates e12l-4
@validates! e12l-4
^ - i g4k-6l-8 if b-5 so k-5 sorri f4 the a-4 to d4 well k5 would i4 you b4e7g-4l5o4 {contact} o5 {people} e5 {serve} l-4 {sorry} f6 {thing} d4 {usual} k6
^tag:Adjective a-4b-6j-4
^tag:Adverb d-5i-5p4
^tag:Cardinal b4
^tag:Copula i-4
^tag:Determiner a-6c-4j-6
^tag:Expression c-4i-4k-4l-6
^tag:Gerund d6e4
^tag:Infinitive d-4i5
^tag:Modal a-5
^tag:Noun a-5b-4c-4d-4h-4j-6p-5
^tag:PastTense l4
^tag:Plural b-6h-5i-6k7l4
^tag:PresentTense i-4
^tag:QuestionWord b-4c-7g-4h-4i-5k-6l-5
^tag:Singular g4
^tag:Value b4
^tag:Verb b-4e-4f-5h-4j-4n-5
a f-4n-7p7 {grand} p4
about i-4
advis l4
again g4i6
alwai l5
am - sure k4
and b5k-5l-6m-6o-7p-5 a i4 i f5j4 we b4 you e4
apologis f4
are b-7d-4k5
back i5m4
be d5m6
befor h5l6 {serving} l4
but m6
by h4p7
can b-4i4m4 have i4 not i-4 see b5 {serve} i6
check l6
custom l5
did g-5i-5
eleven b4
five h4
for a-4 the f4i4 you g4
four b5
free i5
fridai h5
from g4
get m5
go k4
gone i4
got g-4k4
half h4
has a5l-4 been g5 {seem} g5
have - a m4 i c4 {anyverb} d5 {seem} g-5 {talks} g6
him g4
hour h4
hundr i4
i c4g5k-5l-7 can d4 have c4g12i7n4 know d4 will k-5n-4 would e6 {serve} j5 {vague} d4
if b-7d-4i4m6p-4
imagin d4
is p-7 that c4 {coming} g4i4 {contact} g4 {degree} c4 {serving} g6i5 {thing} c4
it - {name} k7
like d4
me b-4g6h4j4k-4 the a4
might m6
minut h5p4
most k5
must d11e-5p5 have d6
my a-4
myself g4
name g4i4
no e4 {thing} e-4
nobodi b5e5
not i-4
noth e5
notic k4
now g6i5 $ g6i5
off g4i5
one d-4p5
onli o5
or a16b-6g-4k-5l-6p-4
ought e7 to e4
our d-4
pay i5
penni i4
realli k4l4
record k4
regret f4
respons l5
right c4e7k-4
ring n4 you n4
say e-4l4
see b6i-5m4
shall p4
she n6
should e9k-5
sinc b6
so o4
some m4
someth m5
sorri f7
still a4
supervisor n4
sure g-4k4p4
take i4
ten i4
that c6d5f4k-6m-4
the e-5m-4o4 {goods} k-4 {grand} p6 {papers} i-5
their l6
them l4
then j7
there n-4
these k4
three b6
thursdai h8i6
time i-5
to - you g4
todai h4
tomorrow h8i4
tonight h5
too e4
twice b5
two i6k-4
us k-4
was g-7h-5i-8
watch d4
we a-4d-4n-5 will g6i7 {anyverb} b5i-4 {served} b4
wednesdai h5
well k4
were b4g-4i-4
when i-4
while i4
who n8
will b-4e-5g6 {talks} i-6
with d4
would c4e4f-4g-4o4
you m-4 $ d4 ? c4 did e5 will d4 {adv} n4 {anyverb} b5e4 {served} e6 {serve} j7
your d4g5k-5m-5
{adv} c-4f-4o-5
{archly} d6g-5h-4p11
{blamed} d-4l5o4
{body} d5
{careless} j4l6
{closes} k6
{coming} m4o-4
{contact} o4
{crew} h4i5
{culprit} l8n-5
{degree} p4
{elsewhere} o8
{faulty} k-4l5o-4
{feelingNoun} d5
{feeling} d4g-5h-4p7
{fee} g5i9
{goods} m-4
{grand} p23
{hardNoun} p4
{hard} d4
{inspects} i-6p-5
{maddening} d4
{name} n4 {degree} k4 {name} k-4 {serving} g4
{notOurs} o11
{open} g-5h-4j-5m22n-4
{outsider} o7
{papers} d-5i-4p-4
{payback} b-4e-5g4i8l-4
{people} a5
{places} k-4p-4
{plan} j4
{redo} k-4
{role} i-4l-4n10
{rottenThing} h4o-4
{scorn} i-4l6
{seem} f-5
{serving} d4o-4p-8
{settled} i4
{small} g-4h-4k4
{sorry} f12g-5h-5i-5k-4
{standIn} i6
{talks} d-7i-8j4n5p-4
{thing} p-4
{usual} b-6e-5g-6h-5i-7k11l6
{vague} d5g-4h-4
{venting} d5
£ b5i5
`;
