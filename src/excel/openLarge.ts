const share = 90;

/** The window that is open; Excel keeps no more than one of an add-in. */
let opened: Office.Dialog | null = null;

/** Excel shows windows of its own for addresses over https only; without them the browser does. */
const canDisplayDialog = (address: string): boolean =>
  address.startsWith('https:') && (Office.context?.requirements?.isSetSupported('DialogApi', '1.1') ?? false);

/** Opens an address of our own in a large window beside Excel. False where no window was allowed to open. */
export async function openLarge(address: string): Promise<boolean> {
  if (canDisplayDialog(address) && (await displayDialog(address))) return true;
  return window.open(address, 'turnover-large', 'popup,width=1280,height=800') !== null;
}

function displayDialog(address: string): Promise<boolean> {
  opened?.close();
  opened = null;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, { width: share, height: share }, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return resolve(false);
      opened = value;
      // Closed by the user: closing it once more would fail.
      value.addEventHandler(Office.EventType.DialogEventReceived, () => (opened = null));
      resolve(true);
    });
  });
}
