import type { Book } from '../../../src/audit/book';
import { changeOf, findingIn, type Finding, type Severity } from '../../../src/audit/finding';
import type { Rule } from '../../../src/audit/rule';
import type { RuleId } from '../../../src/locales/audit/ruleWords';

/** In place of the audit's own rules: what is found stands in the formula itself, so that a test says what it wants. */
interface PlainRule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Formulas with this word are found. */
  readonly word: string;
  /** What the word becomes; null for what people have to decide. */
  readonly fixed: string | null;
}

const kinds: readonly PlainRule[] = [
  { id: 'over-limit', severity: 'check', word: 'OVER', fixed: null },
  { id: 'handwritten-rate', severity: 'note', word: 'NOTED', fixed: 'DONE' },
  { id: 'does-not-add-up', severity: 'wrong', word: 'WRONG', fixed: null },
  { id: 'partial-year', severity: 'check', word: 'CHECKED', fixed: 'DONE' },
  { id: 'left-before-hired', severity: 'wrong', word: 'LEFT', fixed: null },
];

function* find(book: Book, { id, severity, word, fixed }: PlainRule): Generator<Finding | undefined> {
  for (const group of book.groups) {
    yield undefined;
    if (!group.formula.includes(word)) continue;
    const to = (formula: string) => formula.replace(word, fixed ?? '');
    const fix = fixed
      ? group.cells.map((cell) => changeOf(group.sheet, cell, to(String(group.sheet.formula(cell.row, cell.column)))))
      : null;
    const formulaSuggested = fixed ? to(group.formula) : null;
    yield findingIn(id, group, { severity, facts: { formula: group.formula } as never, formulaSuggested, fix });
  }
}

/** Milliseconds that the audit takes besides; a mistake it makes; and what was seen of it. */
export const trouble = { milliseconds: 0, message: '', runs: 0, tinyBase: 0 };

function* delaying({ snapshot }: Book): Generator<undefined> {
  trouble.runs++;
  trouble.tinyBase = snapshot.tinyBase;
  if (trouble.message) throw new Error(trouble.message);
  for (const end = performance.now() + trouble.milliseconds; performance.now() < end;) {
    const step = performance.now() + 2;
    while (performance.now() < step);
    yield undefined;
  }
}

export const rules: readonly Rule[] = [
  ...kinds.map((kind): Rule => ({ id: kind.id, find: (book) => find(book, kind) })),
  { id: 'odd-one-out', find: delaying },
];

const words = (rule: RuleId) => ({
  name: `[${rule}]`,
  title: ({ formula }: { formula: string }) => `${rule} in ${formula}`,
  why: () => `because ${rule}`,
  fix: () => `will mend ${rule}`,
});

export const wordsOfRule = words;
