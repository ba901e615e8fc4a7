"""Classes that libraries derive from our models are built as pydantic models, as they would be with the reference SDK.

Such a class says `Field`, `PrivateAttr` and `field_validator`, or names a pydantic class as a second base. While the
alias is on and pydantic is there, a class statement outside this package that names one of our models as a base gets
a pydantic model with the same fields in its place, its twin.
"""

from __future__ import annotations

import builtins
import sys
from functools import cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from openai_runtime.model import Model

_OURS: Final = ("openai_facade", "openai_runtime", "openai_generated")
_PLAIN: Final = builtins.__build_class__


def watch() -> None:
    """Look at the bases of every class that is built from now on."""
    if builtins.__build_class__ is _PLAIN:
        builtins.__build_class__ = _build


def unwatch() -> None:
    """Look at them no more."""
    if builtins.__build_class__ is _build:
        builtins.__build_class__ = _PLAIN


def _build(body: Callable[[], Any], name: str, /, *bases: Any, **options: Any) -> Any:
    if any(map(_is_model, bases)) and _is_of_others(body):
        bases = tuple(twin(base) if _is_model(base) else base for base in bases)
    return _PLAIN(body, name, *bases, **options)


def _is_of_others(body: Any) -> bool:
    """Whether a class statement stands outside this package, in a program that has pydantic."""
    return "pydantic" in sys.modules and str(body.__globals__.get("__name__", "")).partition(".")[0] not in _OURS


def _is_model(base: Any) -> bool:
    """Whether a base is one of our models, and no page of them: pages know their client."""
    models = sys.modules.get("openai_runtime.model.models")
    model = getattr(models, "Model", None)  # not yet there while its module is loaded
    return model is not None and isinstance(base, type) and issubclass(base, model) and not hasattr(base, "iter_pages")


@cache
def twin(cls: type[Model]) -> Any:
    """The pydantic model with the fields of one of ours."""
    from openai_runtime.model.annotation import type_of
    from openai_runtime.model.fields import MISSING, fields_of
    from pydantic import Field, create_model

    fields: dict[str, Any] = {}
    for field in fields_of(cls).values():
        kind = type_of(field)
        settings: dict[str, Any] = {} if field.wire == field.name else {"alias": field.wire}
        if field.required and field.default is MISSING:
            fields[field.name] = (kind, Field(**settings))
        else:
            fields[field.name] = (kind | None, Field(default=field.get_default(), **settings))
    return create_model(cls.__name__, __base__=_root(), __module__=cls.__module__, **fields)


@cache
def _root() -> Any:
    """What every twin has of the methods of our models beyond pydantic's."""
    from pydantic import BaseModel, ConfigDict

    class Twin(BaseModel):
        model_config = ConfigDict(
            extra="allow", defer_build=True, protected_namespaces=(), arbitrary_types_allowed=True
        )
        _request_id: str | None = None

        def to_dict(self, *, mode: str = "python", use_api_names: bool = True, **options: Any) -> dict[str, Any]:
            """Give the model as plain dicts and lists."""
            chosen = {"exclude_unset": True, **options}
            return self.model_dump(mode=mode, by_alias=use_api_names, **chosen)

        def to_json(self, *, indent: int | None = 2, use_api_names: bool = True, **options: Any) -> str:
            """Give what `to_dict` gives as JSON text."""
            return self.model_dump_json(indent=indent, by_alias=use_api_names, **{"exclude_unset": True, **options})

    return Twin
