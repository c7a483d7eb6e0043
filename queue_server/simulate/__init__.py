"""Synthetic and recorded days, played through the real rules."""
