// Passkeys, for browsers with script: makes one on the account page, uses one on the sign-in page.
const place = document.querySelector('[data-passkey]');
const post = async (path, body) => {
  const answer = await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
};

async function signIn() {
  const { id, options } = await post('/passkey/sign-in', {});
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = await navigator.credentials.get({ publicKey });
  await post('/passkey/sign-in', { id, response: credential.toJSON() });
  location.assign('/');
}

async function add(csrf) {
  const { id, options } = await post('/passkey/add', { csrf });
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = await navigator.credentials.create({ publicKey });
  await post('/passkey/add', { csrf, id, response: credential.toJSON() });
  location.assign('/account?said=saved');
}

if (place && window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  place.hidden = false;
  place.querySelector('button').addEventListener('click', () => {
    const work = place.dataset.passkey === 'sign-in' ? signIn() : add(place.dataset.csrf);
    work.catch((error) => {
      place.querySelector('[role=status]').textContent = error.message;
    });
  });
}
