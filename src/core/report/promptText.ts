/** Preview Prompt: what would be sent, to the letter, under a head that says to whom and for how much. */
import { formatUsd, usd } from '../money.ts';
import type { InputTokens, Prompt } from '../prompt/prompt.ts';
import type { NoPlan, Plan, Rung } from '../routing/plan.ts';
import type { Secret } from '../secrets/redact.ts';
import type { Profile } from '../task/profile.ts';

export interface PreviewedPrompt {
  readonly profile: Profile;
  readonly prompt: Prompt;
  readonly tokensOf: (rung: Rung) => InputTokens;
  readonly plan: Plan | NoPlan;
  readonly secrets: readonly Pick<Secret, 'placeholder' | 'what'>[];
  readonly cached: boolean;
  readonly refused: boolean;
}

/** Plain text: what stands below the marks is what goes out, letter by letter. */
export function promptText(previewed: PreviewedPrompt): string {
  const { prompt } = previewed;
  return [
    'What would be sent. Nothing has been sent, reserved or recorded.',
    '',
    ...head(previewed),
    '',
    mark('system message: the same for every task of this kind and language'),
    prompt.static,
    mark('user message'),
    prompt.dynamic,
    mark('end'),
    '',
  ].join('\n');
}

function head({ profile, tokensOf, plan, secrets, cached, refused }: PreviewedPrompt): readonly string[] {
  const lines = [`Task:     ${profile.kind}, ${profile.complexity.class}`];
  if (plan.chain === null) lines.push(`Model:    none. ${plan.because} ${plan.wouldFit}`);
  else for (const [index, rung] of plan.chain.entries()) lines.push(rungLine(rung, index, tokensOf(rung)));
  if (plan.chain !== null) {
    lines.push(
      `Price:    ${formatUsd(usd(plan.estimate.costUsd))} expected, ${formatUsd(plan.worstCase)} at most, with every model of the chain`,
    );
  }
  if (cached)
    lines.push('Cache:    the answer is there; it would be served for $0 and nothing would be sent');
  for (const { placeholder, what } of secrets)
    lines.push(`Hidden:   ${placeholder} stands for a secret (${what})`);
  if (refused) lines.push('Refused:  tierwise.secrets is "refuse", so nothing would be sent');
  return lines;
}

function rungLine(rung: Rung, index: number, tokens: InputTokens): string {
  const reach = index === 0 ? '' : `, asked in ${Math.round(rung.reach * 100)} % of such tasks`;
  return `Model ${index + 1}:  ${rung.model.id}, about ${tokens.expected} tokens in (${tokens.bound} at most), up to ${rung.maxOutput} out, ${formatUsd(usd(rung.expectedCostUsd))} expected, ${formatUsd(rung.worstCase)} at most${reach}`;
}

function mark(what: string): string {
  return `────────── ${what} ──────────`;
}
