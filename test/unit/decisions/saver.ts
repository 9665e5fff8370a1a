import { changeSafely } from '../../../src/files/safe-file';
import { placeAt } from './disk';

/** Saves one thing after the other until it is killed, and tells each that is done: node saver.js FILE FROM */
async function saveOn(file: string, from: number): Promise<void> {
  const place = placeAt(file, String(process.pid));
  process.send!('ready');
  for (let number = from; ; number++) {
    // Every fifth time the file goes, and begins anew.
    const text = number % 5 === 0 ? undefined : contentOf(number);
    await changeSafely(place, () => ({ text, save: true, answer: undefined }), { abandonedAfter: 5 });
    process.send!(number);
  }
}

/** Long enough to be written in several pieces, and of another length each time. */
export const contentOf = (number: number): string =>
  `begin ${number}\n${`${number} `.repeat(20_000 + ((number * 7919) % 20_000))}\nend ${number}\n`;

const [, , file, from] = process.argv;
if (process.send && file !== undefined) void saveOn(file, Number(from));
