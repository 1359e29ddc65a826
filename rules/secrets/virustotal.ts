import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'virustotal/api-key',
    title: 'VirusTotal API key',
    shape: 'context',
    bodies: [run('hex', 64)],
    words: ['virustotal'],
    severity: 'medium',
    entropy: 2.8,
    accept: 'random',
    advice: 'Revoke the key in the settings of VirusTotal, create a new one and keep it out of the repository.',
    docs: 'https://virustotal.com',
  },
] satisfies Rule[];
