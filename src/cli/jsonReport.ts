import { addressesOf } from '../audit/areas';
import type { Language } from '../locales/language';
import type { CheckedFile } from './checkedFile';
import { severities } from './options';
import { sayingOf } from './textReport';

export interface FailedFile {
  readonly file: string;
  /** What kind of trouble, for programs. */
  readonly kind: string;
  /** For people. */
  readonly message: string;
}

/** The shape that docs/command-line.md describes; keys are only ever added. */
export function jsonReport(
  results: readonly (CheckedFile | FailedFile)[],
  language: Language,
  exitCode: number,
  turnover: string,
): string {
  const checked = results.filter((each): each is CheckedFile => 'findings' in each);
  const counted = checked.flatMap(({ findings }) => findings).filter(({ isIgnored }) => !isIgnored);
  const bySeverity = severities.map((severity) => [
    severity,
    counted.filter(({ finding }) => finding.severity === severity).length,
  ]);
  const report = {
    version: 1,
    turnover,
    language,
    exitCode,
    summary: {
      files: results.length,
      failedFiles: results.length - checked.length,
      formulas: checked.reduce((sum, { formulaCount }) => sum + formulaCount, 0),
      findings: Object.fromEntries(bySeverity) as Record<string, number>,
    },
    files: results.map((each) => ('findings' in each ? fileData(each, language) : failedData(each))),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const failedData = ({ file, kind, message }: FailedFile) => ({ file, error: { kind, message } });

const fileData = (checked: CheckedFile, language: Language) => ({
  file: checked.file,
  formulas: checked.formulaCount,
  differentFormulas: checked.distinctCount,
  formulasWithoutValue: checked.uncalculatedCount,
  ignoredFindings: checked.ignoredCount,
  findings: checked.findings.map(({ finding, isIgnored }) => ({
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.sheet,
    cells: addressesOf(finding.areas),
    cellCount: finding.cellCount,
    ...sayingOf(finding, language),
    formulaNow: finding.formulaNow,
    formulaSuggested: finding.formulaSuggested,
    canBeApplied: finding.fix !== null,
    ignored: isIgnored,
    key: finding.key,
  })),
  notes: checked.notes,
});
