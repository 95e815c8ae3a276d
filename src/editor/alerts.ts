/** Says what is worth saying once: each alert in one window only, once over all windows and restarts, and quietly. */
import * as vscode from 'vscode';
import { type AlertSettings } from '../contributions.ts';
import { TierwiseError } from '../core/errors.ts';
import type { Alert } from '../core/report/alerts.ts';
import { machineClock } from './clock.ts';
import type { Parts } from './parts.ts';

/** After activation, so that its start is nobody's burden. */
const firstMs = 20_000;
/** The ledger changes several times a task: it is looked at this often at most. */
const pauseMs = 10_000;
/** What needs weeks of rows changes slowly. */
const deepMs = 3_600_000;
const firstDeepMs = 300_000;
/** More at once would be a wall of messages: the rest waits for the next look. */
const mostAtOnce = 2;

export interface Alerts extends vscode.Disposable {
  /** Looks now, and resolves when what is new has been recorded as said; says how many that were. */
  look(): Promise<number>;
}

/** Looks soon after start, whenever the ledger has changed, and now and then. Only the window in use speaks. */
export function openAlerts(parts: Parts, onLedgerChange: vscode.Event<void>): Alerts {
  const said = new Set<string>();
  let deepAt = machineClock.now() - deepMs + firstDeepMs;
  let pausing: NodeJS.Timeout | undefined;

  const look = async (): Promise<number> => {
    const now = machineClock.now();
    const deep = now - deepAt >= deepMs;
    if (deep) deepAt = now;
    const { engine, alerts: wanted } = parts.settings();
    const models = deep ? (await parts.models()).all : [];
    const input = {
      ...{ today: machineClock.day(now), workspace: parts.workspace(), models },
      ...{ ceilings: engine.ceilings, providerCeilings: engine.providerCeilings },
    };
    const found = await (await parts.insights()).alerts(input, deep);
    const news: Alert[] = [];
    for (const alert of found) {
      if (!wanted[alert.kind] || said.has(alert.key) || news.length === mostAtOnce) continue;
      said.add(alert.key);
      if (await isFirst(parts, alert, now)) news.push(alert);
    }
    for (const alert of news) tell(parts, alert);
    return news.length;
  };
  const soon = (ms: number) => {
    pausing ??= setTimeout(() => {
      pausing = undefined;
      // Messages of a window that nobody looks at are missed; the one in use says them.
      if (!vscode.window.state.focused) return;
      look().catch((error: unknown) => {
        // The status bar says why the ledger can't be read.
        if (!(error instanceof TierwiseError)) parts.log.bug('looking for alerts', error);
      });
    }, ms);
  };

  soon(firstMs);
  const watches = vscode.Disposable.from(
    onLedgerChange(() => soon(pauseMs)),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) soon(pauseMs);
    }),
  );
  return {
    look,
    dispose() {
      clearTimeout(pausing);
      watches.dispose();
    },
  };
}

/** Whether no window has said it before: the ledger keeps that it was. */
async function isFirst(parts: Parts, { key, kind, sentence }: Alert, at: number): Promise<boolean> {
  const ledger = await parts.ledger();
  return ledger.appendOnce({
    ...{ type: 'alert', at, day: machineClock.day(at), taskId: key, workspace: parts.workspace() },
    ...{ alert: kind, because: sentence },
  });
}

function tell(parts: Parts, { kind, level, sentence, next }: Alert): void {
  parts.notices.tell(sentence, { level, next, never: () => turnOff(kind) });
}

async function turnOff(kind: keyof AlertSettings): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('tierwise');
  const now = configuration.inspect<Partial<AlertSettings>>('alerts')?.globalValue ?? {};
  await configuration.update('alerts', { ...now, [kind]: false }, vscode.ConfigurationTarget.Global);
}
