/** LibreOffice Calc, without a window: the time to load a sheet with the formulas, less that to load it without them. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { formulasOf } from './countifs';
import type { OtherResult } from './otherResult';
import { median } from '../measure/processorTime';
import type { Staff } from './staff';

const rounds = 3;
const namespaces = ['office', 'table', 'of']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:${name === 'of' ? '1.2' : '1.0'}"`)
  .join(' ');

export function calcTable(staff: Staff, folder: string): OtherResult | null {
  if (spawnSync('soffice', ['--version']).status !== 0) return null;
  const size = staff.hired.length;
  const formulas = formulasOf(`[.$A$1:.$A$${size}]`, `[.$B$1:.$B$${size}]`);
  fs.writeFileSync(path.join(folder, 'formulas.fods'), flatSheet(staff, formulas));
  fs.writeFileSync(path.join(folder, 'bare.fods'), flatSheet(staff, []));
  const times = { formulas: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round++)
    for (const kind of ['bare', 'formulas'] as const) {
      const milliseconds = convert(kind, folder);
      if (round > 0) times[kind].push(milliseconds); // the first time makes a user profile
    }
  const lines = fs.readFileSync(path.join(folder, 'formulas.csv'), 'utf8').split('\n').slice(0, formulas.length);
  return {
    milliseconds: median(times.formulas) - median(times.bare),
    size,
    counts: lines.map((line) => line.split(',').slice(3, 6).map(Number)),
  };
}

function flatSheet({ hired, left }: Staff, formulas: readonly (readonly string[])[]): string {
  const rows = hired.map(([hireDay], row) => {
    const calculated = (formulas[row] ?? []).map(formulaCell).join('');
    const cells = dateCell(hireDay) + dateCell(left[row][0]);
    return `<table:table-row>${cells}${calculated && `<table:table-cell/>${calculated}`}</table:table-row>`;
  });
  const sheet = `<table:table table:name="Staff">${rows.join('\n')}</table:table>`;
  const kind = 'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"';
  const body = `<office:body><office:spreadsheet>${sheet}</office:spreadsheet></office:body>`;
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} ${kind}>${body}</office:document>`;
}

const dateCell = (serial: unknown) =>
  serial ? `<table:table-cell office:value-type="float" office:value="${serial}"/>` : '<table:table-cell/>';

const escapes: Readonly<Record<string, string>> = { ',': ';', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const formulaCell = (formula: string) =>
  `<table:table-cell table:formula="of:=${formula.replace(/[,<>"]/g, (sign) => escapes[sign])}"/>`;

/** Processor milliseconds of turning a sheet into CSV, all threads and processes together. */
function convert(kind: string, folder: string): number {
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const command = [
    'soffice',
    profile,
    '--headless',
    '--convert-to',
    'csv',
    '--outdir',
    folder,
    `${folder}/${kind}.fods`,
  ];
  const { stdout } = spawnSync('sh', ['-c', '"$@" >/dev/null 2>&1; times', 'sh', ...command], { encoding: 'utf8' });
  const ofChildren = stdout.trim().split('\n')[1] ?? '';
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
}
