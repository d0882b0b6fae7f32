import type { NativeBridge } from '../host/protocol/frameConnection';

/** What the workbench page offers to the frames in it, as window.workbenchDoor. */
export interface WorkbenchDoor {
  connect(frameWindow: Window): { bridge: NativeBridge; external: object };
  /** What the frame writes until the returned function is called becomes one undo step, or is refused. */
  beginUndoGroup(frameWindow: Window): () => void;
}

/** The door of the page around a frame; undefined when the page was opened on its own. */
export function doorOf(frameWindow: Window): WorkbenchDoor | undefined {
  return (frameWindow.parent as Window & { readonly workbenchDoor?: WorkbenchDoor }).workbenchDoor;
}
