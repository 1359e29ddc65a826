// Labelled data as `score credentials` reads it: meta/*.csv and data/.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Labels by path: first and last line, T, F or X, the value's columns, categories. */
export function readLabels(root) {
  const labels = new Map();
  for (const name of readdirSync(join(root, 'meta')).sort()) {
    const [, ...lines] = readFileSync(join(root, 'meta', name), 'utf8').trim().split(/\r?\n/);
    for (const line of lines) {
      const [, , , , path, first, last, truth, from, to, , , category] = line.split(',');
      const file = path.replace(/^data\//, '');
      if (!labels.has(file)) labels.set(file, []);
      labels.get(file).push({ first: +first, last: +last, truth, from: from === '' ? -1 : +from, to: to === '' ? -1 : +to, category });
    }
  }
  return labels;
}

/** Offsets of the first byte of each line. */
export function lineStarts(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return starts;
}

/** 1-based line of an offset. */
export function lineOf(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Byte span of a label's value (its columns count characters). */
export function valueSpan(bytes, starts, label) {
  const start = starts[label.first - 1];
  const characters = [...bytes.subarray(start, starts[label.first] ?? bytes.length).toString('utf8')];
  const offset = (column) => start + Buffer.byteLength(characters.slice(0, column).join(''));
  return [offset(label.from), offset(label.to)];
}
