/** Loads the o200k tokenizer (2 MB of ranks): import it only when the first prompt is to be counted. */
export async function loadEncoder(): Promise<(text: string) => number> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  const asText = { disallowedSpecial: new Set<string>() };
  return (text) => countTokens(text, asText);
}
