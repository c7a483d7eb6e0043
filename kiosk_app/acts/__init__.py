"""What customers do at the kiosk, and where it leads. Pure."""
