/** Look-ups after which a sieve is made: the few of a first article are answered sooner without. */
const WORTH_IT = 1 << 10;
/** Bits for each character of a table; its lines have about 25, so one key in fifty that is not there passes. */
const BITS_A_CHARACTER = 2;

/**
 * Tells most keys that do not stand in a table of "key\tvalue" lines from those that may, so that a text full of names
 * nobody has heard of does not search for each: a Bloom filter (Bloom, 1970) with one hash. It never holds back a key
 * that is there.
 */
export class Sieve {
  readonly #lines: () => string;
  #asked = 0;
  #bits: Uint32Array | undefined;

  /** @param lines The table, whose keys count in lower case. */
  constructor(lines: () => string) {
    this.#lines = lines;
  }

  /** False only if no line has the key. */
  passes(key: string): boolean {
    if (!this.#bits) {
      if (++this.#asked < WORTH_IT) return true;
      this.#bits = marked(this.#lines());
    }
    const place = hashOf(key) & (this.#bits.length * 32 - 1);
    return (this.#bits[place >>> 5]! & (1 << (place & 31))) !== 0;
  }
}

function marked(lines: string): Uint32Array {
  let size = 32;
  while (size < lines.length * BITS_A_CHARACTER) size *= 2;
  const bits = new Uint32Array(size >>> 5);
  for (let start = 0; start < lines.length; ) {
    const tab = lines.indexOf('\t', start);
    if (tab < 0) break;
    const place = hashOf(lines.slice(start, tab).toLowerCase()) & (size - 1);
    bits[place >>> 5]! |= 1 << (place & 31);
    start = lines.indexOf('\n', tab) + 1 || lines.length;
  }
  return bits;
}

/** FNV-1a (Fowler, Noll & Vo, 1991) over code units, its upper half folded into the lower. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
