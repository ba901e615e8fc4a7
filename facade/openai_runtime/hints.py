"""Annotations can be evaluated, though the names in them are imported for type checkers alone.

`typing.get_type_hints` and `inspect.signature(..., eval_str=True)` look a name up among the globals of its module and
then among its builtins. The builtins of a module that is prepared here know also what stands below
`if TYPE_CHECKING:`, and import it when it is asked for. Functions that the module has made by then keep the real ones,
so that nothing is slower.
"""

from __future__ import annotations

import builtins
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import ast


def evaluable(module: str) -> None:
    """Prepare a module; called at its end.

    Args:
        module: Its `__name__`.
    """
    vars(sys.modules[module])["__builtins__"] = _Builtins(module)


class _Builtins(dict[str, Any]):
    """The builtins of one module, empty until somebody evaluates something in it."""

    def __init__(self, module: str) -> None:
        super().__init__()
        self.module = module

    def __missing__(self, name: str) -> Any:
        if hasattr(builtins, name):
            return getattr(builtins, name)
        self[name] = value = _checked_name(self.module, name)
        return value


def _checked_name(module: str, name: str) -> Any:
    """What a module calls by a name, if only while it is checked.

    Raises:
        KeyError: It has no such name, or no source to look at.
    """
    from ast import AnnAssign, Import, ImportFrom, unparse

    for node in _checked_part(module):
        if isinstance(node, ImportFrom | Import):
            for alias in node.names:
                if name == (alias.asname or alias.name):
                    return _imported(module, node, alias.name)
        elif isinstance(node, AnnAssign) and node.value is not None and unparse(node.target) == name:
            return _evaluated(unparse(node.value), module)
    raise KeyError(name)


def _evaluated(text: str, module: str) -> Any:
    """What a text means in a module; one that means a text again is a type in quotes."""
    found = eval(text, vars(sys.modules[module]), _Builtins(module))
    return _evaluated(found, module) if isinstance(found, str) else found


def _checked_part(module: str) -> list[ast.stmt]:
    """The statements of a module that stand below `if TYPE_CHECKING:`."""
    import ast
    from linecache import getlines

    names = vars(sys.modules[module])
    source = "".join(getlines(names.get("__file__") or "", names))
    guarded = (node for node in ast.parse(source).body if isinstance(node, ast.If))
    return [one for node in guarded if ast.unparse(node.test) == "TYPE_CHECKING" for one in node.body]


def _imported(module: str, node: ast.Import | ast.ImportFrom, name: str) -> Any:
    from ast import Import
    from importlib import import_module
    from importlib.util import resolve_name

    if isinstance(node, Import):
        return import_module(name)
    home = resolve_name("." * node.level + (node.module or ""), sys.modules[module].__package__)
    found = import_module(home)
    if hasattr(found, name):
        return getattr(found, name)
    with suppress(KeyError):
        return _checked_name(home, name)
    return import_module(f"{home}.{name}")
