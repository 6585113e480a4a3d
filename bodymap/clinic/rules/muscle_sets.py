"""Muscles that a rule of `rules.csv` names, by their ids in `muscles.csv`; regions are the groups of that table."""

SUBOCCIPITAL = frozenset(
    {
        "rectus-capitis-posterior-major",
        "rectus-capitis-posterior-minor",
        "obliquus-capitis-inferior",
        "obliquus-capitis-superior",
    }
)
# their upper points lie above C2
UP_TO_THE_SKULL = frozenset({"semispinalis-capitis", "splenius-capitis", "longissimus-capitis"})
SCALENES = frozenset({"scalenus-anterior", "scalenus-medius", "scalenus-posterior"})
FRONT_OF_NECK = SCALENES | {
    "sternocleidomastoid-sternal",
    "sternocleidomastoid-clavicular",
    "longus-colli",
    "platysma",
    "digastric",
}
PARASPINAL = frozenset(
    {
        "multifidus-cervical",
        "multifidus-thoracic",
        "multifidus-lumbar",
        "rotatores",
        "semispinalis-cervicis",
        "semispinalis-thoracis",
        "longissimus-thoracis",
        "iliocostalis-thoracis",
        "iliocostalis-lumborum",
    }
)
BESIDE_THE_CANAL = frozenset(
    {
        "multifidus-cervical",
        "multifidus-thoracic",
        "multifidus-lumbar",
        "rotatores",
        "semispinalis-cervicis",
        "semispinalis-thoracis",
    }
)
HARD_TO_COMPRESS = (
    SCALENES
    | BESIDE_THE_CANAL
    | {
        "psoas-major",
        "iliacus",
        "medial-pterygoid",
        "lateral-pterygoid",
        "tibialis-posterior",
        "quadratus-lumborum",
        "longus-colli",
    }
)
NEAR_LEG_NERVES = frozenset(
    {
        "piriformis",
        "obturator-internus",
        "quadratus-femoris",
        "psoas-major",
        "iliacus",
        "pectineus",
        "biceps-femoris-long-head",
        "biceps-femoris-short-head",
        "semitendinosus",
        "semimembranosus",
        "fibularis-longus",
    }
)
CALF = frozenset(
    {
        "gastrocnemius-medial",
        "gastrocnemius-lateral",
        "soleus",
        "plantaris",
        "popliteus",
        "tibialis-posterior",
        "flexor-digitorum-longus",
        "flexor-hallucis-longus",
    }
)
HEAD_AND_NECK = frozenset({"head-face", "neck"})
SPINE_REGIONS = frozenset({"neck", "upper-back", "lower-back"})
PELVIC_REGIONS = frozenset({"lower-back", "abdomen", "pelvis-hip", "pelvic-floor"})
BELLY_REGIONS = frozenset({"abdomen", "pelvic-floor"})
