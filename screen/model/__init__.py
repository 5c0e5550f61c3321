"""Words and values of the field: questions, answers, rules, regions and what a screening says."""
