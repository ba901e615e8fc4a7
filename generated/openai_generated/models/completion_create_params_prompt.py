# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    CompletionCreateParamsPrompt: TypeAlias = str | list[str | int | list[int]]
    """Completion create params prompt: one of 4 kinds, told apart by their fields."""
else:
    CompletionCreateParamsPrompt = TaggedUnion(
        "CompletionCreateParamsPrompt",
        __package__,
        key=None,
        variants={},
        shapes=(),
        items="list[str]",
    )
