import { english, type Separators } from '../formulas/separators';
import { patiently, supports, sync } from './run';

/** What is typed between arguments and before decimals in this Excel. */
export function readSeparators(): Promise<Separators> {
  return patiently(async (context) => {
    const separators = askSeparators(context);
    await sync(context);
    return separators();
  });
}

/** The same among other questions: the answer is there once the context has been synced. */
export function askSeparators({ workbook: { application } }: Excel.RequestContext): () => Separators {
  if (!supports('1.11')) return () => english;
  application.load('decimalSeparator');
  return () => separatorsWith(application.decimalSeparator);
}

/** Excel does not tell the list separator itself; Windows uses the semicolon wherever the comma separates decimals. */
const separatorsWith = (decimal: string): Separators => ({ list: decimal === ',' ? ';' : ',', decimal });
