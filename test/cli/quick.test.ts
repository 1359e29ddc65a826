import { Command } from 'commander';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanning } from '../../src/cli/options.ts';
import { gates } from '../../src/cli/gates.ts';
import { scans } from '../../src/cli/scans.ts';
import { quickCommand, quickOptions } from '../../src/cli/quick.ts';
import type { Io } from '../../src/io.ts';
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
    { numRuns: 2000, seed: 26 },
  );
});

/** Values that `parseOptions` refuses are compared as they were typed. */
const valid = { format: undefined, only: undefined, failOn: undefined, maxFileSize: undefined, threads: undefined };

it('areas that are named one by one are taken together', () => {
  const words = ['--only', 'secrets', '--only', 'leaks,ai'];
  expect([quickOptions(words)?.only, commanders(words)?.only]).toEqual(['secrets,leaks,ai', 'secrets,leaks,ai']);
});

it('a plain hook is read the short way', () => {
  expect(quickOptions([])).toEqual({});
  expect(quickOptions(['-q', '--format', 'json', '-f', 'sarif=x', '--no-config'])).toEqual({ quiet: true, format: ['json', 'sarif=x'], repositoryConfig: false });
  expect(quickOptions(['--help'])).toBeUndefined();
  expect(quickOptions(['--format'])).toBeUndefined();
});

/** Whether commander takes a command line of another command. */
function takes(words: readonly string[]): boolean {
  const program = new Command().exitOverride();
  gates(program, {} as Io, () => undefined);
  scans(program, {} as Io, () => undefined);
  let taken = false;
  for (const command of program.commands) {
    command.exitOverride().configureOutput({ writeErr: () => undefined, writeOut: () => undefined });
    // Options are compared above; here it is about the words before them.
    command.action((...given: unknown[]) => void (taken = given.length > 0));
  }
  try {
    program.parse([...words], { from: 'user' });
  } catch {
    return false;
  }
  return taken;
}

it('paths of a scan may stand anywhere among its options, as they may for commander', () => {
  const program = (): Command => scanning(new Command('scan').argument('[paths...]').exitOverride().configureOutput({ writeErr: () => undefined }));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const quick = quickCommand(['scan', ...words]);
      if (quick === undefined) return;
      const full = program().parse(words, { from: 'user' });
      expect(quick.words, words.join(' ')).toEqual(full.args);
      expect(parseOptions({ ...quick.raw, ...valid })).toEqual(parseOptions({ ...full.opts(), ...valid }));
    }),
    { numRuns: 2000, seed: 28 },
  );
});

it('other commands keep their words', () => {
  expect(quickCommand(['push', 'origin', 'ssh://example/x', '-q'])).toEqual({ command: 'push', words: ['origin', 'ssh://example/x'], raw: { quiet: true } });
  expect(quickCommand(['receive', '--no-config'])).toEqual({ command: 'receive', words: [], raw: { repositoryConfig: false } });
  expect(quickCommand(['range', 'A..B', '^C', '-f', 'json'])).toEqual({ command: 'range', words: ['A..B', '^C'], raw: { format: ['json'] } });
  expect(quickCommand(['scan', 'src', '../x', '--no-cache'])).toEqual({ command: 'scan', words: ['src', '../x'], raw: { cache: false } });
  expect(quickCommand(['scan', '--no-cache', '--threads', '2', '../x', '-q', 'src'])).toEqual({ command: 'scan', words: ['../x', 'src'], raw: { cache: false, threads: '2', quiet: true } });
  expect(quickCommand(['stdin', '-f', 'json', '--threads', '2'])).toEqual({ command: 'stdin', words: [], raw: { format: ['json'], threads: '2' } });
  for (const odd of [['push', 'a', 'b', 'c'], ['receive', 'a'], ['range', '--all'], ['range', '-f', 'json', 'A..B'], ['range', 'A', '-n', '2'], ['push', '', 'x'], ['history', '--reflog'], ['history', 'x'], ['scan', '--no-ignore'], ['scan', '--', 'x'], ['scan', 'x', ''], ['scan', 'x', '-f'], ['stdin', 'x'], ['stdin', '--path', 'x'], ['toString'], []]) {
    expect(quickCommand(odd), odd.join(' ')).toBeUndefined();
  }
});

it('what they take the short way is what commander takes', () => {
  const command = fc.constantFrom('push', 'receive', 'range', 'history', 'scan', 'stdin');
  fc.assert(fc.property(command, fc.array(fc.constantFrom('origin', 'A..B', '^C', '--all', '-q', '-f', 'json', '--not', '', '--reflog', 'help', '--threads', '2'), { maxLength: 5 }), (first, words) => {
    if (quickCommand([first, ...words])) expect(takes([first, ...words]), [first, ...words].join(' ')).toBe(true);
  }), { numRuns: 1000, seed: 27 });
});
