import { factsOf } from './functionFacts';
import { namespacePattern, namesTurnover } from './namespace';

/**
 * Text in quotes; then a function of the add-in with whatever stands before its name; then sheets in quotes, brackets and
 * words, which are passed over whole, so that a name is never found in the middle of one.
 */
const pieces = new RegExp(
  String.raw`"(?:[^"]|"")*"|((?:'(?:[^']|'')*'|(?:\[[^\]]*\])?[\p{L}\p{N}_.\u0080-\uffff]*)!)?((?:_xl[a-z]+[._])*)${namespacePattern}([._])((?:roster[._])?[a-z]+)(?=\s*\()|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}\p{N}_.\\\u0080-\uffff]+`,
  'giu',
);

/**
 * The formula as it must be written so that Excel finds the add-in's functions again: without the prefix under which a file
 * stored them (_xldudf_TURNOVER_RATE), and without the path of another add-in or workbook ('C:\add-ins\Turnover.xlam'!).
 * Null where no function of the add-in is stuck.
 */
export function repairedFormula(formula: string): string | null {
  if (!formula.startsWith('=') || !namesTurnover(formula)) return null;
  const repaired = formula.replace(
    pieces,
    (all: string, path: string | undefined, prefix: string | undefined, separator = '', rest = '') => {
      const id = rest.toUpperCase().replace('_', '.');
      if ((!path && !prefix) || (separator === '_' && !prefix) || !isKnown(id)) return all;
      return `TURNOVER.${id}`;
    },
  );
  return repaired === formula ? null : repaired;
}

const isKnown = (id: string): boolean => factsOf(id).parameters.length > 0;
