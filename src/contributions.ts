/** Ids that package.json contributes, typed once. A test holds package.json to this file. */
import type { AlertKind } from './core/report/alerts.ts';
import type { Kind } from './core/task/task.ts';
import type { Strategy } from './core/routing/plan.ts';

/** The command that runs a task of each kind. */
export const taskCommands = {
  explain: 'tierwise.explain',
  document: 'tierwise.document',
  fix: 'tierwise.fix',
  refactor: 'tierwise.refactor',
  test: 'tierwise.writeTests',
  review: 'tierwise.review',
  optimize: 'tierwise.optimize',
  generate: 'tierwise.generate',
  ask: 'tierwise.ask',
} as const satisfies Record<Kind, string>;

export const commands = {
  ...taskCommands,
  runTask: 'tierwise.runTask',
  setApiKey: 'tierwise.setApiKey',
  removeApiKey: 'tierwise.removeApiKey',
  findLocalModels: 'tierwise.findLocalModels',
  chooseModels: 'tierwise.chooseModels',
  showReport: 'tierwise.showReport',
  previewPrompt: 'tierwise.previewPrompt',
  whyThisModel: 'tierwise.whyThisModel',
  evaluateRouting: 'tierwise.evaluateRouting',
  exportLedger: 'tierwise.exportLedger',
  importLedger: 'tierwise.importLedger',
  showMonthReport: 'tierwise.showMonthReport',
  showAdvice: 'tierwise.showAdvice',
  checkLedger: 'tierwise.checkLedger',
  showLog: 'tierwise.showLog',
  clearCache: 'tierwise.clearCache',
  openBudgets: 'tierwise.openBudgets',
  /** In the title bar of a proposed edit. */
  acceptEdit: 'tierwise.acceptEdit',
  discardEdit: 'tierwise.discardEdit',
  escalate: 'tierwise.escalate',
  askAgain: 'tierwise.askAgain',
  reuseSimilar: 'tierwise.reuseSimilar',
} as const;
export type CommandId = (typeof commands)[keyof typeof commands];

/** Which alerts are said. */
export type AlertSettings = Readonly<Record<AlertKind, boolean>>;

/** A ceiling as the user writes it: dollars, or the word. */
export type CeilingSetting = number | 'unlimited';

/** An entry of `tierwise.endpoints`, as written; validated on reading. */
export interface EndpointSetting {
  readonly name: string;
  readonly preset?: string;
  readonly label?: string;
  readonly protocol?: 'openai' | 'anthropic';
  readonly baseUrl?: string;
  readonly key?: 'required' | 'none';
  /** Serve the catalogue's models of these endpoints under this one. */
  readonly catalogue?: readonly string[];
}

/** A value of `tierwise.models`, keyed by model id: corrects the catalogue, or adds a model to it. */
export interface ModelSetting {
  readonly tier?: 'local' | 'budget' | 'mid' | 'flagship';
  readonly label?: string;
  readonly capabilities?: readonly string[];
  readonly contextWindow?: number;
  readonly maxOutput?: number;
  readonly price?:
    | 'free'
    | {
        readonly input: number;
        readonly output: number;
        readonly cacheRead?: number;
        readonly cacheWrite?: number;
        /** Long prompts cost no more. */
        readonly flat?: boolean;
      };
}

/** A value of `tierwise.budget.perProvider`; none written is no ceiling. */
export interface ProviderCeilingSetting {
  readonly perDay?: CeilingSetting;
  readonly perMonth?: CeilingSetting;
}

/** An entry of `tierwise.rules`, as written; validated on reading. */
export interface RuleSetting {
  readonly name?: string;
  readonly when: {
    readonly kind?: string | readonly string[];
    readonly language?: string | readonly string[];
    readonly complexity?: string | readonly string[];
    readonly path?: string;
    readonly minLines?: number;
    readonly maxLines?: number;
  };
  readonly then: { readonly model: string } | { readonly tier: 'local' | 'budget' | 'mid' | 'flagship' };
}

/** What is done about secrets in what would be sent: never are they sent. */
export const secretsSettings = ['redact', 'refuse'] as const;
export type SecretsSetting = (typeof secretsSettings)[number];

/** What is done about answers to similar instructions on the same code. */
export const similarSettings = ['off', 'offer', 'judge'] as const;
export type SimilarSetting = (typeof similarSettings)[number];

/** A value of `tierwise.templates`, as written; validated on reading. */
export interface TemplateSetting {
  /** Of the tasks of its kinds, above 0 and up to 1; 1 where absent. */
  readonly share?: number;
  readonly rules: Partial<Readonly<Record<Kind, readonly string[]>>>;
}

/** Every setting's value type; the keys are the ids without the `tierwise.` prefix. */
export interface Settings {
  readonly strategy: Strategy;
  readonly minQuality: number;
  readonly qualityTolerance: number;
  readonly weights: {
    readonly capability: number;
    readonly performance: number;
    readonly availability: number;
    readonly cost: number;
  };
  readonly maxLatencySeconds: number | null;
  readonly rules: readonly RuleSetting[];
  readonly 'experience.halfLifeDays': number;
  readonly 'exploration.usdPerDay': number;
  readonly 'budget.perRequest': CeilingSetting;
  readonly 'budget.perDay': CeilingSetting;
  readonly 'budget.perMonth': CeilingSetting;
  readonly 'budget.perProvider': Readonly<Record<string, ProviderCeilingSetting>>;
  readonly 'budget.saveNearCeiling': boolean;
  /** Percent of the ceiling per day. */
  readonly 'budget.allocations': {
    readonly enabled: boolean;
    readonly simple: number;
    readonly medium: number;
    readonly complex: number;
  };
  /** US dollars. */
  readonly 'budget.confirmAbove': number | null;
  readonly alerts: AlertSettings;
  readonly minOutputTokens: number;
  readonly baselineModel: string;
  readonly enabledModels: readonly string[];
  readonly models: Readonly<Record<string, ModelSetting>>;
  readonly endpoints: readonly EndpointSetting[];
  readonly 'cache.enabled': boolean;
  readonly 'cache.days': number;
  readonly 'cache.similar': SimilarSetting;
  readonly 'cache.examples': boolean;
  readonly 'cache.embeddingModel': string;
  /** US dollars per million tokens. */
  readonly 'cache.embeddingUsdPerMillion': number | null;
  readonly templates: Readonly<Record<string, TemplateSetting>>;
  readonly 'codeActions.enabled': boolean;
  readonly 'codeActions.showPrice': boolean;
  readonly secrets: SecretsSetting;
  readonly 'verify.judge': boolean;
  /** A program and its arguments, by language id or `*`. */
  readonly 'verify.command': Readonly<Record<string, readonly string[]>>;
  readonly 'verify.runCommand': boolean;
  readonly 'verify.commandSeconds': number;
}
export type SettingKey = keyof Settings;

/** Defaults; package.json declares the same. */
export const settingDefaults: Settings = {
  strategy: 'balanced',
  minQuality: 0.6,
  qualityTolerance: 0.03,
  weights: { capability: 0.4, performance: 0.3, availability: 0.2, cost: 0.1 },
  maxLatencySeconds: null,
  rules: [],
  'experience.halfLifeDays': 90,
  'exploration.usdPerDay': 0,
  'budget.perRequest': 0.25,
  'budget.perDay': 5,
  'budget.perMonth': 50,
  'budget.perProvider': {},
  'budget.saveNearCeiling': true,
  'budget.allocations': { enabled: false, simple: 20, medium: 50, complex: 30 },
  'budget.confirmAbove': 0.25,
  alerts: { ceiling: true, unusualSpend: true, price: true, acceptance: true, forecast: true },
  minOutputTokens: 256,
  baselineModel: 'anthropic/claude-opus-4-6',
  enabledModels: [],
  models: {},
  endpoints: [],
  'cache.enabled': true,
  'cache.days': 30,
  'cache.similar': 'offer',
  'cache.examples': false,
  'cache.embeddingModel': '',
  'cache.embeddingUsdPerMillion': null,
  templates: {},
  'codeActions.enabled': true,
  'codeActions.showPrice': false,
  secrets: 'redact',
  'verify.judge': false,
  'verify.command': {},
  'verify.runCommand': false,
  'verify.commandSeconds': 60,
};

/** Settings that a workspace may not set: they decide where code and keys go, what a call costs, or how money is kept together. */
export const userOnlySettings = [
  'exploration.usdPerDay',
  'models',
  'endpoints',
  'baselineModel',
  'budget.perProvider',
  'budget.saveNearCeiling',
  'budget.allocations',
  'budget.confirmAbove',
  'alerts',
  'cache.days',
  'cache.similar',
  'cache.examples',
  'cache.embeddingModel',
  'cache.embeddingUsdPerMillion',
  'templates',
  'verify.judge',
  'verify.command',
] as const satisfies readonly SettingKey[];

export const settingLimits = {
  minQuality: { minimum: 0, maximum: 1 },
  qualityTolerance: { minimum: 0, maximum: 0.5 },
  maxLatencySeconds: { minimum: 1, maximum: 600 },
  'experience.halfLifeDays': { minimum: 1, maximum: 3650 },
  'exploration.usdPerDay': { minimum: 0, maximum: 10 },
  'budget.confirmAbove': { minimum: 0, maximum: 1000 },
  minOutputTokens: { minimum: 16, maximum: 8192 },
  'cache.days': { minimum: 1, maximum: 365 },
  'cache.embeddingUsdPerMillion': { minimum: 0, maximum: 1000 },
  'verify.commandSeconds': { minimum: 1, maximum: 600 },
} as const satisfies Partial<Record<SettingKey, { minimum: number; maximum: number }>>;

export const contextKeys = {
  /** True while the active editor is a proposed edit's diff. */
  proposalActive: 'tierwise.proposalActive',
} as const;

export const viewTypes = { report: 'tierwise.report', answer: 'tierwise.answer' } as const;

/** URI schemes of our virtual documents. */
export const schemes = {
  proposal: 'tierwise-proposal',
  original: 'tierwise-original',
  why: 'tierwise-why',
  prompt: 'tierwise-prompt',
  check: 'tierwise-check',
} as const;
