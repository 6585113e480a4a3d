"""Advice beside the field: what the rules say, how much of the day's dose is used, and why."""
