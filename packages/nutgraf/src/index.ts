export type {Article, ArticleEvent, Entity, Mention, Role, Span, Statement, Warning} from '@nutgraf/core';
export {SURE_STATEMENT, stripTree, toTree} from '@nutgraf/core';
export {annotate} from './annotate.js';
export {type AnnotateOptions, OptionsError, type PluginOptions} from './options.js';
export {handlers} from './plugin/handlers.js';
export {default} from './plugin/index.js';
export {nutgrafToMarkdown} from './plugin/to-markdown.js';
export type {
  Standoff,
  StandoffEntity,
  StandoffEvent,
  StandoffMention,
  StandoffOptions,
  StandoffRole,
  StandoffStatement,
  StandoffWarning,
} from './standoff.js';
export {toStandoff} from './standoff.js';
