/** Last words of names that are no people: newspapers, companies, associations. Data only, in small letters. */
export const bodyNouns: ReadonlySet<string> = new Set(
  `post times news daily journal tribune herald gazette letter review magazine wire press radio television tv
  association foundation federation fund centre center society corporation company inc ltd plc club league alliance
  county republican republicans democrat democrats movement coalition army navy police force forces ministry`.split(
    /\s+/,
  ),
);
