import { fold } from '../text/fold';
import type { Line } from './lines';
import { notices } from './words';

/** "Correction: An earlier version of this article said …", "This story was updated on 4 March 2021 to …" */
const corrections =
  /^[([*_]{0,2}(?:(?:correction|clarification|update)s?\s?:\s(?:on )?(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4})$|editor['’]?s? notes?\s?:|(?:corrections?|clarifications?|correction and clarification|editor'?s? notes?|editor’s notes?|update|note)(?: \([^()]{2,40}\))?\s?(?::|\s[-–—])\s.{0,200}\b(?:article|story|report|post|piece|version|headline|caption)\b|this (?:article|story|post|report|piece|page|headline) (?:was|has been|is being|will be) (?:\w+ly )?(?:amended|updated|corrected|changed|edited|revised|clarified)\b|an? (?:earlier|previous|original) version of this\b|(?:updates|corrects|recasts|adds) (?:with|to|headline|paragraph|quote|detail)\w*\b[^.]{0,80}$)/iu;
/** "The Source: This report is based on a news conference." */
const aboutReport =
  /^the source\s?:\s(?:this|the|details|information)\b.{0,200}\b(?:report|story|article|information)\b/i;
const advertisement =
  /^(?:(?:PAID|SPONSORED|PROMOTED|PARTNER) (?:POST|CONTENT|STORY)\b|(?:[Aa]dvertisement|[Aa]dvertising|[Aa]dvert)\s?[-–—:|(].{0,60}$|ADVERTISEMENT\b)/;
/** "Subscribe to our newsletter: …", whoever is quoted behind it. */
const invitation =
  /^\W{0,4}(?:subscribe (?:to|for|now|today)|sign up (?:for|to|now|today)|to continue reading|support (?:our|independent|local) |join our |discover more from |thanks for reading .{2,60}[!.] |already have an account\b|over [\d,]+ subscribers\b|this entry was posted in |follow (?:us|our) |download (?:our|the) (?:free )?app|download\s?: |like this:$|like loading|get (?:our|the) (?:\w+ ){0,3}(?:newsletter|briefing|app|alerts)|like what you (?:read|see)|enjoy(?:ed)? this (?:article|story)|listen to (?:the|our|this) (?:\w+ ){0,2}(?:podcast|story|article)|(?:print|email|e-mail|save|bookmark|share) this (?:article|story|page|post)|(?:have|got) a (?:news |story )?tip|enter your e-?mail|(?:\d{1,2}[.)] )?for (?:more |further |additional |media |press |all )?(?:information|details|enquiries|inquiries|interviews?|images|queries)\b.{0,80}\b(?:call|contact|e-?mail|visit|phone|ring|write))\b/i;
/** "[Embedded video: …]": what a page shows and a text cannot. */
const embedded =
  /^[[({<]\s?(?:embedded |watch (?:the )?|see (?:the )?|inline |interactive )?(?:video|audio|tweet|post|photo|image|picture|map|graphic|infographic|gallery|slide ?show|podcast|chart|widget|poll|quiz|advert(?:isement)?|ad|newsletter|embed|youtube|instagram|facebook|twitter|tiktok|spotify)\b[^\n]{0,160}[\])}>]$/i;
/** "Contact reporter Jane Roe at 555-0100", "Jane Roe can be reached at jroe@…", "Follow her on Twitter @jroe". */
const reachWriter =
  /^(?:(?:contact|reach|e-?mail|call|follow|write to)\s(?:(?:the\s)?(?:reporter|staff writer|editor|writer|news editor|city editor|her|him|them|me)\b|\p{Lu}[\p{L}’'.-]+\s\p{Lu})|\p{Lu}[\p{L}’'.-]+(?: \p{Lu}[\p{L}’'.-]*){1,3}(?:, [^.@\d]{3,60},)? can be (?:reached|contacted|followed)\b).{0,120}(?:@|\b\d{3}[-.) ]{1,2}\d{3,4}\b|\b(?:Twitter|X|Facebook|Bluesky)\b)/iu;
/** … is nothing else. */
const mayReach = /^(?:contact|reach|e-?mail|call|follow|write)|can be/i;
/** "We use cookies …", "By clicking “Accept”, you agree to …": a page's question, whatever it quotes. */
const consent =
  /^(?:(?:we|this (?:web)?site|our (?:web)?site)(?: and our (?:\d+ )?(?:partners|vendors))?,? (?:uses?|stores?|may use) (?:[\w-]+ ){0,4}cookies\b|we and our (?:\d+ )?(?:trusted )?(?:partners|vendors|suppliers) (?:stores?|process|access|use|may)\b|by (?:clicking|continuing|using|browsing|selecting|signing up|subscribing|submitting|registering|entering)\b.{0,120}\b(?:you|I) (?:agree|accept|consent|acknowledge|give)\b)/i;
const ask =
  /\b(?:write to|e-?mail|mail|contact|reach|get in touch with|send (?:tips|them|it|your \w+) to)\s(?:us(?: at)?|the \w+(?: at)?|him at|her at|me at|them at)?\s?\S+@\S+\.\w+/i;

/** Which notice of a site stands on a line; null where it is none. */
export function noticeIn(
  text: string,
): 'copyright' | 'correction' | 'advertisement' | 'about-author' | 'site-notice' | null {
  if (text.length > 360) return null;
  if (
    /^(?:©|\(c\)|copyright\b|all rights reserved)/i.test(text) &&
    /\b(?:19|20)\d\d\b|rights|reserved|copyright/i.test(text) &&
    text.length < 250
  )
    return 'copyright';
  if (aboutReport.test(text)) return 'site-notice';
  if (corrections.test(text)) return 'correction';
  if (advertisement.test(text)) return 'advertisement';
  if (text.length < 240 && mayReach.test(text) && reachWriter.test(text)) return 'about-author';
  if (consent.test(text) || (text.includes('@') && ask.test(text)) || invitation.test(text) || embedded.test(text))
    return 'site-notice';
  // Quoted words about cookies and newsletters are the article's own.
  if (!/["“«]/.test(text) && notices.within(fold(text))) return 'site-notice';
  return null;
}

/** A date below a note of correction is the correction's. */
export function belowCorrection(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(Math.max(0, at - 3), at)
    .some((line) =>
      /^(?:correction|clarification|editor'?s? note|an? (?:earlier|previous) version)|\b(?:misstated|misidentified|referred incorrectly|this (?:article|story) has been (?:updated|corrected|revised))\b/i.test(
        line.text.slice(0, 600),
      ),
    );
}
