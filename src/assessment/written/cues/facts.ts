/** Words that carry nothing of a case. */
export const stopWords = `a an the and or but so if then than that this these those there here it its is are was were be been being am i you he she we they
  me him her us them my your his our their mine yours hers ours theirs of in on at to from by with for about into onto over under up down out off as
  do does did done doing have has had having will would shall should can could may might must not no yes never ever just only very really quite too also
  still already again now when where which who whom whose what why how all any some each every both more most much many few lot lots bit
  get got getting gets go goes going went gone come comes make made makes put take taken took give given gave say said says tell told tells know known see seen saw
  want wanted need needed like think thought look looks looking please thanks thank hello hi sorry ok okay right well oh let us one ones thing things something anything nothing
  because since while until before after through even like back way such same other another own able good bad new old sure keep kept keeps
  's us im ive dont cant wont didnt isnt ring call called rang phone phoned speak spoke talk talked ask asked try tried help trouble afraid feel
  work works worked use used day days time times today yesterday tomorrow morning afternoon evening tonight week weeks customer service somebody someone anyone nobody everyone people person
  first last next long little big whole kind sort mean means really actually basically fine great`;

/** Words of the trade: that they come again proves nothing. */
export const topicWords = `order orders parcel item product delivery delivered issue problem account refund replacement email number reference case complaint money
  payment bill card address name box message chat line team company sent send receive received buy bought pay paid charge charged minute hour hold waiting wait waited month year
  manager supervisor picture photo update crew shop street half number sign fix fixed check checked code desk record line report text note part size next free open engineer slot van stock screen`;

/** Words that say the same, a line each. */
export const same = `
  broken cracked smashed shattered snapped split chipped bust busted broke
  damaged dented scratched scuffed battered
  late delayed overdue
  missing absent lacking gone
  arrive arrived came turned showed landed
  twice double two 2
  three thrice 3 third
  four 4 fourth
  five 5 fifth
  six 6 sixth
  seven 7 seventh
  eight 8
  nine 9
  ten 10
  eleven 11
  twelve 12 dozen
  fifteen 15
  twenty 20
  thirty 30
  forty 40
  fifty 50
  sixty 60
  hundred 100
  mum mother mam mom
  dad father
  kid kids child children son daughter baby little
  wife husband partner
  tv telly television
  wifi internet broadband connection online
  dead died dies
  cold freezing chilly frozen heating
  leak leaking leaks drip dripping wet water
  party do celebration
  wedding marry married
  birthday fortieth
  job career
  wrong incorrect mistaken
  blank black
  hot warm overheating burning
  smoke smoking burnt burning
  cancel cancelled stop stopped ended
  manager supervisor boss
  flat apartment
  house home
  fridge freezer
  sofa couch settee
  cooker oven stove
  driver courier van
  shoes trainers boots
  cash cashpoint
  holiday trip travel
  flight plane
  doctor gp hospital
  photo photograph picture photos
  queue queued
`;

/** The same in what policy forbids, where small words count. */
export const sameInLimits = `
  new another fresh replacement again same identical
  work working running fixed sorted mended repaired back perfect up ready
  pay paid paying cover compensate compensation
  both two
  seven 7
  eight 8
  nine 9
  ten 10
  two 2
  four 4
  five 5
  noon 12
  stop stopped cancelled cancel cancelling
  approved yes
  refund refunded refunding
`;
