import { expect, it } from 'vitest';
import { baseUrlFrom } from '../../tools/build/baseUrl.mjs';

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
  undefined,
  true,
])('"%s" is refused as an address', (text) => {
  expect(() => baseUrlFrom(text)).toThrow('give an https address');
});

it('An address is written as addresses are: spaces and other letters encoded, the name of the server in small letters', () => {
  expect(baseUrlFrom(' https://Addins.Example.com/my add-ins/ü/')).toBe(
    'https://addins.example.com/my%20add-ins/%C3%BC',
  );
});

it('A question mark with nothing after it is dropped', () => {
  expect(baseUrlFrom('https://a.example/t/?')).toBe('https://a.example/t');
});
