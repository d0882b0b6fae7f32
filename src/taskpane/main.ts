/** The task pane: starts when its page has been read, before office.js has arrived. */
import './styles/tokens.css';
import './styles/page.css';
import './styles/controls.css';
import './styles/compare.css';
import './styles/overview.css';
import './styles/check.css';
import './styles/staff.css';
import './styles/first.css';
import './styles/insert.css';
import { offerExplaining } from '../excel/commands';
import { displayLanguage, paneColor } from '../excel/office';
import { languageFrom } from '../locales/language';
import { watchForCrashes } from './crash';
import { rememberedLanguage } from './memory';
import { Pane } from './pane';
import { themeFrom } from './theme';

const root = document.getElementById('pane')!;
const pane = new Pane(root, rememberedLanguage() ?? languageFrom(navigator.language));
watchForCrashes(root, () => pane.sentences);
void offerExplaining(() => pane.explain());
void pane.start(() => {
  const theme = themeFrom(paneColor());
  if (theme) document.documentElement.dataset.theme = theme;
  return rememberedLanguage() ?? languageFrom(displayLanguage());
});
