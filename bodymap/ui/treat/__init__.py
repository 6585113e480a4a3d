"""What is done at the points: injection, dry needling, manual techniques, at one point or at several in one go."""
