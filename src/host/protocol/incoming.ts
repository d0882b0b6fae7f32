import { HostError } from './hostError';
import { MessageType, type RequestBody, type RequestMessage } from './wire';

/** What came over the bridge: a request, or why it is none and which one it would have been. */
export type Incoming =
  { readonly request: RequestMessage } | { readonly refusal: HostError; readonly id: number | null };

type Members = Readonly<Record<string, unknown>>;

const invalidRequest = () => new HostError('InvalidRequest', 'Cannot process the request.');

/** Nothing in a text from outside is taken for granted; what is no request has an answer all the same. */
export function incomingMessage(text: string): Incoming {
  const message = parsed(text);
  if (!isMembers(message)) return { refusal: invalidRequest(), id: null };
  const { id, type, flags, message: envelope } = message;
  const isRequest = type === MessageType.request && isMembers(envelope) && isNumber(flags);
  if (!isRequest || !isFiniteNumber(id)) return { refusal: invalidRequest(), id: isFiniteNumber(id) ? id : null };
  return { request: message as unknown as RequestMessage };
}

/** What anything that is no request counts as; the executor answers it with an error. */
const noRequest = {} as RequestBody;

/** The actions and paths of a request, if they have the shape that office.js gives them. */
export function requestBody({ message: { body } }: RequestMessage): RequestBody {
  return isRequestBody(body) ? body : noRequest;
}

function isRequestBody(body: unknown): body is RequestBody {
  if (!isMembers(body) || !Array.isArray(body.Actions)) return false;
  const paths = body.ObjectPaths ?? {};
  return isMembers(paths) && body.Actions.every(isAction) && Object.values(paths).every(isPath);
}

const isAction = (action: unknown): boolean =>
  isMembers(action) &&
  isNamed(action) &&
  [action.Id, action.ActionType, action.ObjectPathId].every(isNumber) &&
  isArguments(action.ArgumentInfo) &&
  isQuery(action.QueryInfo);

const isPath = (path: unknown): boolean =>
  isMembers(path) &&
  isNamed(path) &&
  [path.ObjectPathType, path.ParentObjectPathId].every(isNumber) &&
  isArguments(path.ArgumentInfo);

const isFiniteNumber = (value: unknown): value is number => Number.isFinite(value);
const isNumber = (value: unknown): boolean => isLeftOut(value) || typeof value === 'number';

const isNamed = ({ Name: name }: Members): boolean => typeof name === 'string';

const isArguments = (info: unknown): boolean =>
  isLeftOut(info) ||
  (isMembers(info) && [info.Arguments, info.ReferencedObjectPathIds].every((list) => isList(list) && isShallow(list)));

/** Rows of cells, and settings of some depth; what is nested deeper would overflow the stack of whoever walks through it. */
const deepestValue = 100;

function isShallow(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepestValue) return false;
  return (Array.isArray(value) ? value : Object.values(value)).every((inner) => isShallow(inner, depth + 1));
}

/** A member of a member of a member: more than any object of a workbook has. */
const longestName = 300;

const isQuery = (query: unknown): boolean =>
  isLeftOut(query) ||
  (isMembers(query) && [query.Select, query.Expand].every(isNames) && [query.Top, query.Skip].every(isCount));

const isNames = (names: unknown): boolean =>
  isLeftOut(names) ||
  (Array.isArray(names) && names.every((name) => typeof name === 'string' && name.length <= longestName));

const isCount = (count: unknown): boolean => isLeftOut(count) || (Number.isInteger(count) && (count as number) >= 0);
const isList = (list: unknown): boolean => isLeftOut(list) || Array.isArray(list);
const isLeftOut = (value: unknown): value is null | undefined => value === null || value === undefined;
const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
