"""Backups in the window: made by themselves, by hand, and restored."""
