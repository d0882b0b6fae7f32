import { methods } from '../../../turnover/method';
import type { ArgumentTexts } from '../../turnoverFormula';
import { textOf } from '../countsOf';
import { valueFrom } from '../given';
import { guarded, unbracketed } from '../guards';
import { methodFrom, type Amount, type PlainMethod } from '../rate';
import { areReversed, dayAfter, dayFrom, wrongDays, type Day } from './day';
import { baseIn, flowsIn, headcountBefore, type PlainDays, type PlainFlows } from './flows';
import { masksFrom, type Masks } from './mask';
import { datesWhere, everybody, narrowed, peopleWhere, weighed, type Crowd } from './people';
import { isWhere, rowsOf, staffFrom, timesOfDay, type Staff } from './staff';

/** A staff list with those who count. */
export interface Listed {
  readonly staff: Staff;
  readonly masks: Masks;
  readonly crowd: Crowd;
  /** Conditions under which list or masks cannot be right. */
  readonly wrong: readonly string[];
}

export function listedFrom(args: ArgumentTexts): Listed | null {
  const staff = staffFrom(args);
  const masks = staff && masksFrom(args, staff);
  if (!staff || !masks) return null;
  const ofMasks = [masks.include, masks.counted].flatMap((mask) => mask?.wrong ?? []);
  return { staff, masks, crowd: everybody(staff, masks), wrong: [...staff.wrong, ...ofMasks] };
}

export interface Spanned extends Listed {
  readonly from: Day;
  readonly to: Day;
  readonly days: PlainDays;
}

/** A staff list and the days from one date to another. */
export function spannedFrom(args: ArgumentTexts): Spanned | null {
  const [list, from, to] = [listedFrom(args), dayFrom(textOf(args, 'from')), dayFrom(textOf(args, 'to'))];
  if (!list || !from || !to || areReversed(from, to)) return null;
  const days = { from: from.text, after: dayAfter(to) };
  return { ...list, from, to, days, wrong: [...list.wrong, ...wrongDays(from, to)] };
}

/** The method of a roster's rate: average where none is given. */
export const rosterMethod = (args: ArgumentTexts): PlainMethod | null =>
  textOf(args, 'method') === null ? { method: 'average' } : methodFrom(textOf(args, 'method'));

/** An amount by the method chosen; in a cell, blank or 0 is the average. */
export function byRosterMethod(chosen: PlainMethod, amountOf: (method: (typeof methods)[number]) => Amount): string {
  const written = (method: (typeof methods)[number]) => {
    const { value, wrong } = amountOf(method);
    return guarded(wrong, value);
  };
  if ('method' in chosen) return written(chosen.method);
  const { cell } = chosen;
  const branches = methods.map((method) => {
    const isMethod = `${cell}="${method}"`;
    return `IF(${method === 'average' ? `OR(${isMethod},${cell}="",${cell}=0)` : isMethod},${written(method)},`;
  });
  return `${branches.join('')}NA()${')'.repeat(branches.length)}`;
}

export const rateIn = (chosen: PlainMethod, flows: PlainFlows, crowd: Crowd, leavers = flows.leavers): string =>
  byRosterMethod(chosen, (method) => {
    const base = baseIn(method, flows, crowd);
    return { ...base, value: `${leavers}/${base.value}` };
  });

type Writer = (args: ArgumentTexts) => string | null;

const inSpan =
  (write: (spanned: Spanned, args: ArgumentTexts) => string | null): Writer =>
  (args) => {
    const spanned = spannedFrom(args);
    const value = spanned && write(spanned, args);
    return spanned && value ? guarded(spanned.wrong, value) : null;
  };

const writers: Readonly<Record<string, Writer>> = {
  'ROSTER.HEADCOUNT': (args) => headcountOn(args, textOf(args, 'dates')),
  'ROSTER.HIRES': inSpan(({ crowd, masks, days }) => flowsIn(crowd, masks, days).hires),
  'ROSTER.LEAVERS': inSpan(({ crowd, masks, days }) => flowsIn(crowd, masks, days).leavers),
  'ROSTER.AVERAGE': inSpan(({ staff, crowd, masks, days }) =>
    guarded([timesOfDay(staff)], unbracketed(flowsIn(crowd, masks, days).average)),
  ),
  'ROSTER.RATE': inSpan(({ crowd, masks, days }, args) => {
    const chosen = rosterMethod(args);
    return chosen && rateIn(chosen, flowsIn(crowd, masks, days), crowd);
  }),
  'ROSTER.NEWHIRE': newHireFormula,
  'ROSTER.RETENTION': inSpan(({ crowd, days: { from, after } }) => {
    const there = headcountBefore(crowd, from);
    const gone = peopleWhere(crowd, ['hired', '<', from], ['left', '>=', from], ['left', '<', after]);
    return `(${there}-${gone})/${crowd.include?.isWeighed ? `ROUND(${there},11)` : there}`;
  }),
  'ROSTER.TENURE': tenureFormula,
};

/** One cell for a function that reads a staff list; null where it has no plain formula. */
export const rosterFormula = (id: string, args: ArgumentTexts): string | null =>
  Object.hasOwn(writers, id) ? writers[id](args) : null;

/** Headcount on one date; nothing for a blank one. */
export function headcountOn(args: ArgumentTexts, date: string | null): string | null {
  const [list, day] = [listedFrom(args), dayFrom(date)];
  if (!list || !day) return null;
  const headcount = guarded(wrongDays(day), unbracketed(headcountBefore(list.crowd, dayAfter(day))));
  const value = day.cell === null ? headcount : `IF(OR(${day.cell}=0,${day.cell}=""),"",${headcount})`;
  return guarded(list.wrong, value);
}

function newHireFormula(args: ArgumentTexts): string | null {
  const [spanned, asOf, days] = [spannedFrom(args), dayFrom(textOf(args, 'as_of')), daysFrom(textOf(args, 'days'))];
  if (!spanned || !asOf || !days) return null;
  const { staff, crowd, masks, from, to, wrong } = spanned;
  // The day after the last one on which somebody was hired early enough to tell.
  const after = `MIN(${to.text},${asOf.text}-${days.text})+1`;
  const newcomers = peopleWhere(crowd, ['hired', '>=', from.text], ['hired', '<', after]);
  const [hired, left] = [rowsOf(staff.hired, staff.hired), rowsOf(staff.left, staff.hired)];
  const isNew = `(${hired}>=${from.text})*(${hired}<${after})`;
  const isGone = isWhere(`${isNew}*(${left}>0)*(INT(${left})-INT(${hired})<${days.text})`);
  const gone = weighed(narrowed(crowd, masks.counted?.factor), [isGone]);
  return guarded([...wrong, ...wrongDays(asOf), ...days.wrong], `${gone}/${newcomers}`);
}

/** A whole number of days; 90 where it is left out, blank or 0. */
function daysFrom(text: string | null): { text: string; wrong: string[] } | null {
  const given = text === null ? null : valueFrom(text);
  if (text === null || given?.constant === 0) return { text: '90', wrong: [] };
  if (!given) return null;
  const { constant, text: cell } = given;
  if (constant !== null)
    return constant > 0 && Number.isInteger(constant) ? { text: String(constant), wrong: [] } : null;
  return {
    text: `IF(OR(${cell}=0,${cell}=""),90,${cell})`,
    wrong: [`ISLOGICAL(${cell})`, `AND(ISTEXT(${cell}),${cell}<>"")`, `N(${cell})<0`, `N(${cell})<>INT(N(${cell}))`],
  };
}

/** Years of 365.2425 days from hire to the date, over those still there. */
function tenureFormula(args: ArgumentTexts): string | null {
  const [list, day] = [listedFrom(args), dayFrom(textOf(args, 'as_of'))];
  if (!list || !day) return null;
  const { crowd, staff, wrong } = list;
  const after = dayAfter(day);
  const there = headcountBefore(crowd, after);
  const came = datesWhere(crowd, 'hired', ['hired', '>', '0'], ['hired', '<', after]);
  const went = datesWhere(crowd, 'hired', ['left', '>', '0'], ['left', '<', after]);
  const isNobody = crowd.include?.isWeighed ? [`ROUND(${there},10)=0`] : [];
  return guarded(
    [...wrong, ...wrongDays(day), timesOfDay(staff), ...isNobody],
    `(${day.text}-(${came}-${went})/${there})/365.2425`,
  );
}
