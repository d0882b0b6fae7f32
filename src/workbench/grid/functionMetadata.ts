/** A parameter as functions.json describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly customEnumId?: string;
}

/** One entry of functions.json. */
export interface FunctionDefinition {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result?: { readonly dimensionality?: string };
}

/** A pick-list of functions.json. */
export interface FunctionEnum {
  readonly id: string;
  readonly values: readonly { readonly name: string; readonly stringValue?: string; readonly numberValue?: number }[];
}

/** functions.json, or its variant for another language. */
export interface FunctionMetadata {
  /** Whether error cells reach the functions; else Excel answers with the error and calls nothing. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionDefinition[];
  readonly enums?: readonly FunctionEnum[];
}

export const isMatrix = ({ dimensionality }: FunctionParameter): boolean => dimensionality === 'matrix';
