/** What axe finds wrong with a page, or with the panel in it: a line each, with the elements. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

async function faultsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export const faultsOfPage = (page: Page): Promise<string[]> => faultsOf(new AxeBuilder({ page }));

/** The grid is drawn by Univer, view only; the panel and the page around it are ours. */
export const faultsOfPanel = (page: Page): Promise<string[]> => faultsOf(new AxeBuilder({ page }).include('iframe'));
