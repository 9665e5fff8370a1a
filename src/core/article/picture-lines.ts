import type { Nature } from './line-rules';
import { isProse } from './lines';
import type { Line } from './lines';

/** What stands right above a caption on a page: a button of the picture, or right below it: whose picture it is. */
const pictureButton =
  /^(?:enlarge this image|view image in fullscreen|open image modal|hide caption|toggle caption|click to enlarge|view gallery)$/i;
const pictureSource = /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}?\p{Lu}[\p{L}.’'-]+\s?\/\s?\p{Lu}[\p{L}\d .&-]{1,30}$/u;
/** No caption is longer, in characters, and the picture of an article stands so high, in lines. */
const [longestCaption, lowestPicture] = [400, 60];

/** "Enlarge this image" / what it shows / "Lotte Finch/NPR": above the text the words between are the picture's. */
export function nameCaptions(lines: readonly Line[], natures: Nature[]): void {
  for (let at = 1; at < Math.min(lines.length, lowestPicture); at++) {
    const isSource = pictureSource.test(lines[at]!.text);
    if (isSource) natures[at] = { is: 'caption', reason: { code: 'picture-source' } };
    const shown = isSource ? at - 1 : pictureButton.test(lines[at - 1]!.text) ? at : 0;
    if (
      shown > 1 &&
      natures[shown]!.is === 'text' &&
      lines[shown]!.text.length < longestCaption &&
      isProse(lines[at + 1] ?? { text: '' })
    )
      natures[shown] = { is: 'caption', reason: { code: 'picture-source' } };
  }
}
