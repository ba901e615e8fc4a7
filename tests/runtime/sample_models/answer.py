"""An answer with a mixin, as helpers add them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from .filter import Filter
    from .input_item import InputItem
    from .output_item import OutputItem


class Text:
    """Adds a property to a model."""

    if TYPE_CHECKING:
        output: list[OutputItem]

    @property
    def output_text(self) -> str:
        """All text in one."""
        return "".join(item.content for item in self.output if item.type == "message" and isinstance(item.content, str))


@model
class Answer(Text, Model):
    """A list of items."""

    id: str
    object: Literal["answer"] = "answer"
    output: list[OutputItem]
    input: str | list[InputItem] | None = None
    filters: Filter | None = None
