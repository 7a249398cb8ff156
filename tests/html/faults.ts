import { type ConfigData, HtmlValidate, StaticConfigLoader } from "html-validate";

/** What valid HTML is held to here: the validator's own rules, but for those of taste that React's writing does not share. */
const rules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:standard"],
  rules: {
    "heading-level": "error",
    "missing-doctype": "error",
    "no-missing-references": "error",
    "no-unknown-elements": "error",
    // As React writes them: <input/>, autoComplete, download="", checked="".
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    "doctype-style": ["error", { style: "lowercase" }],
    // Sources and organisations are called what they are called.
    "long-title": "off",
    // Where a mark stands is computed.
    "no-inline-style": "off",
    // Safari drops the list role with the markers; a checkbox that is a link to the view with it pressed.
    "no-redundant-role": "off",
    "prefer-native-element": ["error", { exclude: ["list", "checkbox"] }],
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(rules));

/** What is not valid in a whole page, one line a fault: rule, what is wrong, where. */
export async function faultsOf(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? "page"})`),
  );
}
