import { factsOf } from '../../formulas/functionFacts';
import { argumentOf, type TurnoverCall } from '../../formulas/turnoverCall';
import type { Book, BookSheet, FormulaGroup, Place } from '../book';
import { movedAreaOf, type MovedArea } from '../movedArea';
import { rateOfCell, type KnownRate, type RateInput } from '../rateCells';
import { rateOfGroup } from '../rates/spilledRates';

const inputNames = ['leavers', 'opening', 'hires', 'closing', 'headcounts'] as const;

interface SimpleRate {
  readonly first: KnownRate;
  readonly inputs: readonly (readonly [RateInput, BookSheet, MovedArea])[];
}

const simpleRates = new WeakMap<FormulaGroup, { readonly simple: SimpleRate | null }>();

/**
 * The same as rateOfCell for copies of a TURNOVER call of which all is known once it is known of the first: only the cells it
 * refers to move. Null for everything else.
 */
export function simpleRateAt(book: Book, sheet: BookSheet, cell: Place): KnownRate | null {
  const group = sheet.groupAt(cell.row, cell.column);
  const simple = group && simpleRateOf(book, sheet, group);
  if (!group || !simple) return null;
  const [rows, columns] = group.offset(cell);
  const inputs: Partial<Record<RateInput, { sheet: BookSheet; area: NonNullable<ReturnType<MovedArea>> }>> = {};
  for (const [name, own, moved] of simple.inputs) {
    const area = moved(rows, columns);
    if (area) inputs[name] = { sheet: own, area };
  }
  const value = group.sheet.value(cell.row, cell.column);
  return { ...simple.first, inputs, value: typeof value === 'number' ? value / simple.first.scale : null };
}

function simpleRateOf(book: Book, sheet: BookSheet, group: FormulaGroup): SimpleRate | null {
  const known = simpleRates.get(group);
  if (known) return known.simple;
  const simple = readSimpleRate(book, sheet, group);
  simpleRates.set(group, { simple });
  return simple;
}

function readSimpleRate(book: Book, sheet: BookSheet, group: FormulaGroup): SimpleRate | null {
  const rate = rateOfGroup(group);
  if (!rate || rate.isSpilled || rate.made !== 'directly' || !isSame(rate.call)) return null;
  const first = rateOfCell(book, sheet, group.row, group.column);
  if (!first) return null;
  const inputs = inputNames.flatMap((name) => {
    const argument = factsOf(rate.call.id).parameters.includes(name) ? argumentOf(rate.call, name) : null;
    const own = argument?.kind === 'range' ? book.sheetNamed(argument.sheet, group.sheet) : undefined;
    return own && argument?.kind === 'range' ? [[name, own, movedAreaOf(argument.text)] as const] : [];
  });
  return { first, inputs };
}

/** The method is not taken from a cell, which may be another for each copy. */
const isSame = (call: TurnoverCall): boolean => argumentOf(call, 'method').kind !== 'range';
