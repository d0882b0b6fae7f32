import { expect, it } from 'vitest';
import { baseUrlFrom, manifestAt } from '../../tools/build/baseUrl.mjs';

it('The address of the add-in is the local one unless another is given', () => {
  expect(baseUrlFrom(undefined)).toBe('https://localhost:3000');
});

it('A final slash of the address is dropped', () => {
  expect(baseUrlFrom('https://addins.example.com/turnover/')).toBe('https://addins.example.com/turnover');
});

it.each(['http://addins.example.com', 'addins.example.com', 'https://a.example/?x=1', 'https://a.example/#top', ''])(
  '"%s" is refused as an address',
  (text) => {
    expect(() => baseUrlFrom(text)).toThrow('give an https address');
  },
);

it('The manifest gets the address in every place', () => {
  const manifest = '<A url="https://localhost:3000/a.html"/><B url="https://localhost:3000/b.png"/>';
  expect(manifestAt('https://a.example/t', manifest)).toBe(
    '<A url="https://a.example/t/a.html"/><B url="https://a.example/t/b.png"/>',
  );
});
