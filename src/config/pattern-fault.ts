/** What is wrong with a user's regular expression, and what to write. */
export interface PatternFault {
  readonly message: string;
  readonly hint: string;
}

interface Group {
  /** Holds a repeat of variable length or a choice. */
  loose: boolean;
}

const repeat = /\{(\d+)(?:(,)(\d*))?\}\??|[*+?]\??/y;
const most = 4096;

/** Most repetitions of a quantifier at `at`, and whether they vary; undefined where none stands. */
function quantifier(source: string, at: number): { length: number; max: number; varies: boolean } | undefined {
  repeat.lastIndex = at;
  const found = repeat.exec(source);
  if (!found) return undefined;
  const [text, min, comma, max] = found;
  if (min === undefined) return { length: text.length, max: text.startsWith('?') ? 1 : Number.POSITIVE_INFINITY, varies: true };
  const upper = comma ? (max ? Number(max) : Number.POSITIVE_INFINITY) : Number(min);
  return { length: text.length, max: upper, varies: upper !== Number(min) };
}

function classEnd(source: string, at: number): number {
  for (let i = at + 1; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === ']') return i;
  }
  return source.length;
}

const unbounded = { message: 'has an unbounded repeat', hint: 'write {1,200} instead of + and {0,200} instead of *' };
const nested = { message: 'repeats a group that itself varies, which can take exponential time', hint: 'repeat single classes, write the variants out, or use a `token` rule' };

/** Walks the expression once: no unbounded repeat, no repeated group with a repeat or choice inside, no back reference. */
function shapeFault(source: string): PatternFault | undefined {
  const open: Group[] = [{ loose: false }];
  for (let at = 0; at < source.length; ) {
    const char = source[at];
    let closed: Group | undefined;
    let width = 1;
    if (char === '\\') {
      if (/[1-9k]/.test(source[at + 1] ?? '')) return { message: 'refers back to a group', hint: 'write it without \\1 and \\k<name>' };
      width = 2;
    } else if (char === '[') width = classEnd(source, at) - at + 1;
    else if (char === '(') {
      open.push({ loose: false });
      at += /\((?:\?(?:<?[=!]|:|<[A-Za-z]\w*>))?/y.exec(source.slice(at))?.[0].length ?? 1;
      continue;
    } else if (char === ')') closed = open.pop();
    else if (char === '|') for (const group of open) group.loose = true;
    at += width;
    const count = quantifier(source, at);
    if (!count) continue;
    if (count.max > most) return unbounded;
    if (closed?.loose && count.max > 1) return nested;
    if (count.varies) for (const group of open) group.loose = true;
    at += count.length;
  }
  return undefined;
}

/** What other dialects write, and what is written here. Some of it is a regular expression of JavaScript, too, and means something else. */
const foreign: readonly (readonly [sign: RegExp, message: string, hint: string])[] = [
  [/\(\?P[<=>]/, 'names a group as Python and Go do', 'write (?<secret>...)'],
  [/\(\?[imsxU]+(?:-[imsx]+)?[:)]/, 'sets flags inside', 'write ignore-case = true beside the pattern, and [A-Za-z] where only a part is meant'],
  [/\[\[:\^?[a-z]+:\]/, 'holds a class of POSIX', 'write the characters, such as [A-Za-z0-9]'],
  [/(?<!\\)(?:\\\\)*\\[AzZQEhG]/, 'holds a sign of another dialect', 'write ^ and $ for the ends of a line, [0-9a-f] for hexadecimal digits, and a backslash before each sign that is meant itself'],
];

/** V8's own words, which stand behind the pattern that it repeats. */
function reasonOf(error: unknown, source: string): string {
  const said = error instanceof Error ? error.message : '';
  const repeated = `Invalid regular expression: /${source}/: `;
  return said.startsWith(repeated) ? ` (${said.slice(repeated.length).toLowerCase()})` : '';
}

/** Why a user's pattern is refused before it ever runs; undefined when it may. `tightlip rules check` also times it. */
export function patternFault(source: string): PatternFault | undefined {
  const dialect = foreign.find(([sign]) => sign.test(source));
  if (dialect) return { message: dialect[1], hint: dialect[2] };
  try {
    void new RegExp(source);
  } catch (error) {
    return { message: `is not a regular expression${reasonOf(error, source)}`, hint: 'write it as in JavaScript, in single quotes so that backslashes stay' };
  }
  if (!/\(\?<secret>/.test(source)) return { message: 'has no group named secret', hint: 'put (?<secret>...) around the part that must not leak' };
  return shapeFault(source);
}
