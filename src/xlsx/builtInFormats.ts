/** Number formats that a file may name by number alone, and that the library does not know: those of Chinese Excel, accounting. */
const formats: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The part with the styles, with such formats written out; null where there is nothing to add. */
export function withBuiltInFormats(styles: string): string | null {
  const known = new Set([...styles.matchAll(/<numFmt\b[^>]*\bnumFmtId="(\d+)"/g)].map(([, id]) => id));
  const used = new Set([...styles.matchAll(/<xf\b[^>]*\bnumFmtId="(\d+)"/g)].map(([, id]) => id));
  const missing = [...used].filter((id) => !known.has(id) && Number(id) in formats);
  if (missing.length === 0) return null;
  const added = missing
    .map((id) => `<numFmt numFmtId="${id}" formatCode="${attribute(formats[Number(id)])}"/>`)
    .join('');
  return /<numFmts\b[^>]*[^/]>/.test(styles)
    ? styles.replace(/<numFmts\b[^>]*[^/]>/, (tag) => tag + added)
    : styles
        .replace(/<numFmts\b[^>]*\/>/, '')
        .replace(/<styleSheet\b[^>]*>/, (tag) => `${tag}<numFmts count="${missing.length}">${added}</numFmts>`);
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
