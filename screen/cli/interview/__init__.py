"""The interview: pages as dialogues in words, which any front end can show and read."""
