import { Command } from 'commander';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanning } from '../../src/cli/options.ts';
import { quickOptions } from '../../src/cli/quick.ts';
import { parseOptions, type RawOptions } from '../../src/options.ts';

/** What commander makes of the same words; undefined for what it refuses. */
function commanders(words: readonly string[]): RawOptions | undefined {
  let raw: RawOptions | undefined;
  const program = new Command().exitOverride().configureOutput({ writeOut: () => undefined, writeErr: () => undefined });
  scanning(program.command('staged')).exitOverride().configureOutput({ writeErr: () => undefined, writeOut: () => undefined }).action((given: RawOptions) => void (raw = given));
  try {
    program.parse(['staged', ...words], { from: 'user' });
  } catch {
    return undefined;
  }
  return raw;
}

const word = fc.constantFrom(
  '--no-config', '--strict', '--exit-zero', '--no-cache', '--no-color', '--quiet', '-q', '--verbose', '-v', '--format', '-f', 'json', 'sarif=x.sarif', '--config', '-c', 'a.toml', '--policy', 'observe', '--only', 'secrets',
  '--fail-on', 'high', '--max-file-size', '10M', '--threads', '2', '', '-', '--', '--help', '-h', 'path', '--formats', '-qv', '--format=json', '-fjson', '--sarif-line-hash', '--no-ignore', '__proto__', 'constructor', '--toString',
);

it('what the short way reads of a command line is what commander reads', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const quick = quickOptions(words);
      if (quick === undefined) return;
      const full = commanders(words);
      expect(full, words.join(' ')).toBeDefined();
      expect(parseOptions({ ...quick, ...valid })).toEqual(parseOptions({ ...full, ...valid }));
      expect([quick.format, quick.only, quick.failOn, quick.maxFileSize, quick.threads]).toEqual([full?.format, full?.only, full?.failOn, full?.maxFileSize, full?.threads]);
    }),
    { numRuns: 2000 },
  );
});

/** Values that `parseOptions` refuses are compared as they were typed. */
const valid = { format: undefined, only: undefined, failOn: undefined, maxFileSize: undefined, threads: undefined };

it('a plain hook is read the short way', () => {
  expect(quickOptions([])).toEqual({});
  expect(quickOptions(['-q', '--format', 'json', '-f', 'sarif=x', '--no-config'])).toEqual({ quiet: true, format: ['json', 'sarif=x'], repositoryConfig: false });
  expect(quickOptions(['--help'])).toBeUndefined();
  expect(quickOptions(['--format'])).toBeUndefined();
});
