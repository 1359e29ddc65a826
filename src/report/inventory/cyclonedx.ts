/**
 * `inventory --format cyclonedx`: CycloneDX 1.6. A tool is an application, a format that tools read is data, weights are a
 * machine-learning-model, MCP servers and endpoints are services. No clock: the serial number derives from the content.
 */
import type { Evidence } from '../../types/finding.ts';
import type { Inventory, InventoryReporter, InventoryService, InventoryTool } from '../../types/inventory.ts';
import { escapeJson } from '../escape.ts';
import { placeName } from '../words.ts';

/** Package URL types (package-url/purl-spec); Homebrew has none. */
const purlTypes: Readonly<Record<string, string>> = { npm: 'npm', pypi: 'pypi', crates: 'cargo', go: 'golang', maven: 'maven', nuget: 'nuget', composer: 'composer', gem: 'gem' };

function purlOf(evidence: readonly Evidence[]): string | undefined {
  for (const { trace, what } of evidence) {
    const [, ecosystem = '', name = ''] = (trace === 'dependency' && /^([a-z]+):([^\s]+)$/.exec(what)) || [];
    const type = purlTypes[ecosystem];
    if (type) return `pkg:${type}/${name.split(type === 'maven' ? /[:/]/ : '/').map((part) => encodeURIComponent(part)).join('/')}`;
  }
  return undefined;
}

const property = (name: string, value: string | undefined): object[] => (value === undefined ? [] : [{ name: `tightlip:${name}`, value }]);

function occurrence(one: Evidence): object {
  const context = one.what === one.origin.path ? one.trace : `${one.trace}: ${one.what}`;
  return { location: placeName(one.origin), ...(one.startLine && { line: one.startLine }), additionalContext: `${one.strength} ${context}` };
}

function component(tool: InventoryTool): object {
  const { id, name, vendor, country, category, presence, current, verdict, met, evidence, history } = tool;
  const purl = purlOf(evidence);
  return {
    type: category === 'protocol' ? 'data' : 'application',
    'bom-ref': `ai-tool:${id}`,
    manufacturer: { name: vendor },
    name,
    ...(purl && { purl }),
    evidence: { occurrences: evidence.filter(({ strength }) => strength !== 'weak').map(occurrence) },
    properties: [
      ...property('verdict', verdict), ...property('met', met === undefined ? undefined : String(met)), ...property('presence', presence), ...property('current', String(current)), ...property('category', category),
      ...property('country', country), ...property('first-commit', history?.first.commit), ...property('last-commit', history?.last.commit), ...property('commits', history && String(history.commits)),
    ],
  };
}

/** Weights lie in the tree as files of a known ending. */
function models(tools: readonly InventoryTool[]): object[] {
  const places = [...new Set(tools.flatMap(({ evidence }) => evidence.filter(({ trace, what }) => trace === 'path' && what.toLowerCase().endsWith('.gguf')).map(({ what }) => what)))].sort();
  return places.map((path) => ({ type: 'machine-learning-model', 'bom-ref': `model:${path}`, name: path.split('/').at(-1) ?? path, evidence: { occurrences: [{ location: path }] } }));
}

function service({ kind, value, name, trusted, places }: InventoryService): object {
  const url = /^[a-z][a-z0-9+.-]*:\/\/[!-~]+$/i.test(value) ? value : undefined;
  return {
    'bom-ref': `${kind}:${value}`,
    name: name ?? value,
    ...(url && { endpoints: [url] }),
    'x-trust-boundary': trusted !== true && (url !== undefined || kind === 'endpoint'),
    properties: [...property('kind', kind), ...property('value', value), ...places.flatMap(({ path, startLine }) => property('location', `${path}:${startLine}`))],
  };
}

const uuid = (hash: string): string => [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');

function cyclonedx(inventory: Inventory): string {
  const present = inventory.tools.filter(({ presence }) => presence !== 'possible');
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid(inventory.hash)}`,
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'tightlip', version: inventory.version }] },
      properties: [...property('scope', inventory.scope.join(',')), ...property('policy', inventory.policy?.hash), ...property('complete', String(inventory.problems.length === 0))],
    },
    components: [...present.map(component), ...models(present)],
    services: inventory.services.map(service),
  };
  return `${escapeJson(JSON.stringify(bom, null, 2))}\n`;
}

export default cyclonedx satisfies InventoryReporter;
