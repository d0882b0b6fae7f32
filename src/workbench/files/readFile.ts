import type { KeptWorkbook } from '../page/keptWorkbook';
import { largestPackedBytes } from '../../xlsx/fileKind';
import { readXlsx } from '../../xlsx/readXlsx';
import { XlsxProblem } from '../../xlsx/xlsxProblem';
import { univerFromXlsx } from './univerFromXlsx';

/** Reads a file into a workbook for the page; throws an XlsxProblem where it cannot. */
export async function readFile(file: File): Promise<KeptWorkbook> {
  if (file.size > largestPackedBytes) throw new XlsxProblem('tooLarge', `${file.size} bytes`);
  const workbook = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  const name = file.name.replace(/\.xls[xm]$/i, '');
  return {
    data: univerFromXlsx(workbook, 'workbook', name),
    isUnsaved: false,
    opened: { file: file.name, notes: workbook.notes },
  };
}

export { problemWords } from './problemWords';
