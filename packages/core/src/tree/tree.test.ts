import assert from 'node:assert/strict';
import {isMention, isSentence, isSpan, type Mention, type Root, validate} from '@nutgraf/newst';
import fc from 'fast-check';
import type {Root as MdastRoot, Nodes} from 'mdast';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {frontmatter} from 'micromark-extension-frontmatter';
import remarkParse from 'remark-parse';
import {type Processor, unified} from 'unified';
import type {Article, Entity, Span} from '../article.js';
import {hasFrontMatter} from '../source/front-matter.js';
import {stripTree, toTree} from './index.js';

const remark = unified().use(remarkParse);
const remarkWithFrontMatter = unified()
  .use(remarkParse)
  .use(function (this: Processor) {
    this.data('micromarkExtensions', [frontmatter('yaml')]);
    this.data('fromMarkdownExtensions', [frontmatterFromMarkdown('yaml')]);
  });

function article(source: string, parts: Partial<Article> = {}): Article {
  return {
    source,
    input: 'markdown',
    document: {title: null, date: null, publisher: null, authors: [], place: null},
    signs: {frontMatter: false, byline: false, dateline: false, header: false},
    blocks: [],
    sentences: [],
    entities: [],
    statements: [],
    events: [],
    warnings: [],
    ...parts,
  };
}

function person(number: number, ...mentions: Span[]): Entity {
  return {
    id: `e${number}`,
    type: 'person',
    name: `Person ${number}`,
    roles: [],
    knowledge: null,
    mentions: mentions.map(({start, end}) => ({start, end, level: 'name', confidence: 1})),
  };
}

/** A statement with these parts; its source and cue are there only so that they may cross other spans. */
function statement(parts: Span[], source: Span | null = null, cue: Span | null = null): Article['statements'][number] {
  const start = Math.min(...parts.map(part => part.start));
  const end = Math.max(...parts.map(part => part.end));
  return {start, end, parts, kind: 'direct', speaker: null, source, cue, confidence: 1};
}

/** Where `text` stands in `source`. */
function at(source: string, text: string): Span {
  const start = source.indexOf(text);
  assert.ok(start >= 0, text);
  return {start, end: start + text.length};
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function nodesOf(root: Nodes): Nodes[] {
  return [root, ...('children' in root ? root.children.flatMap(nodesOf) : [])];
}

/** A short form of a tree, to compare by eye: type[id.part](children). */
function sketch(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  const name = isSpan(node) ? `${node.id}${node.part === undefined ? '' : `#${node.part}`}` : node.type;
  return 'children' in node ? `${name}(${node.children.map(sketch).join(' ')})` : name;
}

function check(source: string, tree: Root): void {
  assert.deepEqual(validate(tree), []);
  checkTree(source, tree);
}

function checkTree(source: string, tree: Root): void {
  assert.deepEqual(JSON.parse(JSON.stringify(tree)), tree);
  if (source.charCodeAt(0) === 0xfeff) return;
  // Front matter that is never closed is none.
  const parser = hasFrontMatter(source) ? remarkWithFrontMatter : remark;
  assert.deepEqual(stripTree(tree), JSON.parse(JSON.stringify(parser.parse(source))));
}

describe('toTree', () => {
  it('wraps a sentence and its mentions, nested where one holds the other', () => {
    const source = 'Kenyan Foreign Ministry spoke.';
    const entities = [person(1, at(source, 'Kenyan Foreign Ministry')), person(2, at(source, 'Kenyan'))];
    const tree = toTree(article(source, {sentences: [at(source, source)], entities}));
    check(source, tree);
    assert.equal(sketch(tree), 'root(paragraph(s1(e1.1(e2.1("Kenyan") " Foreign Ministry") " spoke.")))');
  });

  it('makes one node a piece of a mention that crosses marks', () => {
    const source = 'So **Ines** Duarte and [Bo *Lind*](x) left.';
    const entities = [person(1, at(source, 'Ines** Duarte')), person(2, at(source, 'Bo *Lind'))];
    const tree = toTree(article(source, {sentences: [at(source, source)], entities}));
    check(source, tree);
    assert.equal(
      sketch(tree),
      'root(paragraph(s1("So " strong(e1.1#1("Ines")) e1.1#2(" Duarte") " and " ' +
        'link(e2.1#1("Bo ") emphasis(e2.1#2("Lind"))) " left.")))',
    );
  });

  it('holds marks as a whole where they stand between the words of a mention', () => {
    const source = 'The Ministry of *Foreign* Affairs.';
    const entities = [person(1, at(source, 'Ministry of *Foreign* Affairs'))];
    const tree = toTree(article(source, {sentences: [at(source, source)], entities}));
    check(source, tree);
    assert.equal(sketch(tree), 'root(paragraph(s1("The " e1.1("Ministry of " emphasis("Foreign") " Affairs") ".")))');
  });

  it('gives a sentence the marks around it and cuts it at those it shares', () => {
    const source = '*Rain fell.* **It stopped. Then** it froze.';
    const sentences = [at(source, 'Rain fell.'), at(source, 'It stopped.'), at(source, 'Then** it froze.')];
    const tree = toTree(article(source, {sentences}));
    check(source, tree);
    assert.equal(
      sketch(tree),
      'root(paragraph(s1(emphasis("Rain fell.")) " " strong(s2("It stopped.") " " s3#1("Then")) s3#2(" it froze.")))',
    );
  });

  it('cuts what is said at the bounds of sentences and of blocks', () => {
    const source = '“We go. They\ncome.\n\n“And stay,” she said.';
    const sentences = [at(source, '“We go.'), at(source, 'They\ncome.'), at(source, '“And stay,” she said.')];
    const said = {start: 0, end: source.indexOf(' she said')};
    const statements = [statement([said], at(source, 'she'), at(source, 'said'))];
    const tree = toTree(article(source, {sentences, statements, entities: [person(1, at(source, 'she'))]}));
    check(source, tree);
    assert.equal(
      sketch(tree),
      'root(paragraph(s1(q1.1#1("“We go.")) " " s2(q1.1#2("They\\ncome."))) ' +
        'paragraph(s3(q1.1#3("“And stay,”") " " q1.source(e1.1("she")) " " q1.cue("said") ".")))',
    );
  });

  it('cuts the one that starts later of two spans that cross', () => {
    const source = 'one two three four';
    const entities = [person(1, at(source, 'one two')), person(2, at(source, 'two three'))];
    const tree = toTree(article(source, {sentences: [at(source, source)], entities}));
    check(source, tree);
    assert.equal(sketch(tree), 'root(paragraph(s1(e1.1("one " e2.1#1("two")) e2.1#2(" three") " four")))');
  });

  it('finds its way past references, escapes and the marks of later lines', () => {
    const source = '> R&amp;D of O&#39;Neil\n> \\*and\\* 𝐀nna\r\n>    Zo&eacute; B.\n';
    const entities = [
      person(1, at(source, 'R&amp;D')),
      person(2, at(source, 'O&#39;Neil\n> \\*and\\*')),
      person(3, at(source, '𝐀nna\r\n>    Zo&eacute;')),
    ];
    const tree = toTree(article(source, {sentences: [{start: 2, end: source.length - 1}], entities}));
    check(source, tree);
    const mentions = nodesOf(tree).filter(isMention);
    assert.deepEqual(mentions.map(textOf), ['R&D', "O'Neil\n*and*", '𝐀nna\r\nZoé']);
    for (const {position, entity} of mentions) {
      const row = entities.find(({id}) => id === entity)!.mentions[0]!;
      assert.equal(position?.start.offset, row.start);
      assert.equal(position?.end.offset, row.end);
    }
    assert.deepEqual(mentions[2]!.position, {
      start: {line: 2, column: 11, offset: 34},
      end: {line: 3, column: 16, offset: 56},
    });
  });

  it('counts a byte order mark, which remark-parse does not', () => {
    const source = '\uFEFFBo left.\n\nBo came.';
    const entities = [person(1, {start: 1, end: 3}, {start: 11, end: 13})];
    const tree = toTree(
      article(source, {
        sentences: [
          {start: 1, end: 9},
          {start: 11, end: 19},
        ],
        entities,
      }),
    );
    check(source, tree);
    for (const mention of nodesOf(tree).filter(isMention)) {
      assert.equal(source.slice(mention.position!.start.offset, mention.position!.end.offset), 'Bo');
    }
    assert.deepEqual(tree.children[0]?.position?.start, {line: 1, column: 2, offset: 1});
    assert.equal(tree.position?.end.offset, source.length);
  });

  it('makes paragraphs and headings of plain text', () => {
    const source = 'Talks\r\n\r\n*Bo* & Ada\r\nmet. 1. x';
    const body = at(source, '*Bo* & Ada\r\nmet. 1. x');
    const tree = toTree(
      article(source, {
        input: 'plain',
        blocks: [
          {kind: 'heading', ...at(source, 'Talks'), depth: 2},
          {kind: 'paragraph', ...body, depth: 0},
        ],
        sentences: [at(source, 'Talks'), body],
        entities: [person(1, at(source, 'Bo')), person(2, at(source, 'Ada\r\nmet'))],
      }),
    );
    assert.deepEqual(validate(tree), []);
    assert.equal(
      sketch(tree),
      'root(heading(s1("Talks")) paragraph(s2("*" e1.1("Bo") "* & " e2.1("Ada\\r\\nmet") ". 1. x")))',
    );
    assert.deepEqual(tree.children[1]!.position, {
      start: {line: 3, column: 1, offset: 9},
      end: {line: 4, column: 10, offset: 30},
    });
  });

  it('takes plain text as it stands, escapes and references included', () => {
    const source = 'C:\\\\x &amp; \\* Bo\n> left &lt; Ada';
    const whole = at(source, source);
    const entities = [person(1, at(source, 'Bo')), person(2, at(source, 'Ada'))];
    const blocks = [{kind: 'paragraph', ...whole, depth: 0} as const];
    const tree = toTree(article(source, {input: 'plain', blocks, sentences: [whole], entities}));
    assert.deepEqual(nodesOf(tree).filter(isMention).map(textOf), ['Bo', 'Ada']);
    assert.equal(textOf(tree), source);
  });

  it('uses the tree it is given and leaves it as it is', () => {
    const source = 'Bo *left*.';
    const given = remark.parse(source) as MdastRoot;
    const before = JSON.stringify(given);
    const spans = {sentences: [at(source, source)], entities: [person(1, at(source, 'Bo'))]};
    const tree = toTree(article(source, spans), given);
    assert.equal(JSON.stringify(given), before);
    assert.deepEqual(tree, toTree(article(source, spans)));
    tree.children.length = 0;
    tree.entities.length = 0;
    assert.equal(spans.entities.length, 1);
    assert.equal(JSON.stringify(given), before);
  });

  it('leaves alone what another tool put in without a position', () => {
    const source = 'Bo left.';
    const given: MdastRoot = remark.parse(source) as MdastRoot;
    const [paragraph] = given.children;
    assert.ok(paragraph?.type === 'paragraph');
    paragraph.children.push({type: 'strong', children: [{type: 'text', value: 'new'}]});
    const tree = toTree(
      article(source, {sentences: [at(source, source)], entities: [person(1, at(source, 'Bo'))]}),
      given,
    );
    assert.equal(sketch(tree), 'root(paragraph(s1(e1.1("Bo") " left.") strong("new")))');
    assert.deepEqual(stripTree(tree), JSON.parse(JSON.stringify(given)));
  });

  it('shows every mention as its words, each piece exactly where it stands', () => {
    fc.assert(
      fc.property(documents, ({source, words, sentences, mentions, statements}) => {
        const entities = mentions.map((span, index) => person(index + 1, span));
        const tree = toTree(article(source, {sentences, entities, statements}));
        check(source, tree);
        const pieces = new Map<string, Mention[]>();
        for (const node of nodesOf(tree).filter(isMention)) {
          pieces.set(node.entity, [...(pieces.get(node.entity) ?? []), node]);
        }
        for (const {
          id,
          mentions: [row],
        } of entities) {
          const inside = words.filter(({start, end}) => start >= row!.start && end <= row!.end);
          const own = pieces.get(id) ?? [];
          assert.equal(own.map(textOf).join('').replaceAll(/\s/g, ''), inside.map(word => word.text).join(''));
          assert.equal(own[0]?.position?.start.offset, row!.start);
          assert.equal(own.at(-1)?.position?.end.offset, row!.end);
          for (const piece of own) {
            const {start, end} = piece.position!;
            const covered = words.filter(word => word.start >= start.offset! && word.end <= end.offset!);
            assert.equal(textOf(piece).replaceAll(/\s/g, ''), covered.map(word => word.text).join(''));
          }
        }
        const seen = new Set(
          nodesOf(tree)
            .filter(isSentence)
            .map(({id}) => id),
        );
        assert.equal(seen.size, sentences.length);
      }),
      {numRuns: 300},
    );
  });

  it('stands any Markdown and any spans', () => {
    fc.assert(
      fc.property(soups, spanLists, spanLists, spanLists, (source, cuts, spans, parts) => {
        const clip = ({start, end}: Span) => ({
          start: Math.min(start, source.length),
          end: Math.min(end, source.length),
        });
        const bounds = [...new Set(cuts.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b);
        const sentences = bounds.slice(1).map((end, index) => clip({start: bounds[index]!, end}));
        const entities = spans.map((span, index) => person(index + 1, clip(span)));
        const statements = parts.map(span => statement([clip(span)], clip(span)));
        const tree = toTree(article(source, {sentences, entities, statements}));
        checkTree(source, tree);
        // A span here may end inside of a character reference, which its node then holds as a whole.
        const messages = validate(tree).filter(({expected}) => !expected.includes("its row's"));
        assert.deepEqual(messages, []);
      }),
      {numRuns: 1000},
    );
  });

  it('takes about twice the time for twice the text', () => {
    const block = 'The **minister** said “we go” &amp; left, Ann *Lee* wrote.\n';
    const build = (times: number) => {
      const source = `${block}> `.repeat(times);
      const sentences: Span[] = [];
      const mentions: Span[] = [];
      for (let from = 0; from + 1 < source.length; from += block.length + 2) {
        sentences.push({start: from, end: from + block.length - 1});
        mentions.push({start: from + 6, end: from + 14}, {start: from + 44, end: from + 51});
      }
      return article(source, {sentences, entities: [person(1, ...mentions)]});
    };
    const small = build(500);
    const large = build(4000);
    const given = [small, large].map(({source}) => remark.parse(source) as MdastRoot);
    const time = (index: number) => {
      const start = performance.now();
      toTree([small, large][index]!, given[index]);
      return performance.now() - start;
    };
    // The least of several rounds, in turn, so that what else the machine does counts for little.
    const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < 8; round++) {
      for (const index of [0, 1]) least[index] = Math.min(least[index]!, time(index));
    }
    const ratio = least[1]! / least[0]!;
    assert.ok(ratio < 20, `8 times the text took ${ratio.toFixed(1)} times the time`);
  });
});

interface Word extends Span {
  text: string;
}

const forms: [written: string, read: string][] = [
  ['Ada', 'Ada'],
  ['R&amp;D', 'R&D'],
  ['O&#39;Neil', "O'Neil"],
  ['\\*x\\*', '*x*'],
  ['𝐀nna', '𝐀nna'],
  ['Zoe\u0301', 'Zoe\u0301'],
  ['&NotEqualTilde;', '≂̸'],
  ['“go”', '“go”'],
  ['a>b', 'a>b'],
  ['&gt;', '>'],
];

const word = fc.constantFrom(...forms);
const marks = fc.constantFrom<[string, string][]>(['', ''], ['', ''], ['*', '*'], ['**', '**'], ['[', '](u)']);
const runs = fc.array(
  fc.record({marks, inner: fc.constantFrom('', '', '_'), words: fc.array(word, {minLength: 1, maxLength: 4})}),
  {minLength: 1, maxLength: 5},
);
const containers = fc.constantFrom<[string, string | null][]>(
  ['', ''],
  ['', '  '],
  ['> ', '> '],
  ['> ', ''],
  ['> > ', '>> '],
  ['- ', '  '],
  ['# ', null],
);
const block = fc.record({
  container: containers,
  runs,
  breaks: fc.array(fc.boolean(), {minLength: 1, maxLength: 9}),
  eol: fc.constantFrom('\n', '\r\n', ' \n'),
});

/** Documents whose words are known, with spans over whole words. */
const documents = fc
  .record({
    front: fc.constantFrom('', '---\ntitle: x\n---\n\n'),
    blocks: fc.array(block, {minLength: 1, maxLength: 4}),
    picks: fc.array(fc.tuple(fc.nat(), fc.nat(6)), {maxLength: 8}),
    parts: fc.array(fc.tuple(fc.nat(), fc.nat(20)), {maxLength: 4}),
    stops: fc.array(fc.nat(4), {minLength: 1, maxLength: 9}),
  })
  .map(({front, blocks, picks, parts, stops}) => {
    let source = front;
    const words: Word[] = [];
    const sentences: Span[] = [];
    for (const {container, runs, breaks, eol} of blocks) {
      const [open, next] = container;
      const first = words.length;
      source += open;
      runs.forEach(({marks: [before, after], inner, words: run}, runIndex) => {
        const gap = () => (next !== null && breaks[source.length % breaks.length] ? `${eol}${next}` : ' ');
        if (runIndex > 0) source += gap();
        source += before + inner;
        run.forEach(([written, text], index) => {
          if (index > 0) source += gap();
          words.push({start: source.length, end: source.length + written.length, text});
          source += written;
        });
        source += inner + after;
      });
      source += '\n\n';
      for (let from = first; from < words.length; ) {
        const to = Math.min(from + 1 + stops[from % stops.length]!, words.length - 1);
        sentences.push({start: words[from]!.start, end: words[to]!.end});
        from = to + 1;
      }
    }
    const range = ([from, length]: [number, number]): Span => {
      const start = from % words.length;
      return {start: words[start]!.start, end: words[Math.min(start + length, words.length - 1)]!.end};
    };
    // A mention never leaves its sentence.
    const mentions = picks.map(range).map(({start, end}) => {
      const own = sentences.find(sentence => sentence.start <= start && start < sentence.end)!;
      return {start, end: Math.min(end, own.end)};
    });
    return {source, words, sentences, mentions, statements: parts.map(part => statement([range(part)]))};
  });

const soups = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '`',
          '[',
          '](u)',
          '![',
          '> ',
          '- ',
          '1. ',
          '# ',
          '\n',
          '\r\n',
          '\r',
          '\n\n',
          '  \n',
          '\\',
          '&amp;',
          '&#0;',
          '&',
          '<b>',
          '<!--',
          '---\n',
          '```\n',
          '\t',
          '    ',
          '\0',
          '\uFEFF',
          '\ud800',
          '𝐀',
          '|',
          '~',
          'http://a.b',
          '[a]: b\n',
        ],
      ),
      fc.constantFrom('Ada', ' ', 'Lee', ' said ', '.', '“', '”'),
    ),
    {maxLength: 40},
  )
  .map(parts => parts.join(''));

const spanLists = fc.array(
  fc.tuple(fc.nat(120), fc.nat(40)).map(([start, length]) => ({start, end: start + length})),
  {maxLength: 8},
);
