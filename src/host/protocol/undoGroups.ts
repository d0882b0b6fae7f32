import { typeOf, type HostObject } from './hostObject';
import { deepestPath, lowerFirst } from './objectPaths';
import { ActionType, PathType, type Action, type ObjectPath, type RequestBody } from './wire';

const changes = new Set<number>([ActionType.method, ActionType.setProperty]);

/** The member that an action would change without undo, such as "Worksheet.visibility"; null for everything else. */
export function memberWithoutUndo(object: HostObject, { ActionType: kind, Name }: Action): string | null {
  const { name, withoutUndo = [] } = typeOf(object);
  const member = lowerFirst(Name);
  return changes.has(kind) && withoutUndo.includes(member) ? `${name}.${member}` : null;
}

/**
 * Looks through a request before anything of it is done: where and what it would change without undo. Objects that the
 * request itself is about to make are not there yet; their turn comes when the request is run.
 */
export function changeWithoutUndo(
  { Actions: actions, ObjectPaths: paths = {} }: RequestBody,
  resolve: (pathId: number) => HostObject | null,
): { index: number; member: string } | null {
  for (const [index, action] of actions.entries()) {
    if (!changes.has(action.ActionType) || !isThere(paths[action.ObjectPathId], paths)) continue;
    const object = reached(action.ObjectPathId, resolve);
    const member = object && memberWithoutUndo(object, action);
    if (member) return { index, member };
  }
  return null;
}

/** Whether following a path changes nothing: methods on the way only get something. */
function isThere(path: ObjectPath | undefined, paths: Readonly<Record<string, ObjectPath>>, depth = 0): boolean {
  if (!path || depth > deepestPath || (path.ObjectPathType === PathType.method && !/^_?Get/.test(path.Name)))
    return false;
  return !path.ParentObjectPathId || isThere(paths[path.ParentObjectPathId], paths, depth + 1);
}

/** What cannot be reached makes an error of its own when the request is run. */
function reached(pathId: number, resolve: (pathId: number) => HostObject | null): HostObject | null {
  try {
    return resolve(pathId);
  } catch {
    return null;
  }
}
