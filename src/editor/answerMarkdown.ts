/** A model's Markdown as HTML that is safe to show: text and https links, nothing that runs or loads. No vscode here. */
import MarkdownIt from 'markdown-it';

/**
 * Renders an answer. Raw HTML is shown as text; links other than https are shown as their text; images become links,
 * so that showing an answer asks no one for anything (law 14).
 */
export function renderAnswer(markdown: string): string {
  return renderer.render(markdown);
}

const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting: 50 });

renderer.validateLink = (url) => /^https:\/\/[^\s@]+$/i.test(url.trim());
// The page's own title is its only heading of the first level.
renderer.renderer.rules['heading_open'] = (tokens, i) => `<${lowered(tokens[i]?.tag)}>`;
renderer.renderer.rules['heading_close'] = (tokens, i) => `</${lowered(tokens[i]?.tag)}>\n`;
renderer.renderer.rules['image'] = (tokens, i) => {
  const image = tokens[i];
  const escape = renderer.utils.escapeHtml;
  const address = String(image?.attrGet('src') ?? '');
  const label = image?.content || address;
  return `<a href="${escape(address)}">${escape(label)}</a>`;
};
renderer.renderer.rules['fence'] = (tokens, i) => {
  const fence = tokens[i];
  const escape = renderer.utils.escapeHtml;
  const language = /^[\w+#.-]{1,30}/.exec(fence?.info.trim() ?? '')?.[0] ?? '';
  const name = language === '' ? '' : ` aria-label="${escape(language)}"`;
  // A block that may scroll sideways has to be reachable by keyboard.
  return `<pre tabindex="0" role="group"${name}><code>${escape(fence?.content ?? '')}</code></pre>\n`;
};
renderer.renderer.rules['code_block'] = (tokens, i) =>
  `<pre tabindex="0"><code>${renderer.utils.escapeHtml(tokens[i]?.content ?? '')}</code></pre>\n`;

function lowered(tag = 'h6'): string {
  return `h${Math.min(6, Number(tag.slice(1)) + 1)}`;
}
