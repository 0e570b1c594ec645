/** What a browser shows as text of its own, which our script can read; a PDF, a picture or a film stands in a viewer, out of its reach. */
const TEXT = /html|xml|json|^text\//;

/** Whether a document of this content type is one that can be read. */
export const isReadable = (contentType: string): boolean => TEXT.test(contentType.toLowerCase());
