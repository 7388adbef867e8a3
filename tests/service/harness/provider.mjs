// A municipality's own sign-in, for the stories: the certified provider of the npm package oidc-provider, run as it is.
// Arguments: the folder of the packages, and the address that people are sent back to. Prints its own address.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const [folder, redirect] = process.argv.slice(2);
const { Provider } = await import(pathToFileURL(join(folder, 'oidc-provider/lib/index.js')));

const server = createServer((request, response) => handler(request, response));
let handler = (request, response) => response.end();
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const issuer = `http://127.0.0.1:${server.address().port}`;

// Whoever signs in is known by the address they type; one whose name begins so has not confirmed it.
const provider = new Provider(issuer, {
  clients: [{ client_id: 'lotsen', client_secret: 'only-the-two-of-us-know-this', redirect_uris: [redirect] }],
  claims: { email: ['email', 'email_verified'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: id, email_verified: !id.startsWith('unconfirmed') }),
  }),
});
handler = provider.callback();
console.log(issuer);
