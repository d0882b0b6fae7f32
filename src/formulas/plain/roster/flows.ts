import type { Method } from '../../../turnover/method';
import type { Amount } from '../rate';
import type { Masks } from './mask';
import { datesWhere, narrowed, peopleWhere, type Crowd } from './people';
import { timesOfDay } from './staff';

/** The days of a span as texts: the first one, and the one after the last. */
export interface PlainDays {
  readonly from: string;
  readonly after: string;
}

/** What is counted in a span, as texts fit to stand beside any operator. */
export interface PlainFlows {
  readonly opening: string;
  readonly hires: string;
  /** All who left, and those of them who count as leavers. */
  readonly gone: string;
  readonly leavers: string;
  readonly closing: string;
  readonly average: string;
}

/** Headcount at the start of a day. */
export const headcountBefore = (crowd: Crowd, day: string): string =>
  `(${peopleWhere(crowd, ['hired', '>', '0'], ['hired', '<', day])}-${peopleWhere(crowd, ['left', '>', '0'], ['left', '<', day])})`;

export function flowsIn(crowd: Crowd, { counted }: Masks, { from, after }: PlainDays): PlainFlows {
  const within = (line: 'hired' | 'left') =>
    [
      [line, '>=', from],
      [line, '<', after],
    ] as const;
  const [hires, gone] = [peopleWhere(crowd, ...within('hired')), peopleWhere(crowd, ...within('left'))];
  const opening = headcountBefore(crowd, from);
  // Everybody who came or went in the span was there, or not, from that day to the end of the span.
  const dates = (['hired', 'left'] as const).map((line) => datesWhere(crowd, line, ...within(line)));
  const days = `((${after})*(${hires}-${gone})-${dates.join('+')})`;
  return {
    opening,
    hires,
    gone,
    leavers: counted ? peopleWhere(narrowed(crowd, counted.factor), ...within('left')) : gone,
    closing: headcountBefore(crowd, after),
    average: `(${opening}+${days}/(${after}-${from}))`,
  };
}

/** The base of a method, with the condition under which it cannot be told. */
export function baseIn(method: Method, flows: PlainFlows, { staff, include }: Crowd): Amount {
  const { opening, closing, hires, average } = flows;
  // Weights that cancel out leave a hair, by which a rate would be anything.
  const amount = (value: string, wrong: readonly string[] = []) => ({
    value: include?.isWeighed ? `ROUND(${value},11)` : value,
    wrong,
  });
  switch (method) {
    case 'opening':
      return amount(opening);
    case 'closing':
      return amount(closing);
    case 'average':
      return amount(`((${opening}+${closing})/2)`);
    case 'cumulative':
      return amount(`(${opening}+${hires})`);
    case 'mean':
      return amount(average, [timesOfDay(staff)]);
  }
}
