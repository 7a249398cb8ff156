import { useRef } from "react";
import { Button } from "#ui/Button.tsx";

interface FileChooserProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the reader choose a file that was made from a view. */
export function FileChooser({ label, onFile }: FileChooserProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        accept=".png,.svg,.pptx,.html,.json"
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
