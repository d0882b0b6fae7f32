import { problemSentence } from '../../locales/functions/problemSentence';
import { Problem } from '../../turnover/problem';
import { countText, percentText } from '../numbers';
import { dayText } from '../roster/days';
import type { StaffResult } from '../roster/staffResult';
import { stayCurve, type StayCurve } from './models/stayCurve';
import type { Picture, Subject } from './picture';

const shareText = (share: number | null) => (share === null ? '–' : percentText(share));
const wholePercent = (share: number) => `${Math.round(share * 100)}%`;
const monthsText = (months: number) => countText(Math.round(months * 10) / 10);

/** How long people stay. */
export function survivalPicture(staff: StaffResult, { language, words }: Subject): Picture {
  const title = words.titles.survival(dayText(staff.span.to, language));
  const curve = stayCurve(staff);
  if (curve instanceof Problem)
    return { kind: 'survival', title, finding: problemSentence(curve, language), table: null, drawing: null };
  const { table, chart } = words;
  return {
    kind: 'survival',
    title,
    finding: words.findings.survival(factsOf(curve)),
    table: {
      heads: [table.months, table.atRisk, table.left, table.survival, table.standardError, table.low, table.high],
      rows: curve.points.map(({ tenure, atRisk, left, survival, standardError, low, high }) => [
        String(tenure),
        countText(atRisk),
        countText(left),
        percentText(survival),
        ...[standardError, low, high].map(shareText),
      ]),
    },
    drawing: {
      kind: 'survival',
      points: curve.points.map(({ tenure, survival, low, high }) => ({ tenure, survival, low, high })),
      milestones: curve.milestones.map(({ tenure, survival }) => ({ tenure, survival, text: wholePercent(survival) })),
      median: curve.median === null ? null : { tenure: curve.median, text: chart.halfAfter(monthsText(curve.median)) },
      names: { curve: chart.stillThere, band: chart.band, axis: chart.monthsSinceHire },
    },
  };
}

function factsOf({ points, milestones, median }: StayCurve) {
  // The first year, and the last milestone that says something about more than a handful.
  const later = milestones.slice(1).filter(({ atRisk }) => atRisk >= 10);
  const named = [...milestones.slice(0, 1), ...later.slice(-1)];
  const told = named.length > 0 ? named : points.slice(-1);
  return {
    people: points[0].atRisk,
    shares: told.map(({ tenure, survival }) => ({ months: tenure, share: percentText(survival) })),
    median: median === null ? '' : monthsText(median),
  };
}
