"""The voice of the kiosk and the display: what is said, how it becomes sound, and in which order."""
