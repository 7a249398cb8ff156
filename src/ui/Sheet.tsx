import { Modal, type ModalProps } from "./Modal.tsx";

interface SheetProps extends ModalProps {
  /** Whether the page behind stays in reach, as for the details of a tapped country. */
  readonly passive?: boolean;
}

/** Details that come from below on a narrow page, open as long as it is drawn. */
export const Sheet = (props: SheetProps) => <Modal {...props} look="sheet" />;
