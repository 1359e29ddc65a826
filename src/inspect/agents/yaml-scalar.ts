/** Values of YAML's core schema, as the `yaml` library reads them. */

/** What a text without quotation marks means. */
export function resolved(text: string): string | number | boolean | null {
  const code = text.charCodeAt(0);
  // Digits, signs, a full stop; else only a few words are no texts.
  if ((code >= 0x30 && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x2e) return numeric(text);
  if (text.length > 5) return text;
  if (text === '~' || /^(?:[Nn]ull|NULL)$/.test(text)) return null;
  if (/^(?:[Tt]rue|TRUE)$/.test(text)) return true;
  return /^(?:[Ff]alse|FALSE)$/.test(text) ? false : text;
}

function numeric(text: string): string | number {
  if (/^[-+]?[0-9]+$/.test(text)) return Number.parseInt(text, 10);
  if (/^0o[0-7]+$/.test(text)) return Number.parseInt(text.slice(2), 8);
  if (/^0x[0-9a-fA-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16);
  if (/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+)$/.test(text)) return Number.parseFloat(text);
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}

const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', ' ': ' ' };

/** The text between quotation marks, given with them, on one line; undefined where an escape is rare. */
export function unescaped(quoted: string): string | undefined {
  const inner = quoted.slice(1, -1);
  if (quoted.startsWith("'")) return inner.replaceAll("''", "'");
  if (!inner.includes('\\')) return inner;
  let text = '';
  let from = 0;
  for (let at = inner.indexOf('\\'); at >= 0; at = inner.indexOf('\\', from)) {
    const meant = escapes[inner[at + 1] ?? ''];
    if (meant === undefined) return undefined;
    text += inner.slice(from, at) + meant;
    from = at + 2;
  }
  return text + inner.slice(from);
}
