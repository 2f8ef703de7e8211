import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { HostTheme } from "../host/contract";

/** How the page looks. */
export type ThemeName = "light" | "dark" | "contrast";

/** Themes in the order of the menu, with their names. */
export const themeLabels: Readonly<Record<ThemeName, string>> = {
  light: "Light",
  dark: "Dark",
  contrast: "High contrast",
};

export const fluentThemes: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** What Excel would tell the pane about its colours. */
export const hostThemes: Readonly<Record<ThemeName, HostTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#242424",
    controlBackgroundColor: "#FFFFFF",
    controlForegroundColor: "#242424",
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: "#1F1F1F",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#292929",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
    isDarkTheme: true,
  },
};

const storageKey = "carecase-theme";

/** The theme chosen last time, else the one the computer prefers. */
export function initialTheme(): ThemeName {
  const kept = localStorage.getItem(storageKey);
  if (kept !== null && kept in themeLabels) return kept as ThemeName;
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function keepTheme(theme: ThemeName): void {
  localStorage.setItem(storageKey, theme);
}
