"""acuscreen: a safety screening before acupuncture."""

__version__ = "0.1.0"
