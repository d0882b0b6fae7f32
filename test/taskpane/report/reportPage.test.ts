import { afterEach, describe, expect, it, vi } from 'vitest';
import { Trouble } from '../../../src/excel/trouble';
import type { Language } from '../../../src/locales/language';
import { readComparison } from '../../../src/taskpane/compare/readComparison';
import type { CompareView } from '../../../src/taskpane/compare/view';
import type { PanePort } from '../../../src/taskpane/page';
import { ReportPage } from '../../../src/taskpane/report/reportPage';
import { ReportPart } from '../../../src/taskpane/report/reportPart';
import type { Notice, PaneState } from '../../../src/taskpane/state';
import { officeWith } from '../../excel/withHost';
import type { OfficeHost } from '../../host/officeHost';
import { entered, submitted } from '../pressed';
import { state } from '../shownPane';
import { templateText } from '../templateText';

const date = (value: number) => ({ value, numberFormat: 'yyyy-mm-dd', text: 'a day' });
const sheets = {
  'Six months': {
    A1: [
      ['Month', 'Opening', 'Hires', 'Leavers', 'Closing'],
      ['Nov 2024', 50, 3, 35, 18],
      ['Dec 2024', 18, 35, 20, 33],
      ['Jan 2025', 33, 20, 6, 47],
    ],
  },
  Staff: {
    A1: [
      ['Hire date', 'Leaving date', 'Department', 'Reason'],
      [date(45_292), date(45_500), 'Sales', 'Resigned'],
      [date(45_300), '', 'Legal', ''],
      [date(45_400), '', 'Sales', ''],
    ],
  },
};

afterEach(() => vi.unstubAllGlobals());

/** The report's part in front of a workbook in memory. */
class ShownReport {
  notice: Notice | null = null;
  view: CompareView | null = null;
  private working: Promise<void> = Promise.resolve();
  readonly port: PanePort;
  readonly page: ReportPage;

  constructor(
    readonly host: OfficeHost,
    change: Partial<PaneState> = {},
    readonly language: Language = 'en-US',
  ) {
    vi.stubGlobal('window', { scrollTo: () => undefined });
    this.port = {
      state: state(change, language),
      redraw: () => undefined,
      openTab: () => undefined,
      doing: (work) => (this.working = this.doing(work)),
      refresh: () => undefined,
    };
    this.page = new ReportPage(this.port);
  }

  private async doing(work: () => Promise<Notice | null>): Promise<void> {
    try {
      this.notice = await work();
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      this.notice = { kind: 'trouble', trouble: error };
    }
  }

  async select(sheet: string, address: string): Promise<void> {
    this.host.fireSelection(sheet, address);
    this.view = (await readComparison(new Map()))!;
    void this.template;
    await this.host.settled();
  }

  get template() {
    return this.page.template(this.view!);
  }

  get text(): string {
    return templateText(this.template);
  }

  async add(): Promise<string> {
    submitted(this.template, {});
    await this.working;
    await this.host.settled();
    return this.notice?.kind === 'said' ? this.notice.say(this.language) : (this.notice?.kind ?? '');
  }

  /** The formulas of a sheet, one after the other. */
  formulas(sheet: string): string[] {
    const { grid } = this.host;
    const { id } = grid.sheet(sheet);
    return grid.formulas(id, grid.usedArea(id, true)!).flat().map(String);
  }
}

const shownOn = async (sheet: string, cell: string, language?: Language, change?: Partial<PaneState>) => {
  const shown = new ShownReport(await officeWith({ sheets }), change, language);
  await shown.select(sheet, cell);
  return shown;
};

describe('a report of a table', () => {
  it('offers all its months, the last one first, whichever is selected', async () => {
    const shown = await shownOn('Six months', 'B2:E2');
    expect(shown.text).toMatch(/Month January 2025 December 2024 November 2024 Method/);
    expect(shown.text).not.toContain('Year of the last month');
  });

  it('is written for the month that is chosen', async () => {
    const shown = await shownOn('Six months', 'B2:E4');
    expect(await shown.add()).toBe('The report is on the new sheet “Report 2025-01”. Its figures follow your cells.');
    expect(shown.formulas('Report 2025-01').join()).toContain("'Six months'!$D$4");
    expect(shown.formulas('Report 2025-01').join()).toContain('TURNOVER.');
  });

  it('is written with plain formulas where the workbook has them', async () => {
    const shown = new ShownReport(await officeWith({ sheets }));
    shown.host.grid.writeSettings({ TurnoverInsertForm: 'plain' });
    await shown.select('Six months', 'B2:E4');
    await shown.add();
    expect(shown.formulas('Report 2025-01').join()).not.toContain('TURNOVER.');
  });

  it('is refused where a month cannot be read, with the cell', async () => {
    const host = await officeWith({ sheets });
    host.grid.edit('Six months!A3', 'Q4');
    const shown = new ShownReport(host, {}, 'zh-TW');
    await shown.select('Six months', 'B2:E4');
    expect(shown.text).toContain('A3 中的「Q4」無法辨識為月份');
    expect(shown.text).not.toContain('計算方式');
  });

  it('is refused where a month is missing', async () => {
    const host = await officeWith({ sheets });
    host.grid.edit('Six months!A2', 'Oct 2024');
    const shown = new ShownReport(host);
    await shown.select('Six months', 'B2:E4');
    expect(await shown.add()).toBe('');
    expect(shown.text).toMatch(/the months go from 2024-10 to 2024-12/);
    expect(host.grid.sheetIds()).toHaveLength(2);
  });

  it('is refused for a target that is none, until it is put right', async () => {
    const shown = await shownOn('Six months', 'B2:E4');
    entered(shown.template, 'report-target', 'much');
    await shown.add();
    expect(shown.text).toContain('The target is not read as a percentage');
    entered(shown.template, 'report-target', '12.5');
    expect(shown.text).not.toContain('The target is not read as a percentage');
    expect(await shown.add()).toContain('Report 2025-01');
    expect(shown.formulas('Report 2025-01')).toContain('0.125');
  });

  it('says where the page could not be set up', async () => {
    const shown = new ShownReport(await officeWith({ sheets, requirementSets: { ExcelApi: 1.8 } }));
    await shown.select('Six months', 'B2:E4');
    expect(await shown.add()).toContain('choose A4 and “Fit sheet on one page”');
    expect(shown.notice).toMatchObject({ isWarning: true });
  });
});

describe('a report of a staff list', () => {
  it('finds departments and reasons by their headers, and reads them', async () => {
    const shown = await shownOn('Staff', 'A2');
    expect(shown.text).toMatch(/Column of departments None C: Department D: Reason/);
    expect(await shown.add()).toContain('Report 2024-06');
    const formulas = shown.formulas('Report 2024-06');
    expect(formulas.join()).toContain('Staff!$A$2:$A$4');
    expect(formulas.indexOf('Sales')).toBeGreaterThan(-1);
    expect(formulas.indexOf('Legal')).toBeGreaterThan(formulas.indexOf('Sales'));
    expect(formulas).toContain('Resigned');
  });
});

describe('the place in Compare', () => {
  const partOf = (load: ConstructorParameters<typeof ReportPart>[1], port: PanePort) => new ReportPart(port, load);

  it('is there for tables and lists, and for nothing else', async () => {
    const shown = await shownOn('Six months', 'B2:E4');
    const part = partOf(() => Promise.reject(new Error()), shown.port);
    expect(templateText(part.template(shown.view!))).toBe('Month-end report');
    await shown.select('Six months', 'H40');
    expect(templateText(part.template(shown.view!))).toBe('');
  });

  it('says so where its code does not arrive, and tries again', async () => {
    const shown = await shownOn('Six months', 'B2:E4');
    const load = vi.fn(() => Promise.reject(new Error('offline')));
    const part = partOf(load, shown.port);
    const details = part.template(shown.view!);
    const listener = (details as { values: unknown[] }).values.find((value) => typeof value === 'function');
    (listener as (event: object) => void)({ target: { open: true } });
    await Promise.resolve().then(() => undefined);
    await shown.host.settled();
    expect(templateText(part.template(shown.view!))).toContain(shown.port.state.sentences.pages.failed);
    expect(load).toHaveBeenCalledTimes(1);
  });
});
