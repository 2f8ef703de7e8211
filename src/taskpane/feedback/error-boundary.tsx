import { Button } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { Component, type ReactNode } from "react";
import { FullPageState } from "./full-page-state";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Takes the user to a place that can be drawn. */
  readonly onLeave: () => void;
  readonly leaveLabel: string;
}

interface ErrorBoundaryState {
  readonly failure: Error | null;
}

/** Shows an error of the pane's own in the pane, with a way back, instead of an empty window. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { failure: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  private readonly leave = (): void => {
    this.props.onLeave();
    this.setState({ failure: null });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <div role="alert">
        <FullPageState icon={<WarningRegular />} title="This part of CareCase stopped">
          <p>The workbook is as it was. CareCase found: {failure.message}</p>
          <p>
            Go back and try again. If it stops again, pass this text on to whoever looks after CareCase at your council.
          </p>
          <Button appearance="primary" onClick={this.leave}>
            {this.props.leaveLabel}
          </Button>
        </FullPageState>
      </div>
    );
  }
}
