import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Frontier, Sealed } from '../types/frontier.ts';
import { cacheFolder, type CacheWorld } from './folder.ts';
import { readSealed, writeSealed } from './sealed.ts';

const headBytes = 4;
const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Where the frontier of a repository lies: one for each build. Undefined where there is no cache. */
const pathOf = (build: string, repository: string, world: CacheWorld): string | undefined => {
  const folder = cacheFolder(world);
  return folder && join(folder, `${hash('sha256', JSON.stringify([build, 'frontier', repository]), 'hex')}.frontier`);
};

const areTexts = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === 'string');
const areIds = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === 'string' && ID.test(one));
const isNumber = (one: unknown): boolean => Number.isSafeInteger(one) && (one as number) >= 0;

/** The file's head: of what is sealed, only how long that is. */
interface Head extends Omit<Frontier, 'blobs' | 'sealed'> {
  readonly sealed?: Omit<Sealed, 'data'> & { readonly bytes: number };
}

/** Ids end up in git's arguments: what is none is not believed, nor anything beside it. */
function isWhole({ identity, tips, commits, packs, loose, modules, marked, known, sealed }: Head): boolean {
  if (sealed !== undefined && !(isNumber(sealed.bytes) && typeof sealed.salt === 'string' && areTexts(sealed.witnesses))) return false;
  const counts = [commits, known?.files, known?.bytes, known?.excluded].every(isNumber);
  return typeof identity === 'string' && counts && [tips, loose, marked?.blobs, marked?.messages, marked?.commits].every(areIds) && [packs, modules].every(areTexts);
}

/** What was kept of a repository by this build; undefined when there is nothing, or nothing that can be believed. */
export function readFrontier(build: string, repository: string, world: CacheWorld): Frontier | undefined {
  const path = pathOf(build, repository, world);
  const content = path && readSealed(path, world);
  if (!content) return undefined;
  try {
    const end = headBytes + content.readUInt32LE(0);
    const head = JSON.parse(content.toString('latin1', headBytes, end)) as Head;
    if (!isWhole(head)) return undefined;
    const { sealed, ...rest } = head;
    const last = content.length - (sealed?.bytes ?? 0);
    const blobs = Uint8Array.from(content.subarray(end, last));
    if (last < end || blobs.length % 4 !== 0) return undefined;
    return { ...rest, blobs: new Uint32Array(blobs.buffer), ...(sealed && { sealed: { salt: sealed.salt, witnesses: sealed.witnesses, data: content.subarray(last) } }) };
  } catch {
    return undefined;
  }
}

/** Keeps it, in the place of an earlier one. A failure costs only time. */
export function writeFrontier(build: string, repository: string, { blobs, sealed, ...rest }: Frontier, world: CacheWorld): void {
  const path = pathOf(build, repository, world);
  if (!path) return;
  const head: Head = { ...rest, ...(sealed && { sealed: { salt: sealed.salt, witnesses: sealed.witnesses, bytes: sealed.data.length } }) };
  const text = Buffer.from(JSON.stringify(head), 'latin1');
  const length = Buffer.alloc(headBytes);
  length.writeUInt32LE(text.length);
  writeSealed(path, [length, text, new Uint8Array(blobs.buffer, blobs.byteOffset, blobs.byteLength), ...(sealed ? [sealed.data] : [])], world);
}
