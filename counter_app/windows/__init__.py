"""The widgets of the desk program."""
