import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { parseOptions, type RawOptions } from '../options.ts';
import { kernelsAhead } from '../run/kernels.ts';
import type { Surroundings } from '../source/environment.ts';
import { inFramework, namedRange } from '../source/framework.ts';
import { addedBy, pushedRefs, receivedRefs, type RefUpdate } from '../source/ref-updates.ts';
import { rangeSource, type RangeRequest } from '../source/range.ts';
import { protocolText } from '../source/stdin.ts';
import type { ExitCode, Report } from '../types/report.ts';

/** What git tells its hooks on standard input. Somebody at a terminal would wait for ever. */
function protocol(io: Io, hook: string): string {
  if (io.plainIn !== true && io.stdin.isTTY) throw new UserError(`this command reads what git gives its ${hook} hook on standard input`, `Let git run it: tightlip install ${hook}; by hand: tightlip range origin/main..HEAD`);
  return protocolText();
}

/** What the other side has, as far as its branches here say it. */
async function knownTo(remote: string | undefined, io: Io): Promise<string[]> {
  if (!remote) return ['--remotes'];
  return /^[A-Za-z0-9_][\w.-]*$/.test(remote) ? [`--remotes=${remote}`] : (await import('../source/remotes.ts')).knownAt(remote, around(io));
}

/** Scans what the request names; git works while the rest of the program is loaded. */
async function scanned(command: 'push' | 'receive', io: Io, request: RangeRequest, raw: RawOptions): Promise<Report> {
  const options = parseOptions(raw);
  const source = rangeSource({ ...request, sides: true });
  kernelsAhead(io);
  const [{ gatherCommits }, { scan }] = await Promise.all([import('../run/gather-commits.ts'), import('../run/scan.ts')]);
  return scan({ command, gather: gatherCommits(source), options, change: true }, io);
}

async function delivered(report: Report, io: Io, raw: RawOptions): Promise<ExitCode> {
  const [{ deliver }, { reporter }] = await Promise.all([import('../run/deliver.ts'), import('../report/load.ts')]);
  return deliver(report, parseOptions(raw), io, reporter);
}

/** `tightlip push [REMOTE]`: what a push adds that the remote is not known to have (all remotes, when it is not named). */
export async function push(io: Io, remote: string | undefined, raw: RawOptions): Promise<ExitCode> {
  const report = inFramework(io.env) ? await ofFramework(io, raw) : await pushed(io, pushedRefs(protocol(io, 'pre-push')), await knownTo(remote, io), raw);
  return delivered(report, io, raw);
}

const around = (io: Io): Surroundings => ({ cwd: io.cwd(), env: io.env, platform: io.platform });

const pushed = (io: Io, updates: readonly RefUpdate[], known: readonly string[], raw: RawOptions): Promise<Report> => scanned('push', io, addedBy(updates, known, around(io)), raw);

/** The framework reads git's lines itself and names one range; in a run by hand without one, the tree is what there is. */
async function ofFramework(io: Io, raw: RawOptions): Promise<Report> {
  const named = namedRange(io.env);
  if (!named) return (await import('../run/whole.ts')).scanWhole(io, raw);
  const { after, before, ref, remote } = named;
  return pushed(io, [{ ref: ref ?? after, after, before }], remote === undefined ? [] : await knownTo(remote, io), raw);
}

/** `tightlip receive`: what a push brings to this repository, before it is accepted. */
export async function receive(io: Io, raw: RawOptions): Promise<ExitCode> {
  const updates = receivedRefs(protocol(io, 'pre-receive'));
  // In post-receive the refs stand where they were pushed to already: what they had is their old id, which is named by itself.
  const known = [...updates.map(({ ref }) => `--exclude=${ref}`), '--glob=*'];
  return delivered(await scanned('receive', io, addedBy(updates, known, around(io)), raw), io, raw);
}
