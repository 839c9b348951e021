-- Nothing ever took anything out of it; side effects are jobs of graphile-worker (docs/decisions/009).
DROP TABLE outbox;
