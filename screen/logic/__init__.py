"""Pure functions over the model: truth, conditions, screening, the next question, recognition, guidance."""
