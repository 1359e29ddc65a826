import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'html2pdf/api-key',
    title: 'Html2Pdf API key',
    shape: 'context',
    bodies: [run('base62', 64)],
    words: ['html2pdf'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the Html2Pdf account: until then others use up your quota, or run up your bill.',
    docs: 'https://html2pdf.app',
  },
] satisfies Rule[];
