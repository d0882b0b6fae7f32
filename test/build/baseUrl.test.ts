import { expect, it } from 'vitest';
import { baseUrlFrom, baseUrlOf, manifestAt } from '../../tools/build/baseUrl.mjs';

it('The address of the add-in is the local one unless another is given', () => {
  expect(baseUrlOf({})).toBe('https://localhost:3000');
  expect(baseUrlOf({ url: 'https://a.example' })).toBe('https://a.example');
});

it('A final slash of the address is dropped', () => {
  expect(baseUrlFrom('https://addins.example.com/turnover/')).toBe('https://addins.example.com/turnover');
});

it.each([
  'http://addins.example.com',
  'addins.example.com',
  'https://a.example/?x=1',
  'https://a.example/#top',
  'https://me:secret@a.example',
  '',
])('"%s" is refused as an address', (text) => {
  expect(() => baseUrlFrom(text)).toThrow('give an https address');
});

it.each([
  ['undefined, as after --env url=', undefined],
  ['true, as after --env url', true],
])('An address that was meant but not given (%s) is refused, not replaced by the local one', (_, url) => {
  expect(() => baseUrlOf({ url })).toThrow('give an https address');
});

it('An address is written as addresses are: spaces and other letters encoded, the name of the server in small letters', () => {
  expect(baseUrlFrom(' https://Addins.Example.com/my add-ins/ü/')).toBe(
    'https://addins.example.com/my%20add-ins/%C3%BC',
  );
});

it('An address may hold what means something to XML or to a replacement', () => {
  const url = baseUrlFrom(`https://a.example/a&b/$&/"<'>`);
  expect(manifestAt(url, '<A url="https://localhost:3000/a.html"/>')).toBe(
    `<A url="https://a.example/a&amp;b/$&amp;/%22%3C'%3E/a.html"/>`,
  );
});

it('The manifest gets the address in every place', () => {
  const manifest = '<A url="https://localhost:3000/a.html"/><B url="https://localhost:3000/b.png"/>';
  expect(manifestAt('https://a.example/t', manifest)).toBe(
    '<A url="https://a.example/t/a.html"/><B url="https://a.example/t/b.png"/>',
  );
});
