const longest = 28;
const wholeWords = new RegExp(`^.{1,${longest}}(?![\\p{L}\\p{N}])`, 'u');

/** A lesson's title as the name of a sheet: whole words where there are any, with room for a number behind it. */
export function sheetName(title: string): string {
  const [cut] = wholeWords.exec(title) ?? [title.slice(0, longest)];
  return cut.replace(/[\s,;:，、：]+$/, '');
}
