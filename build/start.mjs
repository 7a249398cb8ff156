// npm start: installs what is missing, builds the atlas and serves it.
import { command } from "./command.mjs";

command("start");
