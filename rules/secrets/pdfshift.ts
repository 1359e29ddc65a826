import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'pdfshift/api-key',
    title: 'PDFShift API key',
    shape: 'context',
    bodies: [run('hex', 32)],
    words: ['pdfshift'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Reset the key in the PDFShift account: until then others use up your quota, or run up your bill.',
    docs: 'https://pdfshift.io',
  },
] satisfies Rule[];
