/**
 * Words before "country", "nation", "state" and "republic" that say what sort of country is meant and leave open which, and
 * the countries (ISO 3166-1) some of them are said of. Source: written for this project from general geography.
 */

export const ISLAND_COUNTRIES: ReadonlySet<string> = new Set(
  'AG BB BH BS CU CV CY DM DO FJ FM GB GD HT ID IE IS JM JP KI KM KN LC LK MG MH MT MU MV NR NZ PG PH PW SB SC SG ST TL TO TT TV TW VC VU WS'.split(
    ' ',
  ),
);

export const LANDLOCKED_COUNTRIES: ReadonlySet<string> = new Set(
  'AD AF AM AT AZ BF BI BO BT BW BY CF CH CZ ET HU KG KZ LA LI LS LU MD MK ML MN MW NE NP PY RS RW SK SM SS SZ TD TJ TM UG UZ VA XK ZM ZW'.split(
    ' ',
  ),
);

/** Words that a country's name could stand in for: "the whole country", "the war-torn African nation". */
export const COUNTRY_MODIFIERS: ReadonlySet<string> = new Set(
  'whole entire island islands landlocked gulf african asian european american balkan baltic caribbean himalayan pacific nordic scandinavian arab mediterranean andean north south east west central northern southern eastern western southeast northeast northwest southwest sub-saharan english-speaking french-speaking oil-rich gas-rich resource-rich war-torn crisis-hit conflict-hit mountainous tiny small impoverished'.split(
    ' ',
  ),
);
