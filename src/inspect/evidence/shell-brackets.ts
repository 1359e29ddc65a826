/** The word that ends the here-document opened at an offset (`<<EOF`, `<<-'EOF'`), and where the opener ends. */
export function heredocAt(text: string, at: number): { word: string; end: number } | undefined {
  const opener = /<<-?[ \t]*(?:'([^'\n]{1,80})'|"([^"\n]{1,80})"|([A-Za-z_][A-Za-z0-9_]{0,79}))/y;
  opener.lastIndex = at;
  const match = opener.exec(text);
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  return word === undefined ? undefined : { word, end: opener.lastIndex };
}

/** Offset of the bracket that closes one opened before `from`; -1 when none does. */
export function closingBracket(text: string, from: number): number {
  let open = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')' && --open === 0) return at;
  }
  return -1;
}

/** Offset of the line that ends a here-document, at or after `from`; undefined when there is none. */
export function heredocEnd(text: string, from: number, word: string): number | undefined {
  const closing = new RegExp(`^[ \\t]*${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ \\t\\r]*$`, 'gm');
  closing.lastIndex = from;
  return closing.exec(text)?.index;
}
