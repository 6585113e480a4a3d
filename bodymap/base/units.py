"""Units: kept in SI-based ones (kPa, kg, mm, mL), shown in the clinic's.

1 kgf/cm² = 98.0665 kPa and 1 lb = 0.45359237 kg by definition (BIPM, SI brochure, 9th ed. 2019; NIST SP 811, 2008).
"""

KPA_PER_KG_CM2 = 98.0665
KG_PER_LB = 0.45359237


def kg_cm2_to_kpa(value: float) -> float:
    """Return a pressure in kPa."""
    return value * KPA_PER_KG_CM2


def kpa_to_kg_cm2(value: float) -> float:
    """Return a pressure in kgf/cm²."""
    return value / KPA_PER_KG_CM2


def lb_to_kg(value: float) -> float:
    """Return a weight in kg."""
    return value * KG_PER_LB


def kg_to_lb(value: float) -> float:
    """Return a weight in lb."""
    return value / KG_PER_LB
