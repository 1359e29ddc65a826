/**
 * Globs as in a `.gitignore`, without extended forms: `*` and `?` stay inside one name, `**` spans folders, `[a-z]` and `[!a-z]` are classes, `\` quotes,
 * a leading `!` takes back, a trailing `/` means folders only. A pattern with a slash at its start or inside is anchored to its directory, any other matches
 * at every depth. A pattern that matches a folder matches all that lies in it. Names are compared in NFC and case matters on every platform.
 *
 * Patterns come from scanned repositories: matching backtracks to the last star only, so its time is bounded by pattern times path.
 */
export interface Glob {
  readonly negated: boolean;
  /** `path` is relative to the pattern's directory, with `/`. */
  matches(path: string): boolean;
  /** The same for a path that was cut into names once (`namesOf`), for many patterns. */
  matchesNames(names: readonly string[]): boolean;
}

const maxLength = 512;
const maxStars = 32;

type Unit = string | ((char: string) => boolean) | typeof star;
const star = Symbol('*');
type Segment = { readonly text: string } | { readonly suffix: string } | { readonly units: readonly Unit[] } | '**';

/** Why a pattern is refused, in words for its author; undefined when it is fine. */
export function globFault(pattern: string): string | undefined {
  const body = pattern.replace(/^!/, '');
  if (body.replaceAll('/', '') === '') return 'is empty: write what to match, such as "dist/" or "**"';
  if (pattern.length > maxLength) return `is longer than ${maxLength} characters`;
  if (body.split('*').length > maxStars) return `has more than ${maxStars} stars`;
  if (/\\[A-Za-z0-9_.]/.test(pattern)) return 'holds a backslash: write / between folders, also on Windows';
  if (/(^|[^\\])\{[^}]*,[^}]*\}/.test(pattern)) return 'holds {a,b}: write one pattern for each';
  if (/(^|[^\\])[@+?*!]\([^)]*\|[^)]*\)/.test(pattern)) return 'holds an extended form such as +(a|b): write one pattern for each';
  if (/\[[!^]?\[:[a-z]+:\]/.test(pattern)) return 'holds a named class: write the characters, such as [a-z]';
  if (body.split('/').includes('..')) return 'holds "..": a pattern cannot leave the directory of its file';
  if (/(^|[^\\])\[[^\]]*$/.test(pattern)) return 'holds an open "[": close it or write \\[';
  return undefined;
}

function classOf(inside: string): (char: string) => boolean {
  const negated = /^[!^]/.test(inside);
  const chars = [...(negated ? inside.slice(1) : inside)];
  const ranges: [string, string][] = [];
  for (let i = 0; i < chars.length; i++) {
    const from = chars[i] as string;
    const to = chars[i + 1] === '-' ? chars[i + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) i += 2;
  }
  return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== negated;
}

function segmentOf(text: string): Segment {
  if (text === '**') return '**';
  const units: Unit[] = [];
  const chars = [...text];
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string;
    const close = char === '[' ? chars.indexOf(']', i + 2) : -1;
    if (close > 0) {
      units.push(classOf(chars.slice(i + 1, close).join('')));
      i = close;
    } else if (char === '\\' && i + 1 < chars.length) units.push(chars[++i] as string);
    else if (char === '?') units.push(() => true);
    else if (char !== '*') units.push(char);
    else if (units.at(-1) !== star) units.push(star);
  }
  const plain = (from: number): boolean => units.slice(from).every((unit) => typeof unit === 'string');
  if (plain(0)) return { text: units.join('') };
  return units[0] === star && plain(1) ? { suffix: units.slice(1).join('') } : { units };
}

/** Wildcard match of one name: on failure only the last star is extended. */
function nameMatches(segment: Exclude<Segment, '**'>, name: string): boolean {
  if ('text' in segment) return segment.text === name;
  if ('suffix' in segment) return name.endsWith(segment.suffix);
  const { units } = segment;
  const chars = /[\ud800-\udfff]/.test(name) ? [...name] : name;
  let [u, c, backUnit, backChar] = [0, 0, -1, 0];
  while (c < chars.length) {
    const unit = units[u];
    if (unit === star) {
      backUnit = ++u;
      backChar = c;
    } else if (unit !== undefined && (typeof unit === 'string' ? unit === chars[c] : unit(chars[c] as string))) {
      u++;
      c++;
    } else if (backUnit >= 0) {
      u = backUnit;
      c = ++backChar;
    } else return false;
  }
  while (units[u] === star) u++;
  return u === units.length;
}

/** True when `segments` match a beginning of `names`, and, for `inside`, something is left below it. */
function pathMatches(segments: readonly Segment[], names: readonly string[], inside: boolean): boolean {
  let [s, n, backSegment, backName] = [0, 0, -1, 0];
  for (;;) {
    const segment = segments[s];
    if (segment === undefined) return n < names.length || !inside;
    if (segment === '**') {
      backSegment = ++s;
      backName = n;
      if (s === segments.length) return n < names.length;
    } else if (n < names.length && nameMatches(segment, names[n] as string)) {
      s++;
      n++;
    } else if (backSegment >= 0 && backName < names.length) {
      s = backSegment;
      n = ++backName;
    } else return false;
  }
}

/** One name at any depth. */
function anywhere(segment: Exclude<Segment, '**'>, names: readonly string[], inside: boolean): boolean {
  const end = inside ? names.length - 1 : names.length;
  for (let i = 0; i < end; i++) if (nameMatches(segment, names[i] as string)) return true;
  return false;
}

/** Not by an expression: a hook asks for few names, and making an expression takes longer than they do. */
function composed(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e) return text.normalize('NFC');
  }
  return text;
}

/** Compiles a pattern that `globFault` accepts. */
export function glob(pattern: string): Glob {
  const negated = pattern.startsWith('!');
  const typed = composed(negated ? pattern.slice(1) : pattern);
  const body = typed.includes('//') ? typed.replace(/\/{2,}/g, '/') : typed;
  const inside = body.endsWith('/');
  const from = body.startsWith('/') ? 1 : body.startsWith('./') ? 2 : 0;
  const trimmed = body.slice(from, inside ? -1 : undefined);
  const anchored = from > 0 || trimmed.includes('/');
  const names = trimmed.split('/').filter((name, i, all) => name !== '**' || all[i - 1] !== '**');
  const segments: Segment[] = names.map(segmentOf);
  const [only] = segments;
  const matchesNames = !anchored && segments.length === 1 && only !== undefined && only !== '**' ? (path: readonly string[]) => anywhere(only, path, inside) : (path: readonly string[]) => pathMatches(segments, path, inside);
  return { negated, matches: (path) => matchesNames(namesOf(path)), matchesNames };
}

/** The names of a path, composed as patterns are. */
export const namesOf = (path: string): string[] => composed(path).split('/');

/** Path relative to `directory`, or undefined when it lies elsewhere. An empty directory is the top. */
export function below(directory: string, path: string): string | undefined {
  if (directory === '') return path;
  return path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : undefined;
}

/** The last of several patterns that matches a path relative to their directory. */
export function lastMatch(globs: readonly Glob[], path: string): Glob | undefined {
  const names = namesOf(path);
  return globs.findLast((one) => one.matchesNames(names));
}

/** One predicate of a list of patterns: the last that matches decides. Paths are relative to the top, patterns to `directory`. */
export function pathSet(patterns: readonly string[], directory = ''): (path: string) => boolean {
  const globs = patterns.map(glob);
  return (path) => {
    const relative = below(directory, path);
    return relative !== undefined && (lastMatch(globs, relative)?.negated ?? true) === false;
  };
}
