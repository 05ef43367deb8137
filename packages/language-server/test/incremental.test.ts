import assert from 'node:assert/strict';
import {createAnnotator, detectSigns} from '@nutgraf/core';
import {createLanguageService, DEFAULT_SETTINGS, trackChange} from '@nutgraf/language-service';
import {defaultModel} from '@nutgraf/model-en';
import fc from 'fast-check';
import type {TextDocument as Document} from 'vscode-languageserver-textdocument';
import {TextDocument} from 'vscode-languageserver-textdocument';
import {annotateInRounds} from '../src/annotating/annotating.js';
import {STORY} from './support/story.js';

/** Edits that are tried; more of them say more and take longer. */
const EDITS = Number(process.env.NUTGRAF_EDITS ?? 400);
const EDITS_A_RUN = 20;

const annotator = createAnnotator({model: defaultModel()});
const settings = {...DEFAULT_SETTINGS, articles: 'always'} as const;

function serviceOf() {
  const {settle, glance} = annotateInRounds(async () => annotator);
  return createLanguageService({
    annotate: annotator.annotate,
    background: {settle, glance, pause: async () => {}, refresh: () => {}},
    detectSigns,
    settings: async () => settings,
    folders: () => [],
    log: message => assert.fail(message),
  });
}

type Service = ReturnType<typeof serviceOf>;

/** Everything that is shown of a document, as it is shown once it is settled. */
async function shown(service: Service, document: Document): Promise<string> {
  const symbols = await service.documentSymbols(document);
  const tokens = await service.semanticTokens(document);
  const hovers = [];
  for (let line = 0; line < document.lineCount; line += 3)
    hovers.push(await service.hover(document, {line, character: 9}));
  return JSON.stringify({symbols, tokens: tokens?.data, hovers});
}

describe('a document that is edited', () => {
  it('shows what it shows when it is opened afresh, to the byte', async () => {
    const text = fc.oneof(
      fc.constantFrom(
        '*',
        '**',
        '`',
        '```\n',
        '> ',
        '# ',
        '---\n',
        'date: 2020-01-01\n',
        '[x]: /y\n',
        '\n\n',
        '\r\n',
        'OSLO (AP) - ',
      ),
      fc.constantFrom(
        ' President Eva Holm said so. ',
        'He',
        ' on Friday',
        '"',
        'Otieno',
        'x',
        ' ',
        '.',
        '𝕬',
        '<!--',
        '-->',
      ),
    );
    const edit = fc.record({at: fc.nat(10_000), removed: fc.nat(30), text, undo: fc.boolean(), paste: fc.boolean()});
    await fc.assert(
      fc.asyncProperty(fc.array(edit, {minLength: EDITS_A_RUN, maxLength: EDITS_A_RUN}), async edits => {
        const service = serviceOf();
        const document = TextDocument.create('file:///desk/a.md', 'markdown', 1, STORY);
        await shown(service, document);
        const past: string[] = [STORY];
        for (const {at, removed, text, undo, paste} of edits) {
          const old = document.getText();
          const start = at % (old.length + 1);
          const range = {start: document.positionAt(start), end: document.positionAt(start + removed)};
          const change =
            undo && at % 3 === 0
              ? {text: past[at % past.length]!}
              : {range, text: paste ? text + old.slice(start, start + 80) : text};
          past.push(old);
          const before = document.version;
          const done = trackChange(document, change, () => TextDocument.update(document, [change], before + 1));
          service.editDocument(document, done, before, before + 1);
          await service.semanticTokens(document);
        }
        const afresh = TextDocument.create('file:///desk/a.md', 'markdown', 1, document.getText());
        assert.equal(await shown(service, document), await shown(serviceOf(), afresh));
      }),
      {numRuns: Math.ceil(EDITS / EDITS_A_RUN)},
    );
  });
});
