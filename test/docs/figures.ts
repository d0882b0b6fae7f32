/**
 * The figures of a document. A table whose header is "", A, B, C … is a sheet; every row that has a formula in one column and a
 * value in the next is a claim, to be calculated on the last sheet above it.
 */
import type { Token, Tokens } from 'marked';
import { blocksOf, plainText, rowsOf } from './markdown';
import { sheetFromTable, type Sheet } from './sheet';

export interface Claim {
  readonly formula: string;
  readonly printed: string;
  readonly sheet: Sheet;
}

const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const isSheet = ([[corner, ...letters]]: string[][]) =>
  corner === '' && letters.join('') === 'ABCDEFGHIJ'.slice(0, letters.length);

function claimsIn(rows: readonly string[][], sheet: Sheet): Claim[] {
  return rows.flatMap((row) => {
    const column = row.findIndex((cell) => cell.startsWith('='));
    return column < 0 ? [] : [{ formula: row[column], printed: row[column + 1], sheet }];
  });
}

/** The sheets of a document, from the top. */
export const sheetsOf = (file: string): Sheet[] =>
  blocksOf(file).filter(isTable).map(rowsOf).filter(isSheet).map(sheetIn);

const sheetIn = (rows: readonly string[][]) => sheetFromTable(rows.slice(1).map(([, ...cells]) => cells));

export function claimsOf(file: string): Claim[] {
  let sheet: Sheet = [];
  return blocksOf(file)
    .filter(isTable)
    .map(rowsOf)
    .flatMap((rows) => {
      if (!isSheet(rows)) return claimsIn(rows, sheet);
      sheet = sheetIn(rows);
      return [];
    });
}

/** Percentages in the running text: "56%, 22% or 135%" -> 56%, 22%, 135%. */
export function percentagesInProse(file: string): string[] {
  const prose = blocksOf(file)
    .filter(({ type }) => !['table', 'code'].includes(type))
    .map((token) => ('tokens' in token && token.tokens ? plainText(token.tokens) : textOfList(token)))
    .join('\n');
  return prose.match(/(?<![\w.])−?\d[\d,]*(\.\d+)?%/g) ?? [];
}

const textOfList = (token: Token): string =>
  token.type === 'list' ? (token as Tokens.List).items.map(({ tokens }) => plainText(tokens)).join('\n') : '';

/** A text as it is compared between languages: words inside quotation marks after an equal sign may differ. */
export const languageFree = (formula: string) => formula.replace(/="[^"]*"/g, '="…"');
