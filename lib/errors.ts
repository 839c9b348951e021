/**
 * The closed set of refusals. A refusal's message is a sentence that a person may read;
 * any other error is a bug, is logged with its request id, and shows a page that says so.
 *
 * `key` names the sentence in the messages of both languages (lib/i18n/messages), so that an
 * editor reads it in the language of the interface; `values` fill its gaps.
 */
export abstract class Refusal extends Error {
  abstract readonly kind: 'forbidden' | 'not-found' | 'wrong-state' | 'conflict' | 'invalid';

  constructor(
    readonly key: RefusalKey,
    readonly values: Record<string, string | number> = {},
    readonly field?: string,
  ) {
    super(field ? `${key} (${field})` : key);
    this.name = new.target.name;
  }
}

/** The editor's role does not allow this act. */
export class ForbiddenError extends Refusal {
  readonly kind = 'forbidden';
}

/** What the act is about does not exist (any more). */
export class NotFoundError extends Refusal {
  readonly kind = 'not-found';
}

/** The article is in a state from which this move does not lead. */
export class WrongStateError extends Refusal {
  readonly kind = 'wrong-state';
}

/** Somebody else changed the same thing first. Nothing was written. */
export class ConflictError extends Refusal {
  readonly kind = 'conflict';
}

/** Something typed cannot be accepted; `field` says which. */
export class InvalidError extends Refusal {
  readonly kind = 'invalid';
}

/** Courant cannot start; the message is the one sentence that the operator reads. Exit code 1. */
export class StartError extends Error {
  override name = 'StartError';
}

/** Every refusal that there is; each has its sentence in every language's `refusals`. */
export const refusalKeys = [
  'mayNot',
  'inReview',
  'articleNotFound',
  'revisionNotFound',
  'pictureInTextNotFound',
  'picturesNotHere',
  'altMissingInText',
  'storyNotFound',
  'sectionNotFound',
  'editorNotFound',
  'tagNotFound',
  'authorNotFound',
  'pictureNotFound',
  'pictureInUse',
  'pictureIsLogo',
  'moveNotPossible',
  'nothingToPublish',
  'notPublished',
  'wasPublic',
  'nothingChosen',
  'nameInUse',
  'mergeIntoItself',
  'changedMeanwhile',
  'workingElsewhere',
  'versionExists',
  'titleMissing',
  'titleTooLong',
  'standfirstTooLong',
  'noteTooLong',
  'bodyMissing',
  'bodyInvalid',
  'bodyTooLong',
  'linkInvalid',
  'sectionMissing',
  'pictureTypeUnknown',
  'pictureBroken',
  'pictureTooLarge',
  'pictureTooHeavy',
  'pictureIsAnother',
  'drawingNotPlain',
  'documentTypeUnknown',
  'documentBroken',
  'documentTooHeavy',
  'documentProtected',
  'documentActive',
  'documentCarriesFiles',
  'documentUncheckable',
  'documentNotFound',
  'documentInUse',
  'documentInTextNotFound',
  'altMissing',
  'licenceEnded',
  'slugInvalid',
  'slugTaken',
  'timeInvalid',
  'reasonMissing',
  'reasonTooLong',
  'localeUnknown',
  'emailInvalid',
  'emailTaken',
  'nameMissing',
  'nameTooLong',
  'passwordTooShort',
  'passwordTooLong',
  'roleUnknown',
  'lastAdmin',
  'notYourself',
  'editorDisabled',
  'passwordsDiffer',
  'passwordWrong',
  'invitationExists',
  'invitationNotFound',
  'linkEnded',
  'previewEnded',
  'remarkMissing',
  'remarkTooLong',
  'remarksTooMany',
  'remarkNotFound',
  'textChanged',
  'daysInvalid',
  'deliveryNotFound',
  'deliveryUnderWay',
  'webhookNotFound',
  'webhookUrlInvalid',
  'webhookUrlWithPassword',
  'webhookPortForbidden',
  'webhookAddressPrivate',
  'webhookUrlInsecure',
  'webhookWithoutKind',
  'webhookWithoutLanguage',
  'webhookIsOff',
  'colourInvalid',
  'languageMissing',
  'zoneUnknown',
  'textTooLong',
  'signInFailed',
  'signInThrottled',
  'synonymsNotFound',
  'synonymsTooFew',
  'synonymsTooMany',
  'phraseTooLong',
  'phraseUnsearchable',
  'phraseTaken',
  'pinNotFound',
  'pinEmpty',
  'pinTooMany',
  'pinOtherLanguage',
  'queryMissing',
  'queryTooLong',
  'queryUnsearchable',
  'queryPinned',
  'dayInvalid',
  'dayOver',
  'formInvalid',
] as const;

export type RefusalKey = (typeof refusalKeys)[number];

/** Whether a text names a refusal, as the messages of the zod shapes do. */
export function isRefusalKey(text: string): text is RefusalKey {
  return refusalKeys.some((key) => key === text);
}
