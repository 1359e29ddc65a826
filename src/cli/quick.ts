import type { RawOptions } from '../options.ts';

const switches: Readonly<Record<string, RawOptions>> = {
  '--no-config': { repositoryConfig: false },
  '--strict': { strict: true },
  '--exit-zero': { exitZero: true },
  '--no-cache': { cache: false },
  '--no-color': { color: false },
  '--quiet': { quiet: true },
  '-q': { quiet: true },
  '--verbose': { verbose: true },
  '-v': { verbose: true },
};

const values: Readonly<Record<string, (value: string, before: RawOptions) => RawOptions>> = {
  '--format': (value, { format = [] }) => ({ format: [...format, value] }),
  '--config': (config) => ({ config }),
  '--policy': (policy) => ({ policy }),
  '--only': (value, { only }) => ({ only: only === undefined ? value : `${only},${value}` }),
  '--fail-on': (failOn) => ({ failOn }),
  '--max-file-size': (maxFileSize) => ({ maxFileSize }),
  '--threads': (threads) => ({ threads }),
};
const short: Readonly<Record<string, string>> = { '-f': '--format', '-c': '--config' };

/**
 * What was typed after a scanning command without words of its own (`staged`), as commander would read it; undefined for everything that takes more than a look:
 * then commander is asked, which knows help, mistakes and abbreviations. A hook pays for every line that is loaded before git starts.
 */
export function quickOptions(words: readonly string[]): RawOptions | undefined {
  return optionsAmong(words);
}

/** The same for a command that takes words of its own anywhere: they are put into `own`. */
function optionsAmong(words: readonly string[], own?: string[]): RawOptions | undefined {
  let raw: RawOptions = {};
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (own && word !== '' && !word.startsWith('-')) {
      own.push(word);
      continue;
    }
    const known = Object.hasOwn(switches, word) ? switches[word] : undefined;
    if (known) {
      raw = { ...raw, ...known };
      continue;
    }
    const name = Object.hasOwn(short, word) ? (short[word] as string) : word;
    const value = words[++at];
    if (!Object.hasOwn(values, name) || value === undefined || value === '' || value.startsWith('-')) return undefined;
    raw = { ...raw, ...values[name]?.(value, raw) };
  }
  return raw;
}

/** Words of their own that some commands take before their options. */
const words: Readonly<Record<string, number>> = { push: 2, receive: 0, range: Infinity, history: 0, scan: Infinity, stdin: 0 };

/** Such a command line in its parts. */
export interface Quick {
  readonly command: string;
  readonly words: readonly string[];
  readonly raw: RawOptions;
}

/** The same for commands with words of their own, as far as these stand before the options. */
export function quickCommand([command = '', ...rest]: readonly string[]): Quick | undefined {
  if (!Object.hasOwn(words, command)) return undefined;
  if (command === 'scan') {
    const paths: string[] = [];
    const raw = optionsAmong(rest, paths);
    return raw && { command, words: paths, raw };
  }
  const option = rest.findIndex((word) => word === '' || word.startsWith('-'));
  const own = option < 0 ? rest : rest.slice(0, option);
  const raw = own.length <= (words[command] as number) ? quickOptions(rest.slice(own.length)) : undefined;
  return raw && { command, words: own, raw };
}
