/** How many answers of a look-up are kept: a day's news asks each for some thousands of names. About 150 bytes each. */
export const MOST_REMEMBERED = 1 << 13;

/** Longer ones are no names that come again. */
const LONGEST_REMEMBERED = 100;

/** Slots that tell what was asked for lately. */
const ASKED_BITS = 12;

/**
 * A look-up by name that keeps the answers it was asked for twice, as news repeats its names from sentence to sentence
 * and article to article, while a register of names asks for each once. When it is full it is emptied, which changes no
 * answer; callers get one object again and again and must not change it.
 */
export function remembered<T>(look: (name: string) => T): (name: string) => T {
  const answers = new Map<string, {readonly answer: T}>();
  const asked = new Int32Array(1 << ASKED_BITS);
  return name => {
    const known = answers.get(name);
    if (known !== undefined) return known.answer;
    const answer = look(name);
    if (name.length > LONGEST_REMEMBERED) return answer;
    const hash = hashOf(name);
    const slot = hash >>> (32 - ASKED_BITS);
    if (asked[slot] !== hash) {
      asked[slot] = hash;
      return answer;
    }
    if (answers.size === MOST_REMEMBERED) answers.clear();
    answers.set(ownCopy(name), {answer});
    return answer;
  };
}

/** Multiplicative hashing (Knuth, 1973), whose upper bits are mixed best. */
function hashOf(name: string): number {
  let hash = name.length;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x9e3779b1);
  return hash;
}

const units: number[] = [];

/** The same text as a string of its own: a slice would keep the whole article it was cut from. */
function ownCopy(text: string): string {
  units.length = text.length;
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return String.fromCharCode(...units);
}
