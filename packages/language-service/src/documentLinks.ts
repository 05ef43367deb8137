import type {Article} from '@nutgraf/core';
import type {TextDocument} from 'vscode-languageserver-textdocument';
import type {DocumentLink} from 'vscode-languageserver-types';
import {toRange} from './positions.js';

/** A web address as it stands in prose and front matter, up to white space, quotation marks or angle brackets. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"“”‘’`]+/gi;

/** What ends a sentence rather than an address. */
const TRAILING = /[.,;:!?'*_~|\]]+$/;

/** The web addresses of an article, in front matter too. Following one is the editor's doing; nothing is looked up. */
export function documentLinks(document: TextDocument, {source}: Article): DocumentLink[] {
  return [...source.matchAll(ADDRESS)].flatMap(({index, 0: found}) => {
    const target = withoutOuterBracket(found.replace(TRAILING, ''));
    const range = toRange(document, {start: index, end: index + target.length});
    return /^https?:\/\/./i.test(target) ? [{range, target}] : [];
  });
}

/** A closing bracket belongs to the address when one was opened in it ("…/Dakar_(city)"), else to what is around it. */
function withoutOuterBracket(address: string): string {
  let depth = 0;
  for (let index = 0; index < address.length; index++) {
    if (address[index] === '(') depth++;
    if (address[index] === ')' && --depth < 0) return address.slice(0, index).replace(TRAILING, '');
  }
  return address;
}
