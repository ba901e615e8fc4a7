"""What structured output is to become: the schema to ask for, and the way from JSON text to the user's own type."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Generic, TypeGuard, TypeVar, get_origin

from openai_runtime.model.codec import decode, decode_json
from openai_runtime.model.validate import validate
from openai_runtime.unset import Omit

from openai_facade.parsing.schema import is_pydantic
from openai_facade.parsing.strict import schema_for

if TYPE_CHECKING:
    from openai_facade.parsing.schema import Schema

T = TypeVar("T")

_NOT_IN_A_NAME = re.compile(r"[^a-zA-Z0-9_-]+")


class Target(Generic[T]):
    """A type that structured output becomes.

    Attributes:
        type: The type.
        name: Its name for the server: letters, digits, underscores and dashes, 64 at most.
    """

    def __init__(self, target: type[T]) -> None:
        self.type = target
        shown = getattr(target, "__name__", None) or str(target)
        self.name = _NOT_IN_A_NAME.sub("_", shown).strip("_")[:64] or "answer"
        self._schemas: dict[bool | None, tuple[Schema, bool]] = {}

    def response_format(self, *, strict: bool | None = True) -> dict[str, Any]:
        """Give the argument `response_format` of a chat completion; `strict` is that of `schema_for`."""
        schema, is_strict = self._schema_for(strict)
        return {"type": "json_schema", "json_schema": {"name": self.name, "schema": schema, "strict": is_strict}}

    def text_format(self, *, strict: bool | None = True) -> dict[str, Any]:
        """Give the field `format` of the argument `text` of a response; `strict` is that of `schema_for`."""
        schema, is_strict = self._schema_for(strict)
        return {"type": "json_schema", "name": self.name, "schema": schema, "strict": is_strict}

    def _schema_for(self, strict: bool | None) -> tuple[Schema, bool]:
        known = self._schemas.get(strict)
        if known is None:
            known = self._schemas[strict] = schema_for(self.type, strict)
        return known

    @property
    def text_name(self) -> str:
        """What the text of an answer is called in errors."""
        return f"The answer, which was to be {self.name},"

    def parse(self, text: str | bytes) -> T:
        """Read JSON text as the type.

        Raises:
            ValueError: The text is not JSON or does not fit the type; for pydantic models it is pydantic's own
                ValidationError, else `openai_runtime.model.codec.DecodeError` or `ValidationError` naming the place.
        """
        if is_pydantic(self.type):
            return self.type.model_validate_json(text)  # type: ignore[attr-defined, no-any-return]
        if "__pydantic_validator__" in getattr(self.type, "__dict__", ()):  # a dataclass of pydantic's
            from pydantic import TypeAdapter

            return TypeAdapter(self.type).validate_json(text)
        value = decode_json(text)
        validate(self.type, value)
        return decode(self.type, value)  # type: ignore[no-any-return]


@lru_cache(maxsize=256)
def _cached(target: Any) -> Target[Any]:
    return Target(target)


def target_of(response_format: object) -> Target[Any] | None:
    """Give the target that an argument names; None where it is a plain dict, `omit` or None."""
    if not is_type(response_format):
        return None
    return _cached(response_format)  # type: ignore[arg-type]  # types can be hashed


def type_to_response_format_param(response_format: Any) -> Any:
    """The argument `response_format` of a chat completion for a type; what is none stays as it is."""
    target = target_of(response_format)
    return response_format if target is None else target.response_format()


def is_type(value: object) -> TypeGuard[type[Any]]:
    """Tell whether an argument is a type to parse into and not a dict as the API takes it."""
    if value is None or isinstance(value, Mapping | Omit):
        return False
    if isinstance(value, type) or get_origin(value) is not None:
        return True
    raise TypeError(
        f"cannot parse into {value!r}; give a pydantic model, dataclass, attrs class or TypedDict, or a dict with the "
        "format as the API takes it"
    )
