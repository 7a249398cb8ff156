import { Modal, type ModalProps } from "./Modal.tsx";

/** A dialog in the middle of the page, open as long as it is drawn. */
export const Dialog = (props: ModalProps) => <Modal {...props} look="dialog" />;
