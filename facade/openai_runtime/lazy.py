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
