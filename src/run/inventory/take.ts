import { UserError } from '../../errors.ts';
import { createCatalogue } from '../../inspect/evidence/catalogue.ts';
import { contentInspector } from '../../inspect/evidence/content.ts';
import type { Surroundings } from '../../source/environment.ts';
import { checkoutAbove } from '../../source/repository.ts';
import type { AiTool } from '../../types/ai-tool.ts';
import type { Inventory } from '../../types/inventory.ts';
import type { ConfigSides, Problem } from '../../types/source.ts';
import type { Configured } from '../configure.ts';
import { gatherTree } from '../gather-tree.ts';
import { assessAi } from '../judge-ai.ts';
import { problemOrder } from '../order.ts';
import { createVeil, veiledData } from '../secret-names.ts';
import { createStage, emptyOutcome, type Outcome, type Stage } from '../stage.ts';
import { today } from '../today.ts';
import { readPast } from './history.ts';
import { takeInventory, type VerdictOf } from './inventory.ts';
import { machineEvidence } from './machine.ts';

/** What to look at. */
export interface InventoryRequest {
  readonly around: Surroundings;
  readonly paths: readonly string[];
  readonly history: boolean;
  readonly machine: boolean;
  readonly people: boolean;
  /** Also what git ignores. */
  readonly everything: boolean;
  /** Home of the person whose machine it is. */
  readonly home: string;
}

/** Without a policy nobody has assessed anything; formats and runtimes are not assessed at all. */
export const unassessed = ({ category }: AiTool): ReturnType<VerdictOf> => (category === 'protocol' || category === 'local-runtime' ? undefined : { verdict: 'unlisted' });

/** The tree by the scan's own pipeline, AI part only. What configuration leaves out is left out here too. */
async function treeTraces({ around, paths, everything }: InventoryRequest, set: Configure): Promise<{ outcome: Outcome; ready: Configured }> {
  const outcome = emptyOutcome();
  let ready: Configured | undefined;
  let stage: Stage | undefined;
  const configured = (): Configured => {
    if (!ready) throw new Error('a source was read before it was configured');
    return ready;
  };
  await gatherTree({ around, paths, everything, glance: true })({
    configure: async (sides) => (ready = await set(sides)),
    stage: () => (stage ??= createStage(configured().settings)),
    outcome,
    progress: () => undefined,
  });
  const { config } = configured();
  return { outcome: { ...outcome, evidence: outcome.evidence.filter(({ origin }) => !config.excluded(origin.path, 'ai')) }, ready: configured() };
}

type Configure = (sides?: ConfigSides) => Promise<Configured>;

/** Looks at the tree, and on demand at history and machine; `--machine` alone and without paths at the machine only. Rejects with a UserError where a question makes no sense. */
export async function inventoryOf(request: InventoryRequest, set: Configure): Promise<Inventory> {
  const { around, history, machine, people, home, paths } = request;
  if (people && !history) throw new UserError('--people asks who wrote commits, and no commit is looked at', 'add --history');
  if (history && !checkoutAbove(around.cwd) && !around.env['GIT_DIR']) throw new UserError('--history needs a git repository', 'run it inside one');
  const onlyMachine = machine && !history && paths.length === 0;
  const problems: Problem[] = [];
  const { outcome: tree, ready } = onlyMachine ? { outcome: emptyOutcome(), ready: await set() } : await treeTraces(request, set);
  const catalogue = createCatalogue(ready.settings.tools);
  const past = history ? await readPast({ around, catalogue, content: contentInspector(catalogue), people, problem: (problem) => void problems.push(problem) }) : undefined;
  const found = machine ? machineEvidence([...catalogue.tools.values()], { home, platform: around.platform ?? '', env: around.env }) : [];
  const scope = [...(onlyMachine ? [] : ['tree' as const]), ...(history ? ['history' as const] : []), ...(machine ? ['machine' as const] : [])];
  const all = [...tree.problems, ...problems].sort(problemOrder);
  const { tools, listed, summary } = await assessAi([...tree.evidence, ...(past?.evidence ?? []), ...found], tree.risks, ready.settings, ready.config, today(), around);
  const verdictOf: VerdictOf = (tool) => tools.get(tool.id) ?? unassessed(tool);
  const veil = createVeil(() => createStage({ only: ['secrets'], salt: '', own: ready.settings.own, enable: [] }));
  return veiledData(takeInventory({ scope, tree: tree.evidence, risks: tree.risks, past, machine: found }, catalogue.tools, verdictOf, { problems: all, policy: summary }, listed), veil);
}
