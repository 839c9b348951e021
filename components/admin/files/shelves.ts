/** Where files of one kind lie: each has its room at `/admin/{shelf}`, and its words under that name. */
export type Shelf = 'pictures' | 'documents';

/** What a browser offers to choose; what a file is, the newsroom judges by what is in it. */
export const accepted: Record<Shelf, string> = {
  pictures: 'image/jpeg,image/png,image/webp,image/avif,image/gif,image/svg+xml',
  documents: 'application/pdf,.pdf',
};
