"""What makes a run of the benchmark worthless."""

from __future__ import annotations


class BenchFault(Exception):
    """Something was lost, came twice or did not answer; the message says what."""
