"""Servers: where an API is served, and the parts of that address which callers fill in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import attrs

from openai_codegen.names import snake

if TYPE_CHECKING:
    from collections.abc import Mapping

DEFAULT = "http://localhost"
_VARIABLE = re.compile(r"\{([^{}]*)\}")


@attrs.frozen
class Variable:
    """One part of an address: argument name, default, and the values it may have (none: any)."""

    name: str
    default: str
    values: tuple[str, ...] = ()


@attrs.frozen
class Server:
    """One server of a description; its template names variables as arguments."""

    template: str
    variables: tuple[Variable, ...] = ()

    @property
    def base_url(self) -> str:
        """The address with every default filled in."""
        defaults = {variable.name: variable.default for variable in self.variables}
        return _VARIABLE.sub(lambda found: defaults[found.group(1)], self.template)


def server(document: Mapping[str, Any]) -> Server:
    """Where an API is served unless the caller says otherwise; an address without a host is on this machine."""
    first = _first(document)
    template = first.template
    if template.startswith("//"):
        template = f"https:{template}"
    elif template.startswith("/"):
        template = DEFAULT + template.rstrip("/")
    elif "://" not in template and not template.startswith("{"):
        template = f"{DEFAULT}/{template}".rstrip("/")
    return attrs.evolve(first, template=template)


def own_server(document: Mapping[str, Any], item: Mapping[str, Any], operation: Mapping[str, Any]) -> str | None:
    """Where an operation is served, if the description has a place of its own for it; may begin with the path."""
    holder = next((one for one in (operation, item) if one.get("servers")), None)
    if holder is None or _first(holder) == _first(document):
        return None
    address = _first(holder).base_url
    if address.startswith("//"):
        return f"https:{address}"
    return address if "://" in address else f"/{address.strip('/')}"


def _first(holder: Mapping[str, Any]) -> Server:
    given = holder.get("servers") or [{}]
    first = given[0] if isinstance(given, list) else {}
    url = str(first.get("url") or DEFAULT)
    known = first.get("variables") or {}
    names: dict[str, Variable] = {}
    for wire in dict.fromkeys(_VARIABLE.findall(url)):
        node = known.get(wire) or {}
        values = tuple(map(str, node.get("enum") or ()))
        name = snake(wire)
        while name in {one.name for one in names.values()}:
            name += "_"
        names[wire] = Variable(name, str(node.get("default", values[0] if values else wire)), values)
    template = _VARIABLE.sub(lambda found: "{" + names[found.group(1)].name + "}", url)
    return Server(template, tuple(names.values()))
