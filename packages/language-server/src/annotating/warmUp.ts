import type {Annotator} from '@nutgraf/core';

/** A short article with a bit of everything: front matter, dateline, marks, offices, quotations, dates, sums, a meeting. */
const TEXT = `---
title: Storms close the harbour of Osten
date: 2024-03-05
author: Lena Fisk
---

OSTEN, March 5 (Agency) - Transport Minister Karl Venn said on Tuesday that the harbour would stay closed. "We have no choice," he told reporters.

## What comes next

Venn, 54, met his Norwegian counterpart, Ida Moen, in Bergen last week, according to the [ministry](https://example.org). She called the plan "a good start" and said that it would cost $3 million, or *12 percent* of the budget.

The Harbour Workers' Union (HWU) was not convinced. Its leader Tom Adler said: "Nobody asked us." The HWU speaks for 2,000 people in Osten, the second-largest city of the country.

The prime minister will visit the United Nations in New York next month, his office said in a statement.
`;

/**
 * Has an annotator read, compile and look up whatever it puts off until the first article, in the steps of one. Half of
 * the time of a first article goes into that.
 */
export function* warmUpSteps(annotator: Annotator): Generator<undefined, void, undefined> {
  yield* annotator.annotateSteps(TEXT, {input: 'markdown'});
}
