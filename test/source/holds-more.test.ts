import { expect, it } from 'vitest';
import { holdsMore } from '../../src/source/holds-more.ts';

const of = (text: string, size = text.length): string | undefined => holdsMore(Buffer.from(text, 'latin1'), size);

it.each([
  ['zip', 'PK\x03\x04rest'], ['gzip', '\x1f\x8b\x08'], ['a pack of git', 'PACK\0\0\0\x02\0\0\0\x01'], ['a bundle of git', '# v2 git bundle\nrefs'], ['its newer form', '# v3 git bundle\n@object-format=sha256\n'],
])('what packs other files is known by its first bytes: %s', (_name, text) => expect(of(text)).toBe('archive'));

it.each([['nothing', ''], ['a heading', '# v2 git bundles\n'], ['a word', 'PACKAGE'], ['a start of one', 'PK\x03']])('%s is no archive', (_name, text) => expect(of(text)).toBeUndefined());

it('a small text is a pointer to what is kept elsewhere, a large one is not', () => {
  const text = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n';
  expect(of(text)).toBe('lfs-pointer');
  expect(of(text, 5000)).toBeUndefined();
});
