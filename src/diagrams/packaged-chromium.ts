import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { parseTar } from "nanotar";

/** A Chromium that came with the npm packages, and the environment it needs to start. */
export interface PackagedChromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const ARCHIVES = ["fonts", "al2023"];

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
  if (!existsSync(folder)) unpack(join(packageFolder, "bin"), folder);

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
function unpack(archives: string, folder: string): void {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    // The package's own unpacking always goes to the system's temporary folder, and takes 18 packages.
    const unpacked = (name: string) => brotliDecompressSync(readFileSync(join(archives, name)));
    writeFileSync(join(unfinished, "chromium"), unpacked("chromium.br"), { mode: 0o700 });
    for (const archive of ARCHIVES) {
      for (const { name, data } of parseTar(unpacked(`${archive}.tar.br`))) {
        const path = join(unfinished, archive, name);
        mkdirSync(data === undefined ? path : dirname(path), { recursive: true });
        if (data !== undefined) writeFileSync(path, data);
      }
    }
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
