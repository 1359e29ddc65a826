import type { Io } from '../io.ts';
import type { Finding } from '../types/finding.ts';
import type { Outlet } from './flow.ts';

/** A report on its way to standard output. */
export interface Stream {
  readonly outlet: Outlet;
  /** What has not left yet of the whole report's lines. */
  rest(lines: string | Iterable<string>): Iterable<string>;
}

/** A stream to standard output. `lineOf` writes one finding, as the whole report will. */
export function openStream(io: Pick<Io, 'stdout'>, lineOf: (finding: Finding) => string): Stream {
  const sent = new Set<string>();
  // A reader that closes early must not end the scan: its exit code counts.
  io.stdout.on('error', () => undefined);
  return {
    outlet(findings) {
      const lines = findings.map(lineOf);
      for (const line of lines) sent.add(line);
      io.stdout.write(lines.join(''));
    },
    *rest(lines) {
      for (const line of typeof lines === 'string' ? [lines] : lines) if (!sent.has(line)) yield line;
    },
  };
}
