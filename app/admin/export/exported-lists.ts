import { articleTable } from './article-table';
import type { ExportedList } from './exported-list';
import { documentTable, pictureTable } from './media-tables';
import { nameTable } from './name-tables';
import { peopleTable } from './people-table';
import { auditTable, deliveryTable } from './record-tables';
import { missedTable, pinTable, synonymTable } from './search-tables';
import { statisticsTable, troubleTable } from './statistics-tables';
import { webhookLogTable, webhookTable } from './webhook-tables';
import type { ExportedListName } from '@/components/admin/csv-link';

/** Every list of the newsroom that can be taken along as a table. */
export const exportedLists: Record<ExportedListName, ExportedList> = {
  articles: articleTable,
  people: peopleTable,
  sections: nameTable('section'),
  tags: nameTable('tag'),
  authors: nameTable('author'),
  pictures: pictureTable,
  documents: documentTable,
  audit: auditTable,
  deliveries: deliveryTable,
  synonyms: synonymTable,
  pins: pinTable,
  missed: missedTable,
  statistics: statisticsTable,
  unanswered: troubleTable('missed'),
  unopened: troubleTable('unopened'),
  webhooks: webhookTable,
  'webhook-log': webhookLogTable,
};
