const telling =
  /<[^>]*>|\$\{|\$\(|\$[A-Za-z_]|\{\{|\.\.\.|…|\*{3}|•|your[_-]|change[_-]?(?:me|this)|example|placeholder|dummy|sample|redacted|replace|insert|_here$/i;
const sequences = ["0123456789abcdef", "abcdefghijklmnopqrstuvwxyz", "1234567890", "fedcba9876543210"];

/** Whether a value only stands for one: `<64+ characters>`, `${NAME}`, `your_key`, `changeme`, `aaaa`, `deadbeefdeadbeef`. */
export function isPlaceholder(value: string): boolean {
  if (telling.test(value)) return true;
  const bare = value.replace(/^[a-z]{2,4}[_-](?:live|test|proj)?[_-]?/i, "").toLowerCase();
  return new Set(bare).size <= 3 || /^(.{1,8})\1+(?:.{0,7})$/.test(bare) || sequences.some((sequence) => sequence.repeat(4).includes(bare));
}
