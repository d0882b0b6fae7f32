/** What the page of functions says; the functions themselves are described in their docblocks. The other languages have the same keys. */
export const enUS = {
  search: 'Search functions',
  searchHint: 'By name or by what you are after, in English or Chinese: attrition, tenure, 试用期, 留任率.',
  all: (count: number) => `${count} functions`,
  found: (found: number, all: number) => `${found} of ${all} functions`,
  noneFound: (query: string) =>
    `No function matches “${query}”. Try fewer or other words, such as rate, staff list or retention.`,
  parts: { counts: 'From counts', roster: 'From a staff list' },
  arguments: 'Arguments',
  optional: 'optional',
  accepted: 'Accepted words',
  returns: 'Result',
  examples: 'Examples',
  gives: 'gives',
  remarks: 'Errors',
  source: 'Source of the formula',
  help: (name: string) => `Open ${name} in help (new window)`,
  insert: {
    heading: 'Insert',
    from: (place: string) => `Filled in from ${place}.`,
    nothing:
      'Nothing is recognised yet: select your table or staff list on the sheet, and its cells are filled in here.',
    method: 'Method',
    house: (method: string) => `House method (${method})`,
    target: 'Into cell',
    targetHint: 'An empty cell. Cells that hold something are never overwritten.',
    button: 'Insert',
    copy: 'Copy formula',
    missing: (names: string) => `Still missing: ${names}.`,
    missingWhy:
      'The formula shows where each belongs, between ‹ and ›. Copy it and put your own cells there, or select cells from which they can be told.',
    incomplete: (names: string) =>
      `Nothing was inserted, because these arguments are missing: ${names}. Select cells from which they can be told, or copy the formula and complete it in the cell.`,
    done: (address: string, sheet: string) => `Inserted into ${address} on sheet “${sheet}”.`,
    separator: ', ',
  },
};

export type FunctionsPageSentences = typeof enUS;
