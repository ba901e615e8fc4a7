"""The project of openapi-python-client with our templates: its environment, its filters, its objects."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openapi_python_client

if TYPE_CHECKING:
    from openai_codegen.library import Reading

TEMPLATES = Path(__file__).with_name("templates")


class Project(openapi_python_client.Project):
    """What was read of a document, and the templates that it is rendered with.

    Args:
        reading: What the parser made of the document.
    """

    def __init__(self, reading: Reading) -> None:
        super().__init__(openapi=reading.data, config=reading.config, custom_template_path=TEMPLATES)
        self.reading = reading
        self.env.filters["text"] = string
        self._templates: dict[str, Any] = {}

    def render(self, template: str, **values: object) -> str:
        """The text of one file."""
        found = self._templates.get(template)
        if found is None:
            found = self._templates[template] = self.env.get_template(template)
        return str(found.render(**values))


def string(value: object) -> str:
    """A Python string literal in double quotes."""
    return json.dumps(str(value), ensure_ascii=False)
