"""What the generated package is compared with: the operations and the client tree of our own description."""

from __future__ import annotations

from typing import TYPE_CHECKING

import edition
import pytest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openai_codegen.document import Node
    from openai_codegen.operations import Operation
    from openai_codegen.resource_tree import Resource


@pytest.fixture(scope="session")
def resources() -> Node:
    """Our `resources.yaml`; treat it as read-only."""
    return edition.placed()


@pytest.fixture(scope="session")
def normal() -> Node:
    """Our description after stage 2; treat it as read-only."""
    return edition.normal()


@pytest.fixture(scope="session")
def all_operations() -> list[Operation]:
    """Every operation of our description."""
    return edition.all_operations()


@pytest.fixture(scope="session")
def all_resources() -> Sequence[Resource]:
    """Every resource of the client tree that has classes of its own."""
    return edition.all_resources()
