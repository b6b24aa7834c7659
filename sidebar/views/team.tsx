/** Who works on this dump, how far they are, and what they hold. */
import type { Teammate } from '../../src/contract/team';
import { counted, grouped } from '../../src/core/counted';
import type { Panel } from '../state/panel';
import type { Work } from '../state/work';
import { OutlookLine } from './outlookLine';
import { Page, Primary, Secondary } from './page';
import './team.css';

const seenWords = (minutes: number | null): string => {
  if (minutes === null) return 'not here';
  return minutes === 0 ? 'here now' : `${counted(minutes, 'minute')} ago`;
};

const Mate = ({ mate, panel, me }: { mate: Teammate; panel: Panel; me: string }) => {
  const { name, tagged, aside, held, minutes, secondsEach } = mate;
  const isMe = name === me;
  return (
    <li>
      <span class="cut" dir="auto">
        <b>{name === '' ? 'No name' : name}</b>
        {isMe && ' (you)'}
      </span>
      <span class="seen">{seenWords(minutes)}</span>
      <small>
        {grouped(tagged)} tagged, {grouped(aside)} put aside
        {held > 0 && `, holds ${grouped(held)}`}
        {secondsEach !== null && `, ${Math.max(1, Math.round(secondsEach))} s each`}
      </small>
      {held > 0 && !isMe && (
        <button
          type="button"
          class="link"
          title={`Make the tickets of ${name} anybody’s again`}
          onClick={() => panel.releaseOf(name)}
        >
          Release
        </button>
      )}
    </li>
  );
};

export const TeamScreen = ({ panel, work }: { panel: Panel; work: Work }) => {
  const team = panel.team.value;
  if (team === null) return null;
  return (
    <Page
      title="Team"
      back={panel.home}
      actions={
        <>
          <Primary onClick={panel.home}>Go on tagging</Primary>
          <Secondary onClick={panel.seeTeam}>Look again</Secondary>
        </>
      }
    >
      <p>{counted(team.left, 'ticket')} left in the first pass.</p>
      <OutlookLine work={work} />
      <button type="button" class="link" onClick={panel.seeProject}>
        Project: deadline, depth, who leads
      </button>
      <ul class="team">
        {team.teammates.map((mate) => (
          <Mate key={mate.name} mate={mate} panel={panel} me={team.me} />
        ))}
      </ul>
      <p class="note" role="status">
        {panel.said.value}
      </p>
      <p class="note">
        Counted since the beginning; the count beside your name is today’s, tagged and put aside together.
      </p>
      <p class="note">
        A ticket is held by one person, so that nobody reads it twice. Ten minutes without a sign of life, and it is
        anybody’s again; Release does it now.
      </p>
    </Page>
  );
};
