"""``vuoro demo``: a whole service point on one machine, every program a process of its own."""
