import { describe, expect, it } from 'vitest';
import { LogReader, type LoggedCommit } from '../../src/source/log-reader.ts';
import { changeHead, plainHead } from '../../src/source/raw-diff.ts';

const id = (digit: string, width = 40): string => digit.repeat(width);
const head = (...fields: readonly string[]): string => `\x01${fields.join('\0')}\0`;
const plain = (old: string, now: string, from: string, to: string): string => `:${old} ${now} ${from} ${to} M`;

/** Two commits, the second a merge; what starts with a line break is the first change of a commit. */
const output = Buffer.concat([
  Buffer.from(`${head(id('1'), '2026-01-02T03:04:05Z', '\u00dc <u@example.com>', '', id('2'), '')}\0\n${plain('000000', '100644', id('0'), id('a'))}\0d\u00e9j\u00e0 \u0001:x\0`),
  Buffer.from(`${plain('100644', '100755', id('a'), id('a'))}\0run\0${plain('100644', '120000', id('a'), id('b'))}\0link\0${plain('100644', '000000', id('c'), id('0'))}\0gone\0`),
  Buffer.concat([Buffer.from(`${plain('000000', '160000', id('0'), id('d'))}\0`), Buffer.from([0x78, 0xff, 0])]),
  Buffer.from(`${head(id('3'), '2026-01-03T03:04:05Z', 'B <b@example.com>', `${id('1')} ${id('9')}`, id('4'), 'HEAD -> refs/heads/main, tag: refs/tags/v1')}\0\n::100644 100644 100644 ${id('5')} ${id('6')} ${id('7')} MM\0both\0`),
]);

function read(pieces: readonly Buffer[]): LoggedCommit[] {
  const reader = new LogReader();
  const commits = pieces.flatMap((piece) => reader.take(Buffer.from(piece)));
  expect(reader.isOpen).toBe(false);
  const last = reader.last();
  return last ? [...commits, last] : commits;
}

describe('a list of commits', () => {
  it('is read with all that commits changed', () => {
    const [first, second] = read([output]);
    expect(first).toMatchObject({ commit: { commit: id('1'), author: '\u00dc <u@example.com>' }, parents: [], tree: id('2'), heads: [] });
    expect(first?.changes.added.map(({ mode, id: now, olds, path, pathBytes }) => [mode, now, olds, path, pathBytes])).toEqual([
      ['100644', id('a'), [], 'd\u00e9j\u00e0 \u0001:x', undefined], ['100755', id('a'), [id('a')], 'run', undefined], ['120000', id('b'), [], 'link', undefined], ['160000', id('d'), [], 'x\\xff', 'eP8='],
    ]);
    expect(first?.changes).toMatchObject({ deleted: ['gone'], gone: [{ path: 'gone', id: id('c') }] });
    expect(second).toMatchObject({ parents: [id('1'), id('9')], heads: [], tags: ['refs/tags/v1'], changes: { added: [{ id: id('7'), olds: [id('5'), id('6')], path: 'both' }] } });
  });

  it('is the same wherever it is cut', () => {
    const whole = read([output]);
    for (let at = 1; at < output.length; at++) expect(read([output.subarray(0, at), output.subarray(at)])).toEqual(whole);
    expect(read(Array.from(output, (_, i) => output.subarray(i, i + 1)))).toEqual(whole);
  });

  it('is open in the middle of a field', () => {
    const reader = new LogReader();
    reader.take(output.subarray(0, -1));
    expect(reader.isOpen).toBe(true);
  });
});

describe('a head with one parent', () => {
  const modes = ['000000', '100644', '100755', '120000', '160000'];
  it.each([40, 64])('is read from its bytes as from its text: ids of %i digits', (width) => {
    for (const old of modes) {
      for (const now of modes) {
        const text = plain(old, now, id('e', width), id('f', width));
        expect(plainHead(Buffer.from(`..${text}..`), 2, text.length + 2)).toEqual(changeHead(text));
      }
    }
  });

  it('is nothing else', () => {
    for (const text of [`::100644 100644 100644 ${id('5')} ${id('6')} ${id('7')} MM`, ':100644', `:100644 100644 ${id('5', 12)} ${id('6', 12)} M`]) expect(plainHead(Buffer.from(text), 0, text.length)).toBeUndefined();
  });
});
