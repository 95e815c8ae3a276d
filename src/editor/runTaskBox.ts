/** Run Task…: one box that shows kind, model and price before Enter, and lets the user change them. */
import * as vscode from 'vscode';
import { TierwiseError } from '../core/errors.ts';
import { tiers } from '../core/models/model.ts';
import { type Kind, kinds, noWishes, type Wishes } from '../core/task/task.ts';
import { type BoxChoice, boxLines, type BoxLine, kindNames, type Preview } from './boxText.ts';
import { type Asked, captureTask, type Place } from './capture.ts';
import { modelDetail } from './modelText.ts';
import type { Parts } from './parts.ts';

/** How long the user has to pause before what they typed is looked at. */
const pauseMs = 150;

interface BoxItem extends vscode.QuickPickItem {
  readonly does: BoxLine['does'];
  readonly reuse?: string;
}

/** Asks what to do at a place; null when the user leaves the box. */
export async function runTaskBox(parts: Parts, place: Place): Promise<Asked | null> {
  let choice: BoxChoice = { kind: null, model: null, instruction: '' };
  for (;;) {
    const taken = await showBox(parts, place, choice);
    if (taken === null) return null;
    choice = { ...choice, instruction: taken.instruction };
    if (taken.does === 'run') return askedBy(choice);
    if (taken.does === 'reuse' && taken.reuse !== undefined) return askedBy(choice, { reuse: taken.reuse });
    if (taken.does === 'fresh') return askedBy(choice, { fresh: true });
    if (taken.does === 'kind') choice = { ...choice, ...(await pickKind()) };
    else choice = { ...choice, ...(await pickModel(parts)) };
  }
}

function askedBy(
  { kind, instruction, model, tier }: BoxChoice,
  more: Partial<Pick<Wishes, 'fresh' | 'reuse'>> = {},
): Asked {
  const wishes = { ...noWishes, model, ...(tier ? { tier } : {}), ...more };
  return { kind, instruction, wishes };
}

/** What the user took of the box. */
interface Taken {
  readonly does: BoxLine['does'];
  readonly instruction: string;
  /** The key of the similar answer on the line that was taken. */
  readonly reuse?: string;
}

function showBox(parts: Parts, place: Place, choice: BoxChoice): Promise<Taken | null> {
  const box = vscode.window.createQuickPick<BoxItem>();
  box.title = vscode.l10n.t('Tierwise: Run Task');
  box.placeholder = vscode.l10n.t('Say what you want, or nothing at all');
  box.ignoreFocusOut = true;
  box.value = choice.instruction;
  let preview: Preview = { status: 'pending' };
  let looking: AbortController | null = null;
  let pausing: NodeJS.Timeout | undefined;

  const draw = () => {
    const now = { ...choice, instruction: box.value };
    // What is found out meanwhile does not take the choice away from where the user has moved it.
    const at = box.activeItems[0]?.does ?? 'run';
    box.items = boxLines(now, preview, vscode.l10n.t).map((line) => ({ ...line, alwaysShow: true }));
    box.activeItems = box.items.filter(({ does }) => does === at);
  };
  const look = async () => {
    looking?.abort();
    const mine = (looking = new AbortController());
    box.busy = true;
    const seen = await lookAhead(parts, place, { ...choice, instruction: box.value }, mine.signal);
    if (mine.signal.aborted) return;
    preview = seen;
    box.busy = false;
    draw();
  };

  return new Promise((resolve) => {
    const end = (taken: Parameters<typeof resolve>[0]) => {
      clearTimeout(pausing);
      looking?.abort();
      resolve(taken);
      box.dispose();
    };
    let text = choice.instruction;
    box.onDidChangeValue((value) => {
      // VS Code tells of the value that it was given, too.
      if (value === text) return;
      text = value;
      // What was found out is no longer about what is typed.
      looking?.abort();
      preview = { status: 'pending' };
      draw();
      // Typing may have moved the choice to a line whose name it matches: Enter means Run.
      box.activeItems = box.items.slice(0, 1);
      clearTimeout(pausing);
      pausing = setTimeout(() => void look(), pauseMs);
    });
    box.onDidAccept(() => {
      const [line] = box.activeItems;
      const reuse = line?.reuse === undefined ? {} : { reuse: line.reuse };
      end({ does: line?.does ?? 'run', instruction: box.value, ...reuse });
    });
    box.onDidHide(() => end(null));
    draw();
    box.show();
    void look();
  });
}

/** What the task would be and cost. Nothing is recorded, reserved or sent. */
export async function lookAhead(
  parts: Parts,
  place: Place,
  choice: BoxChoice,
  signal: AbortSignal,
): Promise<Preview> {
  try {
    const [ports, { previewTask }] = await Promise.all([parts.ports(), import('../engine/preview.ts')]);
    const task = await captureTask(place, askedBy(choice), parts.parse, ports.newId);
    return { status: 'ready', ...(await previewTask(task, ports, signal)) };
  } catch (error) {
    if (error instanceof TierwiseError) return { status: 'impossible', because: error.message };
    if (!signal.aborted) parts.log.bug('looking ahead', error);
    return {
      status: 'impossible',
      because: vscode.l10n.t('This cannot be looked at now. Show Log says more.'),
    };
  }
}

async function pickKind(): Promise<Partial<Pick<BoxChoice, 'kind'>>> {
  const items: readonly (vscode.QuickPickItem & { readonly value: Kind | null })[] = [
    { label: vscode.l10n.t('Predicted from what you type and select'), value: null },
    ...kinds.map((value) => ({ label: kindNames[value], value })),
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Kind of Task') });
  return picked === undefined ? {} : { kind: picked.value };
}

async function pickModel(parts: Parts): Promise<Partial<Pick<BoxChoice, 'model' | 'tier'>>> {
  const candidates = await (await parts.ports()).candidates();
  const anyModel: Pick<BoxChoice, 'model' | 'tier'> = { model: null, tier: null };
  const chosen = { label: vscode.l10n.t('Chosen by Tierwise'), description: '', detail: '', value: anyModel };
  const ofTiers = tiers
    .filter((tier) => tier !== 'editor')
    .filter((tier) => candidates.some(({ model }) => model.tier === tier))
    .map((tier) => ({
      label: vscode.l10n.t('Chosen by Tierwise of the {0} tier', tier),
      description: '',
      detail: '',
      value: { model: null, tier },
    }));
  const picked = await vscode.window.showQuickPick(
    [
      chosen,
      ...ofTiers,
      ...candidates.map(({ model }) => ({
        label: model.label,
        description: model.id,
        detail: modelDetail(model),
        value: { model: model.id, tier: null },
      })),
    ],
    { title: vscode.l10n.t('Model'), matchOnDescription: true, matchOnDetail: true },
  );
  return picked === undefined ? {} : picked.value;
}
