# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.moderation_multi_modal_input_param import ModerationMultiModalInputParam

    ModerationCreateParamsInput: TypeAlias = str | list[str | ModerationMultiModalInputParam]
    """Moderation create params input: one of 3 kinds, told apart by their fields."""
else:
    ModerationCreateParamsInput = TaggedUnion(
        "ModerationCreateParamsInput",
        __package__,
        key=None,
        variants={},
        shapes=(),
        items="list[str]",
    )
