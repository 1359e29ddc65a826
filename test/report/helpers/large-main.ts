/** A process of its own for one format: `node large-main.mjs FORMAT COUNT FILE` writes the report as a run does and prints its cost as JSON. */

import { plainPaint } from '../../../src/paint.ts';
import { reporter } from '../../../src/report/load.ts';
import { writeFile } from '../../../src/run/write.ts';
import { largeReport } from './large.ts';

const [, , format = '', count = '', file = ''] = process.argv;
const report = largeReport(Number(count));
const started = performance.now();
const before = process.cpuUsage();
writeFile(file, (await reporter(format))(report, plainPaint));
const { user, system } = process.cpuUsage(before);
// On a busy machine the clock counts what others do.
const ms = Math.min(performance.now() - started, (user + system) / 1000);
process.stdout.write(JSON.stringify({ ms, megabytes: process.resourceUsage().maxRSS / 1024 }));
