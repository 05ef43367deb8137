import type {ArticleEvent, EntityType, EventType, LiteralValue} from '@nutgraf/core';

export const KINDS: Readonly<Record<EntityType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  facility: 'facility',
  group: 'group of people',
  event: 'event',
  work: 'work',
  law: 'law or treaty',
  product: 'product',
  language: 'language',
  date: 'date',
  time: 'time',
  money: 'sum of money',
  percent: 'percentage',
  quantity: 'quantity',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "22 December 2021" of "2021-12-22"; a month or year alone, an interval or anything else as fits. */
export function wordDate(iso: string): string {
  const [from, to] = iso.split('/');
  if (from !== undefined && to !== undefined) return `${wordDate(from)} to ${wordDate(to)}`;
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match || (match[2] && !month)) return iso;
  const [, year, , day, time] = match;
  const date = [day && String(Number(day)), month, year].filter(Boolean).join(' ');
  return time ? `${date}, ${time}` : date;
}

export function wordValue(value: LiteralValue): string {
  if (typeof value === 'string') return wordDate(value);
  if ('currency' in value) return `${value.amount} ${value.currency}`;
  if ('unit' in value) return `${value.amount} ${value.unit}`;
  return String(value.amount);
}

/** What a party of an event did with, or to, the others; by how sure the article is of it. */
const EVENTS: Readonly<Record<EventType, Readonly<Record<ArticleEvent['status'], string>>>> = {
  meeting: {held: 'Met', planned: 'To meet', cancelled: 'Meeting called off with', denied: 'Denied to have met'},
  call: {
    held: 'Spoke by telephone with',
    planned: 'To call',
    cancelled: 'Call called off with',
    denied: 'Denied a call with',
  },
  visit: {held: 'Visit', planned: 'Visit planned', cancelled: 'Visit called off', denied: 'Visit denied'},
  signing: {
    held: 'Signed with',
    planned: 'To sign with',
    cancelled: 'Signing called off with',
    denied: 'Denied to have signed with',
  },
  appointment: {
    held: 'Appointment',
    planned: 'Appointment planned',
    cancelled: 'Appointment withdrawn',
    denied: 'Appointment denied',
  },
  election: {
    held: 'Election',
    planned: 'Election planned',
    cancelled: 'Election called off',
    denied: 'Election denied',
  },
  resignation: {
    held: 'Resignation',
    planned: 'Resignation announced',
    cancelled: 'Resignation withdrawn',
    denied: 'Resignation denied',
  },
};

const ALONE: Readonly<Partial<Record<EventType, string>>> = {
  meeting: 'A meeting',
  call: 'A call',
  signing: 'A signing',
};

/** "Met B", "To meet B and C", "Visit, with B"; "A meeting" where the article names nobody else. */
export function wordEvent({type, status}: ArticleEvent, others: readonly string[]): string {
  const words = EVENTS[type][status];
  const alone = ALONE[type];
  if (others.length > 0) return `${words}${alone ? '' : ', with'} ${list(others)}`;
  if (!alone) return words;
  return status === 'held' ? alone : `${alone}, ${status === 'cancelled' ? 'called off' : status}`;
}

/** "A", "A and B", "A, B and C". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
