import { useMessages } from "#i18n/MessagesContext.tsx";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { applyTheme, themeAfter, themeKey, themeOf } from "../theme.ts";
import { useRemembered } from "../useRemembered.ts";

/** One press goes from the system's appearance to light, to dark, and round. */
export function ThemeSwitch() {
  const texts = useMessages().shell.theme;
  const [kept, keep] = useRemembered(themeKey);
  const theme = themeOf(kept);
  const name = `${texts.label}: ${texts[theme]}`;
  const turn = () => {
    const next = themeAfter(theme);
    keep(next === "system" ? undefined : next);
    applyTheme(next, document.documentElement);
  };
  return (
    <Button look="quiet" square aria-label={name} title={name} onClick={turn} data-needs-script>
      <Icon name={theme} />
    </Button>
  );
}
