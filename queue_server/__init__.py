"""The queue server: the one place that decides."""
