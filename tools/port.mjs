import { Complaint } from './project.mjs';

/**
 * The port that PORT names, else the usual one.
 * @param {string | undefined} text
 * @returns {Promise<number>}
 */
export async function portFrom(text, usual = 3000) {
  const { parseNumber } = await import('office-addin-cli');
  const complaint = `PORT is "${text}", but it must be a whole number from 1 to 65535.`;
  if (text === undefined || text === '') return usual;
  const isWritten = /^\d+$/.test(text);
  const port = isWritten ? parseNumber(text, complaint) : NaN;
  if (!(port >= 1 && port <= 65535)) throw new Complaint(complaint);
  return port;
}
