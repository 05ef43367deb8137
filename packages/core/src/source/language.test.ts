import assert from 'node:assert/strict';
import {readSource} from './index.js';

function codes(text: string): string[] {
  return readSource(text).warnings.map(warning => warning.code);
}

describe('source: language', () => {
  const foreign: [language: string, text: string][] = [
    [
      'German',
      'Die Ministerin hat am Montag in Berlin mit ihrem Kollegen über die Lage gesprochen, wie ein Sprecher mitteilte.',
    ],
    [
      'French',
      'La ministre a rencontré lundi son homologue dans la capitale pour parler des relations entre les deux pays.',
    ],
    [
      'Spanish',
      'El ministro se reunió el lunes con su homólogo en la capital para hablar de las relaciones entre los dos países.',
    ],
    [
      'Portuguese',
      'O ministro reuniu-se na segunda-feira com o seu homólogo para falar das relações entre os dois países.',
    ],
    [
      'Italian',
      'Il ministro ha incontrato lunedì il suo collega nella capitale per parlare dei rapporti tra i due paesi.',
    ],
    [
      'Dutch',
      'De minister heeft maandag met zijn collega gesproken over de betrekkingen tussen de twee landen, aldus het ministerie.',
    ],
    [
      'Polish',
      'Minister spotkał się w poniedziałek ze swoim odpowiednikiem, aby omówić stosunki między dwoma krajami.',
    ],
    [
      'Norwegian',
      'Norges utenriksminister møtte Kenyas president i Nairobi på tirsdag. Begge parter ble enige om handel, sa hun etter møtet.',
    ],
    ['Russian', 'Министр встретился в понедельник со своим коллегой.'],
    ['Ukrainian', 'Зустріч відбулася вчора.'],
    ['Greek', 'Ο υπουργός συναντήθηκε με τον ομόλογό του.'],
    ['Azerbaijani', 'Nazir bazar ertəsi öz həmkarı ilə görüşüb və iki ölkə arasında əlaqələr müzakirə olunub.'],
    [
      'Turkish',
      'Bakan pazartesi günü mevkidaşı ile bir araya geldi ve iki ülke arasındaki ilişkiler için çok önemli olan konular ele alındı.',
    ],
    [
      'Indonesian',
      'Menteri itu bertemu dengan rekannya pada hari Senin untuk membahas hubungan yang baik antara kedua negara.',
    ],
    [
      'Hungarian',
      'A miniszter hétfőn találkozott kollégájával, és megbeszélték, hogy a két ország kapcsolatai is jók.',
    ],
    ['Vietnamese', 'Bộ trưởng đã gặp người đồng cấp của mình vào thứ hai để thảo luận về quan hệ giữa hai nước.'],
    ['Finnish', 'Ministeri tapasi maanantaina kollegansa ja he keskustelivat siitä, että maiden suhteet ovat hyvät.'],
    [
      'Swahili',
      'Waziri alikutana na mwenzake siku ya Jumatatu kwa ajili ya mazungumzo ya uhusiano wa nchi hizo mbili katika mji mkuu.',
    ],
    ['Chinese', '部长星期一在首都会见了他的同行。'],
    ['Japanese', '大臣は月曜日に首都で同僚と会談した。'],
    ['Korean', '장관은 월요일에 수도에서 회담했다.'],
    ['Arabic', 'التقى الوزير نظيره يوم الاثنين في العاصمة.'],
    ['Hebrew', 'השר נפגש עם עמיתו ביום שני.'],
    ['Hindi', 'मंत्री ने सोमवार को अपने समकक्ष से मुलाकात की।'],
    ['Thai', 'รัฐมนตรีได้พบกับคู่เจรจาในวันจันทร์'],
    ['Georgian', 'მინისტრი შეხვდა თავის კოლეგას.'],
  ];
  for (const [language, text] of foreign) {
    it(`answers ${language} with one warning and no blocks`, () => {
      const source = readSource(text);
      assert.deepEqual(source.blocks, []);
      assert.deepEqual(
        source.warnings.map(({code, start, end}) => [code, start, end]),
        [['not-english', 0, text.length]],
      );
    });
  }

  it('keeps the metadata of a text that is not English', () => {
    const source = readSource(
      '---\ntitle: Besuch in Berlin\ndate: 2023-04-05\n---\nDie Ministerin hat am Montag mit dem Kollegen über die Lage gesprochen.',
    );
    assert.equal(source.document.title, 'Besuch in Berlin');
    assert.equal(source.document.date, '2023-04-05');
    assert.deepEqual(source.blocks, []);
  });

  const english = [
    '',
    ' \n',
    'a',
    'Baku',
    'Yes.',
    'de la Cruz',
    'Óscar Núñez, Gülşən Əliyeva, Jürgen Müller, Søren Ødegård, Łukasz Wałęsa',
    'Norway, Kenya discuss ties',
    'Von der Leyen meets Díaz-Canel in La Habana',
    'Ministers Ana de la Peña of Perú and José da Silva of Brasil met in San José on Monday.',
    'The poem “Der Erlkönig und die Nacht” was read by the minister to a full house.',
    'He said: "No es mi culpa, que se vaya." The crowd cheered and the debate went on.',
    'Oil up 3 pct; gas flat; gold down; stocks mixed',
    'Email: someone@list.example.org Groups: alt.pets.cats, alt.pets.dogs, alt.pets.birds.small, alt.pets.fish.fresh.water',
    'Goals: Silva 12, Ødegaard 34 pen, Müller 56; yellow cards: Kanté, Dembélé; referee: Łukasz Nowak',
    'Tea, rice, onions, carrots, salt, pepper, oil, lemons, beans, butter, eggs, flour, sugar, milk, yeast, garlic, basil',
  ];
  for (const text of english) it(`keeps ${JSON.stringify(text.slice(0, 40))}`, () => assert.deepEqual(codes(text), []));

  it('tells what is no text', () => {
    assert.deepEqual(codes(`\x7fELF\x02\x01\x01${'\0\x03\x10'.repeat(200)}`), ['not-text']);
    assert.deepEqual(codes('a\0b\0c\0d\0e\0f\0g\0h\0i\0j\0k\0'), ['not-text']);
    assert.deepEqual(codes('The minister\0 spoke \ud83d to the press.'), []);
  });
});
