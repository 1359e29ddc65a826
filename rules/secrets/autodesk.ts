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
    entropy: 3.3,
    accept: 'random',
    advice: 'Revoke the key in the settings of Autodesk, create a new one and keep it out of the repository.',
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
    entropy: 3,
    accept: 'random',
    advice: 'Revoke the secret in the settings of Autodesk, create a new one and keep it out of the repository.',
    docs: 'https://autodesk.com',
  },
] satisfies Rule[];
