/**
 * Abbreviations that keep their full stop. The lists follow the Associated Press and Reuters style books' usage
 * (titles, months, states, companies) and are reviewed by hand.
 */
function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Always stand before a name, so their full stop never ends a sentence. In lower case, without the full stop. */
export const TITLE_ABBREVIATIONS = list(`
  mr mrs ms mx dr prof rev fr hon messrs mmes sr. st ste mt ft gen lt col maj sgt cpl pvt capt cmdr cdr adm brig
  sen rep gov pres sec amb supt insp det atty asst assoc dep min sgts gens cols lts drs profs sens reps govs hrh
  pte spc vice-adm maj-gen lt-gen lt-col brig-gen esq ven sr jr msgr pfc wo ens eng engr smt barr
  cde arc arch archt surv pharm lic adv mme comr bro sqn flt wg pst evang ustaz alh alhj esv bldr ma
`);

/** Followed by a number or a name, seldom last: "vs.", "fig.", "art.". */
export const INNER_ABBREVIATIONS = list(`
  vs v art arts fig figs sect secs ch chap vol vols eq approx est ca cf e.g i.e viz al ret retd rtd ext tel op cit ed eds pp p
`);

/** Months and days as abbreviated by news agencies; no break before a number. */
export const DATE_ABBREVIATIONS = list(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
`);

/** May end a sentence or stand inside it; what follows decides. */
export const OPEN_ABBREVIATIONS = list(`
  inc ltd co corp bros plc llc gmbh dept univ etc assn intl govt natl ave blvd rd bldg hwy
  ala ariz ark calif colo conn fla ga ill ind kan ky mass md mich minn miss mont neb nev okla ore pa tenn tex va vt wash wis wyo
  ont que alta
`);

/** "No. 5", "Rs. 500": an abbreviation before a number only. */
export const NUMBER_ABBREVIATIONS = list('no nos art para pt rs ksh');

/**
 * Words that begin sentences and are no names: after an abbreviation that may end a sentence ("in the U.S. The …")
 * a capital on one of these means that it did.
 */
export const SENTENCE_STARTERS = list(`
  a about after all also although among an and another any as at because before being both but by despite during each
  earlier even every few following for from further given had has have he her here his how however i if in including
  indeed instead it its last later many meanwhile more moreover most much nearly neither no none nor not now of on once
  one only other others our over perhaps several she since so some still such than that the their then there these they
  this those though through thus to today together tomorrow too two under unlike until upon we what when where whether
  which while who whose why with within without yesterday yet you your
`);
