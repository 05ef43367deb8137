/** "key: value" with a value that YAML (1.2, core schema) reads as exactly this text: no number, mark or comment in it. */
const LINE = /^([A-Za-z][\w-]*):(?: +(?:"([^"\\]*)"|'([^']*)'|([^"'].*?)))? *$/u;
const TEXT = /^[A-Za-z\u00c0-\u024f]|^\d{4}-\d\d?-\d/u;
/** What ends a plain value, or could: a comment, another key. */
const UNSURE = / #|: |:$/u;
/** Characters that YAML reads in ways of its own, and rare ones. */
const ODD = /[^\x20-\x7e\u00a1-\u167f\u2010-\u2027\u2030-\u205e\u20a0-\u2fff\u3001-\ud7ff]/u;
const WORDS_OF_OTHER_TYPES = /^(?:null|true|false)$/i;

/**
 * Reads front matter of the common kind, one "key: value" a line, without a YAML parser, which takes longer than all
 * else does for an article. Null where any line is of another kind: that is the parser's.
 */
export function readYamlLines(yaml: string): Map<string, string | null> | null {
  const values = new Map<string, string | null>();
  for (const line of yaml.split(/\r\n|\n/u)) {
    if (line === '') continue;
    const match = ODD.test(line) ? null : LINE.exec(line);
    if (match === null) return null;
    const [, key, double, single, plain] = match;
    if (values.has(key!) || (plain !== undefined && !isText(plain))) return null;
    values.set(key!, double ?? single ?? plain ?? null);
  }
  return values;
}

function isText(plain: string): boolean {
  return TEXT.test(plain) && !UNSURE.test(plain) && !WORDS_OF_OTHER_TYPES.test(plain);
}
