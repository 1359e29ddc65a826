import type { Rule } from '../../src/types.ts';
import { run } from '../alphabets.ts';

export default [
  {
    id: 'snowflake/password',
    title: 'Snowflake password',
    shape: 'pattern',
    pattern: /(?:snowflake[^\r\n]{0,40}pass)[\w.\-]{0,24}(?:\s{1,3}(?:api|key|token|secret|access|id)\w{0,8}){0,3}["\']?\s{0,3}(?:=|:|=>|:=)\s{0,3}["\']?(?<secret>[^\s"\'$<>{}]{8,64})(?![\w-])/i,
    literals: ['snowflake'],
    reach: [8, 200],
    severity: 'medium',
    confidence: 'medium',
    accept: 'password',
    advice: 'Change the password in Snowflake and read it from the environment or a secret store.',
    docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  },
  {
    id: 'snowflake/programmatic-access-token',
    title: 'Snowflake programmatic access token',
    shape: 'context',
    bodies: [run('base64url', 100, 500)],
    words: ['snowflake', 'sf_token'],
    within: 24,
    severity: 'medium',
    entropy: 3,
    accept: 'random',
    advice: 'Remove it with ALTER USER ... REMOVE PROGRAMMATIC ACCESS TOKEN.',
    docs: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  },
] satisfies Rule[];
