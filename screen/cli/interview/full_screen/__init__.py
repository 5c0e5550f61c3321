"""The interview on the whole screen, for terminals that can move the cursor: the same pages, the same words."""
