import { HostError } from './hostError';

/** Excel on the web refuses requests and answers above 5 MB; Excel on the desktop knows no such limit. */
export const webPayloadLimit = 5 * 1024 * 1024;

const encoder = new TextEncoder();
const mostBytesPerCharacter = 3;

export function isLargerThan(text: string, bytes: number): boolean {
  if (text.length * mostBytesPerCharacter <= bytes) return false;
  return text.length > bytes || encoder.encode(text).length > bytes;
}

export const requestTooLarge = () =>
  new HostError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');

export const responseTooLarge = () =>
  new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
