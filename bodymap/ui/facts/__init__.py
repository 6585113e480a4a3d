"""What must be known before treating: shown beside the name, confirmed at each visit, changed in a form."""
