import { describe, expect, it } from 'vitest';
import { hasFailed, requireDesktopExcel } from '../../tools/excel.mjs';

describe('npm run start:excel', () => {
  it('says on Linux what to do instead', () => {
    expect(() => requireDesktopExcel('linux')).toThrow(
      /no desktop Excel on Linux.*npm start.*Upload My Add-in.*Windows or Mac/s,
    );
  });

  it.each(['win32', 'darwin'])('goes on where Excel exists (%s)', (platform) => {
    expect(() => requireDesktopExcel(platform)).not.toThrow();
  });

  it.each([
    [1, 'Debugging is being started...', true],
    [0, 'Unable to start debugging.\nError: Unable to sideload the Office Add-in.', true],
    [0, 'Unable to unregister the Office Add-in. Error', true],
    [0, 'Sideloading the Office Add-in...\nDebugging started.', false],
  ])('counts exit code %s with "%s" as failed: %s', (status, output, expected) => {
    expect(hasFailed(status, output)).toBe(expected);
  });
});
