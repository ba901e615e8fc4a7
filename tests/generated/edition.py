"""The edition under test: whatever stands in `openapi/`, read once per process."""

from __future__ import annotations

import importlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from openai_codegen.document import Node, read
from openai_codegen.library import Reading
from openai_codegen.normalize import normalize
from openai_codegen.operations import operations
from openai_codegen.render_api import STREAM_SWITCHES
from openai_codegen.render_resources import walk
from openai_codegen.resource_tree import tree

if TYPE_CHECKING:
    from openai_codegen.operations import Operation
    from openai_codegen.resource_tree import Resource

ROOT = Path(__file__).resolve().parents[2]


@cache
def document() -> Node:
    """The description as it stands in the file; treat it as read-only."""
    return read(ROOT / "openapi" / "openapi.yaml")


@cache
def placed() -> Node:
    """Our `resources.yaml`; treat it as read-only."""
    return read(ROOT / "openapi" / "resources.yaml")


@cache
def normal() -> Node:
    """The description after stage 2; treat it as read-only."""
    return normalize(document())[0]


@cache
def reading() -> Reading:
    """The same as openapi-python-client reads it."""
    return Reading(normal())


@cache
def all_operations() -> list[Operation]:
    """Every operation of the description."""
    return operations(reading(), placed())


@cache
def all_resources() -> list[Resource]:
    """Every resource of the client tree that has classes of its own."""
    return [node for node in walk(tree(all_operations(), placed())) if node.alias_of is None]


def module_of(operation: Operation) -> Any:
    """The module with the functions of an operation."""
    return importlib.import_module(f"openai_generated.api.{operation.tag}.{operation.name}")


def streams(operation: Operation) -> bool:
    """Whether an operation streams, or can be asked to."""
    known = {parameter.name for parameter in operation.parameters}
    asked = operation.stream_event is not None and bool(known & STREAM_SWITCHES.keys())
    return asked or operation.only_streams
