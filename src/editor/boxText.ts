/** What the box of Run Task… says, as plain values; runTaskBox.ts draws them. */
import { formatUsd, usd } from '../core/money.ts';
import type { Model, ModelId } from '../core/models/model.ts';
import type { NoPlan, Plan } from '../core/routing/plan.ts';
import type { Profile } from '../core/task/profile.ts';
import type { Kind } from '../core/task/task.ts';
import type { Say } from './spendText.ts';

/** What the user has decided in the box so far. */
export interface BoxChoice {
  readonly kind: Kind | null;
  readonly model: ModelId | null;
  /** The only tier to choose from; absent for any. */
  readonly tier?: Model['tier'] | null;
  readonly instruction: string;
}

export type Preview =
  | { readonly status: 'pending' }
  | {
      readonly status: 'ready';
      readonly profile: Profile;
      readonly plan: Plan | NoPlan;
      readonly cached: boolean;
      /** Answers to similar instructions on the same code, the nearest first. */
      readonly similar?: readonly { readonly key: string; readonly instruction: string }[];
    }
  /** A sentence that says why there is nothing to run. */
  | { readonly status: 'impossible'; readonly because: string };

export interface BoxLine {
  readonly does: 'run' | 'reuse' | 'fresh' | 'kind' | 'model';
  readonly label: string;
  readonly description: string;
  readonly detail?: string;
  /** The key of the stored answer that this line would serve. */
  readonly reuse?: string;
}

/** The box's lines, the one that Enter takes first. */
export function boxLines(choice: BoxChoice, preview: Preview, say: Say): readonly BoxLine[] {
  const kind = choice.kind ?? (preview.status === 'ready' ? preview.profile.kind : null);
  const kindLine: BoxLine = {
    does: 'kind',
    label: say('$(list-selection) Kind'),
    description:
      kind === null
        ? say('predicted from what you type and select')
        : choice.kind === null
          ? say('{0}, predicted', kindNames[kind])
          : say('{0}, chosen by you', kindNames[kind]),
  };
  const modelLine: BoxLine = {
    does: 'model',
    label: say('$(server) Model'),
    description: modelText(choice, say),
  };
  return [
    runLine(kind, preview, say),
    ...reuseLine(preview, say),
    ...freshLine(preview, say),
    kindLine,
    modelLine,
  ];
}

/** The kinds as commands name them. */
export const kindNames: Readonly<Record<Kind, string>> = {
  explain: 'Explain',
  document: 'Document',
  fix: 'Fix',
  refactor: 'Refactor',
  test: 'Write Tests',
  review: 'Review',
  optimize: 'Optimize',
  generate: 'Generate',
  ask: 'Ask',
};

function modelText({ model, tier }: BoxChoice, say: Say): string {
  if (model !== null) return say('{0}, chosen by you', model);
  return tier ? say('of the {0} tier, chosen by Tierwise', tier) : say('chosen by Tierwise');
}

function runLine(kind: Kind | null, preview: Preview, say: Say): BoxLine {
  const label = kind === null ? say('$(play) Run') : say('$(play) Run: {0}', kindNames[kind]);
  if (preview.status === 'pending') return { does: 'run', label, description: say('looking at the code…') };
  if (preview.status === 'impossible') {
    return { does: 'run', label: say('$(circle-slash) Run'), description: '', detail: preview.because };
  }
  const { plan, profile, cached } = preview;
  if (cached) {
    return {
      does: 'run',
      label,
      description: '$0',
      detail: say('It was answered before; the answer is served again.'),
    };
  }
  const first = profile.kind === 'fix' ? `${say("The editor's own quick fixes come first, at $0.")} ` : '';
  if (plan.chain === null) {
    const paidWay = `${plan.because} ${plan.wouldFit}`.trim();
    return { does: 'run', label, description: first === '' ? '' : '$0', detail: first + paidWay };
  }
  return {
    does: 'run',
    label,
    description: `${chainText(plan)} · ${priceOf(plan, say)}`,
    detail: first + [...profile.reasons.slice(0, 1), ...plan.reasons.slice(0, 1)].join(' '),
  };
}

/** What asking again would cost where an answer is known already. */
function freshLine(preview: Preview, say: Say): readonly BoxLine[] {
  if (preview.status !== 'ready' || !preview.cached || preview.plan.chain === null) return [];
  const { plan } = preview;
  return [
    {
      does: 'fresh',
      label: say('$(refresh) Ask Again'),
      description: `${chainText(plan)} · ${priceOf(plan, say)}`,
      detail: say('Asks the models for a new answer instead.'),
    },
  ];
}

/** Whether a similar request is the same, only the user can say. */
function reuseLine(preview: Preview, say: Say): readonly BoxLine[] {
  const nearest = preview.status === 'ready' ? preview.similar?.[0] : undefined;
  if (nearest === undefined) return [];
  const asked = nearest.instruction.replace(/\s+/g, ' ').trim();
  const shown = asked.length > 80 ? `${asked.slice(0, 80)}…` : asked;
  return [
    {
      does: 'reuse',
      reuse: nearest.key,
      label: say('$(history) Reuse Similar Answer'),
      description: '$0',
      detail: say('“{0}” was answered on this code before.', shown),
    },
  ];
}

function chainText({ chain }: Plan): string {
  return chain.map(({ model }) => model.label).join(' → ');
}

function priceOf({ estimate, worstCase }: Plan, say: Say): string {
  if (worstCase === 0) return '$0';
  return say('about {0}, at most {1}', formatUsd(usd(estimate.costUsd)), formatUsd(worstCase));
}
