import { Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useId } from "react";
import { counted, countsOf, findingsOf, type ReturnChoice } from "./chosen-returns";
import { FindingDetails } from "./finding-details";

const useStyles = makeStyles({
  card: {
    minWidth: 0,
    padding: "8px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  refused: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "8px" },
  icon: { color: tokens.colorStatusDangerForeground1, fontSize: "20px" },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  choice: { marginInlineStart: "-8px", overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  label: { lineHeight: "20px" },
  entry: { width: "100%", minWidth: 0 },
  words: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  message: { margin: 0, overflowWrap: "anywhere" },
});

interface ReturnCardProps {
  readonly choice: ReturnChoice;
  readonly nameLength: number | undefined;
  readonly onChoose: (change: Partial<Pick<ReturnChoice, "taken" | "bidder">>) => void;
}

/** One returned file: refused as a whole with the reason, or what of it is accepted and whether it is to be taken. */
export function ReturnCard({ choice, nameLength, onChoose }: ReturnCardProps) {
  const styles = useStyles();
  const id = useId();
  const { reading, taken, bidder } = choice;
  if (reading.status === "refused") {
    return (
      <li className={styles.card}>
        <div className={styles.refused}>
          <ErrorCircleRegular className={styles.icon} aria-hidden />
          <div>
            <p className={styles.name}>The whole file is refused</p>
            <p className={styles.message}>{reading.message}</p>
          </div>
        </div>
      </li>
    );
  }
  const refused = findingsOf(reading, "refused");
  const warnings = findingsOf(reading, "warning");
  const offer = [reading.contact, reading.offerDate && `offer of ${longDate(reading.offerDate)}`].filter(Boolean);
  return (
    <li className={styles.card}>
      <Checkbox
        className={styles.choice}
        label={`Take ${reading.fileName}`}
        checked={taken}
        aria-describedby={`${id}-counts`}
        onChange={(_event, data) => onChoose({ taken: data.checked === true })}
      />
      <label htmlFor={id} className={styles.label}>
        Bidder
      </label>
      <Input
        id={id}
        className={styles.entry}
        value={bidder}
        maxLength={nameLength}
        autoComplete="off"
        aria-describedby={`${id}-counts`}
        onChange={(_event, data) => onChoose({ bidder: data.value })}
      />
      <p id={`${id}-counts`} className={styles.words}>
        {countsOf(reading)}
        {offer.length > 0 && ` · ${offer.join(", ")}`}
      </p>
      <FindingDetails title={`${counted(refused.length, "thing")} refused`} findings={refused} />
      <FindingDetails title={counted(warnings.length, "warning")} findings={warnings} closed={refused.length > 0} />
    </li>
  );
}

const longDate = (date: string): string =>
  new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
