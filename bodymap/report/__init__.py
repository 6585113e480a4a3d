"""What is handed over: PDF, PNG, SVG."""
