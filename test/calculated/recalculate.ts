import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calculated, textOf } from './calculatedWorkbook';
import { corpusFolder, type CorpusWorkbook } from './corpus';

/** Calculates all workbooks of the corpus anew; gives the names of those whose file changed. */
export function recalculate(): string[] {
  return readdirSync(corpusFolder).filter((name) => {
    const file = path.join(corpusFolder, name, 'workbook.json');
    const text = readFileSync(file, 'utf8');
    const now = textOf(calculated(JSON.parse(text) as CorpusWorkbook));
    if (now !== text) writeFileSync(file, now);
    return now !== text;
  });
}
