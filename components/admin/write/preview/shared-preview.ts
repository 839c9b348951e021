/** What somebody said with a preview link; times are in the newsroom's zone. */
export type SharedRemark = {
  id: string;
  by: string;
  time: string;
  text: string;
  /** The beginning of what it is about; empty for all of the text. */
  quote: string;
  /** The place among the blocks of the text; `null` for all of it. */
  block: number | null;
  isSettled: boolean;
};

/** A preview link on the writing page. */
export type SharedPreview = {
  id: string;
  receiver: string;
  /** The number of the text that it shows. */
  revision: number;
  until: string;
  hasEnded: boolean;
  /** `null` when it has ended, and for who may make none. */
  address: string | null;
  /** What was answered last; it `holds` while the newest text still says the same. */
  answer: { kind: 'approved' | 'sent_back'; by: string; time: string; holds: boolean } | null;
  remarks: SharedRemark[];
};
