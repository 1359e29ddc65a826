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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Html2Pdf, create a new one and keep it out of the repository.',
    docs: 'https://html2pdf.app',
  },
] satisfies Rule[];
