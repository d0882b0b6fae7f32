import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const require = createRequire(import.meta.url);
const officeFolder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const officeAddress = 'https://turnover.test/office/';
const compiled = new Map<string, vm.Script>();

/** Microsoft's files are compiled once and run in many contexts. */
function officeScript(name: string): vm.Script {
  const known = compiled.get(name);
  if (known) return known;
  const script = new vm.Script(readFileSync(join(officeFolder, name), 'utf8'), { filename: join(officeFolder, name) });
  compiled.set(name, script);
  return script;
}

interface ScriptElement {
  src: string;
  onload: (() => void) | null;
  onerror: (() => void) | null;
}

/** The few parts of a browser window that office.js touches, as the global object of a new context. */
export function createOfficeWindow(additions: Readonly<Record<string, unknown>>): vm.Context {
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    URL,
    URLSearchParams,
    TextEncoder,
    location: new URL('https://turnover.test/taskpane.html'),
    navigator: { userAgent: 'Windows NT 10.0; Edg', language: 'en-US' },
    history: { replaceState: () => undefined, pushState: () => undefined },
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    postMessage: () => undefined,
    ...additions,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  const context = vm.createContext(window);
  window.document = officeDocument(context);
  return context;
}

/** Runs office.js, which goes on to load the file for this host and its strings through script elements, as in a page. */
export function loadOfficeScripts(context: vm.Context): void {
  officeScript('office.js').runInContext(context);
}

function officeDocument(context: vm.Context) {
  const ownScript = { src: `${officeAddress}office.js`, getAttribute: () => null };
  const head = { appendChild: (element: ScriptElement) => runLater(element, context) };
  return {
    URL: 'https://turnover.test/taskpane.html',
    location: context.location as URL,
    readyState: 'complete',
    cookie: '',
    head,
    body: head,
    documentElement: { ...head, getAttribute: () => null, setAttribute: () => undefined },
    getElementsByTagName: (tag: string) => (tag === 'script' ? [ownScript] : tag === 'head' ? [head] : []),
    getElementById: () => null,
    createElement: () => ({
      style: {},
      setAttribute: () => undefined,
      getAttribute: () => null,
      addEventListener: () => undefined,
    }),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}

function runLater(element: ScriptElement, context: vm.Context): void {
  setImmediate(() => {
    const name = String(element.src).startsWith(officeAddress) ? element.src.slice(officeAddress.length) : null;
    if (name === null) return element.onerror?.();
    officeScript(name.toLowerCase()).runInContext(context);
    element.onload?.();
  });
}

function storage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '../..');
