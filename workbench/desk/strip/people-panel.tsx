import { useState } from 'preact/hooks';
import { useDesk } from '../context';

export function PeoplePanel() {
  const { state, text, act } = useDesk();
  const [email, setEmail] = useState('');
  const roles = { owner: text.people.owner, editor: text.people.editor, viewer: text.people.viewer };
  return (
    <div>
      <p class="quiet">{text.people.help}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.people.email}</th>
            <th scope="col">{text.people.role}</th>
            <th scope="col">{text.people.mayEdit}</th>
            <th scope="col">{text.people.granted}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {state.people.map(({ email: who, role, granted }) => (
            <tr key={who}>
              <th scope="row">{who}</th>
              <td>{roles[role]}</td>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${who}: ${text.people.mayEdit}`}
                  checked={role !== 'viewer'}
                  disabled={role === 'owner'}
                  onChange={({ currentTarget }) =>
                    void act({ do: 'person', email: who, editor: currentTarget.checked, granted })
                  }
                />
              </td>
              <td>
                <input
                  type="checkbox"
                  aria-label={`${who}: ${text.people.granted}`}
                  checked={granted}
                  onChange={({ currentTarget }) =>
                    void act({
                      do: 'person',
                      email: who,
                      editor: role !== 'viewer',
                      granted: currentTarget.checked,
                    })
                  }
                />
              </td>
              <td>
                {who === state.user ? (
                  <span class="chip good">{text.people.at}</span>
                ) : (
                  <button type="button" onClick={() => void act({ do: 'user', email: who })}>
                    {text.people.sit}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          void act({ do: 'person', email: email.trim(), editor: true, granted: true }).then(() =>
            setEmail(''),
          );
        }}
      >
        <label>
          {text.people.email}
          <input
            class="field"
            type="email"
            required
            value={email}
            onInput={({ currentTarget }) => setEmail(currentTarget.value)}
          />
        </label>
        <button type="submit">{text.people.add}</button>
      </form>
    </div>
  );
}
