/** A country's earlier name in English, and what it has been called since when. */
export interface FormerName {
  former: string;
  name: string;
  /** ISO 8601: before this date the earlier name is right. */
  since: string;
}

/**
 * Source: public facts; the dates are those from which governments use the name in English or told the United Nations
 * of it. Names that are still in good use ("Czech Republic", "Ivory Coast", "Turkey") are not here.
 */
export const FORMER_NAMES: readonly FormerName[] = [
  {former: 'Swaziland', name: 'Eswatini', since: '2018-04-19'},
  {former: 'Burma', name: 'Myanmar', since: '1989-06-18'},
  {former: 'Zaire', name: 'Democratic Republic of the Congo', since: '1997-05-17'},
  {former: 'Upper Volta', name: 'Burkina Faso', since: '1984-08-04'},
  {former: 'Dahomey', name: 'Benin', since: '1975-11-30'},
  {former: 'Ceylon', name: 'Sri Lanka', since: '1972-05-22'},
  {former: 'Rhodesia', name: 'Zimbabwe', since: '1980-04-18'},
  {former: 'Kampuchea', name: 'Cambodia', since: '1989-04-30'},
  {former: 'Persia', name: 'Iran', since: '1935-03-21'},
  {former: 'Siam', name: 'Thailand', since: '1949-05-11'},
  {former: 'East Pakistan', name: 'Bangladesh', since: '1971-12-16'},
  {former: 'Byelorussia', name: 'Belarus', since: '1991-09-19'},
  {former: 'Moldavia', name: 'Moldova', since: '1991-05-23'},
  {former: 'Kirghizia', name: 'Kyrgyzstan', since: '1991-08-31'},
  {former: 'Kirgizia', name: 'Kyrgyzstan', since: '1991-08-31'},
  {former: 'Turkmenia', name: 'Turkmenistan', since: '1991-10-27'},
  {former: 'Tadjikistan', name: 'Tajikistan', since: '1991-09-09'},
  {former: 'Cape Verde Islands', name: 'Cabo Verde', since: '2013-10-24'},
  {former: 'Western Samoa', name: 'Samoa', since: '1997-07-04'},
];
