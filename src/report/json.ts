import type { Reporter } from '../types.ts';

const json: Reporter = (report) =>
  `${JSON.stringify(
    {
      schema: 'tightlip/report/1',
      tool: { name: 'tightlip', version: report.version },
      scan: { command: report.command, complete: report.complete, ...report.stats },
      findings: report.findings.map(({ origin, region, mark, ...rest }) => ({ ...rest, mark, path: origin.path, ...region })),
      suppressed: report.suppressed,
      problems: report.problems,
      notices: report.notices,
      exitCode: report.exitCode,
    },
    null,
    2,
  )}\n`;
export default json;
