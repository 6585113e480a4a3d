"""Signing a visit, and what is added to it afterwards."""
