export { readSpan } from './periods';
