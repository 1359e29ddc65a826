import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'autodesk/api-key',
    title: 'Autodesk API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['autodesk'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Delete the key at https://aps.autodesk.com/myapps and create a new one.',
    docs: 'https://autodesk.com',
  },
  {
    id: 'autodesk/secret',
    title: 'Autodesk secret',
    shape: 'context',
    bodies: [run('base62', 16)],
    words: ['autodesk'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Reset the secret at https://aps.autodesk.com/myapps and create a new one.',
    docs: 'https://autodesk.com',
  },
] satisfies Rule[];
