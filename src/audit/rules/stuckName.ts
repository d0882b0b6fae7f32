import { cellAddress } from '../../formulas/area';
import { factsOf } from '../../formulas/functionFacts';
import { namespacePattern, namesTurnover } from '../../formulas/namespace';
import { nearestFunction } from '../../formulas/nearestFunction';
import { repairedFormula } from '../../formulas/repair';
import { nodesUnder, type AstExpression } from '../../formulas/syntax';
import { callFrom } from '../../formulas/turnoverCall';
import { isWorksheetFunction } from '../../formulas/worksheetFunctions';
import type { Book, FormulaGroup, Place } from '../book';
import { changeOf, findingIn, type Finding } from '../finding';
import type { Rule } from '../rule';

/** Functions of the add-in that Excel has lost, and names of functions that there never were. */
export const stuckName: Rule<'stuck-name'> = {
  id: 'stuck-name',
  *find(book) {
    for (const group of book.groups) {
      if (!namesTurnover(group.formula)) continue;
      yield unknownFunction(group) ?? storedName(group) ?? lostName(group, book);
    }
  },
};

const lost = '#NAME?';

const isLost = (group: FormulaGroup, { row, column }: Place): boolean => group.sheet.value(row, column) === lost;

/** TURNOVER.AVERAGE: people have to say what they meant. */
function unknownFunction(group: FormulaGroup): Finding<'stuck-name'> | undefined {
  const cells = group.cells.filter((cell) => isLost(group, cell));
  const written = cells.length > 0 ? unknownNameIn(group) : undefined;
  if (!written) return undefined;
  const id = written.replace(ownPrefix, '').toUpperCase();
  const nearest = nearestFunction(id);
  const [{ row, column }] = cells;
  const suggested = nearest && String(group.sheet.formula(row, column)).replace(written, `TURNOVER.${nearest}`);
  return findingIn(
    'stuck-name',
    group,
    {
      severity: 'wrong',
      facts: {
        kind: 'unknown',
        cell: cellAddress(row, column),
        count: cells.length,
        name: `TURNOVER.${id}`,
        stored: written,
        nearest: nearest && `TURNOVER.${nearest}`,
      },
      formulaSuggested: suggested && (repairedFormula(suggested) ?? suggested),
    },
    cells,
  );
}

const ownPrefix = new RegExp(`^(?:_xl\\w+?[._])*${namespacePattern}[._]`, 'i');

/** The first name in a formula that is of this add-in, and of none of its functions. */
function unknownNameIn({ tree }: FormulaGroup): string | undefined {
  if (!tree) return undefined;
  for (const node of nodesUnder(tree)) {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') continue;
    const { name } = node.callee;
    const id = ownPrefix.test(name) ? name.replace(ownPrefix, '').toUpperCase().replace('_', '.') : null;
    if (id && factsOf(id).parameters.length === 0) return name;
  }
  return undefined;
}

/** A name as a file stores it, or with the path of another add-in: whatever the cells show, Excel cannot calculate it. */
function storedName(group: FormulaGroup): Finding<'stuck-name'> | undefined {
  const repaired = repairedFormula(group.formula);
  if (repaired === null) return undefined;
  const { stored, name } = storedPart(group.formula, repaired);
  return findingIn('stuck-name', group, {
    severity: 'wrong',
    facts: {
      kind: stored.includes('!') ? 'path' : 'stored',
      cell: cellAddress(group.row, group.column),
      count: group.cells.length,
      name,
      stored,
      nearest: null,
    },
    formulaSuggested: repaired,
    fix: group.cells.flatMap((cell) => {
      const after = repairedFormula(String(group.sheet.formula(cell.row, cell.column)));
      return after === null ? [] : [changeOf(group.sheet, cell, after)];
    }),
  });
}

/** The first name that is repaired, "_xldudf_TURNOVER_RATE" or "'C:\add-ins\Turnover.xlam'!TURNOVER.RATE", and what it becomes. */
function storedPart(formula: string, repaired: string): { readonly stored: string; readonly name: string } {
  let differing = 0;
  while (formula[differing] === repaired[differing]) differing++;
  // The path of another add-in may begin with the letter of the right name.
  const start = formula.slice(0, differing).search(/[\p{L}\p{N}_.]*$/u);
  const stored = /^(?:'(?:[^']|'')*'!|[^"'(]*!)?[^"'(!]*(?=\()/.exec(formula.slice(start))?.[0].trim() ?? '';
  return { stored, name: repaired.slice(start, repaired.indexOf('(', start)).trim() };
}

/** The name is right, and still Excel does not find it: it does when the formula is written again. */
function lostName(group: FormulaGroup, book: Book): Finding<'stuck-name'> | undefined {
  const cells = group.cells.filter((cell) => isLost(group, cell));
  if (cells.length === 0 || group.calls.length === 0 || !isOtherwiseKnown(group, book)) return undefined;
  const [{ row, column }] = cells;
  return findingIn(
    'stuck-name',
    group,
    {
      severity: 'wrong',
      facts: {
        kind: 'again',
        cell: cellAddress(row, column),
        count: cells.length,
        name: `TURNOVER.${group.calls[0].id}`,
        stored: '',
        nearest: null,
      },
      formulaSuggested: String(group.sheet.formula(row, column)),
      fix: cells.map((cell) => changeOf(group.sheet, cell, group.sheet.formula(cell.row, cell.column))),
    },
    cells,
  );
}

/** Whether nothing else in the formula may be what Excel does not know: another function, or a name. */
function isOtherwiseKnown({ tree, formula }: FormulaGroup, { snapshot }: Book): boolean {
  if (!tree) return false;
  const names = new Set(snapshot.names.map(({ name }) => name.toLowerCase()));
  const tables = new Set(snapshot.tables.map(({ name }) => name.toLowerCase()));
  const nodes = [...nodesUnder(tree)];
  for (const node of nodes) for (const name of declaredIn(node)) names.add(name.toLowerCase());
  return nodes.every((node) => {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
      const name = node.callee.name.replace(/^_xlfn\.(_xlws\.)?/i, '');
      return callFrom(node, formula) !== null || isWorksheetFunction(name) || names.has(name.toLowerCase());
    }
    if (node.type !== 'ReferenceIdentifier') return true;
    if (node.kind === 'name') return names.has(node.value.toLowerCase());
    return node.kind !== 'table' || tables.size === 0 || isKnownTable(node.value, tables);
  });
}

const isKnownTable = (reference: string, tables: ReadonlySet<string>): boolean => {
  const table = reference.slice(0, reference.indexOf('['));
  return table === '' || tables.has(table.toLowerCase());
};

/** The names that LET and LAMBDA make. */
function declaredIn(node: AstExpression): string[] {
  if (node.type === 'LetExpression') return node.declarations.map(({ id }) => id.name);
  return node.type === 'LambdaExpression' ? node.params.map(({ name }) => name) : [];
}
