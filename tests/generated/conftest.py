"""What the generated package is compared with: the operations and the client tree of our own description."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openai_codegen.document import Node, read
from openai_codegen.normalize import normalize
from openai_codegen.operations import Operation, operations
from openai_codegen.render_resources import walk
from openai_codegen.resource_tree import Resource, tree

if TYPE_CHECKING:
    from collections.abc import Sequence

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"


@pytest.fixture(scope="session")
def resources() -> Node:
    """Our `resources.yaml`; treat it as read-only."""
    return read(OPENAPI / "resources.yaml")


@pytest.fixture(scope="session")
def normal() -> Node:
    """Our description after stage 2; treat it as read-only."""
    return normalize(read(OPENAPI / "openapi.yaml"))[0]


@pytest.fixture(scope="session")
def all_operations(normal: Node, resources: Node) -> list[Operation]:
    """Every operation of our description."""
    return operations(normal, resources)


@pytest.fixture(scope="session")
def all_resources(all_operations: list[Operation], resources: Node) -> Sequence[Resource]:
    """Every resource of the client tree that has classes of its own."""
    return [node for node in walk(tree(all_operations, resources)) if node.alias_of is None]
