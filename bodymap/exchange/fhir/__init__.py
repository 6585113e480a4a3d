"""HL7 FHIR R4 (4.0.1), as JSON: what other systems read of a patient, and what is read of theirs."""
