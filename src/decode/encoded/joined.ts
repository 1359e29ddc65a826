import type { Pieces } from './pieces.ts';

/** Files in which strings are joined by `+`, `.`, `..`, `&` or `\` at the line's end. */
const code = /\.(?:[cm]?[jt]sx?|java|kts?|scala|groovy|cs|vb|py|rb|php|go|rs|swift|dart|lua|pl|ps1|c|cc|cpp|h|hpp|m|vue|html?|sol|ex|r|sh|jsonnet)$/i;
/** Between the two quotes of a joint. */
const joint = /(["'`])[ \t]{0,16}(?:\+|\.{1,2}|&|\|\||\\)[ \t]{0,16}(?:(?:\/\/|#)[^\r\n]{0,80})?(?:\r?\n[ \t]{0,80}(?:(?:\+|\.{1,2}|&|\|\|)[ \t]{0,16})?)?(?:\1)|(["'`])[ \t]{0,16}\r?\n[ \t]{0,80}(?:\+|\.{1,2}|&|\|\|)[ \t]{0,16}\2/g;
/** Signs between two strings, behind the quote of the first or, where a line begins with the operator, before that of the second. */
const signs = ['" +', "' +", '"+', "'+", '" .', "' .", '+ "', "+ '", '. "', ". '"] as const;
const before = 256;
const most = 8192;

/** Finds the next place that may be a joint: cheap, since most files have none. */
function nextSign(buffer: Buffer, from: number, positions: Map<string, number>): number {
  let first = -1;
  for (const sign of signs) {
    let at = positions.get(sign) ?? -2;
    if (at !== -1 && at < from) at = buffer.indexOf(sign, from, 'latin1');
    positions.set(sign, at);
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** Of a sign that begins a line the quote that closes the string above it; other signs begin with that quote. */
function quoteAt(bytes: Uint8Array, sign: number): number {
  if (bytes[sign] !== 43 && bytes[sign] !== 46) return sign;
  let at = sign - 1;
  while (at > 0 && sign - at < 100 && [32, 9, 10, 13].includes(bytes[at] as number)) at--;
  return bytes[at] === 34 || bytes[at] === 39 ? at : -1;
}

/** Puts strings together that code writes in pieces, with what stands in front of them on their line. */
export function decodeJoined(bytes: Uint8Array, path: string, pieces: Pieces): void {
  if (!code.test(path)) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const positions = new Map<string, number>();
  for (let sign = nextSign(buffer, 0, positions); sign >= 0 && pieces.open; ) {
    const at = quoteAt(bytes, sign);
    if (at < 0) {
      sign = nextSign(buffer, sign + 1, positions);
      continue;
    }
    const start = Math.max(buffer.lastIndexOf(10, at) + 1, at - before);
    // Most signs join a string with a variable: a short look refuses them.
    const short = buffer.toString('latin1', at, Math.min(buffer.length, at + 240));
    const text = joinedEnd(short, 0) > 0 ? buffer.toString('latin1', start, Math.min(buffer.length, at + most)) : '';
    const end = text === '' ? 0 : joinedEnd(text, at - start);
    if (end > 0) {
      const whole = text.slice(0, end);
      const plain = whole.replaceAll(joint, '');
      if (plain !== whole) pieces.add(Buffer.from(plain, 'latin1'), start, start + end);
    }
    sign = nextSign(buffer, Math.max(sign + 1, start + end), positions);
  }
}

/** Where the last string of a chain ends whose first joint is at `from`; 0 when it is none. */
function joinedEnd(text: string, from: number): number {
  let end = 0;
  const matcher = new RegExp(joint.source, 'y');
  for (let at = from; ; ) {
    matcher.lastIndex = at;
    const found = matcher.exec(text);
    if (!found) return end;
    const quote = found[0].at(-1) as string;
    const close = text.indexOf(quote, matcher.lastIndex);
    if (close < 0 || close - at > 2048) return found.index === from && close < 0 && text.length < 241 ? text.length : end;
    end = close + 1;
    at = close;
  }
}
