/** The preview's page: connects the server's events, the pages and the panels. */

import { Connection } from './connection.ts';
import { byId } from './dom.ts';
import { PreviewPage } from './preview-page.ts';

const connection = new Connection();
const page = new PreviewPage(connection);
byId('app').dataset.ready = 'true';
void connection.run(page);
