import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TaskLine, TaskOrder, TaskPage, TaskState } from '../../core/report/taskPages.ts';
import type { TaskList } from '../reportProtocol.ts';
import { modelName, useTexts } from './text.ts';

interface Props {
  readonly list: TaskList;
  /** The pages read so far of the list that is asked for, and how long it is; null while the first is on its way. */
  readonly lines: ReadonlyMap<number, TaskLine> | null;
  readonly total: number;
  /** The task whose trace is open. */
  readonly open: string | null;
  /** Is told the first line that shows. */
  readonly shownFrom: { current: number };
  readonly onSearch: (search: string) => void;
  readonly onOrder: (order: TaskOrder) => void;
  /** Asks for the lines from an offset on. */
  readonly onNeed: (offset: number) => void;
  readonly onOpen: (taskId: string) => void;
}

/** Lines that are asked for at once. */
export const pageLength = 50;
/** Lines drawn above and below those that show. */
const spare = 8;

/** The tasks of the period: only the lines that show are in the page, however many there are. */
export function TaskListing({ list, lines, total, open, shownFrom, ...on }: Props) {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ line: 34, height: 480, narrow: false });
  const [scrolled, setScrolled] = useState(0);
  const [active, setActive] = useState(0);
  /** The line that gets the focus as soon as it is drawn. */
  const focusNext = useRef<number | null>(null);
  /** How many lines were above those that showed, where their height changes. */
  const above = useRef<number | null>(null);

  useLayoutEffect(() => {
    const node = box.current;
    if (node === null) return undefined;
    const measure = (): void => {
      const font = Number.parseFloat(getComputedStyle(node).fontSize);
      const narrow = node.clientWidth < 720;
      const line = Math.round(font * (narrow ? 4.9 : 2.6));
      setSize((before) => {
        // Lines of another height: the ones that showed go on showing.
        if (line !== before.line) above.current = node.scrollTop / before.line;
        return { line, height: node.clientHeight, narrow };
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [total === 0]);

  const first = Math.max(0, Math.floor(scrolled / size.line) - spare);
  const last = Math.min(total, Math.ceil((scrolled + size.height) / size.line) + spare);
  useEffect(() => {
    const missing = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index).find(
      (index) => lines?.has(index) === false,
    );
    if (missing !== undefined) on.onNeed(Math.floor(missing / pageLength) * pageLength);
  }, [first, last, lines]);
  shownFrom.current = first;
  useLayoutEffect(() => {
    // Another list is read from its top.
    if (box.current !== null) box.current.scrollTop = 0;
    setScrolled(0);
    setActive(0);
  }, [list]);
  useEffect(() => setActive((now) => Math.min(now, Math.max(0, total - 1))), [total]);
  // Before the next key can be pressed: a later effect would give the focus to a line that is left by then.
  useLayoutEffect(() => {
    const node = box.current;
    if (node === null || focusNext.current === null) return;
    const button = lineAt(node, focusNext.current);
    if (button === null) return;
    focusNext.current = null;
    if (document.activeElement === node) button.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    if (box.current === null || above.current === null) return;
    box.current.scrollTop = above.current * size.line;
    above.current = null;
  }, [size.line]);

  const move = (to: number): void => {
    const index = Math.max(0, Math.min(total - 1, to));
    setActive(index);
    const node = box.current;
    if (node === null) return;
    const [top, bottom] = [index * size.line, (index + 1) * size.line];
    if (top < node.scrollTop) node.scrollTop = top;
    else if (bottom > node.scrollTop + node.clientHeight) node.scrollTop = bottom - node.clientHeight;
    setScrolled(node.scrollTop);
    const button = lineAt(node, index);
    focusNext.current = button === null ? index : null;
    // The line that has the focus may go before the next one is drawn: the keys must not get lost meanwhile.
    (button ?? node).focus({ preventScroll: true });
  };
  const onScroll = (node: HTMLElement): void => {
    const from = Math.floor(node.scrollTop / size.line) - spare;
    const to = Math.ceil((node.scrollTop + node.clientHeight) / size.line) + spare;
    // Nor when the line that has it is scrolled away.
    const focused =
      node.contains(document.activeElement) && document.activeElement?.getAttribute('data-index');
    if (typeof focused === 'string' && (Number(focused) < from || Number(focused) >= to)) {
      node.focus({ preventScroll: true });
    }
    setScrolled(node.scrollTop);
  };
  const perPage = Math.max(1, Math.floor(size.height / size.line) - 1);
  const keys: Readonly<Record<string, () => number>> = {
    ArrowDown: () => active + 1,
    ArrowUp: () => active - 1,
    PageDown: () => active + perPage,
    PageUp: () => active - perPage,
    Home: () => 0,
    End: () => total - 1,
  };

  return (
    <div class="tasks">
      <div class="filters">
        <label>
          Search
          <input
            type="search"
            value={list.search}
            placeholder="kind, file, model, state…"
            maxLength={200}
            onInput={(event) => on.onSearch(event.currentTarget.value)}
          />
        </label>
        <label>
          Order
          <select
            value={list.order}
            onChange={(event) => on.onOrder(event.currentTarget.value === 'dearest' ? 'dearest' : 'newest')}
          >
            <option value="newest">Newest first</option>
            <option value="dearest">Dearest first</option>
          </select>
        </label>
        <p class="note" role="status">
          {lines === null ? 'Looking…' : total === 0 ? 'No task matches.' : texts.count(total, 'task')}
        </p>
      </div>
      {total === 0 ? null : (
        <div
          class={`lines${size.narrow ? ' narrow' : ''}`}
          ref={box}
          tabIndex={-1}
          onScroll={(event) => onScroll(event.currentTarget)}
          onKeyDown={(event) => {
            const to = keys[event.key];
            if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            move(to());
          }}
        >
          <ul style={{ height: `${total * size.line}px` }} aria-label="Tasks">
            {Array.from({ length: last - first }, (_, index) => first + index).map((index) => (
              <li
                key={index}
                aria-setsize={total}
                aria-posinset={index + 1}
                style={{ top: `${index * size.line}px`, height: `${size.line}px` }}
              >
                <Line
                  line={lines?.get(index)}
                  index={index}
                  focusable={index === Math.max(first, Math.min(active, last - 1))}
                  open={open}
                  onOpen={(taskId) => {
                    setActive(index);
                    on.onOpen(taskId);
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function lineAt(list: HTMLElement, index: number): HTMLElement | null {
  return list.querySelector(`[data-index="${index}"]`);
}

interface LineProps {
  readonly line: TaskLine | undefined;
  readonly index: number;
  readonly focusable: boolean;
  readonly open: string | null;
  readonly onOpen: (taskId: string) => void;
}

function Line({ line, index, focusable, open, onOpen }: LineProps) {
  const texts = useTexts();
  if (line === undefined) return <div class="line waiting">…</div>;
  const { taskId, at, kind, path, imported, models, cost, assumed, state } = line;
  const tier = models.at(-1)?.tier;
  return (
    <button
      class="line"
      data-index={index}
      tabIndex={focusable ? 0 : -1}
      aria-pressed={taskId === open}
      onClick={() => onOpen(taskId)}
    >
      <span class="row">
        <span class="kind">{kind ?? 'unknown'}</span>
        <span class={`state ${toneOf(state)}`}>{state}</span>
        <span class="cost">{assumed ? `≤ ${texts.money(cost)}` : texts.money(cost)}</span>
      </span>
      <span class="row">
        <span class="path">
          {path ?? 'no file'}
          {imported ? ' (imported)' : ''}
        </span>
        <span class="model">
          {tier === undefined ? null : <span class={`swatch ${tier}`} aria-hidden="true" />}
          {line.cached
            ? 'cache'
            : models.length === 0
              ? 'no model'
              : models.map(({ model }) => modelName(model)).join(' → ')}
        </span>
      </span>
      <time dateTime={new Date(at).toISOString()}>{texts.shortly(at)}</time>
    </button>
  );
}

function toneOf(state: TaskState): 'good' | 'bad' | 'plain' {
  if (state === 'accepted') return 'good';
  return state === 'exhausted' || state === 'failed' || state === 'refused' || state === 'undone'
    ? 'bad'
    : 'plain';
}

/** Adds a page to what is known of a list. */
export function withPage(
  lines: ReadonlyMap<number, TaskLine> | null,
  page: TaskPage,
): ReadonlyMap<number, TaskLine> {
  const next = new Map(lines);
  for (const [index, line] of page.lines.entries()) next.set(page.offset + index, line);
  return next;
}
