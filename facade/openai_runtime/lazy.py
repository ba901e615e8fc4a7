"""Packages that import a name's module only when the name is first read (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy(package: str, table: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the `__getattr__` and `__dir__` of a package from a table of its public names.

    Args:
        package: The package's own `__name__`.
        table: Public name to the module that defines it, relative with a leading dot or absolute. `module:name` where
            it has another name there, `module:` for the module itself.
    """

    def __getattr__(name: str) -> Any:  # noqa: N807 - PEP 562 fixes the name
        place = table.get(name)
        if place is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=sys.modules[package])
        module, colon, attribute = place.partition(":")
        value: Any = import_module(module, package)
        if attribute or not colon:
            value = getattr(value, attribute or name)
        # Kept for the next reader; this also wins over a submodule of the same name that the import just bound.
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:  # noqa: N807 - PEP 562 fixes the name
        return sorted({*vars(sys.modules[package]), *table})

    return __getattr__, __dir__


def indexed(package: str, index: str) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Make the same for a package of very many names: its table is one text, which costs next to nothing to load.

    Args:
        package: The package's own `__name__`.
        index: A line for every public name: the name, a space, the module below the package that defines it.
    """

    def __getattr__(name: str) -> Any:  # noqa: N807 - PEP 562 fixes the name
        start = index.find(f"\n{name} ") + 1
        if not start or not name.isidentifier():
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=sys.modules[package])
        module = index[start + len(name) + 1 : index.index("\n", start)]
        value = getattr(import_module(f"{package}.{module}"), name)
        setattr(sys.modules[package], name, value)
        return value

    def __dir__() -> list[str]:  # noqa: N807 - PEP 562 fixes the name
        return sorted({*vars(sys.modules[package]), *(line.partition(" ")[0] for line in index.split("\n") if line)})

    return __getattr__, __dir__
