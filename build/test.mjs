// npm test: installs what is missing and checks everything; the last line counts what passed and what failed.
import { command } from "./command.mjs";

command("test").then((reached) => {
  if (!reached) console.log("0 passed, 1 failed");
});
