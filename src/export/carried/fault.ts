/**
 * Why a file opens no view: it is none that the atlas makes or says nothing of a view (`foreign`), it is damaged
 * (`broken`), it is larger than any that the atlas makes (`large`), or the view it names is none of this atlas (`elsewhere`).
 */
export type CarriedFault = "foreign" | "broken" | "large" | "elsewhere";
