"""The one file that touches openapi-python-client: its parser checks the normalised document, its Jinja environment
renders our templates.

What is generated comes from our own reading of the document. openapi-python-client reads the same document
independently; every error it reports, and every class, property or operation that the two readings do not share, stops
the run.
"""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openapi_python_client
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import ClassName

from openai_codegen.document import each_operation, escape
from openai_codegen.errors import CodegenError
from openai_codegen.media_types import is_json, is_stream

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openai_codegen.operations import Operation, Schema

VERSION = "0.29.1"
FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")
_OBJECT = re.compile(r"<\S+ object at 0x\w+>")
TEMPLATES = Path(__file__).with_name("templates")


class Project(openapi_python_client.Project):
    """A parsed document and the templates that it is rendered with.

    Args:
        document: The normalised document.

    Raises:
        CodegenError: The document is refused as a whole.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        if openapi_python_client.__version__ != VERSION:
            found = openapi_python_client.__version__
            raise CodegenError(f"openapi-python-client {VERSION} is needed, {found} is installed")
        config = Config.from_sources(
            ConfigFile(
                literal_enums=True,
                post_hooks=[],
                package_name_override="openai_generated",
                content_type_overrides=dict.fromkeys(_unknown_media(document), "application/octet-stream"),
            ),
            MetaType.NONE,
            document_source=Path("openapi.yaml"),
            file_encoding="utf-8",
            overwrite=True,
            output_path=None,
        )
        data = GeneratorData.from_dict(copy.deepcopy(dict(document)), config=config)
        if isinstance(data, GeneratorError):
            raise CodegenError(f"{data.header}: {' '.join((data.detail or '').split())}")
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.env.filters["text"] = string
        self._templates: dict[str, Any] = {}

    def render(self, template: str, **values: object) -> str:
        """The text of one file."""
        found = self._templates.get(template)
        if found is None:
            found = self._templates[template] = self.env.get_template(template)
        return str(found.render(**values))

    @property
    def parse_errors(self) -> list[str]:
        """What the parser could not make sense of, one line each; schemas come first, as operations fail by them."""
        found = [
            _OBJECT.sub("...", " ".join(f"{error.header} {error.detail or ''} {_json(error)}".split()))
            for error in self._get_errors()
            if isinstance(error, GeneratorError)
        ]
        return sorted(found, key=lambda line: line.startswith("WARNING parsing"))

    @property
    def operation_count(self) -> int:
        """How many operations the parser understood."""
        return sum(len(group.endpoints) for group in self.openapi.endpoint_collections_by_tag.values())

    @property
    def properties(self) -> dict[str, set[str]]:
        """Names of the properties on the wire, by class as the parser spells it: to it `C2pa` is `C2Pa`."""
        return {
            str(model.class_info.name): {
                _plain(prop.name) for prop in [*(model.required_properties or ()), *(model.optional_properties or ())]
            }
            for model in self.openapi.models
        }

    def check(self, components: Mapping[str, Schema], operations: Iterable[Operation]) -> None:
        """Compare the parser's reading of the document with ours.

        Raises:
            CodegenError: The parser reported errors, or the readings differ.
        """
        errors = self.parse_errors
        if errors:
            raise CodegenError(f"openapi-python-client reports {len(errors)} errors, the first: {errors[0]}")
        ours = {name: set(schema["properties"]) for name, schema in components.items() if schema["x-kind"] == "object"}
        theirs = self.properties
        spelled = {name: str(ClassName(name, self.config.field_prefix)) for name in components}
        for name in sorted(ours):
            where = f"/components/schemas/{escape(name)}"
            if spelled[name] not in theirs:
                raise CodegenError(f"openapi-python-client makes no class of {name}", pointer=where)
            if ours[name] != theirs[spelled[name]]:
                differing = ", ".join(sorted(ours[name] ^ theirs[spelled[name]]))
                raise CodegenError(f"openapi-python-client reads other properties of {name}: {differing}", where)
        # maps in place are classes without properties to the parser
        inline = sorted(name for name, properties in theirs.items() if properties and name not in spelled.values())
        if inline:
            raise CodegenError(f"an object without a component was met: {inline[0]}")
        expected = len(list(operations))
        if expected != self.operation_count:
            raise CodegenError(f"openapi-python-client understood {self.operation_count} of {expected} operations")


def _unknown_media(document: Mapping[str, Any]) -> list[str]:
    """Media types of bodies that the parser does not know; to it they are bytes."""
    found: set[str] = set()
    for _, _, operation in each_operation(dict(document)):
        found.update((operation.get("requestBody") or {}).get("content") or ())
        for response in operation["responses"].values():
            found.update(media for media in response.get("content") or () if not media.startswith("text/"))
    return sorted(media for media in found if media not in FORMS and (is_stream(media) or not is_json(media)))


def string(value: object) -> str:
    """A Python string literal in double quotes."""
    return json.dumps(str(value), ensure_ascii=False)


def _plain(value: object) -> str:
    return str(value.get_untrusted_value() if isinstance(value, UntrustedString) else value)


def _json(error: GeneratorError) -> str:
    data = getattr(error, "data", None)
    return "" if data is None else str(data)[:200]
