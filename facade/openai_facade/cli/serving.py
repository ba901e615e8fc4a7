"""Commands that need no server elsewhere: `emulate` and `demo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def emulate(options: argparse.Namespace) -> int:
    """Serve the emulator until interrupted, or while a program runs."""
    from ..testing.__main__ import main

    return main(options.arguments)


def demo(options: argparse.Namespace) -> int:
    """Go on the tour."""
    from ..demo.steps import main

    return main(options.arguments)
