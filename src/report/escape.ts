/**
 * Names and lines come from repositories that may be hostile. What is invisible, moves the cursor, reorders text or speaks to
 * a CI runner is written out (`\x1b`, `\u202e`), so that a reader sees what is there and nothing else happens.
 */

const unsafeRanges = [
  '\\0-\\x1f\\x7f-\\x9f', // C0, DEL, C1
  '\\xad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u2800\\u3164\\uffa0', // soft hyphen, joiners and fillers without a shape
  '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069', // bidirectional controls
  '\\u180b-\\u180f\\u200b-\\u200d\\u2028\\u2029\\u2060-\\u2065\\u206a-\\u206f\\ufeff', // zero width, line and paragraph separators
  '\\ufe00-\\ufe0d\\u{e0000}-\\u{e0fff}', // variation selectors beyond the two of emoji, tags: used to hide text
  '\\ufff0-\\ufffb\\ufffe\\uffff\\u{1d173}-\\u{1d17a}\\ud800-\\udfff', // interlinear and musical controls, what is no character
];
const unsafe = new RegExp(`[${unsafeRanges.join('')}]`, 'gu');

// Azure and the old GitHub form are obeyed anywhere in a line, TeamCity and GitLab markers are treated alike.
const runnerMarker = /##(?=\[|vso\[|teamcity\[)|section_(?=start:|end:)/gi;

const named: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function spelled(character: string): string {
  const short = named[character];
  if (short) return short;
  const code = character.codePointAt(0) as number;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

const markerSpelled = (marker: string): string => (marker.startsWith('#') ? '#\\x23' : `${marker.slice(0, -1)}\\x5f`);

/** `text` with every invisible or active character written out; one line, safe anywhere but at the start of one. */
export function visible(text: string): string {
  const written = text.replace(unsafe, spelled);
  return written.includes('##') || /section_/i.test(written) ? written.replace(runnerMarker, markerSpelled) : written;
}

/** Like `visible`, and safe at the start of a line: GitHub's runner obeys any line whose trimmed text begins with `::`. */
export function visibleStart(text: string): string {
  return visible(text).replace(/^(\s*):(?=:)/u, '$1\\x3a');
}

/** Lines of text, each as `visible`: what a command says of names and settings that a repository chose. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');

/** A line of a file for a code frame: tabs become spaces, the rest as `visible`. */
export function visibleCode(text: string): string {
  return visible(text.replaceAll('\t', '    '));
}

/** JSON text with the same meaning and nothing active in it: what JSON leaves raw is written as `\uXXXX`. */
export function escapeJson(json: string): string {
  const raw = json.replace(unsafe, (character) => (character === '\n' ? character : jsonSpelled(character)));
  return raw.replace(runnerMarker, (marker) => marker.slice(0, -1) + jsonSpelled(marker.slice(-1)));
}

const jsonSpelled = (text: string): string => text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** `text` with lone surrogates replaced, as encoders of addresses demand. */
export const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');
