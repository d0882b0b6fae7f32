import { tableOf, type Written } from './auditOf';

/** Three months in A2:E4, and other columns from F on: opening 50, 18 and 33, hires 3, 35 and 27, leavers 35, 20 and 20, closing 18, 33 and 40. */
export const threeMonths = (...columns: readonly (readonly Written[])[]): Written[][] =>
  tableOf(
    ['Month', 'Opening', 'Hires', 'Leavers', 'Closing', 'Rate'],
    ['Jan', 'Feb', 'Mar'],
    [50, 18, 33],
    [3, 35, 27],
    [35, 20, 20],
    [18, 33, 40],
    ...columns,
  );
