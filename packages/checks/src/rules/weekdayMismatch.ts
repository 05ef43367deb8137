import {dayNumber, isDay, monthOf, WEEKDAYS, weekdayOf} from '../dates.js';
import type {Found, Rule} from '../types.js';

const WEEKDAY = '(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?\\b';
const YEAR = '(?:,?\\s+(\\d{4})\\b)?';
const BETWEEN = '(?:,|,?\\s+the)?\\s+\\(?';

const MONTH_FIRST = new RegExp(`\\b${WEEKDAY}${BETWEEN}${MONTH}\\s+${DAY}${YEAR}`, 'g');
const DAY_FIRST = new RegExp(`\\b${WEEKDAY}${BETWEEN}${DAY}(?:\\s+of)?\\s+${MONTH}${YEAR}`, 'g');

/** A date without a year is of the year that brings it nearest to the article's date, if it is nearer than this. */
const NEAR_DAYS = 150;

/** A weekday beside a date that falls on another. */
export const weekdayMismatch: Rule = {
  code: 'weekday-mismatch',
  title: 'A weekday does not fit the date beside it.',
  level: 'warning',
  *find({article, isRead}): Generator<Found> {
    const {source, document} = article;
    for (const [pattern, monthAt, dayAt] of [
      [MONTH_FIRST, 2, 3],
      [DAY_FIRST, 3, 2],
    ] as const) {
      for (const match of source.matchAll(pattern)) {
        if (!isRead(match.index)) continue;
        const month = monthOf(match[monthAt]!);
        const day = Number(match[dayAt]);
        const year = match[4] === undefined ? nearestYear(document.date, month, day) : Number(match[4]);
        if (year === undefined || year < 1800 || !isDay(year, month, day)) continue;
        const said = `${match[1]}day`;
        const right = WEEKDAYS[weekdayOf(year, month, day)]!;
        if (said === right) continue;
        const end = match.index + match[0].length;
        const dateWords = `${match[monthAt]} ${day}, ${year}`;
        yield {
          start: match.index,
          end,
          words: source.slice(match.index, end).replace(/\s+/g, ' '),
          message: `${dateWords} is a ${right}, no ${said}: the weekday or the date is wrong.`,
        };
      }
    }
  },
};

/** The year of a date without one; undefined where the article has no date, or none near. */
function nearestYear(date: string | null, month: number, day: number): number | undefined {
  const [, year, ofMonth, ofDay] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? [];
  if (year === undefined) return undefined;
  const written = dayNumber(Number(year), Number(ofMonth), Number(ofDay));
  return [-1, 0, 1]
    .map(add => Number(year) + add)
    .find(candidate => {
      const distance = dayNumber(candidate, month, day) - written;
      return distance <= NEAR_DAYS && distance >= -NEAR_DAYS;
    });
}
