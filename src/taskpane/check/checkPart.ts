import { checkWorkbook } from '../../audit/checkedWorkbook';
import { addHighlights } from '../../excel/highlights';
import { saveLimit } from '../../excel/settings';
import { readWorkbook } from '../../excel/workbookCells';
import { limitFromText } from '../numbers';
import type { Notice, PaneState } from '../state';
import { checkLists } from './checkedLists';

/** What the rates over the limit need of the pane. */
interface CheckPort {
  readonly state: PaneState;
  readonly change: (change: Partial<PaneState>) => void;
  readonly doing: (work: () => Promise<Notice | null>) => Promise<void>;
  /** Reads again soon. */
  readonly request: () => void;
}

/** Reads the workbook for Check, and keeps the limit. */
export class CheckPart {
  /** What was entered as the limit, until it has been read back from the workbook. */
  private enteredLimit: number | null = null;

  constructor(private readonly port: CheckPort) {}

  async read(): Promise<Partial<PaneState>> {
    const cells = await readWorkbook();
    const kept = typeof cells.limit === 'number' && cells.limit > 0 ? cells.limit : 1;
    if (kept === this.enteredLimit) this.enteredLimit = null;
    const limit = this.enteredLimit ?? kept;
    return { limit, check: { cells, checked: checkWorkbook(cells, limit), lists: checkLists(cells) } };
  }

  async changeLimit(text: string): Promise<void> {
    const limit = limitFromText(text);
    if (limit === null) return this.port.change({ badLimit: text });
    const { check } = this.port.state;
    this.enteredLimit = limit;
    this.port.change({
      limit,
      badLimit: null,
      check: check && { ...check, checked: checkWorkbook(check.cells, limit) },
    });
    await this.port.doing(() => saveLimit(limit).then(() => null));
    this.port.request();
  }

  async highlight(): Promise<Notice> {
    const { limit, check } = this.port.state;
    const areas = (check?.checked.rateAreas ?? []).map(({ sheetId, area, scale }) => ({
      sheetId,
      area,
      limit: limit * scale,
    }));
    return { kind: 'highlighted', ...(await addHighlights(areas)) };
  }
}
