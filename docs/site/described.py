"""Functions and classes as Markdown: heading, signature, docstring, members. What has no docstring is left out."""

from __future__ import annotations

import inspect
import re
import textwrap
from typing import Any

from attrs import NOTHING
from docstrings import first_sentence, markdown

OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout")
"""What every method of a resource takes; said once, at the head of the reference."""


def anchor(name: str) -> str:
    """The anchor of a name: the name itself, dots and all."""
    return f"{{: #{name} data-toc-label='{name.rpartition('.')[2]}' }}"


def function(name: str, called: Any, level: int = 3, *, hidden: tuple[str, ...] = (), note: str = "") -> list[str]:
    """A function or method, under a heading of its own.

    Args:
        name: What it is called, dots included; also its anchor.
        called: The function.
        level: Of the heading.
        hidden: Arguments that the signature leaves out.
        note: A line between signature and docstring.
    """
    lines = [f"{'#' * level} `{name}` {anchor(name)}", ""]
    lines += fenced(signature(name.rpartition(".")[2], called, hidden))
    lines += [note, ""] if note else []
    lines += [*markdown(inspect.getdoc(called), argument_types(called)), ""]
    return lines


def described_class(name: str, cls: type, level: int = 2, *, members: bool = True) -> list[str]:
    """A class: how it is made, what it says of itself, its public members."""
    lines = [f"{'#' * level} `{name}` {anchor(name)}", ""]
    lines += fenced(first_line(name, cls))
    lines += [*markdown(inspect.getdoc(cls), attribute_types(cls)), ""]
    if members:
        for member in public_members(cls):
            lines += described_member(name, member, inspect.getattr_static(cls, member), level + 1)
    return lines


def first_line(name: str, cls: type) -> str:
    """How an object is made, or, where the class says nothing of that, what it descends from."""
    made = inspect.unwrap(cls.__init__)  # type: ignore[misc]
    if inspect.isfunction(made) and is_ours(made) and not issubclass(cls, BaseException):
        return signature(name, made, ("observation",))
    shown = [one for base in cls.__bases__ for one in (base.__bases__ if base.__name__.startswith("_") else [base])]
    bases = [base.__name__ for base in shown if base is not object]
    return f"class {name}({', '.join(bases)})" if bases else f"class {name}"


def is_ours(thing: Any) -> bool:
    """Whether a class or function is defined in one of our packages."""
    return str(thing.__module__).partition(".")[0].startswith("openai_")


def described_member(owner: str, name: str, value: Any, level: int) -> list[str]:
    """A method, property or class method; plain values are left to the class's own docstring."""
    called = value.__func__ if isinstance(value, (classmethod, staticmethod)) else value
    if isinstance(value, property):
        kind = annotation(getattr(value.fget, "__annotations__", {}).get("return"))
        text = first_sentence(value)
        return [f"- `{owner}.{name}`" + (f" (`{kind}`)" if kind else "") + f": {text}", ""] if text else []
    if inspect.isfunction(called) and inspect.getdoc(called):
        return function(f"{owner}.{name}", called, level)
    return []


def public_members(cls: type) -> list[str]:
    """Members of a class and of those of its ancestors that are ours, properties first, in the order of the source.

    An error shows what it adds to its ancestors: the tree is on the same page.
    """
    found: dict[str, bool] = {}
    for ancestor in cls.__mro__:
        hidden = ancestor in cls.__bases__ and ancestor.__name__.startswith("_")
        told = ancestor is cls or hidden or not issubclass(cls, BaseException)
        if is_ours(ancestor) and told:
            for name, value in vars(ancestor).items():
                if not name.startswith("_"):
                    found.setdefault(name, isinstance(value, property))
    return sorted(found, key=lambda name: not found[name])


def fenced(code: str) -> list[str]:
    """Code in a fence."""
    return ["```python", code, "```", ""]


def signature(name: str, called: Any, hidden: tuple[str, ...]) -> str:
    """The signature, one argument a line where it is long."""
    written = inspect.signature(called)
    kept = [one for one in written.parameters.values() if one.name not in ("self", "cls", *hidden)]
    arguments, starred = [], False
    for one in kept:
        if one.kind is one.KEYWORD_ONLY and not starred:
            arguments.append("*")
        starred = starred or one.kind in (one.KEYWORD_ONLY, one.VAR_POSITIONAL)
        arguments.append(parameter(one))
    waits = "async " if inspect.iscoroutinefunction(called) else ""
    result = annotation(written.return_annotation)
    end = f" -> {result}" if result else ""
    short = f"{waits}{name}({', '.join(arguments)}){end}"
    if len(short) <= 100:
        return short
    return f"{waits}{name}(\n{textwrap.indent(''.join(f'{one},' + chr(10) for one in arguments), '    ')}){end}"


def parameter(one: inspect.Parameter) -> str:
    """One argument: name, type, default."""
    stars = {one.VAR_POSITIONAL: "*", one.VAR_KEYWORD: "**"}.get(one.kind, "")
    kind = annotation(one.annotation)
    text = f"{stars}{one.name}" + (f": {kind}" if kind else "")
    if one.default is one.empty:
        return text
    default = default_of(one.default)
    return f"{text} = {default}" if kind else f"{text}={default}"


def default_of(value: object) -> str:
    """A default as it would be written; what has no short form is an ellipsis."""
    if type(value).__name__ in ("Omit", "NotGiven"):
        return "omit"
    if value is NOTHING:  # made anew for each object
        return "..."
    text = repr(value)
    return text if len(text) <= 30 and not text.startswith("<") else "..."


def annotation(value: object) -> str:
    """A type as the source writes it."""
    if value is None or value is inspect.Parameter.empty:
        return ""
    text = value if isinstance(value, str) else getattr(value, "__name__", str(value))
    return re.sub(r"\s+", " ", text.strip("'\""))


def argument_types(called: Any) -> dict[str, str]:
    """The types of arguments, without the word for a missing one."""
    written = inspect.signature(called).parameters.values()
    return {one.name: annotation(one.annotation).replace(" | Omit", "") for one in written}


def attribute_types(cls: type) -> dict[str, str]:
    """The types of attributes and of arguments of the constructor."""
    found: dict[str, str] = {}
    for ancestor in reversed(cls.__mro__):
        if is_ours(ancestor):
            made = vars(ancestor).get("__init__")
            for source in (ancestor, inspect.unwrap(made) if made else None):
                written = inspect.get_annotations(source) if source is not None else {}
                found |= {name: annotation(kind).replace(" | Omit", "") for name, kind in written.items()}
    return found
