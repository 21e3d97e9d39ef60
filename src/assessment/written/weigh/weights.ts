// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// a sum: it begins at `starts`, and the features of a sentence (see `features.ts`) add what they weigh. Its logistic is the
// chance that the sentence shows the behaviour. How to read the table stands in `table.ts`; its letters are the behaviours in the
// order of `starts`.

export const starts: Readonly<Record<string, number>> = {
  'asks a clarifying question': -3.71,
  'restates the facts': -2.94,
  'checks understanding': -3.96,
  'names the feeling': -2.88,
  validates: -3.03,
  'apologises for the impact': -3.7,
  'commits to act': -3.47,
  'gives a time': -4.28,
  'offers a remedy': -3.21,
  'confirms next steps': -4.25,
  dismisses: -1.13,
  blames: -2.33,
  hedges: -3.25,
  'tells the customer what happens next': -3.93,
  'passes the buck': -3.18,
  mocks: -2.19,
};

export const table = `
# b5h6
#asked a24b-5c21d-9e-10f-5g-11j-10n-6o-5
#behind_a_promise j9k-11l-6n5p-6
#behind_a_question j-5k-6
#case_in_a_promise p-5
#fact h-5
#heard b6g-6
#last_of_several a5b-6d-8e-5g5
#long c6
#middling a-5c-6d-5f-7n-5p-6
#money i7
#name n5
#not a-5e5
#only_on_screen p-6
#past l5m-6o-7
#promise g5
#said j-6
#said_twice b6
#short a-11c-11d-12e-5f-9j-5k-5l-11m-9n-7o-9p-6
#shown h5
#step:other g5n10
#step:rep g6j5
#time h18j5k-5l-5
#times j8
#told b5
#told_much b5h-5i-5
#told_twice b5
#you d5m-5
=apology f11g-5i-5k-5
=blames l5
=checks c9
=dismisses k6
=feeling d12i-5k-5
=handsOver n6
=hedges m8
=mocks p14
=noCommitment m6
=notBuck g6
=notTheirFeeling f6
=passesTheBuck b-5o9
=validates e11l-5
>{talks} i-5
@apologises_for_the_impact f14k-5
@apologises_for_the_impact! f14
@asks_a_clarifying_question a23d-6e-5k-6m-5o-5
@asks_a_clarifying_question! a7c-5l-5
@blames l7
@blames! l7
@checks_understanding c20
@checks_understanding! c9
@commits_to_act g12
@commits_to_act~ g-6
@confirms_next_steps b5j12k-5
@confirms_next_steps~ j5
@dismisses g-5k9p13
@dismisses! k8
@gives_a_time b-6g10h17i7j5k-5
@gives_a_time! h7
@gives_a_time~ g5h8i6
@hedges m6
@hedges! m6
@names_the_feeling d12k-5
@names_the_feeling! d8
@offers_a_remedy i7
@offers_a_remedy! i6
@offers_a_remedy~ i-5
@passes_the_buck o9
@passes_the_buck! o8
@promises_beyond_policy i9j-5
@restates_the_facts b11
@restates_the_facts~ b6
@tells_the_customer_what_happens_next n6
@tells_the_customer_what_happens_next! n6
@validates e12
@validates! e11
^ - and b5 i k-5l-7 ravi n5 so k-5 well k6 you e7 {contact} o5 {sorry} f5 {usual} k5
^tag:Adjective j-5
^tag:Conjunction h-5n-5
^tag:Determiner a-6j-7
^tag:Expression l-6
^tag:Gerund d5
^tag:Modal a-5
^tag:Noun a-5j-6
^tag:Plural b-6k7
^tag:QuestionWord c-6k-5l-5
^tag:Verb f-5
a n-6p7
alwai l6
and l-6m-7o-6p-5
are b-5
at - two b6
back i5
be m6
befor h7l5 one h6 {thing} h5
by h5p6
can - {serve} i6
check l6
decid n5
did i-5
fair e5
five b6h5
fridai h6
half h5
have - {anyverb} d5 {seem} g-5 {talks} g6
her n8
i g5k-5l-8 have g11i6 would e6 {serve} j5
if b-6m6
is p-7 {serving} g5i5
it - {name} k7
me g5
might m6
minut h5
must d11e-5p5 have d6
now g7 $ g5
o'clock b5
or a14b-6
ought e6
pay i6
photo b5
ravi n6
right e7
safeti n6
see b5i-5
seven b5
she n7 is n5
should e8k-5
sinc b6
sorri f6
supervisor n7
that c6d5k-5
the e-5 supervisor n5 {grand} p6
their l5
then j8
three b10
thursdai h9i5
todai h5
tomorrow h9i6
tonight h5
twice b6
wage b5
was g-7h-5i-8
we n-5 will i7
wednesdai h6
well k5
who n8
will g5 {talks} i-5
would g-5
you - {anyverb} b5 {served} e5 {serve} j7
{adv} o-5
{archly} d6g-6p11
{blamed} l5o5
{body} d5
{careless} l5
{closes} k6
{culprit} l8n-5
{elsewhere} o8
{faulty} l5
{feelingNoun} d5
{feeling} d5g-5p6
{fee} i8
{goods} m-5
{grand} p22
{hard} d5
{inspects} i-6
{name} n5 {name} n5
{notOurs} o11
{open} g-5h-6j-5m21n-5
{outsider} o7
{payback} b-5i8
{role} n11
{scorn} l5
{serving} p-7
{small} k5
{sorry} f12g-5i-5
{standIn} i7
{talks} d-7i-9
{usual} b-6g-6h-5i-7k11l7
{vague} d5
£ i7
`;
