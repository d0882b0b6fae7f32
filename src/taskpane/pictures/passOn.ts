/** Puts an image on the clipboard; false where the browser or the host of the pane does not allow it. */
export async function isCopied(image: Promise<Blob>): Promise<boolean> {
  try {
    // The promise itself: waiting for the image first would lose the right that the press of the button gave.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })]);
    return true;
  } catch {
    await image;
    return false;
  }
}

/** Saves an image among the downloads. */
export function save(image: Blob, name: string): void {
  const address = URL.createObjectURL(image);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
