"""Parameters of one operation whose names differ only in how they are written (`q`, `Q`, `q[]`) are numbered."""

from __future__ import annotations

from openai_codegen.document import Node, each_operation
from openai_codegen.names import snake


def apply(document: Node) -> int:
    """Number such names; `x-wire` keeps what the parameter is called on the wire."""
    touched = 0
    for _, _, operation in each_operation(document):
        taken: set[tuple[str, str]] = set()
        for parameter in operation.get("parameters") or ():
            name, place = parameter["name"], parameter["in"]
            made, number = name, 2
            while (place, snake(made)) in taken:
                made, number = f"{name} {number}", number + 1
            taken.add((place, snake(made)))
            if made != name and place != "path":
                parameter["name"], parameter["x-wire"] = made, name
                touched += 1
    return touched
