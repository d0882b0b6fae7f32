import { expect, it } from 'vitest';
import { readFunctionDocs, type FunctionDoc } from '../../tools/docblocks.mjs';

const parameterLine = ({ name, matrix, optional, type, enumId }: FunctionDoc['parameters'][number]) =>
  `${optional ? `[${name}]` : name}: ${enumId ?? type}${matrix ? ' range' : ''}`;

const signature = ({ id, parameters, result }: FunctionDoc) =>
  `${id}(${parameters.map(parameterLine).join(', ')}) = ${result.type}${result.matrix ? ' matrix' : ''}`;

it('The public functions stay as they have shipped: ids, names and order of parameters, what is optional, what spills', async () => {
  const functions = readFunctionDocs();
  const enums = Object.entries(Object.assign({}, ...functions.map((entry) => entry.enums)) as FunctionDoc['enums']);
  const lines = [
    ...functions.map(signature),
    ...enums.map(([id, values]) => `${id}: ${values.map(({ value }) => value).join(', ')}`),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('catalogue.txt');
});
