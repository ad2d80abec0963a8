export type { JpegPicture, Picture, Pictures, PixelPicture, VectorPicture } from './picture.ts';
export { reachesBeyond } from './reaches-beyond.ts';
export { readPicture } from './read-picture.ts';
