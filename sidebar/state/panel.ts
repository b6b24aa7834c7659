/** The panel as a whole, put together from its parts. */
import { createData, type Data } from './data';
import { createEntering, type Entering } from './entering';
import { createFrame, type Frame } from './frame';
import { lookOnOpening, lookWhileIdle } from './looking';
import { createPointing, type Pointing } from './pointing';
import type { Ports } from './ports';
import { createProjecting, type Projecting } from './projecting';
import { createRebuilding, type Rebuilding } from './rebuilding';
import { createReports, type Reports } from './reports';
import { createTagList, type TagListWork } from './tagList';
import { createTeamwork, type Teamwork } from './teamwork';

type Shared = Pick<Frame, 'screen' | 'account' | 'settings' | 'work' | 'task' | 'said' | 'stranger' | 'home' | 'goTo'>;

export interface Panel
  extends Shared,
    Entering,
    Reports,
    Pointing,
    TagListWork,
    Data,
    Teamwork,
    Projecting,
    Rebuilding {
  /** Saves what waits, and gives back what is not decided. */
  stop(): void;
  /** Tries again what was refused; where nothing is open, to open. */
  tryAgain(): void;
  /** The browser says that there is a connection again. */
  backOnline(): void;
  /** Gives up the decisions that saving stopped at, and goes back to tagging. */
  leaveOut(): void;
  /** Shows what saving stopped at. */
  seeUnsaved(): void;
}

export function createPanel(ports: Ports): Panel {
  const frame = createFrame(ports.call);
  const entering = createEntering(frame, ports);
  const reports = createReports(frame);
  const pointing = createPointing(frame);
  const teamwork = createTeamwork(frame);
  const rebuilding = createRebuilding(frame, ports.newId);
  const { work, stranger, screen, task, goTo } = frame;
  lookWhileIdle({ ...ports, work, isStopped: () => screen.value === 'stopped' });
  lookOnOpening(screen, work);
  return {
    ...frame,
    ...entering,
    ...reports,
    ...pointing,
    ...createTagList(frame, { ...entering, ...reports, ...pointing, ...rebuilding, newId: ports.newId }),
    ...createData(frame, { newId: ports.newId, begin: entering.begin }),
    ...teamwork,
    ...createProjecting(frame),
    ...rebuilding,
    home() {
      if (screen.value === 'stopped') work.value?.supply.renew();
      frame.home();
    },
    stop() {
      work.value?.saver.flush();
      work.value?.giveBack();
      goTo('stopped');
    },
    tryAgain() {
      stranger.value = null;
      if (work.value === null) entering.open();
      else work.value.saver.tryAgain();
    },
    backOnline() {
      work.value?.saver.hurry();
      work.value?.supply.wantAgain();
    },
    leaveOut() {
      work.value?.leaveOut();
      goTo('tagging');
    },
    seeUnsaved() {
      task.leave();
      goTo('unsaved');
    },
  };
}
