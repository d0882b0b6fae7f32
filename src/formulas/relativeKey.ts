/** Text in quotes, names of sheets in quotes, brackets, then references: cells, columns, rows; then words, which are passed over. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uffff])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!\u0080-\uffff])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\w.])|[\w.\u0080-\uffff]+/g;

/**
 * A formula in words that are the same wherever it is copied to, as Excel's R1C1 notation is: "=C2/B2" in D2 and "=C3/B3" in
 * D3 have one key. Made without the parser, because a workbook may hold a hundred thousand formulas, of which only the
 * different ones need to be parsed.
 */
export function relativeKey(formula: string, row: number, column: number): string {
  return formula.replace(pieces, (all: string, f1, c1, f2, r1, cf1, cc1, cf2, cc2, rf1, rr1, rf2, rr2) => {
    if (c1 !== undefined) return `R${rowPart(f2, r1, row)}C${columnPart(f1, c1, column)}`;
    if (cc1 !== undefined) return `C${columnPart(cf1, cc1, column)}:C${columnPart(cf2, cc2, column)}`;
    if (rr1 !== undefined) return `R${rowPart(rf1, rr1, row)}:R${rowPart(rf2, rr2, row)}`;
    return all;
  });
}

function rowPart(fixed: string, row: string, own: number): string {
  const index = Number(row) - 1;
  return fixed ? `${index}` : `[${index - own}]`;
}

function columnPart(fixed: string, letters: string, own: number): string {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + (letters.charCodeAt(i) & 31);
  return fixed ? `${index - 1}` : `[${index - 1 - own}]`;
}
