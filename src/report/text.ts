import type { Reporter } from '../types.ts';

const text: Reporter = (report) =>
  `${report.findings.map((f) => `${f.origin.path}:${f.region.startLine}:${f.region.startColumn}  ${f.title}  ${f.rule}\n  ${f.excerpt ?? ''}\n`).join('')}${report.findings.length} findings in ${report.stats.files} files\n`;
export default text;
