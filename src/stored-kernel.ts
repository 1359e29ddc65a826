/** Kernels with the machine code that V8 made of them at build time (`scripts/machine-code.js`): making it again takes 40 to 80 ms of processor time of each scan. */
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { Script } from 'node:vm';
import type { Flags } from './v8-flags.ts';
import type { WasmModule } from './webassembly.ts';

type Deserialize = (code: ArrayBuffer, bytes: Uint8Array) => WasmModule | undefined;

/** Where they lie, and how V8 is asked; absent where this is not the V8 that they are made for. */
interface Place {
  readonly folder: string;
  readonly node: NodeJS.Process;
  readonly flags: Flags;
}

/** Bytes of machine code that are taken. */
const MOST = 16 << 20;

let place: Place | undefined;
let deserialize: Deserialize | undefined;

/** From now on kernels are taken from a folder. */
export function kernelsIn(given: Place): void {
  place = given.flags.measured ? given : undefined;
}

/** Says where a kernel's machine code begins in its file, and for which Node and which kernel it was made. */
export const headOf = ({ version, arch }: Pick<NodeJS.Process, 'version' | 'arch'>, code: number, bytes: number): string => `${version} ${arch} ${String(code)} ${String(bytes)}`.padEnd(64);

/** The function of V8 that takes back what was written. It is for tests, and parsed only where that is allowed. */
function deserializer({ set }: Flags): Deserialize {
  set('--allow-natives-syntax');
  try {
    return new Script('(function (code, bytes) { return %DeserializeWasmModule(code, bytes); })').runInThisContext() as Deserialize;
  } finally {
    set('--no-allow-natives-syntax');
  }
}

/** The head of such a file. */
const HEAD = 64;

/** The machine code of a file with this head (`headOf`, told how long that is); undefined for any other. In memory of its own: V8 takes nothing else. */
function codeIn(path: string, head: (code: number) => string): ArrayBuffer | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const start = Buffer.allocUnsafe(HEAD);
    if (readSync(file, start, 0, HEAD, 0) !== HEAD) return undefined;
    const said = start.toString('latin1');
    const length = Number(said.split(' ')[2]);
    if (!(length > 0 && length <= MOST) || said !== head(length)) return undefined;
    // One byte more, which is not there.
    const code = Buffer.allocUnsafeSlow(length);
    return readSync(file, code, 0, length, HEAD) === length && readSync(file, start, 0, 1, HEAD + length) === 0 ? (code.buffer as ArrayBuffer) : undefined;
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** A kernel by the name of its file; undefined where there is no machine code for this Node, and where V8 refuses it (other flags, another processor): then the kernel is compiled as ever. */
export function storedKernel(name: string): WasmModule | undefined {
  if (place === undefined) return undefined;
  const { folder, flags, node } = place;
  const path = `${folder}/${name}`;
  if (!existsSync(`${path}.cache`)) return undefined;
  const bytes = readFileSync(path);
  const code = codeIn(`${path}.cache`, (length) => headOf(node, length, bytes.length));
  if (code === undefined) return undefined;
  try {
    const taken = (deserialize ??= deserializer(flags));
    return flags.asUsual(() => taken(code, bytes));
  } catch {
    return undefined;
  }
}
