import type { DateReason } from '../model';
import type { Translate } from './translate';

/** How a date was worked out, in plain words. */
export function dateReason(reason: DateReason, t: Translate): string {
  switch (reason.code) {
    case 'day-of-publishing':
      return t('the year is that of the day of publishing, {0}', reason.day);
    case 'copyright-year':
      return t("the year is that of the agency's copyright line, {0}", reason.year);
    case 'still-to-come':
      return t('the text speaks of {0} as still to come, so this is the last such day before it', reason.words);
    case 'not-before':
      return reason.by === 'caption'
        ? t('no year is given; a picture speaks of {0} as past, so it is not earlier than this', reason.day)
        : t('no year is given; the text speaks of {0} as past, so it is not earlier than this', reason.day);
    case 'day-or-month':
      return t('which number is the month is not told');
  }
}
