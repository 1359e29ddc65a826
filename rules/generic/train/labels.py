"""Labelled lines and findings compared as `score credentials` does, labels that are only a UUID left out."""
import collections, csv
import numpy as np


class Labels:
    def __init__(self, root, found):
        self.rows = collections.defaultdict(lambda: collections.defaultdict(list))
        for path in sorted((root / 'meta').glob('*.csv')):
            for row in csv.DictReader(open(path, newline='', encoding='utf-8')):
                self.rows[row['FilePath'].removeprefix('data/')][int(row['LineStart']), int(row['LineEnd'])].append(row)
        self.positive = {(f, s): {c for r in rows if r['GroundTruth'] == 'T' for c in r['Category'].split(':')}
                         for f, spans in self.rows.items() for s, rows in spans.items() if any(r['GroundTruth'] == 'T' for r in rows)}
        self.real = {k for k, c in self.positive.items() if c != {'UUID'}}
        self.found = [(f['path'], int(f['startLine']), int(f.get('endLine') or f['startLine'])) for f in found]

    def score(self, hits):
        hit, wrong, loose = set(), set(), set()
        for file, first, last in [*hits, *self.found]:
            touched = {(file, s) for s in self.rows.get(file, ()) if s[0] <= last and first <= s[1]}
            good = touched & self.positive.keys()
            hit |= good
            if not touched:
                loose.add((file, first))
            elif not good:
                wrong |= touched
        wrong -= hit
        tp, fp, fn = len(hit & self.real), len(wrong), len(self.real - hit)
        p, r = tp / max(1, tp + fp), tp / max(1, tp + fn)
        return dict(P=round(p, 4), R=round(r, 4), F1=round(2 * p * r / max(1e-9, p + r), 4), TP=tp, FP=fp, FN=fn, loose=len(loose))


def folds_of(notes, seed):
    """Six folds of whole repositories, filled from the largest on; the seed deals repositories of alike size differently."""
    rng = np.random.default_rng(seed)
    sizes, code = collections.Counter(), set()
    for n in notes:
        sizes[n['repo']] += 0.01 + (n['truth'] == 'T')
        if n['truth'] == 'N':
            code.add(n['repo'])
    noise = {repo: rng.random() for repo in sorted(sizes)}
    load, fold = [0.0] * 6, {}
    for repo, n in sorted(sizes.items(), key=lambda item: (item[0] in code, -item[1] * (0.7 + 0.6 * noise[item[0]]), item[0])):
        k = load.index(min(load))
        load[k] += n
        fold[repo] = k
    return np.array([fold[n['repo']] for n in notes])


def truths_of(notes):
    """1 for rows that count as secrets."""
    return np.array([n['truth'] in 'TMG' for n in notes]).astype(int)


def judged(notes, found):
    """Precision and recall of what is found, on rows of other repositories that people judged."""
    good, bad = (np.array([n.get('share', 1) if n['truth'] == t else 0 for n in notes]) for t in 'GW')
    hits = good[found].sum()
    return {'judged P': hits / max(1, hits + bad[found].sum()), 'judged R': hits / good.sum()} if good.sum() else {}
