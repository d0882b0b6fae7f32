import type { Workbook } from 'hucre/xlsx';
import { circularCells } from './circularCells';
import type { PackageFacts } from './packageFacts';
import type { ReadCells } from './readCells';
import type { XlsxNote, XlsxNoteId } from './xlsxWorkbook';

/** As many names as a sentence can hold. */
const namesShown = 5;

/** What someone who opens the file should know: what it hides, what will not be saved again. */
export async function notesOf(
  workbook: Workbook,
  cells: readonly ReadCells[],
  facts: PackageFacts,
): Promise<XlsxNote[]> {
  const { sheets } = workbook;
  const namesWhere = (has: (sheet: Workbook['sheets'][number]) => unknown) =>
    sheets.filter((sheet) => has(sheet)).map(({ name }) => name);
  const sheetNotes: [XlsxNoteId, readonly string[]][] = [
    ['externalLinks', facts.linkedFiles],
    ['hiddenSheets', namesWhere(({ hidden }) => hidden)],
    ['veryHidden', namesWhere(({ veryHidden }) => veryHidden)],
    ['circular', facts.isIterative ? [] : circularCells(cells.map((read, i) => ({ ...read, name: sheets[i].name })))],
    ['charts', [...namesWhere(({ charts }) => charts?.length), ...facts.otherSheets]],
    ['pivots', namesWhere(({ pivotTables }) => pivotTables?.length)],
    ['pictures', namesWhere(({ textBoxes, backgroundImage }) => textBoxes?.length || backgroundImage)],
    ['threadedComments', namesWhere(({ threadedComments }) => threadedComments?.length)],
    ['protectionPassword', await passwordSheets(facts)],
    ['conditionalRules', await sheetsWithLostRules(facts)],
  ];
  const countNotes: [XlsxNoteId, number][] = [
    ['r1c1', Number(facts.isR1C1)],
    ['iterative', Number(facts.isIterative)],
    ['macros', Number(facts.hasMacros)],
    ['richText', sum(cells.map(({ richTextCount }) => richTextCount))],
    ['notCalculated', sum(cells.map(({ uncalculatedCount }) => uncalculatedCount))],
  ];
  return [
    ...sheetNotes.map(([id, where]) => ({ id, count: where.length, where: where.slice(0, namesShown) })),
    ...countNotes.map(([id, count]) => ({ id, count, where: [] })),
  ].filter(({ count }) => count > 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const passwordSheets = (facts: PackageFacts) =>
  facts.sheetsWhere(/<(?:\w+:)?sheetProtection\b[^>]*\s(?:password|hashValue)=/);

/** Kinds of conditional formats the library does not carry, or not whole. */
const sheetsWithLostRules = (facts: PackageFacts) =>
  facts.sheetsWhere(
    /<(?:\w+:)?cfRule\b[^>]*\stype="(?:timePeriod|containsErrors|notContainsErrors|top10|aboveAverage)"|<x14:cfRule\b/,
  );
