/**
 * The same reading of a text, done once for each: headings and labels repeat from line to line and from sheet to sheet, and
 * after every edit the whole workbook is looked at again.
 */
export function remembered<T>(read: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const answer = read(text);
    known.set(text, answer);
    return answer;
  };
}
