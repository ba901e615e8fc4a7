"""A path that carries a query (`/responses?beta=true`) is the plain path with a fixed query."""

from __future__ import annotations

from urllib.parse import parse_qsl

from openai_codegen.document import Node, each_operation


def apply(document: Node) -> int:
    """Note the query of a path as `x-fixed-query`; the path key itself stays, since the plain path may exist too."""
    touched = 0
    for path, _, operation in each_operation(document):
        if "?" in path:
            operation["x-fixed-query"] = dict(parse_qsl(path.partition("?")[2], keep_blank_values=True))
            touched += 1
    return touched
