import { problemSentence } from '../../locales/functions/problemSentence';
import { methodWords } from '../compare/explain';
import type { Outcome } from '../../sheets/outcome';
import { percentText } from '../numbers';
import { methodBars } from './models/methodBars';
import type { Picture, Subject } from './picture';

/** The methods side by side. */
export function methodsPicture(outcome: Outcome, { label, language, sentences, words }: Subject): Picture {
  const bars = methodBars(outcome).map(({ method, rate, isOver, problem }) => ({
    name: methodWords(method, outcome.isDaily, sentences).name,
    rate,
    isOver,
    text: rate === null ? '' : percentText(rate),
    reason: problem ? problemSentence(problem, language) : '',
  }));
  return {
    kind: 'methods',
    title: words.titles.methods(label),
    finding: words.findings.methods({
      label,
      rates: bars.map(({ name, text }) => ({ name, rate: text })),
      over: bars.filter(({ isOver }) => isOver).length,
    }),
    table: {
      heads: [words.table.method, words.table.rate],
      rows: bars.map(({ name, text, reason }) => [name, text || reason]),
    },
    drawing: {
      kind: 'methods',
      bars: bars.map(({ name, rate, text }) => ({ name, rate, text: text || words.chart.notComputable })),
    },
  };
}
