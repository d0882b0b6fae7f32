/**
 * How long the page is kept from anything else while the pane audits a large workbook: the longest gap between two messages that
 * the page sends itself, beside the longest while it does nothing. What the audit itself does is measured, in a page of its own
 * in Chromium, driven as the pane drives it; reading cells out of Excel is not its work.
 */
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findChromium } from '../tools/chromium.mjs';
import { rootPath } from '../tools/project.mjs';
import type { Measurement } from './measure/measurement';
// Only for the type of window.auditBench, which it declares.
import type {} from './audit/pageOfAudit';

export const name = 'auditPane';

const formulaCount = 100_000;
const sheetCount = 20;
const longestGap = 50;
/** Steps are run for 25 ms at a time, and the last of them may have begun just before the end. */
const longestStep = longestGap - 25;

async function scriptOfPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [rootPath('bench/audit/pageOfAudit.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2021',
    minify: true,
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

export async function run(): Promise<Measurement[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await scriptOfPage() });
    const measured = await page.evaluate(([formulas, sheets]) => window.auditBench!(formulas, sheets), [
      formulaCount,
      sheetCount,
    ] as const);
    if (measured.formulaCount !== formulaCount) throw new Error(`Audited ${measured.formulaCount} formulas.`);
    const note = `${formulaCount.toLocaleString('en-US')} formulas on ${sheetCount} sheets, ${measured.findings} findings`;
    return [
      { name: 'longest gap, doing nothing', value: measured.idleGap, unit: 'ms' },
      {
        name: 'longest gap during the audit',
        value: measured.gap,
        unit: 'ms',
        limit: longestGap + measured.idleGap,
        note: `${note}; limit: ${longestGap} ms + the gap of the idle page`,
      },
      { name: 'longest step of the audit', value: measured.longestStep, unit: 'ms', limit: longestStep },
      ...Object.entries(measured.worstSteps).map(([title, value]) => ({
        name: `longest step, ${title}`,
        value,
        unit: 'ms',
        limit: longestStep,
      })),
      { name: 'the audit, with its pauses', value: measured.milliseconds, unit: 'ms' },
      { name: 'pauses', value: measured.pauses, unit: '' },
      {
        name: 'from Cancel to the end',
        value: measured.cancelMilliseconds,
        unit: 'ms',
        limit: longestGap + measured.idleGap,
      },
    ];
  } finally {
    await browser.close();
  }
}
