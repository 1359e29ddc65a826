import { shown } from '../config/fault.ts';
import { UserError } from '../errors.ts';
import { examine, type Check } from '../hooks/examine.ts';
import { openRepository } from '../hooks/repository.ts';
import type { Program } from '../hooks/script.ts';
import type { Io } from '../io.ts';
import { visibleLines } from '../report/escape.ts';
import { configHealth } from '../run/config-health.ts';
import { exceptionHealth } from '../run/exception-health.ts';
import type { ExitCode } from '../types/report.ts';

const line = (check: Check): string => `${check.ok ? 'ok  ' : 'FAIL'}  ${check.what}\n${check.ok || !check.fix ? '' : `      fix: ${check.fix}\n`}`;

interface Health {
  readonly checks: readonly Check[];
  readonly notes: readonly string[];
}

/** Whether configuration and policy are valid, and what is to be said of their exceptions. */
async function ofConfiguration(io: Io): Promise<Health> {
  try {
    const { config, faults, locked, notes } = await configHealth(io);
    const wrong = [
      ...faults.map((fault) => ({ ok: false, what: shown(fault), fix: fault.hint })),
      ...locked.map(({ path, startLine, message }) => ({ ok: false, what: `${path}:${startLine ?? 1}: ${message}`, fix: 'tightlip config show' })),
    ];
    return { checks: wrong.length ? wrong : [{ ok: true, what: 'the configuration is valid' }], notes: [...notes, ...(await exceptionHealth(io, config))] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { checks: [{ ok: false, what: error.message, fix: error.hint }], notes: [] };
  }
}

/** A bare repository has no files: each push brings the configuration that holds for it. */
const none: Health = { checks: [], notes: [] };

/** `tightlip doctor`: 0 guarded, 1 something is not; a UserError (2) when it could not tell. */
export async function doctor(io: Io, program: Program): Promise<ExitCode> {
  const repository = await openRepository({ cwd: io.cwd(), env: io.env, platform: io.platform });
  const { checks: configuration, notes } = repository.bare ? none : await ofConfiguration(io);
  const checks = [...examine(repository, program), ...configuration];
  io.stdout.write(visibleLines(checks.map(line).join('') + notes.map((note) => `note  ${note}\n`).join('')));
  const failed = checks.filter((check) => !check.ok).length;
  io.stdout.write(failed === 0 ? 'guarded\n' : `${failed} of ${checks.length} checks failed\n`);
  return failed === 0 ? 0 : 1;
}
