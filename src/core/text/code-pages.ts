/** What Windows has at 0x80 to 0x9f. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * A text as its encoding has it: some decoders, Node's among them, leave what Windows has at 0x80 to 0x9f as control
 * characters.
 * @param encoding as a `TextDecoder` names it
 */
export const withWindowsSigns = (text: string, encoding: string): string =>
  encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (control) => windows[control.charCodeAt(0) - 0x80]!)
    : text;
