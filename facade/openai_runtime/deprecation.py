"""Marking methods that the API wants nobody to use any more: struck through in editors, a warning when called."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:
    import functools
    import inspect
    import warnings

    def deprecated(message):
        """Make calls of a function or coroutine function warn with this message."""

        def mark(function):
            if inspect.iscoroutinefunction(function):

                @functools.wraps(function)
                async def call(*args, **kwargs):
                    warnings.warn(message, DeprecationWarning, stacklevel=2)
                    return await function(*args, **kwargs)

            else:

                @functools.wraps(function)
                def call(*args, **kwargs):
                    warnings.warn(message, DeprecationWarning, stacklevel=2)
                    return function(*args, **kwargs)

            call.__deprecated__ = message
            return call

        return mark
