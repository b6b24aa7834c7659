/** Which screen is shown. */
import { useEffect } from 'preact/hooks';
import type { Panel } from '../state/panel';
import { AddExport } from './addExport';
import { AddTag } from './addTag';
import { Blocked } from './blocked';
import { Built } from './built';
import { ChangeScreen } from './changeScreen';
import { CheckResult } from './checkResult';
import { Find } from './find';
import { Fixes } from './fixes';
import { HowToTag } from './howToTag';
import { JobDone } from './jobDone';
import { listenToKeys } from './keyboard';
import { KeysHelp } from './keysHelp';
import { Menu } from './menu';
import { NameScreen } from './nameScreen';
import { PrivateResult } from './privateResult';
import { ProjectScreen } from './project';
import { Proposals } from './proposals';
import { RebuildScreen } from './rebuild';
import { SettingsScreen } from './settingsScreen';
import { SetupScreen } from './setupScreen';
import { Stopped } from './stopped';
import { Stranger } from './stranger';
import { TaggingScreen } from './tagging';
import { TagListScreen } from './tagListScreen';
import { TakeSample } from './takeSample';
import { Skeleton, TaskScreen } from './taskScreen';
import { TeamScreen } from './team';
import { Unsaved } from './unsaved';
import { UnsettledList } from './unsettled';
import { WaitingList } from './waiting';

const Working = ({ panel }: { panel: Panel }) => {
  const work = panel.work.value;
  if (work === null) return <Skeleton />;
  switch (panel.screen.value) {
    case 'menu':
      return <Menu panel={panel} work={work} />;
    case 'check':
      return <CheckResult panel={panel} />;
    case 'fixes':
      return <Fixes panel={panel} />;
    case 'tags':
      return <TagListScreen panel={panel} />;
    case 'change':
      return <ChangeScreen panel={panel} />;
    case 'proposals':
      return <Proposals panel={panel} />;
    case 'private':
      return <PrivateResult panel={panel} />;
    case 'built':
      return <Built panel={panel} />;
    case 'unsettled':
      return <UnsettledList panel={panel} work={work} />;
    case 'unsaved':
      return <Unsaved panel={panel} work={work} />;
    case 'keys':
      return <KeysHelp panel={panel} />;
    case 'add':
      return <AddTag panel={panel} work={work} />;
    case 'method':
      return <HowToTag panel={panel} />;
    case 'settings':
      return <SettingsScreen panel={panel} work={work} />;
    case 'team':
      return <TeamScreen panel={panel} work={work} />;
    case 'project':
      return <ProjectScreen panel={panel} work={work} />;
    case 'log':
      return <RebuildScreen panel={panel} />;
    case 'waiting':
      return <WaitingList panel={panel} work={work} />;
    case 'find':
      return <Find panel={panel} />;
    case 'add export':
      return <AddExport panel={panel} />;
    case 'sample':
      return <TakeSample panel={panel} />;
    case 'data done':
      return <JobDone panel={panel} />;
    case 'stopped':
      return <Stopped panel={panel} work={work} />;
    default:
      return <TaggingScreen panel={panel} work={work} />;
  }
};

const Screen = ({ panel }: { panel: Panel }) => {
  const screen = panel.screen.value;
  if (panel.stranger.value !== null) return <Stranger panel={panel} />;
  if (panel.task.running.value !== null) return <TaskScreen panel={panel} />;
  if (screen === 'blocked') return <Blocked panel={panel} />;
  if (screen === 'name') return <NameScreen panel={panel} />;
  if (screen === 'setup' && panel.setup.value !== null) return <SetupScreen panel={panel} setup={panel.setup.value} />;
  return <Working panel={panel} />;
};

export const PanelView = ({ panel }: { panel: Panel }) => {
  useEffect(() => listenToKeys(panel), [panel]);
  return <Screen panel={panel} />;
};
