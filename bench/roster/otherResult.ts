/** What another program counted, and how long that took its processor. */
export interface OtherResult {
  readonly milliseconds: number;
  readonly size: number;
  /** Opening headcount, hires and leavers of each month. */
  readonly counts: readonly (readonly number[])[];
}
