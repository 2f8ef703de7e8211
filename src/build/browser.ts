import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import packedChromium from "@sparticuz/chromium";
import { chromium, type Browser } from "playwright-core";

const installedBrowsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Debian's package for each library that Chromium needs and a bare system may lack. */
const debianPackages: Readonly<Record<string, string>> = {
  "libnss3.so": "libnss3",
  "libnssutil3.so": "libnss3",
  "libsmime3.so": "libnss3",
  "libnspr4.so": "libnspr4",
  "libatk-1.0.so.0": "libatk1.0-0",
  "libatk-bridge-2.0.so.0": "libatk-bridge2.0-0",
  "libdbus-1.so.3": "libdbus-1-3",
  "libdrm.so.2": "libdrm2",
  "libexpat.so.1": "libexpat1",
  "libgbm.so.1": "libgbm1",
  "libgio-2.0.so.0": "libglib2.0-0",
  "libglib-2.0.so.0": "libglib2.0-0",
  "libgobject-2.0.so.0": "libglib2.0-0",
  "libasound.so.2": "libasound2",
  "libX11.so.6": "libx11-6",
  "libXcomposite.so.1": "libxcomposite1",
  "libXdamage.so.1": "libxdamage1",
  "libXext.so.6": "libxext6",
  "libXfixes.so.3": "libxfixes3",
  "libXrandr.so.2": "libxrandr2",
  "libxcb.so.1": "libxcb1",
  "libxkbcommon.so.0": "libxkbcommon0",
  "libpango-1.0.so.0": "libpango-1.0-0",
  "libcairo.so.2": "libcairo2",
  "libudev.so.1": "libudev1",
};

/**
 * Finds the Chromium that tests, pictures and icons use: the one named by CHROMIUM_PATH, else on Linux (x64) the one
 * inside the installed packages, else a Chrome or Edge installed on this computer.
 * @returns path of the executable
 * @throws Error that says what to install, when there is none or its libraries are missing
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH is "${chosen}", where there is no file.`);
    return chosen;
  }
  if (process.platform === "linux" && process.arch === "x64") {
    const executable = await packedChromium.executablePath();
    const missing = missingLibraries(executable);
    if (missing.length === 0) return executable;
    const installed = installedBrowsers.find((candidate) => existsSync(candidate));
    if (installed) return installed;
    throw new Error(explainMissingLibraries(missing));
  }
  const installed = installedBrowsers.find((candidate) => existsSync(candidate));
  if (installed) return installed;
  throw new Error("No Chromium was found. Install Google Chrome or Microsoft Edge, or name one in CHROMIUM_PATH.");
}

/**
 * Starts a browser without a window.
 * @returns a Playwright browser; the caller closes it
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function missingLibraries(executable: string): string[] {
  const { stdout } = spawnSync("ldd", [executable], { encoding: "utf8" });
  // Without ldd (a distribution not based on glibc) the browser itself has to tell.
  return [...(stdout ?? "").matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? "");
}

/**
 * Says which Debian packages hold the libraries that Chromium misses.
 * @param libraries names of shared libraries, such as `libnss3.so`
 * @returns a message with the command to run
 */
export function explainMissingLibraries(libraries: readonly string[]): string {
  const packages = [
    ...new Set(libraries.map((library) => debianPackages[library]).filter((name) => name !== undefined)),
  ];
  return [
    `Chromium cannot start: ${libraries.join(", ")} missing on this computer.`,
    packages.length > 0
      ? `On Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}`
      : "Install the system packages that hold these libraries.",
    "Or name another Chrome or Chromium in CHROMIUM_PATH.",
  ].join("\n");
}
