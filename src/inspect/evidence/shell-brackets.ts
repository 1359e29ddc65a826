/** The word that ends the here-document opened at an offset (`<<EOF`, `<<-'EOF'`), and where the opener ends. */
export function heredocAt(text: string, at: number): { word: string; end: number } | undefined {
  const opener = /<<-?[ \t]*(?:'([^'\n]{1,80})'|"([^"\n]{1,80})"|([A-Za-z_][A-Za-z0-9_]{0,79}))/y;
  opener.lastIndex = at;
  const match = opener.exec(text);
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  return word === undefined ? undefined : { word, end: opener.lastIndex };
}

/** Says where an opening bracket is closed, by offsets; undefined where it never is. All are looked for with the first: looking from each of them would be quadratic. */
export function closerIn(text: string): (open: number) => number | undefined {
  let known: ReadonlyMap<number, number> | undefined;
  return (open) => (known ??= closers(text)).get(open);
}

function closers(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    if (bracket === '(') open.push(index);
    else {
      const from = open.pop();
      if (from !== undefined) found.set(from, index);
    }
  }
  return found;
}

/** Offset of the line that ends a here-document, at or after `from`; undefined when there is none. */
export function heredocEnd(text: string, from: number, word: string): number | undefined {
  const closing = new RegExp(`^[ \\t]*${word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}[ \\t\\r]*$`, 'gm');
  closing.lastIndex = from;
  return closing.exec(text)?.index;
}
