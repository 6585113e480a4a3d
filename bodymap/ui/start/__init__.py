"""What comes before the clinic is open: welcome, create, the recovery code, unlock, the demo in the making."""
