"""Medicines in a person's own words: which names of the lexicon stand in a line, and which words nobody knows.

Exact names come first and cost one look-up a word; only words that nothing else explains are compared with names that
are spelled nearly alike. Nothing is dropped, and nothing unknown counts as harmless.
"""

from screen.logic.recognition.listing import recognise
from screen.logic.recognition.normalising import normalise
from screen.logic.recognition.purposes import for_purpose

__all__ = ["for_purpose", "normalise", "recognise"]
