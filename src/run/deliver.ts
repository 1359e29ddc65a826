import type { Io } from '../io.ts';
import type { ScanOptions } from '../options.ts';
import type { ExitCode, Paint, Report, Reporter } from '../types.ts';

const same = (text: string): string => text;
const plain: Paint = { bold: same, dim: same, red: same, yellow: same, green: same, cyan: same };

/** Writes the reports that were asked for and returns the run's exit code. */
export async function deliver(report: Report, options: ScanOptions, io: Io, reporters: (name: string) => Promise<Reporter>): Promise<ExitCode> {
  const name = options.formats.find((format) => !format.file)?.name ?? 'text';
  const text = (await reporters(name))(report, plain);
  await new Promise<void>((resolve) => io.stdout.write(text, () => resolve()));
  return report.exitCode;
}
