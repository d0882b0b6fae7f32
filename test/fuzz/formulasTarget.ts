import fc from 'fast-check';
import { auditSteps } from '../../src/audit/audit';
import { checkWorkbook } from '../../src/audit/checkedWorkbook';
import type { Snapshot } from '../../src/audit/snapshot';
import { comparedPairsIn } from '../../src/formulas/comparedPairs';
import { functionIds } from '../../src/formulas/functionFacts';
import { rateFormulaFrom } from '../../src/formulas/rateFormula';
import { copiedFormula, referencesIn } from '../../src/formulas/references';
import { relativeKey } from '../../src/formulas/relativeKey';
import { repairedFormula } from '../../src/formulas/repair';
import { invariantFormula, shownFormula } from '../../src/formulas/separators';
import { liveFormula } from '../../src/formulas/share/liveReferences';
import { sharedForm } from '../../src/formulas/share/sharedForm';
import { treeOf, turnoverCalls } from '../../src/formulas/turnoverCall';
import type { CellValue } from '../../src/sheets/sheetCells';
import { corpusCase, corpusNames, snapshotFrom } from '../calculated/corpus';
import type { FuzzTarget } from './target';

const tokens = [
  ...[
    '=',
    '(',
    ')',
    ',',
    ';',
    '+',
    '-',
    '*',
    '/',
    '^',
    '%',
    '&',
    '<>',
    '<=',
    '=',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '!',
    ':',
    '#',
    '@',
    ' ',
  ],
  ...[
    'A1',
    '$B$2',
    'C2:C7',
    'A:A',
    '3:9',
    'XFD1048576',
    'ZZZZ1',
    'Data!B2',
    "'My ''own'!C3",
    '[Book.xlsx]S!A1',
    'R1C1',
    'B2#',
  ],
  ...[
    'Table1[Leavers]',
    'Table1[@[Left at]]',
    'Table1[[#Headers],[a]]',
    'Limit',
    '_xldudf_',
    '_xlfn.',
    '_xldudf_TURNOVER_',
  ],
  ...[
    'SUM(',
    'AVERAGE(',
    'IF(',
    'IFERROR(',
    'LET(x,',
    'LAMBDA(x,',
    'ROUND(',
    'COUNT(',
    'TRUE',
    'FALSE',
    '"average"',
    '"x""y"',
  ],
  ...[
    '1',
    '0.5',
    '.5',
    '1e309',
    '100%',
    '12',
    '\u0000',
    '😀',
    '离职',
    '１',
    '#N/A',
    '#REF!',
    '#NAME?',
    '\n',
    '{1,2;3}',
    'İ',
    'ß',
  ],
];

const call = (): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...functionIds), fc.array(fc.constantFrom(...tokens), { maxLength: 9 }))
    .map(([id, args]) => `TURNOVER.${id}(${args.join(',')})`);

const longTexts = [
  '('.repeat(3_000),
  `=${'-'.repeat(3_000)}1`,
  `=${'1+'.repeat(3_000)}1`,
  `=${'IF(1,'.repeat(500)}1`,
  `="${'x'.repeat(9_000)}`,
];

/** Formulas, nearly formulas, and what no parser was written for. */
const formulaText = (): fc.Arbitrary<string> => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...tokens), call(), fc.string({ maxLength: 4 })), { maxLength: 14 });
  const made = fc.tuple(fc.boolean(), pieces).map(([isFormula, parts]) => (isFormula ? '=' : '') + parts.join(''));
  return fc.oneof({ weight: 20, arbitrary: made }, { weight: 1, arbitrary: fc.constantFrom(...longTexts) });
};

const german = { list: ';', decimal: ',' };

function readEverything(formula: string): undefined {
  const tree = treeOf(formula);
  turnoverCalls(formula);
  rateFormulaFrom(formula);
  comparedPairsIn(formula, tree);
  referencesIn(formula);
  repairedFormula(formula);
  relativeKey(formula, 5, 5);
  copiedFormula(formula, 3, -2);
  liveFormula(formula, 'Data');
  invariantFormula(shownFormula(formula, german), german);
  for (const current of [
    [[0.5]],
    [['#N/A']],
    [
      [1, 2],
      [3, ''],
    ],
  ])
    sharedForm(formula, current, 'plain');
}

const snapshots: Snapshot[] = corpusNames().map((name) => snapshotFrom(corpusCase(name).workbook));

interface CellDamage {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly value: CellValue;
}

const damage = (): fc.Arbitrary<CellDamage> =>
  fc.record({
    ...{ sheet: fc.nat(4), row: fc.nat(30), column: fc.nat(15), formula: fc.option(formulaText(), { freq: 2 }) },
    value: fc.oneof(
      fc.constantFrom<CellValue>(
        '',
        0,
        -1,
        1e308,
        5e-324,
        '12',
        '#N/A',
        '#DIV/0!',
        true,
        45_292,
        0.5,
        'Total',
        'Rate',
        '离职率',
      ),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ maxLength: 12 }),
    ),
  });

/** A snapshot of the corpus with some of its cells replaced; the corpus itself stays as it is. */
function damaged(snapshot: Snapshot, damages: readonly CellDamage[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    formulas: sheet.formulas.map((row) => [...row]),
    values: sheet.values.map((row) => [...row]),
  }));
  for (const { sheet: at, row, column, formula, value } of damages) {
    const { formulas, values, area } = sheets[at % sheets.length];
    const [i, j] = [row % area.rowCount, column % area.columnCount];
    values[i][j] = value;
    formulas[i][j] = formula ?? value;
  }
  return { ...snapshot, sheets };
}

interface Given {
  readonly formula?: string;
  readonly workbook?: number;
  readonly damages?: readonly CellDamage[];
}

const inputs: Readonly<Record<string, fc.Arbitrary<Given>>> = {
  text: fc.record({ formula: formulaText() }),
  audit: fc.record({
    workbook: fc.nat(snapshots.length - 1),
    damages: fc.array(damage(), { minLength: 1, maxLength: 12 }),
  }),
};

function findingsFault(snapshot: Snapshot): string | undefined {
  const steps = auditSteps(snapshot);
  let step = steps.next();
  while (!step.done) step = steps.next();
  checkWorkbook({ sheets: snapshot.sheets, tooLarge: [] }, snapshot.limit);
  const strays = step.value.findings.filter(({ areas }) => areas.length === 0);
  return strays.length > 0 ? `a finding about no cell: ${strays[0].rule}` : undefined;
}

/** Readers of formulas, and the audit over sheets with anything in them: they never fail, and never go on for ever. */
export const formulasTarget: FuzzTarget = {
  name: 'formulas',
  subjects: Object.keys(inputs),
  usualCalls: 100_000,
  testCalls: 25,
  inputs: (subject) => inputs[subject],
  faultOf: (_subject, { formula, workbook = 0, damages = [] }: Given) => {
    try {
      if (formula === undefined) return findingsFault(damaged(snapshots[workbook], damages));
      return readEverything(formula);
    } catch (error) {
      return `an exception: ${(error as Error).stack}`;
    }
  },
};
