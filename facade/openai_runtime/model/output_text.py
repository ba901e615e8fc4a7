"""The text of a response in one piece."""

from __future__ import annotations

from typing import Any


class OutputText:
    """What `Response` has beyond its fields."""

    __slots__ = ()

    output: Any

    @property
    def output_text(self) -> str:
        """All text the model wrote, joined; empty where it wrote none."""
        return "".join(
            content.text
            for item in _listed(self.output)
            if getattr(item, "type", None) == "message"
            for content in _listed(getattr(item, "content", None))
            if getattr(content, "type", None) == "output_text" and isinstance(content.text, str)
        )


class MessageText:
    """What a message of an agent has beyond its fields."""

    __slots__ = ()

    content: Any

    @property
    def output_text(self) -> str:
        """All text the agent wrote in it, joined; empty where it wrote none."""
        return "".join(
            content.text
            for content in _listed(self.content)
            if getattr(content, "type", None) == "output_text" and isinstance(content.text, str)
        )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
