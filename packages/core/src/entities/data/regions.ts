/**
 * Countries (ISO 3166-1) that an adjective of a part of the world can be said of: "the Central Asian country". Source: written
 * for this project from general geography, following the regions of the United Nations' M49 standard; where usage is wider
 * (the Arab world, the Middle East), the wider.
 */
const of = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

const WEST_AFRICA = 'BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG';
const EAST_AFRICA = 'BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW SD';
const CENTRAL_AFRICA = 'AO CM CF TD CG CD GQ GA ST BI RW';
const SOUTHERN_AFRICA = 'BW SZ LS NA ZA ZM ZW MZ MW AO';
const NORTH_AFRICA = 'DZ EG LY MA SD TN EH MR';
const GULF = 'BH KW OM QA SA AE IQ IR YE';
const MIDDLE_EAST = 'BH KW OM QA SA AE IQ IR YE JO LB SY IL PS TR EG CY';
const CENTRAL_ASIA = 'KZ KG TJ TM UZ AF';
const SOUTH_ASIA = 'AF BD BT IN MV NP PK LK IR';
const SOUTHEAST_ASIA = 'BN KH ID LA MY MM PH SG TH TL VN';
const EAST_ASIA = 'CN JP KR KP MN TW HK MO';
const CAUCASUS = 'AM AZ GE';
const BALKANS = 'AL BA BG HR GR XK ME MK RO RS SI';
const BALTIC = 'EE LV LT';
const NORDIC = 'DK FI IS NO SE';
const EUROPE = `${BALKANS} ${BALTIC} ${NORDIC} AD AT BE BY CH CY CZ DE ES FR GB HU IE IT LI LU MC MD MT NL PL PT RU SK SM UA VA AM AZ GE TR`;
const CENTRAL_AMERICA = 'BZ CR SV GT HN NI PA MX';
const CARIBBEAN = 'AG BS BB CU DM DO GD GY HT JM KN LC SR TT VC BZ';
const SOUTH_AMERICA = 'AR BO BR CL CO EC GY PE PY SR UY VE';
const AFRICA = `${WEST_AFRICA} ${EAST_AFRICA} ${CENTRAL_AFRICA} ${SOUTHERN_AFRICA} ${NORTH_AFRICA}`;
const ASIA = `${MIDDLE_EAST} ${CENTRAL_ASIA} ${SOUTH_ASIA} ${SOUTHEAST_ASIA} ${EAST_ASIA} ${CAUCASUS}`;

/** By the adjective's words, lower case. */
export const REGION_COUNTRIES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['african', of(AFRICA)],
  ['west african', of(WEST_AFRICA)],
  ['east african', of(EAST_AFRICA)],
  ['central african', of(CENTRAL_AFRICA)],
  ['southern african', of(SOUTHERN_AFRICA)],
  ['north african', of(NORTH_AFRICA)],
  ['maghreb', of('DZ LY MA MR TN')],
  ['sahel', of('BF TD ML MR NE SD SN NG')],
  ['sahelian', of('BF TD ML MR NE SD SN NG')],
  ['gulf', of(GULF)],
  ['arab', of(`${NORTH_AFRICA} BH KW OM QA SA AE IQ YE JO LB SY PS SO DJ KM`)],
  ['middle eastern', of(MIDDLE_EAST)],
  ['levantine', of('JO LB SY IL PS')],
  ['asian', of(ASIA)],
  ['central asian', of(CENTRAL_ASIA)],
  ['south asian', of(SOUTH_ASIA)],
  ['southeast asian', of(SOUTHEAST_ASIA)],
  ['east asian', of(EAST_ASIA)],
  ['himalayan', of('NP BT IN PK CN')],
  ['caucasus', of(CAUCASUS)],
  ['caucasian', of(CAUCASUS)],
  ['european', of(EUROPE)],
  ['eu', of(EUROPE)],
  ['balkan', of(BALKANS)],
  ['baltic', of(BALTIC)],
  ['nordic', of(NORDIC)],
  ['scandinavian', of('DK NO SE FI IS')],
  ['central european', of('AT CZ DE HU PL SK SI CH')],
  ['caribbean', of(CARIBBEAN)],
  ['latin american', of(`${SOUTH_AMERICA} ${CENTRAL_AMERICA} CU DO HT`)],
  ['central american', of(CENTRAL_AMERICA)],
  ['south american', of(SOUTH_AMERICA)],
  ['north american', of('US CA MX')],
  ['andean', of('BO CL CO EC PE VE AR')],
  ['pacific', of('FJ KI MH FM NR PW PG WS SB TO TV VU AU NZ')],
  ['melanesian', of('FJ PG SB VU')],
  ['polynesian', of('WS TO TV')],
]);
