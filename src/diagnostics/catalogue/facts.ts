/** Messages of the room `facts`. */
export const factsMessages = {};
