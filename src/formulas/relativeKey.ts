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

/** Whether a text is the formula that was read, copied to another row of its column. */
export type IsCopy = (text: string, row: number) => boolean;

/**
 * For the thousands of cells below one whose formula was read: their texts are compared with what copying it would write, which costs
 * far less than a key.
 */
export function copiesInColumn(formula: string, row: number): IsCopy {
  const { texts, steps } = rowSteps(formula, row);
  const [last] = texts.slice(-1);
  return (text, at) => {
    let place = 0;
    for (let i = 0; i < steps.length; i++) {
      const index = at + steps[i] + 1;
      if (index < 1 || !text.startsWith(texts[i], place)) return false;
      place += texts[i].length;
      const digits = String(index);
      if (!text.startsWith(digits, place)) return false;
      place += digits.length;
    }
    return text.length === place + last.length && text.endsWith(last);
  };
}

/** A formula cut at its rows that move, as texts and how far each row is from the formula's own. */
function rowSteps(
  formula: string,
  own: number,
): { readonly texts: readonly string[]; readonly steps: readonly number[] } {
  const [texts, steps]: [string[], number[]] = [[], []];
  let done = 0;
  const cut = (start: number, row: string) => {
    texts.push(formula.slice(done, start));
    steps.push(Number(row) - 1 - own);
    done = start + row.length;
  };
  for (const found of formula.matchAll(pieces)) {
    const [all, , , fixed, row, , , , , fixed1, row1, fixed2, row2] = found;
    const end = found.index + all.length;
    if (row !== undefined && !fixed) cut(end - row.length, row);
    if (row1 !== undefined && !fixed1) cut(found.index, row1);
    if (row2 !== undefined && !fixed2) cut(end - row2.length, row2);
  }
  return { texts: [...texts, formula.slice(done)], steps };
}
