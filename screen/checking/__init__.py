"""What can be proved about rules: cases, coverage, mutants, invariants, and what a change does to people."""
