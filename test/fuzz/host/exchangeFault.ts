import type { Action, ObjectPath, RequestBody } from '../../../src/host/protocol/wire';
import { PathType } from '../../../src/host/protocol/wire';
import { Session } from './book';

interface Answer {
  readonly id: unknown;
  readonly type: unknown;
  readonly message: {
    readonly statusCode: number;
    readonly body: {
      readonly error?: { readonly code: string };
      readonly Results?: unknown;
      readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number };
    };
  };
}

/** The codes of errors that this host may answer; GeneralException would be a mistake of its own. */
const codes = new Set([
  ...['InvalidArgument', 'InvalidReference', 'InvalidRequest', 'InvalidOperation', 'ItemNotFound', 'ItemAlreadyExists'],
  ...[
    'AccessDenied',
    'NotImplemented',
    'UndoNotSupported',
    'UnsupportedOperation',
    'InvalidSelection',
    'InvalidBinding',
  ],
  ...['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'OperationCellsExceedLimit'],
  ...['EmptyChartSeries', 'InsertDeleteConflict', 'PivotTableRangeConflict', 'InvalidOperationInCellEditMode'],
]);

const inherited = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((each) => Reflect.ownKeys(each).length)
    .join();
const clean = inherited();

const aliveText = JSON.stringify({
  id: 77_001,
  type: 1,
  flags: 0,
  message: {
    url: '',
    method: 'POST',
    headers: {},
    body: {
      Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    },
  },
});

/** Sends a run's requests with a damaged one among them, and looks at what became of it. */
export async function exchangeFault(before: readonly string[], text: string): Promise<string | undefined> {
  const session = new Session();
  for (const request of before) await session.send(request);
  const untouched = session.state();
  let answers: string[];
  try {
    answers = await session.send(text);
  } catch (error) {
    return `an exception out of the bridge: ${String(error)}`;
  }
  if (inherited() !== clean || 'polluted' in {}) return 'the prototype of all objects has changed';
  if (answers.length !== 1) return `${answers.length} answers`;
  const answer = JSON.parse(answers[0]) as Answer;
  const fault = answerFault(answer, text);
  if (fault) return fault;
  const changed = await changeFault(answer, before, text, session.state(), untouched);
  if (changed) return changed;
  const alive = await session.send(aliveText);
  return alive.length === 1 && alive[0].includes('Book1.xlsx') ? undefined : 'the bridge no longer answers';
}

function answerFault({ id, message: { statusCode, body } }: Answer, text: string): string | undefined {
  const sent = idOf(text);
  if (sent !== undefined && id !== sent) return `the answer to ${JSON.stringify(sent)} is for ${JSON.stringify(id)}`;
  const code = body.error?.code ?? body.Error?.Code;
  if (code !== undefined && !codes.has(code)) return `${code}: ${body.Error?.Message}`;
  if (statusCode === 200) return Array.isArray(body.Results) ? undefined : 'no results';
  return code === undefined ? 'refused without a code' : undefined;
}

function idOf(text: string): unknown {
  try {
    const { id } = JSON.parse(text) as { id?: unknown };
    return Number.isFinite(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

/** What an action that is refused had already done. Those before it are done, as in Excel. */
async function changeFault(
  { message: { statusCode, body } }: Answer,
  before: readonly string[],
  text: string,
  after: string,
  untouched: string,
) {
  if (statusCode === 400 && body.error?.code !== 'ResponsePayloadSizeLimitExceeded')
    return after === untouched ? undefined : 'a refused request has changed the workbook';
  if (!body.Error) return undefined;
  const request = JSON.parse(text) as { message: { body?: RequestBody } };
  const wanted = request.message.body;
  if (!wanted || !Array.isArray(wanted.Actions))
    return after === untouched ? undefined : 'no request, and yet a change';
  if (text.includes('[[[[[[[[[[')) return undefined; // too deep to be written out again
  const failing = wanted.Actions[body.Error.ActionIndex];
  if (failing && makesSomething(wanted, failing)) return undefined;
  wanted.Actions.length = Math.min(wanted.Actions.length, body.Error.ActionIndex);
  const control = new Session();
  for (const each of before) await control.send(each);
  await control.send(JSON.stringify(request));
  return control.state() === after ? undefined : `the refused action has changed the workbook (${body.Error.Code})`;
}

/** Whether following the path of an action calls a method that may make something, which then is there. */
function makesSomething(
  { ObjectPaths: paths }: RequestBody,
  { ObjectPathId: path, ArgumentInfo: info }: Action,
): boolean {
  const visit = (id: unknown, depth: number): boolean => {
    const each = (paths as Record<string, ObjectPath> | undefined)?.[String(id)];
    if (!each || depth > 20) return false;
    const isGetting = each.ObjectPathType !== PathType.method || /^_?get/i.test(String(each.Name));
    return !isGetting || visit(each.ParentObjectPathId, depth + 1) || references(each.ArgumentInfo, depth);
  };
  const references = (given: Action['ArgumentInfo'], depth: number): boolean =>
    [given?.ReferencedObjectPathIds ?? []].flat(3).some((id) => visit(id, depth + 1));
  return visit(path, 0) || references(info, 0);
}
