const interpreters = /^(?:python[\d.]*|node|ruby|perl|php|awk|gawk)$/;
const inText =
  /\b(?:system|popen|Popen|exec(?:Sync)?|run|call|check_call|check_output|getoutput|shell_exec)\s*\(?\s*(["'])((?:(?!\1)[^\\]|\\.)*)\1/g;
const inList =
  /\b(?:run|call|check_call|check_output|Popen|spawn(?:Sync)?|execFile(?:Sync)?)\s*\(\s*(?:(["'][^"']*["'])\s*,\s*)?\[([^\]]*)\]/g;

/** What a script on the command line hands to a shell: `python -c 'os.system("…")'`, `awk '{system("…")}'`. */
export function calledPrograms([name = "", ...words]: readonly string[]): readonly string[] {
  if (!interpreters.test(name)) return [];
  const script = words.join("\n");
  return [
    ...[...script.matchAll(inText)].map(([, , program = ""]) => program),
    ...[...script.matchAll(inList)].map(([, first = "", rest = ""]) => `${first} ${rest}`.replace(/["',]+/g, " ").trim()),
  ];
}
