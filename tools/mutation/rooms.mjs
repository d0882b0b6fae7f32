/**
 * The rooms whose tests are themselves tested, and the tests that concern each. Only these are run, or every mutant would cost a minute;
 * a mutant that they leave alive but another test of the house would kill counts as alive.
 */
export const rooms = {
  turnover: { folders: ['test/turnover', 'test/functions', 'test/laws', 'test/cases'] },
  cells: { folders: ['test/cells', 'test/functions', 'test/laws', 'test/cases', 'test/sheets'] },
  formulas: { folders: ['test/formulas', 'test/excel/share'] },
  audit: { folders: ['test/audit'] },
};

/** What goes for every room. */
export const common = {
  /** At most so many runs of each law. */
  runs: 10,
  /** Tests of great sizes look for slowness, take seconds each, and say of the answers what others say of small sizes. */
  sizes: 'a million periods|outgrow its sheet|pairs of same dates|has a row each, soon',
};

/** The share of mutants that has to be noticed, in per cent. */
export const leastScore = 90;
