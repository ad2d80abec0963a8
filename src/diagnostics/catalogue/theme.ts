/** Messages of the room `theme`. */
export const themeMessages = {};
