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
    advice: 'Delete the key at https://www.virustotal.com/gui/my-apikey and create a new one.',
    docs: 'https://virustotal.com',
  },
] satisfies Rule[];
