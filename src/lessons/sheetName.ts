const longest = 31;
const wholeWords = new RegExp(`^.{1,${longest}}(?![\\p{L}\\p{N}])`, 'u');

/** A lesson's title as the name of a sheet: whole words where there are any. */
export function sheetName(title: string): string {
  const [cut] = wholeWords.exec(title) ?? [title.slice(0, longest)];
  return cut.replace(/[\s,;:，、：]+$/, '');
}
