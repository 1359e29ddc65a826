import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isText, Pieces } from '../../../src/decode/encoded/pieces.ts';
import { decodeRuns } from '../../../src/decode/encoded/runs.ts';

/** Pairs of start and end of what the kernel calls runs: twelve token characters or more, a digit among them. */
function runsOf(text: string): Uint32Array {
  return Uint32Array.from([...text.matchAll(/[A-Za-z0-9+/_-]{12,}/g)].filter(([run]) => /\d/.test(run)).flatMap(({ index, 0: run }) => [index, index + run.length]));
}

function decoded(text: string, runs = runsOf(text)): { lines: string[]; spans: (readonly number[])[] } {
  const pieces = new Pieces(text.length + 64);
  decodeRuns(Buffer.from(text, 'latin1'), runs, pieces);
  const lines = Buffer.from(pieces.bytes).toString('utf8').split('\n').slice(0, -1);
  const spans: (readonly number[])[] = [];
  for (let at = 0; at < pieces.size; at = Buffer.from(pieces.bytes).indexOf(10, at) + 1) spans.push(pieces.spanAt(at).slice(0, 2));
  return { lines, spans };
}

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
const unpadded = (text: string): string => text.replace(/=+$/, '');
const sentence = 'password = something that is long enough';

describe('runs of base64 and hex', () => {
  it.each([
    ['base64', unpadded(base64(sentence))],
    ['base64url', Buffer.from(sentence).toString('base64url')],
    ['lower-case hex', Buffer.from(sentence).toString('hex')],
    ['upper-case hex', Buffer.from(sentence).toString('hex').toUpperCase()],
  ])('%s is read where it stands', (_what, run) => {
    expect(decoded(`x: ${run};`)).toEqual({ lines: [sentence], spans: [[3, 3 + run.length]] });
    expect(decoded(run).lines).toEqual([sentence]);
  });

  it('UTF-16, as PowerShell encodes commands', () => {
    expect(decoded(base64(Buffer.from(sentence, 'utf16le'))).lines).toEqual([sentence]);
    expect(decoded(base64(Buffer.concat([Buffer.from(sentence, 'utf16le'), Buffer.from([0, 0, 1, 0])]))).lines).toEqual([]);
  });

  it('with the signs of both alphabets, each by itself', () => {
    const odd = '~~~???>>> name: value ~~~???>>>';
    expect(base64(odd)).toMatch(/[+/]/);
    expect(decoded(base64(odd)).lines).toEqual([odd]);
    expect(decoded(Buffer.from(odd).toString('base64url')).lines).toEqual([odd]);
  });

  it('too short to hold a credential is not looked at', () => {
    expect(decoded(base64('123 456 789 012')).lines).toEqual(['123 456 789 012']);
    expect(decoded(base64('123 456 789 0')).lines).toEqual([]);
    expect(decoded(Buffer.from('fifteen of them').toString('hex')).lines).toEqual([]);
    expect(decoded(Buffer.from('sixteen of them!').toString('hex')).lines).toEqual(['sixteen of them!']);
  });

  it('of something that is no text is nothing', () => {
    expect(decoded(base64(Buffer.from(Array.from({ length: 60 }, (_, i) => (i * 37 + 200) % 256)))).lines).toEqual([]);
    // Text at first, as far as a quick look goes, and something else behind it.
    expect(decoded(base64(Buffer.concat([Buffer.from(sentence), Buffer.from([0, 1, 2])]))).lines).toEqual([]);
  });

  it('hex of an odd length is not hex', () => expect(decoded(`${Buffer.from(sentence).toString('hex')}a`).lines).toEqual([]));
});

describe('base64 wrapped into lines', () => {
  const long = `${sentence} `.repeat(6).trimEnd();
  const wrapped = (text: string, width: number, gap: string): string => (base64(text).match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(gap);

  it.each([
    ['64 and LF', 64, '\n'],
    ['76 and CRLF', 76, '\r\n'],
    ['64, indented', 64, '\n        '],
  ])('%s is one text, however short its last line is', (_what, width, gap) => {
    for (let more = 0; more < 60; more++) {
      const whole = `${long}${'and more words behind it, one by one, until the line is full'.slice(0, more)}`;
      expect(decoded(`key: |\n ${wrapped(whole, width, gap)}\n`).lines).toEqual([whole]);
      expect(decoded(wrapped(whole, width, gap)).lines).toEqual([whole]);
    }
  });

  it('stands where its first line begins and its last one ends', () => {
    const text = wrapped(long, 64, '\n');
    expect(decoded(`key: |\n ${text}\n`).spans).toEqual([[8, 8 + unpadded(text).length]]);
  });

  it('does not take the words behind it for a part of it', () => {
    const full = long.slice(0, 96);
    for (const line of ['-----END THING-----', 'name: value', 'another_name2: value', 'word', 'name', 'some_name_12']) {
      expect(decoded(`${wrapped(full, 64, '\n')}\n${line}\n`).lines).toEqual([full]);
      expect(decoded(`${wrapped(`${full}abc`, 64, '\n')}\n${line}\n`).lines).toEqual([`${full}abc`]);
    }
  });

  it('ends where a line holds anything else', () => {
    const text = wrapped(long, 64, '\n');
    expect(decoded(`${text.slice(0, 129)} # ${text.slice(130)}`).lines[0]).toBe(long.slice(0, 96));
  });

  it('ends at a blank on the same line, the last one of a file too', () => {
    const parts = [`${sentence} 12`, 'some other text, as long as it is here'];
    for (const end of ['', '\n']) expect(decoded(parts.map(base64).join(' ') + end).lines).toEqual(parts);
  });

  it('is read as hex where it is hex (`xxd -p`)', () => {
    const hex = (Buffer.from(long).toString('hex').match(/.{1,60}/g) ?? []).join('\n');
    expect(decoded(`${hex}\n`).lines).toEqual([long]);
  });
});

it('says of every run what Node would say: text of twelve bytes or more', () => {
  const high = fc.constantFrom('ä', 'ö', '漢', '', '', '', 'a', 'b c', '1', '=', '\n', '\0', '\x7f');
  fc.assert(
    fc.property(fc.array(high, { minLength: 10, maxLength: 60 }), fc.constantFrom<BufferEncoding>('base64', 'base64url', 'hex'), (parts, encoding) => {
      const bytes = Buffer.from(parts.join(''));
      const run = bytes.toString(encoding);
      const head = bytes.subarray(0, encoding === 'hex' ? 16 : 24);
      const long = run.length >= (encoding === 'hex' ? 32 : 20) && bytes.length >= 12;
      const expected = long && isText(bytes) && isText(head) ? `${bytes.toString('latin1')}\n` : '';
      const pieces = new Pieces(10_000);
      decodeRuns(Buffer.from(run, 'latin1'), Uint32Array.of(0, run.length), pieces);
      // Short hex is read as base64, whose letters it has.
      if (encoding !== 'hex' || long) expect(Buffer.from(pieces.bytes).toString('latin1')).toBe(expected);
    }),
    { seed: 33, numRuns: 500 },
  );
});
