/** Errors that nobody waits for: the code is never that of a finding, and nothing that was scanned is quoted. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scratch, type Scratch } from '../helpers/repository.ts';
import { githubToken } from '../helpers/secrets.ts';

let here: Scratch;
beforeEach(() => {
  here = scratch();
  cpSync(resolve('bin'), join(here.path, 'bin'), { recursive: true });
});
afterEach(() => here.remove());

function started(program: string) {
  mkdirSync(join(here.path, 'dist'), { recursive: true });
  writeFileSync(join(here.path, 'dist/start.cjs'), program && `(function (exports, require) {${program}\n})`);
  const { status, stderr } = spawnSync(process.execPath, ['bin/tightlip.js', 'scan'], { cwd: here.path, env: here.env, encoding: 'utf8' });
  return { status, stderr };
}

it.each([
  ['while it is loaded', 'throw error;'],
  ['by a promise', 'exports.run = () => Promise.reject(error);'],
  ['later', 'exports.run = () => new Promise(() => setTimeout(() => { throw error; }, 1));'],
  ['by something that is no error', "exports.run = () => Promise.reject('text');"],
])('thrown %s', (_when, program) => {
  const { status, stderr } = started(`const error = new Error(${JSON.stringify(githubToken())}); ${program}`);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^tightlip: internal error, please report it[^]*\nhint: nothing was decided/);
  expect(stderr).not.toContain(githubToken());
});

it('a program that was not built says so', () => {
  const { status, stderr } = spawnSync(process.execPath, ['bin/tightlip.js', 'scan'], { cwd: here.path, env: here.env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'tightlip: the program is incomplete, start.cjs is not there\nhint: install it again; in a clone: npm ci\n']);
});
