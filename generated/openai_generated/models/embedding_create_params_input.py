# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    EmbeddingCreateParamsInput: TypeAlias = str | list[str | int | list[int]]
    """Embedding create params input: one of 4 kinds, told apart by their fields."""
else:
    EmbeddingCreateParamsInput = TaggedUnion(
        "EmbeddingCreateParamsInput",
        __package__,
        key=None,
        variants={},
        shapes=(),
        items="list[str]",
    )
