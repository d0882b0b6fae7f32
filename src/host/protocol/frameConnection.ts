import { AddinCommands } from './addinCommands';
import { AppRuntime, appRuntimeService, type PanePlace } from './appRuntime';
import { CustomFunctionService, type FunctionOutcome, type InvocationDetails } from './customFunctionService';
import { type HostError, notImplemented } from './hostError';
import { typeOf, type HostObject } from './hostObject';
import { incomingMessage, requestBody } from './incoming';
import { isLargerThan, requestTooLarge, responseTooLarge, webPayloadLimit } from './payloadLimit';
import { errorBody, RequestExecutor } from './requestExecutor';
import { concernsWorkbook } from './requestKinds';
import { SilentService } from './silentService';
import {
  customFunctionService,
  delayForCellEditFlag,
  documentSelectionChanged,
  eventMessageCategory,
  eventNumbers,
  MessageType,
  workbookTarget,
  type EventName,
  type RequestBody,
  type ResponseBody,
} from './wire';

/** What a connection needs from the application behind it. */
export interface HostApplication {
  readonly root: HostObject;
  /** Undefined when nothing is being calculated. */
  calculationSettled(): Promise<void> | undefined;
  /** Throws or waits while the user is editing a cell. */
  leaveCellEditing(mayWait: boolean): Promise<void>;
  /** Everything written until the returned function is called becomes one undo step. */
  beginUndoStep(): () => void;
  /** Where the pane can be shown and hidden. Without it such wishes are accepted and nothing happens. */
  readonly panePlace?: PanePlace;
}

export interface ConnectionOptions {
  /** Largest request and largest answer in bytes; null for the desktop's "no limit". The default is Excel on the web's. */
  readonly payloadLimit?: number | null;
  /** Told of each request as it comes in. */
  readonly onRequest?: (request: RequestBody) => void;
}

/** The object office.js finds as window._richApiNativeBridge. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

const refusal = (error: unknown): ResponseBody => ({ Results: [], TraceIds: [], Error: errorBody(error, 0) });

/** Null for values nested so deeply that no text can be made of them: a setting may be anything. */
function textOf(answer: object): string | null {
  try {
    return JSON.stringify(answer);
  } catch {
    return null;
  }
}

/** One task pane frame: takes its requests one after another, and sends it the events it asked for. */
export class FrameConnection {
  readonly bridge: NativeBridge;
  /** Buttons of the manifest that run a function of the pane. */
  readonly commands = new AddinCommands();
  private readonly executor: RequestExecutor;
  private readonly functions = new CustomFunctionService((message) => this.post(message));
  private readonly subscriptions = new Map<string, number>();
  private readonly documentSelectionHandlers = new Set<(payload: unknown) => void>();
  private readonly payloadLimit: number;
  private readonly onRequest: (request: RequestBody) => void;
  private unanswered = 0;
  private undoGroups = 0;
  private tail: Promise<void> = Promise.resolve();

  constructor(
    private readonly application: HostApplication,
    options: ConnectionOptions = {},
  ) {
    const { payloadLimit = webPayloadLimit, onRequest = () => undefined } = options;
    this.payloadLimit = payloadLimit ?? Infinity;
    this.onRequest = onRequest;
    this.bridge = { sendMessageToHost: (text) => this.receive(text), onMessageFromHost: null };
    this.executor = new RequestExecutor({
      root: application.root,
      service: (name) => this.service(name),
      beforeRead: () => application.calculationSettled(),
      subscribe: (object, name) => this.count(object, name, 1),
      unsubscribe: (object, name) => this.count(object, name, -1),
    });
  }

  private service(name: string): HostObject {
    const { panePlace } = this.application;
    if (name === customFunctionService) return this.functions;
    return name === appRuntimeService && panePlace ? new AppRuntime(panePlace) : new SilentService(name);
  }

  /** Calls a custom function as a calculating cell does: through office.js, with its rules for errors. */
  async invokeFunction(
    id: string,
    parameters: readonly unknown[],
    details?: InvocationDetails,
  ): Promise<FunctionOutcome> {
    await this.functionsReady;
    return this.functions.invoke(id, parameters, details);
  }

  /** Kept once office.js has started and takes calls of custom functions. */
  get functionsReady(): Promise<void> {
    return this.functions.ready;
  }

  /** Tells the frame of an event, if it registered for it on the object with this id or on the whole workbook. */
  sendEvent(eventName: EventName, targetId: string, payload: object): void {
    const number = eventNumbers[eventName];
    const targets = [targetId, workbookTarget].filter((target) => this.subscriptions.get(`${eventName}@${target}`));
    const text = JSON.stringify(payload);
    const entries = targets.map((target) => [eventMessageCategory, number, target, text, 0]);
    if (entries.length) this.post({ type: MessageType.event, message: { entries } });
  }

  /**
   * "The selection changed", in two old forms that nobody registers over the bridge: workbook.onSelectionChanged takes a
   * message of the bridge, Office.context.document.addHandlerAsync a direct call.
   */
  readonly documentSelection = {
    add: (handler: (payload: unknown) => void) => void this.documentSelectionHandlers.add(handler),
    clear: () => this.documentSelectionHandlers.clear(),
    fire: () => {
      const entry = [eventMessageCategory, documentSelectionChanged, '', '{}', 0];
      this.post({ type: MessageType.event, message: { entries: [entry] } });
      this.documentSelectionHandlers.forEach((handler) => queueMicrotask(() => handler(null)));
    },
  };

  /** How many ranges the frame has not let go of; 0 between runs. */
  get keptReferences(): number {
    return this.executor.keptCount;
  }

  /** Until the returned function is called, all that the frame writes is one undo step; what cannot be undone is refused. */
  beginUndoGroup(): () => void {
    this.undoGroups += 1;
    const endUndoStep = this.application.beginUndoStep();
    return () => {
      this.undoGroups -= 1;
      endUndoStep();
    };
  }

  /** Whether every request has its answer. */
  get isIdle(): boolean {
    return this.unanswered === 0;
  }

  private count(object: HostObject, eventName: string, change: number): void {
    if (!Object.keys(eventNumbers).includes(eventName)) throw notImplemented(`the event ${eventName}`);
    const key = `${eventName}@${typeOf(object).id?.(object) ?? workbookTarget}`;
    this.subscriptions.set(key, Math.max(0, (this.subscriptions.get(key) ?? 0) + change));
  }

  private receive(text: string): void {
    const incoming = incomingMessage(text);
    this.unanswered += 1;
    if ('refusal' in incoming) return this.refuse(incoming.id, incoming.refusal);
    const { id, flags } = incoming.request;
    const body = requestBody(incoming.request);
    this.onRequest(body);
    if (isLargerThan(text, this.payloadLimit)) return this.refuse(id, requestTooLarge());
    // Before queueing, so that a request which waits for the user does not hold up one that would rather fail at once.
    this.leaveCellEditing(body, flags).then(
      () => void (this.tail = this.tail.then(() => this.answer(id, body, flags))),
      (error: unknown) => this.reply(id, refusal(error)),
    );
  }

  private async leaveCellEditing(body: RequestBody, flags: number): Promise<void> {
    if (!concernsWorkbook(body)) return;
    return this.application.leaveCellEditing((flags & delayForCellEditFlag) !== 0);
  }

  private async answer(id: number, body: RequestBody, flags: number): Promise<void> {
    const response = await this.leaveCellEditing(body, flags)
      .then(() => this.execute(body))
      .catch((error: unknown) => refusal(error));
    this.reply(id, response);
  }

  private async execute(request: RequestBody): Promise<ResponseBody> {
    const endUndoStep = this.application.beginUndoStep();
    try {
      return await this.executor.execute(request, this.undoGroups > 0);
    } finally {
      endUndoStep();
    }
  }

  private reply(id: number, body: ResponseBody): void {
    const text = textOf({ id, type: MessageType.response, message: { statusCode: 200, headers: {}, body } });
    if (text === null || isLargerThan(text, this.payloadLimit)) return this.refuse(id, responseTooLarge());
    this.unanswered -= 1;
    this.postText(text);
  }

  /** The whole exchange fails, as it does for Excel on the web: nothing was done, or nothing can be told. */
  private refuse(id: number | null, { code, message: sentence }: HostError): void {
    const body = { error: { code, message: sentence } };
    this.unanswered -= 1;
    this.post({ id, type: MessageType.response, message: { statusCode: 400, headers: {}, body } });
  }

  private post(message: object): void {
    this.postText(JSON.stringify(message));
  }

  private postText(text: string): void {
    queueMicrotask(() => this.bridge.onMessageFromHost?.(text));
  }
}
