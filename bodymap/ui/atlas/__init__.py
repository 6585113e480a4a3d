"""Finding a muscle and reading what is known of it."""
