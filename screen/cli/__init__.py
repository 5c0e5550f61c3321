"""The command line: reads, does, writes, exits."""
