import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { accept, baselineName, formatBaseline, parseBaseline } from '../config/baseline.ts';
import { readSmall } from '../config/disk.ts';
import { configName } from '../config/find.ts';
import type { IgnoredPlace } from '../config/import/imported.ts';
import { readForeign } from '../config/import/read.ts';
import { render } from '../config/import/render.ts';
import type { BaselineEntry } from '../config/types.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { refusalOf } from '../run/refusal.ts';
import { count } from '../report/words.ts';
import { scanWhole, topOfTree } from '../run/whole.ts';
import { writeFile, writeStream } from '../run/write.ts';
import type { ExitCode, Report } from '../types/report.ts';

export interface ImportOptions {
  readonly print?: boolean;
}

/** What stands now at the places that another scanner ignored, as entries of the baseline; `left` are places where nothing is found. */
function entriesAt(places: readonly IgnoredPlace[], report: Report, from: string): { entries: BaselineEntry[]; left: number } {
  const entries: BaselineEntry[] = [];
  let left = 0;
  for (const place of places) {
    const here = report.findings.filter(({ kind, origin, region }) => (kind === 'secret' || kind === 'leak') && origin.path === place.path && (place.line === undefined || (region.startLine <= place.line && place.line <= region.endLine)));
    if (here.length === 0) left++;
    for (const finding of here) entries.push({ fingerprint: finding.fingerprint, rule: finding.rule, path: finding.origin.path, reason: `accepted in ${from}`, ...(place.audit && { audit: place.audit }) });
  }
  return { entries, left };
}

async function acceptPlaces(io: Io, places: readonly IgnoredPlace[], from: string): Promise<string> {
  const file = join(topOfTree(io), baselineName);
  const bytes = readSmall(file, baselineName);
  const before = bytes && parseBaseline(baselineName, bytes);
  const { entries, left } = entriesAt(places, await scanWhole(io), from);
  const all = accept(before, entries);
  if (entries.length > 0) writeFile(file, formatBaseline(all));
  const added = all.length - (before?.entries.size ?? 0);
  return `${baselineName}: ${added} new of ${count(places.length, 'place')}${left > 0 ? `; at ${left} of them tightlip finds nothing, they need no exception` : ''}\n`;
}

/** `tightlip import FILE`: another scanner's configuration or ignores as `tightlip.toml` and baseline, with comments for what could not be carried over. */
export async function importFile(io: Io, path: string, options: ImportOptions): Promise<ExitCode> {
  const bytes = readSmall(resolve(io.cwd(), path), path, 'follow');
  if (!bytes) throw new UserError(`${JSON.stringify(path)} is not there`, 'name a file such as .gitleaks.toml');
  const name = basename(path);
  const { format, imported } = await readForeign(name, new TextDecoder().decode(bytes));
  const text = render(name, imported, refusalOf);
  const target = join(topOfTree(io), configName);
  const settings = imported.exclude.length + imported.rules.length + imported.allowPaths.length + imported.notes.length > 0 || imported.failOn !== undefined;
  const told: string[] = [];
  if (!options.print && imported.places.length > 0) told.push(await acceptPlaces(io, imported.places, name));
  if (options.print || (settings && existsSync(target))) {
    await writeStream(io.stdout, text);
    if (!options.print) told.push(`${configName} is there already and was not touched: add what is above to it\n`);
  } else if (settings) {
    writeFile(target, text);
    told.push(`${configName} is written from ${format}: ${count(imported.exclude.length, 'path pattern')}, ${count(imported.rules.length, 'rule')}, ${count(imported.notes.length, 'note')} on what was not carried over\n`);
  } else if (imported.places.length === 0) told.push('there is nothing in it to carry over\n');
  io.stderr.write(told.join(''));
  return 0;
}
