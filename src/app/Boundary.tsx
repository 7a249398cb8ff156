import { Component, type ReactNode } from "react";
import { BrokenPage } from "./BrokenPage.tsx";

interface BoundaryProps {
  readonly children: ReactNode;
  /** The address the children belong to: another one gets a fresh try. */
  readonly at: string;
}

interface Broken {
  readonly error: Error | undefined;
  readonly at: string;
}

/** Shows what went wrong in its place and keeps the rest of the page, and the address, as they are. */
export class Boundary extends Component<BoundaryProps, Broken> {
  override state: Broken = { error: undefined, at: this.props.at };

  static getDerivedStateFromError = (error: unknown): Partial<Broken> => ({
    error: error instanceof Error ? error : new Error(String(error)),
  });

  static getDerivedStateFromProps = ({ at }: BoundaryProps, state: Broken): Broken | null =>
    at === state.at ? null : { error: undefined, at };

  override render(): ReactNode {
    const { error } = this.state;
    return error ? <BrokenPage error={error} onRetry={() => window.location.reload()} /> : this.props.children;
  }
}
