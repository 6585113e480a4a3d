"""What was done at a point, in words: the same ones as on paper."""

from bodymap.figure.treatment_words import technique_word

__all__ = ["technique_word"]
