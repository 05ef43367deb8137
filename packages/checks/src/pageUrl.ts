/** The pages are packed with the package `nutgraf`, and this is where its files can be read. */
const PAGES = 'https://unpkg.com/nutgraf/dist/diagnostics';

/** The address of a rule's page of documentation. */
export function pageUrl(code: string): string {
  return `${PAGES}/${code}.md`;
}
