import type {Role} from './article.js';

/** "former Culture Minister of Azerbaijan", "President-elect of Ghana", "Ambassador of Ghana to Togo". */
export function wordRole({title, of, status}: Pick<Role, 'title' | 'of' | 'status'>): string {
  const [, office = title, to = ''] = /^(.+?)( to .+)$/.exec(title) ?? [];
  const held =
    status === 'elect' ? `${office}-elect` : status && !hasWord(office, status) ? `${status} ${office}` : office;
  return of === null || hasWord(title, of) ? held + to : `${held} of ${of}${to}`;
}

function hasWord(text: string, word: string): boolean {
  return ` ${text.toLowerCase()} `.includes(` ${word.toLowerCase()} `);
}
