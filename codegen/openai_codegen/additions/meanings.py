"""What a type of the tables means: the text of a Python annotation as a small tree."""

from __future__ import annotations

import ast
from typing import TypeAlias

import attrs

from openai_codegen.errors import CodegenError

LISTS = ("list", "List", "Iterable", "Sequence", "SequenceNotStr")
MAPS = ("dict", "Dict", "Mapping")
SCALARS = {
    "str": "string",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "StrictStr": "string",
    "StrictInt": "integer",
    "StrictFloat": "number",
    "StrictBool": "boolean",
}
FILES = ("FileTypes", "HttpxBinaryResponseContent")


@attrs.frozen
class Named:
    """A type of the tables, by its public path."""

    path: str


@attrs.frozen
class Scalar:
    """Any text, number or truth value; a file is the scalar `binary`."""

    kind: str


@attrs.frozen
class Values:
    """One of these values."""

    values: tuple[object, ...]


@attrs.frozen
class ListOf:
    """Any number of one meaning."""

    item: Meaning


@attrs.frozen
class MapOf:
    """Values of one meaning by name."""

    value: Meaning


@attrs.frozen
class Either:
    """One of several meanings."""

    members: tuple[Meaning, ...]


@attrs.frozen
class Null:
    """None."""


@attrs.frozen
class Anything:
    """A value of which nothing is known."""


Meaning: TypeAlias = Named | Scalar | Values | ListOf | MapOf | Either | Null | Anything


def meaning(text: str) -> Meaning:
    """Read an annotation of the tables.

    Raises:
        CodegenError: It is no annotation.
    """
    try:
        return _read(ast.parse(text, mode="eval").body)
    except SyntaxError:
        raise CodegenError(f"the tables have a type that cannot be read: {text!r}") from None


def without_null(given: Meaning) -> tuple[Meaning, bool]:
    """A meaning that is never None, and whether None was allowed."""
    if not isinstance(given, Either):
        return given, isinstance(given, Null)
    kept = tuple(member for member in given.members if not isinstance(member, Null))
    return (kept[0] if len(kept) == 1 else Either(kept)), len(kept) < len(given.members)


def either(members: list[Meaning]) -> Meaning:
    """One of several meanings, flat and without doubles."""
    flat: dict[Meaning, None] = {}
    for member in members:
        flat |= dict.fromkeys(member.members if isinstance(member, Either) else (member,))
    return next(iter(flat)) if len(flat) == 1 else Either(tuple(flat))


def _read(node: ast.expr) -> Meaning:
    if isinstance(node, ast.BinOp):
        return either([_read(node.left), _read(node.right)])
    if isinstance(node, ast.Constant) and node.value is None:
        return Null()
    if isinstance(node, ast.Subscript):
        return _subscript(ast.unparse(node.value), node.slice)
    name = ast.unparse(node)
    if name in SCALARS:
        return Scalar(SCALARS[name])
    if name in FILES:
        return Scalar("binary")
    return Named(name) if name.startswith("types.") else Anything()


def _subscript(name: str, inner: ast.expr) -> Meaning:
    if name == "Literal":
        parts = inner.elts if isinstance(inner, ast.Tuple) else [inner]
        return Values(tuple(ast.literal_eval(part) for part in parts))
    if name in LISTS:
        return ListOf(_read(inner))
    if name in MAPS and isinstance(inner, ast.Tuple):
        return MapOf(_read(inner.elts[1]))
    return Named(name) if name.startswith("types.") else Anything()
