import type { Row } from './measure/features.ts';

/** What training wrote (`rules/generic/train/fit.py`). Log-odds are integers times `scale`. */
export interface ModelTables {
  /** Names of the features used, to notice tables of another version. */
  readonly names: readonly string[];
  /** Positions in a row. */
  readonly features: readonly number[];
  /** Upper bounds, inclusive, of the bins of each feature but the last. */
  readonly edges: readonly (readonly number[])[];
  readonly weights: readonly (readonly number[])[];
  readonly bias: number;
  readonly scale: number;
  /** Share of the additive half in the score. */
  readonly mix: number;
  /** The first so many features speak of value and name; a candidate whose sum stays below `cut`, or later below `floor`, is given up. */
  readonly early: { readonly features: number; readonly cut: number; readonly floor: number };
  readonly trees: {
    readonly roots: readonly number[];
    readonly feature: readonly number[];
    readonly threshold: readonly number[];
    /** Another node, or -1 - the index of a leaf. */
    readonly left: readonly number[];
    readonly right: readonly number[];
    readonly leaves: readonly number[];
    readonly scale: number;
  };
}

/** A sum of one weight a feature, and small trees: the score is a weighted mean of both log-odds. */
export interface Model {
  readonly features: Uint8Array;
  /** 256 weights a feature used: a byte is its own index. */
  readonly weights: Int16Array;
  readonly bias: number;
  readonly scale: number;
  readonly mix: number;
  readonly early: ModelTables['early'];
  readonly roots: Int16Array;
  /** Per node: position in the row, threshold, left, right. */
  readonly nodes: Int16Array;
  readonly leaves: Int32Array;
  readonly leafScale: number;
}

/** Unfolds the tables so that scoring is look-ups only. */
export function createModel(tables: ModelTables): Model {
  const { trees } = tables;
  const weights = new Int16Array(tables.features.length * 256);
  tables.edges.forEach((edges, feature) => {
    const own = tables.weights[feature] as readonly number[];
    let bin = 0;
    for (let value = 0; value < 256; value++) {
      while (bin < edges.length && value > (edges[bin] as number)) bin++;
      weights[feature * 256 + value] = own[bin] as number;
    }
  });
  const nodes = new Int16Array(trees.feature.length * 4);
  trees.feature.forEach((feature, node) => {
    nodes.set([tables.features[feature] as number, trees.threshold[node] as number, trees.left[node] as number, trees.right[node] as number], node * 4);
  });
  return {
    features: Uint8Array.from(tables.features),
    weights,
    bias: tables.bias,
    scale: tables.scale,
    mix: tables.mix,
    early: tables.early,
    roots: Int16Array.from(trees.roots),
    nodes,
    leaves: Int32Array.from(trees.leaves),
    leafScale: trees.scale,
  };
}

/** Log-odds of the additive half as far as value and name tell. */
export function earlyScore(model: Model, row: Row): number {
  return (model.bias + weightsOf(model, row, 0, model.early.features)) / model.scale;
}

/** Log-odds of the additive half. */
export function additiveScore(model: Model, row: Row): number {
  return (model.bias + weightsOf(model, row, 0, model.features.length)) / model.scale;
}

function weightsOf(model: Model, row: Row, from: number, to: number): number {
  const { weights, features } = model;
  let sum = 0;
  for (let i = from; i < to; i++) sum += weights[i * 256 + (row[features[i] as number] as number)] as number;
  return sum;
}

/** Log-odds of the trees. */
export function treeScore(model: Model, row: Row): number {
  const { nodes, leaves } = model;
  let sum = 0;
  for (let i = 0; i < model.roots.length; i++) {
    let node = model.roots[i] as number;
    while (node >= 0) {
      const at = node * 4;
      node = nodes[at + ((row[nodes[at] as number] as number) <= (nodes[at + 1] as number) ? 2 : 3)] as number;
    }
    sum += leaves[-1 - node] as number;
  }
  return sum / model.leafScale;
}

/** Log-odds that a candidate is a secret. */
export function score(model: Model, row: Row): number {
  return mixed(model, additiveScore(model, row), treeScore(model, row));
}

/** Both halves in one. */
export function mixed(model: Model, additive: number, trees: number): number {
  return model.mix * additive + (1 - model.mix) * trees;
}

/** Positions (in a row) of the features that spoke most for a secret, heaviest first. */
export function heaviest(model: Model, row: Row, count: number): number[] {
  const spoken = Array.from(model.features, (position, i) => ({ position, weight: model.weights[i * 256 + (row[position] as number)] as number }));
  return spoken.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || a.position - b.position).slice(0, count).map(({ position }) => position);
}
