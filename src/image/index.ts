export type { JpegPicture, Picture, Pictures, PixelPicture, VectorPicture } from './picture.ts';
export { readPicture } from './read-picture.ts';
