import { rosterPairs } from '../../test/formulas/plainRosterPairs';
import { invalidRosters, tableRosters, validRosters } from '../../test/formulas/plainRosterSheets';
import { stacked, withForms, type FormSheet } from './compared';

/** Beyond the widest list. */
const formColumn = 40;

/** Staff lists, right and wrong, with the plain forms of all calls on them. */
export const rosterSheets = (): FormSheet[] =>
  [...validRosters, ...tableRosters, ...invalidRosters].map((sheet, i) => {
    const forms = rosterPairs(sheet).map(({ turnover, plain, expected }) => ({
      title: `${sheet.name}: ${turnover}`,
      plain,
      expected,
    }));
    return withForms(`S${i + 1}`, sheet.cells, stacked(formColumn, forms), sheet);
  });
