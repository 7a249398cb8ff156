import { useRef } from "react";
import { Button } from "#ui/Button.tsx";

interface FileChooserProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
  /** The ends of the names of files that may be chosen. */
  readonly accept?: string;
}

/** A button that lets the reader choose a file that was made from a view. */
export function FileChooser({ label, onFile, accept = ".png,.svg,.pptx,.html,.json" }: FileChooserProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
      <Button onClick={() => field.current?.click()}>{label}</Button>
    </>
  );
}
