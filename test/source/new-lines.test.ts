import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, newLines } from '../../src/source/new-lines.ts';

const fresh = (old: string, now: string): unknown => newLines([Buffer.from(old)], Buffer.from(now));

describe('new lines', () => {
  it('are those that an edit put in', () => {
    expect(fresh('a\nb\nc\n', 'a\nx\ny\nb\nc\nz\n')).toEqual([[2, 3], [6, 6]]);
  });

  it('are none when lines only moved, vanished or changed their ends', () => {
    expect(fresh('a\nb\nc\n', 'c\na\n')).toEqual([]);
    expect(fresh('a\nb', 'a\r\nb\r\n')).toEqual([]);
  });

  it('hold one more copy of a line that was there', () => {
    expect(fresh('a\nb\n', 'a\nb\na\n')).toEqual([[3, 3]]);
  });

  it('are new to every older version', () => {
    expect(newLines([Buffer.from('a\nours\n'), Buffer.from('a\ntheirs\n')], Buffer.from('a\nours\ntheirs\nboth\n'))).toEqual([[4, 4]]);
  });

  it('are as many, whatever the order, as the new text has more of', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 30 });
    fc.assert(
      fc.property(text, text, (old, now) => {
        const ranges = newLines([Buffer.from(old.map((line) => `${line}\n`).join(''))], Buffer.from(now.map((line) => `${line}\n`).join('')));
        const marked = ranges.flatMap(([first, last]) => now.slice(first - 1, last));
        for (const line of new Set(now)) {
          const more = now.filter((one) => one === line).length - old.filter((one) => one === line).length;
          expect(marked.filter((one) => one === line).length).toBe(Math.max(0, more));
        }
      }),
      { seed: 21 },
    );
  });
});

it('likeness is the share of lines that were there', () => {
  expect(likeness(Buffer.from('a\nb\nc\n'), Buffer.from('a\nb\nx\ny\n'))).toBe(0.5);
  expect(likeness(Buffer.from('a'), Buffer.from(''))).toBe(0);
});
