import { auditSteps, type Audit } from '../../audit/audit';
import type { Snapshot } from '../../audit/snapshot';
import { readNumberFormats } from '../../excel/numberFormats';
import { formattedAreas, isSameInput, withFormats } from './auditInput';
import { driven } from './driven';

export type Standing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly detail: string }
  /** `isSlow`: long enough that people wonder. */
  | { readonly kind: 'running'; readonly progress: number; readonly isSlow: boolean };

/** The audit of a workbook, with the sheets on which something was read. */
export interface AuditResult extends Audit {
  readonly sheetCount: number;
}

interface Listener {
  /** Something to be shown has changed. */
  readonly changed: () => void;
  /** Nobody looks any more: what runs may stop. */
  readonly isLeft: () => boolean;
}

const slowAfter = 300;
const showEvery = 200;

/** Runs one audit at a time, the one that was asked for last; what is the same as before is not audited again. */
export class AuditRun {
  standing: Standing = { kind: 'idle' };
  result: AuditResult | null = null;
  /** What the result, or the audit under way, is about. */
  private input: Snapshot | null = null;
  private asked = 0;
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly listener: Listener) {}

  /** Whether people have stopped it; then it begins again only when they say so. */
  get isCancelled(): boolean {
    return this.standing.kind === 'cancelled';
  }

  look(input: Snapshot): Promise<void> {
    if (this.input && isSameInput(this.input, input)) return this.last;
    this.input = input;
    const number = ++this.asked;
    this.last = this.last.then(() => (number === this.asked ? this.run(input, number) : undefined));
    return this.last;
  }

  cancel(): void {
    this.asked++;
    this.input = null;
    this.stand({ kind: 'cancelled' });
  }

  /** What comes next is audited, also if it is what it was. */
  forget(): void {
    this.asked++;
    this.input = null;
    this.standing = { kind: 'idle' };
  }

  private stand(standing: Standing): void {
    this.standing = standing;
    this.listener.changed();
  }

  private async run(input: Snapshot, number: number): Promise<void> {
    const isStale = () => number !== this.asked || this.listener.isLeft();
    let [progress, shownAt] = [0, performance.now()];
    const show = () => this.stand({ kind: 'running', progress, isSlow: true });
    const slow = setTimeout(() => number === this.asked && show(), slowAfter);
    this.standing = { kind: 'running', progress, isSlow: false };
    const progressed = (now: number) => {
      progress = now;
      const isShown = this.standing.kind === 'running' && this.standing.isSlow;
      if (!isShown || performance.now() - shownAt < showEvery) return;
      shownAt = performance.now();
      show();
    };
    try {
      const audit = await auditOf(input, { isStale, progressed });
      if (audit) this.result = { ...audit, sheetCount: input.sheets.length };
      // Left before its end: when people come back, it begins anew.
      else if (number === this.asked) this.input = null;
      if (number === this.asked) this.stand({ kind: 'idle' });
    } catch (error) {
      if (number === this.asked) this.stand({ kind: 'failed', detail: error instanceof Error ? error.message : '' });
    } finally {
      clearTimeout(slow);
    }
  }
}

async function auditOf(
  input: Snapshot,
  drive: { isStale: () => boolean; progressed: (progress: number) => void },
): Promise<Audit | null> {
  const areas = await driven(formattedAreas(input.sheets), drive);
  const formats = areas && (await readNumberFormats(areas, drive.isStale));
  if (!areas || drive.isStale()) return null;
  // Without formats there are fewer findings, and none of them is wrong.
  const sheets = formats ? withFormats(input.sheets, areas, formats) : input.sheets;
  return driven(auditSteps({ ...input, sheets }), drive);
}
