const signposts =
  /^(?:(?:WHAT|WHY|HOW|WHO|WHERE|WHEN|THE|BY|KEY|ZOOM|GO|DRIVING|BETWEEN|YES|BOTTOM|STATE|CATCH|WORTH|ON|IN|OUR|MORE|ALSO)\b[\p{Lu}’' ,-]{2,40}|[Ww]hy it matters|[Ww]hat they['’]re saying|[Tt]he big (?:picture|number)|[Dd]riving the news|[Bb]y the numbers|[Tt]he other side|[Bb]etween the lines|[Ww]hat['’]s (?:next|new|happening)|[Tt]he bottom line|[Zz]oom (?:in|out)|[Ss]tate of play|[Gg]o deeper|[Ff]lashback|[Yy]es, but|[Cc]atch up quick|[Ww]orth noting|[Tt]he intrigue|[Hh]ow it works|[Tt]hreat level|[Ww]hat to watch|[Bb]e smart|[Rr]eality check|Details|Background|Context|Reminder|For reference|What happened|Recap|Previously|Why this matters|Key points|What (?:we|is) know[n]?):\s+(?=\S)/u;

/** The label that heads a newsletter's paragraph, "WHAT THEY'RE SAYING: …", is nobody's name. @returns its length, or 0 */
export const signpost = (text: string): number => signposts.exec(text.slice(0, 60))?.[0].trimEnd().length ?? 0;
