"""One headline beside one claim of the small world, for the tests of the features."""

from claims.base.schema import Proposition
from claims.candidates import Candidate
from claims.features.comparison import Comparison
from claims.lexicon import Lexicon
from claims.match import Matcher
from claims.profiles import Profiles
from claims.reading import read
from tests.claims.world import PROPOSITIONS, a_world


def beside(headline: str, proposition: Proposition, keywords: float = 1.0) -> Comparison:
    """Compare a headline with a claim, which takes the place of its namesake in the world."""
    others = (each for each in PROPOSITIONS if each.id != proposition.id)
    base = a_world(proposition, *others)
    lexicon = Lexicon(base)
    profiles = Profiles(base, lexicon)
    [profile] = [each for each in profiles.all if each.proposition.id == proposition.id]
    [other] = [each for each in profiles.all if each.proposition.id != proposition.id][:1]
    candidates = [Candidate(other, 1.0), Candidate(profile, keywords)]
    return Matcher(profiles, lexicon).compare(read(headline, lexicon), candidates)[1]
