import type { Rule } from '../../src/types.ts';

export default [
  {
    id: 'unleash/api-token',
    title: 'Unleash API token',
    shape: 'pattern',
    pattern: /(?<![\w*-])(?<secret>(?:\*|\[\]|[A-Za-z0-9][\w-]{0,60}):(?:development|production|default|staging|test)\.[0-9a-f]{56})(?![0-9A-Za-z])/,
    literals: [':development.', ':production.', ':default.', ':staging.', ':test.'],
    reach: [100, 72],
    severity: 'medium',
    examples: [(random) => `UNLEASH_API_TOKEN=default:production.${random.run('hex-lower', 56)}\n`, (random) => `"*:development.${random.run('hex-lower', 56)}"\n`],
    counterExamples: ['default:development.unleash-insecure-api-token\n'],
    advice: 'Delete the token under API access in Unleash; frontend tokens may be public, backend tokens may not.',
    docs: 'https://docs.getunleash.io/concepts/api-tokens-and-client-keys',
  },
] satisfies Rule[];
