import { UserError } from '../../errors.ts';
import { createCatalogue } from '../../inspect/evidence/catalogue.ts';
import { contentInspector } from '../../inspect/evidence/content.ts';
import type { Surroundings } from '../../source/environment.ts';
import { checkoutAbove } from '../../source/repository.ts';
import type { AiTool, Inventory, Problem } from '../../types.ts';
import { gatherTree } from '../gather.ts';
import { problemOrder } from '../order.ts';
import { createStage, emptyOutcome, type StageSettings } from '../stage.ts';
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
  readonly tools?: readonly AiTool[];
}

/** Without a policy nobody has assessed anything; formats and runtimes are not assessed at all. */
export const unassessed: VerdictOf = ({ category }) => (category === 'protocol' || category === 'local-runtime' ? undefined : { verdict: 'unlisted' });

async function treeTraces(request: InventoryRequest, settings: StageSettings): Promise<ReturnType<typeof emptyOutcome>> {
  const outcome = emptyOutcome();
  const stage = createStage(settings);
  const gather = gatherTree({ around: request.around, paths: request.paths, everything: request.everything });
  await gather({ stage: () => stage, settings, outcome, progress: () => undefined });
  return outcome;
}

/** Looks at the tree, and on demand at history and machine. Without `paths`, `--machine` alone looks at the machine only. Rejects with a UserError where a question makes no sense. */
export async function inventoryOf(request: InventoryRequest, verdictOf: VerdictOf = unassessed, policy?: Inventory['policy']): Promise<Inventory> {
  const { around, history, machine, people, home, tools, paths } = request;
  if (people && !history) throw new UserError('--people asks who wrote commits, and no commit is looked at', 'add --history');
  if (history && !checkoutAbove(around.cwd) && !around.env['GIT_DIR']) throw new UserError('--history needs a git repository', 'run it inside one');
  const catalogue = createCatalogue(tools);
  const list = [...catalogue.tools.values()];
  const onlyMachine = machine && !history && paths.length === 0;
  const problems: Problem[] = [];
  const tree = onlyMachine ? emptyOutcome() : await treeTraces(request, { only: ['ai'], salt: '', own: [], enable: [], tools });
  const past = history ? await readPast({ around, catalogue, content: contentInspector(list), people, problem: (problem) => void problems.push(problem) }) : undefined;
  const found = machine ? machineEvidence(list, { home, platform: around.platform ?? '', env: around.env }) : [];
  const scope = [...(onlyMachine ? [] : ['tree' as const]), ...(history ? ['history' as const] : []), ...(machine ? ['machine' as const] : [])];
  const all = [...tree.problems, ...problems].sort(problemOrder);
  return takeInventory({ scope, tree: tree.evidence, risks: tree.risks, past, machine: found }, catalogue.tools, verdictOf, { problems: all, policy });
}
