export {decodeNamedCharacterReference} from 'decode-named-character-reference';
export {fromMarkdown} from 'mdast-util-from-markdown';
export {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
export {frontmatter} from 'micromark-extension-frontmatter';
export {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference';
export {normalizeIdentifier} from 'micromark-util-normalize-identifier';
export {parseDocument} from 'yaml';
