/** The writing systems that news in this field is written in. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'armenian'
  | 'georgian'
  | 'arabic'
  | 'hebrew'
  | 'greek'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'devanagari';

/** Ranges of code units; letters outside them count for nothing. */
const ranges: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x41, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x587, 'armenian'],
  [0x5d0, 0x5ea, 'hebrew'],
  [0x620, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1c90, 0x1cbf, 'georgian'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3040, 0x30ff, 'kana'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7af, 'hangul'],
  [0xfb50, 0xfdff, 'arabic'],
];

/** Signs that stand inside the ranges above and are no letters: `×`, `÷`, `ª` and their neighbours. */
function isSign(unit: number): boolean {
  return (unit > 0x5a && unit < 0x61) || (unit > 0x7a && unit < 0xc0) || unit === 0xd7 || unit === 0xf7;
}

/** The script of a letter given as a UTF-16 code unit; null for what is no letter of a known script. */
export function scriptOf(unit: number): Script | null {
  if (unit < 0x41 || isSign(unit)) return null;
  if (unit < 0x250) return 'latin';
  for (const [from, to, script] of ranges) if (unit >= from && unit <= to) return script;
  return null;
}

/** Counts the letters of each script. Linear. */
export function countScripts(text: string): ReadonlyMap<Script, number> {
  const counts = new Map<Script, number>();
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const script = scriptOf(text.charCodeAt(at));
    if (script === 'latin') latin++;
    else if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  if (latin > 0) counts.set('latin', latin);
  return counts;
}

/** The script that most letters of `text` have, with its share of all letters (0 to 1). */
export function mainScript(text: string): { readonly script: Script | null; readonly share: number; letters: number } {
  let letters = 0;
  let best: Script | null = null;
  let most = 0;
  for (const [script, count] of countScripts(text)) {
    letters += count;
    if (count > most) {
      most = count;
      best = script;
    }
  }
  return { script: best, share: letters === 0 ? 0 : most / letters, letters };
}
