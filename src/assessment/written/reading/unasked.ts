/**
 * Lists of the language library that no rule asks for: names of places, teams, firms, families, nations and money. The app is built
 * without them (`lean-compromise.ts`), and `tagger.ts` leaves them out wherever the whole library is read.
 */
export const unasked: readonly string[] = [
  ...['City', 'Region', 'Place', 'Country', 'Organization', 'SportsTeam', 'LastName', 'Demonym', 'Currency'],
];
