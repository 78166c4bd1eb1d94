import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A Chromium that came with the npm packages, and the environment it needs to start. */
export interface PackagedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const ARCHIVES = ["chromium.br", "fonts.tar.br", "al2023.tar.br"];

/** Only the fonts of the package, wherever the folder stands. */
const FONT_CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`;

/**
 * Chromium from `@sparticuz/chromium`, unpacked once into `node_modules/.cache/signalbox/` with the shared libraries
 * and fonts that a bare Linux lacks. `null` where the package holds no binary for this platform.
 */
export async function packagedChromium(): Promise<PackagedChromium | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const packageUrl = import.meta.resolve("@sparticuz/chromium");
  const packageFolder = join(dirname(fileURLToPath(packageUrl)), "..");
  const version = versionOf(packageFolder);
  const folder = join(packageFolder, "../../.cache/signalbox", `chromium-${version}`);
  if (!existsSync(folder)) await unpack(packageUrl, join(packageFolder, "bin"), folder);

  return {
    executablePath: join(folder, "chromium"),
    env: {
      ...inheritedEnvironment(),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
      LD_LIBRARY_PATH: [join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean).join(":"),
    },
  };
}

function versionOf(packageFolder: string): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  return manifest.version;
}

/** Unpacks beside the folder and renames into place, so that a killed or a second process never leaves half of it. */
async function unpack(packageUrl: string, archives: string, folder: string): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    // The package always unpacks into the system's temporary folder, and changes its own environment on some hosts.
    const script =
      "const [url, ...files] = process.argv.slice(1); const { inflate } = await import(url); await Promise.all(files.map(inflate));";
    const files = ARCHIVES.map((name) => join(archives, name));
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", script, packageUrl, ...files], {
      env: { ...process.env, TMPDIR: unfinished },
    });
    writeFileSync(join(unfinished, "fonts.conf"), FONT_CONFIGURATION);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
