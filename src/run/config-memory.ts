import { join } from 'node:path';
import { buildId } from 'rules:build';
import { cacheFolder, type CacheWorld } from '../cache/folder.ts';
import { readSealed, writeSealed } from '../cache/sealed.ts';
import type { Layer } from '../config/gather.ts';
import { places } from '../config/locate.ts';
import type { ConfigMemory, KnownOwn } from '../config/memory.ts';
import type { RuleScopes } from '../config/rule-scopes.ts';
import type { Surroundings } from '../source/environment.ts';

type Settings = Layer['file']['settings'];

/** What stands before the bytes of an entry, as JSON. Lengths are of the parts that follow, in order: files, rules, texts. */
interface Head {
  readonly build: string;
  readonly files: readonly { readonly name: string; readonly directory: string; readonly file: string; readonly settings: Settings; readonly length: number }[];
  readonly scopes: RuleScopes['own'];
  readonly pack: number;
  readonly texts: number;
}

interface Entry {
  readonly head: Head;
  readonly files: readonly Uint8Array[];
  readonly own: KnownOwn;
}

const same = (a: Uint8Array, b: Uint8Array | undefined): boolean => b !== undefined && Buffer.compare(a, b) === 0;

/** Whether JSON gives a value back as it is. */
const isPlain = (value: unknown): boolean =>
  value === null || typeof value !== 'object' || ((Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) && Object.values(value).every(isPlain));

/** Settings without own rules: those are kept compiled. */
const withoutRules = ({ rule: _rule, leak: _leak, leaks: _leaks, ...rest }: Settings): Settings => rest;

function read(path: string, build: string, world: CacheWorld): Entry | undefined {
  const content = readSealed(path, world);
  if (!content) return undefined;
  try {
    let at = 4 + content.readUInt32LE(0);
    const head = JSON.parse(content.toString('utf8', 4, at)) as Head;
    if (head.build !== build) return undefined;
    const take = (length: number): Buffer => content.subarray(at, (at += length));
    const files = head.files.map(({ length }) => take(length));
    const packed = { pack: take(head.pack), texts: take(head.texts).toString('utf8') };
    return { head, files, own: { scopes: head.scopes, ...(head.pack > 0 && { packed }) } };
  } catch {
    return undefined;
  }
}

/** What a run read. */
interface Learnt {
  readonly layers: readonly Layer[];
  readonly scopes: RuleScopes['own'];
}

function fits({ head, files }: Entry, layers: readonly Layer[]): boolean {
  return head.files.length === layers.length && layers.every(({ name, directory, file }, i) => {
    const known = head.files[i];
    return known?.name === name && known.directory === directory && known.file === file.file && same(file.bytes, files[i]);
  });
}

function encoded(build: string, { layers, scopes }: Learnt, pack: Uint8Array, text: Uint8Array): Uint8Array[] {
  const files = layers.map(({ name, directory, file }) => ({ name, directory, file: file.file, settings: withoutRules(file.settings), length: file.bytes.length }));
  const json = Buffer.from(JSON.stringify({ build, files, scopes, pack: pack.length, texts: text.length } satisfies Head));
  // The tables are read in place where they stand at a multiple of four.
  const before = layers.reduce((sum, { file }) => sum + file.bytes.length, json.length);
  const head = Buffer.concat([json, Buffer.alloc((4 - (before % 4)) % 4, ' ')]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  return [length, head, ...layers.map(({ file }) => file.bytes), pack, text];
}

/** A name for a place. Two places of one name only push each other out: an entry counts for the bytes of its files. */
function nameOf(place: string): string {
  let low = 0;
  let high = 0;
  for (let i = 0; i < place.length; i++) {
    low = Math.imul(low ^ place.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ low, 0x5bd1e995);
  }
  return (low >>> 0).toString(16).padStart(8, '0') + (high >>> 0).toString(16).padStart(8, '0');
}

/** Where a run happens, and whose it is. */
type World = Surroundings & Pick<CacheWorld, 'user'>;

/**
 * Remembers what the configuration of a place was compiled to, in the user's cache folder: reading a thousand own rules takes fifty times as
 * long as scanning a commit. An entry counts for the same build and files of the same bytes only. Undefined where there can be no cache.
 */
export function configMemory(place: string, { env, platform = '', user }: World, build = buildId()): ConfigMemory | undefined {
  const world: CacheWorld = { env, platform, user };
  const folder = cacheFolder(world);
  if (build === undefined || folder === undefined) return undefined;
  const path = join(folder, `${nameOf(place)}.rules`);
  let entry = read(path, build, world);
  let used = false;
  let learnt: Learnt | undefined;
  return {
    recall(file, bytes) {
      const i = entry?.head.files.findIndex((one, index) => one.file === file && same(bytes, entry?.files[index])) ?? -1;
      const settings = entry?.head.files[i]?.settings;
      if (!settings) return undefined;
      used = true;
      return { file, bytes, settings, places: places(Buffer.from(bytes).toString('utf8')) };
    },
    get used() {
      return used;
    },
    own(layers) {
      return entry && fits(entry, layers) ? entry.own : undefined;
    },
    forget() {
      entry = undefined;
      used = false;
    },
    learn: (layers, scopes) => void (learnt = { layers, scopes }),
    keep({ pack, texts } = { pack: new Uint8Array(), texts: '' }) {
      if (learnt?.layers.every(({ file }) => isPlain(withoutRules(file.settings)))) writeSealed(path, encoded(build, learnt, pack, Buffer.from(texts)), world);
    },
  };
}
