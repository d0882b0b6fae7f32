import { plainBlockLike } from '../../src/formulas/plain/plainBlock';
import { plainFormula } from '../../src/formulas/plain/plainFormula';
import { factsOf, type Parameter } from '../../src/formulas/functionFacts';
import { turnoverFormula, type ArgumentTexts } from '../../src/formulas/turnoverFormula';
import { methods } from '../../src/turnover/method';
import { outcome } from '../../test/functions/call';
import { validTables, type CountTable } from '../../test/formulas/plainTables';
import { stacked, withForms, type FormSheet } from './compared';
import { expectedCells, shownCell } from './countSheets';

const columns = ['opening', 'hires', 'leavers', 'closing'] as const;

/** Counts in Tables, whose number of rows only their results tell. */
export const tableSheets = (): FormSheet[] =>
  validTables
    .filter(({ rows, isAcross }) => rows.length > 1 && !isAcross)
    .map((table, i) => tableSheet(`T${i + 1}`, table));

function tableSheet(name: string, table: CountTable): FormSheet {
  const forms = callsOf(name)
    .filter(({ id }) => !table.without?.includes(id))
    .flatMap(({ id, args }) => {
      const given = factsOf(id).parameters.map((parameter) => valuesOf(parameter, args[parameter], table));
      const answer = outcome(id, ...given);
      const current = expectedCells(answer, [['=']]) as (string | number | boolean)[][];
      const formula = plainFormula(id, args);
      const plain = formula === null ? plainBlockLike(id, args, current) : [[formula]];
      if (!plain) return 'error' in answer ? [] : [missing(id, args)];
      const title = `${table.name}: ${turnoverFormula(id, args)}`;
      return [{ title, plain, expected: expectedCells(answer, plain) }];
    });
  const cells = [[...columns], ...table.rows];
  return withForms(name, cells, stacked(30, forms), {
    table: { name: `${name}_`, columns, rowCount: table.rows.length },
  });
}

/** Shows up as a difference. */
const missing = (id: string, args: ArgumentTexts) => ({
  title: `nothing for ${turnoverFormula(id, args)}`,
  plain: [['nothing']],
  expected: [['a plain form']],
});

function callsOf(name: string): { id: string; args: ArgumentTexts }[] {
  const column = (parameter: (typeof columns)[number]) => `${name}_[${parameter}]`;
  const all = Object.fromEntries(columns.map((each) => [each, column(each)])) as ArgumentTexts;
  const spilled = methods.flatMap((method) =>
    ['PERIODRATES', 'ROLLING', 'YTD', 'RATE'].flatMap((id) =>
      [all, { ...all, closing: undefined }, { ...all, hires: undefined }].map((args) => ({
        id,
        args: { ...args, method: `"${method}"`, window: id === 'ROLLING' ? '2' : undefined },
      })),
    ),
  );
  return [...spilled, { id: 'RECONCILE', args: all }, { id: 'FLAG', args: { rate: column('leavers'), limit: '5' } }];
}

function valuesOf(parameter: Parameter, text: string | undefined, { rows }: CountTable): unknown[][] | null {
  if (text === undefined) return null;
  const column = columns.findIndex((each) => text.includes(`[${each}]`));
  if (column >= 0) return rows.map((row) => [shownCell(row[column])]);
  return [[parameter === 'method' ? text.slice(1, -1) : Number(text)]];
}
