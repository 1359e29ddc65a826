import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'portainer/token',
    title: 'Portainer access token',
    shape: 'token',
    forms: [['ptr_', run('A-Za-z0-9+/=_-', 20, 64)]],
    words: ['portainer'],
    severity: 'high',
    advice: 'Delete the token under My account > Access tokens.',
    docs: 'https://docs.portainer.io/api/access',
  },
  {
    id: 'portainer/api-key',
    title: 'Portainer API key',
    shape: 'token',
    forms: [['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.', run('base62', 50, 310), '.', run('base64url', 43)]],
    caseless: true,
    words: ['portainer'],
    severity: 'high',
    accept: 'random',
    advice: 'Delete the token under My account > Access tokens.',
    docs: 'https://docs.portainer.io/api/access',
  },
] satisfies Rule[];
