import * as fc from 'fast-check';
import { keys, rules } from 'rules:grammars';
import { expect, it } from 'vitest';
import { createNameIndex } from '../../../src/detect/grammar/name-index.ts';
import { fits, fitter, nameKeys, read } from '../../../src/detect/grammar/names.ts';

const part = fc.constantFrom('a', 'b', 'k', '.', '.sql', '.x', 'ab', '-', '_');
const name = fc.array(fc.oneof(part, fc.constantFrom('A', '.SQL', '\u212a', '\u0130')), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
const middle = fc.tuple(part, part).map(([one, other]) => `*${one}${other}*`);
const pattern = fc.tuple(fc.constantFrom('', 'f/', 'g/f/'), fc.array(part, { maxLength: 2 }), fc.oneof(fc.constantFrom('*', ''), middle), fc.array(part, { maxLength: 2 })).map(([folder, before, star, after]) => `${folder}${before.join('')}${star}${after.join('')}`);

it('the quick look knows what the index knows', () => {
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 6 }), fc.constantFrom('', 'f/', 'x/f/', 'g/f/'), name, (patterns, folder, last) => {
      const index = createNameIndex([...patterns.keys()], (i) => [patterns[i] ?? '']);
      expect(fitter(nameKeys(patterns))(folder + last), `${folder}${last} by ${patterns.join(' ')}`).toBe(index.find(folder + last).length > 0);
    }),
    { numRuns: 3000 },
  );
});

it('the quick look refuses ordinary files, and none of the rules', () => {
  const fits = fitter(keys);
  for (const path of ['src/a.js', 'a/b.go', 'x.py', 'index.ts', 'docs/a.md', 'Main.java']) expect(fits(path), path).toBe(false);
  for (const file of rules().flatMap((rule) => rule.files)) expect(fits(`x/${file.replaceAll('*', 'y')}`), file).toBe(true);
});

it('two stars hold what stands between them', () => {
  const index = createNameIndex(['*.sql.*', 'xa*b*c'], (pattern) => [pattern]);
  expect(index.find('x/dump.sql.old')).toEqual(['*.sql.*']);
  expect(index.find('x/dump.sql')).toEqual([]);
  expect(index.find('xa1b2c')).toEqual(['xa*b*c']);
  expect(index.find('xabc')).toEqual(['xa*b*c']);
  expect(index.find('xac')).toEqual([]);
});

it('the index finds what fits of all rules, whichever files it was asked for before', () => {
  const all = [...new Set(rules().flatMap((rule) => rule.files))];
  const entries = all.map((pattern) => ({ ...read(pattern), value: pattern }));
  const named = (path: string): string[] => entries.filter((entry) => { const name = path.slice(path.lastIndexOf('/') + 1); return (entry.suffix !== undefined || entry.prefix === name) && fits(entry, name, path); }).map(({ value }) => value);
  const index = createNameIndex(all, (pattern) => [pattern]);
  const folders = ['', 'a/', 'a/b/', 'openvpn/', 'x/.mutt/', 'kafka/', '.lftp/', 'a.b/'];
  const written = fc.tuple(fc.constantFrom(...all), fc.constantFrom('y', '', '.', 'a.b', '_history'), fc.constantFrom('', '', 'x', '.x', '.sql.', '.json')).map(([pattern, star, more]) => pattern.replaceAll('*', star) + more);
  const paths = fc.array(fc.tuple(fc.constantFrom(...folders), written).map(([folder, last]) => folder + last), { maxLength: 8 });
  fc.assert(fc.property(paths, (list) => {
    for (const path of list) expect([...index.find(path.toUpperCase())].sort(), path).toEqual(named(path).sort());
  }), { numRuns: 2000 });
});
