/** Settings as written, read so that a hostile workspace gains nothing by them and a mistake costs nothing. */
import {
  type AlertSettings,
  type SettingKey,
  type Settings,
  settingDefaults,
  secretsSettings,
  similarSettings,
  settingLimits,
  userOnlySettings,
} from '../contributions.ts';
import { mergeCeilings, readProviderCeilings } from '../core/budget/mergeCeilings.ts';
import type { Ceilings } from '../core/budget/ceilings.ts';
import type { ModelId } from '../core/models/model.ts';
import { ceilingUsd } from '../core/money.ts';
import { readTemplates } from '../core/prompt/readTemplates.ts';
import { strategies, type Weights } from '../core/routing/plan.ts';
import { readRules } from '../core/routing/rules.ts';
import type { EngineSettings } from '../engine/ports.ts';

/** Where a setting is written, as VS Code's `inspect` tells it. */
export interface Written {
  readonly globalValue?: unknown;
  readonly workspaceValue?: unknown;
  readonly workspaceFolderValue?: unknown;
}
export type Inspect = (key: SettingKey) => Written | undefined;

/** Every setting, validated and merged. */
export interface ReadSettings {
  readonly engine: EngineSettings;
  readonly baselineModel: ModelId | null;
  /** The user's choice; empty means all. */
  readonly enabledModels: readonly string[];
  /** Whether the settings let a model be used: the user's choice, narrowed by the workspace's. */
  readonly mayUse: (model: ModelId) => boolean;
  /** As written: read entry by entry where the catalogue is built. */
  readonly models: Readonly<Record<string, unknown>>;
  readonly endpoints: unknown;
  readonly cacheDays: number;
  /** What tells which instructions are alike; null for their words alone. */
  readonly embedding: { readonly model: ModelId; readonly usdPerMillion: number | null } | null;
  /** After so many days what happened counts half. */
  readonly halfLifeDays: number;
  readonly codeActions: boolean;
  /** Whether their titles say what the task is expected to cost. */
  readonly codeActionPrices: boolean;
  readonly alerts: AlertSettings;
  /** The command that answers in code are tried with, if at all. */
  readonly command: {
    readonly enabled: boolean;
    readonly byLanguage: Readonly<Record<string, readonly [program: string, ...args: readonly string[]]>>;
    readonly seconds: number;
  };
  /** One sentence for each value that could not be used, with what counts instead. */
  readonly problems: readonly string[];
}

/** Reads all settings. In an untrusted workspace only the user's own values count. */
export function readSettings(inspect: Inspect, trusted: boolean): ReadSettings {
  const problems: string[] = [];
  const user = (key: SettingKey) => inspect(key)?.globalValue;
  const workspaces = (key: SettingKey): readonly unknown[] => {
    if (!trusted || isUserOnly(key)) return [];
    const written = inspect(key);
    return [written?.workspaceValue, written?.workspaceFolderValue].filter((value) => value !== undefined);
  };
  const read = <K extends SettingKey>(key: K, accept: Accept<Settings[K]>): Settings[K] => {
    // The nearest value that can be read: a mistake of the workspace falls back to the user's own choice.
    const values = [...workspaces(key).toReversed(), user(key)].filter((value) => value !== undefined);
    const usable = values.map((written) => accept.read(written)).find((value) => value !== undefined);
    const chosen = usable ?? settingDefaults[key];
    for (const written of values.filter((value) => accept.read(value) === undefined)) {
      problems.push(
        `The setting tierwise.${key} is ${shown(written)}, but must be ${accept.wanted}; ${shown(chosen)} is used.`,
      );
    }
    return chosen;
  };

  const maxLatencySeconds = read('maxLatencySeconds', orNull(inLimits('maxLatencySeconds')));
  const merged = mergeCeilings(
    defaultCeilings,
    writtenCeilings(user),
    writtenCeilings((key) => workspaces(key)[0]),
    writtenCeilings((key) => workspaces(key)[1]),
  );
  const providers = readProviderCeilings(user('budget.perProvider'));
  const enabled = readModelLists([user('enabledModels'), ...workspaces('enabledModels')], problems);
  const baseline = read('baselineModel', modelIdOrNothing);
  // The user's own rules are asked first, so that no workspace sends elsewhere what they keep on this machine.
  const rules = readRules([user('rules') ?? settingDefaults.rules, ...workspaces('rules')].flat());
  const confirmAbove = read('budget.confirmAbove', orNull(inLimits('budget.confirmAbove')));
  const embedding = read('cache.embeddingModel', modelIdOrNothing);
  const usdPerMillion = read(
    'cache.embeddingUsdPerMillion',
    orNull(inLimits('cache.embeddingUsdPerMillion')),
  );
  const templates = readTemplates(user('templates') ?? settingDefaults.templates);
  const engine: EngineSettings = {
    strategy: read('strategy', oneOf(strategies)),
    minQuality: read('minQuality', inLimits('minQuality')),
    qualityTolerance: read('qualityTolerance', inLimits('qualityTolerance')),
    maxLatencyMs: maxLatencySeconds === null ? null : maxLatencySeconds * 1000,
    weights: read('weights', weights),
    rules: rules.rules,
    explorationUsdPerDay: read('exploration.usdPerDay', inLimits('exploration.usdPerDay')),
    minOutputTokens: Math.round(read('minOutputTokens', inLimits('minOutputTokens'))),
    ceilings: merged.ceilings,
    providerCeilings: providers.byProvider,
    saveNearCeiling: read('budget.saveNearCeiling', yesOrNo),
    allocations: allocationsOf(read('budget.allocations', allocations)),
    // A workspace may keep its answers off the disk, but not put them there against the user's wish.
    cache: read('cache.enabled', yesOrNo) && user('cache.enabled') !== false,
    confirmAbove: confirmAbove === null ? null : ceilingUsd(confirmAbove),
    secrets: user('secrets') === 'refuse' ? 'refuse' : read('secrets', oneOf(secretsSettings)),
    judge: read('verify.judge', yesOrNo),
    similar: read('cache.similar', oneOf(similarSettings)),
    examples: read('cache.examples', yesOrNo),
    templates: templates.trials,
  };
  return {
    engine,
    baselineModel: baseline === '' ? null : (baseline as ModelId),
    enabledModels: enabled[0] ?? [],
    mayUse: (model) => enabled.every((list) => list === null || list.length === 0 || list.includes(model)),
    models: read('models', anObject),
    endpoints: user('endpoints'),
    cacheDays: read('cache.days', inLimits('cache.days')),
    embedding: embedding === '' ? null : { model: embedding as ModelId, usdPerMillion },
    halfLifeDays: read('experience.halfLifeDays', inLimits('experience.halfLifeDays')),
    codeActions: read('codeActions.enabled', yesOrNo),
    codeActionPrices: read('codeActions.showPrice', yesOrNo),
    alerts: read('alerts', alerts),
    command: {
      enabled: read('verify.runCommand', yesOrNo),
      byLanguage: read('verify.command', commandLines) as ReadSettings['command']['byLanguage'],
      seconds: read('verify.commandSeconds', inLimits('verify.commandSeconds')),
    },
    problems: [
      ...problems,
      ...rules.problems,
      ...templates.problems,
      ...merged.problems,
      ...providers.problems,
    ],
  };
}

function isUserOnly(key: SettingKey): boolean {
  return (userOnlySettings as readonly SettingKey[]).includes(key);
}

const defaultCeilings: Ceilings = {
  request: ceilingUsd(Number(settingDefaults['budget.perRequest'])),
  day: ceilingUsd(Number(settingDefaults['budget.perDay'])),
  month: ceilingUsd(Number(settingDefaults['budget.perMonth'])),
};

function writtenCeilings(written: (key: SettingKey) => unknown) {
  return {
    request: written('budget.perRequest'),
    day: written('budget.perDay'),
    month: written('budget.perMonth'),
  };
}

/** The user's list first. A list that can't be read allows nothing: the models meant to be left out may be in it. */
function readModelLists(
  lists: readonly unknown[],
  problems: string[],
): readonly (readonly string[] | null)[] {
  return lists.map((written) => {
    if (written === undefined) return null;
    if (Array.isArray(written) && written.every((id) => typeof id === 'string')) return written;
    problems.push(
      `The setting tierwise.enabledModels is ${shown(written)}, but must be a list of model ids; until it is corrected no model is used.`,
    );
    return [''];
  });
}

/** What a setting may be: a value to use, or undefined, and the words for what was wanted. */
interface Accept<T> {
  readonly wanted: string;
  readonly read: (written: unknown) => T | undefined;
}

const yesOrNo: Accept<boolean> = {
  wanted: 'true or false',
  read: (written) => (typeof written === 'boolean' ? written : undefined),
};

const anObject: Accept<Settings['models']> = {
  wanted: 'an object with model ids as its keys',
  read: (written) => (isObject(written) ? (written as Settings['models']) : undefined),
};

/** Never a line for a shell: a program, and each argument by itself. */
const commandLines: Accept<Settings['verify.command']> = {
  wanted: 'an object with language ids as its keys, each with a list of a program and its arguments',
  read: (written) => {
    const isArgument = (part: unknown) => typeof part === 'string' && part !== '' && !part.includes('\0');
    const valid =
      isObject(written) &&
      Object.values(written).every(
        (argv) => Array.isArray(argv) && argv.length > 0 && argv.every(isArgument),
      );
    return valid ? (written as Settings['verify.command']) : undefined;
  },
};

const modelIdOrNothing: Accept<string> = {
  wanted: 'a model id like openai/gpt-5-mini, or empty',
  read: (written) => (typeof written === 'string' && /^$|^[^/\s]+\/\S+$/.test(written) ? written : undefined),
};

const weights: Accept<Weights> = {
  wanted: 'an object of weights from 0 up, not all 0',
  read: (written) => {
    if (!isObject(written)) return undefined;
    const merged = { ...settingDefaults.weights, ...written };
    const { capability, performance, availability, cost } = merged;
    const values = [capability, performance, availability, cost];
    const valid = values.every((value) => Number.isFinite(value) && value >= 0);
    return valid && values.some((value) => value > 0)
      ? { capability, performance, availability, cost }
      : undefined;
  },
};

const allocations: Accept<Settings['budget.allocations']> = {
  wanted: 'an object with "enabled" and percents from 0 to 100',
  read: (written) => {
    if (!isObject(written)) return undefined;
    const { enabled, simple, medium, complex } = { ...settingDefaults['budget.allocations'], ...written };
    const shares: readonly unknown[] = [simple, medium, complex];
    const valid = shares.every((share) => typeof share === 'number' && share >= 0 && share <= 100);
    return valid && typeof enabled === 'boolean' ? { enabled, simple, medium, complex } : undefined;
  },
};

const alerts: Accept<AlertSettings> = {
  wanted: 'an object of true and false by kind of alert',
  read: (written) => {
    if (!isObject(written)) return undefined;
    const { ceiling, unusualSpend, price, acceptance, forecast } = { ...settingDefaults.alerts, ...written };
    const merged = { ceiling, unusualSpend, price, acceptance, forecast };
    return Object.values(merged).every((value) => typeof value === 'boolean') ? merged : undefined;
  },
};

function allocationsOf(written: Settings['budget.allocations']): EngineSettings['allocations'] {
  const { enabled, simple, medium, complex } = written;
  return enabled ? { simple: simple / 100, medium: medium / 100, complex: complex / 100 } : null;
}

function oneOf<T extends string>(choices: readonly T[]): Accept<T> {
  return {
    wanted: `one of ${choices.join(', ')}`,
    read: (written) => choices.find((choice) => choice === written),
  };
}

function inLimits(key: keyof typeof settingLimits): Accept<number> {
  const { minimum, maximum } = settingLimits[key];
  return {
    wanted: `a number from ${minimum} to ${maximum}`,
    read: (written) =>
      typeof written === 'number' && written >= minimum && written <= maximum ? written : undefined,
  };
}

function orNull(accept: Accept<number>): Accept<number | null> {
  return {
    wanted: `${accept.wanted}, or null`,
    read: (written) => (written === null ? null : accept.read(written)),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(written: unknown): string {
  const text = JSON.stringify(written) ?? typeof written;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
