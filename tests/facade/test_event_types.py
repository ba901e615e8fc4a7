"""The events of a response stream, as type checkers are told them, are the description's."""

from __future__ import annotations

import ast
import inspect

from openai_facade.streaming import responses_events
from openai_generated.models import ResponseStreamEvent


def test_the_list_for_type_checkers_names_every_kind_of_event() -> None:
    """A new edition's event that is missing from the list would be narrowed away by type checkers."""
    tree = ast.parse(inspect.getsource(responses_events))
    alias = next(
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "ResponseStreamEvent"
    )
    assert alias.value is not None
    listed = {node.attr for node in ast.walk(alias.value) if isinstance(node, ast.Attribute)}
    own = {node.id for node in ast.walk(alias.value) if isinstance(node, ast.Name)} - {"models", "T"}
    assert listed | own == set(ResponseStreamEvent.variants.values())
    assert listed & own == set()
