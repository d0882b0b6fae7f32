import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import { isMatrix, type FunctionEnum, type FunctionMetadata, type FunctionParameter } from './functionMetadata';

/** What Univer shows while a formula is typed: the list of functions, and help on the argument at hand. */
export function functionDescriptions(namespace: string, metadata: FunctionMetadata): IFunctionInfo[] {
  const enums = new Map((metadata.enums ?? []).map((list) => [list.id, list]));
  return metadata.functions.map((definition) => ({
    functionName: `${namespace}.${definition.name}`,
    functionType: FunctionType.User,
    description: definition.description ?? '',
    abstract: definition.description ?? '',
    functionParameter: definition.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: exampleOf(parameter, enums.get(parameter.customEnumId ?? '')),
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}

/** Univer shows an example argument; for a pick-list that is the place to name the choices. */
function exampleOf(parameter: FunctionParameter, list: FunctionEnum | undefined): string {
  const first = list?.values[0];
  if (first) return first.stringValue === undefined ? String(first.numberValue) : `"${first.stringValue}"`;
  if (isMatrix(parameter)) return 'B2:B7';
  return parameter.type === 'boolean' ? 'TRUE' : '1';
}
