/** Closed word lists of English grammar (Quirk, Greenbaum, Leech & Svartvik, 1985) that the rules ask for. */
export const BE = "am is are was were be been being 's ’s 're ’re 'm ’m";
export const HAVE = "has have had having 've ’ve 'd ’d";
export const DO = 'do does did';
export const MODALS = "will would can could may might must shall should ll 'll ’ll";
export const NEGATIONS = "not n't n’t never no";
export const SUBORDINATORS = `that because after when while as if although though where since before until whether than but so
  why how what unless once`;
/** Those that open a clause whose end is not the sentence's: "While X said …, Y …". */
export const CLAUSE_OPENERS = 'while when though although as after if because since before even once until unless';
export const RELATIVES = 'who which that whom whose';
export const WH_WORDS = 'whether how why what if who where when which';
export const DAYS = `monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thur. thurs. fri. sat.
  sun. today yesterday tonight tomorrow`;
/** Words between a subject and its verb, or before a day: "late on Monday". */
export const TIME_ADVERBS = 'on last late early earlier later this next';
/** How an inserted modifier of a subject begins: ", who …", ", a former …", ", like …". */
export const INSERTION_OPENERS = `who which whose where whom and or like including one former an a the his her its their our
  republican democrat democratic himself herself themselves as now then also both along together currently`;
export const SUBJECT_PRONOUNS = 'i you he she it we they who';
/** Words that open a statement without a cue verb: "according to X", "in the words of X", "in X's view", "per X". */
export const OPENERS = 'according words word view views opinion judgment judgement estimation per';
/** Pasts that are no participles, whatever the tagger made of them. */
export const PAST_ONLY = `fell rose went took gave saw knew grew began broke chose drove spoke wrote wore flew threw drew ate
  drank sang sank shook stole swore tore undertook withdrew overtook underwent foresaw arose awoke froze forgot hid rode
  became came ran overcame`;
/** Personal nouns and other heads that never speak. */
export const NO_SPEAKERS = 'there this that what these those';
