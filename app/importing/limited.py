"""Giving a process that parses a stranger's file no more than parsing needs."""

from __future__ import annotations

import sys


def limit_this_process(memory: int, seconds: float, *, of_address_space: bool = True) -> None:
    """No more memory, time, files, processes or core dumps than parsing needs (POSIX only).

    `of_address_space` False counts the memory that may be written to instead: for a library that
    reserves far more addresses than it uses. On Windows the parent's clock and the size limits hold.
    """
    if sys.platform == "win32":
        return
    import resource

    processor_seconds = int(seconds) + 1
    wanted = {
        resource.RLIMIT_AS if of_address_space else resource.RLIMIT_DATA: memory,
        resource.RLIMIT_CPU: processor_seconds,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: 3,  # stdin, stdout, stderr: none can be opened besides
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NPROC: 0,
    }
    for kind, most in wanted.items():
        _, hard = resource.getrlimit(kind)
        allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (allowed, allowed))
