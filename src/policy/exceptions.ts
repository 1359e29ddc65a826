import type { Finding, Suppressed } from '../types/finding.ts';
import type { CompiledException, CompiledLayer } from './compile.ts';

/** What an exception was used for, for the report and for `doctor`. */
export interface Used {
  readonly owner: string;
  readonly reason: string;
  readonly until: string;
  readonly source: string;
  findings: number;
}

type Said = { readonly by: Suppressed['by'] } | { readonly expired: NonNullable<Finding['expired']> } | { readonly locked: CompiledException };

/** Exceptions of all layers, with a tally. */
export class Exceptions {
  readonly used = new Map<CompiledException, Used>();
  readonly ended = new Map<CompiledException, Used>();
  readonly #layers: readonly CompiledLayer[];
  readonly #today: string;

  constructor(layers: readonly CompiledLayer[], today: string) {
    this.#layers = layers;
    this.#today = today;
  }

  /**
   * The first exception that covers a finding. `decided`: the layer whose word the finding is; an exception of a layer below a locked one counts
   * only for what that layer itself, or one below it, has brought up.
   */
  of(finding: Finding, paths: readonly string[], decided: number): Said | undefined {
    let said: Said | undefined;
    for (const [index, layer] of this.#layers.entries()) {
      for (const exception of layer.exceptions) {
        if (!covers(exception, finding) || paths.length === 0 || !paths.every((path) => exception.holds(path))) continue;
        if (index > decided && this.#layers.slice(0, index).some((above) => above.locked && paths.every(above.covers))) {
          said ??= { locked: exception };
          continue;
        }
        const { owner, reason, until, source } = exception;
        if (until < this.#today) {
          this.#count(this.ended, exception);
          said ??= { expired: { owner, until } };
          continue;
        }
        this.#count(this.used, exception);
        return { by: { kind: 'exception', reason, owner, until, source } };
      }
    }
    return said;
  }

  #count(tally: Map<CompiledException, Used>, exception: CompiledException): void {
    const { owner, reason, until, source } = exception;
    const known = tally.get(exception);
    if (known) known.findings++;
    else tally.set(exception, { owner, reason, until, source, findings: 1 });
  }
}

const covers = (exception: CompiledException, finding: Finding): boolean =>
  finding.kind === 'ai-tool' ? finding.tool !== undefined && exception.ids.has(finding.tool) : finding.check !== undefined && (exception.checks ?? []).includes(finding.check);
