import assert from 'node:assert/strict';
import {type MarkedText, readMarked} from '../../test/support/marked.js';

/** Mentions of the entity with this name, by level where it is no name. */
function mentions(marked: string | MarkedText, name: string): string[] {
  const text = typeof marked === 'string' ? readMarked(marked) : marked;
  const entity = text.entities.entities.find(candidate => candidate.name === name);
  assert.ok(entity, `no entity "${name}" among ${text.entities.entities.map(candidate => candidate.name).join(', ')}`);
  return entity.mentions.map(mention => (mention.level === 'name' ? '' : `${mention.level} `) + text.textOf(mention));
}

describe('names of one person', () => {
  it('keep apart two people who share a surname of two words', () => {
    const text = readMarked(
      '{p:Ivo Salas Prieto} met his sister, {p:Nela Salas Prieto}. {p:Salas Prieto} smiled and Ms. {p:Salas Prieto} left.',
    );
    assert.deepEqual(mentions(text, 'Ivo Salas Prieto').slice(0, 1), ['Ivo Salas Prieto']);
    assert.ok(mentions(text, 'Ivo Salas Prieto').includes('Salas Prieto'));
    assert.deepEqual(
      mentions(text, 'Nela Salas Prieto').filter(mention => mention === 'Salas Prieto'),
      ['Salas Prieto'],
    );
  });

  it('keep apart a father and a son who is never called by his name', () => {
    assert.deepEqual(mentions('King {p:Omar} of {l:Oman} met Prince {p:Tarek bin Omar}. {p:Omar} left.', 'Omar'), [
      'Omar',
      'Omar',
    ]);
  });

  it('are joined over doubled letters and "Dj" for "Đ"', () => {
    assert.ok(mentions('{p:Mohamed Sabri} spoke. {p:Muhammad Sabri} left.', 'Mohamed Sabri').length === 2);
    assert.ok(mentions('{p:Ana Đukanac} spoke. {p:Djukanac} left.', 'Ana Đukanac').includes('Djukanac'));
    assert.equal(readMarked('{p:Ana Novak} met {p:Anna Nowicki}.').entities.entities.length, 2);
  });

  it('are joined when the end of the name was taken for a place', () => {
    assert.ok(
      mentions('{p:Vesna Lakić Obrad} spoke. A visit by {l:Lakić Obrad} is planned.', 'Vesna Lakić Obrad').includes(
        'Lakić Obrad',
      ),
    );
  });
});

describe('how an office is held', () => {
  const text =
    "{l:Zambia}'s acting Minister {p:Mara Sichula} met {d:Malawian} Minister {p:Gil Chimaro}. She thanked her predecessor, {p:Febe Mulenda}, who resigned in July. ";

  it('tells the acting and the former minister apart', () => {
    assert.ok(
      mentions(`${text}"It is a timetable," the acting minister said.`, 'Mara Sichula').includes(
        'nominal the acting minister',
      ),
    );
    assert.ok(
      mentions(`${text}They wrote to the former minister.`, 'Febe Mulenda').includes('nominal the former minister'),
    );
    assert.ok(
      !mentions(`${text}The {d:Zambian} minister smiled.`, 'Febe Mulenda').includes('nominal The Zambian minister'),
    );
  });

  it('"the new ambassador" is somebody who was appointed', () => {
    const appointed = '{p:Lars Holm} was appointed ambassador of {l:Denmark} on Monday. The new ambassador smiled.';
    assert.ok(mentions(appointed, 'Lars Holm').includes('nominal The new ambassador'));
    const old = '{d:Danish} Ambassador {p:Lars Holm} left on Monday. The new ambassador comes in May.';
    assert.deepEqual(mentions(old, 'Lars Holm'), ['Lars Holm']);
  });
});

describe('relations between people', () => {
  it('are remembered', () => {
    const text =
      '{d:Danish} Minister {p:Lars Holm} thanked his predecessor, {p:Ida Berg}. {d:Polish} Minister {p:Jan Wilk} came too. {p:Holm} said that his predecessor had begun the talks.';
    assert.ok(mentions(text, 'Ida Berg').includes('nominal his predecessor'));
  });

  it('of kin are told by the surname', () => {
    const text = 'Minister {p:Lars Holm} spoke in May. Mrs. {p:Ida Holm} listened. {p:Lars Holm} thanked his sister.';
    assert.ok(mentions(text, 'Ida Holm').includes('nominal his sister'));
    assert.ok(!mentions(text.replace('sister', 'brother'), 'Ida Holm').includes('nominal his brother'));
  });

  it('give the country of "his Polish counterpart, Minister X" and of "Poland\'s X"', () => {
    const counterpart =
      '{d:Danish} Minister {p:Lars Holm} met his {d:Polish} counterpart, Foreign Minister {p:Jan Wilk}. The {d:Polish} minister smiled.';
    assert.ok(mentions(counterpart, 'Jan Wilk').includes('nominal The Polish minister'));
    const shared =
      "{l:Denmark}'s Foreign Minister {p:Lars Holm} and {l:Poland}'s {p:Jan Wilk} signed a treaty. The {d:Polish} minister smiled.";
    assert.ok(mentions(shared, 'Jan Wilk').includes('nominal The Polish minister'));
  });
});

describe('short names of organizations', () => {
  it('may be told by what the organization is known as', () => {
    assert.ok(mentions('{o:NATO} met on Monday. The Alliance agreed.', 'NATO').includes('Alliance'));
  });

  it('are capitalized heads of one name, whatever the noun', () => {
    const text = 'The {o:Lake Integration System} ({o:LIS}) met. The System has money.';
    assert.ok(mentions(text, 'Lake Integration System').includes('System'));
    const two = 'The {o:Lake Integration System} met the {o:Coast Warning System}. The System has money.';
    assert.ok(!mentions(two, 'Lake Integration System').includes('System'));
    assert.ok(
      !mentions(text.replace('The System has', 'The System Board has'), 'Lake Integration System').includes('System'),
    );
  });
});

describe('"the country"', () => {
  it('is the one that is talked of', () => {
    const text = '{l:Norway} met {l:Chad} in March. {l:Norway} has built ships. The country sold them.';
    assert.ok(mentions(text, 'Norway').includes('nominal The country'));
    const even = 'Ministers from {l:Norway} and {l:Chad} met. It rained in the country.';
    assert.ok(!mentions(even, 'Chad').includes('nominal the country'));
  });

  it('is an island only where it is one, and never "the host country"', () => {
    const text = '{l:Mauritius} and {l:Chad} signed in May. The island nation will pay.';
    assert.ok(mentions(text, 'Mauritius').includes('nominal The island nation'));
    assert.deepEqual(mentions('{l:Norway} met in May. The host country will pay.', 'Norway'), ['Norway']);
  });

  it('has a capital', () => {
    const text = '{l:Norway} opened a port. Crowds came to {l:Oslo}. A feast was held in the capital.';
    assert.ok(mentions(text, 'Oslo').includes('nominal the capital'));
    assert.deepEqual(mentions('{l:Norway} opened a port in {l:Bergen}. A feast was held in the capital.', 'Bergen'), [
      'Bergen',
    ]);
  });
});

describe('"it" and "its"', () => {
  it('are the body that speaks', () => {
    assert.ok(mentions('The {o:Lake Trust} said it would pay for the boats.', 'Lake Trust').includes('pronoun it'));
    assert.ok(
      mentions(
        'The {o:Lake Trust} denied that the boats were late. They had merely sunk, it said.',
        'Lake Trust',
      ).includes('pronoun it'),
    );
  });

  it('stay open where a thing without a name is the subject, or nothing is meant', () => {
    assert.deepEqual(mentions('The {o:Lake Trust} counted every village that lost its school.', 'Lake Trust'), [
      'Lake Trust',
    ]);
    assert.deepEqual(mentions('The {o:Lake Trust} said it is clear that boats sink.', 'Lake Trust'), ['Lake Trust']);
  });

  it('point forward from an opening phrase, and back to the only body where a person is the subject', () => {
    assert.ok(mentions('In its report, the {o:Lake Trust} praised the boats.', 'Lake Trust').includes('pronoun its'));
    assert.ok(mentions('{p:Lars Holm} thanked the {o:Lake Trust} for its help.', 'Lake Trust').includes('pronoun its'));
  });
});

describe('he, she and I', () => {
  it('"him" is not the subject before an apposition, "his" the one whom a relative clause describes', () => {
    assert.ok(
      !mentions('{p:Hans Berg} left. {p:Peter Lund}, appointed in June, thanked him.', 'Peter Lund').includes(
        'pronoun him',
      ),
    );
    assert.ok(
      mentions(
        '{p:Peter Lund} will come. He will be received by {p:Hans Berg}, who has kept it in his house.',
        'Hans Berg',
      ).includes('pronoun his'),
    );
  });

  it('"I" goes on over paragraphs that are opened anew', () => {
    const text = readMarked('"We lost a boat," {p:Peter Lund} said. "I counted it.\n\n"I shall count again."');
    assert.equal(mentions(text, 'Peter Lund').filter(mention => mention === 'pronoun I').length, 2);
    const before = readMarked('"I lost a boat.\n\n"My patience ends," {p:Peter Lund} said.');
    assert.deepEqual(mentions(before, 'Peter Lund'), ['pronoun I', 'pronoun My', 'Peter Lund']);
  });
});

describe('offices and greetings in agency reports', () => {
  it('keep "the minister" from a prime minister where there is another', () => {
    const text =
      'Foreign Minister {p:Ana Berg} will meet {d:Danish} Prime Minister {p:Lars Holm}. The minister spoke on Friday.';
    assert.ok(mentions(text, 'Ana Berg').includes('nominal The minister'));
    const alone = '{d:Danish} Prime Minister {p:Lars Holm} left. The minister spoke on Friday.';
    assert.ok(mentions(alone, 'Lars Holm').includes('nominal The minister'));
  });

  it('give the greetings that are to be conveyed to who asks for it', () => {
    const text = 'Captain {p:Omar Sesay} saw Minister {p:Gil Marin} and asked him to convey his regards to all.';
    assert.ok(mentions(text, 'Omar Sesay').includes('pronoun his'));
  });
});
