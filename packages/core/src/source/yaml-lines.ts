/** "key: value". */
const LINE = /^([A-Za-z][\w-]*):(?: +(.*?))? *$/u;
/** "- item" below a key. */
const ITEM = /^( *)- +(.*?) *$/u;
const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/u;
/** "[item, item]" without quotation marks, lists and keys in it. */
const LIST = /^\[([^[\]{}"']*)\]$/u;
/** A value that YAML (1.2, core schema) reads as exactly this text: no number, mark or comment in it. */
const TEXT = /^[A-Za-z\u00c0-\u024f]|^\d{4}-\d\d?-\d|^\d\d? [A-Za-z]/u;
/** What ends a plain value, or could: a comment, another key. */
const UNSURE = / #|: |:$/u;
/** Characters that YAML reads in ways of its own, and rare ones. */
const ODD = /[^\x20-\x7e\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u20a0-\u2fff\u3001-\ud7ff]/u;
const WORDS_OF_OTHER_TYPES = /^(?:null|true|false)$/i;

type Value = string | string[] | null;

/**
 * Reads front matter of the common kind, one "key: value" a line and lists of texts, without a YAML parser, which takes
 * longer than all else does for an article. Null where any line is of another kind: that is the parser's.
 */
export function readYamlLines(yaml: string): Map<string, Value> | null {
  const values = new Map<string, Value>();
  /** The last key, when nothing stands beside it, and what stands before the "-" of its items. */
  let open: {key: string; indent: string | null} | null = null;
  for (const line of yaml.split(/\r\n|\n/u)) {
    if (line === '') continue;
    if (ODD.test(line)) return null;
    const item = open === null ? null : ITEM.exec(line);
    if (item !== null) {
      const text = textOf(item[2]!);
      if (text === null || item[1] !== (open!.indent ?? item[1])) return null;
      open!.indent = item[1]!;
      const list = values.get(open!.key);
      if (Array.isArray(list)) list.push(text);
      else values.set(open!.key, [text]);
      continue;
    }
    const match = LINE.exec(line);
    if (match === null) return null;
    const [, key, written] = match;
    if (values.has(key!) || WORDS_OF_OTHER_TYPES.test(key!)) return null;
    const value = written ? (listOf(written) ?? textOf(written)) : null;
    if (value === null && written) return null;
    values.set(key!, value);
    open = value === null ? {key: key!, indent: null} : null;
  }
  return values;
}

function listOf(written: string): string[] | null {
  const inner = LIST.exec(written)?.[1];
  if (inner === undefined) return null;
  const items = inner.split(',').map(item => textOf(item.trim()));
  return items.includes(null) ? null : (items as string[]);
}

/** The text of a value; null where YAML might read another. */
function textOf(written: string): string | null {
  const quoted = QUOTED.exec(written);
  if (quoted !== null) return quoted[1] ?? quoted[2]!;
  return TEXT.test(written) && !UNSURE.test(written) && !WORDS_OF_OTHER_TYPES.test(written) ? written : null;
}
