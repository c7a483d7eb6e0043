"""People who work at branches: how they sign in, what was done by whom, and how devices are let in."""
