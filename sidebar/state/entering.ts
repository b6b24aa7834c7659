/** From opening the panel to the first ticket: who, which tab, set up or not. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../../src/contract';
import type { Opening, Session } from '../../src/contract/session';
import { counted } from '../../src/core/counted';
import { failed } from '../../src/core/failure';
import { checkName } from '../../src/core/team/displayName';
import type { Frame } from './frame';
import type { Ask, Ports } from './ports';
import { type Named, namedAfter } from './renaming';
import { createSetup, type Setup } from './setup';
import { othersSentence } from './words';
import { createWork, type Work } from './work';

export interface Entering {
  setup: ReadonlySignal<Setup | null>;
  /** Why a sheet that was set up cannot be opened. */
  blocked: ReadonlySignal<Failure | null>;
  open(): void;
  /** Starts over with what an action answered: the tickets of that tab. */
  begin(session: Session): void;
  rename(name: string): void;
  /** Saves what waits, then asks what to work on. */
  setUp(): void;
  /** The same, though some decisions cannot be saved: they wait for their tab. */
  setUpAllTheSame(): void;
  /** Whether closing the panel now would lose a decision. */
  wouldLose(): boolean;
}

export function createEntering(frame: Frame, ports: Ports): Entering {
  const { account, work, task, ask, goTo } = frame;
  const setup = signal<Setup | null>(null);
  const blocked = signal<Failure | null>(null);
  /** One for each account and tab, so that what waits stays with them while others are worked on. */
  const works: { account: string; sheetId: number; work: Work }[] = [];
  let opening: Opening | null = null;

  /** A second look goes on under the tag's new name. */
  function renameSettings(named: Named): void {
    const { settings } = frame;
    const { order } = settings.value;
    if (order.by !== 'tag') return;
    const { tag } = named({ tag: order.tag, subtag: '' });
    if (tag === order.tag) return;
    settings.value = { ...settings.value, order: { by: 'tag', tag } };
    void ask('setSettings', { settings: settings.value }).then(() => work.value?.supply.wantAgain());
  }

  /** The tag of a second look may have got another name while no panel was open. */
  function followOrder({ tags, news }: Session): void {
    const { order } = frame.settings.value;
    if (order.by !== 'tag') return;
    const isListed = (wanted: string): boolean => tags.tags.some(({ name }) => name === wanted);
    const named = namedAfter(news.map(({ change }) => change));
    if (!isListed(order.tag) && isListed(named({ tag: order.tag, subtag: '' }).tag)) renameSettings(named);
  }

  /** What waits for one account is never sent as another's. */
  const askAs =
    (key: string): Ask =>
    async (method, args) =>
      account.value.key === key ? ask(method, args) : failed('other-account', 'These tags are another account’s.');

  const createFor = (session: Session, spreadsheet: string): Work =>
    createWork(
      {
        ...ports,
        ask: askAs(account.value.key),
        spreadsheet,
        account: account.value.key,
        me: () => account.value.name ?? '',
        settings: () => frame.settings.value,
        renamed(named) {
          renameSettings(named);
          frame.renamed(named);
        },
        openScreen: goTo,
        selectionDone: () => goTo('tagging'),
      },
      session,
    );

  function workFor(session: Session, spreadsheet: string): Work {
    const { sheetId } = session;
    const { key } = account.value;
    const known = works.find((one) => one.account === key && one.sheetId === sheetId);
    if (known !== undefined) return known.work;
    const work = createFor(session, spreadsheet);
    works.push({ account: key, sheetId, work });
    return work;
  }

  function begin(session: Session, notice = ''): void {
    if (opening === null) return;
    const before = work.value;
    const now = workFor(session, opening.spreadsheet);
    work.value = now;
    followOrder(session);
    now.begin(session);
    goTo('tagging');
    const others = now.waitingOfOthers();
    if (notice !== '') now.tagging.notice.value = notice;
    else if (before === null && others > 0) now.tagging.notice.value = othersSentence(others);
    if (before === null || before === now || before.saver.unsaved.value === 0) return;
    const wait = counted(before.saver.unsaved.value, 'tag');
    now.tagging.notice.value = `${wait} of “${before.sheet.value.dump}” not saved: kept until Tagsheet works on that tab again.`;
  }

  const propose = (saved: Frame['saved']): void =>
    task.run(
      'Looking at your columns …',
      () => saved(() => ask('propose', { tab: null })),
      (proposal) => {
        setup.value = createSetup(ask, proposal, begin);
        goTo('setup');
      },
    );

  const setUp = (): void => propose(frame.saved);

  const enter = (): void => {
    if (account.value.name === null) goTo('name');
    else if (opening?.session != null) begin(opening.session);
    else if (blocked.value !== null) goTo('blocked');
    else setUp();
  };

  function arrive(value: Opening): void {
    if (opening?.account.key !== value.account.key) work.value = null;
    opening = value;
    account.value = value.account;
    frame.settings.value = value.settings;
    blocked.value = value.trouble;
    enter();
  }

  return {
    setup,
    blocked,
    begin,
    open() {
      goTo('opening');
      task.run('Opening …', () => ports.call('open', {}), arrive);
    },
    rename(typed) {
      const checked = checkName(typed);
      if ('error' in checked) {
        frame.said.value = checked.error;
        return;
      }
      const first = account.value.name === null;
      frame.inForm('Saving …', ask('rename', checked), (value) => {
        account.value = value;
        if (first) enter();
        else frame.said.value = `You are ${value.name ?? ''} now.`;
      });
    },
    setUp,
    setUpAllTheSame: () => propose((call) => call()),
    wouldLose: () => works.some(({ work: { saver } }) => !saver.keptHere.value && saver.unsaved.value > 0),
  };
}
