import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { baselineName, formatBaseline, parseBaseline } from '../config/baseline.ts';
import { readSmall } from '../config/disk.ts';
import type { BaselineEntry } from '../config/types.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { visibleLines } from '../report/escape.ts';
import { createVeil } from '../run/secret-names.ts';
import { createStage } from '../run/stage.ts';
import { scanWhole, topOfTree } from '../run/whole.ts';
import { writeFile } from '../run/write.ts';
import type { Finding } from '../types/finding.ts';
import type { ExitCode } from '../types/report.ts';

const answers: Readonly<Record<string, BaselineEntry['audit']>> = { r: 'real', f: 'false-alarm', o: 'rotated' };

const shown = (entry: BaselineEntry, finding: Finding | undefined, at: string): string =>
  [
    '',
    `${at}  ${finding ? `${finding.origin.path}:${finding.region.startLine}` : `${entry.path} (gone)`}  ${finding?.title ?? entry.rule}  ${entry.rule}`,
    ...(finding?.excerpt ? [`    ${finding.excerpt}`] : []),
    `    accepted: ${entry.reason ?? 'no reason given'}${entry.owner ? `, ${entry.owner}` : ''}${entry.until ? `, until ${entry.until}` : ''}`,
    '',
  ].join('\n');

/** `tightlip baseline audit`: asks of each entry that nobody has looked at whether it is real, a false alarm, or rotated; each answer is saved at once. */
export async function audit(io: Io): Promise<ExitCode> {
  const file = join(topOfTree(io), baselineName);
  const bytes = readSmall(file, baselineName);
  if (!bytes) throw new UserError('there is no baseline', 'make one: tightlip baseline');
  const entries = new Map(parseBaseline(baselineName, bytes).entries);
  const open = [...entries.values()].filter((entry) => entry.audit === undefined).sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  const report = await scanWhole(io);
  const veil = createVeil(() => createStage({ only: ['secrets'], salt: '', enable: [] }));
  const places = new Map([...report.findings, ...report.suppressed.map(({ finding }) => finding)].map((finding) => [finding.fingerprint, finding]));
  const lines = createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  for (const [i, entry] of open.entries()) {
    io.stdout.write(`${visibleLines(shown(entry, places.get(entry.fingerprint), `${i + 1}/${open.length}`).split('\n').map(veil).join('\n'))}[r]eal  [f]alse alarm  r[o]tated  [s]kip  [q]uit > `);
    const { value, done } = await lines.next();
    const answer = String(value ?? '').trim().toLowerCase().slice(0, 1);
    if (done || answer === 'q') break;
    const said = answers[answer];
    if (said) {
      entries.set(entry.fingerprint, { ...entry, audit: said });
      writeFile(file, formatBaseline(entries.values()));
    }
  }
  await lines.return?.();
  const real = [...entries.values()].filter(({ audit: said }) => said === 'real').length;
  io.stdout.write(`\n${entries.size - [...entries.values()].filter(({ audit: said }) => said === undefined).length} of ${entries.size} looked at; ${real} real\n${real ? 'real ones are still accepted: rotate them, then run tightlip baseline --prune\n' : ''}`);
  return 0;
}
