/**
 * The longest input that is read, in bytes. Of saved news pages the longest are under 2 MB and a long novel
 * is about as much, so 10 MB refuses no report; it keeps a page's DOM, some thirty times its bytes, within
 * the memory that one of several workers has. Raising it costs memory, lowering it loses long live blogs.
 */
export const MAX_INPUT_BYTES = 10 * 1024 * 1024
