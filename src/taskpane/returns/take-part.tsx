import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Confirm } from "../feedback/confirm";
import { bidderKey, type BidderInForm } from "./bids-in-form";
import { counted, obstaclesTo, takenReturns, type ReturnChoice } from "./chosen-returns";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  obstacle: { margin: 0, color: tokens.colorStatusDangerForeground1, overflowWrap: "anywhere" },
  keep: { marginInlineStart: "-8px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface TakePartProps {
  readonly choices: readonly ReturnChoice[];
  /** Why none of them can be taken now, beyond what is wrong with the choices; empty for nothing. */
  readonly stale: string;
  readonly inForm: readonly BidderInForm[];
  /** Whether the bidders in the form are those of an example. */
  readonly isExample: boolean;
  readonly onReadAgain: () => void;
  readonly onTake: (keepOthers: boolean) => void;
  readonly onClear: () => void;
}

/** Puts the chosen returns into the form, after a question where prices of the form would be lost. */
export function TakePart(props: TakePartProps) {
  const { choices, stale, inForm, isExample, onReadAgain, onTake, onClear } = props;
  const styles = useStyles();
  const [keeps, setKeeps] = useState(!isExample);
  const [asking, setAsking] = useState(false);
  const taken = takenReturns(choices);
  const takenKeys = new Set(taken.map(({ bidder }) => bidderKey(bidder)));
  const replaced = inForm.filter(({ bidder }) => takenKeys.has(bidderKey(bidder)));
  const others = inForm.filter(({ bidder }) => !takenKeys.has(bidderKey(bidder)));
  const removed = keeps ? [] : others;
  const obstacles = [...(stale === "" ? [] : [stale]), ...obstaclesTo(choices)];
  const ready = taken.length > 0 && obstacles.length === 0;

  const take = (): void => {
    if (!ready) return;
    if (replaced.length + removed.length > 0) setAsking(true);
    else onTake(keeps);
  };
  const confirm = (): void => {
    setAsking(false);
    onTake(keeps);
  };

  return (
    <div className={styles.part}>
      <div role="status">
        {obstacles.map((words) => (
          <p key={words} className={styles.obstacle}>
            {words}
          </p>
        ))}
      </div>
      {taken.length > 0 && others.length > 0 && (
        <Checkbox
          className={styles.keep}
          label={`Keep the other bidders in the form: ${names(others)}`}
          checked={keeps}
          onChange={(_event, data) => setKeeps(data.checked === true)}
        />
      )}
      <div className={styles.actions}>
        {taken.length > 0 && (
          <Button disabledFocusable={!ready} onClick={take}>
            Take {counted(taken.length, "return")}
          </Button>
        )}
        {stale !== "" && <Button onClick={onReadAgain}>Read them again</Button>}
        <Button appearance="subtle" onClick={onClear}>
          Take none
        </Button>
      </div>
      <Confirm
        open={asking}
        title="Replace prices in the form?"
        confirm="Replace them"
        cancel="Keep the form as it is"
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        {replaced.length > 0 && <p>Their prices in the form are replaced: {withCounts(replaced)}.</p>}
        {removed.length > 0 && (
          <p>Removed from the form, with everything else that carries their names: {withCounts(removed)}.</p>
        )}
        <p>The workbook is not touched.</p>
      </Confirm>
    </div>
  );
}

const names = (bidders: readonly BidderInForm[]): string => bidders.map(({ bidder }) => bidder || "no name").join(", ");
const withCounts = (bidders: readonly BidderInForm[]): string =>
  bidders.map(({ bidder, rowCount }) => `${bidder || "no name"} (${counted(rowCount, "row")})`).join(", ");
