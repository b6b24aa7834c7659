import { a1, bench } from './bench';

describe('alerts and prompts', () => {
  test('are answered by the first button and no text, unless the host answers', () => {
    const { SpreadsheetApp, local } = bench();
    const ui = SpreadsheetApp.getUi();
    const first = ui.prompt('Name?');
    expect([
      String(first.getSelectedButton()),
      first.getResponseText(),
      String(ui.alert('Sure?', ui.ButtonSet.YES_NO)),
    ]).toEqual(['OK', '', 'YES']);
    const asked: unknown[] = [];
    local.workbook.answerWith((question) => {
      asked.push(question);
      return question.kind === 'prompt' ? { button: 'OK', text: 'Ann' } : { button: 'NO' };
    });
    expect(ui.prompt('Title', 'Name?', ui.ButtonSet.OK_CANCEL).getResponseText()).toBe('Ann');
    expect(ui.alert('Sure?', ui.ButtonSet.YES_NO)).toBe(ui.Button.NO);
    expect(asked).toEqual([
      { kind: 'prompt', person: 'user', title: 'Title', text: 'Name?', buttons: 'OK_CANCEL' },
      { kind: 'alert', person: 'user', title: null, text: 'Sure?', buttons: 'YES_NO' },
    ]);
    local.workbook.answerWith(() => ({ button: 'CLOSE' }));
    expect([ui.prompt('x').getSelectedButton(), ui.prompt('x').getResponseText()]).toEqual([ui.Button.CLOSE, null]);
    local.workbook.answerWith(() => ({ button: 'CANCEL' }));
    expect(() => ui.alert('Sure?')).toThrow('no button CANCEL among OK');
  });
});

describe('what is selected', () => {
  test('is told by sheets, the spreadsheet and the service alike', () => {
    const { book, sheet, SpreadsheetApp } = bench([['a'], ['b'], ['c']]);
    const other = book.insertSheet('Other');
    sheet.setActiveSelection('B2:C3');
    expect([a1(book.getActiveCell()), a1(sheet.getCurrentCell()), other.getActiveRange()]).toEqual(['B2', 'B2', null]);
    const selection = SpreadsheetApp.getSelection();
    expect([a1(selection.getActiveRange()), selection.getActiveSheet().getName()]).toEqual(['B2:C3', 'Sheet1']);
    sheet.setActiveRangeList(sheet.getRangeList(['A1', 'C1']));
    expect(selection.getActiveRangeList()?.getRanges().map(a1)).toEqual(['A1', 'C1']);
    book.setCurrentCell(sheet.getRange('A1'));
    expect(a1(selection.getNextDataRange(SpreadsheetApp.Direction.DOWN))).toBe('A1:A3');
  });
});

describe('who is there', () => {
  const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';
  test.each([
    [[], 'FULL', ''],
    [[EMAIL], 'FULL', 'ann@example.com'],
    [[EMAIL], 'LIMITED', ''],
  ] as const)('with scopes %j in %s is %j', (scopes, authMode, email) => {
    const { Session } = bench([], {
      scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly', ...scopes],
      authMode,
      user: { id: 'ann', email: 'ann@example.com' },
    });
    expect(Session.getActiveUser().getEmail()).toBe(email);
  });

  test('and what may be asked of the script itself', () => {
    const { ScriptApp } = bench();
    expect([
      ScriptApp.getProjectTriggers(),
      ScriptApp.getService().isEnabled(),
      ScriptApp.getService().getUrl(),
    ]).toEqual([[], false, null]);
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    expect([String(info.getAuthorizationStatus()), info.getAuthorizationUrl()]).toEqual(['NOT_REQUIRED', null]);
  });
});

describe('locks', () => {
  test('of the script, the document and each person are three', () => {
    const ann = bench([], { user: 'ann' });
    const { workbook } = ann.local;
    const bob = bench([], { user: 'bob', workbook });
    const annAgain = bench([], { user: 'ann', workbook });
    ann.LockService.getScriptLock().waitLock(0);
    ann.LockService.getUserLock().waitLock(0);
    expect([bob.LockService.getScriptLock().tryLock(0), bob.LockService.getDocumentLock().tryLock(0)]).toEqual([
      false,
      true,
    ]);
    expect([bob.LockService.getUserLock().tryLock(0), annAgain.LockService.getUserLock().tryLock(0)]).toEqual([
      true,
      false,
    ]);
    ann.local.end();
    expect([bob.LockService.getScriptLock().tryLock(0), annAgain.LockService.getUserLock().tryLock(0)]).toEqual([
      true,
      true,
    ]);
  });
});

describe('pages', () => {
  test('are built up as text; what is untrusted is escaped', () => {
    const { HtmlService } = bench();
    const output = HtmlService.createHtmlOutput('<p>').append('</p>').appendUntrusted('<b>&"').setTitle('T');
    expect([output.getContent(), output.getTitle()]).toEqual(['<p></p>&lt;b&gt;&amp;&#34;', 'T']);
    expect(output.clear().getContent()).toBe('');
    expect(() => output.addMetaTag('author', 'x')).toThrow('cannot be used in this context: author');
  });
});
