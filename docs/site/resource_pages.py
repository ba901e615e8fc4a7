"""One page for each resource at the top of the client: all below it, with every method, signature and argument."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from described import OPTIONS, function
from docstrings import first_sentence
from openai_runtime.request.endpoint import Endpoint
from openai_runtime.resource import child
from public_types import result_types

if TYPE_CHECKING:
    from collections.abc import Iterator


def resource_pages(client: Any) -> dict[str, str]:
    """The pages by their names."""
    return {name: resource_page(name, getattr(client, name)) for name in children(client)}


def children(owner: Any) -> list[str]:
    """The names of the resources below a client or a resource, in the order of the source."""
    classes = reversed(type(owner).__mro__)
    found = (name for cls in classes for name, value in vars(cls).items() if isinstance(value, child))
    return list(dict.fromkeys(found))


def methods(resource: Any) -> Iterator[tuple[str, Any]]:
    """The public methods of a resource, in the order of the source."""
    names = dict.fromkeys(name for cls in reversed(type(resource).__mro__) for name in vars(cls))
    for name in names:
        called = getattr(type(resource), name)
        if not name.startswith("_") and inspect.isfunction(called) and inspect.getdoc(called):
            yield name, called


def below(path: str, resource: Any) -> Iterator[tuple[str, Any]]:
    """A resource and all below it, with their paths."""
    yield path, resource
    for name in children(resource):
        yield from below(f"{path}.{name}", getattr(resource, name))


def resource_page(name: str, top: Any) -> str:
    """A page: what there is, in a list, then each method."""
    resources = [(path, resource) for path, resource in below(name, top) if any(methods(resource))]
    lines = [f"# client.{name}", ""]
    for path, resource in resources:
        for method, called in methods(resource):
            full = f"{path}.{method}"
            lines.append(f"- [`{full}`](#{full}): {first_sentence(called)}")
    lines.append("")
    for path, resource in resources:
        lines += [f"## client.{path} {{: #{path} }}", ""]
        for method, called in methods(resource):
            lines += function(f"{path}.{method}", called, hidden=OPTIONS, note=note(called))
    return "\n".join(lines)


def note(called: Any) -> str:
    """What stands below a signature: the operation, and where the classes of its answer are."""
    return "  \n".join(line for line in (address(called), result_types(called)) if line)


def address(called: Any) -> str:
    """Method and path of the operation that a method sends, where it sends one itself."""
    known = vars(inspect.getmodule(called))
    sent = [known.get(name) for name in inspect.unwrap(called).__code__.co_names]
    found = [f"`{one.method} {one.path}`" for one in sent if isinstance(one, Endpoint)]
    return found[0] if found else ""
