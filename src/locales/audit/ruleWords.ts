import type { words } from './en-US/words';

/** What one rule of the audit says in a language. */
export interface RuleWords<Facts> {
  /** The mistake in two to five words, as the heading over its findings. */
  readonly name: string;
  /** What was found, in one sentence with the workbook's own numbers. */
  readonly title: (facts: Facts) => string;
  /** Why it matters and what to do, in one to three sentences. */
  readonly why: (facts: Facts) => string;
  /** What "Apply" will do; missing where people have to decide. */
  readonly fix?: (facts: Facts) => string;
}

type Words = typeof words;

export type RuleId = keyof Words;

/** What the sentences of each rule need to know. */
export type FactsByRule = { readonly [Id in RuleId]: Parameters<Words[Id]['why']>[0] };

export type WordsOfRules = { readonly [Id in RuleId]: RuleWords<FactsByRule[Id]> };
