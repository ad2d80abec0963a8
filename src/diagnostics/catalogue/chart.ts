/** Messages of the room `chart`. */
export const chartMessages = {};
