import { describe, expect, it } from 'vitest';
import { allLessons } from '../../src/lessons/allLessons';
import { startOf, type LessonCell, type SheetForm } from '../../src/lessons/lesson';
import { sheetName } from '../../src/lessons/sheetName';
import { languages } from '../../src/locales/language';
import { wordsOfLessons } from '../../src/locales/lessons/wordsOfLessons';
import { allSettings } from './allSettings';

const forms: readonly SheetForm[] = ['plain', 'turnover'];
const cases = allLessons.flatMap((lesson) => forms.map((form) => [lesson.id, form, lesson] as const));

/** Rows and columns that a formula refers to, whole areas included. */
function cellsOf(formula: string): [row: number, column: number][] {
  const code = formula.replace(/"[^"]*"/g, '""').replace(/[A-Z.]+\(/g, '(');
  return [...code.matchAll(/\$?([A-Z])\$?(\d+)(?::\$?([A-Z])\$?(\d+))?/g)].flatMap(
    ([, a, top, b = a, bottom = top]) => {
      const cells: [number, number][] = [];
      for (let row = Number(top); row <= Number(bottom); row++)
        for (let column = a.charCodeAt(0); column <= b.charCodeAt(0); column++) cells.push([row - 1, column - 65]);
      return cells;
    },
  );
}

describe.each(cases)('%s on a sheet, %s', (_id, form, lesson) => {
  it('refers only to cells inside it, and to some that hold something', () => {
    for (const settings of allSettings(lesson)) {
      const rows = lesson.sheet(settings, form);
      const holds = ([row, column]: [number, number]) => (rows[row]?.[column] ?? null) !== null;
      for (const cell of rows.flat()) {
        if (!cell || !('formula' in cell)) continue;
        expect(cell.formula).toMatch(/^=/);
        const cells = cellsOf(cell.formula);
        expect(
          cells.every(([row]) => row < rows.length),
          cell.formula,
        ).toBe(true);
        expect(cells.length === 0 || cells.some(holds), cell.formula).toBe(true);
      }
    }
  });

  it('begins with headings in bold', () => {
    const [first] = lesson.sheet(startOf(lesson), form);
    expect(first.every((cell) => cell !== null && 'name' in cell && cell.isBold === true)).toBe(true);
  });

  it('has the formulas that were asked for', () => {
    const text = JSON.stringify(lesson.sheet(startOf(lesson), form));
    expect(text).toContain('"formula"');
    expect(text.includes('TURNOVER.')).toBe(form === 'turnover');
  });
});

it.each(languages)('no cell in %s begins like a formula', (language) => {
  const texts = Object.values(wordsOfLessons[language]).flatMap(({ names }) => Object.values(names));
  expect(texts.filter((text) => /^\s*[=+\-@']/.test(text))).toEqual([]);
});

it('plain formulas ask for no function that an old Excel lacks', () => {
  const known =
    /^(SUM|AVERAGE|IF|ROUND|MIN|MAX|COUNTIF|COUNTIFS|SUMIF|SUMIFS|SUMPRODUCT|IFERROR|EDATE|DATE|YEAR|MONTH|ABS|AND|OR|COUNT|COUNTA|INDEX|EOMONTH|SQRT|POWER|COMBIN|CRITBINOM|BINOMDIST|BINOM.DIST|LEFT|PRODUCT)$/;
  const names = allLessons.flatMap((lesson) =>
    allSettings(lesson)
      .slice(0, 3)
      .flatMap((settings) => lesson.sheet(settings, 'plain').flat())
      .flatMap((cell: LessonCell) => (cell && 'formula' in cell ? [...cell.formula.matchAll(/([A-Z][A-Z.]+)\(/g)] : []))
      .map(([, name]) => name),
  );
  expect([...new Set(names)].filter((name) => !known.test(name))).toEqual([]);
});

describe('the sheet of a lesson', () => {
  it.each([
    ['Tiny groups', 'Tiny groups'],
    ['When they leave should not matter', 'When they leave should not'],
    ['Year to date, last 12 months, annualised', 'Year to date, last 12 months'],
  ])('“%s” is called “%s”', (title, name) => expect(sheetName(title)).toBe(name));

  it.each(languages)('has a name of its own in %s, with room for a number', (language) => {
    const names = Object.values(wordsOfLessons[language]).map(({ title }) => sheetName(title));
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
