import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";

const narrowestPixels = 320;
const widestPixels = 450;
const usualPixels = 350;
const keyStepPixels = 10;

interface PaneAreaProps {
  /** Whether the workbook is there for the pane to work on. */
  readonly ready: boolean;
  readonly shown: boolean;
}

/**
 * The task pane in its frame, with a bar to make it wider or narrower. Closing hides the frame and keeps what runs in it, as
 * Excel's shared runtime does.
 */
export function PaneArea({ ready, shown }: PaneAreaProps) {
  const [widthPixels, setWidthPixels] = useState(usualPixels);
  const [dragging, setDragging] = useState(false);
  const grabbed = useRef({ at: 0, width: usualPixels });

  const resizeTo = (width: number) =>
    setWidthPixels(Math.min(widestPixels, Math.max(narrowestPixels, Math.round(width))));

  const onKeyDown = (event: KeyboardEvent) => {
    const widths: Record<string, number> = {
      ArrowLeft: widthPixels + keyStepPixels,
      ArrowRight: widthPixels - keyStepPixels,
      Home: narrowestPixels,
      End: widestPixels,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    resizeTo(width);
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    grabbed.current = { at: event.clientX, width: widthPixels };
    setDragging(true);
  };

  return (
    <aside className="pane-area" aria-label="Task pane" hidden={!shown} style={{ width: widthPixels }}>
      {/* A separator that can be moved is a control: the role asks for focus and keys. */}
      <div
        role="separator"
        aria-label="Width of the task pane"
        aria-orientation="vertical"
        aria-valuenow={widthPixels}
        aria-valuemin={narrowestPixels}
        aria-valuemax={widestPixels}
        tabIndex={0}
        className="pane-separator"
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={(event) => dragging && resizeTo(grabbed.current.width + grabbed.current.at - event.clientX)}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
      />
      {ready && <iframe className="pane-frame" src="pane.html" title="CareCase task pane" data-dragging={dragging} />}
    </aside>
  );
}
