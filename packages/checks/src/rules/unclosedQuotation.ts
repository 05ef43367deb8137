import type {Found, Rule} from '../types.js';

/** A mark that opens or closes: curly, straight, or guillemets; two single ones may stand for a double. */
const MARKS = /[“”«»„]|"|''|’’|‘‘|``/g;

/** The same, but a straight one after a digit, which may stand for inches. */
const MARKS_BUT_INCHES = /[“”«»„]|(?<!\d)"|''|’’|‘‘|``/g;

const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'block-quote']);

/**
 * A quotation mark that is never closed. One that runs on over paragraphs opens each of them anew and is closed in the
 * last, as the style guides have it.
 */
export const unclosedQuotation: Rule = {
  code: 'unclosed-quotation',
  title: 'A quotation mark is opened and never closed.',
  level: 'warning',
  *find({article: {source, blocks}}): Generator<Found> {
    const prose = blocks.filter(({kind}) => BLOCKS.has(kind));
    for (const [index, block] of prose.entries()) {
      const open = openMark(source.slice(block.start, block.end));
      if (open === undefined) continue;
      const next = prose[index + 1];
      if (next && /^[\s>*_]*[“"«„]/.test(source.slice(next.start, next.end))) continue;
      const start = block.start + open;
      yield {
        start,
        end: start + 1,
        words: source.slice(start, Math.min(block.end, start + 30)).replace(/\s+/g, ' '),
        message:
          'This quotation mark is never closed: its closing mark is missing in this paragraph, and the next does not go on with it.',
      };
    }
  },
};

/** Where the last mark that stays open stands, undefined when all are closed, be marks after digits inches or not. */
function openMark(text: string): number | undefined {
  const open = lastOpen(text, MARKS_BUT_INCHES);
  return open === undefined || lastOpen(text, MARKS) === undefined ? undefined : open;
}

function lastOpen(text: string, marks: RegExp): number | undefined {
  let open: number | undefined;
  let low = false;
  for (const {0: mark, index} of text.matchAll(marks)) {
    const isOpening =
      mark === '«' ||
      mark === '„' ||
      mark === '‘‘' ||
      mark === '``' ||
      (mark === '“' && !low) ||
      (isStraight(text, mark, index) && open === undefined);
    // „…“ is closed by the mark that opens elsewhere.
    low = mark === '„';
    open = isOpening ? index : undefined;
  }
  return open;
}

/** A mark that opens and closes alike; two single ones in a row only where a word may begin. */
function isStraight(text: string, mark: string, index: number): boolean {
  return mark === '"' || (mark === "''" && /\s/.test(text[index - 1] ?? ' '));
}
