// What words weigh, learned from labelled replies: `npm run weigh` writes it, from `tests/assessment/replies`. For each behaviour
// a sum: it begins at `starts`, and the features of a sentence (see `features.ts`) add what they weigh. Its logistic is the
// chance that the sentence shows the behaviour. How to read the table stands in `table.ts`; its letters are the behaviours in the
// order of `starts`.

export const starts: Readonly<Record<string, number>> = {
  'asks a clarifying question': -3.74,
  'restates the facts': -2.92,
  'checks understanding': -3.93,
  'names the feeling': -2.94,
  validates: -3.08,
  'apologises for the impact': -3.71,
  'commits to act': -3.5,
  'gives a time': -4.25,
  'offers a remedy': -3.22,
  'confirms next steps': -4.2,
  dismisses: -1.2,
  blames: -2.41,
  hedges: -3.34,
  'tells the customer what happens next': -3.96,
  'passes the buck': -3.23,
  mocks: -2.28,
};

export const table = `
# b4h7l-5
#asked a24b-4c21d-8e-10f-5g-11h-4j-10n-6o-5
#behind_a_promise j9k-10l-6p-5
#behind_a_question j-5k-5
#case_in_a_promise p-4
#fact h-5
#heard b5g-6
#last_of_several a5b-5d-8e-5g4h4m5
#long c5
#middling a-5c-7d-6f-7p-6
#money i7
#name n5
#not a-4
#only_on_screen p-6
#past l6m-5o-7
#said j-7
#said_twice b7
#short a-11c-10d-12e-5f-9h-5j-5k-6l-11m-9n-7o-10p-7
#shown h5
#step:other n11
#step:rep g7j5
#time c5h18j5k-5l-4
#times j8
#told b5
#told_much b6h-5i-5
#told_twice b5
#you d5m-5
=apology f12g-5h-4i-5k-4
=blames l5
=checks c10
=dismisses k6
=feeling d13i-5k-5
=handsOver n6
=hedges m8
=mocks p13
=noCommitment m4
=notBuck g6
=notHedge e5
=notTheirFeeling f6
=passesTheBuck b-5o9
=validates e12l-5
>{talks} i-4
@apologises_for_the_impact f14
@apologises_for_the_impact! f14
@asks_a_clarifying_question a23d-5e-5k-6m-5n-4o-5
@asks_a_clarifying_question! a5c-4
@blames l7
@blames! l7
@checks_understanding c21
@checks_understanding! c10
@commits_to_act g10
@commits_to_act~ g-5
@confirms_next_steps b4j11k-5
@confirms_next_steps~ j4
@dismisses g-5k9p12
@dismisses! k8
@gives_a_time b-5g9h16i7j5
@gives_a_time! h7
@gives_a_time~ c4g5h8i6
@hedges m7
@hedges! m7
@names_the_feeling d12k-5
@names_the_feeling! d8
@offers_a_remedy i7
@offers_a_remedy! i6
@offers_a_remedy~ i-5
@passes_the_buck o9
@passes_the_buck! o8
@promises_beyond_policy i7j-6
@restates_the_facts b9
@restates_the_facts~ b5
@tells_the_customer_what_happens_next n6
@tells_the_customer_what_happens_next! n6
@validates e11
@validates! e11
^ - and b5 i l-6 ravi n6 so k-5 well k6 you e6 {serving} g4 {sorry} f4 {usual} k5
^tag:Adjective a-4j-5
^tag:Conjunction h-5n-5
^tag:Determiner a-5j-7
^tag:Expression c-4i-5l-5
^tag:FemaleName n4
^tag:Modal a-5
^tag:Noun a-5j-6
^tag:Plural b-6k8l5
^tag:QuestionWord c-5k-4l-4
^tag:Singular g5
^tag:Verb f-4
a n-5p7
alwai l5
and k-4l-6m-6o-6p-5
at - # n5 two b8
back i6
be m5
befor h8 # h5 one h7 {thing} h6
by h5p6
can - see b5 {serve} i6
check l5
decid n7
did g-4i-4
fair e6
five b6h6
fridai h6
get n4
half h6
have - {anyverb} d5 {seem} g-5 {talks} g6
her n9
hour b5
i g5k-4l-7 have g10i5 will k-4 would e6 {serve} j4
if b-6g-4m5n-5
is p-7 {name} n4 {serving} g5i4
it - {name} k7
light a4
march b4
mayb m4
me b-5g4
might m5
minibu b5
minut h5
must d11p4 have d6
new i4
now g8 $ g5
o'clock b5
or a13b-6
order - {thing} i4
ought e5
pay i7
ravi n7
right e8
ring j4n5
safeti n7
see b5i-5
she i-4n7 is n5
shop i6
should e9k-5m5
sinc b7
sorri f6
sort m4
supervisor n7
sure k4
take i4
tell - me a5 {people} a5
that c7d5k-4
the e-5 supervisor n5 {grand} p6
thei l4
then j7
there n-5
thirti b5
three b10
thursdai h9i5 befor h4
todai h5n5
tomorrow h9i6
tonight h5
twice b6
wage b4
was g-6h-6i-7
we - will i6 {anyverb} b5
wednesdai h7
well k5
who n7
will g4 {talks} i-4
would g-5
yes k-4
you - did e5 {served} e5 {serve} j7
your g4m-4
{adv} o-5
{archly} d6g-5p11
{blamed} d-4l5o5
{body} d5
{careless} l5
{closes} k7
{culprit} l8n-5
{elsewhere} o7
{faulty} l5
{feelingNoun} d5
{feeling} d5g-4p6
{fee} i8
{goods} m-5
{grand} p20
{hard} d6
{inspects} i-6
{name} n5 {name} k-4n6
{notOurs} o11
{open} g-4h-6m21n-4
{outsider} o7
{payback} g4i9
{role} i-5n11
{scorn} l5
{serving} p-6
{small} k5
{sorry} f12g-5i-4
{standIn} i6
{talks} d-7i-9p-4
{thing} p-5
{usual} b-5g-6h-5i-7k11l8
{vague} d5
£ i7
`;
