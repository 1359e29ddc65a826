"""The whole program on repositories that its model never saw: six folds, each scanned by a build whose model learned from the other five.

    python3 rules/generic/train/held_out.py --in DIR --labelled DIR --work DIR [--deals N]

DIR of --in is what matrix.js wrote; --work (beside the labelled files, so that they can be linked) takes the builds and the folds. Needs `npm run build` before.
Prints precision, recall and F1 by the rules of `score credentials`, labels that are only a UUID left out, for all findings and by confidence.
"""
import argparse, json, pathlib, shutil, subprocess
import numpy as np
import fit
from labels import Labels, folds_of, truths_of

ROOT = pathlib.Path(__file__).resolve().parents[3]
TRAIN = ROOT / 'rules/generic/train'


def build(folder, tables):
    """A copy of the program with another model."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for part in ('bin', 'dist', 'package.json'):
        subprocess.run(['cp', '-a', ROOT / part, folder], check=True)
    (folder / 'model.json').write_text(json.dumps(tables))
    subprocess.run(['node', TRAIN / 'pack.js', '--tables', folder / 'model.json', '--bytes', folder / 'dist/model.bin'], check=True)


def findings_of(program, folder):
    command = ['node', program / 'bin/tightlip.js', 'scan', '--no-cache', '--no-config', '--only', 'secrets', '--format', 'json', folder]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE).stdout)['findings']


def held_out(a, data, deal):
    names, x, y, w, notes = data
    fold = folds_of(notes, deal)
    others = np.array([n['truth'] in 'NGW' for n in notes])
    found = []
    for k in range(6):
        use = ((fold != k) | others) & (w > 0)
        model = fit.fit(x[use], y[use], w[use])
        early, floor, features = fit.cuts(model, x[use])
        program, texts = a.work / 'program', a.work / 'texts'
        build(program, {**fit.tables(model, names), 'early': {'features': features, 'cut': early, 'floor': floor}})
        shutil.rmtree(texts, ignore_errors=True)
        texts.mkdir()
        for repo in sorted({n['repo'] for n, f in zip(notes, fold) if f == k and n['truth'] not in 'NGW'}):
            subprocess.run(['cp', '-al', a.labelled / 'data' / repo, texts], check=True)
        found += findings_of(program, texts)
    return found


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--in', dest='folder', type=pathlib.Path, required=True)
    ap.add_argument('--labelled', type=pathlib.Path, required=True)
    ap.add_argument('--work', type=pathlib.Path, required=True)
    ap.add_argument('--deals', type=int, default=1, help='number of different foldings')
    a = ap.parse_args()
    names, x, notes = fit.load(a.folder)
    fit.FIRST_OF_LINE = names.index('kind')
    data = names, x, truths_of(notes), fit.weights_of(notes), notes
    a.work.mkdir(exist_ok=True)
    for deal in range(a.deals):
        found = held_out(a, data, deal)
        for label, kinds in (('all', ('high', 'medium', 'low')), ('medium and above', ('high', 'medium')), ('high', ('high',))):
            print(deal, label, Labels(a.labelled, [f for f in found if f['confidence'] in kinds]).score([]), flush=True)


if __name__ == '__main__':
    main()
