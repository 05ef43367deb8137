export type {
  Article,
  ArticleEvent,
  Entity,
  Mention,
  NamedType,
  Role,
  Span,
  Statement,
  TaggedName,
  Tagger,
  TaggerText,
  Warning,
} from '@nutgraf/core';
export {SURE_STATEMENT, stripTree, toTree} from '@nutgraf/core';
export {loadModel, type Model, ModelError} from '@nutgraf/model-en';
export {type Annotator, annotate, createAnnotator} from './annotate.js';
export {type AnnotateOptions, type AnnotatorOptions, OptionsError, type PluginOptions} from './options.js';
export {handlers} from './plugin/handlers.js';
export {default} from './plugin/index.js';
export {nutgrafToMarkdown} from './plugin/to-markdown.js';
export type {
  Standoff,
  StandoffEntity,
  StandoffEvent,
  StandoffGroup,
  StandoffMention,
  StandoffOptions,
  StandoffRole,
  StandoffStatement,
  StandoffWarning,
} from './standoff.js';
export {toStandoff} from './standoff.js';
