/** What the page about the house method says, and the sheet it adds. The other languages have the same keys. */
export const enUS = {
  method: {
    heading: 'House method',
    intro:
      'The method everybody in this workbook agrees on. It is kept as the name TurnoverMethod, which formulas can use and auditors can see (Formulas, Name Manager).',
    set: (method: string) => `House method: ${method}.`,
    alias: (word: string, method: string) =>
      `The name TurnoverMethod holds “${word}”, which the functions read as ${method}.`,
    none: 'No house method is kept in this workbook.',
    foreign: (formula: string) =>
      `The name TurnoverMethod exists and stands for ${formula}, which is not one of the methods as this page writes them. It stays as it is until you press the button below, which replaces it.`,
    choose: 'Choose a method',
    noMethod: 'No house method',
    noMethodHint: 'The name is removed. Formulas that use it then show #NAME?.',
    /** Behind what a method is for. */
    over100: ' Can pass 100%.',
    never100: ' Never passes 100%.',
    keep: 'Keep as house method',
    replace: 'Replace what the name holds',
    remove: 'Remove the house method',
    kept: (method: string) => `${method} is the house method now, kept in this workbook as the name TurnoverMethod.`,
    removed: 'The house method was removed: the name TurnoverMethod is gone.',
    comment: 'House method of turnover, read by =TURNOVER.RATE(TurnoverMethod,…)',
    example: 'In a cell',
    exampleHint:
      'Leavers, opening, hires and closing stand in D2, B2, C2 and E2 here. Formulas that name TurnoverMethod follow when the house method changes.',
  },
  limit: {
    heading: 'Limit',
    label: 'Limit in %',
    hint: 'Check lists every turnover rate above it. Kept in this workbook as the name TurnoverLimit.',
    foreign: (formula: string) =>
      `The name TurnoverLimit exists and stands for ${formula}, which is no percentage above 0. It stays as it is until you press the button, which replaces it.`,
    keep: 'Keep limit',
    kept: (limit: string) => `The limit is ${limit} now, kept in this workbook as the name TurnoverLimit.`,
    comment: 'Highest turnover rate that is not listed (1 is 100%)',
  },
  note: {
    heading: 'Method note',
    intro: 'A new sheet that says, for readers and auditors, how turnover is calculated in this workbook.',
    insert: 'Insert method note',
    needsMethod: 'Keep a house method first: the note describes it.',
    inserted: (sheet: string) => `The method note is on the new sheet “${sheet}”.`,
    protected:
      'The structure of the workbook is protected, so Excel adds no sheet. Press Review, Protect Workbook to unprotect it, then try again.',
    sheetName: 'Method note',
    title: 'How turnover is calculated in this workbook',
    method: 'Method',
    definition: 'Definition',
    definitionLine: 'Turnover rate = leavers in the period ÷ base. The method says what the base is.',
    formula: 'Formula',
    toType: 'To be typed',
    toTypeLines: (house: string, direct: string) => [house, `The same without the name: ${direct}`],
    over100: 'Over 100%',
    over100Lines: {
      yes: 'Possible, and then not a mistake: the base does not count everybody who was employed in the period.',
      no: 'Not possible: everybody who can leave is in the base.',
    },
    source: 'Used by',
    who: 'Who counts',
    whoLines: [
      'Employees: everybody with an employment relationship, part-time and fixed-term staff included.',
      'Agency workers and contractors count only if the headcounts include them; then their leavers count too.',
      'Hires, leavers and headcounts must be about the same group of people.',
    ],
    leaving: 'Leaving date',
    leavingLines: [
      'Headcounts are those at the end of the day: somebody counts from the hire date on.',
      'On the leaving date somebody no longer counts, and is a leaver of that day.',
    ],
    periods: 'Several periods',
    periodsLines: [
      'Several periods count as one longer period: the first opening, the last closing, all hires and all leavers.',
      'Rates of months are neither averaged nor added up.',
    ],
    limit: 'Limit',
    limitLine: (limit: string) => `Rates above ${limit} are looked into. A rate equal to it is not above it.`,
    kept: 'Kept in',
    keptLine:
      'The names TurnoverMethod and TurnoverLimit of this workbook (Formulas, Name Manager). A limit never changed is 100%.',
    version: 'Calculated by',
    versionLine: (version: string) => `Turnover ${version}, functions =TURNOVER.NAME(…)`,
  },
};

export type HouseSentences = typeof enUS;
