import { gives, type Written } from './auditOf';

/** A table of groups as its formula, which stands in the first header, fills it. */
export const rosterGroups = (formula: string, ...lines: readonly (readonly Written[])[]): Written[][] => [
  [gives(formula, 'group'), 'opening', 'hires', 'leavers', 'closing', 'base', 'rate'],
  ...lines.map((line) => [...line]),
];
