/**
 * `npm run prove` walks every journey. `npm test` leaves out those that show once more, in another way, what a shorter one or
 * a test of a package shows already, so that a change hears within minutes.
 */
export const PROVING = process.env.KEERTIJ_PROVE !== undefined
