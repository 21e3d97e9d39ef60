// What the rules listen for, a list for each thing they know. The small language is told in `reading/cue.ts`, the families in
// braces stand in `words.ts`. A number alone on a line says how sure the cues below it are, from 0 to 1.

export const cues: Readonly<Record<string, string>> = {
  // ── listening ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Asks whether what was taken in, or is proposed, is right. */
  checks: `
    .92
    have|did|do|am i have|get|got|hear|heard|read|understand|understood|take|taken|follow|following|put .. right|correctly|straight
    have i got|understood|heard|read|captured|noted|followed|put|described|summed .. right|correctly|properly|everything|all|accurately|up|down
    did i get|hear|catch|read|understand|follow|miss .. right|correctly|everything|properly|anything
    have|did i miss|missed|left|leave|forgotten|forget|overlooked ..  anything|something|bit
    i missed|missing|forgotten|left anything|something
    is|was|would|does that|this|it sound? about? right|correct|accurate|fair|true
    is that|this|it what|how you|it|things mean~|meant|said|had|have|happened|was|went|stand|see|were|want|wanted
    is that|this how|what it|happened|things
    is that|this|it the whole|full|right story|picture|summary|way|gist|one|size
    is that|this the size|long of it|and
    is|was that|this|it a? fair summary|picture|account|reflection|reading
    that right|correct|accurate
    does|do|will|would|might|could that|this|it|those|friday|monday|tuesday|wednesday|thursday|saturday|sunday|either .. suit|work|help|do|cover|fit|match|sound|seem|make|look|feel|sit|answer|tally|square|ring|solve|settle|fix
    does|would|will ..  suit|work|fit|sound|help you|for|with|ok|okay|good|fair|all|alright|reasonable|right|like|in|around
    would|will|is|are|does that|this|it|you|either|both be? ok|okay|alright|acceptable|agreeable|manageable|workable|convenient|doable|enough|better|fine|good|happy|comfortable|suitable|suit
    is|are|would that|this|it all right
    would|are you be? all right with
    all|alright|ok|okay|fine|good|happy by|with|for you $
    all right with|for|by you|that
    are|r you ok|okay|happy|comfortable|content|fine|good|alright|satisfied with|for|if
    happy with|for that|this|me|us|it
    am i right|correct|understanding|reading|following|hearing|thinking|getting
    am i on the right
    are|have we on|got the? same page|wavelength
    tell|say|shout|stop ..  if ..  wrong|missed|mistaken|misread|misunderstood|off|incorrect|astray
    correct me|us if|where
    tell me if|where any|anything|something|that|it|i|this
    put|set me right|straight
    that|this|it sound|sounds|suit|suits|work|works ok|okay|fair|good|right|alright|all|for|you
    how does|would that|this|it sound|suit|work|fit|land|sit
    how's that|this sound|for
    how is that|this sound|for|with
    what do|would you|u think of? that?
    is there anything|something i|we have missed|got|misunderstood|left
    anything i have missed|got|misunderstood|left|not
    anything i missed|misunderstood
    have you|we|i anything to add
    is anything missing|wrong|off
    is|was it fair|right to say
    i right in|that|to
    did|have i understand|understood|grasped|grasp|got
    does|do that|this|it|those reflect|describe|capture|sum|cover|match|tally
    do i have ... right|correctly|straight
    do i have this|that|it|everything
    would you say that|it is|was right|fair|so
    is that a deal
    can|could you confirm i|that|whether ..  right|correct|correctly
    can|would|could you live|work|manage with
    will|would|does ... work|suit|do|be ok|be okay for you
    is ... ok|okay|alright|good|convenient|suitable|any for|with|by|good you
    is ... any good
    yes or no $
    agreed $
    .75
    make|makes sense $
    does that|this|it make sense
    sound|sounds ok|okay|fair|good|right|alright
    ok|okay|alright with|by|for you
    deal $
    is that fair|right|so|it $
    is that right|it|so
    .9
    anything|something|owt in|of|about that|this|it ..  you|i
    is|are|was there anything|any|a|part|bit|something|owt ..  in|of that|this|it|them|those ...  you|i|wrong|work|different|out
    is|are there anything|a|any ..  i|we have|'ve|may|might|left|missed|skipped|got|forgotten
    does|do|would|will|did that|this|those|either|any|it ..  agree|tally|leave|answer|help|take|sit|land|go|match|fit|square|cover|suit|work|serve
    would that|this|it take|help|ease|lift|soften|tide
    would that|this|it be a|an|any|of|you|good|enough|right|help|better|ok|okay|all|fair|fine|too|so|something
    right|agreeable|okay|ok by|with you $
    ^ right|ok|okay|clear|good|correct so far
    anything|something|owt in there|that|it|this not how|right|what|as
    .85
    i understand|understood|get|hear|read|follow|say|have it|you|that? good|right|well|correctly|correct
    does that|this|it cover|do|cut|answer|fit|solve
    do you|u|ye $
    we have|got agreement|deal|a|an ..
    .9
    correct|stop|shout|holler|yell|pull me|us|out|up ..  if|where|right|when
    tell|let|put|set me|us know? straight|right|if
    anything|something there|here|else .. you|i ..  change|add|alter|different|wrong|missed|tweak|like|rather
    would you change|add|alter|tweak anything|something
    .88
    if i|we have|'ve ..  say|shout|tell|correct|stop
    if i have|'ve|got ..  wrong|muddled|mixed|missed|misunderstood|misread ..  say|shout|tell|correct|stop|me
    would a|an|the|either|some ..  do|work|suit|help|be any? you|ok|better|good|enough|for|or
    is|would|will|are ... too early|late|soon|much|long|far for|to|a?
    is that|this everything|all i|you|we
    is it so $
    .88
    be|is|that workable|bearable|manageable|doable|acceptable|agreeable|tolerable for|on|with|to|$
    are we agreed|in|square|clear on|with|$|then
    could|can you|she|he|they ... make|manage|bear|face|stand that|the|it|another|so
    would that|a|it|this ... be|make|do of use|any|enough|easier|better|grand|help
  `,
  /** Questions that ask for nothing the case needs. */
  idleQuestion: `
    .9
    how may|can|could|might|do|should we|i help|assist|be
    is|was there anything|something i|we|can
    can|could|may i|we help|assist|offer|interest
    do|did you understand|get|follow|realise|realize|know|see|really|honestly|think|expect|believe|even|mind
    what do|did|would you expect|want
    who would|could|do|wouldn't not|you|blame|want
    how are|r|is? you|ya|u|everyone|things today|doing|going|keeping|?
    how ya|you|u going|doing|keeping
    ^ ok|okay|right|alright|yes|yeah|really|seriously|sorry|pardon|hello|hi|well|what $
    you know $
    is not that|it
    what a
    how awful|terrible|annoying|frustrating|horrible|dreadful|sad|nice|lovely
    are you deaf|blind|stupid|thick|serious|kidding|joking|listening|done|finished|sure
    shall|should i|we
    would|do you like|want|prefer me|us to
    want me|us to
    can|could|would|will|may|might you|u|i|we please|just? give|spare|have|allow me|us? a|one|that|another|two|three|five|ten|few|couple .. minute|minutes|second|seconds|moment|moments|sec|mo
    who gets|cares|knows|says|wants
    is it $
    anything|something else $
    anything|something else i|we|for|today|that|you? need|can|help|want
    can|could|do|did|does|will|would|are|is not you|we|they|he|she
    who will|would|is|are going|read|care|listen|notice|believe
    what is|was the|your? code|pin|password
    clear|understood|got|comprende it? $
    i guess
    is|was there anything|something else|further|more i|we|you|today|at|for|with|can|to|$
    can|could you even
    do you|u $
    can|could you hear|hold|bear|wait|hang|stay ..  me|on|with|moment|minute|second|there
    can|could|may|might|shall i|we {adv}? {adv}? put|place|pop|stop|interrupt|say|add|suggest|offer|call|phone|ring|help|get|have|take|book|send|do|leave|just|transfer|pass|give|be|speak|refund|order|arrange|swap|go|make|begin|start|interest|tempt
    .9
    is|was there anything|something else $
    are|r you|u with|following me
    do|did you|u see|get|follow|know what|me
    can|could you see this|my
    you follow|with me
    do you want helping|help or
    do you want to be? helped|help ..  or
    or do you want to? shout|argue|moan|rant|scream|complain
  `,
  /** Asks for something without a question mark, or inside another sentence. */
  asksFor: `
    .95
    talk|walk|run|take|lead me|us through
    .88
    tell me|us now? what|which|when|where|who|how|why|whether|if|about|more|exactly|roughly|a|is|was|are|were|do|does|did|has|have
    can|could|would|will|please you please?|just?|also?|maybe?|quickly?|kindly? tell|describe|explain|say|show|send|read|list|remember|walk|talk|give|spell|check|look
    let|drop me|us know|a|line which|what|when|whether|if|how|where
    i need|want|would|have|like to know|understand|hear|find|ask|check|see|get
    i|it would|will|should|'d be? like|help|helpful|useful|good to know|understand|hear|find|have|learn
    help me understand|picture|see|get|work
    ^ {adv}? one|two|quick|couple|just .. question|questions|thing|things i|so|that|first|before
    please|pls tell|describe|explain|say|describe|specify|advise|clarify|indicate me|us|what|which|when|where|how|the|whether|if|a
    can|could|would you tell|say|describe me|what|which|how
    so i can|know .. which|what|where|when
    would you rather|prefer|sooner
    do you want|prefer|need|still|have|see|get|hear
    .85
    what i do not|can't|cannot|still know|have|need
    may|might i|we {adv}? enquire|inquire
    .88
    can|could|do you see|read|find|spot|hear|smell|feel|remember|recall|make|tell|check|show|take
    i wanted|want|like to ask|know|hear|understand which|what|when|whether|if|how|where|who
  `,
  /** Words of identity checks: asking for them alone is verification. */
  identity: `
    .9
    date of birth
    dob
    postcode|postal|zip
    security|memorable|secret word|question|questions|answer|code|check|checks|phrase|number|details
    your|the|a|account|memorable|secret password|passcode|pin
    know|check|sure|confirm it is|'s|that you|really|who
    full|your|account|the|last|first name|surname|holder
    first line of
    last four|three|4|3
    verify|verification|identify|identity|id|identification
    who i am speaking|talking
    account|customer|membership number|no|ref
    confirm your|the? name|details|identity|address|account|email|phone|postcode
    mother's maiden
  `,

  /** Makes the customer say it again. */
  again: `
    .92
    tell|explain|say|give|describe|repeat|spell|run|go|talk|take|walk|start|send|read ...  again|from the beginning|start|top|scratch
    repeat|restate that|the|your|it|everything|what|for|those|all|this
    go|run|take|talk|walk me|us over|through it|that|this|everything|what|the ..  again|happened|whole|once
    ^ {adv}? go|run|talk over|through it|that|this|everything|what|the ..  again|happened|whole|once
    you {adv}? go|run|talk over|through it|that|this|everything|what|the ..  again|happened|whole|once
    remind me
    .9
    which|what|when|where|who|how .. was|were|is|did it|that|you|they|your|the|size ..  again
    tell|start|begin|explain|go|talk|take ... from the beginning|start|top|scratch|very
    start wherever
    let me have ..  again
  `,
  /** Asks for something the screen may hold. */
  needsGiven: `
    .9
    i|we {adv}? will|'ll|would|do {adv}? {adv}? need|require your|the|a|an|you|to
    can|could|may|might i|we {adv}? {adv}? take|have|get|grab|ask|check|confirm your|the|a|an|for|that|you
    can|could|would|will you please? {adv}? confirm|give|send|provide|tell|share|spell|read|repeat|email|attach|upload
    please|pls {adv}? provide|confirm|give|send|supply|share|tell|attach|quote|upload
    i|we need|require your|the|a
    give me your|the
    send me|us|over|through|in your|the|a|some
    .85
    ^ {adv}? please|kindly? {adv}? quote|send|provide|give|submit|supply|state|upload|attach|confirm|enter a|an|the|your|us|me
    let me have|know|take|get the|your|a|an
    supply|confirm|quote|state the|your|an|a
    roughly|exactly when|what|how
  `,

  // ── empathy ────────────────────────────────────────────────────────────────────────────────────────────────────

  feeling: `
    .92
    you|u {adv}? must|will|have|had|would|might|'d {adv}? be|feel|been|felt|to {adv}? be? {degree}? {degree}? {feeling}
    you|u must|would have been|felt|feel {degree}? {degree}? {feeling}
    you|u are|sound|seem|look|feel|felt {degree}? {degree}? {feeling}
    you sound|seem|look like you are|feel|have {degree}? {feeling}
    no|little|small wonder ..  {feeling}
    leaves|left|leave|leaving|made|make|makes|making|has|have|had|got|gets|getting|keeps|kept|keeping|keep|drive~ you|u|anyone|anybody {adv}? feel|feeling|be? {degree}? {feeling}
    leaves|left|leave|leaving|made|make|makes|making|got|keeps|kept|keeping you {degree}? {feeling}
    makes|make|made|making|leaves|leave|left|leaving anyone|anybody|you|people|me .. {feeling}
    understand|see|hear|tell|know|imagine|get|appreciate|sense|picture|realise|realize|feel how|why|that|just how ... {feeling}
    how|just {degree}? {feeling} you|this|that|it|and
    how {hard} this|that|it|must|to|all|and|for
    felt {degree}? {feeling}
    it|this|that|which|all {adv}? must|has|have|had|'ll|will|would|sounds|sound|feels|felt|feel|seems {adv}? to? have? be? been? feel? felt? like? {degree}? {degree}? a|an|such? {degree}? {hard}
    it|this|that|which must|sounds|sound|feels|felt|feel|would|will|is|was be? have? been? feel? felt? like? {degree}? {degree}? a? {hard}
    must {adv}? have? be|been|feel|felt {degree}? {degree}? a? {feeling}
    must {adv}? have? be|been|feel|felt like? {degree}? {degree}? a|an|the? {degree}? {hard}
    sounds|sound like? {degree}? {degree}? a|an? {degree}? {hard}
    feels|feel|felt like? {degree}? a|an? {degree}? {hard}
    what a|an {degree}? {hard}
    that|this|it is|was|'s {degree}? {degree}? a|an|such? a? {hard}
    a|an|such {degree}? {hard} {rottenThing}
    is|was|are|'s {degree}? {maddening}
    {hard} to {serve}|be|have|hear|find|feel|live|open|come|wake|sit|watch|see|get|deal|cope|plan|lose|wait|hang|chase|explain|repeat|go|keep|stand
    {feelingNoun} you|and|this|that|it ..  feel|feeling|felt|caused|are|have|has|must
    cause~|give~|bring~|put~|add~ you .. {feelingNoun}
    that|this|it|which|waiting|having|hearing|being|finding|losing|seeing ... would|will|must|can|could {adv}? {upset} anyone|anybody|you|me|a|any|most|everyone
    would|must|will|can|could have {upset}|felt anyone|you|me|anybody
    enough to {upset}|make|drive|test|try
    would|must|will|can be enough to
    wear~|wore|worn|grind~|get~|drag~|drain~ you down
    {feelingIdiom}
    can not|hardly {adv}? be|feel|have been? {adv}? easy|fun|nice|pleasant|good|great|much|comfortable|pleasure|a
    not {adv}? {degree}? easy|fun|nice|pleasant|comforting|reassuring
    not {degree}? how|what|the you|way|start|day|week|evening|welcome ... wanted|want|hoped|pictured|planned|need|needed|imagined|deserve|hoping|expecting|expected|had
    the last thing you ... want|wanted|need|needed|expected|looking
    last|final thing|things|person|place anyone|anybody|you|a ... want|wants|needs|need|wanted|needed
    i would be|feel|have|'d been? {degree}? {degree}? {feeling}
    i would {feeling}
    had enough
    lost|losing|lose your|all|any|some patience|faith|trust|confidence|rag|heart|hope|peace
    lose|lost patience|faith|trust|confidence in
    worry|worries|scare|fright|shock|stress|upset|panic|heartache|strain|pressure for you|of|that|this|and|you
    {feelingNoun} this|that|it|we has|have|caused|must|is|put
    rotten|awful|horrible|horrid|grim|rough|miserable|lousy|dreadful|terrible|tough|hard|hellish|ghastly|nasty|stressful|painful|trying {rottenThing}
    hurts|stings|grates|stinks|sucks|galls|smarts
    that|this|it must|would|will|can|has {adv}? sting|hurt|grate|gall|smart|rankle|bite|stink|burn
    your face|heart|stomach|shoulders|blood|patience|nerves ..  fell|fall|sank|sink|drop|boil|drop|thin|dropped|boiling|wearing
    you ... worrying|fretting|dreading|stewing|panicking|seething|fuming|despairing|wondering|lying awake
    sat|sitting|left|standing|lying ..  worrying|fretting|stewing|fuming|wondering|dreading|panicking
    disappointment|blow|shock|worry|nightmare|headache|let-down|letdown|fright|scare|heartbreak|upset for|to|when|after|on you|your|a|top|the
    {feeling} is|would|seems|sounds .. understandable|fair|right|reasonable|natural|normal
    being|feel|feeling {degree}? {feeling}
    so {feeling} right|now|after|about|by|with|at|and
    i would|'d not blame .. {feeling}
    .7
    what a shame|pity|mess|pain|faff|hassle|palaver|let-down|letdown|nuisance|saga|carry-on|performance|runaround|rigmarole|to-do|start|day|week|bummer|pickle|state|blow|drag
    how {hard}
    ^ {degree}? {hard} $
    that|this|it is|was a lot $|to|on|for|with|at
    a lot to deal|carry|handle|cope|manage|juggle|take|have
    a lot on your
    a ghastly|rotten|horrible|horrid|lousy feeling
    you|your {degree} {feeling}
    .5
    on top of everything
    that|this is|was not|n't good
    you must be wondering
    understand your concern|concerns
    .92
    drive~|drove|send~ you|anyone|anybody|a mad|crazy|spare|potty|up|round|nuts|insane|bonkers|barmy|bananas|saint|scatty
    would|'d drive|have driven? me mad|crazy|spare|potty|up|round|nuts|insane|bonkers|barmy|bananas
    {upsets} you|anyone|anybody|everyone
    reason|right|cause|entitled|grounds|wonder to? {adv}? be|being|feel {degree}? {feeling}
    {hard} .. it|they|that|this must|has|have been|be|feel
    you must|will be|feel {degree}? wild|sour|done|broken|aching|shaking
    wild|sour|bitter about|at|with that|this|it|us
    fright of your
    given|gave|give you {degree}? a|quite? a? turn|fright|scare|jolt|shock
    .75
    i would {adv}? be {venting}
    i would not|never {adv}? be? enjoy~|thank|happy|pleased|smiling|thrilled|laughing|amused|impressed|sleep|too
    .9
    would|will|must|can|could {upset}|sour|dampen|darken|spoil|ruin|break|test|try anyone|anybody|anyone's|anybody's|any|most|your|a|the
    put~ {people}|you in a ..  mood|spot|position|panic|state|spin
    bad|foul|black|terrible|rotten mood
    hopes up|dashed|raised|pinned
    got|had|have your heart|hopes set|up|pinned
    looking forward to it|this|that|the|your|them
    counting the minutes|hours|days
    counting on it|this|that|us|them
    nobody|noone|one|anyone|anybody|who likes|enjoys|wants|deserves feeling|being|to|waiting|chasing|having|a|hearing|their|that|repeating|opening|sitting|coming
    wear~ a|you|anyone|anybody|people person? out|down
    {maddening} stuff|business|situation|thing|experience|time|news|moment|night|day|week|position|spot|wait
    a|an|such|real|right|total|proper|complete {degree}? {hardNoun} for|when|to|of|on|after|with|that|and|$
    such|what|quite|some a|an? {degree}? {hardNoun}
    very|so {maddening}
    let down|off|alone by|with
    {feeling} and|or {feeling}
    your day|night|week|evening|weekend|holiday|morning|plans|birthday|party .. ruined|spoiled|spoilt|wrecked|lost|wasted|derailed
    ruined|spoiled|spoilt|wrecked|derailed your|the|her|his|their day|night|week|evening|weekend|holiday|morning|plans|birthday|party|big
    took|take|takes|taken|knocks|knocked the|a shine|gloss|joy|toll|edge|wind|bite|stuffing off|out|on
    heavy|hard|lot|much for|on you|anyone
    sit|sitting with that|this worry|fear|thought|feeling
    nerves|nerve-racking|nervous wait
    start to doubt|panic|worry|dread
    out of your mind
    head spin|spinning|in a spin
    you will|must be dreading|fearing|bracing|hoping|longing|itching|desperate|aching|kicking yourself
    more {maddening} {rottenThing}
    {people} would be {feeling}
    i would have been {venting}
    gave|given|give|giving you|her|him|them .. scare|fright|shock|worry|headache|grief|nightmare|hell
    the wind|stuffing|heart|joy|life|fight knocked|taken|punched|gone out of
    knock~|take~|suck~ the wind|stuffing|heart|joy|shine|fun out|off
    fool|mug|monkey of you
    made to feel|look {degree}? {feeling}
    must have been|felt {degree}? {hard}
    wear~|drag~|grind~|beat~ you|u out|down
    you|u must|will {adv}? dread|hate|fear|resent|despair|worry|fret|panic|seethe|shudder|wince|groan|loathe
    stuff of nightmares
    is|was|'s|been no joke|picnic|fun|holiday|laughing|party|walk|treat|pleasure|comfort|consolation|small
    at your limit|limits|lowest
    reached|reaching your|the limit|limits|end
    your patience|nerves|temper|heart|faith|trust must|is|has|have|are|been .. {feeling}|thin|short|gone|tested|worn|tried|shot|frayed|shredded|shaken|broken|dented
    tested|tried|stretched|strained your|anyone's patience|nerves
    shook|shaken|dented|knocked|rocked|broke|broken your faith|trust|confidence|belief
    patience of a saint
    more than enough for
    takes|took it|a out|toll of|on you|anyone
    sleepless
    not what you|anyone ... on|for|with|want|need
    .88
    gnaw~|eat~|nag~|prey~|play~ at|on|away you|your
    end of a|your|the ..  rope|tether|patience
    no|hardly any|a way|time|place|fun to start|spend|live|end|be
    .9
    who would not be|feel {degree}? {feeling}
    poor {name}|you|lamb|soul|love|thing|mite ..  having|with|to|and|left|stuck|sat|waiting
    poor {name}
    that|this|it|which is|was|'s a|an|no|some {degree}? .. start|welcome|end|introduction|homecoming to|for a|an|your|the|her|his|their ..
    i should {adv}? hate|be {feeling}? that|it|to|this
    i should be {degree}? {feeling}
    would|'d have {people}|you|me in {adv}? a? tears|bits|pieces|knots|knot|despair|state|flap
    {hard} letter|call|text|message|bill|email|thing|sight|sentence|place|spot|conversation to|for|on
    brings|brought|bring|open|opens|opened|drags|dragged it all back|up
    all over again for you
    get|see|understand|know why you are|'re {feeling}|dirty|filthy|hot|salty|hacked
    you must|will|'ll|have be|been|to {adv}? {degree}? dirty|filthy|hot|salty|on your knees
    cruel|harsh|rough|tough|hard|rotten|mean on|for you|her|him|them
    you must|are|'re be running|living|surviving on fumes|empty|adrenaline|nerves|coffee
    my|our|anyone's stomach|heart|head|blood|nerves|patience would|will|'d
    that|it|this would|'d|will {adv}? do|drive|have|break|make|send|finish|kill my|me|anyone|anybody ..
    sore|wile|desperate on you
    proper|real|right|big|terrible|awful|dreadful|horrible|nasty|horrid worry|shock|fright|scare|blow|bind|mess|thing ..  to|for|when|with|$
    like a lemon
    gutted for you
    horrible|rotten|awful|nasty|horrid|tough|rough bind|spot|position|fix|situation
    lying awake
    {maddening}|{hard} for anyone|anybody|everyone|you
    .88
    would {adv}? get|turn|churn anyone's|anybody's|anyone|your ..  back|stomach|goat|hair|blood
    ^ {feeling} and ..
    any mother|parent|one|body|customer would be|feel {feeling}
    i would not be sleeping
    lonely|horrid|sad|sick|awful old? feeling
    you must {adv}? dread|hate|loathe|feel
    .85
    must {adv}? have {adv}? knocked|winded|floored|shaken|broken|stung|gutted|rattled|crushed|torn|thrown|hit|hurt|scared|frightened|stunned|sickened|cut|jolted|chilled|drained|put you|your|him|her|them|his|their
    must {adv}? have been|felt like a|an|the|being|losing|having|living|waiting|watching|standing|sitting|hearing
    must {adv}? be|feel like losing|living|being|having|waiting|standing|watching|hearing|a|an
    must go through|round|over you|your
    you must {adv}? have got|had ..  fright|shock|scare|turn|jolt|start
    you must|will|'ll {adv}? {adv}? have? felt|feel like|as|so|such a|an|if|though
    put~ the wind up
    take~|took|taken the|all|some? shine|joy|fun|edge|gloss off|out
    heart|hearts|stomach {adv}? dropping|dropped|drops|drop|sinking|sinks|sink|sank|stopped|stops|racing|breaking|breaks|broke
    your|his|her|their heart must
    break~|breaks|broke your|my|his|her|their|the|anyone's heart|hearts
    fit to drop|burst|scream|cry|weep|be tied
    palpitations
    looming|hanging over you|your
    weigh~|prey~ on you|your
    you have|'ve enough|plenty|a lot to carry|cope|deal|bear|think|worry|contend
    isn't|not the word for
    what a|an ..  to spend|lose|start|find|open|hear|come
    not|n't think|imagine|picture of? a|anything worse
    {feeling} would|will|must|might not cover|touch|begin
    make~|made|makes anyone|anybody's|your|my|any|a|the stomach|heart|blood|skin drop|sink|boil|turn|crawl
    on top of it all|everything
    .9
    you|ye|u are {adv}? afraid|scared|frightened|terrified of|it|that|he|she|they|you|this|we
    # Far more often said for another end: by themselves they are no more than a sign.
    .5
    your|the|this|that|all {degree}? {feelingNoun}
  `,
  /** Feelings that are not the customer's, or are told to go away. */
  notTheirFeeling: `
    .9
    i|we am|are {adv}? {degree}? sorry|afraid|sad|happy|worried|concerned
    sorry you|that|if feel|you|feels
    no need to be|get|feel|worry|panic
    do not be|get|feel|worry|panic
    stop being|worrying|feeling
    if you are|feel
    calm down
    why are you so
    you are being
    hard|difficult|tough|easy to say|tell|know|give|predict|explain|be
    it|that would be hard|difficult
    so|how sorry
    makes me want|feel
    i am|'m {feeling}
    drive|drives me ..  wall|bend|mad|nuts|crazy|twist|spare
    an awful|terrible lot|bit|shame
    i|we {adv}? feel|felt {degree}? {feeling}|{hard}
    {outsider} are|is {degree}? {maddening}|{hard}
    trying|testing to
    hard|difficult|heavy|rough|tough|awful|terrible drive|delivery|question|case|copy|item|fault|reset|part|luck|parcel|estimate|idea|number|area|address|customer|system|line|connection
    really so hard|difficult|bad
    you would|'d be daft|silly|foolish|stupid|mad
    a headache or|is|are
    headache or two
    is|are normal|common
    a lot of {thing}|crackers|people|them|those|these
    hard|difficult|tough to|question ... say|know|tell|sell
    {name} being {feeling}
    that was {name}
  `,

  validates: `
    .95
    can|do {adv}? see|understand|get why a|an|the|that|this|it ... feels|seems|looks|sounds|is {degree}? thin|unfair|wrong|poor|little|small|hollow|empty|mean|late|not
    .92
    you|u {adv}? have|'ve got? {adv}? every|all|a|good|full|perfect|total|absolute the? {adv}? right|reason|cause|grounds
    you have every
    every|good|perfect right|reason|cause to
    within your rights
    ^ and? so you should $
    {people} would|could|will {adv}? be|feel|see|say|think|want|expect|react|have|ask|do|find|get|lose|wonder|struggle|mind|feel|hate|need|not
    {people} in your|that|the same|those shoes|position|place|situation|boat|spot
    in your shoes|place|position|boat|seat
    i would be|feel|want|expect|ask|say|have|think|react|see|do|get|hate|lose|need|not too|been|exactly|just|no|any|like ... same|too|as|well|myself|{feeling}|different|answers|answer|it
    i would {adv}? be|feel {degree}? {degree}? {feeling}
    i would|'d be|feel|say|do|want|think|ask the|exactly same
    so would|do i|we|anyone|anybody
    who would not|wouldn't
    who would ..  blame|want
    .96
    ^ who would not|wouldn't be? $
    .92
    can|do|does|would|could not {adv}? blame|fault you
    nobody|noone|no-one|no would|could|can|is|one blame|fault|blaming
    no one|body would|could|can blame|fault
    hardly|not surprising|surprised|surprise|strange|odd you|that|to
    no|little|small|hardly|not wonder|surprise you|u|that|a|this|anyone|it
    no wonder
    of course you|u|it|that|this are|feel|do|did|want|would|is|hurts|'re|need|were
    naturally|understandably|rightly|quite|rightfully you|so|frustrated|annoyed|upset|angry|cross|furious|right|worried|rightly
    it|this|that is|'s {degree}? understandable|reasonable|natural|normal|fair|justified|valid|legitimate|human
    {degree} understandable|reasonable|justified|valid|legitimate
    understandable $
    fair enough
    fair point|comment|question|play|ask|request|complaint|do|cop|challenge|to
    a|very|that's fair|reasonable|valid|good|legitimate|sensible point|question|request|ask|complaint|concern|expectation|thing|reaction|response|one|worry
    you {adv}? should|ought {adv}? not|never {adv}? have|be|need|to {adv}? had|have|been|be|to|left|waiting|wait
    you should|deserve be|have|to able|had|expect|know|get|better|been
    {people} should {adv}? not|never have|be|need to|left|waiting|put|had|treated|told
    {people} should|deserve|deserves ever|have|be to
    nobody|noone|no-one|nobody's|no should|wants|deserves|likes|expects|want|needs|one ...
    no one|body|customer|parent should|wants|deserves|likes|needs|expects
    you {adv}? deserve|deserved {adv}? better|more|straight|an|a|to|proper|clear|the|answers
    you are|were|'re|r {adv}? {degree}? right|correct|justified|entitled
    you are|were not wrong|overreacting|over-reacting|being|unreasonable|asking|imagining|making|alone|mad|fussing|daft|silly
    you are|were|have not asking|being|overreacting|unreasonable|wrong|done anything
    you|u did|have|were|'ve {adv}? everything|nothing|all|done|your ..  right|wrong|could|asked|properly|bit|part|everything
    you|ye|u {adv}? did nothing wrong
    does|do not make you difficult|awkward|unreasonable
    not good|acceptable|right|fair|okay|ok enough|at|to|on|that|for|you|what|by
    not {degree}? good enough
    is|was|'s not on $
    is|was|'s not {degree}? acceptable|okay|ok|right|fair
    unacceptable|inexcusable|out-of-order|unreasonable|indefensible|shoddy
    simply|just|plain|flat wrong|unacceptable|unfair
    out of order
    falls|fell|fall|falling|way|far {adv}? short|below ..
    makes|make|made {degree}? {degree}? sense
    i would not|n't be|expect|have|want|accept|stand|put|like|trust|be happy|either
    i would not ..  either|happy|pleased
    not {adv}? what you|anyone|we ...  paid|ordered|expect|signed|pay|deserve|promised|asked|told|promise
    you|u {adv}? paid|pay|signed|ordered|booked|expected|waited|took|stayed|trusted ... and|so|not ...  should|deserve|entitled|fair|reasonable|right|least|owed
    the least you|we|anyone ...
    reasonable|fair|right|sensible to expect|ask|want|be|feel|say|think|assume|question|complain|push|chase|raise|insist|worry|check
    only|quite natural|human|fair|right|reasonable
    right to be|feel|expect|complain|ask|want|raise|be|say|call|chase|push|flag|question|ring|worry|check|insist|refuse|demand
    reason|cause|grounds to be|feel|expect|complain|worry|shout
    with good|every reason|right
    as you should
    as anyone|anybody|you would
    can|could|do {adv}? see|understand|get|appreciate {adv}? {adv}? why
    see|understand|get|know|appreciate exactly|completely|totally|fully|why ..  why|you|feel
    see where you are|'re
    i get why|it
    it|this matters
    matters to you
    there is no|nothing excuse|unreasonable|wrong|petty|silly|excusing|fussy
    you are not the problem
    that|this|it should not|never have|be happened|taken|been|gone|had|your|down|come|this
    should|must not|never have|happen|had|be|take happened|taken|been|gone|to|left|this|come|fallen
    not your job|fault|responsibility|problem|mess|doing|mistake|burden
    not for you to
    we|i would be|feel|want the? same
    same here|way $
    feel|be|react|see|say exactly? the same
    be|feel|say|think|react the same
    do not blame you
    i|i'd can not argue
    can not argue with
    have not been|had fair|treated|the service
    not an unreasonable|excessive|big
    that|this|it is|'s not {degree}? unreasonable|too much|silly|petty|a silly
    had a right
    hold us|me|them to
    a big deal
    you have been more than|very|extremely patient|reasonable|fair|understanding
    been more than patient|reasonable|fair
    patient enough
    long enough
    far too long
    you have|had a point
    take|see|get your point
    point taken
    .5
    thank|thanks you? for telling|raising|flagging
    .66
    i understand why
    i can see how
    totally|completely|fully|absolutely|truly|really understand|hear why|how|that|you
    rightly
    justified
    .5
    i|we {adv}? understand your {feelingNoun}
    .92
    perfectly|completely|totally|absolutely|entirely|quite|only|more reasonable|fair|understandable|natural|normal|valid|legitimate|human|sensible|justified
    not being unreasonable|fussy|difficult|awkward|dramatic|silly|daft
    if i were|was in|standing|where
    that|this|it|which is|was|'s {degree}? unacceptable|inexcusable|wrong|unfair|ridiculous|shoddy|poor|unreasonable|shabby|disgraceful|scandalous
    {people} would
    would {upset}|choke|annoy|wear|drive|make|try|test|have|send ..  {people}|saint
    as|so would|should {people}|i|we
    ^ {adv}? fair $
    i would also|too|probably|likewise
    i would be|have|want|feel|do|say|doubt ... too|also|myself|likewise|$ $
    a liberty|disgrace|scandal|joke|cheek
    that is|'s no|not right|on|fair|way|good|how|the
    it|that is|'s no way to
    no way to treat|leave|run|start|spend|hear|find|be
    small thing to ask
    little|much|lot|big to ask
    you have been|waited|held|done|had ... patient|enough|more than|your share|long
    more than your share
    not|never bad|wrong|silly|daft|stupid|rude|unkind from|of you
    it is not|never you
    you have good|every|all|plenty|a|ample reason|cause|right|grounds
    i would not have {adv}? called|said|done|taken|accepted|stood|believed|wanted|liked|put ... either|myself|too|neither
    i would not say|hear a|one word
    not daft|silly|stupid|foolish|unreasonable|greedy|fussy|petty|rude at|in|or|to|of
    that is|'s what people|anyone|anybody|folk|most|everybody|everyone do|does|would|say|says|is
    i would be {venting}
    i would not be ... either|too|myself|neither
    i would feel ... as|too|either|myself
    let them hear
    you|that are|is no|not an? idiot|fool|nuisance|bother|trouble
    nobody|no|not one would|could|here blame|fault|think
    .9
    i would have {anyverb} ... too|as|myself|either
    i would have rung|called|complained|asked|done|said|chased|felt|been|thought|wanted|expected|checked|lost
    you|u should|need not {adv}? be|have|need the|to|chasing|having|ringing|asking|repeating|fighting
    not|on us|me to|for you|us .. the other way
    the other way round|around
    by any measure|standard|yardstick|stretch|reckoning
    too long|much|many|often by|for|to|and|a|anyone
    a promise is
    promise is a promise
    kept|did|done|held|played your|you side|part|bit|end|word
    why would|should you believe|trust|take|accept
    you have|had|'ve|did|done what|everything|all we|i|they asked|could
    fair dos|does|do|play
    {people} ought to|not
    a customer|person|parent|pensioner|family should|deserves|ought
    we should|ought {adv}? to? have {adv}? {anyverb}|rung|told|called|checked|been|done|spotted|caught|kept|sent
    we|i {adv}? owed|owe you {adv}? better|a|that|an|the|more
    that is|'s the least
    least we|i|you can|could|should|deserve
    that is|'s ours|our to|job|responsibility|problem
    not yours|your|you to|job|problem|place|fault|doing|burden
    rightly|understandably|justifiably {feeling}
    justified|entitled in|to
    good|fair|valid|legitimate|decent|sensible|reasonable|proper question|point|ask|request|concern|worry|complaint|thing|challenge|reason|expectation|instinct|wish
    what you|anyone want|wanted|ask|asked|expect|expected is|was {degree}? fair|reasonable|right|sensible|little
    wanting|asking|expecting ..  is|'s|isn't|not {degree}? fair|reasonable|right|only|natural|unreasonable|too
    it should|ought not|never {adv}? take|need|have|be|come
    sensible of you
    you did|were right to
    right to be|have|ring|ask|call|push|say|flag|check|want|expect|chase|stop|worry|tell|question|bring|come
    wise to
    .92
    that|this|it|which is|was|'s|are|will|would simply? just? really? not {degree}? good|ok|okay|acceptable|right|fair
    that|this|it|which is|was|'s|are|will|would simply? just? really? not {degree}? how|what|the way|kind|sort|standard|service|start you|it|we|anyone|anybody|things|i|of ..
    that|this|it|which is|was|'s|are|will|would simply? just? really? not {degree}? the|a|an way|kind|sort|standard|service|start|answer|experience
    anyone|anybody|everyone|everybody ..  would {adv}? {serve}|be|feel|want|expect|ask|say|think|have|do
    .9
    no|not one customer|child|person|parent|family|human|patient|guest .. should|deserves|ought
    is|'s your right
    no .. should {adv}? {adv}? have|be|need
    nobody|no one|noone should
    nobody|noone|anyone|anybody|everyone|everybody in|with|who|sitting|standing|waiting ... would|could|should
    every|any parent|customer|mum|mother|father|person|owner|patient|guest|traveller|family|teacher|business|landlord|tenant|pensioner|carer|bride|reader|host .. would|should
    more than anyone|anybody|most|people should|ought|would|could|can
    gave us|me every|a|plenty|two|three|more|ample|time|the .. chance|chances|time|benefit|warning|notice
    perfect|complete|total|absolute|every sense
    trusted|relied|counted|took us|on|me ..  and|word|with|it
    you have reason
    fair warning|cop|dues
    nothing to deserve|bring
    put up with
    did not deserve|ask
    you were not to
    as well you might|should
    it is|'s a fair|reasonable|sensible
    no shame in
    not petty|selfish|pushy|rude|demanding|dramatic
    you held|kept up your
    your side of
    we|i would say|ask|think|want the same
    anything less would
    i agree with you
    i am with you
    on your side
    we|i said|promised|told|swore ..  and|so ..  should|did not|didn't
    we|i promised ..  so
    you are|were|'re {adv}? spot|within|entitled|owed|correct|bang|justified|only ..
    you are|were|'re right
    can not {adv}? be|run|live|cope|trade|function|operate|manage|work|carry|go ..  like|without this|that|one|it|a|phone|heating|water|hot
    our|my turn
    i would expect more|better|far|much
    that|it|this is|'s an? {degree}? reasonable|fair|sensible|valid|legitimate|decent|perfectly ..  line|ask|point|thing|question|request|worry|view|stance|condition|demand|fear
    your patience has|is|does
    on us to {serve}|get|put|be|make
    that is|'s {adv}? bad|poor|shabby|shoddy $
    i should {adv}? be|feel|want|hate|say|expect|react ... too|myself|as|same|either
    you would|'d be daft|mad|silly|foolish|a fool not to
    is|was|'s not|n't unreasonable|petty|daft|silly|excessive|greedy
    not a matter for|of argument|debate|opinion
    you|she|he|they should|ought not|n't to? have? be|been put|left|sent|told|made|passed|asked|in
    you|anybody|anyone|anyone's would|'d expect better|more|different
    daft|mad|wrong not to wonder|ask|worry|check
    that|this|it|which is|was|'s not nothing
    is|was|'s not|n't nothing|small|little|minor
    .88
    {maddening} for anyone|anybody|everyone
    my|our stomach|heart|head|blood|nerves|patience would|'d
    that|it|this would|'d {adv}? do|drive|have|break|make|send my|me ..
    i would have {anyverb} .. an|and all
    no reason you|why should|need
    .9
    would {adv}? get|turn|make|drive|put|set|raise|try|sour anyone|anybody|anyone's|anybody's|everyone's|most ..
    i would not be sleeping|best|pleased|happy|calm|laughing|smiling|impressed|amused
    i would have stopped|given|walked|thrown|hung|gone|turned|lost ..
    .88
    nobody|naebody|noone|no-one|none should|ought {adv}? to? ever? have|be|miss|need|feel|go|stand|sit|wait|pay|lose|hear|put|lie|get|suffer
    than anyone|anybody|any|most should|ought|could|would
    you should {adv}? have been asked|told|rung|warned|called|given|informed|shown|heard|first
    you did|have|'ve done? it|that|everything|all|exactly|just|precisely|nothing ..  right|what|wrong|properly|asked|supposed|correctly|needed|should
    you|u would|'d be right|forgiven|entitled|justified|within|daft|mad|a ... to|not|your
    you are|were {adv}? entitled|right to
    as you|anyone were|was|are|would|have|had|'d entitled|right|should|every
    {feeling} ... is|'s|are {adv}? fair|reasonable|natural|human|normal|right|understandable|justified
    is|'s|a fair|reasonable|natural|human|normal thing|reaction|response|feeling to|after|enough
    fair|reasonable thing|question|ask|point|reaction
    you|he|she|they need|needn't|should not {adv}? have {adv}? had|queued|needed|paid|waited|rung|called|chased
    that is|'s exactly|just|precisely what a|any|you|anyone|i
    had|have {adv}? every|good|full|perfect reason|right|cause|call to
    paid|acted|booked|signed|asked in good faith
    you had|'d|have no call|reason|need to
    i would|'d not|never|n't ... either|neither
    not your fault|doing|mistake|job
    could hardly {adv}? have|walk|leave|do|be|know|wait
    .9
    you have|'ve|'d|had got? a point
    not ..  much|lot to ask
    ^ too|quite right
    i would|'d want|need|like|expect|ask ... as well|too|myself
    # Far more often said for another end: by themselves they are no more than a sign.
    .5
    i would {adv}? want|expect|need|ask|hate the|that|it|to|an|answers|this|for
    you|one|anyone|anybody would|'d {adv}? expect|want us|to|it|an|a|the|them|better|more|answers|answer
    so you should|would
  `,

  /** An apology; `notImpact` says which ones are no more than manners. */
  apology: `
    .9
    i|we am|are|feel|was {adv}? {degree}? {degree}? sorry
    {degree}? {degree}? {sorry}
    i|we|please {adv}? owe|do|offer|can|must|want|would|accept ... {sorry}
    you|u {adv}? deserve|are|need ... {sorry}
    we|i let you down
    we|i have let you down
    we|i {adv}? got|get this|that|it {adv}? wrong
    that|this|it is|was|'s {adv}? on us|me
    that|this is not what you should
    forgive us|me
    pardon us
    beg your pardon
    hate|hates that|this|it|what this|you|we|it|happened
    gutted|ashamed|embarrassed|mortified|upset|sorry that|this|we|it|about|for|on
    hold|holding my|our hands|hand up
    hands up
    i|we own that|this|it|the
    should have done|been better
    we should have
    that|this|it is|was|'s {adv}? all? our|my mistake|fault|error|failure|mess|slip|doing
    our|my mistake|fault|error|failure|doing and|not|$
    i|we {adv}? {degree}? regret the|any|this|what|how|having|your
    ashamed|embarrassed|mortified
    .62
    our|my mistake|fault|error
    .9
    we|i {adv}? messed|screwed|cocked|slipped|mucked|dropped|fell|failed|botched|stuffed up|short|you|the|this|it|that ..
  `,
  notImpact: `
    .9
    for|about your loss|bereavement
    {sorry} you|that|if {adv}? you? {adv}? feel|felt|think|feels|see|believe|find
    {sorry} if|but|to $
    i|we|you can not ... {sorry} $
    i|we do not have ... {sorry} $
    do not {adv}? be? {sorry}
    sorry i|we was|were {adv}? reading|looking|opening|having|checking|typing|writing|just|only
    sorry could|couldn't|could not resist
    {sorry} if
    {sorry} but
    {sorry} however
    {sorry} can|could|may|what|who|which|do|did|is|was|would|please|the|no
    {sorry} to bother|interrupt|trouble|ask|say|tell|disturb|butt|stop|cut|press|be|disappoint|rush|jump|inform|sound|push|keep|chase|barge
    {sorry} i|we can|do not|can|am|are|missed|misheard|could|will|need|must
    {sorry} ... lot|many|all of|the|these? questions
    {sorry} for your loss
    {sorry} for being honest|blunt|late
    sorry state|sight|mess|excuse|business
    safe|better than sorry
    you|they|he|she will|should|be be? sorry
    feel sorry
    not sorry
    sorry for yourself
    sorry is|does|will|would|won't|wont not
    sorry about the typo|typos|noise|background|line|wait|spelling|delay
    no|without|rather need|than|an to? sorry|apologise|apologize|apology|apologies
    demand|want|expect|need|owe an? apology|me|us an? apology
    apologise|apologize to me|us|my
    {sorry} sorry
    {sorry} my english
    {sorry} for my english
    {sorry} not
    {sorry} {name}|love|hen|mate|sir|madam|pet|duck|miss|dear|pal|hun|darling|friend|ms|mr|mrs ..  but|can|could|what|who|we|i
    {sorry} .. but i|we|that|it|you
    to|they|could|can say|saying it|that
    say it|that was our|my
    sorry i|we must|need|have
    sorry to say|tell
    saying|said|says sorry
    to say sorry
    {sorry} ...  it|that is just|only|simply that
    forgive me|us asking|for|if|but
    could|can|might say {sorry}
    .9
    all about|about|be|being|a|of {sorry}
    word|words|touch|dash of? an? {sorry}
    about ...  {sorry}
    a|an|the apology has|have|was|is occurred|taken|given|made|complete|beautiful
    {sorry} given|yes|done|made|complete|tick
    {sorry} where due|needed|required
    ought|should|meant|supposed|expected|you to? be? ashamed|embarrassed|mortified
    ^ ashamed|embarrassed|mortified and|or
  `,

  notValidating: `
    .9
    i|we would|'d {adv}? rather|prefer|appreciate ...  you|your|if
    that|take|taking|this|such tone
    anyone|anybody|everyone|everybody|people|customers|most else? people? would ...  glad|happy|grateful|pleased|settle|delighted
    what|as|than anyone|anybody|everyone|everybody|others else? would|'d ..  get|take|have|receive
    as|than it would|'d be for anyone|anybody
    right through|now|away|there|back|this
    you are|'re right ..  that the|it|we|i
    not good enough reason
    with sense|any sense|half a|eyes|a brain
    how it|things|we works|work|do|goes|are
    everything|all|anything that matters
    i would hate for
    i would also ask|want|need|like
    no one|body signs|is|has|can|will
    you are|'re right that|it|we|i|he|she|they|there|through|now|away|behind|next|on is|'s|are|have|the|has
    you are right it|we|i|there
    good or bad|otherwise
    only|one|sole patient|customer|person|one|guest|passenger ..  we|who|in|with|i|here|waiting|today|on
    fair play for|to|lad|lass
    with a job ..
    worry
    no one|body|nobody would come|answer|hear|know|notice
    you did not ask
    would|'d have thought|imagined|expected
  `,

  dismisses: `
    .92
    not|nothing ...  until|till|unless you have|'ve|are|'re|can {adv}? calm|calmed|calmer|quiet|quieter|civil|polite|stopped|settled down?
    calm|settle|simmer|pipe|cool yourself|down|off
    ^ {adv}? cool it $
    ^ {adv}? please? relax|chill
    you|to need|must|should? to? relax|chill
    take a deep? breath|pill
    take|taking ..  deep breath|breaths
    chill out
    keep your hair|shirt|calm
    get|move over|past on|it|this|yourself
    get a grip|life
    ^ let|drop it go
    it|this|that|they|these|there|your|he|she|we|you is|are|was|were|'s {adv}? only|just|merely|simply|hardly|barely a|an|one|some|a|two|three|the|half|five|ten|twenty|minutes|money|stuff|few|couple|£5|small|little|minor
    is|was|'s only|just|merely a|an|one|half|money|stuff|the
    only|just|mere|merely a|an|few|couple {adv}? {thing}|mug|jug|kettle|few|couple|day|days|delay|inconvenience|hiccup|blip|glitch|matter|fiver|tenner|scratch|dent|email|mistake|week|weeks|hour|hours|phase|game|tv|toy|dress|plant|chair|shoe|minute|minutes|number|formality|bit|product|gadget|pan|vase
    these|such|those things|mistakes|delays|problems|errors {adv}? can|do|will|sometimes|always? happen|occur|go|crop|break|get
    things|stuff|mistakes|accidents|delays|errors|parcels|these|it|they happen
    mistakes|things|stuff can|do|does|will happen
    happens all the time
    not the end of
    end of the world
    worse things
    could|might be|have worse|been
    there are people|others|worse|bigger ...  worse|off|problems|things
    bigger fish|problems
    world's smallest
    first world
    nobody|no-one|noone|no died|one|is|was|has died|dying|hurt|dead
    no one|body died|dies|dying
    no one|body is|was|has {adv}? dead|dying|died|hurt
    no {adv}? big deal|drama|biggie
    no|not need|any reason? to get|shout|be|panic|make|worry|raise|fuss|swear|kick|take|bite|over|cause
    not such a big
    not exactly an? emergency|urgent|disaster|crisis
    hardly|barely an?|the|worth emergency|crisis|disaster|end|world|urgent|fussing|it|getting|a|big|tragedy
    big deal
    big|great whoop
    what all the fuss
    such a fuss
    mountain out of
    overreact~|over-react~|overreacting|over-reacting|overthink~|overthinking|dramatic|melodramatic|hysterical|oversensitive|over-sensitive|over-dramatic|overdramatic
    too sensitive|dramatic|emotional|picky|fussy
    a bit|tad|little sensitive|dramatic|much|emotional|picky|precious|over
    nothing|not|little {adv}? else? more? much? i|we|that can|could|am|are do|going|able
    not|nothing much|a|anything|lot i|we can|could do
    can|could not {adv}? really? do|change anything|much|more|else|about
    can|could not {adv}? really? help you|it|that|much
    nothing|not i|we|to|can can|could|be|do do|done|about
    hands are tied
    as|like i|we {adv}? said|say|told|mentioned|explained|stated|already
    i|we {adv}? have? already told|said|explained|answered|mentioned
    like|as i|we {adv}? have? just told|said|explained|mentioned
    i|we have? just told|explained you? $
    how many times do|must|have|did i|we
    for the last|umpteenth time
    you are not the only one|customer|person
    not the only one|customer|person with|who|waiting|having|affected|we|i
    we are {degree}? busy
    you will|'ll {adv}? live|survive|cope|manage
    you will|'ll {adv}? be|get fine|over|used|alright|okay|ok
    i am|'m|we sure you|that|it|u will|can|'ll live|survive|cope|manage|get|wait|be
    you can|could {adv}? wait|manage|cope|live
    just|please|have|you|to be|have|got|need|must {adv}? to? be? patient
    be patient
    patience is a
    is|'s just|simply how|the|one|what way|it|things|that|of
    the way it is|goes
    one of those|them things
    such is life
    that is|'s alright|okay|ok|fine you|it|there
    life is|can|goes|does|'s not|like|unfair|tough|on|hard
    not fair that way
    part of life|growing|living
    part|way of life
    is|just|only the way of things|it|life
    either ..  or ..  move|leave|quit|lump|accept
    wallow~|dwell~|mope~|sulk~|brood~|stew~ on|in|too|about|over|long
    try|do|stop not? to? wallow|dwell|mope|sulk|brood|cry
    no other|there choice|is
    keep your head|chin|spirits up
    chin up
    build~|builds character|resilience|perseverance
    you lack
    sounds|seems like you|they|this lack|need|are|person
    snap out
    ^ {adv}? man up
    need|have|got|got to man up
    toughen up
    pull yourself together
    it|this will|shall {adv}? pass|blow
    move|get on with|from your|it|life
    you move on
    this too shall
    time heals
    everything happens for
    happens for a
    all you should need
    think|thinking positive|positively
    stay positive
    just pray|smile|breathe
    have|tried|try|just you? {adv}? pray|prayed|praying
    ^ pray|praying for|and|that|harder
    reach out to jesus|god
    c'est la vie
    suck it up
    deal with it
    live|put|learn with|up|to it|with
    tough luck|cookies
    hard|bad|tough luck|cheese|lines
    oh dear|boo|cry ..  how|never|what|poor|hoo|me|mind ..
    boo hoo
    poor diddums|baby
    my heart bleeds|breaks
    cry me a
    what do you want me|us
    what else do you
    what more do you
    ^ whatever $
    not my|our|your problem|concern|business
    why are you still|so
    not listening|interested
    i|we do not care
    could not care
    could care less
    look on the bright
    on the bright side
    at least you|it|nobody|no-one|the|no|that|u|they
    cheer up
    lighten up
    let us|'s not be|get|go|make|exaggerate|overreact|pretend|panic|start
    let us|'s all? just? calm|move|keep|be
    do not be|get|make|panic|start|take|shout|raise|worry so|silly|upset|like|ridiculous|dramatic|worked|angry|cross|annoyed|yourself|your|it|too|such|about
    do not be|make a
    do not|dont worry about|too|yourself|so
    do not|dont get worked|wound|upset|so|your
    stop worrying|panicking|complaining|moaning|shouting|going|fussing|making|being|whining|whingeing
    wait your turn
    like everyone|everybody else
    same as everyone|everybody
    not worth ..  fuss|worry|getting|crying|stress
    give it a rest
    get used to
    should|would|could have read|known|checked ..
    people have it
    you think you|that are|have
    so upset|worked|angry|bothered over|up|about|by a|an|such|nothing|one|some
    getting upset|worked|angry|cross|wound over|up|about|at|isn't|is|will|won't
    will|does|is not help|get|solve|do anyone|anybody|anything|things|us|much
    see|understand what the fuss|problem|issue
    no harm done
    minor|trivial|tiny|little|slight|small inconvenience|issue|thing|matter|delay|hiccup|problem|blip|detail|scratch|glitch|mishap|setback|bump
    trivial|petty|nitpicking|nit-picking
    rules are rules
    policy is policy
    take it or leave
    .66
    we get|have|see this|these|that|a|hundreds|lots|loads all|every|lot
    hardly my
    with respect
    .92
    ^ so what $
    that is|'s how it is|goes|works
    we all have|get|wait
    ^ never mind $
    lose {adv}? any? sleep over|about
    not to worry
    nothing|nowt|no|need need? to get|be|worry ..  about|tizz|state|flap|lather|over
    nothing|nowt to worry|fret|panic|fuss
    in a tizz|tizzy|flap|lather|strop|huff
    none of your business
    that is|'s nothing|nowt $
    very|quite|perfectly|really|pretty|fairly|all too common|normal|usual|standard
    happen|happens|go|goes|break|breaks|slip|slips ..  now and again|then
    i|we should|would not lose|worry|fret|panic|bother|trouble|concern
    law unto
    what can|did you do|expect
    you know how it is|goes
    your|the concern|concerns|comments|scepticism|feedback|frustration|dissatisfaction is|are|has|have noted|been|duly|logged
    what|how did you expect
    teething problems|troubles
    storm in
    there are people
    that is|'s life|policy
    that is|'s just|simply how|the|what it|things|way|we|happens
    that is|'s the rules|way
    things are|'s how they
    there is nothing|nowt|little .. i|we|can|to be? do|done|can
    a|some|little bit|little of? patience
    have|show some|a|little patience
    no cause|reason|need for|to concern|alarm|worry|panic|fuss|drama
    plenty|lots|loads|others|people|many of|are|have them|people|worse|it ..  worse
    worse off than
    be|are right as rain
    you will|'ll be right|fine|grand|laughing
    should|would not think you need
    need not trouble|worry|concern|bother yourself
    trouble yourself
    poor diddums|dear|petal|poppet|baby|little|darling $
    diddums
    bit of cream|rest|patience
    it will be fine
    .9
    a few quid|pounds|pence|days|minutes|hours|dollars|scratches|marks
    i would not {adv}? get|be ..  worked|upset|wound|bothered|excited|het
    can not|do not|n't see the|a|any|what problem|issue|fuss|harm|difficulty|big|all
    moving on
    moving swiftly
    that is|'s what the? instructions|terms|manual|insurance|website|app|form|email|box|guarantee|label|rules ..  is|are for
    we are|'re all under|busy|stretched|human|in|tired|doing|feeling
    a you problem
    please everyone|everybody|some|them
    no pleasing
    read the small|terms
    small print
    have it worse
    count yourself|your lucky|blessings
    ^ {adv}? be grateful|thankful|glad
    think yourself lucky
    lucky it|you|that was|were|got
    you are|'re lucky
    other customers|people|calls to|waiting|behind|in
    get in line
    join the queue|club
    when you are|'re calmer|calm|ready|done|finished
    calmer|calmed when|once|down
    sleep on
    laugh about|at it|this one|later|day
    in a few|years|week you ..  laugh|forget
    clearly states|stated|says|said|written|explained
    per our|the policy|terms|email|agreement
    it is what|how it it|is|works $
    with the greatest
    with all due
    you have|'ve {adv}? made your point
    if you say so
    as {adv}? explained|stated|advised|mentioned|discussed|outlined
    not|n't {adv}? that long|far|much|bad
    is not|n't that long|bad|serious
    it is|'s just|only the|a|your|one
    moaning|whining|fussing|complaining|whingeing about
    others|people|customers|neighbours|houses|streets are|have .. too|well|also
    as well you know
    won't|will|would|has not|ever|never? die|died of|from
    .88
    not|no|hardly my|our|oor|ours problem|concern|business
    is|are|'s nothing|nowt compared|these|like|really|new|unusual|special
    come|ring|call back to? me|us? when it|you|they|he|she is|'s|are|have|has
    it|that is|'s a|an ..  not a|an|the ..  $
    ^ it|that is|'s {adv}? .. quid|pence|fiver|tenner $
    everyone|everybody here|else {adv}? has|gets|have|waits|wait|wants|is|thinks|manages
    same as the|all|every|any|our ..  other|others|else|everyone|rest|people
    down a notch|peg
    lower|mind|watch|moderate your voice|tone|language|manners
    anyone|anybody|people|customers|someone who is|are|'s yelling|shouting|swearing|rude|screaming|abusive
    give it|them|him|her a|another|few|couple|time ..  week|weeks|month|months|days|miles|hours|time|years
    like|as you were|was told|asked|warned
    technically|strictly ..  not|within|still|speaking
    have you considered|tried|thought a|an|another|not|wearing|putting|getting|about
    if it|the ..  says ..  then it|that|they|he|she is|was|were|did|has
    if it|the .. says ..  it|that|they|he|she is|was|were|did
    that is|'s just|simply|only .. $
    you wait|'ll wait|will wait
    it is|'s {adv}? the countryside|winter|nature|internet|season|city|post
    it is|'s {adv}? winter|summer|christmas|december|august|monday|friday
    hardly worth|the|a|an|surprising
    barely worth|a
    nothing|nowt|no to write|get|do ..  home|excited|upset|worked
    you rang|called|wrote|emailed for|about|over that|this
    what is|'s all this|the fuss|drama|noise
    not the first|last|only time|customer|person ..  happen|complain|this|it
    magic wand|wands
    get a bit? real|perspective
    in the grand|great|big scheme
    scheme of things
    that is|'s that $
    and that is|'s that
    the end of the story|matter
    no more to|i|we say|can|do
    nothing more|else to say|add
    tell someone|somebody who|else
    heard it all|before
    surely it|that can|is ..  wait|not
    you can always|surely {serve}|use|boil|borrow|buy|wait
    world will not|n't end|stop
    good things come
    move on
    who does not|n't love|like|enjoy
    you will|'ll be golden|sorted|grand
    lots|plenty|loads|most|many of? people|folk|customers|kids|families manage|cope|survive|wait
    maybe|perhaps put|try|get|wear|use|buy|open|turn|close|shut the|a|an|some|another|soup ..
    curious|funny|strange|odd that|how ..  only|you|nobody
    next please|caller|customer
    just saying
    bit of a ..  job|thing|day
    is hardly going|likely to
    oh dear ..  again
    just a thought
    not|n't see|understand|know what there is|you are|'re
    is to be {feeling} about
    ^ it is|'s one|two|a ..  morning|afternoon|day|evening|hour|night $
    never hurt|killed|harmed anyone|anybody|nobody|you|no
    however will|would ..
    {thing}|broadband|kettle|it is not a heart|matter|crisis|emergency
    just bin|ignore|forget|delete|leave|live it|them|that|with
    put|putting|pop|wear|throw|stick|get ..  jumper|jumpers|coat|coats|blanket|socks on
    did for centuries|years|generations
    # Far more often said for another end: by themselves they are no more than a sign.
    .5
    smile
  `,
  /** Makes nothing small. */
  notDismissing: `
    .9
    other people in your position|shoes|place
    that is|'s just|simply|only {feeling}
    not|never just|only|simply a|an
    a bit of patience|time|perspective from|on our|my
    .9
    lot|much|enough|more|anyone|anybody|have|had ..  to? put up with
    that|is it|this is|'s only the
    a plan|time|day|that|this|it you|we can live with
    to live with
    told|said|promised .. monday|tuesday|wednesday|thursday|friday|saturday|sunday and it is|'s
    keep|kept|keeping his|her|their chin
    nobody|noone should|ought|deserves ...  put|live|get|told
    no one should|ought|deserves ...  put|live|get|told
    thank|thankfully|thankful|glad|relieved|relief|mercy|good|luckily|heaven|heavens|blessing ...  no|nobody|noone one|body|is|was|got|were? {adv}? is|was|got|'s|were? {adv}? hurt
  `,
  insults: `
    .95
    drama queen
    fuck|fucking|fuckin|fucker|fck|cunt|bullshit
    go to hell
    shut up
    ^ {adv}? shut it|your mouth|trap|gob|face|cakehole|noise|up|$
    are|r you {adv}? deaf|blind|thick|stupid|dense|dim|dumb|daft|simple|slow|mad|insane|mental|illiterate|for|always|that|this|drunk
    you {adv}? stupid|thick|daft|silly|pathetic|miserable|horrible|rude|ungrateful|awful|lazy|dim|ignorant|foolish|bloody|damn ..
    stupid|silly|daft|thick|ridiculous|pathetic|foolish|dumb|idiotic|moronic of|enough|customer|customers|person|woman|man|question|questions|mistake|people|excuse|complaint
    only|even a|an idiot|fool|moron|child|toddler|monkey|five|three|four
    a child|toddler|monkey|idiot|dog could|can|would|even
    can|could|can't you {adv}? not {adv}? read|count|listen|spell|think|write|follow
    can|could you {adv}? even read|count|listen|spell|think|write|follow
    can|can't you {adv}? read|count|spell $
    learn|try|tried to? read|reading|listen|listening|spell|thinking|count
    grow up
    get a life|grip|brain
    use your brain|head|eyes|noggin
    what is wrong|the matter with you
    what the hell|fuck is|are|do|'s
    people like you
    customers like you $
    you people
    you lot are|'re|always|never|just|do|don't|can|want|think|all
    act|acting|acts|behave|behaving|sound|sounding|cry|crying|sulk|sulking|whine|whining|shout|shouting|going|carry|screaming|on ..  like a|an child|baby|toddler|lunatic|maniac|spoilt|spoiled|five|madman|two
    throw~|having a tantrum|hissy|wobbly|strop|paddy
    tantrum|hissy
    waste|wasting of? my time
    bothering|pestering|annoying|boring me|us
    brain cell|cells|dead
    how thick|stupid|dense|dim|hard are|do|can|is
    did you {adv}? even? not|bother to? read|think|learn
    no|little common|sense sense
    not the sharpest
    not very|too|that|particularly|exactly bright|clever|smart|sharp
    rocket science|scientist
    too stupid|thick|dim|dense|lazy|slow
    speak|understand|read english
    nobody|no-one|no likes|one you|likes
    nagging|moaning|whining|whingeing|bleating|wailing|screeching|blubbing|snivelling
    you|your|stop|quit|always|another|enough ..  moan|moans|moaned|whine|whinge
    piss|bugger|sod|naff|push|clear off
    jog on
    {insult}
    you|your {adv}? are|'re|were|r|be|being {adv}? a|an|such|some|the|my|our|just|a right|proper {adv}? ..  {nickname}
    you {adv}? {nickname}
    such|what|another|proper|bloody|bit|right|silly|little|old|some a|an|of? {adv}? little|old|silly|complete|total|bloody? {nickname}
    customers|people|types|some|such|you {nickname}
    being|acting|act|behaving a|an|like|such a|an? {nickname}|{pain}
    you {adv}? are|'re|were|r a|an|such|being {adv}? a|an? {adv}? real|right|proper|complete|total|bloody? {pain}
    foghorn|diddums|whingeing|gobby|mouthy|loudmouth|snowflakes|einstein|sherlock|numbskull|blockhead|dunderhead|birdbrain|buffoon|crackpot|busybody
    louder will|does|won't|doesn't
    with a finger
    slowly this time
    read|listen {adv}? slowly|properly|carefully next|this time
    always this slow|dim|thick|difficult|rude|stupid|dense|dramatic|whiny
    spell it out for you|u|slowly
    in small|short|simple words
    want me to draw
    hard of hearing|thinking
    brains|brain you|of|cells|were|cell
    love|sweetheart|darling|princess calm|listen|read|think
    cry|crying to|about mummy|mum|it|your
    go to mummy|mum
    away with the fairies
    the sharpest|brightest tool|pencil|knife|bulb
    flatter yourself
    be {degree}? a? bit? thick|dim|dense|stupid not|to
    can|could not you {adv}? read|count|listen|spell|think|write|follow|hear|see
    brains they|you were
    big baby|wean|jessie|girl's|kid
    .92
    clever clogs
    smart alec|arse|ass|mouth
    give your head a
    head a wobble|shake
    wind your neck
    get out more
    touch grass
    attention seeker|seeking|seekers
    trying it on
    something for nothing
    having a laugh
    professional|serial complainer|moaner|complainers
    hysterics|histrionics|theatrics|waterworks|pantomime
    even my|a nan|gran|granny|kid|dog|toddler|mum could|can|would|knows|manages
    your mum|mother|mummy to? hold|do|tie|tell|wipe
    hand held|holding
    draw you a|another|pictures
    leave your brain
    brain at home
    do you want a medal
    too thick|dumb|old|posh|fat|lazy for|to
    learn some manners
    sad little|old man|woman|life|person
    silly old|little|sausage|moo|cow|mare|woman|man|billy|sod|beggar|bugger
    what kind|sort of idiot|person|fool|moron|mother|parent
    .9
    ^ can not read|fill|follow|write|count|drive|park|spell ..  a|an|in|instructions|simple|sign|form
    if you can not|n't drive|read|park|count|write|follow
    with a face|voice|mouth|attitude|brain|head like yours|that|yours
    senior moments
    should be used to nobody|it|being
    you need to worry about $
    soft lot
    off you trot|pop|toddle
    your marbles
    some people|folk|folks should not|n't|can't|can not|couldn't
    you city|country|young|old|posh|northern|southern|foreign lot|types|folk
    typical {adv}? .. owner|customer|woman|man|driver|parent|student|tenant
    ask a grown
    you are|'re .. thick as
    evidently|clearly a stretch
    doubt you would|'d|could follow|understand|manage|cope
    be let out
    you a bit|little heavy|slow|dim|thick|large
    .95
    must be {degree}? thick|dim|stupid|dense|deaf|blind|bored
    # Said of much else, too: by themselves no more than a sign.
    .5
    get lost|stuffed|knotted
    grown ups
    your curtains
    your age
    a bit thick|dim|slow|dense
    know all|it all|alls
  `,

  // ── ownership ──────────────────────────────────────────────────────────────────────────────────────────────────

  /** Says that something will be done, is being done, has just been done. */
  commits: `
    .95
    go|goes out {adv}? today|tonight|tomorrow
    so i {adv}? did it|that {adv}? a|just|while|straight
    .92
    i|we {adv}? will|shall {adv}? {adv}? {serve}
    i|we {adv}? am|are {adv}? going|about to {adv}? {adv}? {serve}
    i|we am|are {adv}? {adv}? {serving}
    i|we will|shall {adv}? be {adv}? {serving}|in|back|straight|right|onto|on
    i|we {adv}? have {adv}? been {serving}
    i|we will|shall have|get it|that|this|one|a|an|the|your|someone|another|them|you ..
    will|shall i|we {adv}? {serve}
    what|here|next|so i|we will|am|are|'m {adv}? do|doing|going to? do? is|:|now ..
    here is what|how i|we will|am|are|'m
    let me {adv}? {adv}? get|book|send|sort|put|fix|order|arrange|call|ring|refund|chase|cancel|raise|take|set|find|pull|add|credit|make|email|pop|change|correct|reverse|remove|trace|open|log|pass|move|update|issue|organise|reissue|replace|undo|confirm|reset|file|resend|place|reserve|switch
    leave it|this|that|them|all with|to me|us
    leave it|this|that|them|everything with|to|in me|us|my
    i am|'m|have|am on|taking|owning|across|the it|this|that|case|ownership|over|charge|personally|job ..
    i am|'m|will|shall {adv}? own|owning|taking|take|handling|dealing|sorting|running|keeping|keep this|that|it|ownership|your|with|on|charge|care
    ^ on it
    consider it done|sorted
    my word|promise
    i|we {adv}? promise to|you|that|i
    i|we guarantee|commit|undertake|pledge|vow
    rest assured i|we
    i|we give you my|our
    making sure|certain
    mine to sort|fix|own|settle|see|put|chase|solve
    my|our job now|to
    i|we {adv}? make|see|ensure sure|certain|to|that|it
    .88
    ^ {adv}? will {adv}? {serve}
    ^ {adv}? going to {adv}? {serve}
    ^ {adv}? am? {serving} you|this|that|it|a|an|the|your|them|now|one|another|out|back|our|up|over|through|straight|new|£5|some|someone
    and|then|so|plus {adv}? will {adv}? {serve}
    i|we {adv}? send|refund|call|ring|book|order|post|fix|replace|arrange|change|cancel|credit|give|phone|email|deliver|repair|put|make|bring|check|contact|take|sort|open|solve|return|pay|organise|telephone you|u|the|this|that|it|a|an|your|new|one|another|to|for|him|her|them|today|now|tomorrow|immediately|back|money|with|out|up|all|replacement|refund|again|everything|technician|engineer|my|our|warehouse|some|two|full
    you will|shall|'ll {adv}? {adv}? have|get|receive|see|hear|find|be ... {thing}|{remedy}|from|it|text|email|confirmation|call|refunded|credited|back|contacted|notified|with
    {remedy}|{thing}|it|this|everything|they|both|that|order {adv}? will|shall {adv}? be {adv}? with|there|on|at|in|back|ready|out|done|working|waiting
    {remedy}|{thing}|it|they|one|that|this {adv}? is|are|'s|goes|leaves|ships|comes|go|leave|ship {adv}? on|out|in|with|today|tonight|tomorrow|first|at the|its|a|tonight's|tomorrow's|today's|tonight|today|tomorrow|you|way|post|their|this|first|for|by
    on its|their|the way|van
    in the post|mail
    .8
    expect|watch|look a|for|out .. call|text|email|from|message|me|us|us|for
    from me|us by|before|today|tomorrow|within|at|personally|with
    .72
    let me|us {adv}? {adv}? {serve}
    i|we will|shall {adv}? {adv}? have|take a? {adv}? look|read|word|think
    i|we will|shall {adv}? let you
    i|we am|are {adv}? looking|checking|reading
    .88
    ^ i|we {adv}? {act} {adv}? him|her|them|you|u|it|this|that|the|a|an|your|our|my|new|another|fresh|one|two|both|everything|£|{name}|{thing}|{remedy}
    ^ will|'ll {adv}? {act}|{redo}
    i|we {adv}? have|'ve {adv}? asked {name}|{role}|her|him|them ..  to
    i|we have|'ve {adv}? {adv}? done it|that|so
    i|we am|are|will|'ll|be {adv}? {adv}? linking|link|briefing|brief|rebilling|rebill|doing|do {adv}? you|your|the|him|her|it|that|this needful?
    do|doing the needful
    .5
    i|we will|shall {adv}? explain|transfer|pass|put you|connect
    i|we have|'ve {adv}? looked|checked|read|found|seen|noted|listened
    .96
    i|we am|are on it $
    .92
    i|we am|are on it|this
    it|this|that is|'s {adv}? mine|sorted|booked|ordered|fixed|cancelled|refunded|arranged|logged|raised|actioned|sent|reversed|reserved|paid|credited
    {remedy}|{thing}|it|this|that|£|order {adv}? is|are|'s {adv}? being? {adv}? {settled}|coming|leaving|going|processed|on|out
    {remedy}|{thing}|it|this|everything|they|both|that|order|£|all {adv}? has|have {adv}? {adv}? been|gone {adv}? {settled}|out|back
    {remedy}|{thing}|it|this|everything|they|both|that|order|£|all {adv}? will|shall|'ll {adv}? {adv}? be {adv}? {settled}|coming|leaving|going|processed|on|out|back
    i|we {adv}? have {adv}? {adv}? {settled}
    i|we just|already|now {adv}? {settled}
    i am|'m after {serving}
    .85
    ^ yes|sure|ok|okay|yep|yeah|right|absolutely|course {adv}? will {serve}
    i|we {adv}? text|stay|ring|pass|post|keep|put|go|come|wait|write|look|make|send|bring|add|take|hold|email|phone|call|order|book|refund|repair|move|speak|tell|open|chase|fix|telephone|pay|return|give|check|write her|him|them|you|on|with|it|this|that|now|at|to|here|until|till|tonight|today|tomorrow|the|a|your|an|one|every|all|each|both|everything|another|straight|back|myself
    she|he|they has|have it|everything|your|this|all from|now|in|details|case|notes
    i|we {adv}? gave|told|sent|put|passed|wrote|asked|booked|ordered her|him|them|everything|it|the|that|one|a|your ..  just|now|everything|already|today
    yes we {serve}
    £ {adv}? goes|is|lands|'s|gets|comes ... back|card|account|you|bank
    {remedy} goes|comes|lands|leaves|arrives|gets|ships|starts ..  on|out|back|to|with|by|today|tomorrow|tonight|before|at|in|now
    a|the|our|your|one|another van|man|courier|driver|engineer|technician|fitter|plumber|lorry|truck|wagon|collection|replacement|new will|comes|is|'ll|collects|takes|brings|calls|arrives ..  {serve}|today|tomorrow|on|at|between|by|away|to|with|out
    .88
    i|we have|'ve got .. {thing}|it|that|one|you|engineer|someone .. {settled}|coming|sorted|lined|set|going
    ^ just {serving}|{settledOnly}
    ^ {adv}? {settledOnly} ..  now|today|tomorrow|tonight|just|already
    ^ {adv}? have? {settledOnly} ..  for you
    ^ {adv}? {settledOnly} you|a|an|the|your|them|one|another|in|out|up|new ..  now|for|in|just|today|tomorrow|tonight|out
    ^ {adv}? done|sorted|booked|ordered|refunded|cancelled|sent|fixed|logged|credited $
    {remedy}|{thing}|it|they|new|one|£ {adv}? will|shall|'ll {adv}? go|leave|come|arrive|land|reach|show|ship|appear|clear|hit|turn|drop
    {remedy}|{thing}|it|they|one|£ {adv}? will|shall|'ll {adv}? be with|there|back|out|on|in|ready
    i|we telephone you|at|on|him|her|them
    i|we am|are booking|putting|getting|having {name}
    .55
    let me|us {adv}? have|take a look
    .85
    i|we {adv}? telephone|ring|call|text|write|check|message|email|phone $
    .88
    consider ... gone|done|sorted|cancelled|booked|refunded|waived|fixed
    {remedy}|{thing} has|have|is|'s|was {adv}? gone through|out|back|off
    i|we have|'ve ..  booked|lined|arranged|ordered|on
    got|get hold of
    i|we {adv}? guarantee|promise|undertake|commit
    i|we will|'ll be the one|person|man|woman
    hold you to
    it gets|goes|is done|sent|fixed|sorted|out|through today|tonight|tomorrow|now|first
    they|{role} are|'re {adv}? {serving}|on
    not letting|leaving|closing|dropping|stopping|hanging|going
    shan't|not ..  until|till it|you|this|i|we is|are|'s|have|know
    i|we have|'ve {adv}? {adv}? got ..  {serving}
    {name}|{role} is|are|'s {adv}? {serving} it|this|that|you|the|your|over|up|with
    {remedy}|it|one|that|refund|£ {adv}? will|shall be made|issued|arranged|paid
    a|the|your|our new|fresh|replacement|spare|second|right|correct .. goes|leaves|comes|ships|is|will|gets|arrives|reaches out|on|tonight|today|tomorrow|be|with|to|sent|booked|ordered|at|by|you
    £ going|coming|back back|to|now|on|today
    i|we {adv}? fetch|get|bring|grab|ask|call {name}|fraud|safety|technical|billing|them|him|her|my|our|the ..  to|now|in|on
    i|we {adv}? fetch {role}|fraud|them|him|her|it
    i|we have|'ve the|your .. opening|open|loading|booked|coming|up|running
    not ringing|hanging|signing off|up until|till
    moving|putting|switching|changing you to|into|in|on|over
    .86
    is|are|'s being {adv}? {served}
    {served} and it|they is|are|'s being
    case|ticket|claim|complaint|file|order|readings|block|hold|charge|fee|payment|card|letter|bill|note|parts|brackets|bolts|shoes is|are|'s {adv}? going|coming|staying|being|getting in|off|out|back|on|up|down|{served}
    ^ {serving} {adv}? now|today|tonight
    ^ done and|it|that|for
    i|we {adv}? will have ..  {served}|out|round|over|with|to|there
    .88
    i|we have|'ve {adv}? asked {role}|them|her|him|the|our ..  to {serve}|run|be
    not let you|this|it|that go|rest|lie|drop|slip
    i|we have|'ve {adv}? taken|put|pulled|moved|set|made|given|left .. off|on|up|out|aside|through|down|in|back|to|over
    will|'ll {adv}? slip|whack|stick|chuck|bung|pop|lob|whip|get|nip|sling|have you|u|it|that|this|them|another|one|him|her|the|£|a
    me on the phone|blower|line to
    me ringing|calling|loading|texting|driving
    ^ rebooked|reordered|replaced|refunded|reprinted|resent|swapped|reissued ..
    i|we {adv}? attach|link|forward|sign|inspect|fetch|collect|text|ring|phone|email|send the|you|it|ye|him|her|a|my|your
  `,
  /** What seems a commitment and is none. */
  /** What the customer is to do: words alone make no promise of it. */
  theirsToDo: `
    .9
    you|ye|u will|would|may {adv}? have|need|want|got to
    you|ye|u {adv}? need|have|want|ought to
  `,
  noCommitment: `
    .9
    i|we {adv}? will|shall|'ll {adv}? {adv}? try|attempt
    let us|'s bring|keep|take|put|make|leave|get|move|go|start|talk|calm|see|start|call
    opening that|the .. box|letter|parcel|door|email|bill|envelope
    i|we {adv}? will|shall|'ll|am|are {adv}? {adv}? going? to? {adv}? {vague}
    i|we will|shall {adv}? be honest|frank|straight|happy|glad|sorry|able|delighted|blunt|needing|trying
    i|we {adv}? would|could|might|may|can|should {adv}? {serve}
    i|we {adv}? would|could|might|may|should {adv}? have
    i|we have to {serve}
    i|we am|are {adv}? {adv}? trying|hoping|thinking|looking forward|sorry|afraid
    i|we have|'ve {adv}? {adv}? got? to
    i|we have|'ve {adv}? {adv}? told|explained|said|asked you
    i|we have|'ve {adv}? {adv}? read|seen|heard|found|listened|looked|understood|had|noticed|noted|known
    i|we have been told|asked|here|with|working here
    i|we will|shall {adv}? {adv}? see what|if|whether|how|when|about|who
    i|we will|shall|'ll|have {adv}? {adv}? need|have|want to
    i|we will|shall {adv}? {adv}? do {adv}? what|my|our|whatever|everything|all i|we|best|can|utmost
    i|we will|shall {adv}? put|place|pop you {adv}? on hold
    i|we will|shall {adv}? look at it|that|this|your
    let me put it|this
    i|we make mistake|mistakes|sure
    what i|we could|might|may|can|would
    i|we do not|did not|never
    it|that|this is|was|'s done|been|all on|with|in us|me|you|the|now
    let me|us get|make it|this|that|sure? straight|right
    i|we {adv}? will|'ll skip|bother|pretend|invent
    every time
    i|we am|are {adv}? calling|ringing|writing|contacting|speaking|emailing about|from|regarding|because|on|with|to
    i am|'m not
    i am|'m here to
    i|we have been {serving} this|here|for|in
    let|lemme me? see
    i|we {adv}? will|'ll {adv}? get|come to
    i|we am|are {adv}? leaving that|it|this alone
    i|we {adv}? will|'ll|shall require
    we|i get|see an|a|this|these|lots|loads|that
    can|could|may|might|do|did|would|should|must i|we {adv}? {serve}
    will i|we get|have|be|need
    put|putting|puts you through|in ..  position|this
    this|that will|'ll be it|the|a|all|why|because
    let us know
    i|we will|shall {adv}? ask|tell|stop|let you
    i|we will|shall {adv}? let that|it go|lie|pass
    that|which|what|page|screen i|we am|are {adv}? looking|talking|reading|seeing
    i|we have|'ve {adv}? worked
    i|we {adv}? open|close at|from|on
    {serving} nothing|nobody|no
    leaving it|that|them on|off|alone
    i|we have|'ve {adv}? asked you|about|for|before|already|and|but
    asked if|whether|you
    i|we promise|promised you|that it|this|nothing|never|that ..  will not|n't|never
    we are|'re looking
    i|we {adv}? will|shall|'ll {adv}? recommend|suggest|propose
    promise you|u|ye that promise~
    i|we have|'ve that|it|this|all {adv}? written|noted|down|scribbled
    everything|everyone|everybody|all is|are|has|have|'s|'ve been? {settled}
    phone|line|call|number is|are|'s going|ringing|gone
    i|we {adv}? will|shall leave you|ye|them ..  to it|talk|chat|rest|think
  `,
  remedy: `
    .96
    fine|charge|fee|bill|penalty|invoice is|are|'s {adv}? torn|ripped up
    .92
    {fee} is|are|'s|was {adv}? torn|ripped|rubbed|thrown up|out|away
    {serve}|{serving}|{served}|get|have|give|offer|want|like|prefer ...  {remedy}
    refund|refunding|refunded|reimburse|reimbursing|reimbursed|replace|replacing|replaced|repay|repaying|compensate|compensating you|the|your|it|that|this|in|both|every|all|them|any|for|what
    {remedy} {adv}? will|goes|leaves|coming|being|out|today|tomorrow|tonight|straight|whichever|instead
    {remedy} {adv}? is|are|'s|has {adv}? been? on|out|going|coming|being|booked|sent|processed|with|yours|through|done|made|issued|arranged|ready|ordered|approved|free|{settled}
    {remedy} by|for|to|on|in you|your|her|him|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    {remedy} or ..  {remedy}
    ^ {remedy} {adv}? {served}|now|today|tomorrow|out|going|coming|on
    a|another|your|the|free|full|immediate|new|fresh|replacement|spare {adv}? {remedy} on|by|with|for|instead|free|to|from|at|in|today|tomorrow|tonight|within|first|out|and
    swap|exchange|change|switch it|that|this|them|the|your|over|one ..  one|for|working|new|over
    waive|waiving|waived|scrap|scrapping|scrapped|remove|removing|removed|cancel|cancelling|cancelled|reverse|reversing|reversed|wipe|wiping|wiped|write|writing|written|drop|dropping|dropped|take|taking|taken|took|knock|knocking|knocked|strip|stripping|stripped|clear|clearing|cleared|void|absorb|absorbing|cover|covering|covered|pay|paying|deduct|deducting|undo|undoing ... {fee}
    {fee} {adv}? is|are|has|have|will|'s|being {adv}? be? been? being? removed|waived|cancelled|refunded|reversed|gone|scrapped|wiped|cleared|returned|credited|taken|written|voided|back|come|dropped|off|coming|paid
    £ {adv}? is|are {adv}? cancelled|waived|scrapped|voided|refunded
    take|taking|taken|knock|knocking|knocked|knocked ...  off your|the|this|next|it|what
    off your|the|this|next bill|order|statement|total|account|price|month's|invoice
    all on us $
    on the house
    free of charge
    at no|our cost|expense|extra|charge
    no charge
    without charge
    put|putting|add|adding|added|pay|paying|send|sending|give|giving|credit|crediting|return|returning ...  back|on|to|into your|you|on card|account|bill|bank|the|pocket
    put|putting|add|adding|added|paying|credit|crediting|credited ... to|on|onto|into your account|bill|card|balance|bank
    money|cash|payment|amount|sum|all|difference|full back|returned|refunded|to|in {adv}? to|on|in|into|by|your|you|today|full ..
    get|getting|have|having|send|sending|pay|paying|put|putting|give|giving you|your|the|that|it|all ..  back
    resend|resending|resent|reship|redeliver|redelivering|reissue|reissuing|reprint|reprinting|rebook|rebooking|rebooked|reinstate|reinstating|reinstated|restore|restoring|restored|reconnect|reconnecting|repair|repairing|repaired|mend|mending|fix|fixing|fixed|upgrade|upgrading|upgraded|compensate|compensating it|you|your|the|that|this|them|both|on|onto|all|what
    as a goodwill|gesture|thank|apology|sorry|way
    by way of
    goodwill
    the right|correct|missing|proper {thing} {adv}? is|will|to|out|today|on|going|sent|by
    you can|could|may|are {adv}? keep|have|welcome|choose|use|borrow ... it|one|both|refund|either|to|money|item|replacement
    keep the|it|this|that|what
    choose|choice|pick|option|options|either ..  {remedy}
    lend|lending|loan|loaning|borrow
    extend|extending|extended ..  by|for|your|free
    honour|honouring|honor|match|matching ..  price|original|offer|quote|deal|rate|it
    .62
    {remedy}
    put|putting it|this|that|things right
    .9
    send~|book~|get~|arrange~|dispatch~|order~|organise~|put~|pop~|post~|courier~|ship~|reserve~|hold~|drop~|deliver~|swap~|bring~|have|having .. a|an|another|the|your|you {adv}? {adv}? engineer|technician|new|collection|spare|dongle|replacement|fresh|plumber|electrician|fitter|loan|hotspot|heater|duplicate|missing|correct|right|working|proper|free|second|same|fresh|identical|matching|resend
    £ {adv}? is|are|goes|will|has|'s|comes|lands|gets|back|been|being {adv}? be? been? being? going? coming? back|sent|refunded|returned|credited|paid|off|gone|into|onto|on|straight
    £ ... i|we {adv}? can|will|am|shall|'ll {adv}? be? credit|refund|return|crediting|refunding|give|knock|put|pay
    £ back|off|credit|refund
    back on|to|into your card|account|bank|bill
    on|to|into your|the card|account|bank {adv}? by|today|tomorrow|on|within|in|now|this
    taking|take|taken|took|knock|knocking|knocked|strip|dropping|drop|waive|refund|refunding|refunded|returning|pay|paying|paid ..  £|delivery|postage|fee|charge|price|cost
    refund~|reimburse~|replace~|repay~ ..  both|£|you|it|this|them|the|your|that|all|every|in|full|whole|delivery
    we|i {adv}? repair|replace|refund|fix|mend|swap
    new order for you
    replacing|refunding|repairing it|you|your|the|this|that|them|both|all|in|every
    {remedy}|another|one|replacement out|over|round|across to you
    have|get|send~|post~|ship~|put~ another|one|two|both|replacement .. out|over|round|to|on|in|across ..  you|post|van|tonight|today|tomorrow|way
    £ {adv}? back
    book~|hold~|reserve~|keep~|save~ ..  place|slot|space|seat|room|spot|one .. on|in|for|at
    have|get|getting|having it|them|that|this|the|your .. collected|fixed|replaced|repaired|mended|refunded|returned|swapped
    see you right
    make good
    make it up to you
    pay~|cover~|settle~|refund~|return~|give~ ..  whatever|cost|costs|bill|invoice|loss|fee|fare|£|him|plumber|electrician|taxi|half|all|both|difference
    .65
    collect~|pick~|take~|fetch~ ..  it|them|the|that|both|old|faulty|broken|damaged|wrong|your ..  up|back|away|off|faulty|old|broken|damaged|wrong
    send~|get~|post~|put~|book~|reserve~|set~|ship~|drop~|order~|hold~ {adv}? another|one|two|both ..  out|aside|by|to|for|on|with|in|up|over|round|back|tonight|today|tomorrow
    .88
    need not|n't to? pay
    do|does|will not have|need to pay
    not charge you
    half off|price
    earlier|later|next|alternative|another|different|direct flight|train|slot|appointment|delivery|room|date|crossing|ferry|one
    no charge|cost|extra
    do it free|again
    redo|re-do
    the whole|full|entire lot|amount|sum|cost|price|thing back
    .9
    pay~ for the|your|it|that|them|his|her|a|whatever|what|any
    moving|move|switch~|upgrade~|put~|putting you|them|her|him {adv}? to|into|in room|a|the|another|business|first
    is|'s yours
    same again
    is|'s for us to find|pay|cover|settle|foot
    on our side|account to
    reserve~|hold|holding|held|book~|save~ ..  a|one|you|the desk|room|table|seat|place|spot|space|pair|bay
    release~ ..  it|the|your|£
    {served}|{serving} ..  refund|£ .. now|back|today|sent
    refund sent|done|issued|processed|through|made|gone|going
    a|the|your|another new|fresh|replacement|spare|second .. goes|leaves|comes|ships|is|will|gets|arrives|reaches out|on|tonight|today|tomorrow|be|with|to|sent|booked|ordered|at|by|you
    .88
    put~ you|them|her|him up at|in|for|tonight|next|with
    book~|get|getting|put~|move~|moving|switch~ you {adv}? on|onto|into|in|to the|a|an|another|first|next|tomorrow's
    will|'ll|are not {adv}? be? charged|billed|asked|paying
    a|the|your|another|two|three new|fresh|replacement|spare|second ... goes|leaves|comes|ships|will|arrives out|on|tonight|today|tomorrow|be|to|by|in
    my|our treat
    keep it|both|them|the .. my|our|on|as|free|treat
    months|month|weeks|week|days|nights|night|year|session|sessions|lessons|visits|classes|meals|breakfast|parking|delivery|postage|upgrade|installation|calls are|is|'s free|on
    free months|month|weeks|week|nights|night|year|delivery|postage|parking|upgrade|installation|repair|replacement|collection|return|loan|session|pair
    we|i {adv}? will|'ll|shall {adv}? pay|cover|foot|settle|meet|pick|stand|fund|bear
    we|i {adv}? pay|cover|foot|settle|meet
    out of my|our pocket
    send~|order~|book~|get~ ..  taxi|cab|fitter|locksmith|cleaner|nurse|vet|mechanic
    voucher|hamper|flowers|tickets for|on|to|with|your
    unblock~|unlock~|lift~|release~|reactivate~|reinstate~ it|your|the|that|this .. card|account|block|line|service|hold|funds|booking|plan
    redo|repeat|refit|refit|recut|remake it|the|your|that
    back in full
    .9
    will|shall|'ll|am|are|'m|can|is|just|and|be re ..
    {redo} {adv}? the|your|it|that|this|them|both|all|another|everything|from|on|in|today|tomorrow|tonight|free|now|for|at|while
    will|shall|can|to|am|are {adv}? {redo}
    send~|bring~ {name} ..  round|out|over
    have|having|get|getting {name} ..  round|out
    send~|bring~|order~|post~|courier~|pop~|get|put~|drop~|make|cook|bake ..  new|another|fresh|replacement|complete|proper|matching {thing}|food|meal|set|pair|one|two|bottle|leg|part|lot|bunch|cake|crown|key|{name}
    will|shall|am|can|would|'ll|gladly|happily|to {adv}? {adv}? move|moving|switch|put|putting|upgrade|upgrading you {adv}? across|over|to|into|in|onto|on|up|up
    {serve}|{serving} ... in place of
    yes to a|the|your ..  new|fresh|replacement|refund
    re book|rebook|put you on|onto
    drop~|bring~|send~|lend~|get ..  heater|heaters|fan|fans|hotplate|cooler|spare|blankets ..  to|with|round|over|today|tonight|by|at
    first drop|slot|van|delivery|appointment|call ..  monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|today
    send~|post~|courier~ ..  again
    another|one|two|pair|set ..  in the post
    a|the whole|complete|full new {thing}
    night|month|week|lesson|session|class|day|meal|treatment|service off|free|back|on your|us
    half|quarter|third|percent|% off|back
    half of what|it|the|your|that
    percent|% of
    off your|the bill|total|price|invoice|rent|fees
    .88
    have|get .. bill|money|fee|price|month|payment|cost|deposit|fare|subscription|£ back
    {thing}|{remedy}|done|yours|that|it for nothing $
    .9
    which|that i|we have|'ve|am|will {adv}? removed|refunded|waived|taken|cancelled|credited|refunding|removing
    make|making|made that|it|the|this .. disappear|vanish|go away
    take|borrow|have|use|keep our|my|the|a ..  car|van|loan|spare|laptop|phone|corsa|courtesy ..  for|till|until|while|meantime
    have {name} scrub|clean|fix|do|mend|redo|bring|fit|deliver|collect
    have {name} ..  by|today|tonight|tomorrow|to you|round|over
    call it a|£ ..  hundred|fifty|£|quid|twenty
    i will|'ll see you|that you are|'re {adv}? paid|covered|compensated|refunded|right
    ^ a|one? new|fresh|replacement .. today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|before|by|free
    goes|going|gone|go|pop in|into the post
    wave|write|put|push it|that|them through|off for you
    yours for|till|until both|the|tonight|as|a
    i|we can|could|'m|am {adv}? able? to? offer|offering ..  two|one|a|an|the|you|£|half|free|another
    like me|us to {redo}|re|refund|replace|send|book|swap|rebook|reprint
    £ .. gone|going|comes|come|goes back
    hand~|give~ you ..  new|sealed|fresh|replacement
    ^ rebooked|reordered|replaced|refunded|reprinted|resent|swapped|reissued
    leave|leaves|left|ship|ships wakefield|here|the|our|us ..  tonight|today|tomorrow
    on the rail|shelf|counter with your|for you
    .88
    we|i|he|she re ..
    heaters|heater|plumber|fitter|crew|food|driver|engineer|locum reach|reaches|by|comes|arrives you|three|two|half|four|five|six|seven|noon|at|on ..
    charge|fee|bill|charges ..  scrubbed|gone|wiped|dead|torn
    ^ ... one|pot|blender|bolts|roses|make|copy|re make|replacement|refund i|we can do|offer|give|send|promise|swear
    will|shall|'ll not {adv}? pay a|anything|for|another
    on our account|tab|bill|expense
    see the|that|your|it ..  knocked|refunded|waived|wiped|paid ..
    i|we have|'ve sent|refunded|paid|credited both|it|that
    .9
    {thing}|drinks|drink|dinner|lunch|breakfast|supper|tea|taxi|cab|fare|ride|train|labour|labor|parts|overtime|candles|petrol|parking|postage|delivery|year|month|week|night|nights|term|trip|visit|round|first|next .. on me|us|our|my $|slate|tab
    on my|our slate|tab|account
    with our|my compliments
    gratis
    nothing|nowt|nothin to pay
    you pay|'ll|will|shall pay? nothing|nowt
    not|n't|without pay|paying|owe|a penny|bean|cent|pound|tuppence
    do not pay for this|that|it|the
    no bill|fare|invoice|meter|rent|fee|charge for|from|to|on|either|$|at
    there is|will|would|shall be? no bill|fare|invoice|meter|fee|charge
    not|never see|get|have a|any|another bill|invoice for|from
    we|i are|am|will|'ll {adv}? paying|pay $
    we|i {adv}? will|shall stand|meet|foot|cover|match|swallow it|that|the|all|half|both
    £|charge|fine|fee|bill|invoice|it|fare|penalty|that {adv}? is|are|was|has|have|will|'s {adv}? be? been? torn|struck|wiped|scrubbed|scored|crossed|knocked|taken|written up|off|out|clean
    strike|striking|tear|tearing|scrub|scrubbing|wipe|wiping|rip|ripping|bin|binning|write|writing it|that|this|the|your fine|charge|bill|fee|fees|invoice|penalty|fare|debt|balance|off|up
    {fee}|fine|bill|£|policy|account|card|booking|place|seat|points|number|line|subscription|membership|order {adv}? is|are|'s {adv}? gone|live|open|back|restored|reinstated|unlocked|lifted on|again|from|in|to|with|as|$
    what you paid|spent|lost is|'s|are {adv}? back|coming|going
    is|are|'s {adv}? back|already back? back with|where|in|on you|it|your
    on its way home|back
    coming|going|comes|goes|come|go|sent back to you|your
    will be paid|refunded|returned|reimbursed|credited|repaid|restored
    take|taking|took|knock|have|having a|the|this|that|one|two week|month|day|night|quarter|half|third|weeks|months|nights ..  off
    free for|until|till|all|of|to the|a|charge|you|as|rest|year|month
    year's|month's|season pass|travel|entry|membership|ticket
    have|take|keep a|an|another|two|one|the|some ...  on|gratis|free|instead us|me|$|of
    fresh|new|another|second|spare|more copies|copy|set|pair|batch|box|book|card|coat|bottle|tin|tray|pack|bag|dress|suit|tyre|tyres|lens|part|hose|machine|cake|loaf
    a|the|your taxi|cab|car|lift|chair|room|bed|cabin|seat|key|table|suite|flat|van|bus {adv}? is|will|'s {adv}? waiting|made|ready|booked|coming|held|yours
    there is|'s a|an|another ... taxi|cab|room|bed|cabin|chair|seat|car|suite|flat for|waiting|made|ready|held|free|with
    i|we am|are|will {adv}? {adv}? fetch|fetching|drive|driving|walk|walking|run|running|bring|bringing|carry|carrying .. it|them|you|your|the|one|a ...  to|over|round|up|home|down|back
    clean|fresh|new|second|another|free attempt|go|try|start|sheet|sitting|run
    swap~|move~|put~|switch~|bump~|book~ you|them|her|him|us ...  room|cabin|seat|suite|flight|train|boat|table|slot|class|flat|one
    throw~|chuck~ in a|an|the|some|two|another|free
  `,
  /** Makes an offer a maybe, or no offer at all. */
  /** Of a remedy only the proof. */
  proofOnly: `
    .9
    proof|copy|confirmation|record of ..  £|refund|payment|transfer|it
  `,
  noRemedy: `
    .9
    most|some|other|many people|customers|folk|households
    {name}|hers|his|theirs|she|he|they is|are|'s to decide|say|give|approve
    to decide|approve|consider
    past|outside|beyond|after thirty|30|fourteen|14|the|our days|window|limit|period
    report|reports|record|records|number|notice of ..
    not|isn't mine|ours|yours to give|offer|promise
    maybe|perhaps|possibly|might|may
    look|looking|see at|into|about|if a|an|whether|what|getting|some
    could|can {adv}? look|see|ask|check|try|request
    apply|ask|request|eligible|qualify for|about
    asked|wanted|ask|want|wanting|asking|demand|demanding|requested|request|expecting|hoping|waiting|expect|complaining for|a|the|an|your ..
    did you
    not {adv}? {adv}? able|possible|allowed|eligible|entitled|refund|replace|offer|give|covered|in
    can|could|will|do|does|would not
    no refund|refunds|replacement|replacements|compensation
    instead of|rather than
    before we|i|you can|could
    if we|i said|promised|told|say
    you|u would|'d|will|have {adv}? like|to|need? .. pick|take|raise
    pick~|take~ up with
    put it right by
    repair|replacement|refund has|had|did|was|is not
    get|gets|got put through
    told them
    his|her|their|its own
    say back
    what i have got
    pick the right
    is|are not possible|available|allowed
    you|u {adv}? want|wanted|asked|mentioned|said|requested|were|had|have|paid|bought
    you|u {adv}? need a|the|your|to|it|this
    refunds are|is subject
    was|were issued|done|made|sent|paid last|in|on
    credit|debit card was|is|details
    would|'d have|need to return|send|pay
    ring~|call~|phone~|contact~|ask~|chase~|tell~|email~|text~|speak~ ..  plumber|engineer|technician|electrician|fitter|repair|collection
    has|have|needs|need to fix|repair|refund|replace|sort|redo
    a|another|other|last|one guest|customer|people|customers|year|family
    ^ have|did|had you|u a|an|the|any
    {name} off
    i|we have|'ve heard
    you might|may|could try|ask
    get an|the|should
    bill is|'s on hold
    have i|we
    you sent|send|took
    keep that|it|the|your ..  handy|safe|open|clear
    rang|rung|called|came for
    back to me|us|them
    what|all|anything|everything i|we can
    see who|what|whether|if|how|where gets|ends|pays|has|wins
    restore|restored|restoring|repair|mend|rebuild|fix the|your|our|some ..  harmony|trust|faith|confidence|peace|calm|balance|spirits|reputation|relationship|smile|mood
    stand by
    put the|that|your ..  back on|in|where|down
    have|get|got you ..  back up|on
    come|comes|coming off charge
    keep the|your bairn|baby|child|children|kids|dog|cat|lad|lass|boy|girl|family|door|window ..  out|away|in|off|clear
  `,
  nextSteps: `
    .9
    to recap|summarise|summarize
    to sum up
    to be {adv}? clear
    in summary|short|sum
    quick|just a? recap|summary
    recap
    next steps|step
    here is|are what|how|the|my|our ..  happens|happen|plan|next|will|goes|steps|'ll
    here is the plan
    the|our|my plan|steps|order is|now|from|then|for|stays|goes|here
    that is|'s the plan
    plan of action
    what happens|will happen|comes|follows now|from|is|next|then|first|here
    what you will|'ll {adv}? see|get|expect|hear
    just so we|you|it both|are|is|have
    so we both|are|all know|clear|agreed|have
    from here on
    so from here
    in order
    two|three|four|both things|steps|parts|halves
    my part|side|bit|end
    all you need|have to? do
    nothing you|for you|more need|to|for do
    you do not|need need|to do|have anything|nothing ..  do
    between us
    who does what
    from me and|from
    .85
    from you .. from me|us
    until|till then
  `,
  hedges: `
    .9
    i|we {adv}? will|can|could|shall|'ll|am|are|do|would {adv}? {adv}? try|trying|attempt|aim|endeavour|strive|aiming|hoping|hope
    ^ {adv}? try|trying|hoping to|my|our
    try|do|doing|trying my|our best|hardest|utmost|level
    see what i|we|can|could|might
    see what is|can|could possible|be
    see if|whether i|we|anyone|someone|they|there|the|anything|that|getting|it
    see about
    hopefully
    i|we|i'd {adv}? hope|hoping|hopeful to|that|it|this|so|you|we|they|he|she
    am|are hopeful|hoping
    with any? luck|bit of? luck?
    bit of luck
    fingers crossed
    touch wood
    god|all willing|being
    if all goes
    if possible
    where possible
    if there is|are time|any|anything
    can|could not {adv}? promise|guarantee|commit anything|it|that|when|this|but|to|a|exactly|to? $
    no guarantees|guarantee
    not promising|guaranteeing
    {thing}|{remedy}|{role}|it|that|this|they|he|she|we|i|everything|someone|somebody|there|which|money|funds|courier|van|driver|email|text|reply|answer|decision|line|service|connection|fault should {adv}? be|{serve}|appear|arrive|land|hear|receive|happen|reach|turn|show|hit|fix|know|begin|last|go|be
    ^ should {adv}? be|{serve}|appear|arrive|land|reach|turn|show|hit
    someone|somebody from? .. should|might|may|could
    will|'ll|should|be probably|possibly|maybe|likely|hopefully
    likely to
    in theory
    one way or another
    sooner or later
    some time|point|day next|this|later|in|soon|over
    sometime
    in due course
    in the fullness
    when|whenever|once|if i|we|they|someone|he|she get|gets|have|has a|the|round|time|any? ..  chance|time|round|minute|moment|to|free
    when time|it|things permits|allows|quietens|calms
    i|we {adv}? think|guess|suppose|imagine|reckon|expect|assume it|we|they|so|this|he|she|the|there will|'ll|should|might|can|could|is|'s
    i would|'d {adv}? think|guess|imagine|expect|assume|hope|say|reckon
    to the best of
    not entirely|completely|totally|really|too|quite|100|even sure|certain
    i am|'m not sure|certain
    do not know when|if|whether
    wait and see
    at the earliest|soonest
    who knows
    we will|'ll {adv}? see $
    be in touch $
    as soon as possible|i can|we|they can?|could?|able
    as soon as they
    the hope|idea|aim is
    not in a position
    best i|we can
    subject to
    every chance
    a guideline
    request through
    put|make in? a request
    i|we could|can|might look|try|ask|request
    consideration
    hard|difficult|impossible to say|tell|know when|whether|if|how
    it|that depends
    depends how|if|whether
    depends on the|what|how|when|whether|if|stock|them|it|our|his|her|their
    {thing}|{remedy}|{role}|someone|somebody|we|they|it|he|she|there might|may {adv}? be|{serve}|arrive|hear|take|happen|well|possibly|need|be
    i might
    someone|somebody|they|we|i could possibly|maybe|perhaps
    maybe|perhaps|possibly|potentially {adv}? we|i|they|it|tomorrow|next|later|today|someone|a|in|on|by|something|he|she|{role}|can|could|will
    maybe $
    that is|'s the idea|hope|theory
    should|would not think|imagine|expect so|you|it|they|there
    i think so
    should not matter|be|affect|take|happen $
    someone|somebody is|will going? to? try
    i guess|reckon|suppose $
    or something $
    following|fair|good wind
    can not see why|any ..  not|wouldn't|would|reason
    expect it|that|this|them in|by|within|to|around
    fairly|pretty|reasonably|quite|almost|nearly|relatively sure|certain|confident
    have|give a|it go|stab|crack|shot|bash at|a|getting?
    have a go|stab|crack
    there is|'s a|every|some|a good|always chance|possibility|hope
    a good|fair|decent|slim chance
    may|might well
    i|we would|'d {adv}? like to think|hope|believe
    or so $
    in a week|day|fortnight|month or
    don't|do not hold|quote|bank your|me|on
    no idea when|whether|if|how
    your guess is
    as best i|we
    bear|bearing in mind
    we will|'ll see how|what|if|whether|about
    if you are|'re lucky
    with any
    in an ideal
    ideally
    at some
    up in the air
    not in stone
    roughly|approximately speaking
    leave it with ..  and see
    i will|'ll have to see|check|ask
    might be able|worth|possible|an
    maybe|perhaps|possibly an|the|my|our|your
    {role} could|can|will perhaps|maybe|possibly
    # Far more often said for another end: by themselves they are no more than a sign.
    .5
    if i|we {adv}? can|could|manage|get|find|remember|have time?
    ought to be|arrive|land|reach|appear|get|clear|turn
    i think $
    could be|take tomorrow|today|next|anything|anywhere|a|days|weeks|any|monday|friday|longer
    provisionally|tentatively|pencil|pencilled
  `,
  // Something is tried with the customer, and the outcome will be seen at once.
  triesOut: `
    .9
    let us see if|whether it|that|this does|works|helps|comes|changes
    should|would be {degree}? honoured|delighted|glad|happy
    try to be a better|kinder|nicer
  `,
  notHedge: `
    .9
    you should|might|may
    you|it|that|this|nobody|we|they|there should not|never
    should have
    should be able
    if you|u can|could
    might|may as well
    might|may be|have been|feel|sound|seem|not
    do not|not|rather|than|no hope|try|trying|hoping|maybe|maybes
    not going to? try|hope|guess|say
    more than
    try turning|unplugging|again|holding|it|pressing|switching|resetting|logging|a|the|another|restarting|this|that
    maybe|perhaps you
    when i can
    no maybes|ifs|buts
    i think|believe you
    could you
    may|could i|we have|ask|take|know|suggest|just
    what|where|who might|should|could
    someone might have
    that could
    should not {adv}? have
    trying to stop|keep|help|understand|work
  `,
  blames: `
    .92
    {culprit} 's? {adv}? fault|mistake|error|doing|cock-up|balls-up|screw-up|slip-up
    {culprit} {adv}? {failVerb}
    {culprit} have|has|had|'ve|'s|are|is|did|do {adv}? {adv}? {failVerb}
    {culprit} {adv}? must|should|ought|could|might {adv}? to? have
    {culprit} {adv}? can|could not be bothered|trusted|even|get|read|count
    {culprit} ... can|could not be bothered|trusted
    {culprit} did not|never {adv}? bother|scan|update|tell|log|check|read|note|do|pass|listen|think|turn|label|pack
    {culprit} {adv}? let you|us|me|everyone|the|people down
    will|'ll|would|must be the {culprit}
    that is|was|'ll the {culprit}
    blame {culprit}|the|them|him|her|you|our|your|my|it|that|those|this
    i|we {adv}? blame
    your|his|her|their|its|own own? fault|error|mistake|doing|negligence|responsibility|lookout
    customer's|customers|customer 's? responsibility|duty|job|fault|error
    fault of ..  {culprit}|you|your
    error|mistake was|is ..  by|with|on|at you|your|them|the
    you|he|she|they|whoever|somebody|someone {adv}? should|ought|could|might {adv}? to? have|of {adv}? {served}|read|checked|kept|told|known|been|said|asked|given|looked|called|thought|ordered|noticed|realised|seen|done|paid|chosen|put|entered|rung|opened|waited|taken|tested|made|set|come|left
    you {adv}? forgot|failed|neglected|ignored|misread|mishandled|misused|broke|dropped
    if|had you had|only {adv}? read|told|checked|given|called|entered|kept|followed|said|ordered|been|not|paid|done|bothered|answered|looked|rung|used|listened|filled
    if you had {adv}? {served}|read|told|checked|given|called|been|not|done
    had you {served}|read|told|checked|kept|followed|been
    is|was|'s|all {adv}? down to {culprit}|you|your|them|whoever|fault|system
    that|it is|'s|was|will {adv}? down to|on you|the|your|them ..
    thanks to our? {culprit}
    thanks to the|our|your|them|that|those|some {culprit}
    because|due of|to the|our|your|their|that|some {culprit}
    not my|our|mine|ours fault|mistake|doing|error
    nothing|nowt to do with me|us
    was|is not|never me|us $
    was not|never me|us who|that
    not down to us|me
    one of your ..  {failVerb}|nicked|pinched|stole|took|has
    neighbour|neighbours|neighbor|neighbors|kid|kids|child|husband|wife|son|daughter|dog|cat ..  nicked|pinched|stole|took|broke|dropped|did|must|probably
    system is|was|'s|has|keeps|just|always|went {adv}? {degree}? down|slow|rubbish|useless|wrong|playing|ancient|crashed|lost|broken|dreadful|up|hopeless
    system|computer {adv}? does|did|will|would not let|allow|update|work|show
    user error
    human error
    at|on your|their|his|her end|side
    what you get when|for
    that is|'s what happens when|if
    must have been|of {culprit}|you|them|someone|the
    caused by ..  {culprit}|you|your|them
    dropped|drop the ball
    them|those|that|bunch|pack of? lot|shower|clowns|cowboys|idiots|jokers
    they|he|she are|is a law unto
    would|'d have thought he|she|they|you
    you would think|expect they|he|she|you
    in fact|actually only ..  done|read|half|did
    i|we told|have|warned|tell them ..  again|before|told|and
    .9
    you have|'ve|had {adv}? {misuse}
    you {adv}? {misuse} it|the|that|them|your
    you charged|used|opened|washed|cleaned|plugged|stored|set ..  wrong|unsuitable|incorrect|incorrectly|wrongly|improperly
    unsuitable|wrong adapter|charger|setting|settings|product|cable|use
    was not|wasn't your best|brightest|smartest|finest|cleverest|wisest
    not the|your best|brightest|smartest|cleverest idea|move
    most|plenty|lots|other|of people|customers|us leave|keep|read|check|know|manage|remember|set|ring|write ..
    will say anything
    could not be bothered
    can not be bothered
    people do|will {adv}? nip|miss|forget|ignore
    somebody's|someone's|they have|got|is|has a? slow|dodgy|old|old|clicked|tapped
    {name} {adv}? never|always|keeps|forgot|forgets|messed|should
    system ... loses|lost|drops|dropped|eats|ate|crashes|freezes|does|did|fails|failed
    customers|people|folk|callers {adv}? never|always|keep
    you left it|this|that|them too|so|till|until late|long|the
    pig's ear
    dropped us|me|you in it
    hands|fingers are|were all thumbs
    they|he|she {adv}? never {adv}? log|logs|write|writes|read|reads|check|checks|tell|tells|do|does|listen|listens|scan|scans
    because you|of you|your
    it is|'s you who|that
    asked|ask for trouble
    asking for trouble
    you chose|insisted|agreed to|on|it|the|that
    {culprit} they overbook|never|always|forget|lose
    they overbook
    you should not have {adv}? touched|opened|pressed|moved|used|posted|thrown|tried|unplugged|clicked|paid|signed|left|ordered|thrown|washed|dropped
    stop pressing|touching|clicking|doing|playing|messing
    exercise|take|pay greater|more|better|due care|attention
    you|ye ought ..  have|of {adv}? {served}|left|read|checked|thought|asked|said|known|waited|kept|told
    read|check|keep|try|remember|make|mind|look|ask|pay|follow|order|leave|plan|use|measure|listen|bring|count|set ... next time
    perhaps|maybe|try ... next time
    we|i did {adv}? tell|warn|ask|advise|mention you
    error|mistake|fault|misunderstanding|oversight|omission ..  yours
    error|mistake|fault|oversight lies|lay|rests|sits with|on
    rather|squarely|entirely|very|is|all|was on the sender|customer|applicant|parent|parents|tenant|owner|passenger|member|buyer|user|policyholder
    responsibility|duty|job|up of|to the|you sender|customer|applicant|parent|parents|tenant|owner|passenger|member|buyer|user|policyholder
    onus is|was|lies|falls
    did|had|have you not ..  {served}|{serve}|read|check|make|tell|ask|ring|measure|look|think|back|try|follow|notice|see|use|keep
    did you {adv}? ever|even|actually|bother|remember|think ..  {serve}|read|check|make|tell|ask|measure|back|use|keep|mention|say
    did you use|read|follow|check|spell ...  no|because
    did you check you|it|the|your
    there is|'s your problem|mistake|trouble|answer
    if you do|did|can not|n't ...  you get|will|'ll|lose|miss|end|pay|have|can
    if she|he|they|you can|do|will not|n't keep|manage|look|read|remember|follow|be ..
    what did|do you|they expect if|when|with|from
    hardly|scarcely|never our|my doing|fault|problem|mistake
    {name}|you|she|he|they|customer|somebody|someone {adv}? misheard|misread|misunderstood|imagined|muddled|confused|mistook|fiddled|tampered
    someone|somebody|you is|'s|has|have|'ve been {adv}? heavy|rough|careless|messing|fiddling|playing|tampering|clumsy|riding|sloppy
    {culprit} ...  not me|us $
    they|we|i {adv}? can|could? only {serve}|go|do|know|work|pipe|print|write ..  what|with|on ..  told|given|gave|tell|sent
    can not {serve}|guess|know|read|help ... nobody|you|no ..  given|told|tell|say|gave|send
    from|through|by you? leaving|overloading|overcharging|dropping|misusing|forcing it|them|the
    that|it was|will|is|'s|'ll {name} being|again|all|for
    they are|'re {adv}? useless|hopeless|rubbish|clueless|shocking|incompetent|unreliable|cowboys|dreadful|muppets
    it is|was|'s|will|'ll {adv}? be? the|those|them|that {culprit} $
    {thing}|it|he|she|they|that|camera|screen was|were {adv}? fine|goosed|broken|knackered|faulty|bust|dead|damaged|cracked|banjaxed|sealed|perfect|working before|afore|when ..  you|it|he|she|they brought|came|sent|gave|handed|left|went|dropped
    fine when he|she|it|they left|went
    how you drive|use|treat|store|wash|charge|hold|handle it|them|doesn't|does
    your end|side $
    self-inflicted|self inflicted
    asking for it
    whoever ..  should|ought|wants|needs|didn't|packed|booked|sold|sent
    .88
    belongs to the other|them|another
    is|was|'s|are done|made|run|handled|owned|built|written|packed|sold by ..  agency|contractor|contractors|supplier|firm|company|other
    can not control the? weather|traffic|them|trees|everything
    some|other parents|people|customers|drivers|owners|folk|patients|members do|manage|pay|read|check|remember|know|keep
    like any|every|most ..  sensible|normal|reasonable|responsible|other person|people|parent|owner|driver|customer|adult|one
    people|customers|folk do not|n't {adv}? read|listen|check|think|look|learn
    anyone|anybody with a|any|half|sense ..  would|knows
    your mother|mum|father|dad|husband|wife|son|daughter|partner|neighbour|builder|friend {adv}? should|ought|must|might ..  have|not|of
    ^ who books|buys|orders|leaves|puts|uses|keeps|drives|washes|lets|waits|opens|signs ..
    ^ should|could|ought have {adv}? {served}|got|read|checked|left|rung|thought|known|kept|said|come|brought
    if you can not|n't ..  drive|read|park|count|follow|use|wait|work
    landlord|plumber|council|bank|lab|agent will|would|won't|did|does not answer|bother|reply|care
    if they|it|he|she are|is|'re|'s {adv}? looked|treated|used|kept|stored after|right|properly|correctly
    you typed|approved|clicked|signed|ticked|picked|chose it|that|them|the|off
    ^ maybe you are|'re|did|forgot|put|left ..
    have you tried looking|reading|listening|thinking
    what have you been plugging|doing|putting|using
    he|she|they is|'s|are|'re {adv}? useless|thick|hopeless|clueless|incompetent
    .88
    you|ye|u should|ought|must not|never {adv}? to? leave|charge|plug|overload|store|open|put|wash|press|use it|them|that|things|these|those|this
    # Far more often said for another end: by themselves they are no more than a sign.
    .5
    someone|somebody|whoever ..  {failVerb}|forgot|nicked|pinched|stole|stolen
    they|he|she|them will|always|keep|never {adv}? {failVerb}|overbook|listen|bother|log|scan
  `,
  notBlame: `
    .9
    our|my own? fault|mistake|error|failure|doing
    not your|yours fault|mistake|doing|error
    not|never blame|blaming|anyone's|anybody's|on
    you should not|never have {adv}? to|had|been|got|needed|that|this|waited|a
    we|i should have
    should not|never have {adv}? to|had|been|happened|taken|come|gone|left|got|needed
    no fault of
    through no
    on my|our end|side
    you have|'ve|did done|nothing nothing?
    you did not|n't do|deserve|need anything?
    you did not have
    you must have been|felt|had|got
    blame you
    let you down
    should have been told|given|called
    you should have {adv}? had|been|got|received|heard|to|it|them
    stop you
    to stop
    might|could have been|had|got|felt|thought|helped|saved|spared
    if you can|do not|n't mind|want|hear|like|have|wish|get
    will be because we|i
    you|ye|u ought|should|could|might|need|must not to? have paid|had|been|needed|waited|heard|got|to|chased|rung|stood|sat
    nothing|little|much ..  you|ye {adv}? could|can|might|should have
  `,

  // ── escalation ─────────────────────────────────────────────────────────────────────────────────────────────────

  handsOver: `
    .9
    {name}|colleague|supervisor|manager|specialist|expert|adviser|advisor|officer|she|he|team|desk|lead|leader|caseworker|assessor|handler|consultant|pharmacist|nurse|boss|director|surveyor {adv}? will|'ll|shall {adv}? be? {adv}? {serve}|{serving}|with|on|the|one
    {name}|colleague|supervisor|manager|specialist|expert|adviser|officer|team|desk|lead|leader|pharmacist|nurse|assessor|handler|experts|specialists ...  who|and|she|he|they will|shall|'ll|can {adv}? {adv}? be? {adv}? {serve}|{serving}
    {name}|colleague|supervisor|manager|specialist|expert|adviser|officer|team|desk|lead|leader|pharmacist|nurse|assessor|handler|experts|specialists ...  who|and takes|picks|calls|rings|phones|writes|has|will|is|says|decides|comes
    {name}|she|he|supervisor|manager|colleague|specialist|officer|pharmacist|nurse|expert {adv}? takes|picks|calls|rings|reads|comes|phones|opens|looks|handles|deals|texts|writes|sorts|decides|joins|emails|answers|speaks|tells|runs over|it|up|you|that|my|this|the|on|with|everything|from|him|her|your|to|at|in|how|what|where|his|back|out|both|us
    {name} ...  rings|calls|phones|telephones|picks|writes|comes|takes|joins|looks you|it|your|this|up|over|to|in|on|from|at
    {name} ...  to telephone|ring|call|phone|contact|speak|email you|her|him
    {name} ...  rings|calls|phones|contacts thee|you
    {name} .. on|to your .. number
    pass~|hand~|transfer~|escalate~|connect~|assign~ you|this|it|your|that|everything|all|what|the|case ...  to|through|over|with|onto|into|in|across ..  {role}|{name}|her|him|them
    bring~|loop~|getting|pull|pulling|fetch~ ..  {name}|supervisor|manager|colleague|specialist|officer|expert ..  in|to|on|onto|here
    you will|'ll {adv}? {adv}? be? speak|hear|talk|speaking|hearing|dealing ..  with|to|from ..  {role}|{name}|her|him
    our|a|the|my {role} {adv}? will|shall|'ll {adv}? be? {adv}? {serve}|{serving}|with|on
    {name} ..  from|in|at|of .. {role}|our|safety|repairs|accounts|billing|technical ... will|'ll|shall|is|takes|rings|calls
    you will|'ll {adv}? be {adv}? speaking|talking|dealing|hearing ..  {name}|{role}
    she|he|they {adv}? call|ring|phone|contact|email|text you
    .86
    {name}|{role} {adv}? brings|comes|rings|texts|emails|calls|decides|stays|writes|visits|fits|fixes|collects|replies|signs ..  you|it|them|on|at|by|until|in|to|up|from|your|the
    {role} is|are {adv}? replying|ringing|calling|coming|writing|sending|emailing|visiting to|you|on|it
    {name} at|with yours|you ..  monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|at|by
    people|team|office|crew|lab decide|decides|reply|replies|come|comes|call|calls|answer|write in|within|by|on|you ..
    # Far more often said for another end: by themselves they are no more than a sign.
    .5
    {name}|colleague|supervisor|manager|specialist|expert|adviser|officer|desk|lead|leader|pharmacist|nurse is|'s|are {adv}? going? to? {serving}|{serve}|joining|coming
    {name} ...  will|'ll|shall {adv}? {adv}? be? {adv}? {serve}|{serving}|the
    put|putting|move|moving|raise|raising|raised|take~|get|getting|give|giving|bring|bringing|loop~|bump~ you|this|it|your|that|everything|all|what|the|case ...  to|through|over|onto|into|in|across ..  supervisor|manager|specialist|specialists|{name}|colleague|safety|technical|desk|team|lead|leader
    stay|staying|stick|hold|remain on|with here|the|you|line|until|while|till ..  {name}|she|he|they|picks|answers|you
    {name} ..  will|'ll have|see|teach|drive|fit|bring|take|meet|visit you|it|your|the|him|her
  `,
  /** Somebody else who is talked of, and takes nothing over. */
  notHandsOver: `
    .9
    you|u|i|they would|'d|have|need|could|should|can|usually .. to? {adv}? take|raise|refer|ask|put
    wanna|want to get
    is|are|'s|was .. to blame
    they will|'ll {adv}? overbook|usually|say
    said|told|promised|swore
    refer you to
    take|raise it up? with
  `,
  passesTheBuck: `
    .92
    you {adv}? {adv}? need|have|must|should|want|better|ought|can|could|may|might|would|'ll|'d|will|best|try {adv}? need|have|want|be? to|best|better|off? {adv}? {contact} ..  {outsider}
    you|ye will|would|'ll|'d|should|could|may|might {adv}? {adv}? need|have|want|be|wish {adv}? better|best|to|off? to? {contact}|pursue|raise|phoning|ringing|calling|contacting|asking
    you {adv}? need|have to {adv}? {contact}|pursue ..  {outsider}|them|direct|directly|yourself|back|again|someone|elsewhere|number|this|it|that|online
    you {adv}? must|should|ought|best|better {adv}? to? {contact}|pursue ..  {outsider}|them|direct|directly|yourself|back|again|someone|elsewhere|number|this|it|that|online
    you can|could|may {adv}? {adv}? try? {contact} ..  {outsider}|them|direct|directly|online|elsewhere
    ^ {adv}? please? call~|ring~|phone~|contact~|email~|write~|speak~|talk~|ask~|try~|message~|chase~|complain~ ..  {outsider}
    ^ {adv}? please? contact|ring|call|phone|email them|someone|somebody|another|elsewhere|directly|us again?
    try {contact}|calling|ringing|contacting|asking ..  {outsider}|them|website|instead
    best|better|easiest thing|off|bet|way|to ..  {contact}|phoning|ringing|calling|contacting ..  {outsider}|them|elsewhere
    i would|'d {contact}|suggest|advise|recommend|put|write|send|try|take ..  {outsider}|them|elsewhere|him|her|that|it ...  email|them|him|her|up|writing
    suggest|advise|recommend you|that|contacting|ringing|calling|speaking ...  {outsider}|them|elsewhere|directly
    take|took|raise|pursue it|this|that up? with
    not|no|nae|never {adv}? {adv}? my|our|ma|me department|area|job|remit|responsibility|team|desk|side|place|bag|problem|call|decision
    not down|up to me|us
    wrong|different|another department|team|desk|person|line
    that is|'s {adv}? for|one|a|up|down ..  {outsider} to|not|'s|department|matter
    matter|question|one|job|issue for ..  {outsider}
    we|i only {adv}? deal|handle|take|sell|cover|answer
    only ..  {outsider} can|who
    someone|somebody else's|else job|deals|department|will|handles|problem
    above my pay
    over to you
    ^ {adv}? please? ring|call|phone|email|write|contact|visit|go|fill|log|check|use|complete|submit|see the|their|our|this|them|to|a|in|0800|on ..  website|page|number|online|form|helpline|switchboard|app|portal|manufacturer|department|office|supplier|courier
    procedure|process|form|details|information is|are|can ..  website|online|app|page
    on|via|through our|the website|app|portal|online
    ^ {adv}? please? ask the|your|them|someone|a|for ..  {outsider}|else
    i|we am|'m just|only|are {degree}? the|a|first|here ..  agent|rep|person|sales|operator|phones|messenger|line|answer|take|front
    should you wish to
    wish|want to contact|complain|escalate|pursue|raise
    address it|that|your|this to them|the
    .9
    {outsider} .. has|have|needs|need to {serve}|sign|decide|approve|authorise|agree|look|do
    {outsider} can|could|will|would|may|might decide|tell|sort|help|advise|deal|assist
    someone|somebody|some .. in|at|from {outsider} has|have|needs|must
    at liberty to
    free|welcome to {contact}|complain|try|escalate|raise|write
    from him|her|them not me|us|mine
    between yourself|you and
    you call|ring|contact|try|phone|message|write us? again|back|later|tomorrow|when|after
    ^ {adv}? ring|call|phone|email|try|ask {outsider}
    it|that is|'s the .. you want|need
    it|that is|'s more their|them|theirs
    their|them thing|job|department|area|problem|side
    {outsider} you|u want|need
    you want|wanna|need to? get? on? to? {contact}|on to ..  {outsider}
    out of my|our hands
    more than my job
    website|app|portal|site has|is|'s a|the|where form|page|section|place|you
    you want|need the|your|a|to {outsider}
    not us $
    ring|call|phone|try somebody|someone|somewhere|elsewhere
    line is for|only
    you will|'ll have to|need wait|speak|ring|call|ask|contact|write|go|find|sort|take|raise|chase|fill|apply
    i|we can't|cannot|don't help with|you|there
    not in|within our|my gift|power|control|scope
    another number
    give you a|the|their number|email|address
    their number
    ^ {adv}? ring|call|phone|text|email|try the|our ..  line|desk|team|helpline|hotline|number|office|people
    .88
    we|i only|just|simply run|make|fly|sell|deliver|print|supply|book|fit|rent|host|manage|own|drive|pack|post|process ..
    that|it would|'d|will|'ll be your|the|their|a own? .. people|team|department|{outsider}
    ^ ring|call|phone|email|write|ask|try|contact|moan|complain|talk|speak to|at? the|your|them|their|our .. company|people|shop|firm|council|bank|provider|landlord|manufacturer|maker|agent|mailbox|team|line|desk|office|underwriters|them $
    moan|complain|shout|grumble at|to them|him|her|head
    it is|'s the .. you would|'d|will|'ll want|need|be
    better off|best speaking|asking|ringing|calling|going|trying|contacting|talking ..
    try asking|ringing|calling|contacting|speaking|emailing them|him|her|your|the
    lodged|submitted|raised|filed|taken|made|sent|dealt ..  with|to|through|by our|the|your|their underwriters|insurers|insurer|agents|agent|bank|manufacturer|supplier|landlord|council|office|department|team|mailbox
    please|kindly email|write|submit|complete|fill ..  mailbox|form|portal|website|team|department|address
    is|are|'s reception|billing|sales|accounts|returns|repairs|head $
    between a customer|the customer|them|you and their|your|the|his|her
    a|the|completely separate|different|another team|department|company|firm
    has|have|needs to fix|sort|settle|deal|answer it|that|this|them
    whose details|number|address are|is
    .86
    need|have|want|got to ring|call|phone|contact|email|chase|ask|book|speak ..  {name}|them|with
    pass this|it|that on to the|our relevant|right|appropriate|correct team|people|department|person
    not this|our office|desk|line|team|branch|place
    is|'s a|the|an .. matter|pigeon|business|side|department
    only answer|take|do|handle calls|chats|bookings|orders|the
    bin it
    # Far more often said for another end: by themselves they are no more than a sign.
    .5
    ^ {adv}? please? call|ring|phone|try|come|contact|email us? back|again|later|tomorrow|when|in|after|another
    ask yours|theirs|him|her|them nicely?
  `,
  notBuck: `
    .9
    you do not|will|won't|need not|never|have
    you will|do|should|would not|never
    without you|having
    so|that you do|won't|will|don't not
    no need to
    not going to? send|pass|tell|fob|make|ask|transfer|put
    rather than
    i|we will|shall|'ll|am|are|'m|have {serve}|{serving}|{served}|be|going
    save you
    instead of
    back to|on me
    me back|directly|direct
    on my
    ask for me
    my direct
    asking you to
    is that
    between you and me
    {outsider} would only|just
    before you
    nobody|no one|none
    is it
  `,
  skipsCheck: `
    .92
    no|not|without|skip~|bypass~|forget|waive~|never|ignore~|rather|instead|spare|won't need|bother|bothering|mind|going|to|for|about|worry|the|all|any|than|through|your|with|of|you ... security|password|verification|identification|passcode|pin|postcode|checks|check|dob|verify|identity|proof|verifying|formalities|code|permission|palaver
    skip~|bypass~|waive~|dispense|spare you? ..  security|password|verification|id|checks|check|questions|formalities|passcode|identity|code
    i|we will|'ll|can|have {adv}? skip|bypass|waive
    do not|dont|never you? {adv}? worry|bother|need|mind about|with|your|to|any|the|id ..  security|password|id|checks|questions|verify|verification|passcode|identity|prove|proof|code|permission|speak
    do not need to? ..  speak|ask|check|verify ..  her|him|them|you|account|anything
    i|we {adv}? trust you
    take|taking your word for it|that
    you sound|seem|look {adv}? {degree}? honest|genuine|trustworthy|legit|nice enough?
    even though|if ..  not ..  verified|checked|passed|confirmed|answered|account|holder|named
    without asking you|any|for|them|him|her|security ..  question|questions|id|password|proof|name|date|details
    without checking|verifying|confirming|going ...
    ^ {adv}? no security|code|checks|id
    you are|'re her|his|the|their husband|wife|son|daughter|mum|dad|mother|father|partner|neighbour
    .9
    as you are|'re|r family|her|his|the
    no need for the code
  `,
  /** Skips it only where the screen or the customer shows that it is not known whom one speaks to. */
  skipsCheckOf: `
    .9
    i|we believe you $
    normally|usually|strictly|technically i|we|you|speaking|would ... but|so
    supposed|meant|allowed to ...  but|though
    should not {adv}? {adv}? {serve}|be|tell|say|share|give|do ...  but|though
    just this once
    his|her|husband's|wife's|mother's|mum's|partner's|son's|daughter's|ex's|neighbour's|sister's|brother's|flatmate's|dad's|father's {adv}? address|balance|account|bill|card|order|password|booking ..  is|has|ends|shows|owes|says
    not|won't bother him|her|them for|with
    £ off|on|from his|her|their
    he|she|they is|has|'s|have paid|owes|joined|moved|cancelled|booked ..  to|up|in|at|£|the
    number|address|email|card {adv}? held|registered is|was|on
  `,
  notInsult: `
    .9
    of|on us|me|our
    we|i am|are|was|were|'m|feel stupid|daft|thick|an idiot|silly
    i|we|me|myself|himself|herself ..  {nickname}|fool|fools
    our stupid|silly
    not {adv}? calling|call|called|saying|say|an|being|think|thick|stupid|daft|silly|a|no ...  {insult}|stupid|thick|daft|dramatic|precious
    no idiot|fool
    isn't|not|opposite|rather ... a|an {insult}|fool
    be a|an {insult} if you hadn't|had not|hadnt
    feel|feels|feeling|felt such|like|a|an|quite ... fool|idiot|{nickname}
    you daft thing|lamb|love
    not an? {insult}
    be a|an {insult} not to
    an|any {insult} could|can|would see|tell
    feel|feeling|felt|called|calling|like|being|look|looked .. a|an|the? {insult}
    i|we would|'d be a|an {insult}
    {insult} ... ear
    stupid|silly|daft|thick|ridiculous|foolish|dumb|idiotic mistake|error|slip|question|rule|thing|form|system .. ours|mine|us|me|our
    only an|a idiot|fool|moron .. have designed|built|written|made|thought|sent
    plonked
    one|ones|people|place|lot to moan|whine
  `,
  /** Takes back in the same sentence what it seemed to say. */
  takesBack: `
    .9
    or you|it|they|he|she|i|we might|may|won't|will not?
    or might|may not
    or not
    by which i mean
    in a manner of speaking
    or maybe|perhaps|possibly|something|whenever
    just kidding|joking
    only joking|kidding
    as if $
    not really $
    in your dreams
    when .. pigs|hell|moon|cows
    yeah right
    if that is|'s even
    as|so far as i can
    on paper|principle
    in theory
    or thereabouts
    or at least
    give or
    or i|we would|'d|could have
    or whenever|someone|somebody
    or never|whatever|so|rather|tomorrow|next or|not|never|i|maybe|perhaps|they|we|it
    not that i|he|she|they|it|anyone|anybody|we|you
    you will|would believe anything|pigs
    behind my|our back
    said no one|nobody
    that is what i|we tell|say~|told everybody|everyone|all|them|people|you
    unless i|we|he|she|they am|are|is|have|has|forget~|go~|leave~|get~
    last week|time|month as well|too|and
    do not|never hold|count|bank|rely your|on|anything
    not hold your breath
    if i|we|he|she can|could be bothered
    if i|we remember|feel|get round|bother
    when|if i|we get|gets round to
    happy now
    so they say
    whatever that means
    who is counting
    supposed to say|tell
    the script says|tells
    or so i|we|they
    april fool
    that was|is a joke
    not my problem
    means|meaning i|we will not|probably|never
  `,
  /** Takes back what was said just before. */
  retracts: `
    .9
    ^ no {name}|i|we|he|she|they|it|you|that|there am|are|is|was|have|has|had|will|shall|do|did|does|would|could|can {adv}? not $
    ^ {adv}? i|we take that|it|this back $
    i|we {adv}? only|just {adv}? said it|that|so
    only|just joking|kidding|teasing
    ^ joking|kidding|not really|as if|april fool
    i am {adv}? joking|kidding|lying
    i lied|made that|it up
    ^ that|it is|was {adv}? a lie|joke|fib
    it|that is not a promise|offer|commitment
    ^ by ... i|we mean
    scratch|strike|forget|ignore that|it|this $
    scratch|strike|forget|ignore what|that i|we {adv}? {adv}? said
    ^ there is no {name}
    do not believe|mean a word|it
    ^ {adv}? i do not {adv}? mean that|this|it|any
    so? that|it|this will not {adv}? happen
    i|we|they then|later|since ..  took|undid|cancelled|reversed|removed|deleted|withdrew them|it|that|him|her|this
    ^ correction
    or rather there|it|they|he|she|no|not
    ^ {adv}? do not answer|bother|reply
    only|but|except i|we|he|she|it go|leave|finish|close|shut|am|is|are ..  at|in|before|by|until
    ^ ah|er|erm|um|hmm|wait|hang no $
    ^ no wait|scratch|hang
    ^ {adv}? on reflection|second
    is|are|was itself cancelled|withdrawn|void|undone|refused|closed
  `,
  /** More than the rep may give. */
  aboveMe: `
    .9
    is|are|was|be|'s {adv}? above|beyond|outside what|me|my|us|our|anything
    is|are|was|be|'s {adv}? out of my|our hands|gift|power|reach
    not {adv}? mine|ours|my|our to? {adv}? give|promise|offer|make|grant|say|call|decision
    not {adv}? within|in my|our power|gift|hands|limit|limits
    no power|authority|say to|over|in
    more than|that i|we may|can|could|am|are
  `,
  /** Takes back all that was said before. */
  retractsAll: `
    .9
    disregard|ignore|forget|scratch|strike|delete all|everything|the|what|that ..  above|before|foregoing|earlier|said|wrote
    none|nothing of? that|this|it|the above|i said? {adv}? is|was|will|applies|true|happen|counts
    i|we did|do not mean {adv}? a|any word|of|it
    all|everything of? that|it|this? was|is {adv}? a|just|only joke|lie|test|for|wind
    i|we {adv}? only|just wrote|said|put ..  first|bit|above|beginning ..  to|for|because
  `,
  /** Says that what was promised just before is not so; behind kind words it may go on with what went wrong. */
  denies: `
    .9
    ^ i|we|he|she|they|it am|are|is|have|has|had|will|shall|do|did|does|would|could {adv}? not $
  `,
  /** An apology that turns on the customer. */
  turnsOn: `
    .9
    but|although|though|only|however|yet|except|still|mind {adv}? you|your|it|that|we|there|i|rules|policy|anyone|anybody|if|they|the|this
    but|although|though honestly|really|frankly|to|as
    it|that is|'s just|only|simply that|because
    just that|people|everyone
    only i|we|you|it|that
  `,
  /** Makes fun: nothing that follows is meant. */
  mocks: `
    .85
    devastated|heartbroken|heartbreaking|shattered|traumatised|traumatic|distraught|inconsolable|bereft|devastating ...  your|a|the little|wee|precious
    ^ ooh|oooh|boo
    oh the humanity|horror|drama
    the humanity
    hold the front|press
    stop the press|presses|world
    call|alert|ring|tell|inform|phone the newspapers|papers|press|army|police|president|king|queen|pope|navy|media|un|prime|national|minister|sas|cavalry|coastguard|bbc
    managing director|ceo|president|king|pope .. to|run|round|personally|himself
    violin|violins
    my heart bleeds
    world's smallest
    i would die
    how ever|will will|you you|cope|survive|manage
    however will you
    red carpet
    tragic|tragedy
    ha ha
    haha
    lol
    thoughts and prayers
    shall i weep|cry
    national emergency
    break out|bring out the
    such a hardship|ordeal|tragedy
    your majesty|highness|ladyship|lordship
    read a book|paper
    take it up with the trees|weather|god|clouds|leaves|sun|moon|rain|council
    sound the alarm|alarms
    somebody|someone call|get|fetch the|a ..  violin|tissue|medal|wambulance|ambulance
    how awful|terrible|dreadful for you $
    poor diddums|petal|poppet
    poor little|old you|snowflake|princess|lamb
    give you|him|her|them a medal|biscuit|sticker|cookie
    bravo|congratulations you|on|for
    your highness|grace|lordship|majesty
    aw|aww|ahh did|does|is|was|has|have|had the|your|you|somebody|someone|mummy|daddy
    ickle|diddums|bless your little|cotton
    and you are|have {adv}? complaining|moaning|whinging|whining|grumbling
    get|send|call|fetch|bring|ask|ring the|my|our|your|a butler|chauffeur|footman|maid|valet
    oh that it|he|she|they were otherwise|different|so
    act|mime|sing|dance it|that|them out|to for|to you
    whole pounds|pence|quid|euros|dollars
    call|get|send out? the navy|army|marines|cavalry|helicopter|lifeboat
    bank of england
    known suffering
    what suffering|martyrdom
    word|chat|talk with the? wasps|frogs|birds|pigeons|weather|rain|sun|trees|sea|moon|countryside|clouds
    move|stop|sack|tell|remind|scold|ask the countryside|weather|rain|sun|sea|sky|wind|frogs|wasps|birds|moon|tide
    who could|would have seen|known|guessed that|it|this? coming
  `,
  /** What would have been: “were it up to me I'd have refunded you”. */
  unreal: `
    .9
    i|we|they|he|she would|could|might|should {adv}? have {adv}? {served}|been|got|had|said|given
    were it|i|we up|mine|able|to|in
    if|had you|it|i|we|they had|were|was
    if i could|was|were
    had you|it|we|i {adv}? {served}|rung|called|been|told|said
    refund|repay|credit of any|your|all doubts|doubt|worries|fears|tears
    would|'d be lying
    would|'d love|like|have loved to
    were he|she|they|there|this|that still|a|here|any|my|in|the
    i|we would|'d be {serving}
    would|'d have you|it|him {served}
    would|could|might|should have {adv}? been? {adv}? {served}|gone|come|got|had|been
    one would|might|could be|{act}|{serve}
    ^ in a|an|the|any world|case|ideal|perfect|better|universe|life
    ^ should it|that|this|they|anything ever
    i|we would|'d {adv}? pay|refund|send|replace|swap|waive|cancel|give|credit|fix|put|take|come|bring ...  if|only the|it|that|this|we|they|my|head|i|there|only
    would|might|may like|consider|fancy|be the idea|persuaded|minded|tempted
    is|are|was|were {adv}? known|said|supposed|meant|reputed to
    used to
    have|has been known to
    any|a|every supplier|firm|shop|company|hero|decent|good|proper worth|would|of|with|shop|firm|company
    last winter|summer|spring|autumn|year|month|week|christmas ..  i|we {adv}? said|told|promised|sent|did
    every|each customer|guest|caller|client|passenger|patient|member|resident|tenant|birthday|name|voice ..  is|gets|matters|leaves|goes|deserves|understood|heard|valued|counts
    what i|we would|'d {adv}? love|like is|was to
    who will|shall|is going? to? do|get|send|see|fix|pay|put that|it|this
  `,
  /** Only supposed, kind words too: nobody is given them. */
  supposes: `
    .9
    ^ were you|it|they|she|he one|the|a|any|still|our|my|in|with
    i|we would|'d {adv}? be saying|telling|sending|offering
    i|we would|'d gladly|happily|willingly|even
    i|we would|'d offer|tell|promise|give|send ...  but|only
    others|people|somebody|someone|some in|at|on|might|may|would my? ...  say|ask|tell|promise|offer
    never|not|nobody|noone intention|plan of being sorry
    no intention of
  `,
  /** Tells what others said, promised or wrote: not the rep's own words. */
  reported: `
    .9
    you|he|she|they|someone|somebody|email|letter|website|text|message|colleague|agent|note|notes|who|person|it {adv}? {adv}? was|were|have|has|had|been|be {adv}? told|promised|assured|informed|quoted
    you|he|she|they|someone|somebody|email|letter|website|text|message|colleague|agent|note|notes|nobody|who|driver|person|person|we {adv}? {adv}? said|say|says|told|promised|assured|claimed|wrote|swore|mentioned|read|reads
    being|been|get|getting told|promised|assured
    if|whether i|we {adv}? say|said|told|promised|tell
    told|promised you|him|her|them
    hear|hearing|heard|saying|say|says that
    advert|ad|poster|sign|page|book|booklet|manual|handbook|script|template|form|boss|manager|textbook|model|guide|leaflet|trainer|training|regulator|notice|slogan|song|film {adv}? would|will|might? {adv}? says|say|reads|goes|has|have|writes|write|wrote|said|tells|teaches
    one says|writes|reads
    you|people|members|others|reps|we would {adv}? say|write|tell
    heard|overheard|hear|mentioned ..  tell|telling|say|saying
    you|ye|u say|reckon|insist|claim i|we|it|that|there ought|should|have|must|owe|are|is
  `,
};
