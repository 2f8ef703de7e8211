import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { useRef, useState, type ChangeEvent, type DragEvent, type RefObject } from "react";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    padding: "12px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  input: { display: "none" },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

interface ChooseFilesProps {
  readonly disabled: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Files chosen by a button, or dropped here. */
export function ChooseFiles({ disabled, button, onChoose }: ChooseFilesProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])];
    // The same files can be chosen again once they were corrected.
    event.target.value = "";
    onChoose(files);
  };
  const dragged = (event: DragEvent): void => {
    event.preventDefault();
    setOver(!disabled);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!disabled) onChoose([...event.dataTransfer.files]);
  };

  return (
    <div
      className={mergeClasses(styles.place, over && styles.over)}
      role="group"
      aria-label="Returned files"
      onDragOver={dragged}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <Button
        ref={button}
        icon={<DocumentAddRegular />}
        disabledFocusable={disabled}
        onClick={() => input.current?.click()}
      >
        Choose files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".xlsx,.csv"
        className={styles.input}
        tabIndex={-1}
        aria-label="Returned files"
        onChange={chosen}
      />
      <p className={styles.words}>
        Or drop them here: .xlsx or .csv, several at once. They are read on this machine and sent nowhere.
      </p>
    </div>
  );
}
