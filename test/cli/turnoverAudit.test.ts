import { readFileSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { writeXlsx as writeWithoutValues, type Cell } from 'hucre/xlsx';
import { afterAll, describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/xlsx/writeXlsx';
import { corpusCase } from '../calculated/corpus';
import { xlsxFrom } from '../calculated/corpusFile';
import { Folder, turnoverAudit } from './command';

const folder = new Folder();
afterAll(() => folder.remove());

const handwritten = 'average-base-by-hand-six-months';
const overLimit = 'rate-over-100-percent';
const clean = 'clean-half-year-with-turnover-functions';

describe('npx turnover-audit', () => {
  it('says of a workbook in order how many formulas it has, and ends with 0', async () => {
    const { code, out, err } = await turnoverAudit([await folder.corpus(clean)]);
    expect(out).toContain('11 formulas, 5 different ones, 0 to look at.');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('lists each finding with its place, its rule and the formula to be written instead', async () => {
    const { code, out } = await turnoverAudit([await folder.corpus(handwritten), '--fail-on', 'note']);
    expect(out).toContain('  note  Sheet1!F2:F7  handwritten-rate  ');
    expect(out).toContain('    now: =D2/((B2+E2)/2)\n');
    expect(out).toContain('    suggested: =TURNOVER.AVGBASE(D2,B2,E2)\n');
    expect(out).toContain('6 formulas, 1 different one, 1 to look at.');
    expect(code).toBe(1);
  });

  it('does not fail over notes alone', async () => {
    expect((await turnoverAudit([await folder.corpus(handwritten)])).code).toBe(0);
  });

  it('fails over a rate that cannot be right', async () => {
    const { code, out } = await turnoverAudit([await folder.corpus(overLimit)]);
    expect(out).toMatch(/ (wrong|check) {2}Sheet1!F2 {2}over-limit/);
    expect(code).toBe(1);
  });

  it('leaves out rules that are not wanted', async () => {
    const { code, out } = await turnoverAudit([await folder.corpus(overLimit), '--ignore', 'over-limit,tiny-base']);
    expect(out).not.toContain('over-limit');
    expect(code).toBe(0);
  });

  it('takes a limit, as a percentage or a fraction', async () => {
    const file = await folder.corpus('rates-over-a-limit-of-20-percent');
    for (const limit of [['--limit', '20%'], ['--limit=0.2']])
      expect((await turnoverAudit([file, ...limit])).out).toContain('Sheet1!F3:F4  over-limit');
    expect((await turnoverAudit([file])).out).not.toContain('over-limit');
  });

  it('takes the limit and the house method that the workbook names', async () => {
    const { workbook } = corpusCase('rates-over-a-limit-of-20-percent');
    const names = { TurnoverLimit: '=0.2', TurnoverMethod: '="closing"' };
    const { out } = await turnoverAudit([await folder.workbook('named.xlsx', xlsxFrom({ ...workbook, names }))]);
    expect(out).toContain('Sheet1!F3:F4  over-limit');
    expect(out).toContain('mixed-methods');
  });

  it('speaks three languages', async () => {
    const file = await folder.corpus(handwritten);
    const summaries = ['6 formulas, 1 different one', '6 个公式，1 种不同写法', '6 個公式，1 種不同寫法'];
    for (const [i, language] of ['en-US', 'zh-CN', 'zh-TW'].entries())
      expect((await turnoverAudit([file, '--language', language])).out).toContain(summaries[i]);
  });

  it('colours nothing that goes into a file', async () => {
    expect((await turnoverAudit([await folder.corpus(handwritten)])).out).not.toContain('\u001b');
  });

  it('shows what it can do, and its version', async () => {
    const help = await turnoverAudit(['--help']);
    for (const word of ['--json', '--fail-on', 'handwritten-rate', 'monthly-against-annual'])
      expect(help.out).toContain(word);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await turnoverAudit(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('what people ignored in the workbook', () => {
  const ignoring = async () => {
    const { out } = await turnoverAudit([await folder.corpus(handwritten), '--json']);
    const { files } = JSON.parse(out) as { files: { findings: { key: string }[] }[] };
    return folder.corpus(handwritten, 'ignored.xlsx', { TurnoverIgnored: [files[0].findings[0].key] });
  };

  it('is not listed and does not fail', async () => {
    const { code, out } = await turnoverAudit([await ignoring(), '--fail-on', 'note']);
    expect(out).not.toContain('handwritten-rate');
    expect(out).toContain('1 finding is ignored in the workbook: --all lists it.');
    expect(code).toBe(0);
  });

  it('is listed with --all', async () => {
    const { code, out } = await turnoverAudit([await ignoring(), '--fail-on', 'note', '--all']);
    expect(out).toContain('handwritten-rate');
    expect(out).toContain('(ignored in the workbook)');
    expect(code).toBe(0);
  });
});

describe('--json', () => {
  it('gives the findings as data that stands alone on standard output', async () => {
    const { code, out, err } = await turnoverAudit([await folder.corpus(overLimit), '--json']);
    const report = JSON.parse(out) as Record<string, unknown>;
    expect(report).toMatchObject({
      version: 1,
      language: 'en-US',
      exitCode: 1,
      summary: { files: 1, failedFiles: 0, formulas: 3 },
    });
    expect(report.files).toMatchObject([
      {
        formulas: 3,
        differentFormulas: 1,
        findings: [{ rule: 'over-limit', sheet: 'Sheet1', cells: ['F2'], ignored: false }],
      },
    ]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('has the keys that are documented', async () => {
    const { out } = await turnoverAudit([await folder.corpus(handwritten), '--json']);
    const report = JSON.parse(out) as { files: { findings: object[] }[] };
    const documented = readFileSync('docs/command-line.md', 'utf8');
    const keys = [report, report.files[0], report.files[0].findings[0]].flatMap((each) => Object.keys(each));
    expect(keys.filter((key) => !documented.includes(`\`${key}\``) && !documented.includes(`"${key}"`))).toEqual([]);
  });

  it('names files that could not be checked beside those that could', async () => {
    const good = await folder.corpus(clean);
    const bad = folder.file('notes.xlsx', 'Month,Opening\nJan,50\n');
    const { code, out, err } = await turnoverAudit([bad, good, '--json']);
    const { files } = JSON.parse(out) as { files: object[] };
    expect(files).toMatchObject([{ error: { kind: 'notXlsx' } }, { findings: [] }]);
    expect(err).toContain('notes.xlsx is not an Excel workbook');
    expect(code).toBe(2);
  });
});

describe('files that cannot be checked', () => {
  const refusals: readonly (readonly [string, () => string, RegExp])[] = [
    ['a missing file', () => path.join(folder.path, 'nowhere.xlsx'), /nowhere\.xlsx is not there/],
    ['a CSV named .xlsx', () => folder.file('list.xlsx', 'Name;Left\nA;1\n'), /is not an Excel workbook/],
    ['an empty file', () => folder.file('empty.xlsx', ''), /is empty/],
    [
      'an old .xls',
      () => folder.file('old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0)),
      /97–2003/,
    ],
    [
      'a cut zip',
      () => folder.file('cut.xlsx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3)),
      /damaged or incomplete/,
    ],
  ];
  it.each(refusals)('%s', async (_title, make, sentence) => {
    const { code, out, err } = await turnoverAudit([make()]);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('    at ');
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('a file of 200 MB, which is not read', async () => {
    const file = folder.file('huge.xlsx', Uint8Array.of(0x50, 0x4b, 0x03, 0x04));
    truncateSync(file, 200 * 1024 * 1024);
    const { code, err } = await turnoverAudit([file]);
    expect(err).toMatch(/is too large: up to 50 MB/);
    expect(code).toBe(2);
  });

  it('a file whose formulas were never calculated', async () => {
    const counts = ['Jan', 120, 4, 6, 118].map((value, column) => [`1,${column}`, { value }] as const);
    const rate = { formula: 'D2/((B2+E2)/2)' };
    const cells = new Map<string, Partial<Cell>>([...counts, ['1,5', rate]]);
    const bytes = await writeWithoutValues({ sheets: [{ name: 'Data', cells }] });
    const { code, err } = await turnoverAudit([folder.file('never.xlsx', bytes)]);
    expect(err).toMatch(/saved without the values of its formulas/);
    expect(code).toBe(2);
  });
});

describe('several files', () => {
  it('a folder means the workbooks in it, in the order of their names', async () => {
    const own = new Folder();
    await own.corpus(clean, 'b.xlsx');
    await own.corpus(overLimit, 'a.xlsx');
    own.file('~$a.xlsx', 'a lock file');
    own.file('readme.txt', 'no workbook');
    const { code, out, err } = await turnoverAudit([own.path]);
    own.remove();
    expect(out.indexOf('a.xlsx')).toBeGreaterThan(-1);
    expect(out.indexOf('b.xlsx')).toBeGreaterThan(out.indexOf('a.xlsx'));
    expect({ code, err }).toEqual({ code: 1, err: '' });
  });

  it('a folder without workbooks is said to have none', async () => {
    const own = new Folder();
    const { code, err } = await turnoverAudit([own.path]);
    own.remove();
    expect(err).toContain('There is no .xlsx or .xlsm file in');
    expect(code).toBe(2);
  });

  it('a workbook may come through a pipe', async () => {
    const bytes = await writeXlsx(xlsxFrom(corpusCase(overLimit).workbook));
    const { code, out } = await turnoverAudit(['-'], bytes);
    expect(out).toContain('standard input\n');
    expect(out).toContain('over-limit');
    expect(code).toBe(1);
  });
});

describe('wrong options', () => {
  it.each([
    [[], /Name at least one workbook/],
    [['--jsn', 'a.xlsx'], /There is no option --jsn/],
    [['a.xlsx', '--limit', 'high'], /--limit cannot be “high”. Possible: 80% \| 0\.8/],
    [['a.xlsx', '--limit', '80'], /--limit cannot be “80”. Possible: 80%/],
    [['a.xlsx', '--limit'], /--limit needs a value/],
    [['a.xlsx', '--fail-on', 'never'], /Possible: wrong \| check \| note/],
    [['a.xlsx', '--ignore', 'over-limit,typo'], /--ignore cannot be “over-limit,typo”/],
    [['a.xlsx', '--language', 'de'], /en-US \| zh-CN \| zh-TW/],
    [['a.xlsx', '--house-method', 'schuster'], /average \| opening/],
    [['a.xlsx', '--tiny-base', '-3'], /--tiny-base cannot be “-3”/],
    [['a.xlsx', '--bad', '--language', 'zh-TW'], /沒有選項 --bad/],
  ] as const)('%j', async (words, sentence) => {
    const { code, out, err } = await turnoverAudit(words);
    expect(err).toMatch(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

describe('hostile workbooks', () => {
  it('cannot talk to the terminal', async () => {
    const { workbook } = corpusCase(handwritten);
    const sheet = xlsxFrom(workbook).sheets[0];
    const name = '\u202Eevil\u009b31m';
    const file = await folder.workbook('hostile.xlsx', { ...xlsxFrom(workbook), sheets: [{ ...sheet, name }] });
    const { out } = await turnoverAudit([file]);
    expect(out).toContain('handwritten-rate');
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
