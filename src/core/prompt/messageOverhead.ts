/** Tokens of roles, separators and the priming of the answer: OpenAI documents 3–4 a message; other wires are near. */
export const messageOverhead = 16;
