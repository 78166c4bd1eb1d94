/** Characters that take no room or turn the direction of text, so that a reader cannot see them. */
export const invisibleCharacter =
  /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff\uffa0]|\u{e0001}|[\u{e0020}-\u{e007f}]/gu;

const controlCharacter = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Text that is safe to print in a terminal: control characters as pictures, invisible ones as `<U+202E>`.
 * Tabs and line feeds stay.
 */
export function visibleText(text: string): string {
  return text.replace(controlCharacter, controlPicture).replace(invisibleCharacter, codePointName);
}

/** `<U+202E>` */
export function codePointName(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

function controlPicture(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return "␡";
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : codePointName(character);
}
