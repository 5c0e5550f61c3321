"""Twins of the modules in `screen/model`."""
