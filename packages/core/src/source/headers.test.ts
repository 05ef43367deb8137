import assert from 'node:assert/strict';
import {readSource} from './index.js';
import type {Source} from './types.js';

const BODY = 'The two sides met on Monday to discuss trade.\n\nThey agreed to meet again next year.';

interface Expected {
  title?: string;
  date?: string;
  publisher?: string;
  authors?: string[];
  place?: string;
  /** First words after the dateline of the first paragraph. */
  body?: string;
  signs?: ('byline' | 'dateline' | 'header')[];
}

function check(source: Source, expected: Expected): void {
  const {title = null, date = null, publisher = null, authors = [], place = null} = expected;
  assert.deepEqual(source.document, {title, date, publisher, authors, place});
  const {byline, dateline, header} = source.signs;
  const signs = Object.entries({byline, dateline, header})
    .filter(([, on]) => on)
    .map(([name]) => name);
  assert.deepEqual(signs, expected.signs ?? []);
  const first = source.blocks.find(block => block.kind === 'paragraph')!;
  assert.ok(
    source.text.slice(first.body, first.end).startsWith(expected.body ?? 'The two sides'),
    source.text.slice(first.body, first.body + 30),
  );
  for (const {start, end} of source.hints) assert.ok(start < end && end <= source.text.length);
}

describe('source: headers, bylines and datelines', () => {
  const lines: [form: string, head: string, expected: Expected][] = [
    [
      ' date, agency; author below',
      ' date 2021-03-04 By Northpress\n\nBy Ada Lindqvist\n\n',
      {date: '2021-03-04', publisher: 'Northpress', authors: ['Ada Lindqvist'], signs: ['byline', 'header']},
    ],
    [
      'distributor, agency, author, leftover',
      ' date 2023-06-05 FEEDCO - NorthWire) Ada Lindqvist Read more\n\n',
      {date: '2023-06-05', publisher: 'NorthWire', authors: ['Ada Lindqvist'], signs: ['header']},
    ],
    [
      'date, place and agency before the text',
      ' date 2022-06-06 LIMA. ANDINA ',
      {date: '2022-06-06', place: 'LIMA', publisher: 'ANDINA', signs: ['dateline', 'header']},
    ],
    [
      'two dates, time and zone',
      ' date 2019-03-07 7 March 2019 09:15 (UTC+01:00)\n\n',
      {date: '2019-03-07', signs: ['header']},
    ],
    ['a labelled date alone', 'Published: September 24, 2022\n', {date: '2022-09-24', signs: ['header']}],
    [
      'published and updated',
      'Published: 24.09.2022 18:42 | Updated: 25.09.2022 08:00\n\n',
      {date: '2022-09-24', signs: ['header']},
    ],
    ['a date line', 'Monday, 24 September 2022\n\n', {date: '2022-09-24', signs: ['header']}],
    ['ISO with a time', '2022-09-24T18:42:00Z\n\n', {date: '2022-09-24', signs: ['header']}],
    [
      'author and agency',
      'By ADA LINDQVIST, Associated News\n\n',
      {authors: ['ADA LINDQVIST'], publisher: 'Associated News', signs: ['byline']},
    ],
    [
      'two authors',
      'By Ada Lindqvist and Karim al-Sayed\n\n',
      {authors: ['Ada Lindqvist', 'Karim al-Sayed'], signs: ['byline']},
    ],
    [
      'authors for an agency',
      'By Ada Lindqvist, J. P. Moreau for The Northern Herald\n\n',
      {authors: ['Ada Lindqvist', 'J. P. Moreau'], publisher: 'Northern Herald', signs: ['byline']},
    ],
    [
      'author in a place',
      'By Ada Lindqvist in Lima\n\n',
      {authors: ['Ada Lindqvist'], place: 'Lima', signs: ['byline']},
    ],
    ['author and address', 'By Ada Lindqvist (ada@example.org)\n\n', {authors: ['Ada Lindqvist'], signs: ['byline']}],
    ['nobody in particular', 'By Staff Reporter\n\n', {signs: ['byline']}],
    ['an agency as author', 'By AFX\n\n', {publisher: 'AFX', signs: ['byline']}],
    ['city in capitals and a dash', 'LIMA — ', {place: 'LIMA', signs: ['dateline']}],
    ['city and a double hyphen', 'LIMA -- ', {place: 'LIMA', signs: ['dateline']}],
    [
      'city, country and agency',
      'BAKU, Azerbaijan (AFX) — ',
      {place: 'BAKU, Azerbaijan', publisher: 'AFX', signs: ['dateline']},
    ],
    ['city, agency-', 'Lima, ANDINA- ', {place: 'Lima', publisher: 'ANDINA', signs: []}],
    [
      'the Islamic date before the other',
      'Lima, Safar 2, 1446, Aug. 6, 2024, ANDINA -- ',
      {date: '2024-08-06', place: 'Lima', publisher: 'ANDINA', signs: ['dateline']},
    ],
    ['city (Agency) -', 'Lima (Andina) - ', {place: 'Lima', publisher: 'Andina', signs: ['dateline']}],
    [
      'city, month day (Agency) –',
      'Lima, March 4 (Andina) – ',
      {place: 'Lima', publisher: 'Andina', signs: ['dateline']},
    ],
    [
      'with a year',
      'LIMA, March 4, 2021 (Andina) – ',
      {place: 'LIMA', publisher: 'Andina', date: '2021-03-04', signs: ['dateline']},
    ],
    [
      '/Agency/ -',
      'SAN JOSÉ, Costa Rica, Jan. 5 /PRNews/ -- ',
      {place: 'SAN JOSÉ, Costa Rica', publisher: 'PRNews', signs: ['dateline']},
    ],
    ['/AGENCY/.', 'MINSK, January 5. /BNS/. ', {place: 'MINSK', publisher: 'BNS', signs: ['dateline']}],
    ['CITY. AGENCY –', 'ULAN-UDE. BAIKALINFO – ', {place: 'ULAN-UDE', publisher: 'BAIKALINFO', signs: ['dateline']}],
    ['(CITY) text', '(MANILA) ', {place: 'MANILA'}],
    ['(Agency) -', '(Reuters) - ', {publisher: 'Reuters', signs: ['dateline']}],
    ['agency and date', 'Nile News Agency, 5 November - ', {publisher: 'Nile News Agency', signs: ['dateline']}],
    [
      'a dateline of its own',
      'Lima, 4 March 2021, ANDINA\n\n',
      {place: 'Lima', date: '2021-03-04', publisher: 'ANDINA', signs: ['dateline']},
    ],
    [
      'U.S. city and state',
      'ST. PAUL, Minn. (AFX) — ',
      {place: 'ST. PAUL, Minn', publisher: 'AFX', signs: ['dateline']},
    ],
    [
      'headline, byline, dateline',
      'Ministers meet on trade in Lima\nBy Ada Lindqvist\n\nLIMA (Andina) — ',
      {
        title: 'Ministers meet on trade in Lima',
        authors: ['Ada Lindqvist'],
        place: 'LIMA',
        publisher: 'Andina',
        signs: ['byline', 'dateline'],
      },
    ],
  ];
  for (const [form, head, expected] of lines) {
    it(`reads ${form}: ${JSON.stringify(head)}`, () => {
      check(readSource(head + BODY), expected);
      check(readSource((head + BODY).replaceAll('\n', '\r\n')), expected);
    });
  }

  const trailers: [form: string, tail: string, expected: Expected][] = [
    [
      'a credit',
      '(Reporting by Ada Lindqvist and Karim al-Sayed; Editing by Jo Fox)',
      {authors: ['Ada Lindqvist', 'Karim al-Sayed']},
    ],
    ['rights', '© 2022 Northern Herald. All rights reserved.', {publisher: 'Northern Herald'}],
    ['a source', 'Source: Andina', {publisher: 'Andina'}],
  ];
  for (const [form, tail, expected] of trailers) {
    it(`reads ${form} at the end`, () => {
      const source = readSource(`${BODY}\n\n${tail}`);
      check(source, expected);
      assert.equal(source.blocks[source.blocks.length - 1]!.kind, 'header');
    });
  }

  const prose = [
    'By Monday, the two sides had met three times and Karimov had left.',
    'Published works of the poet were read.',
    'May 5 was a holiday, so the talks began on Tuesday.',
    '24 September 2022 was a day of talks in Lima between both ministers.',
    'Karimov, Lindqvist and Moreau - three of the ministers - stayed away.',
    'UNICEF and WHO welcomed it.',
    'THE SHOP IS CLOSED. IT MOVED TO Lima last year.',
    'Small Talks - that was the name of the show.',
    'Lima (the capital) hosted the talks.',
    'From Lima the minister went on to Quito.',
    'In Lima - so the minister - talks went on.',
  ];
  for (const text of prose) {
    it(`takes no metadata from ${JSON.stringify(text)}`, () => {
      const source = readSource(`It began in spring.\n\n${text}\n\n${BODY}`);
      assert.deepEqual(source.document, {title: null, date: null, publisher: null, authors: [], place: null});
      assert.deepEqual(
        source.blocks.map(block => block.body - block.start),
        [0, 0, 0, 0],
      );
      assert.deepEqual(source.signs, {frontMatter: false, byline: false, dateline: false, header: false});
    });
  }

  it('warns of a labelled date that is none', () => {
    const source = readSource(`date 2021-13-45 By Northpress\n\n${BODY}`);
    assert.equal(source.document.date, null);
    assert.equal(source.document.publisher, 'Northpress');
    assert.deepEqual(
      source.warnings.map(({code, start, end}) => [code, source.raw.slice(start, end)]),
      [['bad-date', '2021-13-45']],
    );
  });

  it('hints at what the form tells', () => {
    const source = readSource(`By Ada Lindqvist, Andina News\n\nLIMA, Peru, March 4 (Andina) — ${BODY}`);
    assert.deepEqual(
      source.hints.map(({kind, start, end}) => `${kind} ${source.text.slice(start, end)}`),
      ['author Ada Lindqvist', 'publisher Andina News', 'place LIMA', 'place Peru', 'date March 4', 'publisher Andina'],
    );
  });

  it('hints at who passed a text on, too', () => {
    for (const head of [
      ' date 2023-06-05 FEEDCO - NorthWire) Ada Lindqvist',
      ' date 2023-06-05 (FEEDCO – NorthWire)',
    ]) {
      const source = readSource(`${head}\n\n${BODY}`);
      const publishers = source.hints.filter(({kind}) => kind === 'publisher');
      assert.deepEqual(
        publishers.map(({start, end}) => source.text.slice(start, end)),
        ['FEEDCO', 'NorthWire'],
      );
      assert.equal(source.document.publisher, 'NorthWire');
    }
  });

  it('reads them in Markdown, marks and all', () => {
    const source = readSource(
      '# Ministers meet\n\n**By Ada Lindqvist**, *Andina News*\n\n**LIMA, Peru** (Andina) — The two sides met.',
      {input: 'markdown'},
    );
    assert.deepEqual(source.document, {
      title: 'Ministers meet',
      date: null,
      publisher: 'Andina News',
      authors: ['Ada Lindqvist'],
      place: 'LIMA, Peru',
    });
    const body = source.blocks[source.blocks.length - 1]!;
    assert.equal(source.raw.slice(source.map.start(body.body)), 'The two sides met.');
  });
});
