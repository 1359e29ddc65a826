import { examine, type Check } from '../hooks/examine.ts';
import { openRepository } from '../hooks/repository.ts';
import type { Program } from '../hooks/script.ts';
import { UserError } from '../errors.ts';
import type { Io } from '../io.ts';
import { policyHealth } from '../run/policy-health.ts';
import type { ExitCode } from '../types.ts';

const line = (check: Check): string => `${check.ok ? 'ok  ' : 'FAIL'}  ${check.what}\n${check.ok || !check.fix ? '' : `      fix: ${check.fix}\n`}`;

/** Whether configuration and policy are valid, and what is to be said of the policy's exceptions. */
async function ofConfiguration(io: Io): Promise<{ check: Check; notes: readonly string[] }> {
  try {
    return { check: { ok: true, what: 'the configuration is valid' }, notes: await policyHealth(io) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { check: { ok: false, what: error.message, fix: error.hint }, notes: [] };
  }
}

/** `tightlip doctor`: 0 guarded, 1 something is not; a UserError (2) when it could not tell. */
export async function doctor(io: Io, program: Program): Promise<ExitCode> {
  const { check, notes } = await ofConfiguration(io);
  const checks = [...examine(await openRepository(io.cwd()), program), check];
  io.stdout.write(checks.map(line).join('') + notes.map((note) => `note  ${note}\n`).join(''));
  const failed = checks.filter((check) => !check.ok).length;
  io.stdout.write(failed === 0 ? 'guarded\n' : `${failed} of ${checks.length} checks failed\n`);
  return failed === 0 ? 0 : 1;
}
