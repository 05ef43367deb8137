import type {Role} from './article.js';

/** "former Culture Minister of Azerbaijan", "President-elect of Ghana", "Ambassador of Ghana to Togo". */
export function wordRole({title, of, status}: Pick<Role, 'title' | 'of' | 'status'>): string {
  const [, office = title, to = ''] = /^(.+?)( to .+)$/.exec(title) ?? [];
  const isTold = status === null || hasWord(office, status) || (status === 'deputy' && LESSER.test(office));
  const held = status === 'elect' ? `${office}-elect` : isTold ? office : `${status} ${office}`;
  return of === null || hasWord(title, of) ? held + to : `${held} of ${of}${to}`;
}

/** "Vice President", "Under-Secretary": deputies by their title. */
const LESSER = /\b(?:deputy|vice|assistant|associate|under)(?:-|\b)|^undersecretary/i;

function hasWord(text: string, word: string): boolean {
  return ` ${text.toLowerCase()} `.includes(` ${word.toLowerCase()} `);
}
