"""Who waits for a module to be imported, to change it then: tracers that were started before httpx was needed.

Such tools put a finder on `sys.meta_path`. There is no list of them here: every finder that is neither Python's nor
known to have other business is asked for the module, as an import would ask it. One that has an answer wants to take
part.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Container

_BYSTANDERS: Final = (
    "_frozen_importlib",
    "importlib",
    "zipimport",
    "_distutils_hack",
    "six",
    "__editable__",
    "openai_runtime",
)
"""Where finders come from that change no module of somebody else; leaving one out costs time and nothing more."""


_AWAITED: Final = {
    "httpx": ("httpx", "httpx._client", "httpx._transports", "httpx._transports.default", "httpx._api"),
    "httpcore": (
        "httpcore",
        *(
            f"httpcore.{colour}.{module}"
            for colour in ("_sync", "_async")
            for module in ("connection_pool", "connection")
        ),
        *(f"httpcore._backends.{module}" for module in ("sync", "auto", "anyio")),
    ),
}
"""The modules of the libraries whose import somebody may wait for."""


class ImportHooks:
    """The finders that have to be asked and what they have noted, kept until `sys.meta_path` changes."""

    def __init__(self) -> None:
        self._known: tuple[list[Any], list[Any], list[Container[str]]] = ([], [], [])

    def wait_for(self, library: str) -> bool:
        """Whether somebody would take part in the import of a library or of a module in it."""
        path, strangers, notes = self._known
        if sys.meta_path != path:
            path = list(sys.meta_path)
            strangers = [finder for finder in path if not _module_of(finder).startswith(_BYSTANDERS)]
            notes = [note for finder in strangers for note in _notes(finder)]
            self._known = (path, strangers, notes)
        if not strangers:
            return False
        awaited = _AWAITED[library]
        return any(name in note for note in notes for name in awaited) or any(
            _answers(finder, library) for finder in strangers
        )


def _notes(finder: Any) -> list[Container[str]]:
    """What a finder may have noted names of modules in. To ask for a module in a package would import the package."""
    homes = (vars(sys.modules.get(_module_of(finder), object)), getattr(finder, "__dict__", {}))
    return [note for home in homes for note in list(home.values()) if isinstance(note, (dict, set, frozenset))]


def _module_of(finder: Any) -> str:
    return str(getattr(finder if isinstance(finder, type) else type(finder), "__module__", ""))


def _answers(finder: Any, module: str) -> bool:
    """Whether a finder has something to say about a module; one that fails when asked counts as if it had."""
    ask = getattr(finder, "find_spec", None)
    try:
        return ask is not None and ask(module, None, None) is not None
    except Exception:
        return True
