import { officeIsLoaded } from './office';

/** As the manifest calls it. */
const explainFormula = 'explainFormula';

/**
 * "Explain this turnover formula" in the context menu of a cell: shows the pane, also one that was closed while its page went
 * on running, and lets it explain the selected cell.
 */
export async function offerExplaining(explain: () => void): Promise<void> {
  await officeIsLoaded();
  // An Office.js without commands must not take the pane down.
  Office.actions?.associate(explainFormula, async (event: Office.AddinCommands.Event) => {
    try {
      explain();
      await showPane();
    } finally {
      // Until then Excel runs no other command of the add-in.
      event.completed();
    }
  });
}

/** Where Excel cannot, the pane has its answer ready for the button that opens it. */
async function showPane(): Promise<void> {
  try {
    await Office.addin?.showAsTaskpane();
  } catch {
    return;
  }
}
