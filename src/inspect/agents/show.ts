/** What a message may show of a setting: short, one line, without anything that could be a credential, hidden characters escaped. */
const WIDTH = 80;
/** More of a value is not even looked at. */
const MOST = 400;

/** Characters that change what a reader sees: controls, bidirectional marks, zero widths, tags, fillers, variation selectors. Made when it is needed: V8 asks its tables of Unicode for half a millisecond. */
const unseen = (): RegExp => /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e00ff}]|\p{Variation_Selector}/gu;

/** Escapes what cannot be seen as `\u{200b}`. */
export function visible(value: string): string {
  return value.replace(unseen(), (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}

const AFTER_WORD = /((?:key|token|secret|passw(?:or)?d|pwd|auth(?:orization)?|bearer|basic|credentials?|cookie)\w*["']?\s*[=:\s]\s*["']?(?:(?:bearer|basic|token)\s+)?)([^\s"'&|;]{4,})/gi;
const USERINFO = /(:\/\/)[^/\s@]+@/g;
const QUERY = /(\?)[^\s"']+/g;
const TOKEN_LIKE = /[A-Za-z0-9+/=_-]{12,}/g;

/** Words and paths stay, runs of mixed letters and digits do not. */
function mask(run: string): string {
  const longest = run.split(/[/_=-]/).reduce((most, part) => Math.max(most, looksRandom(part) ? part.length : 0), 0);
  return longest === 0 ? run : '***';
}

function looksRandom(part: string): boolean {
  if (part.length >= 32) return true;
  const digits = part.replace(/\D/g, '').length;
  return part.length >= 8 && digits >= 2 && digits < part.length;
}

/** A value for a message: masked, escaped, cut. */
export function brief(value: string): string {
  const start = value.slice(0, MOST);
  // A word that was cut could be the beginning of a secret.
  const masked = (value.length > MOST ? start.replace(/\S*$/, '') : start)
    .replace(USERINFO, '$1***@')
    .replace(QUERY, '$1***')
    .replace(AFTER_WORD, (all, word: string, rest: string) => (/^\$|^<|^\{/.test(rest) ? all : `${word}***`))
    .replace(TOKEN_LIKE, mask);
  const line = visible(masked.replace(/\s+/g, ' ').trim());
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 3)}...` : line;
}
