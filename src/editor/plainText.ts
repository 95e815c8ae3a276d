/**
 * Text for a notification or its progress: VS Code makes links of `[label](command:…)` there, and what a model, a compiler
 * or a file's name says must not become a button.
 */
export function plainText(text: string): string {
  return text.replaceAll('](', '] (');
}
