import { answeringNames } from '../names-in-use';

export const dynamic = 'force-dynamic';

export const GET = answeringNames('author');
