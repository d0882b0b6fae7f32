import { ActionType, PathType, type RequestBody } from './wire';

/** Whether a request is about the workbook, and not for one of office.js's own services (start-up, results of functions). */
export function concernsWorkbook({ ObjectPaths }: RequestBody): boolean {
  const starts = Object.values(ObjectPaths ?? {}).map((path) => path.ObjectPathType);
  return !starts.includes(PathType.service);
}

/** The request by which office.js, after a run, gives back the ranges it had been holding. */
export function givesBackReferences({ Actions }: RequestBody): boolean {
  return (Actions ?? []).every(
    (action) => action.ActionType === ActionType.instantiate || action.Name === '_RemoveReference',
  );
}
