"""Names that a module of types does not have itself: the modules of the reference SDK import each other's.

`from openai.types.chat.chat_completion import ChatCompletionMessage` is written by people although the class stands in
a module beside that one. Under the alias such a name is looked up in the packages around the module.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

_known: dict[str, Any] = {}


def know_neighbours(module: ModuleType) -> None:
    """Have a module answer for names that stand beside it, too."""
    name = module.__name__
    if name in _known:
        return
    own = _known[name] = vars(module).get("__getattr__")

    def __getattr__(attribute: str) -> Any:  # noqa: N807 - PEP 562 fixes the name
        if own is not None:
            try:
                return own(attribute)
            except AttributeError:
                pass
        if not attribute.startswith("_"):
            for package in _around(name):
                if (found := getattr(package, attribute, None)) is not None:
                    return found
        raise AttributeError(f"module {name!r} has no attribute {attribute!r}", name=attribute, obj=sys.modules[name])

    module.__getattr__ = __getattr__  # type: ignore[method-assign]


def forget_neighbours() -> None:
    """Give every module back what it answered before."""
    while _known:
        name, own = _known.popitem()
        module = sys.modules.get(name)
        if module is None:
            continue
        if own is None:
            del module.__getattr__
        else:
            module.__getattr__ = own  # type: ignore[method-assign]


def _around(name: str) -> list[ModuleType]:
    """The packages of types around a module, the nearest first, and what all modules of types stand on."""
    packages = []
    while name.count(".") > 1:
        name = name.rpartition(".")[0]
        packages.append(import_module(name))
    private = f"{__package__}.private"
    homes = [f"{name}.shared", f"{name}.shared_params", f"{private}._types", f"{private}._models"]
    return packages + [import_module(home) for home in homes]
