/** Something in a tree that is not as the specification says. */
export interface Message {
  /** JSON Pointer (RFC 6901) from the root to what is wrong: "/children/0/children/2/entity"; "" is the root itself. */
  path: string;
  /** Type of the node it belongs to; "root" for the tables. */
  node: string;
  /** What was wrong. */
  actual: string;
  /** What would be right. */
  expected: string;
  /** All of it as one sentence. */
  reason: string;
}

/** Gathers messages about one node or table row. */
export interface Report {
  readonly path: string;
  add(field: string, actual: string, expected: string): void;
  /** The report of something below. */
  at(field: string): Report;
}

export function createReport(messages: Message[], path: string, node: string): Report {
  return {
    path,
    add(field, actual, expected) {
      const place = join(path, field);
      messages.push({
        path: place,
        node,
        actual,
        expected,
        reason: `${node} at "${place}": found ${actual}, expected ${expected}`,
      });
    },
    at(field) {
      return createReport(messages, join(path, field), node);
    },
  };
}

function join(path: string, field: string): string {
  return field === '' ? path : `${path}/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The greatest length at which a value is quoted in full in a message, so that a message stays a line. */
const QUOTE_LENGTH = 60;

/** A value as a message names it. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;
}

export type Fields = Record<string, unknown>;

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value can be an offset, an index or a count. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
