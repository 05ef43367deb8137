/**
 * Words of English time, number and measure expressions. Closed classes of the language; units after the SI brochure
 * (BIPM, 9th edition) and UNECE Recommendation 20.
 */

const table = (entries: Record<string, number>): ReadonlyMap<string, number> => new Map(Object.entries(entries));

const listed = (lists: string[], first = 1): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((forms, i) => forms.split(' ').map((form): [string, number] => [form, i + first])));

export const MONTHS = listed([
  'january jan jan.',
  'february feb feb.',
  'march mar.',
  'april apr apr.',
  'may',
  'june jun jun.',
  'july jul jul.',
  'august aug aug.',
  'september sept sept. sep sep.',
  'october oct oct.',
  'november nov nov.',
  'december dec dec.',
]);

/** Months that are also common words or names: they count only beside a number, a year or a time preposition. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'august', 'april', 'june', 'jan']);

export const WEEKDAYS = listed([
  'monday mon mon.',
  'tuesday tue tue. tues tues.',
  'wednesday wed wed.',
  'thursday thu thu. thur thur. thurs thurs.',
  'friday fri fri.',
  'saturday sat sat.',
  'sunday sun sun.',
]);

export const NUMBER_WORDS = table({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

export const SCALES = table({
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  million: 1e6,
  millions: 1e6,
  mln: 1e6,
  mn: 1e6,
  mil: 1e6,
  mio: 1e6,
  m: 1e6,
  crore: 1e7,
  crores: 1e7,
  billion: 1e9,
  billions: 1e9,
  bil: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  trln: 1e12,
  trn: 1e12,
  tn: 1e12,
});

export const ORDINAL_WORDS = table({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
});

export type TimeUnit = 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

export const TIME_UNITS: readonly TimeUnit[] = [
  'hour',
  'day',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
];

/** Units by their singular and plural, as places in `TIME_UNITS`. */
export const UNIT_WORDS = table({
  hour: 0,
  day: 1,
  week: 2,
  fortnight: 3,
  month: 4,
  quarter: 5,
  year: 6,
  decade: 7,
  century: 8,
});
export const UNIT_PLURALS = table({
  hours: 0,
  days: 1,
  weeks: 2,
  fortnights: 3,
  months: 4,
  quarters: 5,
  years: 6,
  decades: 7,
  centuries: 8,
});

/** Words that are a date by themselves, in days from the article's date. */
export const DAY_WORDS = table({today: 0, tonight: 0, yesterday: -1, tomorrow: 1});

/** Words before a unit, weekday, month or season: −1 back from the article's date, 0 the current one, 1 ahead. */
export const STEP_WORDS = table({
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
});

export const SEASONS = listed(['spring', 'summer', 'autumn fall', 'winter']);

/**
 * Words for a part of a stretch. 0 to 2 are its thirds; 3 and 4 its first and last piece; 5 and 6 what of it lies before
 * and after the article's date.
 */
export const PART_WORDS = table({
  early: 0,
  mid: 1,
  middle: 1,
  late: 2,
  start: 3,
  beginning: 3,
  end: 4,
  close: 4,
  earlier: 5,
  later: 6,
});

export const DECADE_WORDS = table({
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
});

/** Parts of a day, after "this", "last", a weekday or a day word. */
export const DAY_PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

/** Before a bare four-digit number they make it a year. */
export const YEAR_LEADS: ReadonlySet<string> = new Set(
  'in since by until till before after from during early late mid through between year fiscal circa summer spring autumn winter end start beginning'.split(
    ' ',
  ),
);

/** The same where no noun follows that could be counted: "a crowd of 2000 people". */
export const WEAK_YEAR_LEADS: ReadonlySet<string> = new Set('of for around about to than'.split(' '));

/** A month after one of them is a month even if its word has other meanings. */
export const MONTH_LEADS: ReadonlySet<string> = new Set(
  'in since until till during early late mid this last next through'.split(' '),
);

/** The same unless a person bears the month's word as a name in this place: "a speech by May". */
export const WEAK_MONTH_LEADS: ReadonlySet<string> = new Set('by from to and before after of for between'.split(' '));

/** Days of feasts, sales and events of history, named by a word before the weekday. */
export const NAMED_DAY_LEADS: ReadonlySet<string> = new Set(
  'ash black bloody cyber easter fat giving good holy maundy palm ruby shrove super'.split(' '),
);

/** Words of newspapers and programmes that follow a weekday in their names. */
export const AFTER_WEEKDAY_NAMES: ReadonlySet<string> = new Set(
  'business chronicle club express herald independent life live mail mirror monitor morning nation news observer people politics post punch sport standard star sun telegraph times tribune vanguard world'.split(
    ' ',
  ),
);

/**
 * Names of time zones with their offsets; empty where the name stands for several zones or changes with the season, so
 * that the time stays local. After the IANA time zone database.
 */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ...(
    [
      ['Z', 'gmt utc ut'],
      ['+01:00', 'bst cet wat'],
      ['+02:00', 'cest eet cat sast'],
      ['+03:00', 'eest eat msk'],
      ['+04:00', 'gst'],
      ['+05:00', 'pkt'],
      ['+07:00', 'wib ict'],
      ['+08:00', 'hkt sgt awst pht'],
      ['+09:00', 'jst kst'],
      ['+10:00', 'aest'],
      ['+11:00', 'aedt'],
      ['+12:00', 'nzst'],
      ['+13:00', 'nzdt'],
      ['-04:00', 'edt'],
      ['-05:00', 'est cdt'],
      ['-06:00', 'mdt'],
      ['-07:00', 'mst pdt'],
      ['-08:00', 'pst'],
      ['', 'et ct mt pt cst ist'],
    ] as const
  ).flatMap(([offset, names]) => names.split(' ').map((name): [string, string] => [name, offset])),
]);

/**
 * Signs of money that the press of a country sets before the amount ("N500 billion" in Nigeria), beyond those of the
 * currency table; the one-letter ones count only before a scale or thousands ("N5,000"), as they are letters of roads too.
 */
export const GLUED_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['Ksh', 'KES'],
  ['Ksh.', 'KES'],
  ['KSh.', 'KES'],
  ['Ush', 'UGX'],
  ['Tsh', 'TZS'],
  ['GHc', 'GHS'],
  ['GHC', 'GHS'],
  ['GH¢', 'GHS'],
  ['N', 'NGN'],
  ['R', 'ZAR'],
  ['P', 'PHP'],
]);

/**
 * Signs that more often stand for something else ("SDG 15", the N5 road): they count only before a scale or a number
 * with thousands.
 */
export const WEAK_SIGNS: ReadonlySet<string> = new Set(['N', 'R', 'P', 'SDG']);

export const MEASURES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['km', 'km kms kilometer kilometers kilometre kilometres'],
      ['m', 'meter meters metre metres'],
      ['cm', 'cm centimeter centimeters centimetre centimetres'],
      ['mm', 'mm millimeter millimeters millimetre millimetres'],
      ['mi', 'mile miles'],
      ['ft', 'ft foot feet'],
      ['yd', 'yard yards'],
      ['ha', 'ha hectare hectares'],
      ['acre', 'acre acres'],
      ['t', 'ton tons tonne tonnes'],
      ['kg', 'kg kilo kilos kilogram kilograms kilogramme kilogrammes'],
      ['g', 'gram grams gramme grammes'],
      ['lb', 'lb lbs pound-weight'],
      ['l', 'liter liters litre litres'],
      ['bbl', 'barrel barrels'],
      ['MW', 'mw megawatt megawatts'],
      ['GW', 'gw gigawatt gigawatts'],
      ['kWh', 'kwh kilowatt-hour kilowatt-hours'],
      ['km/h', 'kph kmh km/h'],
      ['mph', 'mph'],
      ['h', 'hour hours'],
      ['min', 'minute minutes'],
      ['s', 'second seconds'],
      ['°C', '°c celsius'],
      ['TWh', 'twh'],
      ['GWh', 'gwh'],
      ['MWh', 'mwh'],
    ] as const
  ).flatMap(([unit, forms]) => forms.split(' ').map((form): [string, string] => [form, unit])),
);
