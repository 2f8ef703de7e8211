import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** The accent of CareCase's sheets, from dark to light. */
const accent: BrandVariants = {
  10: "#021317",
  20: "#041D22",
  30: "#05262D",
  40: "#062F37",
  50: "#073842",
  60: "#09424D",
  70: "#0A4B58",
  80: "#0B5563",
  90: "#1F6875",
  100: "#3A808D",
  110: "#5599A5",
  120: "#74B1BC",
  130: "#93C6CF",
  140: "#B3D9DF",
  150: "#D0E8EC",
  160: "#E8F3F5",
};

const light: Theme = createLightTheme(accent);
const dark: Theme = {
  ...createDarkTheme(accent),
  // On a dark ground the middle of the ramp is too faint to read.
  colorBrandForeground1: accent[120],
  colorBrandForeground2: accent[130],
  colorBrandForegroundLink: accent[120],
  colorBrandForegroundLinkHover: accent[130],
  colorBrandForegroundLinkPressed: accent[140],
  colorCompoundBrandForeground1: accent[120],
  colorCompoundBrandStroke: accent[120],
  colorBrandStroke1: accent[120],
  colorBrandBackground: accent[90],
  colorBrandBackgroundHover: accent[80],
  colorStatusDangerForeground1: "#F1A0A8",
};

export type ThemeName = "light" | "dark" | "highContrast";
export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, highContrast: teamsHighContrastTheme };

/** What Office says of its own colours, as far as it says anything. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
  readonly isDarkTheme?: boolean;
}

const brightness = (colour: string): number | null => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 1000;
};

const isPure = (colour: string | undefined, wanted: string): boolean =>
  colour?.replace("#", "").toLowerCase().slice(0, 6) === wanted;

/** The theme that goes with Office's colours; without any, what the system prefers. Pure white on black is high contrast. */
export function themeFor(colours: OfficeColours | undefined, systemPrefersDark: boolean): ThemeName {
  if (isPure(colours?.bodyBackgroundColor, "000000") && isPure(colours?.bodyForegroundColor, "ffffff"))
    return "highContrast";
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme ? "dark" : "light";
  const ground = colours?.bodyBackgroundColor ? brightness(colours.bodyBackgroundColor) : null;
  if (ground !== null) return ground < 128 ? "dark" : "light";
  return systemPrefersDark ? "dark" : "light";
}

/** Where the pane learns of Office's colours and of their changes. */
export interface ThemeSource {
  colours(): OfficeColours | undefined;
  onChange(listener: () => void): () => void;
}

const systemDark = "(prefers-color-scheme: dark)";

/** Follows Office's theme, or the system's where Office does not tell. */
export function usePaneTheme(source: ThemeSource): ThemeName {
  return useSyncExternalStore(
    (listener) => {
      const system = window.matchMedia(systemDark);
      system.addEventListener("change", listener);
      const stop = source.onChange(listener);
      return () => {
        system.removeEventListener("change", listener);
        stop();
      };
    },
    () => themeFor(source.colours(), window.matchMedia(systemDark).matches),
  );
}
