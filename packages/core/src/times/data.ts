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
  million: 1e6,
  millions: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  billions: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trln: 1e12,
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
});

export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
]);

/** Words that are a date by themselves, in days from the article's date. */
export const DAY_WORDS = table({today: 0, tonight: 0, yesterday: -1, tomorrow: 1});

export const SEASONS = listed(['spring', 'summer', 'autumn fall', 'winter']);

/** Before a bare four-digit number they make it a year. */
export const YEAR_LEADS: ReadonlySet<string> = new Set(
  'in since of by until till before after from during for early late mid through to between year years and fiscal circa around summer spring autumn winter end start beginning'.split(
    ' ',
  ),
);

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
      ['h', 'hour hours'],
      ['min', 'minute minutes'],
      ['s', 'second seconds'],
      ['°C', '°c celsius'],
    ] as const
  ).flatMap(([unit, forms]) => forms.split(' ').map((form): [string, string] => [form, unit])),
);
