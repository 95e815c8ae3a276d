/**
 * What benchmarks have published of models, by the model's name without vendor and date: facts only, each table with its
 * source. Models of one table ran the same tasks in the same way, so that they can be compared with each other.
 */
export interface PublishedTable {
  /** As it is shown. */
  readonly name: string;
  /** Where the figures are published. */
  readonly source: string;
  /**
   * How far a difference between two models is taken over into what is expected of them on a task of the editor. Chosen:
   * single answers are what the editor asks for; agents that work for many turns set models further apart than that.
   */
  readonly weight: number;
  /** Share of tasks done right, in percent. */
  readonly scores: Readonly<Record<string, number>>;
}

/** The first table that has a model counts. */
export const publishedTables: readonly PublishedTable[] = [
  {
    name: 'CodeRouterBench',
    source: 'arXiv 2606.22902 (MIT), probing part: mean score over 7,080 coding tasks, one answer each',
    weight: 1,
    scores: {
      'claude-opus-4-6': 43,
      'claude-sonnet-4-6': 40.3,
      'gpt-5-4': 41,
      'qwen3-max': 38.5,
      'kimi-k2-5': 36.8,
      'glm-5': 37.2,
      'minimax-m2-7': 35.3,
      'qwen3-5-plus-02-15': 37.4,
    },
  },
  {
    name: 'SWE-bench Verified',
    source:
      'github.com/SWE-bench/swe-bench.github.io, data/leaderboards.json, “bash-only”: mini-SWE-agent 0.0 to 1.7, 500 tasks, July and August 2025',
    weight: 0.25,
    scores: {
      'gpt-5': 65,
      'gpt-5-mini': 59.8,
      'gpt-5-nano': 34.8,
      'gpt-4-1': 39.58,
      'gpt-4-1-mini': 23.94,
      'qwen3-coder': 55.4,
      'gemini-2-5-pro': 53.6,
      'gemini-2-5-flash': 28.73,
      'gpt-oss-120b': 26,
      'llama-4-maverick': 21.04,
    },
  },
];
