import { describe, expect, test } from 'vitest';
import { importsOf } from './imports.ts';
import { parse } from './source.ts';

function specifiersIn(text: string): string[] {
  return importsOf(parse('graph/here.ts', text)).map(({ specifier }) => specifier);
}

function fileFor(specifier: string, ...files: string[]): string | undefined {
  const source = parse('graph/model/here.ts', `import '${specifier}';`);
  return importsOf(source, (path) => files.includes(path))[0]?.file;
}

describe('what counts as an import', () => {
  test.each([
    ['a value', `import { a } from './a.ts';`],
    ['a type', `import type { A } from './a.ts';`],
    ['a type among values', `import { type A } from './a.ts';`],
    ['nothing but the effect', `import './a.ts';`],
    ['a namespace', `import * as a from './a.ts';`],
    ['a re-export', `export { a } from './a.ts';`],
    ['a re-exported type', `export type { A } from './a.ts';`],
    ['a re-exported whole', `export * from './a.ts';`],
    ['a dynamic import', `const a = await import('./a.ts');`],
    ['a type written in place', `type A = import('./a.ts').A;`],
    ['a required module', `import a = require('./a.ts');`],
    ['an address beside the module', `new Worker(new URL('./a.ts', import.meta.url));`],
    ['a pattern of modules', `const all = import.meta.glob('./a.ts');`],
  ])('%s', (_, text) => {
    expect(specifiersIn(text)).toEqual(['./a.ts']);
  });

  test.each([
    ['a comment', `// import './a.ts'`],
    ['a string', `const text = "import './a.ts'";`],
    ['an export of its own', `export const a = './a.ts';`],
    ['an address elsewhere', `new URL('./a.ts', 'https://example.org');`],
  ])('%s is none', (_, text) => {
    expect(specifiersIn(text)).toEqual([]);
  });
});

describe('the file an import stands for', () => {
  test.each([
    ['./there.ts', 'graph/model/there.ts'],
    ['./there', 'graph/model/there.ts'],
    ['./there.js', 'graph/model/there.ts'],
    ['..', 'graph/index.ts'],
    ['../query', 'graph/query/index.ts'],
    ['../../src/app/main.ts?worker', 'src/app/main.ts'],
    ['/src/app/main.ts', 'src/app/main.ts'],
  ])('%s is %s', (specifier, file) => {
    expect(fileFor(specifier, file)).toBe(file);
  });

  test('one that is in no list keeps its path, so that its folder is still known', () => {
    expect(fileFor('../../debates/one.json')).toBe('debates/one.json');
  });
});

test.each([
  ['lit', 'lit'],
  ['lit/decorators.js', 'lit'],
  ['@lit/context', '@lit/context'],
  ['@noble/hashes/sha2.js', '@noble/hashes'],
  ['node:fs/promises', 'node:fs'],
])('%s is of the package %s', (specifier, name) => {
  expect(importsOf(parse('graph/here.ts', `import '${specifier}';`))).toMatchObject([{ package: name, line: 1 }]);
});
