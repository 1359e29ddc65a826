/** Kernels with the machine code that V8 made of them at build time (`scripts/machine-code.js`): making it again takes 40 to 80 ms of processor time of each scan. */
import { readFileSync } from 'node:fs';
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

function read(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A kernel by the name of its file; undefined where there is no machine code for this Node, and where V8 refuses it (other flags, another processor): then the kernel is compiled as ever. */
export function storedKernel(name: string): WasmModule | undefined {
  const file = place && read(`${place.folder}/${name}.cache`);
  if (place === undefined || file === undefined) return undefined;
  const { folder, flags, node } = place;
  const bytes = readFileSync(`${folder}/${name}`);
  if (file.toString('latin1', 0, 64) !== headOf(node, file.length - 64, bytes.length)) return undefined;
  const code = file.buffer.slice(file.byteOffset + 64, file.byteOffset + file.length) as ArrayBuffer;
  try {
    const taken = (deserialize ??= deserializer(flags));
    return flags.asUsual(() => taken(code, bytes));
  } catch {
    return undefined;
  }
}
