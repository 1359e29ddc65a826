/** More than any document has, and far fewer than a parser that calls itself can follow: near the end of its stack the whole process dies. */
const DEEPEST = 1000;

/**
 * Where a YAML text is nested so deeply that its parser could run out of stack; undefined for all others. Counts what may open a level without understanding
 * the text: brackets still open, dashes, question marks and colons in one line, blanks before it.
 */
export function tooDeep(source: string): number | undefined {
  let [brackets, inLine, blanks, blank] = [0, 0, 0, true];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x0a) [inLine, blanks, blank] = [0, 0, true];
    else if (code === 0x20 && blank) blanks++;
    else {
      blank = false;
      if (code === 0x5b || code === 0x7b) brackets++;
      else if ((code === 0x5d || code === 0x7d) && brackets > 0) brackets--;
      else if ((code === 0x2d || code === 0x3f || code === 0x3a) && source.charCodeAt(at + 1) <= 0x20) inLine++;
    }
    if (brackets > DEEPEST || inLine > DEEPEST || blanks > DEEPEST) return at;
  }
  return undefined;
}
