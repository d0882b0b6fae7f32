import { shownNamespacePattern, storedNamespace } from '../formulas/namespace';
import { nodesUnder } from '../formulas/syntax';
import { treeOf } from '../formulas/turnoverCall';
import { prefixOfFunction } from './newFunctions';

/** Text in quotes and names of sheets in quotes, which stay as they are; then prefixes. */
const storedParts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?:_xlfn\.|_xlws\.|_xlpm\.)+/gi;
const storedTurnover = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:dudf|udf)_${storedNamespace}_([A-Z_]+)(?=\s*\()`,
  'gi',
);
const shownTurnover = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])${shownNamespacePattern}\.([A-Z.]+)(?=\s*\()`,
  'gi',
);
const shownWords =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\$!])([\p{L}_\\][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.!$])(\s*\()?/giu;
const spillReference = /(?<![\w.])ANCHORARRAY\(((?:'(?:[^']|'')*'|[^()'"])+)\)/gi;
const shownSpill = /((?:'(?:[^']|'')+'!|[\w.\u0080-\uffff]+!)?\$?[A-Z]{1,3}\$?[1-9]\d{0,6})#/gi;
const singleValue = /(?<![\w.])SINGLE\(((?:'(?:[^']|'')*'|[^()'"])+)\)/gi;
const quoted = /^["']/;

/**
 * A formula as it is stored -> as Excel shows it: "_xlfn.LET(_xlpm.a,1,_xlpm.a)" -> "=LET(a,1,a)". A TURNOVER name that
 * Excel could not resolve when it saved (the cell says #NAME?) stays as stored, since such a cell needs repair.
 */
export function formulaFromFile(stored: string, isStuck: boolean): string {
  let text = stored.replace(storedParts, (part) => (quoted.test(part) ? part : ''));
  if (text !== stored) text = text.replace(spillReference, '$1#').replace(singleValue, '@$1');
  if (!isStuck)
    text = text.replace(storedTurnover, (all, name: string | undefined) =>
      name === undefined ? all : `TURNOVER.${name.replaceAll('_', '.')}`,
    );
  return `=${text}`;
}

/** A formula as Excel shows it -> as it is stored. */
export function formulaForFile(shown: string): string {
  const text = shown
    .replace(/^=/, '')
    .replace(shownTurnover, (all, name: string | undefined) =>
      name === undefined ? all : `_xldudf_${storedNamespace}_${name.toUpperCase().replaceAll('.', '_')}`,
    );
  const parameters = parametersOf(shown);
  const prefixed = text.replace(shownWords, (all: string, word: string | undefined, call: string | undefined) => {
    if (word === undefined) return all;
    if (parameters.has(word.toLowerCase())) return `_xlpm.${all}`;
    return call === undefined ? all : prefixOfFunction(word) + all;
  });
  return prefixed.replace(shownSpill, '_xlfn.ANCHORARRAY($1)');
}

/** The names that LET and LAMBDA make in a formula, in lower case. */
function parametersOf(shown: string): Set<string> {
  const names = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(shown)) return names;
  const tree = treeOf(shown);
  if (!tree) return names;
  for (const node of nodesUnder(tree)) {
    if (node.type === 'LetExpression') for (const { id } of node.declarations) names.add(id.name.toLowerCase());
    if (node.type === 'LambdaExpression') for (const { name } of node.params) names.add(name.toLowerCase());
  }
  return names;
}

const textInQuotes = /"(?:[^"]|"")*"/g;
const externalReference = /(?<![\p{L}\p{N}_\]])\[[^[\]]+\][^[\]!"]*!/u;

/** Whether a formula reads another file: "=[1]Base!B2", "='C:\\Reports\\[2025.xlsx]Base'!B2". Not "=Staff[Hired]". */
export const hasExternalLink = (formula: string): boolean =>
  formula.includes('[') && externalReference.test(formula.replace(textInQuotes, '""'));

const arrayFunctions =
  /(?<![\w.])(?:TURNOVER\.[A-Z.]+|FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|MAP|SCAN|BYROW|BYCOL|MAKEARRAY|VSTACK|HSTACK|TOROW|TOCOL|WRAPROWS|WRAPCOLS|TAKE|DROP|EXPAND|CHOOSEROWS|CHOOSECOLS|TEXTSPLIT|GROUPBY|PIVOTBY)\s*\(/i;

/**
 * Whether a formula may fill more cells than its own. Excel stores such formulas as dynamic arrays, even of one cell, and
 * shows a sign @ before the function where it finds them stored otherwise; it counts all functions of add-ins among them.
 */
export const canSpill = (formula: string): boolean => arrayFunctions.test(formula.replace(textInQuotes, '""'));
