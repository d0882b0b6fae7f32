/**
 * What the functions of a roster cost on 1,000,000 rows, against one bare read of its two columns, and what other programs need
 * for the same. Every ratio is of processor times in one run, taken in turns.
 */
import { otherCalls, survival, table, tableOfMonths } from './roster/calls';
import { bareRead, bareScan, dayHistogram } from './roster/floors';
import { growthOfTable } from './roster/memory';
import { otherPrograms } from './roster/otherPrograms';
import { measureInTurns, median, medianRatio } from './roster/processorTime';
import { type Blank, day, staffOf, wholeColumns } from './roster/staff';

export const name = 'roster';

const rows = 1_000_000;
const blanks: readonly Blank[] = [0, null, ''];

export async function run() {
  const staff = staffOf(rows);
  const { measurements, floor } = speeds(staff);
  return [
    ...measurements,
    ...blanks.slice(1).map(tableWith),
    ...blanks.map(wholeColumn),
    await memory(),
    ...others(staff),
    ...(await otherPrograms(staff, floor)),
  ];
}

const inMilliseconds = (times: readonly number[]) => `${median(times).toFixed(1)} ms`;

/** The limits. */
function speeds(staff: ReturnType<typeof staffOf>) {
  const tenth = { hired: staff.hired.slice(0, rows / 10), left: staff.left.slice(0, rows / 10) };
  const century = staffOf(rows, 0, day.start1925);
  const times = measureInTurns({
    read: () => bareRead(staff),
    histogram: () => dayHistogram(staff),
    table: () => table(staff),
    tenth: () => table(tenth),
    year: () => tableOfMonths(century, 12),
    century: () => tableOfMonths(century, 1200),
    survival: () => survival(staff),
  });
  const ratio = (title: keyof typeof times, floor: keyof typeof times) => medianRatio(times[title], times[floor]);
  const floor = median(times.read);
  const measurements = [
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
    { name: 'SURVIVAL, 1,000,000 rows', value: ratio('survival', 'read'), unit: '× read', limit: 4 },
  ];
  return { measurements, floor };
}

const shown = (blank: Blank) => (blank === '' ? '""' : String(blank));

/** The same table where Excel hands a blank cell over as something else. */
function tableWith(blank: Blank) {
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

function wholeColumn(blank: Blank) {
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

async function memory() {
  const { bytes, collections } = await growthOfTable(rows);
  return {
    name: 'TABLE, memory beside the input',
    value: bytes / rows,
    unit: 'bytes a row',
    limit: 16,
    note: `all that was allocated, result included; ${collections} collections meanwhile`,
  };
}

/** The other functions, without a limit. */
function others(staff: ReturnType<typeof staffOf>) {
  const calls = otherCalls(staff);
  const times = measureInTurns<string>({ read: () => bareRead(staff), ...calls }, 5, 2);
  return Object.keys(calls).map((title) => ({
    name: title,
    value: medianRatio(times[title], times.read),
    unit: '× read',
    note: inMilliseconds(times[title]),
  }));
}
