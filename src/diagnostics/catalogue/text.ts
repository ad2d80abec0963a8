/** Messages of the room `text`. */
export const textMessages = {};
