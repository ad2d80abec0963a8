/** Messages of the room `pptx`. */
export const pptxMessages = {};
