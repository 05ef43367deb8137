import {CompletionItemKind} from 'vscode-languageserver-types';
import {wordDate} from '../hover/wording.js';
import type {Candidate} from './candidate.js';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY = 86_400_000;
const RANK = 3;

/** Weekdays with the date each was last as of the article's, days around it, and months. Without a date they are words. */
export function dateCandidates(articleDate: string | null): Candidate[] {
  const today = /^(\d{4})-(\d\d)-(\d\d)/.exec(articleDate ?? '');
  const date = (text: string, detail: string): Candidate => ({
    text,
    detail,
    kind: CompletionItemKind.Unit,
    rank: RANK,
    known: true,
  });
  const months = MONTHS.map(month => date(month, 'month'));
  if (!today) return [...WEEKDAYS.map(day => date(day, 'day')), ...months];
  const time = Date.UTC(Number(today[1]), Number(today[2]) - 1, Number(today[3]));
  const on = (days: number) => wordDate(new Date(time + days * DAY).toISOString().slice(0, 10));
  const weekday = new Date(time).getUTCDay();
  const month = MONTHS[Number(today[2]) - 1];
  return [
    ...WEEKDAYS.map((day, index) => date(day, on(-((weekday - index + 7) % 7)))),
    ...[-1, 0, 1].map(days => ({...near(days), detail: on(days)})),
    ...(month === undefined ? [] : [date(`${month} ${Number(today[3])}`, 'the article’s date')]),
    ...months,
  ];
}

function near(days: number): Candidate {
  const text = days < 0 ? 'yesterday' : days > 0 ? 'tomorrow' : 'today';
  return {text, detail: '', kind: CompletionItemKind.Unit, rank: RANK};
}
