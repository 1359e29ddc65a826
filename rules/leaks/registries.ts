import type { Rule } from '../../src/types.ts';

// A lock file or registry setting that names a host outside the public registries: the most common leak of internal
// addresses (Artifactory and Nexus URLs in lock files, docs/leaks.md). Hosts of public registries and code forges are listed here.
const docs = 'https://github.com/tightlip/tightlip/blob/main/docs/leaks.md#registries';
const advice = 'Rewrite the lock file against the public registry, or accept it when this repository is internal.';

export default [
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/private-registry',
    title: 'Package resolved from a private registry',
    severity: 'medium',
    confidence: 'medium',
    // JFrog, Nexus, ProGet, Azure Artifacts, CodeArtifact and Verdaccio serve packages under paths that public registries do not have.
    pattern:
      /(?:"?(?:resolved|tarball|__archiveUrl|registry|npmRegistryServer|index-url|extra-index-url|index_url|url|source)"?[ \t]{0,4}[:=(]?[ \t]{0,4}|::__archiveUrl=)["']?https?(?::\/\/|%3A%2F%2F)(?:[^\s/@"'<>]{1,64}@)?(?<secret>(?!(?:localhost|127\.|[a-z0-9.-]{0,60}(?:example|acme|mycompany|your-?company|central\.sonatype|oss\.sonatype|maven\.aliyun|repo\.huaweicloud|cloud\.tencent|repo\.spring|repository\.apache|repository\.jboss|build\.shibboleth)\.)[^\s"']{0,80})[a-z0-9][a-z0-9.-]{2,80}(?::[0-9]{2,5})?(?:\/|%2F)(?:artifactory(?:\/|%2F)(?:api(?:\/|%2F)(?:npm|pypi|nuget|gems|go)|[a-z0-9._-]{1,60})|nexus(?:\/|%2F)(?:repository|content)|repository(?:\/|%2F)(?:npm|pypi|maven|nuget|rubygems|go)[a-z0-9._-]{0,40}|npm(?:\/|%2F)registry(?:\/|%2F)|_packaging(?:\/|%2F)))/i,
    literals: ['artifactory', 'nexus', 'repository/', 'repository%2F', 'npm/registry', '_packaging'],
    reach: [256, 128],
    examples: [
      '"resolved": "https://repo.payments-hq.net/artifactory/api/npm/npm-all/left-pad/-/left-pad-1.3.0.tgz"',
      'registry=https://nexus.build-farm.io/repository/npm-group/',
      '::__archiveUrl=https%3A%2F%2Fjfrog.big-co.cn%2Fartifactory%2Fapi%2Fnpm%2Fall%2Fx.tgz',
    ],
    counterExamples: ['"resolved": "https://registry.npmjs.org/left-pad/-/left-pad-1.3.0.tgz"', 'registry=https://nexus.example.com/repository/npm-group/', 'https://github.com/jfrog/artifactory/api', 'url: http://localhost:8081/artifactory/api/npm/x', "url 'https://maven.aliyun.com/repository/google'"],
    advice,
    docs,
  },
  {
    shape: 'pattern',
    kind: 'leak',
    id: 'leak/lockfile-host',
    title: 'Lock file entry from a host that is not public',
    severity: 'medium',
    confidence: 'medium',
    pattern:
      /(?:"resolved": ?"|resolved "|tarball: ?'?)https?:\/\/(?:[^\s/@"'<>]{1,64}@)?(?<secret>(?:[a-z0-9-]{1,60}\.){1,6}(?:corp|internal|intranet|lan|local|home\.arpa|private))(?::[0-9]{2,5})?\//i,
    literals: ['resolved', 'tarball'],
    reach: [16, 256],
    examples: ['"resolved": "https://npm.platform.corp/left-pad/-/left-pad-1.3.0.tgz"', 'resolved "http://verdaccio.dev.internal:4873/a/-/a-1.0.0.tgz"'],
    counterExamples: ['"resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz"', 'url: http://npm.dev.internal/'],
    advice,
    docs,
  },
] satisfies Rule[];
