"""Turns the alias on and off again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Self

from openai_runtime import forks

from ..errors import OpenAIError
from .followed import VERSION
from .names import ALIAS, PACKAGE
from .private import ADDED, MODULES

if TYPE_CHECKING:
    from types import ModuleType, TracebackType

    from .finder import AliasFinder

_lock = forks.Lock()
_current: Alias | None = None


class AlreadyImportedError(OpenAIError, ImportError):
    """`openai` was imported before: who has it already would go on with another package than all others."""

    def __init__(self, module: ModuleType) -> None:
        place = getattr(module, "__file__", None) or "an unknown place"
        super().__init__(
            f"openai was imported before, from {place}: call openai_facade.alias_openai() before anything imports "
            "openai, or run the program as `python -m openai_facade.alias APP.py`"
        )


class Alias:
    """The alias while it is on; as a context manager it ends with the block."""

    def __init__(self, finder: AliasFinder) -> None:
        self._finder = finder
        self._said: dict[str, Any] = {}

    @property
    def active(self) -> bool:
        """Whether `import openai` finds this package."""
        return _current is self

    def undo(self) -> None:
        """End it: `import openai` finds what is installed again. Who has imported names already keeps them."""
        global _current
        with _lock:
            if _current is not self:
                return
            _current = None
            if self._finder in sys.meta_path:
                sys.meta_path.remove(self._finder)
            for name in list(sys.modules):
                if name == ALIAS or name.startswith(f"{ALIAS}."):
                    del sys.modules[name]
            self._forget()

    def _announce(self) -> None:
        package = sys.modules[PACKAGE]
        self._said = {name: getattr(package, name) for name in ("__version__", "VERSION")}
        package.__version__ = package.VERSION = VERSION  # type: ignore[attr-defined]
        table: dict[str, str] = package._TABLE
        for name in MODULES:
            if "." not in name:
                table.setdefault(name, f".{name}:")

    def _forget(self) -> None:
        from .neighbours import forget_neighbours
        from .twins import unwatch

        forget_neighbours()
        unwatch()
        package = sys.modules[PACKAGE]
        for name, value in self._said.items():
            setattr(package, name, value)
        for name in MODULES:
            parent, _, child = f"{PACKAGE}.{name}".rpartition(".")
            sys.modules.pop(f"{PACKAGE}.{name}", None)
            if parent in sys.modules and child in vars(sys.modules[parent]):
                delattr(sys.modules[parent], child)
            if "." not in name:
                package._TABLE.pop(name, None)
        for name, added in ADDED.items():
            module = sys.modules.get(f"{PACKAGE}.{name}")
            for attribute in added:
                if module is not None and attribute in vars(module):
                    delattr(module, attribute)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.undo()


def alias_openai() -> Alias:
    """Make `import openai` and `import openai.*` this package, for the whole process, until `undo` is called.

    Call it before anything imports `openai`; the second call gives what the first one gave.

    Raises:
        AlreadyImportedError: Somebody has imported another `openai` already.
    """
    global _current
    with _lock:
        if _current is not None:
            return _current
        if (module := sys.modules.get(ALIAS)) is not None:
            raise AlreadyImportedError(module)
        from .finder import AliasFinder
        from .twins import watch

        alias = Alias(AliasFinder())
        alias._announce()
        sys.meta_path.insert(0, alias._finder)
        watch()
        _current = alias
    return alias
