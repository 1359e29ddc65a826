/**
 * The line hash of GitHub code scanning, for uploads by API (the upload action makes it itself). It is an unkeyed hash of a line that holds
 * a secret, hence only with `--sarif-line-hash`. Algorithm and test vectors: github/codeql-action, src/fingerprints.ts.
 */

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../types/finding.ts';
import type { Report } from '../types/report.ts';

/** Characters that a line's hash covers, from its first one that is no blank. */
const reach = 100;
const base = 37n;
const mask = (1n << 64n) - 1n;
const outgoing = base ** BigInt(reach) & mask;
const newline = 10;

/** The characters that count: no blanks, CR and CR LF as LF; at the end a mark and as many zeros as a hash reaches. */
function* counting(text: string): Generator<number> {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x20 || unit === 0x09 || (unit === newline && text.charCodeAt(i - 1) === 0x0d)) continue;
    yield unit === 0x0d ? newline : unit;
  }
  yield 0xffff;
  for (let i = 0; i < reach; i++) yield 0;
}

/** The hash of each line of `text`, `hash:n` with n counting equal hashes. */
export function lineHashes(text: string): string[] {
  const window = new Uint16Array(reach);
  const starts: number[] = [];
  const hashes: bigint[] = [];
  let position = 0;
  let hash = 0n;
  let atStart = true;
  for (const unit of counting(text)) {
    // The window is full of what began a line: that line's hash is complete.
    if (starts.length > hashes.length && starts[hashes.length] === position - reach) hashes.push(hash);
    hash = (hash * base + BigInt(unit) - outgoing * BigInt(window[position % reach] as number)) & mask;
    window[position % reach] = unit;
    if (atStart) starts.push(position);
    atStart = unit === newline;
    position++;
  }
  while (hashes.length < starts.length) hashes.push(hash);
  const seen = new Map<bigint, number>();
  return hashes.map((one) => {
    const n = (seen.get(one) ?? 0) + 1;
    seen.set(one, n);
    return `${one.toString(16)}:${n}`;
  });
}

/** The report with the line hash of each finding whose file is on disk; what cannot be read goes without. */
export function withLineHashes(report: Report): Report {
  const { root } = report;
  if (root === undefined) return report;
  const known = new Map<string, readonly string[]>();
  const hashesOf = (path: string): readonly string[] => {
    let hashes = known.get(path);
    if (!hashes) {
      hashes = read(join(root, path));
      known.set(path, hashes);
    }
    return hashes;
  };
  const hashed = ({ origin, region }: Finding): string | undefined =>
    (origin.kind === 'file' || origin.kind === 'staged') && origin.member === undefined && origin.pathBytes === undefined ? hashesOf(origin.path)[region.startLine - 1] : undefined;
  return { ...report, findings: report.findings.map((finding) => ({ ...finding, lineHash: hashed(finding) })) };
}

/** Above this, hashing each character takes seconds; GitHub shows no file of that size either. */
const largest = 4 << 20;

function read(path: string): readonly string[] {
  try {
    const found = lstatSync(path);
    return found.isFile() && found.size <= largest ? lineHashes(readFileSync(path, 'utf8')) : [];
  } catch {
    return [];
  }
}
