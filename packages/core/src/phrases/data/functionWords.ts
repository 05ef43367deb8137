/** Closed-class words of English by what they do in a phrase. Source: written for this project. */

export const INDEFINITE = 'a an another each every some any no one several many few';
export const DEMONSTRATIVE = 'this that these those';
export const POSSESSIVE = 'his her its their my our your whose';
export const BOTH_WORDS = 'both two all three';

/** Conjunctions and prepositions that open a clause. */
export const SUBORDINATORS =
  'that because if although though while when whenever since after before until unless whereas as than once whether where so lest till';

/** Forms of "be" and verbs that equate subject and noun phrase. */
export const COPULAS = 'is was are were be been being became becomes become remains remained';

/** Participles of being put into an office. */
export const OFFICE_PARTICIPLES =
  'appointed elected named sworn nominated re-elected reelected chosen selected inaugurated confirmed installed crowned designated picked promoted ordained';

/** Verbs of serving in an office: "who serves as minister". */
export const SERVING_VERBS = 'doubles doubled serve serves served serving works worked acts acted acting';

/** Verbs that report speech, finite forms. */
export const SAY_VERBS =
  'said says say told tells added adds noted notes stressed stresses emphasized emphasises emphasised emphasizes stated states declared declares announced announces explained explains argued argues claimed claims warned warns insisted insists acknowledged acknowledges admitted admits asked asks replied replies responded responds recalled recalls commented comments remarked remarks observed observes pointed underlined underlines underscored underscores highlighted highlights reiterated reiterates reaffirmed reaffirms affirmed affirms asserted asserts believes believed thinks thought suggested suggests concluded concludes continued continues confirmed confirms wrote writes tweeted promised pledged vowed urged urges predicted predicts denied denies mentioned mentions informed expressed complained joked quipped testified cautioned disclosed discloses revealed reveals reported reports alleged alleges maintained maintains contended contends conceded concedes lamented laments complains hoped hopes feared fears';

/** Prepositions that tie a title to what it is an office of, or to where it is held. */
export const AFFILIATION_PREPOSITIONS = 'of to for at in';

/** Prepositions that may stand inside a long title besides those above. */
export const TITLE_PREPOSITIONS = 'on under with within';
