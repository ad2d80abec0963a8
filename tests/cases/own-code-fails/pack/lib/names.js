export const nameOf = (dataset, id) => dataset.facts.get(id).label;
