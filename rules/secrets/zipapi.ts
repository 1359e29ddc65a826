import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'zipapi/password',
    title: 'ZipAPI password',
    shape: 'pattern',
    pattern: /(?:zipapi[^\r\n]{0,40}pass)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>[\w!#$%=@^]{7,64})(?![\w-])/i,
    literals: ['zipapi'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'password',
    advice: 'Change the password in ZipAPI and read it from the environment or a secret store.',
    docs: 'https://zipapi.us',
  },
  {
    id: 'zipapi/api-key',
    title: 'ZipAPI API key',
    shape: 'context',
    bodies: [run('base62', 32)],
    words: ['zipapi'],
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Reset the key in the ZipAPI account: until then others use up your quota, or run up your bill.',
    docs: 'https://zipapi.us',
  },
] satisfies Rule[];
