/**
 * What the functions of a roster cost on 1,000,000 rows, against one bare read of its two columns. Every ratio is of processor
 * times in one run, taken in turns.
 */
import { inMilliseconds, measureInTurns, medianRatio } from './measure/processorTime';
import type { Measurement } from './measure/measurement';
import { otherCalls, survival, table, tableOfMonths } from './roster/calls';
import { bareRead, bareScan, dayHistogram } from './roster/floors';
import { growthOfTable } from './roster/memory';
import { type Blank, day, type Staff, staffOf, wholeColumns } from './roster/staff';

export const name = 'roster';

const rows = 1_000_000;
const blanks: readonly Blank[] = [0, null, ''];

export async function run(): Promise<Measurement[]> {
  const staff = staffOf(rows);
  return [
    ...speeds(staff),
    ...blanks.slice(1).map(tableWith),
    ...blanks.map(wholeColumn),
    await memory(),
    ...others(staff),
  ];
}

function tenthOf({ hired, left }: Staff, i: number): Staff {
  const [from, to] = [(i * rows) / 10, ((i + 1) * rows) / 10];
  return { hired: hired.slice(from, to), left: left.slice(from, to) };
}

/** The limits. */
function speeds(staff: Staff): Measurement[] {
  const tenths = Array.from({ length: 10 }, (_, i) => tenthOf(staff, i));
  let turn = 0;
  const century = staffOf(rows, 0, day.start1925);
  const times = measureInTurns({
    read: () => bareRead(staff),
    histogram: () => dayHistogram(staff),
    table: () => table(staff),
    // Another one each time: no call of Excel's finds its cells in the processor's cache either.
    tenth: () => table(tenths[turn++ % tenths.length]),
    year: () => tableOfMonths(century, 12),
    century: () => tableOfMonths(century, 1200),
    survival: () => survival(staff),
  });
  const ratio = (title: keyof typeof times, floor: keyof typeof times) => medianRatio(times[title], times[floor]);
  return [
    {
      name: 'TABLE, 1,000,000 rows × 120 months',
      value: ratio('table', 'read'),
      unit: '× read',
      limit: 2.5,
      note: `${inMilliseconds(times.table)}; the bare read ${inMilliseconds(times.read)}`,
    },
    { name: 'a plain histogram of the days', value: ratio('histogram', 'read'), unit: '× read' },
    { name: 'TABLE, ten times the rows', value: ratio('table', 'tenth'), unit: '× time', limit: 12 },
    { name: 'TABLE, 1,200 periods ÷ 12 periods', value: ratio('century', 'year'), unit: '× time', limit: 1.3 },
    {
      name: 'SURVIVAL, 1,000,000 rows',
      value: ratio('survival', 'read'),
      unit: '× read',
      limit: 4,
      note: inMilliseconds(times.survival),
    },
  ];
}

const shown = (blank: Blank) => (blank === '' ? '""' : String(blank));

/** The same table where Excel hands a blank cell over as something else. */
function tableWith(blank: Blank): Measurement {
  const staff = staffOf(rows, blank);
  const times = measureInTurns({ read: () => bareRead(staff), table: () => table(staff) });
  return {
    name: `TABLE, blank cells as ${shown(blank)}`,
    value: medianRatio(times.table, times.read),
    unit: '× read',
    limit: 2.5,
    note: inMilliseconds(times.table),
  };
}

function wholeColumn(blank: Blank): Measurement {
  const staff = wholeColumns(300, blank);
  const times = measureInTurns({ scan: () => bareScan(staff), table: () => table(staff) });
  return {
    name: `TABLE, whole columns, blank cells as ${shown(blank)}`,
    value: medianRatio(times.table, times.scan),
    unit: '× scan',
    limit: 1.3,
    note: `${inMilliseconds(times.table)}; 1,048,576 rows, 300 filled`,
  };
}

async function memory(): Promise<Measurement> {
  const { bytes, collections } = await growthOfTable(rows);
  return {
    name: 'TABLE, memory beside the input',
    value: bytes / rows,
    unit: 'bytes a row',
    limit: 16,
    note: `all that was allocated, result included; ${collections} collections meanwhile`,
  };
}

/** Above what the others take: the dates of a column compared with each other, sentences written, a table of cohorts. */
const guards: Readonly<Record<string, number>> = { CHECK: 40, COHORTS: 18 };
const guardOfOthers = 8;

function others(staff: Staff): Measurement[] {
  const calls = otherCalls(staff);
  const times = measureInTurns<string>({ read: () => bareRead(staff), ...calls }, { rounds: 5, warmUps: 2 });
  return Object.keys(calls).map((title) => ({
    name: title,
    value: medianRatio(times[title], times.read),
    unit: '× read',
    guard: guards[title] ?? guardOfOthers,
    note: inMilliseconds(times[title]),
  }));
}
