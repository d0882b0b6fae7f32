import { factsOf, type Parameter } from './functionFacts';

/** Texts of arguments in invariant English (`B2:B7`, `Table1[Leavers]`, `"average"`, `0.8`) by the parameter they are for. */
export type ArgumentTexts = Partial<Record<Parameter, string>>;

/**
 * The formula that calls a function: "=TURNOVER.RATE("closing",C2:C7,B2,,E7)". What is left out in the middle stays empty,
 * what is left out at the end is cut off.
 */
export function turnoverFormula(id: string, args: ArgumentTexts): string {
  const texts = factsOf(id).parameters.map((parameter) => args[parameter]?.trim() ?? '');
  while (texts.length > 0 && texts[texts.length - 1] === '') texts.pop();
  return `=TURNOVER.${id}(${texts.join(',')})`;
}
