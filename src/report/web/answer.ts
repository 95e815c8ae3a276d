/** Draws an answer as the host describes it. The host renders the Markdown; here is only DOM. */
import {
  type AnswerRequest,
  type AnswerView,
  readAnswerMessage,
  readSaved,
  type SavedAnswer,
} from '../answerProtocol.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const host = acquireVsCodeApi();
const page = buildPage();
let view: AnswerView | null = null;
let markdown = '';

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = readAnswerMessage(event.data);
  if (!message) return;
  switch (message.type) {
    case 'view':
      view = message.view;
      drawView(view);
      break;
    case 'body':
      markdown = message.markdown;
      page.body.innerHTML = message.html;
      break;
    case 'said':
      page.status.textContent = message.text;
      return;
  }
  if (view) host.setState({ view, markdown } satisfies SavedAnswer);
});
send({ type: 'ready', saved: readSaved(host.getState()) });

function send(request: AnswerRequest): void {
  host.postMessage(request);
}

function buildPage() {
  const title = element('h1', '');
  const status = element('p', 'status');
  status.setAttribute('role', 'status');
  const facts = element('dl', 'facts');
  const checks = element('details', 'checks');
  checks.hidden = true;
  const actions = element('div', 'actions');
  const header = element('header', '', title, status, facts, checks, actions);
  const body = element('article', '');
  const main = element('main', '', header, body);
  document.getElementById('app')?.replaceChildren(main);
  return { main, title, status, facts, checks, actions, body };
}

function drawView({ title, state, status, facts, checks, actions }: AnswerView): void {
  page.main.className = state;
  page.title.textContent = title;
  // Set only when it changes: screen readers read it out each time.
  if (page.status.textContent !== status) page.status.textContent = status;
  page.body.setAttribute('aria-busy', String(state === 'working' || state === 'draft'));
  page.facts.replaceChildren(
    ...facts.map(({ label, value }) =>
      element('div', '', element('dt', '', label), element('dd', '', value)),
    ),
  );
  page.checks.hidden = checks === null;
  if (checks) drawChecks(checks);
  drawActions(actions);
}

function drawChecks({ summary, list }: NonNullable<AnswerView['checks']>): void {
  page.checks.replaceChildren(
    element('summary', '', summary),
    element(
      'ul',
      '',
      ...list.map(({ name, result, resultText, because }) =>
        element('li', result, element('b', '', `${resultText}: ${name}`), ` ${because}`),
      ),
    ),
  );
}

/** Keeps the buttons that stay, so that the focus is not lost while an answer streams. */
function drawActions(actions: AnswerView['actions']): void {
  const old = new Map(
    [...page.actions.querySelectorAll('button')].map((button) => [button.dataset['action'], button]),
  );
  page.actions.replaceChildren(
    ...actions.map(({ action, label }) => {
      const button = old.get(action) ?? element('button', '');
      button.textContent = label;
      button.dataset['action'] = action;
      button.onclick = () => send({ type: 'act', action });
      return button;
    }),
  );
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
