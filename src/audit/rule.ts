import type { RuleId } from '../locales/audit/ruleWords';
import type { Book } from './book';
import type { Finding } from './finding';

/** One kind of mistake, and how it is found. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  /**
   * The findings in a workbook. Where nothing is found for a while the rule gives undefined now and then (at the latest after
   * some hundred cells or one formula), so that a pane can breathe between two of them.
   */
  readonly find: (book: Book) => Iterable<Finding<Id> | undefined>;
}
