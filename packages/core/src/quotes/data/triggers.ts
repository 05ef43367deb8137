/**
 * Words that report meetings, calls, visits and changes of office, after the event classes 05 (engage in diplomatic
 * cooperation), 04 (consult) of CAMEO (Gerner & Schrodt, 2002) and the PLOVER types MEET, CONSULT and SIGN.
 */

/** Verbs whose subject and object, or "with" phrase, meet: "met with X", "received X". */
export const MEETING_VERBS = 'meet receive host welcome greet';
/** Verbs that make a meeting of their subject and a "with" phrase: "conferred with X". */
export const MEETING_WITH_VERBS = 'confer consult negotiate huddle talk converse';
/** Verbs that make a call with "by phone". */
export const SPEAKING_VERBS = 'speak';
/** Verbs of exchange: a meeting of a plural subject, or of the subject and persons in a "with" phrase. */
export const EXCHANGE_VERBS = 'discuss exchange eye explore mull';
/** Verbs that hold a noun of meeting: "held talks with". */
export const HOLDING_VERBS =
  'hold have conduct conclude begin start open continue lead attend join cohost chair arrange organize';
export const CALL_VERBS = 'phone telephone';
export const VISIT_VERBS = 'visit tour';
/** Verbs of movement: a visit with "in" or "to" after them. */
export const ARRIVAL_VERBS = 'arrive travel fly';
export const SIGNING_VERBS = 'sign ink initial';
export const APPOINTMENT_VERBS = 'appoint nominate inaugurate';
/** Appointments only with an office after the name: "named X ambassador". */
export const NAMING_VERBS = 'name';
export const ELECTION_VERBS = 'elect reelect';
export const RESIGNATION_VERBS = 'resign quit';

export const MEETING_NOUNS = `meeting meetings talk talks negotiations consultations discussion discussions conversation
  conversations reception audience dialogue`;
export const CALL_NOUNS = 'call calls conversation conversations';
export const VISIT_NOUNS = 'visit visits trip trips tour';
export const PHONE_WORDS = 'phone telephone telephonic video';
/** What is signed. */
export const SIGNED_NOUNS = `agreement agreements memorandum memorandums deal deals treaty treaties protocol protocols accord accords
  contract contracts declaration document documents pact mou plan`;
export const CANCELLING_VERBS = 'cancel postpone scrap suspend';
export const DENYING_VERBS = 'deny';
/** Before a verb, they put it into the future. */
export const PLANNING_WORDS =
  "will would ll plan plans planned expected scheduled due set intend intends hope hopes slated shall may might could ’ll 'll";
