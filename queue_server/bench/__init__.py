"""Measures the server beside baselines taken in the same run on the same machine."""
