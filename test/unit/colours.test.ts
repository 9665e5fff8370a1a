import assert from 'node:assert/strict';
import { manifest } from './manifest';

/** The editor's own background in VS Code's four default themes. */
const backgrounds = { dark: '#1f1f1f', light: '#ffffff', highContrast: '#000000', highContrastLight: '#ffffff' };
/** The side bar's background in the same themes, and in the older dark and light ones. */
const sideBars: Readonly<Record<keyof typeof backgrounds, readonly string[]>> = {
  dark: ['#181818', '#252526'],
  light: ['#f8f8f8', '#f3f3f3'],
  highContrast: ['#000000'],
  highContrastLight: ['#ffffff'],
};
type Theme = keyof typeof backgrounds;
const themes = Object.keys(backgrounds) as Theme[];

const text = ['person', 'organisation', 'state', 'office', 'cue', 'speaker', 'boilerplate'];
const speakers = [1, 2, 3, 4, 5, 6].map((number) => `speaker${number}`);
const lines = ['quoteUnderline', 'claimUnderline', 'overviewRuler.quote', 'overviewRuler.claim'];

type Rgba = readonly [number, number, number, number];

function rgba(hex: string): Rgba {
  const bytes = /^#(..)(..)(..)(..)?$/.exec(hex);
  assert.ok(bytes, `${hex} is no colour`);
  const [red, green, blue, alpha = 255] = bytes.slice(1).flatMap((byte) => (byte ? [parseInt(byte, 16)] : []));
  return [red!, green!, blue!, alpha / 255];
}

function over(front: string, back: string): Rgba {
  const [r, g, b, a] = rgba(front);
  const [br, bg, bb] = rgba(back);
  return [r * a + br * (1 - a), g * a + bg * (1 - a), b * a + bb * (1 - a), 1];
}

/** Relative luminance, WCAG 2.2. */
function luminance([red, green, blue]: Rgba): number {
  const linear = (byte: number): number => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast ratio, WCAG 2.2: from 1 to 21. */
function contrast(one: Rgba, other: Rgba): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

function colourOf(id: string, theme: Theme): string {
  const value = manifest.contributes.colors.find((colour) => colour.id === `sayso.${id}`)?.defaults[theme];
  assert.ok(value, `sayso.${id} has no default for ${theme}`);
  return value;
}

describe('colours', () => {
  it('have a default for each of the four kinds of theme', () => {
    for (const { id, defaults } of manifest.contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), [...themes].sort(), id);
    }
  });

  it('are all looked at here', () => {
    const ids = manifest.contributes.colors.map(({ id }) => id.replace('sayso.', ''));
    assert.deepEqual(ids.sort(), [...text, ...lines, ...speakers, 'quoteBackground'].sort());
  });

  for (const theme of themes) {
    for (const id of text) {
      it(`${id} can be read in ${theme}, also within a quote`, () => {
        const background = backgrounds[theme];
        const quote = over(colourOf('quoteBackground', theme), background);
        // No statement stands in boilerplate, so the dimmed colour never lies over a quote's background.
        for (const back of id === 'boilerplate' ? [rgba(background)] : [rgba(background), quote]) {
          const ratio = contrast(over(colourOf(id, theme), background), back);
          assert.ok(ratio >= 4.5, `${colourOf(id, theme)}: ${ratio.toFixed(2)}`);
        }
      });
    }
    for (const id of speakers) {
      it(`${id} can be seen in the side panel in ${theme}`, () => {
        for (const back of sideBars[theme]) {
          const ratio = contrast(rgba(colourOf(id, theme)), rgba(back));
          assert.ok(ratio >= 3, `${colourOf(id, theme)} on ${back}: ${ratio.toFixed(2)}`);
        }
      });
    }
    for (const id of lines) {
      it(`${id} can be seen in ${theme}`, () => {
        // WCAG 2.2, 1.4.11: what is no text wants 3:1.
        const ratio = contrast(over(colourOf(id, theme), backgrounds[theme]), rgba(backgrounds[theme]));
        assert.ok(ratio >= 3, `${colourOf(id, theme)}: ${ratio.toFixed(2)}`);
      });
    }
  }
});
