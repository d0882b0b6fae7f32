import './audit.css';
import type { TemplateResult } from 'lit/html.js';
import type { Finding } from '../../audit/finding';
import { goTo } from '../../excel/goTo';
import { rewriteCells, type RewriteReport } from '../../excel/rewrite';
import { readSeparators } from '../../excel/separators';
import { saveTinyBase } from '../../excel/tinyBase';
import { tinyBaseFrom } from '../../sheets/ownSettings';
import { Trouble } from '../../excel/trouble';
import { english, type Separators } from '../../formulas/separators';
import type { PanePort } from '../page';
import { inputOf } from './auditInput';
import { isShownElsewhere, listedFindings, type ListedFinding } from './auditList';
import { AuditRun } from './auditRun';
import {
  auditSummary,
  auditTemplate,
  headingId,
  jumpTemplate,
  type AuditActions,
  type AuditView,
  type Said,
} from './auditTemplate';
import { findingId } from './findingTemplate';
import { messageId } from './messageTemplate';
import { IgnoredFindings } from './ignoredFindings';

export const findingsAtOnce = 20;

export const openAudit = (port: PanePort): AuditPage => new AuditPage(port);

/** The audit in Check: runs it when the workbook has changed, lists what it found, applies and ignores. */
export class AuditPage {
  private readonly run: AuditRun;
  private readonly ignored = new IgnoredFindings();
  /** Findings that were applied in full, until the workbook has been audited again. */
  private readonly applied = new Set<Finding>();
  private separators: Separators = english;
  private shown = findingsAtOnce;
  private isIgnoredShown = false;
  private previewed: string | null = null;
  private said: Said | null = null;
  /** What was typed as the smallest base, until it has been read back from the workbook. */
  private enteredBase: number | null = null;
  private badBase: string | null = null;

  constructor(private readonly port: PanePort) {
    this.run = new AuditRun({ changed: () => port.redraw(), isLeft: () => port.state.tab !== 'check' });
    void this.readSeparators();
  }

  /** Check was opened, or the workbook was read while it was on view. */
  readonly look = (): void => {
    const { check, limit } = this.port.state;
    if (!check) return;
    const { ignored, tinyBase } = check.cells.around;
    this.ignored.take(ignored);
    if (tinyBase === this.enteredBase) this.enteredBase = null;
    if (!this.run.isCancelled) void this.run.look(inputOf(check, limit, this.enteredBase));
  };

  readonly template = (): TemplateResult => auditTemplate(this.view(), this.port.state, this.actions);

  /** From the rates over the limit, which may be many, to what else was found. */
  readonly jumpTemplate = () => jumpTemplate(this.view().found.length, this.port.state, () => focusOn(headingId));

  /** What a screen reader is told when an audit has ended with another result than before. */
  get announced(): string {
    return auditSummary(this.view(), this.port.state.language) ?? '';
  }

  private view(): AuditView {
    const { standing, result } = this.run;
    const { check } = this.port.state;
    const findings = (result?.findings ?? []).filter((finding) => !isShownElsewhere(finding, check?.lists ?? []));
    const listed = listedFindings(findings).filter(({ finding }) => !this.applied.has(finding));
    return {
      standing,
      result,
      found: listed.filter(({ finding }) => !this.ignored.has(finding.key)),
      ignored: listed.filter(({ finding }) => this.ignored.has(finding.key)),
      shown: this.shown,
      isIgnoredShown: this.isIgnoredShown,
      previewed: this.previewed,
      said: this.said,
      separators: this.separators,
      tinyBase: this.enteredBase ?? check?.cells.around.tinyBase ?? null,
      badBase: this.badBase,
    };
  }

  private readonly actions: AuditActions = {
    cancel: () => {
      this.run.cancel();
      focusOn(headingId);
    },
    again: () => {
      this.run.forget();
      this.look();
      this.port.redraw();
      focusOn(headingId);
    },
    goTo: ({ sheetId, first }) => void this.port.doing(() => goTo(sheetId, first.row, first.column).then(() => null)),
    preview: (id) => {
      const before = this.previewed;
      this.previewed = id;
      this.port.redraw();
      // The button that closed the preview is gone.
      if (id === null && before !== null) focusOn(`${findingId(before)}-apply`);
    },
    apply: (listed) => void this.apply(listed),
    ignore: (listed) => void this.ignore(listed),
    undoIgnoring: (finding) => void this.stopIgnoring(finding),
    toggleIgnored: () => {
      this.isIgnoredShown = !this.isIgnoredShown;
      this.port.redraw();
    },
    showMore: () => {
      const next = this.view().found[this.shown];
      this.shown += findingsAtOnce;
      this.port.redraw();
      if (next) focusOn(findingId(next.id));
    },
    dismiss: () => {
      const next = this.said?.before ?? null;
      this.say(null);
      this.focusFinding(next);
    },
    changeTinyBase: (text) => void this.changeTinyBase(text),
  };

  private async apply(listed: ListedFinding): Promise<void> {
    const { finding, id } = listed;
    if (!finding.fix) return;
    const before = this.nextAfter(id);
    try {
      const report = await rewriteCells(finding.fix);
      if (isWhole(report)) this.applied.add(finding);
      this.previewed = null;
      this.say({ kind: 'applied', report, before: this.applied.has(finding) ? before : id });
      if (!this.port.state.isLive) this.port.refresh();
    } catch (error) {
      this.sayTrouble(error, id);
    }
  }

  private async ignore({ finding, id }: ListedFinding): Promise<void> {
    const before = this.nextAfter(id);
    const saving = this.ignored.change(finding.key, true);
    this.say({ kind: 'ignored', finding, before });
    await saving.catch((error: unknown) => this.sayTrouble(error, id));
  }

  private async stopIgnoring(finding: Finding): Promise<void> {
    const saving = this.ignored.change(finding.key, false);
    this.said = null;
    this.port.redraw();
    this.focusFinding(this.view().found.find((each) => each.finding.key === finding.key)?.id ?? null);
    await saving.catch((error: unknown) => this.sayTrouble(error, null));
  }

  /** The finding that takes the place of one that goes. */
  private nextAfter(id: string): string | null {
    const { found } = this.view();
    return found[found.findIndex((each) => each.id === id) + 1]?.id ?? null;
  }

  private say(said: Said | null): void {
    this.said = said;
    this.port.redraw();
    if (said) focusOn(messageId);
  }

  private sayTrouble(error: unknown, before: string | null): void {
    if (!(error instanceof Trouble)) throw error;
    this.say({ kind: 'trouble', trouble: error, before });
  }

  private focusFinding(id: string | null): void {
    const index = this.view().found.findIndex((each) => each.id === id);
    focusOn(id !== null && index >= 0 && index < this.shown ? findingId(id) : headingId);
  }

  private async changeTinyBase(text: string): Promise<void> {
    const typed = text.normalize('NFKC').trim();
    const people = /^\d{1,6}$/.test(typed) ? tinyBaseFrom(Number(typed)) : null;
    this.badBase = people === null ? text : null;
    if (people !== null) this.enteredBase = people;
    this.port.redraw();
    if (people === null) return;
    this.look();
    await this.port.doing(() => saveTinyBase(people).then(() => null));
  }

  private async readSeparators(): Promise<void> {
    try {
      this.separators = await readSeparators();
      this.port.redraw();
    } catch (error) {
      // Formulas are then shown with commas, as Excel hands them over.
      if (!(error instanceof Trouble)) throw error;
    }
  }
}

const isWhole = ({ skipped, protectedSheets }: RewriteReport): boolean =>
  skipped.length === 0 && protectedSheets.length === 0;

const focusOn = (id: string): void => document.getElementById(id)?.focus();
