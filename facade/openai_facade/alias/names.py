"""Which module stands behind a name: `openai.x` is `openai_facade.x`, unless it is one of the private ones."""

from __future__ import annotations

from typing import Final

from .private import MODULES

ALIAS: Final = "openai"
PACKAGE: Final = "openai_facade"
_ROOM: Final = f"{PACKAGE}.alias.private"


def stands_for(name: str) -> str | None:
    """The module behind a name; None where the name has nothing to do with the alias.

    Private modules are found below `openai_facade` as well, since `from openai.lib import _pydantic` asks for them by
    the name that the package `openai.lib` has of itself.
    """
    top, _, path = name.partition(".")
    if path in MODULES and top in (ALIAS, PACKAGE):
        return f"{_ROOM}.{path}"
    return f"{PACKAGE}{name[len(ALIAS) :]}" if top == ALIAS else None


def holds_private(name: str) -> bool:
    """Whether there are private modules below the module of a name."""
    path = name.partition(".")[2]
    return any(module.startswith(f"{path}.") for module in MODULES)
