import type { CalendarWords, LayoutWords } from '../layout-words';
import { list, rows, table } from '../word-lists';

const months = rows('ژانویه;فوریه;مارس;آوریل;مه;ژوئن;ژوئیه;اوت;سپتامبر;اکتبر;نوامبر;دسامبر');
const weekdays = rows('دوشنبه;سه‌شنبه;چهارشنبه;پنجشنبه;جمعه;شنبه;یکشنبه');
/** The months and weekdays of Persian. */
export const persianCalendar: CalendarWords = { months, weekdays };

/** The layout of news pages in Persian. */
export const persian = /* @__PURE__ */ table((): LayoutWords => ({
  language: 'fa',
  navigation: list(
    `خانه | صفحه اصلی | همه اخبار | اخبار | آخرین اخبار | اشتراک گذاری | اشتراک‌گذاری | چاپ | عضویت | ورود | جستجو | فهرست | بستن | بازگشت | بیشتر | ادامه مطلب | تبلیغات | درباره ما | تماس با ما | ویدیو | عکس | لینک‌های قابلیت دسترسی`,
  ),
  subjects: list(`سیاست | سیاسی | اقتصاد | اقتصادی | ورزش | ورزشی | فرهنگ | جهان | ایران | جامعه`),
  tailHeads: list(
    `بیشتر بخوانید | همچنین بخوانید | مطالب مرتبط | اخبار مرتبط | خبرهای مرتبط | مرتبط | پربازدیدترین | پربازدیدترین‌ها | پربیننده‌ترین | محبوب‌ترین | انتخاب سردبیر | برچسب‌ها | برچسب ها | کلیدواژه‌ها | اخبار دیگر`,
  ),
  lastHeads: list(`نظرات | نظر شما | دیدگاه‌ها | ارسال نظر`),
  pointers: list(`بیشتر بخوانید | همچنین بخوانید`),
  captionLabels: list(`عکس | تصویر | ویدیو | عکس آرشیوی`),
  creditLabels: list(`منبع | منابع | ترجمه`),
  creditOpeners: [],
  bylineOpeners: list(`نویسنده | نوشته`),
  publishedLabels: list(`تاریخ انتشار | منتشر شده | به‌روزرسانی`),
  notices: list(`تمامی حقوق محفوظ است | کلیه حقوق محفوظ است`),
  months,
  weekdays,
  reporting: list(
    `گفت | گفته | اعلام | اعلام کرد | تاکید | تأکید | افزود | به گزارش | به گفته | سخنگوی | وزیر | وزارت | رئیس‌جمهور | رئیس جمهور | دولت | خبرگزاری | پلیس | مجلس`,
  ),
}));
