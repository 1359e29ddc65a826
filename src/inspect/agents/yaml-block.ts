/** Block texts of YAML (`|`, `>`), as the `yaml` library reads them. */
interface Block {
  readonly value: string;
  /** Behind the last line that counts; where the next line starts. */
  readonly end: number;
  readonly next: number;
}

interface Line {
  /** Blanks in front. */
  readonly blanks: number;
  /** From the indentation of the text on. */
  readonly rest: string;
}

/** Folds lines as `>` says: single line ends become blanks, those around more deeply indented lines stay. */
function folded(lines: readonly Line[], indent: number): string {
  let [text, gap, deeper] = ['', '', false];
  for (const { blanks, rest } of lines) {
    if (blanks > indent || rest.startsWith('\t')) {
      if (gap === ' ') gap = '\n';
      else if (!deeper && gap === '\n') gap = '\n\n';
      text += gap + rest;
      [gap, deeper] = ['\n', true];
    } else if (rest === '') {
      if (gap === '\n') text += '\n';
      else gap = '\n';
    } else {
      text += gap + rest;
      [gap, deeper] = [' ', false];
    }
  }
  return text;
}

const blanksAt = (source: string, from: number): number => {
  let at = from;
  while (source.charCodeAt(at) === 0x20) at++;
  return at - from;
};

/** Reads the text whose sign stands at `from` of a line that ends at `end`, below a column; undefined for forms that are rare or in error. */
export function blockText(source: string, from: number, end: number, column: number): Block | undefined {
  const header = /^([|>])(-?)(?: +#[^\n]*| *)$/.exec(source.slice(from, end));
  if (!header) return undefined;
  const lines: Line[] = [];
  let indent = -1;
  let [last, stop] = [0, end + 1];
  let at = end + 1;
  while (at < source.length) {
    const newline = source.indexOf('\n', at);
    const lineEnd = newline < 0 ? source.length : newline;
    const blanks = blanksAt(source, at);
    const isBlank = at + blanks >= lineEnd;
    if (indent < 0 && !isBlank) indent = blanks;
    if (!isBlank && blanks < indent) break;
    // Longer than what follows, which is an error, or perhaps so.
    if (isBlank && indent < 0 && blanks > 0) return undefined;
    lines.push({ blanks, rest: source.slice(Math.min(at + Math.max(indent, 0), lineEnd), lineEnd) });
    at = lineEnd + 1;
    if (!isBlank) [last, stop] = [lines.length, Math.min(at, source.length)];
  }
  // At the end of a text lines of blanks alone count in other ways when they are longer than the indentation.
  if (indent <= Math.max(column, 0) || last === 0 || lines.slice(last).some(({ blanks }) => blanks > indent) || source[at + blanksAt(source, at)] === '\t') return undefined;
  const kept = lines.slice(0, last);
  const leading = kept.findIndex(({ rest }) => rest !== '');
  const value = header[1] === '|' ? kept.map(({ rest }) => rest).join('\n') : '\n'.repeat(leading) + folded(kept.slice(leading), indent);
  return { value: header[2] === '-' ? value : `${value}\n`, end: stop, next: at };
}
