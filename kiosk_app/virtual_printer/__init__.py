"""A printer of software: the demo's printer, and a way to look at slips without paper."""
