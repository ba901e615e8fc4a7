"""Descriptions to try the generator on: tiny ones made in place, and the vendored one."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from openai_codegen.document import Node, read
from openai_codegen.library import Reading
from openai_codegen.normalize import normalize

if TYPE_CHECKING:
    from collections.abc import Callable

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"


@pytest.fixture(scope="session")
def vendored() -> Node:
    """Our vendored description; treat it as read-only."""
    return read(OPENAPI / "openapi.yaml")


@pytest.fixture(scope="session")
def resources() -> Node:
    """Our `resources.yaml`; treat it as read-only."""
    return read(OPENAPI / "resources.yaml")


@pytest.fixture(scope="session")
def normal(vendored: Node) -> Node:
    """The vendored description after stage 2; treat it as read-only."""
    return normalize(vendored)[0]


@pytest.fixture(scope="session")
def reading(normal: Node) -> Reading:
    """The same as openapi-python-client reads it; treat it as read-only."""
    return Reading(normal)


@pytest.fixture
def describe() -> Callable[..., Node]:
    """Make a description of some schemas and, by `(verb, path)`, some operations."""

    def make(schemas: Node | None = None, operations: dict[tuple[str, str], Node] | None = None, **more: Any) -> Node:
        document: Node = {
            "openapi": "3.1.0",
            "info": {"title": "Workshop", "version": "1"},
            "paths": {},
            "components": {"schemas": deepcopy(schemas or {})},
        }
        for (verb, path), operation in (operations or {}).items():
            filled = {"operationId": f"{verb}{len(document['paths'])}", "responses": {}, **deepcopy(operation)}
            document["paths"].setdefault(path, {})[verb] = filled
        return {**document, **more}

    return make


@pytest.fixture
def json_answer() -> Callable[[Node], Node]:
    """The `responses` of an operation that answers 200 with one JSON schema."""

    def make(schema: Node) -> Node:
        return {"200": {"description": "OK", "content": {"application/json": {"schema": schema}}}}

    return make
