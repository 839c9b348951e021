import { AsyncLocalStorage } from 'node:async_hooks';
import type { FormState } from '@/lib/forms/form-action';
import type { Locale } from '@/lib/i18n/locales';
import type { Edition } from '@/lib/publication/publication';
import type { ReadPage } from '@/lib/reads/read-page';

/**
 * What the server and Next's bundle share. They are separate module graphs in one process, so
 * whatever both must see hangs on `globalThis` under one registered symbol.
 */
type ProcessState = {
  /** Opened by the server around each reader request; a page writes what the answer's head needs. */
  answerHead: AsyncLocalStorage<AnswerHead>;
  /** Opened by the server around each request that only reads: what was read already (`oncePerRequest`). */
  requestMemory: AsyncLocalStorage<RequestMemory>;
  /** Things made once a process, whichever module graph asks first (database client, accounts). */
  singletons: Map<string, unknown>;
  /** There while a server runs that keeps its pages. */
  editions?: Editions;
};

/** Who knows the edition of the paper without asking each time (lib/publication/edition-watch.ts). */
export type Editions = {
  /** An act of this process has raised the publication number: what was known is no longer so. */
  learn(number: bigint): void;
  /** Asks the database for the edition now. */
  ask(): Promise<Edition>;
};

/** What a reader page may say about its answer, beside its HTML. */
export type AnswerHead = {
  status: number;
  location?: string;
  /** The language that readers are led to from one in which the paper does not appear. */
  insteadIn?: Locale;
  /** When this answer is no longer right although the paper is the same (PostgreSQL's clock). */
  keepUntil?: Date;
  /** What somebody reads who is given this answer. */
  read?: ReadPage;
  /** A form of the page that was refused, with what was typed into it. */
  refusedForm?: RefusedForm;
};

export type RefusedForm = Extract<FormState, { status: 'refused' }>;

/**
 * The edition that a request reads from, if it is known already, what it has read of it, and whether it
 * reads from the replica.
 */
type RequestMemory = {
  edition: Edition | undefined;
  answers: Map<unknown, Map<string, unknown>>;
  isOnReplica: boolean;
};

const key = Symbol.for('courant.process-state');

function processState(): ProcessState {
  const holder = globalThis as { [key]?: ProcessState };
  return (holder[key] ??= {
    answerHead: new AsyncLocalStorage(),
    requestMemory: new AsyncLocalStorage(),
    singletons: new Map(),
  });
}

/** Runs `render` with a fresh answer (status 200) that pages inside may change; returns what they left. */
export async function withAnswerHead(render: () => Promise<void>): Promise<AnswerHead> {
  const answer: AnswerHead = { status: 200 };
  await processState().answerHead.run(answer, render);
  return answer;
}

/** Sets the status of the page being rendered: a reader page cannot use `notFound()` (docs/decisions). */
export function answerWithStatus(status: 403 | 404 | 410): void {
  const answer = processState().answerHead.getStore();
  if (answer) answer.status = status;
}

/** Makes the server answer with a redirect instead of the page being rendered; permanent, unless said. */
export function answerWithRedirect(path: string, status: 307 | 308 = 308): void {
  const answer = processState().answerHead.getStore();
  if (answer) Object.assign(answer, { status, location: path });
}

/**
 * Makes the server answer from another language of the paper, whatever the page being rendered says:
 * the paper does not appear in its own.
 */
export function answerInsteadIn(locale: Locale): void {
  const answer = processState().answerHead.getStore();
  if (answer) answer.insteadIn = locale;
}

/** Lets the answer being made be kept until then at most; a time that is past already: not at all. */
export function keepAnswerUntil(time: Date): void {
  const answer = processState().answerHead.getStore();
  if (!answer || (answer.keepUntil && answer.keepUntil <= time)) return;
  answer.keepUntil = time;
}

/** Says what somebody reads who is given the answer being made; the server counts it each time. */
export function countReadsAs(page: ReadPage): void {
  const answer = processState().answerHead.getStore();
  if (answer) answer.read = page;
}

/** Lets the page say what a form on it was refused for, where no script could: it is rendered next. */
export function noteRefusedForm(refused: RefusedForm): void {
  const answer = processState().answerHead.getStore();
  if (answer) answer.refusedForm = refused;
}

/** The form of this page that was just refused, if one was. */
export function refusedForm(): RefusedForm | undefined {
  return processState().answerHead.getStore()?.refusedForm;
}

/**
 * Runs what answers one request that only reads.
 *
 * @param edition the one to answer from; without it the request asks for the newest
 * @param isOnReplica whether it reads from the replica, which then has that edition
 */
export function withRequestMemory<Result>(
  edition: Edition | undefined,
  answer: () => Promise<Result>,
  isOnReplica = false,
): Promise<Result> {
  return processState().requestMemory.run({ edition, answers: new Map(), isOnReplica }, answer);
}

/** What this request has read already; `undefined` outside of requests that only read. */
export function requestMemory(): RequestMemory | undefined {
  return processState().requestMemory.getStore();
}

/** The value made by `make` the first time that this process asks for `name`. */
export function oncePerProcess<Value>(name: string, make: () => Value): Value {
  const { singletons } = processState();
  if (!singletons.has(name)) singletons.set(name, make());
  return singletons.get(name) as Value;
}

/** Who knows the edition in this process; `undefined` where nobody does. */
export function editions(): Editions | undefined {
  return processState().editions;
}

/** Makes known who knows the edition, until the server stops. */
export function setEditions(known: Editions | undefined): void {
  processState().editions = known;
}
