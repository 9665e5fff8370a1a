import type { RawLine } from '../article/forms/raw-lines';
import { rawLines } from '../article/forms/raw-lines';
import { dateWritten, datesIn } from '../annotations/date-written';
import type { Brought } from './brought';
import { composed } from './compose';
import { oneLine } from './one-line';

/** The lines above a mail that say from whom and when it is. */
export interface MailHead {
  /** The places of its first line and of the first one below it, among all lines. */
  readonly from: number;
  readonly to: number;
  /** By name, in small letters. */
  readonly fields: ReadonlyMap<string, string>;
}

const field = /^\*?([A-Z][A-Za-z-]{1,24}):\*?[ \t]*(.*)$/;
const known =
  /^(?:from|to|cc|bcc|date|sent|subject|reply-to|message|message-id|sender|mime-version|content-\S+|in-reply-to|references|list-\S+|x-\S+|received|return-path|delivered-to)$/;

/** Whether a run of fields is the head of a mail. */
const isHead = (fields: ReadonlyMap<string, string>): boolean =>
  fields.has('subject') && fields.has('from') && (fields.has('date') || fields.has('sent'));

/** Signs of how a mail was sent, which only its own file has. */
const sent = /^(?:mime-version|content-transfer-encoding|content-type|message-id|received|return-path|dkim-signature)$/;

/** In bytes: the longest heads of mails. */
const headOfMail = 32 * 1024;

/**
 * Whether a file holds mails as they were sent, to be decoded: by the line before the first one of a box, or by its head.
 */
export function isRawMail(bytes: Uint8Array): boolean {
  const text = Array.from(bytes.subarray(0, headOfMail), (byte) => String.fromCharCode(byte))
    .join('')
    .replace(/\r\n?/g, '\n');
  const box = /^From \S+ [^\n]*\d{4}[^\n]*\n/.exec(text);
  const [first] = mailHeads(rawLines(text.slice(box?.[0].length ?? 0)));
  if (first?.from !== 0) return false;
  const { fields } = first;
  const isEncoded = [...fields.values()].some((value) => /=\?[\w-]{2,40}\?[bq]\?/i.test(value));
  return box !== null || isEncoded || [...fields.keys()].filter((name) => sent.test(name)).length > 1;
}

/** The heads of the mails in a text, in text order. */
export function mailHeads(lines: readonly RawLine[]): readonly MailHead[] {
  const heads: MailHead[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!field.test(lines[at]!.text)) continue;
    const fields = new Map<string, string>();
    const from = at;
    let last = '';
    for (; at < lines.length; at++) {
      const line = lines[at]!;
      const match = field.exec(line.text);
      if (match && known.test(match[1]!.toLowerCase())) {
        last = match[1]!.toLowerCase();
        fields.set(last, match[2]!);
      } else if (last !== '' && line.indent > 0 && !line.blank) {
        // A long field goes on in the next line.
        fields.set(last, `${fields.get(last)!} ${line.text.trim()}`);
      } else break;
    }
    if (isHead(fields)) heads.push({ from, to: at, fields });
  }
  return heads;
}

/** Whether a text is a digest of mails. */
export const isDigest = (text: string): boolean => mailHeads(rawLines(text)).length > 1;

/** A mail as an article: subject, day, then its words. @param text of one mail, with its head; null where it has none */
export function articleOfMail(text: string): Brought | null {
  const lines = rawLines(text);
  const [head] = mailHeads(lines);
  if (head?.from !== 0) return null;
  const body = lines
    .slice(head.to)
    .map((line) => line.text)
    .join('\n')
    .trim()
    .replace(/\n[ \t]*-{2,}[ \t-]*(?:Original Message|Forwarded message)?[ \t-]*$/i, '')
    .trimEnd();
  return mailWith(
    {
      subject: head.fields.get('subject') ?? '',
      from: head.fields.get('from') ?? '',
      date: head.fields.get('date') ?? head.fields.get('sent') ?? '',
    },
    body,
  );
}

/** @param body canonical, without the mail's head */
export function mailWith(
  head: { readonly subject: string; readonly from: string; readonly date: string },
  body: string,
): Brought {
  const title = subjectOf(head.subject);
  const outlet = senderOf(head.from);
  const date = dateWritten(head.date) ?? datesIn(head.date)[0];
  const author = /^By ([^\n]{3,80})$/m.exec(body.slice(0, 400))?.[1];
  const url = /^[^\n]{0,60}(?:online|browser|web)[^\n]{0,20}(https?:\/\/\S+)/im.exec(body)?.[1];
  const facts = {
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(author === undefined ? {} : { author }),
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date }),
  };
  return { ...facts, text: composed(facts, body) };
}

const subjectOf = (subject: string): string | undefined =>
  oneLine(subject.replace(/^(?:\s*(?:(?:re|fwd?|aw|wg|tr)\s*:|\[[^\]]{1,40}\]))+/i, ''));

/** "Grenby Herald <news@…>" → its name; an address alone is nobody's name. */
const senderOf = (from: string): string | undefined => {
  const name = oneLine(from.replace(/<[^>]*>|\(.*\)|\[mailto:[^\]]*\]/g, '').replace(/^[\s"']+|[\s"']+$/g, ''));
  return name === undefined || name.includes('@') ? undefined : name;
};
