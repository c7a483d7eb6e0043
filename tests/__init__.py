"""Tests, laid out as the source is; ``fakes`` holds stand-ins that can fail on demand."""
