"""The names of operations that a script may use, and a word to whoever misspells one."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from .answers import Refused
from .description import METHODS
from .socket_paths import NAMES, find

if TYPE_CHECKING:
    from .description import Description
    from .router import Router

_ALIKE = 0.8


def check_name(where: str, description: Description, router: Router) -> None:
    """Make sure that some request can go by a name; a path that is like none of the API's may be one's own.

    Raises:
        ValueError: The name is misspelt.
    """
    method, space, path = where.rpartition(" ")
    path = path.removeprefix("/v1") if path.startswith("/v1/") else path
    if where == "*" or _is_socket(method, path) or (space and _routed(method, path, router)):
        return
    known = _names(description)
    if any(fnmatchcase(name, where) or name == where for name in known):
        return
    if "/" in where and "*" not in where and not space and any(_routed(one.upper(), path, router) for one in METHODS):
        return
    if "*" in where and any(fnmatchcase(name, where.replace("/v1/", "/")) for name in known):
        return
    from difflib import get_close_matches

    like = get_close_matches(where, known, 3, _ALIKE)
    if like or not path.startswith("/") or (space and method.lower() not in METHODS):
        hint = f"; did you mean {' or '.join(map(repr, like))}?" if like else ""
        raise ValueError(f"no operation goes by the name {where!r}{hint}")


def _is_socket(method: str, path: str) -> bool:
    """Whether a websocket can go by a name; ids may be said or left open."""
    return method.upper() == "WEBSOCKET" and find(path) is not None


def _routed(method: str, path: str, router: Router) -> bool:
    """Whether the router knows a concrete path; an unknown method or path is left to the other rules."""
    if not path.startswith("/") or "*" in path:
        return False
    try:
        router.find(method, path)
    except Refused:
        return False
    return True


def _names(description: Description) -> list[str]:
    paths = [path.partition("?")[0] for path in description.paths]
    asked = [f"{method} {path.partition('?')[0]}" for path in description.paths for method in description.methods(path)]
    return [*dict.fromkeys([*description.ids(), *paths, *asked]), *NAMES]
