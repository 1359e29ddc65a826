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
    advice: 'Revoke the key in the settings of PDFShift, create a new one and keep it out of the repository.',
    docs: 'https://pdfshift.io',
  },
] satisfies Rule[];
