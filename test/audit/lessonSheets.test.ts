import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit';
import { snapshotOf, type AuditedSheet } from '../../src/audit/snapshot';
import { allLessons } from '../../src/lessons/allLessons';
import { startOf, type Lesson, type SheetForm } from '../../src/lessons/lesson';
import { wordsOfLessons } from '../../src/locales/lessons/wordsOfLessons';
import { sheetValues } from '../lessons/sheetValues';
import { gives, placesOf, sheetFrom, type Written } from './auditOf';

const forms = ['plain', 'turnover'] as const;

/** The sheet that a lesson leaves in a workbook. */
function sheetOf(lesson: Lesson, form: SheetForm): AuditedSheet {
  const words = wordsOfLessons['en-US'][lesson.id];
  const { cells, valueAt } = sheetValues(lesson, words, startOf(lesson), form);
  const rows = cells.map((row, i) =>
    row.map((cell, j): Written => {
      const value = (cell && valueAt(String.fromCharCode(65 + j) + (i + 1))) ?? '';
      return cell && 'formula' in cell ? gives(cell.formula, value) : value;
    }),
  );
  return sheetFrom('Lesson', rows);
}

const found = (lesson: Lesson, form: SheetForm) => audit(snapshotOf([sheetOf(lesson, form)])).findings;
const eight = allLessons.find(({ id }) => id === 'eight-mistakes')!;

describe('The sheet of a lesson', () => {
  it.each([
    ['plain', ['B23', 'B24', 'B25', 'B29', 'B30', 'C19']],
    ['turnover', ['B23', 'B24', 'B25', 'B26', 'B29', 'B30', 'C19']],
  ] as const)('with eight mistakes shows most of them in its %s form', (form, places) => {
    const mistakes = found(eight, form).filter(({ severity }) => severity !== 'note');
    const all = new Set(placesOf(mistakes).map((place) => place.replace('Lesson!', '')));
    expect([...all].sort()).toEqual(places);
  });

  it.each(allLessons.filter((lesson) => lesson !== eight).map((lesson) => [lesson.id, lesson] as const))(
    'of %s compares methods on purpose',
    (_id, lesson) => {
      for (const form of forms) expect(found(lesson, form).filter(({ rule }) => rule === 'mixed-methods')).toEqual([]);
    },
  );
});
