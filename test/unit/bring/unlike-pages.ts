/** Pages of a build that others do not have: markup of our own, about nobody who is. */

interface Unlike {
  readonly html: string;
  readonly outlet: string;
  readonly author?: string;
  readonly url?: string;
}

const title = 'Mayor defends closure of the old bridge';
const words = [
  'The mayor of Grenby, Paul Varn, said on Thursday that the old bridge would stay closed until its piers had been looked at again by two engineers from Tolber.',
  '“I will not send a single bus over it before I have their report in my hand,” Varn told the council.',
  'Shopkeepers on the left bank said the closure had cost them half of their trade since the new year, and asked for a ferry of their own.',
];
const body = words.map((one) => `<p>${one}</p>`).join('\n');
const page = (head: string, inside: string): string =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${inside}</body></html>`;

export const unlikePages: Readonly<Record<string, Unlike>> = {
  'a title that is the site’s, the headline in large type among cells of a table': {
    outlet: 'City of Grenby',
    html: page(
      '<title>City of Grenby - News</title>',
      `<table><tr><td><img src="seal.gif" alt="City of Grenby"></td></tr><tr><td><a href="a">About</a><br><a href="b">News</a></td><td><font size="5"><b>${title}</b></font><br><br><i>04.03.2021</i><br><br>${words.join('<br><br>')}</td></tr></table>`,
    ),
  },
  'a writer’s line beside what only a style puts into lines, and the site as its writer in linked data': {
    outlet: 'NBN News',
    author: 'Jane Roe',
    html: page(
      `<title>${title} - NBN News</title><script type="application/ld+json">{"@type":"ReportageNewsArticle","headline":"${title}","datePublished":"2021-03-04","author":{"@type":"Organization","name":"NBN News"},"publisher":{"name":"NBN News"}}</script>`,
      `<main><article><h1>${title}</h1><p><span>By Jane Roe</span><span>City reporter</span></p><div><span>Published</span><time datetime="2021-03-04">4 March 2021</time></div><figure><div><img src="b.jpg"><span><span>Image source, </span>Water Board</span></div><figcaption>The bridge in May</figcaption></figure>${body}</article></main>`,
    ),
  },
  'the site before a colon in the title, and its writer below the words': {
    outlet: 'Notes From the Left Bank',
    author: 'Jane Roe',
    html: page(
      `<title>Notes From the Left Bank: ${title}</title>`,
      `<h1><a href="/">Notes From the Left Bank</a></h1><h2 class="date-header">Thursday, March 4, 2021</h2><h3 class="post-title">${title}</h3><div class="post-body">${words.join('<br><br>')}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Jane Roe</span></span></div>`,
    ),
  },
  'a browser’s view for readers': {
    outlet: 'grenby-herald.example',
    author: 'Jane Roe',
    url: 'https://grenby-herald.example/bridge',
    html: page(
      `<title>${title}</title>`,
      `<div class="container"><div class="header"><a class="domain reader-domain" href="https://grenby-herald.example/bridge">grenby-herald.example</a><h1 class="reader-title">${title}</h1><div class="credits reader-credits">Jane Roe</div><div class="reader-estimated-time">2 minutes</div></div><div class="content"><div class="moz-reader-content"><p>March 4, 2021</p>${body}</div></div></div>`,
    ),
  },
  'a report that goes on all day, each entry an article of its own': {
    outlet: 'NBN News',
    html: page(
      `<title>${title} - NBN News</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="NBN News"><meta property="article:published_time" content="2021-03-04T08:00:00Z">`,
      `<h1>${title}</h1><div>${words.map((one) => `<article><p>${one}</p></article>`).join('')}</div>`,
    ),
  },
  'the day beside its label in a list, below another day': {
    outlet: 'City of Grenby',
    html: page(
      `<title>${title} - City of Grenby</title>`,
      `<a href="/">City of Grenby</a><h1>${title}</h1><dl><dt>Posted</dt><dd>5 March 2021</dd><dt>Originally published</dt><dd>4 March 2021</dd></dl><div>${body}</div>`,
    ),
  },
  'marks of a page in the headline of linked data': {
    outlet: 'Grenby Herald',
    html: page(
      `<title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}<img src=x onerror=alert(1)>","datePublished":"2021-03-04","publisher":{"name":"Grenby Herald"}}</script>`,
      `<article><h1>${title}</h1>${body}</article>`,
    ),
  },
  'a notice of a site whose name is the title': {
    outlet: 'Grenby Herald',
    html: page(
      '<title>Grenby Herald</title>',
      `<div class="logo">Grenby Herald</div><div class="hl">${title}</div><div>March 4, 2021</div>${body}`,
    ),
  },
};
