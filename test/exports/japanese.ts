import { type ExportFixture, rowsOf } from './fixture';

/** Japanese labels, dates with 年月日 and half-day names, full-width digits. */
export const japanese: ExportFixture = {
  tool: 'a helpdesk in Japanese',
  header:
    'チケット番号,作成日時,件名,お問い合わせ内容,返信内容,チャネル,お客様名,担当者,満足度,言語,大分類,小分類'.split(
      ',',
    ),
  rows: rowsOf(`
    A-1001 | 2026年3月3日(火) 15時17分 | 配送の遅れ | 注文した商品がまだ届きません。いつ届きますか。 | 申し訳ございません。 | メール | 佐藤 | 田中 | 良い | ja | 配送 | 遅延
    A-1002 | 2026年5月4日 午後3:05 | 返品 | サイズが合わないので返品したいです。 | | 電話 | 鈴木 | | | ja | 返品 |
    A-1003 | ２０２６年１０月９日 | 請求書 | 請求書の宛名が間違っています。 | 修正しました。 | メール | 高橋 | 田中 | 悪い | ja | 請求 | 宛名`),
  roles: {
    id: 'チケット番号',
    date: '作成日時',
    subject: '件名',
    content: 'お問い合わせ内容',
    responses: '返信内容',
    channel: 'チャネル',
    requester: 'お客様名',
    agent: '担当者',
    satisfaction: '満足度',
    language: '言語',
    tag: '大分類',
    subtag: '小分類',
  },
  days: ['2026-03-03', '2026-05-04', '2026-10-09'],
};
