/**
 * A deployment as the internet would have it: one https server that answers for every host, with the folder under the address
 * it was built for, the headers its own header file asks for, Microsoft's office.js under Microsoft's address, and an empty
 * page with a frame everywhere else.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { contentTypes } from '../../tools/build/headers.mjs';
import { rootPath } from '../../tools/project.mjs';

interface HeaderBlock {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** What Netlify and Cloudflare Pages read: a path, and its headers on indented lines below. */
function headerBlocks(text: string): HeaderBlock[] {
  const blocks: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    if (!/^\s/.test(line)) blocks.push({ path: line, headers: [] });
    else {
      const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line)!;
      blocks.at(-1)!.headers.push([name, value]);
    }
  }
  return blocks;
}

const officeFolder = rootPath('node_modules/@microsoft/office-js/dist');
/** office.js asks for its other scripts as a stranger, and Microsoft lets every stranger have them. */
const officeHeaders: HeaderBlock[] = [{ path: '/*', headers: [['Access-Control-Allow-Origin', '*']] }];

const isFor = (block: HeaderBlock, pathname: string): boolean =>
  block.path.endsWith('/*') ? pathname.startsWith(block.path.slice(0, -1)) : pathname === block.path;

export interface HostedFolder {
  readonly port: number;
  /** Whatever was asked, as "https://host/path". */
  readonly asked: string[];
  close(): Promise<void>;
}

export async function hostFolder(folder: string, baseUrl: string): Promise<HostedFolder> {
  const asked: string[] = [];
  const blocks = headerBlocks(readFileSync(path.join(folder, '_headers'), 'utf8'));
  const base = new URL(`${baseUrl}/`);
  const certificate = await makeCertificate();
  const server = https.createServer(certificate, (request, response) => {
    const url = new URL(request.url!, `https://${request.headers.host}`);
    asked.push(`https://${url.hostname}${url.pathname}`);
    if (url.hostname === base.hostname) return sendFile(response, folder, base.pathname, url.pathname, blocks);
    if (url.hostname === 'appsforoffice.microsoft.com')
      return sendFile(response, officeFolder, '/lib/1/hosted/', url.pathname, officeHeaders);
    return sendFrame(response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port: address.port, asked, close };
}

async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'turnover-certificate-'));
  const file = (name: string) => path.join(folder, name);
  try {
    await generateCertificates(file('ca.crt'), file('own.crt'), file('own.key'), 2, ['localhost']);
    return { key: readFileSync(file('own.key'), 'utf8'), cert: readFileSync(file('own.crt'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sendFile(
  response: ServerResponse,
  folder: string,
  base: string,
  pathname: string,
  blocks: readonly HeaderBlock[],
): void {
  for (const [name, value] of blocks.filter((block) => isFor(block, pathname)).flatMap(({ headers }) => headers))
    response.setHeader(name, value);
  const file = path.join(folder, pathname.slice(base.length));
  if (!pathname.startsWith(base) || !existsSync(file)) return void response.writeHead(404).end();
  const type = contentTypes[path.extname(file) as keyof typeof contentTypes] ?? 'application/octet-stream';
  response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
}

/** /?show=ADDRESS is a page with that address in a frame, and /excel?show=ADDRESS one that answers it as Excel on the web. */
function sendFrame(response: ServerResponse, url: URL): void {
  const shown = url.searchParams.get('show');
  if (!shown) return void response.writeHead(404).end();
  const frame = url.pathname === '/excel' ? excelFrame(url.origin, shown) : `<iframe src="${inHtml(shown)}"></iframe>`;
  response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>Host</title>${frame}`);
}

const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** As far as it is known from office.js how Excel on the web frames a pane: by its name it learns whom to ask, and asks by messages. */
function excelFrame(origin: string, shown: string): string {
  const name = JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: 'Excel$Web$16.01$en-US',
    xdmInfo: `conversation|addin|${origin}`,
    serializerVersion: 1,
  });
  const sandbox = 'allow-scripts allow-forms allow-same-origin allow-popups';
  return `<script>(${answerAsExcel.toString()})()</script><iframe name="${inHtml(name)}" sandbox="${sandbox}" src="${inHtml(shown)}"></iframe>`;
}

/** Runs in the page: says who the host is, and that it can do nothing. What it was asked stands in window.calls. */
function answerAsExcel(): void {
  const calls: string[] = [];
  Object.assign(window, { calls });
  const context = {
    ...{
      _id: 'addin',
      _appName: 16,
      _appVersion: '16.01',
      _appUILocale: 'en-US',
      _dataLocale: 'en-US',
      _docUrl: 'Book',
    },
    ...{ _clientMode: 0, _settings: [], _reason: 0, _osfControlType: 1, _appInstanceId: 'addin' },
    _requirementMatrix: JSON.stringify({
      sets: { ExcelApi: '1.16', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' },
    }),
  };
  window.addEventListener('message', ({ data, source, origin }) => {
    const { _messageType, _actionName, _conversationId, _correlationId } = JSON.parse(data);
    if (_messageType !== 0) return;
    calls.push(_actionName);
    const isContext = _actionName === 'ContextActivationManager_getAppContextAsync';
    const answer = {
      ...{ _messageType: 1, _responseType: 0, _serializerVersion: 1, _origin: location.href },
      ...{ _actionName, _conversationId, _correlationId },
      ...(isContext ? { _errorCode: 0, _data: context } : { _errorCode: -1, _data: null }),
    };
    (source as Window).postMessage(JSON.stringify(answer), origin);
  });
}
