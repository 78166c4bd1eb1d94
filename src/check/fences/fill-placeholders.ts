/**
 * The text with each `{{name}}` and each `${{Service.NAME}}` replaced by so many times one letter or digit,
 * so that it parses as it will with a value, and every offset stays.
 */
export function fillPlaceholders(text: string, character: string): string {
  return text.replace(/\$\{\{[ \t]*[\w.-]+[ \t]*\}\}|\{\{[ \t]*[A-Za-z]\w*[ \t]*\}\}/g, ({ length }) => character.repeat(length));
}
