"""The names by which scripts and the journal know a request."""

from __future__ import annotations

from fnmatch import fnmatchcase


def names_of(method: str, path: str, own: str, operation: str, template: str) -> tuple[str, ...]:
    """All names of a request.

    Args:
        method: The method, or `WEBSOCKET`.
        path: The path as it was sent.
        own: The path below the version prefix.
        operation: The id of the operation, if one was found.
        template: The path of the operation as the description writes it.
    """
    names = [f"{method} {own}", own, f"{method} {path}", path]
    if operation:
        names += [operation, f"{method} {template}", template]
    return tuple(dict.fromkeys(names))


def matches(where: str, names: tuple[str, ...]) -> bool:
    """Whether a name, or a pattern with `*`, is one of the names."""
    return where in names or ("*" in where and any(fnmatchcase(name, where) for name in names))
