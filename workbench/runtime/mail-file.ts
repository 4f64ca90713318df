// A message as a real MIME file, as a mail client would save it.
import { createTransport } from 'nodemailer';
import type { OutgoingMail } from '../apps-script/host';

/** The bytes of the `.eml` file. The same message gives the same bytes: nothing in it is random. */
export async function mimeMessage(mail: OutgoingMail, at: string, id: string): Promise<Buffer> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  // nodemailer takes it, its declared options do not have it; else the parts' boundary is random.
  const boundary = { baseBoundary: id };
  const { message } = await transport.sendMail({
    from: mail.name === '' ? mail.from : { name: mail.name, address: mail.from },
    to: mail.to,
    ...(mail.cc === '' ? {} : { cc: mail.cc }),
    ...(mail.bcc === '' ? {} : { bcc: mail.bcc }),
    ...(mail.replyTo === '' ? {} : { replyTo: mail.replyTo }),
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === '' ? {} : { html: mail.html }),
    date: new Date(at),
    messageId: `<${id}@workbench.example>`,
    attachments: mail.attachments.map(({ name, contentType, base64, contentId }) => ({
      filename: name,
      contentType,
      content: Buffer.from(base64, 'base64'),
      ...(contentId === null ? {} : { cid: contentId, contentDisposition: 'inline' as const }),
    })),
    ...boundary,
  });
  return Buffer.isBuffer(message) ? message : Buffer.from('');
}
