"""Passphrases and the recovery code on the screen: fields, their strength, and the page that shows a code once."""
