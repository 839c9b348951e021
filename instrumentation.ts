import type { Instrumentation } from 'next';

/** Every bug is logged with the id that the error page shows. */
export const onRequestError: Instrumentation.onRequestError = (error, request) => {
  const id = request.headers['x-request-id'] ?? 'unknown';
  console.error(`Request ${String(id)} failed: ${request.method} ${request.path}`, error);
};
