"""Models count as pydantic's: `isinstance(answer, pydantic.BaseModel)`, `issubclass`, and what is looked up then.

FastAPI and others ask this to tell a model from a plain value. pydantic has left no way to say yes since 2.12, where
`register` of its metaclass lost its effect. So the two checks of its metaclass are wrapped, and say so for `BaseModel`
alone. It happens when pydantic is loaded, be it before us or after; until then there is only a finder that waits.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from functools import wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from .record import ClassProperty

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Self

HOME = "pydantic.main"
"""The module that defines `BaseModel`."""


_OF_CREATE_MODEL = ("__pydantic_", "_create_model_module")


class PydanticNames:
    """What pydantic and frameworks built on it look up on a class that passes for a `BaseModel`."""

    __slots__ = ()

    model_config: ClassVar[dict[str, Any]] = {"extra": "allow"}
    """How pydantic would treat such a class: what is not declared is kept."""
    model_computed_fields: ClassVar[dict[str, Any]] = {}
    __pydantic_complete__: ClassVar[bool] = True
    __pydantic_root_model__: ClassVar[bool] = False
    __pydantic_computed_fields__: ClassVar[dict[str, Any]] = {}
    __pydantic_generic_metadata__: ClassVar[dict[str, Any]] = {"origin": None, "args": (), "parameters": ()}

    if not TYPE_CHECKING:
        __private_attributes__ = {}
        __pydantic_private__ = None
        __pydantic_extra__ = property(lambda model: model.model_extra)
        __pydantic_fields_set__ = property(lambda model: model.model_fields_set)

        @ClassProperty
        def __pydantic_serializer__(cls) -> Any:  # noqa: N805
            """With which pydantic writes an answer that stands where anything may stand."""
            if "pydantic_core" not in sys.modules:
                raise AttributeError(f"type object {cls.__name__!r} has no attribute '__pydantic_serializer__'")
            from .pydantic_fit import serializer_of

            return serializer_of(cls)

    def __init_subclass__(cls, **options: Any) -> None:
        if options:  # what `pydantic.create_model(..., __base__=cls)` tells its own metaclass
            options = {name: value for name, value in options.items() if not name.startswith(_OF_CREATE_MODEL)}
        super().__init_subclass__(**options)

    @classmethod
    def model_rebuild(cls, **options: Any) -> bool | None:
        """Do nothing, as for a class of pydantic's that is complete: annotations get their meaning when needed."""
        return None

    @classmethod
    def model_parametrized_name(cls, params: tuple[type[Any], ...]) -> str:
        """Give the name of a generic class with arguments."""
        return f"{cls.__name__}[{', '.join(getattr(kind, '__name__', str(kind)) for kind in params)}]"

    @classmethod
    def parse_obj(cls, obj: Any) -> Self:
        """The older name of `model_validate`."""
        made: Self = cls.model_validate(obj)  # type: ignore[attr-defined]
        return made

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic_fit import core_schema_of

        return core_schema_of(source)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: Any) -> Any:
        from .pydantic_fit import json_schema_for

        return json_schema_for(cls, handler)


def count_as_pydantic(model: type) -> None:
    """Let a class and all below it pass for subclasses of `pydantic.BaseModel`, now or once that is loaded."""
    waiting = Waiting(model)
    # In this order nothing is missed while another thread imports pydantic; whoever comes second changes nothing.
    sys.meta_path.insert(0, waiting)
    if HOME in sys.modules:
        waiting.stop()
        admit(model, import_module(HOME))  # which waits for a thread that is still at it


def admit(model: type, home: ModuleType) -> None:
    """Wrap the checks of pydantic's metaclass; a pydantic older than 2 stays as it is."""
    base = getattr(home, "BaseModel", None)
    kind: Any = type(base)
    if base is None or not hasattr(base, "model_validate") or model in kind.__dict__.get("__kin__", ()):
        return
    is_subclass, is_instance = kind.__subclasscheck__, kind.__instancecheck__

    @wraps(is_subclass)
    def subclass_check(cls: type, other: Any) -> bool:
        return is_subclass(cls, other) or (cls is base and model in getattr(other, "__mro__", ()))

    @wraps(is_instance)
    def instance_check(cls: type, value: Any) -> bool:
        return is_instance(cls, value) or (cls is base and isinstance(value, model))

    kind.__subclasscheck__, kind.__instancecheck__ = subclass_check, instance_check
    kind.__kin__ = (*kind.__dict__.get("__kin__", ()), model)


class Waiting:
    """A finder that looks out for pydantic and for nothing else."""

    def __init__(self, model: type) -> None:
        self.model = model

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Have the other finders find pydantic, and its loader tell when it is there."""
        if name != HOME:
            return None
        self.stop()
        for finder in list(sys.meta_path):
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                if spec.loader is not None:
                    telling: Any = Telling(spec.loader, self.model)
                    spec.loader = telling
                return spec
        return None

    def stop(self) -> None:
        """Look out no longer."""
        with suppress(ValueError):  # another thread was quicker
            sys.meta_path.remove(self)


class Telling:
    """The loader of a module, which afterwards lets a model in."""

    def __init__(self, loader: Any, model: type) -> None:
        self.loader = loader
        self.model = model

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Make the module as its loader does."""
        module: ModuleType | None = self.loader.create_module(spec)
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Load the module with its own loader, which nobody can tell afterwards from an import without us."""
        module.__loader__ = self.loader
        if module.__spec__ is not None:
            module.__spec__.loader = self.loader
        self.loader.exec_module(module)
        admit(self.model, module)
