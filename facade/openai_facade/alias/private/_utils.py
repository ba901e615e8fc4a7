"""Questions about types and values that the tests of the reference SDK ask."""

from __future__ import annotations

import types
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Any, TypeGuard, Union, get_args, get_origin


def is_dict(value: object) -> TypeGuard[dict[object, object]]:
    """Tell whether a value is a dict."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[object]]:
    """Tell whether a value is a list."""
    return isinstance(value, list)


def is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    """Tell whether a value is a mapping."""
    return isinstance(value, Mapping)


def is_given(value: object) -> bool:
    """Tell whether an argument was given."""
    from openai_runtime.unset import Omit

    return not isinstance(value, Omit)


def is_list_type(typ: type) -> bool:
    """Tell whether a type is `list[...]`."""
    return (get_origin(typ) or typ) is list


def is_sequence_type(typ: type) -> bool:
    """Tell whether a type is `Sequence[...]`."""
    return get_origin(typ) is Sequence


def is_iterable_type(typ: type) -> bool:
    """Tell whether a type is `Iterable[...]`."""
    return get_origin(typ) is Iterable


def is_union_type(typ: Any) -> bool:
    """Tell whether a type is a union."""
    return get_origin(typ) in (Union, types.UnionType)


def is_annotated_type(typ: type) -> bool:
    """Tell whether a type is `Annotated[...]`."""
    return get_origin(typ) is Annotated


def is_type_alias_type(typ: Any) -> bool:
    """Tell whether something was made by a `type` statement."""
    return type(typ).__name__ == "TypeAliasType"  # of `typing`, where that has it, or of `typing_extensions`


def extract_type_arg(typ: type, index: int) -> type:
    """Give an argument of a type such as `list[int]`.

    Raises:
        RuntimeError: It has none at this place.
    """
    try:
        argument: type = get_args(typ)[index]
    except IndexError as error:
        raise RuntimeError(f"{typ} has no type argument {index}") from error
    return argument


def assert_signatures_in_sync(
    source_func: Any, check_func: Any, *, exclude_params: set[str] | None = None, description: str = ""
) -> None:
    """Raise AssertionError where a function lacks a parameter that another one has.

    Args:
        source_func: The function whose parameters are wanted.
        check_func: The function that should have them.
        exclude_params: Parameters that it need not have.
        description: Added to the message.
    """
    import inspect

    wanted = inspect.signature(source_func).parameters.keys() - (exclude_params or set())
    missing = sorted(wanted - inspect.signature(check_func).parameters.keys())
    assert not missing, f"parameters are missing{description}: {', '.join(missing)}"
