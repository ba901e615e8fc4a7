"""The types of parsed answers that are written out by hand follow those that are generated."""

from __future__ import annotations

import ast
import inspect

from openai_facade.parsing import parsed
from openai_generated.models import ResponseOutputItem

READ = {"ResponseOutputMessage", "ResponseFunctionToolCall"}
"""The kinds of items that have a class of their own once they are parsed."""


def alternatives(name: str) -> set[str]:
    """The alternatives of a type alias, as the source has them for checkers; the first alias of the name counts."""
    for node in ast.walk(ast.parse(inspect.getsource(parsed))):
        if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == name and node.value is not None:
            return {text.strip(" ()\n").rpartition(".")[2] for text in ast.unparse(node.value).split("|")}
    raise LookupError(name)


def test_a_parsed_output_item_is_of_every_kind_there_is() -> None:
    """A kind that a new edition brings has to be added, or checkers would not know of it in parsed responses."""
    kinds = {kind.__name__ for kind in ResponseOutputItem.members()}
    own = {"ParsedResponseOutputMessage[T]", "ParsedResponseFunctionToolCall"}
    assert alternatives("ParsedResponseOutputItem") == (kinds - READ) | own
