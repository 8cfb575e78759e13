/** The places of a brief that is made for each row of a table. */

export { type ListedPlace, listPlaces } from '../data/each/list-places.ts';
