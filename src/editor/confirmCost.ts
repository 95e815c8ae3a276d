/** Asks before a task that could cost much is paid for, and does not ask again for one like it soon after. */
import * as vscode from 'vscode';
import { formatUsd, type NanoUsd, usd, zeroUsd } from '../core/money.ts';
import type { Confirm } from '../engine/ports.ts';

/** Who has just said yes to a sum is not asked again about as much or less for so long. */
const rememberedMs = 5 * 60_000;

export function openConfirm(now: () => number, onUnaskable: (error: unknown) => void): Confirm {
  let said: { readonly upTo: NanoUsd; readonly until: number } = { upTo: zeroUsd, until: 0 };
  return async ({ expectedUsd, worstCase, models, confirmAbove }) => {
    if (worstCase <= said.upTo && now() < said.until) return true;
    const run = vscode.l10n.t('Run It');
    let chosen: string | undefined;
    try {
      chosen = await vscode.window.showWarningMessage(
        vscode.l10n.t(
          'This task is expected to cost about {0}, and could cost up to {1}. Run it?',
          formatUsd(usd(expectedUsd)),
          formatUsd(worstCase),
        ),
        {
          modal: true,
          detail: vscode.l10n.t(
            'It would be asked of {0}. You are asked because it could cost more than {1}, which you can change in the setting tierwise.budget.confirmAbove.',
            models.join(' → '),
            formatUsd(confirmAbove),
          ),
        },
        run,
      );
    } catch (error) {
      // A window that can't ask has no consent.
      onUnaskable(error);
      return false;
    }
    if (chosen !== run) return false;
    said = { upTo: worstCase, until: now() + rememberedMs };
    return true;
  };
}
