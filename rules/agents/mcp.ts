import type { AgentCheck } from '../../src/types/inspect.ts';

/** MCP supply chain. */
export default [
  {
    id: 'M01',
    slug: 'mcp-unpinned',
    title: 'MCP server that is not pinned',
    severity: 'high',
    gain: 'The next version of the package, whoever publishes it, runs with the agent\'s rights.',
    instead: 'Write an exact version or digest: npx -y pkg@1.2.3, uvx pkg==1.2.3, image@sha256:...',
    source: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices',
  },
  {
    id: 'M02',
    slug: 'mcp-insecure-remote',
    title: 'Vulnerable mcp-remote or plain http server',
    severity: 'high',
    gain: 'The server, or anyone on the way, runs commands on the client or reads the traffic.',
    instead: 'Use mcp-remote 0.1.16 or later, and https.',
    source: 'https://nvd.nist.gov/vuln/detail/CVE-2025-6514',
  },
  {
    id: 'M03',
    slug: 'mcp-wrapper',
    title: 'MCP server behind a shell, temporary path or open container',
    severity: 'high',
    gain: 'What runs is not what the file seems to say, or it has the whole machine.',
    instead: 'Start the server\'s binary directly, without a shell, /tmp, --privileged or a mount of /.',
    source: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices',
  },
  {
    id: 'M04',
    slug: 'mcp-unlisted',
    title: 'MCP server or remote host that is not on the company\'s list',
    severity: 'medium',
    gain: 'Code and prompts reach a server that nobody has assessed.',
    instead: 'Ask for it to be listed in [ai.mcp] allow, or remove it.',
    source: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/security_best_practices',
  },
] satisfies AgentCheck[];
