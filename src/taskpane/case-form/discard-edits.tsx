import { Confirm } from "../feedback/confirm";

interface DiscardEditsProps {
  readonly asked: boolean;
  readonly onDiscard: () => void;
  readonly onKeep: () => void;
}

/** Asks before other figures take the place of those typed into the form. */
export function DiscardEdits({ asked, onDiscard, onKeep }: DiscardEditsProps) {
  return (
    <Confirm
      open={asked}
      title="Discard what you typed?"
      confirm="Discard and replace"
      cancel="Keep my entries"
      onConfirm={onDiscard}
      onCancel={onKeep}
    >
      <p>
        The form holds entries of yours. Starting from other figures replaces all of them. The workbook is not touched.
      </p>
    </Confirm>
  );
}
