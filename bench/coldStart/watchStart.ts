/** Runs in every frame before its own scripts: notes when what arrives. */
export interface Start {
  /** Office.js has found its host. */
  ready?: number;
  /** functions.js has been run: every function is registered. */
  registered?: number;
  /** The pane shows the comparison of what is selected. */
  view?: number;
}

export function watchStart(): void {
  const start: Start = {};
  Object.assign(window, { start });
  const now = () => performance.now();
  const scriptLoaded = ({ target }: Event) => {
    const address = target instanceof HTMLScriptElement ? target.src : '';
    if (address.endsWith('/functions.js')) start.registered = now();
    if (address.endsWith('/office.js')) void Office.onReady(() => (start.ready = now()));
  };
  document.addEventListener('load', scriptLoaded, true);
  const look = () => {
    if (start.view === undefined && document.querySelector('.source__place')) start.view = now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true });
}
