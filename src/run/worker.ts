import { parentPort, workerData } from 'node:worker_threads';
import { scanFiles, type Share } from './files.ts';
import { createStage, emptyOutcome, type StageSettings } from './stage.ts';

/** What a worker is started with. */
export interface Work {
  readonly share: Share;
  readonly settings: StageSettings;
}

const { share, settings } = workerData as Work;
const outcome = emptyOutcome();
void scanFiles(share, createStage(settings), outcome, () => undefined).then(() => parentPort?.postMessage(outcome));
