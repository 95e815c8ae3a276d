/** What opens and closes a comment, in any language: the words in between say whether a tool acts on it. */
const opening = /^(?:\/\/[/!]?|\/\*[*!]?|#+|<#|<!--|;+|=begin)\s*(?:\*\s*)?/;

/** Directives that open their comment. */
const leading = [
  // JavaScript and TypeScript
  /^@ts-(?:ignore|expect-error|nocheck|check)\b/,
  /^(?:eslint|oxlint|stylelint|biome|deno-lint)-\w/,
  /^(?:tslint|jshint|jslint|jscs)(?::|\s+\w+:)/,
  /^eslint\s+[\w@/-]+\s*:/,
  /^(?:globals?|exported)\s+\w/,
  /^(?:prettier|dprint|rome)-ignore/,
  /^@(?:jsx\w*|flow|noflow|(?:jest|vitest)-environment|vite-ignore|preserve|license|cc_on)\b/,
  /^\$Flow\w+/,
  /^(?:istanbul|c8|v8|node:coverage)\s/,
  /^webpack[A-Z]\w*\s*:/,
  /^[#@]__\w+__/,
  /^[#@]\s*source(?:MappingURL|URL)=/,
  /^<(?:reference|amd-\w+)\b/,
  // Python
  /^type:\s*\S/,
  /^(?:pylint|pyright|mypy|flake8|ruff|isort|yapf|autopep8|doctest|cython|distutils)\s*:/,
  /^fmt:\s*(?:on|off|skip)\b/,
  /^pragma:?\s+\w/,
  /^%%/,
  /^\/\/\/ script\b/,
  // Ruby
  /^(?:frozen_string_literal|warn_indent|shareable_constant_value|typed)\s*:/,
  /^(?:rubocop|standard|steep)\s*:/,
  /^:(?:nodoc|nocov|stopdoc|startdoc):/,
  // PHP
  /^(?:phpcs|phpstan)[:\s]/,
  /^@(?:phpstan|psalm|phan|codeCoverageIgnore|codingStandards|noinspection)/,
  // Shell
  /^shellcheck\s/,
  /^requires\s+-/i,
  // C, C++, C#, Java
  /^(?:clang-format|clang-tidy)\b/,
  /^(?:cppcheck-suppress|LCOV_EXCL|GCOV_EXCL|GCOVR_EXCL|coverity\[|IWYU pragma)/,
  /^(?:ReSharper|CHECKSTYLE|NOPMD|noinspection|language=|\$NON-NLS)/i,
  /^@formatter:/,
  /^<\/?auto-?generated/,
  /^(?:fall-?\s?through|FALLTHROUGH)\b/i,
  // Any
  /^#?(?:end)?region\b/,
  /^(?:spell-?checker|cspell)\s*:/i,
  /^(?:SPDX-License-Identifier|SPDX-FileCopyrightText)\s*:/,
  /^@generated\b/,
  /^(?:vim?|ex):\s/,
  /^-\*-.*-\*-/,
];

/** Directives that count wherever they stand in their comment. */
const anywhere = [
  /\bnoqa\b/,
  /\bnosec\b/,
  /\btype:\s*ignore\b/,
  /\bNOLINT(?:NEXTLINE|BEGIN|END)?\b/,
  /\bNOSONAR\b/,
];

/** Go's, where white space after the slashes decides. */
const go = [
  /^\/\/(?:go:|line |export |nolint\b|lint:|#)/,
  /^\/\/ \+build\b/,
  /^\/\/ Code generated .* DO NOT EDIT\.$/,
  /^\/\/ (?:Unordered o|O)utput:/,
];

/** An encoding line counts in the first two lines only (PEP 263, and Ruby's magic comments). */
const encoding = /coding[:=]\s*[-\w.]+/;

/** Tags of a documentation block that analysers act on, each on its line. */
export function tagsIn(comment: string): readonly string[] {
  if (!comment.startsWith('/**')) return [];
  return comment
    .replace(/^\/\*\*|\*\/$/g, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.replace(/^\s*\*?\s*/, '').trim())
    .filter((line) => /^@(?:phpstan|psalm|phan|codeCoverageIgnore|codingStandards|noinspection)/.test(line));
}

/**
 * True for a comment that tools act on: without it the code is built, checked or run otherwise.
 *
 * @param row the line it starts on, from 0
 */
export function isDirective(comment: string, row: number): boolean {
  if (row === 0 && comment.startsWith('#!')) return true;
  if (row < 2 && comment.startsWith('#') && encoding.test(comment)) return true;
  if (tagsIn(comment).length > 0) return true;
  const words = comment.replace(opening, '');
  return (
    leading.some((pattern) => pattern.test(words)) ||
    anywhere.some((pattern) => pattern.test(comment)) ||
    go.some((pattern) => pattern.test(comment))
  );
}
