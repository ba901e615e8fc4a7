"""A flat answer with nested objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from .choice import Choice
    from .size import Size
    from .usage import Usage


@model
class Completion(Model):
    """An answer."""

    id: str
    choices: list[Choice]
    created: int
    object: Literal["completion"] = "completion"
    size: Size | str | None = None
    metadata: dict[str, str] | None = None
    score: float | None = None
    usage: Usage | None = None
    usage_by_model: dict[str, Usage] | None = None
