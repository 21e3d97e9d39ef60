import { hasCue } from '../reading/scope.ts';
import type { Candidate } from './detector.ts';
import { isCheck, isIdle } from './question.ts';

/** What a question is for: to learn something, or one of the many other things that people do with a question mark. */
export type Purpose = 'information' | 'check' | 'offer' | 'challenge' | 'manners' | 'statement';

const asking = /^(?:what|which|when|where|who|whose|how|why|whereabouts)$/;
const auxiliary = /^(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|shall|should|might|am|may)$/;

/** Questions that want no answer, by how they go on from their first word. Words are written out: “isn't it” is “is not it”. */
const challenges: readonly RegExp[] = [
  // A denial that asks (“didn't you read it?”, “could you not have rung?”) knows its answer.
  /^(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should) (?:not (?:you|it|that|this|i|we|they|he|she|anyone|somebody|someone|there|your)|(?:you|u|it|they|he|she|anyone|i|we) not)\b/,
  /^(?:do|did|can|could|have|would|will) (?:you|u) (?:even|really|honestly|seriously|actually|ever|always|bother|expect|imagine|suppose|realise|realize|think)\b/,
  /^do (?:you|u) (?:know|see|understand|appreciate) (?:how (?:many|much|busy|hard|long|difficult|often)|what (?:i|we|it)|that|who|i|we|the)\b/,
  /^(?:have|had|has) (?:you|u) (?:any idea|no|never|nothing|thought (?:about|of|that)|considered|forgotten|finished|quite finished|lost|gone mad|calmed|been drinking)\b/,
  /^are (?:you|u) (?:sure|certain|positive|quite|absolutely|serious|kidding|joking|having a laugh|telling|saying|suggesting|accusing|asking|trying|always|really|done|finished|aware|calling|still|honestly|seriously|for real|deaf|blind|thick|stupid|one of|always)\b/,
  /^(?:is|was) (?:it|that|this) (?:really|honestly|so|too much|all|seriously|my|our|supposed|worth|that (?:bad|hard|urgent|important|serious|big))\b/,
  /^(?:is|was|are|were) (?:i|we)\b/,
  /^(?:who|what|where|how|why) (?:on earth|the (?:hell|heck|devil)|in (?:the (?:world|name|blazes)|god|gods))\b/,
  /^who (?:do|does) (?:you|he|she|they) think\b|^(?:is|are|was|were|do|does|did|has|have|can|could|would|will|shall) (?:he|she|it|they|you|u|i|we)$|^did (?:you|u) (?:say|tell|mention)\b|^who (?:cares|gets|needs|knows|says|said|wants|made|told|has time|can say|would|could|will|is going to|wouldnt|asked|buys|orders|puts|keeps|does|plugs|uses|leaves)\b/,
  /^what (?:else |more |exactly |precisely |on earth )?(?:do|did|would|were|are|should|is) (?:you|u) (?:expect|expecting|want (?:me|us|from)|think|thinking|suppose|supposed|imagine|have (?:me|us)|like me|playing|moaning|complaining|on about|after me|worth)\b/,
  /^what (?:else|more) (?:do|did|would|can|could|should)\b/,
  /^what (?:part|bit) of\b|^what is (?:the )?(?:big deal|fuss|point|rush|hurry|your point|it to|wrong with you|all the|with the)\b|^what(?: is)? (?:your|the) (?:problem with|attitude|hurry|rush)\b|^what (?:difference|good|use|harm) (?:does|do|will|would|is|did|can)\b/,
  /^how (?:hard|difficult|many (?:more )?times|many more|dare|could you|can you (?:not|possibly|expect|be)|come|is that (?:my|our)|was (?:i|that|we)|were (?:i|we)|should|am|are (?:i|we)|do you (?:think|expect|imagine|suppose)|did you (?:manage|think|expect|not)|would you like it|old are|about you|thick|stupid)\b/,
  /^why (?:do|did|have|would|are|were|should|could|can|will|was|is) (?:not|you|u|i|we|it my|that my)\b|^why (?:not|bother|all|the|me|us|is (?:that|it) (?:my|our|such|so))\b/,
  /^when (?:will|are) (?:you|people|customers) (?:learn|going to)\b|^when (?:did|was|have) (?:i|we)\b|^where (?:did|do|does) (?:it|that|i|we) (?:say|leave)\b/,
  /^(?:would|could|should|can|do|must|will) (?:i|we) (?:really|honestly|have to|even|not)\b/,
  /^(?:did|do|does|has|have|had) (?:nobody|no one|anyone (?:ask|tell you|promise|make|force|say)|anybody (?:ask|tell you|promise|make|force|say)|the (?:email|letter|website|box|label|instructions|manual|terms) not|i (?:say|ask|tell|promise|look|stutter)|we (?:say|ask|tell|promise|look))\b/,
  /^why would (?:anybody|anyone|someone|somebody)\b|^who (?:picks|sends|leaves|lets|opens|touches|drives|throws|goes)\b|^whose (?:fault|problem|job)\b|^what now\b|^(?:would|can|could) (?:you|u) (?:believe|imagine|not)\b|^(?:do|would) (?:you|u) (?:want|like) (?:a medal|some cheese|a tissue|a lollipop|a biscuit|a round of|the moon)\b/,
  /^(?:would|could|can) it (?:kill|hurt|be that|not)\b|^does it (?:look|really|matter|say)\b|^do (?:i|we) (?:look|need|have|know|make)\b|^am i\b/,
];

/** Questions in which the rep, not the customer, is the one who acts: “shall I …?”, “would you like me to …?”. */
const offers: readonly RegExp[] = [
  /^(?:shall|should|can|could|may|might|will|would|do|did|have|am|are|must) (?:i|we)\b/,
  /^(?:would|do|did|will) (?:you|u|ye) (?:like|want|prefer|rather|need|mind|care|wish|be happy)(?: it)? (?:me|us|if|for (?:me|us)|that (?:i|we)|to (?:go|proceed|continue|hear|know|take|see|leave|try|speak|talk|do that|be))\b/,
  /^(?:want|like|need|prefer|fancy|rather|happy|ok|okay|alright|all right|mind) (?:me|us|if|for|that|to)\b/,
  /^(?:would|do|will) (?:you|u) (?:like|want|care|accept|take|have|need|fancy|consider)\b(?!.*\bor\b)/,
  /^(?:fancy|want|care for) (?:a|an|one|some|it|that)\b(?!.*\bor\b)/,
  /^what (?:can|could|may|might|should|shall|do|am|are|will|would) (?:i|we)\b/,
  /^how (?:can|could|may|might|do|should|shall|else|about|would|does) (?:i|we|that|this|it|a|an|the|if)\b/,
  /^what (?:if|about|say|do you say|do you think|would you say)\b/,
  /^why (?:do not|not) (?:i|we)\b/,
];

/** Asks to do something, not to tell something: “could you sign in?”, “can she come to the phone?”. */
const requests =
  /^(?:can|could|would|will|may|might|do) (?:(?:you|u|ye) (?:mind |please |just |maybe |kindly |possibly |quickly )*(?:sign|log|hold|holding|wait|waiting|bear|hang|stay|send|forward|email|upload|attach|type|click|press|open|bring|pop|put|try|turn|switch|unplug|restart|reset|plug|come|go|ring|call|speak|talk|stop|calm|be (?:quiet|patient)|keep|leave|let me finish|accept|sort)\b(?!.*\b(?:photo|photos|picture|pictures|photograph|what|which|when|where|how)\b)|.*\b(?:come|get|put|pop) .*\b(?:phone|line)\b)/;

/** A statement, or a fragment, with a question mark: these ask all the same. */
const fragments: readonly RegExp[] = [
  /\bor\b(?! (?:what|not|something|so|is it|does it)$)/,
  /^(?:and |or |so |but )?(?:any|anything|anyone|anybody|anywhere|roughly|about|by|since|at|on|in|from|to|for|whereabouts|same|still|since)\b/,
  /\b(?:which|what|how (?:many|much|long|old|big|far)|whereabouts|when|where|who)$/,
  /\b(?:what|which|when|where|who|how (?:many|much|long|big|old)) (?:\w+ )?(?:is|was|are|were|did|do|does|has|have|would|will)\b/,
];

/** A question that lays the fault on somebody, or makes small or fun of it, does not ask. */
const against = ['blames', 'insults', 'mocks'];

/** What is asked for. It takes the words of the question only; whether the answer was given already is another matter. */
export function purposeOf(question: Candidate): Purpose {
  const { sentence, from, to, rule } = question;
  if (isIdle(question)) return 'manners';
  const words = sentence.tokens.slice(from, to).map(({ word }) => word);
  const text = words.join(' ');
  if (challenges.some((pattern) => pattern.test(text))) return 'challenge';
  if (isRhetorical(question) || against.some((group) => hasCue(sentence, group, from, to))) return 'challenge';
  if (
    isCheck(question) ||
    /^(?:would|will|does|do|could) (?:a|an|the|another|some|having|getting) .*\b(?:help|do|work|suit|better|ease|enough)(?: (?:for|with) \w+| \w+)?$/.test(
      text,
    )
  )
    return 'check';
  if (requests.test(text)) return 'offer';
  if (hasCue(sentence, 'asksFor', from, to)) return 'information';
  if (offers.some((pattern) => pattern.test(text))) return 'offer';
  const [first = '', second = ''] = words;
  // “Which is why I'm ringing”, “What matters is Saturday”: no question without its mark.
  if (!sentence.asked && /^(?:which|what|who|how|when|where)$/.test(first)) {
    if (first === 'which' && /^(?:is|was|will|would|has|had|should|means|can|could)$/.test(second)) return 'statement';
    if (words.slice(2).some((word) => word === 'is' || word === 'was')) return 'statement';
  }
  if (rule === 'question by its mark') {
    // A tag turns what stands before it into a check: “so it's the left one, yes?”.
    if (
      /\b(?:right|yes|no|yeah|correct|aye|ok|okay|is it|are you|have you|is that it|then)$/.test(text) &&
      words.length > 2
    )
      return 'check';
    return fragments.some((pattern) => pattern.test(text)) || isBareThing(question) ? 'information' : 'statement';
  }
  return asking.test(first) || auxiliary.test(first) ? 'information' : 'statement';
}

/** “What did you do, drag him to the car?”: the next clause answers for the customer. */
function isRhetorical({ sentence, from, to }: Candidate): boolean {
  const words = sentence.tokens.slice(from, from + 3).map(({ word }) => word);
  if (words[0] !== 'what') return false;
  const next = sentence.clauses.find((clause) => clause.from > from && clause.from < to);
  const verb = next && sentence.tokens[next.from];
  return (
    verb?.gap === ',' &&
    verb.tags.has('Verb') &&
    next?.opener === '' &&
    /\bdo$/.test(sentence.tokens[next.from - 1]?.word ?? '')
  );
}

/** “Model number?”, “And the colour?”: a thing without a verb, asked for. */
function isBareThing({ sentence, from, to }: Candidate): boolean {
  const tokens = sentence.tokens.slice(from, to);
  return (
    tokens.length <= 5 &&
    tokens.some(({ tags }) => tags.has('Noun')) &&
    !tokens.some(
      ({ tags, word }) =>
        tags.has('Verb') ||
        tags.has('Expression') ||
        /^(?:i|we|you|a|an|that|this|it|so|oh|well|really|seriously)$/.test(word),
    )
  );
}
