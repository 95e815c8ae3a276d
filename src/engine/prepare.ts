import type { Model } from '../core/models/model.ts';
import { savingNear } from '../core/budget/nearCeiling.ts';
import { type NanoUsd, zeroUsd } from '../core/money.ts';
import { answerKeys } from '../core/prompt/cacheKey.ts';
import { composePrompt, type Wording } from '../core/prompt/compose.ts';
import { asksForEdits, editShare } from '../core/prompt/edits.ts';
import { type ContextPiece, formOf, type Prompt } from '../core/prompt/prompt.ts';
import { templateFor } from '../core/prompt/templates.ts';
import type { TestSetup } from '../core/quality/testFrameworks.ts';
import { sayTestSetup } from '../core/quality/testSetup.ts';
import { judgeFor, judgeUsd } from '../core/routing/judge.ts';
import type { Candidate, NoPlan, Plan } from '../core/routing/plan.ts';
import { planChain, type PlanInput } from '../core/routing/planner.ts';
import { redactPrompt, type Secret, secretsInWords, secretsOf } from '../core/secrets/redact.ts';
import { classify } from '../core/task/classify.ts';
import type { Profile } from '../core/task/profile.ts';
import { selectedText, type Task } from '../core/task/task.ts';
import { planWithExample } from './examples.ts';
import type { EngineSettings, Ports } from './ports.ts';
import type { Watch } from './result.ts';
import { roomFor } from './room.ts';
import { type TokensOf, tokensOf } from './tokens.ts';
import { cachedNow } from './warmth.ts';

/** Everything known of a task before a cent is spent. */
export interface Preparation {
  readonly task: Task;
  readonly profile: Profile;
  readonly context: readonly ContextPiece[];
  /** Those in what would be sent. */
  readonly secrets: readonly Secret[];
  /** What tests of this code are to be written with; null for other kinds, and where that is not known. */
  readonly testSetup: TestSetup | null;
  readonly wording: Wording;
  /** Names the answer among all answers; a hash. */
  readonly cacheKey: string;
  /** Names all that the answer depends on but the instruction; a hash. */
  readonly about: string;
}

/** parse → classify → gather context: what the task is. */
export async function prepare(
  task: Task,
  ports: Ports,
  watch: Pick<Watch, 'onStage' | 'onProfile'>,
  signal: AbortSignal,
): Promise<Preparation> {
  watch.onStage('parsing');
  const parsed = await ports.parse(task.source.languageId, task.source.text);
  try {
    watch.onStage('classifying');
    const profile = inForm(classify(task, parsed), task);
    watch.onProfile(profile);
    watch.onStage('gathering context');
    const testSetup = profile.kind === 'test' ? ((await ports.testSetup?.(task, signal)) ?? null) : null;
    const gathered = await ports.gatherContext(task, parsed, signal, profile.kind);
    const context = testSetup === null ? gathered : [sayTestSetup(testSetup), ...gathered];
    const secrets = await secretsOf(task, context);
    // What the placeholders in a stored answer stand for is part of what names it.
    const values = secrets.map(({ value }) => value);
    const named = (key: string) => ports.hash(values.length === 0 ? key : JSON.stringify([key, values]));
    const settings = ports.settings();
    const template = templateFor(profile.kind, settings.templates ?? [], drawOf(task, ports));
    const { answer, about } = answerKeys(
      task,
      profile.kind,
      parsed,
      context,
      template.version,
      settings,
      ports.hash,
    );
    const wording = { template, intricate: isIntricate(profile) };
    const keys = { cacheKey: named(answer), about: named(about) };
    return { task, profile, context, secrets, testSetup, wording, ...keys };
  } finally {
    parsed.dispose();
  }
}

/** Answers that name their changes are shorter than those that repeat the selection. */
function inForm(profile: Profile, task: Task): Profile {
  const selected = selectedText(task);
  const share = asksForEdits(profile.kind, selected) ? editShare[profile.kind] : undefined;
  if (share === undefined) return profile;
  return { ...profile, expectedOutputTokens: Math.ceil(profile.expectedOutputTokens * share) };
}

/** A number from 0 up to 1 that is the task's own. */
function drawOf({ id }: Task, ports: Pick<Ports, 'hash'>): number {
  return parseInt(ports.hash(id).slice(0, 8), 16) / 2 ** 32;
}

/** Where several steps have to be right together; comments and tests are written as they come. */
function isIntricate({ kind, complexity }: Profile): boolean {
  return complexity.class === 'complex' && kind !== 'document' && kind !== 'test';
}

/** A plan with what it was made from. */
export interface Planned {
  readonly prompt: Prompt;
  readonly tokens: TokensOf;
  readonly plan: Plan | NoPlan;
}

/** compose → plan: which models, in which order, at what expected and worst-case cost. */
export async function plan(prepared: Preparation, ports: Ports): Promise<Planned> {
  const prompt = promptFor(prepared, null);
  const tokens = await tokensOf(prompt, ports);
  const { input, reasons } = await planInput(prepared, { prompt, tokens }, zeroUsd, ports);
  const planned = await planWithExample(prepared, { prompt, tokens, plan: planChain(input) }, input, ports);
  return { ...planned, plan: withReasons(planned.plan, [...reasons, ...hidden(prepared)]) };
}

function hidden({ secrets }: Preparation): readonly string[] {
  if (secrets.length === 0) return [];
  return [`In place of ${secretsInWords(secrets)} placeholders are sent; the answer gets the values back.`];
}

/** What a task's models are asked, without its secrets. */
export function promptFor(
  { task, profile, context, secrets, wording }: Preparation,
  /** What the checks said of the rung before, in one line; null on the first rung. */
  earlierFailure: string | null,
): Prompt {
  return redactPrompt(composePrompt(task, profile.kind, context, earlierFailure, wording), secrets);
}

/** What the next rung is asked: the same, with what was wrong before. */
export function promptAfter({ example }: Prompt, prepared: Preparation, earlierFailure: string): Prompt {
  return { ...promptFor(prepared, earlierFailure), ...(example === undefined ? {} : { example }) };
}

/** Everything a plan follows from, and what to say of the budget's part in it. */
export async function planInput(
  { task, profile }: Preparation,
  { prompt, tokens }: Pick<Planned, 'prompt' | 'tokens'>,
  /** What the task has cost already. */
  cost: NanoUsd,
  ports: Ports,
): Promise<{ readonly input: PlanInput; readonly reasons: readonly string[] }> {
  const settings = ports.settings();
  const candidates = await ports.candidates();
  const room = await roomFor(profile, cost, candidates, ports);
  const saving = settings.saveNearCeiling
    ? savingNear(settings, room.spend, settings.ceilings)
    : { settings, reasons: [] };
  const judging = judgingOf(profile, candidates, tokens, settings);
  const input = {
    profile,
    languageId: task.source.languageId,
    domain: profile.domain,
    path: task.source.uri.startsWith('untitled:') ? null : task.source.path,
    selectedLines: selectedText(task).split('\n').length,
    candidates,
    inputTokens: tokens.of,
    wishes: task.wishes,
    settings: saving.settings,
    headroom: room.headroom,
    headroomAt: room.headroomAt,
    experience: await ports.experience(),
    ...(await explorationOf(task, ports)),
    ...judging.input,
    ...cachedNow(ports.warmth, prompt, tokens, ports.clock.now()),
  };
  return { input, reasons: [...saving.reasons, ...room.reasons, ...judging.reasons] };
}

/** What may be tried for the sake of learning, of what the day allows. */
async function explorationOf(task: Task, ports: Ports): Promise<Pick<PlanInput, 'exploration'>> {
  const perDay = ports.settings().explorationUsdPerDay ?? 0;
  if (perDay <= 0 || ports.exploredUsd === undefined) return {};
  const explored = await ports.exploredUsd(ports.clock.day(ports.clock.now()));
  return { exploration: { seed: task.id, leftUsd: (perDay - explored) / trialsAtOnce } };
}

/** Tasks that are planned at the same moment, in this window or another, don't know of each other's trials yet. */
const trialsAtOnce = 4;

/** What having answers graded adds to what a plan expects. */
function judgingOf(
  { kind, expectedOutputTokens }: Profile,
  candidates: readonly Candidate[],
  tokens: TokensOf,
  settings: Pick<EngineSettings, 'judge'>,
): { readonly input: Pick<PlanInput, 'judgeUsd'>; readonly reasons: readonly string[] } {
  if (settings.judge !== true || formOf(kind) !== 'prose') return { input: {}, reasons: [] };
  const judgeUsdOf = (model: Model): number => {
    const judge = judgeFor(model, candidates);
    return judge === null ? 0 : judgeUsd(judge, tokens.of(judge).expected, expectedOutputTokens);
  };
  return {
    input: { judgeUsd: judgeUsdOf },
    reasons: [
      'A second model at the same provider grades each answer, which is counted in cost and quality.',
    ],
  };
}

/** What Run Task… shows before Enter: nothing is recorded, reserved or sent. */
export async function previewPlan(
  task: Task,
  ports: Ports,
  signal: AbortSignal,
): Promise<{ readonly profile: Profile; readonly plan: Plan | NoPlan; readonly cached: boolean }> {
  const quiet = { onStage: () => undefined, onProfile: () => undefined };
  const preparation = await prepare(task, ports, quiet, signal);
  const cached =
    ports.settings().cache && !task.wishes.fresh && (await ports.cache.get(preparation.cacheKey)) !== null;
  return { profile: preparation.profile, plan: (await plan(preparation, ports)).plan, cached };
}

/** The budget's part comes second, after the choice itself. */
function withReasons<P extends Plan | NoPlan>(chosen: P, reasons: readonly string[]): P {
  if (reasons.length === 0) return chosen;
  if (chosen.chain === null) return { ...chosen, because: [chosen.because, ...reasons].join(' ') };
  return { ...chosen, reasons: [...chosen.reasons.slice(0, 1), ...reasons, ...chosen.reasons.slice(1)] };
}
