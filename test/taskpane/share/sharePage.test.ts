import { afterEach, describe, expect, it, vi } from 'vitest';
import { readWorkbook } from '../../../src/excel/workbookCells';
import { Trouble } from '../../../src/excel/trouble';
import type { Language } from '../../../src/locales/language';
import type { PanePort } from '../../../src/taskpane/page';
import { SharePart } from '../../../src/taskpane/share/sharePart';
import { SharePage } from '../../../src/taskpane/share/sharePage';
import type { Notice, PaneState } from '../../../src/taskpane/state';
import { officeWith } from '../../excel/withHost';
import { evaluate } from '../../excel/share/turnoverBook';
import type { OfficeHost, OfficeHostOptions } from '../../host/officeHost';
import { press, pressable } from '../insert/pressing';
import { state } from '../shownPane';
import { templateText } from '../templateText';

const sheets = {
  'May report': {
    A1: [
      ['Opening', 'Leavers', 'Rate'],
      [50, 5, '=TURNOVER.CHURN(B2,A2)'],
      [40, 4, '=TURNOVER.CHURN(B3,A3)'],
    ],
    E1: '=TURNOVER.FLAG(C2:C3,0.2)',
    G1: '=TURNOVER.EXPLAIN("opening",B2,A2)',
  },
};

/** The end of Check in front of a workbook in memory. */
class ShownShare {
  private state: PaneState;
  private notice: Notice | null = null;
  private working: Promise<unknown> = Promise.resolve();
  readonly focused: string[] = [];
  private page: SharePage;

  constructor(
    readonly host: OfficeHost,
    private readonly language: Language,
  ) {
    this.state = state({}, language);
    const port: PanePort = {
      state: this.state,
      redraw: () => undefined,
      openTab: () => undefined,
      doing: (work) => (this.working = this.doing(work)),
      refresh: () => (this.working = this.read()),
    };
    // A port always tells what is shown at that moment.
    Object.defineProperty(port, 'state', { get: () => this.state });
    this.page = new SharePage(port);
    vi.stubGlobal('document', { getElementById: (id: string) => ({ focus: () => this.focused.push(id) }) });
  }

  private async doing(work: () => Promise<Notice | null>): Promise<void> {
    try {
      this.notice = await work();
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      this.notice = { kind: 'trouble', trouble: error };
    }
  }

  async read(): Promise<void> {
    const cells = await readWorkbook();
    this.state = { ...this.state, check: { cells, lists: [] } as unknown as PaneState['check'] };
  }

  get text(): string {
    return templateText(this.page.template());
  }

  get buttons(): string[] {
    return pressable(this.page.template());
  }

  async press(label: string): Promise<void> {
    await press(this.page.template(), label);
    await this.host.settled();
    await this.working;
    await this.host.settled();
  }

  get said(): string {
    return this.notice?.kind === 'said' ? this.notice.say(this.language) : (this.notice?.kind ?? '');
  }
}

async function shown(options: OfficeHostOptions = { sheets }, language: Language = 'en-US'): Promise<ShownShare> {
  const page = new ShownShare(await officeWith({ evaluate, ...options }), language);
  await page.read();
  await page.host.settled();
  return page;
}

afterEach(() => void vi.unstubAllGlobals());

describe('preparing to share', () => {
  it('counts the formulas and shows what will be written before anything is', async () => {
    const page = await shown();
    expect(page.text).toContain('4 TURNOVER formulas on 1 sheet.');
    expect(page.buttons).toEqual(['Preview', 'plain', 'value']);
    await page.press('Preview');
    expect(page.focused).toEqual(['preview-heading']);
    const { text } = page;
    expect(text).toContain('=TURNOVER.CHURN(B2,A2) becomes =B2/A2 2 cells · first: C2 on sheet “May report”');
    expect(text).toContain('A block of 2 × 1 cells, the first: =IF(C2="","",IF(ROUND(C2-0.2,9)>0,"Over 20%",""))');
    expect(text).toContain('its result as a value. No plain formula calculates this.');
    expect(page.host.grid.cell('May report!C2').formula).toBe('=TURNOVER.CHURN(B2,A2)');
    expect(page.buttons).toEqual(['Preview', 'plain', 'value', 'Prepare', 'Cancel']);
    await page.press('Cancel');
    expect(page.buttons).toEqual(['Preview', 'plain', 'value']);
  });

  it('writes on “Prepare”, says so, and offers the way back', async () => {
    const page = await shown();
    await page.press('Preview');
    await page.press('Prepare');
    expect(page.said).toMatch(/^4 TURNOVER formulas are replaced; the originals are kept in a hidden sheet\./);
    expect(page.host.grid.cell('May report!C2').formula).toBe('=B2/A2');
    expect(page.text).toContain('There are no TURNOVER formulas');
    expect(page.text).toContain('4 TURNOVER formulas can be put back.');
    await page.press('Turn back into TURNOVER formulas');
    expect(page.said).toBe('4 TURNOVER formulas are back in their cells.');
    expect(page.host.grid.cell('May report!C2').formula).toBe('=TURNOVER.CHURN(B2,A2)');
    expect(page.text).toContain('All TURNOVER formulas stand in their cells again.');
    await page.press('Delete the hidden sheet');
    expect(page.said).toBe('The hidden sheet with the originals is deleted.');
    expect(page.host.grid.sheetIds()).toHaveLength(1);
    expect(page.buttons).toEqual(['Preview', 'plain', 'value']);
  });

  it('remembers the form in the workbook', async () => {
    const page = await shown();
    await page.press('value');
    expect(page.host.grid.readSettings()).toMatchObject({ TurnoverShareForm: 'value' });
    await page.press('Preview');
    expect(page.text).toContain('becomes its result as a value 2 cells');
    await page.press('Prepare');
    expect(page.host.grid.cell('May report!C2')).toMatchObject({ value: 0.1 });
    expect(page.host.grid.cell('May report!C2').formula).toBeUndefined();
  });

  it('says where there is nothing to undo with', async () => {
    const page = await shown();
    await page.press('Preview');
    expect(page.text).toContain('This cannot be undone.');
    const undoing = await shown({ sheets, requirementSets: { ExcelUndoApiAll: 1.0 } });
    await undoing.press('Preview');
    expect(undoing.text).toContain('One undo takes all these cells back.');
  });

  it('names protected sheets', async () => {
    const page = await shown();
    page.host.grid.protect(page.host.grid.sheet('May report').id, undefined);
    await page.press('Preview');
    await page.press('Prepare');
    expect(page.said).toContain('These sheets are protected and were left as they are: May report.');
    expect(page.host.grid.cell('May report!C2').formula).toBe('=TURNOVER.CHURN(B2,A2)');
  });

  it('shows formulas with the separators of the user', async () => {
    const page = await shown({ sheets, culture: 'de-DE' });
    await page.press('Preview');
    expect(page.text).toContain('=TURNOVER.CHURN(B2;A2)');
    expect(page.text).toContain('=IF(C2="";"";IF(ROUND(C2-0,2;9)>0;"Over 20%";""))');
  });

  it('has nothing to write where every formula must stay', async () => {
    const page = await shown({ sheets: { A: { A1: '=TURNOVER.FLAG(C1:C2)', A2: 'in the way' } } });
    await page.press('Preview');
    expect(page.text).toContain('other cells are in its way (#SPILL!)');
    expect(page.text).toContain('Nothing can be written.');
    expect(page.buttons).not.toContain('Prepare');
  });
});

describe('turning back', () => {
  it('names what was changed', async () => {
    const page = await shown();
    await page.press('Preview');
    await page.press('Prepare');
    page.host.grid.edit('May report!C3', 0.5);
    await page.read();
    expect(page.text).toContain('3 TURNOVER formulas can be put back.');
    expect(page.text).toContain('C3 May report: Somebody has changed it since. =TURNOVER.CHURN(B3,A3)');
  });
});

describe('repairing', () => {
  const stuck = {
    Data: {
      A1: [
        ['=_xldudf_TURNOVER_CHURN(1,2)', "='C:\\add-ins\\Turnover.xlam'!TURNOVER.CHURN(1,2)", '=TURNOVER.CHURN(1,2)'],
      ],
    },
  };

  it('writes formulas again that do not find their function', async () => {
    const page = await shown({ sheets: stuck });
    expect(page.text).toContain('2 formulas do not find their TURNOVER functions');
    expect(page.text).toContain('=_xldudf_TURNOVER_CHURN(1,2) becomes =TURNOVER.CHURN(1,2)');
    await page.press('Repair');
    expect(page.said).toBe('2 formulas are written again.');
    const area = { row: 0, column: 0, rowCount: 1, columnCount: 3 };
    expect(page.host.grid.formulas(page.host.grid.sheet('Data').id, area)).toEqual([
      Array(3).fill('=TURNOVER.CHURN(1,2)'),
    ]);
    expect(page.text).not.toContain('do not find');
  });

  it('writes a formula to itself that shows #NAME?', async () => {
    let isKnown = false;
    const page = await shown({
      sheets: { Data: { A1: '=TURNOVER.CHURN(1,2)' } },
      evaluate: () => (isKnown ? 0.5 : '#NAME?'),
    });
    expect(page.text).toContain('the same, written again');
    isKnown = true;
    await page.press('Repair');
    expect(page.host.grid.cell('Data!A1')).toMatchObject({ formula: '=TURNOVER.CHURN(1,2)', value: 0.5 });
    expect(page.text).not.toContain('the same, written again');
  });

  it('names protected sheets', async () => {
    const page = await shown({ sheets: stuck });
    page.host.grid.protect(page.host.grid.sheet('Data').id, undefined);
    await page.press('Repair');
    expect(page.said).toMatch(
      /^0 formulas are written again\. These sheets are protected and were left as they are: Data\./,
    );
  });
});

describe('the part of Check', () => {
  it.each<[Language, string]>([
    ['en-US', 'Share this workbook'],
    ['zh-CN', '发送此工作簿'],
    ['zh-TW', '分享這個活頁簿'],
  ])('fetches its page when it is shown for the first time (%s)', async (language, heading) => {
    const host = await officeWith({ sheets, evaluate });
    const redraw = vi.fn();
    const cells = await readWorkbook();
    const port = {
      state: state({ check: { cells } as unknown as PaneState['check'] }, language),
      redraw,
      openTab: () => undefined,
      doing: async () => undefined,
      refresh: () => undefined,
    };
    const part = new SharePart(port);
    expect(templateText(part.template())).toBe(port.state.sentences.pages.loading);
    await vi.waitFor(() => expect(redraw).toHaveBeenCalled());
    expect(templateText(part.template())).toContain(heading);
    await host.settled();
  });
});
