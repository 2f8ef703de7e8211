import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { places, type Place } from "./state/pane-state";

const useStyles = makeStyles({
  tabs: { display: "flex", paddingInline: "4px" },
  tab: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    minHeight: "40px",
    padding: "0 4px",
    border: "none",
    background: "none",
    font: "inherit",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { color: tokens.colorNeutralForeground1 },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-3px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "&::after": {
      content: '""',
      position: "absolute",
      insetInline: "8px",
      bottom: 0,
      height: "3px",
      borderRadius: "2px",
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
    },
  },
  // Both weights are laid out, one of them invisibly, so that choosing a tab moves nothing.
  face: { display: "grid" },
  shown: { gridArea: "1 / 1" },
  room: { gridArea: "1 / 1", visibility: "hidden", fontWeight: tokens.fontWeightSemibold },
});

const names: Readonly<Record<Place, string>> = {
  templates: "Templates",
  workbook: "Workbook",
  functions: "Functions",
  help: "Help",
};

interface PlaceTabsProps {
  readonly place: Place;
  readonly onGo: (place: Place) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The four places as tabs: one stop of the Tab key, arrow keys, Home and End between them. */
export function PlaceTabs({ place, onGo }: PlaceTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = places.length - 1;
    const current = places.indexOf(place);
    const step = steps[event.key];
    const target =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? last
          : step === undefined
            ? -1
            : (current + step + places.length) % places.length;
    const next = places[target];
    if (next === undefined) return;
    event.preventDefault();
    onGo(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="CareCase" className={styles.tabs}>
      {places.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          aria-selected={one === place}
          aria-controls={one === place ? `place-${one}` : undefined}
          tabIndex={one === place ? 0 : -1}
          className={mergeClasses(styles.tab, one === place && styles.chosen)}
          onClick={() => onGo(one)}
          onKeyDown={onKeyDown}
        >
          <span className={styles.face}>
            <span className={styles.shown}>{names[one]}</span>
            <span className={styles.room} aria-hidden>
              {names[one]}
            </span>
          </span>
        </button>
      ))}
    </div>
  );
}
