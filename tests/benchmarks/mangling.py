"""How headlines of the base stand rewriting, a line for each kind.

    python -m tests.benchmarks.mangling [--sample 300] [--misses]

`claim kept` is the share of rewritten headlines that are still matched to their claim, `stance
right` the share of those whose stance is kept, or for the kinds below the line turned round.
"""

import argparse

from claims.base.load import load_base
from claims.checker import Checker
from tests.claims.manglings import SAMPLE, Effect, Trial, manglings, run, sample, tally


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sample", type=int, default=SAMPLE, help="how many wordings to draw")
    parser.add_argument("--misses", action="store_true", help="show those that go wrong")
    options = parser.parse_args()
    base = load_base()
    trials = list(run(Checker(base), sample(base, options.sample)))
    print(f"{'kind':<22}{'tried':>6}{'claim kept':>12}{'stance right':>14}")
    effect = Effect.KEEPS
    for mangling in manglings(base):
        if mangling.effect is not effect:
            print("-" * 54)
            effect = mangling.effect
        found = tally(trials, mangling)
        print(f"{mangling.name:<22}{found.tried:>6}{found.kept:>12.3f}{found.right:>14.3f}")
        if options.misses:
            for trial in trials:
                if trial.mangling.name == mangling.name and not trial.good:
                    _show(trial)


def _show(trial: Trial) -> None:
    before, after = trial.before, trial.after
    found = after.proposition.id if after.proposition else "-"
    print(f"    {trial.text}\n    {trial.mangled}")
    print(f"      {before.proposition and before.proposition.id} {before.stance}")
    print(f"      {found} {after.outcome} {after.stance}")


if __name__ == "__main__":
    main()
