"""Who waits for a module to be imported, to change it then: tracers that were started before httpx was needed.

Such tools put a finder on `sys.meta_path`. There is no list of them here: every finder that is neither Python's nor
known to have other business is asked for the module, as an import would ask it. One that has an answer wants to take
part.
"""

from __future__ import annotations

import sys
from typing import Any, Final

_BYSTANDERS: Final = ("_frozen_importlib", "importlib", "zipimport", "_distutils_hack", "six", "__editable__")
"""Where finders come from that change no module of somebody else; leaving one out costs time and nothing more."""


class ImportHooks:
    """The finders that have to be asked, kept until `sys.meta_path` changes."""

    def __init__(self) -> None:
        self._known: tuple[list[Any], list[Any]] = ([], [])

    def wait_for(self, module: str) -> bool:
        """Whether somebody would take part in the import of a module."""
        path, strangers = self._known
        if sys.meta_path != path:
            path = list(sys.meta_path)
            strangers = [finder for finder in path if not _module_of(finder).startswith(_BYSTANDERS)]
            self._known = (path, strangers)
        return any(_answers(finder, module) for finder in strangers)


def _module_of(finder: Any) -> str:
    return str(getattr(finder if isinstance(finder, type) else type(finder), "__module__", ""))


def _answers(finder: Any, module: str) -> bool:
    """Whether a finder has something to say about a module; one that fails when asked counts as if it had."""
    ask = getattr(finder, "find_spec", None)
    try:
        return ask is not None and ask(module, None, None) is not None
    except Exception:
        return True
