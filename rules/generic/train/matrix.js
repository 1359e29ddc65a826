// Writes the training matrix: node rules/generic/train/matrix.js --labelled DIR --code DIR... --judged FILE --out DIR
// rows.bin holds one row of features a candidate, rows.jsonl where it comes from and what it counts.
import { createWriteStream, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { product } from './bundle.js';
import { lineOf, lineStarts, readLabels, valueSpan } from './labels.js';
import { madeUp, seeded } from './made-up.js';

const { values } = parseArgs({ options: { labelled: { type: 'string' }, code: { type: 'string', multiple: true, default: [] }, judged: { type: 'string' }, out: { type: 'string' } } });
const p = await product();
const lexicon = p.lexicon();
const engine = p.createEngine(p.compileRules([]));
const random = seeded(20_261_121);
const rows = [];
const notes = createWriteStream(join(values.out, 'rows.jsonl'));

function keep(row, note) {
  rows.push(row);
  notes.write(`${JSON.stringify(note)}\n`);
}

function candidatesOf(bytes, path) {
  const language = p.languageOf(path);
  const { anchors } = engine.scan(bytes, path);
  const candidates = p.candidatesIn(bytes, anchors, language);
  return { anchors, candidates: p.listOf(candidates), facts: p.factsOf(bytes, candidates, anchors, language) };
}

function listed(candidates) {
  const list = new p.Candidates();
  for (const candidate of candidates) p.push(list, candidate);
  return list;
}

/** T, F or X of a candidate by the labels of its line; O: another value of a positive line; U: no label. */
function truthOf(candidate, line, labels, spans) {
  const here = labels.filter((label) => label.first <= line && line <= label.last);
  if (here.length === 0) return ['U', ''];
  const positive = here.filter((label) => label.truth === 'T');
  for (const label of positive) {
    const [start, end] = spans(label);
    if (label.from < 0 || (candidate.valueStart < end && start < candidate.valueEnd)) return ['T', label.category];
  }
  if (positive.length > 0) return ['O', ''];
  return [here.some((label) => label.truth === 'F') ? 'F' : 'X', here[0].category];
}

/** A copy of the candidate's surroundings with another value in its place, measured. */
function measuredCopy(bytes, candidate, all, facts, value) {
  const from = Math.max(0, candidate.valueStart - 1_000);
  const shift = value.length - (candidate.valueEnd - candidate.valueStart);
  const copy = Buffer.concat([bytes.subarray(from, candidate.valueStart), Buffer.from(value), bytes.subarray(candidate.valueEnd, candidate.valueEnd + 1_000)]);
  const moved = (place) => place - from + (place > candidate.valueStart ? shift : 0);
  const near = all.filter((other) => other.nameStart >= from && other.valueStart >= from && other.valueEnd < candidate.valueEnd + 1_000);
  const candidates = near.map((other) => ({ ...other, nameStart: moved(other.nameStart), nameEnd: moved(other.nameEnd), valueStart: moved(other.valueStart), valueEnd: moved(other.valueEnd) }));
  const anchors = Uint32Array.from(facts.anchors.filter((place, i) => (i % 2 ? facts.anchors[i - 1] : place) >= from).map((place, i) => (i % 2 ? place : moved(place))));
  return p.measure(lexicon, copy, near.indexOf(candidate), { ...facts, candidates: listed(candidates), anchors, anchorCount: anchors.length });
}

const strongName = /pass|pwd|pswd|secret/i;

function labelled(root) {
  for (const [path, labels] of readLabels(root)) {
    const bytes = readFileSync(join(root, 'data', path));
    const starts = lineStarts(bytes);
    const spans = (label) => (label.span ??= valueSpan(bytes, starts, label));
    const { candidates, facts } = candidatesOf(bytes, path);
    candidates.forEach((candidate, i) => {
      const line = lineOf(starts, candidate.valueStart);
      const [truth, category] = truthOf(candidate, line, labels, spans);
      const name = bytes.toString('latin1', candidate.nameStart, candidate.nameEnd);
      const value = bytes.toString('latin1', candidate.valueStart, candidate.valueEnd);
      const note = { repo: path.split('/')[0], path, line, truth, category, name, value: value.slice(0, 100), at: candidate.valueStart, kind: candidate.kind };
      keep(p.measure(lexicon, bytes, i, facts), note);
      const replaceable = (truth === 'T' || truth === 'X') && value.length <= 16 && strongName.test(name) && !/\s/.test(value);
      if (replaceable) {
        const made = madeUp(random);
        keep(measuredCopy(bytes, candidate, candidates, facts, made), { ...note, truth: 'M', value: made });
      }
    });
  }
}

const text = /\.(?:js|mjs|ts|tsx|jsx|py|rb|php|java|kt|scala|go|rs|cs|swift|c|h|cpp|m|mm|pl|sh|ya?ml|json|xml|html?|md|rst|txt|properties|ini|cfg|conf|toml|sql|gradle|erb|css|vue|po|proto|ps1)$/;

function* files(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* files(path);
    else if (entry.isFile() && text.test(entry.name) && statSync(path).size < 1_000_000) yield path;
  }
}

/** Bytes of one package: none may outweigh the others. */
const mostOfOne = 3_000_000;

/** So many candidates of one name and form in one repository count in full. */
const mostAlike = 3;

/** Ordinary code: every candidate is taken for a negative; a part of them is kept. */
function ordinary(root) {
  const taken = new Map();
  for (const path of files(root)) {
    const name = relative(root, path);
    const group = name.split('/').slice(0, 2).join('/');
    const bytes = readFileSync(path);
    if (bytes.includes(0) || (taken.get(group) ?? 0) > mostOfOne) continue;
    taken.set(group, (taken.get(group) ?? 0) + bytes.length);
    const { candidates, facts } = candidatesOf(bytes, name);
    candidates.forEach((candidate, i) => {
      if (random() > 0.4) return;
      const note = { repo: `code:${group}`, path: name, line: 0, truth: 'N', category: '', name: bytes.toString('latin1', candidate.nameStart, candidate.nameEnd),
        value: bytes.toString('latin1', candidate.valueStart, Math.min(candidate.valueEnd, candidate.valueStart + 100)), at: candidate.valueStart, kind: candidate.kind };
      keep(p.measure(lexicon, bytes, i, facts), note);
    });
  }
}

/**
 * Candidates of other repositories that people judged: a list of `{ repo, file, path, line, name, start, end, truth, size }` in JSON, where `file` is to be read,
 * `name`, `start` and `end` are byte offsets, `truth` is G (a secret) or W (none), and `size` says how many alike there are. A file that changed is left out.
 */
function judged(list) {
  const byFile = new Map();
  for (const mark of JSON.parse(readFileSync(list, 'utf8'))) byFile.set(mark.file, [...(byFile.get(mark.file) ?? []), mark]);
  for (const [file, marks] of byFile) {
    const bytes = readFileSync(file);
    const { candidates, facts } = candidatesOf(bytes, marks[0].path);
    for (const { repo, path, line, name, start, end, truth, size } of marks) {
      const i = candidates.findIndex((candidate) => candidate.nameStart === name && candidate.valueStart === start && candidate.valueEnd === end);
      if (i < 0) continue;
      const note = { repo: `judged:${repo}`, path, line, truth, category: '', name: '', value: bytes.toString('latin1', start, Math.min(end, start + 100)), share: Math.min(1, mostAlike / size), kind: candidates[i].kind };
      keep(p.measure(lexicon, bytes, i, facts), note);
    }
  }
}

labelled(values.labelled);
for (const folder of values.code) ordinary(folder);
if (values.judged) judged(values.judged);
const matrix = Buffer.alloc(rows.length * p.width);
rows.forEach((row, i) => matrix.set(row, i * p.width));
writeFileSync(join(values.out, 'rows.bin'), matrix);
writeFileSync(join(values.out, 'features.json'), JSON.stringify(p.features));
notes.end();
stdout.write(`${rows.length} rows of ${p.width}\n`);
