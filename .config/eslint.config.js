import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const root = `${import.meta.dirname}/..`;

/** Files that TypeScript knows the types of. */
const typed = ['**/*.ts', '**/*.svelte'];

export default ts.config(
  { ignores: ['dist/', '.cache/', 'test-results/', 'playwright-report/'] },
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: typed,
    languageOptions: {
      // The same for both kinds: a difference would make the type server load everything twice.
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], tsconfigRootDir: root },
    },
    rules: {
      'no-undef': 'off', // TypeScript's own work
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/prefer-svelte-reactivity': 'off', // domain values are immutable, and a local Map needs no signals
      'svelte/no-navigation-without-resolve': 'off', // about SvelteKit's router
      'no-restricted-syntax': [
        'error',
        {
          selector: 'SvelteAttribute[key.name="style"]',
          message: 'The content security policy blocks style attributes: use a class or a style:property directive.',
        },
      ],
    },
  },
  { files: ['src/cli/**', 'tests/**', '**/*.mjs'], rules: { 'no-console': 'off' } },
);
