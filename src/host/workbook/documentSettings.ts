import type { HostFacts } from '../protocol/officeExternal';
import type { Grid } from './grid';

/**
 * The older Office.context.document.settings keeps a copy of all settings and writes them all back, as JSON text.
 * What came in through workbook.settings since the copy was made must survive that.
 */
export function documentSettings(grid: Grid): HostFacts['settings'] {
  let known = new Set<string>();
  return {
    read() {
      const settings = grid.readSettings();
      known = new Set(Object.keys(settings));
      return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]));
    },
    write(texts) {
      const unseen = Object.entries(grid.readSettings()).filter(([key]) => !known.has(key));
      const written = Object.entries(texts).map(([key, text]) => [key, JSON.parse(text) as unknown]);
      grid.writeSettings({ ...Object.fromEntries(unseen), ...Object.fromEntries(written) });
      known = new Set([...known, ...Object.keys(texts)]);
    },
  };
}
