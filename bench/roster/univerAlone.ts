/** A process that calculates the table with COUNTIFS in Univer, the workbench's engine, without a page around it. */
import { LocaleType, LogLevel, Univer, type ICellData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets/facade';
import '@univerjs/sheets-formula/facade';
import { formulasOf } from './countifs';
import { staffOf } from './staff';

const size = Number(process.argv[2]);
const { hired, left } = staffOf(size);

const univer = new Univer({ logLevel: LogLevel.SILENT, locale: LocaleType.EN_US, locales: {} });
univer.registerPlugin(UniverFormulaEnginePlugin);
univer.registerPlugin(UniverSheetsPlugin);
univer.registerPlugin(UniverSheetsFormulaPlugin);
const api = FUniver.newAPI(univer);

const cellData: Record<number, Record<number, ICellData>> = {};
hired.forEach(([hireDay], row) => {
  const leavingDay = left[row][0];
  const cells: Record<number, ICellData> = { 0: { v: Number(hireDay) } };
  if (leavingDay) cells[1] = { v: Number(leavingDay) };
  cellData[row] = cells;
});
const sheets = { staff: { id: 'staff', name: 'Staff', rowCount: size, columnCount: 8, cellData } };
const sheet = api.createWorkbook({ id: 'bench', sheetOrder: ['staff'], sheets }).getActiveSheet();
const formulas = formulasOf(`$A$1:$A$${size}`, `$B$1:$B$${size}`);
const range = sheet.getRange(0, 4, formulas.length, 3);

const ended = new Promise<void>((resolve) => {
  const watching = api.getFormula().calculationEnd(() => {
    watching.dispose();
    resolve();
  });
});
const before = process.cpuUsage();
range.setValues(formulas.map((row) => row.map((formula) => `=${formula}`)));
await ended;
const { user, system } = process.cpuUsage(before);
await new Promise((resolve) => setTimeout(resolve, 500)); // until the results stand in the cells
const counts = range.getValues().map((row) => row.map(Number));
process.stdout.write(JSON.stringify({ milliseconds: (user + system) / 1000, size, counts }), () => process.exit());
