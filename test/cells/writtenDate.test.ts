import { describe, expect, it } from 'vitest';
import { saysStillEmployed, writtenDateFrom } from '../../src/cells/writtenDate';
import { dateOf } from '../../src/turnover/roster/calendar';

const iso = (serial: number) => {
  const { year, month, day } = dateOf(serial);
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
};

/** "2024-03-15", "2024-04-03 or 2024-03-04", the doubt, or "no date". */
function read(cell: unknown): string {
  const found = writtenDateFrom(cell);
  switch (found?.kind) {
    case 'date':
      return iso(found.serial);
    case 'either':
      return `${iso(found.dayFirst)} or ${iso(found.monthFirst)}`;
    case 'doubtful':
      return found.doubt;
    default:
      return 'no date';
  }
}

describe('a written date', () => {
  it.each([
    '2024-03-15',
    '2024/3/15',
    '2024.3.15',
    '2024. 3. 15.',
    '15.03.2024',
    '15/03/2024',
    '03/15/2024',
    '15-03-2024',
    '15-Mar-2024',
    '15 March 2024',
    '15th of march 2024',
    '15Mar2024',
    'March 15, 2024',
    'Mar. 15 2024',
    '2024年3月15日',
    '2024 年 03 月 15 号',
    '公元2024年3月15日',
    '20240315',
    20240315,
    '民國113年3月15日',
    '中華民國 113 年 3 月 15 日',
    '民国113/3/15',
    '民國113.03.15',
    '２０２４－０３－１５',
    '２０２４／３／１５',
    '２０２４年３月１５日',
    '  2024-03-15 ',
    '\u00A02024-03-15\u00A0',
    '\uFEFF2024-03-15\u200B',
    '\u202A2024-03-15\u202C',
    '2024–03–15',
    '2024-03-15 08:30',
    '2024-03-15T00:00:00',
    '2024-03-15 08:30:15.000',
    '2024/3/15 下午 3:05',
    '2024年3月15日08:30',
    '15/03/2024 8:30 PM',
  ])('%j is the fifteenth of March 2024', (cell) => expect(read(cell)).toBe('2024-03-15'));

  it.each([
    ['03/04/2024', '2024-04-03 or 2024-03-04'],
    ['3.4.2024', '2024-04-03 or 2024-03-04'],
    ['12-11-2024', '2024-11-12 or 2024-12-11'],
    ['05/05/2024', '2024-05-05'],
  ])('%s can be two days unless day and month are the same', (cell, days) => expect(read(cell)).toBe(days));

  it('tells which order made a date the only one possible', () => {
    expect(writtenDateFrom('15/03/2024')).toMatchObject({ order: 'dayFirst' });
    expect(writtenDateFrom('03/15/2024')).toMatchObject({ order: 'monthFirst' });
    expect(writtenDateFrom('05/05/2024')).not.toHaveProperty('order');
    expect(writtenDateFrom('2024-03-15')).not.toHaveProperty('order');
  });

  it.each([
    ['30/02/2024', 'noSuchDay'],
    ['2024-02-30', 'noSuchDay'],
    ['2023-02-29', 'noSuchDay'],
    ['29/02/2023', 'noSuchDay'],
    ['2024-13-01', 'noSuchDay'],
    ['13/13/2024', 'noSuchDay'],
    ['31 April 2024', 'noSuchDay'],
    ['20240230', 'noSuchDay'],
    [20240231, 'noSuchDay'],
    ['15/03/2567', 'unsaidEra'],
    ['2567-03-15', 'unsaidEra'],
    ['03/04/2567', 'unsaidEra'],
    ['2024-03-15 24:00', 'no date'],
    ['\u202E2024-03-15', 'no date'],
    ['15/03/24', 'shortYear'],
    ['15-Mar-24', 'shortYear'],
    ["15 Mar '24", 'shortYear'],
    ['24年3月15日', 'shortYear'],
    ['113/3/15', 'unsaidEra'],
    ['113年3月15日', 'unsaidEra'],
    ['1899-12-31', 'outOfRange'],
    ['01/02/1850', 'outOfRange'],
  ])('%j looks like one and is none: %s', (cell, doubt) => expect(read(cell)).toBe(doubt));

  it.each([
    ['29/02/2024', '2024-02-29'],
    ['20000229', '2000-02-29'],
    ['1910-01-01', '1910-01-01'],
    [99991231, '9999-12-31'],
  ])('%j is the real day %s', (cell, day) => expect(read(cell)).toBe(day));

  it.each([
    '',
    'Sales',
    '在职',
    'E1024',
    '15032024',
    '20241503',
    '12345678',
    45366,
    2024,
    20240315.5,
    '2024',
    '2024-03',
    'March 2024',
    '2024-03/15',
    '1/2/3/2024',
    '2024-03-15T23:00:00Z',
    '2024-03-15 23:00+08:00',
    '3-15',
    '2024-03-15 to 2024-03-20',
    `2024-03-15${' '.repeat(100)}`,
    true,
    null,
    undefined,
    {},
  ])('%j is left alone', (cell) => expect(read(cell)).toBe('no date'));

  it('2000 days read back as they were written, day first and month first alike', () => {
    for (let serial = 36526; serial < 38526; serial++) {
      const { year, month, day } = dateOf(serial);
      expect(read(`${year}/${month}/${day}`)).toBe(iso(serial));
      const found = writtenDateFrom(`${day}/${month}/${year}`);
      const asked = found?.kind === 'either' ? found.dayFirst : found?.kind === 'date' ? found.serial : NaN;
      expect(asked).toBe(serial);
    }
  });
});

describe('what is just, and just not, a date', () => {
  it.each<[unknown, string]>([
    ['2452-12-31', '2452-12-31'],
    ['2453-01-01', 'unsaidEra'],
    ['2643-12-31', 'unsaidEra'],
    ['2644-01-01', '2644-01-01'],
    ['15/03/2560', 'unsaidEra'],
    ['03/15/2560', 'unsaidEra'],
    ['2024-00-10', 'noSuchDay'],
    ['2024-01-00', 'noSuchDay'],
    ['2024-12-31', '2024-12-31'],
    ['20241301', 'no date'],
    ['20241232', 'noSuchDay'],
    ['20241201', '2024-12-01'],
    ['x20240315', 'no date'],
    ['20240315x', 'no date'],
    ['2024-03-15x', 'no date'],
    ['2024年12月15日', '2024-12-15'],
    ['2024年3月15日x', 'no date'],
    ['民國元年10月10日', '1912-10-10'],
    ['民國113年12月15日', '2024-12-15'],
    ['x民國113/3/15', 'no date'],
    ['民國113/3/15x', 'no date'],
    ['113/12/15', 'unsaidEra'],
    ['113/3/15x', 'no date'],
    ['15/03/2024x', 'no date'],
    ['15/03/2024 x', 'no date'],
    ['2024-03-15    10:30', '2024-03-15'],
    ['15   March   2024', '2024-03-15'],
    [`2024-03-15${' '.repeat(50)}`, '2024-03-15'],
    [`2024-03-15${' '.repeat(51)}`, 'no date'],
  ])('%j is %s', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });
});

describe('words for people still employed', () => {
  it.each([
    '在职',
    '在職',
    '至今',
    ' 在职 ',
    '在岗',
    '现职',
    '未離職',
    'present',
    'Current',
    'N/A',
    '-',
    '--',
    '—',
    '－',
  ])('%j', (cell) => expect(saysStillEmployed(cell)).toBe(true));

  it.each(['', '离职', 'left', 'resigned', '2024-03-15', 'presently unknown', 0, null, '在职证明'])('not %j', (cell) =>
    expect(saysStillEmployed(cell)).toBe(false),
  );
});
