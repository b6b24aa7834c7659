/** The panel's entry: wires the state to this page. */
import { render } from 'preact';
import { clock, isHidden, newId, store, watchFocus } from './browser';
import './panel.css';
import './setup.css';
import './large.css';
import { callServer } from './server';
import { createPanel } from './state/panel';
import { PanelView } from './views/panelView';

const panel = createPanel({ call: callServer, clock, store, newId, isHidden });

watchFocus(() => panel.work.value?.saver.flush());

/** Best effort: where the call does not get through, colleagues wait ten minutes for what this panel held. */
window.addEventListener('pagehide', () => panel.work.value?.giveBack());
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) panel.work.value?.supply.renew();
});

window.addEventListener('online', () => panel.backOnline());

/** Only where storage was refused: else whatever panel is opened next sends what is left. */
window.addEventListener('beforeunload', (event) => {
  if (!panel.wouldLose()) return;
  event.preventDefault();
  event.returnValue = '';
});

const root = document.getElementById('panel');
if (root !== null) render(<PanelView panel={panel} />, root);
panel.open();
