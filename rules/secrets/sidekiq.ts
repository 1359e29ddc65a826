import type { Rule } from '../../src/types.ts';

const advice = 'Ask Contributed Systems for new credentials.';

export default [
  {
    id: 'sidekiq/gem-url',
    title: 'Sidekiq Pro or Enterprise credentials in a URL',
    shape: 'pattern',
    pattern: /(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com/i,
    literals: ['.contribsys.com'],
    severity: 'medium',
    advice,
    docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  },
  {
    id: 'sidekiq/bundle-credentials',
    title: 'Sidekiq Pro or Enterprise credentials',
    shape: 'pattern',
    pattern: /BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM["\']?\s{0,3}[:=]\s{0,3}["\']?(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![0-9a-f])/i,
    literals: ['contribsys__com'],
    severity: 'medium',
    advice,
    docs: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  },
] satisfies Rule[];
