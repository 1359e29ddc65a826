/** What a remote is known to have that a push names by its address. */
import { resolve } from 'node:path';
import type { Surroundings } from './environment.ts';
import { GitFailure, gitOutput } from './git.ts';
import { fields } from './names.ts';

/** An address without what differs between two ways to the same place: protocol, user, port, `.git`. */
function placeOf(address: string, cwd: string): string {
  const bare = address.replace(/^file:\/\//, '').replace(/\/+$/, '').replace(/\.git$/, '');
  if (/^(?:\/|\.{1,2}(?:\/|$))/.test(bare)) return resolve(cwd, bare);
  const [, host = '', path = ''] = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+(?=\/))?[:/]+(.*)$/i.exec(bare) ?? [];
  return host === '' ? resolve(cwd, bare) : `${host.toLowerCase()}:${path}`;
}

/** Names and addresses of all remotes. */
async function remotes(around: Surroundings): Promise<{ readonly name: string; readonly address: string }[]> {
  const output = await gitOutput(['config', '-z', '--get-regexp', String.raw`^remote\..*\.(push)?url$`], around).catch((error: unknown) => {
    // There are none.
    if (error instanceof GitFailure && error.status === 1) return Buffer.alloc(0);
    throw error;
  });
  return fields(output).map((field) => {
    const [key = '', address = ''] = field.toString('utf8').split('\n', 2);
    return { name: key.replace(/^remote\.(.*)\.(?:push)?url$/, '$1'), address };
  });
}

/**
 * Arguments of rev-list for what the other side is known to have: the branches of the remotes that have this name or address.
 * None for an address that nobody named before: other remotes' branches say nothing of it.
 */
export async function knownAt(remote: string, around: Surroundings): Promise<string[]> {
  const place = placeOf(remote, around.cwd);
  const same = (await remotes(around)).filter(({ name, address }) => name === remote || placeOf(address, around.cwd) === place);
  return [...new Set(same.map(({ name }) => name))].map((name) => `--remotes=${name}`);
}
