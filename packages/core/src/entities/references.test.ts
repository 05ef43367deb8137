import assert from 'node:assert/strict';
import {readMarked} from '../../test/support/marked.js';

/** Mentions of the entity with this name that are no names. */
function references(marked: string, name: string): string[] {
  const text = readMarked(marked);
  const entity = text.entities.entities.find(candidate => candidate.name === name);
  assert.ok(entity, `no entity "${name}" among ${text.entities.entities.map(candidate => candidate.name).join(', ')}`);
  return entity.mentions.filter(({level}) => level !== 'name' && level !== 'demonym').map(text.textOf);
}

describe('who a courtesy is paid to', () => {
  it('is the guest whose delegation comes along', () => {
    const text =
      'Minister {p:Amer Saqqaf} received Minister of Trade of {l:Cyprus} {p:Petros Kallis} and the high-level delegation accompanying him.';
    assert.deepEqual(references(text, 'Petros Kallis'), ['him']);
  });

  it('is the one congratulated on an occasion', () => {
    const text =
      "President {p:Amer Saqqaf} sent a cable of congratulations to President of {l:Benin} {p:Luc Adande} on the anniversary of his country's independence.";
    assert.ok(references(text, 'Luc Adande').includes('his'));
  });

  it('is the ambassador at the end of her tour', () => {
    const text =
      'Minister {p:Amer Saqqaf} received Ambassador of {l:Georgia} {p:Tea Lomidze} on the occasion of the end of her tour. He wished her success.';
    assert.deepEqual(references(text, 'Tea Lomidze'), ['her', 'her']);
  });

  it('is whose patience somebody else praises', () => {
    const text = '{p:Ola Berg} met Mrs. {p:Ida Lund}. {p:Berg} praised her patience.';
    assert.deepEqual(references(text, 'Ida Lund'), ['her']);
  });
});

describe('phrases that point forward', () => {
  const told = 'Minister {p:Amer Saqqaf} met the {d:Kenyan} minister, {p:Otieno Were}. He praised the grid. ';

  it('"for his part" is of the name that follows', () => {
    assert.deepEqual(references(`${told}For his part, {p:Were} thanked him.`, 'Otieno Were'), ['his']);
  });

  it('"for his part" is of the office that follows', () => {
    const found = references(`${told}For his part, the {d:Kenyan} minister spoke of rain.`, 'Otieno Were');
    assert.deepEqual(found.slice(0, 2), ['his', 'the Kenyan minister']);
  });

  it('"in his reply" is of the subject, past an apposition', () => {
    const text = `${told}In his reply, {p:Were}, elected chair of the board in {d:May}, promised help.`;
    assert.ok(references(text, 'Otieno Were').includes('his'));
  });

  it('an aside is of the name before it', () => {
    const text = `${told}Governor {p:Peter Ekong} of {l:Kisumu}, in his reaction, laughed.`;
    assert.deepEqual(references(text, 'Peter Ekong'), ['his']);
  });
});

describe('whom an office means', () => {
  it('is the minister, not the chief minister', () => {
    const text =
      'Chief Minister {p:Adil Soomro} spoke. Environment Minister {p:Nida Lakho} attended. {p:Soomro} left. The minister told reporters that trees matter.';
    assert.ok(references(text, 'Nida Lakho').includes('The minister'));
  });

  it('is the minister of the country of the dateline', () => {
    const text =
      'ACCRA (Volta News) - {d:Ghanaian} Trade Minister {p:Kojo Asare} met {d:Togolese} Trade Minister {p:Afi Lawson} in {l:Ghana}. {p:Lawson} thanked him. The minister will travel in May.';
    assert.ok(references(text, 'Kojo Asare').includes('The minister'));
  });

  it('is a Justice when it is the judge, a pope when it is the pontiff', () => {
    assert.ok(references('Justice {p:Mona Rai} ruled. The judge left.', 'Mona Rai').includes('The judge'));
    assert.ok(references('Pope {p:Gelasius} spoke. The pontiff left.', 'Gelasius').includes('The pontiff'));
  });

  it('is who was named as the new envoy', () => {
    const text = '{o:ECOWAS} has named judge {p:Amie Toe} as its envoy to {l:Guinea}. The new envoy will leave today.';
    assert.ok(references(text, 'Amie Toe').includes('The new envoy'));
  });

  it('is who won', () => {
    const text =
      '{p:Lea Odera} has won the city by-election against {p:Tom Awiti}. "I am tired," the mayor-elect told supporters.';
    assert.deepEqual(references(text, 'Lea Odera'), ['I', 'the mayor-elect']);
  });

  it('is who was mentioned last, for "the latter"', () => {
    const text = 'Ambassador {p:Omar Diallo} and Minister {p:Ada Mensah} attended. The latter spoke of rain.';
    assert.deepEqual(references(text, 'Ada Mensah'), ['The latter']);
    assert.deepEqual(references('{p:Ada Mensah} spoke in the latter part.', 'Ada Mensah'), []);
  });

  it('is whose client a lawyer speaks of', () => {
    const text = 'Judge {p:Mona Rai} freed {p:Anil Tandon}. "My client is glad," said his lawyer, {p:Dev Grover}.';
    assert.ok(references(text, 'Anil Tandon').includes('My client'));
  });

  it('is who held the post before', () => {
    const text = '{p:Amie Toe} takes over from {p:Kofi Ansah}, who resigned. Her predecessor wished her luck.';
    assert.deepEqual(references(text, 'Kofi Ansah'), ['Her predecessor']);
  });
});

describe('who is quoted of whom', () => {
  it('is not the woman who speaks', () => {
    const text = 'Mr. {p:Abe Rao} resigned. {p:Sahoo} accused him. "Did he ask anybody?" she said.';
    assert.deepEqual(references(text, 'Abe Rao'), ['him', 'he']);
  });
});

describe('what a body is called', () => {
  it('is the party of its leader', () => {
    const text = '{o:Likud Party} chairman {p:Avi Peled} says his party will leave.';
    assert.ok(references(text, 'Likud Party').includes('his party'));
  });

  it('is the country of "the Chinese side"', () => {
    const text = '{d:Chinese} envoy {p:Wei Lan} came. He said the {d:Chinese} side would pay.';
    assert.deepEqual(references(text, 'China'), ['the Chinese side']);
    const border = '{l:Lebanon} spoke. He lives on the {d:Lebanese} side.';
    assert.deepEqual(references(border, 'Lebanon'), []);
  });

  it('is the producer that was told as one', () => {
    const text = 'The minister gave the sugar producer {o:Ingenio Sur} a week. The producer said that it would pay.';
    assert.deepEqual(references(text, 'Ingenio Sur'), ['The producer', 'it']);
  });

  it('is "it" for the body whose officer speaks', () => {
    const text = 'The director of the {o:Rivers Trust}, {p:Ana Pinto}, says it needs money.';
    assert.deepEqual(references(text, 'Rivers Trust'), ['it']);
  });

  it('is no agency of the dateline', () => {
    const text =
      '{l:LUSAKA} ({o:Zambezi News}) -- The copper producer {o:Kafubu Minerals} has closed its mine. The company denies it.';
    assert.ok(references(text, 'Kafubu Minerals').includes('The company'));
    assert.deepEqual(references(text, 'Zambezi News'), []);
  });
});

describe('a name beside a noun for a body', () => {
  const typeOf = (marked: string) => readMarked(marked).entities.entities.at(-1)!.type;

  it('is that of a body', () => {
    assert.equal(typeOf('They bought from the drug maker {p:Bina Husada} yesterday.'), 'organization');
    assert.equal(typeOf('{p:Azoya}, a consulting company, closed.'), 'organization');
  });

  it("may be a person's", () => {
    assert.equal(typeOf('They met the film producer {p:Ben Husada} yesterday.'), 'person');
    assert.equal(typeOf('{p:Ben Husada}, a member of the party, left.'), 'person');
  });
});
