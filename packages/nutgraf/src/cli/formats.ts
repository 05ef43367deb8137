import type {Article} from '@nutgraf/core';
import {toTree} from '@nutgraf/core/reading';
import {toStandoff} from '../standoff.js';
import {colorsFor, type Terminal, widthOf} from './terminal.js';

export const formats = ['text', 'standoff', 'tree', 'html'] as const;

export type FormatName = (typeof formats)[number];

/** Writes articles, one after another. */
interface Format {
  start(): string;
  article(article: Article, name: string): string;
  end(): string;
}

/** Loads what a format needs: only pages need much. */
export async function loadFormat(name: FormatName, terminal: Terminal, several: boolean): Promise<Format> {
  switch (name) {
    case 'standoff':
      return lines((article, id) => toStandoff(article, {id}));
    case 'tree':
      return lines(article => toTree(article));
    case 'html': {
      const {articleHtml, pageEnd, pageStart} = await import('./html.js');
      return {start: pageStart, article: articleHtml, end: pageEnd};
    }
    case 'text': {
      const {sheet} = await import('./text.js');
      const width = widthOf(terminal);
      const colors = colorsFor(terminal.stdout, terminal.env);
      let first = true;
      return {
        start: () => '',
        article(article, file) {
          const rule = first ? '' : `\n${'─'.repeat(width)}\n\n`;
          first = false;
          const named = several && file !== '-' ? {name: file} : {};
          return rule + sheet(article, {...named, width, colors});
        },
        end: () => '',
      };
    }
  }
}

function lines(form: (article: Article, id: string) => object): Format {
  return {start: () => '', article: (article, name) => `${JSON.stringify(form(article, name))}\n`, end: () => ''};
}
