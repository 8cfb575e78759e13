/** Starts a preview: connects watch, session and server. */

import { createHash } from 'node:crypto';
import type { CompileOptions } from '../build/options.ts';
import { defined } from '../core/defined.ts';
import { confinedReader } from '../machine/confined-reader.ts';
import { packageVersion } from '../machine/package-files.ts';
import { translationsOf } from '../project/find-briefs.ts';
import { layoutsOf } from '../project/layout-list.ts';
import { type WatchEvent, watchBrief } from '../watch/watch-brief.ts';
import { findAssets, readAsset } from './assets.ts';
import { listenNear } from './listen.ts';
import type { Settings } from './protocol.ts';
import { createPreviewServer } from './server.ts';
import { Session } from './session.ts';
import { addressFile, newToken, readAddress, storeAddress } from './stored-address.ts';

/** The default port of a preview. */
export const DEFAULT_PORT = 4477;

export interface PreviewOptions {
  readonly name: string;
  readonly folder: string;
  /** The project's folder; by default the working folder. */
  readonly root?: string;
  readonly compile?: CompileOptions;
  /** The port to try first. */
  readonly port?: number;
  readonly environment?: NodeJS.ProcessEnv;
  readonly listener?: (event: WatchEvent) => void;
}

export interface Preview {
  /** Contains the token, with which anyone on this machine can read the brief. */
  readonly url: string;
  readonly port: number;
  /** The wanted port, if it was taken. */
  readonly taken: number | undefined;
  close(): Promise<void>;
}

/** Serves a brief's preview on 127.0.0.1 and builds it again at every edit. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { name, folder, root = '.', compile = {}, environment = process.env } = options;
  const file = addressFile(folder, environment);
  const known = readAddress(file);
  const token = known?.token ?? newToken();
  const settings: Settings = { layout: compile.layout, paper: compile.paper, translation: compile.translation };
  const program = programDigest();
  const session = new Session({
    ...{ name, root, program, settings },
    layouts: () => layoutsOf(root),
    translations: () => translationsOf(folder, confinedReader({ root })),
  });
  const wanted = options.port ?? known?.port ?? DEFAULT_PORT;
  const choose = (chosen: Settings): void => {
    session.choose(chosen);
    watch.rebuild(withSettings(compile, chosen));
  };
  const server = createPreviewServer({ session, token, choose });
  const port = await listenNear(server, wanted);
  // If another preview of the same brief has the stored port, its address is kept.
  if (port === wanted || !known) storeAddress(file, { port, token });
  const watch = watchBrief(folder, { compile, root }, (event) => {
    session.handle(event);
    options.listener?.(event);
  });
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await watch.close();
  };
  return { url: `http://127.0.0.1:${port}/#${token}`, port, taken: port === wanted ? undefined : wanted, close };
}

function withSettings(compile: CompileOptions, { layout, paper, translation }: Settings): CompileOptions {
  const { layout: _layout, paper: _paper, translation: _translation, ...rest } = compile;
  return { ...rest, ...defined({ layout, paper, translation }) };
}

/** Changes with the program, so that a tab left open reloads its page. */
function programDigest(): string {
  const hash = createHash('sha256').update(packageVersion());
  for (const [path, asset] of findAssets()) if (!path.endsWith('.mjs')) hash.update(readAsset(asset));
  return hash.digest('hex').slice(0, 16);
}
