/** The five ways to choose the base (denominator) of a turnover rate, in the order in which every table lists them. */
export const methods = ['average', 'opening', 'closing', 'cumulative', 'mean'] as const;

export type Method = (typeof methods)[number];

/** The methods whose rates a table of periods shows, in its order. */
export const tableMethods = ['average', 'opening', 'closing', 'cumulative'] as const satisfies readonly Method[];
