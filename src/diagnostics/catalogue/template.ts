/** Messages of the room `template`. */
export const templateMessages = {};
