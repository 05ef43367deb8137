/**
 * Words that report meetings, calls, visits and changes of office, after the event classes 05 (engage in diplomatic
 * cooperation), 04 (consult) of CAMEO (Gerner & Schrodt, 2002) and the PLOVER types MEET, CONSULT and SIGN.
 */

/** Verbs whose subject and object, or "with" phrase, meet: "met with X", "received X"; "see" with "off" alone. */
export const MEETING_VERBS = 'meet receive host welcome greet see';
/** Those that meet with "round" or "around" after whom they lead: "showed her round the ward". */
export const SHOWING_VERBS = 'show conduct';
/** Those that meet with "before" and a committee after it. */
export const HEARING_VERBS = 'appear';
/** Of the verbs below, those that only meet with "down": "sat down with X". */
export const SITTING_VERBS = 'sit';
/** Verbs that meet with "on" and somebody after them, and nothing that is asked of them: "called on X". */
export const CALLING_ON_VERBS = 'call';
/** What a new ambassador presents to the head of state, who receives it: "received the credentials of X". */
export const CREDENTIAL_NOUNS = 'credentials credence';
/** Where two appear together, after "news" or "press". */
export const CONFERENCE_NOUNS = 'conference';
/** What is said to a parting guest, or taken of a host: "bade farewell to X", "took leave of X". */
export const FAREWELL_NOUNS = 'farewell leave';
/** What thanks are given for where two have met: "thanked X for the reception". */
export const WELCOME_NOUNS = 'reception welcome hospitality meeting visit audience';
export const THANKING_VERBS = 'thank';
/** Verbs of speaking to somebody who is there: "told visiting Prime Minister X". */
export const TELLING_VERBS = 'tell inform assure brief congratulate urge remind ask';
/** Verbs that make a meeting of their subject and a "with" phrase: "conferred with X". */
export const MEETING_WITH_VERBS = 'confer consult negotiate huddle talk converse interact sit';
/** Verbs that make a meeting of those who do it together: "A co-chaired the session with B". */
export const CHAIRING_VERBS = 'chair cochair preside';
/** Verbs that make a call with "by phone". */
export const SPEAKING_VERBS = 'speak raise';
/** Verbs of exchange: a meeting of a plural subject, or of the subject and persons in a "with" phrase. */
export const EXCHANGE_VERBS = 'discuss';
/** Verbs that are of exchange only with a topic after them. */
export const EXPLORING_VERBS = 'exchange eye explore mull review';
export const TOPIC_NOUNS = `views ideas opinions assessments cooperation co-operation collaboration relations ties issues issue matters
  prospects opportunities possibilities ways means situation developments partnership efforts steps areas topics on`;
/** Verbs that hold a noun of meeting: "held talks with". */
export const HOLDING_VERBS =
  'hold have conduct conclude begin start continue resume cohost co-host finish wrap end chair cochair co-chair';
export const CALL_VERBS = 'phone telephone';
export const VISIT_VERBS = 'visit tour';
/** Verbs of movement: a visit with "in" or "to" after them. */
export const ARRIVAL_VERBS = 'arrive travel fly';
export const SIGNING_VERBS = 'sign ink initial';
export const APPOINTMENT_VERBS = 'appoint nominate inaugurate';
/** Appointments only with "in": "was sworn in as minister". */
export const SWEARING_VERBS = 'swear';
/** Appointments only with an office after the name: "named X ambassador". */
export const NAMING_VERBS = 'name';
export const ELECTION_VERBS = 'elect reelect';
export const RESIGNATION_VERBS = 'resign quit';
/** Resignations only with "down": "stepped down as chairman". */
export const STEPPING_VERBS = 'step';
/** What is tendered, and accepted. */
export const RESIGNATION_NOUNS = 'resignation';

export const MEETING_NOUNS = `meeting meetings talk talks negotiations consultations discussion discussions conversation
  conversations reception audience dialogue summit summits lunch luncheon dinner breakfast banquet iftar suhoor consultation
  negotiation tête tete parley session sessions bilateral bilaterals`;
/** Those that are given for a guest: "a dinner for X". */
export const MEAL_NOUNS = 'lunch luncheon dinner breakfast banquet reception iftar suhoor';
/** Words that tell who was at a meeting besides: "attended by X", "in the presence of X", "accompanied by X". */
export const ATTENDING_WORDS =
  'attended attending accompanied assisted company joined flanked present attendance presence participation together side delegation participate participated part';
export const CALL_NOUNS = 'call calls conversation conversations';
export const VISIT_NOUNS = 'visit visits trip trips tour';
export const PHONE_WORDS = 'phone telephone telephonic video telephonically videoconference';
/** What is signed. */
export const SIGNED_NOUNS = `agreement agreements memorandum memorandums deal deals treaty treaties protocol protocols accord accords
  contract contracts declaration document documents pact mou plan`;
export const CANCELLING_VERBS = 'cancel postpone scrap suspend';
/** Verbs and nouns that say that somebody did not, or will not. */
export const DENYING_VERBS = 'deny refuse decline reject boycott snub rule avoid';
export const DENYING_WORDS = 'refusal unable unwilling';
/** Verbs after which a meeting is only wished for or agreed on. */
export const WISHING_VERBS =
  'propose suggest request seek demand urge offer invite want wish agree prepare arrange schedule call ask hope need promise announce push try vow threaten';
/** Verbs of going somewhere, after whose past a meeting took place: "travelled to Oslo to meet X". */
export const COMING_VERBS = 'travel fly go come return';
/** Before a verb, they put it into the future. */
export const PLANNING_WORDS =
  "will would ll plan plans planned expected scheduled due set intend intends hope hopes slated shall may might could ’ll 'll would upcoming forthcoming possible proposed future prospective potential can could idea possibility prospect prospects proposal";
