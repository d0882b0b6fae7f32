import type { CellValue } from '../../excel/area';
import { asArgumentCell } from '../../sheets/counts';
import type { HeadedColumn } from '../../sheets/headerLine';

const words = {
  department:
    /\b(departments?|dept|divisions?|teams?|units?|sections?|branch(es)?|sites?|plants?|cost cent(er|re)s?)\b|部门|部門|科室|处室|處室|事业部|事業部|单位|單位|团队|團隊|小组|小組|组别|組別|班组|班組/,
  reason:
    /\breasons?\b|\b(separation|termination|leaving|leaver|exit) types?\b|原因|(离职|離職)(类型|類型|类别|類別|种类|種類|性质|性質)/,
} as const;

export type DividingRole = keyof typeof words;

/** The column whose header says that it holds departments, or leaving reasons; null where none does. */
export function dividingColumn(columns: readonly HeadedColumn[], role: DividingRole): number | null {
  const text = (header: string) =>
    header
      .normalize('NFKC')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/[_\-–./()\s]+/g, ' ')
      .toLowerCase();
  return columns.find(({ header }) => words[role].test(text(header)))?.index ?? null;
}

/** What stands in a column, each value once: those of most people first, then by name. Blanks and errors are no values. */
export function dividingValues(cells: readonly CellValue[]): string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    if (typeof asArgumentCell(cell) === 'object') continue;
    const value = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
    if (value.trim() !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}
