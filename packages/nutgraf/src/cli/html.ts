import type {Article} from '@nutgraf/core';
import {toTree} from '@nutgraf/core/reading';
import type {SpanContent} from '@nutgraf/newst';
import type {Element, ElementContent, Root as HastRoot, RootContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import {toHast} from 'mdast-util-to-hast';
import {handlers} from '../plugin/handlers.js';
import {byId, cardOf, speakerOf} from './cards.js';
import {KINDS, STYLE} from './style.js';

/** Start of the page, with the legend. Each article is written as it is read, so that a page may be of any length. */
export function pageStart(): string {
  const legend = KINDS.map(({kind, label}) => `<li><span class="nutgraf-mention nutgraf-${kind}">${label}</span></li>`);
  return (
    '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    '<meta name="color-scheme" content="light dark">\n<title>Annotated articles</title>\n' +
    `<style>\n${STYLE}</style>\n<ul class="legend" aria-label="Colours">${legend.join('')}` +
    '<li><span class="nutgraf-content">Statement</span></li></ul>\n'
  );
}

export function pageEnd(): string {
  return '</html>\n';
}

/** An article as a section of the page: its text with its names coloured, and a card on each of them. */
export function articleHtml(article: Article, name: string): string {
  const entities = byId(article);
  const tree = toTree(article);
  const titled = Object.fromEntries(
    Object.entries(handlers).map(([type, handle]) => [
      type,
      (state: Parameters<typeof handle>[0], node: SpanContent) => {
        const element = handle(state, node);
        const title = titleOf(node, article, entities);
        if (title !== '') element.properties.title = title;
        return element;
      },
    ]),
  );
  const body = toHast(tree, {handlers: titled}) as HastRoot;
  const children = body.children.flatMap(safe);
  const {title, date, publisher, authors, place} = article.document;
  const facts = [date, publisher, authors.join(', '), place].filter(fact => fact !== null && fact !== '').join(' · ');
  const head: ElementContent[] = [];
  if (title !== null) head.push(element('p', 'title', title));
  if (facts !== '') head.push(element('p', 'facts', facts));
  head.push(element('p', 'file', name === '-' ? 'standard input' : name));
  const section: Element = {
    type: 'element',
    tagName: 'article',
    properties: {},
    children: [{type: 'element', tagName: 'header', properties: {}, children: head}, ...(children as ElementContent[])],
  };
  return `${toHtml(section)}\n`;
}

function titleOf(node: SpanContent, article: Article, entities: ReturnType<typeof byId>): string {
  if (node.type === 'mention') {
    const entity = entities.get(node.entity);
    return entity ? cardOf(entity) : '';
  }
  if (node.type === 'content') {
    const statement = article.statements[node.statement];
    return statement ? `Said by: ${speakerOf(statement, article, entities)}` : '';
  }
  return '';
}

function element(tagName: string, className: string, text: string): Element {
  return {type: 'element', tagName, properties: {className: [className]}, children: [{type: 'text', value: text}]};
}

const SAFE_ADDRESS = /^(?:https?:|mailto:|[^:]*(?:[/?#]|$))/i;

/**
 * What may stand in a page that somebody opens: no image, as showing it would tell its server; no link that runs a
 * script. HTML in the article was left out already.
 */
function safe(node: RootContent): RootContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  if (node.tagName === 'img') {
    const {alt} = node.properties;
    return typeof alt === 'string' && alt !== '' ? [{type: 'text', value: alt}] : [];
  }
  const children = node.children.flatMap(child => safe(child) as ElementContent[]);
  const properties = {...node.properties};
  if (typeof properties.href === 'string' && !SAFE_ADDRESS.test(properties.href)) delete properties.href;
  return [{...node, properties, children}];
}
