/** A method with its rate as text, "" where it cannot be computed. */
export interface NamedRate {
  readonly name: string;
  readonly rate: string;
}

export interface MethodsFacts {
  readonly label: string;
  readonly rates: readonly NamedRate[];
  /** How many of them are over 100%. */
  readonly over: number;
}

export interface PeriodsFacts {
  readonly method: string;
  readonly periods: number;
  readonly lowest: string;
  readonly lowestAt: string;
  readonly highest: string;
  readonly highestAt: string;
  /** "" where some period has no rate. */
  readonly mean: string;
  /** "" where the whole span has none. */
  readonly span: string;
}

export interface SurvivalFacts {
  readonly people: number;
  /** Shares still there after so many months. */
  readonly shares: readonly { readonly months: number; readonly share: string }[];
  /** Months, as text; "" where half have not left. */
  readonly median: string;
}

export interface CohortsFacts {
  readonly step: 'month' | 'quarter' | 'year';
  readonly lowest: string;
  readonly lowestOf: string;
  readonly highest: string;
  readonly highestOf: string;
}
