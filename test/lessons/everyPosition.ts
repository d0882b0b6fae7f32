import { expect } from 'vitest';
import { startOf, type Bar, type Lesson, type LessonCell, type Scene, type Settings } from '../../src/lessons/lesson';
import type { Language } from '../../src/locales/language';
import type { LessonWords } from '../../src/locales/lessons/lessonWords';

export type WordsByLanguage = Readonly<Record<Language, LessonWords>>;

/** Every position of every control, in all combinations. */
export function everyPosition({ controls }: Lesson): Settings[] {
  return controls.reduce<Settings[]>(
    (all, control) => {
      const positions: number[] = [];
      if (control.kind === 'range')
        for (let at = control.min; at <= control.max; at += control.step ?? 1) positions.push(at);
      else for (let at = 0; at < (control.kind === 'choice' ? control.count : 2); at++) positions.push(at);
      return all.flatMap((settings) => positions.map((position) => ({ ...settings, [control.id]: position })));
    },
    [{}],
  );
}

/** The rates of the bars by their names. */
export const ratesOf = ({ bars }: Scene): Record<string, number | null> =>
  Object.fromEntries(bars.map(({ name, rate }: Bar) => [name, rate]));

/** The sheet as a reader sees it before calculation: words, numbers and formulas. */
export const shownCells = (rows: readonly (readonly LessonCell[])[], words: LessonWords) =>
  rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return null;
      if ('name' in cell) return words.names[cell.name];
      return 'number' in cell ? cell.number : cell.formula;
    }),
  );

const namesIn = ({ tables, bars }: Scene): string[] => [
  ...bars.map(({ name }) => name),
  ...tables.flatMap(({ columns, rows }) => [
    ...columns,
    ...rows.flatMap(({ name, cells }) => [name, ...cells.flatMap((cell) => ('name' in cell ? [cell.name] : []))]),
  ]),
];

const namesOnSheet = (rows: readonly (readonly LessonCell[])[]) =>
  rows.flat().flatMap((cell) => (cell && 'name' in cell ? [cell.name] : []));

const numbersIn = ({ tables, bars }: Scene): (number | null)[] => [
  ...bars.flatMap(({ rate, before }) => [rate, ...(before === undefined ? [] : [before])]),
  ...tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => ('people' in cell ? [cell.people] : 'rate' in cell ? [cell.rate] : [])),
    ),
  ),
];

/** Whatever the controls say, there is no hole in what is shown, and every language has words for all of it. */
export function expectNoHoles(lesson: Lesson, words: WordsByLanguage): void {
  const usedNames = new Set<string>();
  for (const settings of everyPosition(lesson)) {
    const scene = lesson.scene(settings);
    expect(
      numbersIn(scene).filter((number) => number !== null && !Number.isFinite(number)),
      JSON.stringify(settings),
    ).toEqual([]);
    for (const table of scene.tables)
      for (const row of table.rows) expect(row.cells.length).toBe(table.columns.length - 1);
    const sheets = (['plain', 'turnover'] as const).map((form) => lesson.sheet(settings, form));
    [...namesIn(scene), ...sheets.flatMap(namesOnSheet)].forEach((name) => usedNames.add(name));
    for (const text of Object.values(words)) expectWholeSentences(text, scene.facts);
  }
  for (const text of Object.values(words)) expect(new Set(Object.keys(text.names))).toEqual(usedNames);
}

function expectWholeSentences({ reveal }: LessonWords, facts: Readonly<Record<string, string>>): void {
  const asked: string[] = [];
  const known = new Proxy(facts, {
    get: (target, name: string) => {
      asked.push(name);
      return target[name];
    },
    ownKeys: (target) => Reflect.ownKeys(target),
  });
  const paragraphs = reveal(known);
  expect(paragraphs.length).toBeGreaterThanOrEqual(1);
  expect(paragraphs.length).toBeLessThanOrEqual(4);
  expect(asked.filter((name) => !(name in facts))).toEqual([]);
  for (const paragraph of paragraphs) expect(paragraph).not.toMatch(/undefined|NaN|null|Infinity|\s{2}|^\s|\s$|^$/);
}

/** Three languages say the same things, and as many of each as the lesson has. */
export function expectSameKeys({ controls, choiceCount, answer }: Lesson, words: WordsByLanguage): void {
  for (const text of Object.values(words)) {
    expect(text.choices).toHaveLength(choiceCount);
    expect(new Set(text.choices).size).toBe(choiceCount);
    expect(Object.keys(text.controls).sort()).toEqual(controls.map(({ id }) => id).sort());
    for (const control of controls) {
      const { options } = text.controls[control.id];
      if (control.kind === 'choice') expect(options).toHaveLength(control.count);
      if (control.kind === 'range') expect(options).toBeUndefined();
    }
    expect(text.room.length).toBeGreaterThanOrEqual(2);
    expect(text.room.length).toBeLessThanOrEqual(4);
  }
  expect(answer).toBeGreaterThanOrEqual(0);
  expect(answer).toBeLessThan(choiceCount);
}

/** What a lesson shows first. */
export const startScene = (lesson: Lesson): Scene => lesson.scene(startOf(lesson));
