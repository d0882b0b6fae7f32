import { HostError, invalidArgument, notImplemented, undoNotSupported } from './hostError';
import type { HostObject } from './hostObject';
import { answerLoad, identityOf } from './loadQuery';
import { callMethod, ObjectPaths, writeProperty, type PathRoots } from './objectPaths';
import { changeWithoutUndo, memberWithoutUndo } from './undoGroups';
import { ActionType, type Action, type ErrorBody, type RequestBody, type ResponseBody } from './wire';

export interface ExecutorSurroundings {
  readonly root: HostObject;
  readonly service: (name: string) => HostObject;
  /** Called before anything is read or resolved; may wait, e.g. for a running calculation. Undefined: nothing to wait for. */
  readonly beforeRead: () => Promise<void> | undefined;
  readonly subscribe: (object: HostObject, eventName: string) => void;
  readonly unsubscribe: (object: HostObject, eventName: string) => void;
}

/** `_RegisterDataChangedEvent` and `_RegisterEventNameChanged` are both in use. */
const registration = /^_(Register|Unregister)(?:Event(\w+)|(\w+)Event)$/;

/** Runs the actions of one request (one context.sync) against host objects, in order, stopping at the first error. */
export class RequestExecutor {
  private readonly kept = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(private readonly around: ExecutorSurroundings) {}

  /** `isGrouped`: all of it must become part of one undo step, so nothing is done where a part cannot. */
  async execute(request: RequestBody, isGrouped = false): Promise<ResponseBody> {
    const response: ResponseBody = { Results: [], TraceIds: [] };
    if (!Array.isArray(request?.Actions)) return { ...response, Error: errorBody(invalidArgument(), 0) };
    const run = new RequestRun(request, this.around, this.kept, () => `R${this.nextReference++}`, isGrouped);
    const refused = isGrouped ? run.changeWithoutUndo() : null;
    if (refused) return { ...response, Error: errorBody(undoNotSupported(refused.member), refused.index) };
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
        // Setting a property never reads the sheet, so a run of writes does not wait for calculation between them.
        const waiting = action.ActionType === ActionType.setProperty ? undefined : this.around.beforeRead();
        if (waiting) await waiting;
        response.Results.push({ ActionId: action.Id, Value: run.perform(action) ?? null });
      } catch (error) {
        response.Error = errorBody(error, index);
        break;
      }
    }
    return response;
  }

  get keptCount(): number {
    return this.kept.size;
  }
}

export function errorBody(error: unknown, actionIndex: number): ErrorBody {
  const isExpected = error instanceof HostError;
  if (!isExpected) console.error('Office.js host:', error);
  const message = error instanceof Error ? error.message : String(error);
  const code = isExpected ? error.code : 'GeneralException';
  const location = isExpected ? error.location : '';
  return { Code: code, Message: message, Location: location, ActionIndex: actionIndex, HttpStatusCode: 400 };
}

class RequestRun {
  private readonly roots: PathRoots;
  private readonly paths: ObjectPaths;
  private readonly references = new Map<HostObject, string>();

  constructor(
    private readonly request: RequestBody,
    private readonly around: ExecutorSurroundings,
    private readonly kept: Map<string, HostObject>,
    private readonly newReference: () => string,
    private readonly isGrouped: boolean,
  ) {
    const { root, service } = around;
    this.roots = { root, service, kept: (reference) => kept.get(reference) };
    this.paths = new ObjectPaths(request.ObjectPaths ?? {}, this.roots);
  }

  /** With paths of its own: what is there before the request may be something else while it runs. */
  changeWithoutUndo(): ReturnType<typeof changeWithoutUndo> {
    const paths = new ObjectPaths(this.request.ObjectPaths ?? {}, this.roots);
    return changeWithoutUndo(this.request, (pathId) => paths.resolve(pathId));
  }

  perform(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = this.paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    const refused = this.isGrouped ? memberWithoutUndo(object, action) : null;
    if (refused) throw undoNotSupported(refused);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identity(object);
      case ActionType.query:
        return answerLoad(object, action.QueryInfo ?? undefined);
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        return writeProperty(object, action.Name, this.paths.arguments(action.ArgumentInfo)[0]);
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private call(object: HostObject, action: Action): unknown {
    const event = registration.exec(action.Name);
    if (event) return this.around[event[1] === 'Register' ? 'subscribe' : 'unsubscribe'](object, event[2] ?? event[3]);
    if (action.Name === '_KeepReference') return this.keep(object);
    if (action.Name === '_RemoveReference') return void this.kept.delete(action.ArgumentInfo?.Arguments?.[0] as string);
    if (action.Name === '_RemoveAllReferences') return this.kept.clear();
    return callMethod(object, action.Name, this.paths.arguments(action.ArgumentInfo));
  }

  private identity(object: HostObject): Record<string, unknown> {
    const reference = this.references.get(object);
    return reference ? { _ReferenceId: reference } : identityOf(object);
  }

  /** office.js asks for this between two instantiations of a range, and gives the reference back when its run ends. */
  private keep(object: HostObject): void {
    if (!object.hostType.keptByReference || this.references.has(object)) return;
    const reference = this.newReference();
    this.kept.set(reference, object);
    this.references.set(object, reference);
  }
}
