/** What the page has asked of the host, and what it has been told. */
import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { TaskLine } from '../../core/report/taskPages.ts';
import {
  type HostMessage,
  readHostMessage,
  readSaved,
  type ReportRequest,
  type SavedReport,
  type TaskList,
} from '../reportProtocol.ts';
import { withPage } from './taskList.tsx';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

type Told<T extends HostMessage['type']> = Extract<HostMessage, { type: T }>;

export interface Known {
  readonly report: Told<'report'> | null;
  readonly insights: Told<'insights'> | null;
  readonly trace: Told<'trace'> | null;
  readonly whatIf: Told<'what-if'> | 'working' | null;
  /** Null while the first page of the list is on its way. */
  readonly lines: ReadonlyMap<number, TaskLine> | null;
  readonly total: number;
  /** Whether the lines are those of a list that is being asked for anew: they stay until it comes, since a list that flickers is hard to read. */
  readonly stale: boolean;
  /** What went wrong, by what was asked; gone once that is answered. */
  readonly errors: Readonly<Partial<Record<ReportRequest['type'], Told<'error'>>>>;
  /** Counts what the host has said has changed. */
  readonly changes: number;
}

const nothing: Known = {
  ...{
    report: null,
    insights: null,
    trace: null,
    whatIf: null,
    lines: null,
    total: 0,
    stale: false,
    errors: {},
    changes: 0,
  },
};

const host = acquireVsCodeApi();

export const firstList: TaskList = {
  view: { range: 'month', workspace: 'all' },
  search: '',
  order: 'newest',
};

/** What was kept over a reload; the first view otherwise. */
export function restored(): SavedReport {
  return readSaved(host.getState()) ?? { list: firstList, open: null, scroll: 0 };
}

export function keep(saved: SavedReport): void {
  host.setState(saved);
}

export function ask(request: ReportRequest): void {
  host.postMessage(request);
}

/** What the page itself does that changes what it knows. */
export type OwnStep = 'asked-what-if' | 'stopped-what-if' | 'new-list';

/** What is known for a list; answers about another one than is shown now come too late and are dropped. */
export function useHost(list: TaskList): readonly [Known, (step: OwnStep) => void] {
  const wanted = useRef(list);
  wanted.current = list;
  const [known, tell] = useReducer<Known, HostMessage | OwnStep>((before, message) => {
    if (message === 'asked-what-if') return { ...before, whatIf: 'working' };
    if (message === 'stopped-what-if') return { ...before, whatIf: null };
    if (message === 'new-list') return { ...before, stale: true };
    return after(before, message, wanted.current);
  }, nothing);
  useEffect(() => {
    const onMessage = (event: MessageEvent<unknown>): void => {
      const message = readHostMessage(event.data);
      if (message !== null) tell(message);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return [known, tell];
}

function after(before: Known, message: HostMessage, list: TaskList): Known {
  switch (message.type) {
    case 'report':
      return same(message.view, list.view)
        ? { ...before, report: message, errors: without(before.errors, 'show') }
        : before;
    case 'tasks': {
      if (!same(message.list, list)) return before;
      const { page } = message;
      const lines = withPage(before.stale ? null : before.lines, page);
      return { ...before, lines, total: page.total, stale: false, errors: without(before.errors, 'tasks') };
    }
    case 'trace':
      return { ...before, trace: message, errors: without(before.errors, 'trace') };
    case 'insights':
      return { ...before, insights: message, errors: without(before.errors, 'insights') };
    case 'what-if':
      // Stopped, but too late for the host.
      if (before.whatIf === null) return before;
      return { ...before, whatIf: message, errors: without(before.errors, 'what-if') };
    case 'changed':
      return { ...before, changes: before.changes + 1 };
    case 'error':
      return {
        ...before,
        errors: { ...before.errors, [message.of]: message },
        whatIf: message.of === 'what-if' ? null : before.whatIf,
      };
  }
}

function without(errors: Known['errors'], type: ReportRequest['type']): Known['errors'] {
  return Object.fromEntries(Object.entries(errors).filter(([of]) => of !== type));
}

/** Whether two messages say the same; they are parsed anew each time. */
export function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
