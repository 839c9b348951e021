import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';
import { defineConfig, globalIgnores } from 'eslint/config';

const noHtml = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
  message: 'HTML is only ever an import source; render React elements.',
};
const noUnsafeSql = {
  selector: 'MemberExpression[property.name=/RawUnsafe$/]',
  message: 'Use tagged $queryRaw or $executeRaw.',
};
const useClient = 'Program > ExpressionStatement[directive="use client"]';
const useServer = 'Program > ExpressionStatement[directive="use server"]';
const serverOnly = { selector: useClient, message: 'Name a file that ships scripts .client.tsx.' };
const noEndpoint = { selector: useServer, message: 'Only app/**/actions.ts answers forms.' };
const clientOnly = {
  selector: `Program:not(:has(> ExpressionStatement[directive="use client"]))`,
  message: "A .client.tsx file says 'use client'.",
};
const emptyName = { selector: 'Program', message: 'A file name says what is inside.' };
const restrict = (...rules) => ({
  'no-restricted-syntax': ['error', noHtml, noUnsafeSql, ...rules],
});

const readerFiles = [
  'app/(site)/**',
  'components/{layout,article,front,lists,open-data,search,ui}/**',
];

export default defineConfig([
  globalIgnores(['.next/**', '.courant/**', '.data/**', 'lib/db/generated/**', 'next-env.d.ts']),
  ...next,
  ...typescript,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only lib/env.ts reads the environment.' },
      ],
      ...restrict(serverOnly, noEndpoint),
      // Reader pages are whole documents: a plain link is what they need; the admin has next/link.
      '@next/next/no-html-link-for-pages': 'off',
    },
  },
  {
    files: [
      'lib/env.ts',
      'next.config.ts',
      'prisma.config.ts',
      '*.config.ts',
      'scripts/**',
      'e2e/**',
      '**/*.test.ts',
      'lib/db/test-*.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // The one place where data for programs becomes a part of a page; it escapes what it writes.
    files: ['components/layout/structured-data.tsx'],
    rules: { 'no-restricted-syntax': ['error', noUnsafeSql, serverOnly, noEndpoint] },
  },
  { files: ['**/*.client.tsx'], rules: restrict(clientOnly, noEndpoint) },
  { files: ['app/admin/**/{error,global-error}.tsx'], rules: restrict(noEndpoint) },
  { files: ['app/**/actions.ts'], rules: restrict(serverOnly) },
  {
    files: ['**/{index,utils,helpers,misc,common}.{ts,tsx}'],
    rules: restrict(emptyName),
  },
  {
    // Nothing there is a React hook, whatever it is called.
    files: ['{bench,deploy,lib,server,scripts,prisma,e2e}/**', 'app/api/**'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: readerFiles,
    rules: {
      'react/forbid-dom-props': ['error', { forbid: ['style'] }],
    },
  },
]);
