const edition = { number: 1n, now: new Date(), nextChangeAt: null, answeredAt: 0 };

/** The edition of a paper in which nothing changes, and which is confirmed unless a test says otherwise. */
export const unchangingPaper = {
  known: edition,
  current: () => Promise.resolve(edition),
  ask: () => Promise.resolve(edition),
  isConfirmed: true,
  lostAt: -Infinity,
};
