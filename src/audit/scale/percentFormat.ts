/** Whether a number format multiplies by 100 and adds a % sign; a sign in quotes is only text. "" is not known: false. */
export const showsPercent = (format: string): boolean => /%/.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
