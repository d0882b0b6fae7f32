import { invalidArgument, invalidReference, located, locatedWithArguments, notImplemented } from './hostError';
import { isHostObject, typeOf, type HostObject } from './hostObject';
import { PathType, type ArgumentInfo, type ObjectPath, type PathReference } from './wire';

/** Where paths may start from, besides other paths. */
export interface PathRoots {
  readonly root: HostObject;
  /** Other top-level objects by name, such as the one office.js tells about pane visibility. */
  readonly service: (name: string) => HostObject;
  readonly kept: (reference: string) => HostObject | undefined;
}

export const lowerFirst = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
export const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A listed member, so that inherited names such as "constructor" find nothing. */
const listed = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  name in table && !(name in Object.prototype) ? table[name] : undefined;

export function readProperty(object: HostObject, wireName: string): unknown {
  const name = lowerFirst(wireName);
  const property = listed(typeOf(object).properties, name);
  if (!property?.get) throw notImplemented(`${object.hostType.name}.${name}`);
  const { get } = property;
  return located(`${object.hostType.name}.${name}`, () => get(object));
}

export function writeProperty(object: HostObject, wireName: string, value: unknown): void {
  const { properties, writtenAs = {} } = typeOf(object);
  const name = listed(writtenAs, lowerFirst(wireName)) ?? lowerFirst(wireName);
  const property = listed(properties, name);
  if (!property?.set) throw notImplemented(`setting ${object.hostType.name}.${name}`);
  const { set } = property;
  locatedWithArguments(`${object.hostType.name}.${name}`, () => set(object, value as never));
}

/** office.js sends null for what the caller left out; undefined lets default values apply. */
export function callMethod(object: HostObject, wireName: string, given: readonly unknown[]): unknown {
  const name = lowerFirst(wireName);
  const method = listed(typeOf(object).methods, name);
  if (!method) throw notImplemented(`${object.hostType.name}.${name}()`);
  const parameters = given.map((value) => value ?? undefined) as never[];
  return locatedWithArguments(`${object.hostType.name}.${name}`, () => method(object, ...parameters));
}

/** office.js makes a path for every member on the way to an object. */
export const deepestPath = 500;
const deepestArgument = 20;

/** Follows the object paths of one request; each is followed once, when it is first needed. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();
  private depth = 0;

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: PathRoots,
  ) {}

  /** null for a null object, and for everything reached through one. */
  resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = Object.hasOwn(this.paths, pathId) ? this.paths[pathId] : undefined;
    if (!path) throw invalidArgument(`The request has no object path ${pathId}.`);
    // Paths that lead back to themselves have no end.
    if (this.depth > deepestPath) throw invalidArgument(`Object path ${pathId} is too long.`);
    this.depth += 1;
    try {
      const object = this.follow(path);
      this.resolved.set(pathId, object);
      return object;
    } finally {
      this.depth -= 1;
    }
  }

  arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, references[i]));
  }

  private argument(value: unknown, reference: PathReference | undefined, depth = 0): unknown {
    if (Array.isArray(reference)) {
      if (!Array.isArray(value) || depth > deepestArgument) throw invalidArgument();
      return value.map((inner: unknown, i) => this.argument(inner, reference[i], depth + 1));
    }
    if (!reference) return value;
    if (typeof reference !== 'number') throw invalidArgument();
    return this.resolve(reference);
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.globalObject:
        return this.roots.root;
      case PathType.nullObject:
        return null;
      case PathType.service:
        return this.roots.service(path.Name);
      case PathType.referenceId: {
        const object = this.roots.kept(path.Name);
        if (!object) throw invalidReference();
        return object;
      }
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPath): HostObject | null {
    if (!path.ParentObjectPathId) throw invalidArgument(`Object path ${path.Id} has no parent.`);
    const parent = this.resolve(path.ParentObjectPathId);
    return parent && expectObject(this.member(parent, path), path);
  }

  private member(parent: HostObject, path: ObjectPath): unknown {
    switch (path.ObjectPathType) {
      case PathType.method:
        return callMethod(parent, path.Name, this.arguments(path.ArgumentInfo));
      case PathType.property:
        return readProperty(parent, path.Name);
      case PathType.indexer: {
        const { getItem, name } = typeOf(parent);
        if (!getItem) throw notImplemented(`${name}.getItem()`);
        const keys = this.arguments(path.ArgumentInfo) as never[];
        return locatedWithArguments(`${name}.getItem`, () => getItem(parent, ...keys));
      }
      default:
        throw notImplemented(`${path.Name || 'object path'} (path type ${path.ObjectPathType})`);
    }
  }
}

function expectObject(value: unknown, path: ObjectPath): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  // A service of office.js answers null for everything; any other plain value is not something to go on from.
  if (value === undefined) return null;
  throw invalidArgument(`${path.Name} is not an object.`);
}
