/** What office.js 1.1.110 puts on the wire, and what it expects back. Nothing here knows about workbooks. */
export const ActionType = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PathType = {
  globalObject: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** Positions of arguments that are themselves objects hold a path id in ReferencedObjectPathIds (nested like the arguments). */
export type PathReference = number | null | PathReference[];

export interface ArgumentInfo {
  readonly Arguments?: unknown[];
  readonly ReferencedObjectPathIds?: PathReference[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: string[];
    readonly Expand?: string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
}

export interface RequestBody {
  readonly Actions: Action[];
  readonly ObjectPaths: Record<string, ObjectPath>;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: ErrorBody;
}

/** A request, as office.js hands it to the bridge. */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: {
    readonly url: string;
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: RequestBody;
  };
}

/** Request flag office.js sets for Excel.run({ delayForCellEdit: true }). */
export const delayForCellEditFlag = 64;

/** Kinds of messages on the bridge. */
export const MessageType = { request: 1, response: 2, event: 3 } as const;

export const eventMessageCategory = 65536;
/** Number of the one document-wide event, sent with an empty target. */
export const documentSelectionChanged = 2;
export const workbookTarget = 'Workbook';

/** Numbers of the events, by the name in _Register<Name>Event or _RegisterEvent<Name>. */
export const eventNumbers = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
} as const;

export type EventName = keyof typeof eventNumbers;

/** Custom functions: how a call is announced, and the service its results come back to. */
export const functionMessageCategory = 1;
export const functionInvocation = 1000;
export const customFunctionService = 'Microsoft.ExcelServices.CustomFunctions';
