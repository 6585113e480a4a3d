"""Bodymap: body charts for clinicians who treat myofascial pain."""

__version__ = "0.1.0"
