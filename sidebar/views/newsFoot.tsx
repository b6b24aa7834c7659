/** A change of the tag list, told once: it waits in the foot until it is read. */
import type { TagNews } from '../../src/contract/tags';
import type { Panel } from '../state/panel';
import type { Work } from '../state/work';

export const NewsFoot = ({ news, panel, work }: { news: TagNews; panel: Panel; work: Work }) => (
  <footer class="foot">
    <p class="about news" title={work.news.words(news)}>
      {work.news.words(news)}
    </p>
    <p class="ways">
      {news.change.kind === 'add' && news.earlier > 0 && (
        <button type="button" class="link" onClick={() => panel.showEarlier(news)}>
          Show
        </button>
      )}
      <button type="button" class="link" onClick={work.news.read}>
        OK (Esc)
      </button>
    </p>
  </footer>
);
