/**
 * @typedef {object} Measurement see bench/measure/measurement.ts
 * @property {string} name
 * @property {number | null} value
 * @property {string} unit
 * @property {number} [limit]
 * @property {number} [guard]
 * @property {string} [note]
 * @property {string} [missing]
 * @property {string} [failed] the message of what went wrong instead of a measurement
 */
/** @typedef {Measurement & { bench: string }} Line */
/** @typedef {'ok' | 'OVER' | 'FAILED' | 'skipped' | ''} Verdict */

/** @returns {Verdict} */
export function verdictOf(/** @type {Measurement} */ { value, limit, guard, failed }) {
  if (failed !== undefined) return 'FAILED';
  if (value === null || value === undefined) return 'skipped';
  const most = limit ?? guard;
  if (most === undefined) return '';
  return value <= most ? 'ok' : 'OVER'; // not a number is over
}

export function summaryOf(/** @type {Measurement[]} */ lines) {
  const count = (/** @type {Verdict} */ verdict) => lines.filter((line) => verdictOf(line) === verdict).length;
  return { lines: lines.length, over: count('OVER'), failed: count('FAILED'), skipped: count('skipped') };
}

/** "214 lines, 0 over their limit": what else there is to say only where there is something. */
export function summaryText(/** @type {Measurement[]} */ lines) {
  const { lines: total, over, failed, skipped } = summaryOf(lines);
  const parts = [`${total} ${total === 1 ? 'line' : 'lines'}`, `${over} over their limit`];
  if (skipped) parts.push(`${skipped} skipped (not installed)`);
  if (failed) parts.push(`${failed} failed`);
  return parts.join(', ');
}

/** Why a line has no value, or how its value came about. */
export const noteOf = (/** @type {Measurement} */ { note, missing, failed }) =>
  failed ?? (missing === undefined ? (note ?? '') : `not installed: ${missing}`);

/**
 * What --json prints.
 * @template Machine
 * @param {Machine} machine
 * @param {Line[]} lines
 */
export const reportOf = (machine, lines) => ({
  machine,
  summary: summaryOf(lines),
  measurements: lines.map((line) => ({ ...line, verdict: verdictOf(line) })),
});
