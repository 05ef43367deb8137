/**
 * What else a body may be called whose name ends in, or is headed by, one of the words: "the lender" of a bank; those
 * before a bar come first. Source:
 * written for this project from general usage of news English.
 */
export const CALLED_BY: Readonly<Record<string, string>> = {
  lender: 'bank | fund',
  institution: 'bank | fund | university college institute court museum',
  agency: 'authority office service bureau administration department directorate programme program fund',
  facility:
    'hospital clinic centre center prison jail plant factory shipyard refinery airport laboratory mill mine reactor terminal port base camp',
  authority: 'agency administration commission board office',
  charity: 'foundation trust cross crescent society fund',
  foundation: 'fund trust',
  carrier: 'airline airlines airways air',
  airline: 'airlines airways air',
  insurer: 'insurance assurance',
  newspaper: 'times post herald tribune guardian gazette mail telegraph journal star standard observer',
  daily: 'times post herald tribune guardian gazette mail telegraph journal star standard observer',
  paper: 'times post herald tribune guardian gazette mail telegraph journal star standard observer',
  broadcaster: 'television tv radio broadcasting',
  regulator: 'authority commission agency council board bureau office',
  watchdog: 'authority commission agency council board bureau office watch',
  union: 'federation confederation association congress',
  firm: 'corporation company group industries limited ltd inc plc holdings co corp partners',
  company:
    'corporation firm group industries limited ltd inc plc holdings co corp motors energy petroleum oil mining telecom airlines airways electric pharmaceuticals',
  party: 'movement front league congress alliance coalition rally',
  movement: 'front league party army brigades',
  mission: 'force operation',
  panel: 'commission committee tribunal',
  court: 'tribunal',
  utility: 'electric electricity power energy water gas',
  weekly: 'times post herald tribune guardian gazette mail telegraph journal star standard observer',
  tabloid: 'times post herald tribune mail star sun mirror',
  center: 'centre',
  centre: 'center',
  parliament: 'assembly | house',
  legislature: 'assembly | parliament house senate',
};

/** Words before "group" or "organization" that tell of what kind it is, and not which of several. */
export const KIND_WORDS =
  'militant insurgent rebel armed jihadist separatist guerrilla terrorist terror banned outlawed rights aid relief humanitarian advocacy campaign political religious ethnic shadowy radical extremist hardline labor labour watchdog trade economic military world regional international global intergovernmental multilateral continental';
/** Those of them by which two bodies of one text are told apart. */
export const TELLING_WORDS =
  'militant insurgent rebel armed jihadist separatist guerrilla terrorist terror rights aid relief humanitarian religious labor labour watchdog trade ruling opposition top highest apex';
/** Ends of "25-nation", "15-member" before a body. */
export const MEMBER_WORDS = 'nation member country state strong person';

/** Adjectives that papers put before a body already told: "the private hospital", "the ruling party". */
export const BODY_EPITHETS =
  'private giant ailing embattled troubled beleaguered prestigious influential powerful ruling opposition top highest apex';
