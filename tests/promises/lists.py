"""Every sabotage there is."""

from tests.promises import outside, people, records

SABOTAGES = people.SABOTAGES + records.SABOTAGES + outside.SABOTAGES
