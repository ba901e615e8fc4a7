"""What a package that stands alone has to say with its operations, because no facade knows it: credentials, servers,
the kind of answer, and that an answer is wanted whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from openai_codegen.media_types import JSON
from openai_codegen.security import bearer_only, schemes, wanted
from openai_codegen.servers import own_server, server

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openai_codegen.document import Node
    from openai_codegen.operations import Operation


def is_plain(document: Node) -> bool:
    """Whether a client that sends one token to one address does for a description."""
    nodes = [(item, item.get(verb)) for item in document["paths"].values() for verb in item]
    own = any(own_server(document, item, node) for item, node in nodes if isinstance(node, dict))
    return bearer_only(schemes(document)) and not server(document).variables and not own


def complete(document: Node, operations: Iterable[Operation]) -> list[Operation]:
    """The operations with all that their requests need."""
    return [_complete(document, operation) for operation in operations]


def _complete(document: Node, operation: Operation) -> Operation:
    item: Node = document["paths"][operation.template]
    node: Node = item[operation.method.lower()]
    return attrs.evolve(
        operation,
        schemes=wanted(document, node),
        server=own_server(document, item, node),
        fixed_headers={**_accepted(operation), **operation.fixed_headers},
        unless_given=_unless_given(operation),
    )


def _accepted(operation: Operation) -> dict[str, str]:
    media = operation.result.content_type
    return {} if media in (None, JSON) else {"Accept": str(media)}


def _unless_given(operation: Operation) -> dict[str, Any]:
    """A server that streams unless it is told not to is told."""
    fields = operation.body.fields if operation.body is not None else ()
    streams = operation.stream_event is not None and operation.result.content != "none"
    told = streams and any(one.name == "stream" and one.default is True for one in fields)
    return {"stream": False} if told else {}
