/** Messages of the room `pdf`. */
export const pdfMessages = {};
