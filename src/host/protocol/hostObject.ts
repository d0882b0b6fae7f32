/**
 * How an object of the workbook model tells the protocol what office.js may read, write and call.
 * Only members listed in a table can be reached, so a missing one is an honest "NotImplemented: Range.foo",
 * and a list of everything the host answers can be generated from the tables.
 *
 * What comes over the wire is unchecked: each member declares the type it expects of a value or an argument, and `never`
 * here lets tables with any such declaration be put together.
 */
export interface Property<T> {
  readonly get?: (self: T) => unknown;
  readonly set?: (self: T, value: never) => void;
  /** Navigation properties lead to another host object; load() without names skips them. */
  readonly navigation?: boolean;
}

export interface HostType<T = never> {
  readonly name: string;
  readonly properties: Readonly<Record<string, Property<T>>>;
  readonly methods: Readonly<Record<string, (self: T, ...args: never[]) => unknown>>;
  /** Objects with an id can be found again by their collection's indexer in a later request. */
  readonly id?: (self: T) => string;
  /** Name under which office.js expects that id ("Id" unless told). */
  readonly idKey?: string;
  /** The properties that office.js writes under another name, by that name. */
  readonly writtenAs?: Readonly<Record<string, string>>;
  /** Properties and methods whose changes Excel cannot undo. */
  readonly withoutUndo?: readonly string[];
  /** Objects without an id (ranges) are kept by the host under a reference id. */
  readonly keptByReference?: boolean;
  /** Collections only. */
  readonly items?: (self: T) => readonly HostObject[];
  readonly getItem?: (self: T, ...keys: never[]) => HostObject;
}

export interface HostObject {
  readonly hostType: HostType;
}

export const read = <T>(get: (self: T) => unknown): Property<T> => ({ get });
export const readWrite = <T, V>(get: (self: T) => unknown, set: (self: T, value: V) => void): Property<T> => ({
  get,
  set,
});
export const writeOnly = <T, V>(set: (self: T, value: V) => void): Property<T> => ({ set });
export const navigate = <T>(get: (self: T) => HostObject | null): Property<T> => ({ get, navigation: true });

/** Of a class of ours: a plain object with such a member came over the wire. */
export function isHostObject(value: unknown): value is HostObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    'hostType' in value &&
    Object.getPrototypeOf(value) !== Object.prototype
  );
}

/** The type table of any host object, ready to be called with that object. */
export const typeOf = (object: HostObject) => object.hostType as HostType<HostObject>;
