import { PreviewLayout } from '../../../preview-layout';

export { metadata, viewport } from '../../../preview-layout';

export const dynamic = 'force-dynamic';

export default PreviewLayout;
