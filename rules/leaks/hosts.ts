import type { Rule } from '../../src/types.ts';

// Names that never resolve on the public internet: ICANN's private-use `.internal`, the refused `.corp`, `.home`, `.mail`
// (resolution 2018.02.04.12), RFC 6762 appendix G. A company's own suffixes are configured (`[leaks] hosts`).
const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#hosts';

export default [
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/internal-url',
    title: 'URL of an internal host',
    severity: 'medium',
    confidence: 'low',
    pattern:
      /(?<![0-9A-Za-z])(?:https?|ssh|git|ldaps?|jdbc:[a-z]{2,12}|redis|amqp|mongodb|postgres(?:ql)?|mysql):\/\/(?:[^\s/@"'<>]{1,64}@)?(?<secret>(?!(?:host|gateway|registry|kubernetes|vm)\.docker\.internal|metadata\.google\.internal|(?:www\.|my\.|some\.|your\.)?(?:example|foo|bar|test|acme|company|mycompany|my-?corp|corp)\.|[a-z0-9.-]{0,40}(?:example|foo|bar|test|acme)\.(?:corp|internal|intranet|lan))(?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,5}(?:corp|intranet|internal|lan|home\.arpa))(?=[:\/\s"'`<>)\],;]|$)/i,
    literals: ['.corp', '.intranet', '.internal', '.lan', '.home.arpa'],
    reach: [192, 32],
    examples: ['url = "https://git.payments.corp/team/repo"', 'wiki: http://wiki.hq.intranet/page', 'redis://cache-1.prod.internal:6379'],
    counterExamples: ['http://host.docker.internal:8080', 'http://metadata.google.internal/', 'https://example.corp/', 'https://corp.example.com/', 'import x from "./foo.internal"'],
    advice: 'Replace the host by configuration; if the name may be public, accept it.',
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/cluster-host',
    title: 'Internal cloud or cluster host name',
    severity: 'low',
    confidence: 'low',
    pattern: /(?<![0-9A-Za-z.-])(?<secret>ip-10(?:-[0-9]{1,3}){3}\.(?:[a-z]{2}-[a-z]{4,9}-[0-9]\.compute|ec2)\.internal)(?![0-9A-Za-z-])/,
    literals: ['.internal'],
    reach: [64, 16],
    examples: ['node ip-10-42-17-203.ec2.internal is down', 'host: ip-10-20-30-41.eu-west-1.compute.internal'],
    counterExamples: ['ip-10-0.ec2.internal', 'ip-192-168-1-1.example.internal'],
    advice: 'Remove the host name from what is published: it shows the layout of the network.',
    docs,
  },
] satisfies Rule[];
