"""Words that stand at a name's edges and do not belong to it: titles, articles, the possessive 's."""

import re

TITLES = frozenset(
    """
    mr mrs ms miss mister messrs mx madam madame sir dame lord lady dr drs doctor prof professor rev reverend fr
    father sister brother rabbi imam ayatollah mullah sheikh sheik pope cardinal archbishop bishop pastor deacon
    king queen prince princess emperor empress tsar czar sultan emir duke duchess earl count countess baron baroness
    president vice-president vice deputy premier prime minister chancellor secretary governor gov mayor senator sen
    senators congressman congresswoman representative rep reps delegate speaker ambassador envoy commissioner
    administrator director chairman chairwoman chairperson chair chief ceo justice judge magistrate attorney
    prosecutor general gen colonel col lieutenant lt captain capt major maj sergeant sgt corporal cpl private pvt
    admiral adm commander cmdr marshal officer detective det inspector sheriff constable coach aunt auntie uncle
    grandma grandpa saint comrade emeritus acting herr frau monsieur mademoiselle signor señor señora hon honourable honorable
    """.split()
)

ARTICLES = frozenset({"the", "a", "an"})
POSSESSIVE = re.compile(r"\s*['’]s$|(?<=s)['’]$", re.IGNORECASE)


def is_title(word: str) -> bool:
    """Whether a word is a title: "President", "Sen.", "Dr"."""
    return word.lower().rstrip(".") in TITLES


def without_possessive(name: str) -> str:
    """A name without the 's or the bare apostrophe at its end."""
    return POSSESSIVE.sub("", name)
