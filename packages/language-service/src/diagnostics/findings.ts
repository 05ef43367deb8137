import {type CheckOptions, check, type Finding} from '@nutgraf/checks';
import type {Article} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {Background} from '../session/session.js';

/** What the rules find in open documents, looked for once for each article and way to check it. */
export interface Findings {
  /** In order of position; undefined when the document was edited meanwhile. Rejects when the rules cannot be run. */
  of(document: TextDocument, article: Article, options: CheckOptions): Promise<readonly Finding[] | undefined>;
  /** To be called when a document was edited: what is still looked for is not needed any more. */
  drop(document: TextDocument): void;
}

interface Known {
  article: Article;
  options: string;
  abort: AbortController;
  findings: Promise<readonly Finding[] | undefined>;
}

/** @param inBackground checks without holding up requests; without it, that is done while the request waits */
export function createFindings(inBackground: Background['check']): Findings {
  const last = new WeakMap<TextDocument, Known>();

  async function run(article: Article, options: CheckOptions, signal: AbortSignal) {
    return inBackground ? inBackground(article, options, signal) : check(article, options);
  }

  return {
    of(document, article, options) {
      const known = last.get(document);
      const wanted = JSON.stringify(options);
      if (known?.article === article && known.options === wanted) return known.findings;
      const abort = new AbortController();
      const findings = run(article, options, abort.signal);
      const own = {article, options: wanted, abort, findings};
      last.set(document, own);
      // What failed is tried again when it is asked for again.
      findings.catch(() => last.get(document) === own && last.delete(document));
      return findings;
    },
    drop(document) {
      last.get(document)?.abort.abort();
      last.delete(document);
    },
  };
}
