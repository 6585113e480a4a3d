"""The settings dialog: what it shows is applied at once."""
