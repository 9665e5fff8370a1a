import type { CalendarWords, LayoutWords } from '../layout-words';
import { list, rows, table } from '../word-lists';

const months = rows('ocak;şubat;mart;nisan;mayis;haziran;temmuz;ağustos;eylül;ekim;kasim;aralik');
const weekdays = rows('pazartesi;sali;çarşamba;perşembe;cuma;cumartesi;pazar');
/** The months and weekdays of Turkish. */
export const turkishCalendar: CalendarWords = { months, weekdays };

/** The layout of news pages in Turkish. */
export const turkish = /* @__PURE__ */ table((): LayoutWords => ({
  language: 'tr',
  navigation: list(
    `ana sayfa | anasayfa | tüm haberler | haberler | son haberler | son dakika | paylaş | yazdır | abone ol | giriş | giriş yap | arama | ara | menü | kapat | geri | daha fazla | devamını oku | reklam | hakkımızda | iletişim | video | foto galeri | bağlantıyı kopyala | erişilebilirlik linkleri | erişilebilirlik bağlantıları | ana içeriğe geç`,
  ),
  subjects: list(`siyaset | gündem | ekonomi | dünya | kültür | spor | analiz | türkiye | politika | yaşam`),
  tailHeads: list(
    `ilgili haberler | ilgili konular | ilgili içerikler | benzer haberler | diğer haberler | bunlar da ilginizi çekebilir | ilginizi çekebilir | çok okunanlar | en çok okunanlar | en çok okunan | en popüler | popüler | editörün seçimi | editörün seçtikleri | editörün seçtiği | önerilen haberler | etiketler | son dakika haberleri | ayrıca okuyun`,
  ),
  lastHeads: list(`yorumlar | yorum yap | yorum yaz`),
  pointers: list(`ayrıca okuyun | ayrıca bakınız | ilgili haber | bunu da okuyun | devamı`),
  captionLabels: list(`fotoğraf | foto | görsel | fotoğraflar | video | arşiv fotoğrafı | fotoğraf altı`),
  creditLabels: list(`kaynak | kaynaklar | çeviri | editör`),
  creditOpeners: [],
  bylineOpeners: list(`yazar | haber | muhabir | yazan`),
  publishedLabels: list(
    `yayınlanma | yayınlanma tarihi | yayın tarihi | güncelleme | güncelleme tarihi | son güncelleme | tarih | güncellendi | yayınlandı | oluşturulma tarihi`,
  ),
  notices: list(
    `tüm hakları saklıdır | her hakkı saklıdır | çerez politikası | çerezleri kullan | abone olun | kaynak gösterilmeden`,
  ),
  months,
  weekdays,
  reporting: list(
    `dedi | söyledi | belirtti | açikladi | bildirdi | vurguladi | ifade etti | kaydetti | bakan | bakani | bakanliği | cumhurbaşkani | başbakan | hükümet | sözcüsü | göre | ajansi | görüşme | haber`,
  ),
}));
