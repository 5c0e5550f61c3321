"""The desk: person after person, each saved by the reference the diary gives them."""
