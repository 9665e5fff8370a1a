import assert from 'node:assert/strict';
import { decodeArticle } from '../../../src/cli/encoding';

/** A letter's byte in a code page, by trying them all. */
function encode(text: string, encoding: string): Uint8Array {
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const { text: letter } = decodeArticle(new Uint8Array([byte]), encoding);
    if (letter !== '' && !bytes.has(letter)) bytes.set(letter, byte);
  }
  return Uint8Array.from(text.split(''), (letter) => bytes.get(letter)!);
}

const texts: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1252', 'Der Bürgermeister sagte: „Die Brücke bleibt geschlossen.“ Die Fähre fährt über den Fluss.'],
  ['windows-1252', '“We will stay,” the master said – and so he did. “It’s our harbour.”'],
  [
    'windows-1252',
    'Le maire a déclaré que le pont était fermé. « Nous n’avons pas le choix », a-t-il ajouté à la mairie.',
  ],
  [
    'windows-1252',
    'El alcalde dijo que el puente está cerrado hasta mañana y que la situación es difícil para los niños.',
  ],
  ['windows-1251', 'Мэр города заявил, что мост закрыт. «Другого выхода у нас нет», — сказал он журналистам.'],
  ['windows-1251', 'Міський голова заявив, що міст закрито, і що іншого виходу немає.'],
  [
    'windows-1254',
    'Başkan köprünün kapalı olduğunu söyledi. Işıklar söndü, şehirde ulaşım durdu, değişiklik yapılacağı açıklandı.',
  ],
  [
    'windows-1250',
    'Starosta řekl, že most zůstane zavřený. Příští týden začne oprava a lidé budou muset čekat na přívoz.',
  ],
  ['koi8-r', 'Мэр города заявил, что мост закрыт. Другого выхода у нас нет, сказал он журналистам.'],
  ['macintosh', '“We will stay,” the master said – and so he did. “It’s our harbour.”'],
  ['macintosh', 'The council didn’t vote, and the mayor couldn’t say why.'],
  [
    'macintosh',
    'Le maire a déclaré que le pont était fermé. « Nous n’avons pas le choix », a-t-il ajouté à la mairie.',
  ],
  ['ibm866', 'Мэр города заявил, что мост закрыт. Другого выхода у нас нет, сказал он журналистам.'],
];

describe('encodings of articles', () => {
  for (const [encoding, text] of texts)
    it(`${encoding}: ${text.slice(0, 30)}`, () => {
      assert.deepEqual(decodeArticle(encode(text, encoding)), { text, encoding });
    });

  const text = 'The harbour stays shut, Ilka Brann said.';
  const wide = Buffer.from(text, 'utf16le');
  const swapped = Buffer.from(wide).swap16();
  it('UTF-16 by its mark, which stays', () => {
    const little = decodeArticle(Buffer.concat([Buffer.from([0xff, 0xfe]), wide]));
    assert.deepEqual(little, { text: `\ufeff${text}`, encoding: 'utf-16le' });
    const big = decodeArticle(Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]));
    assert.deepEqual(big, { text: `\ufeff${text}`, encoding: 'utf-16be' });
  });

  it('UTF-16 without a mark', () => {
    assert.deepEqual(decodeArticle(wide), { text, encoding: 'utf-16le' });
    assert.deepEqual(decodeArticle(swapped), { text, encoding: 'utf-16be' });
  });

  it('the reader’s word counts', () => {
    assert.equal(decodeArticle(new Uint8Array([0xe4]), 'windows-1251').text, 'д');
    assert.throws(() => decodeArticle(new Uint8Array([0xe4]), 'utf-8'), /is not utf-8/);
  });

  it('what is no text is told', () => {
    assert.throws(() => decodeArticle(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), /is not a text file/);
  });
});
