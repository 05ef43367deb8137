/** The kinds that have a colour of their own; light and dark each with a contrast of 4.5 to the page or more. */
export const KINDS = [
  {kind: 'person', label: 'Person', light: '#9a1b52', dark: '#ff9ec4'},
  {kind: 'organization', label: 'Organization', light: '#0b5394', dark: '#8ec5ff'},
  {kind: 'place', label: 'Place', light: '#1c6b32', dark: '#8fdc9f'},
  {kind: 'facility', label: 'Facility', light: '#4d6100', dark: '#c8d96f'},
  {kind: 'group', label: 'Group', light: '#7a4300', dark: '#f0b676'},
  {kind: 'event', label: 'Event', light: '#6a3d9a', dark: '#cfaaff'},
  {kind: 'work', label: 'Work', light: '#00626b', dark: '#79d7e0'},
  {kind: 'law', label: 'Law', light: '#5c4a3d', dark: '#d9c3b0'},
  {kind: 'product', label: 'Product', light: '#8a2f00', dark: '#ffae8a'},
  {kind: 'language', label: 'Language', light: '#394b8a', dark: '#aebcff'},
  {kind: 'date', label: 'Date, sum', light: '#555555', dark: '#bbbbbb'},
] as const;

function colors(scheme: 'light' | 'dark'): string {
  return KINDS.map(kind => `--${kind.kind}:${kind[scheme]}`).join(';');
}

export const STYLE = `:root{color-scheme:light dark;--page:#fff;--ink:#1a1a1a;--soft:#595959;--line:#d9d9d9;${colors('light')}}
@media (prefers-color-scheme:dark){:root{--page:#161618;--ink:#e6e6e6;--soft:#a6a6a6;--line:#3a3a3d;${colors('dark')}}}
body{background:var(--page);color:var(--ink);font:1.05rem/1.6 Georgia,serif;margin:2rem auto;max-width:42rem;padding:0 1rem}
article{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem;overflow-wrap:anywhere;white-space:normal}
header p{margin:0}
.title{font-size:1.5rem;font-weight:bold;line-height:1.25}
.facts,.file,.legend{color:var(--soft);font-family:system-ui,sans-serif;font-size:.85rem}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0}
.nutgraf-mention{border-bottom:2px solid currentColor;color:var(--soft)}
.nutgraf-mention[title]{cursor:help}
.nutgraf-mention[data-level=nominal],.nutgraf-mention[data-level=pronoun]{border-bottom-style:dotted}
.nutgraf-content{background:color-mix(in srgb,var(--ink) 7%,transparent)}
.nutgraf-time,.nutgraf-money,.nutgraf-percent,.nutgraf-quantity{color:var(--date)}
${KINDS.map(({kind}) => `.nutgraf-${kind}{color:var(--${kind})}`).join('\n')}
pre{overflow-x:auto}
`;
