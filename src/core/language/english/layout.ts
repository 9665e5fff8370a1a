import type { CalendarWords, LayoutWords } from '../layout-words';
import { list, rows } from '../word-lists';

const months = rows(
  `january jan;february feb;march mar;april apr;may;june jun;july jul;august aug;september sept sep;october oct;november nov;december dec`,
);
const weekdays = rows(
  'monday mon;tuesday tue tues;wednesday wed;thursday thu thurs thur;friday fri;saturday sat;sunday sun',
);
/** The months and weekdays of English. */
export const englishCalendar: CalendarWords = { months, weekdays };

const navigation = /* @__PURE__ */ list(`
    urgent | quick links | social sharing | footer links | please wait | loading | loading article | just a moment | checking your browser | skip to main | edit | on air now | play live radio | all streams | next up | live reporting | excerpt | link copied | shortlink copied | site search | close panel | share page | about sharing | copylink | author email | print subscriptions | search jobs | skip links | reuse this content | end of list | fbpx | show news feed | we value your privacy | your privacy matters | manage consent | view this email in your browser | view in browser | for immediate release
    home | homepage | all news | news | latest | latest news | top news | breaking news | world news
    video | videos | photos | photo gallery | gallery | live | podcasts | podcast | features | interviews
    share | share this | share this article | share this story | share on facebook | share on twitter | share on x
    share on whatsapp | share on telegram | share on linkedin | share via email | tweet | print | print this page
    print version | printable version | email | e-mail | email this article | copy link | link copied | save | bookmark
    facebook | twitter | telegram | whatsapp | linkedin | instagram | youtube | vkontakte | odnoklassniki | reddit
    pinterest | viber | messenger | rss | x | xs | sm | md | lg | xl | menu | search | close | back | back to top | back to top button | top | ends | end | -30- | notes to editors | note to editors | paid post | paid content
    sponsored post | promoted | promoted content | file photo | file image | stock photo | stock image
    getty images | load more comments | show more comments | show comments | hide comments | view all comments | unsubscribe
    next | previous | prev | next article | previous article | next story | previous story | sign in | log in | login
    register | subscribe | subscribe now | sign up | sign up now | donate | support us | contact | contact us | about us
    about | skip to content | skip to main content | skip to navigation | skip to search | skip to footer
    skip to main navigation | accessibility links | accessibility help | jump to content | main content
    advertisement | advertising | sponsored | sponsored content | ad | story continues below advertisement
    article continues below | continue reading | read more | read full story | show more | load more | see more | view all
    see all | more | more news | listen | listen to this article | listen to article | embed | text size | font size
    enlarge | toggle navigation | open menu | close menu | change language | languages | english | русский | հայերեն
    հայ | рус | eng | azərbaycanca | türkçe | ქართული | follow us | follow | newsletter | newsletters | terms of use
    terms and conditions | terms of service | privacy policy | privacy | cookie policy | cookies | accept | accept all
    accept cookies | reject all | manage cookies | manage preferences | site map | sitemap | feedback | faq | help
    careers | advertise | advertise with us | all rights reserved | to the top | download | report an error
    download pdf | view comments | leave a comment | post a comment | add a comment | no comments | copy url
    media caption | related topics | image | 0 comments | on air | live tv | watch live | programs | documents | add to favorites
    press releases | archive | search form | article tools | main menu | top stories | choose language | refresh | reload | back to list | back to news | back to all news | go back | share this: | updates | live updates`);

const tailHeads = /* @__PURE__ */ list(`
    more about | more about this | read more about | related articles | related article | related news | related stories | related story | related content | related posts
    related topics | related links | related | related reading | related coverage | related materials | related publications
    editor's choice | editors' choice | editor's pick | editor's picks | editors' picks | editors picks | editors pick | popular
    popular now | popular articles | popular news | popular stories | popular posts | most popular | most read | most viewed
    most shared | most commented | most watched | most recent | trending | trending now | trending stories | trending news
    top stories | latest news | latest stories | latest articles | latest headlines | more news | more from this section
    more stories | more on this story | more on this topic | more on this | more articles | more in world | more like this
    recent posts | recent articles | recent news | recent stories | recommended | recommended for you | recommended articles
    recommended stories | recommended reading | you may also like | you might also like | you may be interested in | you may also be interested in | keep reading | filed under
    you might be interested in | also interesting | other news | other articles | other stories | other news on this topic
    in other news | news in brief | don't miss | must read | must reads | what to read next | read next | up next
    from the web | around the web | promoted content | promoted stories | sponsored stories | partner content | partner news
    see also | read also | also read | further reading | news feed | newsfeed | tags | topics | keywords | more from author
    more by this author | about the author | about the authors | latest from | from our partners | explore more
    featured | featured stories | featured articles | our picks | similar articles | similar news | this week's top stories
    news by topic | on this topic | on the topic | on this story | follow us on social media | stay informed | stay connected | sources | our sources`);

const lastHeads = /* @__PURE__ */ list(`
    comments | leave a comment | leave a reply | leave a response | post a comment | add a comment | join the discussion
    join the conversation | discussion | reader comments | readers' comments | write a comment | comment on this article
    view comments | add comment | your comment | your email address will not be published`);

const pointers = /* @__PURE__ */ list(`
    read also | also read | see also | read more | read more on | more on this | related | related article | related articles
    related story | related news | watch | watch also | also watch | listen | learn more | more | full story | in pictures
    find out more | you may also like | recommended | must read | don't miss | further reading | see more | context | in case you missed it`);

const captionLabels = /* @__PURE__ */ list(`
    photo | photos | image | images | picture | pictures | caption | captions | file photo | file picture | file image
    archive photo | archive picture | photograph | illustration | cover photo | cover image | photo caption | image caption
    photo credit | image credit | image source | image copyright | photo source | picture credit | photo courtesy
    illustrative photo | illustrative image | representational image | graphic | infographic | screenshot | video grab | photo by | image by
    picture by | photo illustration | featured image | main image | header image | map | pictured`);

const creditLabels = /* @__PURE__ */ list(`
    source | sources | publication | newspaper | original source | news source | source of the news | credit | credits | original article | first published
    originally published | via | translation | translated by | reporting | editing | compiled by | prepared by | text | words | text and photos | words and pictures | reporters | video`);

const creditOpeners = /* @__PURE__ */ list(`
    with reporting by | with reporting from | with additional reporting | with additional reporting by | additional reporting by
    additional reporting from | reporting by | reported by | edited by | editing by | writing by | written by staff
    compiled by | compiled from | translated by | translation by | based on reporting by | based on reporting from
    based on a report by | based on reports by | with contributions from | with contributions by | contributions by | contributing
    with agencies | with agency reports | with wire reports | from wire reports | from agency reports | with files from
    with material from | with materials from | with inputs from | with input from | with information from | production by
    graphics by | to contact the reporter | to contact the reporters | to contact the editor | to contact the editors | this report was written by | this story was originally published | this article was originally published
    this article originally appeared | this article was first published | originally published by | originally published on
    originally published at | first published by | first published on | first published in | this article first appeared
    reprinted with permission | republished with permission | copyright (c)`);

const bylineOpeners = /* @__PURE__ */ list(
  `by | from | written by | text by | words by | interview by | interviewed by | story by | report by | reported by | posted by | submitted by | author | reporter | correspondent`,
);

const publishedLabels = /* @__PURE__ */ list(`
    published | published on | published at | publication date | published date | updated | updated on | updated at | last updated
    last updated on | last modified | last modified on | last update | first published | first published on | originally published | originally posted | this content was published on | this article was published on | posted | posted on
    posted at | date | created | created on | modified | issued | issued on | released | release date | date of publication
    date published | for release | for release on | uploaded | accessed | retrieved | on`);

const notices = /* @__PURE__ */ list(`
    suggestions are available | autocomplete results are available | we use cookies | uses cookies | use of cookies | our cookie policy | accept cookies | all rights reserved | our standards: | thomson reuters trust principles | sample article, written for
    sign up for our | sign up to our | sign up for the | subscribe to our | subscribe to the newsletter | to our newsletter
    get our newsletter | delivered to your inbox | straight to your inbox | in your inbox | follow us on | follow us at
    like us on facebook | join our telegram | join us on telegram | our telegram channel | our whatsapp channel
    download our app | download the app | click here to | click the image | click on the image | enable javascript
    javascript is disabled | requires javascript | your browser does not support | share this article | share this story
    story continues below | article continues after | continue reading below | continue reading the main story
    a version of this article appear | for ease of reading, we | you can now listen to
    skip to main content | skip to content | skip to footer | reproduction in whole or in part
    may not be published, broadcast, rewritten | may not be reproduced | no part of this publication | without prior written permission
    when using materials | reference to the site is | hyperlink to | is not responsible for the content of external
    not responsible for external | no media source currently available | embed share | the code has been copied to your clipboard
    the url has been copied to your clipboard | auto 240p | the media could not be loaded | if you found a typo | found a mistake
    found an error in the text | select it and press ctrl | press ctrl+enter | highlight it and press | to receive breaking news
    notifications are | turn on notifications | become a member | support our journalism | support independent journalism
    support the guardian | make a contribution from | our journalists are | donate now | your email address will not be published
    required fields are marked | be the first to comment | log in to comment | sign in to comment | subscribe for unlimited
    this content is for subscribers | already a subscriber | comments are closed | comments are disabled | comments have been | people are reading this | are reading this now
    available in: | also available in | read this article in: | read this story in: | read in: | this article in: | scroll to top | back to top button | this article is more than | this story is more than | skip past newsletter promotion
    after newsletter promotion | share full article | gift this article | give this article | was this article helpful
    free articles remaining | free articles left | to continue reading, | to continue reading this | media playback is unsupported
    video can not be played | video cannot be played | to view this video please | by continuing to use this site
    do not sell my personal | do not sell or share my | your privacy choices | if you enjoyed this article | thank you for reading our
    subscribe for unlimited | subscribe now for | subscribe today for | sign up here | sign up now to | have a tip? | got a tip?
    send us a tip | report a typo | spotted a mistake | tell us what you think | view this email in your browser | unsubscribe from
    manage your preferences | manage preferences | you are receiving this email | you received this email | update your preferences
    turn on desktop notifications | this video is not available in your | your subscription supports | support from readers like you
    you have permission to edit this | content from this site must be | contains only a portion of the news | of this article left to read | is for subscribers only | for information media. not an official | this is a developing story | this is a breaking news story | check back for updates | check back later for | more to follow | story will be updated
    the views expressed in this article are | not necessarily reflect the views of | not necessarily represent the views of`);

const reporting = /* @__PURE__ */ list(`
    said | says | told | stated | announced | according to | added | reported | spokesman | spokeswoman | spokesperson | minister
    ministry | president | government | officials | official | police | parliament | reporters | journalists | agency
    statement | authorities | prosecutors | opposition | lawmakers | senator | foreign | leader | talks | ambassador | mayor
    council | commission | campaign | court | investigators | analysts | residents | army | military | union | warned | denied | rejected | accused | confirmed | governor | premier
    candidate | candidates | election | elections | voters | poll | polls | percent | per cent | party | senate | congress | lawmaker
    million | billion | national | political | policy | economic | security | interview | news | press | secretary | chairman | director
    tuesday | wednesday | thursday | troops | border | ceasefire | agreement | summit | embassy | sanctions | region | administration`);

const subjects =
  /* @__PURE__ */ list(`world | politics | opinion | opinions | analysis | business | economy | society | culture | sport | sports | science
    technology | tech | health | security | defence | defense | environment | education | region | regional | international | europe
    asia | middle east | caucasus | south caucasus | diplomacy | commentary | interview | exclusive | in depth | explainer`);

/** The layout of news pages in English. */
export const english: LayoutWords = {
  language: 'en',
  navigation,
  subjects,
  tailHeads,
  lastHeads,
  pointers,
  captionLabels,
  creditLabels,
  creditOpeners,
  bylineOpeners,
  publishedLabels,
  notices,
  months,
  weekdays,
  reporting,
};
