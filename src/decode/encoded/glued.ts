import { extensionOf } from './extension.ts';
import { addChain } from './joined.ts';
import type { Pieces } from './pieces.ts';

/** How a language joins strings whose operator the first pass does not look for: there are few such files. */
interface Glue {
  readonly sign: string;
  /** From the first string's closing quote to the next one's opening quote, anywhere and at a place. */
  readonly joint: RegExp;
  readonly sticky: RegExp;
}

function glue(sign: string, between: string): Glue {
  const joint = new RegExp(`(["'])[ \\t\\r\\n]{0,80}${between}[ \\t\\r\\n]{0,80}\\1`, 'g');
  return { sign, joint, sticky: new RegExp(joint.source, 'y') };
}

/** By extension: the operator, and as an expression. Visual Basic's own is `&`, here where its line goes on. */
const operators: readonly (readonly [extensions: readonly string[], sign: string, between: string])[] = [
  [['sql', 'pls', 'pks', 'pkb', 'plsql', 'psql', 'ddl'], '||', '\\|\\|'],
  [['vb', 'vbs', 'bas', 'cls', 'vba'], ' _', '&[ \\t]{0,8}_'],
  [['ex', 'exs'], '<>', '<>'],
  [['hs', 'erl', 'hrl', 'elm'], '++', '\\+\\+'],
  [['ml', 'mli'], '^', '\\^'],
  [['jl'], '*', '\\*'],
  [['nim'], '&', '&'],
];
const made = new Map<string, Glue>();

/** The operator of a file with an extension, if it is one of these. */
export function glueOf(extension: string): Glue | undefined {
  const found = made.get(extension);
  if (found) return found;
  const operator = operators.find(([extensions]) => extensions.includes(extension));
  if (!operator) return undefined;
  const one = glue(operator[1], operator[2]);
  made.set(extension, one);
  return one;
}

/** The quote in front of an operator, with blanks and line ends between at most; -1: none. */
function quoteBefore(bytes: Uint8Array, operator: number): number {
  let at = operator - 1;
  while (at > 0 && operator - at < 84 && (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 10 || bytes[at] === 13 || bytes[at] === 38)) at--;
  return bytes[at] === 34 || bytes[at] === 39 ? at : -1;
}

/** Puts strings together that such a language joins. */
export function decodeGlued(bytes: Uint8Array, path: string, pieces: Pieces): void {
  const found = glueOf(extensionOf(path));
  if (!found) return;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let place = buffer.indexOf(found.sign); place >= 0 && pieces.open; ) {
    const quote = quoteBefore(bytes, place);
    const end = quote > 0 ? addChain(buffer, quote, pieces, found.sticky, found.joint) : 0;
    place = buffer.indexOf(found.sign, Math.max(place + found.sign.length, end));
  }
}
