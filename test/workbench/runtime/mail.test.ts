// apps-script.md sections 1.1, 1.3, 6 and 10.7.
import { mimeMessage } from '../../../workbench/runtime/mail-file';
import { scratchMachine } from '../scratch-machine';

function send(parameters: string, how: Parameters<ReturnType<typeof scratchMachine>['run']>[2] = {}) {
  return scratchMachine(`function f() { MailApp.sendEmail(${parameters}); }`).run('f', [], how);
}

describe('the overloads', () => {
  test.each([
    ["'a@example.com', '제목', '본문'", { to: 'a@example.com', subject: '제목', text: '본문', html: '' }],
    [
      "'a@example.com', '제목', '본문', { cc: 'b@example.com', bcc: 'c@example.com', htmlBody: '<b>본문</b>', name: '대장', replyTo: 'r@example.com' }",
      {
        cc: 'b@example.com',
        bcc: 'c@example.com',
        html: '<b>본문</b>',
        name: '대장',
        replyTo: 'r@example.com',
      },
    ],
    [
      "'a@example.com', 'r@example.com', '제목', '본문'",
      { replyTo: 'r@example.com', subject: '제목', text: '본문' },
    ],
    [
      "{ to: 'a@example.com,b@example.com', subject: '제목', body: '본문' }",
      { to: 'a@example.com,b@example.com' },
    ],
  ])('sendEmail(%s) [A]', (parameters, expected) => {
    const { mails, error } = send(parameters);
    expect(error).toBeNull();
    expect(mails).toEqual([
      expect.objectContaining({
        from: 'owner@example.com',
        at: '2024-10-02T00:30:00.000Z',
        state: 'sent',
        ...expected,
      }),
    ]);
  });
});

describe('refusals', () => {
  test.each([
    ["'not an address', 's', 'b'", 'Invalid email: not an address'],
    ["'a@example.com, x@', 's', 'b'", 'Invalid email: x@'],
    ["'a@example.com', 's', 'b', { cc: 'x y@example.com' }", 'Invalid email: x y@example.com'],
    [
      "'a@example.com\\nBcc: evil@example.com', 's', 'b'",
      'Invalid email: a@example.com\nBcc: evil@example.com',
    ],
    ["'', 's', 'b'", 'Failed to send email: no recipient'],
    ["{ subject: 's', body: 'b' }", 'Failed to send email: no recipient'],
    [
      "Array(51).fill(0).map((_, i) => i + '@example.com').join(), 's', 'b'",
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ["'a@example.com', 's', 'x'.repeat(200 * 1024 + 1)", 'Limit Exceeded: Email Body Size.'],
    ["'a@example.com', 's', '가'.repeat(70000)", 'Limit Exceeded: Email Body Size.'],
    ["'a@example.com', 's'.repeat(251), 'b'", 'Argument too large: subject'],
  ])('%s [B]', (parameters, message) => {
    expect(send(parameters)).toMatchObject({ error: `Exception: ${message}`, mails: [] });
  });

  test('attachments are limited in number', () => {
    const blobs = "Array(251).fill(Utilities.newBlob('x', 'text/plain', 'x.txt'))";
    expect(send(`'a@example.com', 's', 'b', { attachments: ${blobs} }`).error).toBe(
      'Exception: Limit exceeded: Email Attachments Per Message.',
    );
  });

  test('an address that a fault refuses is Invalid email', () => {
    const faults = { refusedAddresses: ['gone@example.com'] };
    expect(send("'gone@example.com', 's', 'b'", { faults }).error).toBe(
      'Exception: Invalid email: gone@example.com',
    );
  });

  test('a line break in subject or name begins no new header', () => {
    const { mails } = send("'a@example.com', 'one\\r\\nBcc: evil@example.com', 'b', { name: 'x\\ny' }");
    expect(mails[0]).toMatchObject({ subject: 'one Bcc: evil@example.com', name: 'x y' });
  });
});

describe('the daily quota', () => {
  const source = `
    function left() { return MailApp.getRemainingDailyQuota(); }
    function send(n) { for (let i = 0; i < n; i += 1) MailApp.sendEmail('a@example.com,b@example.com', 's', 'b', { bcc: 'c@example.com' }); }`;

  test('counts recipients, not messages, for each user [A]', () => {
    const { run } = scratchMachine(source);
    run('send', [2]);
    expect(run('left').result).toBe(94);
    expect(run('left', [], { user: 'lee@example.com' }).result).toBe(100);
  });

  test('refuses a message that does not fit, in Google’s words; what was sent stays sent [B]', () => {
    const { run, machine } = scratchMachine(source);
    expect(run('send', [40]).error).toBe('Exception: Service invoked too many times for one day: email.');
    expect(machine.state.mails).toHaveLength(33);
    expect(run('left').result).toBe(1);
  });

  test('begins anew 24 hours after its first use [A]', () => {
    const { run } = scratchMachine(source);
    run('send', [1]);
    run('send', [1], { at: '2024-10-02T20:00:00Z' });
    expect(run('left', [], { at: '2024-10-03T00:29:59Z' }).result).toBe(94);
    expect(run('left', [], { at: '2024-10-03T00:30:00Z' }).result).toBe(100);
  });
});

describe('the file of a message', () => {
  const parts = `'a@example.com', '제목: 만료 예정', '본문', { htmlBody: '<p>본문 <img src="cid:logo"></p>', name: '대장',
    attachments: [Utilities.newBlob('a,b', 'text/csv', '표.csv')], inlineImages: { logo: Utilities.newBlob([1, -1], 'image/png', 'logo.png') } }`;

  test('is MIME with both bodies, the attachment and the inline image, and always the same', async () => {
    const { run, machine } = scratchMachine(`function f() { MailApp.sendEmail(${parts}); }`);
    run('f');
    const [file, { mail, at } = { mail: null, at: '' }] = [...machine.unwritten][0] ?? [];
    if (!file || !mail) throw new Error('No message was posted.');
    const eml = (await mimeMessage(mail, at, '00001')).toString();
    expect(machine.state.mails[0]?.file).toBe(file);
    expect(eml).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(eml).toMatch(/^Date: Wed, 02 Oct 2024 00:30:00 \+0000/m);
    expect(eml).toContain('Content-Type: text/plain; charset=utf-8');
    expect(eml).toContain('Content-Type: text/html; charset=utf-8');
    expect(eml).toMatch(/^Content-ID: <logo>/im);
    expect(eml).toContain(Buffer.from('a,b').toString('base64'));
    expect(eml).toContain(Buffer.from([1, 255]).toString('base64'));
    expect((await mimeMessage(mail, at, '00001')).toString()).toBe(eml);
  });
});
