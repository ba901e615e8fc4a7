"""Those who do the work of a bulk run: they take jobs and record outcomes, and know a run as `engine.Work`.

`engine` says what a run and its engines know of each other; every other module is one engine. May import `calling`,
`errors` and the runtime.
"""
