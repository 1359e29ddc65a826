"""Fits the tables of the generic detector on the matrix that matrix.js wrote.

    python3 rules/generic/train/fit.py --in DIR --labelled DIR [--found FILE] [--cv N] [--write FILE] [--samples FILE]

--cv prints the cross-validation, N times (six folds, whole repositories held out) by the rules of `score credentials`, labels that are only a UUID left out;
--found is a JSON report of the program without its generic rules: what they find is added. Needs numpy, scikit-learn and lightgbm.
"""
import argparse, base64, collections, json, pathlib
import numpy as np
import lightgbm as lgb
from scipy import sparse
from sklearn.linear_model import LogisticRegression
from labels import Labels, folds_of, judged, truths_of

TREES = dict(objective='binary', learning_rate=0.06, num_leaves=6, min_data_in_leaf=20, feature_fraction=0.4, bagging_fraction=0.8, bagging_freq=1, lambda_l2=1.0, max_bin=255,
             num_threads=1, seed=7, deterministic=True, force_row_wise=True, verbose=-1)
ROUNDS = 400
BINS = 16
KEPT = 90
WEIGHTS = {'T': 1.0, 'F': 1.0, 'X': 1.0, 'O': 0.15, 'U': 0.3, 'N': 0.3, 'M': 0.25, 'G': 0.5, 'W': 0.5}
# Share of the additive half in the score, and the lowest score that is reported.
MIX = 0.25
LOW = -0.41
# Place of the first feature that does not speak of value or name.
FIRST_OF_LINE = 0
STRUCTURED = ('JSON Web Token', 'PEM Private Key')


def load(folder):
    names = json.loads((folder / 'features.json').read_text())
    x = np.fromfile(folder / 'rows.bin', dtype=np.uint8).reshape(-1, len(names))
    notes = [json.loads(line) for line in open(folder / 'rows.jsonl', encoding='utf-8')]
    return names, x, notes


def is_uuid_only(note):
    return note['category'] == 'UUID'


def weights_of(notes):
    rng = np.random.default_rng(11)
    w = np.zeros(len(notes))
    for i, n in enumerate(notes):
        t = n['truth']
        w[i] = WEIGHTS[t] * n.get('share', 1)
        if t == 'T' and (is_uuid_only(n) or n['category'].startswith(STRUCTURED)):
            w[i] = 0
        if t == 'U':
            w[i] = WEIGHTS['U'] / 0.35 if rng.random() < 0.35 else 0
    return w


# ---- the two models ---------------------------------------------------------------------------------------

def edges_of(column, w):
    """Upper bounds (inclusive) of at most BINS bins with about equal weight; a frequent value has a bin of its own."""
    values, inverse = np.unique(column, return_inverse=True)
    if len(values) <= BINS:
        return [int(v) for v in values[:-1]]
    mass = np.bincount(inverse, weights=w)
    edges, filled, share = [], 0.0, mass.sum() / BINS
    for v, m in zip(values[:-1], mass[:-1]):
        filled += m
        if filled >= share:
            edges.append(int(v))
            filled = 0.0
    return edges[:BINS - 1]


def one_hot(x, edges):
    blocks = [np.searchsorted(e, x[:, f], side='left') for f, e in edges]
    offsets = np.cumsum([0] + [len(e) + 1 for _, e in edges])
    cols = np.stack([b + o for b, o in zip(blocks, offsets)], axis=1)
    rows = np.repeat(np.arange(len(x)), len(edges))
    return sparse.csr_matrix((np.ones(cols.size, dtype=np.float32), (rows, cols.ravel())), shape=(len(x), offsets[-1]))


def fit(x, y, w, kept=None):
    if kept is None:
        first = lgb.train(TREES, lgb.Dataset(x, y, weight=w), 60)
        kept = sorted(np.argsort(-first.feature_importance('gain'), kind='stable')[:KEPT].tolist())
    trees = lgb.train(TREES, lgb.Dataset(x[:, kept], y, weight=w), ROUNDS)
    edges = [(f, edges_of(x[:, f], w)) for f in kept]
    line = LogisticRegression(C=0.1, max_iter=400, solver='lbfgs')
    line.fit(one_hot(x, edges), y, sample_weight=w)
    return kept, trees, edges, line


def predict(model, x):
    kept, trees, edges, line = model
    a = line.decision_function(one_hot(x, edges))
    t = trees.predict(x[:, kept], raw_score=True, num_threads=1)
    return a, t


def early_sum(model, x, features):
    kept, _, edges, line = model
    part = sum(len(e) + 1 for _, e in edges[:features])
    return one_hot(x, edges)[:, :part] @ line.coef_[0][:part] + line.intercept_[0]


def cuts(model, x):
    """Sums below which a candidate is given up: of the weights of value and name, and of all weights; one in 500 of those found may fall below. And how many features speak of value and name."""
    a, t = predict(model, x)
    found = np.flatnonzero(MIX * a + (1 - MIX) * t >= LOW)
    features = sum(f < FIRST_OF_LINE for f in model[0])
    return [float(np.quantile(v[found], 0.002)) for v in (early_sum(model, x, features), a)] + [features]


# ---- cross-validation --------------------------------------------------------------------------------------

def held_out(x, y, w, notes, seed):
    """Log-odds of each row by models that never saw its repository: additive, trees."""
    fold, scores = folds_of(notes, seed), np.zeros((2, len(notes)))
    for k in range(6):
        use, test = (fold != k) & (w > 0), fold == k
        model = fit(x[use], y[use], w[use])
        early, floor, features = cuts(model, x[use])
        partial, (a, t) = early_sum(model, x[test], features), predict(model, x[test])
        given_up = (partial < early) | (a < floor)
        scores[:, test] = np.where(given_up, -30, a), np.where(given_up, -30, t)
    return scores


def cross_validate(x, y, w, notes, labels, out, seeds):
    truth = np.array([n['truth'] for n in notes])
    real = np.isin(truth, list('TFXOU'))
    runs = [held_out(x, y, w, notes, seed) for seed in range(seeds)]
    for name, mix in (('additive', (1, 0)), ('trees', (0, 1)), ('mean', (0.5, 0.5)), ('1:3', (0.25, 0.75))):
        for threshold in (0.3, 0.4, 0.5, 0.65, 0.7, 0.8, 0.9) if name in ('mean', '1:3') else (0.2, 0.3, 0.5):
            rows = []
            for run in runs:
                prob = 1 / (1 + np.exp(-(mix[0] * run[0] + mix[1] * run[1])))
                hits = {(notes[i]['path'], notes[i]['line'], notes[i]['line']) for i in np.flatnonzero(real & (prob >= threshold))}
                rows.append({**labels.score(hits), 'made-up': np.mean(prob[truth == 'M'] >= threshold), 'code': np.sum(prob[truth == 'N'] >= threshold),
                             **judged(notes, prob >= threshold)})
            print(f'{name:8} {threshold:4}', {k: round(float(np.mean([r[k] for r in rows])), 4) for k in rows[0]}, 'F1', [r['F1'] for r in rows])
    np.save(out / 'oof.npy', np.mean([(r[0] + r[1]) / 2 for r in runs], axis=0))


# ---- tables -----------------------------------------------------------------------------------------------

def tables(model, names, scale=2048):
    kept, trees, edges, line = model
    coef, weights, o = line.coef_[0], [], 0
    for _, e in edges:
        weights.append([round(float(c) * scale) for c in coef[o:o + len(e) + 1]])
        o += len(e) + 1
    feature, threshold, left, right, leaves, roots = [], [], [], [], [], []
    for tree in trees.dump_model()['tree_info']:
        def walk(node):
            if 'leaf_value' in node and 'split_feature' not in node:
                leaves.append(round(node['leaf_value'] * scale * 8))
                return -len(leaves)
            here = len(feature)
            feature.append(node['split_feature'])
            threshold.append(int(np.floor(node['threshold'])))
            left.append(0), right.append(0)
            left[here] = walk(node['left_child'])
            right[here] = walk(node['right_child'])
            return here
        roots.append(walk(tree['tree_structure']))
    return {'names': [names[f] for f in kept], 'features': kept, 'edges': [e for _, e in edges], 'weights': weights, 'bias': round(float(line.intercept_[0]) * scale), 'scale': scale, 'mix': MIX,
            'trees': {'roots': roots, 'feature': feature, 'threshold': threshold, 'left': left, 'right': right, 'leaves': leaves, 'scale': scale * 8}}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--in', dest='folder', type=pathlib.Path, required=True)
    ap.add_argument('--labelled', type=pathlib.Path, required=True)
    ap.add_argument('--found', type=pathlib.Path)
    ap.add_argument('--cv', type=int, default=0, help='number of different foldings')
    ap.add_argument('--write', type=pathlib.Path)
    ap.add_argument('--samples', type=pathlib.Path, help='rows and their scores, for the test that TypeScript agrees')
    a = ap.parse_args()
    global FIRST_OF_LINE
    names, x, notes = load(a.folder)
    FIRST_OF_LINE = names.index('kind')
    y = truths_of(notes)
    w = weights_of(notes)
    labels = Labels(a.labelled, json.loads(a.found.read_text())['findings'] if a.found else [])
    if a.cv:
        cross_validate(x, y, w, notes, labels, a.folder, a.cv)
    if a.write:
        use = w > 0
        model = fit(x[use], y[use], w[use])
        early, floor, features = cuts(model, x)
        data = {**tables(model, names), 'early': {'features': features, 'cut': early, 'floor': floor}}
        a.write.write_text(json.dumps(data, separators=(',', ':')) + '\n')
        if a.samples:
            add, tree = predict(model, x)
            chosen = np.arange(7, len(x), len(x) // 40)
            a.samples.write_text(json.dumps([{'row': base64.b64encode(x[i].tobytes()).decode(), 'additive': round(float(add[i]), 5), 'trees': round(float(tree[i]), 5)} for i in chosen], indent=0) + '\n')


if __name__ == '__main__':
    main()
