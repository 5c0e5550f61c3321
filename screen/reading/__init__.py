"""What comes in from outside: the rules, and answers from flags and JSON."""
