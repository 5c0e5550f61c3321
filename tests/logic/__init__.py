"""Twins of the modules in `screen/logic`."""
