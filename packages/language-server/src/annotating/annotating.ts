import {type CheckOptions, checkSteps, type Finding} from '@nutgraf/checks';
import type {Annotator, Article} from '@nutgraf/core';
import {type FileSummary, type Reading, type Settled, type TokenTable, tokensOf} from '@nutgraf/language-service';
import {type FileReading, summarySteps} from '../indexing/summary.js';
import {runInRounds} from './rounds.js';

/** Where articles are annotated. All reject when that fails, with a reason that holds no text of the article. */
export interface Annotating {
  /** An article and its tokens; undefined after the signal has aborted. */
  settle(text: string, reading: Reading, signal: AbortSignal): Promise<Settled | undefined>;
  /** The tokens of a few sentences; undefined when they cannot be had within milliseconds. */
  glance(text: string, reading: Reading): Promise<TokenTable | undefined>;
  /** What the index keeps of a file; null where only what looks like an article is wanted, and this does not; undefined after the signal has aborted. */
  summarize(text: string, file: FileReading, signal: AbortSignal): Promise<FileSummary | null | undefined>;
  /** What the rules find in an article; undefined after the signal has aborted. */
  check(article: Article, options: CheckOptions, signal: AbortSignal): Promise<readonly Finding[] | undefined>;
  close(): void;
}

/** In the server's own thread, a stage in each round of the event loop: where there are no threads, as in a web worker. */
export function annotateInRounds(annotator: () => Promise<Annotator>): Annotating {
  return {
    async settle(text, reading, signal) {
      const steps = (await annotator()).annotateSteps(text, {input: reading.input});
      const article = await runInRounds(steps, signal);
      return article && {article, tokens: tokensOf(article, reading, text)};
    },
    async glance(text, reading) {
      return tokensOf((await annotator()).annotate(text, {input: reading.input}), reading, text);
    },
    summarize: async (text, file, signal) => runInRounds(summarySteps(await annotator(), text, file), signal),
    check: (article, options, signal) => runInRounds(checkSteps(article, options), signal),
    close() {},
  };
}
