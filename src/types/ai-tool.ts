/** AI tools are facts too: what each is and which traces it leaves. */

export type Strength = 'strong' | 'medium' | 'weak';

/** `protocol` (AGENTS.md, MCP, skills) and `local-runtime` (ollama, vllm) are not coding tools: policy reaches them only by id or category. */
export type AiCategory = 'agent-cli' | 'ide' | 'ide-extension' | 'review-bot' | 'app-builder' | 'local-runtime' | 'protocol';

/** A place in a repository that a tool owns or reads. */
export interface AiPath {
  /** `*` within one name, `**` any number of folders. Holds at any depth; with a leading `/`, and under `.github/`, from the top of the repository only. */
  readonly glob: string;
  readonly kind: 'config' | 'rules' | 'memory' | 'commands' | 'hooks' | 'mcp' | 'session' | 'cache' | 'ignore' | 'binary';
  /** Default: `strong` for session, cache and binary, else `medium`. Common property and generic names are `weak` (POLICY.md section 3). */
  readonly strength?: Strength;
  /** Other tools that own or read the same path. */
  readonly shared?: readonly string[];
  /** From a file of the repository: no evidence where a path of the catalogue speaks, or it could claim a banned tool's files for an approved one. */
  readonly untrusted?: true;
}

/** Where a package name is looked up. `go` names are module paths, `maven` names `group:artifact`, `brew` formulas and casks. */
export type Ecosystem = 'npm' | 'pypi' | 'crates' | 'go' | 'maven' | 'nuget' | 'composer' | 'gem' | 'brew';

/** An account that a tool writes commits with. */
export interface AiBot {
  /** Whole address, lower case; of a GitHub noreply address the numeric id alone decides. */
  readonly email?: string;
  /** Login of a GitHub App, `name[bot]`. */
  readonly login?: string;
  /** The account also works without AI: weak. */
  readonly generic?: true;
}

/** A name that several products use is `generic`: weak wherever it stands alone. */
export interface AiName {
  readonly name: string;
  readonly generic?: true;
}

/** One AI tool: what it is and which traces it leaves. A file in `rules/ai/`, or `[[ai.tool]]` of a company's own file. */
export interface AiTool {
  /** Lower case, hyphens; printed as `ai/<id>`. */
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** Seat of the controlling company, ISO 3166; absent: unknown. */
  readonly country?: string;
  readonly category: AiCategory;
  readonly status: 'active' | 'sunset' | 'renamed';
  /** Other and former names. */
  readonly aliases?: readonly string[];
  /** Id of the product it is today: both are judged as one tool. */
  readonly renamedTo?: string;
  readonly paths?: readonly AiPath[];
  /** Under a person's home (`~/`), or system-wide; `$NAME` is a folder named by the environment. */
  readonly home?: readonly string[];
  readonly apps?: readonly string[];
  readonly packages?: Partial<Readonly<Record<Ecosystem, readonly (string | AiName)[]>>>;
  /** VS Code marketplace ids. */
  readonly extensions?: readonly string[];
  /** JetBrains plugin ids. */
  readonly plugins?: readonly string[];
  /** Prefixes of keys in VS Code settings, with their final dot. */
  readonly settings?: readonly string[];
  readonly binaries?: readonly (string | AiName)[];
  /** `owner/repository` of actions and reusable workflows, with a folder where only that counts. */
  readonly actions?: readonly string[];
  /** Container images and devcontainer features, without tag. */
  readonly images?: readonly string[];
  /** Addresses of install scripts, without scheme. */
  readonly installers?: readonly string[];
  readonly bots?: readonly AiBot[];
  /** Whole lines of a commit message. Links count as their text; leading symbols, case and a final full stop do not count. */
  readonly footers?: readonly string[];
  /** Keys of trailers, or `Key: start of the value`. */
  readonly trailers?: readonly string[];
  /** Prefixes of branch names: weak; a whole name that only this tool makes (no final slash): strong. */
  readonly branches?: readonly string[];
  /** Refs under `refs/notes/`. */
  readonly notes?: readonly string[];
  readonly env?: readonly (string | AiName)[];
  readonly hosts?: readonly string[];
  readonly docs: readonly string[];
  /** Day on which the facts were last compared with their sources. */
  readonly checked: string;
  /** Facts above that no source confirmed, as `field:value`. */
  readonly unverified?: readonly string[];
  readonly note?: string;
}

/** `[[ai.tool]]` of a file: more of a tool that is known, or a new one. */
export type OwnTool = Partial<AiTool> & {
  readonly id: string;
  /** From a file of the repository: it may add traces, never change or weaken what is known. */
  readonly untrusted?: true;
};

/** What policy needs to know of a tool of the catalogue. */
export interface ToolIdentity {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  /** ISO 3166 seat of the controlling company; absent: unknown. */
  readonly country?: string;
  readonly category: string;
  readonly aliases?: readonly string[];
  /** Ids of catalogue entries that are this tool under an older name. */
  readonly formerly?: readonly string[];
  readonly ignoreFiles?: readonly string[];
  readonly hosts?: readonly string[];
}
