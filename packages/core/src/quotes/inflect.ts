/** Which form of a verb a word is. */
export interface VerbForms {
  base: string;
  present: string;
  past: string;
  participle: string;
  gerund: string;
}

/** Past and participle of irregular verbs: "write wrote written". */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `say said said;tell told told;write wrote written;think thought thought;know knew known;feel felt felt;read read read;
  sing sang sung;begin began begun;hear heard heard;see saw seen;find found found;show showed shown;
  understand understood understood;forget forgot forgotten;swear swore sworn;teach taught taught;bet bet bet;
  foresee foresaw foreseen;cast cast cast;choose chose chosen;speak spoke spoken;make made made;set set set;hit hit hit;
  lay laid laid;put put put;give gave given;draw drew drawn;pay paid paid;take took taken;bring brought brought;
  go went gone;seek sought sought;forbid forbade forbidden;stand stood stood;prove proved proven;retell retold retold;
  meet met met;hold held held;have had had;undertake undertook undertaken;win won won;send sent sent;sit sat sat;
  leave left left;become became become;come came come;get got got;fly flew flown;quit quit quit;dwell dwelt dwelt;beseech besought besought;withdraw withdrew withdrawn`
    .split(';')
    .map(line => {
      const [base = '', past = '', participle = ''] = line.trim().split(/\s+/);
      return [base, [past, participle]];
    }),
);

/** Verbs of more than one syllable that double their last letter. */
const DOUBLING: ReadonlySet<string> = new Set(
  'admit commit refer confer compel permit regret rebut submit infer aver extol'.split(' '),
);

const VOWELS = 'aeiou';

/** All forms of a verb, with the British spelling of those in -l: "cancelled" beside "canceled". */
export function formsOf(base: string): string[] {
  const forms = Object.values(inflect(base));
  return /[^aeiou][aeiou]l$/.test(base) ? [...forms, `${base}led`, `${base}ling`] : forms;
}

/** The five forms of an English verb by the rules of spelling, irregular ones by table. */
export function inflect(base: string): VerbForms {
  const last = base.at(-1) ?? '';
  const before = base.at(-2) ?? '';
  const consonantY = last === 'y' && !VOWELS.includes(before);
  const present = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : consonantY ? `${base.slice(0, -1)}ies` : `${base}s`;
  const stem = doubles(base) ? base + last : base;
  const regular = last === 'e' ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const gerund = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : last === 'e' && !/(?:ee|oe|ye)$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  const [past, participle] = IRREGULAR.get(base) ?? [regular, regular];
  return {base, present, past, participle, gerund};
}

/** "plan" and "rip" double, "read" and "show" do not; of longer verbs only those with stress at the end. */
function doubles(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  if (base === 'quip') return true;
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base);
}
