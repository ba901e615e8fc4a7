"""A reference into the middle of a schema, or out of the schemas, is a copy of what stands there."""

from __future__ import annotations

from copy import deepcopy

from openai_codegen.document import PREFIX, Node, each_schema, find, slots
from openai_codegen.errors import CodegenError


def apply(document: Node) -> int:
    """Write out every reference that does not lead to a component schema.

    Raises:
        CodegenError: Such a reference leads to a place around itself.
    """
    touched = 0
    for holder, key, pointer in slots(document):
        for schema, place in each_schema(holder[key], pointer):
            seen: list[str] = []
            while _is_deep(schema):
                ref: str = schema["$ref"]
                if ref in seen or f"#{place}/".startswith(f"{ref}/"):
                    raise CodegenError(f"the reference {ref} leads back to itself", f"{place}/$ref")
                seen.append(ref)
                copied = deepcopy(find(document, ref))
                if not isinstance(copied, dict):
                    raise CodegenError(f"the reference {ref} leads to no schema", f"{place}/$ref")
                del schema["$ref"]
                schema.update({**copied, **schema})
                touched += 1
                if any(_is_deep(inner) and inner["$ref"] in seen for inner, _ in each_schema(schema)):
                    raise CodegenError(f"the reference {ref} leads back to itself", f"{place}/$ref")
    for holder, key, _ in slots(document):
        for schema, _ in each_schema(holder[key]):
            schema.pop("$defs", None)  # nothing leads there any more
    return touched


def _is_deep(schema: Node) -> bool:
    ref = schema.get("$ref")
    return isinstance(ref, str) and (not ref.startswith(PREFIX) or "/" in ref.removeprefix(PREFIX))
