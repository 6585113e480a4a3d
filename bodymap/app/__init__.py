"""What a user does: open a clinic, start a visit, mark a point, undo, export."""
