import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { tightlip } from '../helpers/program.ts';
import { scratch, type Scratch } from '../helpers/repository.ts';

const made: Scratch[] = [];
const place = (): Scratch => {
  const one = scratch();
  made.push(one);
  return one;
};
afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const run = (...args: string[]): ReturnType<typeof tightlip> => {
  const { path, env } = place();
  return tightlip(args, { cwd: path, env });
};

/** Runs a shell, or says that this machine has none. */
const shell = (name: string, ...args: string[]): ReturnType<typeof spawnSync> | undefined => {
  const ran = spawnSync(name, args, { encoding: 'utf8' });
  return ran.error ? undefined : ran;
};

describe('completions', () => {
  const commands = run('--help').stdout.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? '';
  const names = [...commands.matchAll(/^ {2}([a-z]+)/gm)].map(([, name]) => name as string).filter((name) => name !== 'help');

  it.each(['bash', 'zsh', 'fish', 'powershell', 'man'])('%s names every command of the help', (kind) => {
    const { status, stdout } = run('completions', kind);
    expect(status).toBe(0);
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) expect(stdout, name).toMatch(new RegExp(`\\b${name}\\b`));
    expect(stdout).not.toContain('sarif-line-hash');
  });

  it.each([['bash', ['-n']], ['zsh', ['-n']], ['fish', ['--no-execute']]] as const)('%s accepts its script', (name, args) => {
    const file = join(place().path, `completion.${name}`);
    writeFileSync(file, run('completions', name).stdout);
    const ran = shell(name, ...args, file);
    if (ran) expect([ran.status, ran.stderr]).toEqual([0, '']);
    else expect(name).not.toBe('bash');
  });

  it('bash completes commands, options and their values', () => {
    const file = join(place().path, 'completion.bash');
    writeFileSync(file, run('completions', 'bash').stdout);
    const complete = (...words: string[]): string[] => {
      const script = `source ${file}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _tightlip; printf '%s\\n' "\${COMPREPLY[@]}"`;
      return String(spawnSync('bash', ['-c', script], { cwd: place().path, encoding: 'utf8' }).stdout).trim().split('\n');
    };
    expect(complete('tightlip', 'sta')).toEqual(['staged']);
    expect(complete('tightlip', 'scan', '--fail')).toEqual(['--fail-on']);
    expect(complete('tightlip', 'scan', '--fail-on', 'c')).toEqual(['critical']);
    expect(complete('tightlip', 'inventory', '--format', 'c')).toEqual(['cyclonedx', 'csv']);
    expect(complete('tightlip', 'inventory', '-f', 's')).toEqual(['']);
    expect(complete('tightlip', 'staged', '-f', 's')).toEqual(['sarif']);
    expect(complete('tightlip', 'config', 's')).toEqual(['show', 'schema']);
    expect(complete('tightlip', 'install', 'pre-c')).toEqual(['pre-commit']);
    expect(complete('tightlip', 'help', 'sta')).toEqual(['staged']);
    expect(complete('tightlip', '--form')).toEqual(['--format']);
  });

  it('fish completes them too', () => {
    const file = join(place().path, 'completion.fish');
    writeFileSync(file, run('completions', 'fish').stdout);
    const complete = (line: string): string[] | undefined => {
      const ran = shell('fish', '-c', `source ${file}; complete -C '${line}'`);
      return ran && String(ran.stdout).trim().split('\n').map((one) => one.split('\t')[0] ?? '').toSorted();
    };
    if (complete('tightlip ') === undefined) return;
    expect(complete('tightlip sta')).toEqual(['staged']);
    expect(complete('tightlip inventory --format c')).toEqual(['csv', 'cyclonedx']);
    expect(complete('tightlip config sch')).toEqual(['schema']);
  });

  it('the manual has every option with its value, and no line that roff takes for a command', () => {
    const page = run('completions', 'man').stdout;
    expect(page).toContain(String.raw`.B \-f, \-\-format <name[=file]>`);
    expect(page).toContain('.SS "tightlip staged"');
    expect(page.split('\n').filter((line) => /^[.']/.test(line) && !/^\.(?:TH|SH|SS|TP|B)\b/.test(line))).toEqual([]);
  });

  it('an unknown shell is an error with the nearest', () => {
    const ran = run('completions', 'bahs');
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("did you mean 'bash'?");
  });
});
