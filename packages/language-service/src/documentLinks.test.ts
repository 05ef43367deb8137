import assert from 'node:assert/strict';
import {documentOf, sketch} from '../test/support/article.js';
import {documentLinks} from './documentLinks.js';

function linked(source: string): string[] {
  const document = documentOf(source);
  return documentLinks(document, sketch(source, {})).map(({range, target}) => {
    assert.equal(document.getText(range), target);
    return target!;
  });
}

describe('documentLinks', () => {
  it('finds addresses in front matter and prose, without what ends the sentence', () => {
    assert.deepEqual(
      linked('---\nsource: https://coast.example/a?b=1\n---\n\nSee http://b.example/x. Or https://c.example!'),
      ['https://coast.example/a?b=1', 'http://b.example/x', 'https://c.example'],
    );
  });

  it('takes brackets that belong to the address, and leaves those around it', () => {
    assert.deepEqual(linked('[map](https://a.example/Dakar_(city)) (https://b.example) <https://c.example/>'), [
      'https://a.example/Dakar_(city)',
      'https://b.example',
      'https://c.example/',
    ]);
  });

  it('takes no other scheme and no address of nothing', () => {
    assert.deepEqual(linked('javascript:alert(1) file:///etc https://. xhttps://a http:// command:x'), []);
  });
});
