import { tellParts, type TellPart } from '../roleplay/events.ts';
import { plainText } from './facts.ts';

/** Short forms written out, so that the cues below need only one of each. */
const shortForms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:won|shan)['’]t\b/gi, ' will not'],
  [/['’]ll\b/gi, ' will'],
  [/['’](?:m|re)\b/gi, ' are'],
  [/(?<=\b(?:he|she|it|that|who|there|somebody|someone|everybody))['’]s\b/gi, ' is'],
  [/\b([ap])\.\s?m\b\.?/gi, '$1m'],
  [/\bo['’]clock\b/gi, 'oclock'],
];

/** Words for whoever is at the desk. */
const roles =
  / (?:supervisors?|managers?|(?:team|shift|floor) leaders?|colleagues?|specialists?|experts?|advis[eo]rs?|officers?|engineers?|team|desk|department|they|she|he|somebody|someone) /;

/** A verb of the future, or a promise in other words: `will call`, `is going to look`, `you can expect`. */
const futureAction =
  / (?:(?:will|shall)(?: (?:then|also|now|not|always|personally|just|be|have))* \p{L}{2,}|(?:is|are|am) (?:going|about|due) to \p{L}{2,}|(?:is|are|am)(?: \p{L}+ly| now| just)? (?:coming|joining|taking|ringing|calling|bringing|putting|passing|looking|sending|getting|staying|picking|writing)|(?:can|may|should) expect) /u;

const number =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|half an|a few|a couple of)';
const hour =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|lunchtime)';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Times of day, days and dates, lengths of time. */
const times: readonly RegExp[] = [
  / \d{1,2}[:.]\d{2}(?: ?[ap]m)? /,
  new RegExp(` ${hour} ?(?:am|pm|oclock) `),
  new RegExp(` (?:by|at|before|until|till|from|around|about) ${hour} `),
  / (?:today|tonight|tomorrow|now|immediately|at once|(?:right|straight) away|same day|this (?:second|minute|moment|morning|afternoon|evening|week)|next week|noon|midday|midnight) /,
  / (?:mon|tues|wednes|thurs|fri|satur|sun)day /,
  new RegExp(
    ` ${number}(?: (?:to|or|and) ${number})?(?: (?:working|business|more|full))* (?:second|minute|min|hour|day|week|month)s? `,
  ),
  new RegExp(` (?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}(?:st|nd|rd|th)?) `),
  / \d{1,2}\/\d{1,2}(?:\/\d{2,4})? /,
];

/** Whether a person is named: by the whole name or the first. */
function isNamed(said: string, name: string): boolean {
  const [first = ''] = plainText(name).trim().split(' ');
  return first.length > 1 && said.includes(` ${first} `);
}

/**
 * What a text tells the customer of what happens next: *who* takes over (the desk by its name, or a word for whoever is
 * there), *what* will be done (a verb of the future), and *when* (a time, a date, a length of time). English only.
 * @param desk name of the desk chosen
 * @param people names of who picks up there: the first name is enough
 */
export function toldIn(text: string, desk: string, people: readonly string[] = []): TellPart[] {
  const said = plainText(shortForms.reduce((written, [form, full]) => written.replace(form, full), text));
  const name = plainText(desk);
  const holds: Readonly<Record<TellPart, boolean>> = {
    who: (name !== ' ' && said.includes(name)) || roles.test(said) || people.some((each) => isNamed(said, each)),
    what: futureAction.test(said),
    when: times.some((time) => time.test(said)),
  };
  return tellParts.filter((part) => holds[part]);
}
