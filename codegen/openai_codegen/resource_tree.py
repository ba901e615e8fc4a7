"""The client tree: which resource holds which method, and which operation a method calls."""

from __future__ import annotations

import attrs

from openai_codegen.operations import Operation, Parameter, Schema


@attrs.frozen(kw_only=True)
class Method:
    """One method of a resource. It differs from its operation only where the public surface does."""

    name: str
    operation: Operation
    positional: tuple[Parameter, ...]
    """Arguments that may be given by position (those of the path)."""
    keyword: tuple[Parameter, ...]
    """Keyword-only arguments, required ones first."""
    page: str | None = None
    page_item: Schema | None = None
    deprecated: bool = False
    fixed_headers: dict[str, str] = attrs.field(factory=dict)
    fixed_body: dict[str, object] = attrs.field(factory=dict)
    sets: tuple[tuple[str, ...], ...] = ()
    """Sets of required arguments of which one has to be given in full; empty where `required` of the parameters decides."""
    placed: bool = True
    """False when no data names a place and the default place was taken."""


@attrs.frozen(kw_only=True)
class Resource:
    """One node of the client tree."""

    path: str
    """Dotted path below the client: `chat.completions`."""
    name: str
    """Attribute name on the parent: the last part of the path."""
    class_name: str
    """Class name; the asynchronous twin carries the prefix `Async`."""
    module: str
    """Dotted module below `resources`: `chat.completions.completions`."""
    children: tuple[Resource, ...] = ()
    methods: tuple[Method, ...] = ()
    alias_of: str | None = None
    """Path of the resource this one is a second path of; such a node has neither methods nor children of its own."""
    extension: str | None = None
    """Module below `openai_facade.extensions` whose class of the same name stands in for this one."""
