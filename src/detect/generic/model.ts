import type { Row } from './measure/features.ts';

/** A sum of one weight a feature, and small trees: the score is a weighted mean of both log-odds. */
export class Model {
  /** Positions in a row of the features used, and how many they are. */
  features: Uint8Array = new Uint8Array(0);
  featureCount: number = 0;
  /** 256 weights a feature used: a byte is its own index. */
  weights: Int16Array = new Int16Array(0);
  bias: f64 = 0;
  scale: f64 = 1;
  /** Share of the additive half in the score. */
  mix: f64 = 0;
  /** The first so many features speak of value and name; a candidate whose sum stays below `cut`, or later below `floor`, is given up. */
  earlyFeatures: number = 0;
  cut: f64 = 0;
  floor: f64 = 0;
  roots: Int16Array = new Int16Array(0);
  rootCount: number = 0;
  /** Per node: position in the row, threshold, left, right. */
  nodes: Int16Array = new Int16Array(0);
  leaves: Int32Array = new Int32Array(0);
  leafScale: f64 = 1;
}

/** Log-odds of the additive half as far as value and name tell. */
export function earlyScore(model: Model, row: Row): f64 {
  return (model.bias + weightsOf(model, row, 0, model.earlyFeatures)) / model.scale;
}

/** Log-odds of the additive half. */
export function additiveScore(model: Model, row: Row): f64 {
  return (model.bias + weightsOf(model, row, 0, model.featureCount)) / model.scale;
}

function weightsOf(model: Model, row: Row, from: number, to: number): number {
  const weights = model.weights;
  const features = model.features;
  let sum = 0;
  for (let i = from; i < to; i++) sum += weights[i * 256 + (row[features[i] as number] as number)] as number;
  return sum;
}

/** Log-odds of the trees. */
export function treeScore(model: Model, row: Row): f64 {
  const nodes = model.nodes;
  const leaves = model.leaves;
  let sum = 0;
  for (let i = 0; i < model.rootCount; i++) {
    let node = model.roots[i] as number;
    while (node >= 0) {
      const at = node * 4;
      node = nodes[at + ((row[nodes[at] as number] as number) <= (nodes[at + 1] as number) ? 2 : 3)] as number;
    }
    sum += leaves[-1 - node] as number;
  }
  const whole: f64 = sum;
  return whole / model.leafScale;
}

/** Log-odds that a candidate is a secret. */
export function score(model: Model, row: Row): f64 {
  return mixed(model, additiveScore(model, row), treeScore(model, row));
}

/** Both halves in one. */
export function mixed(model: Model, additive: f64, trees: f64): f64 {
  return model.mix * additive + (1 - model.mix) * trees;
}
