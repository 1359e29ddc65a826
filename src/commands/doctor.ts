import { examine, type Check } from '../hooks/examine.ts';
import { openRepository } from '../hooks/repository.ts';
import type { Program } from '../hooks/script.ts';
import type { Io } from '../io.ts';
import type { ExitCode } from '../types.ts';

const line = (check: Check): string => `${check.ok ? 'ok  ' : 'FAIL'}  ${check.what}\n${check.ok || !check.fix ? '' : `      fix: ${check.fix}\n`}`;

/** `tightlip doctor`: 0 guarded, 1 something is not; a UserError (2) when it could not tell. */
export async function doctor(io: Io, program: Program): Promise<ExitCode> {
  const checks = examine(await openRepository(io.cwd()), program);
  io.stdout.write(checks.map(line).join(''));
  const failed = checks.filter((check) => !check.ok).length;
  io.stdout.write(failed === 0 ? 'guarded\n' : `${failed} of ${checks.length} checks failed\n`);
  return failed === 0 ? 0 : 1;
}
