"""Has our models count as pydantic's while the alias is on: libraries ask `isinstance(answer, pydantic.BaseModel)`.

They have the methods of pydantic's that such libraries then call. pydantic is not imported for this: who imports it
later is waited for. Its base class answers for them, since it knows no virtual subclasses. `issubclass`
is left as it is: pydantic itself asks it to see whether a class is built as its own are.
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
_CHECK: Final = "__instancecheck__"
_LOOKED_AT: Final[dict[str, Any]] = {
    "__private_attributes__": {},
    "__pydantic_private__": None,
    "__pydantic_extra__": property(lambda model: model.model_extra),
    "__pydantic_fields_set__": property(lambda model: model.model_fields_set),
    "__pydantic_complete__": True,
    "model_computed_fields": {},
    "model_rebuild": classmethod(lambda cls, **options: None),
    "model_config": {"extra": "allow"},
}
"""What those who take a value for a pydantic model look at in its class."""
_changed: dict[type, Any] = {}
"""The metaclass of pydantic's models, and what it had in place of our check."""


def adopt() -> None:
    """Count our models as pydantic's, if pydantic is there."""
    base: Any = getattr(sys.modules.get(AWAITED), "BaseModel", None)
    if base is None or type(base) in _changed:
        return
    from openai_runtime.model import Model

    kind: Any = type(base)
    _changed[kind] = vars(kind).get(_CHECK)
    is_instance = kind.__instancecheck__

    def __instancecheck__(cls: Any, instance: Any) -> bool:  # noqa: N807 - Python fixes the name
        return is_instance(cls, instance) or (cls is base and isinstance(instance, Model))

    kind.__instancecheck__ = __instancecheck__
    for name, value in _LOOKED_AT.items():
        setattr(Model, name, value)


def disown() -> None:
    """Count them as pydantic's no more."""
    while _changed:
        kind, before = _changed.popitem()
        for name in _LOOKED_AT:
            delattr(sys.modules["openai_runtime.model.models"].Model, name)
        if before is None:
            delattr(kind, _CHECK)
        else:
            setattr(kind, _CHECK, before)


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
