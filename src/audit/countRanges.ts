import type { Area } from '../formulas/area';
import { factsOf, type Parameter } from '../formulas/functionFacts';
import { referencesIn } from '../formulas/references';
import { argumentOf } from '../formulas/turnoverCall';
import { headingOf } from '../sheets/headings';
import type { Book, BookSheet, FormulaGroup } from './book';
import { movedAreaOf, type MovedArea } from './movedArea';
import { ratioOfGroup } from './rates/handwrittenRates';

/** A reference to counts in the formulas of a group. */
export interface CountRange {
  readonly text: string;
  /** Which of the references of the formula. */
  readonly index: number;
  readonly sheet: BookSheet;
  /** In the group's first cell, and in its copies. */
  readonly area: Area;
  readonly areaAt: MovedArea;
  /** Headcounts at one end of a period stand in one cell, or in as many as there are periods. */
  readonly role: 'opening' | 'closing' | 'other';
}

const counted: readonly Parameter[] = ['leavers', 'opening', 'hires', 'closing', 'headcounts', 'bases'];

/** What a group's rates are made of, with at least one range of several cells; none where they are no turnover rates. */
export function countRangesOf(book: Book, group: FormulaGroup): readonly CountRange[] {
  if (!group.formula.includes(':')) return [];
  const roles = group.calls.length > 0 ? rolesInCalls(group) : rolesByHeadings(book, group);
  if (roles.size === 0) return [];
  return referencesIn(group.formula).flatMap((reference, index): CountRange[] => {
    const role = roles.get(reference.text);
    const sheet = role && book.sheetNamed(reference.sheet, group.sheet);
    if (!sheet || (reference.area.rowCount > 1 && reference.area.columnCount > 1)) return [];
    const { text, area } = reference;
    return [{ text, index, sheet, area, areaAt: movedAreaOf(text), role }];
  });
}

type Roles = Map<string, CountRange['role']>;

function rolesInCalls(group: FormulaGroup): Roles {
  const roles: Roles = new Map();
  for (const call of group.calls)
    for (const parameter of factsOf(call.id).parameters) {
      const argument = argumentOf(call, parameter);
      if (argument.kind !== 'range' || !counted.includes(parameter)) continue;
      roles.set(argument.text, parameter === 'opening' || parameter === 'closing' ? parameter : 'other');
    }
  return roles;
}

/** In a fraction written by hand the headings say what is what; without leavers it is another ratio. */
function rolesByHeadings(book: Book, group: FormulaGroup): Roles {
  const roles: Roles = new Map();
  if (ratioOfGroup(group) === null) return roles;
  let hasLeavers = false;
  for (const { text, sheet: name, area } of referencesIn(group.formula)) {
    const sheet = book.sheetNamed(name, group.sheet);
    const meaning = sheet && headingOf(sheet.sheetful, area)?.meaning;
    if (!meaning) continue;
    hasLeavers ||= meaning.role === 'leavers';
    roles.set(text, meaning.role === 'opening' || meaning.role === 'closing' ? meaning.role : 'other');
  }
  return hasLeavers ? roles : new Map();
}
