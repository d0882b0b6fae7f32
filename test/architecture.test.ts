import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** What each room may import from: the house is easy to live in as long as the arrows point one way. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  turnover: [],
  locales: ['turnover'],
  cells: ['turnover', 'locales'],
  functions: ['cells', 'turnover', 'locales'],
  formulas: ['turnover', 'cells'],
  sheets: ['turnover', 'cells', 'formulas'],
  audit: ['turnover', 'cells', 'formulas', 'sheets', 'locales'],
  report: ['turnover', 'cells', 'formulas', 'sheets', 'locales'],
  xlsx: ['formulas', 'sheets'],
  cli: ['audit', 'xlsx', 'sheets', 'locales'],
  excel: ['formulas', 'sheets', 'turnover', 'report'],
  lessons: ['turnover', 'cells', 'locales'],
  taskpane: ['excel', 'turnover', 'cells', 'formulas', 'sheets', 'audit', 'report', 'locales', 'lessons'],
  host: [],
  workbench: ['host', 'locales', 'xlsx'],
};

/** Packages that belong to some rooms only. */
const roomsOfPackage: readonly (readonly [RegExp, string])[] = [
  [/^@univerjs\/|^react|^rxjs/, 'workbench'],
  [/^lit(\/|$)/, 'taskpane lessons'],
  [/^@observablehq\/plot/, 'taskpane'],
  [/^@borgar\/fx/, 'formulas'],
  [/^hucre/, 'xlsx'],
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.m?ts$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => path.join('src', name));

const roomOf = (file: string) => path.relative('src', file).split(path.sep)[0];
const textOf = (file: string) => readFileSync(file, 'utf8');
const codeOf = (file: string) => textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

const imports: Import[] = sources.flatMap((file) =>
  ts.preProcessFile(textOf(file)).importedFiles.map(({ fileName }) => ({ file, room: roomOf(file), from: fileName })),
);

const isOwn = ({ from }: Import) => from.startsWith('.');
const targetRoom = ({ file, from }: Import) => roomOf(path.join(path.dirname(file), from));
const shown = (each: Import) => `${each.file} imports ${each.from}`;

describe('the rooms of the house', () => {
  test('every folder of src is a known room', () => {
    const rooms = [...new Set(sources.map(roomOf))];
    expect(rooms.filter((room) => !(room in arrows))).toEqual([]);
    expect(rooms.length).toBeGreaterThan(5);
  });

  test.each(Object.keys(arrows))('%s imports only from rooms it may know', (room) => {
    const foreign = imports.filter((each) => each.room === room && isOwn(each) && targetRoom(each) !== room);
    expect(foreign.filter((each) => !arrows[room].includes(targetRoom(each))).map(shown)).toEqual([]);
  });

  test('each package stays in its room', () => {
    const strays = imports.filter((each) =>
      roomsOfPackage.some(([name, rooms]) => name.test(each.from) && !rooms.split(' ').includes(each.room)),
    );
    expect(strays.map(shown)).toEqual([]);
  });

  test('turnover and cells need no package at all', () => {
    const packages = imports.filter(
      (each) => ['turnover', 'cells', 'functions', 'locales'].includes(each.room) && !isOwn(each),
    );
    expect(packages.map(shown)).toEqual([]);
  });

  test('only excel calls Excel.run', () => {
    const callers = sources.filter((file) => /\bExcel\.run\s*\(/.test(codeOf(file))).map(roomOf);
    expect([...new Set(callers)]).toEqual(['excel']);
  });

  test('the arithmetic knows no Excel, document, clock or locale', () => {
    const outside = /\b(Excel|Office|document\.|window\.|Date|Intl|CustomFunctions|toLocaleString|Math\.random)/;
    expect(sources.filter((file) => roomOf(file) === 'turnover' && outside.test(codeOf(file)))).toEqual([]);
  });

  test('no file is a drawer for odds and ends', () => {
    expect(sources.filter((file) => /(^|[/\\])(utils?|helpers?|common|misc)([./\\]|$)/.test(file))).toEqual([]);
  });

  test('files stay readable: up to 300 lines, but for the function catalogue and the locales', () => {
    const long = sources.filter((file) => textOf(file).split('\n').length > 300);
    expect(
      long.filter((file) => roomOf(file) !== 'locales' && !file.endsWith(path.join('functions', 'functions.ts'))),
    ).toEqual([]);
  });
});
