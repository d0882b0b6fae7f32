/** What stands between arguments and before fractions in the formulas that a user's Excel shows and takes. */
export interface Separators {
  readonly list: string;
  readonly decimal: string;
}

export const english: Separators = { list: ',', decimal: '.' };

/** One piece of a formula: a number, a sign, or text, names in quotes and the like, which no separator changes. */
interface Piece {
  readonly isNumber: boolean;
  readonly text: string;
}

/** Text in double quotes and names of sheets in single ones, where the quote itself is doubled. */
const quoted = /^(?:"(?:[^"]|"")*"?|'(?:[^']|'')*'?)/;
/** Names of functions, cells and names: their dots are no decimal points. A letter of any language may stand in them. */
const word = /^[\p{L}_\\$][\p{L}\p{N}\p{M}_\\$.?]*/u;
/** In an array a backslash may part columns. */
const wordInArray = /^\p{L}+/u;

/**
 * A formula in invariant English (commas, decimal point) as the user's Excel shows it. Where the decimal sign is a comma,
 * the columns of an array constant are parted by a backslash, since the comma is taken and the semicolon parts its rows.
 */
export function shownFormula(formula: string, separators: Separators): string {
  const { list, decimal } = usable(separators);
  const column = decimal === ',' ? '\\' : ',';
  let depth = 0;
  return translated(piecesOf(formula, '.'), ({ isNumber, text }) => {
    if (isNumber) return text.replace('.', decimal);
    depth += depthChange(text);
    if (text !== ',') return text;
    return depth > 0 ? column : list;
  });
}

/** The other way round: what a user of those separators typed, in invariant English. */
export function invariantFormula(formula: string, separators: Separators): string {
  const { list, decimal } = usable(separators);
  let depth = 0;
  return translated(piecesOf(formula, decimal), ({ isNumber, text }) => {
    // In an array German Excel parts columns by dots: {1.2;3.4} are whole numbers.
    if (isNumber) return text.replace(decimal, '.');
    depth += depthChange(text);
    if (depth > 0) return decimal === ',' && (text === '\\' || text === '.') ? ',' : text;
    return text === list ? ',' : text;
  });
}

/** Excel takes a semicolon where Windows has the same sign for both. */
const usable = ({ list, decimal }: Separators): Separators => ({ list: list === decimal ? ';' : list, decimal });

const depthChange = (text: string) => (text === '{' ? 1 : text === '}' ? -1 : 0);

/** What parts the items of a Table reference is a list separator too: Table1[[#Headers],[Leavers]]. */
function translated(pieces: Iterable<Piece>, change: (piece: Piece) => string): string {
  let result = '';
  for (const piece of pieces) result += change(piece);
  return result;
}

function* piecesOf(formula: string, decimal: string): Generator<Piece> {
  const number = new RegExp(`^(?:\\d+(?:[${decimal}]\\d*)?|[${decimal}]\\d+)`);
  let depth = 0;
  for (let rest = formula; rest !== '';) {
    const piece = rest.startsWith('[') ? null : pieceAt(rest, number, depth > 0);
    if (piece) yield piece;
    else yield* bracketed(rest);
    const length = piece ? piece.text.length : bracketLength(rest);
    depth += piece ? depthChange(piece.text) : 0;
    rest = rest.slice(length);
  }
}

function pieceAt(rest: string, number: RegExp, isInArray: boolean): Piece {
  const kept = quoted.exec(rest);
  if (kept) return { isNumber: false, text: kept[0] };
  const found = (isInArray ? wordInArray : word).exec(rest);
  if (found) return { isNumber: false, text: found[0] };
  const digits = number.exec(rest);
  return digits ? { isNumber: true, text: digits[0] } : { isNumber: false, text: rest[0] };
}

/** The brackets of a Table reference or of another workbook's name; an apostrophe takes the meaning from the next sign. */
function bracketLength(rest: string): number {
  let depth = 0;
  for (let i = 0; i < rest.length; i++) {
    if (rest[i] === "'") i++;
    else if (rest[i] === '[') depth++;
    else if (rest[i] === ']' && --depth === 0) return i + 1;
  }
  return rest.length;
}

/** Signs between the inner brackets are separators, everything else in them belongs to a name. */
function* bracketed(rest: string): Generator<Piece> {
  const text = rest.slice(0, bracketLength(rest));
  const isOfItems = /^\[\s*[[@#]/.test(text);
  let [depth, start] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === '[') depth++;
    else if (text[i] === ']') depth--;
    else if (depth === 1 && isOfItems && (text[i] === ',' || text[i] === ';')) {
      yield { isNumber: false, text: text.slice(start, i) };
      yield { isNumber: false, text: text[i] };
      start = i + 1;
    }
  }
  yield { isNumber: false, text: text.slice(start) };
}
