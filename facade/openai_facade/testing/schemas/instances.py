"""A value for a user's schema, checked with jsonschema."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ..examples import local_resolver
from .budget import Unfit
from .making import Maker

if TYPE_CHECKING:
    from .joining import JSON

__all__ = ["Unfit", "fitting"]

# a repetition of a repetition may cost a check more time than there is
_NESTED = re.compile(r"[+*}]\)+[+*{]")


def fitting(schema: JSON, words: list[str]) -> Any:
    """A value that fits a schema; free strings are filled with the words as far as they go.

    Raises:
        Unfit: None can be made.
    """
    check = _Check(schema)
    resolve = local_resolver(schema)
    try:
        value = Maker(resolve, list(words), None).good(schema)
        problem = check.problem(schema, value)
        if problem is None:
            return value
    except Unfit:
        problem = None
    try:
        value = Maker(resolve, list(words), lambda schema, value: check.problem(schema, value) is None).good(schema)
    except Unfit as unfit:
        raise Unfit(problem or str(unfit)) from None
    except (AttributeError, TypeError, ValueError, KeyError, OverflowError, RecursionError) as error:
        raise Unfit(f"the schema cannot be read: {error!r:.200}") from None
    return value


class _Check:
    """jsonschema's opinion on values for the parts of one schema."""

    def __init__(self, root: JSON) -> None:
        import jsonschema  # type: ignore[import-untyped]
        from referencing import Registry
        from referencing.jsonschema import DRAFT202012

        try:
            jsonschema.Draft202012Validator.check_schema(root)
        except jsonschema.SchemaError as error:
            raise Unfit(f"the schema is not valid: {error.message:.300}") from None
        except RecursionError:
            raise Unfit("the schema is nested too deep") from None
        for pattern in _patterns(root):
            if _NESTED.search(pattern):
                raise Unfit(f"the pattern {pattern!r:.100} repeats a repetition")
        # a registry of one's own never goes to the network for a reference
        self._root = root
        registry: Any = Registry()
        registry = registry.with_resource("", DRAFT202012.create_resource(root))
        self._validator = jsonschema.Draft202012Validator(root, registry=registry)

    def problem(self, schema: Any, value: Any) -> str | None:
        """What is wrong with a value."""
        validator: Any = self._validator.evolve(schema=schema)
        try:
            error = next(validator.iter_errors(value), None)
        except RecursionError:
            return "the schema refers to itself without an end"
        except Exception as error_:
            # a reference that leads nowhere, or a pattern that Python does not read
            raise Unfit(f"the schema cannot be checked: {error_!s:.200}") from None
        return None if error is None else f"{error.json_path}: {error.message:.300}"


def _patterns(schema: Any) -> list[str]:
    found: list[str] = []
    waiting = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            found += [node["pattern"]] if isinstance(node.get("pattern"), str) else []
            if isinstance(node.get("patternProperties"), dict):
                found += node["patternProperties"]
            waiting += node.values()
        elif isinstance(node, list):
            waiting += node
    return found
