/**
 * Google as clasp meets it, without a network: loaded into every process before anything else. `GOOGLE_SAYS` names the
 * scene, `GOOGLE_HEARD` the file that takes down what was sent.
 */
import { appendFileSync } from 'node:fs';
import nock from 'nock';

const content = /^\/v1\/projects\/[^/]+\/content/;
const heard = (request) => appendFileSync(process.env.GOOGLE_HEARD, `${JSON.stringify(request)}\n`);
const refusal = (code, message) => [code, { error: { code, message, status: 'REFUSED' } }];

nock.disableNetConnect();
const script = nock('https://script.googleapis.com').persist();
const login = nock('https://oauth2.googleapis.com').persist();

const SCENES = {
  welcome() {
    script
      .get(content)
      .query(true)
      .reply(200, { files: [{ name: 'appsscript', type: 'JSON', source: '{}' }] });
    script
      .put(content)
      .query(true)
      .reply(200, function answer(uri, body) {
        heard({ method: 'PUT', uri, body, authorization: this.req.headers.authorization });
        return body;
      });
  },
  refused() {
    script.get(content).query(true).reply(200, { files: [] });
    script
      .put(content)
      .query(true)
      .reply(...refusal(400, 'Syntax error: missing ) after argument list line: 3 file: Code'));
  },
  expired() {
    const answer = { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' };
    login.post(/.*/).reply(400, answer);
    script
      .get(content)
      .query(true)
      .reply(...refusal(401, 'Login Required.'));
  },
};

SCENES[process.env.GOOGLE_SAYS]();
