import type {Article} from '@nutgraf/core';
import {createContext} from './context.js';
import type {Facts} from './facts.js';
import {rules} from './rules/index.js';
import {createSilencer} from './silence/index.js';
import type {Silence} from './silence/types.js';
import type {Finding, Level} from './types.js';

export interface CheckOptions {
  /** How rules are set, by code; a rule that is not named is set as it ships. */
  levels?: Readonly<Partial<Record<string, Level>>>;
  facts?: Facts;
  /** What somebody has said is no name, or correct as it is. */
  silence?: Silence;
  /** The article's path from the workspace file's folder, with "/": what is silenced for a file needs it. */
  path?: string;
}

/**
 * Checks an annotated article.
 *
 * @returns The findings in order of position, those at one place in order of their codes.
 */
export function check(article: Article, options: CheckOptions = {}): Finding[] {
  const steps = checkSteps(article, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a rule each, for programs that have other things to do in between. */
export function* checkSteps(
  article: Article,
  {levels = {}, facts, silence, path}: CheckOptions = {},
): Generator<undefined, Finding[], undefined> {
  const context = createContext(article, facts);
  const isSilenced = createSilencer(context, silence, path);
  const findings: Finding[] = [];
  for (const {code, level, find} of rules) {
    const severity = levels[code] ?? level;
    if (severity === 'off') continue;
    for (const found of find(context)) {
      const finding = {related: [], fixes: [], ...found, code, severity};
      if (!isSilenced(finding)) findings.push(finding);
    }
    yield;
  }
  return findings.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
