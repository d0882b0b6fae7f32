/** `npm run start:excel` and `npm run stop:excel`: the add-in in desktop Excel, served over https from this machine. */
import { spawn } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Complaint, isCommand, rootPath, runCommand } from './project.mjs';

const onLinux = `There is no desktop Excel on Linux to load the add-in into. What works instead:
  - npm start shows the same functions and the same pane beside a spreadsheet, at http://localhost:3000/.
  - Excel on the web: npm run build -- --env url=https://YOUR-SERVER, put the files of dist/ on that server, then in Excel
    choose Home > Add-ins > More Add-ins > Upload My Add-in and pick dist/manifest.xml.
  - On Windows or Mac: npm run start:excel.`;

/** Complains where there is no desktop Excel. */
export function requireDesktopExcel(/** @type {string} */ platform) {
  if (platform !== 'win32' && platform !== 'darwin') throw new Complaint(onLinux);
}

/** office-addin-debugging may end with success although it says that it could not do its work. */
export const hasFailed = (/** @type {number | null} */ status, /** @type {string} */ output) =>
  status !== 0 || /\b(Unable to|Error:)/.test(output);

async function start() {
  requireDesktopExcel(process.platform);
  ensureDependencies();
  const [{ portFrom }, { addinPolicy, policyText }, { serve }, { getHttpsServerOptions }] = await Promise.all([
    import('./port.mjs'),
    import('./build/contentSecurityPolicy.mjs'),
    import('./serve.mjs'),
    import('office-addin-dev-certs'),
  ]);
  const port = await portFrom(process.env.PORT);
  buildIfStale(['--env', `url=https://localhost:${port}`]);
  const certificate = /** @type {{ key: Buffer, cert: Buffer }} */ (await getHttpsServerOptions());
  const { close } = await serve({ port, policy: policyText(addinPolicy()), certificate });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => void close());
  try {
    await officeAddinDebugging('start', rootPath('dist/manifest.xml'), 'desktop', '--app', 'excel');
  } catch (error) {
    await close();
    throw error;
  }
  console.log(
    `Excel is loading the add-in from https://localhost:${port}/. Keep this running; Ctrl+C ends it, npm run stop:excel removes the add-in.`,
  );
}

async function stop() {
  requireDesktopExcel(process.platform);
  ensureDependencies();
  await officeAddinDebugging('stop', rootPath('dist/manifest.xml'));
}

/** Runs the command line tool, showing what it says. */
function officeAddinDebugging(/** @type {string[]} */ ...options) {
  const child = spawn(process.execPath, [rootPath('node_modules/office-addin-debugging/cli.js'), ...options], {
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  let output = '';
  const show = (/** @type {NodeJS.WriteStream} */ stream) => (/** @type {Buffer} */ data) => {
    output += data;
    stream.write(data);
  };
  child.stdout.on('data', show(process.stdout));
  child.stderr.on('data', show(process.stderr));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (hasFailed(status, output))
        reject(
          new Complaint(`office-addin-debugging could not ${options[0]} the add-in in Excel: see above what it says.`),
        );
      else resolve(undefined);
    });
  });
}

if (isCommand(import.meta.url))
  await runCommand(async () => {
    const command = { start, stop }[process.argv[2] ?? ''];
    if (!command) throw new Complaint('Say start or stop: node tools/excel.mjs start');
    return command();
  });
