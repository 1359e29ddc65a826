import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { reporter } from '../report/load.ts';
import { deliver } from '../run/deliver.ts';
import { gatherCommits } from '../run/gather-commits.ts';
import { scan as run } from '../run/scan.ts';
import { sideIds } from '../source/commit-files.ts';
import { inFramework, namedRange } from '../source/framework.ts';
import { addedBy, pushedRefs, receivedRefs, type RefUpdate } from '../source/ref-updates.ts';
import { protocolText } from '../source/stdin.ts';
import type { ExitCode, Report } from '../types.ts';
import { scanWhole } from '../run/whole.ts';

/** What git tells its hooks on standard input. Somebody at a terminal would wait for ever. */
function protocol(io: Io, hook: string): string {
  if (io.stdin.isTTY) throw new UserError(`this command reads what git gives its ${hook} hook on standard input`, `Let git run it: tightlip install ${hook}; by hand: tightlip range origin/main..HEAD`);
  return protocolText();
}

// A remote given by address has no branches here that say what it has.
const knownTo = (remote: string | undefined): string => (remote && /^[A-Za-z0-9_][\w.-]*$/.test(remote) ? `--remotes=${remote}` : '--remotes');

/** `tightlip push [REMOTE]`: what a push adds that the remote is not known to have (all remotes, when it is not named). */
export async function push(io: Io, remote: string | undefined, raw: RawOptions): Promise<ExitCode> {
  const report = inFramework(io.env) ? await ofFramework(io, raw) : await pushed(io, pushedRefs(protocol(io, 'pre-push')), [knownTo(remote)], raw);
  return deliver(report, parseOptions(raw), io, reporter);
}

async function pushed(io: Io, updates: readonly RefUpdate[], known: readonly string[], raw: RawOptions): Promise<Report> {
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const request = await addedBy(updates, known, around);
  return run({ command: 'push', gather: gatherCommits({ ...request, sides: sideIds(request.revisions, around) }), options: parseOptions(raw), change: true }, io);
}

/** The framework reads git's lines itself and names one range; in a run by hand without one, the tree is what there is. */
function ofFramework(io: Io, raw: RawOptions): Promise<Report> {
  const named = namedRange(io.env);
  if (!named) return scanWhole(io, raw);
  const { after, before, ref, remote } = named;
  return pushed(io, [{ ref: ref ?? after, after, before }], remote === undefined ? [] : [knownTo(remote)], raw);
}

/** `tightlip receive`: what a push brings to this repository, before it is accepted. */
export async function receive(io: Io, raw: RawOptions): Promise<ExitCode> {
  const options = parseOptions(raw);
  const around = { cwd: io.cwd(), env: io.env, platform: io.platform };
  const request = await addedBy(receivedRefs(protocol(io, 'pre-receive')), ['--all'], around);
  const report = await run({ command: 'receive', gather: gatherCommits({ ...request, sides: sideIds(request.revisions, around) }), options, change: true }, io);
  return deliver(report, options, io, reporter);
}
