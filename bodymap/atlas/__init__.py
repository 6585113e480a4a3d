"""What the body is: views, muscles, shapes, landmarks; hit test and place in words."""
