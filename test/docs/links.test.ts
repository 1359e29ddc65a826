/** Every link inside the documentation leads somewhere, and every page is reached from the README. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, proseOf, textOf } from './pages.ts';

const links = (page: string): string[] => [...proseOf(page).matchAll(/\]\(([^()\s]+(?:\([^()\s]*\))?)\)/g)].map(([, target = '']) => target);
const local = (page: string): { file: string; anchor: string | undefined }[] =>
  links(page).filter((target) => !/^[a-z]+:/.test(target)).map((target) => {
    const [path = '', anchor] = target.split('#');
    return { file: path === '' ? page : normalize(join(dirname(page), path)), anchor };
  });

/** Names of headings as GitHub makes them, and those that are written out. */
function anchorsOf(page: string): Set<string> {
  const headings = [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => heading.toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, '').replaceAll(' ', '-'));
  return new Set([...headings, ...[...textOf(page).matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]);
}

describe.each(pages)('%s', (page) => {
  it('has links that lead somewhere', () => {
    for (const { file, anchor } of local(page)) {
      expect(existsSync(file), file).toBe(true);
      if (anchor !== undefined) expect([...anchorsOf(file)], `${file}#${anchor}`).toContain(anchor);
    }
  });

  it('names other sites by https', () => {
    expect(links(page).filter((target) => /^[a-z]+:/.test(target) && !target.startsWith('https://'))).toEqual([]);
  });
});

it('the README leads to every page', () => {
  const reached = new Set(['README.md']);
  for (const page of reached) for (const { file } of local(page)) if (pages.includes(file)) reached.add(file);
  expect(pages.filter((page) => !reached.has(page))).toEqual([]);
});

it('rules and messages link to pages and headings of ours that exist', () => {
  const sources = ['rules', 'src'].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  const ours = new Set(sources.flatMap(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8').match(/(?<=github\.com\/tightlip\/tightlip\/blob\/main\/)[\w./-]+(?:#[\w-]+)?/g) ?? []));
  expect(ours.size).toBeGreaterThan(8);
  for (const link of ours) {
    const [file = '', anchor] = link.split('#');
    expect(existsSync(file), file).toBe(true);
    if (anchor !== undefined) expect([...anchorsOf(file)], link).toContain(anchor);
  }
});
