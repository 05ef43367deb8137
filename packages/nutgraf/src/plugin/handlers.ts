import type {SpanContent} from '@nutgraf/newst';
import type {Element} from 'hast';
import type {Parents} from 'mdast';
import {propertiesOf} from './properties.js';

/** What handlers need of the state of mdast-util-to-hast. */
interface State {
  all(node: Parents): Element['children'];
  patch(from: SpanContent, to: Element): void;
  applyData<Node extends Element>(from: SpanContent, to: Node): Node | Element;
}

type Handler = (state: State, node: SpanContent) => Element;

const handle: Handler = (state, node) => {
  const element: Element = {
    type: 'element',
    tagName: 'span',
    properties: propertiesOf(node),
    children: state.all(node),
  };
  state.patch(node, element);
  return state.applyData(node, element);
};

/**
 * Handlers for remark-rehype (mdast-util-to-hast): every span becomes a `<span class="nutgraf-…">`. Trees made by the
 * plugin do not need them, as their nodes say the same in `data`; trees of `toTree` do.
 */
export const handlers = {sentence: handle, mention: handle, content: handle, source: handle, cue: handle};
