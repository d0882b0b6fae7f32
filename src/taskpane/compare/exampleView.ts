import type { Trouble } from '../../excel/trouble';
import { compareMethods } from '../../turnover/comparison';
import { exampleCompany } from './exampleCompany';
import type { CompareView } from './view';

/** The example, which stands in where nothing is selected that can be compared. */
export const exampleView = (trouble: Trouble | null = null): CompareView => ({
  origin: { kind: 'example' },
  result: { kind: 'outcome', outcome: compareMethods(exampleCompany) },
  labels: ['', ''],
  series: { input: exampleCompany, labels: [] },
  trouble,
});
