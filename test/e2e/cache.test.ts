import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { find, tightlip } from '../helpers/program.ts';
import { repository, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

const made: Scratch[] = [];
afterEach(() => {
  for (const place of made.splice(0)) place.remove();
});

/** Ten clean files and one with a token, all old enough to be remembered. */
function tree(): Scratch {
  const place = repository();
  made.push(place);
  for (let i = 0; i < 10; i++) place.write({ [`f${i}.txt`]: `clean ${i}\n` });
  place.write({ 'leak.txt': `${githubToken()}\n` });
  age(place);
  place.git('add', '.');
  place.git('commit', '-qm', 'first');
  return place;
}
/** A file's own change time cannot be set: the clock of the run is moved instead. */
function age(place: Scratch): void {
  for (const name of readdirSync(place.path)) if (name !== '.git') utimesSync(join(place.path, name), 1e9, 1e9);
}
const later = (place: Scratch): Record<string, string> => ({ ...place.env, NODE_OPTIONS: `--import data:text/javascript,const%20n=Date.now;Date.now=()=>n()%2B10000` });
const scan = (place: Scratch, ...args: string[]): string[] => [...find(['scan', ...args], { cwd: place.path, env: later(place) }).places];
const folder = (place: Scratch): string => join(place.env['HOME'] as string, '.cache/tightlip');
const expected = ['leak.txt:1 github/personal-access-token'];

describe('the cache', () => {
  it('changes no answer: findings, counts and exit code are the same, whoever asks', () => {
    const place = tree();
    const first = find(['scan'], { cwd: place.path, env: later(place) });
    const second = find(['scan'], { cwd: place.path, env: later(place) });
    expect(first.places).toEqual(expected);
    const counts = ({ report }: typeof first): unknown => { const { files, bytes, complete } = (report as { scan: Record<string, unknown> }).scan; return { files, bytes, complete }; };
    expect([second.places, second.status, counts(second)]).toEqual([first.places, first.status, counts(first)]);
    expect(readdirSync(folder(place))).toHaveLength(1);
  });

  it('sees a change of content, also one that keeps size and time of modification', () => {
    const place = tree();
    scan(place);
    const token = githubToken('two');
    place.write({ 'f1.txt': 'x'.repeat(token.length) });
    age(place);
    expect(scan(place)).toEqual(expected);
    writeFileSync(join(place.path, 'f1.txt'), token);
    age(place);
    expect(scan(place)).toEqual(['f1.txt:1 github/personal-access-token', ...expected]);
  });

  it('counts for the same options and rules only', () => {
    const place = tree();
    place.write({ 'mark.txt': 'STRICTLY CONFIDENTIAL\n' });
    age(place);
    expect(scan(place)).toEqual(expected);
    const leaks = tightlip(['scan', '--only', 'leaks', '--format', 'json'], { cwd: place.path, env: later(place) });
    expect(leaks.stdout).toContain('leak/confidential-banner');
  });

  it('holds nothing of what was found, is left out when asked, and can be cleared', () => {
    const place = tree();
    expect(scan(place, '--no-cache')).toEqual(expected);
    expect(existsSync(folder(place))).toBe(false);
    scan(place);
    const [file] = readdirSync(folder(place));
    expect(readFileSync(join(folder(place), file as string), 'latin1')).not.toContain('leak');
    expect(tightlip(['cache'], { cwd: place.path, env: place.env }).stdout).toMatch(/1 files, \d+ bytes\n$/);
    expect(tightlip(['cache', 'clear'], { cwd: place.path, env: place.env }).stdout).toMatch(/removed\n$/);
    expect(readdirSync(folder(place))).toEqual([]);
    place.write({ 'tightlip.toml': '[[rule]]\nid = "corp/key"\ntitle = "Key"\nseverity = "low"\npattern = "corp_(?<secret>[0-9]{20})"\nliterals = ["corp_"]\nexamples = ["corp_01234567890123456789"]\ncounter-examples = ["corp_"]\n' });
    for (const words of [['scan'], ['history']]) tightlip(words, { cwd: place.path, env: place.env });
    expect(new Set(readdirSync(folder(place)).map((name) => name.slice(name.indexOf('.'))))).toEqual(new Set(['.clean', '.frontier', '.rules']));
    tightlip(['cache', 'clear'], { cwd: place.path, env: place.env });
    expect(readdirSync(folder(place))).toEqual([]);
    rmSync(join(place.env['HOME'] as string, '.cache'), { recursive: true });
    mkdirSync(join(place.env['HOME'] as string, '.cache'));
    writeFileSync(join(place.env['HOME'] as string, '.cache', 'tightlip'), 'no folder');
    for (const words of [['cache'], ['cache', 'clear']]) expect(tightlip(words, { cwd: place.path, env: place.env })).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('0 files') });
    expect(tightlip(['cache', 'klear'], { cwd: place.path, env: place.env }).status).toBe(2);
  });

  it('knows the objects of a history, and finds what a new commit brings', () => {
    const place = tree();
    const history = (): readonly string[] => find(['history'], { cwd: place.path, env: place.env }).places;
    expect(history()).toEqual(expected);
    expect(history()).toEqual(expected);
    place.write({ 'new.txt': githubToken('three') });
    place.git('add', '.');
    place.git('commit', '-qm', 'second');
    expect(history()).toEqual([...expected, 'new.txt:1 github/personal-access-token']);
  });

  it('leaves configuration its say about what an earlier history found', () => {
    const place = tree();
    place.write({ 'lib/other.txt': `${githubToken('four')}\nacme_${'3b9c'.repeat(6)}\n` });
    place.git('add', '.');
    place.git('commit', '-qm', 'second');
    const report = (...args: string[]): unknown => {
      const { scan: _, ...rest } = find(['history', ...args], { cwd: place.path, env: place.env }).report;
      return rest;
    };
    const first = report();
    const rule = `[[rule]]\nid = "acme/key"\ntitle = "Acme key"\nseverity = "high"\nadvice = "Revoke it."\ndocs = "https://acme.example/"\ntoken = ["acme_", { alphabet = "hex-lower", length = 24 }]\nexamples = ["acme_{hex-lower:24}"]\ncounter-examples = ["acme_{hex-lower:20}"]\n`;
    const configurations = ['[severity]\n"github/*" = "low"\n', '[[allow]]\nrule = "github/*"\npaths = ["lib/"]\nreason = "made up"\nowner = "us"\n', 'exclude = ["lib/"]\n', 'disable = ["github/*"]\n', rule, ''];
    for (const configuration of configurations) {
      place.write({ 'tightlip.toml': configuration });
      const plain = report('--no-cache');
      expect(plain).toHaveProperty('findings');
      expect(JSON.stringify(plain).includes('acme/key')).toBe(configuration === rule);
      expect([report(), report()]).toEqual([plain, plain]);
    }
    tightlip(['baseline', '--reason', 'known'], { cwd: place.path, env: place.env });
    expect(report()).toEqual(report('--no-cache'));
    expect(report()).not.toEqual(first);
  }, 60_000);
});
