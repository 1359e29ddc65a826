import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'redis/connection-string',
    title: 'Redis URL with a password',
    shape: 'pattern',
    pattern: /(?:rediss?(?:\+[a-z]{2,10})?):\/\/(?<secret>[^\s:@/"\'`<>]{0,80}:[^\s@/"\'`<>]{1,200}(?:\/[^\s@/"\'`<>]{1,60}){0,2})@[^\s"\'`<>@]{1,200}/,
    literals: ['redis://', 'rediss://', 'redis+'],
    reach: [8, 560],
    severity: 'critical',
    accept: 'url-password',
    advice: 'Change the password of this account and read the connection string from the environment or a secret store.',
    docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
  },
  {
    id: 'redis/requirepass',
    title: 'Password of a Redis server',
    shape: 'pattern',
    pattern: /(?:^|[\n\s"'])(?:--)?(?:requirepass|masterauth)[ \t]{1,8}["']?(?!(?:option|directive|setting|password|config|is|are|and|or|in|to|the|with|for|if|on)\b)(?<secret>[^\s"'$`<>{}%#][^\s"'`<>]{2,120})/,
    literals: ['requirepass ', 'masterauth '],
    severity: 'high',
    accept: 'cli-password',
    advice: 'Change the password and keep it in a file that only Redis reads, or use ACL users with hashed passwords.',
    docs: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/',
  },
] satisfies Rule[];
