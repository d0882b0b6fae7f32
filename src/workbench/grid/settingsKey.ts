/** Where the workbook's own data keep what the add-in stores in the document. */
export const settingsKey = 'turnoverWorkbenchSettings';
