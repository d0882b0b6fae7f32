/** What Excel tells of the user's regional settings, taken from the same tables the browser has. */
export function numberSeparatorsOf(language: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(language, { useGrouping: true }).formatToParts(12_345_678.9);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return { decimal: part('decimal'), group: part('group') };
}

const patternLetters: Readonly<Record<string, string>> = { year: 'yyyy', month: 'M', day: 'd' };

export function dateFormatOf(language: string): { separator: string; pattern: string } {
  const parts = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(
    0,
  );
  const pattern = parts.map(({ type, value }) => patternLetters[type] ?? value).join('');
  return { separator: parts.find(({ type }) => type === 'literal')?.value.trim() ?? '/', pattern };
}
