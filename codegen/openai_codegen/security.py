"""Security schemes: which credentials an API knows, where each travels, and which of them an operation wants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from openai_codegen.checks import follow
from openai_codegen.names import snake

if TYPE_CHECKING:
    from openai_codegen.document import Node

Place: TypeAlias = Literal["header", "query", "cookie", "basic"]
Wanted: TypeAlias = tuple[tuple[str, ...], ...]
"""The credentials that an operation takes: alternatives, each of which may need several."""

_TAKEN = frozenset(
    {
        *("self", "arguments", "base_url", "headers", "cookies", "timeout", "verify", "follow_redirects", "servers"),
        *("raise_on_unexpected_status", "httpx_args", "low_level", "aclose", "close"),
        *("call_endpoint", "acall_endpoint", "stream_endpoint", "astream_endpoint", "get_httpx_client"),
        *("get_async_httpx_client", "set_httpx_client", "set_async_httpx_client"),
    }
)
"""Arguments and methods that a client has whatever its credentials are."""


@attrs.frozen
class Scheme:
    """One kind of credential.

    Attributes:
        name: Argument of the client that takes it.
        place: Where it travels; `basic` is a pair of user and password in a header.
        wire: Name of the header, query parameter or cookie.
        prefix: What stands before it.
    """

    name: str
    place: Place
    wire: str
    prefix: str = ""


TOKEN = Scheme("token", "header", "Authorization", "Bearer ")
"""What a client sends where no other kind of credential is known."""


def schemes(document: Node) -> dict[str, Scheme]:
    """The security schemes of a description by their name in it; those that send one token alike are one."""
    given: Node = (document.get("components") or {}).get("securitySchemes") or {}
    found: dict[str, Scheme] = {}
    for name in sorted(given):
        argument = snake(name)
        while argument in _TAKEN or argument in {one.name for one in found.values()}:
            argument += "_credential"
        scheme = _scheme(argument, follow(document, given[name], f"/components/securitySchemes/{name}"))
        if scheme is not None:
            found[name] = scheme
    return dict.fromkeys(found, TOKEN) if bearer_only(found) else found


def _scheme(argument: str, node: Node) -> Scheme | None:
    kind, http = node.get("type"), str(node.get("scheme", "")).lower()
    if kind == "apiKey" and node.get("in") in ("header", "query", "cookie"):
        return Scheme(argument, node["in"], str(node.get("name") or argument))
    if kind in ("oauth2", "openIdConnect") or (kind == "http" and http == "bearer"):
        return Scheme(argument, "header", "Authorization", "Bearer ")
    if kind == "http" and http == "basic":
        return Scheme(argument, "basic", "Authorization", "Basic ")
    if kind == "http" and http:
        return Scheme(argument, "header", "Authorization", f"{node['scheme']} ")
    return None  # mutualTLS is a matter of `verify`


def bearer_only(known: dict[str, Scheme]) -> bool:
    """Whether one token in the usual header is all there is, so that the client takes that and nothing else."""
    return all(scheme.prefix == "Bearer " for scheme in known.values())


def wanted(document: Node, operation: Node) -> Wanted | None:
    """The credentials that an operation takes, by argument; None where the description leaves that open."""
    known = schemes(document)
    choices = operation.get("security", document.get("security"))
    if choices is None or not known:
        return None
    usable = [choice for choice in choices if all(name in known for name in choice)]
    if choices and not usable:  # of kinds that nothing is said about
        return None
    return tuple(dict.fromkeys(tuple(known[name].name for name in choice) for choice in usable))
