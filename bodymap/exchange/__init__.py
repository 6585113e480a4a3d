"""What other software reads: JSON and CSV, as pure functions of the records."""
