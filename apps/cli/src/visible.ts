/**
 * A text as one line that leaves the terminal alone: breaks and tabs become spaces; other control characters, with the
 * escapes that colour, move or erase, and marks that turn the direction of writing become �.
 */
export function visible(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/g, " ").replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
