/** Messages of the room `document`. */
export const documentMessages = {};
