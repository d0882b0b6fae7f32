import { clipped, withoutTurns } from '../clipped';
import { methodWords } from '../compare/explain';
import type { Outcome } from '../../sheets/outcome';
import { percentText } from '../numbers';
import type { PeriodLine, PeriodLines } from './models/periodLines';
import type { Picture, Subject } from './picture';

const rateText = (rate: number | null) => (rate === null ? '–' : percentText(rate));
/** Labels are cells, which may hold whole letters. */
const mostOfLabel = 60;

/** The rates of the single periods; `main` is the method the finding speaks of, where it has a line. */
export function periodsPicture(found: PeriodLines, outcome: Outcome, main: string, subject: Subject): Picture | null {
  const { label, sentences, words } = subject;
  const labels = found.labels.map((each) => clipped(each.replace(/\s+/g, ' '), mostOfLabel));
  const lines = found.lines.map((line) => ({
    ...line,
    name: methodWords(line.method, outcome.isDaily, sentences).name,
    spanText: rateText(line.span),
  }));
  const spoken =
    lines.find(({ method }) => method === main) ?? lines.find(({ method }) => method === 'cumulative') ?? lines[0];
  if (!spoken) return null;
  const row = (head: string, pick: (line: PeriodLine) => number | null) => [
    head,
    ...lines.map((line) => rateText(pick(line))),
  ];
  return {
    kind: 'periods',
    title: words.titles.periods(label),
    finding: words.findings.periods(factsOf(spoken, labels)),
    table: {
      heads: [words.table.period, ...lines.map(({ name }) => name)],
      rows: [
        ...labels.map((head, index) => row(head, ({ rates }) => rates[index])),
        row(words.table.mean, ({ mean }) => mean),
        row(words.chart.wholeSpan, ({ span }) => span),
      ],
    },
    drawing: {
      kind: 'periods',
      labels: labels.map(withoutTurns),
      wholeSpan: words.chart.wholeSpan,
      lines: lines.map(({ method, name, rates, span, spanText }) => ({ method, name, rates, span, spanText })),
    },
  };
}

function factsOf({ name, rates, mean, span }: PeriodLine & { readonly name: string }, labels: readonly string[]) {
  const known = rates.flatMap((rate, index) => (rate === null ? [] : [{ rate, label: clipped(labels[index], 24) }]));
  const lowest = known.reduce((least, each) => (each.rate < least.rate ? each : least));
  const highest = known.reduce((most, each) => (each.rate > most.rate ? each : most));
  return {
    method: name,
    periods: known.length,
    lowest: percentText(lowest.rate),
    lowestAt: lowest.label,
    highest: percentText(highest.rate),
    highestAt: highest.label,
    mean: mean === null ? '' : percentText(mean),
    span: span === null ? '' : percentText(span),
  };
}
