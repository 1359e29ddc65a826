import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'vonage-nexmo/api-key',
    title: 'Vonage API key',
    shape: 'pattern',
    pattern: /(?:vonage|nexmo)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>[0-9a-f]{8})(?![\w-])/i,
    literals: ['vonage', 'nexmo'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'random',
    advice: 'Delete the key at https://dashboard.nexmo.com/settings and create a new one.',
    docs: 'https://nexmo.com',
  },
  {
    id: 'vonage-nexmo/api-key-secret',
    title: 'Vonage API key secret',
    shape: 'context',
    bodies: [run('base64url', 16)],
    words: ['vonage', 'nexmo'],
    severity: 'medium',
    confidence: 'low',
    entropy: 2.7,
    accept: 'random',
    advice: 'Reset the secret at https://dashboard.nexmo.com/settings and create a new one.',
    docs: 'https://nexmo.com',
  },
] satisfies Rule[];
