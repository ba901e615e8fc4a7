# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.custom_tool_input_format_grammar import CustomToolInputFormatGrammar
    from openai_generated.models.custom_tool_input_format_text import CustomToolInputFormatText

    CustomToolInputFormat: TypeAlias = CustomToolInputFormatText | CustomToolInputFormatGrammar
    """Custom tool input format: one of 2 kinds, told apart by `type`."""
else:
    CustomToolInputFormat = TaggedUnion(
        "CustomToolInputFormat",
        __package__,
        key="type",
        variants={
            "grammar": "CustomToolInputFormatGrammar",
            "text": "CustomToolInputFormatText",
        },
        shapes=(),
    )
