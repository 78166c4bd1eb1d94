/** `{{name}}`, the name captured; a platform's own `${{Service.NAME}}` is another thing. */
export const placeholderPattern = (flags: "g" | "y"): RegExp => new RegExp(String.raw`(?<!\$)\{\{([a-z][a-z0-9_]*)\}\}`, flags);
