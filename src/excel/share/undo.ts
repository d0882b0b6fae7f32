/**
 * Whether this Excel undoes all that a press of a button writes at once: it says so itself, by the name under which Microsoft
 * documents it, or by the set that brought groups.
 */
export function undoesTogether(): boolean {
  const requirements = Office.context?.requirements;
  return Boolean(
    requirements?.isSetSupported('ExcelUndoApiAll', '1.0') || requirements?.isSetSupported('ExcelApi', '1.20'),
  );
}
