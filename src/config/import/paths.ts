/** Regular expressions over paths, as other scanners use them, as globs. */

const wild = /\.[*+]\??/g;

/** Splits at the bars outside of groups and classes. */
function branches(source: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i] as string;
    if (char === '\\') {
      parts[parts.length - 1] += char + (source[++i] ?? '');
      continue;
    }
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** Writes out the first group of plain choices: `a(b|c)d` becomes `abd` and `acd`. */
function spread(source: string, most = 200): string[] {
  let results = branches(source);
  for (let round = 0; round < 6; round++) {
    const next = results.flatMap((one) => {
      const group = /\((?:\?:)?((?:[^()\\]|\\.)*)\)(\?)?/.exec(one);
      if (!group) return [one];
      const [whole, inside = '', optional] = group;
      const options = branches(inside);
      if (optional) options.push('');
      return options.map((option) => one.slice(0, group.index) + option + one.slice(group.index + whole.length));
    });
    if (next.length > most) return results;
    if (next.join() === results.join()) break;
    results = next;
  }
  return results;
}

function globOf(branch: string): string | undefined {
  let source = branch.trim();
  const start = /^(?:\^|\\A)(?:\.\/)?/.exec(source)?.[0] ?? '';
  source = source.slice(start.length);
  const anchored = start !== '' && !/^\.[*+]/.test(source);
  const ended = /(?<!\\)\$$/.test(source) || source.endsWith('\\z');
  source = source.replace(/(?:\$|\\z)$/, '');
  const atStart = source.startsWith('\u0005');
  const lead = /^(?:\.[*+]\??)?(\u0005|\/)?/.exec(source);
  const atName = !anchored && lead?.[1] !== undefined;
  const loose = /^\.[*+]/.test(source) && !atName;
  // `/name` without an anchor is never at the top.
  const under = atName && !atStart ? '*/**/' : '**/';
  source = source.slice(lead?.[0].length ?? 0);
  const open = /\.[*+]\??$/.test(source) || !ended;
  source = source.replace(/\.[*+]\??$/, '');
  const translated = source
    .replace(wild, '\u0001')
    .replace(/\[\^\/\][*+]/g, '\u0002')
    .replace(/\\([./\-_@ ])/g, (_, char: string) => (char === '.' ? '\u0003' : char))
    .replaceAll('.', '\u0004');
  if (/[\\()[\]{}|^$?*+]/.test(translated) || translated.replaceAll(/[\u0001-\u0004/]/g, '') === '') return undefined;
  const body = translated.replaceAll('\u0001', '*').replaceAll('\u0002', '*').replaceAll('\u0003', '.').replaceAll('\u0004', '?');
  // A dot that nobody quoted stands for a dot in nearly every path that people write.
  const glob = body.replaceAll('?', '.');
  const suffix = loose || (!atName && start === '' && /^\.[a-z0-9]/i.test(glob) && !glob.includes('/'));
  const head = anchored ? '/' : suffix ? `${under}*` : under;
  const tail = glob.endsWith('/') || (ended && !open) || /\.[A-Za-z0-9]+$/.test(glob) ? '' : '*';
  return tidy(`${head}${glob}${tail}`);
}

/** A leading two-star before a pattern of one name is what it means anyway. */
const tidy = (glob: string): string => (/^\*\*\/[^/]+\/?$/.test(glob) ? glob.slice(3) : glob);

/** The globs that match what an expression over paths is meant to match; undefined when it says more than globs can. */
export function globsOf(source: string): string[] | undefined {
  const parts = spread(source.replace(/^\(\?i\)/, '').replace(/\\\//g, '/').replace(/\((?:\?:)?(?:\^\|\/|\/\|\^)\)/g, '\u0005').replace(/\(\$\|\/\)|\(\?:\$\|\/\)|\(\/\|\$\)/g, '/'));
  const globs = parts.map(globOf);
  return globs.every((glob) => glob !== undefined) ? [...new Set(globs)] : undefined;
}
