/** The version of package.json; a test keeps the two alike. */
export const version = '1.0.0';
