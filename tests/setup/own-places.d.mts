import type { Plugin } from 'rolldown';

export const ownPlaces: Plugin;
