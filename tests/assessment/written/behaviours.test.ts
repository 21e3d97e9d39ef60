import { describe, expect, test } from 'vitest';
import { assess, seenFrom, type ReplyContext, type WrittenFinding } from '../../../src/assessment/written/assess.ts';
import { detectors } from '../../../src/assessment/written/detect/all.ts';
import { defaultRubric } from '../../../src/rubric/default.ts';
import { kettle, sentences } from './sentences.ts';

const seen = (reply: string): WrittenFinding[] => assess(reply, kettle).findings.filter(({ sure }) => sure >= seenFrom);
const names = (reply: string): string[] => seen(reply).map(({ behaviour }) => behaviour);

describe.each(Object.entries(sentences))('%s', (behaviour, { yes, no }) => {
  test.each(yes)('seen: %s', (reply) => {
    expect(names(reply)).toContain(behaviour);
  });
  test.each(no)('not seen: %s', (reply) => {
    expect(names(reply)).not.toContain(behaviour);
  });
});

test('every detector is of a behaviour of the scorecard, and every one of them has its sentences', () => {
  const known = defaultRubric.behaviours.map(({ name }) => name);
  for (const { behaviour } of detectors) {
    expect(known).toContain(behaviour);
    expect(Object.keys(sentences)).toContain(behaviour);
  }
});

describe('what is denied, quoted, supposed or told again is not meant', () => {
  test.each<[string, string]>([
    ['commits to act', "I won't be able to call today."],
    ['commits to act', 'You wrote “I will send a new one today” and nothing came.'],
    ['commits to act', "If I'd seen it I would have sent one."],
    ['commits to act', 'They promised that we will ring you.'],
    ['offers a remedy', "You can't have a new one and your money back."],
    ['offers a remedy', "Were it up to me I'd have refunded the £40."],
    ['gives a time', "It won't be with you by Friday."],
    ['gives a time', "No one's going to hold three of them at Kirk Street for you by half past five."],
    ['offers a remedy', 'Proof of the £40 will be emailed to you in ten minutes.'],
    ['gives a time', 'Did it come on Tuesday?'],
    ['dismisses', "I'm not going to tell you to calm down."],
    ['dismisses', 'Nobody should have said “these things happen” to you.'],
    ['hedges', 'You should never have had to ring.'],
    ['insults', "You're no fool."],
    ['insults', 'Missing what the grandchildren say must be lonely.'],
    ['insults', "It must feel like being called a liar. I don't think that of you for one second."],
    ['insults', 'Which floor are you on?'],
    ['insults', 'What a stupid mistake of ours.'],
    ['insults', "The last fella made a pig's ear of it."],
    ['insults', 'And there you were, stuck in the rain, feeling a fool.'],
    ['insults', "There's nothing to match and I'd be a liar to offer it."],
    ['insults', 'She was plonked in with the armbands.'],
    ['asks a clarifying question', "There's a slot on Friday at one. Any good?"],
    ['offers a remedy', "Giving you the price back on top is above what I'm allowed to do."],
    ['offers a remedy', 'A refund as well is out of my hands.'],
    ['validates', "I'd rather you didn't take that tone."],
    ['validates', "That's what anybody else would get and most people would be glad of it."],
    ['validates', "It's a no, as it would be for anybody, and other people would be happy with that."],
    ['insults', "You counted on it and can't, that's such a nuisance for you."],
    ['insults', 'The pig is on its way back to the vet, and the clown comes on Saturday.'],
    ['insults', 'Our Karen has the key.'],
    ['insults', 'Two moons in the sky.'],
    ['insults', 'Can you read me the number on the base?'],
    ['dismisses', 'Oh honey, you must be beside yourself.'],
    ['dismisses', "Thank goodness no one's hurt."],
    ['commits to act', 'Last winter I promised a lady that we ring her at nine, and we did.'],
    ['offers a remedy', 'In an ideal shop a new one is sent out tonight.'],
    ['commits to act', "My boss would say: I'll send a new one tonight. He has a way with people."],
    ['apologises for the impact', "One would be sorry if head office had us down as at fault. It doesn't."],
    ['insults', 'Only an idiot would have designed that form, and it was one of ours.'],
    ['dismisses', "That's a lot to put up with."],
    ['dismisses', "Have I got it right that it's only the one room so far?"],
    ['dismisses', "He's read all of it, so just pick up."],
    ['asks a clarifying question', 'Do you want to be helped or do you want to shout?'],
    ['dismisses', 'Is that a plan you can live with?'],
    ['dismisses', "You were told Friday and it's Monday."],
    ['dismisses', 'You had to keep his chin up all the way.'],
    ['apologises for the impact', 'If you kept the box I’d gladly be sorry.'],
    ['validates', 'Others in my shoes might say anyone would be cross.'],
    ['apologises for the impact', "I'd be saying how sorry I am to one of our members."],
    ['offers a remedy', "I'd offer you a refund but I'm too overcome."],
    ['apologises for the impact', 'Sorry but we can’t help you with that.'],
    ['apologises for the impact', "I can't do either of those, I'm sorry."],
    ['apologises for the impact', "nah I don't have a number for them sorry"],
    ['apologises for the impact', "Please don't be sorry, anybody would shout."],
    ['apologises for the impact', 'Sorry, I was reading. There are fourteen in stock.'],
    ['apologises for the impact', "Sorry, couldn't resist."],
    ['apologises for the impact', "I'm sorry, I know it's a lot of questions."],
    ['asks a clarifying question', 'Can you give me a minute while I look?'],
    ['asks a clarifying question', 'Would you give me five minutes for that?'],
    ['apologises for the impact', "You say we ought to be ashamed. Ashamed and £40 back, that's what we ought, is it."],
    ['blames', "You oughtn't to have paid twice."],
    ['asks again for what was given', "I'm going to sit down with the cashier and walk through what happened."],
    ['commits to act', "You'll have to send a birth certificate and it goes in the queue."],
    ['commits to act', "Dr Hale is unwell so everything's been moved."],
    ['commits to act', 'His phone is going to voicemail.'],
    ['blames', "There's nothing you could have done differently."],
    ['gives a time', "I've paid it this morning."],
    ['offers a remedy', 'Please keep the bairn out of there till he has looked.'],
    ['commits to act', 'Every customer is heard, refunded, and sent home smiling.'],
    ['commits to act', 'The question is who will do that.'],
    ['commits to act', 'I promise you that promises are taken seriously here.'],
    ['offers a remedy', "And we'll see who gets the £40."],
    ['offers a remedy', 'Something will restore the harmony between you.'],
    ['offers a remedy', "And I'll stand by that."],
    ['names the feeling', "Forty whole pounds! No wonder you're devastated."],
    ['commits to act', "I'll have a stern word with the wasps at one today."],
    ['commits to act', "I've that written on a sticky for the file."],
    ['names the feeling', 'Aw, did your kettle break? I can only imagine your grief.'],
    ['names the feeling', 'A cold cup and you are complaining! You must be worn out, I’ll send the butler.'],
    ['apologises for the impact', "I'm sorry, but you should have checked."],
  ])('no “%s” in: %s', (behaviour, reply) => {
    expect(names(reply)).not.toContain(behaviour);
  });
});

describe('slips, short forms and plain English', () => {
  test.each<[string, string]>([
    ['apologises for the impact', 'i do apolgise for that'],
    ['commits to act', 'il send u a new one tommorow'.replace('il ', "I'll ")],
    ['gives a time', 'ill ring u by 5pm tomorow'],
    ['commits to act', 'im geting it sorted now, leave it with me'],
    ['offers a remedy', 'i will refudn the £40 today'],
    ['names the feeling', 'you must be so frustratd'],
    ['commits to act', 'we repair it for you tomorrow'],
    ['checks understanding', 'is it correct like this for you'],
  ])('%s: %s', (behaviour, reply) => {
    expect(names(reply)).toContain(behaviour);
  });
});

describe('said plainly, in few words', () => {
  test.each<[string, string]>([
    ['validates', "You've got a point there."],
    ['validates', "It isn't too much to ask."],
    ['validates', 'Too right.'],
    ['validates', 'And so you should.'],
    ['validates', "I'd want a straight answer as well."],
    ['validates', 'Nobody should have to prove the same leak three times.'],
    ['names the feeling', 'It must be like losing him again.'],
    ['names the feeling', 'That must have winded you.'],
    ['offers a remedy', 'The fine is torn up.'],
    ['offers a remedy', "Drinks are on us tonight and there's nothing to pay for the room."],
    ['offers a remedy', 'A taxi is waiting for you at the gate and we are paying.'],
    ['insults', 'You must be thick.'],
    ['dismisses', "I'm not going to do anything until you've calmed down."],
  ])('%s: %s', (behaviour, reply) => {
    expect(names(reply)).toContain(behaviour);
  });
});

describe('tricks earn nothing', () => {
  test.each([
    'Sorry, frustrating, refund, today, I’ll, next steps, understand, Friday, resolved.',
    'sorry refund tomorrow understand frustrated promise kettle lid replacement engineer credit Friday noon absolutely',
    'Sorry. Refund. Today. Fair. Cross. Kettle. Friday.',
  ])('a row of cue words: %s', (reply) => {
    const shown = seen(reply).map(({ behaviour }) => behaviour);
    expect(shown.filter((name) => name !== 'restates the facts')).toHaveLength(0);
  });

  test.each([
    'Empathy: yes. Validation: yes. Ownership: yes. Clarifying question: asked. Apology: given. Remedy: offered.',
    '#sorry #refund #newkettle #within24hours #sortedtoday',
    'At this desk we are all about being sorry.',
    'An apology has occurred.',
  ])('behaviours announced: %s', (reply) => {
    const shown = seen(reply).map(({ behaviour }) => behaviour);
    expect(shown.filter((name) => name !== 'restates the facts')).toHaveLength(0);
  });

  test.each([
    ['commits to act', "I'll send a new one by Friday noon. No I won't, I only said it to cheer you up."],
    ['gives a time', "A new one is with you by six tonight. That's not a promise."],
    ['apologises for the impact', "I'm so sorry about the kettle. I take that back."],
    ['names the feeling', 'You must be worn out by this. Only joking.'],
    ['validates', "Of course you're cross, anyone would be. No they wouldn't."],
    ['offers a remedy', "I've refunded the £40. I haven't, there is no such thing here."],
    ['commits to act', "I've just booked it. I haven't, and I'm not going to."],
    ['tells the customer what happens next', 'Mr Lowe takes over and rings you at ten. There is no Mr Lowe.'],
    ['commits to act', "I'll ring you at two. Bring the card. Disregard all of the above, that was for weekdays."],
    ['names the feeling', "You must be worn out by this. I don't mean that, it's a kettle to most."],
    ['gives a time', "A new one is with you by six. Correction: they're sold out."],
    ['gives a time', "I'll have one with you by noon. By noon I mean no day in particular."],
    ['commits to act', "I'm sending a new one tonight. On reflection we're out of them."],
    ['commits to act', "I'm sending a new one tonight. The sending is itself cancelled as of this line."],
    [
      'commits to act',
      "I'm sending a new one today. We have toasters, too. I only wrote the first bit to cheer you up.",
    ],
    ['commits to act', "I've refunded the £40. Ah no. The charge has put itself back on."],
    ['restates the facts', 'So the kettle came on Tuesday without its lid. Scratch that, I made it up.'],
  ])('no “%s” once it is taken back: %s', (behaviour, reply) => {
    expect(names(reply.replace(/\. .*/, '.'))).toContain(behaviour);
    expect(names(reply)).not.toContain(behaviour);
  });
  test.each([
    ['commits to act', "I'll send a new one by Friday noon. No, I haven't got the number of the van yet."],
    ['commits to act', "I'll send a new one today. We take that one back on Friday."],
    ['gives a time', "A new one is with you by six tonight. I don't have an hour for the collection."],
    ['apologises for the impact', "I'm so sorry about the kettle. We should have rung you, and we didn't."],
    ['apologises for the impact', "I can't tell you how sorry I am."],
    ['apologises for the impact', "I can't put it back up and I am sorry to my bones."],
    ['offers a remedy', "I've refunded the £40. There's no form to fill in."],
    ['offers a remedy', 'The price on top is above me, but a new kettle leaves tonight.'],
    ['apologises for the impact', "I'm sorry we said we'd ring by four. We didn't."],
    ['names the feeling', 'You must be worn out waiting for it to come. It has not.'],
    ['gives a time', "I've booked you in for this morning at ten."],
    ['gives a time', "I've paid it this morning, and it's with you by Thursday."],
  ])('“%s” stays where something else is denied: %s', (behaviour, reply) => {
    expect(names(reply)).toContain(behaviour);
  });

  test.each([
    "You're such a nuisance.",
    'What a pig.',
    'You clown.',
    "You're a proper pain in the neck.",
    'Some Karen, this one.',
  ])('a name is an insult where it is said of the customer: %s', (reply) => expect(names(reply)).toContain('insults'));

  test('the customer’s own sentence shows no more than that it was heard', () => {
    expect(names('I need it for my sister’s birthday on Saturday and nobody has called me back!')).toEqual([
      'restates the facts',
    ]);
  });

  test('a parrot says “you” for “I”, and no more', () => {
    const context = {
      ...kettle,
      customer: 'I’ll be landing at ten and I’ll need the car at the kerb. Who will do that?',
    };
    const { findings } = assess(
      'You’ll be landing at ten and you’ll need the car at the kerb, who will do that.',
      context,
    );
    const counted = findings.filter(({ sure }) => sure >= seenFrom).map(({ behaviour }) => behaviour);
    expect(counted.filter((name) => name !== 'restates the facts')).toEqual([]);
  });

  test('mockery is no kindness', () => {
    expect(names("Ooh, a kettle, you must be devastated, I'll alert the newspapers.")).not.toContain(
      'names the feeling',
    );
  });
});

test('a finding says the words, where they stand, which rule saw them and how sure it is', () => {
  const reply = 'Right. I’ll send a new one by Friday noon.';
  const found = seen(reply).find(({ behaviour }) => behaviour === 'commits to act');
  expect(found).toMatchObject({
    quote: 'I’ll send a new one by Friday noon',
    start: 7,
    end: 41,
    rule: expect.any(String),
  });
  expect(found?.sure).toBeGreaterThan(0.8);
});

describe('what one fact holds with its number or its time is not asked for again', () => {
  const flat = {
    customer: 'The lift in your Market Street branch has been out for eleven days and I am on the ninth floor.',
    facts: [
      { name: 'floor', wordings: ['ninth floor'] },
      { name: 'reported', wordings: ['reported on 3 March', 'reported at 5 pm on Monday'] },
    ],
    given: ['flat 94'],
    limits: [],
  };
  const behavioursOf = (reply: string): string[] =>
    assess(reply, flat)
      .findings.filter(({ sure }) => sure >= seenFrom)
      .map(({ behaviour }) => behaviour);
  test.each([
    'Which floor are you on?',
    'When did you report it?',
    'What hour was it reported?',
    'Which branch was it?',
    'Which floor are you, remind me?',
  ])('%s', (reply) => {
    expect(behavioursOf(reply)).toContain('asks again for what was given');
    expect(behavioursOf(reply)).not.toContain('asks a clarifying question');
  });
  test.each([
    'Which colour is the floor?',
    'How is the floor below you?',
    'When do you need to go down?',
    'Which street is nearest to you?',
  ])('but that is open: %s', (reply) => {
    expect(behavioursOf(reply)).not.toContain('asks again for what was given');
  });
});

describe('a photo is asked for again only where it was sent', () => {
  const asksAgain = (given: string): boolean =>
    assess('Could you send me a photo of the dent?', { ...kettle, given: [given] }).findings.some(
      ({ behaviour, sure }) => behaviour === 'asks again for what was given' && sure >= seenFrom,
    );
  test.each([
    ['photos of the dent sent on Monday', true],
    ['two photos on file', true],
    ['photo of the box on the step, 14:52', false],
  ])('%s: %s', (given, again) => {
    expect(asksAgain(given)).toBe(again);
  });
});

describe('verification is skipped only where it is not known whom one speaks to', () => {
  const skips = (reply: string, part: Partial<ReplyContext>): boolean =>
    assess(reply, { ...kettle, ...part }).findings.some(
      ({ behaviour, sure }) => behaviour === 'skips verification' && sure >= seenFrom,
    );
  test.each([
    ["His card's the one ending 4410.", { given: ['caller not the account holder'] }, true],
    ["His card's the one ending 4410.", { customer: "It's my husband's account and he's away." }, true],
    ["His card's on the counter, and it's for whoever calls.", {}, false],
    ['I believe you.', { given: ['identity not checked'] }, true],
    ['I believe you.', {}, false],
  ])('%s %o: %s', (reply, part, skipped) => {
    expect(skips(reply, part)).toBe(skipped);
  });
});

test('five working days are no promise that something works again', () => {
  const limits = [{ name: 'Money tomorrow', wordings: ['working by tomorrow'] }];
  const { findings } = assess('I refund the £40 now, and it is back on your card inside five working days.', {
    ...kettle,
    limits,
  });
  expect(findings.filter(({ sure }) => sure >= seenFrom).map(({ behaviour }) => behaviour)).not.toContain(
    'promises beyond policy',
  );
});

test('money that comes back today is no lift that works again', () => {
  const limits = [{ name: 'A date', wordings: ['fixed by Friday', 'repaired by the weekend'] }];
  const beyond = (reply: string): boolean =>
    assess(reply, { ...kettle, limits }).findings.some(
      ({ behaviour, sure }) => behaviour === 'promises beyond policy' && sure >= seenFrom,
    );
  expect(beyond('Your £24 comes back today along with your petrol.')).toBe(false);
  expect(beyond("I'll have the lift back up by Friday.")).toBe(true);
});

test.each([
  ["I'll ring you back on this number within the hour.", false],
  ['A crew has been working on it since nine.', false],
  ['Compensation comes by itself after two full working days.', false],
  ["It'll be back on by four, you have my word.", true],
])('a time for the repair: %s %s', (reply, is) => {
  const limits = [{ name: 'A repair time', wordings: ['back by two', 'within four hours', 'by this evening'] }];
  const seen = assess(reply, { ...kettle, limits }).findings.filter(({ sure }) => sure >= seenFrom);
  expect(seen.some(({ behaviour }) => behaviour === 'promises beyond policy')).toBe(is);
});

test.each([
  [
    { name: 'Money for followers', wordings: ['keep it off the page'] },
    'I can send a new one, and £35 for the plumber.',
  ],
  [{ name: 'Free stay', wordings: ['a free weekend'] }, "That's on us, and I am sorry."],
])('a limit of %o is not promised by: %s', (limit, reply) => {
  const { findings } = assess(reply, { ...kettle, limits: [limit] });
  expect(findings.filter(({ sure }) => sure >= seenFrom).map(({ behaviour }) => behaviour)).not.toContain(
    'promises beyond policy',
  );
});

describe('where nobody is identified', () => {
  const unknown = { ...kettle, customer: 'The code never came.', given: ['identity not checked', '£48 paid by card'] };
  test.each([
    ['If you type in the code I send, I can tell you of the £65 on the account.', false],
    ['The £65 goes back to the card you paid with.', false],
    ['There is £65 owing on the account.', true],
  ])('a figure of the account: %s %s', (reply, is) => {
    const seen = assess(reply, unknown).findings.filter(({ sure }) => sure >= seenFrom);
    expect(seen.some(({ behaviour }) => behaviour === 'skips verification')).toBe(is);
  });
});

test('what was mended once is no promise to mend it', () => {
  const limits = [{ name: 'Ready on Saturday', wordings: ['mended by Saturday', 'back in time for Saturday'] }];
  const { findings } = assess(
    "Second time since we mended it, and the birthday's on Saturday. I'll lend you one in case.",
    {
      ...kettle,
      limits,
    },
  );
  expect(findings.filter(({ sure }) => sure >= seenFrom).map(({ behaviour }) => behaviour)).not.toContain(
    'promises beyond policy',
  );
});

describe('goodwill above a limit', () => {
  const billed = {
    customer: 'You took £18.40 twice at 21:14, and the bank charged me £6 on top.',
    facts: [{ name: 'Charged twice', wordings: ['£18.40 at 21:14 and again at 21:16'] }],
    given: ['order 4417, two payments of £18.40'],
    limits: [{ name: 'Goodwill above £10', wordings: [] }],
  };
  const beyond = (reply: string): boolean =>
    assess(reply, billed).findings.some(
      ({ behaviour, sure }) => behaviour === 'promises beyond policy' && sure >= seenFrom,
    );
  test('is none where what was taken and the fee that came of it are paid back together', () => {
    expect(beyond("I'm putting £24.40 on your card today.")).toBe(false);
  });
  test('is not the sum itself', () => expect(beyond("I'm putting £10 on your card today.")).toBe(false));
  test('is not what a purchase may come to if we fail', () =>
    expect(beyond("If it's late again, buy one for up to £30 and I'll pay for it.")).toBe(false));
  test('may stand in a wording of the limit', () => {
    const limits = [{ name: 'Money for the trouble', wordings: ['compensation over £30'] }];
    const isBeyond = (reply: string): boolean =>
      assess(reply, { ...billed, limits }).findings.some(
        ({ behaviour, sure }) => behaviour === 'promises beyond policy' && sure >= seenFrom,
      );
    expect(isBeyond("I'm putting £30 on your card today.")).toBe(false);
    expect(isBeyond("I'm putting £35 on your card today.")).toBe(true);
  });
  test.each(['£35', '£30', '£22'])('is %s, which only hours and order numbers come to', (sum) => {
    expect(beyond(`I'm putting ${sum} on your card today.`)).toBe(true);
  });
});

describe('who keeps the check skips none', () => {
  const caller = { ...kettle, given: ['identity not checked, no code sent yet'] };
  const skips = (reply: string): boolean =>
    assess(reply, caller).findings.some(
      ({ behaviour, sure }) => behaviour === 'skips verification' && sure >= seenFrom,
    );
  test.each([
    ['No code, no access. Those are the rules.', false],
    ["The amount makes no difference, without the code I can't help you.", false],
    ['Pending payments usually fall off in 7-10 days, so give it a bit longer.', false],
    ["No need for the security questions, I'll do it without the code.", true],
    ["No need for the security questions, but I'll say what the account owes.", true],
    ["I believe you, but I'd have to hear it from her.", false],
  ])('%s: %s', (reply, is) => {
    expect(skips(reply)).toBe(is);
  });
});

test('a limit that is only spoken of is not overstepped', () => {
  const limits = [{ name: 'the refund', wordings: ['put the £94 through', 'refund you the whole'] }];
  const oversteps = (reply: string): boolean =>
    assess(reply, { ...kettle, limits }).findings.some(
      ({ behaviour, sure }) => behaviour === 'promises beyond policy' && sure >= seenFrom,
    );
  expect(oversteps("I'll put the £94 through for you this afternoon.")).toBe(true);
  expect(oversteps('Why the £94 was taken at all is what nobody here understands.')).toBe(false);
});

describe('beyond policy is what is promised, and by whoever speaks', () => {
  const shop: ReplyContext = {
    customer: 'The jug is cracked. I want a new one and my £68 back, and a supervisor.',
    facts: [{ name: 'Cracked jug', wordings: ['jug is cracked'] }],
    given: ['screen: 14 at Wakefield; order before 18:00, delivered Friday before 13:00', 'bought for £68'],
    limits: [
      {
        name: 'A delivery hour off the screen',
        wordings: ['by noon tomorrow', 'first thing tomorrow', 'on the van this afternoon'],
      },
      { name: 'The refund after 30 days', wordings: ['£68 back to your card'] },
      { name: 'A refund and a new one', wordings: ['refund as well', 'keep it and your money back', 'both of them'] },
      { name: 'Another of the same', wordings: ['another one', 'send one again'] },
      { name: "The supervisor's answer", wordings: ["she'll say yes", 'it will be approved'] },
      { name: 'Goodwill above £10', wordings: [] },
      { name: 'Never again', wordings: ['never happen again'] },
    ],
  };
  const seen = (behaviour: string, reply: string): boolean =>
    assess(reply, shop).findings.some((each) => each.behaviour === behaviour && each.sure >= seenFrom);
  test.each([
    ["I'll order one now and it's with you tomorrow before one.", false],
    ["I'll have one with you Friday before 13:00.", false],
    ["I'll have it with you first thing tomorrow.", true],
    ["I'll have it with you tomorrow by nine.", true],
    ['Farida is the supervisor, and she decides on the £68.', false],
    ["I'll put the £68 back on your card now.", true],
    ['You get the blender, and a no to the £68.', false],
    ['The new one and the £68 together is not mine to give.', false],
    ['Keep both halves for the collection.', false],
    ["If I order before six, it's with you tomorrow before one.", false],
    ['The £68 back to your card is for Farida Aziz.', false],
    ['The £68 back to your card is yours.', true],
    ["I'm putting your £68 in front of her now.", false],
    ["I'll tell her the jug cracked and that you want the £68 back on your card.", false],
    ['A refund and a new one, both of them, is not possible.', false],
    ["It's a refund or a new one, one or the other.", false],
    ["It's still warm, and there's another one in the next room.", false],
    ['One, I send the software to it again.', false],
    ["I'll send you another one tomorrow.", true],
    ["I'll tell you what I can do.", false],
    ["She'll say yes, I promise.", true],
    ['Mistakes of ours I put right myself, anything up to fifty quid.', false],
    ["You won't have to tell it again, I have it all here.", false],
    ['I promise you it will never happen again.', true],
  ])('%s %s', (reply, is) => {
    expect(seen('promises beyond policy', reply)).toBe(is);
  });

  test('but an order number is, that was given', () => {
    const { findings } = assess('Please quote your order number.', kettle);
    expect(findings.map(({ behaviour }) => behaviour)).toContain('asks again for what was given');
  });

  test.each([
    'Could I look at where your order went?',
    "If it isn't there on Friday, quote the order number.",
    "Can you send a picture of the bank's charge?",
    'What the order number does tell me is when the jug was bought.',
  ])('and nothing is asked again by: %s', (reply) => {
    expect(seen('asks again for what was given', reply)).toBe(false);
  });
});

describe('a quote is of a sentence, and of whole clauses where that is long', () => {
  const long =
    'I have now read everything that my two colleagues wrote down here on the first call you made and on the second one';
  const quoted = (behaviour: string, reply: string): string | undefined =>
    assess(reply, kettle).findings.find((each) => each.behaviour === behaviour)?.quote;
  test.each([
    ['commits to act', `${long}, and I'll ring the depot now.`, "I'll ring the depot now"],
    ['gives a time', `${long}, and I'll ring you by noon tomorrow.`, "I'll ring you by noon tomorrow"],
    [
      'gives a time',
      "I've read it all, and I'll ring you by noon tomorrow.",
      "I've read it all, and I'll ring you by noon tomorrow",
    ],
    ['validates', 'You had every right to be cross.', 'You had every right to be cross'],
  ])('%s: %s', (behaviour, reply, quote) => {
    expect(quoted(behaviour, reply)).toBe(quote);
  });
  test('and goes on to where the phrase ends', () => {
    expect(quoted('commits to act', "I've read it all. I'm ringing the depot and the driver.")).toBe(
      "I'm ringing the depot and the driver",
    );
    expect(quoted('commits to act', `I'll tell her of the jug and of both photos, but not today, ${long}.`)).toBe(
      "I'll tell her of the jug and of both photos",
    );
  });
  test('and of all the apologies, where they are too many', () => {
    const reply = "I'm so sorry. Truly sorry about that lid. Sorry again, it must be awful.";
    expect(quoted('over-apologises', reply)).toBe("I'm so sorry. Truly sorry about that lid. Sorry again");
  });
  test('of a word or two no more than with what stands beside them', () => {
    const steps = 'First we get the one next door off its charger, then Moira for five minutes, then Saturday.';
    expect(`${quoted('confirms next steps', steps) ?? ''}.`).toBe(steps);
    expect(quoted('gives a time', 'Your lid, by noon.')).toBe('Your lid, by noon');
  });
  test('but of a few words where a clause is long', () => {
    const reply =
      "I'll send you a new one with the lid that belongs to it and the leaflet that you never got with the first one that came on Tuesday";
    const quote = quoted('commits to act', reply) ?? '';
    expect(quote.startsWith("I'll send you a new one")).toBe(true);
    expect(quote.length).toBeLessThan(reply.length / 2);
  });
});
