/** Messages of the room `pipeline`. */
export const pipelineMessages = {};
