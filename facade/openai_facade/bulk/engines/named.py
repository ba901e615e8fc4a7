"""Engines by their names, each imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .engine import Engine

ENGINES: Final = {
    "local": ".local:LocalEngine",
    "batch": ".batch:BatchEngine",
    "dask": ".dask:DaskEngine",
    "ray": ".ray:RayEngine",
}
"""Where each engine is."""


def engine_of(given: Any) -> Engine:
    """The engine of a name; one that is given as such stays what it is.

    Raises:
        ValueError: There is none of that name.
        TypeError: It is no engine.
    """
    if isinstance(given, str):
        if given not in ENGINES:
            raise ValueError(
                f"engine is {', '.join(map(repr, ENGINES))}, or an object with a run method, not {given!r}"
            )
        module, _, name = ENGINES[given].partition(":")
        made: Engine = getattr(import_module(module, __package__), name)()
        return made
    if not callable(getattr(given, "run", None)):
        raise TypeError(f"engine must be a name or an object with a run method, not {given!r}")
    own: Engine = given
    return own
