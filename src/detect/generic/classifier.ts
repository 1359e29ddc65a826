/** The classifier in WebAssembly: V8 spent longer on compiling its plain form, again and again as it grew hot, than on running it. */
import { webAssembly } from '../../webassembly.ts';
import type { WasmModule } from '../../webassembly.ts';
import { Candidate, Candidates, read } from './candidate.ts';
import { findCandidates } from './candidates.ts';
import { wasm } from './classifier.wasm.ts';
import type { Language } from './language.ts';
import { isBasicLogin } from './login.ts';

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  textRoom(size: number): number;
  anchorRoom(count: number): number;
  candidates(settings: boolean): number;
  rows(): number;
}

/** Numbers a candidate takes. */
const STRIDE = 9;
/** Windows are far smaller; what needed more memory than this gives it back. */
const KEPT_BYTES = 2 ** 26;
/** Places times sixteen are 32-bit integers there. */
const LONGEST = 2 ** 26;

let compiled: WasmModule | undefined;
let kernel: Exports | undefined;

function start(): Exports | undefined {
  if (webAssembly === undefined) return undefined;
  compiled ??= new webAssembly.Module(Buffer.from(wasm, 'base64'));
  const asked = (from: number, to: number): boolean => isBasicLogin(new Uint8Array(exports.memory.buffer), from, to);
  const exports = new webAssembly.Instance(compiled, { env: { isBasicLogin: asked } }).exports as Exports;
  return exports;
}

/** Everything in a text that might be a credential, by name; good until the next call. `cut` is called when there is more than is looked at. */
export function candidatesIn(bytes: Uint8Array, anchors: Uint32Array, { settings }: Language, cut?: () => void): Candidates {
  const found = new Candidates();
  if (bytes.length < LONGEST) kernel ??= start();
  const all = kernel && bytes.length < LONGEST ? viaKernel(kernel, bytes, anchors, settings, found) : findCandidates(bytes, anchors, settings, found);
  if (!all) cut?.();
  return found;
}

/** A list's candidates one by one, for those who have time. */
export function listOf(list: Candidates): Candidate[] {
  return Array.from({ length: list.count }, (_, index) => {
    const candidate = new Candidate();
    read(list, index, candidate);
    return candidate;
  });
}

function viaKernel(exports: Exports, bytes: Uint8Array, anchors: Uint32Array, settings: boolean, into: Candidates): boolean {
  const text = exports.textRoom(bytes.length);
  const list = exports.anchorRoom(anchors.length);
  new Uint8Array(exports.memory.buffer).set(bytes, text);
  new Uint32Array(exports.memory.buffer).set(anchors, list / 4);
  const answer = exports.candidates(settings);
  into.count = answer < 0 ? -1 - answer : answer;
  into.rows = new Int32Array(exports.memory.buffer, exports.rows(), into.count * STRIDE);
  if (exports.memory.buffer.byteLength > KEPT_BYTES) kernel = undefined;
  return answer >= 0;
}
