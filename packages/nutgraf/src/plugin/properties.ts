import type {SpanContent} from '@nutgraf/newst';
import type {Properties} from 'hast';

/** The HTML attributes of a span: a class for what it is, and data attributes that lead to its rows. */
export function propertiesOf(node: SpanContent): Properties {
  const part = node.part === undefined ? {} : {dataPart: String(node.part)};
  switch (node.type) {
    case 'mention':
      return {
        className: ['nutgraf-mention', `nutgraf-${node.kind}`],
        dataEntity: node.entity,
        dataLevel: node.level,
        ...part,
      };
    case 'sentence':
      return {className: ['nutgraf-sentence'], ...part};
    default:
      return {className: [`nutgraf-${node.type}`], dataStatement: String(node.statement), ...part};
  }
}
