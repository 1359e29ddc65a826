"""Writes rules/generic/words.txt and rules/generic/trigrams.txt: what the features "made of words" and "reads like a language" look up.

    python3 rules/generic/train/words.py --out rules/generic --text DIR... --po DIR --names DIR

DIR of --text: packages and documentation (word frequencies); only words are taken from them, never sentences. The English list is filtered by
Debian's `wamerican` (SCOWL, permissive), the others by frequency in Django's translations (BSD), first names come from Faker (MIT).
"""
import argparse, collections, math, pathlib, re, unicodedata

TEXT = {'.md', '.rst', '.txt', '.html', '.py', '.js', '.ts', '.go', '.java', '.rs', '.rb', '.php', '.cs', '.kt', '.swift', '.json', '.yml', '.yaml', '.d'}
LANGUAGES = ['de', 'fr', 'es', 'it', 'pt_BR', 'nl', 'pl', 'sv', 'da', 'fi', 'tr', 'id', 'cs', 'ro', 'hu', 'nb', 'vi', 'ca']
RUN = re.compile(r'[A-Z]?[a-z]+|[A-Z]+(?![a-z])')


def folded(text):
    return unicodedata.normalize('NFKD', text.replace('ß', 'ss')).encode('ascii', 'ignore').decode().lower()


def counted(folders):
    total, spread = collections.Counter(), collections.Counter()
    for folder in folders:
        for package in sorted(p for p in pathlib.Path(folder).iterdir()):
            here = collections.Counter()
            files = [package] if package.is_file() else sorted(f for f in package.rglob('*') if f.is_file() and f.suffix in TEXT)
            for file in files[:1500]:
                if '.min.' in file.name or file.stat().st_size > 400_000:
                    continue
                here.update(w.lower() for w in RUN.findall(file.read_text('utf-8', 'ignore')) if 2 < len(w) < 19)
            total.update({w: math.isqrt(n) + 1 for w, n in here.items()})
            spread.update(here.keys())
    return total, spread


def translated(folder, language):
    words = collections.Counter()
    for file in sorted(pathlib.Path(folder).rglob(f'locale/{language}/LC_MESSAGES/*.po')):
        for line in re.findall(r'^msgstr(?:\[\d\])? ((?:".*"\s)+)', file.read_text('utf-8'), re.M):
            words.update(w for w in re.findall(r'[a-z]+', folded(line.replace('\\n', ' '))) if len(w) > 3)
    return words


def chosen(total, spread, english, a):
    keep = {}
    rank = [w for w, _ in sorted(total.items(), key=lambda item: (-item[1], item[0]))]
    short = {3: 420, 4: 1500}
    taken = collections.Counter()
    for word in rank:
        limit = short.get(len(word))
        known = word in english
        if limit is not None and (taken[len(word)] >= limit or spread[word] < 6):
            continue
        if spread[word] < (2 if known else 8) or not re.search('[aeiouy]', word) and len(word) > 4:
            continue
        taken[len(word)] += 1
        keep[word] = total[word]
        if len(keep) >= a.size:
            break
    for language in LANGUAGES:
        for word, n in sorted(translated(a.po, language).items(), key=lambda item: (-item[1], item[0]))[:450]:
            if n > 1 and len(word) > 4:
                keep.setdefault(word, 1)
    return keep


def trigrams(words):
    """Cost in 1/32 bit of each letter after two others (0: edge), smoothed by the pair and the single letter."""
    three, two, one = collections.Counter(), collections.Counter(), collections.Counter()
    for word, n in words.items():
        weight = math.sqrt(n)
        run = '\0\0' + word
        for i in range(2, len(run)):
            three[run[i - 2:i + 1]] += weight
            two[run[i - 1:i + 1]] += weight
            one[run[i]] += weight
    letters = '\0abcdefghijklmnopqrstuvwxyz'
    total = sum(one.values())
    table = bytearray()
    pairs, singles = collections.Counter(), collections.Counter()
    for run, n in three.items():
        pairs[run[:2]] += n
    for run, n in two.items():
        singles[run[0]] += n
    for x in letters:
        for y in letters:
            for z in letters:
                p1 = (one[z] + 1) / (total + 27)
                p2 = (two[y + z] + 20 * p1) / (singles[y] + 20)
                p3 = (three[x + y + z] + 10 * p2) / (pairs[x + y] + 10)
                table.append(min(255, round(-math.log2(p3) * 20)))
    return bytes(table)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('--out', type=pathlib.Path, required=True)
    ap.add_argument('--text', nargs='+', required=True)
    ap.add_argument('--po', required=True)
    ap.add_argument('--names', required=True)
    ap.add_argument('--size', type=int, default=15_000)
    a = ap.parse_args()
    english = {w.strip().lower() for w in open('/usr/share/dict/american-english', encoding='utf-8') if w.strip().isascii() and w.strip().isalpha()}
    total, spread = counted(a.text)
    words = chosen(total, spread, english, a)
    names = re.findall(r'"([A-Z][a-z]{3,})"', next(pathlib.Path(a.names).rglob('providers/person/en_US/__init__.py')).read_text('utf-8'))
    for name in sorted(set(names))[::1]:
        words.setdefault(name.lower(), 1)
    (a.out / 'words.txt').write_text('\n'.join(sorted(words)) + '\n')
    table = trigrams({w: n for w, n in total.items() if w in english or w in words} | {w: n for w, n in words.items()})
    (a.out / 'trigrams.bin').write_bytes(table)
    print(len(words), 'words', collections.Counter(map(len, words)).most_common(8), 'spread')


main()
