/** The judging half of the classifier's kernel (AssemblyScript): tables that are brought once, then one call for each secret. */
import { Int16Array, Int32Array, Uint16Array, Uint32Array, Uint8Array } from '../../../scripts/portable/arrays.as';
import { Candidates } from './candidate';
import { nextSecret, verdict } from './judge';
import { countNames, FileFacts } from './measure/facts';
import { logarithms, multiply } from './measure/logarithms.as';
import { Lexicon } from './measure/words';
import { Model } from './model';

/** Numbers of `model-bytes.ts` before the arrays. */
const HEAD: usize = 11 * 8;

const facts = new FileFacts();
const model = new Model();
let lexicon = new Lexicon(new Uint16Array(0), new Uint8Array(0));
let block = new Uint8Array(0);

/** Makes room for the tables: so many words, letter costs and bytes of the model. */
export function tableRooms(words: i32, trigrams: i32, bytes: i32): void {
  lexicon = new Lexicon(new Uint16Array(words), new Uint8Array(trigrams));
  block = new Uint8Array(bytes);
}

/** Addresses of the rooms. */
export function wordRoom(): usize { return changetype<usize>(lexicon.words); }
export function trigramRoom(): usize { return changetype<usize>(lexicon.trigrams); }
export function modelRoom(): usize { return changetype<usize>(block); }
export function logarithmRoom(): usize { return changetype<usize>(logarithms); }

/** Reads the model's head once all tables are in their rooms, as `model-bytes.ts` does; the arrays stay where they are. */
export function readTables(): void {
  multiply();
  const head = changetype<usize>(block);
  model.bias = load<f64>(head);
  model.scale = load<f64>(head, 8);
  model.mix = load<f64>(head, 16);
  model.earlyFeatures = <i32>load<f64>(head, 24);
  model.cut = load<f64>(head, 32);
  model.floor = load<f64>(head, 40);
  model.leafScale = load<f64>(head, 48);
  const leaves = head + HEAD;
  const weights = leaves + (<usize>load<f64>(head, 56) << 2);
  const roots = weights + (<usize>load<f64>(head, 64) << 1);
  model.rootCount = <i32>load<f64>(head, 72);
  const nodes = roots + (<usize>model.rootCount << 1);
  const features = nodes + (<usize>load<f64>(head, 80) << 1);
  model.leaves = changetype<Int32Array>(leaves);
  model.weights = changetype<Int16Array>(weights);
  model.roots = changetype<Int16Array>(roots);
  model.nodes = changetype<Int16Array>(nodes);
  model.features = changetype<Uint8Array>(features);
  model.featureCount = block.length - <i32>(features - head);
}

/** Takes note of a text; `place` has a bit for each of settings, bare, test, prose, translation, as `classifier-kernel.ts` sets them. */
export function takeNote(text: Uint8Array, candidates: Candidates, anchors: Uint32Array, family: i32, place: i32): void {
  facts.size = text.length;
  facts.candidates = candidates;
  facts.anchors = anchors;
  facts.anchorCount = anchors.length;
  facts.family = family;
  facts.settings = (place & 1) != 0;
  facts.bare = (place & 2) != 0;
  facts.test = (place & 4) != 0;
  facts.prose = (place & 8) != 0;
  facts.translation = (place & 16) != 0;
  countNames(text, facts);
}

/** The same as `nextSecret`; what else it says is in `odds`, `classic` and the row. */
export function secretIn(text: Uint8Array, least: f64, from: i32): i32 {
  return nextSecret(lexicon, model, text, facts, least, from);
}

export function odds(): f64 { return verdict.odds; }
export function classic(): bool { return verdict.classic; }
export function rowRoom(): usize { return changetype<usize>(verdict.row); }
