/**
 * The largest file that is read, in bytes (256 KiB). The longest descriptions seen hold some tens of kilobytes;
 * what is larger is data that has ended up in the wrong place, or an attempt to exhaust whoever reads it.
 */
export const MAX_BYTES = 256 * 1024;
