"""Release examples: press releases of our own making that Swagger UI offers. Nobody sent them."""

from typing import Any

_COFFEE_BODY = (
    "EXAMPLETON, 24 November 2026 -- People who drink three or more cups of coffee a day have a "
    "27% lower risk of early death than those who drink none, according to a cohort study "
    "published in the Journal of Made-up Medicine.\n\n"
    "Researchers at the University of Exampleton followed 12,400 adults for eleven years and asked "
    "them every two years what they drink. Coffee was associated with a lower risk of early death "
    "in both men and women.\n\n"
    '"This is a game-changer," said Professor Ann Other, who led the study. "Coffee keeps us '
    'alive, and we should all drink more of it."\n\n'
    'Newspapers have long claimed that "coffee causes heart attacks". The study did not look at '
    "the heart.\n\n"
    "In a second experiment, caffeine reduced harmful proteins in the blood of mice.\n\n"
    "###\n\n"
    "Notes to editors\n\n"
    "The study was funded by the Exampleton Coffee Board.\n\n"
    "Media contact: Jo Bloggs, press@exampleton.example\n\n"
    "About the University of Exampleton\n\n"
    "The University of Exampleton is one of the largest universities that do not exist.\n"
)
_PILLS_BODY = (
    "# Depression: what the pills do\n\n"
    "A *randomised* trial of **400 adults** found that antidepressants ease depression more than "
    "placebo does. Of those on the drug, 25% improved greatly, compared with 10% on placebo.\n\n"
    "Readers who feel better can now stop taking their tablets, the company says.\n\n"
    "Side effects were mild. One man in the placebo group committed suicide.\n\n"
    "> \u201cAntidepressants cure depression for everyone,\u201d said Dr Ann Other, who holds a "
    "patent.\n\n"
    "## About Examplepharm\n\n"
    "Examplepharm is a leading provider of examples.\n"
)
COFFEE = {
    "title": "Three cups of coffee a day prevent early death, major study proves",
    "body": _COFFEE_BODY,
    "format": "text",
}
PILLS = {
    "title": "Happy pills beat sugar pills at last",
    "body": _PILLS_BODY,
    "format": "markdown",
    "country": "GB",
}

RELEASE_EXAMPLES: dict[str, Any] = {
    "coffee": {"summary": "A headline that is stronger than its study", "value": COFFEE},
    "pills": {"summary": "Markdown, with wording that may hurt readers", "value": PILLS},
}
