import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import officeAddins from 'eslint-plugin-office-addins';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The plugin's own recommended configuration brings a parser that cannot read TypeScript's types and runs prettier as a rule;
 * its rules are what we want, on our parser.
 */
const officeRules = Object.fromEntries(
  officeAddins.configs.recommended
    .flatMap((block) => Object.keys(block.rules ?? {}))
    .filter((name) => name.startsWith('office-addins/'))
    .map((name) => [name, 'error']),
);

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.cache/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [...tseslint.configs.recommended],
    plugins: { 'office-addins': officeAddins },
    rules: {
      ...officeRules,
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' },
      ],
    },
  },
  {
    // The metadata generator accepts no other type for a range.
    files: ['src/functions/functions.ts', 'test/build/fixtures/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { rules: { eqeqeq: 'error', 'no-var': 'error', 'prefer-const': 'error' } },
  prettier,
);
