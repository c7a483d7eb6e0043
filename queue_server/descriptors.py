"""How many files and connections a process may have open at once."""

from __future__ import annotations


def allow_open_files(wanted: int) -> int:
    """Ask for as many, for this process and those it starts; returns how many the system allows.

    Systems often allow 1,024 unless asked.
    """
    try:
        import resource
    except ImportError:  # Windows, which knows no such limit
        return wanted
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY:
        return wanted
    allowed = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    allowed = max(soft, allowed)
    resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, hard))
    return allowed
