"""What a package that stands alone has to say with its operations, because no facade knows it: credentials, servers,
the kind of answer, and that an answer is wanted whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from openai_codegen.media_types import JSON, is_json
from openai_codegen.passes.one_body import FORM, URLENCODED
from openai_codegen.security import bearer_only, schemes, wanted
from openai_codegen.servers import own_server, server

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_codegen.document import Node
    from openai_codegen.operations import Operation, QueryStyle


def is_plain(document: Node) -> bool:
    """Whether a client that sends one token to one address does for a description."""
    nodes = [(item, item.get(verb)) for item in document["paths"].values() for verb in item]
    own = any(own_server(document, item, node) for item, node in nodes if isinstance(node, dict))
    return bearer_only(schemes(document)) and not server(document).variables and not own


def complete(document: Node, operations: Iterable[Operation], *, lists: str | None = None) -> list[Operation]:
    """The operations with all that their requests need.

    Args:
        document: The normalised document.
        operations: What was read of it.
        lists: How lists are written, if not as OpenAPI says (see `resources.yaml`).
    """
    return [_complete(document, operation, lists) for operation in operations]


def _complete(document: Node, operation: Operation, lists: str | None) -> Operation:
    item: Node = document["paths"][operation.template]
    node: Node = item[operation.method.lower()]
    return attrs.evolve(
        operation,
        schemes=wanted(document, node),
        server=own_server(document, item, node),
        fixed_headers={**_accepted(operation), **operation.fixed_headers},
        form_styles=None if lists == "brackets" else _form_styles(node, operation),
        unless_given=_unless_given(operation),
    )


def _form_styles(node: Node, operation: Operation) -> dict[str, QueryStyle] | None:
    """How the fields of a form are written: the `encoding` of its content says where it is not the usual way."""
    body = operation.body
    if body is None or body.content_type not in (FORM, URLENCODED):
        return None
    encoding: Node = node["requestBody"]["content"][body.content_type].get("encoding") or {}
    found: dict[str, QueryStyle] = {}
    for name, said in encoding.items():
        style = said.get("style")
        if style == "deepObject":
            found[name] = "deepObject"
        elif said.get("explode") is False or style in _JOINED:
            found[name] = _JOINED.get(style, "comma")
        elif is_json(said.get("contentType", "")):
            found[name] = "json"
    return found


_JOINED: dict[object, QueryStyle] = {"spaceDelimited": "space", "pipeDelimited": "pipe"}


def _accepted(operation: Operation) -> dict[str, str]:
    media = operation.result.content_type
    return {} if media in (None, JSON) else {"Accept": str(media)}


def _unless_given(operation: Operation) -> dict[str, Any]:
    """A server that streams unless it is told not to is told."""
    fields = operation.body.fields if operation.body is not None else ()
    streams = operation.stream_event is not None and operation.result.content != "none"
    told = streams and any(one.name == "stream" and one.default is True for one in fields)
    return {"stream": False} if told else {}
