# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    PlantCreateParamsTokens: TypeAlias = str | list[str | int | list[int]]
    """Plant create params tokens: one of 4 kinds, told apart by their fields."""
else:
    PlantCreateParamsTokens = TaggedUnion(
        "PlantCreateParamsTokens",
        __package__,
        key=None,
        variants={},
        shapes=(),
        items="list[str]",
    )
