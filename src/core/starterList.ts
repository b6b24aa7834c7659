import type { TagList } from './tagList';
export declare const starterList: () => TagList;
