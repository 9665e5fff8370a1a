import type { CalendarWords, LayoutWords } from '../layout-words';
import { list, rows, table } from '../word-lists';

const months = rows('yanvar;fevral;mart;aprel;may;iyun;iyul;avqust;sentyabr;oktyabr;noyabr;dekabr');
const weekdays = rows('ertəsi;axşamı;çərşənbə;-;cümə;şənbə;bazar');
/** The months and weekdays of Azerbaijani. */
export const azerbaijaniCalendar: CalendarWords = { months, weekdays };

/** The layout of news pages in Azerbaijani. */
export const azerbaijani = /* @__PURE__ */ table((): LayoutWords => ({
  language: 'az',
  navigation: list(
    `ana səhifə | bütün xəbərlər | xəbərlər | son xəbərlər | paylaş | çap et | çap | abunə ol | giriş | axtarış | menyu | bağla | geri | daha çox | davamını oxu | ətraflı | reklam | haqqımızda | əlaqə | video | foto | keçid linkləri | əlçatanlıq linkləri`,
  ),
  subjects: list(`siyasət | cəmiyyət | iqtisadiyyat | dünya | mədəniyyət | idman | qarabağ | təhlil | müsahibə`),
  tailHeads: list(
    `oxşar xəbərlər | digər xəbərlər | həmçinin oxuyun | bunu da oxuyun | əlaqəli xəbərlər | ən çox oxunan | ən çox oxunanlar | çox oxunanlar | populyar | redaktorun seçimi | redaksiyanın seçimi | mövzu üzrə | teqlər | etiketlər | xəbər lenti | son xəbərlər | gündəm`,
  ),
  lastHeads: list(`şərhlər | şərh yaz | şərh bildir`),
  pointers: list(`həmçinin oxuyun | bunu da oxuyun | ətraflı | həmçinin bax`),
  captionLabels: list(`foto | şəkil | fotolar | video | arxiv foto`),
  creditLabels: list(`mənbə | mənbələr | tərcümə | istinad`),
  creditOpeners: [],
  bylineOpeners: list(`müəllif`),
  publishedLabels: list(`dərc edilib | yenilənib | tarix`),
  notices: list(`bütün hüquqlar qorunur | istifadə edərkən | istinad zəruridir | abunə olun`),
  months,
  weekdays,
  reporting: list(
    `bildirib | deyib | söyləyib | vurğulayıb | qeyd edib | xəbər verir | açıqlayıb | məlumat verib | nazir | naziri | nazirlik | nazirliyi | prezident | prezidenti | hökumət | sözlərinə görə | sözçüsü | agentliyi | trend | azərtac`,
  ),
}));
