import { Model } from './model.ts';

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
  const { bias, scale, mix, early } = tables;
  return Object.assign(new Model(), {
    features: Uint8Array.from(tables.features),
    featureCount: tables.features.length,
    weights,
    bias,
    scale,
    mix,
    earlyFeatures: early.features,
    cut: early.cut,
    floor: early.floor,
    roots: Int16Array.from(trees.roots),
    rootCount: trees.roots.length,
    nodes,
    leaves: Int32Array.from(trees.leaves),
    leafScale: trees.scale,
  });
}
