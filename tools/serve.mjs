/** Serves what the build made, with Microsoft's office.js from the installed package under /office/. */
import http from 'node:http';
import https from 'node:https';
import sirv from 'sirv';
import { ownPolicy, policyText } from './build/contentSecurityPolicy.mjs';
import { Complaint, rootPath } from './project.mjs';

/**
 * @typedef {object} ServeOptions
 * @property {number} [port] 0 takes any free one
 * @property {string} [root] the folder to serve, dist/ if left out
 * @property {string} [policy] the Content-Security-Policy header
 * @property {{ key: string | Buffer, cert: string | Buffer }} [certificate] serves over https
 */

/**
 * Listens on this machine's own addresses only.
 * @param {ServeOptions} [options]
 * @returns {Promise<{ server: http.Server | https.Server, port: number, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, root = rootPath('dist'), policy = policyText(ownPolicy), certificate } = {}) {
  const handler = requestHandler(root, policy);
  const create = () => (certificate ? https.createServer(certificate, handler) : http.createServer(handler));
  const server = await listening(create(), port, '127.0.0.1');
  const ownPort = server.address().port;
  const second = await listening(create(), ownPort, '::1').catch(withoutIPv6);
  const close = async () => void (await Promise.all([server, second].map((each) => each && closed(each))));
  return { server, port: ownPort, close };
}

function requestHandler(root, policy) {
  const setHeaders = (response, pathname) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('x-content-type-options', 'nosniff');
    // Excel on the web fetches functions.json from its own origin.
    if (pathname.endsWith('.json')) response.setHeader('access-control-allow-origin', '*');
  };
  const options = { dev: true, etag: true, setHeaders };
  const files = sirv(root, options);
  const office = sirv(rootPath('node_modules/@microsoft/office-js/dist'), options);
  const notFound = (response) => () =>
    void response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
  return (request, response) => {
    const [pathname, query] = request.url.split('?');
    if (pathname === '/' || pathname === '/workbench')
      return response.writeHead(302, { location: `/workbench/${query ? `?${query}` : ''}` }).end();
    if (!pathname.startsWith('/office/')) return files(request, response, notFound(response));
    request.url = request.url.slice('/office'.length);
    return office(request, response, notFound(response));
  };
}

function listening(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(error.code === 'EADDRINUSE' ? portTaken(port) : error));
    server.listen(port, host, () => resolve(server));
  });
}

/** A machine may have no IPv6 at all. */
function withoutIPv6(error) {
  if (error.code !== 'EADDRNOTAVAIL' && error.code !== 'EAFNOSUPPORT') throw error;
  return undefined;
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

const portTaken = (port) =>
  new Complaint(
    `Port ${port} is in use by another program. Close it, or choose another port by setting PORT, for example PORT=${port + 1}.`,
  );
