import { optionalMethod } from '../../cells/words';
import { narrowed, readStaffList } from '../../cells/roster';
import { readDays } from '../../cells/dates';
import { cellAddress } from '../../formulas/area';
import { factsOf, type Parameter } from '../../formulas/functionFacts';
import { placeOf, writtenText } from '../../formulas/nodeText';
import { repairedFormula } from '../../formulas/repair';
import { copiedFormula } from '../../formulas/references';
import { argumentOf, type TurnoverCall } from '../../formulas/turnoverCall';
import { turnoverFormula, type ArgumentTexts } from '../../formulas/turnoverFormula';
import { flowsOf, rateOf } from '../../turnover/roster/flows';
import { attempt } from '../../turnover/comparison';
import { Problem } from '../../turnover/problem';
import type { Book, FormulaGroup } from '../book';
import { changeOf, findingIn, type Finding } from '../finding';
import { cellsOfArgument } from '../inputs/readCells';
import {
  argumentNode,
  callNodes,
  hasCounted,
  leaversOnly,
  type CallNode,
  type LeaversOnly,
} from '../inputs/leaversOnly';
import type { Rule } from '../rule';

/** An `include` that leaves nobody but leavers: everybody else is missing from the base. */
export const includeByReason: Rule<'include-by-reason'> = {
  id: 'include-by-reason',
  *find(book) {
    for (const group of book.groups) {
      if (/roster/i.test(group.formula)) yield findingOf(book, group);
    }
  },
};

/** Counts of leavers or of hires need no base: there `include` and `counted` come to the same. */
const withoutBase = new Set(['ROSTER.LEAVERS', 'ROSTER.HIRES']);
/** Their results have the same size whoever is included. */
const ofSameSize = new Set(['ROSTER.RATE', 'ROSTER.NEWHIRE', 'ROSTER.TABLE']);

function findingOf(book: Book, group: FormulaGroup): Finding<'include-by-reason'> | undefined {
  for (const placed of callNodes(group)) {
    const { call } = placed;
    if (!factsOf(call.id).parameters.includes('include') || withoutBase.has(call.id)) continue;
    const found = foundIn(book, group, placed);
    if (!found) continue;
    const suggested = suggestedFormula(group, placed, found);
    const isFixed = suggested !== null && ofSameSize.has(call.id);
    const { row, column } = group;
    const value = group.sheet.value(row, column);
    return findingIn('include-by-reason', group, {
      severity: hasCounted(call) || call.id === 'ROSTER.REASONS' ? 'wrong' : 'check',
      facts: {
        cell: cellAddress(row, column),
        count: group.cells.length,
        function: `TURNOVER.${call.id}`,
        heading: found.heading,
        condition: found.narrowing,
        people: found.people,
        leavers: found.leavers,
        included: found.included,
        remedy: hasCounted(call) ? 'counted' : call.id === 'ROSTER.REASONS' ? 'leaveOut' : 'all',
        rate: call.id === 'ROSTER.RATE' && typeof value === 'number' ? value : null,
        rightRate: call.id === 'ROSTER.RATE' && found.others === '' ? rightRate(book, group, call, found) : null,
      },
      formulaSuggested: suggested,
      fix: isFixed
        ? group.cells.flatMap((each) => {
            const after = copiedFormula(suggested, ...group.offset(each));
            return after === null ? [] : [changeOf(group.sheet, each, after)];
          })
        : null,
    });
  }
  return undefined;
}

/** A list of reasons may begin with one that nobody has given yet. */
const cellsTried = 5;

function foundIn(book: Book, group: FormulaGroup, placed: CallNode): LeaversOnly | null {
  for (const cell of group.cells.slice(0, cellsTried)) {
    const found = leaversOnly(book, group, placed, cell);
    if (found) return found;
  }
  return null;
}

/** The same formula with the condition where it belongs; null where people have to choose. */
function suggestedFormula({ formula }: FormulaGroup, placed: CallNode, found: LeaversOnly): string | null {
  const { call, node } = placed;
  if (argumentOf(call, 'counted').kind !== 'omitted') return null;
  if (!hasCounted(call) && call.id !== 'ROSTER.REASONS') return null;
  const texts: ArgumentTexts = Object.fromEntries(
    factsOf(call.id).parameters.map((parameter) => {
      const argument = argumentNode(placed, parameter);
      return [parameter, argument ? writtenText(argument, formula) : ''];
    }),
  );
  const moved = { ...texts, include: found.others, ...(hasCounted(call) ? { counted: found.narrowing } : {}) };
  const [start, end] = placeOf(node, formula);
  const written = formula.slice(0, start) + turnoverFormula(call.id, moved).slice(1) + formula.slice(end);
  return repairedFormula(written) ?? written;
}

/** The rate of the leavers who are meant, on everybody; null where a part of it is not known. */
function rightRate(book: Book, group: FormulaGroup, call: TurnoverCall, { flags }: LeaversOnly): number | null {
  const values = (parameter: Parameter): unknown[][] | null => {
    const argument = argumentOf(call, parameter);
    if (argument.kind === 'constant') return [[argument.value]];
    const cells = cellsOfArgument(book, group, call, parameter);
    if (!cells) return null;
    const { row, column, rowCount } = cells.area;
    return Array.from({ length: rowCount }, (_, i) => [cells.sheet.value(row + i, column)]);
  };
  const rate = attempt(() => {
    const list = readStaffList({ hired: values('hired'), left: values('left') });
    const counted = flags.map((flag) => [flag]);
    const flows = flowsOf(narrowed(list, { counted }), readDays(values('from'), values('to')));
    return rateOf(optionalMethod(values('method')), flows);
  });
  return rate instanceof Problem ? null : rate;
}
