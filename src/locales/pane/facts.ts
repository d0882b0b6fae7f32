import type { Method } from '../../turnover/method';

/** The numbers of one rate as a sentence shows them. */
export interface RateFacts {
  /** The period, as the sheet calls it ("Jan", "Jan – Jun"); "" where it has no name. */
  readonly label: string;
  readonly rate: string;
  readonly leavers: string;
  readonly base: string;
  readonly opening: string;
  readonly hires: string;
  readonly closing: string;
  readonly periods: number;
  readonly isOver100: boolean;
  /** How many of the leavers cannot have been there at the start, at least. */
  readonly newcomers: string;
  /** Nobody is there at the end, and nobody but those there at the start can have left. */
  readonly isNobodyLeft: boolean;
  /** More people left than were there at the start: some posts were filled and left again. */
  readonly isRefilled: boolean;
  /** The same leavers by the cumulative method, which never passes 100%; null where hires are not known. */
  readonly cumulative: { readonly rate: string; readonly base: string } | null;
}

export interface MethodWords {
  readonly name: string;
  /** The formula in words. */
  readonly formula: string;
  readonly why: (facts: RateFacts) => string;
}

export type MethodSentences = Readonly<Record<Method, MethodWords>>;
