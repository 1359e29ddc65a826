/** A model's tables as one block of bytes, unfolded at build time: reading numbers out of JSON took longer than scanning ten files. */
import { Model } from './model.ts';
import { createModel, type ModelTables } from './model-tables.ts';

const HEAD = 11;

/** The tables of a training run as bytes. */
export function modelBytes(tables: ModelTables): Uint8Array {
  const { bias, scale, mix, earlyFeatures, cut, floor, leafScale, leaves, weights, roots, nodes, features } = createModel(tables);
  const numbers = [bias, scale, mix, earlyFeatures, cut, floor, leafScale, leaves.length, weights.length, roots.length, nodes.length];
  const arrays = [Float64Array.from(numbers), leaves, weights, roots, nodes, features];
  return Buffer.concat(arrays.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)));
}

/** Reads what `modelBytes` wrote, in place where the bytes lie at a multiple of eight. */
export function readModel(given: Uint8Array): Model {
  const { buffer, byteOffset, byteLength } = given.byteOffset % 8 === 0 ? given : given.slice();
  const head = new Float64Array(buffer, byteOffset, HEAD);
  const [bias = 0, scale = 1, mix = 0, earlyFeatures = 0, cut = 0, floor = 0, leafScale = 1, leafCount = 0, weightCount = 0, rootCount = 0, nodeCount = 0] = head;
  const leaves = new Int32Array(buffer, byteOffset + head.byteLength, leafCount);
  const weights = new Int16Array(buffer, leaves.byteOffset + leaves.byteLength, weightCount);
  const roots = new Int16Array(buffer, weights.byteOffset + weights.byteLength, rootCount);
  const nodes = new Int16Array(buffer, roots.byteOffset + roots.byteLength, nodeCount);
  const at = nodes.byteOffset + nodes.byteLength;
  const features = new Uint8Array(buffer, at, byteOffset + byteLength - at);
  return Object.assign(new Model(), { bias, scale, mix, earlyFeatures, cut, floor, leafScale, leaves, weights, roots, rootCount, nodes, features, featureCount: features.length });
}
