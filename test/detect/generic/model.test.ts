import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { model as text } from '../../../rules/generic/model.ts';
import { features } from '../../../src/detect/generic/measure/feature-names.ts';
import { width } from '../../../src/detect/generic/measure/features.ts';
import { additiveScore, earlyScore, mixed, score, treeScore } from '../../../src/detect/generic/model.ts';
import { modelBytes, readModel } from '../../../src/detect/generic/model-bytes.ts';
import { createModel, type ModelTables } from '../../../src/detect/generic/model-tables.ts';
import { heaviest } from '../../../src/detect/generic/reasons.ts';

interface Sample {
  readonly row: string;
  readonly additive: number;
  readonly trees: number;
}

const tables = JSON.parse(text) as ModelTables;
const model = createModel(tables);
const samples = (JSON.parse(readFileSync(new URL('scores.json', import.meta.url), 'utf8')) as Sample[]).map((sample) => ({ ...sample, row: Uint8Array.from(Buffer.from(sample.row, 'base64')) }));

describe('the tables', () => {
  it('are the same when they come from bytes, wherever those lie', () => {
    const bytes = modelBytes(tables);
    expect(readModel(bytes)).toEqual(model);
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(readModel(moved.subarray(3))).toEqual(model);
  });

  it('speak of the features as they are numbered now', () => {
    expect(tables.features.map((position) => features[position])).toEqual(tables.names);
  });

  it('give the scores that training computed', () => {
    for (const { row, additive, trees } of samples) {
      expect(row).toHaveLength(width);
      expect(additiveScore(model, row)).toBeCloseTo(additive, 1);
      expect(treeScore(model, row)).toBeCloseTo(trees, 1);
      expect(score(model, row)).toBeCloseTo(mixed(model, additive, trees), 1);
    }
  });

  it('are as many as a row is wide', () => {
    expect(features).toHaveLength(width);
  });

  it('cannot overflow a sum of 32 bits', () => {
    const largest = Math.max(...model.leaves.map(Math.abs));
    expect(largest * model.rootCount).toBeLessThan(2 ** 31);
  });

  it('have samples of both kinds', () => {
    expect(samples.some(({ additive }) => additive > 0)).toBe(true);
    expect(samples.some(({ additive }) => additive < 0)).toBe(true);
  });
});

describe('the early sum', () => {
  it('does not look at line and file', () => {
    const row = samples[0]?.row.slice() as Uint8Array;
    const before = earlyScore(model, row);
    row.fill(255, features.indexOf('kind'));
    expect(earlyScore(model, row)).toBe(before);
  });
});

describe('reasons', () => {
  it('are features that spoke for a secret, heaviest first', () => {
    const { row } = samples.toSorted((a, b) => b.additive - a.additive)[0] as (typeof samples)[number];
    const positions = heaviest(model, row, 5);
    expect(positions).toHaveLength(5);
    const weights = positions.map((position) => model.weights[model.features.indexOf(position) * 256 + (row[position] as number)] as number);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });
});
