"""What is recorded: immutable, validated records, and pure functions of them."""
