/**
 * The parsers of Markdown and YAML. They are asked for where they are used, not imported: they are a third of all code,
 * and most articles are plain text.
 */
export type Parsers = typeof import('./libraries.js');
