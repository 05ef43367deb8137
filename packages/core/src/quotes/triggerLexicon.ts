import {wordTable} from '../words/cache.js';
import * as data from './data/triggers.js';
import {formsOf} from './inflect.js';

/** What a word can be in the report of an event, as bits. */
export const On = {
  Meet: 1,
  MeetWith: 1 << 1,
  Exchange: 1 << 2,
  Hold: 1 << 3,
  Call: 1 << 4,
  Visit: 1 << 5,
  Arrive: 1 << 6,
  Sign: 1 << 7,
  Appoint: 1 << 8,
  Name: 1 << 9,
  Elect: 1 << 10,
  Resign: 1 << 11,
  MeetingNoun: 1 << 12,
  CallNoun: 1 << 13,
  VisitNoun: 1 << 14,
  Phone: 1 << 15,
  Signed: 1 << 16,
  Cancel: 1 << 17,
  Deny: 1 << 18,
  Plan: 1 << 19,
  /** A call only with a word for the telephone. */
  Speak: 1 << 20,
  /** Meets only with "down" after it. */
  Sit: 1 << 21,
  Thank: 1 << 22,
  Tell: 1 << 23,
  /** What a guest is thanked, or thanks, for. */
  Welcome: 1 << 24,
  /** Given for a guest. */
  Meal: 1 << 25,
  Wish: 1 << 26,
  Come: 1 << 27,
  /** Exchanges only with a topic: "explored ways to cooperate". */
  Explore: 1 << 28,
  Topic: 1 << 29,
  /** Meets only with "on" and a person after it. */
  CallOn: 1 << 30,
  /** Tells who was there besides. */
  Attend: 1 << 31,
} as const;

export const EVENT_VERB =
  On.CallOn |
  On.Speak |
  On.Thank |
  On.Tell |
  On.Meet |
  On.MeetWith |
  On.Exchange |
  On.Call |
  On.Visit |
  On.Arrive |
  On.Sign |
  On.Appoint |
  On.Name |
  On.Elect |
  On.Resign;
export const EVENT_NOUN = On.MeetingNoun | On.CallNoun | On.VisitNoun;

const TRIGGER_BITS = new Map<string, number>();
function add(words: string, bit: number, verbs: boolean): void {
  for (const word of words.trim().split(/\s+/)) {
    for (const form of verbs ? formsOf(word) : [word]) TRIGGER_BITS.set(form, (TRIGGER_BITS.get(form) ?? 0) | bit);
  }
}
add(data.MEETING_VERBS, On.Meet, true);
add(data.HEARING_VERBS, On.Meet, true);
add(data.SHOWING_VERBS, On.Meet, true);
add(data.MEETING_WITH_VERBS, On.MeetWith, true);
add(data.CHAIRING_VERBS, On.MeetWith, true);
add(data.SPEAKING_VERBS, On.Speak, true);
add(data.EXCHANGE_VERBS, On.Exchange, true);
add(data.HOLDING_VERBS, On.Hold, true);
add(data.CALL_VERBS, On.Call, true);
add(data.VISIT_VERBS, On.Visit, true);
add(data.ARRIVAL_VERBS, On.Arrive, true);
add(data.SIGNING_VERBS, On.Sign, true);
add(data.APPOINTMENT_VERBS, On.Appoint, true);
add(data.SWEARING_VERBS, On.Appoint, true);
add(data.NAMING_VERBS, On.Name, true);
add(data.ELECTION_VERBS, On.Elect, true);
add(data.RESIGNATION_VERBS, On.Resign, true);
add(data.STEPPING_VERBS, On.Resign, true);
add(data.RESIGNATION_NOUNS, On.MeetingNoun, false);
add(data.MEETING_NOUNS, On.MeetingNoun, false);
add(data.CALL_NOUNS, On.CallNoun, false);
add(data.VISIT_NOUNS, On.VisitNoun, false);
add(data.PHONE_WORDS, On.Phone, false);
add(data.SIGNED_NOUNS, On.Signed, false);
add(data.CANCELLING_VERBS, On.Cancel, true);
add(data.DENYING_VERBS, On.Deny, true);
add(data.DENYING_WORDS, On.Deny, false);
add(data.WISHING_VERBS, On.Wish, true);
add(data.EXPLORING_VERBS, On.Explore | On.Exchange, true);
add(data.TOPIC_NOUNS, On.Topic, false);
add(data.COMING_VERBS, On.Come, true);
add(data.SITTING_VERBS, On.Sit, true);
add(data.THANKING_VERBS, On.Thank, true);
add(data.TELLING_VERBS, On.Tell, true);
add(data.CALLING_ON_VERBS, On.CallOn, true);
add(data.CREDENTIAL_NOUNS, On.MeetingNoun, false);
add(data.CONFERENCE_NOUNS, On.MeetingNoun, false);
add(data.FAREWELL_NOUNS, On.MeetingNoun, false);
add(data.WELCOME_NOUNS, On.Welcome, false);
add(data.MEAL_NOUNS, On.Meal, false);
add(data.ATTENDING_WORDS, On.Attend, false);
add(data.PLANNING_WORDS, On.Plan, false);

/** `On` bits of each word type. */
export const triggerBits = wordTable((_form, lower) => TRIGGER_BITS.get(lower) ?? 0);
