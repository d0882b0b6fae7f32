import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { machineFacts, machineText } from '../../tools/bench/machine.mjs';
import { markdownTable, shownNumber, textTable } from '../../tools/bench/table.mjs';
import { withFigures, withRun } from '../../tools/bench/document.mjs';
import { noteOf, reportOf, summaryOf, summaryText, verdictOf, type Line } from '../../tools/bench/verdict.mjs';

const line = (change: Partial<Line>): Line => ({ bench: 'roster', name: 'TABLE', value: 2, unit: '× read', ...change });
const promised = line({ limit: 2.5, note: '40 ms' });
const over = line({ name: 'SURVIVAL', value: 4.5, limit: 4 });
const guarded = line({ name: 'CHECK', value: 27, guard: 40 });
const missing = line({ bench: 'peers', name: 'TABLE ÷ pandas', value: null, limit: 1, missing: 'pandas' });
const failed = line({ bench: 'peers', name: 'the whole bench', value: null, unit: '', failed: 'No such file' });
const all = [promised, over, guarded, missing, failed];

const facts = { ...machineFacts(new Date('2026-01-02T03:04:05Z')), processor: 'Some CPU', cores: 2, chromium: null };

describe('the verdict on a line', () => {
  test('is ok up to its limit and OVER beyond', () => {
    expect([promised, over, line({ limit: 2 })].map(verdictOf)).toEqual(['ok', 'OVER', 'ok']);
  });

  test('holds a guard as it holds a limit', () => {
    expect([guarded, line({ value: 41, guard: 40 })].map(verdictOf)).toEqual(['ok', 'OVER']);
  });

  test('says nothing where nothing is promised', () => {
    expect(verdictOf(line({}))).toBe('');
  });

  test('takes a value that is no number for one over its limit', () => {
    expect(verdictOf(line({ value: NaN, limit: 1 }))).toBe('OVER');
  });

  test('skips a peer that is not installed, and names it', () => {
    expect(verdictOf(missing)).toBe('skipped');
    expect(noteOf(missing)).toBe('not installed: pandas');
  });

  test('calls a bench that broke failed, whatever else it says', () => {
    expect(verdictOf(failed)).toBe('FAILED');
    expect(noteOf(failed)).toBe('No such file');
  });
});

describe('the summary', () => {
  test('counts lines over their limit, skipped and failed ones apart', () => {
    expect(summaryOf(all)).toEqual({ lines: 5, over: 1, failed: 1, skipped: 1 });
    expect(summaryText(all)).toBe('5 lines, 1 over their limit, 1 skipped (not installed), 1 failed');
  });

  test('is short where all is well', () => {
    expect(summaryText([promised])).toBe('1 line, 0 over their limit');
  });
});

describe('the printed table', () => {
  const printed = textTable(all).split('\n');

  test('has a heading and a row for each line, in columns', () => {
    expect(printed).toHaveLength(1 + all.length + 4);
    const places = printed.slice(1, 1 + all.length - 1).map((row) => row.indexOf('× read'));
    expect(new Set(places).size).toBe(1);
  });

  test('shows limits as they are and guards in brackets', () => {
    expect(printed[1]).toMatch(/2\.5 +ok +40 ms$/);
    expect(printed[3]).toMatch(/\(40\) +ok$/);
  });

  test('leaves the value of a skipped line empty', () => {
    expect(printed[4]).toMatch(/^peers +TABLE ÷ pandas +× read +1 +skipped +not installed: pandas$/);
  });

  test('ends with the summary', () => {
    expect(printed[printed.length - 2]).toBe(summaryText(all));
  });

  test('shows three digits that say something', () => {
    expect([2.0149, 0.04321, 0.000417, 12_345, 0, null].map(shownNumber)).toEqual([
      '2.01',
      '0.0432',
      '4.2e-4',
      '12,345',
      '0',
      '',
    ]);
  });
});

describe('the data of a run', () => {
  const report = JSON.parse(JSON.stringify(reportOf(facts, all)));

  test('holds every line with its verdict, a missing peer too', () => {
    expect(report.measurements).toHaveLength(all.length);
    expect(report.measurements[1]).toEqual({ ...over, verdict: 'OVER' });
    expect(report.measurements[3]).toEqual({ ...missing, value: null, verdict: 'skipped' });
  });

  test('holds the sums and what was measured on', () => {
    expect(report.summary).toEqual(summaryOf(all));
    expect(Object.keys(report.machine)).toEqual(
      expect.arrayContaining(['date', 'processor', 'cores', 'memoryGigabytes', 'load', 'node', 'chromium']),
    );
    expect(report.machine.date).toBe('2026-01-02');
  });
});

describe('the figures in a document', () => {
  const document = `# Speed

<!-- figures: run -->
<!-- end of figures -->

<!-- figures: roster -->
old
<!-- end of figures -->

Words between.

<!-- figures: peers -->
<!-- end of figures -->
`;

  test('stand between the marks of their bench, and nothing else changes', () => {
    const after = withRun(document, all, facts, true);
    expect(after).not.toContain('old');
    expect(after).toContain('Words between.');
    expect(after.indexOf('CHECK')).toBeLessThan(after.indexOf('Words between.'));
    expect(after.indexOf('pandas')).toBeGreaterThan(after.indexOf('Words between.'));
    expect(withRun(after, all, facts, true)).toBe(after);
  });

  test('say on what they were measured, for a part of the run at that part', () => {
    const machine = machineText(facts);
    expect(machine).toContain('Measured on 2026-01-02: 2 cores (Some CPU)');
    expect(machine).not.toContain('Chromium');
    expect(withRun(document, all, facts, true).indexOf(machine)).toBeLessThan(document.indexOf('figures: roster'));
    const partly = withRun(document, [promised], facts, false);
    expect(partly.indexOf(machine)).toBeGreaterThan(partly.indexOf('figures: roster'));
  });

  test('need a place, and say how to make one', () => {
    expect(() => withFigures(document, 'survfit', 'x')).toThrow('<!-- figures: survfit -->');
  });

  test('keep their columns, whatever a note holds', () => {
    const table = markdownTable([line({ note: 'a|b *c*' })]);
    expect(table).toContain('a\\|b \\*c\\*');
    expect(table.split('\n')[0].match(/\|/g)).toHaveLength(7);
  });
});

describe('docs/performance.md', () => {
  const text = readFileSync('docs/performance.md', 'utf8');
  const benches = readdirSync('bench')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace('.ts', ''));

  test.each(['run', ...benches])('has a place for the figures of %s', (bench) => {
    expect(withFigures(text, bench, 'figures of this run')).toContain('figures of this run');
  });
});
