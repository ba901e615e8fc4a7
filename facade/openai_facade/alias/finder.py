"""Finds `openai` and `openai.*`: hands out the modules of this package, which stay the same objects."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from typing import TYPE_CHECKING, Any

from .names import ALIAS, holds_private, stands_for
from .neighbours import know_neighbours
from .private import ADDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from importlib.metadata import Distribution, DistributionFinder
    from types import ModuleType


class AliasSpec(ModuleSpec):
    """What the import system is told of a module under its second name."""

    @property
    def parent(self) -> str | None:
        """The package that the module itself names: its relative imports go on as ever."""
        target: str = self.loader_state
        return target if self.submodule_search_locations is not None else target.rpartition(".")[0]


class AliasLoader(Loader):
    """Gives a module that is there already a second entry in `sys.modules`."""

    def __init__(self, target: str) -> None:
        self._target = target
        self._own: Any = None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module = importlib.import_module(self._target)
        self._own = module.__spec__
        if not hasattr(module, "__path__") and holds_private(spec.name):
            module.__path__ = []
        return module

    def exec_module(self, module: ModuleType) -> None:
        module.__spec__ = self._own  # the import system has put that of the second name in its place
        name = module.__name__.partition(".")[2]
        if name.startswith("types.") and not hasattr(module, "__path__"):
            know_neighbours(module)
        for added, (home, attribute) in ADDED.get(name, {}).items():
            if not hasattr(module, added):
                setattr(module, added, getattr(importlib.import_module(home, __package__), attribute))


class AliasFinder(MetaPathFinder):
    """Stands first on `sys.meta_path` while the alias is on."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module under its second name; None where there is none, or where the name is somebody else's."""
        if not fullname.startswith(ALIAS) or (real := stands_for(fullname)) is None:
            return None
        found = sys.modules[real].__spec__ if real in sys.modules else importlib.util.find_spec(real)
        if found is None:
            return None
        locations = found.submodule_search_locations
        spec = AliasSpec(fullname, AliasLoader(real), origin=found.origin, loader_state=real)
        spec.submodule_search_locations = None if locations is None else list(locations)
        return spec

    def find_distributions(self, context: DistributionFinder.Context | None = None) -> Iterable[Distribution]:
        """The package `openai`, for whoever looks up its version."""
        from .distribution import distributions

        return distributions(None if context is None else context.name)
