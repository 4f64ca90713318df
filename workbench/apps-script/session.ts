// Session: who runs the script (section 2.1).
import { current, emulated } from './facade';

export class User {
  constructor(private readonly email: string) {}

  getEmail(): string {
    return this.email;
  }

  getUserLoginId(): string {
    return this.email;
  }

  toString(): string {
    return this.email;
  }
}

class SessionService {
  /** Who is at the keyboard; without an address in simple triggers. */
  getActiveUser(): User {
    return new User(current().activeUser);
  }

  /** Whose authority is used: the creator in installable triggers; without an address in simple triggers. */
  getEffectiveUser(): User {
    return new User(current().authMode === 'FULL' ? current().effectiveUser : '');
  }

  getActiveUserLocale(): string {
    return current().state.userLocale;
  }

  getScriptTimeZone(): string {
    return current().manifest.timeZone;
  }

  /** The same person gets the same key in the same script; it does not reveal the address. */
  getTemporaryActiveUserKey(): string {
    const { host, effectiveUser, project } = current();
    const bytes = Array.from(encodeURIComponent(`${project} ${effectiveUser}`), (letter) =>
      letter.charCodeAt(0),
    );
    return host
      .digest('sha256', bytes, null)
      .map((byte) => (byte & 0xff).toString(16).padStart(2, '0'))
      .join('');
  }
}

emulated(User, 'User');
emulated(SessionService, 'Session');

export const Session = new SessionService();
