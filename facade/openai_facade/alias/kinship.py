"""Has our models count as pydantic models while the alias is on: libraries ask `isinstance(answer, pydantic.BaseModel)`.

They have the methods of pydantic's that such libraries then call. pydantic is not imported for this: who imports it
later is waited for.
"""

from __future__ import annotations

import sys
from importlib.abc import Loader
from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

AWAITED: Final = "pydantic.main"
_MARK: Final = "__pydantic_decorators__"
"""What pydantic looks for before it asks whether a class is one of its own."""


def adopt() -> None:
    """Count our models as pydantic's, if pydantic is there."""
    pydantic = sys.modules.get(AWAITED)
    base: Any = getattr(pydantic, "BaseModel", None)
    if base is None:
        return
    from openai_runtime.model import Model

    base.register(Model)
    setattr(Model, _MARK, getattr(base, _MARK))


def disown() -> None:
    """Count them as pydantic's no more."""
    models = sys.modules.get("openai_runtime.model.models")
    if models is not None and _MARK in vars(models.Model):
        delattr(models.Model, _MARK)


def awaiting(path: Sequence[str] | None, target: ModuleType | None) -> ModuleSpec | None:
    """What the import system is told of pydantic's module of models: what it would be told, and that we follow."""
    spec = PathFinder.find_spec(AWAITED, path, target)
    if spec is not None and spec.loader is not None:
        spec.loader = _Following(spec.loader)
    return spec


class _Following(Loader):
    """Loads a module as its own loader does, and has our models adopted afterwards."""

    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        made: ModuleType | None = self._loader.create_module(spec)
        return made

    def exec_module(self, module: ModuleType) -> None:
        module.__loader__ = self._loader
        if module.__spec__ is not None:
            module.__spec__.loader = self._loader
        self._loader.exec_module(module)
        adopt()
