// Word families: what the cues in `cues.ts` mean by {feeling}, {thing}, {served}. Commas part the members; `send~` is every
// form of a verb (send, sends, sending, sent); {other} takes in another family. Add a word here and every cue knows it.

/** Things a rep does for a case. Each verb gives three families: {serve} send, {serving} sending, {served} sent. */
const serve = `
  send, resend, lift, unblock, relay, inform, fill, enter, type, feed, key, absorb, eat, walk, pass, loop, hook, telephone, post, mail, ship, dispatch, despatch, deliver, redeliver, forward, courier, bike, book, rebook, arrange, organise, organize,
  schedule, reschedule, order, reorder, reserve, hold, keep, refund, reimburse, credit, repay, pay, transfer, return, replace, swap,
  exchange, substitute, repair, fix, mend, sort, resolve, solve, settle, square, correct, rectify, remedy, right, amend, adjust, edit,
  update, change, cancel, stop, halt, pause, reverse, undo, void, waive, scrap, wipe, clear, remove, delete, strip, drop, knock, deduct,
  discount, reduce, lower, cap, add, apply, issue, reissue, reprint, raise, log, open, reopen, create, lodge, file, submit, flag,
  escalate, prioritise, prioritize, bump, push, place, put, set, call, ring, phone, dial, email, e-mail, text, message, write, contact, speak,
  talk, chase, follow, check, recheck, double-check, verify, look, find, trace, track, locate, hunt, search, dig, investigate, examine,
  inspect, review, audit, compare, listen, go, collect, pick, fetch, grab, retrieve, bring, take, get, make, give, hand, lend, loan, switch,
  reset, restart, reboot, restore, reinstate, reconnect, reactivate, activate, enable, disable, block, freeze, unfreeze, lock, unlock,
  release, extend, upgrade, process, action, confirm, note, record, mark, document, print, run, test, tackle, handle, deal, own, see, ensure,
  guarantee, cover, compensate, honour, honor, match, move, shift, divert, redirect, reroute, start, begin, kick, do, load, pack,
  wrap, label, end, visit, come, pop, nip, stay, stick, sit, walk, warn, tell, ask, let, notify, inform, remind, alert, brief, instruct, line, slot,
  squeeze, fit, rush, expedite, hurry, speed, fast-track, wire, top, charge, bill, recalculate, calculate, work, tidy, unpick, untangle,
  straighten, revert, report, refer, connect, join, share, show, provide, supply, source, secure, draft, prepare, attach, copy, insert,
  leave, pull, throw, finish, complete, close, watch, monitor, shadow, sign, approve, authorise, authorize, re-send, re-book, re-order, patch`;

const listed = serve
  .replace(/\s+/g, ' ')
  .split(',')
  .map((verb) => verb.trim());
const formed = (...kinds: readonly string[]): string =>
  listed
    .filter((verb) => !verb.includes('-'))
    .flatMap((verb) => kinds.map((kind) => `${verb}~${kind}`))
    .join(', ');

/** Having done these is no step for the customer yet. */
const idle = new Set(
  'tell look ask see follow do let go come stay sit walk listen search check speak talk read hear note find leave have call own handle deal cover watch share show say sign run begin start stick get make take give keep work type fill eat walk feed sit stand visit'.split(
    ' ',
  ),
);
const settled = listed
  .filter((verb) => !verb.includes('-') && !idle.has(verb))
  .flatMap((verb) => [`${verb}~done`, `${verb}~past`])
  .join(', ');

/** Verbs whose past is the same as their base. */
const same = new Set(['put', 'set', 'cut', 'let', 'run', 'come', 'read']);
const settledOnly = listed
  .filter((verb) => !verb.includes('-') && !idle.has(verb) && !same.has(verb))
  .flatMap((verb) => [`${verb}~done`, `${verb}~past`])
  .join(', ');

export const words: Readonly<Record<string, string>> = {
  serve,
  /** Verbs that do the thing again, or right. */
  redo: `redo~, rebill~, remake~, refit~, reprint~, recut~, reissue~, resend~, rebook~, reroute~, rewash~, repaint~, reclean~, redeliver~, reinstall~, rehang~, refill~, restore~, reinstate~, recalculate~, rewrite~, resole~, restring~, reframe~, rebake~, recook~, retake~, rerun~, reglaze~, replaster~, reseal~, rewire~, refund~, replace~, repair~, mend~, swap~`,
  /** Verbs that are a promise in the present already: “I send it tonight”. */
  act: `send, post, order, book, rebook, refund, replace, ring, phone, telephone, call, text, email, message, write, chase, raise, log, cancel, credit, link, add, bring, drop, fix, mend, arrange, deliver, swap, collect, fetch, pass, transfer, escalate, flag, pay, return, reprint, release, unblock, register, enter, reset, brief, rebill, repair, stop, reserve, lift, waive, reverse, resend, deal, move, schedule, process, print, take off, take over, write up, sort`,
  serving: formed('ing'),
  served: formed('done', 'past'),
  /** Verbs of things settled: having done them is a step; having looked, told or tried is none. */
  settled,
  /** The same where the form can be nothing else: “put” at the beginning of a sentence may be a request. */
  settledOnly,
  /** What one does when one is angry or worried. */
  venting: `bellow~ing, shout~ing, scream~ing, climb~ing, pull~ing, tear~ing, spit~ing, fume~ing, seethe~ing, rage~ing, cry~ing, weep~ing, swear~ing, pace~ing, stew~ing, panic~ing, worry~ing,
    kick~ing, throw~ing, bang~ing, boil~ing, hop~ing, tremble~ing, shake~ing, fret~ing, lose~ing, count~ing, bite~ing, chew~ing, howl~ing, curse~ing, rant~ing, steam~ing, burst~ing, choke~ing, sweat~ing, ask~ing the same, ask~ing exactly, ring~ing too, chase~ing too, complain~ing, demand~ing, livid`,
  /** {upset} without the verbs that may mean something else. */
  upsets: `annoy~, upset~, worry~, frighten~, scare~, frustrate~, infuriate~, madden~, exhaust~, rattle~, alarm~, irritate~, exasperate~, disappoint~, devastate~, anger~, enrage~, humiliate~, embarrass~, unsettle~, unnerve~, distress~, rile~, terrify~`,
  /** Verbs that open no more than an intention, an opinion, or talk. */
  vague: `try, require, see if, see what, see whether, see how, see when, hope, think, wonder, guess, admit, say, assume, bet, believe, understand, need, want, love,
    like, imagine, expect, appreciate, agree, feel, know, mean, aim, attempt, consider, do my best, do our best, do what, do everything i can,
    do all i can, look forward, have to, be honest, be frank, be straight, be able, be happy to, be glad to, be sorry, tell you what, tell you why,
    tell you how, have a think, endeavour, strive, suppose, be trying, be hoping, stop you, get back to you on that, ask you, have to ask, be asking you,
    see about, be in trouble, see you, see why, see where, do my utmost, do whatever, remember, forget, mind, worry, wait, never, always be, need to, want to, have to, hate, be real, be blunt, be upfront, be needing, let you go`,
  adv: `just, now, this moment, this minute, this second, only just, also, personally, then, certainly, definitely, absolutely, gladly, happily, immediately, today, tonight, tomorrow, straight away,
    right away, right now, quickly, go and, go ahead and, get on and, be sure to, make sure to, still, always, actually, really, even, both,
    obviously, myself, ourselves, already, go, straight, first, instead, in the meantime, meanwhile, of course, gone and, gone ahead and,
    this minute, this morning, this afternoon, this evening, again, at once, next, finally, therefore, as well, too, literally, once more, simply, quite, happily, separately, first of all, in person, today, monday, by hand, specially, manually`,
  degree: `perfect, complete, total, dead, well and truly, right, so, very, really, quite, pretty, rather, incredibly, extremely, totally, absolutely, completely, utterly, thoroughly, properly, beyond, a bit,
    a little, such, truly, bloody, flipping, dead, well, proper, understandably, rightly, rightfully, probably, more than, bound to be, pretty much, especially, particularly,
    just, all, that, too, doubly, genuinely, seriously, hugely, terribly, awfully, deeply, even more, quite rightly, even, only, still, now, entirely, downright, plain, simply, also, both, right, bit, how, as, most, starting to, beginning to, getting, sort of, kind of, already, clearly, obviously, naturally`,

  // ── feelings ──
  feeling: `vex, in bits, in shreds, on your knees, on your last legs, dead on your feet, in a knot, up the walls, demented, moidered, banjaxed, teasy, ropeable, spewing, dirty on us, filthy with us, fizzing, affronted, tamping, chocker, jarred off, bummed, bummed out, ticked, steamed, het up, in a state, in a right state, in a stew, in a lather, spitting nails, spitting tacks, spitting chips, aerated, distracted, bricking it, broken, frazzled, wild, sour, wretched, bruised, battered, spitting, bitten, angry, annoyed, upset, cross, frustrated, furious, livid, fuming, mad, worried, anxious, nervous, scared, frightened, terrified,
    panicked, panicking, panicky, in a panic, stressed, stressed out, overwhelmed, exhausted, tired, tired of, worn out, worn down, worn thin, worn to a thread, worn to a frazzle, worn ragged, at the end of it, choked, sickened, in pieces, in despair, at rock bottom, raw, brokenhearted, broken-hearted, scunnered, crabbit, mithered, nowty, narky, mardy, vexed, radgie, gobsmacked, raging, ratty, chewed up, cut up, thrown, knocked sideways, fed up, sick of, sick and tired, had enough,
    cheesed off, hacked off, ticked off, brassed off, browned off, teed off, peed off, pissed off, peeved, miffed, narked, irritated, exasperated, disappointed, gutted, let down,
    disheartened, deflated, devastated, distressed, shaken, shaken up, rattled, alarmed, unsettled, uneasy, confused, baffled, bewildered, puzzled,
    in limbo, in the dark, left hanging, helpless, powerless, ignored, forgotten about, unheard, brushed off, fobbed off, cheated, ripped off, conned, done over, betrayed,
    mugged off, humiliated, embarrassed, ashamed, hurt, sad, heartbroken, lonely, at your wits end, at your wit's end, at wits end, at the end of your tether, at the end of your rope, drained, shattered, knackered,
    run ragged, on edge, beside yourself, up in arms, hopping mad, seething, boiling, irate, resentful, bitter, sore, wound up, at a loss, sick with worry, worried sick, worrying, fretting, stewing,
    dispirited, demoralised, demoralized, discouraged, outraged, aggrieved, put out, short-changed, shortchanged, jittery, tense, frantic, desperate, mortified,
    dismayed, horrified, appalled, disgusted, unnerved, insulted, patronised, belittled, unimpressed, unhappy, displeased, vexed, incensed, steaming, raging, spitting feathers,
    losing patience, losing sleep, losing faith, losing trust, losing your patience, out of patience, lost patience, run out of patience, wary, dreading, bruised, sickened, at sea, run down, wiped out, done in, jaded, weary, wearied,
    climbing the walls, up the wall, tearing your hair out, pulling your hair out, pulling out your hair, at boiling point, in tears, crushed, low, rubbish, dreadful, awful, terrible, miserable, rotten, wrung out, messed about, messed around, mucked about, strung along, led up the garden path, left in the lurch, taken for a ride, walked over, in knots, stranded, abandoned, unsafe, vulnerable, exposed, on tenterhooks, on pins, hard done by, hard done to, taken for granted, not listened to, at breaking point, overlooked, flustered, fraught, sceptical, skeptical, hesitant, apprehensive, fearful, spooked, jumpy, agitated, heated, hot under the collar, foolish, silly, stupid, daft, torn, sleepless, riled, put off, stung, bothered, troubled, concerned, impatient, lost, stuck, trapped, cornered, on your last nerve, tetchy, shocked, stunned, startled, gobsmacked, invisible, unimportant, sick to your stomach, sick to the stomach, sick, tearful, emotional, hopeless, undervalued, unappreciated, disrespected, crestfallen, sour, suspicious, tested, irked, cheesed, gutting, in bits, run off your feet, stretched, at the end of your patience, fried, burnt out, burned out, dumped on, passed around, passed from pillar to post, from pillar to post, like a ping pong ball, pushed around, deserted, heavy, disillusioned, distraught, hacked, peeved off, wrecked, boiling over, pulled in every direction`,
  /** What a situation is, where saying so names what it feels like. */
  hard: `{maddening}, awful, horrible, terrible, dreadful, rotten, wretched, miserable, rough, tough, hard, difficult, painful, grim, lousy, rubbish, crap, crappy,
    unpleasant, sad, nightmare, a worry, a shock, a blow, a pain, no fun, heavy, trying, testing, a strain, stress, hell, a struggle, unfair,
    cruel, nasty, desperate, bleak, tense`,
  /** The same, where the word says a feeling by itself. */
  maddening: `frustrating, annoying, infuriating, maddening, upsetting, worrying, scary, frightening, terrifying, stressful, exhausting, tiring,
    draining, disappointing, disheartening, distressing, alarming, unsettling, confusing, bewildering, baffling, humiliating, embarrassing,
    galling, gutting, devastating, heartbreaking, nerve-wracking, nerve-racking, unnerving, irritating, tiresome, tedious, wearing, wearying,
    horrid, ghastly, hellish, exasperating, demoralising, demoralizing, discouraging, dispiriting, crushing, daunting, lonely, sickening,
    aggravating, a nightmare, a headache, a let-down, a letdown, a let down, a disappointment, a kick in the teeth, a slap in the face,
    a punch in the gut, a kick in the guts, the last straw, the final straw, a lot to deal with, a lot to take, a lot to carry,
    a bitter pill, overwhelming, hurtful, a real worry, unbearable, insulting, chilling, nerve wracking, nerve racking, soul destroying,
    soul-destroying, gruelling, hair-raising, a misery, misery, torture, agony, torment, a gut punch, a sinking feeling, enough to make,
    isolating, belittling, jarring, patience-testing, mortifying, beyond frustrating, vexing, off-putting, harrowing, bruising, fraught,
    rage-inducing, enraging, troubling, perturbing, disturbing, shocking, appalling, horrifying, thankless, sobering, joyless`,
  hardNoun: `slog, grind, trial, rigmarole, palaver, saga, carry on, runaround, pain, nightmare, headache, worry, shock, blow, disappointment, letdown, let down, struggle, faff, hassle, misery, ordeal, strain, disaster, kick in the teeth, slap in the face, shame, fright, scare, upset, mess, bore, chore, drag, bother, torture, punch in the gut, heartbreak`,
  feelingNoun: `frustration, anger, annoyance, worry, worries, stress, anxiety, disappointment, upset, distress, panic, fear, fears, exasperation, irritation,
    embarrassment, fury, rage, dismay, shock, impatience, heartache, grief, confusion, fright, exhaustion, strain, misery, hurt, pain, sadness, aggravation, outrage, disbelief, despair, resentment, fatigue, weariness, helplessness, unease, apprehension, alarm, dread, sleepless nights, sleepless night`,
  /** Any participle of a verb that people in their place would do. */
  anyverb: `{served}, rung, said, done, felt, wanted, thought, asked, expected, complained, lost, walked, given up, hung up, been, gone, had, gone back, seen, believed, hoped, reacted, minded, hated, struggled`,
  /** Verbs of what a thing does to somebody: that would drive anyone mad. */
  upset: `annoy~, upset~, worry~, frighten~, scare~, frustrate~, infuriate~, madden~, stress~, wear~, drain~, exhaust~, rattle~, alarm~, irritate~, exasperate~, disappoint~,
    gut~, devastate~, anger~, enrage~, humiliate~, embarrass~, hurt~, sting~, unsettle~, unnerve~, shake~, panic~, bother~, baffle~, confuse~, test~, try~, spook~, sadden~, distress~, rile~, irk~, grate~, dishearten~, discourage~, shock~, horrify~, terrify~, vex~, bug~`,
  /** Idioms that say a feeling whoever the subject is. */
  feelingIdiom: `heart crossways, heart scalded, on your knees, in a knot, at your lowest, on your last legs, dead on your feet, sick to the back teeth, sick to death, to tears, in tears, stuck in your throat, sticks in your throat, turn your stomach, turned your stomach, churn your stomach, rub salt, rubbing salt, tip you over the edge, push you over the edge, boils your blood, gets your goat, get your goat, got your goat, tear your hair, pulling my hair out, tearing my hair out, pull my hair out, climbing the walls, hair out, blood pressure, at the end of my tether, steam out of my ears, heart in my mouth, heart sank, heart sink, heart must have sunk, stomach drop, stomach dropped, stomach turn, blood boil, patience wears thin, patience is wearing thin, patience wear thin, patience worn thin, last nerve,
    end of your tether, end of your rope, wits end, wit's end, tearing your hair out, pulling your hair out, tear your hair out, pull your hair out, tear their hair out, tear my hair out, kick in the teeth, slap in the face, punch in the gut,
    last straw, final straw, salt in the wound, insult to injury, sinking feeling, knot in your stomach, worried sick, sick with worry, up the wall, round the bend, round the twist, up the pole, climbing the walls,
    enough to make anyone scream, weight on your shoulders, on your mind, lost sleep, lose sleep, losing sleep, sleep over, kept you awake, keep you awake, up at night, awake at night, nerves in shreds, on pins and needles,
    heart in your mouth, gut you, do your head in, does your head in, doing your head in, did your head in, head in your hands, bitter taste, sour taste, bad taste, gets under your skin, on your nerves, raw deal, hard to swallow, hard to bear, hard to take, want to scream, like screaming, like swearing, like banging your head, banging your head, bang your head, wave of panic, grind you down, grinds you down, grinding you down, wear you down, wears you down, wearing you down, wearing thin, gets you down, got you down, weigh on you, weighs on you, weighing on you, take its toll, taken its toll, takes its toll, took its toll, break your heart, broke your heart, in your face, leave you cold, fit to burst, fit to be tied, steam coming out, through the wringer, through the mill`,
  people: `anyone, anybody, everyone, everybody, any of us, most people, people, a person, a saint, any customer, any parent, any mum, all of us, me, someone, somebody, any sane person, any reasonable person, whoever, any family, my own mum, my mum, nobody, no one, no-one`,
  seem: `be, are, were, been, feel~, sound~, seem~, look~, get~, become~`,
  rottenThing: `weeks, days, mornings, afternoons, evenings, afternoon, hours, hour, weekends, nights, minutes, news, business, carry-on, waste, lot, kind of, sort of, week, day, morning, evening, night, weekend, start, end, way, time, month, birthday, christmas, holiday, surprise, mess, shock, position, situation, spot, place, welcome, experience, thing, feeling, blow, journey, few days, few weeks, run, wait, note, homecoming, moving day, wedding, anniversary, return, night's sleep, state of affairs, thing to open, thing to come home to, thing to find, sight, gap, ordeal`,

  // ── things that put it right ──
  remedy: `refund, full refund, partial refund, reimbursement, money back, your money, replacement, new one, another one, fresh one, spare one, spare, brand new, like for like, same again, credit, store credit, account credit, goodwill, gesture, goodwill payment,
    compensation, voucher, gift card, discount, money off, half price, free delivery, free month, month free, months free, week free, repair, engineer, technician, fitter, electrician, plumber, collection, courier pickup, free return, return label, returns label, prepaid label, loan, loaner, loan one, courtesy car, hire car, dongle, hotspot, mobile router, mifi, sim, data, temporary one, upgrade, exchange, swap, bill credit, reduction, rebate, fee waived, charge removed, exchange, redelivery, new kettle, new part, spare part, heater, heaters, room upgrade, rebooking, alternative flight, extension, parts, new battery, new screen, cash back, refunded, replaced, reimbursed, waived, credited, money returned, free one, replacement one, hamper, bunch of flowers, price match, the difference`,
  thing: `one, it, that, this, them, kettle, toaster, item, parcel, order, package, delivery, box, part, parts, unit, router, phone, laptop, card, jug, lid, sofa, bed, mattress, washer, washing machine, machine, fridge, boiler, oven, dress, coat, shoes, book, toy, lamp, chair, table, desk, letter, label, code, ticket, booking, room, seat, meter, screen, cable, charger, battery, remote, hub, box, set, pair, copy, bill, payment, charge, fee, amount, money, cash, refund, replacement, credit, voucher`,
  fee: `fee, fees, charge, charges, cost, costs, late fee, delivery charge, delivery fee, postage, cancellation fee, penalty, the extra, the difference, interest, duplicate, overcharge, second payment, extra payment, double charge, payment, shipping, excess, callout, call-out, bill, balance, premium, increase, second charge, cost of, direct debit`,

  // ── who ──
  role: `colleague, colleagues, supervisor, manager, team leader, team lead, shift lead, lead, specialist, specialists, expert, adviser, advisor, officer, engineer, engineers, technician, technicians, team, department, desk, billing, accounts, finance, dispatch, despatch, warehouse, depot, courier, couriers, driver, retention, retentions, fraud, technical, tech, tier two, second line, escalations, safety team, claims handler, handler, assessor, duty manager, branch, branch manager, head office, back office, payments team, operations, ops, boss, director, planner, fitter, caseworker, case handler, case manager, someone, somebody, consultant, inspector, surveyor, senior, nurse, pharmacist, agent, rep, handover team, logistics, customer relations, resolution team, resolutions`,
  outsider: `teacher, doctor, gp, dentist, plumber, electrician, police, lawyer, solicitor, utility, underwriters, insurers, surgery, school, management company, letting agent, meter company, tour operator, travel agent, warehouse, software company, it people, it department, maker, makers, supplier, courier, couriers, carrier, bank, card company, card issuer, insurer, insurance, landlord, council, post office, royal mail, dpd, evri, hermes, ups, fedex, seller, shop, store, retailer, airline, hotel, agent, agency, broker, provider, network, ombudsman, website, online, other team, another team, another department, different department, other department, different team, billing, accounts, technical, sales, warehouse, depot, head office, brand, vendor, dealer, garage, energy supplier, support page, help page, faq, faqs, app, chat, head office, complaints, customer relations, payments, returns, returns team, delivery team, delivery company, delivery firm, web team, tech, them, someone else, branch, local branch, main line, switchboard, marketplace, third party`,
  culprit: `plumber, landlord, lab, printer, grower, kitchen, chef, cleaner, porter, receptionist, reception, council, garage, baker, florist, instructor, teacher, nurse, assessor, underwriter, broker, merchant, airline, agency, courier, couriers, driver, drivers, warehouse, depot, supplier, suppliers, manufacturer, carrier, delivery firm, delivery company, delivery guys, delivery lads, delivery lad, delivery people, depot lads, those depots, contractor, contractors, subcontractor, subcontractors, engineer, engineers, colleague, colleagues, system, systems, computer, computers, software, website, app, billing, accounts, finance, it department, it team, head office, management, sales, sales team, night shift, day shift, last shift, previous agent, last agent, other agent, agent, bank, dispatch, despatch, logistics, packers, packer, branch, marketing, dpd, evri, hermes, royal mail, last person, last chap, last lad, girl, lad, guy, bloke, chap you spoke to, person you spoke to, whoever you spoke to, night team, day team, other team, evening team, weekend team, late shift, early shift, packing team, picking team, warehouse lads, other department, new starter, trainee, temp, temps, partner, operator, third party, other lot, booking team, planning, installer, installers, technician, fitter, predecessor, post office, network, provider, airport, airline, hotel, pharmacy, surgery, picker, pickers, factory, them lot, those lot, that lot, outfit, haulier, robot, plumbers, builders, neighbours, chatbot, bot, algorithm`,
  failVerb: `mess~, cock~, screw~, botch~, bungle~, forget~, lose~, break~, ruin~, damage~, fail~, drop~, muck~, foul~, stuff~, mislay~, misplace~, ignore~, let~, cause~, wreck~, smash~, mishandle~, overlook~, neglect~, slip~, louse~, fluff~, fumble~`,

  misuse: `overload~, overfill~, drop~, spill~, blow~, pull~, bend~, void~, misuse~, trip~, block~, jam~, break~, crack~, burn~, overheat~, overcharge~, mishandle~, tamper~, flood~, soak~, neglect~, short~, scratch~, damage~, ruin~, misread~, mistype~, miskey~`,
  insult: `idiot, idiots, moron, morons, imbecile, cretin, muppet, pillock, prat, plonker, twit, dimwit, halfwit, numpty, twat, wanker, arsehole, asshole, bastard, bitch,
    dickhead, knobhead, dipstick, dunce, jerk, simpleton, nutter, weirdo, scum, stupid cow, silly cow, thicko, dumbo, dumbass, moaner, whiner, whinger, crybaby, drama queen,
    bellend, tosser, nitwit, airhead, psycho, nutjob, peasant, div, divvy, wally, berk, git, muppets, old bat, old bag, old trout, madam muck`,
  /** An insult where it is said of a person; else an animal, a trade, a name, an annoyance. */
  nickname: `loser, clown, dope, pig, fool, karen, brat, diva, freak, lunatic, liar, big baby, princess, donkey, sheep, creep`,
  pain: `nuisance, pest, pain in the neck, pain in the arse, pain in the backside`,
  contact: `ring~, call~, phone~, contact~, email~, write~, speak~, talk~, ask~, try~, go~, message~, get~, take~, raise~, check~, visit~, log~, fill~, chase~, complain~, reach~`,
  sorry: `sorry, ever so sorry, apologise, apologize, apologies, apology, apologising, apologizing, apologised, apologized, forgive us, forgive me, beg your pardon, my bad`,
};
