"""What other software reads: JSON and CSV."""
