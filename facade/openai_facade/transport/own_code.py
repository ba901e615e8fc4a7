"""Whether a class of httpx or httpcore is as its library wrote it.

`functools.wraps` copies names, modules and signatures, so none of these is believed: what counts is the code of a
function and the namespace that it runs in. Nothing is unwrapped, for a wrapper is what is looked for. What cannot be
told for the library's own is not: the price of a mistake is a request that goes through httpx.
"""

from __future__ import annotations

from functools import cached_property
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

LIBRARIES: Final = ("httpx", "httpcore")
_INTERFACES: Final = ("BaseTransport", "Interface", "NetworkBackend", "NetworkStream")
"""How the names of classes end whose methods are all written anew below them."""
_PYTHONS: Final = frozenset({"builtins", "abc", "typing", "contextlib", "enum"})
_DESCRIPTORS: Final = frozenset({"getset_descriptor", "member_descriptor", "wrapper_descriptor", "method_descriptor"})


def lineage(part: Any) -> Iterator[type]:
    """A class and those that it inherits code from, without Python's own."""
    if issubclass(type(part), type):
        yield from (one for one in part.__mro__ if not _is_pythons(one) and not one.__name__.endswith(_INTERFACES))


def is_own_class(part: Any) -> bool:
    """Whether this is a class of a library, with nothing in it that is not the library's."""
    # Not isinstance: a proxy claims to be of the class of what it wraps.
    if not issubclass(type(part), type) or not _is_pythons(type(part)):
        return False
    return all(_is_of_libraries(one.__module__) and all(map(is_own, list(vars(one).values()))) for one in lineage(part))


def is_own(content: Any) -> bool:
    """Whether something in a class is the library's own, or no code at all."""
    kind = type(content)
    if kind is FunctionType:
        return _is_own_function(content)
    if kind is staticmethod or kind is classmethod:
        return is_own(content.__func__)
    if kind is property:
        return all(one is None or is_own(one) for one in (content.fget, content.fset, content.fdel))
    if kind is cached_property:
        return is_own(content.func)
    if issubclass(kind, type):
        return _is_of_libraries(content.__module__) or _is_pythons(content)
    if kind.__module__ == "builtins" and kind.__name__ in _DESCRIPTORS:
        return True
    return not callable(content) and not hasattr(kind, "__get__")


def _is_own_function(function: FunctionType) -> bool:
    """Whether the code of a function was written in the file of the library's module that it runs in."""
    module = function.__globals__.get("__name__")
    code = function.__code__
    if module == "contextlib" and code.co_freevars == ("func",) and function.__closure__:
        return is_own(function.__closure__[0].cell_contents)  # made by @contextmanager, as Client.stream is
    if not isinstance(module, str) or not _is_of_libraries(module):
        return False
    path = module.replace(".", "/")
    return code.co_filename.replace("\\", "/").endswith((f"{path}.py", f"{path}/__init__.py"))


def _is_of_libraries(module: object) -> bool:
    return str(module).partition(".")[0] in LIBRARIES


def _is_pythons(one: type) -> bool:
    return one.__module__ in _PYTHONS
