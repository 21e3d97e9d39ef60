// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// a sum: it begins at `starts`, and the features of a sentence (see `features.ts`) add what they weigh. Its logistic is the
// chance that the sentence shows the behaviour. How to read the table stands in `table.ts`; its letters are the behaviours in the
// order of `starts`.

export const starts: Readonly<Record<string, number>> = {
  'asks a clarifying question': -3.7,
  'restates the facts': -2.95,
  'checks understanding': -3.95,
  'names the feeling': -2.91,
  validates: -3.04,
  'apologises for the impact': -3.71,
  'commits to act': -3.5,
  'gives a time': -4.3,
  'offers a remedy': -3.21,
  'confirms next steps': -4.26,
  dismisses: -1.17,
  blames: -2.36,
  hedges: -3.29,
  'tells the customer what happens next': -3.95,
  'passes the buck': -3.21,
  mocks: -2.24,
};

export const table = `
# b4h6l-5
#asked a24b-5c21d-9e-10f-5g-11j-10n-6o-5
#behind_a_promise j10k-11l-6p-5
#behind_a_question j-5k-5
#case_in_a_promise p-5
#fact h-5
#heard b6g-6
#last_of_several a4b-5d-8e-5g5h4m5
#long c5
#middling a-5c-7d-5f-7n-5p-6
#money i7
#name n5
#not a-5e4
#only_on_screen p-6
#past l5m-6o-7
#promise g5
#said j-7
#said_twice b6
#short a-11c-10d-12e-5f-9h-4j-6k-6l-11m-9n-6o-9p-6
#shown h5
#step:other n10
#step:rep g7j5
#time c4h18j5k-5l-5
#times j8
#told b5
#told_much b6h-5i-5
#told_twice b5
#you d5m-5
=apology f11g-5h-5i-5k-4
=blames l5
=checks c9
=dismisses k6
=feeling d12g-4i-5k-5
=handsOver n6
=hedges m8
=mocks p13
=noCommitment m6
=notBuck g6
=notHedge e5
=notTheirFeeling f6
=passesTheBuck b-5o9
=validates e12l-5
>{talks} i-5
@apologises_for_the_impact f14k-4
@apologises_for_the_impact! f14
@asks_a_clarifying_question a23d-6e-5k-6m-5o-5
@asks_a_clarifying_question! a6c-5
@blames l7
@blames! l7
@checks_understanding c21
@checks_understanding! c9
@commits_to_act g11
@commits_to_act~ g-5
@confirms_next_steps b5j11k-5
@confirms_next_steps~ j4
@dismisses g-5k9p12
@dismisses! k8
@gives_a_time b-5g10h17i7j5
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
@promises_beyond_policy i8j-6
@restates_the_facts b9
@restates_the_facts~ b5
@tells_the_customer_what_happens_next n6
@tells_the_customer_what_happens_next! n6
@validates e11
@validates! e11
^ - and b4 i k-4l-7 ravi n6 so k-5 well k6 you e6 {contact} o4 {sorry} f5 {usual} k5
^tag:Adjective a-4j-5
^tag:Adverb i-4
^tag:Conjunction h-5n-5
^tag:Determiner a-6j-7
^tag:Expression c-4i-5l-6
^tag:FemaleName n5
^tag:Gerund d4
^tag:Modal a-5
^tag:Noun a-6j-6p-4
^tag:Plural b-6k8l5
^tag:QuestionWord c-6k-5l-5
^tag:Singular g5
^tag:Verb f-5n-4
a n-5p7
alwai l5
and k-4l-6m-7o-6p-5
at - # n5 two b7
back i6
be m6
befor h7 # h5 one h6 {thing} h5
but m4
by h5p6
can - {serve} i6
check l6
decid n7
did g-4i-5
fair e5
five b6h5
fridai h6
got g-4
half h6
have - {anyverb} d4 {seem} g-5 {talks} g7
her n8
hour h4
i g5k-5l-8 have g10i6 will k-4 would e6
if b-6m5
is p-7 {serving} g6i5 {thing} c4
it - {name} k7
me b-4g5
might m6
minut h5
must d11p4 have d6
now g8 $ g5
o'clock b5
or a14b-6
ought e6
pay i6
photo b4
ravi n7
regret f4
right e8
safeti n6
see b5i-5m4
she i-4n7 is n6
shop i5
should e9k-4m5
sinc b7
sorri f6
supervisor n7
take i4
tell - me a4 {people} a4
that c6d5k-5
the e-5 supervisor n5 {grand} p6
their l5
then j8
there n-5
three b10
thursdai h9i5 befor h4
todai h5
tomorrow h9i6
tonight h5
twice b6
wage b4
was g-7h-6i-7
we - will i7 {anyverb} b4
wednesdai h6
well k5
who n7
will g5 {talks} i-4
would c4g-4
yes k-5
you - did e4 {anyverb} e4 {served} e5 {serve} j7
your g5m-4
{adv} o-6
{archly} d6g-5p11
{blamed} d-4l5o5
{body} d5
{careless} l5
{closes} k7
{culprit} l8n-6
{elsewhere} o7
{faulty} l5
{feelingNoun} d5
{feeling} d5g-4p6
{fee} i8
{goods} m-5
{grand} p21
{hard} d6
{inspects} i-6
{name} n5 {name} k-5n6
{notOurs} o10
{open} g-5h-6j-5m21n-5
{outsider} o7
{payback} b-5e-4g4i8
{role} i-4n11
{scorn} l5
{seem} f-4
{serving} p-7
{small} k4
{sorry} f12g-5i-4
{standIn} i7
{talks} d-7i-9p-4
{thing} p-4
{usual} b-5g-6h-5i-7k11l8
{vague} d5
£ i7
`;
