import type {Article, Input} from '@nutgraf/core';

/** Articles that are kept, and of how many characters all but the latest may be. */
const MOST = 4;
const MOST_CHARACTERS = 1_000_000;

/** The articles annotated last, for what is asked of one right after: annotating takes far longer than any check. */
export class RecentArticles {
  #kept: Article[] = [];

  add(article: Article): void {
    const kept = [article];
    let characters = article.source.length;
    for (const other of this.#kept) {
      if (isOf(other, article.source, article.input)) continue;
      characters += other.source.length;
      if (kept.length === MOST || characters > MOST_CHARACTERS) break;
      kept.push(other);
    }
    this.#kept = kept;
  }

  find(text: string, input: Input): Article | undefined {
    return this.#kept.find(article => isOf(article, text, input));
  }
}

function isOf(article: Article, text: string, input: Input): boolean {
  return article.input === input && article.source === text;
}
