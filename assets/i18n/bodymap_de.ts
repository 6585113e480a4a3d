<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bodymap</source>
        <translation>Über Bodymap</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Bodymap is decision support, not a substitute for your own judgement.</source>
        <translation>Bodymap unterstützt Ihre Entscheidung und ersetzt nicht Ihr eigenes Urteil.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Still to be confirmed by a clinician</source>
        <translation>Fachlich noch zu bestätigen</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Freie Software unter der Apache License 2.0.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>Der Körper</translation>
    </message>
    <message>
        <source>The Bodymap atlas, drawn by the Bodymap team, CC BY-SA 4.0.</source>
        <translation>Der Bodymap-Atlas, gezeichnet vom Bodymap-Team, CC BY-SA 4.0.</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Inter, by the Inter Project Authors, and Noto, by Google: SIL Open Font License 1.1.</source>
        <translation>Inter von den Inter Project Authors und Noto von Google: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Qt {0} through PySide6 (LGPL 3), SQLCipher (BSD), SQLAlchemy (MIT), cryptography (Apache 2.0, BSD), Typst (Apache 2.0), Shapely (BSD), Python {1} (PSF). Each package brings the text of its licence.</source>
        <translation>Qt {0} über PySide6 (LGPL 3), SQLCipher (BSD), SQLAlchemy (MIT), cryptography (Apache 2.0, BSD), Typst (Apache 2.0), Shapely (BSD), Python {1} (PSF). Jedes Paket enthält seinen Lizenztext.</translation>
    </message>
    <message>
        <source>Your records</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>They stay encrypted in the clinic&apos;s folder. Bodymap sends nothing anywhere.</source>
        <translation>Sie bleiben verschlüsselt im Ordner der Praxis. Bodymap sendet nichts nach außen.</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printing ...</source>
        <translation>Wird gedruckt ...</translation>
    </message>
    <message>
        <source>1 page was printed.</source>
        <translation>1 Seite wurde gedruckt.</translation>
    </message>
    <message>
        <source>{0} pages were printed.</source>
        <translation>{0} Seiten wurden gedruckt.</translation>
    </message>
    <message>
        <source>Copying ...</source>
        <translation>Wird kopiert ...</translation>
    </message>
    <message>
        <source>The text is copied: paste it where you need it.</source>
        <translation>Der Text ist kopiert: Fügen Sie ihn ein, wo Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>Page {0} is copied as a picture: paste it where you need it.</source>
        <translation>Seite {0} ist als Bild kopiert: Fügen Sie sie ein, wo Sie sie brauchen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was handed over.</source>
        <translation>Angehalten. Nichts wurde weitergegeben.</translation>
    </message>
    <message>
        <source>Nothing was handed over. {0}</source>
        <translation>Nichts wurde weitergegeben. {0}</translation>
    </message>
</context>
<context>
    <name>AddendumDialog</name>
    <message>
        <source>Add an addendum</source>
        <translation>Nachtrag anfügen</translation>
    </message>
    <message>
        <source>Why it is added</source>
        <translation>Grund des Nachtrags</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Text des Nachtrags</translation>
    </message>
    <message>
        <source>It is printed with your name, the day and the time.</source>
        <translation>Er wird mit Ihrem Namen, Tag und Uhrzeit gedruckt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add to the visit</source>
        <translation>Dem Besuch anfügen</translation>
    </message>
    <message>
        <source>The signed visit stays as it was. An addendum cannot be changed.</source>
        <translation>Der signierte Besuch bleibt, wie er war. Ein Nachtrag kann nicht geändert werden.</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>{severity}: {title}</source>
        <translation>{severity}: {title}</translation>
    </message>
    <message>
        <source>Set aside: {0}</source>
        <translation>Übergangen: {0}</translation>
    </message>
    <message>
        <source>{0}, set aside</source>
        <translation>{0}, übergangen</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>What to consider, source, set aside</source>
        <translation>Was zu bedenken ist, Quelle, Übergehen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
    <message>
        <source>Hide the reminders ({0})</source>
        <translation>Erinnerungen ausblenden ({0})</translation>
    </message>
    <message>
        <source>Reminders ({0})</source>
        <translation>Erinnerungen ({0})</translation>
    </message>
</context>
<context>
    <name>AreaBar</name>
    <message>
        <source>Tools for drawing pain</source>
        <translation>Werkzeuge zum Einzeichnen von Schmerz</translation>
    </message>
    <message>
        <source>Size of brush and eraser: click for the next one</source>
        <translation>Größe von Pinsel und Radierer: Klick für die nächste</translation>
    </message>
    <message>
        <source>New area</source>
        <translation>Neues Areal</translation>
    </message>
    <message>
        <source>The next stroke begins an area of its own, even over another one</source>
        <translation>Der nächste Strich beginnt ein eigenes Areal, auch über einem anderen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Go round the area with the pointer (H)</source>
        <translation>Das Areal mit dem Zeiger umfahren (H)</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Paint over the area (B)</source>
        <translation>Das Areal ausmalen (B)</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Click a zone of the body: all of it is taken (Z)</source>
        <translation>Eine Körperzone anklicken: Sie wird ganz übernommen (Z)</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
    <message>
        <source>Take away what is painted over</source>
        <translation>Wegnehmen, was übermalt wird</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose a pain area to change it (V)</source>
        <translation>Ein Schmerzareal auswählen, um es zu ändern (V)</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>Size of brush and eraser: {0}</source>
        <translation>Größe von Pinsel und Radierer: {0}</translation>
    </message>
</context>
<context>
    <name>AreaDesk</name>
    <message>
        <source>Start a visit first: pain is drawn in a visit.</source>
        <translation>Beginnen Sie zuerst einen Besuch: Schmerz wird in einem Besuch eingezeichnet.</translation>
    </message>
    <message>
        <source>removed while recording</source>
        <translation>bei der Aufnahme entfernt</translation>
    </message>
    <message>
        <source>That was beside the body: nothing was drawn.</source>
        <translation>Das lag neben dem Körper: Nichts wurde gezeichnet.</translation>
    </message>
    <message>
        <source>erased while recording</source>
        <translation>bei der Aufnahme ausradiert</translation>
    </message>
</context>
<context>
    <name>AreaFields</name>
    <message>
        <source>Pain in this area (NRS)</source>
        <translation>Schmerz in diesem Areal (NRS)</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Wo er empfunden wird</translation>
    </message>
    <message>
        <source>Note on this area</source>
        <translation>Notiz zu diesem Areal</translation>
    </message>
    <message>
        <source>Remove this area</source>
        <translation>Dieses Areal entfernen</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Schmerzcharakter</translation>
    </message>
</context>
<context>
    <name>AreasSection</name>
    <message>
        <source>Pain areas</source>
        <translation>Schmerzareale</translation>
    </message>
    <message>
        <source>Shade pain</source>
        <translation>Schmerz einzeichnen</translation>
    </message>
    <message>
        <source>Patient draws…</source>
        <translation>Patient zeichnet…</translation>
    </message>
    <message>
        <source>Hand the screen over: only drawing is possible until you take it back</source>
        <translation>Bildschirm übergeben: Nur Zeichnen ist möglich, bis Sie ihn zurücknehmen</translation>
    </message>
    <message>
        <source>Same as last visit</source>
        <translation>Wie beim letzten Besuch</translation>
    </message>
    <message>
        <source>Draw what the last visit drew; how strong it is today is asked anew</source>
        <translation>Die Zeichnung des letzten Besuchs übernehmen; die heutige Stärke wird neu erfragt</translation>
    </message>
    <message>
        <source>Lay the last visit over it</source>
        <translation>Letzten Besuch darüberlegen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Clinician&apos;s</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Patient&apos;s</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Drawings shown: {0}</source>
        <translation>Gezeigte Zeichnungen: {0}</translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Shade on the skin where it hurts.</source>
        <translation>Noch nichts eingezeichnet. Markieren Sie auf der Haut, wo es schmerzt.</translation>
    </message>
    <message>
        <source>{number} · {where}</source>
        <translation>{number} · {where}</translation>
    </message>
    <message>
        <source>Referred from a point</source>
        <translation>Von einem Punkt übertragen</translation>
    </message>
    <message>
        <source>Drawn by the patient</source>
        <translation>Vom Patienten gezeichnet</translation>
    </message>
    <message>
        <source>{0} cm² · {1} %</source>
        <translation>{0} cm² · {1} %</translation>
    </message>
    <message>
        <source>{view}: {extent} together</source>
        <translation>{view}: {extent} zusammen</translation>
    </message>
    <message>
        <source>Last visit: {0}</source>
        <translation>Letzter Besuch: {0}</translation>
    </message>
    <message>
        <source>Clinician and patient: {0}</source>
        <translation>Behandler und Patient: {0}</translation>
    </message>
    <message>
        <source>none drawn</source>
        <translation>nichts eingezeichnet</translation>
    </message>
    <message>
        <source>{count} drawn · {size} cm²</source>
        <translation>{count} eingezeichnet · {size} cm²</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>No usual point is charted for this muscle: click its place on the map.</source>
        <translation>Für diesen Muskel ist kein üblicher Punkt verzeichnet: Klicken Sie auf seine Stelle im Körperschema.</translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>These are no points: {points}</source>
        <translation>Das sind keine Punkte: {points}</translation>
    </message>
    <message>
        <source>Points are written as x,y with ! for a corner and - for a straight run.</source>
        <translation>Punkte werden als x,y geschrieben, mit ! für eine Ecke und - für ein gerades Stück.</translation>
    </message>
    <message>
        <source>The curve of {shape} cannot be read.</source>
        <translation>Die Kurve von {shape} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Write it as points again, or undo the change.</source>
        <translation>Schreiben Sie sie wieder als Punkte oder machen Sie die Änderung rückgängig.</translation>
    </message>
    <message>
        <source>The drawing {name} cannot be read: {reason}.</source>
        <translation>Die Zeichnung {name} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>A drawing is a plain SVG file without a document type.</source>
        <translation>Eine Zeichnung ist eine einfache SVG-Datei ohne Dokumenttyp.</translation>
    </message>
    <message>
        <source>The drawing {name} holds no picture.</source>
        <translation>Die Zeichnung {name} enthält kein Bild.</translation>
    </message>
</context>
<context>
    <name>AtlasCheck</name>
    <message>
        <source>the drawing is missing</source>
        <translation>die Zeichnung fehlt</translation>
    </message>
    <message>
        <source>no mid-line: one side would be missing</source>
        <translation>keine Mittellinie: Eine Seite würde fehlen</translation>
    </message>
    <message>
        <source>drawn beyond the mid-line: both sides are missing</source>
        <translation>über die Mittellinie gezeichnet: Beide Seiten fehlen</translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation>der Umriss kreuzt sich selbst</translation>
    </message>
    <message>
        <source>data-t needs a share for each end of the fibres</source>
        <translation>data-t braucht einen Anteil für jedes Faserende</translation>
    </message>
    <message>
        <source>a fibre family needs two guides</source>
        <translation>eine Faserschar braucht zwei Leitlinien</translation>
    </message>
    <message>
        <source>a fibre guide lies only {share} % inside</source>
        <translation>eine Faserleitlinie liegt nur zu {share} % innerhalb</translation>
    </message>
    <message>
        <source>not drawn in its best view, nor in a close-up</source>
        <translation>weder in der besten Ansicht noch in einer Nahansicht gezeichnet</translation>
    </message>
    <message>
        <source>no skin can be read: {reason}</source>
        <translation>keine Haut lesbar: {reason}</translation>
    </message>
    <message>
        <source>the body&apos;s outline is not closed</source>
        <translation>der Umriss des Körpers ist nicht geschlossen</translation>
    </message>
    <message>
        <source>outside the body</source>
        <translation>außerhalb des Körpers</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the id is used twice</source>
        <translation>die Kennung ist doppelt vergeben</translation>
    </message>
    <message>
        <source>no muscle of the table has this id</source>
        <translation>kein Muskel der Tabelle hat diese Kennung</translation>
    </message>
    <message>
        <source>a muscle of the table cannot be context</source>
        <translation>ein Muskel der Tabelle kann nicht Umgebung sein</translation>
    </message>
    <message>
        <source>a path without points</source>
        <translation>ein Pfad ohne Punkte</translation>
    </message>
    <message>
        <source>a curve does not follow from its points: smooth it</source>
        <translation>eine Kurve folgt nicht aus ihren Punkten: glätten</translation>
    </message>
    <message>
        <source>{area} mm² outside the body</source>
        <translation>{area} mm² außerhalb des Körpers</translation>
    </message>
    <message>
        <source>no zone of the table has this id</source>
        <translation>keine Zone der Tabelle hat diese Kennung</translation>
    </message>
    <message>
        <source>drawn in a view that the table does not name</source>
        <translation>in einer Ansicht gezeichnet, die die Tabelle nicht nennt</translation>
    </message>
    <message>
        <source>a paired zone runs over the mid-line</source>
        <translation>eine paarige Zone läuft über die Mittellinie</translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation>nicht gezeichnet</translation>
    </message>
    <message>
        <source>outside the skin</source>
        <translation>außerhalb der Haut</translation>
    </message>
    <message>
        <source>trigger point {number} is not in the table</source>
        <translation>Triggerpunkt {number} steht nicht in der Tabelle</translation>
    </message>
    <message>
        <source>trigger point {number} is placed twice</source>
        <translation>Triggerpunkt {number} ist zweimal gesetzt</translation>
    </message>
    <message>
        <source>trigger point {number} has no place in its best view</source>
        <translation>Triggerpunkt {number} hat in seiner besten Ansicht keinen Ort</translation>
    </message>
    <message>
        <source>outside its muscle</source>
        <translation>außerhalb seines Muskels</translation>
    </message>
    <message>
        <source>not on the patient&apos;s left</source>
        <translation>nicht auf der linken Seite des Patienten</translation>
    </message>
    <message>
        <source>{0} is no view</source>
        <translation>{0} ist keine Ansicht</translation>
    </message>
    <message>
        <source>an exception without a reason</source>
        <translation>eine Ausnahme ohne Begründung</translation>
    </message>
    <message>
        <source>{view}: no landmark is called {name}</source>
        <translation>{view}: Kein Orientierungspunkt heißt {name}</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, neueste zuerst</translation>
    </message>
    <message>
        <source>Export as CSV ...</source>
        <translation>Als CSV exportieren ...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>“{0}” is not a day: all days are shown.</source>
        <translation>„{0}“ ist kein Tag: Alle Tage werden gezeigt.</translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation>{0} Ereignisse</translation>
    </message>
    <message>
        <source>The newest {0} events; more come as you scroll.</source>
        <translation>Die neuesten {0} Ereignisse; weitere folgen beim Blättern.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>Exportiert nach {0}</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Making a backup ...</source>
        <translation>Sicherung wird erstellt ...</translation>
    </message>
    <message>
        <source>Backed up and verified: {0} ({1} MB)</source>
        <translation>Gesichert und geprüft: {0} ({1} MB)</translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation>Es wurde keine Sicherung erstellt: {0}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation>Alle 4 Stunden</translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation>Alle 12 Stunden</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>A backup is encrypted like the clinic and opens with the same passphrase. Each is opened and verified after it was written. Kept are 7 daily, 4 weekly and 12 monthly ones.</source>
        <translation>Eine Sicherung ist verschlüsselt wie die Praxis und öffnet sich mit derselben Passphrase. Jede wird nach dem Schreiben geöffnet und geprüft. Aufbewahrt werden 7 Tages-, 4 Wochen- und 12 Monatssicherungen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Empty: beside the clinic&apos;s folder.</source>
        <translation>Leer: neben dem Ordner der Praxis.</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Zweiter Ordner</translation>
    </message>
    <message>
        <source>A network drive or a stick. It may come and go: while it is away, you are told.</source>
        <translation>Ein Netzlaufwerk oder ein Stick. Er darf zeitweise fehlen: Solange er fehlt, wird es Ihnen gemeldet.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Warn when the last good one is older than</source>
        <translation>Warnen, wenn die letzte gute älter ist als</translation>
    </message>
    <message>
        <source>Backups that there are</source>
        <translation>Vorhandene Sicherungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose ...</source>
        <translation>Wählen ...</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} in {1}: not whole</source>
        <translation>{0} in {1}: unvollständig</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Im Körperschema zeigen</translation>
    </message>
    <message>
        <source>Picture: {0}. {1}</source>
        <translation>Bild: {0}. {1}</translation>
    </message>
    <message>
        <source>{0}. {1}: filled usual, hatched felt by some, crosses usual points</source>
        <translation>{0}. {1}: gefüllt üblich, schraffiert bei manchen, Kreuze übliche Punkte</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ClinicalRulesDialog</name>
    <message>
        <source>Clinical rules</source>
        <translation>Klinische Regeln</translation>
    </message>
    <message>
        <source>Say so above 80 % of a dose limit</source>
        <translation>Ab 80 % eines Dosislimits melden</translation>
    </message>
    <message>
        <source>What US Medicare contractors ask for</source>
        <translation>Was US-Medicare-Vertragspartner verlangen</translation>
    </message>
    <message>
        <source>An example of a commercial US payer</source>
        <translation>Ein Beispiel eines privaten US-Versicherers</translation>
    </message>
    <message>
        <source>Optional rules</source>
        <translation>Wahlweise Regeln</translation>
    </message>
    <message>
        <source>Dose limits</source>
        <translation>Dosislimits</translation>
    </message>
    <message>
        <source>For an adult, the lower of the two figures applies. Lowering one is free. A higher one needs a reason, which stays beside it with the date and the name.</source>
        <translation>Für Erwachsene gilt der niedrigere der beiden Werte. Senken ist frei. Ein höherer Wert braucht eine Begründung, die mit Datum und Namen dabei bleibt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation>Neuer Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Neuen Code erstellen</translation>
    </message>
    <message>
        <source>The recovery code opens the clinic when a passphrase is forgotten. Make a new one if the printed code is lost, or somebody may have seen it. From then on the earlier code opens nothing more.</source>
        <translation>Der Wiederherstellungscode öffnet die Praxis, wenn eine Passphrase vergessen ist. Erstellen Sie einen neuen, wenn der gedruckte verloren ist oder ihn jemand gesehen haben könnte. Der frühere Code öffnet von da an nichts mehr.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Column {0}: {1}</source>
        <translation>Spalte {0}: {1}</translation>
    </message>
</context>
<context>
    <name>ComeAgain</name>
    <message>
        <source>Come again on</source>
        <translation>Wiedervorstellung am</translation>
    </message>
    <message>
        <source>{0} wk</source>
        <translation>{0} Wo.</translation>
    </message>
    <message>
        <source>Come again in weeks: {0}</source>
        <translation>Wiedervorstellung in Wochen: {0}</translation>
    </message>
    <message>
        <source>This is not a day. Write it as {0}.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn so: {0}.</translation>
    </message>
    <message>
        <source>This day is not after the visit.</source>
        <translation>Dieser Tag liegt nicht nach dem Besuch.</translation>
    </message>
</context>
<context>
    <name>ConsultActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Open a patient first: nothing was recorded.</source>
        <translation>Öffnen Sie zuerst einen Patienten: Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>This visit is read only: nothing was recorded.</source>
        <translation>Dieser Besuch ist nur lesbar: Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>Click a muscle or choose a point first, then press its score.</source>
        <translation>Klicken Sie zuerst einen Muskel an oder wählen Sie einen Punkt, dann drücken Sie den Wert.</translation>
    </message>
    <message>
        <source>Click a muscle or choose a point first.</source>
        <translation>Klicken Sie zuerst einen Muskel an oder wählen Sie einen Punkt.</translation>
    </message>
    <message>
        <source>Point {0} is in another muscle now: {1}.</source>
        <translation>Punkt {0} liegt jetzt in einem anderen Muskel: {1}.</translation>
    </message>
    <message>
        <source>Point {0} was moved in {1}.</source>
        <translation>Punkt {0} wurde verschoben in {1}.</translation>
    </message>
    <message>
        <source>removed while recording</source>
        <translation>bei der Aufnahme entfernt</translation>
    </message>
    <message>
        <source>Removed: {0}. Ctrl+Z brings it back.</source>
        <translation>Entfernt: {0}. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Start a visit first: nothing was changed.</source>
        <translation>Beginnen Sie zuerst einen Besuch: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This visit is read only: nothing was changed.</source>
        <translation>Dieser Besuch ist nur lesbar: Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Choose ...</source>
        <translation>Wählen ...</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>It stands at the head of every document.</source>
        <translation>Er steht im Kopf jedes Dokuments.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As it stands below a visit.</source>
        <translation>Wie er unter einem Besuch steht.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A new or an empty folder on this computer.</source>
        <translation>Ein neuer oder leerer Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Several words that you can remember are better than one that is short.</source>
        <translation>Mehrere Wörter, die Sie sich merken können, sind besser als ein kurzes.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Create the clinic</source>
        <translation>Praxis anlegen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create your clinic</source>
        <translation>Legen Sie Ihre Praxis an</translation>
    </message>
    <message>
        <source>Everything that you record is encrypted with a key that only you can unlock.</source>
        <translation>Alles, was Sie aufnehmen, wird mit einem Schlüssel verschlüsselt, den nur Sie öffnen können.</translation>
    </message>
    <message>
        <source>Creating ...</source>
        <translation>Wird angelegt ...</translation>
    </message>
    <message>
        <source>The folder of the clinic</source>
        <translation>Der Ordner der Praxis</translation>
    </message>
    <message>
        <source>Enter the name of the clinic.</source>
        <translation>Geben Sie den Namen der Praxis ein.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>Geben Sie Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>DataView</name>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>Die Tabelle</translation>
    </message>
</context>
<context>
    <name>DepthPanel</name>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Depth: {0}</source>
        <translation>Tiefe: {0}</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Set aside ...</source>
        <translation>Übergehen ...</translation>
    </message>
    <message>
        <source>A clinician has yet to confirm this rule.</source>
        <translation>Diese Regel ist noch nicht fachlich bestätigt.</translation>
    </message>
    <message>
        <source>Source: {source}
{doubts}</source>
        <translation>Quelle: {source}
{doubts}</translation>
    </message>
    <message>
        <source>Discussed with the patient</source>
        <translation>Mit dem Patienten besprochen</translation>
    </message>
    <message>
        <source>Benefit outweighs the risk</source>
        <translation>Nutzen überwiegt das Risiko</translation>
    </message>
    <message>
        <source>Checked: does not apply</source>
        <translation>Geprüft: trifft nicht zu</translation>
    </message>
    <message>
        <source>Why is it set aside?</source>
        <translation>Warum wird der Hinweis übergangen?</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>Needle, gauge</source>
        <translation>Nadel, Gauge</translation>
    </message>
    <message>
        <source>Length, mm</source>
        <translation>Länge, mm</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Nadelbewegungen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Twitch elicited</source>
        <translation>Zuckung ausgelöst</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation>Einwilligung vermerkt</translation>
    </message>
    <message>
        <source>Complications</source>
        <translation>Komplikationen</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Note on this treatment</source>
        <translation>Notiz zu dieser Behandlung</translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation>Die Gauge-Zahl</translation>
    </message>
    <message>
        <source>The number of passes</source>
        <translation>Die Zahl der Nadelbewegungen</translation>
    </message>
    <message>
        <source>The length in mm</source>
        <translation>Die Länge in mm</translation>
    </message>
</context>
<context>
    <name>DoseForm</name>
    <message>
        <source>Another agent in the same syringe</source>
        <translation>Ein weiterer Wirkstoff in derselben Spritze</translation>
    </message>
</context>
<context>
    <name>DoseMeter</name>
    <message>
        <source>Doses of this day</source>
        <translation>Dosen dieses Tages</translation>
    </message>
    <message>
        <source>A clinician has yet to confirm these limits.</source>
        <translation>Diese Limits sind noch nicht fachlich bestätigt.</translation>
    </message>
    <message>
        <source>Where the limits come from</source>
        <translation>Woher die Limits stammen</translation>
    </message>
    <message>
        <source>Apply the limit with adrenaline ...</source>
        <translation>Limit mit Adrenalin anwenden ...</translation>
    </message>
    <message>
        <source>Local anaesthetics together</source>
        <translation>Lokalanästhetika zusammen</translation>
    </message>
    <message>
        <source>The shares of their limits add up</source>
        <translation>Die Anteile an ihren Limits werden addiert</translation>
    </message>
    <message>
        <source>Product information followed</source>
        <translation>Fachinformation beachtet</translation>
    </message>
    <message>
        <source>Given before this visit</source>
        <translation>Vor diesem Besuch gegeben</translation>
    </message>
    <message>
        <source>Why does the higher limit apply today?</source>
        <translation>Warum gilt heute das höhere Limit?</translation>
    </message>
    <message>
        <source>Apply the higher limit</source>
        <translation>Höheres Limit anwenden</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>Agent</source>
        <translation>Wirkstoff</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Volume, mL</source>
        <translation>Volumen, mL</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Verfall</translation>
    </message>
    <message>
        <source>As on the label: 03/2028</source>
        <translation>Wie auf dem Etikett: 03/2028</translation>
    </message>
    <message>
        <source>Take this agent away</source>
        <translation>Diesen Wirkstoff entfernen</translation>
    </message>
    <message>
        <source>Volume of {0}, mL</source>
        <translation>Volumen von {0}, mL</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>Find doubles</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message>
        <source>Patients that may be one person</source>
        <translation>Patienten, die eine Person sein könnten</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>Suche läuft ...</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Patients that may be there twice</source>
        <translation>Möglicherweise doppelte Patienten</translation>
    </message>
    <message>
        <source>Keep this record</source>
        <translation>Diese Akte behalten</translation>
    </message>
    <message>
        <source>{0}
{1}
{2}</source>
        <translation>{0}
{1}
{2}</translation>
    </message>
    <message>
        <source>Choose a pair to see what merging would do.</source>
        <translation>Wählen Sie ein Paar, um die Folgen des Zusammenführens zu sehen.</translation>
    </message>
    <message>
        <source>No two patients look like one person.</source>
        <translation>Keine zwei Patienten sehen nach einer Person aus.</translation>
    </message>
    <message>
        <source>{0} · #{1}</source>
        <translation>{0} · #{1}</translation>
    </message>
    <message>
        <source>{0} · #{1} · b. {2}</source>
        <translation>{0} · #{1} · geb. {2}</translation>
    </message>
    <message>
        <source>{0} keeps the chart number {1}. {2} visits and {3} trigger points of {4} (#{5}) come to it; a point whose letter is taken gets the next free letter. #{5} is then no longer offered in the search. Nothing is deleted, and the audit trail records the merge.</source>
        <translation>{0} behält die Patientennummer {1}. {2} Besuche und {3} Triggerpunkte von {4} (#{5}) kommen hinzu; ein Punkt mit vergebenem Buchstaben erhält den nächsten freien. #{5} wird danach in der Suche nicht mehr angeboten. Nichts wird gelöscht, und das Audit-Protokoll hält die Zusammenführung fest.</translation>
    </message>
    <message>
        <source>The records were merged.</source>
        <translation>Die Akten wurden zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich eingegeben</translation>
    </message>
    <message>
        <source>Why the visit is wrong</source>
        <translation>Warum der Besuch falsch ist</translation>
    </message>
    <message>
        <source>It is printed with your name, the day and the time.</source>
        <translation>Es wird mit Ihrem Namen, Tag und Uhrzeit gedruckt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mark as entered in error</source>
        <translation>Als irrtümlich eingegeben kennzeichnen</translation>
    </message>
    <message>
        <source>The visit is not removed: it stays in the list, struck through, with your reason. It counts no more in comparisons, trends, doses and intervals: record what was really done in another visit. This cannot be taken back.</source>
        <translation>Der Besuch wird nicht entfernt: Er bleibt durchgestrichen mit Ihrem Grund in der Liste. Er zählt nicht mehr bei Vergleichen, Trends, Dosen und Abständen: Nehmen Sie in einem anderen Besuch auf, was wirklich gemacht wurde. Das kann nicht zurückgenommen werden.</translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Confirm: all as before</source>
        <translation>Bestätigen: alles wie bisher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation>Eingeben</translation>
    </message>
</context>
<context>
    <name>FactsDesk</name>
    <message>
        <source>Weight, allergies, blood thinners, conditions and pregnancy: nobody asked yet.</source>
        <translation>Gewicht, Allergien, Blutverdünner, Erkrankungen und Schwangerschaft: noch nicht erfragt.</translation>
    </message>
    <message>
        <source>Confirmed at this visit, {0}.</source>
        <translation>Bei diesem Besuch bestätigt, {0}.</translation>
    </message>
    <message>
        <source>Facts of {0}, not confirmed today.</source>
        <translation>Angaben vom {0}, heute nicht bestätigt.</translation>
    </message>
    <message>
        <source>Facts of {0}, not confirmed at this visit.</source>
        <translation>Angaben vom {0}, bei diesem Besuch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Another visit is shown now: the facts were not saved.</source>
        <translation>Jetzt wird ein anderer Besuch gezeigt: Die Angaben wurden nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Before treating: the patient&apos;s facts</source>
        <translation>Vor der Behandlung: Angaben zum Patienten</translation>
    </message>
    <message>
        <source>Unit of the weight</source>
        <translation>Einheit des Gewichts</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>The limits of doses are computed from it.</source>
        <translation>Daraus werden die Dosislimits berechnet.</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Blood thinners (anticoagulants, antiplatelets)</source>
        <translation>Blutverdünner (Antikoagulanzien, Thrombozytenhemmer)</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Andere Medikamente</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Erkrankungen</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Save and confirm</source>
        <translation>Speichern und bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Before treating</source>
        <translation>Vor der Behandlung</translation>
    </message>
    <message>
        <source>What nobody asked stays “not asked”; it is never taken for none.</source>
        <translation>Was nicht erfragt wurde, bleibt „nicht erfragt“; es gilt nie als „keine“.</translation>
    </message>
    <message>
        <source>The weight in kg</source>
        <translation>Das Gewicht in kg</translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Before treating</source>
        <translation>Vor der Behandlung</translation>
    </message>
    <message>
        <source>Change the facts</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Confirm: all as before</source>
        <translation>Bestätigen: alles wie bisher</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>FibromyalgiaSection</name>
    <message>
        <source>Fibromyalgia criteria</source>
        <translation>Fibromyalgie-Kriterien</translation>
    </message>
    <message>
        <source>Count from the drawing</source>
        <translation>Aus der Zeichnung zählen</translation>
    </message>
    <message>
        <source>Tick the places in which pain was drawn today; go over them after that</source>
        <translation>Die Stellen ankreuzen, an denen heute Schmerz eingezeichnet wurde; gehen Sie sie danach durch</translation>
    </message>
    <message>
        <source>I have gone over these places with the patient</source>
        <translation>Mit dem Patienten durchgegangen</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Erschöpfung</translation>
    </message>
    <message>
        <source>Waking unrefreshed</source>
        <translation>Nicht erholsamer Schlaf</translation>
    </message>
    <message>
        <source>Trouble thinking or remembering</source>
        <translation>Denk- oder Gedächtnisprobleme</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Kopfschmerz</translation>
    </message>
    <message>
        <source>Pain or cramps in the lower abdomen</source>
        <translation>Schmerzen oder Krämpfe im Unterbauch</translation>
    </message>
    <message>
        <source>Depression</source>
        <translation>Depression</translation>
    </message>
    <message>
        <source>Present for at least 3 months</source>
        <translation>Seit mindestens 3 Monaten vorhanden</translation>
    </message>
    <message>
        <source>Painful places in the last 7 days (19)</source>
        <translation>Schmerzhafte Stellen in den letzten 7 Tagen (19)</translation>
    </message>
    <message>
        <source>In the last 7 days: 0 none, 1 mild, 2 moderate, 3 severe</source>
        <translation>In den letzten 7 Tagen: 0 keine, 1 leicht, 2 mäßig, 3 stark</translation>
    </message>
    <message>
        <source>In the last 6 months</source>
        <translation>In den letzten 6 Monaten</translation>
    </message>
    <message>
        <source>Symptoms at about this level</source>
        <translation>Beschwerden etwa auf diesem Niveau</translation>
    </message>
    <message>
        <source>Criteria that are met are not a diagnosis. Wolfe et al. 2016, Semin Arthritis Rheum 46:319-329. Which drawn zone belongs to which place is a convention of this app; no clinician has confirmed it yet.</source>
        <translation>Erfüllte Kriterien sind keine Diagnose. Wolfe et al. 2016, Semin Arthritis Rheum 46:319-329. Welche gezeichnete Zone zu welcher Stelle gehört, ist eine Festlegung dieses Programms; sie ist noch nicht fachlich bestätigt.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht erfragt</translation>
    </message>
    <message>
        <source>Gone over with the patient.</source>
        <translation>Mit dem Patienten durchgegangen.</translation>
    </message>
    <message>
        <source>Counted from the drawing: go over it with the patient, a drawing can miss places.</source>
        <translation>Aus der Zeichnung gezählt: Gehen Sie sie mit dem Patienten durch, in einer Zeichnung können Stellen fehlen.</translation>
    </message>
    <message>
        <source>Not gone over yet: until then nothing is concluded from it.</source>
        <translation>Noch nicht durchgegangen: Bis dahin wird nichts daraus gefolgert.</translation>
    </message>
</context>
<context>
    <name>FilesDesk</name>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: another visit is open now, so it was not attached.</source>
        <translation>{0}: Jetzt ist ein anderer Besuch offen, daher wurde es nicht angehängt.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>removed while recording</source>
        <translation>bei der Aufnahme entfernt</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Photos and scans</source>
        <translation>Fotos und Scans</translation>
    </message>
    <message>
        <source>Attach ...</source>
        <translation>Anhängen ...</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>The picture that was copied last (Ctrl+V here)</source>
        <translation>Das zuletzt kopierte Bild (hier Strg+V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Or drop pictures here. They are kept encrypted, without camera data.</source>
        <translation>Oder Bilder hier ablegen. Sie werden verschlüsselt und ohne Kameradaten aufbewahrt.</translation>
    </message>
    <message>
        <source>at point {0}</source>
        <translation>an Punkt {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Attach photos or scans</source>
        <translation>Fotos oder Scans anhängen</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no picture to paste: copy one first.</source>
        <translation>Es gibt kein Bild zum Einfügen: Kopieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>Attaching {0} of {1} ...</source>
        <translation>{0} von {1} wird angehängt ...</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Name, Latin name or short name</source>
        <translation>Name, lateinischer Name oder Kurzname</translation>
    </message>
    <message>
        <source>Find a muscle</source>
        <translation>Muskel suchen</translation>
    </message>
    <message>
        <source>Any name, with typing errors, and left or right. Arrows walk the list, Enter turns the map there.</source>
        <translation>Jeder Name, auch mit Tippfehlern, dazu links oder rechts. Pfeiltasten gehen durch die Liste, Eingabe dreht das Körperschema dorthin.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>Muscles found</source>
        <translation>Gefundene Muskeln</translation>
    </message>
    <message>
        <source>Muscles by region</source>
        <translation>Muskeln nach Region</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to the visit (Esc)</source>
        <translation>Zurück zum Besuch (Esc)</translation>
    </message>
    <message>
        <source>About this muscle</source>
        <translation>Über diesen Muskel</translation>
    </message>
    <message>
        <source>{0} muscles</source>
        <translation>{0} Muskeln</translation>
    </message>
    <message>
        <source>No muscle is called so. Try another name, or look by region.</source>
        <translation>Kein Muskel heißt so. Versuchen Sie einen anderen Namen oder suchen Sie nach Region.</translation>
    </message>
    <message>
        <source>1 muscle found</source>
        <translation>1 Muskel gefunden</translation>
    </message>
    <message>
        <source>{0} muscles found</source>
        <translation>{0} Muskeln gefunden</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Any side</source>
        <translation>Jede Seite</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation>Jede Aktivität</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Treated or not</source>
        <translation>Behandelt oder nicht</translation>
    </message>
    <message>
        <source>Not treated</source>
        <translation>Nicht behandelt</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>All findings, newest first</source>
        <translation>Alle Befunde, neueste zuerst</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 Befund</translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation>{0} Befunde</translation>
    </message>
    <message>
        <source>“{0}” is not a day: all days are shown.</source>
        <translation>„{0}“ ist kein Tag: Alle Tage werden gezeigt.</translation>
    </message>
    <message>
        <source>The first day is after the last one: all days are shown.</source>
        <translation>Der erste Tag liegt nach dem letzten: Alle Tage werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Drucken ...</translation>
    </message>
    <message>
        <source>Save ...</source>
        <translation>Speichern ...</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Bodymap guide</source>
        <translation>Bodymap-Handbuch</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HandoverDesk</name>
    <message>
        <source>Open a visit first: its map is what is copied.</source>
        <translation>Öffnen Sie zuerst einen Besuch: Sein Körperschema wird kopiert.</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Records and tables (*.json *.csv *.tsv *.txt)</source>
        <translation>Daten und Tabellen (*.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Records: Bodymap or FHIR (*.json)</source>
        <translation>Daten: Bodymap oder FHIR (*.json)</translation>
    </message>
    <message>
        <source>Patients of another system: a table (*.csv *.tsv *.txt)</source>
        <translation>Patienten eines anderen Systems: eine Tabelle (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>{0} · all patients</source>
        <translation>{0} · alle Patienten</translation>
    </message>
    <message>
        <source>{0} · #{1}</source>
        <translation>{0} · #{1}</translation>
    </message>
    <message>
        <source>{0} · #{1} · visit of {2}</source>
        <translation>{0} · #{1} · Besuch vom {2}</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>Seite kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A visit that was entered in error does not go without the name.</source>
        <translation>Ein irrtümlich eingegebener Besuch geht nicht ohne den Namen.</translation>
    </message>
    <message>
        <source>Tick the visits that the report is to compare.</source>
        <translation>Kreuzen Sie die Besuche an, die der Bericht vergleichen soll.</translation>
    </message>
    <message>
        <source>This is too much for the clipboard: save it.</source>
        <translation>Das ist zu viel für die Zwischenablage: Speichern Sie es.</translation>
    </message>
    <message>
        <source>Making it ...</source>
        <translation>Wird erstellt ...</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation>Speichern: {0}</translation>
    </message>
    <message>
        <source>Save the key file apart from the data</source>
        <translation>Die Schlüsseldatei getrennt von den Daten speichern</translation>
    </message>
    <message>
        <source>Give the key file another name than the data.</source>
        <translation>Geben Sie der Schlüsseldatei einen anderen Namen als den Daten.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the patient</source>
        <translation>Patienten bearbeiten</translation>
    </message>
    <message>
        <source>Find muscle, patient, command</source>
        <translation>Muskel, Patient, Befehl suchen</translation>
    </message>
    <message>
        <source>Find a muscle, a patient or a command</source>
        <translation>Muskel, Patienten oder Befehl suchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>PDF-Export</translation>
    </message>
    <message>
        <source>Export the visit summary as PDF</source>
        <translation>Befundbericht als PDF exportieren</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Hand over or print</source>
        <translation>Weitergeben oder drucken</translation>
    </message>
    <message>
        <source>Hand over or print ({0})</source>
        <translation>Weitergeben oder drucken ({0})</translation>
    </message>
    <message>
        <source>b. {0} · {1} y</source>
        <translation>geb. {0} · {1} J.</translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Weigh by</source>
        <translation>Gewichten nach</translation>
    </message>
    <message>
        <source>By visits</source>
        <translation>Nach Besuchen</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>in {0} % of the visits</source>
        <translation>bei {0} % der Besuche</translation>
    </message>
    <message>
        <source>{0} of 10, averaged over all visits</source>
        <translation>{0} von 10, gemittelt über alle Besuche</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Keine Besuche</translation>
    </message>
    <message>
        <source>one visit</source>
        <translation>ein Besuch</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <translation>{0} Besuche</translation>
    </message>
    <message>
        <source>Nothing was found in this view ({0}).</source>
        <translation>In dieser Ansicht wurde nichts gefunden ({0}).</translation>
    </message>
    <message>
        <source>Points and drawn pain of {0}</source>
        <translation>Punkte und eingezeichneter Schmerz: {0}</translation>
    </message>
</context>
<context>
    <name>HistoryColumn</name>
    <message>
        <source>Start visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>No visit yet. Start the first one.</source>
        <translation>Noch kein Besuch. Beginnen Sie den ersten.</translation>
    </message>
    <message>
        <source>VISITS</source>
        <translation>BESUCHE</translation>
    </message>
    <message>
        <source>PAIN NOW, ALL VISITS</source>
        <translation>SCHMERZ IM VERLAUF</translation>
    </message>
</context>
<context>
    <name>HistoryMaps</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back to the visit</source>
        <translation>Zurück zum Besuch</translation>
    </message>
    <message>
        <source>Points of both visits</source>
        <translation>Punkte beider Besuche</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Veränderungen</translation>
    </message>
    <message>
        <source>Each point</source>
        <translation>Jeder Punkt</translation>
    </message>
    <message>
        <source>Response to treatment</source>
        <translation>Ansprechen auf Behandlung</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Erster Besuch</translation>
    </message>
    <message>
        <source>Pain was not asked in both visits</source>
        <translation>Schmerz wurde nicht bei beiden Besuchen erfragt</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import records</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Reading {0} ...</source>
        <translation>{0} wird gelesen ...</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Patients in the file</source>
        <translation>Patienten in der Datei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Was nicht verstanden wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading and checking ...</source>
        <translation>Wird gelesen und geprüft ...</translation>
    </message>
    <message>
        <source>a FHIR bundle</source>
        <translation>ein FHIR-Bundle</translation>
    </message>
    <message>
        <source>a record of Bodymap</source>
        <translation>ein Datensatz von Bodymap</translation>
    </message>
    <message>
        <source>{0} is {1} with {2}, {3} and {4}.</source>
        <translation>{0} ist {1} mit {2}, {3} und {4}.</translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation>1 Patienten</translation>
    </message>
    <message>
        <source>{0} patients</source>
        <translation>{0} Patienten</translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation>1 Besuch</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <translation>{0} Besuchen</translation>
    </message>
    <message>
        <source>1 trigger point</source>
        <translation>1 Triggerpunkt</translation>
    </message>
    <message>
        <source>{0} trigger points</source>
        <translation>{0} Triggerpunkten</translation>
    </message>
    <message>
        <source>Import 1 patient</source>
        <translation>1 Patienten importieren</translation>
    </message>
    <message>
        <source>Import {0} patients</source>
        <translation>{0} Patienten importieren</translation>
    </message>
    <message>
        <source>Not understood, and left out: {0}</source>
        <translation>Nicht verstanden und ausgelassen: {0}</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>Wird importiert ...</translation>
    </message>
    <message>
        <source>1 patient is imported.</source>
        <translation>1 Patient ist importiert.</translation>
    </message>
    <message>
        <source>{0} patients are imported.</source>
        <translation>{0} Patienten sind importiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{0} cannot be imported.</source>
        <translation>{0} kann nicht importiert werden.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>New key for the clinic</source>
        <translation>Neuer Schlüssel für die Praxis</translation>
    </message>
    <message>
        <source>How far the new key is</source>
        <translation>Fortschritt des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The whole clinic is written anew under a new key. After that nobody who was disabled can open it, not even with a copy of the earlier key file; everybody else keeps their passphrase, and the recovery code stays. A loss of power does no harm.

Backups from before keep the earlier key and open with the passphrases of their day: make a new backup afterwards, and remove the old ones where that matters. Nobody else may have the clinic open meanwhile.</source>
        <translation>Die ganze Praxis wird unter einem neuen Schlüssel neu geschrieben. Danach kann niemand, der gesperrt wurde, sie öffnen, auch nicht mit einer Kopie der früheren Schlüsseldatei; alle anderen behalten ihre Passphrase, und der Wiederherstellungscode bleibt. Ein Stromausfall schadet nicht.

Frühere Sicherungen behalten den früheren Schlüssel und öffnen sich mit den damaligen Passphrasen: Erstellen Sie danach eine neue Sicherung und entfernen Sie die alten, wo das wichtig ist. Niemand sonst darf die Praxis währenddessen geöffnet haben.</translation>
    </message>
    <message>
        <source>Given up: the clinic keeps its key.</source>
        <translation>Abgebrochen: Die Praxis behält ihren Schlüssel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The clinic has a new key. Make a backup now: File, Back up now.</source>
        <translation>Die Praxis hat einen neuen Schlüssel. Erstellen Sie jetzt eine Sicherung: Datei, Jetzt sichern.</translation>
    </message>
</context>
<context>
    <name>KeyedButton</name>
    <message>
        <source>Key: {0}</source>
        <translation>Taste: {0}</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <source>This visit</source>
        <translation>Dieser Besuch</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Whole clinic</source>
        <translation>Ganze Praxis</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>Landmark</name>
    <message>
        <source>C2</source>
        <translation>von C2</translation>
    </message>
    <message>
        <source>C3</source>
        <translation>von C3</translation>
    </message>
    <message>
        <source>C4</source>
        <translation>von C4</translation>
    </message>
    <message>
        <source>C5</source>
        <translation>von C5</translation>
    </message>
    <message>
        <source>C6</source>
        <translation>von C6</translation>
    </message>
    <message>
        <source>C7</source>
        <translation>von C7</translation>
    </message>
    <message>
        <source>T1</source>
        <translation>von Th1</translation>
    </message>
    <message>
        <source>T2</source>
        <translation>von Th2</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>von Th3</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>von Th4</translation>
    </message>
    <message>
        <source>T5</source>
        <translation>von Th5</translation>
    </message>
    <message>
        <source>T6</source>
        <translation>von Th6</translation>
    </message>
    <message>
        <source>T7</source>
        <translation>von Th7</translation>
    </message>
    <message>
        <source>T8</source>
        <translation>von Th8</translation>
    </message>
    <message>
        <source>T9</source>
        <translation>von Th9</translation>
    </message>
    <message>
        <source>T10</source>
        <translation>von Th10</translation>
    </message>
    <message>
        <source>T11</source>
        <translation>von Th11</translation>
    </message>
    <message>
        <source>T12</source>
        <translation>von Th12</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>von L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>von L2</translation>
    </message>
    <message>
        <source>L3</source>
        <translation>von L3</translation>
    </message>
    <message>
        <source>L4</source>
        <translation>von L4</translation>
    </message>
    <message>
        <source>L5</source>
        <translation>von L5</translation>
    </message>
    <message>
        <source>S2</source>
        <translation>von S2</translation>
    </message>
    <message>
        <source>the occipital protuberance</source>
        <translation>der Protuberantia occipitalis externa</translation>
    </message>
    <message>
        <source>the mastoid process</source>
        <translation>des Processus mastoideus</translation>
    </message>
    <message>
        <source>the acromion</source>
        <translation>des Akromions</translation>
    </message>
    <message>
        <source>the superior angle of the scapula</source>
        <translation>des Angulus superior scapulae</translation>
    </message>
    <message>
        <source>the root of the spine of the scapula</source>
        <translation>der Basis der Spina scapulae</translation>
    </message>
    <message>
        <source>the inferior angle of the scapula</source>
        <translation>des Angulus inferior scapulae</translation>
    </message>
    <message>
        <source>the medial border of the scapula</source>
        <translation>des Margo medialis scapulae</translation>
    </message>
    <message>
        <source>the spine of the scapula</source>
        <translation>der Spina scapulae</translation>
    </message>
    <message>
        <source>the greater tubercle</source>
        <translation>des Tuberculum majus</translation>
    </message>
    <message>
        <source>the olecranon</source>
        <translation>des Olekranons</translation>
    </message>
    <message>
        <source>the lateral epicondyle</source>
        <translation>des Epicondylus lateralis</translation>
    </message>
    <message>
        <source>the medial epicondyle</source>
        <translation>des Epicondylus medialis</translation>
    </message>
    <message>
        <source>the ulnar head</source>
        <translation>des Ulnakopfs</translation>
    </message>
    <message>
        <source>the radial styloid</source>
        <translation>des Processus styloideus radii</translation>
    </message>
    <message>
        <source>the third knuckle</source>
        <translation>des 3. Fingergrundgelenks</translation>
    </message>
    <message>
        <source>the 12th rib</source>
        <translation>der 12. Rippe</translation>
    </message>
    <message>
        <source>the tip of the 11th rib</source>
        <translation>der Spitze der 11. Rippe</translation>
    </message>
    <message>
        <source>the iliac crest</source>
        <translation>der Crista iliaca</translation>
    </message>
    <message>
        <source>the PSIS</source>
        <translation>der SIPS</translation>
    </message>
    <message>
        <source>the coccyx</source>
        <translation>des Steißbeins</translation>
    </message>
    <message>
        <source>the greater trochanter</source>
        <translation>des Trochanter major</translation>
    </message>
    <message>
        <source>the ischial tuberosity</source>
        <translation>des Tuber ischiadicum</translation>
    </message>
    <message>
        <source>the knee crease</source>
        <translation>der Kniekehlenfalte</translation>
    </message>
    <message>
        <source>the lateral epicondyle of the femur</source>
        <translation>des Epicondylus lateralis femoris</translation>
    </message>
    <message>
        <source>the medial epicondyle of the femur</source>
        <translation>des Epicondylus medialis femoris</translation>
    </message>
    <message>
        <source>the head of the fibula</source>
        <translation>des Fibulakopfs</translation>
    </message>
    <message>
        <source>the lateral malleolus</source>
        <translation>des Malleolus lateralis</translation>
    </message>
    <message>
        <source>the medial malleolus</source>
        <translation>des Malleolus medialis</translation>
    </message>
    <message>
        <source>the heel</source>
        <translation>der Ferse</translation>
    </message>
    <message>
        <source>the root of the nose</source>
        <translation>der Nasenwurzel</translation>
    </message>
    <message>
        <source>the chin</source>
        <translation>des Kinns</translation>
    </message>
    <message>
        <source>the jaw joint</source>
        <translation>des Kiefergelenks</translation>
    </message>
    <message>
        <source>the lower edge of the cheekbone</source>
        <translation>des Jochbeinunterrands</translation>
    </message>
    <message>
        <source>the angle of the jaw</source>
        <translation>des Kieferwinkels</translation>
    </message>
    <message>
        <source>the sternal notch</source>
        <translation>der Incisura jugularis</translation>
    </message>
    <message>
        <source>the sternal angle</source>
        <translation>des Angulus sterni</translation>
    </message>
    <message>
        <source>the lower end of the sternum</source>
        <translation>des unteren Sternumendes</translation>
    </message>
    <message>
        <source>the clavicle</source>
        <translation>der Klavikula</translation>
    </message>
    <message>
        <source>the coracoid process</source>
        <translation>des Processus coracoideus</translation>
    </message>
    <message>
        <source>the costal margin</source>
        <translation>des Rippenbogens</translation>
    </message>
    <message>
        <source>the tip of the 10th rib</source>
        <translation>der Spitze der 10. Rippe</translation>
    </message>
    <message>
        <source>the ASIS</source>
        <translation>der SIAS</translation>
    </message>
    <message>
        <source>the inguinal ligament</source>
        <translation>des Leistenbands</translation>
    </message>
    <message>
        <source>the pubic symphysis</source>
        <translation>der Symphyse</translation>
    </message>
    <message>
        <source>the elbow crease</source>
        <translation>der Ellenbeuge</translation>
    </message>
    <message>
        <source>the upper edge of the patella</source>
        <translation>des oberen Patellarands</translation>
    </message>
    <message>
        <source>the patella</source>
        <translation>der Patella</translation>
    </message>
    <message>
        <source>the tibial tuberosity</source>
        <translation>der Tuberositas tibiae</translation>
    </message>
    <message>
        <source>the ball of the great toe</source>
        <translation>des Großzehenballens</translation>
    </message>
    <message>
        <source>the zygomatic arch</source>
        <translation>des Jochbogens</translation>
    </message>
    <message>
        <source>the top of the iliac crest</source>
        <translation>der Crista iliaca am höchsten Punkt</translation>
    </message>
    <message>
        <source>the base of the fifth metatarsal</source>
        <translation>der Basis des 5. Metatarsale</translation>
    </message>
    <message>
        <source>the outer corner of the eye</source>
        <translation>des äußeren Augenwinkels</translation>
    </message>
    <message>
        <source>the corner of the mouth</source>
        <translation>des Mundwinkels</translation>
    </message>
    <message>
        <source>the umbilicus</source>
        <translation>des Nabels</translation>
    </message>
    <message>
        <source>the 2nd knuckle</source>
        <translation>des 2. Fingergrundgelenks</translation>
    </message>
    <message>
        <source>the 3rd knuckle</source>
        <translation>des 3. Fingergrundgelenks</translation>
    </message>
    <message>
        <source>the 4th knuckle</source>
        <translation>des 4. Fingergrundgelenks</translation>
    </message>
    <message>
        <source>the 5th knuckle</source>
        <translation>des 5. Fingergrundgelenks</translation>
    </message>
    <message>
        <source>the middle joint of the index finger</source>
        <translation>des Mittelgelenks des Zeigefingers</translation>
    </message>
    <message>
        <source>the middle joint of the middle finger</source>
        <translation>des Mittelgelenks des Mittelfingers</translation>
    </message>
    <message>
        <source>the middle joint of the ring finger</source>
        <translation>des Mittelgelenks des Ringfingers</translation>
    </message>
    <message>
        <source>the middle joint of the little finger</source>
        <translation>des Mittelgelenks des Kleinfingers</translation>
    </message>
    <message>
        <source>the knuckle of the thumb</source>
        <translation>des Daumengrundgelenks</translation>
    </message>
    <message>
        <source>the saddle joint of the thumb</source>
        <translation>des Daumensattelgelenks</translation>
    </message>
    <message>
        <source>the pisiform</source>
        <translation>des Os pisiforme</translation>
    </message>
    <message>
        <source>the hook of the hamate</source>
        <translation>des Hamulus ossis hamati</translation>
    </message>
    <message>
        <source>the scaphoid tubercle</source>
        <translation>des Tuberculum ossis scaphoidei</translation>
    </message>
    <message>
        <source>the wrist crease</source>
        <translation>der Handgelenksfalte</translation>
    </message>
    <message>
        <source>the ulnar styloid</source>
        <translation>des Processus styloideus ulnae</translation>
    </message>
    <message>
        <source>the wrist</source>
        <translation>des Handgelenks</translation>
    </message>
    <message>
        <source>the head of the 1st metatarsal</source>
        <translation>des Kopfs des 1. Metatarsale</translation>
    </message>
    <message>
        <source>the head of the 2nd metatarsal</source>
        <translation>des Kopfs des 2. Metatarsale</translation>
    </message>
    <message>
        <source>the head of the 3rd metatarsal</source>
        <translation>des Kopfs des 3. Metatarsale</translation>
    </message>
    <message>
        <source>the head of the 4th metatarsal</source>
        <translation>des Kopfs des 4. Metatarsale</translation>
    </message>
    <message>
        <source>the head of the 5th metatarsal</source>
        <translation>des Kopfs des 5. Metatarsale</translation>
    </message>
    <message>
        <source>the base of the 5th metatarsal</source>
        <translation>der Basis des 5. Metatarsale</translation>
    </message>
    <message>
        <source>the navicular tuberosity</source>
        <translation>der Tuberositas ossis navicularis</translation>
    </message>
    <message>
        <source>the heel bone</source>
        <translation>des Fersenbeins</translation>
    </message>
    <message>
        <source>the tip of the lateral malleolus</source>
        <translation>der Spitze des Malleolus lateralis</translation>
    </message>
    <message>
        <source>the tip of the medial malleolus</source>
        <translation>der Spitze des Malleolus medialis</translation>
    </message>
    <message>
        <source>the middle of the ankle</source>
        <translation>der Mitte des Sprunggelenks</translation>
    </message>
    <message>
        <source>the perineal body</source>
        <translation>des Centrum perinei</translation>
    </message>
    <message>
        <source>the anus</source>
        <translation>des Anus</translation>
    </message>
    <message>
        <source>the tip of the coccyx</source>
        <translation>der Steißbeinspitze</translation>
    </message>
</context>
<context>
    <name>Landmark, short</name>
    <message>
        <source>C2</source>
        <translation>C2</translation>
    </message>
    <message>
        <source>C3</source>
        <translation>C3</translation>
    </message>
    <message>
        <source>C4</source>
        <translation>C4</translation>
    </message>
    <message>
        <source>C5</source>
        <translation>C5</translation>
    </message>
    <message>
        <source>C6</source>
        <translation>C6</translation>
    </message>
    <message>
        <source>C7</source>
        <translation>C7</translation>
    </message>
    <message>
        <source>T1</source>
        <translation>Th1</translation>
    </message>
    <message>
        <source>T2</source>
        <translation>Th2</translation>
    </message>
    <message>
        <source>T3</source>
        <translation>Th3</translation>
    </message>
    <message>
        <source>T4</source>
        <translation>Th4</translation>
    </message>
    <message>
        <source>T5</source>
        <translation>Th5</translation>
    </message>
    <message>
        <source>T6</source>
        <translation>Th6</translation>
    </message>
    <message>
        <source>T7</source>
        <translation>Th7</translation>
    </message>
    <message>
        <source>T8</source>
        <translation>Th8</translation>
    </message>
    <message>
        <source>T9</source>
        <translation>Th9</translation>
    </message>
    <message>
        <source>T10</source>
        <translation>Th10</translation>
    </message>
    <message>
        <source>T11</source>
        <translation>Th11</translation>
    </message>
    <message>
        <source>T12</source>
        <translation>Th12</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L3</source>
        <translation>L3</translation>
    </message>
    <message>
        <source>L4</source>
        <translation>L4</translation>
    </message>
    <message>
        <source>L5</source>
        <translation>L5</translation>
    </message>
    <message>
        <source>S2</source>
        <translation>S2</translation>
    </message>
    <message>
        <source>occipital protuberance</source>
        <translation>Protuberantia occipitalis externa</translation>
    </message>
    <message>
        <source>mastoid process</source>
        <translation>Processus mastoideus</translation>
    </message>
    <message>
        <source>acromion</source>
        <translation>Akromion</translation>
    </message>
    <message>
        <source>superior angle of the scapula</source>
        <translation>Angulus superior scapulae</translation>
    </message>
    <message>
        <source>root of the spine of the scapula</source>
        <translation>Basis der Spina scapulae</translation>
    </message>
    <message>
        <source>inferior angle of the scapula</source>
        <translation>Angulus inferior scapulae</translation>
    </message>
    <message>
        <source>medial border of the scapula</source>
        <translation>Margo medialis scapulae</translation>
    </message>
    <message>
        <source>spine of the scapula</source>
        <translation>Spina scapulae</translation>
    </message>
    <message>
        <source>greater tubercle</source>
        <translation>Tuberculum majus</translation>
    </message>
    <message>
        <source>olecranon</source>
        <translation>Olekranon</translation>
    </message>
    <message>
        <source>lateral epicondyle</source>
        <translation>Epicondylus lateralis</translation>
    </message>
    <message>
        <source>medial epicondyle</source>
        <translation>Epicondylus medialis</translation>
    </message>
    <message>
        <source>ulnar head</source>
        <translation>Ulnakopf</translation>
    </message>
    <message>
        <source>radial styloid</source>
        <translation>Processus styloideus radii</translation>
    </message>
    <message>
        <source>third knuckle</source>
        <translation>3. Fingergrundgelenk</translation>
    </message>
    <message>
        <source>12th rib</source>
        <translation>12. Rippe</translation>
    </message>
    <message>
        <source>tip of the 11th rib</source>
        <translation>Spitze der 11. Rippe</translation>
    </message>
    <message>
        <source>iliac crest</source>
        <translation>Crista iliaca</translation>
    </message>
    <message>
        <source>PSIS</source>
        <translation>SIPS</translation>
    </message>
    <message>
        <source>coccyx</source>
        <translation>Steißbein</translation>
    </message>
    <message>
        <source>greater trochanter</source>
        <translation>Trochanter major</translation>
    </message>
    <message>
        <source>ischial tuberosity</source>
        <translation>Tuber ischiadicum</translation>
    </message>
    <message>
        <source>knee crease</source>
        <translation>Kniekehlenfalte</translation>
    </message>
    <message>
        <source>lateral epicondyle of the femur</source>
        <translation>Epicondylus lateralis femoris</translation>
    </message>
    <message>
        <source>medial epicondyle of the femur</source>
        <translation>Epicondylus medialis femoris</translation>
    </message>
    <message>
        <source>head of the fibula</source>
        <translation>Fibulakopf</translation>
    </message>
    <message>
        <source>lateral malleolus</source>
        <translation>Malleolus lateralis</translation>
    </message>
    <message>
        <source>medial malleolus</source>
        <translation>Malleolus medialis</translation>
    </message>
    <message>
        <source>heel</source>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>root of the nose</source>
        <translation>Nasenwurzel</translation>
    </message>
    <message>
        <source>chin</source>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>jaw joint</source>
        <translation>Kiefergelenk</translation>
    </message>
    <message>
        <source>lower edge of the cheekbone</source>
        <translation>Jochbeinunterrand</translation>
    </message>
    <message>
        <source>angle of the jaw</source>
        <translation>Kieferwinkel</translation>
    </message>
    <message>
        <source>sternal notch</source>
        <translation>Incisura jugularis</translation>
    </message>
    <message>
        <source>sternal angle</source>
        <translation>Angulus sterni</translation>
    </message>
    <message>
        <source>lower end of the sternum</source>
        <translation>unterem Sternumende</translation>
    </message>
    <message>
        <source>clavicle</source>
        <translation>Klavikula</translation>
    </message>
    <message>
        <source>coracoid process</source>
        <translation>Processus coracoideus</translation>
    </message>
    <message>
        <source>costal margin</source>
        <translation>Rippenbogen</translation>
    </message>
    <message>
        <source>tip of the 10th rib</source>
        <translation>Spitze der 10. Rippe</translation>
    </message>
    <message>
        <source>ASIS</source>
        <translation>SIAS</translation>
    </message>
    <message>
        <source>inguinal ligament</source>
        <translation>Leistenband</translation>
    </message>
    <message>
        <source>pubic symphysis</source>
        <translation>Symphyse</translation>
    </message>
    <message>
        <source>elbow crease</source>
        <translation>Ellenbeuge</translation>
    </message>
    <message>
        <source>upper edge of the patella</source>
        <translation>oberem Patellarand</translation>
    </message>
    <message>
        <source>patella</source>
        <translation>Patella</translation>
    </message>
    <message>
        <source>tibial tuberosity</source>
        <translation>Tuberositas tibiae</translation>
    </message>
    <message>
        <source>ball of the great toe</source>
        <translation>Großzehenballen</translation>
    </message>
    <message>
        <source>zygomatic arch</source>
        <translation>Jochbogen</translation>
    </message>
    <message>
        <source>top of the iliac crest</source>
        <translation>höchstem Punkt der Crista iliaca</translation>
    </message>
    <message>
        <source>base of the fifth metatarsal</source>
        <translation>Basis des 5. Metatarsale</translation>
    </message>
    <message>
        <source>outer corner of the eye</source>
        <translation>äußerem Augenwinkel</translation>
    </message>
    <message>
        <source>corner of the mouth</source>
        <translation>Mundwinkel</translation>
    </message>
    <message>
        <source>umbilicus</source>
        <translation>Nabel</translation>
    </message>
    <message>
        <source>2nd knuckle</source>
        <translation>2. Fingergrundgelenk</translation>
    </message>
    <message>
        <source>3rd knuckle</source>
        <translation>3. Fingergrundgelenk</translation>
    </message>
    <message>
        <source>4th knuckle</source>
        <translation>4. Fingergrundgelenk</translation>
    </message>
    <message>
        <source>5th knuckle</source>
        <translation>5. Fingergrundgelenk</translation>
    </message>
    <message>
        <source>middle joint of the index finger</source>
        <translation>Mittelgelenk des Zeigefingers</translation>
    </message>
    <message>
        <source>middle joint of the middle finger</source>
        <translation>Mittelgelenk des Mittelfingers</translation>
    </message>
    <message>
        <source>middle joint of the ring finger</source>
        <translation>Mittelgelenk des Ringfingers</translation>
    </message>
    <message>
        <source>middle joint of the little finger</source>
        <translation>Mittelgelenk des Kleinfingers</translation>
    </message>
    <message>
        <source>knuckle of the thumb</source>
        <translation>Daumengrundgelenk</translation>
    </message>
    <message>
        <source>saddle joint of the thumb</source>
        <translation>Daumensattelgelenk</translation>
    </message>
    <message>
        <source>pisiform</source>
        <translation>Os pisiforme</translation>
    </message>
    <message>
        <source>hook of the hamate</source>
        <translation>Hamulus ossis hamati</translation>
    </message>
    <message>
        <source>scaphoid tubercle</source>
        <translation>Tuberculum ossis scaphoidei</translation>
    </message>
    <message>
        <source>wrist crease</source>
        <translation>Handgelenksfalte</translation>
    </message>
    <message>
        <source>ulnar styloid</source>
        <translation>Processus styloideus ulnae</translation>
    </message>
    <message>
        <source>wrist</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>head of the 1st metatarsal</source>
        <translation>Kopf des 1. Metatarsale</translation>
    </message>
    <message>
        <source>head of the 2nd metatarsal</source>
        <translation>Kopf des 2. Metatarsale</translation>
    </message>
    <message>
        <source>head of the 3rd metatarsal</source>
        <translation>Kopf des 3. Metatarsale</translation>
    </message>
    <message>
        <source>head of the 4th metatarsal</source>
        <translation>Kopf des 4. Metatarsale</translation>
    </message>
    <message>
        <source>head of the 5th metatarsal</source>
        <translation>Kopf des 5. Metatarsale</translation>
    </message>
    <message>
        <source>base of the 5th metatarsal</source>
        <translation>Basis des 5. Metatarsale</translation>
    </message>
    <message>
        <source>navicular tuberosity</source>
        <translation>Tuberositas ossis navicularis</translation>
    </message>
    <message>
        <source>heel bone</source>
        <translation>Fersenbein</translation>
    </message>
    <message>
        <source>tip of the lateral malleolus</source>
        <translation>Spitze des Malleolus lateralis</translation>
    </message>
    <message>
        <source>tip of the medial malleolus</source>
        <translation>Spitze des Malleolus medialis</translation>
    </message>
    <message>
        <source>middle of the ankle</source>
        <translation>Mitte des Sprunggelenks</translation>
    </message>
    <message>
        <source>perineal body</source>
        <translation>Centrum perinei</translation>
    </message>
    <message>
        <source>anus</source>
        <translation>Anus</translation>
    </message>
    <message>
        <source>tip of the coccyx</source>
        <translation>Steißbeinspitze</translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Wie der Bildschirm</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Address, a line each</source>
        <translation>Anschrift, je Zeile eine</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Language of the papers</source>
        <translation>Sprache der Dokumente</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Choose a logo ...</source>
        <translation>Logo wählen ...</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It stands at the top of every paper, for everybody in this clinic.</source>
        <translation>Er steht oben auf jedem Dokument, für alle in dieser Praxis.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
</context>
<context>
    <name>LimitForm</name>
    <message>
        <source>The table says {0}.</source>
        <translation>Die Tabelle nennt {0}.</translation>
    </message>
    <message>
        <source>mg per kg of body weight</source>
        <translation>mg pro kg Körpergewicht</translation>
    </message>
    <message>
        <source>Never more than, in mg</source>
        <translation>Nie mehr als, in mg</translation>
    </message>
    <message>
        <source>Needed for a limit above the table&apos;s; kept with today&apos;s date and your name.</source>
        <translation>Nötig für ein Limit über dem der Tabelle; wird mit heutigem Datum und Ihrem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>{scope}. {basis}. Source: {source}. {doubts}</source>
        <translation>{scope}. {basis}. Quelle: {source}. {doubts}</translation>
    </message>
    <message>
        <source>Change ...</source>
        <translation>Ändern ...</translation>
    </message>
    <message>
        <source>Changed by {by} on {day}: {reason}. The table says {table}.</source>
        <translation>Geändert von {by} am {day}: {reason}. Die Tabelle nennt {table}.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>#{0} · b. {1}</source>
        <translation>#{0} · geb. {1}</translation>
    </message>
</context>
<context>
    <name>ListingField</name>
    <message>
        <source>Not asked</source>
        <translation>Nicht erfragt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>{0}: another one</source>
        <translation>{0}: weitere</translation>
    </message>
    <message>
        <source>Type another one, then Enter</source>
        <translation>Weitere eingeben, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Choose at least one, or None.</source>
        <translation>Wählen Sie mindestens einen Eintrag oder Keine.</translation>
    </message>
    <message>
        <source>{0}  ✕</source>
        <translation>{0}  ✕</translation>
    </message>
    <message>
        <source>Take {0} away</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists of patients</source>
        <translation>Patientenlisten</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Search visits</source>
        <translation>Besuche suchen</translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation>Besuche, neueste zuerst</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Open the chart</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Come again</source>
        <translation>Wiedervorstellung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any muscle</source>
        <translation>Jeder Muskel</translation>
    </message>
    <message>
        <source>Any treatment or none</source>
        <translation>Mit oder ohne Behandlung</translation>
    </message>
    <message>
        <source>Seen by anybody</source>
        <translation>Alle Behandler</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Choose a muscle from the list that opens while you type.</source>
        <translation>Wählen Sie einen Muskel aus der Liste, die sich beim Tippen öffnet.</translation>
    </message>
    <message>
        <source>“{0}” is not a day: all days are shown.</source>
        <translation>„{0}“ ist kein Tag: Alle Tage werden gezeigt.</translation>
    </message>
    <message>
        <source>The first day is after the last one: all days are shown.</source>
        <translation>Der erste Tag liegt nach dem letzten: Alle Tage werden gezeigt.</translation>
    </message>
    <message>
        <source>The newest {0} visits are shown; ask for fewer days to see older ones.</source>
        <translation>Die neuesten {0} Besuche werden gezeigt; wählen Sie weniger Tage, um ältere zu sehen.</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>Ein Besuch</translation>
    </message>
    <message>
        <source>{0} visits</source>
        <translation>{0} Besuche</translation>
    </message>
    <message>
        <source>Nobody was seen today yet.</source>
        <translation>Heute war noch niemand da.</translation>
    </message>
    <message>
        <source>Nobody&apos;s follow-up is overdue. “Come again on” in a visit sets its day.</source>
        <translation>Keine Wiedervorstellung ist überfällig. „Wiedervorstellung am“ in einem Besuch legt den Tag fest.</translation>
    </message>
    <message>
        <source>No visit fits.</source>
        <translation>Kein Besuch passt.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingegeben</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{0} has changes here that could not be saved yet.</source>
        <translation>{0} hat hier Änderungen, die noch nicht gespeichert werden konnten.</translation>
    </message>
    <message>
        <source>They have to be unlocked and saved before anything else is opened.</source>
        <translation>Sie müssen entsperrt und gespeichert werden, bevor etwas anderes geöffnet wird.</translation>
    </message>
    <message>
        <source>The recovery code is not written down. It is never shown again. Close all the same?</source>
        <translation>Der Wiederherstellungscode ist nicht notiert. Er wird nie wieder gezeigt. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>Close without the code</source>
        <translation>Ohne den Code schließen</translation>
    </message>
    <message>
        <source>Some changes could not be saved. They are lost when you close now.</source>
        <translation>Einige Änderungen konnten nicht gespeichert werden. Sie gehen verloren, wenn Sie jetzt schließen.</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
</context>
<context>
    <name>ManyRow</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Body map: {0}; {1}</source>
        <translation>Körperschema: {0}; {1}</translation>
    </message>
    <message>
        <source>{0}; the arm is taken away</source>
        <translation>{0}; der Arm ist ausgeblendet</translation>
    </message>
    <message>
        <source>Arrow keys walk the muscles, Enter marks one, comma and full stop choose what lies above or below.</source>
        <translation>Pfeiltasten gehen durch die Muskeln, Eingabe markiert einen, Komma und Punkt wählen, was darüber oder darunter liegt.</translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Körperschema speichern</translation>
    </message>
    <message>
        <source>Making the picture of the map ...</source>
        <translation>Das Bild des Körperschemas wird erstellt ...</translation>
    </message>
    <message>
        <source>The map is copied: paste it where you need it.</source>
        <translation>Das Körperschema ist kopiert: Fügen Sie es ein, wo Sie es brauchen.</translation>
    </message>
    <message>
        <source>The map is in {0}</source>
        <translation>Das Körperschema ist in {0}</translation>
    </message>
    <message>
        <source>No picture was made. {0}</source>
        <translation>Es wurde kein Bild erstellt. {0}</translation>
    </message>
</context>
<context>
    <name>MapLink</name>
    <message>
        <source>No muscle here: nothing was recorded.</source>
        <translation>Hier ist kein Muskel: Nichts wurde aufgenommen.</translation>
    </message>
    <message>
        <source>No muscle there: the point stays where it was.</source>
        <translation>Dort ist kein Muskel: Der Punkt blieb, wo er war.</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole figure</source>
        <translation>Ganze Figur zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>The arm in the side views; take it away to mark what lies beneath</source>
        <translation>Der Arm in den Seitenansichten; ausblenden, um darunter zu markieren</translation>
    </message>
    <message>
        <source>Arm in the side views</source>
        <translation>Arm in den Seitenansichten</translation>
    </message>
</context>
<context>
    <name>MapPictureDialog</name>
    <message>
        <source>Picture of the map</source>
        <translation>Bild des Körperschemas</translation>
    </message>
    <message>
        <source>All views with marks</source>
        <translation>Alle Ansichten mit Markierungen</translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation>PNG, ein Bild aus Pixeln</translation>
    </message>
    <message>
        <source>SVG, lines that stay sharp at any size</source>
        <translation>SVG, Linien, die in jeder Größe scharf bleiben</translation>
    </message>
    <message>
        <source>The letters of the points</source>
        <translation>Die Buchstaben der Punkte</translation>
    </message>
    <message>
        <source>Name, chart number and day</source>
        <translation>Name, Patientennummer und Tag</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save ...</source>
        <translation>Speichern ...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>The picture is not encrypted: whoever has it can see it. It is noted in the audit trail.</source>
        <translation>Das Bild ist nicht verschlüsselt: Wer es hat, kann es sehen. Es wird im Audit-Protokoll vermerkt.</translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Mark at the usual point</source>
        <translation>Am üblichen Punkt markieren</translation>
    </message>
    <message>
        <source>Open a visit of today to mark it at its usual point.</source>
        <translation>Öffnen Sie einen Besuch von heute, um ihn am üblichen Punkt zu markieren.</translation>
    </message>
    <message>
        <source>Mark left</source>
        <translation>Links markieren</translation>
    </message>
    <message>
        <source>Mark right</source>
        <translation>Rechts markieren</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>{0}, at the usual point of {1}</source>
        <translation>{0}, am üblichen Punkt von {1}</translation>
    </message>
</context>
<context>
    <name>MarkingView</name>
    <message>
        <source>, and . walk the stack</source>
        <translation>, und . gehen durch die Schichten</translation>
    </message>
    <message>
        <source>Let go: into this muscle</source>
        <translation>Loslassen: in diesen Muskel</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation>B&amp;esuch</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Ba&amp;ckups ...</source>
        <translation>Si&amp;cherungen ...</translation>
    </message>
    <message>
        <source>Rest&amp;ore a backup ...</source>
        <translation>Sicherung &amp;wiederherstellen ...</translation>
    </message>
    <message>
        <source>Audit &amp;trail ...</source>
        <translation>Audit-Pr&amp;otokoll ...</translation>
    </message>
    <message>
        <source>Peo&amp;ple ...</source>
        <translation>Benut&amp;zer ...</translation>
    </message>
    <message>
        <source>&amp;Open another clinic ...</source>
        <translation>Andere Praxis ö&amp;ffnen ...</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Spe&amp;rren</translation>
    </message>
    <message>
        <source>&amp;Settings ...</source>
        <translation>Einstell&amp;ungen ...</translation>
    </message>
    <message>
        <source>Clinical &amp;rules ...</source>
        <translation>&amp;Klinische Regeln ...</translation>
    </message>
    <message>
        <source>Letter&amp;head ...</source>
        <translation>Bri&amp;efkopf ...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Sign the visit ...</source>
        <translation>Besuch &amp;signieren ...</translation>
    </message>
    <message>
        <source>Add an a&amp;ddendum ...</source>
        <translation>&amp;Nachtrag anfügen ...</translation>
    </message>
    <message>
        <source>Da&amp;y of the visit ...</source>
        <translation>&amp;Tag des Besuchs ...</translation>
    </message>
    <message>
        <source>&amp;Move the draft to another patient ...</source>
        <translation>Entwurf &amp;zu anderem Patienten verschieben ...</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About Bodymap</source>
        <translation>&amp;Über Bodymap</translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation>Patienten &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Add a patient ...</source>
        <translation>Patienten &amp;anlegen ...</translation>
    </message>
    <message>
        <source>&amp;Edit the patient ...</source>
        <translation>Patienten &amp;bearbeiten ...</translation>
    </message>
    <message>
        <source>Find &amp;doubles ...</source>
        <translation>&amp;Dubletten suchen ...</translation>
    </message>
    <message>
        <source>&amp;Lists of patients ...</source>
        <translation>Patienten&amp;listen ...</translation>
    </message>
    <message>
        <source>E&amp;xport the visit summary as PDF ...</source>
        <translation>Befundbericht als &amp;PDF exportieren ...</translation>
    </message>
    <message>
        <source>Hand o&amp;ver or print ...</source>
        <translation>Weiter&amp;geben oder drucken ...</translation>
    </message>
    <message>
        <source>&amp;Import records or patients ...</source>
        <translation>Akten oder Patienten &amp;importieren ...</translation>
    </message>
    <message>
        <source>Find an&amp;ything, or type a point</source>
        <translation>&amp;Alles suchen oder Punkt eingeben</translation>
    </message>
    <message>
        <source>Find a &amp;muscle</source>
        <translation>&amp;Muskel suchen</translation>
    </message>
    <message>
        <source>&amp;About the muscle at hand</source>
        <translation>Über den aktuellen M&amp;uskel</translation>
    </message>
    <message>
        <source>&amp;Copy the map</source>
        <translation>Körperschema &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Picture of the map ...</source>
        <translation>&amp;Bild des Körperschemas ...</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Open the draft first: a signed visit keeps its day.</source>
        <translation>Öffnen Sie zuerst den Entwurf: Ein signierter Besuch behält seinen Tag.</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
    <message>
        <source>Show the points of the visit before that were not asked yet</source>
        <translation>Die Punkte des letzten Besuchs zeigen, die noch nicht erfragt wurden</translation>
    </message>
</context>
<context>
    <name>ModeButtons</name>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>A click on a muscle marks a trigger point (M)</source>
        <translation>Ein Klick auf einen Muskel markiert einen Triggerpunkt (M)</translation>
    </message>
    <message>
        <source>Shade pain</source>
        <translation>Schmerz einzeichnen</translation>
    </message>
    <message>
        <source>Draw on the skin where it hurts (H)</source>
        <translation>Auf der Haut einzeichnen, wo es schmerzt (H)</translation>
    </message>
</context>
<context>
    <name>MotionSection</name>
    <message>
        <source>Range of motion</source>
        <translation>Bewegungsumfang</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Add a movement</source>
        <translation>Bewegung hinzufügen</translation>
    </message>
    <message>
        <source>Add a movement ...</source>
        <translation>Bewegung hinzufügen ...</translation>
    </message>
    <message>
        <source>Usual ranges of adults; no clinician has confirmed them yet.</source>
        <translation>Übliche Umfänge Erwachsener; noch nicht fachlich bestätigt.</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>removed while recording</source>
        <translation>bei der Aufnahme entfernt</translation>
    </message>
</context>
<context>
    <name>MoveDraftDialog</name>
    <message>
        <source>Move the visit to another patient</source>
        <translation>Besuch zu einem anderen Patienten verschieben</translation>
    </message>
    <message>
        <source>Choose the patient to whom this visit belongs.</source>
        <translation>Wählen Sie den Patienten, zu dem dieser Besuch gehört.</translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation>Besuch verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move the visit of {0}</source>
        <translation>Besuch vom {0} verschieben</translation>
    </message>
    <message>
        <source>The visit is under this patient already.</source>
        <translation>Der Besuch gehört bereits zu diesem Patienten.</translation>
    </message>
    <message>
        <source>The visit of {0}, with all its findings, moves from {1} (#{2}) to {3} (#{4}). A point that other visits of {1} know stays there and begins anew at {3}. The audit trail records the move.</source>
        <translation>Der Besuch vom {0} mit allen Befunden wechselt von {1} (#{2}) zu {3} (#{4}). Ein Punkt, den andere Besuche von {1} kennen, bleibt dort und beginnt bei {3} neu. Das Audit-Protokoll hält die Verschiebung fest.</translation>
    </message>
    <message>
        <source>The visit was moved.</source>
        <translation>Der Besuch wurde verschoben.</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes and plan</source>
        <translation>Notizen und Procedere</translation>
    </message>
    <message>
        <source>Reason for the visit</source>
        <translation>Anlass des Besuchs</translation>
    </message>
    <message>
        <source>Why the patient came</source>
        <translation>Warum der Patient gekommen ist</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation>Was gesagt und gesehen wurde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Procedere</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes folgt</translation>
    </message>
    <message>
        <source>Come again on</source>
        <translation>Wiedervorstellung am</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation>Ohne den Namen</translation>
    </message>
    <message>
        <source>Names, numbers, free text and photos are left out; all dates are moved by the same days.</source>
        <translation>Namen, Nummern, Freitext und Fotos bleiben weg; alle Datumsangaben werden um gleich viele Tage verschoben.</translation>
    </message>
    <message>
        <source>De-identified, for research</source>
        <translation>De-identifiziert, für Forschung</translation>
    </message>
    <message>
        <source>Names, numbers, free text and photos are left out; no date stays as it was.</source>
        <translation>Namen, Nummern, Freitext und Fotos bleiben weg; keine Datumsangabe bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Dates moved</source>
        <translation>Datumsangaben verschoben</translation>
    </message>
    <message>
        <source>Dates from the first visit on</source>
        <translation>Tage ab dem ersten Besuch</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>And a key file: who is who</source>
        <translation>Und eine Schlüsseldatei: wer ist wer</translation>
    </message>
    <message>
        <source>It undoes the de-identification: keep it apart from the data.</source>
        <translation>Sie hebt die De-Identifizierung auf: Bewahren Sie sie getrennt von den Daten auf.</translation>
    </message>
    <message>
        <source>With the visit&apos;s data inside (JSON, FHIR)</source>
        <translation>Mit Daten des Besuchs (JSON, FHIR)</translation>
    </message>
    <message>
        <source>With the summary (PDF) inside</source>
        <translation>Mit dem Befundbericht (PDF)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>Pain areas</source>
        <translation>Schmerzareale</translation>
    </message>
    <message>
        <source>Scores of the visits</source>
        <translation>Werte der Besuche</translation>
    </message>
    <message>
        <source>Semicolons and decimal commas</source>
        <translation>Semikolons und Dezimalkommas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>pain {0}</source>
        <translation>Schmerz {0}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Go through the visits, one after the other</source>
        <translation>Die Besuche nacheinander durchgehen</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview, page {0} of {1}</source>
        <translation>Vorschau, Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>PainSection</name>
    <message>
        <source>Pain today</source>
        <translation>Schmerz heute</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Stärkster</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Time that worst and average were asked for</source>
        <translation>Zeitraum für stärksten und durchschnittlichen Schmerz</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>since last visit</source>
        <translation>seit letztem Besuch</translation>
    </message>
    <message>
        <source>Discard this empty visit</source>
        <translation>Leeren Besuch verwerfen</translation>
    </message>
    <message>
        <source>Worst and average over the last</source>
        <translation>Stärkster und durchschnittlicher Schmerz der letzten</translation>
    </message>
    <message>
        <source>now {0} · worst {1} · average {2}</source>
        <translation>jetzt {0} · stärkster {1} · Durchschnitt {2}</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht erfragt</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a muscle, a patient or a command, or type a point</source>
        <translation>Muskel, Patienten oder Befehl suchen oder einen Punkt eingeben</translation>
    </message>
    <message>
        <source>Muscle, patient, command, or a point: lev scap l 6 active ltr</source>
        <translation>Muskel, Patient, Befehl oder ein Punkt: lev scap l 6 active ltr</translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc closes</source>
        <translation>Pfeiltasten wählen, Eingabe führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Enter: {0}</source>
        <translation>Eingabe: {0}</translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter.</source>
        <translation>Wählen Sie mit den Pfeiltasten, dann Eingabe.</translation>
    </message>
    <message>
        <source>Press Enter again to record it all the same.</source>
        <translation>Noch einmal Eingabe, um es trotzdem aufzunehmen.</translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>No patient is open.</source>
        <translation>Kein Patient ist geöffnet.</translation>
    </message>
    <message>
        <source>Open one first; what you typed stays.</source>
        <translation>Öffnen Sie zuerst einen; Ihre Eingabe bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation>Meine Passphrase ändern</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Several words are best.</source>
        <translation>Am besten mehrere Wörter.</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>Die neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter your present passphrase.</source>
        <translation>Geben Sie Ihre jetzige Passphrase ein.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>With a password (AES-256)</source>
        <translation>Mit Passwort (AES-256)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Type a password, or take away the tick.</source>
        <translation>Geben Sie ein Passwort ein oder entfernen Sie das Häkchen.</translation>
    </message>
</context>
<context>
    <name>PatientDesk</name>
    <message>
        <source>That was beside the body. Try again.</source>
        <translation>Das lag neben dem Körper. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>rubbed out by the patient</source>
        <translation>vom Patienten ausradiert</translation>
    </message>
    <message>
        <source>Now draw the other place.</source>
        <translation>Zeichnen Sie jetzt die andere Stelle.</translation>
    </message>
    <message>
        <source>taken back by the patient</source>
        <translation>vom Patienten zurückgenommen</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>Add a patient</source>
        <translation>Patienten anlegen</translation>
    </message>
    <message>
        <source>Edit the patient</source>
        <translation>Patienten bearbeiten</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Patienten anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>The next free number is suggested.</source>
        <translation>Die nächste freie Nummer wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>Figure on the map</source>
        <translation>Figur im Körperschema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>For example {0}; empty where it is not known.</source>
        <translation>Zum Beispiel {0}; leer, wo es nicht bekannt ist.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Type it as {0}.</source>
        <translation>Schreiben Sie es so: {0}.</translation>
    </message>
    <message>
        <source>Enter a family name.</source>
        <translation>Geben Sie einen Nachnamen ein.</translation>
    </message>
    <message>
        <source>Enter a chart number.</source>
        <translation>Geben Sie eine Patientennummer ein.</translation>
    </message>
</context>
<context>
    <name>PatientMap</name>
    <message>
        <source>The body, to draw on</source>
        <translation>Der Körper zum Einzeichnen</translation>
    </message>
</context>
<context>
    <name>PatientSearch</name>
    <message>
        <source>Search patients</source>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>Any part of the name, the chart number or the birth date</source>
        <translation>Ein Teil des Namens, der Patientennummer oder des Geburtsdatums</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation>Patienten anlegen</translation>
    </message>
    <message>
        <source>Add a patient ({0})</source>
        <translation>Patienten anlegen ({0})</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Gefundene Patienten</translation>
    </message>
    <message>
        <source>The first {0} patients; type more to find the others.</source>
        <translation>Die ersten {0} Patienten; tippen Sie mehr, um die anderen zu finden.</translation>
    </message>
    <message>
        <source>Nobody found. Try a part of the name, the chart number or the birth date.</source>
        <translation>Niemand gefunden. Versuchen Sie einen Teil des Namens, der Patientennummer oder des Geburtsdatums.</translation>
    </message>
    <message>
        <source>No patient yet. Add the first one.</source>
        <translation>Noch kein Patient. Legen Sie den ersten an.</translation>
    </message>
</context>
<context>
    <name>PatientWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation>Wie stark ist der Schmerz?</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Andere Stelle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Draw round it</source>
        <translation>Umfahren</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>Tap a part</source>
        <translation>Körperteil antippen</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Wegradieren</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Vorn und hinten</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Draw on the body with your finger, the pen or the mouse.</source>
        <translation>Zeichnen Sie mit dem Finger, dem Stift oder der Maus auf den Körper.</translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation>Wie fühlt sich der Schmerz an?</translation>
    </message>
    <message>
        <source>How strong is it? 0 is no pain, 10 the worst you can imagine</source>
        <translation>Wie stark ist er? 0 ist kein Schmerz, 10 der stärkste, den Sie sich vorstellen können</translation>
    </message>
    <message>
        <source>For the clinician: hold Done for one second to take the screen back.</source>
        <translation>Für Behandler: Fertig eine Sekunde gedrückt halten, um den Bildschirm zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>PatientsDialog</name>
    <message>
        <source>Import patients</source>
        <translation>Patienten importieren</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Was aus jeder Zeile wird</translation>
    </message>
    <message>
        <source>Import those who have the name and birth date of somebody here, too</source>
        <translation>Auch importieren, wer Name und Geburtsdatum von jemandem hier hat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>Import patients from a table</source>
        <translation>Patienten aus einer Tabelle importieren</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Birth dates</source>
        <translation>Geburtsdaten</translation>
    </message>
    <message>
        <source>What is in the columns</source>
        <translation>Was in den Spalten steht</translation>
    </message>
    <message>
        <source>Reading {0} ...</source>
        <translation>{0} wird gelesen ...</translation>
    </message>
    <message>
        <source>{0}: {1} lines, encoding {2}, separator: {3}, birth dates: {4}.</source>
        <translation>{0}: {1} Zeilen, Zeichenkodierung {2}, Trennzeichen: {3}, Geburtsdaten: {4}.</translation>
    </message>
    <message>
        <source>{0} cannot be imported.</source>
        <translation>{0} kann nicht importiert werden.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>cannot be imported: {0}</source>
        <translation>kann nicht importiert werden: {0}</translation>
    </message>
    <message>
        <source>new, although: {0}</source>
        <translation>neu, obwohl: {0}</translation>
    </message>
    <message>
        <source>left out: {0}</source>
        <translation>ausgelassen: {0}</translation>
    </message>
    <message>
        <source>Leave out the line that cannot be imported</source>
        <translation>Die Zeile auslassen, die nicht importiert werden kann</translation>
    </message>
    <message>
        <source>Leave out the {0} lines that cannot be imported</source>
        <translation>Die {0} Zeilen auslassen, die nicht importiert werden können</translation>
    </message>
    <message>
        <source>The birth dates can be read in two orders: choose one under “Birth dates”.</source>
        <translation>Die Geburtsdaten können in zwei Reihenfolgen gelesen werden: Wählen Sie eine unter „Geburtsdaten“.</translation>
    </message>
    <message>
        <source>{0} new, {1} left out, {2} cannot be imported.</source>
        <translation>{0} neu, {1} ausgelassen, {2} nicht importierbar.</translation>
    </message>
    <message>
        <source>Import 1 patient</source>
        <translation>1 Patienten importieren</translation>
    </message>
    <message>
        <source>Import {0} patients</source>
        <translation>{0} Patienten importieren</translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation>Wird importiert ...</translation>
    </message>
    <message>
        <source>1 patient is imported.</source>
        <translation>1 Patient ist importiert.</translation>
    </message>
    <message>
        <source>{0} patients are imported.</source>
        <translation>{0} Patienten sind importiert.</translation>
    </message>
    <message>
        <source>Undoing the import ...</source>
        <translation>Der Import wird rückgängig gemacht ...</translation>
    </message>
    <message>
        <source>The import is undone: {0} patients are struck out.</source>
        <translation>Der Import ist rückgängig gemacht: {0} Patienten sind gestrichen.</translation>
    </message>
    <message>
        <source>{0} {1} stay, because they were edited or have a visit: chart numbers {2}.</source>
        <translation>{0} {1} bleiben, weil sie bearbeitet wurden oder einen Besuch haben: Patientennummern {2}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Angehalten. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>Export the visit summary</source>
        <translation>Befundbericht exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the summary ...</source>
        <translation>Der Befundbericht wird erstellt ...</translation>
    </message>
    <message>
        <source>The summary is in {0}</source>
        <translation>Der Befundbericht ist in {0}</translation>
    </message>
    <message>
        <source>Nothing was exported. {0}</source>
        <translation>Nichts wurde exportiert. {0}</translation>
    </message>
</context>
<context>
    <name>PegSection</name>
    <message>
        <source>PEG</source>
        <translation>PEG</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Enjoyment</source>
        <translation>Lebensfreude</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Pain on average in the past week: 0 none, 10 as bad as you can imagine</source>
        <translation>Durchschnittlicher Schmerz in der letzten Woche: 0 keiner, 10 der stärkste vorstellbare</translation>
    </message>
    <message>
        <source>How pain interfered with enjoyment of life in the past week: 0 not at all, 10 completely</source>
        <translation>Wie sehr hat der Schmerz in der letzten Woche Ihre Lebensfreude beeinträchtigt: 0 gar nicht, 10 völlig</translation>
    </message>
    <message>
        <source>How pain interfered with general activity in the past week: 0 not at all, 10 completely</source>
        <translation>Wie sehr hat der Schmerz in der letzten Woche Ihre allgemeine Aktivität beeinträchtigt: 0 gar nicht, 10 völlig</translation>
    </message>
    <message>
        <source>Mean of the three; Krebs et al. 2009</source>
        <translation>Mittelwert der drei; Krebs et al. 2009</translation>
    </message>
    <message>
        <source>{0} of 3 answered</source>
        <translation>{0} von 3 beantwortet</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht erfragt</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Add ...</source>
        <translation>Hinzufügen ...</translation>
    </message>
    <message>
        <source>Roles ...</source>
        <translation>Rollen ...</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Enable with a new passphrase ...</source>
        <translation>Mit neuer Passphrase freigeben ...</translation>
    </message>
    <message>
        <source>My passphrase ...</source>
        <translation>Meine Passphrase ...</translation>
    </message>
    <message>
        <source>New recovery code ...</source>
        <translation>Neuer Wiederherstellungscode ...</translation>
    </message>
    <message>
        <source>New key ...</source>
        <translation>Neuer Schlüssel ...</translation>
    </message>
    <message>
        <source>The people of the clinic</source>
        <translation>Die Benutzer der Praxis</translation>
    </message>
    <message>
        <source>Passphrases and keys</source>
        <translation>Passphrasen und Schlüssel</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0} (Sie)</translation>
    </message>
    <message>
        <source>disabled on {0}</source>
        <translation>gesperrt am {0}</translation>
    </message>
    <message>
        <source>has no key: give a passphrase</source>
        <translation>hat keinen Schlüssel: Passphrase vergeben</translation>
    </message>
    <message>
        <source>can sign in</source>
        <translation>kann sich anmelden</translation>
    </message>
    <message>
        <source>Another administrator can disable you.</source>
        <translation>Ein anderer Administrator kann Sie sperren.</translation>
    </message>
    <message>
        <source>This clinic is on a server: its encryption is the server&apos;s.</source>
        <translation>Diese Praxis liegt auf einem Server: Ihre Verschlüsselung ist die des Servers.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Roles of {0}</source>
        <translation>Rollen von {0}</translation>
    </message>
    <message>
        <source>New passphrase of {0}</source>
        <translation>Neue Passphrase von {0}</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>“{0}” is not a day.</source>
        <translation>„{0}“ ist kein Tag.</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it stands below a visit.</source>
        <translation>Wie er unter einem Besuch steht.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>To be typed by the person themselves. Several words are best.</source>
        <translation>Von der Person selbst einzugeben. Am besten mehrere Wörter.</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>PinnedDoses</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Local anaesthetics together: {0} of the limit</source>
        <translation>Lokalanästhetika zusammen: {0} des Limits</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Doses of this day: {0}</source>
        <translation>Dosen dieses Tages: {0}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>midway between {first} and {second}</source>
        <translation>mittig zwischen {first} und {second}</translation>
    </message>
    <message>
        <source>at {landmark}</source>
        <translation>im Bereich {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm above {landmark}</source>
        <translation>{cm} cm oberhalb {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm below {landmark}</source>
        <translation>{cm} cm unterhalb {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm medial to {landmark}</source>
        <translation>{cm} cm medial {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm lateral to {landmark}</source>
        <translation>{cm} cm lateral {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm in front of {landmark}</source>
        <translation>{cm} cm anterior {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm behind {landmark}</source>
        <translation>{cm} cm posterior {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm distal to {landmark}</source>
        <translation>{cm} cm distal {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm proximal to {landmark}</source>
        <translation>{cm} cm proximal {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm to the thumb side of {landmark}</source>
        <translation>{cm} cm radial {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm to the little finger side of {landmark}</source>
        <translation>{cm} cm ulnar {landmark}</translation>
    </message>
    <message>
        <source>{cm} cm above and {rest}</source>
        <translation>{cm} cm oberhalb und {rest}</translation>
    </message>
    <message>
        <source>{cm} cm below and {rest}</source>
        <translation>{cm} cm unterhalb und {rest}</translation>
    </message>
    <message>
        <source>{cm} cm distal and {rest}</source>
        <translation>{cm} cm distal und {rest}</translation>
    </message>
    <message>
        <source>{cm} cm proximal and {rest}</source>
        <translation>{cm} cm proximal und {rest}</translation>
    </message>
    <message>
        <source>{cm} cm in front and {rest}</source>
        <translation>{cm} cm anterior und {rest}</translation>
    </message>
    <message>
        <source>{cm} cm behind and {rest}</source>
        <translation>{cm} cm posterior und {rest}</translation>
    </message>
</context>
<context>
    <name>PlaceBoxes</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Pain in this place: {0}</source>
        <translation>Schmerz an dieser Stelle: {0}</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>What is done</source>
        <translation>Was gemacht wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Treat several points alike</source>
        <translation>Mehrere Punkte gleich behandeln</translation>
    </message>
    <message>
        <source>Injection at point {0}: check it, then Enter</source>
        <translation>Injektion an Punkt {0}: prüfen, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Stop and confirm: {0}. Read the advice below.</source>
        <translation>Stopp, bestätigen: {0}. Lesen Sie den Hinweis unten.</translation>
    </message>
    <message>
        <source>{letter}  {side} {muscle}</source>
        <translation>{letter}  {side}: {muscle}</translation>
    </message>
    <message>
        <source>pain {0}</source>
        <translation>Schmerz {0}</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>behandelt</translation>
    </message>
    <message>
        <source>{0} {1} mL</source>
        <translation>{0} {1} mL</translation>
    </message>
    <message>
        <source>In all at {0} points: {1}</source>
        <translation>Insgesamt an {0} Punkten: {1}</translation>
    </message>
    <message>
        <source>Record the injection</source>
        <translation>Injektion aufnehmen</translation>
    </message>
    <message>
        <source>Record dry needling</source>
        <translation>Dry Needling aufnehmen</translation>
    </message>
    <message>
        <source>Record the manual technique</source>
        <translation>Manuelle Technik aufnehmen</translation>
    </message>
    <message>
        <source>Record {0} injections</source>
        <translation>{0} Injektionen aufnehmen</translation>
    </message>
    <message>
        <source>Record dry needling of {0} points</source>
        <translation>Dry Needling an {0} Punkten aufnehmen</translation>
    </message>
    <message>
        <source>Record the manual technique at {0} points</source>
        <translation>Manuelle Technik an {0} Punkten aufnehmen</translation>
    </message>
</context>
<context>
    <name>PointFields</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation>Hartspannstrang</translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation>Wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation>Übertragener Schmerz</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>Jump sign</source>
        <translation>Jump-Sign</translation>
    </message>
    <message>
        <source>Draw where it went</source>
        <translation>Ausstrahlung zeichnen</translation>
    </message>
    <message>
        <source>Spot tenderness</source>
        <translation>Druckdolenz</translation>
    </message>
    <message>
        <source>Note on this point</source>
        <translation>Notiz zu diesem Punkt</translation>
    </message>
    <message>
        <source>Note on this point (O)</source>
        <translation>Notiz zu diesem Punkt (O)</translation>
    </message>
    <message>
        <source>Tenderness (S)</source>
        <translation>Druckdolenz (S)</translation>
    </message>
    <message>
        <source>Spot tenderness 0-4; the key S goes one grade up</source>
        <translation>Druckdolenz 0-4; die Taste S erhöht um eine Stufe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Delphi consensus of 2018: two of taut band, hypersensitive spot and referred pain. No diagnosis.</source>
        <translation>Delphi-Konsens 2018: zwei von Hartspannstrang, überempfindlichem Punkt und übertragenem Schmerz. Keine Diagnose.</translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation>✓ {0}</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points of this visit</source>
        <translation>Punkte dieses Besuchs</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Dieser Besuch</translation>
    </message>
    <message>
        <source>No points yet.</source>
        <translation>Noch keine Punkte.</translation>
    </message>
    <message>
        <source>All as last time, new scores (G)</source>
        <translation>Alle wie zuletzt, neue Werte (G)</translation>
    </message>
    <message>
        <source>This visit · {0} still to ask</source>
        <translation>Dieser Besuch · {0} noch zu erfragen</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <source>Pain at this point (NRS)</source>
        <translation>Schmerz an diesem Punkt (NRS)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this point from the visit (Delete); undo brings it back.</source>
        <translation>Diesen Punkt aus dem Besuch entfernen (Entf); Rückgängig holt ihn zurück.</translation>
    </message>
    <message>
        <source>About this muscle</source>
        <translation>Über diesen Muskel</translation>
    </message>
    <message>
        <source>Another muscle here</source>
        <translation>Anderer Muskel hier</translation>
    </message>
    <message>
        <source>Not recorded: the pressure pain threshold “{0}”. It must be a number above 0.</source>
        <translation>Nicht aufgenommen: die Druckschmerzschwelle „{0}“. Sie muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>Point {0}</source>
        <translation>Punkt {0}</translation>
    </message>
    <message>
        <source>Point {0}: not asked yet today. Press its score, or F where it is not found.</source>
        <translation>Punkt {0}: heute noch nicht erfragt. Drücken Sie den Wert oder F, wenn er nicht zu finden ist.</translation>
    </message>
    <message>
        <source>Last time: {0}.</source>
        <translation>Letztes Mal: {0}.</translation>
    </message>
    <message>
        <source>No patient is open</source>
        <translation>Kein Patient geöffnet</translation>
    </message>
    <message>
        <source>Search for a patient at the left, or add one.</source>
        <translation>Suchen Sie links einen Patienten oder legen Sie einen an.</translation>
    </message>
    <message>
        <source>Mark a trigger point</source>
        <translation>Triggerpunkt markieren</translation>
    </message>
    <message>
        <source>Click the muscle where the trigger point is, then press its score 0-9 (X for 10).</source>
        <translation>Klicken Sie auf den Muskel mit dem Triggerpunkt, dann drücken Sie den Wert 0-9 (X für 10).</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Noch kein Besuch</translation>
    </message>
    <message>
        <source>Start the first visit, then click the muscle where a trigger point is.</source>
        <translation>Beginnen Sie den ersten Besuch, dann klicken Sie auf den Muskel mit dem Triggerpunkt.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Click a point on the map or in the list to see what was found there.</source>
        <translation>Klicken Sie auf einen Punkt im Körperschema oder in der Liste, um den Befund zu sehen.</translation>
    </message>
</context>
<context>
    <name>PointTrends</name>
    <message>
        <source>Each point over time</source>
        <translation>Jeder Punkt im Zeitverlauf</translation>
    </message>
    <message>
        <source>No point was scored yet</source>
        <translation>Noch kein Punkt hat einen Wert</translation>
    </message>
</context>
<context>
    <name>PressureEntry</name>
    <message>
        <source>kg/cm²</source>
        <translation>kg/cm²</translation>
    </message>
    <message>
        <source>kPa</source>
        <translation>kPa</translation>
    </message>
    <message>
        <source>A number above 0, at most {0:.0f}.</source>
        <translation>Eine Zahl über 0, höchstens {0:.0f}.</translation>
    </message>
</context>
<context>
    <name>PressurePair</name>
    <message>
        <source>Pressure pain threshold</source>
        <translation>Druckschmerzschwelle</translation>
    </message>
    <message>
        <source>Pressure pain threshold at the same place of the other side</source>
        <translation>Druckschmerzschwelle an derselben Stelle der anderen Seite</translation>
    </message>
    <message>
        <source>PPT (P)</source>
        <translation>PPT (P)</translation>
    </message>
    <message>
        <source>Pressure pain threshold; key: P</source>
        <translation>Druckschmerzschwelle (PPT); Taste: P</translation>
    </message>
    <message>
        <source>other side</source>
        <translation>andere Seite</translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation>Beide Seiten sind gleich.</translation>
    </message>
    <message>
        <source>{0} lower than the other side</source>
        <translation>{0} niedriger als auf der anderen Seite</translation>
    </message>
    <message>
        <source>{0} higher than the other side</source>
        <translation>{0} höher als auf der anderen Seite</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>Making the preview ...</source>
        <translation>Die Vorschau wird erstellt ...</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>Der Anfang der Datei</translation>
    </message>
    <message>
        <source>The whole file, {0}</source>
        <translation>Die ganze Datei, {0}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>Demo wird erstellt</translation>
    </message>
    <message>
        <source>All patients in it are made up. It is removed when you close the window.</source>
        <translation>Alle Patienten darin sind erfunden. Sie wird entfernt, wenn Sie das Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>QualityToggles</name>
    <message>
        <source>What the pain is like</source>
        <translation>Schmerzcharakter</translation>
    </message>
</context>
<context>
    <name>ReasonEntry</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Nennen Sie in wenigen Worten den Grund.</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>It was shown when the clinic was made. Spaces do not matter.</source>
        <translation>Er wurde beim Anlegen der Praxis gezeigt. Leerzeichen spielen keine Rolle.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <source>Opening ...</source>
        <translation>Wird geöffnet ...</translation>
    </message>
    <message>
        <source>Enter the recovery code.</source>
        <translation>Geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Drucken ...</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn notiert</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code is the only way back to your records. It is shown now and never again.</source>
        <translation>Wenn Sie Ihre Passphrase vergessen, ist dieser Code der einzige Weg zurück zu Ihren Daten. Er wird jetzt gezeigt und dann nie wieder.</translation>
    </message>
    <message>
        <source>Keep it on paper, in a place that you lock, away from this computer.</source>
        <translation>Bewahren Sie ihn auf Papier auf, an einem abgeschlossenen Ort, getrennt von diesem Computer.</translation>
    </message>
    <message>
        <source>Recovery code of your Bodymap clinic:

{0}</source>
        <translation>Wiederherstellungscode Ihrer Bodymap-Praxis:

{0}</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Something went wrong inside Bodymap ({0}). What was saved is safe; if this comes again, please report it.</source>
        <translation>In Bodymap ist etwas schiefgegangen ({0}). Was gespeichert war, ist sicher; wenn das wieder vorkommt, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Changes that are not saved yet are kept, and saving is tried again.</source>
        <translation>Noch nicht gespeicherte Änderungen bleiben erhalten, und das Speichern wird erneut versucht.</translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <source>How responses are listed</source>
        <translation>Wie das Ansprechen aufgelistet wird</translation>
    </message>
    <message>
        <source>Each treatment</source>
        <translation>Jede Behandlung</translation>
    </message>
    <message>
        <source>By technique</source>
        <translation>Nach Technik</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Nach Wirkstoff</translation>
    </message>
    <message>
        <source>By muscle</source>
        <translation>Nach Muskel</translation>
    </message>
    <message>
        <source>Whose responses</source>
        <translation>Wessen Ansprechen</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>Dieser Patient</translation>
    </message>
    <message>
        <source>Whole clinic, without names</source>
        <translation>Ganze Praxis, ohne Namen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Responses to treatment</source>
        <translation>Ansprechen auf Behandlung</translation>
    </message>
    <message>
        <source>Responses summed up</source>
        <translation>Ansprechen zusammengefasst</translation>
    </message>
    <message>
        <source>Reading the clinic&apos;s records …</source>
        <translation>Die Daten der Praxis werden gelesen …</translation>
    </message>
    <message>
        <source>Reading the clinic&apos;s records: {0} of {1} patients</source>
        <translation>Die Daten der Praxis werden gelesen: {0} von {1} Patienten</translation>
    </message>
    <message>
        <source>Stopped after {0} of {1} patients.</source>
        <translation>Angehalten nach {0} von {1} Patienten.</translation>
    </message>
    <message>
        <source>{0} of {1} patients read.</source>
        <translation>{0} von {1} Patienten gelesen.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A folder named clinic- and the moment.</source>
        <translation>Ein Ordner namens clinic- mit dem Zeitpunkt.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>The backup becomes a clinic there. It must be new or empty.</source>
        <translation>Die Sicherung wird dort zu einer Praxis. Er muss neu oder leer sein.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>The one that held on the day of the backup.</source>
        <translation>Die am Tag der Sicherung galt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open the restored clinic</source>
        <translation>Wiederhergestellte Praxis öffnen</translation>
    </message>
    <message>
        <source>The clinic that is open stays as it is.</source>
        <translation>Die geöffnete Praxis bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose ...</source>
        <translation>Wählen ...</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Wählen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Restoring and verifying ...</source>
        <translation>Wird wiederhergestellt und geprüft ...</translation>
    </message>
    <message>
        <source>Restored and verified.
The restored clinic: {0}
The clinic that is open: {1}</source>
        <translation>Wiederhergestellt und geprüft.
Die wiederhergestellte Praxis: {0}
Die geöffnete Praxis: {1}</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What Enter can do</source>
        <translation>Was die Eingabetaste tun kann</translation>
    </message>
</context>
<context>
    <name>Resume</name>
    <message>
        <source>Bodymap was not closed in order the last time. What was saved is there.</source>
        <translation>Bodymap wurde beim letzten Mal nicht ordnungsgemäß geschlossen. Was gespeichert war, ist da.</translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation>Dort weitermachen, wo Sie waren?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>1 change could not be saved then and was kept.</source>
        <translation>1 Änderung konnte damals nicht gespeichert werden und wurde aufbewahrt.</translation>
    </message>
    <message>
        <source>{0} changes could not be saved then and were kept.</source>
        <translation>{0} Änderungen konnten damals nicht gespeichert werden und wurden aufbewahrt.</translation>
    </message>
    <message>
        <source>1 change does not fit what is there now and is kept for the next start.</source>
        <translation>1 Änderung passt nicht zum jetzigen Stand und wird für den nächsten Start aufbewahrt.</translation>
    </message>
    <message>
        <source>{0} changes do not fit what is there now and are kept for the next start.</source>
        <translation>{0} Änderungen passen nicht zum jetzigen Stand und werden für den nächsten Start aufbewahrt.</translation>
    </message>
    <message>
        <source>What was not saved before is saved now.</source>
        <translation>Was zuvor nicht gespeichert war, ist jetzt gespeichert.</translation>
    </message>
</context>
<context>
    <name>RolesView</name>
    <message>
        <source>What may be done</source>
        <translation>Was erlaubt ist</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>The damaged clinic is only read and stays as it is.</source>
        <translation>Die beschädigte Praxis wird nur gelesen und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Retten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>A new clinic is made from what can still be read. If there is a recent backup, restore that instead: it is whole. Nothing of the damaged folder is changed: keep it.</source>
        <translation>Aus dem noch Lesbaren wird eine neue Praxis angelegt. Wenn es eine aktuelle Sicherung gibt, stellen Sie lieber diese wieder her: Sie ist vollständig. Am beschädigten Ordner wird nichts geändert: Behalten Sie ihn.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>Open the salvaged clinic</source>
        <translation>Gerettete Praxis öffnen</translation>
    </message>
</context>
<context>
    <name>ScoreChips</name>
    <message>
        <source>not asked</source>
        <translation>nicht erfragt</translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation>{name}: {score}</translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>{name}: {score} of 10</source>
        <translation>{name}: {score} von 10</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>For a clinic whose letterhead does not say it.</source>
        <translation>Für eine Praxis, deren Briefkopf es nicht angibt.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>Dates and times are shown in it.</source>
        <translation>Datum und Uhrzeit werden darin gezeigt.</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a pointer, the passphrase is asked for again.</source>
        <translation>Nach so vielen Minuten ohne Taste oder Zeiger wird die Passphrase erneut verlangt.</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Clear what was copied</source>
        <translation>Kopiertes löschen</translation>
    </message>
    <message>
        <source>after 30 seconds</source>
        <translation>nach 30 Sekunden</translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation>nach 1 Minute</translation>
    </message>
    <message>
        <source>after 2 minutes</source>
        <translation>nach 2 Minuten</translation>
    </message>
    <message>
        <source>after 10 minutes</source>
        <translation>nach 10 Minuten</translation>
    </message>
    <message>
        <source>when the app is locked</source>
        <translation>wenn das Programm gesperrt wird</translation>
    </message>
    <message>
        <source>What you copy in Bodymap leaves the clipboard by itself, and at once when it is locked.</source>
        <translation>Was Sie in Bodymap kopieren, verlässt die Zwischenablage von selbst, beim Sperren sofort.</translation>
    </message>
    <message>
        <source>Screenshots and shared screens</source>
        <translation>Bildschirmfotos und geteilte Bildschirme</translation>
    </message>
    <message>
        <source>show these windows</source>
        <translation>diese Fenster zeigen</translation>
    </message>
    <message>
        <source>leave these windows out</source>
        <translation>diese Fenster auslassen</translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Open a patient first.</source>
        <translation>Öffnen Sie zuerst einen Patienten.</translation>
    </message>
    <message>
        <source>discarded while recording</source>
        <translation>bei der Aufnahme verworfen</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>No earlier visit</source>
        <translation>Kein früherer Besuch</translation>
    </message>
    <message>
        <source>Dashed: not asked at the later visit</source>
        <translation>Gestrichelt: beim späteren Besuch nicht erfragt</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign the visit</source>
        <translation>Besuch signieren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>1 trigger point</source>
        <translation>1 Triggerpunkt</translation>
    </message>
    <message>
        <source>{0} trigger points</source>
        <translation>{0} Triggerpunkte</translation>
    </message>
    <message>
        <source>1 treatment</source>
        <translation>1 Behandlung</translation>
    </message>
    <message>
        <source>{0} treatments</source>
        <translation>{0} Behandlungen</translation>
    </message>
    <message>
        <source>Visit of {day}: {content}.</source>
        <translation>Besuch vom {day}: {content}.</translation>
    </message>
    <message>
        <source>You sign as {name}: {meaning}. A signed visit cannot be changed; addenda can be added to it.</source>
        <translation>Sie signieren als {name}: {meaning}. Ein signierter Besuch kann nicht geändert werden; Nachträge sind möglich.</translation>
    </message>
    <message>
        <source>Not asked about: {0}.</source>
        <translation>Nicht erfragt: {0}.</translation>
    </message>
    <message>
        <source>Without a pain score: {0}.</source>
        <translation>Ohne Schmerzwert: {0}.</translation>
    </message>
    <message>
        <source>Pain now was not asked.</source>
        <translation>Schmerz jetzt wurde nicht erfragt.</translation>
    </message>
</context>
<context>
    <name>SignToggle</name>
    <message>
        <source>No: right click, long press or Shift+{0}</source>
        <translation>Nein: Rechtsklick, langes Drücken oder Umschalt+{0}</translation>
    </message>
    <message>
        <source>No: right click</source>
        <translation>Nein: Rechtsklick</translation>
    </message>
    <message>
        <source>{0}: not examined</source>
        <translation>{0}: nicht untersucht</translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation>✓ {0}</translation>
    </message>
    <message>
        <source>{0}: yes</source>
        <translation>{0}: ja</translation>
    </message>
    <message>
        <source>{0}: no</source>
        <translation>{0}: nein</translation>
    </message>
</context>
<context>
    <name>SignatureSection</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Sign the visit ...</source>
        <translation>Besuch signieren ...</translation>
    </message>
    <message>
        <source>Co-sign</source>
        <translation>Gegenzeichnen</translation>
    </message>
    <message>
        <source>Add an addendum ...</source>
        <translation>Nachtrag anfügen ...</translation>
    </message>
    <message>
        <source>Entered in error ...</source>
        <translation>Irrtümlich eingegeben ...</translation>
    </message>
    <message>
        <source>draft, not signed</source>
        <translation>Entwurf, nicht signiert</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingegeben</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>signed, 1 addendum</source>
        <translation>signiert, 1 Nachtrag</translation>
    </message>
    <message>
        <source>signed, {0} addenda</source>
        <translation>signiert, {0} Nachträge</translation>
    </message>
    <message>
        <source>Open the draft first: only what is being recorded can be signed.</source>
        <translation>Öffnen Sie zuerst den Entwurf: Nur was gerade aufgenommen wird, kann signiert werden.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>covers {0} %</source>
        <translation>deckt {0} %</translation>
    </message>
    <message>
        <source>covers {0} % (spillover {1} %)</source>
        <translation>deckt {0} % (Nebenzone {1} %)</translation>
    </message>
    <message>
        <source>covers {0} % (all spillover)</source>
        <translation>deckt {0} % (nur Nebenzone)</translation>
    </message>
    <message>
        <source>{0}: examined</source>
        <translation>{0}: untersucht</translation>
    </message>
    <message>
        <source>Examined</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>{0} markieren</translation>
    </message>
</context>
<context>
    <name>SourcesSection</name>
    <message>
        <source>Where could it come from?</source>
        <translation>Woher könnte es kommen?</translation>
    </message>
    <message>
        <source>Muscles whose usual patterns cover the drawn pain. This is what is usual, not a test of anything.</source>
        <translation>Muskeln, deren übliche Muster den eingezeichneten Schmerz abdecken. Das ist das Übliche und beweist nichts.</translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation>Alle {0} zeigen</translation>
    </message>
</context>
<context>
    <name>StackMenu</name>
    <message>
        <source>Muscles under this place, the uppermost first</source>
        <translation>Muskeln unter dieser Stelle, der oberste zuerst</translation>
    </message>
</context>
<context>
    <name>StartPages</name>
    <message>
        <source>The folder of the clinic</source>
        <translation>Der Ordner der Praxis</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Alles gespeichert</translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation>Wird gespeichert ...</translation>
    </message>
    <message>
        <source>Saving {0} changes ...</source>
        <translation>{0} Änderungen werden gespeichert ...</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Gespeichert {0}</translation>
    </message>
    <message>
        <source>1 change waits.</source>
        <translation>1 Änderung wartet.</translation>
    </message>
    <message>
        <source>{0} changes wait.</source>
        <translation>{0} Änderungen warten.</translation>
    </message>
    <message>
        <source>Not saved: {0} {1}</source>
        <translation>Nicht gespeichert: {0} {1}</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>Rückgängig: {0}</translation>
    </message>
</context>
<context>
    <name>StrengthWatch</name>
    <message>
        <source>Choose a passphrase.</source>
        <translation>Wählen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Take several words that have nothing to do together.</source>
        <translation>Diese Passphrase ist zu erraten. Nehmen Sie mehrere Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>very weak</source>
        <translation>sehr schwach</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Strength: {0}</source>
        <translation>Stärke: {0}</translation>
    </message>
</context>
<context>
    <name>TargetAsk</name>
    <message>
        <source>There is a file named {0} already.</source>
        <translation>Es gibt bereits eine Datei namens {0}.</translation>
    </message>
    <message>
        <source>It is replaced when the new one is complete.</source>
        <translation>Sie wird ersetzt, sobald die neue vollständig ist.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another name ...</source>
        <translation>Anderer Name ...</translation>
    </message>
</context>
<context>
    <name>TenderSection</name>
    <message>
        <source>Tender points of 1990</source>
        <translation>Tender Points von 1990</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Im Körperschema zeigen</translation>
    </message>
    <message>
        <source>{0}. Click: tender. Again: not tender. Once more: not pressed.</source>
        <translation>{0}. Klick: druckschmerzhaft. Noch einmal: nicht schmerzhaft. Erneut: nicht gedrückt.</translation>
    </message>
    <message>
        <source>Tender points are not trigger points. Tender: about 4 kg of pressure is called painful. The 1990 criteria also ask for widespread pain for at least 3 months. Wolfe et al. 1990, Arthritis Rheum 33:160-172.</source>
        <translation>Tender Points sind keine Triggerpunkte. Druckschmerzhaft: Etwa 4 kg Druck werden als schmerzhaft bezeichnet. Die Kriterien von 1990 verlangen außerdem ausgebreiteten Schmerz seit mindestens 3 Monaten. Wolfe et al. 1990, Arthritis Rheum 33:160-172.</translation>
    </message>
    <message>
        <source>none pressed</source>
        <translation>keiner gedrückt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Visits, newest first</source>
        <translation>Besuche, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Start visit and mark it</source>
        <translation>Besuch beginnen und markieren</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>{0}: no visit is open today, nothing was recorded.</source>
        <translation>{0}: Heute ist kein Besuch offen, nichts wurde aufgenommen.</translation>
    </message>
</context>
<context>
    <name>TreatingDesk</name>
    <message>
        <source>Mark the points first: there is nothing to treat yet.</source>
        <translation>Markieren Sie zuerst die Punkte: Es gibt noch nichts zu behandeln.</translation>
    </message>
    <message>
        <source>Tick at least one point.</source>
        <translation>Kreuzen Sie mindestens einen Punkt an.</translation>
    </message>
    <message>
        <source>removed while recording</source>
        <translation>bei der Aufnahme entfernt</translation>
    </message>
    <message>
        <source>The limit with adrenaline applies.</source>
        <translation>Das Limit mit Adrenalin gilt.</translation>
    </message>
    <message>
        <source>This was recorded at this point already: here it is.</source>
        <translation>Das wurde an diesem Punkt bereits aufgenommen: Hier ist es.</translation>
    </message>
    <message>
        <source>Click a muscle or choose a point first, then treat it.</source>
        <translation>Klicken Sie zuerst einen Muskel an oder wählen Sie einen Punkt, dann behandeln Sie ihn.</translation>
    </message>
    <message>
        <source>The planned treatment was not recorded.</source>
        <translation>Die geplante Behandlung wurde nicht aufgenommen.</translation>
    </message>
</context>
<context>
    <name>TreatmentCard</name>
    <message>
        <source>Pain after</source>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>Pain after the treatment</source>
        <translation>Schmerz nach der Behandlung</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Another injection here</source>
        <translation>Weitere Injektion hier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>TreatmentSection</name>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Inject</source>
        <translation>Injizieren</translation>
    </message>
    <message>
        <source>Dry needle</source>
        <translation>Dry Needling</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Several points ...</source>
        <translation>Mehrere Punkte ...</translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation>Einwilligung vermerkt</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Not recorded: {0}</source>
        <translation>Nicht aufgenommen: {0}</translation>
    </message>
    <message>
        <source>The first injection of the day asks for agent, volume and lot; then I is enough.</source>
        <translation>Die erste Injektion des Tages fragt nach Wirkstoff, Volumen und Charge; danach genügt I.</translation>
    </message>
    <message>
        <source>I records: {0} ({1})</source>
        <translation>I nimmt auf: {0} ({1})</translation>
    </message>
    <message>
        <source>I records: {0}</source>
        <translation>I nimmt auf: {0}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Pain now, all visits</source>
        <translation>Schmerz jetzt, alle Besuche</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <source>{day}: {score}</source>
        <translation>{day}: {score}</translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>What the trend shows</source>
        <translation>Was der Trend zeigt</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Turn the wheel over the trend to look at a shorter time</source>
        <translation>Mausrad über dem Trend drehen, um einen kürzeren Zeitraum zu sehen</translation>
    </message>
    <message>
        <source>No pain score has been recorded yet: enter “Pain now” in a visit.</source>
        <translation>Noch kein Schmerzwert aufgenommen: Geben Sie „Schmerz jetzt“ in einem Besuch ein.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Salvage what can be read ...</source>
        <translation>Retten, was lesbar ist ...</translation>
    </message>
    <message>
        <source>Another clinic, or a new one ...</source>
        <translation>Eine andere oder neue Praxis ...</translation>
    </message>
    <message>
        <source>Passphrase forgotten: use the recovery code ...</source>
        <translation>Passphrase vergessen ...</translation>
    </message>
    <message>
        <source>Clinic in {0}</source>
        <translation>Praxis in {0}</translation>
    </message>
    <message>
        <source>Opening ...</source>
        <translation>Wird geöffnet ...</translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation>Geben Sie Ihre Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>View: {0}</source>
        <translation>Ansicht: {0}</translation>
    </message>
    <message>
        <source>Front + back</source>
        <translation>Vorn + hinten</translation>
    </message>
    <message>
        <source>All four</source>
        <translation>Alle vier</translation>
    </message>
    <message>
        <source>Close-ups</source>
        <translation>Nahansichten</translation>
    </message>
    <message>
        <source>{0}, {1} points not shown</source>
        <translation>{0}, {1} Punkte nicht gezeigt</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation>Geben Sie einen Titel ein.</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Somebody else changed the same thing first: {0}.</source>
        <translation>Jemand anderes hat dasselbe zuerst geändert: {0}.</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Meine verwenden</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere behalten</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Noch kein Besuch.</translation>
    </message>
    <message>
        <source>Start the first visit</source>
        <translation>Ersten Besuch beginnen</translation>
    </message>
    <message>
        <source>Recording in the draft of {0}.</source>
        <translation>Aufnahme im Entwurf vom {0}.</translation>
    </message>
    <message>
        <source>Start today&apos;s visit</source>
        <translation>Besuch von heute beginnen</translation>
    </message>
    <message>
        <source>Draft of {0}, not signed yet; read only here.</source>
        <translation>Entwurf vom {0}, noch nicht signiert; hier nur lesbar.</translation>
    </message>
    <message>
        <source>Visit of {0}, signed; read only.</source>
        <translation>Besuch vom {0}, signiert; nur lesbar.</translation>
    </message>
    <message>
        <source>Back to today&apos;s visit</source>
        <translation>Zurück zum heutigen Besuch</translation>
    </message>
    <message>
        <source>Continue this draft</source>
        <translation>Diesen Entwurf fortsetzen</translation>
    </message>
</context>
<context>
    <name>VisitDayDialog</name>
    <message>
        <source>Day of the visit</source>
        <translation>Tag des Besuchs</translation>
    </message>
    <message>
        <source>The visit took place on</source>
        <translation>Der Besuch fand statt am</translation>
    </message>
    <message>
        <source>For a visit that is entered afterwards. When it was entered stays in the audit trail.</source>
        <translation>Für einen Besuch, der nachträglich eingegeben wird. Wann er eingegeben wurde, bleibt im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Tag festlegen</translation>
    </message>
    <message>
        <source>This is not a day. Type it like {0}.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn so: {0}.</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>{0} · entered in error</source>
        <translation>{0} · irrtümlich eingegeben</translation>
    </message>
    <message>
        <source>{0} · pain {1}</source>
        <translation>{0} · Schmerz {1}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The last {0}</source>
        <translation>Die letzten {0}</translation>
    </message>
</context>
<context>
    <name>VisitSlider</name>
    <message>
        <source>Visits over time</source>
        <translation>Besuche im Zeitverlauf</translation>
    </message>
    <message>
        <source>No visits</source>
        <translation>Keine Besuche</translation>
    </message>
    <message>
        <source>{0} beside {1}</source>
        <translation>{0} neben {1}</translation>
    </message>
    <message>
        <source>{0}, visit {1} of {2}</source>
        <translation>{0}, Besuch {1} von {2}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>{0} mL</source>
        <translation>{0} mL</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>There is no point of the last visit left to ask about.</source>
        <translation>Kein Punkt des letzten Besuchs ist noch zu erfragen.</translation>
    </message>
    <message>
        <source>{0} of the last visit&apos;s points are still to ask.</source>
        <translation>{0} Punkte des letzten Besuchs sind noch zu erfragen.</translation>
    </message>
    <message>
        <source>All points of the last visit have been asked.</source>
        <translation>Alle Punkte des letzten Besuchs sind erfragt.</translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation>Taste: {0}</translation>
    </message>
    <message>
        <source>{letter}, {name}: press its score. Last time {said}. {left} still to ask.</source>
        <translation>{letter}, {name}: Drücken Sie den Wert. Letztes Mal {said}. Noch {left} zu erfragen.</translation>
    </message>
    <message>
        <source>without a score</source>
        <translation>ohne Wert</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Bodymap</source>
        <translation>Willkommen bei Bodymap</translation>
    </message>
    <message>
        <source>Mark trigger points on the body with a click, score them with a key, and see at the next visit what has changed.</source>
        <translation>Markieren Sie Triggerpunkte mit einem Klick am Körper, bewerten Sie sie mit einer Taste und sehen Sie beim nächsten Besuch, was sich verändert hat.</translation>
    </message>
    <message>
        <source>Create your clinic</source>
        <translation>Legen Sie Ihre Praxis an</translation>
    </message>
    <message>
        <source>Try the demo with made-up patients</source>
        <translation>Demo mit erfundenen Patienten ausprobieren</translation>
    </message>
    <message>
        <source>Open a clinic that exists ...</source>
        <translation>Vorhandene Praxis öffnen ...</translation>
    </message>
    <message>
        <source>An encrypted folder on this computer. Nothing leaves it.</source>
        <translation>Ein verschlüsselter Ordner auf diesem Computer. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Nothing is kept: the demo is removed when you close the window.</source>
        <translation>Nichts bleibt erhalten: Die Demo wird entfernt, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Choose the folder in which the clinic is kept.</source>
        <translation>Wählen Sie den Ordner, in dem die Praxis liegt.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Only a draft can be moved to another patient: open one first.</source>
        <translation>Nur ein Entwurf kann zu einem anderen Patienten verschoben werden: Öffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Open a visit first: its summary is what is exported.</source>
        <translation>Öffnen Sie zuerst einen Besuch: Sein Befundbericht wird exportiert.</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Somebody else has this name now.</source>
        <translation>Jemand anderes hat jetzt diesen Namen.</translation>
    </message>
    <message>
        <source>Close the window and open the clinic again.</source>
        <translation>Schließen Sie das Fenster und öffnen Sie die Praxis noch einmal.</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht erfragt</translation>
    </message>
    <message>
        <source>What is not known is not the same as none: ask before the needle.</source>
        <translation>Was nicht bekannt ist, ist nicht dasselbe wie „keine“: vor der Nadel fragen.</translation>
    </message>
    <message>
        <source>{0} It matters here for: {1}.</source>
        <translation>{0} Hier wichtig für: {1}.</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>blood thinners</source>
        <translation>Blutverdünner</translation>
    </message>
    <message>
        <source>medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>Erkrankungen</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Say why the advice is set aside.</source>
        <translation>Nennen Sie den Grund, warum der Hinweis übergangen wird.</translation>
    </message>
    <message>
        <source>Stop and confirm</source>
        <translation>Stopp, bestätigen</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
</context>
<context>
    <name>after_care.csv</name>
    <message>
        <source>The treated muscle may be sore for one or two days. A bruise may show. Both pass by themselves.</source>
        <translation>Der behandelte Muskel kann ein bis zwei Tage schmerzen wie bei Muskelkater. Ein blauer Fleck ist möglich. Beides vergeht von selbst.</translation>
    </message>
    <message>
        <source>On the first day a cold pack for 10 to 15 minutes can ease soreness; later, warmth if it feels good.</source>
        <translation>Am ersten Tag kann eine Kühlpackung für 10 bis 15 Minuten lindern; später Wärme, wenn sie guttut.</translation>
    </message>
    <message>
        <source>If you need something for the soreness, paracetamol is usually enough. Ask first if you take other medicines or have a liver disease.</source>
        <translation>Wenn Sie etwas gegen den Muskelkater brauchen, genügt meist Paracetamol. Fragen Sie vorher, wenn Sie andere Medikamente nehmen oder eine Lebererkrankung haben.</translation>
    </message>
    <message>
        <source>Move as usual. Move the treated part slowly through its full range a few times, today and in the next days.</source>
        <translation>Bewegen Sie sich wie gewohnt. Bewegen Sie den behandelten Körperteil heute und in den nächsten Tagen einige Male langsam so weit, wie es geht.</translation>
    </message>
    <message>
        <source>Do nothing strenuous with the treated muscle for one or two days.</source>
        <translation>Belasten Sie den behandelten Muskel ein bis zwei Tage lang nicht stark.</translation>
    </message>
    <message>
        <source>The treated part may be numb or weak for a few hours. Do not drive or climb until it feels normal again.</source>
        <translation>Der behandelte Körperteil kann einige Stunden taub oder schwach sein. Fahren und klettern Sie nicht, bis er sich wieder normal anfühlt.</translation>
    </message>
    <message>
        <source>Stand up with care: the leg may give way for a few hours. Walk only when it feels safe, and do not drive until it is normal.</source>
        <translation>Stehen Sie vorsichtig auf: Das Bein kann einige Stunden nachgeben. Gehen Sie nur, wenn es sich sicher anfühlt, und fahren Sie nicht, bis es wieder normal ist.</translation>
    </message>
    <message>
        <source>If you have diabetes, your blood sugar may be higher for some days: check it more often.</source>
        <translation>Wenn Sie Diabetes haben, kann Ihr Blutzucker einige Tage höher sein: Messen Sie öfter.</translation>
    </message>
    <message>
        <source>Seek help at once for trouble swallowing, speaking or breathing, even weeks later.</source>
        <translation>Holen Sie sofort Hilfe bei Schwierigkeiten beim Schlucken, Sprechen oder Atmen, auch noch Wochen später.</translation>
    </message>
    <message>
        <source>Breathlessness, sharp pain in the chest or at the tip of the shoulder, or a dry cough in the next days is an emergency: call for help and say that you had a needle near the chest.</source>
        <translation>Atemnot, stechender Schmerz in der Brust oder an der Schulterspitze oder trockener Husten in den nächsten Tagen ist ein Notfall: Rufen Sie Hilfe und sagen Sie, dass Sie eine Nadelbehandlung nahe der Brust hatten.</translation>
    </message>
    <message>
        <source>Come back or call at once for spreading redness, fever, a swelling that grows, new weakness or new numbness.</source>
        <translation>Kommen oder rufen Sie sofort an bei zunehmender Rötung, Fieber, wachsender Schwellung, neuer Schwäche oder neuer Taubheit.</translation>
    </message>
    <message>
        <source>Some soreness for a day or two is common. Move as usual; warmth may help.</source>
        <translation>Etwas Muskelkater für ein bis zwei Tage ist häufig. Bewegen Sie sich wie gewohnt; Wärme kann helfen.</translation>
    </message>
    <message>
        <source>Do the stretches and exercises that you were shown: treatment alone seldom lasts.</source>
        <translation>Machen Sie die Dehnungen und Übungen, die Ihnen gezeigt wurden: Eine Behandlung allein hält selten an.</translation>
    </message>
</context>
<context>
    <name>agents</name>
    <message>
        <source>Enter a strength above 0.</source>
        <translation>Geben Sie eine Konzentration über 0 ein.</translation>
    </message>
    <message>
        <source>{name} does not come as {strength} {unit}.</source>
        <translation>{name} gibt es nicht mit {strength} {unit}.</translation>
    </message>
    <message>
        <source>Usual: {0} {1}. 1 % is 10 mg/mL.</source>
        <translation>Üblich: {0} {1}. 1 % entspricht 10 mg/mL.</translation>
    </message>
</context>
<context>
    <name>agents.csv</name>
    <message>
        <source>Lidocaine (lignocaine), plain</source>
        <translation>Lidocain</translation>
    </message>
    <message>
        <source>Lidocaine (lignocaine) with adrenaline (epinephrine)</source>
        <translation>Lidocain mit Adrenalin (Epinephrin)</translation>
    </message>
    <message>
        <source>Bupivacaine, plain</source>
        <translation>Bupivacain</translation>
    </message>
    <message>
        <source>Bupivacaine with adrenaline (epinephrine)</source>
        <translation>Bupivacain mit Adrenalin (Epinephrin)</translation>
    </message>
    <message>
        <source>Ropivacaine</source>
        <translation>Ropivacain</translation>
    </message>
    <message>
        <source>Mepivacaine, plain</source>
        <translation>Mepivacain</translation>
    </message>
    <message>
        <source>Procaine</source>
        <translation>Procain</translation>
    </message>
    <message>
        <source>Sodium chloride 0.9 % (normal saline)</source>
        <translation>Natriumchlorid 0,9 % (isotone Kochsalzlösung)</translation>
    </message>
    <message>
        <source>Sterile water for injection</source>
        <translation>Wasser für Injektionszwecke</translation>
    </message>
    <message>
        <source>Dextrose 5 % (glucose) in water</source>
        <translation>Glucose 5 % (Dextrose) in Wasser</translation>
    </message>
    <message>
        <source>Triamcinolone acetonide suspension</source>
        <translation>Triamcinolonacetonid-Suspension</translation>
    </message>
    <message>
        <source>Methylprednisolone acetate suspension</source>
        <translation>Methylprednisolonacetat-Suspension</translation>
    </message>
    <message>
        <source>Dexamethasone sodium phosphate</source>
        <translation>Dexamethason-Natriumphosphat</translation>
    </message>
    <message>
        <source>Betamethasone sodium phosphate and acetate</source>
        <translation>Betamethason-Natriumphosphat und -acetat</translation>
    </message>
    <message>
        <source>OnabotulinumtoxinA</source>
        <translation>OnabotulinumtoxinA</translation>
    </message>
    <message>
        <source>Dry needling (no agent)</source>
        <translation>Dry Needling (kein Wirkstoff)</translation>
    </message>
    <message>
        <source>per visit, adult, no adrenaline</source>
        <translation>pro Besuch, Erwachsene, ohne Adrenalin</translation>
    </message>
    <message>
        <source>per visit, adult, lidocaine part only</source>
        <translation>pro Besuch, Erwachsene, nur Lidocain-Anteil</translation>
    </message>
    <message>
        <source>per visit, adult, bupivacaine part only</source>
        <translation>pro Besuch, Erwachsene, nur Bupivacain-Anteil</translation>
    </message>
    <message>
        <source>per visit, adult</source>
        <translation>pro Besuch, Erwachsene</translation>
    </message>
    <message>
        <source>no pharmacological limit at trigger point volumes</source>
        <translation>kein pharmakologisches Limit bei Triggerpunkt-Volumina</translation>
    </message>
    <message>
        <source>small volumes only (0.1 to 0.5 mL per point)</source>
        <translation>nur kleine Volumina (0,1 bis 0,5 mL pro Punkt)</translation>
    </message>
    <message>
        <source>no established limit at trigger point volumes</source>
        <translation>kein festgelegtes Limit bei Triggerpunkt-Volumina</translation>
    </message>
    <message>
        <source>per larger site; total of several sites 80 mg</source>
        <translation>pro größerer Stelle; mehrere Stellen zusammen 80 mg</translation>
    </message>
    <message>
        <source>per soft tissue site</source>
        <translation>pro Weichteilstelle</translation>
    </message>
    <message>
        <source>per soft tissue site, one or two sites</source>
        <translation>pro Weichteilstelle, ein oder zwei Stellen</translation>
    </message>
    <message>
        <source>400 U in any 3 months over all uses (adult); not a mg dose</source>
        <translation>400 U in 3 Monaten über alle Anwendungen (Erwachsene); keine mg-Dosis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>More cautious of two labels: UK and Irish product information 4.5 mg/kg up to 200 mg; US label 4.5 mg/kg up to 300 mg</source>
        <translation>Die vorsichtigere von zwei Fachinformationen: britische und irische 4,5 mg/kg bis 200 mg; US-amerikanische 4,5 mg/kg bis 300 mg</translation>
    </message>
    <message>
        <source>US label 7 mg/kg up to 500 mg; UK product information 500 mg single dose</source>
        <translation>US-Fachinformation 7 mg/kg bis 500 mg; britische Fachinformation 500 mg Einzeldosis</translation>
    </message>
    <message>
        <source>More cautious of two labels: UK 2 mg/kg and 150 mg; US label 175 mg single dose; both 400 mg in 24 h</source>
        <translation>Die vorsichtigere von zwei Fachinformationen: britische 2 mg/kg und 150 mg; US-amerikanische 175 mg Einzeldosis; beide 400 mg in 24 h</translation>
    </message>
    <message>
        <source>More cautious of two: UK 2 mg/kg and 150 mg with or without adrenaline; US label experience up to 225 mg with adrenaline, textbooks 3 mg/kg; both 400 mg in 24 h</source>
        <translation>Die vorsichtigere von zwei: britische 2 mg/kg und 150 mg mit oder ohne Adrenalin; US-Erfahrung bis 225 mg mit Adrenalin, Lehrbücher 3 mg/kg; beide 400 mg in 24 h</translation>
    </message>
    <message>
        <source>US label: up to 200 mg for infiltration and minor block; 3 mg/kg is the usual textbook limit; UK label allows 225 mg for field block</source>
        <translation>US-Fachinformation: bis 200 mg für Infiltration und kleine Blockaden; 3 mg/kg ist das übliche Lehrbuchlimit; die britische Fachinformation erlaubt 225 mg für Feldblock</translation>
    </message>
    <message>
        <source>More cautious dental guideline figure 4.4 mg/kg up to 300 mg; US label (Carbocaine) 400 mg single dose, 7 mg/kg only exceptionally, 1000 mg in 24 h</source>
        <translation>Vorsichtigerer Wert zahnärztlicher Leitlinien 4,4 mg/kg bis 300 mg; US-Fachinformation (Carbocaine) 400 mg Einzeldosis, 7 mg/kg nur ausnahmsweise, 1000 mg in 24 h</translation>
    </message>
    <message>
        <source>US label: 350 to 600 mg is a safe single total for infiltration (lower end used); 7 mg/kg is a textbook figure</source>
        <translation>US-Fachinformation: 350 bis 600 mg sind eine sichere Gesamteinzeldosis zur Infiltration (unterer Wert verwendet); 7 mg/kg ist ein Lehrbuchwert</translation>
    </message>
    <message>
        <source>No local anaesthetic toxicity; volume as small as needed</source>
        <translation>Keine Lokalanästhetika-Toxizität; Volumen so klein wie nötig</translation>
    </message>
    <message>
        <source>Hypotonic: stings, keep volume small</source>
        <translation>Hypoton: brennt, Volumen klein halten</translation>
    </message>
    <message>
        <source>Small trials only; isotonic, no local anaesthetic toxicity</source>
        <translation>Nur kleine Studien; isoton, keine Lokalanästhetika-Toxizität</translation>
    </message>
    <message>
        <source>Label: up to 10 mg small areas, up to 40 mg larger areas, 80 mg in all for several joints; muscle use is off label</source>
        <translation>Fachinformation: bis 10 mg kleine Areale, bis 40 mg größere, 80 mg insgesamt für mehrere Gelenke; Anwendung am Muskel ist off-label</translation>
    </message>
    <message>
        <source>Label range 4 to 30 mg for ganglion, tendinitis and epicondylitis (lower than the 20 to 80 mg for large joints); muscle use is off label</source>
        <translation>Fachinformation 4 bis 30 mg für Ganglion, Tendinitis und Epikondylitis (niedriger als 20 bis 80 mg für große Gelenke); Anwendung am Muskel ist off-label</translation>
    </message>
    <message>
        <source>Label 2 to 4 mg for soft tissue and bursa (older labels 2 to 6 mg; lower used)</source>
        <translation>Fachinformation 2 bis 4 mg für Weichteile und Bursa (ältere 2 bis 6 mg; der niedrigere Wert verwendet)</translation>
    </message>
    <message>
        <source>Label up to 1 mL (6 mg) for bursa and tendon sheath</source>
        <translation>Fachinformation bis 1 mL (6 mg) für Bursa und Sehnenscheide</translation>
    </message>
    <message>
        <source>Label cumulative maximum in adults 400 U in a 3-month interval; myofascial use is off label</source>
        <translation>Kumulatives Maximum der Fachinformation bei Erwachsenen 400 U in 3 Monaten; myofasziale Anwendung ist off-label</translation>
    </message>
    <message>
        <source>No drug given</source>
        <translation>Kein Arzneimittel gegeben</translation>
    </message>
    <message>
        <source>0.5 to 1 % is usual for trigger points. A US practice that works to the 300 mg cap should change it openly in settings, with reason and date. Some UK teaching uses 3 mg/kg. Reduce in frail, elderly, liver or heart disease. Adrenaline mixtures are not advised for trigger points.</source>
        <translation>0,5 bis 1 % ist an Triggerpunkten üblich. Eine US-Praxis, die mit der 300-mg-Grenze arbeitet, sollte sie offen in den Einstellungen ändern, mit Grund und Datum. In Großbritannien wird teils 3 mg/kg gelehrt. Bei Gebrechlichkeit, hohem Alter, Leber- oder Herzerkrankung reduzieren. Adrenalinmischungen werden für Triggerpunkte nicht empfohlen.</translation>
    </message>
    <message>
        <source>Listed so that a dose given can be recorded and added up; adrenaline is not advised in trigger points and is avoided in fingers, toes, nose, ear and penis. A clinic may apply the plain limit. Contains sulfite, often parabens. Caution in heart disease and with tricyclics, MAO inhibitors and non-selective beta blockers.</source>
        <translation>Aufgeführt, damit eine gegebene Dosis aufgenommen und addiert werden kann; Adrenalin wird an Triggerpunkten nicht empfohlen und an Fingern, Zehen, Nase, Ohr und Penis vermieden. Eine Praxis kann das Limit ohne Zusatz anwenden. Enthält Sulfit, oft Parabene. Vorsicht bei Herzerkrankung und mit Trizyklika, MAO-Hemmern und nicht selektiven Betablockern.</translation>
    </message>
    <message>
        <source>More toxic to heart and, in laboratory work, to muscle than lidocaine or procaine; 0.25 % or less is usual for trigger points. The US label advises against mixing with, or use close to, another local anaesthetic.</source>
        <translation>Toxischer für das Herz und im Labor auch für Muskel als Lidocain oder Procain; 0,25 % oder weniger ist an Triggerpunkten üblich. Die US-Fachinformation rät vom Mischen mit oder zeitnahen Gebrauch eines anderen Lokalanästhetikums ab.</translation>
    </message>
    <message>
        <source>Listed so that a dose given can be recorded and added up; adrenaline is not advised in trigger points and is avoided in fingers, toes, nose, ear and penis. Contains sulfite. Not to be mixed with another local anaesthetic (US label).</source>
        <translation>Aufgeführt, damit eine gegebene Dosis aufgenommen und addiert werden kann; Adrenalin wird an Triggerpunkten nicht empfohlen und an Fingern, Zehen, Nase, Ohr und Penis vermieden. Enthält Sulfit. Nicht mit einem anderen Lokalanästhetikum mischen (US-Fachinformation).</translation>
    </message>
    <message>
        <source>Some tables give 2 mg/kg plain. Less cardiotoxic than bupivacaine at equal dose.</source>
        <translation>Manche Tabellen nennen 2 mg/kg ohne Zusatz. Bei gleicher Dosis weniger kardiotoxisch als Bupivacain.</translation>
    </message>
    <message>
        <source>A US practice that works to the 400 mg cap should change it openly in settings, with reason and date. 0.5 % is made by dilution. Not first choice in pregnancy.</source>
        <translation>Eine US-Praxis, die mit der 400-mg-Grenze arbeitet, sollte sie offen in den Einstellungen ändern, mit Grund und Datum. 0,5 % entsteht durch Verdünnen. Nicht erste Wahl in der Schwangerschaft.</translation>
    </message>
    <message>
        <source>Travell and Simons favoured 0.5 % procaine as least toxic to muscle; hard to obtain in many countries. Avoid with ester or PABA allergy or low plasma cholinesterase; some products contain sulfite.</source>
        <translation>Travell und Simons bevorzugten Procain 0,5 % als am wenigsten muskeltoxisch; in vielen Ländern schwer erhältlich. Meiden bei Ester- oder PABA-Allergie oder niedriger Plasmacholinesterase; manche Präparate enthalten Sulfit.</translation>
    </message>
    <message>
        <source>Option with local anaesthetic allergy. Check preservative: bacteriostatic saline contains benzyl alcohol.</source>
        <translation>Möglichkeit bei Allergie gegen Lokalanästhetika. Konservierungsmittel prüfen: bakteriostatische Kochsalzlösung enthält Benzylalkohol.</translation>
    </message>
    <message>
        <source>More painful on injection than saline; must never be given intravenously in volume.</source>
        <translation>Injektion schmerzhafter als Kochsalzlösung; darf nie in größerem Volumen intravenös gegeben werden.</translation>
    </message>
    <message>
        <source>Caution in diabetes only if large volumes. Not the same as hypertonic prolotherapy.</source>
        <translation>Vorsicht bei Diabetes nur bei großen Volumina. Nicht dasselbe wie hypertone Prolotherapie.</translation>
    </message>
    <message>
        <source>Not for routine trigger point use: no proven gain over local anaesthetic, risk of muscle, fat and skin atrophy. Particulate. Interacts with ritonavir and cobicistat. Contains benzyl alcohol.</source>
        <translation>Nicht für die routinemäßige Anwendung an Triggerpunkten: kein belegter Vorteil gegenüber Lokalanästhetikum, Risiko von Muskel-, Fett- und Hautatrophie. Partikulär. Wechselwirkung mit Ritonavir und Cobicistat. Enthält Benzylalkohol.</translation>
    </message>
    <message>
        <source>Not for routine trigger point use. Particulate. Watch glucose in diabetes. Multidose vials contain benzyl alcohol.</source>
        <translation>Nicht für die routinemäßige Anwendung an Triggerpunkten. Partikulär. Bei Diabetes Blutzucker beachten. Mehrdosenbehälter enthalten Benzylalkohol.</translation>
    </message>
    <message>
        <source>Not for routine trigger point use. Strength is as dexamethasone phosphate (US); UK and other ampoules may state dexamethasone base (3.3 mg/mL is about 4 mg/mL phosphate; 3.8 mg/mL also exists): read the label. Some products contain parabens or sulfite. The 10 mg/mL strength of some makers is not labelled for local use.</source>
        <translation>Nicht für die routinemäßige Anwendung an Triggerpunkten. Die Stärke bezieht sich auf Dexamethasonphosphat (USA); britische und andere Ampullen nennen teils Dexamethason-Base (3,3 mg/mL entspricht etwa 4 mg/mL Phosphat; es gibt auch 3,8 mg/mL): Etikett lesen. Manche Präparate enthalten Parabene oder Sulfit. Die Stärke 10 mg/mL mancher Hersteller ist nicht für die lokale Anwendung zugelassen.</translation>
    </message>
    <message>
        <source>Not for routine trigger point use. The acetate is particulate. Contains benzalkonium chloride.</source>
        <translation>Nicht für die routinemäßige Anwendung an Triggerpunkten. Das Acetat ist partikulär. Enthält Benzalkoniumchlorid.</translation>
    </message>
    <message>
        <source>Interval at least 12 weeks. Units differ between brands. Count units, not mg. Avoid in myasthenia gravis, Lambert-Eaton and ALS; caution with aminoglycosides; effect can spread (swallowing, breathing). Contains human albumin.</source>
        <translation>Abstand mindestens 12 Wochen. Einheiten unterscheiden sich je nach Marke. Einheiten zählen, nicht mg. Meiden bei Myasthenia gravis, Lambert-Eaton-Syndrom und ALS; Vorsicht mit Aminoglykosiden; die Wirkung kann sich ausbreiten (Schlucken, Atmen). Enthält Humanalbumin.</translation>
    </message>
    <message>
        <source>Option with drug allergy. Needle metal (nickel, chromium) allergy is possible. More post-needling soreness than with local anaesthetic.</source>
        <translation>Möglichkeit bei Arzneimittelallergie. Allergie gegen Nadelmetall (Nickel, Chrom) ist möglich. Mehr Nachschmerz als mit Lokalanästhetikum.</translation>
    </message>
</context>
<context>
    <name>ago</name>
    <message>
        <source>later than today</source>
        <translation>später als heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>vor {0} Tagen</translation>
    </message>
    <message>
        <source>{0} weeks ago</source>
        <translation>vor {0} Wochen</translation>
    </message>
    <message>
        <source>{0} months ago</source>
        <translation>vor {0} Monaten</translation>
    </message>
    <message>
        <source>{0} years ago</source>
        <translation>vor {0} Jahren</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>{0} can be read in two ways.</source>
        <translation>{0} ist mehrdeutig.</translation>
    </message>
    <message>
        <source>Write {0} or {1}.</source>
        <translation>Schreiben Sie {0} oder {1}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Write it as 1.5 or 1,5.</source>
        <translation>Schreiben Sie sie als 1,5 oder 1.5.</translation>
    </message>
    <message>
        <source>Enter a volume above 0 mL.</source>
        <translation>Geben Sie ein Volumen über 0 mL ein.</translation>
    </message>
    <message>
        <source>{0} mL is more than can be injected at a point.</source>
        <translation>{0} mL sind mehr, als an einem Punkt injiziert werden kann.</translation>
    </message>
    <message>
        <source>Enter the volume in millilitres, at most {0}.</source>
        <translation>Geben Sie das Volumen in Millilitern ein, höchstens {0}.</translation>
    </message>
</context>
<context>
    <name>angles</name>
    <message>
        <source>An angle is a number of degrees, for example 65.</source>
        <translation>Ein Winkel ist eine Gradzahl, zum Beispiel 65.</translation>
    </message>
    <message>
        <source>An angle is from {0} to {1} degrees.</source>
        <translation>Ein Winkel liegt zwischen {0} und {1} Grad.</translation>
    </message>
</context>
<context>
    <name>area</name>
    <message>
        <source>The pain score (NRS)</source>
        <translation>Der Schmerzwert (NRS)</translation>
    </message>
    <message>
        <source>A quality is there twice.</source>
        <translation>Ein Schmerzcharakter ist doppelt.</translation>
    </message>
    <message>
        <source>An area needs an outline of at least three corners.</source>
        <translation>Ein Areal braucht einen Umriss mit mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>The outline has too many corners.</source>
        <translation>Der Umriss hat zu viele Ecken.</translation>
    </message>
    <message>
        <source>The outline leaves the figure.</source>
        <translation>Der Umriss verlässt die Figur.</translation>
    </message>
    <message>
        <source>aching</source>
        <translation>dumpf</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>brennend</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>stechend</translation>
    </message>
    <message>
        <source>shooting</source>
        <translation>einschießend</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>pochend</translation>
    </message>
    <message>
        <source>cramping</source>
        <translation>krampfartig</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>drückend</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>ziehend</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>druckempfindlich</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>taub</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>kribbelnd</translation>
    </message>
    <message>
        <source>itching</source>
        <translation>juckend</translation>
    </message>
    <message>
        <source>at the surface</source>
        <translation>oberflächlich</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>drawn by the patient</source>
        <translation>vom Patienten gezeichnet</translation>
    </message>
    <message>
        <source>drawn by the clinician</source>
        <translation>vom Behandler gezeichnet</translation>
    </message>
    <message>
        <source>{0} / 10</source>
        <translation>{0} / 10</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} cm², {1} % of this view&apos;s body</source>
        <translation>{0} cm², {1} % des Körpers in dieser Ansicht</translation>
    </message>
    <message>
        <source>hardly the same place</source>
        <translation>kaum dieselbe Stelle</translation>
    </message>
    <message>
        <source>partly the same place</source>
        <translation>teilweise dieselbe Stelle</translation>
    </message>
    <message>
        <source>mostly the same place</source>
        <translation>großenteils dieselbe Stelle</translation>
    </message>
    <message>
        <source>nearly the same drawing</source>
        <translation>fast dieselbe Zeichnung</translation>
    </message>
    <message>
        <source>{0} % in common: {1}</source>
        <translation>{0} % gemeinsam: {1}</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>letzter Besuch</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>patient {0}</source>
        <translation>Patient {0}</translation>
    </message>
</context>
<context>
    <name>arrivals</name>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is larger than {0} GB.</source>
        <translation>Diese Datei ist größer als {0} GB.</translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>The file is empty or larger than {0} MB.</source>
        <translation>Die Datei ist leer oder größer als {0} MB.</translation>
    </message>
    <message>
        <source>The file&apos;s checksum is not one.</source>
        <translation>Die Prüfsumme der Datei ist keine.</translation>
    </message>
    <message>
        <source>The file&apos;s type is not one.</source>
        <translation>Der Typ der Datei ist keiner.</translation>
    </message>
    <message>
        <source>The picture&apos;s size cannot be.</source>
        <translation>Die Bildgröße ist unmöglich.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup was given up, because the clinic was closed or locked.</source>
        <translation>Die Sicherung wurde abgebrochen, weil die Praxis geschlossen oder gesperrt wurde.</translation>
    </message>
    <message>
        <source>This clinic is on a server.</source>
        <translation>Diese Praxis liegt auf einem Server.</translation>
    </message>
    <message>
        <source>The server makes its backups.</source>
        <translation>Der Server erstellt ihre Sicherungen.</translation>
    </message>
    <message>
        <source>The second folder {0} is not there now: no copy was made in it.</source>
        <translation>Der zweite Ordner {0} ist jetzt nicht da: Dort wurde keine Kopie erstellt.</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>Es gibt noch keine Sicherung dieser Praxis.</translation>
    </message>
    <message>
        <source>The last good backup is {0} days old.</source>
        <translation>Die letzte gute Sicherung ist {0} Tage alt.</translation>
    </message>
    <message>
        <source>{0} patients, {1} visits, {2} points; {3} audit events, the newest of {4}.</source>
        <translation>{0} Patienten, {1} Besuche, {2} Punkte; {3} Protokollereignisse, das neueste vom {4}.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation>In {0} ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>Nothing was kept of it; the clinic is untouched. Make room, or choose another folder.</source>
        <translation>Nichts davon wurde behalten; die Praxis ist unberührt. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, or is not there any more.</source>
        <translation>In den Ordner {0} kann nicht geschrieben werden, oder er ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Nothing was kept of it; the clinic is untouched. Look at the folder, or choose another.</source>
        <translation>Nichts davon wurde behalten; die Praxis ist unberührt. Prüfen Sie den Ordner oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is already a backup of this very second in {0}.</source>
        <translation>In {0} gibt es bereits eine Sicherung von genau dieser Sekunde.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The backup was not kept, because it is not sound: {0}</source>
        <translation>Die Sicherung wurde nicht behalten, weil sie fehlerhaft ist: {0}</translation>
    </message>
    <message>
        <source>Check the clinic itself with: bodymap verify. Keep all earlier backups.</source>
        <translation>Prüfen Sie die Praxis selbst mit: bodymap verify. Behalten Sie alle früheren Sicherungen.</translation>
    </message>
    <message>
        <source>The copy in {0} is not what was written there.</source>
        <translation>Die Kopie in {0} ist nicht das, was dort geschrieben wurde.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. The disk may be failing: use another one.</source>
        <translation>Nichts davon wurde behalten. Der Datenträger könnte defekt sein: Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder {0} is not empty.</source>
        <translation>Der Ordner {0} ist nicht leer.</translation>
    </message>
    <message>
        <source>A backup is restored into a new folder only. Name one.</source>
        <translation>Eine Sicherung wird nur in einen neuen Ordner wiederhergestellt. Nennen Sie einen.</translation>
    </message>
    <message>
        <source>This backup is not sound: {0}</source>
        <translation>Diese Sicherung ist fehlerhaft: {0}</translation>
    </message>
    <message>
        <source>Nothing was restored. Choose an earlier backup.</source>
        <translation>Nichts wurde wiederhergestellt. Wählen Sie eine frühere Sicherung.</translation>
    </message>
    <message>
        <source>The backup was not finished: the program that makes it was ended.</source>
        <translation>Die Sicherung wurde nicht fertig: Das Programm, das sie erstellt, wurde beendet.</translation>
    </message>
    <message>
        <source>Nothing was kept of it; the clinic is untouched. Try again.</source>
        <translation>Nichts davon wurde behalten; die Praxis ist unberührt. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>This was not finished: the program beside the window ended.</source>
        <translation>Das wurde nicht fertig: Das Programm neben dem Fenster wurde beendet.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Ursprung und Ansatz</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerv</translation>
    </message>
    <message>
        <source>Usual trigger points</source>
        <translation>Übliche Triggerpunkte</translation>
    </message>
    <message>
        <source>Usual pattern of referred pain</source>
        <translation>Übliches Muster des übertragenen Schmerzes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Still to be confirmed by a clinician</source>
        <translation>Fachlich noch zu bestätigen</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>links und rechts</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>{region}, {sides}</source>
        <translation>{region}, {sides}</translation>
    </message>
    <message>
        <source>Pneumothorax: the lung is within reach of a needle.</source>
        <translation>Pneumothorax: Die Lunge liegt in Reichweite einer Nadel.</translation>
    </message>
    <message>
        <source>Ultrasound guidance or manual treatment is advised.</source>
        <translation>Ultraschallführung oder manuelle Behandlung wird empfohlen.</translation>
    </message>
    <message>
        <source>Needling caution</source>
        <translation>Vorsicht beim Needling</translation>
    </message>
    <message>
        <source>Origin: {0}</source>
        <translation>Ursprung: {0}</translation>
    </message>
    <message>
        <source>Insertion: {0}</source>
        <translation>Ansatz: {0}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Point {0}. {1}</source>
        <translation>Punkt {0}. {1}</translation>
    </message>
    <message>
        <source>This is the usual pattern, never a test: pain may be felt elsewhere or nowhere.</source>
        <translation>Das ist das übliche Muster und beweist nichts: Schmerz kann anderswo oder nirgends empfunden werden.</translation>
    </message>
    <message>
        <source>Usually: {0}.</source>
        <translation>Üblicherweise: {0}.</translation>
    </message>
    <message>
        <source>Some also: {0}.</source>
        <translation>Manche auch: {0}.</translation>
    </message>
    <message>
        <source>{0} on the opposite side</source>
        <translation>{0} auf der Gegenseite</translation>
    </message>
    <message>
        <source>{0} on both sides</source>
        <translation>{0} auf beiden Seiten</translation>
    </message>
</context>
<context>
    <name>clinic settings</name>
    <message>
        <source>The limit</source>
        <translation>Das Limit</translation>
    </message>
    <message>
        <source>The address has more than {0} lines.</source>
        <translation>Die Anschrift hat mehr als {0} Zeilen.</translation>
    </message>
    <message>
        <source>An agent has two limits.</source>
        <translation>Ein Wirkstoff hat zwei Limits.</translation>
    </message>
</context>
<context>
    <name>companions</name>
    <message>
        <source>Add an addendum</source>
        <translation>Nachtrag anfügen</translation>
    </message>
    <message>
        <source>You have signed this visit already.</source>
        <translation>Sie haben diesen Besuch bereits signiert.</translation>
    </message>
    <message>
        <source>Co-sign the visit</source>
        <translation>Besuch gegenzeichnen</translation>
    </message>
    <message>
        <source>Say why the visit is wrong.</source>
        <translation>Nennen Sie, warum der Besuch falsch ist.</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich eingegeben</translation>
    </message>
    <message>
        <source>Only a signed visit takes an addendum.</source>
        <translation>Nur ein signierter Besuch nimmt einen Nachtrag auf.</translation>
    </message>
    <message>
        <source>A draft is simply changed.</source>
        <translation>Ein Entwurf wird einfach geändert.</translation>
    </message>
    <message>
        <source>Set advice aside</source>
        <translation>Hinweis übergehen</translation>
    </message>
    <message>
        <source>Show advice again</source>
        <translation>Hinweis wieder zeigen</translation>
    </message>
    <message>
        <source>Draw a pain area</source>
        <translation>Schmerzareal zeichnen</translation>
    </message>
    <message>
        <source>Change a pain area</source>
        <translation>Schmerzareal ändern</translation>
    </message>
    <message>
        <source>Remove a pain area</source>
        <translation>Schmerzareal entfernen</translation>
    </message>
    <message>
        <source>This was removed from the visit.</source>
        <translation>Das wurde aus dem Besuch entfernt.</translation>
    </message>
    <message>
        <source>Change the fibromyalgia criteria</source>
        <translation>Fibromyalgie-Kriterien ändern</translation>
    </message>
    <message>
        <source>Change the tender points</source>
        <translation>Tender Points ändern</translation>
    </message>
    <message>
        <source>Confirm the patient&apos;s facts</source>
        <translation>Angaben zum Patienten bestätigen</translation>
    </message>
    <message>
        <source>Attach a photo or file</source>
        <translation>Foto oder Datei anhängen</translation>
    </message>
    <message>
        <source>Rename a file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>Remove a photo or file</source>
        <translation>Foto oder Datei entfernen</translation>
    </message>
    <message>
        <source>Measure a movement</source>
        <translation>Bewegung messen</translation>
    </message>
    <message>
        <source>Change a measured movement</source>
        <translation>Gemessene Bewegung ändern</translation>
    </message>
    <message>
        <source>Remove a measured movement</source>
        <translation>Gemessene Bewegung entfernen</translation>
    </message>
    <message>
        <source>Choose a point to treat.</source>
        <translation>Wählen Sie einen Punkt zur Behandlung.</translation>
    </message>
    <message>
        <source>Change the treatment of point {0}</source>
        <translation>Behandlung von Punkt {0} ändern</translation>
    </message>
    <message>
        <source>Remove the treatment of point {0}</source>
        <translation>Behandlung von Punkt {0} entfernen</translation>
    </message>
    <message>
        <source>Inject point {0}</source>
        <translation>Punkt {0} injizieren</translation>
    </message>
    <message>
        <source>Needle point {0}</source>
        <translation>Dry Needling an Punkt {0}</translation>
    </message>
    <message>
        <source>Treat point {0} by hand</source>
        <translation>Punkt {0} manuell behandeln</translation>
    </message>
</context>
<context>
    <name>confirm.csv</name>
    <message>
        <source>No clinician has confirmed this card yet. It supports your own knowledge and does not replace it.</source>
        <translation>Diese Karte ist noch nicht fachlich bestätigt. Sie unterstützt Ihr eigenes Wissen und ersetzt es nicht.</translation>
    </message>
    <message>
        <source>The referred pain was compared with a public summary of the literature; the rest comes from general knowledge of it and was not compared page by page.</source>
        <translation>Der übertragene Schmerz wurde mit einer öffentlichen Zusammenfassung der Literatur verglichen; der Rest stammt aus allgemeiner Literaturkenntnis und wurde nicht Seite für Seite verglichen.</translation>
    </message>
    <message>
        <source>All of it comes from general knowledge of the literature named and was not compared with it page by page.</source>
        <translation>Alles stammt aus allgemeiner Kenntnis der genannten Literatur und wurde nicht Seite für Seite damit verglichen.</translation>
    </message>
    <message>
        <source>The referred pain of this muscle is among the least certain in the tables: confirm it first.</source>
        <translation>Der übertragene Schmerz dieses Muskels gehört zu den unsichersten der Tabellen: zuerst bestätigen.</translation>
    </message>
    <message>
        <source>Where its trigger points are charted differs between editions and is not settled.</source>
        <translation>Wo seine Triggerpunkte verzeichnet sind, unterscheidet sich je nach Auflage und ist nicht geklärt.</translation>
    </message>
    <message>
        <source>Which head the upper points behind the knee belong to is not settled.</source>
        <translation>Zu welchem Kopf die oberen Punkte in der Kniekehle gehören, ist nicht geklärt.</translation>
    </message>
    <message>
        <source>The position of point 3 is uncertain, and it is uncommon.</source>
        <translation>Die Lage von Punkt 3 ist unsicher, und er ist selten.</translation>
    </message>
    <message>
        <source>Point 3 is rarely seen and its place varies.</source>
        <translation>Punkt 3 kommt selten vor, und sein Ort wechselt.</translation>
    </message>
    <message>
        <source>No referred pain is described for point 3; it is tender where it lies.</source>
        <translation>Für Punkt 3 ist kein übertragener Schmerz beschrieben; er ist örtlich druckschmerzhaft.</translation>
    </message>
    <message>
        <source>Texts give the nerve roots of this muscle differently.</source>
        <translation>Die Lehrbücher nennen unterschiedliche Nervenwurzeln für diesen Muskel.</translation>
    </message>
    <message>
        <source>More than one Latin name is in use: compare with the current terminology.</source>
        <translation>Mehr als ein lateinischer Name ist in Gebrauch: mit der aktuellen Terminologie vergleichen.</translation>
    </message>
    <message>
        <source>Whether ultrasound should be advised here is a matter of training.</source>
        <translation>Ob Ultraschall hier zu empfehlen ist, hängt von der Ausbildung ab.</translation>
    </message>
    <message>
        <source>The lung and ultrasound warnings and the needling caution of the thorax, the neck and the muscles beside the spine must be confirmed before anyone relies on them.</source>
        <translation>Die Lungen- und Ultraschallwarnungen und die Vorsichtshinweise zum Needling an Thorax, Hals und wirbelsäulennahen Muskeln müssen bestätigt sein, bevor sich jemand darauf verlässt.</translation>
    </message>
    <message>
        <source>What is said on needles above C2 must be confirmed first.</source>
        <translation>Was zu Nadeln oberhalb von C2 gesagt wird, muss zuerst bestätigt werden.</translation>
    </message>
    <message>
        <source>To be confirmed by somebody trained in the pelvic floor and the abdominal wall.</source>
        <translation>Von jemandem mit Ausbildung für Beckenboden und Bauchwand zu bestätigen.</translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>Injected: {muscles} at {points}</source>
        <translation>Injiziert: {muscles} an {points}</translation>
    </message>
    <message>
        <source>Dry needled: {muscles} at {points}</source>
        <translation>Dry Needling: {muscles} an {points}</translation>
    </message>
    <message>
        <source>Treated by hand: {muscles} at {points}</source>
        <translation>Manuell behandelt: {muscles} an {points}</translation>
    </message>
    <message>
        <source>1 muscle</source>
        <translation>1 Muskel</translation>
    </message>
    <message>
        <source>{0} muscles</source>
        <translation>{0} Muskeln</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkten</translation>
    </message>
    <message>
        <source>Left and right count as two muscles, the parts of one muscle as one</source>
        <translation>Links und rechts zählen als zwei Muskeln, die Teile eines Muskels als einer</translation>
    </message>
    <message>
        <source>{0}; with both sides as one they are {1}</source>
        <translation>{0}; mit beiden Seiten als einem sind es {1}</translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation>{0}. {1}.</translation>
    </message>
    <message>
        <source>left {0}</source>
        <translation>{0} links</translation>
    </message>
    <message>
        <source>right {0}</source>
        <translation>{0} rechts</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>criteria</name>
    <message>
        <source>These must be at most {0} different places, each with its side.</source>
        <translation>Das dürfen höchstens {0} verschiedene Stellen sein, jede mit ihrer Seite.</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Erschöpfung</translation>
    </message>
    <message>
        <source>Waking unrefreshed</source>
        <translation>Nicht erholsamer Schlaf</translation>
    </message>
    <message>
        <source>Trouble thinking or remembering</source>
        <translation>Denk- oder Gedächtnisprobleme</translation>
    </message>
    <message>
        <source>A place can only be tender where it was examined.</source>
        <translation>Eine Stelle kann nur druckschmerzhaft sein, wo sie untersucht wurde.</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>at least {0} of {1}</source>
        <translation>mindestens {0} von {1}</translation>
    </message>
    <message>
        <source>ACR 2016 criteria: {0}</source>
        <translation>ACR-Kriterien 2016: {0}</translation>
    </message>
    <message>
        <source>Widespread pain index (WPI): {0}</source>
        <translation>Index der ausgebreiteten Schmerzen (WPI): {0}</translation>
    </message>
    <message>
        <source>Symptom severity (SSS): {0}</source>
        <translation>Symptomschwere (SSS): {0}</translation>
    </message>
    <message>
        <source>WPI and SSS high enough: {0}</source>
        <translation>WPI und SSS hoch genug: {0}</translation>
    </message>
    <message>
        <source>Pain in {0} of 5 regions, {1} needed: {2}</source>
        <translation>Schmerz in {0} von 5 Regionen, {1} nötig: {2}</translation>
    </message>
    <message>
        <source>For at least 3 months: {0}</source>
        <translation>Seit mindestens 3 Monaten: {0}</translation>
    </message>
    <message>
        <source>Severity score (WPI and SSS together): {0}</source>
        <translation>Schweregrad (WPI und SSS zusammen): {0}</translation>
    </message>
    <message>
        <source>the {0} of 1990 are reached</source>
        <translation>die {0} von 1990 sind erreicht</translation>
    </message>
    <message>
        <source>the {0} of 1990 are not reached</source>
        <translation>die {0} von 1990 sind nicht erreicht</translation>
    </message>
    <message>
        <source>not all were pressed, {0} are needed</source>
        <translation>nicht alle wurden gedrückt, {0} sind nötig</translation>
    </message>
    <message>
        <source>{0} of 18 tender, {1} pressed</source>
        <translation>{0} von 18 druckschmerzhaft, {1} gedrückt</translation>
    </message>
</context>
<context>
    <name>csv patients</name>
    <message>
        <source>Two columns are said to be the same: {0}.</source>
        <translation>Zwei Spalten sollen dasselbe sein: {0}.</translation>
    </message>
    <message>
        <source>Choose “leave out” for one.</source>
        <translation>Wählen Sie für eine „auslassen“.</translation>
    </message>
    <message>
        <source>No column is the family name, or the whole name.</source>
        <translation>Keine Spalte ist der Nachname oder der ganze Name.</translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation>Geben Sie an, welche Spalte es ist.</translation>
    </message>
    <message>
        <source>The birth date cannot be read as it is written.</source>
        <translation>Das Geburtsdatum kann so nicht gelesen werden.</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex (figure on the map)</source>
        <translation>Geschlecht (Figur im Körperschema)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
</context>
<context>
    <name>csv table</name>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation>Die Datei ist größer als {0} MB.</translation>
    </message>
    <message>
        <source>This is no table of text: it holds zero bytes.</source>
        <translation>Das ist keine Texttabelle: Sie enthält Null-Bytes.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Line {0} is not written in {1}.</source>
        <translation>Zeile {0} ist nicht in {1} geschrieben.</translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation>Wählen Sie eine andere Zeichenkodierung.</translation>
    </message>
    <message>
        <source>The encoding {0} is not known.</source>
        <translation>Die Zeichenkodierung {0} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Line {0} has more than {1} cells.</source>
        <translation>Zeile {0} hat mehr als {1} Zellen.</translation>
    </message>
    <message>
        <source>Choose another separator.</source>
        <translation>Wählen Sie ein anderes Trennzeichen.</translation>
    </message>
    <message>
        <source>The table has more than {0} lines.</source>
        <translation>Die Tabelle hat mehr als {0} Zeilen.</translation>
    </message>
    <message>
        <source>Line {0} cannot be read: {1}.</source>
        <translation>Zeile {0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed.</source>
        <translation>Suchen Sie nach einem nicht geschlossenen Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {0} has {1} cells, the first line has {2}.</source>
        <translation>Zeile {0} hat {1} Zellen, die erste Zeile hat {2}.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>deidentify</name>
    <message>
        <source>A date of this patient cannot be moved.</source>
        <translation>Ein Datum dieses Patienten kann nicht verschoben werden.</translation>
    </message>
</context>
<context>
    <name>delphi</name>
    <message>
        <source>taut band</source>
        <translation>Hartspannstrang</translation>
    </message>
    <message>
        <source>hypersensitive spot</source>
        <translation>überempfindlicher Punkt</translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation>übertragener Schmerz</translation>
    </message>
    <message>
        <source>Criteria met: {0} of {1}</source>
        <translation>Erfüllte Kriterien: {0} von {1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}; {1} not examined</source>
        <translation>{0}; {1} nicht untersucht</translation>
    </message>
</context>
<context>
    <name>depth</name>
    <message>
        <source>skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>superficial muscles</source>
        <translation>oberflächliche Muskeln</translation>
    </message>
    <message>
        <source>intermediate muscles</source>
        <translation>mittlere Muskeln</translation>
    </message>
    <message>
        <source>deep muscles</source>
        <translation>tiefe Muskeln</translation>
    </message>
    <message>
        <source>skeleton</source>
        <translation>Skelett</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Somebody else changed the clinic&apos;s settings first.</source>
        <translation>Jemand anderes hat die Einstellungen der Praxis zuerst geändert.</translation>
    </message>
    <message>
        <source>Look at them again, then change what you want to.</source>
        <translation>Sehen Sie sie noch einmal an und ändern Sie dann, was Sie möchten.</translation>
    </message>
    <message>
        <source>Clinic settings</source>
        <translation>Einstellungen der Praxis</translation>
    </message>
    <message>
        <source>There is no such visit.</source>
        <translation>Diesen Besuch gibt es nicht.</translation>
    </message>
    <message>
        <source>There are changes that could not be saved yet.</source>
        <translation>Es gibt Änderungen, die noch nicht gespeichert werden konnten.</translation>
    </message>
    <message>
        <source>Try again when they are saved.</source>
        <translation>Versuchen Sie es wieder, wenn sie gespeichert sind.</translation>
    </message>
</context>
<context>
    <name>dialog</name>
    <message>
        <source>Add somebody</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation>Triggerpunkt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>door</name>
    <message>
        <source>The clinic is locked.</source>
        <translation>Die Praxis ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
        <translation>Entsperren Sie sie mit Ihrer Passphrase.</translation>
    </message>
</context>
<context>
    <name>dose</name>
    <message>
        <source>over 100 %</source>
        <translation>über 100 %</translation>
    </message>
    <message>
        <source>under 100 %</source>
        <translation>unter 100 %</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{amount} {unit}, no limit in the table</source>
        <translation>{amount} {unit}, kein Limit in der Tabelle</translation>
    </message>
    <message>
        <source>{amount} of {limit} {unit}</source>
        <translation>{amount} von {limit} {unit}</translation>
    </message>
    <message>
        <source>{0} at one site</source>
        <translation>{0} an einer Stelle</translation>
    </message>
    <message>
        <source>Above 80 % of the limit</source>
        <translation>Über 80 % des Limits</translation>
    </message>
    <message>
        <source>The limit is reached: nothing more today</source>
        <translation>Das Limit ist erreicht: heute nichts mehr</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>The limit of {0} applies: adrenaline does not raise it without a confirmation.</source>
        <translation>Das Limit von {0} gilt: Adrenalin erhöht es nicht ohne Bestätigung.</translation>
    </message>
    <message>
        <source>Table: {scope}. {basis}.</source>
        <translation>Tabelle: {scope}. {basis}.</translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation>Quelle: {0}</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Limit {0}.</source>
        <translation>Limit {0}.</translation>
    </message>
    <message>
        <source>{0} mg/kg</source>
        <translation>{0} mg/kg</translation>
    </message>
    <message>
        <source>Limit {amount}, the absolute one. No weight on file, so {by_weight} is not applied.</source>
        <translation>Limit {amount}, das absolute. Kein Gewicht hinterlegt, daher wird {by_weight} nicht angewendet.</translation>
    </message>
    <message>
        <source>{by_weight} x {weight} kg = {result} mg</source>
        <translation>{by_weight} x {weight} kg = {result} mg</translation>
    </message>
    <message>
        <source>Limit {product}.</source>
        <translation>Limit {product}.</translation>
    </message>
    <message>
        <source>Limit {product}, lower than the absolute {absolute} mg.</source>
        <translation>Limit {product}, niedriger als das absolute von {absolute} mg.</translation>
    </message>
    <message>
        <source>Limit {amount}, lower than {product}.</source>
        <translation>Limit {amount}, niedriger als {product}.</translation>
    </message>
    <message>
        <source>{0} mg/kg, {1} mg</source>
        <translation>{0} mg/kg, {1} mg</translation>
    </message>
    <message>
        <source>Changed by this clinic since {day}: {reason}. The table says {table}.</source>
        <translation>Von dieser Praxis geändert seit {day}: {reason}. Die Tabelle nennt {table}.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>No weight on file: the absolute limit alone applies. Ask for the weight.</source>
        <translation>Kein Gewicht hinterlegt: Nur das absolute Limit gilt. Fragen Sie nach dem Gewicht.</translation>
    </message>
    <message>
        <source>Counted with {0} kg</source>
        <translation>Gerechnet mit {0} kg</translation>
    </message>
    <message>
        <source>{0} as of {1}, not confirmed today</source>
        <translation>{0} vom {1}, heute nicht bestätigt</translation>
    </message>
    <message>
        <source>{agent}: {count} without a strength, not counted.</source>
        <translation>{agent}: {count} ohne Konzentration, nicht gezählt.</translation>
    </message>
    <message>
        <source>{0} is not in the table of agents: it is not counted.</source>
        <translation>{0} steht nicht in der Wirkstofftabelle: nicht gezählt.</translation>
    </message>
    <message>
        <source>The limit with adrenaline was confirmed for this visit.</source>
        <translation>Das Limit mit Adrenalin wurde für diesen Besuch bestätigt.</translation>
    </message>
    <message>
        <source>{0} of the limit</source>
        <translation>{0} des Limits</translation>
    </message>
    <message>
        <source>{0}
To be confirmed: {1}</source>
        <translation>{0}
Zu bestätigen: {1}</translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>The clock stands before this patient&apos;s last visit: check the date of this computer.</source>
        <translation>Die Uhr steht vor dem letzten Besuch dieses Patienten: Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation>Besuch ändern</translation>
    </message>
    <message>
        <source>Score {0} at point {1}</source>
        <translation>Wert {0} an Punkt {1}</translation>
    </message>
    <message>
        <source>Change point {0}</source>
        <translation>Punkt {0} ändern</translation>
    </message>
    <message>
        <source>There is no open visit.</source>
        <translation>Es gibt keinen offenen Besuch.</translation>
    </message>
    <message>
        <source>Start one first.</source>
        <translation>Beginnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>This point was removed from the visit.</source>
        <translation>Dieser Punkt wurde aus dem Besuch entfernt.</translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>A list has at least one entry, and no entry where it is none or unknown.</source>
        <translation>Eine Liste hat mindestens einen Eintrag; ist sie „keine“ oder unbekannt, hat sie keinen.</translation>
    </message>
    <message>
        <source>These are more than {0} entries.</source>
        <translation>Das sind mehr als {0} Einträge.</translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation>Ein Eintrag ist leer.</translation>
    </message>
    <message>
        <source>An entry is there twice.</source>
        <translation>Ein Eintrag ist doppelt.</translation>
    </message>
    <message>
        <source>The weight in kg</source>
        <translation>Das Gewicht in kg</translation>
    </message>
    <message>
        <source>{0} kg is not the weight of an adult.</source>
        <translation>{0} kg ist nicht das Gewicht eines Erwachsenen.</translation>
    </message>
    <message>
        <source>Enter the weight in kilograms.</source>
        <translation>Geben Sie das Gewicht in Kilogramm ein.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht erfragt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>{0} lb</source>
        <translation>{0} lb</translation>
    </message>
    <message>
        <source>{0} kg</source>
        <translation>{0} kg</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <translation>Blutverdünner</translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation>Andere Medikamente</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Erkrankungen</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Not asked: allergies, blood thinners</source>
        <translation>Nicht erfragt: Allergien, Blutverdünner</translation>
    </message>
    <message>
        <source>Allergy: {0}</source>
        <translation>Allergie: {0}</translation>
    </message>
    <message>
        <source>Not asked: allergies</source>
        <translation>Nicht erfragt: Allergien</translation>
    </message>
    <message>
        <source>Takes {0}</source>
        <translation>Nimmt {0}</translation>
    </message>
    <message>
        <source>Not asked: blood thinners</source>
        <translation>Nicht erfragt: Blutverdünner</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
</context>
<context>
    <name>facts.csv</name>
    <message>
        <source>Lidocaine (lignocaine)</source>
        <translation>Lidocain</translation>
    </message>
    <message>
        <source>Bupivacaine or levobupivacaine</source>
        <translation>Bupivacain oder Levobupivacain</translation>
    </message>
    <message>
        <source>Ropivacaine</source>
        <translation>Ropivacain</translation>
    </message>
    <message>
        <source>Mepivacaine</source>
        <translation>Mepivacain</translation>
    </message>
    <message>
        <source>Articaine</source>
        <translation>Articain</translation>
    </message>
    <message>
        <source>Prilocaine</source>
        <translation>Prilocain</translation>
    </message>
    <message>
        <source>Amide local anaesthetics</source>
        <translation>Lokalanästhetika vom Amidtyp</translation>
    </message>
    <message>
        <source>Procaine</source>
        <translation>Procain</translation>
    </message>
    <message>
        <source>Benzocaine or tetracaine</source>
        <translation>Benzocain oder Tetracain</translation>
    </message>
    <message>
        <source>Para-aminobenzoic acid (PABA)</source>
        <translation>Paraaminobenzoesäure (PABA)</translation>
    </message>
    <message>
        <source>Ester local anaesthetics</source>
        <translation>Lokalanästhetika vom Estertyp</translation>
    </message>
    <message>
        <source>Local anaesthetic, which one is not known</source>
        <translation>Lokalanästhetikum, welches ist nicht bekannt</translation>
    </message>
    <message>
        <source>Parabens</source>
        <translation>Parabene</translation>
    </message>
    <message>
        <source>Sulfites</source>
        <translation>Sulfite</translation>
    </message>
    <message>
        <source>Benzyl alcohol</source>
        <translation>Benzylalkohol</translation>
    </message>
    <message>
        <source>Latex</source>
        <translation>Latex</translation>
    </message>
    <message>
        <source>Corticosteroids</source>
        <translation>Kortikosteroide</translation>
    </message>
    <message>
        <source>Polyethylene glycol (macrogol)</source>
        <translation>Polyethylenglykol (Macrogol)</translation>
    </message>
    <message>
        <source>Botulinum toxin</source>
        <translation>Botulinumtoxin</translation>
    </message>
    <message>
        <source>Human albumin</source>
        <translation>Humanalbumin</translation>
    </message>
    <message>
        <source>Chlorhexidine</source>
        <translation>Chlorhexidin</translation>
    </message>
    <message>
        <source>Iodine (povidone-iodine)</source>
        <translation>Jod (Povidon-Jod)</translation>
    </message>
    <message>
        <source>Adhesive plaster</source>
        <translation>Pflaster</translation>
    </message>
    <message>
        <source>Nickel or chromium</source>
        <translation>Nickel oder Chrom</translation>
    </message>
    <message>
        <source>Penicillins</source>
        <translation>Penicilline</translation>
    </message>
    <message>
        <source>Aspirin or NSAIDs</source>
        <translation>Acetylsalicylsäure oder NSAR</translation>
    </message>
    <message>
        <source>Paracetamol (acetaminophen)</source>
        <translation>Paracetamol</translation>
    </message>
    <message>
        <source>Opioids</source>
        <translation>Opioide</translation>
    </message>
    <message>
        <source>Sulfonamides</source>
        <translation>Sulfonamide</translation>
    </message>
    <message>
        <source>Egg</source>
        <translation>Hühnerei</translation>
    </message>
    <message>
        <source>Nuts</source>
        <translation>Nüsse</translation>
    </message>
    <message>
        <source>Bee or wasp venom</source>
        <translation>Bienen- oder Wespengift</translation>
    </message>
    <message>
        <source>Warfarin</source>
        <translation>Warfarin</translation>
    </message>
    <message>
        <source>Phenprocoumon</source>
        <translation>Phenprocoumon</translation>
    </message>
    <message>
        <source>Acenocoumarol</source>
        <translation>Acenocoumarol</translation>
    </message>
    <message>
        <source>Apixaban</source>
        <translation>Apixaban</translation>
    </message>
    <message>
        <source>Rivaroxaban</source>
        <translation>Rivaroxaban</translation>
    </message>
    <message>
        <source>Edoxaban</source>
        <translation>Edoxaban</translation>
    </message>
    <message>
        <source>Dabigatran</source>
        <translation>Dabigatran</translation>
    </message>
    <message>
        <source>Heparin</source>
        <translation>Heparin</translation>
    </message>
    <message>
        <source>Enoxaparin</source>
        <translation>Enoxaparin</translation>
    </message>
    <message>
        <source>Dalteparin or tinzaparin</source>
        <translation>Dalteparin oder Tinzaparin</translation>
    </message>
    <message>
        <source>Fondaparinux</source>
        <translation>Fondaparinux</translation>
    </message>
    <message>
        <source>Another anticoagulant</source>
        <translation>Anderes Antikoagulans</translation>
    </message>
    <message>
        <source>Aspirin (acetylsalicylic acid)</source>
        <translation>Acetylsalicylsäure (ASS)</translation>
    </message>
    <message>
        <source>Clopidogrel</source>
        <translation>Clopidogrel</translation>
    </message>
    <message>
        <source>Prasugrel</source>
        <translation>Prasugrel</translation>
    </message>
    <message>
        <source>Ticagrelor</source>
        <translation>Ticagrelor</translation>
    </message>
    <message>
        <source>Dipyridamole</source>
        <translation>Dipyridamol</translation>
    </message>
    <message>
        <source>Cilostazol</source>
        <translation>Cilostazol</translation>
    </message>
    <message>
        <source>Another antiplatelet drug</source>
        <translation>Anderer Thrombozytenhemmer</translation>
    </message>
    <message>
        <source>Amiodarone</source>
        <translation>Amiodaron</translation>
    </message>
    <message>
        <source>Flecainide</source>
        <translation>Flecainid</translation>
    </message>
    <message>
        <source>Mexiletine or another class I antiarrhythmic</source>
        <translation>Mexiletin oder anderes Klasse-I-Antiarrhythmikum</translation>
    </message>
    <message>
        <source>Sotalol</source>
        <translation>Sotalol</translation>
    </message>
    <message>
        <source>Propranolol</source>
        <translation>Propranolol</translation>
    </message>
    <message>
        <source>Another beta blocker</source>
        <translation>Anderer Betablocker</translation>
    </message>
    <message>
        <source>Cimetidine</source>
        <translation>Cimetidin</translation>
    </message>
    <message>
        <source>Fluvoxamine</source>
        <translation>Fluvoxamin</translation>
    </message>
    <message>
        <source>Ciprofloxacin</source>
        <translation>Ciprofloxacin</translation>
    </message>
    <message>
        <source>Ritonavir</source>
        <translation>Ritonavir</translation>
    </message>
    <message>
        <source>Cobicistat</source>
        <translation>Cobicistat</translation>
    </message>
    <message>
        <source>Clarithromycin</source>
        <translation>Clarithromycin</translation>
    </message>
    <message>
        <source>Itraconazole, ketoconazole, posaconazole or voriconazole</source>
        <translation>Itraconazol, Ketoconazol, Posaconazol oder Voriconazol</translation>
    </message>
    <message>
        <source>Another strong CYP3A inhibitor</source>
        <translation>Anderer starker CYP3A-Hemmer</translation>
    </message>
    <message>
        <source>Dapsone</source>
        <translation>Dapson</translation>
    </message>
    <message>
        <source>Nitrofurantoin</source>
        <translation>Nitrofurantoin</translation>
    </message>
    <message>
        <source>Nitrates (glyceryl trinitrate, isosorbide)</source>
        <translation>Nitrate (Glyceroltrinitrat, Isosorbid)</translation>
    </message>
    <message>
        <source>Primaquine or chloroquine</source>
        <translation>Primaquin oder Chloroquin</translation>
    </message>
    <message>
        <source>Metoclopramide</source>
        <translation>Metoclopramid</translation>
    </message>
    <message>
        <source>Sulfonamides (sulfasalazine, co-trimoxazole)</source>
        <translation>Sulfonamide (Sulfasalazin, Cotrimoxazol)</translation>
    </message>
    <message>
        <source>Phenytoin or phenobarbital</source>
        <translation>Phenytoin oder Phenobarbital</translation>
    </message>
    <message>
        <source>Insulin</source>
        <translation>Insulin</translation>
    </message>
    <message>
        <source>Metformin or another diabetes medicine</source>
        <translation>Metformin oder anderes Antidiabetikum</translation>
    </message>
    <message>
        <source>Statin</source>
        <translation>Statin</translation>
    </message>
    <message>
        <source>Corticosteroid tablets (for example prednisolone)</source>
        <translation>Kortikosteroid-Tabletten (zum Beispiel Prednisolon)</translation>
    </message>
    <message>
        <source>Immunosuppressant or biologic</source>
        <translation>Immunsuppressivum oder Biologikum</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <translation>Chemotherapie</translation>
    </message>
    <message>
        <source>Tricyclic antidepressant</source>
        <translation>Trizyklisches Antidepressivum</translation>
    </message>
    <message>
        <source>MAO inhibitor</source>
        <translation>MAO-Hemmer</translation>
    </message>
    <message>
        <source>SSRI or SNRI antidepressant</source>
        <translation>SSRI- oder SNRI-Antidepressivum</translation>
    </message>
    <message>
        <source>Gabapentin or pregabalin</source>
        <translation>Gabapentin oder Pregabalin</translation>
    </message>
    <message>
        <source>Opioid</source>
        <translation>Opioid</translation>
    </message>
    <message>
        <source>Sedative or benzodiazepine</source>
        <translation>Sedativum oder Benzodiazepin</translation>
    </message>
    <message>
        <source>NSAID (for example ibuprofen)</source>
        <translation>NSAR (zum Beispiel Ibuprofen)</translation>
    </message>
    <message>
        <source>Muscle relaxant</source>
        <translation>Muskelrelaxans</translation>
    </message>
    <message>
        <source>Aminoglycoside antibiotic</source>
        <translation>Aminoglykosid-Antibiotikum</translation>
    </message>
    <message>
        <source>Bleeding disorder (haemophilia, von Willebrand ...)</source>
        <translation>Blutungsneigung (Hämophilie, von-Willebrand-Syndrom ...)</translation>
    </message>
    <message>
        <source>Low platelets</source>
        <translation>Thrombozytopenie</translation>
    </message>
    <message>
        <source>Infected or broken skin at a place to be treated</source>
        <translation>Infizierte oder verletzte Haut an einer zu behandelnden Stelle</translation>
    </message>
    <message>
        <source>Fever or systemic infection</source>
        <translation>Fieber oder systemische Infektion</translation>
    </message>
    <message>
        <source>Immune suppression</source>
        <translation>Immunsuppression</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Diabetes, poorly controlled</source>
        <translation>Diabetes, schlecht eingestellt</translation>
    </message>
    <message>
        <source>Lymphoedema of a limb</source>
        <translation>Lymphödem einer Extremität</translation>
    </message>
    <message>
        <source>Breast feeding</source>
        <translation>Stillzeit</translation>
    </message>
    <message>
        <source>Fear of needles</source>
        <translation>Angst vor Nadeln</translation>
    </message>
    <message>
        <source>Fainting with needles or blood</source>
        <translation>Ohnmacht bei Nadeln oder Blut</translation>
    </message>
    <message>
        <source>Fresh muscle injury or haematoma at a place to be treated</source>
        <translation>Frische Muskelverletzung oder Hämatom an einer zu behandelnden Stelle</translation>
    </message>
    <message>
        <source>Implant, port, pacemaker or breast implant</source>
        <translation>Implantat, Port, Herzschrittmacher oder Brustimplantat</translation>
    </message>
    <message>
        <source>Sedated or drowsy</source>
        <translation>Sediert oder benommen</translation>
    </message>
    <message>
        <source>Numb skin at a place to be treated</source>
        <translation>Taube Haut an einer zu behandelnden Stelle</translation>
    </message>
    <message>
        <source>Cannot describe what is felt (dementia, language ...)</source>
        <translation>Kann Empfindungen nicht beschreiben (Demenz, Sprache ...)</translation>
    </message>
    <message>
        <source>COPD, emphysema or asthma with poor reserve</source>
        <translation>COPD, Emphysem oder Asthma mit geringer Reserve</translation>
    </message>
    <message>
        <source>Previous pneumothorax</source>
        <translation>Früherer Pneumothorax</translation>
    </message>
    <message>
        <source>Very slim build</source>
        <translation>Sehr schlanker Körperbau</translation>
    </message>
    <message>
        <source>Frail</source>
        <translation>Gebrechlich</translation>
    </message>
    <message>
        <source>Liver disease</source>
        <translation>Lebererkrankung</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <translation>Herzinsuffizienz</translation>
    </message>
    <message>
        <source>Heart block</source>
        <translation>AV-Block</translation>
    </message>
    <message>
        <source>Low muscle mass</source>
        <translation>Geringe Muskelmasse</translation>
    </message>
    <message>
        <source>Pregnancy, third trimester</source>
        <translation>Schwangerschaft, drittes Trimenon</translation>
    </message>
    <message>
        <source>Kidney disease</source>
        <translation>Nierenerkrankung</translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <translation>Epilepsie</translation>
    </message>
    <message>
        <source>G6PD deficiency</source>
        <translation>G6PD-Mangel</translation>
    </message>
    <message>
        <source>Methaemoglobinaemia</source>
        <translation>Methämoglobinämie</translation>
    </message>
    <message>
        <source>Myasthenia gravis</source>
        <translation>Myasthenia gravis</translation>
    </message>
    <message>
        <source>Lambert-Eaton syndrome</source>
        <translation>Lambert-Eaton-Syndrom</translation>
    </message>
    <message>
        <source>Motor neurone disease (ALS)</source>
        <translation>Motoneuronerkrankung (ALS)</translation>
    </message>
    <message>
        <source>Trouble swallowing or breathing</source>
        <translation>Schluck- oder Atemstörung</translation>
    </message>
    <message>
        <source>Laminectomy</source>
        <translation>Laminektomie</translation>
    </message>
    <message>
        <source>Spina bifida</source>
        <translation>Spina bifida</translation>
    </message>
    <message>
        <source>Spinal implant or fusion</source>
        <translation>Wirbelsäulenimplantat oder -versteifung</translation>
    </message>
    <message>
        <source>Cancer, now or in the past</source>
        <translation>Krebserkrankung, jetzt oder früher</translation>
    </message>
    <message>
        <source>Unexplained weight loss</source>
        <translation>Ungeklärter Gewichtsverlust</translation>
    </message>
    <message>
        <source>Saddle numbness, or bladder or bowel change</source>
        <translation>Reithosenanästhesie oder veränderte Blasen- oder Darmfunktion</translation>
    </message>
    <message>
        <source>Progressive weakness, clumsy hands or unsteady gait</source>
        <translation>Zunehmende Schwäche, ungeschickte Hände oder unsicherer Gang</translation>
    </message>
    <message>
        <source>Osteoporosis or fracture risk</source>
        <translation>Osteoporose oder Frakturrisiko</translation>
    </message>
    <message>
        <source>Night pain that does not let up</source>
        <translation>Anhaltender Nachtschmerz</translation>
    </message>
    <message>
        <source>Sudden worst headache, or a new headache after 50</source>
        <translation>Plötzlicher stärkster Kopfschmerz oder neuer Kopfschmerz nach dem 50. Lebensjahr</translation>
    </message>
    <message>
        <source>Jaw claudication, visual loss or double vision</source>
        <translation>Kauclaudicatio, Sehverlust oder Doppelbilder</translation>
    </message>
    <message>
        <source>Recent neck injury, or drop attacks</source>
        <translation>Kürzliche Halsverletzung oder Drop Attacks</translation>
    </message>
    <message>
        <source>Chest pain with exertion, sweating or breathlessness</source>
        <translation>Brustschmerz bei Belastung, mit Schwitzen oder Atemnot</translation>
    </message>
    <message>
        <source>Coronary or other heart disease</source>
        <translation>Koronare oder andere Herzerkrankung</translation>
    </message>
    <message>
        <source>Swollen, warm, tender calf</source>
        <translation>Geschwollene, warme, druckschmerzhafte Wade</translation>
    </message>
    <message>
        <source>Recent surgery or immobility</source>
        <translation>Kürzliche Operation oder Immobilisation</translation>
    </message>
    <message>
        <source>Abdominal or pelvic pain with fever, bleeding, vomiting or a missed period</source>
        <translation>Bauch- oder Beckenschmerz mit Fieber, Blutung, Erbrechen oder ausgebliebener Periode</translation>
    </message>
    <message>
        <source>Dark urine with muscle pain</source>
        <translation>Dunkler Urin mit Muskelschmerzen</translation>
    </message>
    <message>
        <source>Long morning stiffness over age 50</source>
        <translation>Lange Morgensteifigkeit nach dem 50. Lebensjahr</translation>
    </message>
    <message>
        <source>Rash or weakness with muscle pain</source>
        <translation>Ausschlag oder Schwäche mit Muskelschmerzen</translation>
    </message>
    <message>
        <source>Thyroid disease</source>
        <translation>Schilddrüsenerkrankung</translation>
    </message>
    <message>
        <source>Fibromyalgia</source>
        <translation>Fibromyalgie</translation>
    </message>
    <message>
        <source>Rheumatoid arthritis or other inflammatory joint disease</source>
        <translation>Rheumatoide Arthritis oder andere entzündliche Gelenkerkrankung</translation>
    </message>
    <message>
        <source>Joint hypermobility</source>
        <translation>Gelenkhypermobilität</translation>
    </message>
    <message>
        <source>lignocaine;xylocaine</source>
        <translation>lidocain;xylocain</translation>
    </message>
    <message>
        <source>levobupivacaine;marcaine;marcain</source>
        <translation>bupivacain;levobupivacain;carbostesin</translation>
    </message>
    <message>
        <source>naropin</source>
        <translation>naropin</translation>
    </message>
    <message>
        <source>carbocaine;scandonest</source>
        <translation>scandicain;meaverin</translation>
    </message>
    <message>
        <source>septocaine</source>
        <translation>ultracain;septanest</translation>
    </message>
    <message>
        <source>citanest;emla</source>
        <translation>xylonest;emla</translation>
    </message>
    <message>
        <source>amide anaesthetic</source>
        <translation>amid-lokalanästhetikum</translation>
    </message>
    <message>
        <source>novocain;novocaine</source>
        <translation>novocain</translation>
    </message>
    <message>
        <source>tetracaine;amethocaine;chloroprocaine</source>
        <translation>benzocain;tetracain;chlorprocain</translation>
    </message>
    <message>
        <source>paba;para-aminobenzoic</source>
        <translation>paba;paraaminobenzoesäure</translation>
    </message>
    <message>
        <source>ester anaesthetic</source>
        <translation>ester-lokalanästhetikum</translation>
    </message>
    <message>
        <source>local anaesthetic;local anesthetic;*caine</source>
        <translation>lokalanästhetikum;betäubungsmittel;betäubungsspritze</translation>
    </message>
    <message>
        <source>methylparaben;methyl hydroxybenzoate</source>
        <translation>methylparaben;konservierungsmittel</translation>
    </message>
    <message>
        <source>sulphite;metabisulfite;metabisulphite</source>
        <translation>sulfit;metabisulfit</translation>
    </message>
    <message>
        <source>rubber</source>
        <translation>gummi;naturkautschuk</translation>
    </message>
    <message>
        <source>cortisone;steroid;triamcinolone;kenalog;methylprednisolone;depo-medrol;dexamethasone;betamethasone</source>
        <translation>kortison;cortison;steroid;kortikosteroid;triamcinolon;volon;methylprednisolon;dexamethason;betamethason</translation>
    </message>
    <message>
        <source>macrogol;peg allergy;polysorbate</source>
        <translation>macrogol;peg-allergie;polysorbat</translation>
    </message>
    <message>
        <source>botox;dysport;xeomin</source>
        <translation>botox;dysport;xeomin</translation>
    </message>
    <message>
        <source>povidone;betadine</source>
        <translation>jod;betaisodona;braunol</translation>
    </message>
    <message>
        <source>plaster;tape</source>
        <translation>pflasterallergie;klebstoff</translation>
    </message>
    <message>
        <source>chromium</source>
        <translation>nickel;chrom</translation>
    </message>
    <message>
        <source>amoxicillin</source>
        <translation>penicillin;amoxicillin</translation>
    </message>
    <message>
        <source>ibuprofen;diclofenac;naproxen</source>
        <translation>aspirin;ass;acetylsalicylsäure;ibuprofen;diclofenac;naproxen</translation>
    </message>
    <message>
        <source>acetaminophen</source>
        <translation>ben-u-ron</translation>
    </message>
    <message>
        <source>codeine;morphine</source>
        <translation>codein;morphin;tilidin</translation>
    </message>
    <message>
        <source>sulphonamide;sulfa;co-trimoxazole</source>
        <translation>sulfonamid;cotrimoxazol</translation>
    </message>
    <message>
        <source>peanut</source>
        <translation>erdnuss;haselnuss</translation>
    </message>
    <message>
        <source>bee;wasp</source>
        <translation>biene;wespe;insektengift</translation>
    </message>
    <message>
        <source>coumadin;marevan</source>
        <translation>coumadin</translation>
    </message>
    <message>
        <source>marcoumar</source>
        <translation>marcumar;falithrom;marcoumar</translation>
    </message>
    <message>
        <source>sintrom</source>
        <translation>sintrom</translation>
    </message>
    <message>
        <source>eliquis</source>
        <translation>eliquis</translation>
    </message>
    <message>
        <source>xarelto</source>
        <translation>xarelto</translation>
    </message>
    <message>
        <source>lixiana;savaysa</source>
        <translation>lixiana</translation>
    </message>
    <message>
        <source>pradaxa</source>
        <translation>pradaxa</translation>
    </message>
    <message>
        <source>unfractionated heparin</source>
        <translation>unfraktioniertes heparin</translation>
    </message>
    <message>
        <source>clexane;lovenox;inhixa</source>
        <translation>clexane</translation>
    </message>
    <message>
        <source>fragmin;tinzaparin;innohep</source>
        <translation>fragmin;dalteparin;tinzaparin;innohep</translation>
    </message>
    <message>
        <source>arixtra</source>
        <translation>arixtra</translation>
    </message>
    <message>
        <source>blood thinner</source>
        <translation>blutverdünner;antikoagulans;gerinnungshemmer</translation>
    </message>
    <message>
        <source>acetylsalicylic acid;asa</source>
        <translation>aspirin;ass;acetylsalicylsäure;godamed</translation>
    </message>
    <message>
        <source>plavix</source>
        <translation>plavix;iscover</translation>
    </message>
    <message>
        <source>efient;effient</source>
        <translation>efient</translation>
    </message>
    <message>
        <source>brilique;brilinta</source>
        <translation>brilique</translation>
    </message>
    <message>
        <source>persantin;asasantin</source>
        <translation>aggrenox;dipyridamol</translation>
    </message>
    <message>
        <source>pletal</source>
        <translation>pletal</translation>
    </message>
    <message>
        <source>cordarone</source>
        <translation>cordarex</translation>
    </message>
    <message>
        <source>tambocor</source>
        <translation>tambocor</translation>
    </message>
    <message>
        <source>propafenone;quinidine;disopyramide;lidocaine infusion</source>
        <translation>propafenon;chinidin;disopyramid;mexiletin</translation>
    </message>
    <message>
        <source>inderal</source>
        <translation>dociton</translation>
    </message>
    <message>
        <source>bisoprolol;metoprolol;atenolol;carvedilol;nebivolol;beta blocker</source>
        <translation>betablocker;bisoprolol;metoprolol;atenolol;carvedilol;nebivolol</translation>
    </message>
    <message>
        <source>tagamet</source>
        <translation>tagamet</translation>
    </message>
    <message>
        <source>faverin;luvox</source>
        <translation>fevarin</translation>
    </message>
    <message>
        <source>cipro</source>
        <translation>ciprobay</translation>
    </message>
    <message>
        <source>norvir;kaletra;paxlovid</source>
        <translation>norvir;kaletra;paxlovid</translation>
    </message>
    <message>
        <source>tybost;genvoya;symtuza;stribild;rezolsta</source>
        <translation>tybost;genvoya;symtuza;stribild;rezolsta</translation>
    </message>
    <message>
        <source>klacid</source>
        <translation>klacid</translation>
    </message>
    <message>
        <source>ketoconazole;posaconazole;voriconazole</source>
        <translation>itraconazol;ketoconazol;posaconazol;voriconazol</translation>
    </message>
    <message>
        <source>strong cyp3a4 inhibitor</source>
        <translation>starker cyp3a4-hemmer</translation>
    </message>
    <message>
        <source>macrobid</source>
        <translation>furadantin</translation>
    </message>
    <message>
        <source>glyceryl trinitrate;gtn;nitroglycerin;isosorbide</source>
        <translation>nitroglycerin;glyceroltrinitrat;isosorbid;nitrospray</translation>
    </message>
    <message>
        <source>chloroquine</source>
        <translation>primaquin;chloroquin</translation>
    </message>
    <message>
        <source>maxolon;reglan</source>
        <translation>mcp;paspertin</translation>
    </message>
    <message>
        <source>sulfasalazine;sulphasalazine;co-trimoxazole</source>
        <translation>sulfasalazin;cotrimoxazol</translation>
    </message>
    <message>
        <source>phenobarbital;phenobarbitone</source>
        <translation>phenytoin;phenobarbital</translation>
    </message>
    <message>
        <source>gliclazide;sitagliptin;empagliflozin;semaglutide</source>
        <translation>metformin;gliclazid;sitagliptin;empagliflozin;semaglutid</translation>
    </message>
    <message>
        <source>atorvastatin;simvastatin;rosuvastatin;pravastatin</source>
        <translation>atorvastatin;simvastatin;rosuvastatin;pravastatin</translation>
    </message>
    <message>
        <source>prednisolone;prednisone;hydrocortisone</source>
        <translation>prednisolon;prednison;hydrocortison;decortin</translation>
    </message>
    <message>
        <source>methotrexate;azathioprine;ciclosporin;tacrolimus;adalimumab;etanercept</source>
        <translation>methotrexat;azathioprin;ciclosporin;tacrolimus;adalimumab;etanercept</translation>
    </message>
    <message>
        <source>amitriptyline;nortriptyline</source>
        <translation>amitriptylin;nortriptylin;doxepin;trimipramin</translation>
    </message>
    <message>
        <source>phenelzine;moclobemide;tranylcypromine</source>
        <translation>phenelzin;moclobemid;tranylcypromin</translation>
    </message>
    <message>
        <source>sertraline;fluoxetine;citalopram;duloxetine;venlafaxine</source>
        <translation>sertralin;fluoxetin;citalopram;escitalopram;duloxetin;venlafaxin</translation>
    </message>
    <message>
        <source>gabapentin;pregabalin</source>
        <translation>gabapentin;pregabalin;lyrica</translation>
    </message>
    <message>
        <source>codeine;tramadol;morphine;oxycodone;buprenorphine</source>
        <translation>codein;tramadol;morphin;oxycodon;buprenorphin;tilidin;hydromorphon</translation>
    </message>
    <message>
        <source>diazepam;lorazepam;zopiclone</source>
        <translation>diazepam;lorazepam;zopiclon;tavor</translation>
    </message>
    <message>
        <source>ibuprofen;naproxen;diclofenac</source>
        <translation>ibuprofen;naproxen;diclofenac;voltaren;etoricoxib</translation>
    </message>
    <message>
        <source>baclofen;tizanidine;methocarbamol</source>
        <translation>baclofen;tizanidin;methocarbamol;ortoton</translation>
    </message>
    <message>
        <source>gentamicin;tobramycin;amikacin</source>
        <translation>gentamicin;tobramycin;amikacin</translation>
    </message>
    <message>
        <source>haemophilia;hemophilia;von willebrand</source>
        <translation>hämophilie;von willebrand;bluterkrankheit;gerinnungsstörung</translation>
    </message>
    <message>
        <source>thrombocytopenia</source>
        <translation>thrombopenie;thrombozytenmangel</translation>
    </message>
    <message>
        <source>cellulitis;open wound;rash</source>
        <translation>phlegmone;offene wunde;ausschlag;hautinfektion</translation>
    </message>
    <message>
        <source>sepsis</source>
        <translation>sepsis;fieber</translation>
    </message>
    <message>
        <source>hiv;transplant;immunodeficiency</source>
        <translation>hiv;transplantation;immundefekt;abwehrschwäche</translation>
    </message>
    <message>
        <source>type 1 diabetes;type 2 diabetes;t1dm;t2dm</source>
        <translation>diabetes typ 1;diabetes typ 2;zuckerkrankheit;diabetes mellitus</translation>
    </message>
    <message>
        <source>lymphedema</source>
        <translation>lymphödem</translation>
    </message>
    <message>
        <source>breastfeeding;lactation</source>
        <translation>stillen;stillend</translation>
    </message>
    <message>
        <source>needle phobia</source>
        <translation>nadelphobie;spritzenangst</translation>
    </message>
    <message>
        <source>vasovagal;syncope</source>
        <translation>vasovagal;synkope;ohnmacht</translation>
    </message>
    <message>
        <source>haematoma;hematoma;muscle tear</source>
        <translation>hämatom;bluterguss;muskelfaserriss</translation>
    </message>
    <message>
        <source>pacemaker;breast implant;portacath;defibrillator;prosthesis</source>
        <translation>herzschrittmacher;schrittmacher;brustimplantat;port;defibrillator;prothese</translation>
    </message>
    <message>
        <source>drowsy</source>
        <translation>benommen;sediert</translation>
    </message>
    <message>
        <source>numbness</source>
        <translation>taubheit;taubheitsgefühl</translation>
    </message>
    <message>
        <source>dementia</source>
        <translation>demenz</translation>
    </message>
    <message>
        <source>copd;emphysema;lung disease</source>
        <translation>copd;emphysem;lungenerkrankung</translation>
    </message>
    <message>
        <source>pneumothorax</source>
        <translation>pneumothorax</translation>
    </message>
    <message>
        <source>cachexia;underweight</source>
        <translation>kachexie;untergewicht</translation>
    </message>
    <message>
        <source>cirrhosis;hepatitis</source>
        <translation>leberzirrhose;zirrhose;hepatitis</translation>
    </message>
    <message>
        <source>cardiac failure</source>
        <translation>herzschwäche</translation>
    </message>
    <message>
        <source>conduction defect;av block</source>
        <translation>erregungsleitungsstörung;av-block</translation>
    </message>
    <message>
        <source>sarcopenia</source>
        <translation>sarkopenie</translation>
    </message>
    <message>
        <source>renal failure</source>
        <translation>niereninsuffizienz</translation>
    </message>
    <message>
        <source>seizures</source>
        <translation>krampfanfälle</translation>
    </message>
    <message>
        <source>g6pd;favism</source>
        <translation>g6pd;favismus</translation>
    </message>
    <message>
        <source>methemoglobinemia</source>
        <translation>methämoglobinämie</translation>
    </message>
    <message>
        <source>myasthenia</source>
        <translation>myasthenie</translation>
    </message>
    <message>
        <source>lambert-eaton</source>
        <translation>lambert-eaton</translation>
    </message>
    <message>
        <source>als;amyotrophic</source>
        <translation>amyotroph;amyotrophe lateralsklerose;motoneuronerkrankung</translation>
    </message>
    <message>
        <source>dysphagia</source>
        <translation>dysphagie;schluckstörung</translation>
    </message>
    <message>
        <source>spinal decompression</source>
        <translation>spinale dekompression</translation>
    </message>
    <message>
        <source>spinal fusion;spinal cord stimulator</source>
        <translation>spondylodese;rückenmarkstimulator</translation>
    </message>
    <message>
        <source>cancer;malignancy;tumour;tumor</source>
        <translation>krebs;malignom;tumor;karzinom</translation>
    </message>
    <message>
        <source>cauda equina;incontinence;urinary retention</source>
        <translation>cauda equina;kauda;inkontinenz;harnverhalt</translation>
    </message>
    <message>
        <source>myelopathy</source>
        <translation>myelopathie</translation>
    </message>
    <message>
        <source>osteoporosis</source>
        <translation>osteoporose</translation>
    </message>
    <message>
        <source>night pain</source>
        <translation>nachtschmerz</translation>
    </message>
    <message>
        <source>thunderclap</source>
        <translation>donnerschlagkopfschmerz</translation>
    </message>
    <message>
        <source>giant cell arteritis;diplopia</source>
        <translation>riesenzellarteriitis;doppelbilder</translation>
    </message>
    <message>
        <source>whiplash;drop attack</source>
        <translation>schleudertrauma;drop attack</translation>
    </message>
    <message>
        <source>angina</source>
        <translation>angina pectoris</translation>
    </message>
    <message>
        <source>coronary;myocardial infarction;arrhythmia</source>
        <translation>khk;koronar;herzinfarkt;herzrhythmusstörung</translation>
    </message>
    <message>
        <source>dvt;deep vein thrombosis</source>
        <translation>tiefe venenthrombose;beinvenenthrombose;tvt</translation>
    </message>
    <message>
        <source>immobilisation</source>
        <translation>immobilisation;bettruhe</translation>
    </message>
    <message>
        <source>testicular swelling</source>
        <translation>hodenschwellung</translation>
    </message>
    <message>
        <source>rhabdomyolysis</source>
        <translation>rhabdomyolyse</translation>
    </message>
    <message>
        <source>polymyalgia</source>
        <translation>polymyalgie</translation>
    </message>
    <message>
        <source>myositis;dermatomyositis</source>
        <translation>myositis;dermatomyositis</translation>
    </message>
    <message>
        <source>hypothyroidism;hyperthyroidism</source>
        <translation>hypothyreose;hyperthyreose;schilddrüsenunterfunktion</translation>
    </message>
    <message>
        <source>arthritis</source>
        <translation>arthritis;rheuma</translation>
    </message>
    <message>
        <source>ehlers-danlos</source>
        <translation>ehlers-danlos</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>This computer has not enough memory for it: nothing was made.</source>
        <translation>Dieser Computer hat dafür nicht genug Speicher: Nichts wurde erstellt.</translation>
    </message>
    <message>
        <source>Close other programs, or choose less (fewer visits, no photos), then try again.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie weniger (weniger Besuche, keine Fotos) und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>fhir</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>this must be a text.</source>
        <translation>das muss ein Text sein.</translation>
    </message>
    <message>
        <source>this must be a number.</source>
        <translation>das muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>das muss wahr oder falsch sein.</translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation>das muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>this must be a list of objects.</source>
        <translation>das muss eine Liste von Objekten sein.</translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation>das muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>this is a time without its zone.</source>
        <translation>das ist eine Zeit ohne Zeitzone.</translation>
    </message>
    <message>
        <source>this is no date or time.</source>
        <translation>das ist kein Datum und keine Zeit.</translation>
    </message>
    <message>
        <source>this is no date.</source>
        <translation>das ist kein Datum.</translation>
    </message>
    <message>
        <source>This file is nested too deeply.</source>
        <translation>Diese Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Bundle: there is no patient in this file.</source>
        <translation>Bundle: In dieser Datei ist kein Patient.</translation>
    </message>
    <message>
        <source>this kind of resource is not read.</source>
        <translation>diese Art von Ressource wird nicht gelesen.</translation>
    </message>
    <message>
        <source>added by another system; it was left out.</source>
        <translation>von einem anderen System hinzugefügt; ausgelassen.</translation>
    </message>
    <message>
        <source>its patient is not in the file.</source>
        <translation>der Patient dazu ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>it does not hold now, or was an error; it was left out.</source>
        <translation>es gilt jetzt nicht oder war ein Irrtum; ausgelassen.</translation>
    </message>
    <message>
        <source>what it points to is not in the file.</source>
        <translation>worauf es verweist, ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>it is not said in words what it is; it was left out.</source>
        <translation>es ist nicht in Worten gesagt, was es ist; ausgelassen.</translation>
    </message>
    <message>
        <source>the list is too long; it was left out.</source>
        <translation>die Liste ist zu lang; ausgelassen.</translation>
    </message>
    <message>
        <source>it says that something is not there; it was left out.</source>
        <translation>es sagt, dass etwas nicht da ist; ausgelassen.</translation>
    </message>
    <message>
        <source>it is not said where in the muscle, and no usual place is known.</source>
        <translation>es ist nicht gesagt, wo im Muskel, und kein üblicher Ort ist bekannt.</translation>
    </message>
    <message>
        <source>only the muscle is said; the point was put at the muscle&apos;s usual place.</source>
        <translation>nur der Muskel ist genannt; der Punkt wurde an die übliche Stelle des Muskels gesetzt.</translation>
    </message>
    <message>
        <source>it was not observed, or was an error; it was left out.</source>
        <translation>es wurde nicht beobachtet oder war ein Irrtum; ausgelassen.</translation>
    </message>
    <message>
        <source>it belongs to no visit and has no day.</source>
        <translation>es gehört zu keinem Besuch und hat keinen Tag.</translation>
    </message>
    <message>
        <source>this is no weight in kg, g or lb.</source>
        <translation>das ist kein Gewicht in kg, g oder lb.</translation>
    </message>
    <message>
        <source>a score before or after a treatment is not read.</source>
        <translation>ein Wert vor oder nach einer Behandlung wird nicht gelesen.</translation>
    </message>
    <message>
        <source>there is no pain score from 0 to 10 here.</source>
        <translation>hier ist kein Schmerzwert von 0 bis 10.</translation>
    </message>
    <message>
        <source>the visit has another pain score already.</source>
        <translation>der Besuch hat bereits einen anderen Schmerzwert.</translation>
    </message>
    <message>
        <source>the muscle is not said.</source>
        <translation>der Muskel ist nicht genannt.</translation>
    </message>
    <message>
        <source>this is not in kPa.</source>
        <translation>das ist nicht in kPa.</translation>
    </message>
    <message>
        <source>there is no score from 0 to 10 here, or the visit has another one.</source>
        <translation>hier ist kein Wert von 0 bis 10, oder der Besuch hat einen anderen.</translation>
    </message>
    <message>
        <source>Bodymap has no place for this kind of observation.</source>
        <translation>Bodymap hat keinen Platz für diese Art von Beobachtung.</translation>
    </message>
    <message>
        <source>a pain score must be a number.</source>
        <translation>ein Schmerzwert muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>a pain score must be from 0 to 10.</source>
        <translation>ein Schmerzwert muss zwischen 0 und 10 liegen.</translation>
    </message>
    <message>
        <source>{0} carries a record of an unknown kind.</source>
        <translation>{0} trägt einen Datensatz unbekannter Art.</translation>
    </message>
    <message>
        <source>{0} carries a record of the version {1}.</source>
        <translation>{0} trägt einen Datensatz der Version {1}.</translation>
    </message>
    <message>
        <source>This Bodymap reads the versions 1 to {0}.</source>
        <translation>Dieses Bodymap liest die Versionen 1 bis {0}.</translation>
    </message>
    <message>
        <source>{0} carries a record that cannot be read.</source>
        <translation>{0} trägt einen Datensatz, der nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>{0} carries a record under another id, or one that is there twice.</source>
        <translation>{0} trägt einen Datensatz mit anderer Kennung oder einen doppelten.</translation>
    </message>
    <message>
        <source>the bytes of this file are not in the bundle; it was left out.</source>
        <translation>die Bytes dieser Datei sind nicht im Bundle; ausgelassen.</translation>
    </message>
    <message>
        <source>its {0} is not in the bundle; this record was left out.</source>
        <translation>dazu fehlt im Bundle: {0}; dieser Datensatz wurde ausgelassen.</translation>
    </message>
    <message>
        <source>this record belongs to nobody; it was left out.</source>
        <translation>dieser Datensatz gehört niemandem; ausgelassen.</translation>
    </message>
    <message>
        <source>changed by another system; what Bodymap had recorded was taken.</source>
        <translation>von einem anderen System geändert; übernommen wurde, was Bodymap aufgenommen hatte.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there is no name; the chart number stands in its place.</source>
        <translation>es gibt keinen Namen; die Patientennummer steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>this is not a whole date; it was left out.</source>
        <translation>das ist kein vollständiges Datum; ausgelassen.</translation>
    </message>
    <message>
        <source>Bodymap keeps nothing of this kind.</source>
        <translation>Bodymap bewahrt nichts dieser Art auf.</translation>
    </message>
    <message>
        <source>the patient has no number and no id.</source>
        <translation>der Patient hat keine Nummer und keine Kennung.</translation>
    </message>
    <message>
        <source>Bodymap draws no muscle of this code or name.</source>
        <translation>Bodymap zeichnet keinen Muskel mit diesem Code oder Namen.</translation>
    </message>
    <message>
        <source>its codes and words name different muscles.</source>
        <translation>Codes und Worte nennen verschiedene Muskeln.</translation>
    </message>
    <message>
        <source>this may be several muscles: {0}.</source>
        <translation>das können mehrere Muskeln sein: {0}.</translation>
    </message>
    <message>
        <source>both left and right are said.</source>
        <translation>links und rechts sind genannt.</translation>
    </message>
    <message>
        <source>left or right is not said.</source>
        <translation>links oder rechts ist nicht genannt.</translation>
    </message>
    <message>
        <source>this visit did not take place, or was an error.</source>
        <translation>dieser Besuch fand nicht statt oder war ein Irrtum.</translation>
    </message>
    <message>
        <source>it is not said when this visit was; it was left out.</source>
        <translation>es ist nicht gesagt, wann dieser Besuch war; ausgelassen.</translation>
    </message>
    <message>
        <source>entry {0} ({1})</source>
        <translation>Eintrag {0} ({1})</translation>
    </message>
    <message>
        <source>entry {0}</source>
        <translation>Eintrag {0}</translation>
    </message>
    <message>
        <source>{0}: this must be an object.</source>
        <translation>{0}: Das muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>this is no kind of resource.</source>
        <translation>das ist keine Art von Ressource.</translation>
    </message>
    <message>
        <source>this is no id.</source>
        <translation>das ist keine Kennung.</translation>
    </message>
    <message>
        <source>{0} is in the file twice.</source>
        <translation>{0} kommt in der Datei zweimal vor.</translation>
    </message>
    <message>
        <source>This FHIR file is larger than {0} MB.</source>
        <translation>Diese FHIR-Datei ist größer als {0} MB.</translation>
    </message>
    <message>
        <source>Ask for one patient at a time. Nothing was imported.</source>
        <translation>Fordern Sie einen Patienten nach dem anderen an. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This is FHIR as XML, which Bodymap does not read.</source>
        <translation>Das ist FHIR als XML, das Bodymap nicht liest.</translation>
    </message>
    <message>
        <source>Ask for FHIR R4 as JSON. Nothing was imported.</source>
        <translation>Fordern Sie FHIR R4 als JSON an. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This FHIR file holds too many values to be read at once.</source>
        <translation>Diese FHIR-Datei enthält zu viele Werte, um auf einmal gelesen zu werden.</translation>
    </message>
    <message>
        <source>This file is not FHIR: {0}.</source>
        <translation>Diese Datei ist kein FHIR: {0}.</translation>
    </message>
    <message>
        <source>This file is not a Bundle of FHIR.</source>
        <translation>Diese Datei ist kein FHIR-Bundle.</translation>
    </message>
    <message>
        <source>Ask for a Bundle with the patient in it. Nothing was imported.</source>
        <translation>Fordern Sie ein Bundle mit dem Patienten darin an. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Bundle: type: Bodymap does not read a bundle of this type.</source>
        <translation>Bundle: type: Bodymap liest kein Bundle dieses Typs.</translation>
    </message>
    <message>
        <source>It reads {0}. Nothing was imported.</source>
        <translation>Es liest {0}. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{0}: so it is in FHIR {1}; Bodymap reads FHIR R4.</source>
        <translation>{0}: So ist es in FHIR {1}; Bodymap liest FHIR R4.</translation>
    </message>
    <message>
        <source>Ask for FHIR R4. Nothing was imported.</source>
        <translation>Fordern Sie FHIR R4 an. Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>fibromyalgia.csv</name>
    <message>
        <source>Jaw, left</source>
        <translation>Kiefer, links</translation>
    </message>
    <message>
        <source>Jaw, right</source>
        <translation>Kiefer, rechts</translation>
    </message>
    <message>
        <source>Shoulder girdle, left</source>
        <translation>Schultergürtel, links</translation>
    </message>
    <message>
        <source>Shoulder girdle, right</source>
        <translation>Schultergürtel, rechts</translation>
    </message>
    <message>
        <source>Upper arm, left</source>
        <translation>Oberarm, links</translation>
    </message>
    <message>
        <source>Upper arm, right</source>
        <translation>Oberarm, rechts</translation>
    </message>
    <message>
        <source>Lower arm, left</source>
        <translation>Unterarm, links</translation>
    </message>
    <message>
        <source>Lower arm, right</source>
        <translation>Unterarm, rechts</translation>
    </message>
    <message>
        <source>Hip (buttock, trochanter), left</source>
        <translation>Hüfte (Gesäß, Trochanter), links</translation>
    </message>
    <message>
        <source>Hip (buttock, trochanter), right</source>
        <translation>Hüfte (Gesäß, Trochanter), rechts</translation>
    </message>
    <message>
        <source>Upper leg, left</source>
        <translation>Oberschenkel, links</translation>
    </message>
    <message>
        <source>Upper leg, right</source>
        <translation>Oberschenkel, rechts</translation>
    </message>
    <message>
        <source>Lower leg, left</source>
        <translation>Unterschenkel, links</translation>
    </message>
    <message>
        <source>Lower leg, right</source>
        <translation>Unterschenkel, rechts</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation>Erschöpfung</translation>
    </message>
    <message>
        <source>Waking unrefreshed</source>
        <translation>Nicht erholsamer Schlaf</translation>
    </message>
    <message>
        <source>Cognitive symptoms</source>
        <translation>Kognitive Symptome</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Kopfschmerz</translation>
    </message>
    <message>
        <source>Pain or cramps in the lower abdomen</source>
        <translation>Schmerzen oder Krämpfe im Unterbauch</translation>
    </message>
    <message>
        <source>Depression</source>
        <translation>Depression</translation>
    </message>
    <message>
        <source>Widespread pain index total</source>
        <translation>Index der ausgebreiteten Schmerzen, Summe</translation>
    </message>
    <message>
        <source>Symptom severity scale total</source>
        <translation>Symptomschwereskala, Summe</translation>
    </message>
    <message>
        <source>Fibromyalgia severity (polysymptomatic distress) total</source>
        <translation>Fibromyalgie-Schweregrad (polysymptomatische Belastung), Summe</translation>
    </message>
    <message>
        <source>Criterion 1: WPI and SSS</source>
        <translation>Kriterium 1: WPI und SSS</translation>
    </message>
    <message>
        <source>Criterion 2: generalised pain</source>
        <translation>Kriterium 2: generalisierter Schmerz</translation>
    </message>
    <message>
        <source>Criterion 3: duration</source>
        <translation>Kriterium 3: Dauer</translation>
    </message>
    <message>
        <source>Criterion 4: other illness</source>
        <translation>Kriterium 4: andere Krankheit</translation>
    </message>
    <message>
        <source>ACR 2010 cut-off (older variant)</source>
        <translation>ACR-Grenzwert 2010 (ältere Fassung)</translation>
    </message>
    <message>
        <source>Occiput, left</source>
        <translation>Okziput, links</translation>
    </message>
    <message>
        <source>Occiput, right</source>
        <translation>Okziput, rechts</translation>
    </message>
    <message>
        <source>Low cervical, left</source>
        <translation>Untere Halswirbelsäule, links</translation>
    </message>
    <message>
        <source>Low cervical, right</source>
        <translation>Untere Halswirbelsäule, rechts</translation>
    </message>
    <message>
        <source>Trapezius, left</source>
        <translation>Trapezius, links</translation>
    </message>
    <message>
        <source>Trapezius, right</source>
        <translation>Trapezius, rechts</translation>
    </message>
    <message>
        <source>Supraspinatus, left</source>
        <translation>Supraspinatus, links</translation>
    </message>
    <message>
        <source>Supraspinatus, right</source>
        <translation>Supraspinatus, rechts</translation>
    </message>
    <message>
        <source>Second rib, left</source>
        <translation>Zweite Rippe, links</translation>
    </message>
    <message>
        <source>Second rib, right</source>
        <translation>Zweite Rippe, rechts</translation>
    </message>
    <message>
        <source>Lateral epicondyle, left</source>
        <translation>Epicondylus lateralis, links</translation>
    </message>
    <message>
        <source>Lateral epicondyle, right</source>
        <translation>Epicondylus lateralis, rechts</translation>
    </message>
    <message>
        <source>Gluteal, left</source>
        <translation>Gluteal, links</translation>
    </message>
    <message>
        <source>Gluteal, right</source>
        <translation>Gluteal, rechts</translation>
    </message>
    <message>
        <source>Greater trochanter, left</source>
        <translation>Trochanter major, links</translation>
    </message>
    <message>
        <source>Greater trochanter, right</source>
        <translation>Trochanter major, rechts</translation>
    </message>
    <message>
        <source>Knee, left</source>
        <translation>Knie, links</translation>
    </message>
    <message>
        <source>Knee, right</source>
        <translation>Knie, rechts</translation>
    </message>
    <message>
        <source>ACR 1990 cut-off</source>
        <translation>ACR-Grenzwert 1990</translation>
    </message>
    <message>
        <source>One point if pain was present in this area in the past 7 days</source>
        <translation>Ein Punkt, wenn in diesem Areal in den letzten 7 Tagen Schmerz bestand</translation>
    </message>
    <message>
        <source>Severity over the past week: 0 none, 1 slight or mild, 2 moderate, 3 severe</source>
        <translation>Schwere in der letzten Woche: 0 keine, 1 leicht, 2 mäßig, 3 stark</translation>
    </message>
    <message>
        <source>One point if bothered by it during the past 6 months</source>
        <translation>Ein Punkt, wenn es in den letzten 6 Monaten belastet hat</translation>
    </message>
    <message>
        <source>Sum of the 19 areas</source>
        <translation>Summe der 19 Areale</translation>
    </message>
    <message>
        <source>Sum of three severities (0-9) and three symptom points (0-3)</source>
        <translation>Summe der drei Schweregrade (0-9) und drei Symptompunkte (0-3)</translation>
    </message>
    <message>
        <source>WPI plus SSS; describes severity, not a cut-off by itself</source>
        <translation>WPI plus SSS; beschreibt die Schwere, für sich kein Grenzwert</translation>
    </message>
    <message>
        <source>WPI at least 7 with SSS at least 5, or WPI 4 to 6 with SSS at least 9</source>
        <translation>WPI mindestens 7 mit SSS mindestens 5 oder WPI 4 bis 6 mit SSS mindestens 9</translation>
    </message>
    <message>
        <source>Pain in at least 4 of the 5 regions; jaw, chest and abdomen are not counted</source>
        <translation>Schmerz in mindestens 4 der 5 Regionen; Kiefer, Brust und Bauch zählen nicht</translation>
    </message>
    <message>
        <source>Symptoms generally present for at least 3 months</source>
        <translation>Symptome im Allgemeinen seit mindestens 3 Monaten</translation>
    </message>
    <message>
        <source>Valid whatever other diagnoses exist; does not exclude other important illness</source>
        <translation>Gültig unabhängig von anderen Diagnosen; schließt andere wichtige Krankheiten nicht aus</translation>
    </message>
    <message>
        <source>WPI at least 7 with SSS at least 5, or WPI 3 to 6 with SSS at least 9; 3 months; no other disorder explaining the pain</source>
        <translation>WPI mindestens 7 mit SSS mindestens 5 oder WPI 3 bis 6 mit SSS mindestens 9; 3 Monate; keine andere Krankheit, die den Schmerz erklärt</translation>
    </message>
    <message>
        <source>At the suboccipital muscle insertions; positive if finger pressure of about 4 kg is called painful</source>
        <translation>An den Ansätzen der subokzipitalen Muskeln; positiv, wenn Fingerdruck von etwa 4 kg als schmerzhaft bezeichnet wird</translation>
    </message>
    <message>
        <source>Front of the spaces between the transverse processes C5 to C7; positive if finger pressure of about 4 kg is called painful</source>
        <translation>Vorderseite der Räume zwischen den Querfortsätzen C5 bis C7; positiv, wenn Fingerdruck von etwa 4 kg als schmerzhaft bezeichnet wird</translation>
    </message>
    <message>
        <source>Middle of the upper border; positive if finger pressure of about 4 kg is called painful</source>
        <translation>Mitte des Oberrands; positiv, wenn Fingerdruck von etwa 4 kg als schmerzhaft bezeichnet wird</translation>
    </message>
    <message>
        <source>Above the scapular spine near the medial border; positive if finger pressure of about 4 kg is called painful</source>
        <translation>Oberhalb der Spina scapulae nahe dem medialen Rand; positiv, wenn Fingerdruck von etwa 4 kg als schmerzhaft bezeichnet wird</translation>
    </message>
    <message>
        <source>Just lateral to the second costochondral junction, upper surface; positive if finger pressure of about 4 kg is called painful</source>
        <translation>Knapp lateral der zweiten Knorpel-Knochen-Grenze, Oberseite; positiv, wenn Fingerdruck von etwa 4 kg als schmerzhaft bezeichnet wird</translation>
    </message>
    <message>
        <source>2 cm distal to the lateral epicondyle; positive if finger pressure of about 4 kg is called painful</source>
        <translation>2 cm distal des Epicondylus lateralis; positiv, wenn Fingerdruck von etwa 4 kg als schmerzhaft bezeichnet wird</translation>
    </message>
    <message>
        <source>Upper outer quadrant of the buttock, front fold of the muscle; positive if finger pressure of about 4 kg is called painful</source>
        <translation>Oberer äußerer Quadrant des Gesäßes, vordere Muskelfalte; positiv, wenn Fingerdruck von etwa 4 kg als schmerzhaft bezeichnet wird</translation>
    </message>
    <message>
        <source>Behind the trochanteric prominence; positive if finger pressure of about 4 kg is called painful</source>
        <translation>Hinter dem Trochantervorsprung; positiv, wenn Fingerdruck von etwa 4 kg als schmerzhaft bezeichnet wird</translation>
    </message>
    <message>
        <source>Inner fat pad above the joint line; positive if finger pressure of about 4 kg is called painful</source>
        <translation>Mediales Fettpolster oberhalb des Gelenkspalts; positiv, wenn Fingerdruck von etwa 4 kg als schmerzhaft bezeichnet wird</translation>
    </message>
    <message>
        <source>Widespread pain (both sides, above and below the waist, and axial) for at least 3 months and at least 11 of 18 points painful</source>
        <translation>Ausgebreiteter Schmerz (beidseits, ober- und unterhalb der Taille und axial) seit mindestens 3 Monaten und mindestens 11 von 18 Punkten schmerzhaft</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file could not be written: the disk is full.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file could not be written: its folder does not exist.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Ihr Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file could not be written: its folder can no longer be reached.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Ihr Ordner ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>Look whether the network or the drive is there, then try again.</source>
        <translation>Prüfen Sie, ob Netzwerk oder Laufwerk da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file could not be written: the folder or the file is protected.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Ordner oder Datei ist geschützt.</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>The file could not be written: a folder has this name.</source>
        <translation>Die Datei konnte nicht geschrieben werden: Ein Ordner hat diesen Namen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be written: {0}.</source>
        <translation>Die Datei konnte nicht geschrieben werden: {0}.</translation>
    </message>
    <message>
        <source>The file could not be read: it is not there any more.</source>
        <translation>Die Datei konnte nicht gelesen werden: Sie ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file could not be read: it is protected.</source>
        <translation>Die Datei konnte nicht gelesen werden: Sie ist geschützt.</translation>
    </message>
    <message>
        <source>The file could not be read: its folder can no longer be reached.</source>
        <translation>Die Datei konnte nicht gelesen werden: Ihr Ordner ist nicht mehr erreichbar.</translation>
    </message>
    <message>
        <source>The file could not be read: {0}.</source>
        <translation>Die Datei konnte nicht gelesen werden: {0}.</translation>
    </message>
</context>
<context>
    <name>find_agent</name>
    <message>
        <source>Name the agent.</source>
        <translation>Nennen Sie den Wirkstoff.</translation>
    </message>
    <message>
        <source>This may be more than one agent.</source>
        <translation>Das können mehrere Wirkstoffe sein.</translation>
    </message>
    <message>
        <source>Choose one of them: {0}.</source>
        <translation>Wählen Sie einen davon: {0}.</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>links und rechts</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · also called {1}</source>
        <translation>{0} · auch genannt {1}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>left and right are lit</source>
        <translation>links und rechts hervorgehoben</translation>
    </message>
    <message>
        <source>{0} is lit</source>
        <translation>{0} hervorgehoben</translation>
    </message>
    <message>
        <source>{view}, {depth}: {sides}</source>
        <translation>{view}, {depth}: {sides}</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>A place needs two finite numbers.</source>
        <translation>Ein Ort braucht zwei endliche Zahlen.</translation>
    </message>
    <message>
        <source>The pain score (NRS)</source>
        <translation>Der Schmerzwert (NRS)</translation>
    </message>
    <message>
        <source>Spot tenderness</source>
        <translation>Druckdolenz</translation>
    </message>
    <message>
        <source>The pressure pain threshold must be above 0 and at most {0} kPa.</source>
        <translation>Die Druckschmerzschwelle muss über 0 und höchstens {0} kPa sein.</translation>
    </message>
    <message>
        <source>This is longer than {0} characters.</source>
        <translation>Das ist länger als {0} Zeichen.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>Hartspannstrang</translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation>wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation>übertragener Schmerz</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>jump sign</source>
        <translation>Jump-Sign</translation>
    </message>
    <message>
        <source>tenderness {0}</source>
        <translation>Druckdolenz {0}</translation>
    </message>
</context>
<context>
    <name>handover</name>
    <message>
        <source>Visit summary</source>
        <translation>Befundbericht</translation>
    </message>
    <message>
        <source>All that the visit holds, with the map, for the record and for colleagues.</source>
        <translation>Alles, was der Besuch enthält, mit Körperschema, für die Akte und für Kollegen.</translation>
    </message>
    <message>
        <source>Handout for the patient</source>
        <translation>Merkblatt für den Patienten</translation>
    </message>
    <message>
        <source>In large type and plain words: what was found, what was done, what to do at home.</source>
        <translation>In großer Schrift und einfachen Worten: was gefunden und gemacht wurde und was zu Hause zu tun ist.</translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation>Überweisungsbrief</translation>
    </message>
    <message>
        <source>A letter to a colleague, with the findings and a paragraph of your own.</source>
        <translation>Ein Brief an einen Kollegen mit den Befunden und einem eigenen Absatz.</translation>
    </message>
    <message>
        <source>FHIR bundle</source>
        <translation>FHIR-Bundle</translation>
    </message>
    <message>
        <source>The visit as FHIR R4, for another medical system.</source>
        <translation>Der Besuch als FHIR R4, für ein anderes medizinisches System.</translation>
    </message>
    <message>
        <source>History report</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>The chosen visits compared: figures, trends, treatments and what became of them.</source>
        <translation>Die gewählten Besuche im Vergleich: Figuren, Trends, Behandlungen und was daraus wurde.</translation>
    </message>
    <message>
        <source>Empty body chart</source>
        <translation>Leeres Körperschema</translation>
    </message>
    <message>
        <source>The body without marks, to be filled in with a pen.</source>
        <translation>Der Körper ohne Markierungen, zum Ausfüllen mit dem Stift.</translation>
    </message>
    <message>
        <source>Complete record (JSON)</source>
        <translation>Vollständige Akte (JSON)</translation>
    </message>
    <message>
        <source>Every record of the patient, photos included, as Bodymap takes it in again.</source>
        <translation>Jeder Datensatz des Patienten samt Fotos, wie Bodymap ihn wieder einliest.</translation>
    </message>
    <message>
        <source>All visits as FHIR R4, for another medical system.</source>
        <translation>Alle Besuche als FHIR R4, für ein anderes medizinisches System.</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabelle für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>One row for each finding, treatment, pain area or score.</source>
        <translation>Eine Zeile für jeden Befund, jede Behandlung, jedes Schmerzareal oder jeden Wert.</translation>
    </message>
    <message>
        <source>Complete records (JSON)</source>
        <translation>Vollständige Akten (JSON)</translation>
    </message>
    <message>
        <source>Every record of every patient, photos included, as Bodymap takes it in again.</source>
        <translation>Jeder Datensatz jedes Patienten samt Fotos, wie Bodymap ihn wieder einliest.</translation>
    </message>
    <message>
        <source>One row for each finding, treatment, pain area or score of all patients.</source>
        <translation>Eine Zeile für jeden Befund, jede Behandlung, jedes Schmerzareal oder jeden Wert aller Patienten.</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Audit-Bericht</translation>
    </message>
    <message>
        <source>Who did what and when, with the proof that the trail is whole.</source>
        <translation>Wer was wann getan hat, mit dem Nachweis, dass das Protokoll vollständig ist.</translation>
    </message>
    <message>
        <source>The body without marks and without a name, to be filled in with a pen.</source>
        <translation>Der Körper ohne Markierungen und ohne Namen, zum Ausfüllen mit dem Stift.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>pain not asked</source>
        <translation>Schmerz nicht erfragt</translation>
    </message>
    <message>
        <source>pain now {0} of 10</source>
        <translation>Schmerz jetzt {0} von 10</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingegeben</translation>
    </message>
    <message>
        <source>{0} · pain {1}</source>
        <translation>{0} · Schmerz {1}</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>{0} cannot be read.</source>
        <translation>{0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look whether it is still there.</source>
        <translation>Prüfen Sie, ob es noch da ist.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Import records</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>The record {0} is in this clinic already.</source>
        <translation>Der Datensatz {0} ist bereits in dieser Praxis.</translation>
    </message>
    <message>
        <source>The chart number of the patient {0} is taken in this clinic.</source>
        <translation>Die Patientennummer des Patienten {0} ist in dieser Praxis vergeben.</translation>
    </message>
    <message>
        <source>The patient {0} was merged into one that is not here.</source>
        <translation>Der Patient {0} wurde mit einem zusammengeführt, der nicht hier ist.</translation>
    </message>
    <message>
        <source>The point {0} is in a muscle that this atlas does not have.</source>
        <translation>Der Punkt {0} liegt in einem Muskel, den dieser Atlas nicht hat.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>key file</name>
    <message>
        <source>This is not the key file of a de-identified export.</source>
        <translation>Das ist nicht die Schlüsseldatei eines de-identifizierten Exports.</translation>
    </message>
    <message>
        <source>Choose another file. Nothing was written.</source>
        <translation>Wählen Sie eine andere Datei. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Score the point 0</source>
        <translation>Punkt mit 0 bewerten</translation>
    </message>
    <message>
        <source>Score the point 1</source>
        <translation>Punkt mit 1 bewerten</translation>
    </message>
    <message>
        <source>Score the point 2</source>
        <translation>Punkt mit 2 bewerten</translation>
    </message>
    <message>
        <source>Score the point 3</source>
        <translation>Punkt mit 3 bewerten</translation>
    </message>
    <message>
        <source>Score the point 4</source>
        <translation>Punkt mit 4 bewerten</translation>
    </message>
    <message>
        <source>Score the point 5</source>
        <translation>Punkt mit 5 bewerten</translation>
    </message>
    <message>
        <source>Score the point 6</source>
        <translation>Punkt mit 6 bewerten</translation>
    </message>
    <message>
        <source>Score the point 7</source>
        <translation>Punkt mit 7 bewerten</translation>
    </message>
    <message>
        <source>Score the point 8</source>
        <translation>Punkt mit 8 bewerten</translation>
    </message>
    <message>
        <source>Score the point 9</source>
        <translation>Punkt mit 9 bewerten</translation>
    </message>
    <message>
        <source>Score the point 10</source>
        <translation>Punkt mit 10 bewerten</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Next point (on the map and in the right column)</source>
        <translation>Nächster Punkt (im Körperschema und in der rechten Spalte)</translation>
    </message>
    <message>
        <source>Point before</source>
        <translation>Vorheriger Punkt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation>Hartspannstrang</translation>
    </message>
    <message>
        <source>Spot tenderness: one grade more (1 to 4, then 0, then not asked)</source>
        <translation>Druckdolenz: eine Stufe mehr (1 bis 4, dann 0, dann nicht erfragt)</translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation>Wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation>Übertragener Schmerz</translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>Jump sign</source>
        <translation>Jump-Sign</translation>
    </message>
    <message>
        <source>No taut band</source>
        <translation>Kein Hartspannstrang</translation>
    </message>
    <message>
        <source>No recognised pain</source>
        <translation>Kein wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>No referred pain</source>
        <translation>Kein übertragener Schmerz</translation>
    </message>
    <message>
        <source>No twitch</source>
        <translation>Keine Zuckung</translation>
    </message>
    <message>
        <source>No jump sign</source>
        <translation>Kein Jump-Sign</translation>
    </message>
    <message>
        <source>Type the pressure pain threshold</source>
        <translation>Druckschmerzschwelle eingeben</translation>
    </message>
    <message>
        <source>Type the note on the point</source>
        <translation>Notiz zum Punkt eingeben</translation>
    </message>
    <message>
        <source>Draw where the pain went</source>
        <translation>Ausstrahlung des Schmerzes zeichnen</translation>
    </message>
    <message>
        <source>All as last time, new scores: go through the points of the last visit</source>
        <translation>Alle wie zuletzt, neue Werte: die Punkte des letzten Besuchs durchgehen</translation>
    </message>
    <message>
        <source>Inject the point: with the day&apos;s mixture at once, else asked first</source>
        <translation>Punkt injizieren: mit der Mischung des Tages sofort, sonst erst nach Rückfrage</translation>
    </message>
    <message>
        <source>Dry needling at the point</source>
        <translation>Dry Needling am Punkt</translation>
    </message>
    <message>
        <source>Manual technique at the point</source>
        <translation>Manuelle Technik am Punkt</translation>
    </message>
    <message>
        <source>Treat several points alike</source>
        <translation>Mehrere Punkte gleich behandeln</translation>
    </message>
    <message>
        <source>End going through last visit&apos;s points</source>
        <translation>Durchgang der Punkte des letzten Besuchs beenden</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Today&apos;s visit: start it, or go back to it</source>
        <translation>Besuch von heute: beginnen oder dorthin zurück</translation>
    </message>
    <message>
        <source>Mark trigger points</source>
        <translation>Triggerpunkte markieren</translation>
    </message>
    <message>
        <source>Shade pain: outline</source>
        <translation>Schmerz einzeichnen: Umriss</translation>
    </message>
    <message>
        <source>Select a pain area</source>
        <translation>Schmerzareal auswählen</translation>
    </message>
    <message>
        <source>Shade pain: brush</source>
        <translation>Schmerz einzeichnen: Pinsel</translation>
    </message>
    <message>
        <source>Shade pain: whole zones</source>
        <translation>Schmerz einzeichnen: ganze Zonen</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Patienten suchen</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Patienten anlegen</translation>
    </message>
    <message>
        <source>Export the visit summary as PDF</source>
        <translation>Befundbericht als PDF exportieren</translation>
    </message>
    <message>
        <source>Hand over or print</source>
        <translation>Weitergeben oder drucken</translation>
    </message>
    <message>
        <source>Find anything, or type a point</source>
        <translation>Alles suchen oder Punkt eingeben</translation>
    </message>
    <message>
        <source>Find a muscle</source>
        <translation>Muskel suchen</translation>
    </message>
    <message>
        <source>What is known of the muscle at hand</source>
        <translation>Was über den aktuellen Muskel bekannt ist</translation>
    </message>
    <message>
        <source>Open or close the history</source>
        <translation>Verlauf öffnen oder schließen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>Vorn und hinten</translation>
    </message>
    <message>
        <source>All four views</source>
        <translation>Alle vier Ansichten</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the whole figure</source>
        <translation>Ganze Figur zeigen</translation>
    </message>
    <message>
        <source>One layer deeper</source>
        <translation>Eine Schicht tiefer</translation>
    </message>
    <message>
        <source>One layer up</source>
        <translation>Eine Schicht höher</translation>
    </message>
    <message>
        <source>Arm in the side views</source>
        <translation>Arm in den Seitenansichten</translation>
    </message>
    <message>
        <source>The muscle below</source>
        <translation>Muskel darunter</translation>
    </message>
    <message>
        <source>The muscle above</source>
        <translation>Muskel darüber</translation>
    </message>
    <message>
        <source>Usual pattern of the muscle under the pointer</source>
        <translation>Übliches Muster des Muskels unter dem Zeiger</translation>
    </message>
    <message>
        <source>Walk the muscles</source>
        <translation>Durch die Muskeln gehen</translation>
    </message>
    <message>
        <source>Mark the muscle that was walked to</source>
        <translation>Erreichten Muskel markieren</translation>
    </message>
    <message>
        <source>Leave the mark where it was</source>
        <translation>Markierung lassen, wo sie war</translation>
    </message>
    <message>
        <source>Hold: show the usual pattern at once</source>
        <translation>Halten: übliches Muster sofort zeigen</translation>
    </message>
    <message>
        <source>Hold and drag: move the figure</source>
        <translation>Halten und ziehen: Figur verschieben</translation>
    </message>
    <message>
        <source>In the palette: choose a row</source>
        <translation>In der Palette: Zeile wählen</translation>
    </message>
    <message>
        <source>In the palette: do it</source>
        <translation>In der Palette: ausführen</translation>
    </message>
    <message>
        <source>In the palette: close it</source>
        <translation>In der Palette: schließen</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht erfragt</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>Enter a limit above 0.</source>
        <translation>Geben Sie ein Limit über 0 ein.</translation>
    </message>
    <message>
        <source>The table has no such limit for this agent.</source>
        <translation>Die Tabelle hat für diesen Wirkstoff kein solches Limit.</translation>
    </message>
    <message>
        <source>{0} is more than three times the table&apos;s {1}.</source>
        <translation>{0} ist mehr als das Dreifache des Tabellenwerts {1}.</translation>
    </message>
    <message>
        <source>Check the number and the unit.</source>
        <translation>Prüfen Sie Zahl und Einheit.</translation>
    </message>
    <message>
        <source>This limit is higher than the table&apos;s.</source>
        <translation>Dieses Limit ist höher als das der Tabelle.</translation>
    </message>
    <message>
        <source>Say why, for example the product information that you follow.</source>
        <translation>Nennen Sie den Grund, zum Beispiel die Fachinformation, nach der Sie sich richten.</translation>
    </message>
    <message>
        <source>{0} mg/kg</source>
        <translation>{0} mg/kg</translation>
    </message>
    <message>
        <source>at most {0} mg</source>
        <translation>höchstens {0} mg</translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>{0} has no usual trigger point on the drawings.</source>
        <translation>{0} hat in den Zeichnungen keinen üblichen Triggerpunkt.</translation>
    </message>
    <message>
        <source>Mark it in the window.</source>
        <translation>Markieren Sie ihn im Fenster.</translation>
    </message>
    <message>
        <source>Record {0} points</source>
        <translation>{0} Punkte aufnehmen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>This patient has no point {0}.</source>
        <translation>Dieser Patient hat keinen Punkt {0}.</translation>
    </message>
    <message>
        <source>Expected one of: {0}.</source>
        <translation>Erwartet: eines von {0}.</translation>
    </message>
    <message>
        <source>Point {0}{1}</source>
        <translation>Punkt {0}{1}</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>{0} markieren</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>pain {0}</source>
        <translation>Schmerz {0}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>Hartspannstrang</translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation>wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation>übertragener Schmerz</translation>
    </message>
    <message>
        <source>local twitch</source>
        <translation>lokale Zuckungsreaktion</translation>
    </message>
    <message>
        <source>jump sign</source>
        <translation>Jump-Sign</translation>
    </message>
    <message>
        <source>no {0}</source>
        <translation>nicht: {0}</translation>
    </message>
    <message>
        <source>tender {0}</source>
        <translation>Druckdolenz {0}</translation>
    </message>
    <message>
        <source>PPT {0} kg/cm² ({1} kPa)</source>
        <translation>PPT {0} kg/cm² ({1} kPa)</translation>
    </message>
    <message>
        <source>note “{0}”</source>
        <translation>Notiz „{0}“</translation>
    </message>
    <message>
        <source>inject</source>
        <translation>Injektion</translation>
    </message>
    <message>
        <source>dry needling</source>
        <translation>Dry Needling</translation>
    </message>
    <message>
        <source>manual technique</source>
        <translation>manuelle Technik</translation>
    </message>
    <message>
        <source>under ultrasound</source>
        <translation>unter Ultraschall</translation>
    </message>
    <message>
        <source>by palpation</source>
        <translation>palpatorisch</translation>
    </message>
    <message>
        <source>needle {0} G</source>
        <translation>Nadel {0} G</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>{0} passes</source>
        <translation>{0} Nadelbewegungen</translation>
    </message>
    <message>
        <source>pain after {0}</source>
        <translation>Schmerz nachher {0}</translation>
    </message>
    <message>
        <source>twitch elicited</source>
        <translation>Zuckung ausgelöst</translation>
    </message>
    <message>
        <source>no twitch elicited</source>
        <translation>keine Zuckung ausgelöst</translation>
    </message>
    <message>
        <source>This line is longer than {0} characters.</source>
        <translation>Diese Zeile ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>Enter the points in several lines.</source>
        <translation>Geben Sie die Punkte in mehreren Zeilen ein.</translation>
    </message>
    <message>
        <source>This line is empty.</source>
        <translation>Diese Zeile ist leer.</translation>
    </message>
    <message>
        <source>These are more than {0} points in one line.</source>
        <translation>Das sind mehr als {0} Punkte in einer Zeile.</translation>
    </message>
    <message>
        <source>The note is longer than {0} characters.</source>
        <translation>Die Notiz ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>The word &quot;{0}&quot; is not understood.</source>
        <translation>Das Wort „{0}“ wird nicht verstanden.</translation>
    </message>
    <message>
        <source>Is &quot;{0}&quot; meant?</source>
        <translation>Ist „{0}“ gemeint?</translation>
    </message>
    <message>
        <source>{0} can be read in two ways.</source>
        <translation>{0} ist mehrdeutig.</translation>
    </message>
    <message>
        <source>Write {0} or {1}.</source>
        <translation>Schreiben Sie {0} oder {1}.</translation>
    </message>
    <message>
        <source>{0} is a whole number from 0 to {1}.</source>
        <translation>{0} ist eine ganze Zahl von 0 bis {1}.</translation>
    </message>
    <message>
        <source>This line has two scores.</source>
        <translation>Diese Zeile hat zwei Werte.</translation>
    </message>
    <message>
        <source>Write a comma between two points.</source>
        <translation>Setzen Sie ein Komma zwischen zwei Punkte.</translation>
    </message>
    <message>
        <source>The pain score</source>
        <translation>Der Schmerzwert</translation>
    </message>
    <message>
        <source>A point is active, latent or not found, only one of them.</source>
        <translation>Ein Punkt ist aktiv, latent oder nicht gefunden, nur eines davon.</translation>
    </message>
    <message>
        <source>This line says &quot;{0}&quot; and also that there is none.</source>
        <translation>Diese Zeile nennt „{0}“ und zugleich, dass es fehlt.</translation>
    </message>
    <message>
        <source>Spot tenderness</source>
        <translation>Druckdolenz</translation>
    </message>
    <message>
        <source>The pressure pain threshold is a number in kg/cm² or kPa.</source>
        <translation>Die Druckschmerzschwelle ist eine Zahl in kg/cm² oder kPa.</translation>
    </message>
    <message>
        <source>For example: ppt 2.5kg.</source>
        <translation>Zum Beispiel: ppt 2.5kg.</translation>
    </message>
    <message>
        <source>Is the pressure in kg/cm² or in kPa?</source>
        <translation>Ist der Druck in kg/cm² oder in kPa?</translation>
    </message>
    <message>
        <source>The pressure pain threshold must be above 0 and at most {0} {1}.</source>
        <translation>Die Druckschmerzschwelle muss über 0 und höchstens {0} {1} sein.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a muscle and the letter of a point.</source>
        <translation>„{0}“ ist ein Muskel und der Buchstabe eines Punkts.</translation>
    </message>
    <message>
        <source>Point {0}</source>
        <translation>Punkt {0}</translation>
    </message>
    <message>
        <source>The muscle {0}</source>
        <translation>Der Muskel {0}</translation>
    </message>
    <message>
        <source>No muscle is named.</source>
        <translation>Kein Muskel ist genannt.</translation>
    </message>
    <message>
        <source>Two sides are named: give each its own line, or say both.</source>
        <translation>Zwei Seiten sind genannt: Geben Sie jeder eine eigene Zeile oder schreiben Sie both.</translation>
    </message>
    <message>
        <source>{0}, both sides</source>
        <translation>{0}, beide Seiten</translation>
    </message>
    <message>
        <source>Which side of {0}?</source>
        <translation>Welche Seite von {0}?</translation>
    </message>
    <message>
        <source>Begin the line with left or right.</source>
        <translation>Beginnen Sie die Zeile mit left oder right.</translation>
    </message>
    <message>
        <source>No muscle is called &quot;{0}&quot;.</source>
        <translation>Kein Muskel heißt „{0}“.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; may mean several muscles.</source>
        <translation>„{0}“ kann mehrere Muskeln meinen.</translation>
    </message>
    <message>
        <source>Name one of: {0}.</source>
        <translation>Nennen Sie einen von: {0}.</translation>
    </message>
    <message>
        <source>Expected: left, right or both, a muscle, then a score 0-10, active, latent or not found, taut, tender 0-4, recognised, referred, ltr, jump, ppt, inj, needle, manual; or the letter of an earlier point and the same words.</source>
        <translation>Erwartet: left, right oder both, ein Muskel, dann ein Wert 0-10, active, latent oder not found, taut, tender 0-4, recognised, referred, ltr, jump, ppt, inj, needle, manual; oder der Buchstabe eines früheren Punkts und dieselben Wörter.</translation>
    </message>
    <message>
        <source>Nothing was injected today yet, so the agent must be named.</source>
        <translation>Heute wurde noch nichts injiziert, daher muss der Wirkstoff genannt werden.</translation>
    </message>
    <message>
        <source>For example: inj lido 1% 1.5ml us.</source>
        <translation>Zum Beispiel: inj lido 1% 1.5ml us.</translation>
    </message>
    <message>
        <source>The pain score after</source>
        <translation>Der Schmerzwert nachher</translation>
    </message>
    <message>
        <source>Is {0} a volume in mL or a concentration in %?</source>
        <translation>Ist {0} ein Volumen in mL oder eine Konzentration in %?</translation>
    </message>
    <message>
        <source>For example: inj lido 1% 1.5ml.</source>
        <translation>Zum Beispiel: inj lido 1% 1.5ml.</translation>
    </message>
    <message>
        <source>Name the agent before {0}.</source>
        <translation>Nennen Sie den Wirkstoff vor {0}.</translation>
    </message>
    <message>
        <source>{0} has two volumes.</source>
        <translation>{0} hat zwei Volumina.</translation>
    </message>
    <message>
        <source>{0} has two concentrations.</source>
        <translation>{0} hat zwei Konzentrationen.</translation>
    </message>
    <message>
        <source>No agent is called &quot;{0}&quot;.</source>
        <translation>Kein Wirkstoff heißt „{0}“.</translation>
    </message>
    <message>
        <source>Known are: {0}.</source>
        <translation>Bekannt sind: {0}.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; may mean several agents.</source>
        <translation>„{0}“ kann mehrere Wirkstoffe meinen.</translation>
    </message>
    <message>
        <source>These are more than {0} agents.</source>
        <translation>Das sind mehr als {0} Wirkstoffe.</translation>
    </message>
    <message>
        <source>How many mL of {0}?</source>
        <translation>Wie viele mL {0}?</translation>
    </message>
    <message>
        <source>Which concentration of {0}?</source>
        <translation>Welche Konzentration von {0}?</translation>
    </message>
    <message>
        <source>For example: {0}.</source>
        <translation>Zum Beispiel: {0}.</translation>
    </message>
    <message>
        <source>{0} is not a concentration of {1}.</source>
        <translation>{0} ist keine Konzentration von {1}.</translation>
    </message>
    <message>
        <source>It comes as: {0}.</source>
        <translation>Erhältlich als: {0}.</translation>
    </message>
    <message>
        <source>The concentration of {0} must be above 0 and at most {1} {2}.</source>
        <translation>Die Konzentration von {0} muss über 0 und höchstens {1} {2} sein.</translation>
    </message>
    <message>
        <source>{0} must be a whole number.</source>
        <translation>{0} muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not understood.</source>
        <translation>„{0}“ wird nicht verstanden.</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>It lies in none of the views that are shown.</source>
        <translation>Sie liegt in keiner der gezeigten Ansichten.</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>felt by some</source>
        <translation>bei manchen</translation>
    </message>
    <message>
        <source>usual trigger point</source>
        <translation>üblicher Triggerpunkt</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Superficial</source>
        <translation>Oberflächlich</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation>Skelett</translation>
    </message>
    <message>
        <source>Below it here: {0}</source>
        <translation>Hier darunter: {0}</translation>
    </message>
    <message>
        <source>Over it: {0}</source>
        <translation>Darüber: {0}</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>Approximate place: marked in {0}</source>
        <translation>Ungefährer Ort: markiert in „{0}“</translation>
    </message>
    <message>
        <source>Marked in {0}</source>
        <translation>Markiert in „{0}“</translation>
    </message>
    <message>
        <source>Close-up: {0}</source>
        <translation>Nahansicht: {0}</translation>
    </message>
    <message>
        <source>Marked there: {0}</source>
        <translation>Dort markiert: {0}</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>pain {0}</source>
        <translation>Schmerz {0}</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>behandelt</translation>
    </message>
    <message>
        <source>last visit, not asked yet</source>
        <translation>letzter Besuch, noch nicht erfragt</translation>
    </message>
    <message>
        <source>Point {0}: {1}</source>
        <translation>Punkt {0}: {1}</translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>{0} of 10</source>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <source>time not named</source>
        <translation>Zeitraum nicht genannt</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>letzte 24 Stunden</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 4 weeks</source>
        <translation>letzte 4 Wochen</translation>
    </message>
    <message>
        <source>since the last visit</source>
        <translation>seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Whole visit</source>
        <translation>Ganzer Besuch</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Average pain ({0})</source>
        <translation>Durchschnittlicher Schmerz ({0})</translation>
    </message>
    <message>
        <source>Worst pain ({0})</source>
        <translation>Stärkster Schmerz ({0})</translation>
    </message>
    <message>
        <source>PEG (pain, enjoyment, activity)</source>
        <translation>PEG (Schmerz, Lebensfreude, Aktivität)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>All points</source>
        <translation>Alle Punkte</translation>
    </message>
    <message>
        <source>Newest points</source>
        <translation>Neueste Punkte</translation>
    </message>
    <message>
        <source>Muscles, worst point</source>
        <translation>Muskeln, schlimmster Punkt</translation>
    </message>
    <message>
        <source>Pressure pain threshold</source>
        <translation>Druckschmerzschwelle</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Bewegungsumfang</translation>
    </message>
    <message>
        <source>Extent of the drawn pain</source>
        <translation>Ausdehnung des eingezeichneten Schmerzes</translation>
    </message>
    <message>
        <source>Drawn pain</source>
        <translation>Eingezeichneter Schmerz</translation>
    </message>
</context>
<context>
    <name>motion</name>
    <message>
        <source>Choose a joint and a movement.</source>
        <translation>Wählen Sie ein Gelenk und eine Bewegung.</translation>
    </message>
    <message>
        <source>The angle in degrees</source>
        <translation>Der Winkel in Grad</translation>
    </message>
</context>
<context>
    <name>motions</name>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>usual {0}°</source>
        <translation>üblich {0}°</translation>
    </message>
</context>
<context>
    <name>motions.csv</name>
    <message>
        <source>Neck</source>
        <translation>Halswirbelsäule</translation>
    </message>
    <message>
        <source>Back (thoracolumbar)</source>
        <translation>Rücken (thorakolumbal)</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellenbogen</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>Handgelenk</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation>Sprunggelenk</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Flexion</source>
        <translation>Flexion</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Side bending</source>
        <translation>Seitneigung</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Abduction</source>
        <translation>Abduktion</translation>
    </message>
    <message>
        <source>Internal rotation</source>
        <translation>Innenrotation</translation>
    </message>
    <message>
        <source>External rotation</source>
        <translation>Außenrotation</translation>
    </message>
    <message>
        <source>Pronation</source>
        <translation>Pronation</translation>
    </message>
    <message>
        <source>Supination</source>
        <translation>Supination</translation>
    </message>
    <message>
        <source>Radial deviation</source>
        <translation>Radialduktion</translation>
    </message>
    <message>
        <source>Ulnar deviation</source>
        <translation>Ulnarduktion</translation>
    </message>
    <message>
        <source>Adduction</source>
        <translation>Adduktion</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <translation>Anheben des gestreckten Beins</translation>
    </message>
    <message>
        <source>Dorsiflexion</source>
        <translation>Dorsalextension</translation>
    </message>
    <message>
        <source>Plantarflexion</source>
        <translation>Plantarflexion</translation>
    </message>
    <message>
        <source>Inversion</source>
        <translation>Inversion</translation>
    </message>
    <message>
        <source>Eversion</source>
        <translation>Eversion</translation>
    </message>
</context>
<context>
    <name>muscles.csv</name>
    <message>
        <source>Masseter, superficial part</source>
        <translation>M. masseter, Pars superficialis</translation>
    </message>
    <message>
        <source>Masseter, deep part</source>
        <translation>M. masseter, Pars profunda</translation>
    </message>
    <message>
        <source>Temporalis</source>
        <translation>M. temporalis</translation>
    </message>
    <message>
        <source>Medial pterygoid</source>
        <translation>M. pterygoideus medialis</translation>
    </message>
    <message>
        <source>Lateral pterygoid</source>
        <translation>M. pterygoideus lateralis</translation>
    </message>
    <message>
        <source>Digastric</source>
        <translation>M. digastricus</translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <translation>M. orbicularis oculi</translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <translation>M. zygomaticus major</translation>
    </message>
    <message>
        <source>Buccinator</source>
        <translation>M. buccinator</translation>
    </message>
    <message>
        <source>Platysma</source>
        <translation>Platysma</translation>
    </message>
    <message>
        <source>Frontalis (frontal belly of occipitofrontalis)</source>
        <translation>M. frontalis (Venter frontalis des M. occipitofrontalis)</translation>
    </message>
    <message>
        <source>Occipitalis (occipital belly of occipitofrontalis)</source>
        <translation>M. occipitalis (Venter occipitalis des M. occipitofrontalis)</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, sternal head</source>
        <translation>M. sternocleidomastoideus, Caput sternale</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, clavicular head</source>
        <translation>M. sternocleidomastoideus, Caput claviculare</translation>
    </message>
    <message>
        <source>Splenius capitis</source>
        <translation>M. splenius capitis</translation>
    </message>
    <message>
        <source>Splenius cervicis</source>
        <translation>M. splenius cervicis</translation>
    </message>
    <message>
        <source>Semispinalis capitis</source>
        <translation>M. semispinalis capitis</translation>
    </message>
    <message>
        <source>Semispinalis cervicis</source>
        <translation>M. semispinalis cervicis</translation>
    </message>
    <message>
        <source>Cervical multifidus</source>
        <translation>Mm. multifidi cervicis</translation>
    </message>
    <message>
        <source>Longissimus capitis</source>
        <translation>M. longissimus capitis</translation>
    </message>
    <message>
        <source>Rectus capitis posterior major</source>
        <translation>M. rectus capitis posterior major</translation>
    </message>
    <message>
        <source>Rectus capitis posterior minor</source>
        <translation>M. rectus capitis posterior minor</translation>
    </message>
    <message>
        <source>Obliquus capitis inferior</source>
        <translation>M. obliquus capitis inferior</translation>
    </message>
    <message>
        <source>Obliquus capitis superior</source>
        <translation>M. obliquus capitis superior</translation>
    </message>
    <message>
        <source>Scalenus anterior</source>
        <translation>M. scalenus anterior</translation>
    </message>
    <message>
        <source>Scalenus medius</source>
        <translation>M. scalenus medius</translation>
    </message>
    <message>
        <source>Scalenus posterior</source>
        <translation>M. scalenus posterior</translation>
    </message>
    <message>
        <source>Longus colli (and longus capitis)</source>
        <translation>M. longus colli (und longus capitis)</translation>
    </message>
    <message>
        <source>Trapezius, descending part (upper)</source>
        <translation>M. trapezius, Pars descendens (oberer)</translation>
    </message>
    <message>
        <source>Trapezius, transverse part (middle)</source>
        <translation>M. trapezius, Pars transversa (mittlerer)</translation>
    </message>
    <message>
        <source>Trapezius, ascending part (lower)</source>
        <translation>M. trapezius, Pars ascendens (unterer)</translation>
    </message>
    <message>
        <source>Levator scapulae</source>
        <translation>M. levator scapulae</translation>
    </message>
    <message>
        <source>Rhomboid minor</source>
        <translation>M. rhomboideus minor</translation>
    </message>
    <message>
        <source>Rhomboid major</source>
        <translation>M. rhomboideus major</translation>
    </message>
    <message>
        <source>Supraspinatus</source>
        <translation>M. supraspinatus</translation>
    </message>
    <message>
        <source>Infraspinatus</source>
        <translation>M. infraspinatus</translation>
    </message>
    <message>
        <source>Teres minor</source>
        <translation>M. teres minor</translation>
    </message>
    <message>
        <source>Teres major</source>
        <translation>M. teres major</translation>
    </message>
    <message>
        <source>Subscapularis</source>
        <translation>M. subscapularis</translation>
    </message>
    <message>
        <source>Latissimus dorsi</source>
        <translation>M. latissimus dorsi</translation>
    </message>
    <message>
        <source>Serratus anterior</source>
        <translation>M. serratus anterior</translation>
    </message>
    <message>
        <source>Deltoid, clavicular part (anterior)</source>
        <translation>M. deltoideus, Pars clavicularis (vorderer)</translation>
    </message>
    <message>
        <source>Deltoid, acromial part (middle)</source>
        <translation>M. deltoideus, Pars acromialis (mittlerer)</translation>
    </message>
    <message>
        <source>Deltoid, spinal part (posterior)</source>
        <translation>M. deltoideus, Pars spinalis (hinterer)</translation>
    </message>
    <message>
        <source>Pectoralis major, clavicular part</source>
        <translation>M. pectoralis major, Pars clavicularis</translation>
    </message>
    <message>
        <source>Pectoralis major, sternocostal part</source>
        <translation>M. pectoralis major, Pars sternocostalis</translation>
    </message>
    <message>
        <source>Pectoralis major, abdominal part (lateral margin)</source>
        <translation>M. pectoralis major, Pars abdominalis (lateraler Rand)</translation>
    </message>
    <message>
        <source>Pectoralis minor</source>
        <translation>M. pectoralis minor</translation>
    </message>
    <message>
        <source>Subclavius</source>
        <translation>M. subclavius</translation>
    </message>
    <message>
        <source>Sternalis (variant)</source>
        <translation>M. sternalis (Variante)</translation>
    </message>
    <message>
        <source>Intercostal muscles</source>
        <translation>Mm. intercostales</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation>Diaphragma</translation>
    </message>
    <message>
        <source>Serratus posterior superior</source>
        <translation>M. serratus posterior superior</translation>
    </message>
    <message>
        <source>Serratus posterior inferior</source>
        <translation>M. serratus posterior inferior</translation>
    </message>
    <message>
        <source>Iliocostalis thoracis</source>
        <translation>M. iliocostalis thoracis</translation>
    </message>
    <message>
        <source>Iliocostalis lumborum</source>
        <translation>M. iliocostalis lumborum</translation>
    </message>
    <message>
        <source>Longissimus thoracis</source>
        <translation>M. longissimus thoracis</translation>
    </message>
    <message>
        <source>Semispinalis thoracis</source>
        <translation>M. semispinalis thoracis</translation>
    </message>
    <message>
        <source>Thoracic multifidus</source>
        <translation>Mm. multifidi thoracis</translation>
    </message>
    <message>
        <source>Rotatores (thoracic and lumbar)</source>
        <translation>Mm. rotatores (thorakal und lumbal)</translation>
    </message>
    <message>
        <source>Lumbar multifidus</source>
        <translation>Mm. multifidi lumborum</translation>
    </message>
    <message>
        <source>Quadratus lumborum</source>
        <translation>M. quadratus lumborum</translation>
    </message>
    <message>
        <source>Psoas major</source>
        <translation>M. psoas major</translation>
    </message>
    <message>
        <source>Iliacus</source>
        <translation>M. iliacus</translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <translation>M. rectus abdominis</translation>
    </message>
    <message>
        <source>External oblique</source>
        <translation>M. obliquus externus abdominis</translation>
    </message>
    <message>
        <source>Internal oblique</source>
        <translation>M. obliquus internus abdominis</translation>
    </message>
    <message>
        <source>Transversus abdominis</source>
        <translation>M. transversus abdominis</translation>
    </message>
    <message>
        <source>Pyramidalis</source>
        <translation>M. pyramidalis</translation>
    </message>
    <message>
        <source>Coracobrachialis</source>
        <translation>M. coracobrachialis</translation>
    </message>
    <message>
        <source>Biceps brachii, long head</source>
        <translation>M. biceps brachii, Caput longum</translation>
    </message>
    <message>
        <source>Biceps brachii, short head</source>
        <translation>M. biceps brachii, Caput breve</translation>
    </message>
    <message>
        <source>Brachialis</source>
        <translation>M. brachialis</translation>
    </message>
    <message>
        <source>Triceps brachii, long head</source>
        <translation>M. triceps brachii, Caput longum</translation>
    </message>
    <message>
        <source>Triceps brachii, lateral head</source>
        <translation>M. triceps brachii, Caput laterale</translation>
    </message>
    <message>
        <source>Triceps brachii, medial head</source>
        <translation>M. triceps brachii, Caput mediale</translation>
    </message>
    <message>
        <source>Anconeus</source>
        <translation>M. anconeus</translation>
    </message>
    <message>
        <source>Brachioradialis</source>
        <translation>M. brachioradialis</translation>
    </message>
    <message>
        <source>Extensor carpi radialis longus</source>
        <translation>M. extensor carpi radialis longus</translation>
    </message>
    <message>
        <source>Extensor carpi radialis brevis</source>
        <translation>M. extensor carpi radialis brevis</translation>
    </message>
    <message>
        <source>Extensor carpi ulnaris</source>
        <translation>M. extensor carpi ulnaris</translation>
    </message>
    <message>
        <source>Extensor digitorum</source>
        <translation>M. extensor digitorum</translation>
    </message>
    <message>
        <source>Extensor digiti minimi</source>
        <translation>M. extensor digiti minimi</translation>
    </message>
    <message>
        <source>Extensor indicis</source>
        <translation>M. extensor indicis</translation>
    </message>
    <message>
        <source>Supinator</source>
        <translation>M. supinator</translation>
    </message>
    <message>
        <source>Pronator teres</source>
        <translation>M. pronator teres</translation>
    </message>
    <message>
        <source>Palmaris longus</source>
        <translation>M. palmaris longus</translation>
    </message>
    <message>
        <source>Flexor carpi radialis</source>
        <translation>M. flexor carpi radialis</translation>
    </message>
    <message>
        <source>Flexor carpi ulnaris</source>
        <translation>M. flexor carpi ulnaris</translation>
    </message>
    <message>
        <source>Flexor digitorum superficialis</source>
        <translation>M. flexor digitorum superficialis</translation>
    </message>
    <message>
        <source>Flexor digitorum profundus</source>
        <translation>M. flexor digitorum profundus</translation>
    </message>
    <message>
        <source>Flexor pollicis longus</source>
        <translation>M. flexor pollicis longus</translation>
    </message>
    <message>
        <source>Adductor pollicis</source>
        <translation>M. adductor pollicis</translation>
    </message>
    <message>
        <source>Opponens pollicis</source>
        <translation>M. opponens pollicis</translation>
    </message>
    <message>
        <source>First dorsal interosseous of the hand</source>
        <translation>M. interosseus dorsalis I der Hand</translation>
    </message>
    <message>
        <source>Dorsal interossei of the hand (second to fourth)</source>
        <translation>Mm. interossei dorsales II-IV der Hand</translation>
    </message>
    <message>
        <source>Abductor digiti minimi of the hand</source>
        <translation>M. abductor digiti minimi der Hand</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation>M. gluteus maximus</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation>M. gluteus medius</translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <translation>M. gluteus minimus</translation>
    </message>
    <message>
        <source>Piriformis</source>
        <translation>M. piriformis</translation>
    </message>
    <message>
        <source>Obturator internus (with gemelli)</source>
        <translation>M. obturatorius internus (mit Mm. gemelli)</translation>
    </message>
    <message>
        <source>Quadratus femoris</source>
        <translation>M. quadratus femoris</translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <translation>M. tensor fasciae latae</translation>
    </message>
    <message>
        <source>Levator ani</source>
        <translation>M. levator ani</translation>
    </message>
    <message>
        <source>Coccygeus</source>
        <translation>M. coccygeus</translation>
    </message>
    <message>
        <source>External anal sphincter</source>
        <translation>M. sphincter ani externus</translation>
    </message>
    <message>
        <source>Bulbospongiosus</source>
        <translation>M. bulbospongiosus</translation>
    </message>
    <message>
        <source>Ischiocavernosus</source>
        <translation>M. ischiocavernosus</translation>
    </message>
    <message>
        <source>Sartorius</source>
        <translation>M. sartorius</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <translation>M. rectus femoris</translation>
    </message>
    <message>
        <source>Vastus medialis</source>
        <translation>M. vastus medialis</translation>
    </message>
    <message>
        <source>Vastus intermedius</source>
        <translation>M. vastus intermedius</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <translation>M. vastus lateralis</translation>
    </message>
    <message>
        <source>Pectineus</source>
        <translation>M. pectineus</translation>
    </message>
    <message>
        <source>Adductor longus</source>
        <translation>M. adductor longus</translation>
    </message>
    <message>
        <source>Adductor brevis</source>
        <translation>M. adductor brevis</translation>
    </message>
    <message>
        <source>Adductor magnus</source>
        <translation>M. adductor magnus</translation>
    </message>
    <message>
        <source>Gracilis</source>
        <translation>M. gracilis</translation>
    </message>
    <message>
        <source>Biceps femoris, long head</source>
        <translation>M. biceps femoris, Caput longum</translation>
    </message>
    <message>
        <source>Biceps femoris, short head</source>
        <translation>M. biceps femoris, Caput breve</translation>
    </message>
    <message>
        <source>Semitendinosus</source>
        <translation>M. semitendinosus</translation>
    </message>
    <message>
        <source>Semimembranosus</source>
        <translation>M. semimembranosus</translation>
    </message>
    <message>
        <source>Popliteus</source>
        <translation>M. popliteus</translation>
    </message>
    <message>
        <source>Gastrocnemius, medial head</source>
        <translation>M. gastrocnemius, Caput mediale</translation>
    </message>
    <message>
        <source>Gastrocnemius, lateral head</source>
        <translation>M. gastrocnemius, Caput laterale</translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation>M. soleus</translation>
    </message>
    <message>
        <source>Plantaris</source>
        <translation>M. plantaris</translation>
    </message>
    <message>
        <source>Tibialis anterior</source>
        <translation>M. tibialis anterior</translation>
    </message>
    <message>
        <source>Tibialis posterior</source>
        <translation>M. tibialis posterior</translation>
    </message>
    <message>
        <source>Fibularis longus</source>
        <translation>M. fibularis longus</translation>
    </message>
    <message>
        <source>Fibularis brevis</source>
        <translation>M. fibularis brevis</translation>
    </message>
    <message>
        <source>Fibularis tertius</source>
        <translation>M. fibularis tertius</translation>
    </message>
    <message>
        <source>Extensor digitorum longus</source>
        <translation>M. extensor digitorum longus</translation>
    </message>
    <message>
        <source>Extensor hallucis longus</source>
        <translation>M. extensor hallucis longus</translation>
    </message>
    <message>
        <source>Flexor digitorum longus</source>
        <translation>M. flexor digitorum longus</translation>
    </message>
    <message>
        <source>Flexor hallucis longus</source>
        <translation>M. flexor hallucis longus</translation>
    </message>
    <message>
        <source>Extensor digitorum brevis</source>
        <translation>M. extensor digitorum brevis</translation>
    </message>
    <message>
        <source>Extensor hallucis brevis</source>
        <translation>M. extensor hallucis brevis</translation>
    </message>
    <message>
        <source>Abductor hallucis</source>
        <translation>M. abductor hallucis</translation>
    </message>
    <message>
        <source>Flexor digitorum brevis</source>
        <translation>M. flexor digitorum brevis</translation>
    </message>
    <message>
        <source>Abductor digiti minimi of the foot</source>
        <translation>M. abductor digiti minimi des Fußes</translation>
    </message>
    <message>
        <source>Quadratus plantae (flexor accessorius)</source>
        <translation>M. quadratus plantae (flexor accessorius)</translation>
    </message>
    <message>
        <source>Flexor hallucis brevis</source>
        <translation>M. flexor hallucis brevis</translation>
    </message>
    <message>
        <source>Adductor hallucis</source>
        <translation>M. adductor hallucis</translation>
    </message>
    <message>
        <source>Dorsal interossei of the foot</source>
        <translation>Mm. interossei dorsales des Fußes</translation>
    </message>
    <message>
        <source>masseter; superficial masseter; jaw clencher</source>
        <translation>Masseter; Kaumuskel; oberflächlicher Masseter</translation>
    </message>
    <message>
        <source>masseter; deep masseter</source>
        <translation>Masseter; tiefer Masseter</translation>
    </message>
    <message>
        <source>temporal muscle</source>
        <translation>Temporalis; Schläfenmuskel</translation>
    </message>
    <message>
        <source>internal pterygoid</source>
        <translation>innerer Flügelmuskel; Pterygoideus medialis</translation>
    </message>
    <message>
        <source>external pterygoid</source>
        <translation>äußerer Flügelmuskel; Pterygoideus lateralis</translation>
    </message>
    <message>
        <source>digastric anterior belly; digastric posterior belly</source>
        <translation>Digastrikus; zweibäuchiger Muskel; vorderer Bauch; hinterer Bauch</translation>
    </message>
    <message>
        <source>orbicularis; eye sphincter</source>
        <translation>Orbicularis; Augenringmuskel</translation>
    </message>
    <message>
        <source>zygomaticus; smile muscle</source>
        <translation>Zygomatikus; Lachmuskel; großer Jochbeinmuskel</translation>
    </message>
    <message>
        <source>cheek muscle</source>
        <translation>Wangenmuskel; Trompetermuskel</translation>
    </message>
    <message>
        <source>neck skin muscle</source>
        <translation>Hautmuskel des Halses</translation>
    </message>
    <message>
        <source>frontalis; forehead muscle</source>
        <translation>Frontalis; Stirnmuskel</translation>
    </message>
    <message>
        <source>occipitalis</source>
        <translation>Okzipitalis; Hinterhauptmuskel</translation>
    </message>
    <message>
        <source>SCM; sternocleidomastoid; SCM sternal; sternal SCM; sternomastoid</source>
        <translation>Kopfwender; SCM; Sternocleidomastoideus; SCM sternal</translation>
    </message>
    <message>
        <source>SCM; sternocleidomastoid; SCM clavicular; clavicular SCM; cleidomastoid</source>
        <translation>Kopfwender; SCM; Sternocleidomastoideus; SCM klavikulär</translation>
    </message>
    <message>
        <source>splenius; splenius cap</source>
        <translation>Splenius; Riemenmuskel des Kopfes</translation>
    </message>
    <message>
        <source>splenius; splenius cerv</source>
        <translation>Splenius; Riemenmuskel des Halses</translation>
    </message>
    <message>
        <source>semispinalis; semispin cap</source>
        <translation>Semispinalis; Halbdornmuskel des Kopfes</translation>
    </message>
    <message>
        <source>semispinalis; semispin cerv</source>
        <translation>Semispinalis; Halbdornmuskel des Halses</translation>
    </message>
    <message>
        <source>cervical multifidi; multifidus; multifidi; posterior cervical</source>
        <translation>Multifidi; Multifidus; zervikale Multifidi</translation>
    </message>
    <message>
        <source>longissimus; longissimus cap</source>
        <translation>Longissimus; langer Kopfmuskel</translation>
    </message>
    <message>
        <source>suboccipital; suboccipitals; RCP major; RCPMaj</source>
        <translation>kurze Nackenmuskeln; Subokzipitalmuskeln; großer hinterer gerader Kopfmuskel</translation>
    </message>
    <message>
        <source>suboccipital; suboccipitals; RCP minor; RCPMin</source>
        <translation>kurze Nackenmuskeln; Subokzipitalmuskeln; kleiner hinterer gerader Kopfmuskel</translation>
    </message>
    <message>
        <source>suboccipital; suboccipitals; OCI; inferior oblique of head</source>
        <translation>kurze Nackenmuskeln; Subokzipitalmuskeln; unterer schräger Kopfmuskel</translation>
    </message>
    <message>
        <source>suboccipital; suboccipitals; OCS; superior oblique of head</source>
        <translation>kurze Nackenmuskeln; Subokzipitalmuskeln; oberer schräger Kopfmuskel</translation>
    </message>
    <message>
        <source>anterior scalene; scalenes; ant scalene</source>
        <translation>Skalenus; Skaleni; vorderer Treppenmuskel</translation>
    </message>
    <message>
        <source>middle scalene; scalenes; mid scalene</source>
        <translation>Skalenus; Skaleni; mittlerer Treppenmuskel</translation>
    </message>
    <message>
        <source>posterior scalene; scalenes; post scalene</source>
        <translation>Skalenus; Skaleni; hinterer Treppenmuskel</translation>
    </message>
    <message>
        <source>longus cervicis; longus capitis; deep neck flexors; prevertebral</source>
        <translation>langer Halsmuskel; tiefe Halsbeuger; prävertebral</translation>
    </message>
    <message>
        <source>trapezius; traps; upper trap; upper trapezius; trapezius superior; UT</source>
        <translation>Trapezius; Trapezmuskel; Kapuzenmuskel; oberer Trapezius</translation>
    </message>
    <message>
        <source>trapezius; traps; middle trap; mid trap; middle trapezius; MT</source>
        <translation>Trapezius; Trapezmuskel; Kapuzenmuskel; mittlerer Trapezius</translation>
    </message>
    <message>
        <source>trapezius; traps; lower trap; lower trapezius; trapezius inferior; LT</source>
        <translation>Trapezius; Trapezmuskel; Kapuzenmuskel; unterer Trapezius</translation>
    </message>
    <message>
        <source>lev scap; levator scap</source>
        <translation>Schulterblattheber; Levator</translation>
    </message>
    <message>
        <source>rhomboids; rhomb minor</source>
        <translation>Rhomboiden; kleiner Rautenmuskel</translation>
    </message>
    <message>
        <source>rhomboids; rhomb major</source>
        <translation>Rhomboiden; großer Rautenmuskel</translation>
    </message>
    <message>
        <source>supraspin; SSP</source>
        <translation>Obergrätenmuskel; Supraspinatus</translation>
    </message>
    <message>
        <source>infraspin; ISP</source>
        <translation>Untergrätenmuskel; Infraspinatus</translation>
    </message>
    <message>
        <source>t minor</source>
        <translation>kleiner Rundmuskel</translation>
    </message>
    <message>
        <source>t major</source>
        <translation>großer Rundmuskel</translation>
    </message>
    <message>
        <source>subscap</source>
        <translation>Unterschulterblattmuskel; Subskapularis</translation>
    </message>
    <message>
        <source>lats; lat dorsi; LD</source>
        <translation>Latissimus; breiter Rückenmuskel</translation>
    </message>
    <message>
        <source>serratus; serr ant; SA</source>
        <translation>Serratus; vorderer Sägemuskel</translation>
    </message>
    <message>
        <source>deltoid; anterior deltoid; front delt; ant delt</source>
        <translation>Deltoideus; Deltamuskel; vorderer Deltamuskel</translation>
    </message>
    <message>
        <source>deltoid; middle deltoid; lateral deltoid; mid delt</source>
        <translation>Deltoideus; Deltamuskel; mittlerer Deltamuskel</translation>
    </message>
    <message>
        <source>deltoid; posterior deltoid; rear delt; post delt</source>
        <translation>Deltoideus; Deltamuskel; hinterer Deltamuskel</translation>
    </message>
    <message>
        <source>pec major; pecs; upper pec; pec major clavicular</source>
        <translation>Pektoralis; großer Brustmuskel; oberer Brustmuskel</translation>
    </message>
    <message>
        <source>pec major; pecs; mid pec; pec major sternal</source>
        <translation>Pektoralis; großer Brustmuskel; mittlerer Brustmuskel</translation>
    </message>
    <message>
        <source>pec major; pecs; lower pec; pec major costal</source>
        <translation>Pektoralis; großer Brustmuskel; unterer Brustmuskel</translation>
    </message>
    <message>
        <source>pec minor</source>
        <translation>Pektoralis minor; kleiner Brustmuskel</translation>
    </message>
    <message>
        <source>subclav</source>
        <translation>Unterschlüsselbeinmuskel; Subklavius</translation>
    </message>
    <message>
        <source>sternal muscle; rectus sternalis</source>
        <translation>Brustbeinmuskel</translation>
    </message>
    <message>
        <source>external intercostal; internal intercostal</source>
        <translation>Interkostalmuskeln; Zwischenrippenmuskeln</translation>
    </message>
    <message>
        <source>thoracic diaphragm</source>
        <translation>Zwerchfell</translation>
    </message>
    <message>
        <source>SPS; serr post sup</source>
        <translation>hinterer oberer Sägemuskel</translation>
    </message>
    <message>
        <source>SPI; serr post inf</source>
        <translation>hinterer unterer Sägemuskel</translation>
    </message>
    <message>
        <source>iliocostalis; iliocostalis thoracic; erector spinae; ES</source>
        <translation>Iliokostalis; Rückenstrecker; Erector spinae</translation>
    </message>
    <message>
        <source>iliocostalis; erector spinae; ES</source>
        <translation>Iliokostalis; Rückenstrecker; Erector spinae</translation>
    </message>
    <message>
        <source>longissimus; erector spinae; ES</source>
        <translation>Longissimus; Rückenstrecker; Erector spinae</translation>
    </message>
    <message>
        <source>semispinalis; semispin thor</source>
        <translation>Semispinalis; Halbdornmuskel der Brust</translation>
    </message>
    <message>
        <source>thoracic multifidi; multifidus; multifidi</source>
        <translation>Multifidi; Multifidus; thorakale Multifidi</translation>
    </message>
    <message>
        <source>rotators of the spine; rotatores</source>
        <translation>Rotatoren; Drehmuskeln der Wirbelsäule</translation>
    </message>
    <message>
        <source>lumbar multifidi; multifidus; multifidi; LM</source>
        <translation>Multifidi; Multifidus; lumbale Multifidi</translation>
    </message>
    <message>
        <source>QL; quad lumb</source>
        <translation>quadratischer Lendenmuskel; QL</translation>
    </message>
    <message>
        <source>psoas; iliopsoas; hip flexor</source>
        <translation>Psoas; Iliopsoas; Hüftbeuger; großer Lendenmuskel</translation>
    </message>
    <message>
        <source>iliopsoas; hip flexor</source>
        <translation>Iliakus; Iliopsoas; Hüftbeuger; Darmbeinmuskel</translation>
    </message>
    <message>
        <source>rectus abd; abs; six pack</source>
        <translation>gerader Bauchmuskel; Rektus abdominis</translation>
    </message>
    <message>
        <source>obliques; ext oblique; EO</source>
        <translation>äußerer schräger Bauchmuskel</translation>
    </message>
    <message>
        <source>obliques; int oblique; IO</source>
        <translation>innerer schräger Bauchmuskel</translation>
    </message>
    <message>
        <source>transversus; TrA; TVA</source>
        <translation>querer Bauchmuskel; Transversus</translation>
    </message>
    <message>
        <source>pyramidalis abdominis</source>
        <translation>Pyramidenmuskel</translation>
    </message>
    <message>
        <source>coracobrach</source>
        <translation>Hakenarmmuskel; Korakobrachialis</translation>
    </message>
    <message>
        <source>biceps; biceps long head; LHB</source>
        <translation>Bizeps; langer Bizepskopf</translation>
    </message>
    <message>
        <source>biceps; biceps short head; SHB</source>
        <translation>Bizeps; kurzer Bizepskopf</translation>
    </message>
    <message>
        <source>brachialis anticus</source>
        <translation>Armbeuger; Brachialis</translation>
    </message>
    <message>
        <source>triceps; triceps long</source>
        <translation>Trizeps; langer Trizepskopf</translation>
    </message>
    <message>
        <source>triceps; triceps lateral</source>
        <translation>Trizeps; lateraler Trizepskopf</translation>
    </message>
    <message>
        <source>triceps; triceps medial; deep head of triceps</source>
        <translation>Trizeps; medialer Trizepskopf</translation>
    </message>
    <message>
        <source>anconaeus</source>
        <translation>Ellenbogenmuskel; Anconaeus</translation>
    </message>
    <message>
        <source>BR; brachiorad</source>
        <translation>Oberarmspeichenmuskel</translation>
    </message>
    <message>
        <source>ECRL; wrist extensor</source>
        <translation>langer radialer Handstrecker; Handstrecker</translation>
    </message>
    <message>
        <source>ECRB; wrist extensor; tennis elbow muscle</source>
        <translation>kurzer radialer Handstrecker; Handstrecker; Tennisellenbogenmuskel</translation>
    </message>
    <message>
        <source>ECU; wrist extensor</source>
        <translation>ulnarer Handstrecker; Handstrecker</translation>
    </message>
    <message>
        <source>EDC; ED; finger extensors</source>
        <translation>Fingerstrecker</translation>
    </message>
    <message>
        <source>EDM; little finger extensor</source>
        <translation>Kleinfingerstrecker</translation>
    </message>
    <message>
        <source>EI; EIP; index extensor</source>
        <translation>Zeigefingerstrecker</translation>
    </message>
    <message>
        <source>supinator brevis</source>
        <translation>Auswärtsdreher; Supinator</translation>
    </message>
    <message>
        <source>PT</source>
        <translation>runder Einwärtsdreher</translation>
    </message>
    <message>
        <source>palm longus</source>
        <translation>langer Hohlhandmuskel</translation>
    </message>
    <message>
        <source>FCR; wrist flexor</source>
        <translation>radialer Handbeuger; Handbeuger</translation>
    </message>
    <message>
        <source>FCU; wrist flexor</source>
        <translation>ulnarer Handbeuger; Handbeuger</translation>
    </message>
    <message>
        <source>FDS; finger flexors</source>
        <translation>oberflächlicher Fingerbeuger; Fingerbeuger</translation>
    </message>
    <message>
        <source>FDP; deep finger flexors</source>
        <translation>tiefer Fingerbeuger; Fingerbeuger</translation>
    </message>
    <message>
        <source>FPL</source>
        <translation>langer Daumenbeuger</translation>
    </message>
    <message>
        <source>AdP; thumb adductor</source>
        <translation>Daumenanzieher</translation>
    </message>
    <message>
        <source>OP; thumb opposer</source>
        <translation>Daumengegensteller</translation>
    </message>
    <message>
        <source>first dorsal interosseous; FDI; 1st DI</source>
        <translation>erster dorsaler Zwischenknochenmuskel</translation>
    </message>
    <message>
        <source>dorsal interossei; DI; hand interossei</source>
        <translation>dorsale Zwischenknochenmuskeln</translation>
    </message>
    <message>
        <source>ADM; little finger abductor</source>
        <translation>Kleinfingerabspreizer</translation>
    </message>
    <message>
        <source>glute max; gmax; glutes</source>
        <translation>großer Gesäßmuskel; Gluteus maximus; Glutäus</translation>
    </message>
    <message>
        <source>glute med; gmed; glutes</source>
        <translation>mittlerer Gesäßmuskel; Gluteus medius; Glutäus</translation>
    </message>
    <message>
        <source>glute min; gmin; glutes</source>
        <translation>kleiner Gesäßmuskel; Gluteus minimus; Glutäus</translation>
    </message>
    <message>
        <source>piri; deep hip rotator</source>
        <translation>birnenförmiger Muskel; Piriformis; tiefer Außenrotator</translation>
    </message>
    <message>
        <source>OI; obt int; gemelli; deep hip rotator</source>
        <translation>innerer Hüftlochmuskel; Gemelli; tiefer Außenrotator</translation>
    </message>
    <message>
        <source>quadratus fem; deep hip rotator</source>
        <translation>quadratischer Schenkelmuskel; tiefer Außenrotator</translation>
    </message>
    <message>
        <source>TFL; tensor fascia lata</source>
        <translation>Schenkelbindenspanner; TFL</translation>
    </message>
    <message>
        <source>pelvic floor; pubococcygeus; iliococcygeus; puborectalis</source>
        <translation>Afterheber; Beckenboden; Puborectalis</translation>
    </message>
    <message>
        <source>ischiococcygeus; pelvic floor</source>
        <translation>Steißbeinmuskel; Beckenboden</translation>
    </message>
    <message>
        <source>anal sphincter; EAS</source>
        <translation>äußerer Afterschließmuskel</translation>
    </message>
    <message>
        <source>bulbocavernosus</source>
        <translation>Schwellkörpermuskel</translation>
    </message>
    <message>
        <source>erector penis; erector clitoridis</source>
        <translation>Sitzbein-Schwellkörper-Muskel</translation>
    </message>
    <message>
        <source>tailor&apos;s muscle</source>
        <translation>Schneidermuskel</translation>
    </message>
    <message>
        <source>rec fem; RF; quads</source>
        <translation>gerader Schenkelmuskel; Rektus femoris; Quadrizeps</translation>
    </message>
    <message>
        <source>VM; VMO; quads</source>
        <translation>innerer Schenkelmuskel; Vastus medialis; Quadrizeps</translation>
    </message>
    <message>
        <source>VI; VInt; quads</source>
        <translation>mittlerer Schenkelmuskel; Quadrizeps</translation>
    </message>
    <message>
        <source>VL; quads</source>
        <translation>äußerer Schenkelmuskel; Vastus lateralis; Quadrizeps</translation>
    </message>
    <message>
        <source>pectineal muscle</source>
        <translation>Kammmuskel</translation>
    </message>
    <message>
        <source>add longus; adductors; groin muscle</source>
        <translation>langer Schenkelanzieher; Adduktoren</translation>
    </message>
    <message>
        <source>add brevis; adductors</source>
        <translation>kurzer Schenkelanzieher; Adduktoren</translation>
    </message>
    <message>
        <source>add magnus; adductors</source>
        <translation>großer Schenkelanzieher; Adduktoren</translation>
    </message>
    <message>
        <source>grac</source>
        <translation>schlanker Muskel</translation>
    </message>
    <message>
        <source>biceps femoris; hamstrings; BFLH; lateral hamstring</source>
        <translation>Bizeps femoris; zweiköpfiger Schenkelmuskel; ischiokrurale Muskeln</translation>
    </message>
    <message>
        <source>biceps femoris; hamstrings; BFSH; lateral hamstring</source>
        <translation>Bizeps femoris; zweiköpfiger Schenkelmuskel; ischiokrurale Muskeln</translation>
    </message>
    <message>
        <source>semiten; hamstrings; ST; medial hamstring</source>
        <translation>Halbsehnenmuskel; ischiokrurale Muskeln</translation>
    </message>
    <message>
        <source>semimem; hamstrings; SM; medial hamstring</source>
        <translation>Plattsehnenmuskel; ischiokrurale Muskeln</translation>
    </message>
    <message>
        <source>poplit</source>
        <translation>Kniekehlenmuskel</translation>
    </message>
    <message>
        <source>medial gastroc; calf; gastroc; MG</source>
        <translation>Wade; Zwillingswadenmuskel; medialer Gastroknemius</translation>
    </message>
    <message>
        <source>lateral gastroc; calf; gastroc; LG</source>
        <translation>Wade; Zwillingswadenmuskel; lateraler Gastroknemius</translation>
    </message>
    <message>
        <source>sol; calf</source>
        <translation>Schollenmuskel; Wade</translation>
    </message>
    <message>
        <source>plantaris of the leg</source>
        <translation>Sohlenspanner</translation>
    </message>
    <message>
        <source>tib ant; TA; anterior tib</source>
        <translation>vorderer Schienbeinmuskel</translation>
    </message>
    <message>
        <source>tib post; posterior tib</source>
        <translation>hinterer Schienbeinmuskel</translation>
    </message>
    <message>
        <source>peroneus longus; peroneals; fib longus</source>
        <translation>langer Wadenbeinmuskel; Peroneus longus</translation>
    </message>
    <message>
        <source>peroneus brevis; peroneals; fib brevis</source>
        <translation>kurzer Wadenbeinmuskel; Peroneus brevis</translation>
    </message>
    <message>
        <source>peroneus tertius; fib tertius</source>
        <translation>dritter Wadenbeinmuskel; Peroneus tertius</translation>
    </message>
    <message>
        <source>EDL; toe extensors</source>
        <translation>langer Zehenstrecker</translation>
    </message>
    <message>
        <source>EHL; great toe extensor</source>
        <translation>langer Großzehenstrecker</translation>
    </message>
    <message>
        <source>FDL; toe flexors</source>
        <translation>langer Zehenbeuger</translation>
    </message>
    <message>
        <source>FHL; great toe flexor</source>
        <translation>langer Großzehenbeuger</translation>
    </message>
    <message>
        <source>EDB</source>
        <translation>kurzer Zehenstrecker</translation>
    </message>
    <message>
        <source>EHB</source>
        <translation>kurzer Großzehenstrecker</translation>
    </message>
    <message>
        <source>AbH; great toe abductor</source>
        <translation>Großzehenabspreizer</translation>
    </message>
    <message>
        <source>FDB</source>
        <translation>kurzer Zehenbeuger</translation>
    </message>
    <message>
        <source>ADM foot; little toe abductor</source>
        <translation>Kleinzehenabspreizer</translation>
    </message>
    <message>
        <source>QP; flexor accessorius</source>
        <translation>quadratischer Sohlenmuskel</translation>
    </message>
    <message>
        <source>FHB</source>
        <translation>kurzer Großzehenbeuger</translation>
    </message>
    <message>
        <source>AdH; great toe adductor</source>
        <translation>Großzehenanzieher</translation>
    </message>
    <message>
        <source>foot interossei; DI foot</source>
        <translation>dorsale Zwischenknochenmuskeln des Fußes</translation>
    </message>
    <message>
        <source>Maxillary process of the zygomatic bone and front two thirds of the zygomatic arch</source>
        <translation>Processus maxillaris des Jochbeins und vordere zwei Drittel des Jochbogens</translation>
    </message>
    <message>
        <source>Inner surface and back third of the zygomatic arch</source>
        <translation>Innenfläche und hinteres Drittel des Jochbogens</translation>
    </message>
    <message>
        <source>Temporal fossa and deep surface of the temporal fascia</source>
        <translation>Fossa temporalis und Innenfläche der Fascia temporalis</translation>
    </message>
    <message>
        <source>Medial surface of the lateral pterygoid plate, palatine pyramidal process and maxillary tuberosity</source>
        <translation>Mediale Fläche der Lamina lateralis des Processus pterygoideus, Processus pyramidalis ossis palatini und Tuber maxillae</translation>
    </message>
    <message>
        <source>Upper head: greater wing of the sphenoid; lower head: lateral surface of the lateral pterygoid plate</source>
        <translation>Oberer Kopf: Ala major ossis sphenoidalis; unterer Kopf: laterale Fläche der Lamina lateralis des Processus pterygoideus</translation>
    </message>
    <message>
        <source>Posterior belly: mastoid notch; anterior belly: digastric fossa of the mandible</source>
        <translation>Hinterer Bauch: Incisura mastoidea; vorderer Bauch: Fossa digastrica der Mandibula</translation>
    </message>
    <message>
        <source>Medial orbital margin, medial palpebral ligament and lacrimal bone</source>
        <translation>Medialer Orbitarand, Ligamentum palpebrale mediale und Os lacrimale</translation>
    </message>
    <message>
        <source>Zygomatic bone in front of its temporal suture</source>
        <translation>Jochbein vor der Sutura temporozygomatica</translation>
    </message>
    <message>
        <source>Alveolar processes opposite the molars and pterygomandibular raphe</source>
        <translation>Processus alveolares gegenüber den Molaren und Raphe pterygomandibularis</translation>
    </message>
    <message>
        <source>Fascia over pectoralis major and deltoid</source>
        <translation>Faszie über M. pectoralis major und M. deltoideus</translation>
    </message>
    <message>
        <source>Epicranial aponeurosis</source>
        <translation>Galea aponeurotica</translation>
    </message>
    <message>
        <source>Lateral two thirds of the highest nuchal line and mastoid part of the temporal bone</source>
        <translation>Laterale zwei Drittel der Linea nuchalis suprema und Pars mastoidea des Schläfenbeins</translation>
    </message>
    <message>
        <source>Front of the manubrium of the sternum</source>
        <translation>Vorderfläche des Manubrium sterni</translation>
    </message>
    <message>
        <source>Upper surface of the medial third of the clavicle</source>
        <translation>Oberseite des medialen Drittels der Klavikula</translation>
    </message>
    <message>
        <source>Lower part of the nuchal ligament and spinous processes C7 to T3 or T4</source>
        <translation>Unterer Teil des Ligamentum nuchae und Dornfortsätze C7 bis Th3 oder Th4</translation>
    </message>
    <message>
        <source>Spinous processes T3 to T6</source>
        <translation>Dornfortsätze Th3 bis Th6</translation>
    </message>
    <message>
        <source>Transverse processes C7 to T6 and articular processes C4 to C6</source>
        <translation>Querfortsätze C7 bis Th6 und Gelenkfortsätze C4 bis C6</translation>
    </message>
    <message>
        <source>Transverse processes T1 to T5 or T6</source>
        <translation>Querfortsätze Th1 bis Th5 oder Th6</translation>
    </message>
    <message>
        <source>Articular processes C4 to C7</source>
        <translation>Gelenkfortsätze C4 bis C7</translation>
    </message>
    <message>
        <source>Transverse processes T1 to T5 and articular processes C4 to C7</source>
        <translation>Querfortsätze Th1 bis Th5 und Gelenkfortsätze C4 bis C7</translation>
    </message>
    <message>
        <source>Spinous process of the axis</source>
        <translation>Dornfortsatz des Axis</translation>
    </message>
    <message>
        <source>Posterior tubercle of the atlas</source>
        <translation>Tuberculum posterius des Atlas</translation>
    </message>
    <message>
        <source>Transverse process of the atlas</source>
        <translation>Querfortsatz des Atlas</translation>
    </message>
    <message>
        <source>Anterior tubercles of the transverse processes C3 to C6</source>
        <translation>Tubercula anteriora der Querfortsätze C3 bis C6</translation>
    </message>
    <message>
        <source>Transverse processes C2 to C7 (posterior tubercles)</source>
        <translation>Querfortsätze C2 bis C7 (Tubercula posteriora)</translation>
    </message>
    <message>
        <source>Posterior tubercles of the transverse processes C4 to C6</source>
        <translation>Tubercula posteriora der Querfortsätze C4 bis C6</translation>
    </message>
    <message>
        <source>Bodies C5 to T3 and anterior tubercles C3 to C5; longus capitis: anterior tubercles C3 to C6</source>
        <translation>Wirbelkörper C5 bis Th3 und Tubercula anteriora C3 bis C5; M. longus capitis: Tubercula anteriora C3 bis C6</translation>
    </message>
    <message>
        <source>Medial third of the superior nuchal line, external occipital protuberance and nuchal ligament</source>
        <translation>Mediales Drittel der Linea nuchalis superior, Protuberantia occipitalis externa und Ligamentum nuchae</translation>
    </message>
    <message>
        <source>Spinous processes and supraspinous ligaments C7 to T3</source>
        <translation>Dornfortsätze und Ligamenta supraspinalia C7 bis Th3</translation>
    </message>
    <message>
        <source>Spinous processes and supraspinous ligaments T4 to T12</source>
        <translation>Dornfortsätze und Ligamenta supraspinalia Th4 bis Th12</translation>
    </message>
    <message>
        <source>Posterior tubercles of the transverse processes C1 to C4</source>
        <translation>Tubercula posteriora der Querfortsätze C1 bis C4</translation>
    </message>
    <message>
        <source>Lower nuchal ligament and spinous processes C7 to T1</source>
        <translation>Unteres Ligamentum nuchae und Dornfortsätze C7 bis Th1</translation>
    </message>
    <message>
        <source>Spinous processes and supraspinous ligaments T2 to T5</source>
        <translation>Dornfortsätze und Ligamenta supraspinalia Th2 bis Th5</translation>
    </message>
    <message>
        <source>Medial two thirds of the supraspinous fossa</source>
        <translation>Mediale zwei Drittel der Fossa supraspinata</translation>
    </message>
    <message>
        <source>Medial two thirds of the infraspinous fossa</source>
        <translation>Mediale zwei Drittel der Fossa infraspinata</translation>
    </message>
    <message>
        <source>Upper two thirds of the dorsal lateral border of the scapula</source>
        <translation>Obere zwei Drittel des dorsalen Margo lateralis scapulae</translation>
    </message>
    <message>
        <source>Dorsal surface of the inferior angle of the scapula</source>
        <translation>Dorsalfläche des Angulus inferior scapulae</translation>
    </message>
    <message>
        <source>Subscapular fossa</source>
        <translation>Fossa subscapularis</translation>
    </message>
    <message>
        <source>Spinous processes T7 to T12, thoracolumbar fascia, iliac crest and lower three or four ribs</source>
        <translation>Dornfortsätze Th7 bis Th12, Fascia thoracolumbalis, Crista iliaca und untere drei oder vier Rippen</translation>
    </message>
    <message>
        <source>Outer surfaces of ribs 1 to 8 or 9</source>
        <translation>Außenflächen der Rippen 1 bis 8 oder 9</translation>
    </message>
    <message>
        <source>Front of the lateral third of the clavicle</source>
        <translation>Vorderseite des lateralen Drittels der Klavikula</translation>
    </message>
    <message>
        <source>Lateral margin of the acromion</source>
        <translation>Lateraler Rand des Akromions</translation>
    </message>
    <message>
        <source>Lower edge of the scapular spine</source>
        <translation>Unterrand der Spina scapulae</translation>
    </message>
    <message>
        <source>Front of the medial half of the clavicle</source>
        <translation>Vorderseite der medialen Hälfte der Klavikula</translation>
    </message>
    <message>
        <source>Front of the sternum and costal cartilages 1 to 6 or 7</source>
        <translation>Vorderfläche des Sternums und Rippenknorpel 1 bis 6 oder 7</translation>
    </message>
    <message>
        <source>Anterior layer of the rectus sheath</source>
        <translation>Vorderes Blatt der Rektusscheide</translation>
    </message>
    <message>
        <source>Front of ribs 3 to 5</source>
        <translation>Vorderfläche der Rippen 3 bis 5</translation>
    </message>
    <message>
        <source>First rib and its cartilage</source>
        <translation>Erste Rippe und ihr Knorpel</translation>
    </message>
    <message>
        <source>Upper sternum or sternocleidomastoid fascia</source>
        <translation>Oberes Sternum oder Faszie des M. sternocleidomastoideus</translation>
    </message>
    <message>
        <source>Lower border of the rib above</source>
        <translation>Unterrand der darüberliegenden Rippe</translation>
    </message>
    <message>
        <source>Xiphoid process, lower six ribs and cartilages, L1 to L3 by the crura and arcuate ligaments</source>
        <translation>Processus xiphoideus, untere sechs Rippen und Knorpel, L1 bis L3 über die Crura und Ligamenta arcuata</translation>
    </message>
    <message>
        <source>Lower nuchal ligament and spinous processes C7 to T2 or T3</source>
        <translation>Unteres Ligamentum nuchae und Dornfortsätze C7 bis Th2 oder Th3</translation>
    </message>
    <message>
        <source>Spinous processes T11 to L2</source>
        <translation>Dornfortsätze Th11 bis L2</translation>
    </message>
    <message>
        <source>Angles of ribs 7 to 12</source>
        <translation>Rippenwinkel 7 bis 12</translation>
    </message>
    <message>
        <source>Iliac crest, sacrum and thoracolumbar fascia</source>
        <translation>Crista iliaca, Sakrum und Fascia thoracolumbalis</translation>
    </message>
    <message>
        <source>Sacrum, iliac crest, lumbar spinous and transverse processes</source>
        <translation>Sakrum, Crista iliaca, lumbale Dorn- und Querfortsätze</translation>
    </message>
    <message>
        <source>Transverse processes T6 to T10</source>
        <translation>Querfortsätze Th6 bis Th10</translation>
    </message>
    <message>
        <source>Thoracic transverse processes</source>
        <translation>Thorakale Querfortsätze</translation>
    </message>
    <message>
        <source>Transverse processes</source>
        <translation>Querfortsätze</translation>
    </message>
    <message>
        <source>Mammillary processes of the lumbar vertebrae, back of the sacrum and posterior superior iliac spine</source>
        <translation>Processus mamillares der Lendenwirbel, Rückseite des Sakrums und Spina iliaca posterior superior</translation>
    </message>
    <message>
        <source>Iliolumbar ligament and back part of the iliac crest</source>
        <translation>Ligamentum iliolumbale und hinterer Teil der Crista iliaca</translation>
    </message>
    <message>
        <source>Bodies T12 to L5 with the discs between them, and transverse processes L1 to L5</source>
        <translation>Wirbelkörper Th12 bis L5 mit den Bandscheiben dazwischen und Querfortsätze L1 bis L5</translation>
    </message>
    <message>
        <source>Upper two thirds of the iliac fossa</source>
        <translation>Obere zwei Drittel der Fossa iliaca</translation>
    </message>
    <message>
        <source>Pubic crest and symphysis</source>
        <translation>Pecten ossis pubis und Symphyse</translation>
    </message>
    <message>
        <source>Outer surfaces of ribs 5 to 12</source>
        <translation>Außenflächen der Rippen 5 bis 12</translation>
    </message>
    <message>
        <source>Thoracolumbar fascia, iliac crest and inguinal ligament region</source>
        <translation>Fascia thoracolumbalis, Crista iliaca und Bereich des Leistenbands</translation>
    </message>
    <message>
        <source>Cartilages of ribs 7 to 12, thoracolumbar fascia, iliac crest and inguinal ligament region</source>
        <translation>Knorpel der Rippen 7 bis 12, Fascia thoracolumbalis, Crista iliaca und Bereich des Leistenbands</translation>
    </message>
    <message>
        <source>Body of the pubis and symphysis</source>
        <translation>Schambeinkörper und Symphyse</translation>
    </message>
    <message>
        <source>Tip of the coracoid process</source>
        <translation>Spitze des Processus coracoideus</translation>
    </message>
    <message>
        <source>Supraglenoid tubercle of the scapula</source>
        <translation>Tuberculum supraglenoidale der Scapula</translation>
    </message>
    <message>
        <source>Lower half of the front of the humerus</source>
        <translation>Untere Hälfte der Vorderfläche des Humerus</translation>
    </message>
    <message>
        <source>Infraglenoid tubercle of the scapula</source>
        <translation>Tuberculum infraglenoidale der Scapula</translation>
    </message>
    <message>
        <source>Back of the humerus above the radial groove</source>
        <translation>Rückseite des Humerus oberhalb des Sulcus nervi radialis</translation>
    </message>
    <message>
        <source>Back of the humerus below the radial groove</source>
        <translation>Rückseite des Humerus unterhalb des Sulcus nervi radialis</translation>
    </message>
    <message>
        <source>Lateral epicondyle of the humerus</source>
        <translation>Epicondylus lateralis humeri</translation>
    </message>
    <message>
        <source>Upper two thirds of the lateral supracondylar ridge of the humerus</source>
        <translation>Obere zwei Drittel der Crista supracondylaris lateralis humeri</translation>
    </message>
    <message>
        <source>Lower third of the lateral supracondylar ridge of the humerus</source>
        <translation>Unteres Drittel der Crista supracondylaris lateralis humeri</translation>
    </message>
    <message>
        <source>Lateral epicondyle of the humerus and back of the ulna</source>
        <translation>Epicondylus lateralis humeri und Rückseite der Ulna</translation>
    </message>
    <message>
        <source>Back of the distal third of the ulna and interosseous membrane</source>
        <translation>Rückseite des distalen Drittels der Ulna und Membrana interossea</translation>
    </message>
    <message>
        <source>Lateral epicondyle, radial collateral and annular ligaments, supinator crest of the ulna</source>
        <translation>Epicondylus lateralis, Ligamentum collaterale radiale und anulare, Crista musculi supinatoris der Ulna</translation>
    </message>
    <message>
        <source>Medial epicondyle of the humerus and coronoid process of the ulna</source>
        <translation>Epicondylus medialis humeri und Processus coronoideus der Ulna</translation>
    </message>
    <message>
        <source>Medial epicondyle of the humerus</source>
        <translation>Epicondylus medialis humeri</translation>
    </message>
    <message>
        <source>Medial epicondyle, olecranon and back of the ulna</source>
        <translation>Epicondylus medialis, Olekranon und Rückseite der Ulna</translation>
    </message>
    <message>
        <source>Medial epicondyle, coronoid process and front of the radius</source>
        <translation>Epicondylus medialis, Processus coronoideus und Vorderfläche des Radius</translation>
    </message>
    <message>
        <source>Upper three quarters of the front and medial ulna and interosseous membrane</source>
        <translation>Obere drei Viertel der vorderen und medialen Ulna und Membrana interossea</translation>
    </message>
    <message>
        <source>Front of the middle of the radius and interosseous membrane</source>
        <translation>Vorderfläche der Radiusmitte und Membrana interossea</translation>
    </message>
    <message>
        <source>Oblique head: capitate, bases of metacarpals 2 and 3; transverse head: third metacarpal</source>
        <translation>Caput obliquum: Os capitatum, Basen der Metacarpalia 2 und 3; Caput transversum: drittes Metacarpale</translation>
    </message>
    <message>
        <source>Tubercle of the trapezium and flexor retinaculum</source>
        <translation>Tuberculum ossis trapezii und Retinaculum flexorum</translation>
    </message>
    <message>
        <source>Facing sides of the first and second metacarpals</source>
        <translation>Zugewandte Seiten des ersten und zweiten Metacarpale</translation>
    </message>
    <message>
        <source>Facing sides of adjoining metacarpals</source>
        <translation>Zugewandte Seiten benachbarter Metacarpalia</translation>
    </message>
    <message>
        <source>Pisiform and tendon of flexor carpi ulnaris</source>
        <translation>Os pisiforme und Sehne des M. flexor carpi ulnaris</translation>
    </message>
    <message>
        <source>Ilium behind the posterior gluteal line, back of sacrum and coccyx, sacrotuberous ligament</source>
        <translation>Ilium hinter der Linea glutea posterior, Rückseite von Sakrum und Steißbein, Ligamentum sacrotuberale</translation>
    </message>
    <message>
        <source>Outer surface of the ilium between anterior and posterior gluteal lines</source>
        <translation>Außenfläche des Iliums zwischen Linea glutea anterior und posterior</translation>
    </message>
    <message>
        <source>Outer surface of the ilium between anterior and inferior gluteal lines</source>
        <translation>Außenfläche des Iliums zwischen Linea glutea anterior und inferior</translation>
    </message>
    <message>
        <source>Front of the sacrum S2 to S4</source>
        <translation>Vorderfläche des Sakrums S2 bis S4</translation>
    </message>
    <message>
        <source>Inner surface of the obturator membrane and surrounding bone; gemelli: ischial spine and tuberosity</source>
        <translation>Innenfläche der Membrana obturatoria und umgebender Knochen; Mm. gemelli: Spina ischiadica und Tuber ischiadicum</translation>
    </message>
    <message>
        <source>Lateral edge of the ischial tuberosity</source>
        <translation>Lateraler Rand des Tuber ischiadicum</translation>
    </message>
    <message>
        <source>Front of the outer lip of the iliac crest and anterior superior iliac spine</source>
        <translation>Vorderer Teil des Labium externum der Crista iliaca und Spina iliaca anterior superior</translation>
    </message>
    <message>
        <source>Pubis, tendinous arch of the obturator fascia and ischial spine</source>
        <translation>Schambein, Arcus tendineus der Fascia obturatoria und Spina ischiadica</translation>
    </message>
    <message>
        <source>Ischial spine and sacrospinous ligament</source>
        <translation>Spina ischiadica und Ligamentum sacrospinale</translation>
    </message>
    <message>
        <source>Anococcygeal ligament and coccyx</source>
        <translation>Ligamentum anococcygeum und Steißbein</translation>
    </message>
    <message>
        <source>Perineal body and median raphe</source>
        <translation>Centrum perinei und mediane Raphe</translation>
    </message>
    <message>
        <source>Ischial ramus and tuberosity</source>
        <translation>Ramus ossis ischii und Tuber ischiadicum</translation>
    </message>
    <message>
        <source>Anterior superior iliac spine</source>
        <translation>Spina iliaca anterior superior</translation>
    </message>
    <message>
        <source>Anterior inferior iliac spine and groove above the acetabulum</source>
        <translation>Spina iliaca anterior inferior und Rinne oberhalb des Azetabulums</translation>
    </message>
    <message>
        <source>Intertrochanteric line and medial lip of the linea aspera</source>
        <translation>Linea intertrochanterica und Labium mediale der Linea aspera</translation>
    </message>
    <message>
        <source>Front and lateral shaft of the femur</source>
        <translation>Vordere und laterale Fläche des Femurschafts</translation>
    </message>
    <message>
        <source>Greater trochanter, gluteal tuberosity and lateral lip of the linea aspera</source>
        <translation>Trochanter major, Tuberositas glutea und Labium laterale der Linea aspera</translation>
    </message>
    <message>
        <source>Pecten of the pubis</source>
        <translation>Pecten ossis pubis</translation>
    </message>
    <message>
        <source>Front of the pubis below the crest</source>
        <translation>Vorderfläche des Schambeins unterhalb der Crista</translation>
    </message>
    <message>
        <source>Body and inferior ramus of the pubis</source>
        <translation>Corpus und Ramus inferior ossis pubis</translation>
    </message>
    <message>
        <source>Inferior pubic ramus, ischial ramus and tuberosity</source>
        <translation>Ramus inferior ossis pubis, Ramus ossis ischii und Tuber ischiadicum</translation>
    </message>
    <message>
        <source>Ischial tuberosity with semitendinosus</source>
        <translation>Tuber ischiadicum gemeinsam mit M. semitendinosus</translation>
    </message>
    <message>
        <source>Lateral lip of the linea aspera</source>
        <translation>Labium laterale der Linea aspera</translation>
    </message>
    <message>
        <source>Ischial tuberosity</source>
        <translation>Tuber ischiadicum</translation>
    </message>
    <message>
        <source>Lateral condyle of the femur</source>
        <translation>Condylus lateralis femoris</translation>
    </message>
    <message>
        <source>Back of the femur above the medial condyle</source>
        <translation>Rückseite des Femurs oberhalb des Condylus medialis</translation>
    </message>
    <message>
        <source>Lateral surface of the lateral femoral condyle</source>
        <translation>Laterale Fläche des Condylus lateralis femoris</translation>
    </message>
    <message>
        <source>Head and upper fibula, soleal line of the tibia</source>
        <translation>Kopf und oberer Teil der Fibula, Linea musculi solei der Tibia</translation>
    </message>
    <message>
        <source>Lateral supracondylar line of the femur</source>
        <translation>Linea supracondylaris lateralis femoris</translation>
    </message>
    <message>
        <source>Lateral condyle and upper half of the lateral tibia, interosseous membrane</source>
        <translation>Condylus lateralis und obere Hälfte der lateralen Tibia, Membrana interossea</translation>
    </message>
    <message>
        <source>Back of tibia, fibula and interosseous membrane</source>
        <translation>Rückseite von Tibia, Fibula und Membrana interossea</translation>
    </message>
    <message>
        <source>Head and upper two thirds of the lateral fibula</source>
        <translation>Kopf und obere zwei Drittel der lateralen Fibula</translation>
    </message>
    <message>
        <source>Lower two thirds of the lateral fibula</source>
        <translation>Untere zwei Drittel der lateralen Fibula</translation>
    </message>
    <message>
        <source>Lower third of the front of the fibula</source>
        <translation>Unteres Drittel der Vorderfläche der Fibula</translation>
    </message>
    <message>
        <source>Lateral tibial condyle, upper front of the fibula and interosseous membrane</source>
        <translation>Condylus lateralis tibiae, obere Vorderfläche der Fibula und Membrana interossea</translation>
    </message>
    <message>
        <source>Middle of the front of the fibula and interosseous membrane</source>
        <translation>Mitte der Vorderfläche der Fibula und Membrana interossea</translation>
    </message>
    <message>
        <source>Back of the tibia below the soleal line</source>
        <translation>Rückseite der Tibia unterhalb der Linea musculi solei</translation>
    </message>
    <message>
        <source>Lower two thirds of the back of the fibula</source>
        <translation>Untere zwei Drittel der Rückseite der Fibula</translation>
    </message>
    <message>
        <source>Upper front of the calcaneus</source>
        <translation>Obere Vorderseite des Kalkaneus</translation>
    </message>
    <message>
        <source>Medial process of the calcaneal tuberosity and flexor retinaculum</source>
        <translation>Processus medialis des Tuber calcanei und Retinaculum flexorum</translation>
    </message>
    <message>
        <source>Medial process of the calcaneal tuberosity and plantar aponeurosis</source>
        <translation>Processus medialis des Tuber calcanei und Plantaraponeurose</translation>
    </message>
    <message>
        <source>Both processes of the calcaneal tuberosity</source>
        <translation>Beide Processus des Tuber calcanei</translation>
    </message>
    <message>
        <source>Medial surface and lateral process of the calcaneus</source>
        <translation>Mediale Fläche und Processus lateralis des Kalkaneus</translation>
    </message>
    <message>
        <source>Cuboid and lateral cuneiform</source>
        <translation>Os cuboideum und Os cuneiforme laterale</translation>
    </message>
    <message>
        <source>Oblique head: bases of metatarsals 2 to 4; transverse head: joint ligaments of toes 3 to 5</source>
        <translation>Caput obliquum: Basen der Metatarsalia 2 bis 4; Caput transversum: Gelenkbänder der Zehen 3 bis 5</translation>
    </message>
    <message>
        <source>Facing sides of adjoining metatarsals</source>
        <translation>Zugewandte Seiten benachbarter Metatarsalia</translation>
    </message>
    <message>
        <source>Angle and lower lateral surface of the ramus of the mandible</source>
        <translation>Winkel und untere laterale Fläche des Ramus mandibulae</translation>
    </message>
    <message>
        <source>Upper lateral surface of the ramus and the coronoid process</source>
        <translation>Obere laterale Fläche des Ramus und Processus coronoideus</translation>
    </message>
    <message>
        <source>Coronoid process and front border of the ramus of the mandible</source>
        <translation>Processus coronoideus und Vorderrand des Ramus mandibulae</translation>
    </message>
    <message>
        <source>Medial surface of the ramus near the angle of the mandible</source>
        <translation>Mediale Fläche des Ramus nahe dem Kieferwinkel</translation>
    </message>
    <message>
        <source>Neck of the mandible; capsule and disc of the jaw joint</source>
        <translation>Collum mandibulae; Kapsel und Diskus des Kiefergelenks</translation>
    </message>
    <message>
        <source>Intermediate tendon held to the hyoid bone</source>
        <translation>Zwischensehne, am Zungenbein befestigt</translation>
    </message>
    <message>
        <source>Skin around the orbit and lateral palpebral raphe</source>
        <translation>Haut um die Orbita und laterale Raphe palpebralis</translation>
    </message>
    <message>
        <source>Modiolus at the corner of the mouth</source>
        <translation>Modiolus am Mundwinkel</translation>
    </message>
    <message>
        <source>Modiolus and orbicularis oris</source>
        <translation>Modiolus und M. orbicularis oris</translation>
    </message>
    <message>
        <source>Lower border of the mandible and skin of the lower face</source>
        <translation>Unterrand der Mandibula und Haut des unteren Gesichts</translation>
    </message>
    <message>
        <source>Skin of the eyebrow and root of the nose</source>
        <translation>Haut der Augenbraue und Nasenwurzel</translation>
    </message>
    <message>
        <source>Lateral surface of the mastoid process and superior nuchal line</source>
        <translation>Laterale Fläche des Processus mastoideus und Linea nuchalis superior</translation>
    </message>
    <message>
        <source>Lateral half of the superior nuchal line and mastoid process</source>
        <translation>Laterale Hälfte der Linea nuchalis superior und Processus mastoideus</translation>
    </message>
    <message>
        <source>Mastoid process and lateral superior nuchal line</source>
        <translation>Processus mastoideus und laterale Linea nuchalis superior</translation>
    </message>
    <message>
        <source>Posterior tubercles of the transverse processes C1 to C3</source>
        <translation>Tubercula posteriora der Querfortsätze C1 bis C3</translation>
    </message>
    <message>
        <source>Occipital bone between superior and inferior nuchal lines</source>
        <translation>Okziput zwischen Linea nuchalis superior und inferior</translation>
    </message>
    <message>
        <source>Spinous processes C2 to C5</source>
        <translation>Dornfortsätze C2 bis C5</translation>
    </message>
    <message>
        <source>Spinous processes two to four levels higher</source>
        <translation>Dornfortsätze zwei bis vier Segmente höher</translation>
    </message>
    <message>
        <source>Back of the mastoid process</source>
        <translation>Rückseite des Processus mastoideus</translation>
    </message>
    <message>
        <source>Lateral part of the inferior nuchal line</source>
        <translation>Lateraler Teil der Linea nuchalis inferior</translation>
    </message>
    <message>
        <source>Medial part of the inferior nuchal line</source>
        <translation>Medialer Teil der Linea nuchalis inferior</translation>
    </message>
    <message>
        <source>Occipital bone between the nuchal lines</source>
        <translation>Okziput zwischen den Lineae nuchales</translation>
    </message>
    <message>
        <source>Scalene tubercle of the first rib</source>
        <translation>Tuberculum musculi scaleni der ersten Rippe</translation>
    </message>
    <message>
        <source>Upper surface of the first rib behind the subclavian groove</source>
        <translation>Oberseite der ersten Rippe hinter dem Sulcus arteriae subclaviae</translation>
    </message>
    <message>
        <source>Outer surface of the second rib</source>
        <translation>Außenfläche der zweiten Rippe</translation>
    </message>
    <message>
        <source>Anterior tubercle of the atlas, bodies C2 to C4, anterior tubercles C5 to C6; longus capitis: base of the occipital bone</source>
        <translation>Tuberculum anterius des Atlas, Wirbelkörper C2 bis C4, Tubercula anteriora C5 bis C6; M. longus capitis: Basis des Os occipitale</translation>
    </message>
    <message>
        <source>Lateral third of the clavicle</source>
        <translation>Laterales Drittel der Klavikula</translation>
    </message>
    <message>
        <source>Medial border of the acromion and upper edge of the scapular spine</source>
        <translation>Medialer Rand des Akromions und Oberrand der Spina scapulae</translation>
    </message>
    <message>
        <source>Tubercle at the medial end of the scapular spine</source>
        <translation>Tuberculum am medialen Ende der Spina scapulae</translation>
    </message>
    <message>
        <source>Upper part of the medial border and superior angle of the scapula</source>
        <translation>Oberer Teil des Margo medialis und Angulus superior scapulae</translation>
    </message>
    <message>
        <source>Medial border of the scapula at the root of its spine</source>
        <translation>Margo medialis scapulae an der Basis der Spina</translation>
    </message>
    <message>
        <source>Medial border of the scapula from spine to inferior angle</source>
        <translation>Margo medialis scapulae von der Spina bis zum Angulus inferior</translation>
    </message>
    <message>
        <source>Upper facet of the greater tubercle of the humerus and joint capsule</source>
        <translation>Obere Facette des Tuberculum majus humeri und Gelenkkapsel</translation>
    </message>
    <message>
        <source>Middle facet of the greater tubercle of the humerus</source>
        <translation>Mittlere Facette des Tuberculum majus humeri</translation>
    </message>
    <message>
        <source>Lower facet of the greater tubercle of the humerus</source>
        <translation>Untere Facette des Tuberculum majus humeri</translation>
    </message>
    <message>
        <source>Medial lip of the intertubercular groove of the humerus</source>
        <translation>Mediale Lippe des Sulcus intertubercularis humeri</translation>
    </message>
    <message>
        <source>Lesser tubercle of the humerus</source>
        <translation>Tuberculum minus humeri</translation>
    </message>
    <message>
        <source>Floor of the intertubercular groove of the humerus</source>
        <translation>Boden des Sulcus intertubercularis humeri</translation>
    </message>
    <message>
        <source>Front surface of the medial border of the scapula</source>
        <translation>Vorderfläche des Margo medialis scapulae</translation>
    </message>
    <message>
        <source>Deltoid tuberosity of the humerus</source>
        <translation>Tuberositas deltoidea humeri</translation>
    </message>
    <message>
        <source>Lateral lip of the intertubercular groove of the humerus</source>
        <translation>Laterale Lippe des Sulcus intertubercularis humeri</translation>
    </message>
    <message>
        <source>Lateral lip of the intertubercular groove of the humerus, deepest layer</source>
        <translation>Laterale Lippe des Sulcus intertubercularis humeri, tiefste Schicht</translation>
    </message>
    <message>
        <source>Coracoid process of the scapula</source>
        <translation>Processus coracoideus scapulae</translation>
    </message>
    <message>
        <source>Groove on the lower surface of the clavicle</source>
        <translation>Furche an der Unterseite der Klavikula</translation>
    </message>
    <message>
        <source>Pectoral fascia, lower costal cartilages or rectus sheath</source>
        <translation>Fascia pectoralis, untere Rippenknorpel oder Rektusscheide</translation>
    </message>
    <message>
        <source>Upper border of the rib below</source>
        <translation>Oberrand der darunterliegenden Rippe</translation>
    </message>
    <message>
        <source>Central tendon</source>
        <translation>Centrum tendineum</translation>
    </message>
    <message>
        <source>Upper borders of ribs 2 to 5 lateral to their angles</source>
        <translation>Oberränder der Rippen 2 bis 5 lateral der Rippenwinkel</translation>
    </message>
    <message>
        <source>Lower borders of ribs 9 to 12 lateral to their angles</source>
        <translation>Unterränder der Rippen 9 bis 12 lateral der Rippenwinkel</translation>
    </message>
    <message>
        <source>Angles of ribs 1 to 6 and transverse process C7</source>
        <translation>Rippenwinkel 1 bis 6 und Querfortsatz C7</translation>
    </message>
    <message>
        <source>Lower borders of the angles of ribs 5 or 6 to 12 and lumbar transverse processes</source>
        <translation>Unterränder der Rippenwinkel 5 oder 6 bis 12 und lumbale Querfortsätze</translation>
    </message>
    <message>
        <source>Thoracic transverse processes and ribs 2 or 3 to 12</source>
        <translation>Thorakale Querfortsätze und Rippen 2 oder 3 bis 12</translation>
    </message>
    <message>
        <source>Spinous processes C6 to T4</source>
        <translation>Dornfortsätze C6 bis Th4</translation>
    </message>
    <message>
        <source>Spinous process or lamina one or two levels higher</source>
        <translation>Dornfortsatz oder Lamina ein oder zwei Segmente höher</translation>
    </message>
    <message>
        <source>Lower border of rib 12 and transverse processes L1 to L4</source>
        <translation>Unterrand der 12. Rippe und Querfortsätze L1 bis L4</translation>
    </message>
    <message>
        <source>Lesser trochanter of the femur</source>
        <translation>Trochanter minor</translation>
    </message>
    <message>
        <source>Lesser trochanter of the femur with psoas major</source>
        <translation>Trochanter minor gemeinsam mit M. psoas major</translation>
    </message>
    <message>
        <source>Xiphoid process and costal cartilages 5 to 7</source>
        <translation>Processus xiphoideus und Rippenknorpel 5 bis 7</translation>
    </message>
    <message>
        <source>Linea alba, pubic tubercle and front half of the iliac crest</source>
        <translation>Linea alba, Tuberculum pubicum und vordere Hälfte der Crista iliaca</translation>
    </message>
    <message>
        <source>Lower ribs 10 to 12, linea alba and pubic crest by the conjoint tendon</source>
        <translation>Untere Rippen 10 bis 12, Linea alba und Pecten ossis pubis über die Falx inguinalis</translation>
    </message>
    <message>
        <source>Linea alba and pubic crest by the conjoint tendon</source>
        <translation>Linea alba und Pecten ossis pubis über die Falx inguinalis</translation>
    </message>
    <message>
        <source>Linea alba below the navel</source>
        <translation>Linea alba unterhalb des Nabels</translation>
    </message>
    <message>
        <source>Middle of the medial surface of the humerus</source>
        <translation>Mitte der medialen Fläche des Humerus</translation>
    </message>
    <message>
        <source>Tuberosity of the radius and bicipital aponeurosis</source>
        <translation>Tuberositas radii und Aponeurosis musculi bicipitis</translation>
    </message>
    <message>
        <source>Coronoid process and tuberosity of the ulna</source>
        <translation>Processus coronoideus und Tuberositas ulnae</translation>
    </message>
    <message>
        <source>Olecranon of the ulna</source>
        <translation>Olekranon</translation>
    </message>
    <message>
        <source>Olecranon of the ulna and joint capsule</source>
        <translation>Olekranon und Gelenkkapsel</translation>
    </message>
    <message>
        <source>Lateral side of the olecranon and upper back of the ulna</source>
        <translation>Laterale Seite des Olekranons und obere Rückseite der Ulna</translation>
    </message>
    <message>
        <source>Lateral side of the distal radius</source>
        <translation>Laterale Seite des distalen Radius</translation>
    </message>
    <message>
        <source>Back of the base of the second metacarpal</source>
        <translation>Dorsalseite der Basis des zweiten Metacarpale</translation>
    </message>
    <message>
        <source>Back of the base of the third metacarpal</source>
        <translation>Dorsalseite der Basis des dritten Metacarpale</translation>
    </message>
    <message>
        <source>Base of the fifth metacarpal</source>
        <translation>Basis des fünften Metacarpale</translation>
    </message>
    <message>
        <source>Extensor expansions of fingers 2 to 5</source>
        <translation>Dorsalaponeurosen der Finger 2 bis 5</translation>
    </message>
    <message>
        <source>Extensor expansion of the little finger</source>
        <translation>Dorsalaponeurose des Kleinfingers</translation>
    </message>
    <message>
        <source>Extensor expansion of the index finger</source>
        <translation>Dorsalaponeurose des Zeigefingers</translation>
    </message>
    <message>
        <source>Lateral surface of the upper third of the radius</source>
        <translation>Laterale Fläche des oberen Radiusdrittels</translation>
    </message>
    <message>
        <source>Middle of the lateral surface of the radius</source>
        <translation>Mitte der lateralen Fläche des Radius</translation>
    </message>
    <message>
        <source>Palmar aponeurosis and flexor retinaculum</source>
        <translation>Palmaraponeurose und Retinaculum flexorum</translation>
    </message>
    <message>
        <source>Bases of the second and third metacarpals</source>
        <translation>Basen des zweiten und dritten Metacarpale</translation>
    </message>
    <message>
        <source>Pisiform, hook of hamate and base of the fifth metacarpal</source>
        <translation>Os pisiforme, Hamulus ossis hamati und Basis des fünften Metacarpale</translation>
    </message>
    <message>
        <source>Middle phalanges of fingers 2 to 5</source>
        <translation>Mittelphalangen der Finger 2 bis 5</translation>
    </message>
    <message>
        <source>Distal phalanges of fingers 2 to 5</source>
        <translation>Endphalangen der Finger 2 bis 5</translation>
    </message>
    <message>
        <source>Base of the distal phalanx of the thumb</source>
        <translation>Basis der Endphalanx des Daumens</translation>
    </message>
    <message>
        <source>Base of the proximal phalanx of the thumb</source>
        <translation>Basis der Grundphalanx des Daumens</translation>
    </message>
    <message>
        <source>Lateral side of the first metacarpal</source>
        <translation>Laterale Seite des ersten Metacarpale</translation>
    </message>
    <message>
        <source>Radial side of the index proximal phalanx and extensor expansion</source>
        <translation>Radialseite der Zeigefingergrundphalanx und Dorsalaponeurose</translation>
    </message>
    <message>
        <source>Proximal phalanges and extensor expansions</source>
        <translation>Grundphalangen und Dorsalaponeurosen</translation>
    </message>
    <message>
        <source>Ulnar side of the base of the little-finger proximal phalanx</source>
        <translation>Ulnarseite der Basis der Kleinfingergrundphalanx</translation>
    </message>
    <message>
        <source>Iliotibial tract and gluteal tuberosity of the femur</source>
        <translation>Tractus iliotibialis und Tuberositas glutea femoris</translation>
    </message>
    <message>
        <source>Lateral surface of the greater trochanter</source>
        <translation>Laterale Fläche des Trochanter major</translation>
    </message>
    <message>
        <source>Front of the greater trochanter</source>
        <translation>Vorderfläche des Trochanter major</translation>
    </message>
    <message>
        <source>Upper border of the greater trochanter</source>
        <translation>Oberrand des Trochanter major</translation>
    </message>
    <message>
        <source>Medial surface of the greater trochanter</source>
        <translation>Mediale Fläche des Trochanter major</translation>
    </message>
    <message>
        <source>Quadrate tubercle of the femur</source>
        <translation>Tuberculum quadratum femoris</translation>
    </message>
    <message>
        <source>Iliotibial tract</source>
        <translation>Tractus iliotibialis</translation>
    </message>
    <message>
        <source>Perineal body, anococcygeal ligament and coccyx</source>
        <translation>Centrum perinei, Ligamentum anococcygeum und Steißbein</translation>
    </message>
    <message>
        <source>Side of the coccyx and lowest sacrum</source>
        <translation>Seitenrand von Steißbein und unterstem Sakrum</translation>
    </message>
    <message>
        <source>Perineal body, encircling the anal canal</source>
        <translation>Centrum perinei, den Analkanal umfassend</translation>
    </message>
    <message>
        <source>Bulb, corpora cavernosa or clitoral fascia</source>
        <translation>Bulbus, Corpora cavernosa oder Faszie der Klitoris</translation>
    </message>
    <message>
        <source>Crus of the penis or clitoris</source>
        <translation>Crus penis oder clitoridis</translation>
    </message>
    <message>
        <source>Medial surface of the upper tibia (pes anserinus)</source>
        <translation>Mediale Fläche der oberen Tibia (Pes anserinus)</translation>
    </message>
    <message>
        <source>Base of the patella through the quadriceps tendon</source>
        <translation>Basis patellae über die Quadrizepssehne</translation>
    </message>
    <message>
        <source>Medial border of the patella through the quadriceps tendon</source>
        <translation>Medialer Patellarand über die Quadrizepssehne</translation>
    </message>
    <message>
        <source>Lateral border of the patella through the quadriceps tendon</source>
        <translation>Lateraler Patellarand über die Quadrizepssehne</translation>
    </message>
    <message>
        <source>Pectineal line of the femur</source>
        <translation>Linea pectinea femoris</translation>
    </message>
    <message>
        <source>Middle third of the linea aspera</source>
        <translation>Mittleres Drittel der Linea aspera</translation>
    </message>
    <message>
        <source>Upper linea aspera</source>
        <translation>Obere Linea aspera</translation>
    </message>
    <message>
        <source>Linea aspera and adductor tubercle of the femur</source>
        <translation>Linea aspera und Tuberculum adductorium femoris</translation>
    </message>
    <message>
        <source>Head of the fibula</source>
        <translation>Fibulakopf</translation>
    </message>
    <message>
        <source>Back of the medial tibial condyle</source>
        <translation>Rückseite des Condylus medialis tibiae</translation>
    </message>
    <message>
        <source>Back of the upper tibia above the soleal line</source>
        <translation>Rückseite der oberen Tibia oberhalb der Linea musculi solei</translation>
    </message>
    <message>
        <source>Calcaneus by the Achilles tendon</source>
        <translation>Kalkaneus über die Achillessehne</translation>
    </message>
    <message>
        <source>Calcaneus medial to the Achilles tendon</source>
        <translation>Kalkaneus medial der Achillessehne</translation>
    </message>
    <message>
        <source>Medial cuneiform and base of the first metatarsal</source>
        <translation>Os cuneiforme mediale und Basis des ersten Metatarsale</translation>
    </message>
    <message>
        <source>Navicular tuberosity, cuneiforms and bases of metatarsals 2 to 4</source>
        <translation>Tuberositas ossis navicularis, Ossa cuneiformia und Basen der Metatarsalia 2 bis 4</translation>
    </message>
    <message>
        <source>Medial cuneiform and base of the first metatarsal from below</source>
        <translation>Os cuneiforme mediale und Basis des ersten Metatarsale von plantar</translation>
    </message>
    <message>
        <source>Tuberosity of the fifth metatarsal</source>
        <translation>Tuberositas des fünften Metatarsale</translation>
    </message>
    <message>
        <source>Base of the fifth metatarsal</source>
        <translation>Basis des fünften Metatarsale</translation>
    </message>
    <message>
        <source>Middle and distal phalanges of toes 2 to 5</source>
        <translation>Mittel- und Endphalangen der Zehen 2 bis 5</translation>
    </message>
    <message>
        <source>Distal phalanx of the great toe</source>
        <translation>Endphalanx der Großzehe</translation>
    </message>
    <message>
        <source>Distal phalanges of toes 2 to 5</source>
        <translation>Endphalangen der Zehen 2 bis 5</translation>
    </message>
    <message>
        <source>Extensor tendons of toes 2 to 4</source>
        <translation>Strecksehnen der Zehen 2 bis 4</translation>
    </message>
    <message>
        <source>Base of the proximal phalanx of the great toe</source>
        <translation>Basis der Grundphalanx der Großzehe</translation>
    </message>
    <message>
        <source>Middle phalanges of toes 2 to 5</source>
        <translation>Mittelphalangen der Zehen 2 bis 5</translation>
    </message>
    <message>
        <source>Base of the proximal phalanx of the little toe</source>
        <translation>Basis der Grundphalanx der Kleinzehe</translation>
    </message>
    <message>
        <source>Tendon of flexor digitorum longus</source>
        <translation>Sehne des M. flexor digitorum longus</translation>
    </message>
    <message>
        <source>Base of the proximal phalanx of the great toe with the sesamoids</source>
        <translation>Basis der Grundphalanx der Großzehe mit den Sesambeinen</translation>
    </message>
    <message>
        <source>Lateral side of the base of the proximal phalanx of the great toe</source>
        <translation>Laterale Seite der Basis der Grundphalanx der Großzehe</translation>
    </message>
    <message>
        <source>Bases of the proximal phalanges of toes 2 to 4</source>
        <translation>Basen der Grundphalangen der Zehen 2 bis 4</translation>
    </message>
    <message>
        <source>Closes the jaw and draws it slightly forward</source>
        <translation>Schließt den Kiefer und zieht ihn leicht nach vorn</translation>
    </message>
    <message>
        <source>Closes and retracts the jaw</source>
        <translation>Schließt den Kiefer und zieht ihn zurück</translation>
    </message>
    <message>
        <source>Closes the jaw; back fibres retract it</source>
        <translation>Schließt den Kiefer; hintere Fasern ziehen ihn zurück</translation>
    </message>
    <message>
        <source>Closes the jaw, moves it forward and to the opposite side</source>
        <translation>Schließt den Kiefer, bewegt ihn nach vorn und zur Gegenseite</translation>
    </message>
    <message>
        <source>Opens the jaw, moves it forward and to the opposite side; steadies the disc</source>
        <translation>Öffnet den Kiefer, bewegt ihn nach vorn und zur Gegenseite; stabilisiert den Diskus</translation>
    </message>
    <message>
        <source>Opens the jaw and raises the hyoid bone</source>
        <translation>Öffnet den Kiefer und hebt das Zungenbein</translation>
    </message>
    <message>
        <source>Closes the eyelids</source>
        <translation>Schließt die Augenlider</translation>
    </message>
    <message>
        <source>Draws the corner of the mouth up and outwards</source>
        <translation>Zieht den Mundwinkel nach oben außen</translation>
    </message>
    <message>
        <source>Presses the cheek against the teeth</source>
        <translation>Drückt die Wange an die Zähne</translation>
    </message>
    <message>
        <source>Tenses the skin of the neck, draws the corner of the mouth down</source>
        <translation>Spannt die Haut des Halses, zieht den Mundwinkel nach unten</translation>
    </message>
    <message>
        <source>Raises the eyebrows and wrinkles the forehead</source>
        <translation>Hebt die Augenbrauen und runzelt die Stirn</translation>
    </message>
    <message>
        <source>Draws the scalp back</source>
        <translation>Zieht die Kopfhaut nach hinten</translation>
    </message>
    <message>
        <source>One side: turns the head to the other side and tilts it to the same side; both: bend the neck forward</source>
        <translation>Einseitig: dreht den Kopf zur Gegenseite und neigt ihn zur selben Seite; beidseitig: beugt den Hals nach vorn</translation>
    </message>
    <message>
        <source>As the sternal head; also assists forced breathing in</source>
        <translation>Wie das Caput sternale; hilft auch bei forcierter Einatmung</translation>
    </message>
    <message>
        <source>Extends the head and turns it to the same side</source>
        <translation>Streckt den Kopf und dreht ihn zur selben Seite</translation>
    </message>
    <message>
        <source>Extends the neck and turns it to the same side</source>
        <translation>Streckt den Hals und dreht ihn zur selben Seite</translation>
    </message>
    <message>
        <source>Extends the head</source>
        <translation>Streckt den Kopf</translation>
    </message>
    <message>
        <source>Extends the neck and turns it to the opposite side</source>
        <translation>Streckt den Hals und dreht ihn zur Gegenseite</translation>
    </message>
    <message>
        <source>Extends the neck and turns it to the opposite side; steadies segments</source>
        <translation>Streckt den Hals und dreht ihn zur Gegenseite; stabilisiert Segmente</translation>
    </message>
    <message>
        <source>Turns the head to the same side</source>
        <translation>Dreht den Kopf zur selben Seite</translation>
    </message>
    <message>
        <source>Extends the head and tilts it to the same side</source>
        <translation>Streckt den Kopf und neigt ihn zur selben Seite</translation>
    </message>
    <message>
        <source>Raises the first rib; bends the neck forward and to the same side</source>
        <translation>Hebt die erste Rippe; beugt den Hals nach vorn und zur selben Seite</translation>
    </message>
    <message>
        <source>Raises the first rib; bends the neck to the same side</source>
        <translation>Hebt die erste Rippe; neigt den Hals zur selben Seite</translation>
    </message>
    <message>
        <source>Raises the second rib; bends the lower neck to the same side</source>
        <translation>Hebt die zweite Rippe; neigt den unteren Hals zur selben Seite</translation>
    </message>
    <message>
        <source>Bends the neck forward and steadies it</source>
        <translation>Beugt den Hals nach vorn und stabilisiert ihn</translation>
    </message>
    <message>
        <source>Raises the shoulder girdle, rotates the scapula up; tilts the head to the same side and turns it away</source>
        <translation>Hebt den Schultergürtel, dreht die Scapula nach oben; neigt den Kopf zur selben Seite und dreht ihn weg</translation>
    </message>
    <message>
        <source>Draws the scapula back</source>
        <translation>Zieht die Scapula nach hinten</translation>
    </message>
    <message>
        <source>Draws the scapula down and back and rotates it up</source>
        <translation>Zieht die Scapula nach unten und hinten und dreht sie nach oben</translation>
    </message>
    <message>
        <source>Raises the scapula and rotates it down; turns and tilts the neck to the same side</source>
        <translation>Hebt die Scapula und dreht sie nach unten; dreht und neigt den Hals zur selben Seite</translation>
    </message>
    <message>
        <source>Draws the scapula back and up, rotates it down</source>
        <translation>Zieht die Scapula nach hinten oben, dreht sie nach unten</translation>
    </message>
    <message>
        <source>Starts arm abduction and steadies the humeral head</source>
        <translation>Beginnt die Armabduktion und stabilisiert den Humeruskopf</translation>
    </message>
    <message>
        <source>Turns the arm outwards and steadies the humeral head</source>
        <translation>Dreht den Arm nach außen und stabilisiert den Humeruskopf</translation>
    </message>
    <message>
        <source>Draws the arm in and back and turns it inwards</source>
        <translation>Adduziert den Arm, zieht ihn nach hinten und dreht ihn nach innen</translation>
    </message>
    <message>
        <source>Turns the arm inwards and steadies the humeral head</source>
        <translation>Dreht den Arm nach innen und stabilisiert den Humeruskopf</translation>
    </message>
    <message>
        <source>Draws the arm down, in and back and turns it inwards</source>
        <translation>Zieht den Arm nach unten, adduziert ihn, zieht ihn nach hinten und dreht ihn nach innen</translation>
    </message>
    <message>
        <source>Draws the scapula forward around the chest and rotates it up</source>
        <translation>Zieht die Scapula um den Brustkorb nach vorn und dreht sie nach oben</translation>
    </message>
    <message>
        <source>Bends the arm forward and turns it inwards</source>
        <translation>Beugt den Arm nach vorn und dreht ihn nach innen</translation>
    </message>
    <message>
        <source>Lifts the arm to the side</source>
        <translation>Hebt den Arm zur Seite</translation>
    </message>
    <message>
        <source>Draws the arm back and turns it outwards</source>
        <translation>Zieht den Arm nach hinten und dreht ihn nach außen</translation>
    </message>
    <message>
        <source>Bends the arm forward, draws it in and turns it inwards</source>
        <translation>Beugt den Arm nach vorn, adduziert ihn und dreht ihn nach innen</translation>
    </message>
    <message>
        <source>Draws the arm in and turns it inwards</source>
        <translation>Adduziert den Arm und dreht ihn nach innen</translation>
    </message>
    <message>
        <source>Draws the arm down and in</source>
        <translation>Zieht den Arm nach unten und adduziert ihn</translation>
    </message>
    <message>
        <source>Draws the scapula down and forward</source>
        <translation>Zieht die Scapula nach unten und vorn</translation>
    </message>
    <message>
        <source>Draws the clavicle down and steadies it</source>
        <translation>Zieht die Klavikula nach unten und stabilisiert sie</translation>
    </message>
    <message>
        <source>No clear action</source>
        <translation>Keine eindeutige Funktion</translation>
    </message>
    <message>
        <source>Stiffen the chest wall; external lift ribs, internal lower ribs</source>
        <translation>Versteifen die Brustwand; äußere heben, innere senken die Rippen</translation>
    </message>
    <message>
        <source>Main muscle of breathing in</source>
        <translation>Hauptmuskel der Einatmung</translation>
    </message>
    <message>
        <source>Lifts the upper ribs</source>
        <translation>Hebt die oberen Rippen</translation>
    </message>
    <message>
        <source>Draws the lower ribs down and back</source>
        <translation>Zieht die unteren Rippen nach unten und hinten</translation>
    </message>
    <message>
        <source>Extends the spine and tilts it to the same side</source>
        <translation>Streckt die Wirbelsäule und neigt sie zur selben Seite</translation>
    </message>
    <message>
        <source>Extends the spine and turns it to the opposite side</source>
        <translation>Streckt die Wirbelsäule und dreht sie zur Gegenseite</translation>
    </message>
    <message>
        <source>Extends and turns the spine to the opposite side; steadies segments</source>
        <translation>Streckt und dreht die Wirbelsäule zur Gegenseite; stabilisiert Segmente</translation>
    </message>
    <message>
        <source>Turn the spine to the opposite side; rich in position sense</source>
        <translation>Drehen die Wirbelsäule zur Gegenseite; reich an Propriozeptoren</translation>
    </message>
    <message>
        <source>Extends and turns the lumbar spine; steadies segments</source>
        <translation>Streckt und dreht die Lendenwirbelsäule; stabilisiert Segmente</translation>
    </message>
    <message>
        <source>Tilts the trunk to the same side, hikes the hip, steadies rib 12</source>
        <translation>Neigt den Rumpf zur selben Seite, hebt das Becken, stabilisiert die 12. Rippe</translation>
    </message>
    <message>
        <source>Bends the hip; helps to bend and steady the lumbar spine</source>
        <translation>Beugt die Hüfte; hilft, die Lendenwirbelsäule zu beugen und zu stabilisieren</translation>
    </message>
    <message>
        <source>Bends the hip</source>
        <translation>Beugt die Hüfte</translation>
    </message>
    <message>
        <source>Bends the trunk forward</source>
        <translation>Beugt den Rumpf nach vorn</translation>
    </message>
    <message>
        <source>Bends the trunk and turns it to the opposite side</source>
        <translation>Beugt den Rumpf und dreht ihn zur Gegenseite</translation>
    </message>
    <message>
        <source>Bends the trunk and turns it to the same side</source>
        <translation>Beugt den Rumpf und dreht ihn zur selben Seite</translation>
    </message>
    <message>
        <source>Tightens the abdominal wall</source>
        <translation>Spannt die Bauchwand</translation>
    </message>
    <message>
        <source>Tenses the linea alba</source>
        <translation>Spannt die Linea alba</translation>
    </message>
    <message>
        <source>Bends the arm forward and draws it in</source>
        <translation>Beugt den Arm nach vorn und adduziert ihn</translation>
    </message>
    <message>
        <source>Bends and supinates the forearm; helps bend the arm</source>
        <translation>Beugt und supiniert den Unterarm; hilft, den Arm zu beugen</translation>
    </message>
    <message>
        <source>Bends the elbow</source>
        <translation>Beugt den Ellenbogen</translation>
    </message>
    <message>
        <source>Straightens the elbow; draws the arm back and in</source>
        <translation>Streckt den Ellenbogen; zieht den Arm nach hinten und adduziert ihn</translation>
    </message>
    <message>
        <source>Straightens the elbow</source>
        <translation>Streckt den Ellenbogen</translation>
    </message>
    <message>
        <source>Helps straighten the elbow</source>
        <translation>Hilft, den Ellenbogen zu strecken</translation>
    </message>
    <message>
        <source>Bends the elbow, brings the forearm to mid position</source>
        <translation>Beugt den Ellenbogen, bringt den Unterarm in Mittelstellung</translation>
    </message>
    <message>
        <source>Extends the wrist and tilts it to the thumb side</source>
        <translation>Streckt das Handgelenk und neigt es nach radial</translation>
    </message>
    <message>
        <source>Extends the wrist and helps tilt it to the thumb side</source>
        <translation>Streckt das Handgelenk und hilft, es nach radial zu neigen</translation>
    </message>
    <message>
        <source>Extends the wrist and tilts it to the little-finger side</source>
        <translation>Streckt das Handgelenk und neigt es nach ulnar</translation>
    </message>
    <message>
        <source>Straightens the fingers and extends the wrist</source>
        <translation>Streckt die Finger und das Handgelenk</translation>
    </message>
    <message>
        <source>Straightens the little finger</source>
        <translation>Streckt den Kleinfinger</translation>
    </message>
    <message>
        <source>Straightens the index finger</source>
        <translation>Streckt den Zeigefinger</translation>
    </message>
    <message>
        <source>Turns the palm up</source>
        <translation>Dreht die Handfläche nach oben</translation>
    </message>
    <message>
        <source>Turns the palm down and helps bend the elbow</source>
        <translation>Dreht die Handfläche nach unten und hilft, den Ellenbogen zu beugen</translation>
    </message>
    <message>
        <source>Tenses the palmar aponeurosis, helps bend the wrist</source>
        <translation>Spannt die Palmaraponeurose, hilft, das Handgelenk zu beugen</translation>
    </message>
    <message>
        <source>Bends the wrist and tilts it to the thumb side</source>
        <translation>Beugt das Handgelenk und neigt es nach radial</translation>
    </message>
    <message>
        <source>Bends the wrist and tilts it to the little-finger side</source>
        <translation>Beugt das Handgelenk und neigt es nach ulnar</translation>
    </message>
    <message>
        <source>Bends the middle finger joints and the wrist</source>
        <translation>Beugt die Fingermittelgelenke und das Handgelenk</translation>
    </message>
    <message>
        <source>Bends the fingertips and the wrist</source>
        <translation>Beugt die Fingerendgelenke und das Handgelenk</translation>
    </message>
    <message>
        <source>Bends the thumb tip</source>
        <translation>Beugt das Daumenendgelenk</translation>
    </message>
    <message>
        <source>Draws the thumb to the palm</source>
        <translation>Zieht den Daumen zur Handfläche</translation>
    </message>
    <message>
        <source>Brings the thumb across the palm</source>
        <translation>Führt den Daumen über die Handfläche</translation>
    </message>
    <message>
        <source>Spreads the index finger</source>
        <translation>Spreizt den Zeigefinger</translation>
    </message>
    <message>
        <source>Spread the fingers</source>
        <translation>Spreizen die Finger</translation>
    </message>
    <message>
        <source>Spreads the little finger</source>
        <translation>Spreizt den Kleinfinger</translation>
    </message>
    <message>
        <source>Straightens and outwardly turns the hip</source>
        <translation>Streckt die Hüfte und dreht sie nach außen</translation>
    </message>
    <message>
        <source>Lifts the leg to the side and keeps the pelvis level in walking</source>
        <translation>Hebt das Bein zur Seite und hält das Becken beim Gehen waagerecht</translation>
    </message>
    <message>
        <source>Lifts the leg to the side and turns it inwards</source>
        <translation>Hebt das Bein zur Seite und dreht es nach innen</translation>
    </message>
    <message>
        <source>Turns the straight hip outwards, lifts the bent hip to the side</source>
        <translation>Dreht die gestreckte Hüfte nach außen, hebt die gebeugte Hüfte zur Seite</translation>
    </message>
    <message>
        <source>Turns the hip outwards</source>
        <translation>Dreht die Hüfte nach außen</translation>
    </message>
    <message>
        <source>Bends, turns inwards and lifts the hip to the side; tenses the iliotibial tract</source>
        <translation>Beugt die Hüfte, dreht sie nach innen und abduziert sie; spannt den Tractus iliotibialis</translation>
    </message>
    <message>
        <source>Supports the pelvic organs and keeps continence</source>
        <translation>Stützt die Beckenorgane und sichert die Kontinenz</translation>
    </message>
    <message>
        <source>Draws the coccyx forward and supports the pelvic floor</source>
        <translation>Zieht das Steißbein nach vorn und stützt den Beckenboden</translation>
    </message>
    <message>
        <source>Closes the anal canal</source>
        <translation>Schließt den Analkanal</translation>
    </message>
    <message>
        <source>Empties the urethra; tightens the vaginal opening</source>
        <translation>Entleert die Urethra; verengt den Scheideneingang</translation>
    </message>
    <message>
        <source>Maintains erection</source>
        <translation>Erhält die Erektion</translation>
    </message>
    <message>
        <source>Bends, lifts sideways and outwardly turns the hip; bends the knee</source>
        <translation>Beugt, abduziert und dreht die Hüfte nach außen; beugt das Knie</translation>
    </message>
    <message>
        <source>Straightens the knee and bends the hip</source>
        <translation>Streckt das Knie und beugt die Hüfte</translation>
    </message>
    <message>
        <source>Straightens the knee and guides the patella</source>
        <translation>Streckt das Knie und führt die Patella</translation>
    </message>
    <message>
        <source>Straightens the knee</source>
        <translation>Streckt das Knie</translation>
    </message>
    <message>
        <source>Draws the thigh in and bends the hip</source>
        <translation>Adduziert den Oberschenkel und beugt die Hüfte</translation>
    </message>
    <message>
        <source>Draws the thigh in and helps bend the hip</source>
        <translation>Adduziert den Oberschenkel und hilft, die Hüfte zu beugen</translation>
    </message>
    <message>
        <source>Draws the thigh in; back part straightens the hip</source>
        <translation>Adduziert den Oberschenkel; der hintere Teil streckt die Hüfte</translation>
    </message>
    <message>
        <source>Draws the thigh in and bends the knee</source>
        <translation>Adduziert den Oberschenkel und beugt das Knie</translation>
    </message>
    <message>
        <source>Bends the knee, straightens the hip, turns the bent knee outwards</source>
        <translation>Beugt das Knie, streckt die Hüfte, dreht das gebeugte Knie nach außen</translation>
    </message>
    <message>
        <source>Bends the knee and turns it outwards</source>
        <translation>Beugt das Knie und dreht es nach außen</translation>
    </message>
    <message>
        <source>Bends the knee, straightens the hip, turns the bent knee inwards</source>
        <translation>Beugt das Knie, streckt die Hüfte, dreht das gebeugte Knie nach innen</translation>
    </message>
    <message>
        <source>Unlocks the knee and turns the tibia inwards</source>
        <translation>Entriegelt das Knie und dreht die Tibia nach innen</translation>
    </message>
    <message>
        <source>Points the foot down and helps bend the knee</source>
        <translation>Senkt den Fuß und hilft, das Knie zu beugen</translation>
    </message>
    <message>
        <source>Points the foot down; aids venous return</source>
        <translation>Senkt den Fuß; fördert den venösen Rückstrom</translation>
    </message>
    <message>
        <source>Weakly helps gastrocnemius</source>
        <translation>Hilft schwach dem M. gastrocnemius</translation>
    </message>
    <message>
        <source>Lifts the foot and turns the sole inwards</source>
        <translation>Hebt den Fuß und dreht die Sohle nach innen</translation>
    </message>
    <message>
        <source>Points the foot down and turns the sole inwards; holds the arch</source>
        <translation>Senkt den Fuß und dreht die Sohle nach innen; hält das Fußgewölbe</translation>
    </message>
    <message>
        <source>Turns the sole outwards and points the foot down</source>
        <translation>Dreht die Sohle nach außen und senkt den Fuß</translation>
    </message>
    <message>
        <source>Lifts the foot and turns the sole outwards</source>
        <translation>Hebt den Fuß und dreht die Sohle nach außen</translation>
    </message>
    <message>
        <source>Lifts the toes and the foot</source>
        <translation>Hebt die Zehen und den Fuß</translation>
    </message>
    <message>
        <source>Lifts the great toe and the foot</source>
        <translation>Hebt die Großzehe und den Fuß</translation>
    </message>
    <message>
        <source>Bends the toes and points the foot down</source>
        <translation>Beugt die Zehen und senkt den Fuß</translation>
    </message>
    <message>
        <source>Bends the great toe and points the foot down</source>
        <translation>Beugt die Großzehe und senkt den Fuß</translation>
    </message>
    <message>
        <source>Lifts the toes</source>
        <translation>Hebt die Zehen</translation>
    </message>
    <message>
        <source>Lifts the great toe</source>
        <translation>Hebt die Großzehe</translation>
    </message>
    <message>
        <source>Spreads and bends the great toe</source>
        <translation>Spreizt und beugt die Großzehe</translation>
    </message>
    <message>
        <source>Bends the lesser toes</source>
        <translation>Beugt die kleinen Zehen</translation>
    </message>
    <message>
        <source>Spreads and bends the little toe</source>
        <translation>Spreizt und beugt die Kleinzehe</translation>
    </message>
    <message>
        <source>Helps bend the lesser toes and straightens the pull of the long flexor</source>
        <translation>Hilft, die kleinen Zehen zu beugen, und richtet den Zug des langen Beugers gerade</translation>
    </message>
    <message>
        <source>Bends the great toe</source>
        <translation>Beugt die Großzehe</translation>
    </message>
    <message>
        <source>Draws the great toe to the second toe</source>
        <translation>Zieht die Großzehe zur zweiten Zehe</translation>
    </message>
    <message>
        <source>Spread the toes</source>
        <translation>Spreizen die Zehen</translation>
    </message>
    <message>
        <source>Masseteric nerve (mandibular division, CN V3)</source>
        <translation>N. massetericus (N. mandibularis, HN V3)</translation>
    </message>
    <message>
        <source>Deep temporal nerves (mandibular division, CN V3)</source>
        <translation>Nn. temporales profundi (N. mandibularis, HN V3)</translation>
    </message>
    <message>
        <source>Nerve to medial pterygoid (mandibular division, CN V3)</source>
        <translation>N. pterygoideus medialis (N. mandibularis, HN V3)</translation>
    </message>
    <message>
        <source>Nerve to lateral pterygoid (mandibular division, CN V3)</source>
        <translation>N. pterygoideus lateralis (N. mandibularis, HN V3)</translation>
    </message>
    <message>
        <source>Anterior belly: nerve to mylohyoid (CN V3); posterior belly: facial nerve (CN VII)</source>
        <translation>Vorderer Bauch: N. mylohyoideus (HN V3); hinterer Bauch: N. facialis (HN VII)</translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), temporal and zygomatic branches</source>
        <translation>N. facialis (HN VII), Rami temporales und zygomatici</translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), zygomatic and buccal branches</source>
        <translation>N. facialis (HN VII), Rami zygomatici und buccales</translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), buccal branches</source>
        <translation>N. facialis (HN VII), Rami buccales</translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), cervical branch</source>
        <translation>N. facialis (HN VII), Ramus colli</translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), temporal branches</source>
        <translation>N. facialis (HN VII), Rami temporales</translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), posterior auricular branch</source>
        <translation>N. facialis (HN VII), N. auricularis posterior</translation>
    </message>
    <message>
        <source>Accessory nerve (CN XI), with C2 to C3 sensory branches</source>
        <translation>N. accessorius (HN XI), mit sensiblen Ästen aus C2 bis C3</translation>
    </message>
    <message>
        <source>Dorsal rami of the middle cervical nerves (C2 to C4)</source>
        <translation>Rami dorsales der mittleren Zervikalnerven (C2 bis C4)</translation>
    </message>
    <message>
        <source>Dorsal rami of the lower cervical nerves</source>
        <translation>Rami dorsales der unteren Zervikalnerven</translation>
    </message>
    <message>
        <source>Dorsal rami of the cervical nerves</source>
        <translation>Rami dorsales der Zervikalnerven</translation>
    </message>
    <message>
        <source>Dorsal rami of the cervical nerves (medial branches)</source>
        <translation>Rami dorsales der Zervikalnerven (mediale Äste)</translation>
    </message>
    <message>
        <source>Suboccipital nerve (dorsal ramus C1)</source>
        <translation>N. suboccipitalis (Ramus dorsalis C1)</translation>
    </message>
    <message>
        <source>Suboccipital nerve (dorsal ramus C1), sometimes also C2</source>
        <translation>N. suboccipitalis (Ramus dorsalis C1), manchmal auch C2</translation>
    </message>
    <message>
        <source>Ventral rami C4 to C6</source>
        <translation>Rami ventrales C4 bis C6</translation>
    </message>
    <message>
        <source>Ventral rami C3 to C8</source>
        <translation>Rami ventrales C3 bis C8</translation>
    </message>
    <message>
        <source>Ventral rami C6 to C8</source>
        <translation>Rami ventrales C6 bis C8</translation>
    </message>
    <message>
        <source>Ventral rami C2 to C6; longus capitis C1 to C3</source>
        <translation>Rami ventrales C2 bis C6; M. longus capitis C1 bis C3</translation>
    </message>
    <message>
        <source>Accessory nerve (CN XI) with C3 to C4</source>
        <translation>N. accessorius (HN XI) mit C3 bis C4</translation>
    </message>
    <message>
        <source>C3 to C4 and dorsal scapular nerve (C5)</source>
        <translation>C3 bis C4 und N. dorsalis scapulae (C5)</translation>
    </message>
    <message>
        <source>Dorsal scapular nerve (C4 to C5)</source>
        <translation>N. dorsalis scapulae (C4 bis C5)</translation>
    </message>
    <message>
        <source>Suprascapular nerve (C5 to C6)</source>
        <translation>N. suprascapularis (C5 bis C6)</translation>
    </message>
    <message>
        <source>Axillary nerve (C5 to C6)</source>
        <translation>N. axillaris (C5 bis C6)</translation>
    </message>
    <message>
        <source>Lower subscapular nerve (C5 to C6)</source>
        <translation>N. subscapularis inferior (C5 bis C6)</translation>
    </message>
    <message>
        <source>Upper and lower subscapular nerves (C5 to C6)</source>
        <translation>Nn. subscapulares superior und inferior (C5 bis C6)</translation>
    </message>
    <message>
        <source>Thoracodorsal nerve (C6 to C8)</source>
        <translation>N. thoracodorsalis (C6 bis C8)</translation>
    </message>
    <message>
        <source>Long thoracic nerve (C5 to C7)</source>
        <translation>N. thoracicus longus (C5 bis C7)</translation>
    </message>
    <message>
        <source>Lateral pectoral nerve (C5 to C7)</source>
        <translation>N. pectoralis lateralis (C5 bis C7)</translation>
    </message>
    <message>
        <source>Medial and lateral pectoral nerves (C6 to T1)</source>
        <translation>Nn. pectorales medialis und lateralis (C6 bis Th1)</translation>
    </message>
    <message>
        <source>Medial pectoral nerve (C8 to T1)</source>
        <translation>N. pectoralis medialis (C8 bis Th1)</translation>
    </message>
    <message>
        <source>Medial pectoral nerve (C8 to T1), with lateral pectoral branches</source>
        <translation>N. pectoralis medialis (C8 bis Th1), mit Ästen des N. pectoralis lateralis</translation>
    </message>
    <message>
        <source>Nerve to subclavius (C5 to C6)</source>
        <translation>N. subclavius (C5 bis C6)</translation>
    </message>
    <message>
        <source>Variable: pectoral or intercostal nerves</source>
        <translation>Variabel: Nn. pectorales oder intercostales</translation>
    </message>
    <message>
        <source>Intercostal nerves (T1 to T11)</source>
        <translation>Nn. intercostales (Th1 bis Th11)</translation>
    </message>
    <message>
        <source>Phrenic nerve (C3 to C5); lower intercostal nerves sensory at the rim</source>
        <translation>N. phrenicus (C3 bis C5); untere Nn. intercostales sensibel am Rand</translation>
    </message>
    <message>
        <source>Intercostal nerves T2 to T5</source>
        <translation>Nn. intercostales Th2 bis Th5</translation>
    </message>
    <message>
        <source>Ventral rami T9 to T12</source>
        <translation>Rami ventrales Th9 bis Th12</translation>
    </message>
    <message>
        <source>Dorsal rami of the thoracic nerves</source>
        <translation>Rami dorsales der Thorakalnerven</translation>
    </message>
    <message>
        <source>Dorsal rami of the lower thoracic and lumbar nerves</source>
        <translation>Rami dorsales der unteren Thorakal- und der Lumbalnerven</translation>
    </message>
    <message>
        <source>Dorsal rami of the thoracic and lumbar nerves</source>
        <translation>Rami dorsales der Thorakal- und Lumbalnerven</translation>
    </message>
    <message>
        <source>Dorsal rami of the thoracic nerves (medial branches)</source>
        <translation>Rami dorsales der Thorakalnerven (mediale Äste)</translation>
    </message>
    <message>
        <source>Dorsal rami (medial branches)</source>
        <translation>Rami dorsales (mediale Äste)</translation>
    </message>
    <message>
        <source>Dorsal rami of the lumbar nerves (medial branches)</source>
        <translation>Rami dorsales der Lumbalnerven (mediale Äste)</translation>
    </message>
    <message>
        <source>Ventral rami T12 to L4</source>
        <translation>Rami ventrales Th12 bis L4</translation>
    </message>
    <message>
        <source>Ventral rami L1 to L3</source>
        <translation>Rami ventrales L1 bis L3</translation>
    </message>
    <message>
        <source>Femoral nerve (L2 to L3)</source>
        <translation>N. femoralis (L2 bis L3)</translation>
    </message>
    <message>
        <source>Ventral rami T6 or T7 to T12</source>
        <translation>Rami ventrales Th6 oder Th7 bis Th12</translation>
    </message>
    <message>
        <source>Ventral rami T7 to T12</source>
        <translation>Rami ventrales Th7 bis Th12</translation>
    </message>
    <message>
        <source>Ventral rami T7 to T12 and L1</source>
        <translation>Rami ventrales Th7 bis Th12 und L1</translation>
    </message>
    <message>
        <source>Subcostal nerve (T12)</source>
        <translation>N. subcostalis (Th12)</translation>
    </message>
    <message>
        <source>Musculocutaneous nerve (C5 to C7)</source>
        <translation>N. musculocutaneus (C5 bis C7)</translation>
    </message>
    <message>
        <source>Musculocutaneous nerve (C5 to C6)</source>
        <translation>N. musculocutaneus (C5 bis C6)</translation>
    </message>
    <message>
        <source>Musculocutaneous nerve (C5 to C6), small radial nerve branch (C7)</source>
        <translation>N. musculocutaneus (C5 bis C6), kleiner Ast des N. radialis (C7)</translation>
    </message>
    <message>
        <source>Radial nerve (C6 to C8)</source>
        <translation>N. radialis (C6 bis C8)</translation>
    </message>
    <message>
        <source>Radial nerve (C5 to C6)</source>
        <translation>N. radialis (C5 bis C6)</translation>
    </message>
    <message>
        <source>Radial nerve (C6 to C7)</source>
        <translation>N. radialis (C6 bis C7)</translation>
    </message>
    <message>
        <source>Deep branch of the radial nerve (C7 to C8)</source>
        <translation>Ramus profundus n. radialis (C7 bis C8)</translation>
    </message>
    <message>
        <source>Posterior interosseous nerve (C7 to C8)</source>
        <translation>N. interosseus posterior (C7 bis C8)</translation>
    </message>
    <message>
        <source>Deep branch of the radial nerve (C6 to C7)</source>
        <translation>Ramus profundus n. radialis (C6 bis C7)</translation>
    </message>
    <message>
        <source>Median nerve (C6 to C7)</source>
        <translation>N. medianus (C6 bis C7)</translation>
    </message>
    <message>
        <source>Median nerve (C7 to C8)</source>
        <translation>N. medianus (C7 bis C8)</translation>
    </message>
    <message>
        <source>Ulnar nerve (C7 to T1)</source>
        <translation>N. ulnaris (C7 bis Th1)</translation>
    </message>
    <message>
        <source>Median nerve (C8 to T1)</source>
        <translation>N. medianus (C8 bis Th1)</translation>
    </message>
    <message>
        <source>Lateral part anterior interosseous nerve (median), medial part ulnar nerve (C8 to T1)</source>
        <translation>Lateraler Teil N. interosseus anterior (N. medianus), medialer Teil N. ulnaris (C8 bis Th1)</translation>
    </message>
    <message>
        <source>Anterior interosseous nerve (median, C7 to C8)</source>
        <translation>N. interosseus anterior (N. medianus, C7 bis C8)</translation>
    </message>
    <message>
        <source>Deep branch of the ulnar nerve (C8 to T1)</source>
        <translation>Ramus profundus n. ulnaris (C8 bis Th1)</translation>
    </message>
    <message>
        <source>Recurrent branch of the median nerve (C8 to T1)</source>
        <translation>Ramus recurrens n. mediani (C8 bis Th1)</translation>
    </message>
    <message>
        <source>Inferior gluteal nerve (L5 to S2)</source>
        <translation>N. gluteus inferior (L5 bis S2)</translation>
    </message>
    <message>
        <source>Superior gluteal nerve (L4 to S1)</source>
        <translation>N. gluteus superior (L4 bis S1)</translation>
    </message>
    <message>
        <source>Nerve to piriformis (L5 to S2)</source>
        <translation>N. musculi piriformis (L5 bis S2)</translation>
    </message>
    <message>
        <source>Nerve to obturator internus (L5 to S1)</source>
        <translation>N. musculi obturatorii interni (L5 bis S1)</translation>
    </message>
    <message>
        <source>Nerve to quadratus femoris (L5 to S1)</source>
        <translation>N. musculi quadrati femoris (L5 bis S1)</translation>
    </message>
    <message>
        <source>Nerve to levator ani (S3 to S4) with pudendal branches</source>
        <translation>N. musculi levatoris ani (S3 bis S4) mit Ästen des N. pudendus</translation>
    </message>
    <message>
        <source>Ventral rami S3 to S5 (sources vary)</source>
        <translation>Rami ventrales S3 bis S5 (Quellen unterschiedlich)</translation>
    </message>
    <message>
        <source>Inferior rectal nerve (pudendal, S2 to S4)</source>
        <translation>Nn. rectales inferiores (N. pudendus, S2 bis S4)</translation>
    </message>
    <message>
        <source>Perineal branch of the pudendal nerve (S2 to S4)</source>
        <translation>Rami perineales des N. pudendus (S2 bis S4)</translation>
    </message>
    <message>
        <source>Femoral nerve (L2 to L4)</source>
        <translation>N. femoralis (L2 bis L4)</translation>
    </message>
    <message>
        <source>Femoral nerve (L2 to L3), sometimes obturator nerve</source>
        <translation>N. femoralis (L2 bis L3), manchmal N. obturatorius</translation>
    </message>
    <message>
        <source>Obturator nerve (L2 to L4)</source>
        <translation>N. obturatorius (L2 bis L4)</translation>
    </message>
    <message>
        <source>Obturator nerve (L2 to L4); tibial part of the sciatic nerve (L4)</source>
        <translation>N. obturatorius (L2 bis L4); tibialer Anteil des N. ischiadicus (L4)</translation>
    </message>
    <message>
        <source>Obturator nerve (L2 to L3)</source>
        <translation>N. obturatorius (L2 bis L3)</translation>
    </message>
    <message>
        <source>Tibial part of the sciatic nerve (L5 to S2)</source>
        <translation>Tibialer Anteil des N. ischiadicus (L5 bis S2)</translation>
    </message>
    <message>
        <source>Common fibular part of the sciatic nerve (L5 to S2)</source>
        <translation>Fibularer Anteil des N. ischiadicus (L5 bis S2)</translation>
    </message>
    <message>
        <source>Tibial nerve (L4 to S1)</source>
        <translation>N. tibialis (L4 bis S1)</translation>
    </message>
    <message>
        <source>Tibial nerve (S1 to S2)</source>
        <translation>N. tibialis (S1 bis S2)</translation>
    </message>
    <message>
        <source>Deep fibular nerve (L4 to L5)</source>
        <translation>N. fibularis profundus (L4 bis L5)</translation>
    </message>
    <message>
        <source>Tibial nerve (L4 to L5)</source>
        <translation>N. tibialis (L4 bis L5)</translation>
    </message>
    <message>
        <source>Superficial fibular nerve (L5 to S1)</source>
        <translation>N. fibularis superficialis (L5 bis S1)</translation>
    </message>
    <message>
        <source>Deep fibular nerve (L5 to S1)</source>
        <translation>N. fibularis profundus (L5 bis S1)</translation>
    </message>
    <message>
        <source>Deep fibular nerve (L5)</source>
        <translation>N. fibularis profundus (L5)</translation>
    </message>
    <message>
        <source>Tibial nerve (L5 to S2)</source>
        <translation>N. tibialis (L5 bis S2)</translation>
    </message>
    <message>
        <source>Medial plantar nerve (S1 to S2)</source>
        <translation>N. plantaris medialis (S1 bis S2)</translation>
    </message>
    <message>
        <source>Lateral plantar nerve (S1 to S3)</source>
        <translation>N. plantaris lateralis (S1 bis S3)</translation>
    </message>
    <message>
        <source>Deep branch of the lateral plantar nerve (S2 to S3)</source>
        <translation>Ramus profundus n. plantaris lateralis (S2 bis S3)</translation>
    </message>
    <message>
        <source>Lateral plantar nerve (S2 to S3); the first also from the deep fibular nerve in some people</source>
        <translation>N. plantaris lateralis (S2 bis S3); der erste bei manchen auch aus dem N. fibularis profundus</translation>
    </message>
    <message>
        <source>Keep clear of the parotid duct, facial artery and facial nerve branches; stay within the palpated band</source>
        <translation>Abstand zu Ductus parotideus, A. facialis und Fazialisästen halten; innerhalb des getasteten Strangs bleiben</translation>
    </message>
    <message>
        <source>Just in front of the ear: superficial temporal vessels and facial nerve branches are near</source>
        <translation>Unmittelbar vor dem Ohr: A. und V. temporalis superficialis und Fazialisäste sind nah</translation>
    </message>
    <message>
        <source>Feel for the superficial temporal artery first and stay off it; press after withdrawal because bruising shows</source>
        <translation>Zuerst die A. temporalis superficialis tasten und meiden; nach dem Herausziehen drücken, weil Hämatome sichtbar sind</translation>
    </message>
    <message>
        <source>Deep to the mandible near the maxillary artery, inferior alveolar and lingual nerves; experienced operators only</source>
        <translation>Tief hinter der Mandibula nahe A. maxillaris, N. alveolaris inferior und N. lingualis; nur für Erfahrene</translation>
    </message>
    <message>
        <source>Maxillary artery and pterygoid venous plexus lie around it; guided access and experience needed</source>
        <translation>A. maxillaris und Plexus pterygoideus liegen darum herum; geführter Zugang und Erfahrung nötig</translation>
    </message>
    <message>
        <source>Carotid vessels, jugular vein and CN X to XII lie deep to the posterior belly; needle only what is grasped</source>
        <translation>Karotisgefäße, V. jugularis und HN X bis XII liegen unter dem hinteren Bauch; nur Gegriffenes nadeln</translation>
    </message>
    <message>
        <source>Thin muscle beside the globe: point the needle away from the eye; supraorbital vessels and nerve</source>
        <translation>Dünner Muskel neben dem Bulbus: Nadel vom Auge weg richten; supraorbitale Gefäße und Nerv</translation>
    </message>
    <message>
        <source>Facial vessels cross nearby; grasp the cheek between finger and thumb</source>
        <translation>Gesichtsgefäße kreuzen in der Nähe; die Wange zwischen Finger und Daumen greifen</translation>
    </message>
    <message>
        <source>Parotid duct pierces it opposite the upper second molar; facial artery in front</source>
        <translation>Der Ductus parotideus durchbohrt ihn gegenüber dem zweiten oberen Molaren; davor die A. facialis</translation>
    </message>
    <message>
        <source>Skin-thin: lift a fold; external jugular vein lies just beneath, and the lung apex behind the point above the collarbone</source>
        <translation>Hautdünn: eine Falte anheben; die V. jugularis externa liegt direkt darunter, die Lungenspitze hinter dem Punkt oberhalb der Klavikula</translation>
    </message>
    <message>
        <source>Supraorbital and supratrochlear vessels and nerves; shallow needle along the bone</source>
        <translation>Supraorbitale und supratrochleare Gefäße und Nerven; flache Nadel entlang des Knochens</translation>
    </message>
    <message>
        <source>Occipital artery and greater occipital nerve nearby; shallow needle against bone</source>
        <translation>A. occipitalis und N. occipitalis major in der Nähe; flache Nadel gegen den Knochen</translation>
    </message>
    <message>
        <source>Grasp and lift the muscle off the carotid sheath; needle only between the fingers; avoid the external jugular vein; lung apex at the lower end</source>
        <translation>Den Muskel greifen und von der Karotisscheide abheben; nur zwischen den Fingern nadeln; V. jugularis externa meiden; Lungenspitze am unteren Ende</translation>
    </message>
    <message>
        <source>Lift off the carotid sheath; brachial plexus behind and lung apex below; no deep needle near the clavicle</source>
        <translation>Von der Karotisscheide abheben; Plexus brachialis dahinter, Lungenspitze darunter; keine tiefe Nadel nahe der Klavikula</translation>
    </message>
    <message>
        <source>Vertebral artery lies unprotected deep near the skull base; needle shallow, downwards and inwards, not above C2</source>
        <translation>Die A. vertebralis liegt nahe der Schädelbasis ungeschützt in der Tiefe; flach, nach unten und innen nadeln, nicht oberhalb von C2</translation>
    </message>
    <message>
        <source>Lower part overlies upper ribs: tangential needle; upper part is near the vertebral artery</source>
        <translation>Der untere Teil liegt über oberen Rippen: tangentiale Nadel; der obere Teil ist nahe der A. vertebralis</translation>
    </message>
    <message>
        <source>Greater occipital nerve pierces it; the point below the occiput lies over the vertebral artery: stay shallow, no deep needle above C2</source>
        <translation>Der N. occipitalis major durchbohrt ihn; der Punkt unter dem Okziput liegt über der A. vertebralis: flach bleiben, keine tiefe Nadel oberhalb von C2</translation>
    </message>
    <message>
        <source>Stay within a finger&apos;s breadth of the spinous processes and aim at the lamina; gaps between laminae open to the canal; no deep needle above C2</source>
        <translation>Innerhalb einer Fingerbreite neben den Dornfortsätzen bleiben und auf die Lamina zielen; Lücken zwischen den Laminae führen in den Spinalkanal; keine tiefe Nadel oberhalb von C2</translation>
    </message>
    <message>
        <source>Deep against the lamina: aim caudally and medially onto bone; interlaminar gap and vertebral artery</source>
        <translation>Tief an der Lamina: nach kaudal und medial auf Knochen zielen; interlaminäre Lücke und A. vertebralis</translation>
    </message>
    <message>
        <source>Occipital artery and vertebral artery near the upper end; shallow needle, guidance advised</source>
        <translation>A. occipitalis und A. vertebralis nahe dem oberen Ende; flache Nadel, Führung empfohlen</translation>
    </message>
    <message>
        <source>Suboccipital triangle: vertebral artery and C1 root; many prefer manual treatment; no needle above C2 without guidance and training</source>
        <translation>Subokzipitales Dreieck: A. vertebralis und Wurzel C1; viele bevorzugen manuelle Behandlung; keine Nadel oberhalb von C2 ohne Führung und Ausbildung</translation>
    </message>
    <message>
        <source>Lies over the atlanto-occipital membrane and is linked to dura; do not needle blindly</source>
        <translation>Liegt über der Membrana atlantooccipitalis und ist mit der Dura verbunden; nicht blind nadeln</translation>
    </message>
    <message>
        <source>Vertebral artery above and lateral, greater occipital nerve around its lower edge; guidance advised, aim medially and caudally</source>
        <translation>A. vertebralis oberhalb und lateral, N. occipitalis major um den Unterrand; Führung empfohlen, nach medial und kaudal zielen</translation>
    </message>
    <message>
        <source>Forms the lateral side of the suboccipital triangle over the vertebral artery; do not needle blindly</source>
        <translation>Bildet die laterale Seite des subokzipitalen Dreiecks über der A. vertebralis; nicht blind nadeln</translation>
    </message>
    <message>
        <source>Phrenic nerve in front, brachial plexus and subclavian artery behind, lung apex below; needle well above the clavicle, shallow</source>
        <translation>N. phrenicus davor, Plexus brachialis und A. subclavia dahinter, Lungenspitze darunter; deutlich oberhalb der Klavikula und flach nadeln</translation>
    </message>
    <message>
        <source>Brachial plexus in front, dorsal scapular and long thoracic nerves pass through it, lung apex below; stay above the plexus level, shallow</source>
        <translation>Plexus brachialis davor, N. dorsalis scapulae und N. thoracicus longus ziehen hindurch, Lungenspitze darunter; oberhalb der Plexusebene und flach bleiben</translation>
    </message>
    <message>
        <source>Close to the lung apex and second rib; avoid needling without guidance</source>
        <translation>Nahe an Lungenspitze und zweiter Rippe; Needling ohne Führung meiden</translation>
    </message>
    <message>
        <source>Behind carotid sheath, oesophagus and sympathetic trunk; normally treated by hand, not by needle</source>
        <translation>Hinter Karotisscheide, Ösophagus und Grenzstrang; normalerweise manuell, nicht mit der Nadel behandelt</translation>
    </message>
    <message>
        <source>Grasp and lift the free border and needle front to back within the grip, away from the lung apex; never straight down</source>
        <translation>Den freien Rand greifen und abheben, innerhalb des Griffs von vorn nach hinten nadeln, weg von der Lungenspitze; nie senkrecht nach unten</translation>
    </message>
    <message>
        <source>Over the ribs: tangential needle towards the spine or scapula, not between ribs</source>
        <translation>Über den Rippen: tangentiale Nadel in Richtung Wirbelsäule oder Scapula, nicht zwischen die Rippen</translation>
    </message>
    <message>
        <source>Thin muscle over ribs and lung: lift it or needle tangentially over a rib, short needle</source>
        <translation>Dünner Muskel über Rippen und Lunge: abheben oder tangential über einer Rippe nadeln, kurze Nadel</translation>
    </message>
    <message>
        <source>Lower point: needle up and tangential towards the superior angle, ribs beneath; upper point: pinch, spinal nerves in front</source>
        <translation>Unterer Punkt: Nadel nach oben und tangential zum Angulus superior, Rippen darunter; oberer Punkt: greifen, Spinalnerven davor</translation>
    </message>
    <message>
        <source>Thin muscle over ribs and lung: trap the point over a rib with two fingers, tangential needle</source>
        <translation>Dünner Muskel über Rippen und Lunge: den Punkt mit zwei Fingern über einer Rippe fixieren, tangentiale Nadel</translation>
    </message>
    <message>
        <source>Lung apex lies in front of the fossa: aim down and back onto bone in the fossa, not forward; suprascapular nerve in the notch</source>
        <translation>Die Lungenspitze liegt vor der Fossa: nach unten hinten auf Knochen in der Fossa zielen, nicht nach vorn; N. suprascapularis in der Incisura</translation>
    </message>
    <message>
        <source>Scapula usually shields the lung but can be thin or perforated and the medial edge is open: needle onto bone, not past the border</source>
        <translation>Die Scapula schützt meist die Lunge, kann aber dünn oder perforiert sein, und der mediale Rand ist offen: auf Knochen nadeln, nicht über den Rand hinaus</translation>
    </message>
    <message>
        <source>Axillary nerve and posterior circumflex vessels in the quadrangular space just below; aim at the scapular border</source>
        <translation>N. axillaris und A. circumflexa humeri posterior in der lateralen Achsellücke direkt darunter; auf den Skapularand zielen</translation>
    </message>
    <message>
        <source>Pinch away from the chest wall; lung lies medial to the scapular border, neurovascular bundle at the axilla</source>
        <translation>Von der Brustwand weg greifen; die Lunge liegt medial des Skapularands, das Gefäß-Nerven-Bündel in der Achsel</translation>
    </message>
    <message>
        <source>Between scapula and chest wall: needle parallel to the ribs towards the scapula with the arm abducted; axillary bundle in front</source>
        <translation>Zwischen Scapula und Brustwand: bei abduziertem Arm parallel zu den Rippen Richtung Scapula nadeln; axilläres Bündel davor</translation>
    </message>
    <message>
        <source>Pinch the back armpit fold off the chest wall; needle within the grip, parallel to the ribs</source>
        <translation>Die hintere Achselfalte von der Brustwand abheben; innerhalb des Griffs nadeln, parallel zu den Rippen</translation>
    </message>
    <message>
        <source>Directly on ribs and pleura: only over a rib held between two fingers, tangential needle, guidance advised</source>
        <translation>Direkt auf Rippen und Pleura: nur über einer zwischen zwei Fingern gehaltenen Rippe, tangentiale Nadel, Führung empfohlen</translation>
    </message>
    <message>
        <source>Cephalic vein in the groove with pectoralis major</source>
        <translation>V. cephalica in der Furche zum M. pectoralis major</translation>
    </message>
    <message>
        <source>Axillary nerve runs across the deep surface about 5 to 7 cm below the acromion</source>
        <translation>Der N. axillaris verläuft an der Unterseite etwa 5 bis 7 cm unterhalb des Akromions</translation>
    </message>
    <message>
        <source>Axillary nerve and posterior circumflex humeral vessels deep to it</source>
        <translation>N. axillaris und A. circumflexa humeri posterior darunter</translation>
    </message>
    <message>
        <source>Tangential needle away from the chest wall; subclavian vessels below the clavicle</source>
        <translation>Tangentiale Nadel weg von der Brustwand; Vasa subclavia unter der Klavikula</translation>
    </message>
    <message>
        <source>Pinch the lateral part off the ribs; medial part only tangentially over a rib, never straight down beside or onto the sternum (vessels, sternal foramen); rule out cardiac and breast disease first</source>
        <translation>Den lateralen Teil von den Rippen abheben; den medialen Teil nur tangential über einer Rippe, nie senkrecht neben oder auf das Sternum (Gefäße, Foramen sternale); zuerst Herz- und Brusterkrankungen ausschließen</translation>
    </message>
    <message>
        <source>Pinch the front armpit fold off the chest wall and needle within the grip</source>
        <translation>Die vordere Achselfalte von der Brustwand abheben und innerhalb des Griffs nadeln</translation>
    </message>
    <message>
        <source>Neurovascular bundle deep near the coracoid, lung beneath: tangential towards the coracoid, guidance advised</source>
        <translation>Gefäß-Nerven-Bündel in der Tiefe nahe dem Korakoid, Lunge darunter: tangential Richtung Korakoid, Führung empfohlen</translation>
    </message>
    <message>
        <source>Subclavian vessels, brachial plexus and pleura directly behind; guidance advised or manual treatment</source>
        <translation>Vasa subclavia, Plexus brachialis und Pleura direkt dahinter; Führung oder manuelle Behandlung empfohlen</translation>
    </message>
    <message>
        <source>Present in few people; shallow needle along the muscle, never straight down: a hole in the breastbone (sternal foramen) may open to the heart; internal thoracic vessels beside the sternum</source>
        <translation>Nur bei wenigen vorhanden; flache Nadel entlang des Muskels, nie senkrecht: Ein Loch im Brustbein (Foramen sternale) kann zum Herzen führen; Vasa thoracica interna neben dem Sternum</translation>
    </message>
    <message>
        <source>Pleura a few millimetres deep, nerve and vessels under the rib edge: usually treated by hand; needle only with ultrasound and training</source>
        <translation>Pleura wenige Millimeter tief, Nerv und Gefäße unter dem Rippenrand: meist manuell behandelt; Nadel nur mit Ultraschall und Ausbildung</translation>
    </message>
    <message>
        <source>Not a needling target; treat by hand and breathing exercise</source>
        <translation>Kein Ziel für Needling; manuell und mit Atemübungen behandeln</translation>
    </message>
    <message>
        <source>On the ribs under the scapula: arm across the chest to free it, tangential over a rib only</source>
        <translation>Auf den Rippen unter der Scapula: Arm vor die Brust führen, um ihn freizulegen, nur tangential über einer Rippe</translation>
    </message>
    <message>
        <source>On the lower ribs over pleura and kidney: tangential over a rib only</source>
        <translation>Auf den unteren Rippen über Pleura und Niere: nur tangential über einer Rippe</translation>
    </message>
    <message>
        <source>Lies on rib angles over lung: shallow caudal or medial tangential needle, over a rib</source>
        <translation>Liegt auf den Rippenwinkeln über der Lunge: flache kaudale oder mediale tangentiale Nadel über einer Rippe</translation>
    </message>
    <message>
        <source>Upper point lies near the twelfth rib, pleura and kidney: aim medially and caudally, short needle, guidance advised</source>
        <translation>Der obere Punkt liegt nahe 12. Rippe, Pleura und Niere: nach medial und kaudal zielen, kurze Nadel, Führung empfohlen</translation>
    </message>
    <message>
        <source>Thoracic part over pleura: aim medially towards the lamina, short tangential needle</source>
        <translation>Thorakaler Teil über der Pleura: nach medial zur Lamina zielen, kurze tangentiale Nadel</translation>
    </message>
    <message>
        <source>Stay close to the spinous process and aim onto the lamina; pleura lateral to the transverse process</source>
        <translation>Nahe am Dornfortsatz bleiben und auf die Lamina zielen; Pleura lateral der Querfortsätze</translation>
    </message>
    <message>
        <source>Within a finger&apos;s breadth of the spinous process and onto the lamina; pleura lateral; at T12 to L1 medial and caudal needle paths have entered the spinal canal in cadavers</source>
        <translation>Innerhalb einer Fingerbreite neben dem Dornfortsatz und auf die Lamina; Pleura lateral; bei Th12 bis L1 gelangten mediale und kaudale Nadelwege an Leichen in den Spinalkanal</translation>
    </message>
    <message>
        <source>Deepest layer on the lamina: same precautions as the multifidus</source>
        <translation>Tiefste Schicht auf der Lamina: gleiche Vorsicht wie bei den Mm. multifidi</translation>
    </message>
    <message>
        <source>Aim medially and slightly caudally and stop at the lamina; the gap between laminae opens to the canal (entered at T12 to L1 in cadavers); no bony backstop after laminectomy</source>
        <translation>Nach medial und leicht kaudal zielen und an der Lamina anhalten; die Lücke zwischen den Laminae führt in den Spinalkanal (bei Th12 bis L1 an Leichen erreicht); nach Laminektomie kein knöcherner Anschlag</translation>
    </message>
    <message>
        <source>Kidney and pleura lie at the upper end: side lying, aim to the transverse processes below L2, not upwards; guidance advised</source>
        <translation>Niere und Pleura liegen am oberen Ende: Seitenlage, auf die Querfortsätze unterhalb von L2 zielen, nicht nach oben; Führung empfohlen</translation>
    </message>
    <message>
        <source>Bowel, kidney and great vessels in front, femoral nerve and artery at the groin; guided needle only</source>
        <translation>Darm, Niere und große Gefäße davor, N. und A. femoralis in der Leiste; nur geführte Nadel</translation>
    </message>
    <message>
        <source>Femoral nerve and vessels at the groin, bowel inside the pelvis; stay against the inner iliac bone</source>
        <translation>N. femoralis und Gefäße in der Leiste, Darm im Becken; an der Innenfläche des Darmbeins bleiben</translation>
    </message>
    <message>
        <source>Peritoneum directly behind, especially thin below the navel; pleura, liver and heart near the costal margin: shallow tangential needle; exclude visceral disease first</source>
        <translation>Peritoneum direkt dahinter, besonders dünn unterhalb des Nabels; Pleura, Leber und Herz nahe dem Rippenbogen: flache tangentiale Nadel; zuerst viszerale Erkrankung ausschließen</translation>
    </message>
    <message>
        <source>Upper part over ribs and pleura, lower part over peritoneum: pinch and stay tangential</source>
        <translation>Oberer Teil über Rippen und Pleura, unterer über Peritoneum: greifen und tangential bleiben</translation>
    </message>
    <message>
        <source>Peritoneum deep; ultrasound shows the three layers; inferior epigastric vessels medially</source>
        <translation>Peritoneum in der Tiefe; Ultraschall zeigt die drei Schichten; Vasa epigastrica inferiora medial</translation>
    </message>
    <message>
        <source>Deepest layer next to the peritoneum, with pleura and diaphragm at the costal margin: guided needle only</source>
        <translation>Tiefste Schicht am Peritoneum, mit Pleura und Zwerchfell am Rippenbogen: nur geführte Nadel</translation>
    </message>
    <message>
        <source>Absent in about one person in five; bladder and peritoneum behind</source>
        <translation>Fehlt bei etwa jedem Fünften; Blase und Peritoneum dahinter</translation>
    </message>
    <message>
        <source>Musculocutaneous nerve pierces it, brachial artery and median nerve medially</source>
        <translation>Der N. musculocutaneus durchbohrt ihn, A. brachialis und N. medianus medial</translation>
    </message>
    <message>
        <source>Brachial artery and median nerve along the medial edge, radial nerve lateral and deep near the elbow</source>
        <translation>A. brachialis und N. medianus entlang des medialen Rands, N. radialis lateral und tief nahe dem Ellenbogen</translation>
    </message>
    <message>
        <source>Brachial artery, median and ulnar nerves on the medial side: pinch and approach from the lateral side</source>
        <translation>A. brachialis, N. medianus und N. ulnaris medial: greifen und von lateral zugehen</translation>
    </message>
    <message>
        <source>Approach from the lateral side; radial nerve lateral near the elbow, brachial artery and median nerve medial</source>
        <translation>Von lateral zugehen; N. radialis lateral nahe dem Ellenbogen, A. brachialis und N. medianus medial</translation>
    </message>
    <message>
        <source>Brachial artery and ulnar nerve lie medially; pinch the muscle</source>
        <translation>A. brachialis und N. ulnaris liegen medial; den Muskel greifen</translation>
    </message>
    <message>
        <source>Radial nerve runs in the groove directly beneath the lateral border</source>
        <translation>Der N. radialis verläuft im Sulcus direkt unter dem lateralen Rand</translation>
    </message>
    <message>
        <source>Ulnar nerve behind the medial epicondyle, radial nerve laterally above the elbow</source>
        <translation>N. ulnaris hinter dem Epicondylus medialis, N. radialis lateral oberhalb des Ellenbogens</translation>
    </message>
    <message>
        <source>Thin muscle over the elbow joint capsule; shallow needle</source>
        <translation>Dünner Muskel über der Ellenbogengelenkkapsel; flache Nadel</translation>
    </message>
    <message>
        <source>Superficial radial nerve and radial artery under the muscle: pinch it</source>
        <translation>Ramus superficialis n. radialis und A. radialis unter dem Muskel: greifen</translation>
    </message>
    <message>
        <source>Radial nerve divides deep to it near the elbow</source>
        <translation>Der N. radialis teilt sich darunter nahe dem Ellenbogen</translation>
    </message>
    <message>
        <source>Deep branch of the radial nerve passes beneath its edge</source>
        <translation>Der Ramus profundus n. radialis zieht unter seinem Rand hindurch</translation>
    </message>
    <message>
        <source>Shallow needle towards the ulna</source>
        <translation>Flache Nadel Richtung Ulna</translation>
    </message>
    <message>
        <source>Posterior interosseous nerve deep in the upper forearm; shallow needle</source>
        <translation>N. interosseus posterior in der Tiefe des oberen Unterarms; flache Nadel</translation>
    </message>
    <message>
        <source>Shallow needle; posterior interosseous nerve deep</source>
        <translation>Flache Nadel; N. interosseus posterior in der Tiefe</translation>
    </message>
    <message>
        <source>Posterior interosseous vessels nearby; needle onto bone</source>
        <translation>Vasa interossea posteriora in der Nähe; auf Knochen nadeln</translation>
    </message>
    <message>
        <source>Deep radial nerve runs through the muscle: fine needle, slow advance; warn of a passing finger or wrist drop if local anaesthetic spreads</source>
        <translation>Der Ramus profundus n. radialis zieht durch den Muskel: feine Nadel, langsam vorschieben; vor vorübergehender Finger- oder Fallhand warnen, wenn sich Lokalanästhetikum ausbreitet</translation>
    </message>
    <message>
        <source>Median nerve between its heads; brachial artery and median nerve lie medial to the biceps tendon</source>
        <translation>N. medianus zwischen seinen Köpfen; A. brachialis und N. medianus liegen medial der Bizepssehne</translation>
    </message>
    <message>
        <source>Absent in about one person in seven; median nerve deep</source>
        <translation>Fehlt bei etwa jedem Siebten; N. medianus in der Tiefe</translation>
    </message>
    <message>
        <source>Median nerve deep, radial artery lateral</source>
        <translation>N. medianus in der Tiefe, A. radialis lateral</translation>
    </message>
    <message>
        <source>Ulnar nerve and artery directly beneath</source>
        <translation>N. und A. ulnaris direkt darunter</translation>
    </message>
    <message>
        <source>Median nerve on its deep surface, ulnar artery and nerve medially</source>
        <translation>N. medianus an der Unterseite, A. und N. ulnaris medial</translation>
    </message>
    <message>
        <source>Ulnar nerve and artery lie on it: approach along the ulna</source>
        <translation>N. und A. ulnaris liegen darauf: entlang der Ulna zugehen</translation>
    </message>
    <message>
        <source>Radial artery and superficial radial nerve in front</source>
        <translation>A. radialis und Ramus superficialis n. radialis davor</translation>
    </message>
    <message>
        <source>Deep palmar arch and princeps pollicis artery; approach from the back of the web</source>
        <translation>Arcus palmaris profundus und A. princeps pollicis; von der Rückseite der Schwimmhaut zugehen</translation>
    </message>
    <message>
        <source>Recurrent median branch enters near the distal edge of the retinaculum</source>
        <translation>Der Ramus recurrens n. mediani tritt nahe dem distalen Rand des Retinakulums ein</translation>
    </message>
    <message>
        <source>Radial artery passes between its heads at the base of the web</source>
        <translation>Die A. radialis zieht an der Basis der Schwimmhaut zwischen seinen Köpfen hindurch</translation>
    </message>
    <message>
        <source>Digital vessels and nerves on the palm side: needle from the back</source>
        <translation>Digitalgefäße und -nerven auf der Palmarseite: von dorsal nadeln</translation>
    </message>
    <message>
        <source>Ulnar nerve and artery near the pisiform</source>
        <translation>N. und A. ulnaris nahe dem Os pisiforme</translation>
    </message>
    <message>
        <source>Sciatic nerve beneath the lower half: stay superficial in the lower inner part</source>
        <translation>N. ischiadicus unter der unteren Hälfte: im unteren inneren Teil oberflächlich bleiben</translation>
    </message>
    <message>
        <source>Superior gluteal vessels and nerve in the deep plane; sciatic nerve medial and below</source>
        <translation>Vasa glutea superiora und Nerv in der tiefen Schicht; N. ischiadicus medial und darunter</translation>
    </message>
    <message>
        <source>Deep: long needle onto the ilium; sciatic notch with superior gluteal vessels behind</source>
        <translation>Tief: lange Nadel auf das Ilium; dahinter Foramen ischiadicum majus mit Vasa glutea superiora</translation>
    </message>
    <message>
        <source>Sciatic nerve passes under or through it: guidance advised, stop with any leg paraesthesia, warn of transient leg weakness</source>
        <translation>Der N. ischiadicus zieht darunter oder hindurch: Führung empfohlen, bei jeder Parästhesie im Bein anhalten, vor vorübergehender Beinschwäche warnen</translation>
    </message>
    <message>
        <source>Pudendal nerve and vessels on its pelvic surface, sciatic nerve behind; specialist, guided</source>
        <translation>N. pudendus und Gefäße an der Beckenseite, N. ischiadicus dahinter; nur spezialisiert und geführt</translation>
    </message>
    <message>
        <source>Sciatic nerve lies on it: guidance advised</source>
        <translation>Der N. ischiadicus liegt darauf: Führung empfohlen</translation>
    </message>
    <message>
        <source>Lateral femoral cutaneous nerve near the anterior superior iliac spine</source>
        <translation>N. cutaneus femoris lateralis nahe der Spina iliaca anterior superior</translation>
    </message>
    <message>
        <source>Specialist pelvic floor practice, consent and chaperone; pudendal neurovascular bundle and rectum near</source>
        <translation>Spezialisierte Beckenbodenpraxis, Einwilligung und Begleitperson; Vasa und N. pudendus sowie Rektum nah</translation>
    </message>
    <message>
        <source>Specialist, guided; pudendal nerve and vessels at the ischial spine</source>
        <translation>Nur spezialisiert und geführt; N. pudendus und Gefäße an der Spina ischiadica</translation>
    </message>
    <message>
        <source>Specialist only; infection and continence risk</source>
        <translation>Nur spezialisiert; Infektions- und Kontinenzrisiko</translation>
    </message>
    <message>
        <source>Specialist only; vascular erectile tissue deep</source>
        <translation>Nur spezialisiert; gefäßreiches Schwellgewebe in der Tiefe</translation>
    </message>
    <message>
        <source>Femoral vessels and saphenous nerve under the middle third: shallow needle</source>
        <translation>Vasa femoralia und N. saphenus unter dem mittleren Drittel: flache Nadel</translation>
    </message>
    <message>
        <source>Femoral nerve and vessels medial at the top: approach from the lateral side</source>
        <translation>N. femoralis und Gefäße oben medial: von lateral zugehen</translation>
    </message>
    <message>
        <source>Femoral vessels in the adductor canal behind: needle away from it</source>
        <translation>Vasa femoralia dahinter im Adduktorenkanal: von dort weg nadeln</translation>
    </message>
    <message>
        <source>Deep to rectus femoris: onto the femur, femoral vessels medially</source>
        <translation>Unter dem M. rectus femoris: auf das Femur, Vasa femoralia medial</translation>
    </message>
    <message>
        <source>Needle onto the femur; few large vessels laterally</source>
        <translation>Auf das Femur nadeln; lateral wenige große Gefäße</translation>
    </message>
    <message>
        <source>Femoral vein and artery lie in front of it and laterally, obturator nerve deep: feel the pulse, guidance advised</source>
        <translation>V. und A. femoralis liegen davor und lateral, N. obturatorius in der Tiefe: Puls tasten, Führung empfohlen</translation>
    </message>
    <message>
        <source>Femoral vessels lateral, great saphenous vein over it: pinch the muscle</source>
        <translation>Vasa femoralia lateral, V. saphena magna darüber: den Muskel greifen</translation>
    </message>
    <message>
        <source>Obturator nerve divides around it; femoral vessels lateral</source>
        <translation>Der N. obturatorius teilt sich um ihn; Vasa femoralia lateral</translation>
    </message>
    <message>
        <source>Sciatic nerve behind, femoral vessels through the adductor hiatus</source>
        <translation>N. ischiadicus dahinter, Vasa femoralia durch den Hiatus adductorius</translation>
    </message>
    <message>
        <source>Superficial: great saphenous vein nearby, pinch the muscle</source>
        <translation>Oberflächlich: V. saphena magna in der Nähe, den Muskel greifen</translation>
    </message>
    <message>
        <source>Sciatic nerve deep and medial: aim laterally away from the midline of the thigh</source>
        <translation>N. ischiadicus tief und medial: nach lateral zielen, weg von der Mittellinie des Oberschenkels</translation>
    </message>
    <message>
        <source>Common fibular nerve along the medial edge of the tendon</source>
        <translation>N. fibularis communis entlang des medialen Sehnenrands</translation>
    </message>
    <message>
        <source>Sciatic nerve deep and lateral: aim medially</source>
        <translation>N. ischiadicus tief und lateral: nach medial zielen</translation>
    </message>
    <message>
        <source>Sciatic nerve lateral, popliteal vessels at the lower end</source>
        <translation>N. ischiadicus lateral, Vasa poplitea am unteren Ende</translation>
    </message>
    <message>
        <source>Popliteal vessels and tibial nerve directly behind: guidance advised, approach along the tibia from the medial side</source>
        <translation>Vasa poplitea und N. tibialis direkt dahinter: Führung empfohlen, von medial entlang der Tibia zugehen</translation>
    </message>
    <message>
        <source>Popliteal vessels and tibial nerve near the midline; small saphenous vein; ask about deep vein thrombosis</source>
        <translation>Vasa poplitea und N. tibialis nahe der Mittellinie; V. saphena parva; nach tiefer Venenthrombose fragen</translation>
    </message>
    <message>
        <source>Common fibular nerve laterally, popliteal vessels near the midline; ask about deep vein thrombosis</source>
        <translation>N. fibularis communis lateral, Vasa poplitea nahe der Mittellinie; nach tiefer Venenthrombose fragen</translation>
    </message>
    <message>
        <source>Posterior tibial vessels and tibial nerve on its deep surface; ask about deep vein thrombosis</source>
        <translation>Vasa tibialia posteriora und N. tibialis an der Unterseite; nach tiefer Venenthrombose fragen</translation>
    </message>
    <message>
        <source>Popliteal vessels and tibial nerve medial: guidance advised</source>
        <translation>Vasa poplitea und N. tibialis medial: Führung empfohlen</translation>
    </message>
    <message>
        <source>Anterior tibial vessels and deep fibular nerve deep to it: angle towards the tibia</source>
        <translation>Vasa tibialia anteriora und N. fibularis profundus darunter: zur Tibia hin neigen</translation>
    </message>
    <message>
        <source>Between the posterior tibial and fibular vessels and the tibial nerve: many advise against needling without guidance</source>
        <translation>Zwischen Vasa tibialia posteriora, Vasa fibularia und N. tibialis: Viele raten vom Needling ohne Führung ab</translation>
    </message>
    <message>
        <source>Common fibular nerve winds round the neck of the fibula: stay well below it, about 4 cm below the fibular head, and aim at the shaft</source>
        <translation>Der N. fibularis communis windet sich um den Fibulahals: deutlich darunter bleiben, etwa 4 cm unterhalb des Fibulakopfs, und auf den Schaft zielen</translation>
    </message>
    <message>
        <source>Superficial fibular nerve emerges in the lower third</source>
        <translation>Der N. fibularis superficialis tritt im unteren Drittel aus</translation>
    </message>
    <message>
        <source>Superficial fibular nerve in front, anterior tibial vessels medially; absent in some people</source>
        <translation>N. fibularis superficialis davor, Vasa tibialia anteriora medial; fehlt bei manchen</translation>
    </message>
    <message>
        <source>Deep fibular nerve and anterior tibial vessels medially and deep</source>
        <translation>N. fibularis profundus und Vasa tibialia anteriora medial und tief</translation>
    </message>
    <message>
        <source>Deep fibular nerve and anterior tibial vessels directly medial</source>
        <translation>N. fibularis profundus und Vasa tibialia anteriora direkt medial</translation>
    </message>
    <message>
        <source>Posterior tibial vessels and tibial nerve lateral and behind: hug the tibia from the medial side</source>
        <translation>Vasa tibialia posteriora und N. tibialis lateral und dahinter: von medial dicht an der Tibia bleiben</translation>
    </message>
    <message>
        <source>Fibular vessels deep, posterior tibial bundle medial: approach from the lateral side towards the fibula</source>
        <translation>Vasa fibularia tief, hinteres Tibialisbündel medial: von lateral Richtung Fibula zugehen</translation>
    </message>
    <message>
        <source>Dorsalis pedis artery and deep fibular nerve medially</source>
        <translation>A. dorsalis pedis und N. fibularis profundus medial</translation>
    </message>
    <message>
        <source>Dorsalis pedis artery and deep fibular nerve pass under it</source>
        <translation>A. dorsalis pedis und N. fibularis profundus ziehen darunter hindurch</translation>
    </message>
    <message>
        <source>Posterior tibial branches pass deep to its upper edge</source>
        <translation>Äste der A. tibialis posterior ziehen unter seinem Oberrand hindurch</translation>
    </message>
    <message>
        <source>Plantar skin is painful and hard to clean; plantar nerves on either side</source>
        <translation>Die Haut der Sohle ist schmerzhaft und schwer zu reinigen; Nn. plantares zu beiden Seiten</translation>
    </message>
    <message>
        <source>Lateral plantar nerve branches medially</source>
        <translation>Äste des N. plantaris lateralis medial</translation>
    </message>
    <message>
        <source>Medial and lateral plantar vessels and nerves beside it: approach from the medial side</source>
        <translation>Mediale und laterale Plantargefäße und -nerven daneben: von medial zugehen</translation>
    </message>
    <message>
        <source>Digital nerves and the long flexor tendon between its heads</source>
        <translation>Digitalnerven und die lange Beugesehne zwischen seinen Köpfen</translation>
    </message>
    <message>
        <source>Plantar arch and digital nerves; a dorsal approach between metatarsals is often easier</source>
        <translation>Arcus plantaris und Digitalnerven; ein dorsaler Zugang zwischen den Metatarsalia ist oft leichter</translation>
    </message>
    <message>
        <source>Dorsalis pedis artery dives through the first space</source>
        <translation>Die A. dorsalis pedis taucht durch den ersten Zwischenraum</translation>
    </message>
    <message>
        <source>Upper and lower back teeth, cheek and lower jaw, and from the lower part in an arc to the eyebrow and temple.</source>
        <translation>Obere und untere Backenzähne, Wange und Unterkiefer, vom unteren Teil in einem Bogen zu Augenbraue und Schläfe.</translation>
    </message>
    <message>
        <source>In front of the ear over the jaw joint and deep in the ear, sometimes with ringing on the same side.</source>
        <translation>Vor dem Ohr über dem Kiefergelenk und tief im Ohr, manchmal mit Ohrgeräusch auf derselben Seite.</translation>
    </message>
    <message>
        <source>Temple, eyebrow and upper teeth, and from the back fibres the side and back of the head.</source>
        <translation>Schläfe, Augenbraue und obere Zähne, von den hinteren Fasern seitlich und hinten am Kopf.</translation>
    </message>
    <message>
        <source>Diffuse pain in the mouth and throat, below and behind the jaw joint and deep in the ear; the teeth are spared.</source>
        <translation>Diffuser Schmerz in Mund und Rachen, unter und hinter dem Kiefergelenk und tief im Ohr; die Zähne bleiben frei.</translation>
    </message>
    <message>
        <source>Deep in the jaw joint and over the maxilla like sinus pain.</source>
        <translation>Tief im Kiefergelenk und über dem Oberkiefer wie Nebenhöhlenschmerz.</translation>
    </message>
    <message>
        <source>Posterior belly to the upper sternocleidomastoid and mastoid area and the throat; anterior belly to the lower front teeth.</source>
        <translation>Hinterer Bauch zum oberen M. sternocleidomastoideus, zum Mastoid und zum Rachen; vorderer Bauch zu den unteren Schneidezähnen.</translation>
    </message>
    <message>
        <source>Along the nose and into the cheek and upper lip.</source>
        <translation>Entlang der Nase in Wange und Oberlippe.</translation>
    </message>
    <message>
        <source>In an arc beside the nose up to the middle of the forehead.</source>
        <translation>In einem Bogen neben der Nase bis zur Stirnmitte.</translation>
    </message>
    <message>
        <source>Locally in the cheek and deep below the zygomatic bone.</source>
        <translation>Örtlich in der Wange und tief unter dem Jochbein.</translation>
    </message>
    <message>
        <source>Prickling over the side of the lower jaw, sometimes over the front of the upper chest.</source>
        <translation>Prickeln seitlich am Unterkiefer, manchmal vorn über der oberen Brust.</translation>
    </message>
    <message>
        <source>Locally up and over the forehead on the same side.</source>
        <translation>Örtlich nach oben über die Stirn derselben Seite.</translation>
    </message>
    <message>
        <source>Over the back of the head and through it to deep behind the eye.</source>
        <translation>Über den Hinterkopf und durch ihn hindurch tief hinter das Auge.</translation>
    </message>
    <message>
        <source>Cheek, eyebrow and deep in the eye, occiput, crown of the head, throat and upper breastbone.</source>
        <translation>Wange, Augenbraue und tief im Auge, Okziput, Scheitel, Rachen und oberes Brustbein.</translation>
    </message>
    <message>
        <source>Forehead, often across to the other side, and deep in and behind the ear, sometimes with dizziness on position change.</source>
        <translation>Stirn, oft zur Gegenseite, tief im und hinter dem Ohr, manchmal mit Lageschwindel.</translation>
    </message>
    <message>
        <source>Top of the head on the same side.</source>
        <translation>Scheitel derselben Seite.</translation>
    </message>
    <message>
        <source>From the upper part through the head to behind the eye, from the lower part to the angle of the neck.</source>
        <translation>Vom oberen Teil durch den Kopf hinter das Auge, vom unteren Teil zum Hals-Schulter-Winkel.</translation>
    </message>
    <message>
        <source>In a half band from the back of the head to the temple and over the eye.</source>
        <translation>In einem halben Band vom Hinterkopf zur Schläfe und über das Auge.</translation>
    </message>
    <message>
        <source>Over the back of the head up towards the crown.</source>
        <translation>Über den Hinterkopf zum Scheitel.</translation>
    </message>
    <message>
        <source>Upward to the base of the skull and down the neck to the inner upper border of the scapula.</source>
        <translation>Aufwärts zur Schädelbasis und am Nacken abwärts zum oberen inneren Skapularand.</translation>
    </message>
    <message>
        <source>Behind and just below the ear, with some spread down the neck and around the eye.</source>
        <translation>Hinter und knapp unter dem Ohr, teils am Hals abwärts und um das Auge.</translation>
    </message>
    <message>
        <source>Deep and vague from the back of the head forward to the eye.</source>
        <translation>Tief und unbestimmt vom Hinterkopf nach vorn zum Auge.</translation>
    </message>
    <message>
        <source>Deep from the back of the head through the head to the temple and eye.</source>
        <translation>Tief vom Hinterkopf durch den Kopf zu Schläfe und Auge.</translation>
    </message>
    <message>
        <source>Deep and vague from the back of the head forward to the temple and eye.</source>
        <translation>Tief und unbestimmt vom Hinterkopf nach vorn zu Schläfe und Auge.</translation>
    </message>
    <message>
        <source>Upper chest, upper arm, thumb side of the forearm, thumb and index, and the inner border of the scapula.</source>
        <translation>Obere Brust, Oberarm, Daumenseite des Unterarms, Daumen und Zeigefinger sowie der innere Skapularand.</translation>
    </message>
    <message>
        <source>Front of the chest, side of the arm to the thumb and index, and the inner border of the scapula.</source>
        <translation>Vordere Brust, Außenseite des Arms bis Daumen und Zeigefinger sowie der innere Skapularand.</translation>
    </message>
    <message>
        <source>Upper chest, back of the arm and the upper inner border of the scapula.</source>
        <translation>Obere Brust, Rückseite des Arms und oberer innerer Skapularand.</translation>
    </message>
    <message>
        <source>Front of the neck and throat with soreness on swallowing.</source>
        <translation>Vorderseite des Halses und Rachen mit Schmerz beim Schlucken.</translation>
    </message>
    <message>
        <source>Up the back and side of the neck to behind the ear and the temple, sometimes the angle of the jaw.</source>
        <translation>Hinten und seitlich am Hals aufwärts bis hinter das Ohr und zur Schläfe, manchmal zum Kieferwinkel.</translation>
    </message>
    <message>
        <source>Between the shoulder blade and the spine, from the outer part to the top of the shoulder.</source>
        <translation>Zwischen Schulterblatt und Wirbelsäule, vom äußeren Teil zur Schulterhöhe.</translation>
    </message>
    <message>
        <source>Back of the neck, behind the ear and top of the shoulder, or along the inner border of the scapula.</source>
        <translation>Nacken, hinter dem Ohr und Schulterhöhe oder entlang des inneren Skapularands.</translation>
    </message>
    <message>
        <source>Angle of the neck, spreading along the inner border of the scapula and to the back of the shoulder.</source>
        <translation>Hals-Schulter-Winkel, entlang des inneren Skapularands und zur Rückseite der Schulter.</translation>
    </message>
    <message>
        <source>Inner border of the scapula and the space beside it, spreading above the scapula.</source>
        <translation>Innerer Skapularand und der Raum daneben, auch oberhalb der Scapula.</translation>
    </message>
    <message>
        <source>Deep ache around the side of the shoulder, down the arm to the outer elbow.</source>
        <translation>Tiefer Schmerz um die Schulteraußenseite, am Arm abwärts zum äußeren Ellenbogen.</translation>
    </message>
    <message>
        <source>Deep in the front of the shoulder and down the front and thumb side of the arm, or along the inner border of the scapula.</source>
        <translation>Tief vorn in der Schulter und an Vorder- und Daumenseite des Arms abwärts oder entlang des inneren Skapularands.</translation>
    </message>
    <message>
        <source>A small sharp spot deep over the back of the shoulder.</source>
        <translation>Kleine scharf begrenzte Stelle tief hinten in der Schulter.</translation>
    </message>
    <message>
        <source>Back of the shoulder and over the long head of triceps, occasionally the back of the forearm.</source>
        <translation>Rückseite der Schulter und über dem langen Trizepskopf, gelegentlich Rückseite des Unterarms.</translation>
    </message>
    <message>
        <source>Back of the shoulder, over the scapula and back of the arm, with a band of pain round the wrist.</source>
        <translation>Rückseite der Schulter, über der Scapula und der Armrückseite, mit einem Schmerzband um das Handgelenk.</translation>
    </message>
    <message>
        <source>Lower angle of the scapula and mid back, spreading down the inner arm to the ring and little fingers.</source>
        <translation>Unterer Skapulawinkel und mittlerer Rücken, an der Arminnenseite abwärts zu Ring- und Kleinfinger.</translation>
    </message>
    <message>
        <source>Side of the chest and lower angle of the scapula, spreading down the inner arm to the palm and ring finger.</source>
        <translation>Brustkorbseite und unterer Skapulawinkel, an der Arminnenseite abwärts zu Handfläche und Ringfinger.</translation>
    </message>
    <message>
        <source>Locally over the front and side of the shoulder.</source>
        <translation>Örtlich vorn und seitlich an der Schulter.</translation>
    </message>
    <message>
        <source>Locally over the side of the shoulder.</source>
        <translation>Örtlich seitlich an der Schulter.</translation>
    </message>
    <message>
        <source>Locally over the back and side of the shoulder.</source>
        <translation>Örtlich hinten und seitlich an der Schulter.</translation>
    </message>
    <message>
        <source>Over the front of the shoulder and locally below the collarbone.</source>
        <translation>Vorn an der Schulter und örtlich unter der Klavikula.</translation>
    </message>
    <message>
        <source>Front of the chest and down the inner arm to the ulnar fingers; on the left it can resemble heart pain, which comes first in the assessment.</source>
        <translation>Vordere Brust und Arminnenseite bis zu den ulnaren Fingern; links kann es Herzschmerz ähneln, der zuerst abzuklären ist.</translation>
    </message>
    <message>
        <source>Breast and nipple, with tenderness to touch, and the armpit.</source>
        <translation>Brust und Brustwarze mit Berührungsempfindlichkeit sowie Achsel.</translation>
    </message>
    <message>
        <source>Front of the shoulder most of all, front of the chest, and down the inner arm to the ulnar three fingers.</source>
        <translation>Vor allem vorn an der Schulter, vordere Brust und Arminnenseite bis zu den drei ulnaren Fingern.</translation>
    </message>
    <message>
        <source>Below the collarbone, front of the arm and thumb side of the forearm to the thumb, index and middle fingers.</source>
        <translation>Unter der Klavikula, Vorderseite des Arms und Daumenseite des Unterarms bis Daumen, Zeige- und Mittelfinger.</translation>
    </message>
    <message>
        <source>Deep behind the breastbone, spreading over the upper chest and inner arm; can resemble heart pain, which comes first in the assessment.</source>
        <translation>Tief hinter dem Brustbein, auch über obere Brust und Arminnenseite; kann Herzschmerz ähneln, der zuerst abzuklären ist.</translation>
    </message>
    <message>
        <source>Locally at the point, running forward along the same rib space.</source>
        <translation>Örtlich am Punkt, im selben Interkostalraum nach vorn ziehend.</translation>
    </message>
    <message>
        <source>Rim to the costal margin; central part to the top of the shoulder on the same side.</source>
        <translation>Rand zum Rippenbogen; zentraler Teil zur Schulterhöhe derselben Seite.</translation>
    </message>
    <message>
        <source>Deep under the upper scapula, back of the shoulder, back of the arm, ulnar forearm and little finger.</source>
        <translation>Tief unter der oberen Scapula, Rückseite der Schulter und des Arms, ulnarer Unterarm und Kleinfinger.</translation>
    </message>
    <message>
        <source>Persistent ache over and around the lower back ribs.</source>
        <translation>Anhaltender Schmerz über und um die unteren hinteren Rippen.</translation>
    </message>
    <message>
        <source>Mid-level up to the scapula and around the chest; low level up across the scapula, to the abdomen and the loin.</source>
        <translation>Mittlere Höhe zur Scapula und um den Brustkorb; untere Höhe aufwärts über die Scapula, zum Bauch und zur Flanke.</translation>
    </message>
    <message>
        <source>Down to the middle of the buttock.</source>
        <translation>Abwärts zur Gesäßmitte.</translation>
    </message>
    <message>
        <source>Lower thoracic points low into the buttock; upper lumbar points to the loin and back of the iliac crest.</source>
        <translation>Untere thorakale Punkte tief ins Gesäß; obere lumbale Punkte zur Flanke und zur hinteren Crista iliaca.</translation>
    </message>
    <message>
        <source>Locally beside the thoracic spine at the same level.</source>
        <translation>Örtlich neben der Brustwirbelsäule auf gleicher Höhe.</translation>
    </message>
    <message>
        <source>Over the spinous process at the same level, sometimes forward to the chest or abdomen.</source>
        <translation>Über dem Dornfortsatz auf gleicher Höhe, manchmal nach vorn zu Brust oder Bauch.</translation>
    </message>
    <message>
        <source>In the midline over the segment, sore when the spinous process is tapped.</source>
        <translation>In der Mittellinie über dem Segment, schmerzhaft beim Beklopfen des Dornfortsatzes.</translation>
    </message>
    <message>
        <source>Beside the spine at the same level and forward to the abdomen; the lowest point to the tailbone.</source>
        <translation>Neben der Wirbelsäule auf gleicher Höhe und nach vorn zum Bauch; der unterste Punkt zum Steißbein.</translation>
    </message>
    <message>
        <source>Iliac crest and groin, greater trochanter, sacroiliac joint and lower buttock, depending on the point.</source>
        <translation>Crista iliaca und Leiste, Trochanter major, Iliosakralgelenk und unteres Gesäß, je nach Punkt.</translation>
    </message>
    <message>
        <source>In a vertical strip beside the lumbar spine and down the front of the upper thigh.</source>
        <translation>In einem senkrechten Streifen neben der Lendenwirbelsäule und an der Vorderseite des oberen Oberschenkels.</translation>
    </message>
    <message>
        <source>Beside the lower lumbar spine, groin and front of the upper thigh.</source>
        <translation>Neben der unteren Lendenwirbelsäule, Leiste und Vorderseite des oberen Oberschenkels.</translation>
    </message>
    <message>
        <source>Upper part as a band across the mid back and to the pit of the stomach; lower part as a band across the low back and to the lower abdomen.</source>
        <translation>Oberer Teil als Band über den mittleren Rücken und zur Magengrube; unterer Teil als Band über das Kreuz und zum Unterbauch.</translation>
    </message>
    <message>
        <source>Upper part to the pit of the stomach like heartburn; lower part to the groin and across the lower abdomen.</source>
        <translation>Oberer Teil zur Magengrube wie Sodbrennen; unterer Teil zur Leiste und über den Unterbauch.</translation>
    </message>
    <message>
        <source>Above the pubic bone and groin, sometimes with urinary urgency.</source>
        <translation>Oberhalb des Schambeins und Leiste, manchmal mit Harndrang.</translation>
    </message>
    <message>
        <source>As a band along the costal margin and across the upper abdomen.</source>
        <translation>Als Band entlang des Rippenbogens und über den Oberbauch.</translation>
    </message>
    <message>
        <source>In the midline between the pubic bone and the navel.</source>
        <translation>In der Mittellinie zwischen Schambein und Nabel.</translation>
    </message>
    <message>
        <source>Front of the shoulder, back of the arm, back of the forearm and hand to the middle finger; elbow and wrist are usually spared.</source>
        <translation>Vorn an der Schulter, Rückseite von Arm, Unterarm und Hand bis zum Mittelfinger; Ellenbogen und Handgelenk bleiben meist frei.</translation>
    </message>
    <message>
        <source>Up to the front of the shoulder, also the bend of the elbow.</source>
        <translation>Aufwärts zur Vorderseite der Schulter, auch die Ellenbeuge.</translation>
    </message>
    <message>
        <source>Base of the thumb and the web beside it, with some pain at the front of the shoulder and bend of the elbow.</source>
        <translation>Daumenbasis und Schwimmhaut daneben, etwas Schmerz vorn an der Schulter und in der Ellenbeuge.</translation>
    </message>
    <message>
        <source>Up the back of the arm to the back of the shoulder and to the base of the neck, sometimes the back of the forearm.</source>
        <translation>An der Armrückseite aufwärts zur hinteren Schulter und zur Halsbasis, manchmal Rückseite des Unterarms.</translation>
    </message>
    <message>
        <source>Back of the arm over the muscle, sometimes the back of the forearm and the ring and little fingers.</source>
        <translation>Armrückseite über dem Muskel, manchmal Rückseite des Unterarms sowie Ring- und Kleinfinger.</translation>
    </message>
    <message>
        <source>Outer elbow and thumb side of the forearm, point of the elbow, or inner elbow and front of the forearm to the ulnar fingers.</source>
        <translation>Äußerer Ellenbogen und Daumenseite des Unterarms, Ellenbogenspitze oder innerer Ellenbogen und Vorderseite des Unterarms bis zu den ulnaren Fingern.</translation>
    </message>
    <message>
        <source>Locally to the outer elbow.</source>
        <translation>Örtlich zum äußeren Ellenbogen.</translation>
    </message>
    <message>
        <source>Outer elbow and the web of the thumb, along the thumb side of the forearm.</source>
        <translation>Äußerer Ellenbogen und Daumenschwimmhaut, entlang der Daumenseite des Unterarms.</translation>
    </message>
    <message>
        <source>Outer elbow and back of the hand near the thumb.</source>
        <translation>Äußerer Ellenbogen und Handrücken nahe dem Daumen.</translation>
    </message>
    <message>
        <source>Back of the wrist and hand.</source>
        <translation>Rückseite von Handgelenk und Hand.</translation>
    </message>
    <message>
        <source>Little-finger side of the back of the wrist.</source>
        <translation>Kleinfingerseite der Handgelenkrückseite.</translation>
    </message>
    <message>
        <source>Back of the forearm and hand into the matching finger, the ring finger fibres also to the outer elbow.</source>
        <translation>Rückseite von Unterarm und Hand in den zugehörigen Finger, die Ringfingerfasern auch zum äußeren Ellenbogen.</translation>
    </message>
    <message>
        <source>Back of the forearm and hand to the little finger.</source>
        <translation>Rückseite von Unterarm und Hand bis zum Kleinfinger.</translation>
    </message>
    <message>
        <source>Back of the wrist and hand towards the index finger.</source>
        <translation>Rückseite von Handgelenk und Hand Richtung Zeigefinger.</translation>
    </message>
    <message>
        <source>Outer elbow and the web between thumb and index.</source>
        <translation>Äußerer Ellenbogen und Schwimmhaut zwischen Daumen und Zeigefinger.</translation>
    </message>
    <message>
        <source>Deep to the thumb side of the front of the wrist and forearm.</source>
        <translation>Tief zur Daumenseite der Vorderseite von Handgelenk und Unterarm.</translation>
    </message>
    <message>
        <source>Superficial prickling in the palm, with some pain in the front of the forearm.</source>
        <translation>Oberflächliches Prickeln in der Handfläche, etwas Schmerz vorn am Unterarm.</translation>
    </message>
    <message>
        <source>Front of the wrist on the thumb side, with some pain in the palm.</source>
        <translation>Daumenseite der Handgelenkvorderseite, etwas Schmerz in der Handfläche.</translation>
    </message>
    <message>
        <source>Front of the wrist on the little-finger side.</source>
        <translation>Kleinfingerseite der Handgelenkvorderseite.</translation>
    </message>
    <message>
        <source>Palm side of the finger moved by the affected fibres, sometimes felt to run on past the fingertip.</source>
        <translation>Palmarseite des von den betroffenen Fasern bewegten Fingers, manchmal scheinbar über die Fingerspitze hinaus.</translation>
    </message>
    <message>
        <source>Palm side of the finger moved by the affected fibres.</source>
        <translation>Palmarseite des von den betroffenen Fasern bewegten Fingers.</translation>
    </message>
    <message>
        <source>Palm side of the thumb to its tip.</source>
        <translation>Palmarseite des Daumens bis zur Spitze.</translation>
    </message>
    <message>
        <source>Outer side and base of the thumb, with some pain in the ball of the thumb and the web.</source>
        <translation>Außenseite und Basis des Daumens, etwas Schmerz in Daumenballen und Schwimmhaut.</translation>
    </message>
    <message>
        <source>Palm side of the thumb and the thumb side of the wrist.</source>
        <translation>Palmarseite des Daumens und Daumenseite des Handgelenks.</translation>
    </message>
    <message>
        <source>Thumb side of the index finger to its tip, with some pain in the back of the hand, palm and little finger.</source>
        <translation>Daumenseite des Zeigefingers bis zur Spitze, etwas Schmerz in Handrücken, Handfläche und Kleinfinger.</translation>
    </message>
    <message>
        <source>Along the side of the finger to which the muscle attaches.</source>
        <translation>Entlang der Seite des Fingers, an dem der Muskel ansetzt.</translation>
    </message>
    <message>
        <source>Outer side of the little finger.</source>
        <translation>Außenseite des Kleinfingers.</translation>
    </message>
    <message>
        <source>Sacroiliac region, whole buttock and lower buttock, or the tailbone, depending on the point.</source>
        <translation>Iliosakralregion, ganzes Gesäß und unteres Gesäß oder Steißbein, je nach Punkt.</translation>
    </message>
    <message>
        <source>Along the back of the iliac crest, sacrum and buttock, spreading to the outer and back upper thigh.</source>
        <translation>Entlang der hinteren Crista iliaca, Sakrum und Gesäß, auch zum oberen äußeren und hinteren Oberschenkel.</translation>
    </message>
    <message>
        <source>Front part: lower outer buttock, outer thigh and leg to the ankle; back part: lower inner buttock, back of the thigh and calf (can resemble sciatica).</source>
        <translation>Vorderer Teil: unteres äußeres Gesäß, Außenseite von Ober- und Unterschenkel bis zum Knöchel; hinterer Teil: unteres inneres Gesäß, Rückseite von Oberschenkel und Wade (kann Ischialgie ähneln).</translation>
    </message>
    <message>
        <source>Sacroiliac region, buttock and back of the hip, spreading down the upper two thirds of the back of the thigh.</source>
        <translation>Iliosakralregion, Gesäß und Hüftrückseite, auch die oberen zwei Drittel der Oberschenkelrückseite.</translation>
    </message>
    <message>
        <source>Tailbone and anal region, vagina, and the upper back of the thigh.</source>
        <translation>Steißbein und Analregion, Vagina und obere Oberschenkelrückseite.</translation>
    </message>
    <message>
        <source>Locally in the lower buttock and behind the hip.</source>
        <translation>Örtlich im unteren Gesäß und hinter der Hüfte.</translation>
    </message>
    <message>
        <source>Greater trochanter and outer front thigh, down towards the knee.</source>
        <translation>Trochanter major und äußerer vorderer Oberschenkel, abwärts Richtung Knie.</translation>
    </message>
    <message>
        <source>Tailbone, lower sacrum, perineum, anus and vagina.</source>
        <translation>Steißbein, unteres Sakrum, Damm, Anus und Vagina.</translation>
    </message>
    <message>
        <source>Tailbone and lower sacrum, worse when sitting.</source>
        <translation>Steißbein und unteres Sakrum, stärker beim Sitzen.</translation>
    </message>
    <message>
        <source>Back of the pelvic floor around the anus.</source>
        <translation>Hinterer Beckenboden um den Anus.</translation>
    </message>
    <message>
        <source>Genitals and front perineum.</source>
        <translation>Genitalien und vorderer Damm.</translation>
    </message>
    <message>
        <source>Perineum and genitals.</source>
        <translation>Damm und Genitalien.</translation>
    </message>
    <message>
        <source>Superficial, sharp or tingling pain over the front and inner thigh to the inner knee, close to the point.</source>
        <translation>Oberflächlicher, scharfer oder kribbelnder Schmerz über dem vorderen und inneren Oberschenkel bis zum inneren Knie, nahe am Punkt.</translation>
    </message>
    <message>
        <source>Deep in the front of the knee and lower front thigh, often at night.</source>
        <translation>Tief vorn im Knie und unten vorn im Oberschenkel, oft nachts.</translation>
    </message>
    <message>
        <source>Front and inner knee, sometimes with buckling, and the lower inner front thigh.</source>
        <translation>Vorderes und inneres Knie, manchmal mit Einknicken, und unterer innerer vorderer Oberschenkel.</translation>
    </message>
    <message>
        <source>Front of the thigh, strongest at mid thigh.</source>
        <translation>Vorderseite des Oberschenkels, am stärksten in der Mitte.</translation>
    </message>
    <message>
        <source>Along the outer thigh from the pelvis to the outer knee, from the lower back part sometimes into the outer leg.</source>
        <translation>Entlang der Oberschenkelaußenseite vom Becken zum äußeren Knie, vom unteren hinteren Teil manchmal in den äußeren Unterschenkel.</translation>
    </message>
    <message>
        <source>Deep in the groin just below the inguinal ligament.</source>
        <translation>Tief in der Leiste knapp unter dem Leistenband.</translation>
    </message>
    <message>
        <source>Groin and upper inner thigh, and the inner side of the knee with spread to the shin.</source>
        <translation>Leiste und oberer innerer Oberschenkel sowie Innenseite des Knies mit Ausbreitung zum Schienbein.</translation>
    </message>
    <message>
        <source>Inner thigh from groin to above the knee; high points deep in the pelvis.</source>
        <translation>Innerer Oberschenkel von der Leiste bis oberhalb des Knies; hohe Punkte tief im Becken.</translation>
    </message>
    <message>
        <source>Burning or stinging pain near the surface, up and down the inner thigh.</source>
        <translation>Brennender oder stechender oberflächlicher Schmerz, am inneren Oberschenkel auf und ab.</translation>
    </message>
    <message>
        <source>Back of the knee, spreading up the outer back thigh and into the calf.</source>
        <translation>Kniekehle, auch die äußere Oberschenkelrückseite aufwärts und in die Wade.</translation>
    </message>
    <message>
        <source>Back of the knee, spreading to the outer knee and upper calf.</source>
        <translation>Kniekehle, auch äußeres Knie und obere Wade.</translation>
    </message>
    <message>
        <source>Lower buttock and gluteal fold, spreading down the inner back thigh to the inner calf.</source>
        <translation>Unteres Gesäß und Gesäßfalte, auch die innere Oberschenkelrückseite abwärts zur inneren Wade.</translation>
    </message>
    <message>
        <source>Back of the knee, worse when crouching and walking downhill.</source>
        <translation>Kniekehle, stärker beim Hocken und Bergabgehen.</translation>
    </message>
    <message>
        <source>Inner arch of the foot, spreading over the inner calf, or the back of the knee.</source>
        <translation>Inneres Fußgewölbe, auch die innere Wade, oder die Kniekehle.</translation>
    </message>
    <message>
        <source>Locally over the outer calf and the back of the knee.</source>
        <translation>Örtlich über der äußeren Wade und in der Kniekehle.</translation>
    </message>
    <message>
        <source>Heel and Achilles tendon, the calf, or the sacroiliac region on the same side.</source>
        <translation>Ferse und Achillessehne, Wade oder Iliosakralregion derselben Seite.</translation>
    </message>
    <message>
        <source>Back of the knee and upper calf to mid calf.</source>
        <translation>Kniekehle und obere bis mittlere Wade.</translation>
    </message>
    <message>
        <source>Great toe and front inner ankle, with some pain along the shin.</source>
        <translation>Großzehe und vorderer innerer Knöchel, etwas Schmerz entlang des Schienbeins.</translation>
    </message>
    <message>
        <source>Achilles tendon, spreading over the calf, heel and sole.</source>
        <translation>Achillessehne, auch Wade, Ferse und Sohle.</translation>
    </message>
    <message>
        <source>Above, behind and below the outer ankle and along the outer foot.</source>
        <translation>Über, hinter und unter dem Außenknöchel und entlang des äußeren Fußes.</translation>
    </message>
    <message>
        <source>Front outer ankle, with some pain behind the outer ankle to the outer heel.</source>
        <translation>Vorderer Außenknöchel, etwas Schmerz hinter dem Außenknöchel zur äußeren Ferse.</translation>
    </message>
    <message>
        <source>Top of the foot to the middle three toes.</source>
        <translation>Fußrücken bis zu den mittleren drei Zehen.</translation>
    </message>
    <message>
        <source>Top of the foot over the first metatarsal to the great toe.</source>
        <translation>Fußrücken über dem ersten Metatarsale bis zur Großzehe.</translation>
    </message>
    <message>
        <source>Middle of the sole and forefoot towards the lesser toes, with some pain at the inner calf and ankle.</source>
        <translation>Mitte von Sohle und Vorfuß zu den kleinen Zehen, etwas Schmerz an innerer Wade und Knöchel.</translation>
    </message>
    <message>
        <source>Underside of the great toe and the ball of the foot behind it.</source>
        <translation>Unterseite der Großzehe und der Ballen dahinter.</translation>
    </message>
    <message>
        <source>Top of the foot near the ankle.</source>
        <translation>Fußrücken nahe dem Sprunggelenk.</translation>
    </message>
    <message>
        <source>Top of the foot.</source>
        <translation>Fußrücken.</translation>
    </message>
    <message>
        <source>Inner side of the heel and the arch.</source>
        <translation>Innenseite der Ferse und Fußgewölbe.</translation>
    </message>
    <message>
        <source>Ball of the foot under the second to fourth metatarsal heads.</source>
        <translation>Fußballen unter den Köpfen des zweiten bis vierten Metatarsale.</translation>
    </message>
    <message>
        <source>Under the fifth metatarsal head and the outer border of the forefoot.</source>
        <translation>Unter dem Kopf des fünften Metatarsale und äußerer Vorfußrand.</translation>
    </message>
    <message>
        <source>Underside of the heel.</source>
        <translation>Unterseite der Ferse.</translation>
    </message>
    <message>
        <source>Around the first metatarsal head, spreading to the great toe and sometimes the second toe.</source>
        <translation>Um den Kopf des ersten Metatarsale, auch zur Großzehe und manchmal zur zweiten Zehe.</translation>
    </message>
    <message>
        <source>Ball of the foot, sometimes with odd numbness or a feeling of swelling.</source>
        <translation>Fußballen, manchmal mit eigenartiger Taubheit oder Schwellungsgefühl.</translation>
    </message>
    <message>
        <source>Toe to which the muscle attaches, on its upper and lower surface, and the nearby metatarsal head.</source>
        <translation>Zehe, an der der Muskel ansetzt, Ober- und Unterseite, und der nahe Metatarsaleköpfchenbereich.</translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <source>no</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <translation>einer</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>open_chart</name>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>This could not be saved because of a fault in Bodymap.</source>
        <translation>Das konnte wegen eines Fehlers in Bodymap nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first.</source>
        <translation>Jemand anderes hat dasselbe zuerst geändert.</translation>
    </message>
    <message>
        <source>Look at what is there now, then apply your change again or drop it.</source>
        <translation>Sehen Sie sich den jetzigen Stand an, dann wenden Sie Ihre Änderung noch einmal an oder verwerfen sie.</translation>
    </message>
</context>
<context>
    <name>outgoing</name>
    <message>
        <source>Visits were moved from one patient to another meanwhile.</source>
        <translation>Inzwischen wurden Besuche von einem Patienten zu einem anderen verschoben.</translation>
    </message>
    <message>
        <source>Nothing was written. Start the export again.</source>
        <translation>Nichts wurde geschrieben. Beginnen Sie den Export noch einmal.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>The document cannot be shown: it is no readable PDF.</source>
        <translation>Das Dokument kann nicht gezeigt werden: Es ist kein lesbares PDF.</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>show on the map · {0}</source>
        <translation>im Körperschema zeigen · {0}</translation>
    </message>
    <message>
        <source>show on the map</source>
        <translation>im Körperschema zeigen</translation>
    </message>
    <message>
        <source>Show {0} on the map.</source>
        <translation>{0} im Körperschema zeigen.</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>Open the chart of {0}.</source>
        <translation>Akte von {0} öffnen.</translation>
    </message>
</context>
<context>
    <name>patient</name>
    <message>
        <source>This is longer than {0} characters.</source>
        <translation>Das ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>Line breaks and control characters cannot be kept.</source>
        <translation>Zeilenumbrüche und Steuerzeichen können nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Enter a chart number.</source>
        <translation>Geben Sie eine Patientennummer ein.</translation>
    </message>
    <message>
        <source>Enter a family name.</source>
        <translation>Geben Sie einen Nachnamen ein.</translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation>Das Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>The birth date is before {0}: check the year.</source>
        <translation>Das Geburtsdatum liegt vor {0}: Prüfen Sie das Jahr.</translation>
    </message>
</context>
<context>
    <name>patient import</name>
    <message>
        <source>is here already, under this chart number</source>
        <translation>ist bereits hier, unter dieser Patientennummer</translation>
    </message>
    <message>
        <source>this chart number belongs to somebody else here</source>
        <translation>diese Patientennummer gehört hier jemand anderem</translation>
    </message>
    <message>
        <source>this chart number stands in the table twice</source>
        <translation>diese Patientennummer steht zweimal in der Tabelle</translation>
    </message>
    <message>
        <source>same name and birth date as chart number {0}</source>
        <translation>derselbe Name und dasselbe Geburtsdatum wie Patientennummer {0}</translation>
    </message>
    <message>
        <source>same name and birth date as an earlier line of the table</source>
        <translation>derselbe Name und dasselbe Geburtsdatum wie eine frühere Zeile der Tabelle</translation>
    </message>
    <message>
        <source>There is nobody new in this table.</source>
        <translation>In dieser Tabelle ist niemand Neues.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>Add patient</source>
        <translation>Patienten anlegen</translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation>Patienten bearbeiten</translation>
    </message>
    <message>
        <source>Two patient records were merged into each other.</source>
        <translation>Zwei Patientenakten wurden ineinander zusammengeführt.</translation>
    </message>
    <message>
        <source>the same name, no birth date</source>
        <translation>derselbe Name, kein Geburtsdatum</translation>
    </message>
    <message>
        <source>the same name and birth date</source>
        <translation>derselbe Name und dasselbe Geburtsdatum</translation>
    </message>
    <message>
        <source>family and given name swapped, the same birth date</source>
        <translation>Vor- und Nachname vertauscht, dasselbe Geburtsdatum</translation>
    </message>
    <message>
        <source>nearly the same name, the same birth date</source>
        <translation>fast derselbe Name, dasselbe Geburtsdatum</translation>
    </message>
</context>
<context>
    <name>pattern</name>
    <message>
        <source>Usual pattern of {muscle}, {side}</source>
        <translation>Übliches Muster von {muscle}, {side}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>You cannot disable yourself: another administrator can.</source>
        <translation>Sie können sich nicht selbst sperren: Ein anderer Administrator kann es.</translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translation>Diese Passphrase ist zu erraten.</translation>
    </message>
    <message>
        <source>Take several words that have nothing to do with one another.</source>
        <translation>Nehmen Sie mehrere Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>{0} needs a new passphrase: the earlier key is gone.</source>
        <translation>{0} braucht eine neue Passphrase: Der frühere Schlüssel ist fort.</translation>
    </message>
    <message>
        <source>There is nobody of this name in the clinic.</source>
        <translation>In der Praxis gibt es niemanden mit diesem Namen.</translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation>Es gibt bereits jemanden mit diesem Namen.</translation>
    </message>
    <message>
        <source>This is the only administrator.</source>
        <translation>Das ist der einzige Administrator.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>Enter a name of 1 to {0} characters.</source>
        <translation>Geben Sie einen Namen mit 1 bis {0} Zeichen ein.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Prüfen Sie, ob sie noch da ist und Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>This picture could not be read safely, so it was not attached.</source>
        <translation>Dieses Bild konnte nicht sicher gelesen werden, daher wurde es nicht angehängt.</translation>
    </message>
    <message>
        <source>Take it again, or open and save it in another program.</source>
        <translation>Nehmen Sie es neu auf oder öffnen und speichern Sie es in einem anderen Programm.</translation>
    </message>
    <message>
        <source>HEIC pictures cannot be read.</source>
        <translation>HEIC-Bilder können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save it as JPEG, or set the camera to its most compatible format.</source>
        <translation>Speichern Sie es als JPEG oder stellen Sie die Kamera auf ihr kompatibelstes Format.</translation>
    </message>
    <message>
        <source>This is not a picture that can be attached.</source>
        <translation>Das ist kein Bild, das angehängt werden kann.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, TIFF, BMP or GIF file.</source>
        <translation>Wählen Sie eine JPEG-, PNG-, WebP-, TIFF-, BMP- oder GIF-Datei.</translation>
    </message>
    <message>
        <source>This file is larger than {0} MB.</source>
        <translation>Diese Datei ist größer als {0} MB.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file holds no picture, whatever its name says.</source>
        <translation>Diese Datei enthält kein Bild, was auch immer ihr Name sagt.</translation>
    </message>
    <message>
        <source>This picture is broken and cannot be read.</source>
        <translation>Dieses Bild ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is named as {0} but holds {1}.</source>
        <translation>Die Datei heißt {0}, enthält aber {1}.</translation>
    </message>
    <message>
        <source>Give it its true ending, or save it again.</source>
        <translation>Geben Sie ihr die richtige Endung oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>This scan has {0} pages.</source>
        <translation>Dieser Scan hat {0} Seiten.</translation>
    </message>
    <message>
        <source>Save each page as a picture of its own.</source>
        <translation>Speichern Sie jede Seite als eigenes Bild.</translation>
    </message>
    <message>
        <source>This picture has more than {0} megapixels.</source>
        <translation>Dieses Bild hat mehr als {0} Megapixel.</translation>
    </message>
    <message>
        <source>Save a smaller copy and attach that one.</source>
        <translation>Speichern Sie eine kleinere Kopie und hängen Sie diese an.</translation>
    </message>
</context>
<context>
    <name>plain_muscles.csv</name>
    <message>
        <source>Chewing muscle of the cheek</source>
        <translation>Kaumuskel der Wange</translation>
    </message>
    <message>
        <source>Chewing muscle of the cheek, deep part</source>
        <translation>Kaumuskel der Wange, tiefer Teil</translation>
    </message>
    <message>
        <source>Chewing muscle at the temple</source>
        <translation>Kaumuskel an der Schläfe</translation>
    </message>
    <message>
        <source>Chewing muscle on the inside of the jaw</source>
        <translation>Kaumuskel an der Innenseite des Kiefers</translation>
    </message>
    <message>
        <source>Small muscle in front of the jaw joint</source>
        <translation>Kleiner Muskel vor dem Kiefergelenk</translation>
    </message>
    <message>
        <source>Muscle below the chin and the corner of the jaw</source>
        <translation>Muskel unter Kinn und Kieferwinkel</translation>
    </message>
    <message>
        <source>Ring muscle around the eye</source>
        <translation>Ringmuskel um das Auge</translation>
    </message>
    <message>
        <source>Smiling muscle of the cheek</source>
        <translation>Lachmuskel der Wange</translation>
    </message>
    <message>
        <source>Inner muscle of the cheek</source>
        <translation>Innerer Muskel der Wange</translation>
    </message>
    <message>
        <source>Thin muscle under the skin of the front of the neck</source>
        <translation>Dünner Muskel unter der Haut vorn am Hals</translation>
    </message>
    <message>
        <source>Muscle of the forehead</source>
        <translation>Muskel der Stirn</translation>
    </message>
    <message>
        <source>Muscle at the back of the head</source>
        <translation>Muskel am Hinterkopf</translation>
    </message>
    <message>
        <source>Muscle from behind the ear to the breastbone</source>
        <translation>Muskel von hinter dem Ohr zum Brustbein</translation>
    </message>
    <message>
        <source>Muscle from behind the ear to the collarbone</source>
        <translation>Muskel von hinter dem Ohr zum Schlüsselbein</translation>
    </message>
    <message>
        <source>Muscle of the back of the neck that turns the head</source>
        <translation>Nackenmuskel, der den Kopf dreht</translation>
    </message>
    <message>
        <source>Muscle from the upper back to the neck</source>
        <translation>Muskel vom oberen Rücken zum Hals</translation>
    </message>
    <message>
        <source>Deep muscle of the back of the neck that holds up the head</source>
        <translation>Tiefer Nackenmuskel, der den Kopf aufrecht hält</translation>
    </message>
    <message>
        <source>Deep muscle of the lower neck</source>
        <translation>Tiefer Muskel des unteren Nackens</translation>
    </message>
    <message>
        <source>Small deep muscles beside the neck&apos;s spine</source>
        <translation>Kleine tiefe Muskeln neben der Halswirbelsäule</translation>
    </message>
    <message>
        <source>Narrow muscle at the side of the back of the neck</source>
        <translation>Schmaler Muskel seitlich am Nacken</translation>
    </message>
    <message>
        <source>Small muscle below the back of the head</source>
        <translation>Kleiner Muskel unter dem Hinterkopf</translation>
    </message>
    <message>
        <source>Smallest muscle below the back of the head, near the middle</source>
        <translation>Kleinster Muskel unter dem Hinterkopf, nahe der Mitte</translation>
    </message>
    <message>
        <source>Small turning muscle below the back of the head</source>
        <translation>Kleiner Drehmuskel unter dem Hinterkopf</translation>
    </message>
    <message>
        <source>Small muscle below the back of the head, to the side</source>
        <translation>Kleiner Muskel unter dem Hinterkopf, seitlich</translation>
    </message>
    <message>
        <source>Muscle at the side of the neck, front part</source>
        <translation>Muskel seitlich am Hals, vorderer Teil</translation>
    </message>
    <message>
        <source>Muscle at the side of the neck, middle part</source>
        <translation>Muskel seitlich am Hals, mittlerer Teil</translation>
    </message>
    <message>
        <source>Muscle at the side of the neck, back part</source>
        <translation>Muskel seitlich am Hals, hinterer Teil</translation>
    </message>
    <message>
        <source>Deep muscle in front of the neck&apos;s spine</source>
        <translation>Tiefer Muskel vor der Halswirbelsäule</translation>
    </message>
    <message>
        <source>Muscle between the neck and the shoulder</source>
        <translation>Muskel zwischen Hals und Schulter</translation>
    </message>
    <message>
        <source>Muscle between the spine and the top of the shoulder blade</source>
        <translation>Muskel zwischen Wirbelsäule und oberem Schulterblatt</translation>
    </message>
    <message>
        <source>Muscle from the middle of the back to the shoulder blade</source>
        <translation>Muskel von der Rückenmitte zum Schulterblatt</translation>
    </message>
    <message>
        <source>Muscle from the neck to the upper corner of the shoulder blade</source>
        <translation>Muskel vom Hals zur oberen Ecke des Schulterblatts</translation>
    </message>
    <message>
        <source>Upper muscle between the spine and the shoulder blade, below the surface</source>
        <translation>Oberer tiefer Muskel zwischen Wirbelsäule und Schulterblatt</translation>
    </message>
    <message>
        <source>Muscle between the spine and the shoulder blade, below the surface</source>
        <translation>Tiefer Muskel zwischen Wirbelsäule und Schulterblatt</translation>
    </message>
    <message>
        <source>Muscle on top of the shoulder blade</source>
        <translation>Muskel oben auf dem Schulterblatt</translation>
    </message>
    <message>
        <source>Muscle on the back of the shoulder blade</source>
        <translation>Muskel hinten auf dem Schulterblatt</translation>
    </message>
    <message>
        <source>Small muscle from the shoulder blade to the back of the shoulder</source>
        <translation>Kleiner Muskel vom Schulterblatt zur Rückseite der Schulter</translation>
    </message>
    <message>
        <source>Muscle from the lower corner of the shoulder blade to the arm</source>
        <translation>Muskel von der unteren Ecke des Schulterblatts zum Arm</translation>
    </message>
    <message>
        <source>Muscle between the shoulder blade and the ribs</source>
        <translation>Muskel zwischen Schulterblatt und Rippen</translation>
    </message>
    <message>
        <source>Broad muscle of the back, to the armpit</source>
        <translation>Breiter Rückenmuskel bis zur Achsel</translation>
    </message>
    <message>
        <source>Muscle on the ribs below the armpit</source>
        <translation>Muskel auf den Rippen unter der Achsel</translation>
    </message>
    <message>
        <source>Shoulder muscle, front part</source>
        <translation>Schultermuskel, vorderer Teil</translation>
    </message>
    <message>
        <source>Shoulder muscle, outer part</source>
        <translation>Schultermuskel, äußerer Teil</translation>
    </message>
    <message>
        <source>Shoulder muscle, back part</source>
        <translation>Schultermuskel, hinterer Teil</translation>
    </message>
    <message>
        <source>Chest muscle, upper part</source>
        <translation>Brustmuskel, oberer Teil</translation>
    </message>
    <message>
        <source>Chest muscle, middle part</source>
        <translation>Brustmuskel, mittlerer Teil</translation>
    </message>
    <message>
        <source>Chest muscle, lower part</source>
        <translation>Brustmuskel, unterer Teil</translation>
    </message>
    <message>
        <source>Deep muscle of the upper chest</source>
        <translation>Tiefer Muskel der oberen Brust</translation>
    </message>
    <message>
        <source>Small muscle below the collarbone</source>
        <translation>Kleiner Muskel unter dem Schlüsselbein</translation>
    </message>
    <message>
        <source>Thin muscle beside the breastbone</source>
        <translation>Dünner Muskel neben dem Brustbein</translation>
    </message>
    <message>
        <source>Muscles between the ribs</source>
        <translation>Muskeln zwischen den Rippen</translation>
    </message>
    <message>
        <source>Breathing muscle between chest and belly</source>
        <translation>Atemmuskel zwischen Brust und Bauch</translation>
    </message>
    <message>
        <source>Deep muscle of the upper back, below the shoulder blade</source>
        <translation>Tiefer Muskel des oberen Rückens, unter dem Schulterblatt</translation>
    </message>
    <message>
        <source>Muscle on the lowest ribs, at the back</source>
        <translation>Muskel auf den untersten Rippen, hinten</translation>
    </message>
    <message>
        <source>Long back muscle over the ribs</source>
        <translation>Langer Rückenmuskel über den Rippen</translation>
    </message>
    <message>
        <source>Long back muscle beside the waist</source>
        <translation>Langer Rückenmuskel neben der Taille</translation>
    </message>
    <message>
        <source>Long back muscle beside the spine</source>
        <translation>Langer Rückenmuskel neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>Deep muscle beside the spine of the upper back</source>
        <translation>Tiefer Muskel neben der oberen Wirbelsäule</translation>
    </message>
    <message>
        <source>Small deep muscles beside the spine of the upper back</source>
        <translation>Kleine tiefe Muskeln neben der oberen Wirbelsäule</translation>
    </message>
    <message>
        <source>Smallest deep muscles between the bones of the spine</source>
        <translation>Kleinste tiefe Muskeln zwischen den Wirbeln</translation>
    </message>
    <message>
        <source>Small deep muscles beside the spine of the lower back</source>
        <translation>Kleine tiefe Muskeln neben der unteren Wirbelsäule</translation>
    </message>
    <message>
        <source>Muscle at the side of the lower back, between ribs and hip bone</source>
        <translation>Muskel seitlich am unteren Rücken, zwischen Rippen und Beckenknochen</translation>
    </message>
    <message>
        <source>Deep hip muscle in front of the spine</source>
        <translation>Tiefer Hüftmuskel vor der Wirbelsäule</translation>
    </message>
    <message>
        <source>Hip muscle on the inside of the hip bone</source>
        <translation>Hüftmuskel an der Innenseite des Beckenknochens</translation>
    </message>
    <message>
        <source>Straight muscle of the belly</source>
        <translation>Gerader Bauchmuskel</translation>
    </message>
    <message>
        <source>Outer muscle at the side of the belly</source>
        <translation>Äußerer seitlicher Bauchmuskel</translation>
    </message>
    <message>
        <source>Middle muscle at the side of the belly</source>
        <translation>Mittlerer seitlicher Bauchmuskel</translation>
    </message>
    <message>
        <source>Deepest muscle at the side of the belly</source>
        <translation>Tiefster seitlicher Bauchmuskel</translation>
    </message>
    <message>
        <source>Small muscle of the belly just above the pubic bone</source>
        <translation>Kleiner Bauchmuskel knapp über dem Schambein</translation>
    </message>
    <message>
        <source>Muscle on the inside of the upper arm</source>
        <translation>Muskel an der Innenseite des Oberarms</translation>
    </message>
    <message>
        <source>Muscle on the front of the upper arm, outer part</source>
        <translation>Muskel vorn am Oberarm, äußerer Teil</translation>
    </message>
    <message>
        <source>Muscle on the front of the upper arm, inner part</source>
        <translation>Muskel vorn am Oberarm, innerer Teil</translation>
    </message>
    <message>
        <source>Deep muscle on the front of the elbow</source>
        <translation>Tiefer Muskel vorn am Ellenbogen</translation>
    </message>
    <message>
        <source>Muscle on the back of the upper arm, long part</source>
        <translation>Muskel hinten am Oberarm, langer Teil</translation>
    </message>
    <message>
        <source>Muscle on the back of the upper arm, outer part</source>
        <translation>Muskel hinten am Oberarm, äußerer Teil</translation>
    </message>
    <message>
        <source>Muscle on the back of the upper arm, deep part</source>
        <translation>Muskel hinten am Oberarm, tiefer Teil</translation>
    </message>
    <message>
        <source>Small muscle at the back of the elbow</source>
        <translation>Kleiner Muskel hinten am Ellenbogen</translation>
    </message>
    <message>
        <source>Muscle on the thumb side of the forearm</source>
        <translation>Muskel an der Daumenseite des Unterarms</translation>
    </message>
    <message>
        <source>Muscle from the outer elbow that lifts the wrist, longer one</source>
        <translation>Muskel vom äußeren Ellenbogen, der das Handgelenk hebt, der längere</translation>
    </message>
    <message>
        <source>Muscle from the outer elbow that lifts the wrist, shorter one</source>
        <translation>Muskel vom äußeren Ellenbogen, der das Handgelenk hebt, der kürzere</translation>
    </message>
    <message>
        <source>Muscle of the forearm that lifts the wrist on the little finger&apos;s side</source>
        <translation>Unterarmmuskel, der das Handgelenk auf der Kleinfingerseite hebt</translation>
    </message>
    <message>
        <source>Muscle on the back of the forearm that straightens the fingers</source>
        <translation>Muskel hinten am Unterarm, der die Finger streckt</translation>
    </message>
    <message>
        <source>Muscle on the back of the forearm that straightens the little finger</source>
        <translation>Muskel hinten am Unterarm, der den kleinen Finger streckt</translation>
    </message>
    <message>
        <source>Muscle on the back of the forearm that straightens the forefinger</source>
        <translation>Muskel hinten am Unterarm, der den Zeigefinger streckt</translation>
    </message>
    <message>
        <source>Muscle of the outer elbow that turns the palm up</source>
        <translation>Muskel am äußeren Ellenbogen, der die Handfläche nach oben dreht</translation>
    </message>
    <message>
        <source>Muscle of the inner elbow that turns the palm down</source>
        <translation>Muskel am inneren Ellenbogen, der die Handfläche nach unten dreht</translation>
    </message>
    <message>
        <source>Thin muscle in the middle of the inside of the forearm</source>
        <translation>Dünner Muskel in der Mitte der Unterarminnenseite</translation>
    </message>
    <message>
        <source>Muscle that bends the wrist, on the thumb side</source>
        <translation>Muskel, der das Handgelenk beugt, auf der Daumenseite</translation>
    </message>
    <message>
        <source>Muscle that bends the wrist, on the little finger&apos;s side</source>
        <translation>Muskel, der das Handgelenk beugt, auf der Kleinfingerseite</translation>
    </message>
    <message>
        <source>Muscle on the inside of the forearm that bends the fingers</source>
        <translation>Muskel an der Unterarminnenseite, der die Finger beugt</translation>
    </message>
    <message>
        <source>Deep muscle on the inside of the forearm that bends the fingertips</source>
        <translation>Tiefer Muskel an der Unterarminnenseite, der die Fingerspitzen beugt</translation>
    </message>
    <message>
        <source>Muscle on the inside of the forearm that bends the thumb</source>
        <translation>Muskel an der Unterarminnenseite, der den Daumen beugt</translation>
    </message>
    <message>
        <source>Muscle between the thumb and the palm</source>
        <translation>Muskel zwischen Daumen und Handfläche</translation>
    </message>
    <message>
        <source>Muscle in the ball of the thumb</source>
        <translation>Muskel im Daumenballen</translation>
    </message>
    <message>
        <source>Muscle between thumb and forefinger</source>
        <translation>Muskel zwischen Daumen und Zeigefinger</translation>
    </message>
    <message>
        <source>Small muscles between the bones of the hand</source>
        <translation>Kleine Muskeln zwischen den Mittelhandknochen</translation>
    </message>
    <message>
        <source>Muscle on the little finger&apos;s edge of the hand</source>
        <translation>Muskel am Kleinfingerrand der Hand</translation>
    </message>
    <message>
        <source>Large muscle of the buttock</source>
        <translation>Großer Gesäßmuskel</translation>
    </message>
    <message>
        <source>Muscle at the upper and outer part of the buttock</source>
        <translation>Muskel oben außen am Gesäß</translation>
    </message>
    <message>
        <source>Deep muscle at the side of the hip</source>
        <translation>Tiefer Muskel seitlich an der Hüfte</translation>
    </message>
    <message>
        <source>Deep muscle in the middle of the buttock</source>
        <translation>Tiefer Muskel in der Mitte des Gesäßes</translation>
    </message>
    <message>
        <source>Deep muscle of the buttock and pelvis</source>
        <translation>Tiefer Muskel von Gesäß und Becken</translation>
    </message>
    <message>
        <source>Deep muscle at the lower part of the buttock</source>
        <translation>Tiefer Muskel unten am Gesäß</translation>
    </message>
    <message>
        <source>Muscle at the front and outside of the hip</source>
        <translation>Muskel vorn außen an der Hüfte</translation>
    </message>
    <message>
        <source>Muscle of the pelvic floor</source>
        <translation>Muskel des Beckenbodens</translation>
    </message>
    <message>
        <source>Muscle of the pelvic floor beside the tailbone</source>
        <translation>Muskel des Beckenbodens neben dem Steißbein</translation>
    </message>
    <message>
        <source>Ring muscle of the back passage</source>
        <translation>Ringmuskel am After</translation>
    </message>
    <message>
        <source>Small muscle of the front of the pelvic floor</source>
        <translation>Kleiner Muskel des vorderen Beckenbodens</translation>
    </message>
    <message>
        <source>Small muscle of the pelvic floor beside the sitting bone</source>
        <translation>Kleiner Muskel des Beckenbodens neben dem Sitzbein</translation>
    </message>
    <message>
        <source>Long muscle across the front of the thigh</source>
        <translation>Langer Muskel quer über den vorderen Oberschenkel</translation>
    </message>
    <message>
        <source>Muscle in the middle of the front of the thigh</source>
        <translation>Muskel in der Mitte des vorderen Oberschenkels</translation>
    </message>
    <message>
        <source>Muscle of the thigh above the inner knee</source>
        <translation>Oberschenkelmuskel über dem inneren Knie</translation>
    </message>
    <message>
        <source>Deep muscle of the front of the thigh</source>
        <translation>Tiefer Muskel des vorderen Oberschenkels</translation>
    </message>
    <message>
        <source>Muscle on the outside of the thigh</source>
        <translation>Muskel außen am Oberschenkel</translation>
    </message>
    <message>
        <source>Short muscle in the groin</source>
        <translation>Kurzer Muskel in der Leiste</translation>
    </message>
    <message>
        <source>Muscle from the groin to the inner thigh</source>
        <translation>Muskel von der Leiste zum inneren Oberschenkel</translation>
    </message>
    <message>
        <source>Short deep muscle of the inner thigh</source>
        <translation>Kurzer tiefer Muskel des inneren Oberschenkels</translation>
    </message>
    <message>
        <source>Large muscle of the inner thigh</source>
        <translation>Großer Muskel des inneren Oberschenkels</translation>
    </message>
    <message>
        <source>Thin muscle along the inner thigh</source>
        <translation>Dünner Muskel am inneren Oberschenkel</translation>
    </message>
    <message>
        <source>Muscle on the back of the thigh, outer side</source>
        <translation>Muskel hinten am Oberschenkel, außen</translation>
    </message>
    <message>
        <source>Muscle on the back of the thigh, outer side, above the knee</source>
        <translation>Muskel hinten am Oberschenkel, außen, über dem Knie</translation>
    </message>
    <message>
        <source>Muscle on the back of the thigh, inner side</source>
        <translation>Muskel hinten am Oberschenkel, innen</translation>
    </message>
    <message>
        <source>Deeper muscle on the back of the thigh, inner side</source>
        <translation>Tieferer Muskel hinten am Oberschenkel, innen</translation>
    </message>
    <message>
        <source>Small muscle in the hollow of the knee</source>
        <translation>Kleiner Muskel in der Kniekehle</translation>
    </message>
    <message>
        <source>Calf muscle, inner part</source>
        <translation>Wadenmuskel, innerer Teil</translation>
    </message>
    <message>
        <source>Calf muscle, outer part</source>
        <translation>Wadenmuskel, äußerer Teil</translation>
    </message>
    <message>
        <source>Deep calf muscle</source>
        <translation>Tiefer Wadenmuskel</translation>
    </message>
    <message>
        <source>Small muscle behind the knee</source>
        <translation>Kleiner Muskel hinter dem Knie</translation>
    </message>
    <message>
        <source>Muscle beside the shin</source>
        <translation>Muskel neben dem Schienbein</translation>
    </message>
    <message>
        <source>Deepest muscle of the calf</source>
        <translation>Tiefster Wadenmuskel</translation>
    </message>
    <message>
        <source>Muscle on the outside of the lower leg, long one</source>
        <translation>Muskel außen am Unterschenkel, der lange</translation>
    </message>
    <message>
        <source>Muscle on the outside of the lower leg, short one</source>
        <translation>Muskel außen am Unterschenkel, der kurze</translation>
    </message>
    <message>
        <source>Small muscle above the outer ankle</source>
        <translation>Kleiner Muskel über dem Außenknöchel</translation>
    </message>
    <message>
        <source>Muscle of the shin side that lifts the toes</source>
        <translation>Muskel am Schienbein, der die Zehen hebt</translation>
    </message>
    <message>
        <source>Muscle of the shin side that lifts the big toe</source>
        <translation>Muskel am Schienbein, der die Großzehe hebt</translation>
    </message>
    <message>
        <source>Deep calf muscle that bends the toes</source>
        <translation>Tiefer Wadenmuskel, der die Zehen beugt</translation>
    </message>
    <message>
        <source>Deep calf muscle that bends the big toe</source>
        <translation>Tiefer Wadenmuskel, der die Großzehe beugt</translation>
    </message>
    <message>
        <source>Short muscle on top of the foot</source>
        <translation>Kurzer Muskel auf dem Fußrücken</translation>
    </message>
    <message>
        <source>Short muscle on top of the foot, to the big toe</source>
        <translation>Kurzer Muskel auf dem Fußrücken, zur Großzehe</translation>
    </message>
    <message>
        <source>Muscle on the inner edge of the foot</source>
        <translation>Muskel am inneren Fußrand</translation>
    </message>
    <message>
        <source>Muscle in the middle of the sole</source>
        <translation>Muskel in der Mitte der Sohle</translation>
    </message>
    <message>
        <source>Muscle on the outer edge of the foot</source>
        <translation>Muskel am äußeren Fußrand</translation>
    </message>
    <message>
        <source>Deep muscle of the sole, near the heel</source>
        <translation>Tiefer Muskel der Sohle, nahe der Ferse</translation>
    </message>
    <message>
        <source>Muscle below the ball of the big toe</source>
        <translation>Muskel unter dem Großzehenballen</translation>
    </message>
    <message>
        <source>Deep muscle across the ball of the foot</source>
        <translation>Tiefer Muskel quer unter dem Fußballen</translation>
    </message>
    <message>
        <source>Small muscles between the bones of the foot</source>
        <translation>Kleine Muskeln zwischen den Mittelfußknochen</translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>pain {0} of 10</source>
        <translation>Schmerz {0} von 10</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{0}, then {1}</source>
        <translation>{0}, dann {1}</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht erfragt</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>{before} → {now} {word}</source>
        <translation>{before} → {now} {word}</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>The print could not be written whole: the disk may be full.</source>
        <translation>Der Druck konnte nicht vollständig geschrieben werden: Der Datenträger ist vielleicht voll.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation>Der Drucker hat angehalten.</translation>
    </message>
    <message>
        <source>Print again.</source>
        <translation>Drucken Sie noch einmal.</translation>
    </message>
    <message>
        <source>The printer did not take the document.</source>
        <translation>Der Drucker hat das Dokument nicht angenommen.</translation>
    </message>
    <message>
        <source>Look whether it is switched on and connected, or choose another one.</source>
        <translation>Prüfen Sie, ob er eingeschaltet und verbunden ist, oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>average pain {0}</source>
        <translation>durchschnittlicher Schmerz {0}</translation>
    </message>
    <message>
        <source>worst pain {0}</source>
        <translation>stärkster Schmerz {0}</translation>
    </message>
    <message>
        <source>The same: {0}</source>
        <translation>Gleich: {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} auf {1}</translation>
    </message>
    <message>
        <source>Worse: {0}</source>
        <translation>Schlechter: {0}</translation>
    </message>
    <message>
        <source>Worse: {0}, up {1} %</source>
        <translation>Schlechter: {0}, +{1} %</translation>
    </message>
    <message>
        <source>Better: {0}, down {1} %</source>
        <translation>Besser: {0}, −{1} %</translation>
    </message>
    <message>
        <source>A minimal improvement (10 % or more).</source>
        <translation>Eine minimale Besserung (10 % oder mehr).</translation>
    </message>
    <message>
        <source>A moderate improvement (30 % or more).</source>
        <translation>Eine mäßige Besserung (30 % oder mehr).</translation>
    </message>
    <message>
        <source>A substantial improvement (50 % or more).</source>
        <translation>Eine wesentliche Besserung (50 % oder mehr).</translation>
    </message>
    <message>
        <source>{0} gone</source>
        <translation>{0} verschwunden</translation>
    </message>
    <message>
        <source>{0} better</source>
        <translation>{0} besser</translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation>{0} gleich</translation>
    </message>
    <message>
        <source>{0} worse</source>
        <translation>{0} schlechter</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} neu</translation>
    </message>
    <message>
        <source>{0} not asked</source>
        <translation>{0} nicht erfragt</translation>
    </message>
    <message>
        <source>one point</source>
        <translation>ein Punkt</translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation>{0} Punkte</translation>
    </message>
    <message>
        <source>Injected {0}.</source>
        <translation>Injiziert: {0}.</translation>
    </message>
    <message>
        <source>Needled {0}.</source>
        <translation>Dry Needling: {0}.</translation>
    </message>
    <message>
        <source>Treated by hand {0}.</source>
        <translation>Manuell behandelt: {0}.</translation>
    </message>
</context>
<context>
    <name>read record</name>
    <message>
        <source>Patient {0} of the file is too large.</source>
        <translation>Patient {0} der Datei ist zu groß.</translation>
    </message>
    <message>
        <source>The clinic</source>
        <translation>Die Praxis</translation>
    </message>
    <message>
        <source>Patient {0} of the file</source>
        <translation>Patient {0} der Datei</translation>
    </message>
    <message>
        <source>{0} has an unknown part: {1}.</source>
        <translation>{0} hat einen unbekannten Teil: {1}.</translation>
    </message>
    <message>
        <source>{0} has no patient.</source>
        <translation>{0} hat keinen Patienten.</translation>
    </message>
    <message>
        <source>{0}: a record of the kind {1}</source>
        <translation>{0}: ein Datensatz der Art {1}</translation>
    </message>
    <message>
        <source>The record {0} ({1})</source>
        <translation>Der Datensatz {0} ({1})</translation>
    </message>
    <message>
        <source>{0} is in the file twice.</source>
        <translation>{0} kommt in der Datei zweimal vor.</translation>
    </message>
    <message>
        <source>{0} has an unknown field: {1}.</source>
        <translation>{0} hat ein unbekanntes Feld: {1}.</translation>
    </message>
    <message>
        <source>This file is not a Bodymap record: {0}.</source>
        <translation>Diese Datei ist kein Bodymap-Datensatz: {0}.</translation>
    </message>
    <message>
        <source>This file is not a Bodymap record.</source>
        <translation>Diese Datei ist kein Bodymap-Datensatz.</translation>
    </message>
    <message>
        <source>This file has the version {0} of the format.</source>
        <translation>Diese Datei hat die Formatversion {0}.</translation>
    </message>
    <message>
        <source>This Bodymap reads the versions 1 to {0}.</source>
        <translation>Dieses Bodymap liest die Versionen 1 bis {0}.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>{0} has no valid id.</source>
        <translation>{0} hat keine gültige Kennung.</translation>
    </message>
    <message>
        <source>{0} has an impossible version.</source>
        <translation>{0} hat eine unmögliche Version.</translation>
    </message>
    <message>
        <source>{0} has a time without its zone.</source>
        <translation>{0} hat eine Zeit ohne Zeitzone.</translation>
    </message>
    <message>
        <source>{0} has an impossible time.</source>
        <translation>{0} hat eine unmögliche Zeit.</translation>
    </message>
    <message>
        <source>{0} comes without its very bytes.</source>
        <translation>{0} kommt ohne seine eigenen Bytes.</translation>
    </message>
    <message>
        <source>{0} belongs to something that the patient does not have.</source>
        <translation>{0} gehört zu etwas, das der Patient nicht hat.</translation>
    </message>
    <message>
        <source>The record {0} (point)</source>
        <translation>Der Datensatz {0} (Punkt)</translation>
    </message>
    <message>
        <source>{0} has a letter that another point has, or none.</source>
        <translation>{0} hat einen Buchstaben, den ein anderer Punkt hat, oder keinen.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This file is in UTF-16 or UTF-32, or it is no text.</source>
        <translation>Diese Datei ist in UTF-16 oder UTF-32, oder sie ist kein Text.</translation>
    </message>
    <message>
        <source>Save it as UTF-8. Nothing was imported.</source>
        <translation>Speichern Sie sie als UTF-8. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>nicht UTF-8</translation>
    </message>
    <message>
        <source>it ends too early, in line {0}</source>
        <translation>sie endet zu früh, in Zeile {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>{0} has the field {1} twice.</source>
        <translation>{0} hat das Feld {1} zweimal.</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>{0} must be a whole number from {1} to {2}.</source>
        <translation>{0} muss eine ganze Zahl von {1} bis {2} sein.</translation>
    </message>
    <message>
        <source>{0} must be a number.</source>
        <translation>{0} muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>{0} must be from {1} to {2}.</source>
        <translation>{0} muss zwischen {1} und {2} liegen.</translation>
    </message>
    <message>
        <source>This is longer than {0} characters.</source>
        <translation>Das ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>Line breaks and control characters cannot be kept.</source>
        <translation>Zeilenumbrüche und Steuerzeichen können nicht aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>left {0}</source>
        <translation>{0}, links</translation>
    </message>
    <message>
        <source>right {0}</source>
        <translation>{0}, rechts</translation>
    </message>
    <message>
        <source>There is no muscle of this name in the atlas.</source>
        <translation>Im Atlas gibt es keinen Muskel dieses Namens.</translation>
    </message>
    <message>
        <source>The {0} is there twice.</source>
        <translation>Zweifach vorhanden: {0}.</translation>
    </message>
    <message>
        <source>Say left or right.</source>
        <translation>Nennen Sie links oder rechts.</translation>
    </message>
    <message>
        <source>The {0} is there only once: it has no side.</source>
        <translation>Nur einmal vorhanden, ohne Seite: {0}.</translation>
    </message>
    <message>
        <source>This visit was struck out.</source>
        <translation>Dieser Besuch wurde gestrichen.</translation>
    </message>
    <message>
        <source>This visit is signed and cannot be changed.</source>
        <translation>Dieser Besuch ist signiert und kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Start a new visit to record something.</source>
        <translation>Beginnen Sie einen neuen Besuch, um etwas aufzunehmen.</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Besuch beginnen</translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation>{0} markieren</translation>
    </message>
    <message>
        <source>This point was struck out.</source>
        <translation>Dieser Punkt wurde gestrichen.</translation>
    </message>
    <message>
        <source>Continue point {0}</source>
        <translation>Punkt {0} weiterführen</translation>
    </message>
    <message>
        <source>Move point {0}</source>
        <translation>Punkt {0} verschieben</translation>
    </message>
    <message>
        <source>Move point {0} to {1}</source>
        <translation>Punkt {0} nach {1} verschieben</translation>
    </message>
    <message>
        <source>Remove point {0} from this visit</source>
        <translation>Punkt {0} aus diesem Besuch entfernen</translation>
    </message>
    <message>
        <source>Discard visit</source>
        <translation>Besuch verwerfen</translation>
    </message>
    <message>
        <source>The visit cannot be in the future.</source>
        <translation>Der Besuch kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>That is before the patient was born.</source>
        <translation>Das liegt vor der Geburt des Patienten.</translation>
    </message>
    <message>
        <source>Change the day of the visit</source>
        <translation>Tag des Besuchs ändern</translation>
    </message>
    <message>
        <source>Sign visit</source>
        <translation>Besuch signieren</translation>
    </message>
</context>
<context>
    <name>region</name>
    <message>
        <source>Head and face</source>
        <translation>Kopf und Gesicht</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals und Nacken</translation>
    </message>
    <message>
        <source>Shoulder girdle</source>
        <translation>Schultergürtel</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Pelvis and hip</source>
        <translation>Becken und Hüfte</translation>
    </message>
    <message>
        <source>Pelvic floor</source>
        <translation>Beckenboden</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>referred from {0}</source>
        <translation>übertragen von {0}</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>The visit as Bodymap keeps it</source>
        <translation>Der Besuch, wie Bodymap ihn aufbewahrt</translation>
    </message>
    <message>
        <source>The visit as a FHIR R4 bundle, for other software</source>
        <translation>Der Besuch als FHIR-R4-Bundle, für andere Software</translation>
    </message>
    <message>
        <source>A document with a password is no longer PDF/A: an archive may refuse it. Nobody can open it without the password, and Bodymap does not keep it.</source>
        <translation>Ein Dokument mit Passwort ist nicht mehr PDF/A: Ein Archiv kann es ablehnen. Ohne das Passwort kann es niemand öffnen, und Bodymap bewahrt es nicht auf.</translation>
    </message>
    <message>
        <source>A password has no line breaks and no control characters.</source>
        <translation>Ein Passwort hat keine Zeilenumbrüche und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>The document&apos;s password needs at least {0} characters.</source>
        <translation>Das Passwort des Dokuments braucht mindestens {0} Zeichen.</translation>
    </message>
    <message>
        <source>The document&apos;s password is too long.</source>
        <translation>Das Passwort des Dokuments ist zu lang.</translation>
    </message>
    <message>
        <source>An audit report says who did what: it cannot go without the name.</source>
        <translation>Ein Audit-Bericht sagt, wer was getan hat: Er kann nicht ohne den Namen gehen.</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Audit-Bericht</translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation>Dieses Ereignis gibt es nicht.</translation>
    </message>
    <message>
        <source>Events of chart {0}</source>
        <translation>Ereignisse der Akte {0}</translation>
    </message>
    <message>
        <source>Events of the clinic</source>
        <translation>Ereignisse der Praxis</translation>
    </message>
    <message>
        <source>No event of a trail of {0}</source>
        <translation>Kein Ereignis von {0} des Protokolls</translation>
    </message>
    <message>
        <source>Events {first} to {last} of a trail of {all}</source>
        <translation>Ereignisse {first} bis {last} von {all} des Protokolls</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>from {0} to {1}, both included</source>
        <translation>von {0} bis {1}, beide eingeschlossen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Pat.-Nr.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>{moment} by {name}</source>
        <translation>{moment} von {name}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation>Was angefragt wurde</translation>
    </message>
    <message>
        <source>The chain of all {events} events is unbroken, and the {records} records agree with it: nothing was changed or taken away unseen.</source>
        <translation>Die Kette aller {events} Ereignisse ist lückenlos, und die {records} Datensätze stimmen damit überein: Nichts wurde unbemerkt geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The trail is not sound. {0}</source>
        <translation>Das Protokoll ist fehlerhaft. {0}</translation>
    </message>
    <message>
        <source>Each event holds a checksum of the one before it. The check was made when this report was made, over the whole trail.</source>
        <translation>Jedes Ereignis trägt eine Prüfsumme des vorherigen. Geprüft wurde beim Erstellen dieses Berichts, über das ganze Protokoll.</translation>
    </message>
    <message>
        <source>State of the audit trail</source>
        <translation>Zustand des Audit-Protokolls</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Body chart</source>
        <translation>Körperschema</translation>
    </message>
    <message>
        <source>Empty body chart</source>
        <translation>Leeres Körperschema</translation>
    </message>
    <message>
        <source>How much does it hurt? Mark a number: 0 is no pain, 10 the worst imaginable.</source>
        <translation>Wie stark ist der Schmerz? Kreuzen Sie eine Zahl an: 0 ist kein Schmerz, 10 der stärkste vorstellbare.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Worst in 7 days</source>
        <translation>Stärkster in 7 Tagen</translation>
    </message>
    <message>
        <source>Average in 7 days</source>
        <translation>Durchschnitt in 7 Tagen</translation>
    </message>
    <message>
        <source>How to draw</source>
        <translation>So wird gezeichnet</translation>
    </message>
    <message>
        <source>Shade where it hurts, and write a letter into it: A aching, B burning, S stabbing.</source>
        <translation>Schraffieren Sie, wo es schmerzt, und schreiben Sie einen Buchstaben hinein: D dumpf, B brennend, S stechend.</translation>
    </message>
    <message>
        <source>N numb, T tingling, O other. An arrow shows where pain runs to.</source>
        <translation>T taub, K kribbelnd, A andere. Ein Pfeil zeigt, wohin der Schmerz zieht.</translation>
    </message>
    <message>
        <source>A cross is a trigger point; the number beside it is the pain there, 0 to 10.</source>
        <translation>Ein Kreuz ist ein Triggerpunkt; die Zahl daneben ist der Schmerz dort, 0 bis 10.</translation>
    </message>
    <message>
        <source>A circle about the cross: injected or needled.</source>
        <translation>Ein Kreis um das Kreuz: Injektion oder Dry Needling.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Hands, feet, jaw, neck and pelvic floor</source>
        <translation>Hände, Füße, Kiefer, Nacken und Beckenboden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>{0} Empty, to draw on.</source>
        <translation>{0} Leer, zum Einzeichnen.</translation>
    </message>
    <message>
        <source>upper part</source>
        <translation>oberer Teil</translation>
    </message>
    <message>
        <source>lower part</source>
        <translation>unterer Teil</translation>
    </message>
    <message>
        <source>middle part</source>
        <translation>mittlerer Teil</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>{0} stands for a character that the fonts of this document do not have.</source>
        <translation>{0} steht für ein Zeichen, das die Schriften dieses Dokuments nicht haben.</translation>
    </message>
    <message>
        <source>{0} mL in all</source>
        <translation>{0} mL insgesamt</translation>
    </message>
    <message>
        <source>Local anaesthetics together</source>
        <translation>Lokalanästhetika zusammen</translation>
    </message>
    <message>
        <source>{0} of their limits</source>
        <translation>{0} ihrer Limits</translation>
    </message>
    <message>
        <source>Doses of the day</source>
        <translation>Dosen des Tages</translation>
    </message>
    <message>
        <source>Advice that was set aside</source>
        <translation>Übergangene Hinweise</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>After your treatment</source>
        <translation>Nach Ihrer Behandlung</translation>
    </message>
    <message>
        <source>What we agreed</source>
        <translation>Was wir vereinbart haben</translation>
    </message>
    <message>
        <source>A word from us</source>
        <translation>Ein Wort von uns</translation>
    </message>
    <message>
        <source>For you to take home</source>
        <translation>Zum Mitnehmen nach Hause</translation>
    </message>
    <message>
        <source>Your visit on {0}</source>
        <translation>Ihr Besuch am {0}</translation>
    </message>
    <message>
        <source>You were seen by {0}.</source>
        <translation>Behandelt hat Sie {0}.</translation>
    </message>
    <message>
        <source>Your pain</source>
        <translation>Ihr Schmerz</translation>
    </message>
    <message>
        <source>The places that we looked at</source>
        <translation>Die Stellen, die wir untersucht haben</translation>
    </message>
    <message>
        <source>The number in a circle is how much it hurt there when pressed: 0 is no pain, 10 is the worst pain that you can imagine. The letter is the place&apos;s name. A small triangle: treated today.</source>
        <translation>Die Zahl im Kreis sagt, wie stark es dort auf Druck geschmerzt hat: 0 ist kein Schmerz, 10 ist der stärkste Schmerz, den Sie sich vorstellen können. Der Buchstabe ist der Name der Stelle. Ein kleines Dreieck: heute behandelt.</translation>
    </message>
    <message>
        <source>What was done today</source>
        <translation>Was heute gemacht wurde</translation>
    </message>
    <message>
        <source>Today your pain was {0} of 10.</source>
        <translation>Heute war Ihr Schmerz {0} von 10.</translation>
    </message>
    <message>
        <source>0 is no pain, 10 is the worst pain that you can imagine.</source>
        <translation>0 ist kein Schmerz, 10 ist der stärkste Schmerz, den Sie sich vorstellen können.</translation>
    </message>
    <message>
        <source>When you first came it was {0} of 10.</source>
        <translation>Als Sie zum ersten Mal kamen, war er {0} von 10.</translation>
    </message>
    <message>
        <source>No tender place was found here today.</source>
        <translation>Hier wurde heute keine schmerzhafte Stelle gefunden.</translation>
    </message>
    <message>
        <source>Pain {0} of 10.</source>
        <translation>Schmerz {0} von 10.</translation>
    </message>
    <message>
        <source>Where it hurts, as drawn on the picture</source>
        <translation>Wo es schmerzt, wie auf dem Bild gezeichnet</translation>
    </message>
    <message>
        <source>{place}, {side} side</source>
        <translation>{place}, {side}</translation>
    </message>
    <message>
        <source>Injected.</source>
        <translation>Injektion.</translation>
    </message>
    <message>
        <source>Needled.</source>
        <translation>Dry Needling.</translation>
    </message>
    <message>
        <source>Treated by hand.</source>
        <translation>Von Hand behandelt.</translation>
    </message>
    <message>
        <source>Afterwards the pain was {0}.</source>
        <translation>Danach war der Schmerz {0}.</translation>
    </message>
    <message>
        <source>{what}. Places: {letters}.</source>
        <translation>{what}. Stellen: {letters}.</translation>
    </message>
    <message>
        <source>A thin needle was put into the muscle for a moment, without any medicine</source>
        <translation>Eine dünne Nadel wurde kurz in den Muskel gestochen, ohne Medikament</translation>
    </message>
    <message>
        <source>The muscle was treated by hand</source>
        <translation>Der Muskel wurde von Hand behandelt</translation>
    </message>
    <message>
        <source>An injection was given into the muscle</source>
        <translation>Sie haben eine Spritze in den Muskel bekommen</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>An injection was given into the muscle: {0}</source>
        <translation>Sie haben eine Spritze in den Muskel bekommen: {0}</translation>
    </message>
    <message>
        <source>a numbing medicine ({0})</source>
        <translation>ein Betäubungsmittel ({0})</translation>
    </message>
    <message>
        <source>a cortisone medicine ({0})</source>
        <translation>ein Kortisonmittel ({0})</translation>
    </message>
    <message>
        <source>a medicine that relaxes the muscle ({0})</source>
        <translation>ein Mittel, das den Muskel entspannt ({0})</translation>
    </message>
    <message>
        <source>a solution ({0})</source>
        <translation>eine Lösung ({0})</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>When to ring us or to get help at once</source>
        <translation>Wann Sie uns anrufen oder sofort Hilfe holen sollen</translation>
    </message>
    <message>
        <source>You reach us here: {0}</source>
        <translation>So erreichen Sie uns: {0}</translation>
    </message>
    <message>
        <source>Your next appointment</source>
        <translation>Ihr nächster Termin</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>There is no visit for a history.</source>
        <translation>Es gibt keinen Besuch für einen Verlauf.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>With a draft, not signed</source>
        <translation>Mit einem Entwurf, nicht signiert</translation>
    </message>
    <message>
        <source>The first and the last of these visits</source>
        <translation>Der erste und der letzte dieser Besuche</translation>
    </message>
    <message>
        <source>Visit by visit</source>
        <translation>Besuch für Besuch</translation>
    </message>
    <message>
        <source>One visit, {0}</source>
        <translation>Ein Besuch, {0}</translation>
    </message>
    <message>
        <source>{count} visits, {first} to {last}</source>
        <translation>{count} Besuche, {first} bis {last}</translation>
    </message>
    <message>
        <source>Each chart has its own lines at 30 % and 50 % less than its first score; a triangle is a treatment there. A point that was looked for and not found counts as 0.</source>
        <translation>Jedes Diagramm hat eigene Linien bei 30 % und 50 % unter seinem ersten Wert; ein Dreieck ist dort eine Behandlung. Ein gesuchter und nicht gefundener Punkt zählt als 0.</translation>
    </message>
    <message>
        <source>Muscles with several points: the worst of them</source>
        <translation>Muskeln mit mehreren Punkten: der schlimmste davon</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>pain now {0} of 10</source>
        <translation>Schmerz jetzt {0} von 10</translation>
    </message>
    <message>
        <source>Reason for the visit</source>
        <translation>Anlass des Besuchs</translation>
    </message>
    <message>
        <source>Pain as drawn</source>
        <translation>Eingezeichneter Schmerz</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Procedere</translation>
    </message>
    <message>
        <source>The figure in a disc is the pain there, 0 to 10; filled: active or not said, ring: latent, dashed with a dash: looked for and not found, dashed and faint: not looked for. A triangle: treated. The word below a disc is what became of the point since the visit shown beside it.</source>
        <translation>Die Zahl in einer Scheibe ist der Schmerz dort, 0 bis 10; gefüllt: aktiv oder nicht angegeben, Ring: latent, gestrichelt mit Strich: gesucht und nicht gefunden, gestrichelt und blass: nicht gesucht. Ein Dreieck: behandelt. Das Wort unter einer Scheibe sagt, was seit dem daneben gezeigten Besuch aus dem Punkt wurde.</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>PEG</source>
        <translation>PEG</translation>
    </message>
    <message>
        <source>Since the visit before</source>
        <translation>Seit dem Besuch davor</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Entered in error, marked on {day}: {reason}</source>
        <translation>Irrtümlich eingegeben, gekennzeichnet am {day}: {reason}</translation>
    </message>
    <message>
        <source>{0}, draft</source>
        <translation>{0}, Entwurf</translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation>Triggerpunkt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Pain (NRS)</source>
        <translation>Schmerz (NRS)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Treated (before → after)</source>
        <translation>Behandelt (vorher → nachher)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>Response by technique</source>
        <translation>Ansprechen nach Technik</translation>
    </message>
    <message>
        <source>Response by agent</source>
        <translation>Ansprechen nach Wirkstoff</translation>
    </message>
    <message>
        <source>{0} % or more</source>
        <translation>{0} % oder mehr</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Wieder gesehen</translation>
    </message>
    <message>
        <source>Median relief</source>
        <translation>Mediane Linderung</translation>
    </message>
    <message>
        <source>Half of it held, median</source>
        <translation>Hälfte gehalten, Median</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>At the next visits</source>
        <translation>Bei den nächsten Besuchen</translation>
    </message>
    <message>
        <source>Half of it held</source>
        <translation>Hälfte hielt an</translation>
    </message>
    <message>
        <source>Treatments and what followed</source>
        <translation>Behandlungen und was folgte</translation>
    </message>
    <message>
        <source>{0} injected</source>
        <translation>{0} injiziert</translation>
    </message>
    <message>
        <source>{0} needled</source>
        <translation>{0} Dry Needling</translation>
    </message>
    <message>
        <source>{0} by hand</source>
        <translation>{0} manuell</translation>
    </message>
    <message>
        <source>Pain at each visit, 0 to 10</source>
        <translation>Schmerz bei jedem Besuch, 0 bis 10</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>Scored once: {0}.</source>
        <translation>Einmal bewertet: {0}.</translation>
    </message>
    <message>
        <source>Pain at each visit: {0}</source>
        <translation>Schmerz bei jedem Besuch: {0}</translation>
    </message>
    <message>
        <source>Treated: {0}</source>
        <translation>Behandelt: {0}</translation>
    </message>
    <message>
        <source>Confirmed at this visit, {day}.</source>
        <translation>Bei diesem Besuch bestätigt, {day}.</translation>
    </message>
    <message>
        <source>As of {day}; not confirmed at this visit.</source>
        <translation>Stand {day}; bei diesem Besuch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Known before treatment</source>
        <translation>Vor der Behandlung bekannt</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Sehr geehrte Kollegin, sehr geehrter Kollege,</translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation>Mit freundlichen kollegialen Grüßen</translation>
    </message>
    <message>
        <source>Findings on {0}</source>
        <translation>Befunde am {0}</translation>
    </message>
    <message>
        <source>Pain as drawn: {0}</source>
        <translation>Eingezeichneter Schmerz: {0}</translation>
    </message>
    <message>
        <source>Plan: {0}</source>
        <translation>Procedere: {0}</translation>
    </message>
    <message>
        <source>Trigger points</source>
        <translation>Triggerpunkte</translation>
    </message>
    <message>
        <source>{view}, {part}</source>
        <translation>{view}, {part}</translation>
    </message>
    <message>
        <source>{view}, without the arm</source>
        <translation>{view}, ohne den Arm</translation>
    </message>
    <message>
        <source>{view}, {depth}</source>
        <translation>{view}, {depth}</translation>
    </message>
    <message>
        <source>{view}, {side} side</source>
        <translation>{view}, {side}</translation>
    </message>
    <message>
        <source>{caption} No marks.</source>
        <translation>{caption} Keine Markierungen.</translation>
    </message>
    <message>
        <source>Marks: {marks}.</source>
        <translation>Markierungen: {marks}.</translation>
    </message>
    <message>
        <source>Drawn pain: {areas}.</source>
        <translation>Eingezeichneter Schmerz: {areas}.</translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation>{0} von 10</translation>
    </message>
    <message>
        <source>not looked for at this visit</source>
        <translation>bei diesem Besuch nicht gesucht</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>behandelt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation>Schmerzcharakter</translation>
    </message>
    <message>
        <source>How large</source>
        <translation>Wie groß</translation>
    </message>
    <message>
        <source>From, drawn by</source>
        <translation>Von, gezeichnet durch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Beside the drawing of {day}: {words}.</source>
        <translation>Neben der Zeichnung vom {day}: {words}.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation>Bewegungsumfang</translation>
    </message>
    <message>
        <source>Painful places: {0}.</source>
        <translation>Schmerzhafte Stellen: {0}.</translation>
    </message>
    <message>
        <source>Tender points: {0}.</source>
        <translation>Tender Points: {0}.</translation>
    </message>
    <message>
        <source>Tender: {0}.</source>
        <translation>Druckschmerzhaft: {0}.</translation>
    </message>
    <message>
        <source>Criteria that are met do not by themselves name an illness.</source>
        <translation>Erfüllte Kriterien benennen für sich keine Krankheit.</translation>
    </message>
    <message>
        <source>Fibromyalgia criteria</source>
        <translation>Fibromyalgie-Kriterien</translation>
    </message>
    <message>
        <source>Patient {0}</source>
        <translation>Patient {0}</translation>
    </message>
    <message>
        <source>90 years or older</source>
        <translation>90 Jahre oder älter</translation>
    </message>
    <message>
        <source>born in {0}</source>
        <translation>geboren {0}</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>This version goes without the name: names, numbers, photos and free text are left out, and all dates are moved by the same number of days.</source>
        <translation>Diese Fassung geht ohne den Namen: Namen, Nummern, Fotos und Freitext sind weggelassen, und alle Datumsangaben sind um gleich viele Tage verschoben.</translation>
    </message>
    <message>
        <source>The paper is either A4 or Letter.</source>
        <translation>Das Papier ist entweder A4 oder Letter.</translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation>Diese Zeitzone ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/London.</source>
        <translation>Verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Photo: {0}</source>
        <translation>Foto: {0}</translation>
    </message>
    <message>
        <source>Kept with this visit, not printed</source>
        <translation>Mit diesem Besuch aufbewahrt, nicht gedruckt</translation>
    </message>
    <message>
        <source>{title} ({point})</source>
        <translation>{title} ({point})</translation>
    </message>
    <message>
        <source>A picture is between {0} and {1} pixels wide.</source>
        <translation>Ein Bild ist zwischen {0} und {1} Pixel breit.</translation>
    </message>
    <message>
        <source>Chart {0}</source>
        <translation>Pat.-Nr. {0}</translation>
    </message>
    <message>
        <source>The document could not be made: the program beside the window ended.</source>
        <translation>Das Dokument konnte nicht erstellt werden: Das Programm neben dem Fenster wurde beendet.</translation>
    </message>
    <message>
        <source>Try again. If it ends again, this computer may have too little memory: close other programs.</source>
        <translation>Versuchen Sie es noch einmal. Endet es wieder, hat dieser Computer vielleicht zu wenig Speicher: Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Each injection: {0}.</source>
        <translation>Jede Injektion: {0}.</translation>
    </message>
    <message>
        <source>Each dry needling: {0}.</source>
        <translation>Jedes Dry Needling: {0}.</translation>
    </message>
    <message>
        <source>Each manual treatment: {0}.</source>
        <translation>Jede manuelle Behandlung: {0}.</translation>
    </message>
    <message>
        <source>Note on {letter}, {point}</source>
        <translation>Notiz zu {letter}, {point}</translation>
    </message>
    <message>
        <source>Note: see below.</source>
        <translation>Notiz: siehe unten.</translation>
    </message>
    <message>
        <source>Pain now {0} of 10</source>
        <translation>Schmerz jetzt {0} von 10</translation>
    </message>
    <message>
        <source>, the same as at the first visit on {day}.</source>
        <translation>, gleich wie beim ersten Besuch am {day}.</translation>
    </message>
    <message>
        <source>, down from {before} at the first visit on {day}</source>
        <translation>, gesunken von {before} beim ersten Besuch am {day}</translation>
    </message>
    <message>
        <source>, up from {before} at the first visit on {day}</source>
        <translation>, gestiegen von {before} beim ersten Besuch am {day}</translation>
    </message>
    <message>
        <source>a minimal improvement</source>
        <translation>eine minimale Besserung</translation>
    </message>
    <message>
        <source>a moderate improvement</source>
        <translation>eine mäßige Besserung</translation>
    </message>
    <message>
        <source>a substantial improvement</source>
        <translation>eine wesentliche Besserung</translation>
    </message>
    <message>
        <source>{0} % less</source>
        <translation>{0} % weniger</translation>
    </message>
    <message>
        <source>It was the same at the last visit on {day}.</source>
        <translation>Beim letzten Besuch am {day} war er gleich.</translation>
    </message>
    <message>
        <source>At the last visit on {day} it was {before}</source>
        <translation>Beim letzten Besuch am {day} war er {before}</translation>
    </message>
    <message>
        <source>one point more since</source>
        <translation>ein Punkt mehr seither</translation>
    </message>
    <message>
        <source>{0} more since</source>
        <translation>{0} mehr seither</translation>
    </message>
    <message>
        <source>worst {0}</source>
        <translation>stärkster {0}</translation>
    </message>
    <message>
        <source>average {0}</source>
        <translation>Durchschnitt {0}</translation>
    </message>
    <message>
        <source>pain {0}</source>
        <translation>Schmerz {0}</translation>
    </message>
    <message>
        <source>enjoyment of life {0}</source>
        <translation>Lebensfreude {0}</translation>
    </message>
    <message>
        <source>general activity {0}</source>
        <translation>allgemeine Aktivität {0}</translation>
    </message>
    <message>
        <source>PEG, not all asked: {0}.</source>
        <translation>PEG, nicht vollständig erfragt: {0}.</translation>
    </message>
    <message>
        <source>PEG {mean} of 10 ({items})</source>
        <translation>PEG {mean} von 10 ({items})</translation>
    </message>
    <message>
        <source>{0}, {1} at the last visit</source>
        <translation>{0}, {1} beim letzten Besuch</translation>
    </message>
    <message>
        <source>One trigger point today.</source>
        <translation>Ein Triggerpunkt heute.</translation>
    </message>
    <message>
        <source>{0} trigger points today.</source>
        <translation>{0} Triggerpunkte heute.</translation>
    </message>
    <message>
        <source>Since the last visit on {day}: {changes}.</source>
        <translation>Seit dem letzten Besuch am {day}: {changes}.</translation>
    </message>
    <message>
        <source>Since the first visit on {day}: {changes}.</source>
        <translation>Seit dem ersten Besuch am {day}: {changes}.</translation>
    </message>
    <message>
        <source>{0} is gone</source>
        <translation>{0} ist verschwunden</translation>
    </message>
    <message>
        <source>{0} are gone</source>
        <translation>{0} sind verschwunden</translation>
    </message>
    <message>
        <source>{0} is better</source>
        <translation>{0} ist besser</translation>
    </message>
    <message>
        <source>{0} are better</source>
        <translation>{0} sind besser</translation>
    </message>
    <message>
        <source>{0} is the same</source>
        <translation>{0} ist gleich</translation>
    </message>
    <message>
        <source>{0} are the same</source>
        <translation>{0} sind gleich</translation>
    </message>
    <message>
        <source>{0} is worse</source>
        <translation>{0} ist schlechter</translation>
    </message>
    <message>
        <source>{0} are worse</source>
        <translation>{0} sind schlechter</translation>
    </message>
    <message>
        <source>{0} is new</source>
        <translation>{0} ist neu</translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation>{0} sind neu</translation>
    </message>
    <message>
        <source>Not examined today: {0}.</source>
        <translation>Heute nicht untersucht: {0}.</translation>
    </message>
    <message>
        <source>{0} points of the last visit were not examined today.</source>
        <translation>{0} Punkte des letzten Besuchs wurden heute nicht untersucht.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>{change}, was {before}</source>
        <translation>{change}, zuvor {before}</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Befundbericht</translation>
    </message>
    <message>
        <source>Record {number}, version {version}</source>
        <translation>Datensatz {number}, Version {version}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation>Seit letztem Besuch</translation>
    </message>
    <message>
        <source>Come again on {0}.</source>
        <translation>Wiedervorstellung am {0}.</translation>
    </message>
    <message>
        <source>Pain now at each visit, 0 to 10.</source>
        <translation>Schmerz jetzt bei jedem Besuch, 0 bis 10.</translation>
    </message>
    <message>
        <source>Pain now at each visit, 0 to 10. {0}.</source>
        <translation>Schmerz jetzt bei jedem Besuch, 0 bis 10. {0}.</translation>
    </message>
    <message>
        <source>{joint}: {movement}</source>
        <translation>{joint}: {movement}</translation>
    </message>
    <message>
        <source>This is longer than {0} characters.</source>
        <translation>Das ist länger als {0} Zeichen.</translation>
    </message>
    <message>
        <source>seen by {0}</source>
        <translation>behandelt von {0}</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
    </message>
    <message>
        <source>born {day} ({years})</source>
        <translation>geb. {day} ({years})</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich eingegeben</translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation>Entwurf, nicht signiert</translation>
    </message>
    <message>
        <source>This visit was entered in error: it counts no more. {moment}. Reason: {reason}</source>
        <translation>Dieser Besuch wurde irrtümlich eingegeben: Er zählt nicht mehr. {moment}. Grund: {reason}</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Not found today</source>
        <translation>Heute nicht gefunden</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>Hartspannstrang</translation>
    </message>
    <message>
        <source>no taut band</source>
        <translation>kein Hartspannstrang</translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation>wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>no recognised pain</source>
        <translation>kein wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation>übertragener Schmerz</translation>
    </message>
    <message>
        <source>no referred pain</source>
        <translation>kein übertragener Schmerz</translation>
    </message>
    <message>
        <source>local twitch</source>
        <translation>lokale Zuckungsreaktion</translation>
    </message>
    <message>
        <source>no local twitch</source>
        <translation>keine lokale Zuckungsreaktion</translation>
    </message>
    <message>
        <source>jump sign</source>
        <translation>Jump-Sign</translation>
    </message>
    <message>
        <source>no jump sign</source>
        <translation>kein Jump-Sign</translation>
    </message>
    <message>
        <source>spot tenderness {0} of 4</source>
        <translation>Druckdolenz {0} von 4</translation>
    </message>
    <message>
        <source>pressure threshold {0}</source>
        <translation>Druckschmerzschwelle {0}</translation>
    </message>
    <message>
        <source>pressure threshold of the other side {0}</source>
        <translation>Druckschmerzschwelle der anderen Seite {0}</translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation>in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation>in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>in the last 4 weeks</source>
        <translation>in den letzten 4 Wochen</translation>
    </message>
    <message>
        <source>since the last visit</source>
        <translation>seit dem letzten Besuch</translation>
    </message>
    <message>
        <source>Signed by {name}, {day}, {time}</source>
        <translation>Signiert von {name}, {day}, {time}</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
</context>
<context>
    <name>responses</name>
    <message>
        <source>These figures describe; they do not prove that the treatment did it. Patients come when it hurts most, so scores fall by themselves (regression to the mean), and only those who came back are counted.</source>
        <translation>Diese Zahlen beschreiben; sie beweisen nicht, dass die Behandlung es bewirkt hat. Patienten kommen, wenn es am stärksten schmerzt, daher fallen Werte von selbst (Regression zur Mitte), und nur wer wiederkam, wird gezählt.</translation>
    </message>
    <message>
        <source>{score} after {days} d</source>
        <translation>{score} nach {days} Tagen</translation>
    </message>
    <message>
        <source>{0} days so far</source>
        <translation>{0} Tage bisher</translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation>{0} Tage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>Nächste Besuche</translation>
    </message>
    <message>
        <source>Half of it held</source>
        <translation>Hälfte hielt an</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Wirkstoff</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>{0} % or more</source>
        <translation>{0} % oder mehr</translation>
    </message>
    <message>
        <source>Treated</source>
        <translation>Behandelt</translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation>Wiedergesehen</translation>
    </message>
    <message>
        <source>Median relief</source>
        <translation>Mediane Linderung</translation>
    </message>
    <message>
        <source>Half held, median</source>
        <translation>Hälfte gehalten, Median</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>review.csv</name>
    <message>
        <source>No clinician has confirmed the limits, the rules or their wording yet. They support your own judgement and do not replace it.</source>
        <translation>Limits, Regeln und ihr Wortlaut sind noch nicht fachlich bestätigt. Sie unterstützen Ihr eigenes Urteil und ersetzen es nicht.</translation>
    </message>
    <message>
        <source>Every dose figure must be compared with the current local product information.</source>
        <translation>Jede Dosisangabe muss mit der aktuellen örtlichen Fachinformation verglichen werden.</translation>
    </message>
    <message>
        <source>The figure is the lower of the US and the UK one. A clinic that works to a higher one changes it openly in the settings with its reason and date.</source>
        <translation>Der Wert ist der niedrigere des US-amerikanischen und des britischen. Eine Praxis mit einem höheren ändert ihn offen in den Einstellungen mit Grund und Datum.</translation>
    </message>
    <message>
        <source>The limit of the plain solution applies unless the higher one is confirmed for the visit.</source>
        <translation>Das Limit der Lösung ohne Zusatz gilt, wenn nicht das höhere für den Besuch bestätigt wird.</translation>
    </message>
    <message>
        <source>UK teaching of 3 mg/kg is lower than the 4.5 mg/kg used here.</source>
        <translation>Die britische Lehre von 3 mg/kg ist niedriger als die hier verwendeten 4,5 mg/kg.</translation>
    </message>
    <message>
        <source>The figure by weight comes from dentistry or textbooks, not from a label.</source>
        <translation>Der gewichtsbezogene Wert stammt aus der Zahnmedizin oder aus Lehrbüchern, nicht aus einer Fachinformation.</translation>
    </message>
    <message>
        <source>Doses for a site differ between labels.</source>
        <translation>Dosen pro Stelle unterscheiden sich je nach Fachinformation.</translation>
    </message>
    <message>
        <source>The sum of 8 mg is two sites of 4 mg, as the label speaks of one or two sites.</source>
        <translation>Die Summe von 8 mg sind zwei Stellen mit 4 mg, da die Fachinformation von ein oder zwei Stellen spricht.</translation>
    </message>
    <message>
        <source>Emergency texts must be compared with the protocol in force.</source>
        <translation>Notfalltexte müssen mit dem geltenden Protokoll verglichen werden.</translation>
    </message>
    <message>
        <source>The severity of every rule must be confirmed.</source>
        <translation>Der Schweregrad jeder Regel muss bestätigt werden.</translation>
    </message>
    <message>
        <source>The advice on blood thinners, pregnancy, children and steroid intervals must be confirmed first.</source>
        <translation>Die Hinweise zu Blutverdünnern, Schwangerschaft, Kindern und Steroidabständen müssen zuerst bestätigt werden.</translation>
    </message>
    <message>
        <source>The wording rests on general knowledge of labels and texts.</source>
        <translation>Der Wortlaut beruht auf allgemeiner Kenntnis von Fachinformationen und Lehrbüchern.</translation>
    </message>
    <message>
        <source>Payer rules change often; the policies were read in public summaries and not in full.</source>
        <translation>Regeln der Kostenträger ändern sich oft; sie wurden in öffentlichen Zusammenfassungen und nicht vollständig gelesen.</translation>
    </message>
    <message>
        <source>A mark of this app and not of a source: 80 % of a limit, three sessions in six months, 70 years for elderly, 12 to 55 years for asking about pregnancy, red flags asked at the first treatment of a region.</source>
        <translation>Eine Marke dieses Programms und keiner Quelle: 80 % eines Limits, drei Sitzungen in sechs Monaten, 70 Jahre für Ältere, 12 bis 55 Jahre für die Frage nach Schwangerschaft, Red Flags bei der ersten Behandlung einer Region.</translation>
    </message>
    <message>
        <source>Which muscles of the thorax and the neck and beside the spine carry this warning must be confirmed.</source>
        <translation>Welche Muskeln an Thorax, Hals und Wirbelsäule diese Warnung tragen, muss bestätigt werden.</translation>
    </message>
    <message>
        <source>The wording of the fibromyalgia form, and that it reads met, not met or incomplete, must be confirmed.</source>
        <translation>Der Wortlaut des Fibromyalgie-Bogens und dass er „erfüllt“, „nicht erfüllt“ oder „unvollständig“ ausgibt, muss bestätigt werden.</translation>
    </message>
    <message>
        <source>The lung and ultrasound warnings and the needling cautions of the thorax, the neck and the muscles beside the spine must be confirmed before anyone relies on them.</source>
        <translation>Die Lungen- und Ultraschallwarnungen und die Vorsichtshinweise zum Needling an Thorax, Hals und wirbelsäulennahen Muskeln müssen bestätigt sein, bevor sich jemand darauf verlässt.</translation>
    </message>
    <message>
        <source>The pelvic floor and the abdominal wall must be confirmed by somebody trained in them.</source>
        <translation>Beckenboden und Bauchwand müssen von dafür Ausgebildeten bestätigt werden.</translation>
    </message>
    <message>
        <source>The usual patterns of referred pain must be compared with the manual in use.</source>
        <translation>Die üblichen Muster des übertragenen Schmerzes müssen mit dem verwendeten Handbuch verglichen werden.</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Clinician</source>
        <translation>Behandler</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Look at charts and lists</source>
        <translation>Akten und Listen ansehen</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>Sicherungen erstellen</translation>
    </message>
    <message>
        <source>Add patients and record visits</source>
        <translation>Patienten anlegen und Besuche aufnehmen</translation>
    </message>
    <message>
        <source>Export and print one patient&apos;s records</source>
        <translation>Daten eines Patienten exportieren und drucken</translation>
    </message>
    <message>
        <source>Sign and co-sign visits</source>
        <translation>Besuche signieren und gegenzeichnen</translation>
    </message>
    <message>
        <source>Add to signed visits</source>
        <translation>Signierten Besuchen Nachträge anfügen</translation>
    </message>
    <message>
        <source>Mark a signed visit as entered in error</source>
        <translation>Signierten Besuch als irrtümlich eingegeben kennzeichnen</translation>
    </message>
    <message>
        <source>Set the clinic&apos;s dose limits and rules</source>
        <translation>Dosislimits und Regeln der Praxis festlegen</translation>
    </message>
    <message>
        <source>Merge the records of one person</source>
        <translation>Akten einer Person zusammenführen</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Export the whole clinic</source>
        <translation>Ganze Praxis exportieren</translation>
    </message>
    <message>
        <source>Change the clinic&apos;s letterhead and settings</source>
        <translation>Briefkopf und Einstellungen der Praxis ändern</translation>
    </message>
    <message>
        <source>Look at the audit trail</source>
        <translation>Audit-Protokoll ansehen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Manage people, roles and the recovery code</source>
        <translation>Personen, Rollen und Wiederherstellungscode verwalten</translation>
    </message>
    <message>
        <source>Give the clinic a new key</source>
        <translation>Der Praxis einen neuen Schlüssel geben</translation>
    </message>
    <message>
        <source>Your role does not allow this: {0}.</source>
        <translation>Ihre Rolle erlaubt das nicht: {0}.</translation>
    </message>
    <message>
        <source>It needs the role: {0}.</source>
        <translation>Nötig ist die Rolle: {0}.</translation>
    </message>
</context>
<context>
    <name>rotation</name>
    <message>
        <source>There is not enough room for the new file: {0} MB are needed.</source>
        <translation>Für die neue Datei ist nicht genug Platz: {0} MB werden gebraucht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on the disk, then try again.</source>
        <translation>Nichts wurde geändert. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The clinic is open in another window, or a backup of it is being made.</source>
        <translation>Die Praxis ist in einem anderen Fenster geöffnet, oder eine Sicherung wird gerade erstellt.</translation>
    </message>
    <message>
        <source>Close the other windows, or wait for the backup; then try again.</source>
        <translation>Schließen Sie die anderen Fenster oder warten Sie auf die Sicherung; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The clinic is not sound: {0}</source>
        <translation>Die Praxis ist fehlerhaft: {0}</translation>
    </message>
    <message>
        <source>It keeps its key. Keep this folder as it is and restore a backup elsewhere.</source>
        <translation>Sie behält ihren Schlüssel. Lassen Sie diesen Ordner, wie er ist, und stellen Sie eine Sicherung an anderer Stelle wieder her.</translation>
    </message>
    <message>
        <source>This clinic is on a server: its encryption is the server&apos;s.</source>
        <translation>Diese Praxis liegt auf einem Server: Ihre Verschlüsselung ist die des Servers.</translation>
    </message>
    <message>
        <source>Ask whoever keeps the server.</source>
        <translation>Fragen Sie, wer den Server betreut.</translation>
    </message>
</context>
<context>
    <name>rule_titles.csv</name>
    <message>
        <source>Allergy to this local anaesthetic</source>
        <translation>Allergie gegen dieses Lokalanästhetikum</translation>
    </message>
    <message>
        <source>Allergy to a preservative or latex</source>
        <translation>Allergie gegen Konservierungsmittel oder Latex</translation>
    </message>
    <message>
        <source>Allergy to this agent</source>
        <translation>Allergie gegen diesen Wirkstoff</translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation>Antikoagulans</translation>
    </message>
    <message>
        <source>Antiplatelet drug</source>
        <translation>Thrombozytenhemmer</translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <translation>Blutungsneigung</translation>
    </message>
    <message>
        <source>Infected or broken skin</source>
        <translation>Infizierte oder verletzte Haut</translation>
    </message>
    <message>
        <source>Fever or infection</source>
        <translation>Fieber oder Infektion</translation>
    </message>
    <message>
        <source>Weak defences against infection</source>
        <translation>Schwache Infektabwehr</translation>
    </message>
    <message>
        <source>Clean skin and hands</source>
        <translation>Saubere Haut und Hände</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Breast feeding</source>
        <translation>Stillzeit</translation>
    </message>
    <message>
        <source>Lung within reach of the needle</source>
        <translation>Lunge in Reichweite der Nadel</translation>
    </message>
    <message>
        <source>Ultrasound advised</source>
        <translation>Ultraschall empfohlen</translation>
    </message>
    <message>
        <source>Both lungs on one day</source>
        <translation>Beide Lungen an einem Tag</translation>
    </message>
    <message>
        <source>Weak lungs</source>
        <translation>Schwache Lunge</translation>
    </message>
    <message>
        <source>Possible pneumothorax</source>
        <translation>Möglicher Pneumothorax</translation>
    </message>
    <message>
        <source>Over the dose limit</source>
        <translation>Über dem Dosislimit</translation>
    </message>
    <message>
        <source>Close to the dose limit</source>
        <translation>Nahe am Dosislimit</translation>
    </message>
    <message>
        <source>More than one local anaesthetic</source>
        <translation>Mehr als ein Lokalanästhetikum</translation>
    </message>
    <message>
        <source>Weight not known</source>
        <translation>Gewicht nicht bekannt</translation>
    </message>
    <message>
        <source>A lower limit is advised</source>
        <translation>Niedrigeres Limit empfohlen</translation>
    </message>
    <message>
        <source>Interaction with a medicine</source>
        <translation>Wechselwirkung mit einem Medikament</translation>
    </message>
    <message>
        <source>Risk of methaemoglobinaemia</source>
        <translation>Risiko einer Methämoglobinämie</translation>
    </message>
    <message>
        <source>Be ready for toxicity</source>
        <translation>Auf Intoxikation vorbereitet sein</translation>
    </message>
    <message>
        <source>Spread in the neck</source>
        <translation>Ausbreitung am Hals</translation>
    </message>
    <message>
        <source>Adrenaline in the solution</source>
        <translation>Adrenalin in der Lösung</translation>
    </message>
    <message>
        <source>Local anaesthetic toxicity</source>
        <translation>Lokalanästhetika-Intoxikation</translation>
    </message>
    <message>
        <source>Aspirate, inject slowly</source>
        <translation>Aspirieren, langsam injizieren</translation>
    </message>
    <message>
        <source>Corticosteroid in a trigger point</source>
        <translation>Kortikosteroid in einen Triggerpunkt</translation>
    </message>
    <message>
        <source>Corticosteroid again at this site</source>
        <translation>Erneut Kortikosteroid an dieser Stelle</translation>
    </message>
    <message>
        <source>Corticosteroid and diabetes</source>
        <translation>Kortikosteroid und Diabetes</translation>
    </message>
    <message>
        <source>Corticosteroid and a CYP3A inhibitor</source>
        <translation>Kortikosteroid und CYP3A-Hemmer</translation>
    </message>
    <message>
        <source>Particles near head or spine</source>
        <translation>Partikel nahe Kopf oder Wirbelsäule</translation>
    </message>
    <message>
        <source>Corticosteroid near the skin</source>
        <translation>Kortikosteroid nahe der Haut</translation>
    </message>
    <message>
        <source>Many sessions in this region</source>
        <translation>Viele Sitzungen in dieser Region</translation>
    </message>
    <message>
        <source>Earlier injections did not help</source>
        <translation>Frühere Injektionen halfen nicht</translation>
    </message>
    <message>
        <source>Same point within four days</source>
        <translation>Derselbe Punkt innerhalb von vier Tagen</translation>
    </message>
    <message>
        <source>Payer: more than three sessions in a year</source>
        <translation>Kostenträger: mehr als drei Sitzungen im Jahr</translation>
    </message>
    <message>
        <source>Payer: response of the last session</source>
        <translation>Kostenträger: Ansprechen der letzten Sitzung</translation>
    </message>
    <message>
        <source>Payer: dry needling or guidance</source>
        <translation>Kostenträger: Dry Needling oder Führung</translation>
    </message>
    <message>
        <source>Payer: findings before a first injection</source>
        <translation>Kostenträger: Befunde vor der ersten Injektion</translation>
    </message>
    <message>
        <source>Payer: less than six weeks</source>
        <translation>Kostenträger: weniger als sechs Wochen</translation>
    </message>
    <message>
        <source>Payer: more than one region</source>
        <translation>Kostenträger: mehr als eine Region</translation>
    </message>
    <message>
        <source>Payer: the note is not complete</source>
        <translation>Kostenträger: Dokumentation unvollständig</translation>
    </message>
    <message>
        <source>Payer: commercial policy</source>
        <translation>Kostenträger: private Versicherung</translation>
    </message>
    <message>
        <source>No finding recorded at this point</source>
        <translation>Kein Befund an diesem Punkt aufgenommen</translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation>Keine Einwilligung aufgenommen</translation>
    </message>
    <message>
        <source>Risk of fainting</source>
        <translation>Ohnmachtsrisiko</translation>
    </message>
    <message>
        <source>Cannot report warning signs</source>
        <translation>Kann Warnzeichen nicht melden</translation>
    </message>
    <message>
        <source>Check aloud</source>
        <translation>Laut prüfen</translation>
    </message>
    <message>
        <source>Needle above C2</source>
        <translation>Nadel oberhalb von C2</translation>
    </message>
    <message>
        <source>Operated or open spine</source>
        <translation>Operierte oder offene Wirbelsäule</translation>
    </message>
    <message>
        <source>Bowel behind the abdominal wall</source>
        <translation>Darm hinter der Bauchwand</translation>
    </message>
    <message>
        <source>Weak or numb leg afterwards</source>
        <translation>Danach schwaches oder taubes Bein</translation>
    </message>
    <message>
        <source>Fresh injury</source>
        <translation>Frische Verletzung</translation>
    </message>
    <message>
        <source>Implant near the point</source>
        <translation>Implantat nahe dem Punkt</translation>
    </message>
    <message>
        <source>Under 18 years</source>
        <translation>Unter 18 Jahren</translation>
    </message>
    <message>
        <source>Botulinum toxin again within 12 weeks</source>
        <translation>Erneut Botulinumtoxin innerhalb von 12 Wochen</translation>
    </message>
    <message>
        <source>Over the botulinum toxin limit</source>
        <translation>Über dem Botulinumtoxin-Limit</translation>
    </message>
    <message>
        <source>Botulinum toxin acts more here</source>
        <translation>Botulinumtoxin wirkt hier stärker</translation>
    </message>
    <message>
        <source>Botulinum toxin in the neck</source>
        <translation>Botulinumtoxin am Hals</translation>
    </message>
    <message>
        <source>Red flags of the spine</source>
        <translation>Red Flags der Wirbelsäule</translation>
    </message>
    <message>
        <source>Red flags of head and neck</source>
        <translation>Red Flags an Kopf und Hals</translation>
    </message>
    <message>
        <source>Red flags of the chest</source>
        <translation>Red Flags der Brust</translation>
    </message>
    <message>
        <source>Red flags of the calf</source>
        <translation>Red Flags der Wade</translation>
    </message>
    <message>
        <source>Red flags of belly and pelvis</source>
        <translation>Red Flags an Bauch und Becken</translation>
    </message>
    <message>
        <source>Muscle pain from a general disease</source>
        <translation>Muskelschmerz durch eine Allgemeinerkrankung</translation>
    </message>
    <message>
        <source>Tell: soreness and bruising</source>
        <translation>Aufklären: Muskelkater und Hämatom</translation>
    </message>
    <message>
        <source>Tell: cold and warmth</source>
        <translation>Aufklären: Kälte und Wärme</translation>
    </message>
    <message>
        <source>Tell: take it easy</source>
        <translation>Aufklären: schonen</translation>
    </message>
    <message>
        <source>Tell: move slowly through the range</source>
        <translation>Aufklären: langsam durchbewegen</translation>
    </message>
    <message>
        <source>Tell: when to come back at once</source>
        <translation>Aufklären: wann sofort wiederkommen</translation>
    </message>
    <message>
        <source>Plan exercise and stretching</source>
        <translation>Übung und Dehnung planen</translation>
    </message>
    <message>
        <source>Consider the fibromyalgia form</source>
        <translation>An den Fibromyalgie-Bogen denken</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Allergy on file: {allergy}. Chosen: {agent}</source>
        <translation>Allergie hinterlegt: {allergy}. Gewählt: {agent}</translation>
    </message>
    <message>
        <source>Allergy in free words: {allergy}. Compare it with {agent} yourself</source>
        <translation>Allergie als Freitext: {allergy}. Vergleichen Sie selbst mit {agent}</translation>
    </message>
    <message>
        <source>local anaesthetics</source>
        <translation>Lokalanästhetika</translation>
    </message>
    <message>
        <source>Allergy on file: {0}</source>
        <translation>Allergie hinterlegt: {0}</translation>
    </message>
    <message>
        <source>{allergy}. Often holds it: {agents}</source>
        <translation>{allergy}. Oft enthalten in: {agents}</translation>
    </message>
    <message>
        <source>corticosteroids</source>
        <translation>Kortikosteroide</translation>
    </message>
    <message>
        <source>botulinum toxin</source>
        <translation>Botulinumtoxin</translation>
    </message>
    <message>
        <source>{agent} {amount} of {limit} mg</source>
        <translation>{agent} {amount} von {limit} mg</translation>
    </message>
    <message>
        <source>{parts}: {percent} % of the limit</source>
        <translation>{parts}: {percent} % des Limits</translation>
    </message>
    <message>
        <source>{0}: nothing more today</source>
        <translation>{0}: heute nichts mehr</translation>
    </message>
    <message>
        <source>Ask whether a dentist, a nerve block or a patch gave any today</source>
        <translation>Fragen Sie, ob heute Zahnarzt, Nervenblockade oder Pflaster bereits etwas gaben</translation>
    </message>
    <message>
        <source>No weight on file</source>
        <translation>Kein Gewicht hinterlegt</translation>
    </message>
    <message>
        <source>{0} kg on file is not the weight of an adult</source>
        <translation>{0} kg hinterlegt: nicht das Gewicht eines Erwachsenen</translation>
    </message>
    <message>
        <source>{age} years (the app&apos;s working mark is {mark})</source>
        <translation>{age} Jahre (Arbeitsmarke des Programms: {mark})</translation>
    </message>
    <message>
        <source>liver, heart, frailty</source>
        <translation>Leber, Herz, Gebrechlichkeit</translation>
    </message>
    <message>
        <source>On file: {0}</source>
        <translation>Hinterlegt: {0}</translation>
    </message>
    <message>
        <source>heart rhythm medicines, beta blockers, enzyme inhibitors</source>
        <translation>Antiarrhythmika, Betablocker, Enzyminhibitoren</translation>
    </message>
    <message>
        <source>G6PD deficiency</source>
        <translation>G6PD-Mangel</translation>
    </message>
    <message>
        <source>the limit with adrenaline was confirmed for this visit</source>
        <translation>das Limit mit Adrenalin wurde für diesen Besuch bestätigt</translation>
    </message>
    <message>
        <source>the limit of the plain solution applies</source>
        <translation>es gilt das Limit der Lösung ohne Zusatz</translation>
    </message>
    <message>
        <source>Recorded today</source>
        <translation>Heute aufgenommen</translation>
    </message>
    <message>
        <source>Watch for it: a local anaesthetic is given</source>
        <translation>Darauf achten: Ein Lokalanästhetikum wird gegeben</translation>
    </message>
    <message>
        <source>blood thinners</source>
        <translation>Blutverdünner</translation>
    </message>
    <message>
        <source>{0}. Check the last INR</source>
        <translation>{0}. Letzte INR prüfen</translation>
    </message>
    <message>
        <source>deep or hard to compress: {0}</source>
        <translation>tief oder schwer komprimierbar: {0}</translation>
    </message>
    <message>
        <source>bleeding disorders</source>
        <translation>Blutungsneigung</translation>
    </message>
    <message>
        <source>infected or broken skin</source>
        <translation>infizierte oder verletzte Haut</translation>
    </message>
    <message>
        <source>fever or infection</source>
        <translation>Fieber oder Infektion</translation>
    </message>
    <message>
        <source>immune suppression, lymphoedema</source>
        <translation>Immunsuppression, Lymphödem</translation>
    </message>
    <message>
        <source>{muscles}: session {count} in six months in this region</source>
        <translation>{muscles}: Sitzung {count} in sechs Monaten in dieser Region</translation>
    </message>
    <message>
        <source>{muscle}: {count} earlier injections without a clear fall in pain</source>
        <translation>{muscle}: {count} frühere Injektionen ohne klaren Schmerzrückgang</translation>
    </message>
    <message>
        <source>{muscle}: last on {day}</source>
        <translation>{muscle}: zuletzt am {day}</translation>
    </message>
    <message>
        <source>lung disease, previous pneumothorax</source>
        <translation>Lungenerkrankung, früherer Pneumothorax</translation>
    </message>
    <message>
        <source>Recorded today after: {0}</source>
        <translation>Heute danach aufgenommen: {0}</translation>
    </message>
    <message>
        <source>Watch for it: needle near the lung, {0}</source>
        <translation>Darauf achten: Nadel nahe der Lunge, {0}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>{muscles}: {reasons}</source>
        <translation>{muscles}: {reasons}</translation>
    </message>
    <message>
        <source>Session {0} in 12 months</source>
        <translation>Sitzung {0} in 12 Monaten</translation>
    </message>
    <message>
        <source>{muscle}: {what}</source>
        <translation>{muscle}: {what}</translation>
    </message>
    <message>
        <source>no score before the last injection</source>
        <translation>kein Wert vor der letzten Injektion</translation>
    </message>
    <message>
        <source>no score after the last injection</source>
        <translation>kein Wert nach der letzten Injektion</translation>
    </message>
    <message>
        <source>at least 50 % relief is on record for {0} days of 42</source>
        <translation>mindestens 50 % Linderung ist für {0} Tage von 42 dokumentiert</translation>
    </message>
    <message>
        <source>{percent} % relief after {days} days (NRS {before} to {now})</source>
        <translation>{percent} % Linderung nach {days} Tagen (NRS {before} auf {now})</translation>
    </message>
    <message>
        <source>dry needling: {0}</source>
        <translation>Dry Needling: {0}</translation>
    </message>
    <message>
        <source>ultrasound: {0}</source>
        <translation>Ultraschall: {0}</translation>
    </message>
    <message>
        <source>two findings</source>
        <translation>zwei Befunde</translation>
    </message>
    <message>
        <source>a taut band</source>
        <translation>ein Hartspannstrang</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>der Grund</translation>
    </message>
    <message>
        <source>{muscle}: not recorded: {what}</source>
        <translation>{muscle}: nicht aufgenommen: {what}</translation>
    </message>
    <message>
        <source>the injectant</source>
        <translation>der Wirkstoff</translation>
    </message>
    <message>
        <source>the strength</source>
        <translation>die Konzentration</translation>
    </message>
    <message>
        <source>the relief straight after</source>
        <translation>die Linderung unmittelbar danach</translation>
    </message>
    <message>
        <source>{muscles}: last in this region on {day}</source>
        <translation>{muscles}: zuletzt in dieser Region am {day}</translation>
    </message>
    <message>
        <source>{muscles}: session {count} in 12 months in this region</source>
        <translation>{muscles}: Sitzung {count} in 12 Monaten in dieser Region</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Schwanger</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>usually avoided: {0}</source>
        <translation>üblicherweise vermieden: {0}</translation>
    </message>
    <message>
        <source>age: no birth date on file</source>
        <translation>Alter: kein Geburtsdatum hinterlegt</translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation>{0} Jahre</translation>
    </message>
    <message>
        <source>First treatment in this region: {0}</source>
        <translation>Erste Behandlung in dieser Region: {0}</translation>
    </message>
    <message>
        <source>Points in four or more regions, and on file: {0}</source>
        <translation>Punkte in vier oder mehr Regionen, und hinterlegt: {0}</translation>
    </message>
    <message>
        <source>Points in {0} of 5 regions, on record since {1}</source>
        <translation>Punkte in {0} von 5 Regionen, dokumentiert seit {1}</translation>
    </message>
    <message>
        <source>Points in {0} of 5 regions; ask whether it has lasted 3 months</source>
        <translation>Punkte in {0} von 5 Regionen; fragen Sie, ob es seit 3 Monaten besteht</translation>
    </message>
    <message>
        <source>{muscle}: {count} times in 12 months</source>
        <translation>{muscle}: {count}-mal in 12 Monaten</translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>ritonavir, cobicistat and other strong CYP3A inhibitors</source>
        <translation>Ritonavir, Cobicistat und andere starke CYP3A-Hemmer</translation>
    </message>
    <message>
        <source>Last on {0}</source>
        <translation>Zuletzt am {0}</translation>
    </message>
    <message>
        <source>{amount} of {limit} U in 3 months</source>
        <translation>{amount} von {limit} U in 3 Monaten</translation>
    </message>
    <message>
        <source>muscle and nerve disease, trouble swallowing</source>
        <translation>Muskel- und Nervenerkrankungen, Schluckstörungen</translation>
    </message>
    <message>
        <source>{0}; both sides</source>
        <translation>{0}; beide Seiten</translation>
    </message>
    <message>
        <source>No allergies, medicines or conditions were ever asked</source>
        <translation>Allergien, Medikamente oder Erkrankungen wurden nie erfragt</translation>
    </message>
    <message>
        <source>The facts are of {0} and were not confirmed today</source>
        <translation>Die Angaben sind vom {0} und wurden heute nicht bestätigt</translation>
    </message>
    <message>
        <source>First needle treatment on record</source>
        <translation>Erste dokumentierte Nadelbehandlung</translation>
    </message>
    <message>
        <source>sedation, numb skin</source>
        <translation>Sedierung, taube Haut</translation>
    </message>
    <message>
        <source>{0}: its upper points lie above C2</source>
        <translation>{0}: Die oberen Punkte liegen über C2</translation>
    </message>
    <message>
        <source>spinal surgery, spina bifida</source>
        <translation>Wirbelsäulenoperation, Spina bifida</translation>
    </message>
    <message>
        <source>fresh injuries</source>
        <translation>frische Verletzungen</translation>
    </message>
    <message>
        <source>implants, pacemaker</source>
        <translation>Implantate, Herzschrittmacher</translation>
    </message>
    <message>
        <source>left {0}</source>
        <translation>{0}, links</translation>
    </message>
    <message>
        <source>right {0}</source>
        <translation>{0}, rechts</translation>
    </message>
</context>
<context>
    <name>rules.csv</name>
    <message>
        <source>Recorded allergy to an amide local anaesthetic and an amide agent is chosen</source>
        <translation>Allergie gegen ein Lokalanästhetikum vom Amidtyp hinterlegt und ein Amid gewählt</translation>
    </message>
    <message>
        <source>Recorded allergy to an ester local anaesthetic or PABA and procaine is chosen</source>
        <translation>Allergie gegen ein Lokalanästhetikum vom Estertyp oder PABA hinterlegt und Procain gewählt</translation>
    </message>
    <message>
        <source>Recorded allergy to parabens, sulfite, benzyl alcohol or latex</source>
        <translation>Allergie gegen Parabene, Sulfit, Benzylalkohol oder Latex hinterlegt</translation>
    </message>
    <message>
        <source>Recorded allergy to a corticosteroid or to botulinum toxin or albumin and such an agent is chosen</source>
        <translation>Allergie gegen ein Kortikosteroid, Botulinumtoxin oder Albumin hinterlegt und ein solcher Wirkstoff gewählt</translation>
    </message>
    <message>
        <source>Patient takes an anticoagulant (warfarin, DOAC, heparin)</source>
        <translation>Patient nimmt ein Antikoagulans (Warfarin, DOAK, Heparin)</translation>
    </message>
    <message>
        <source>Patient takes aspirin or another antiplatelet drug</source>
        <translation>Patient nimmt Acetylsalicylsäure oder einen anderen Thrombozytenhemmer</translation>
    </message>
    <message>
        <source>Known bleeding disorder or low platelets</source>
        <translation>Bekannte Blutungsneigung oder Thrombozytopenie</translation>
    </message>
    <message>
        <source>Skin infection, rash, open wound or cellulitis at or near the point</source>
        <translation>Hautinfektion, Ausschlag, offene Wunde oder Phlegmone am oder nahe dem Punkt</translation>
    </message>
    <message>
        <source>Fever or systemic infection</source>
        <translation>Fieber oder systemische Infektion</translation>
    </message>
    <message>
        <source>Immune suppression, poorly controlled diabetes or lymphoedema in the limb</source>
        <translation>Immunsuppression, schlecht eingestellter Diabetes oder Lymphödem der Extremität</translation>
    </message>
    <message>
        <source>Any injection or needling</source>
        <translation>Jede Injektion oder jedes Needling</translation>
    </message>
    <message>
        <source>Patient is or may be pregnant</source>
        <translation>Patientin ist oder könnte schwanger sein</translation>
    </message>
    <message>
        <source>Patient is breast feeding</source>
        <translation>Patientin stillt</translation>
    </message>
    <message>
        <source>Selected muscle has pneumothorax_risk = y</source>
        <translation>Gewählter Muskel hat pneumothorax_risk = y</translation>
    </message>
    <message>
        <source>Selected muscle has ultrasound_advised = y and guidance is recorded as none</source>
        <translation>Gewählter Muskel hat ultrasound_advised = y und keine Führung ist aufgenommen</translation>
    </message>
    <message>
        <source>Needle in pneumothorax-risk muscles on both sides in the same visit</source>
        <translation>Nadel in Muskeln mit Pneumothoraxrisiko auf beiden Seiten beim selben Besuch</translation>
    </message>
    <message>
        <source>COPD, emphysema, previous pneumothorax or very slim build and a pneumothorax-risk muscle</source>
        <translation>COPD, Emphysem, früherer Pneumothorax oder sehr schlanker Körperbau und ein Muskel mit Pneumothoraxrisiko</translation>
    </message>
    <message>
        <source>After needling near the chest: breathlessness, chest or shoulder-tip pain, dry cough</source>
        <translation>Nach Needling nahe der Brust: Atemnot, Brust- oder Schulterspitzenschmerz, trockener Husten</translation>
    </message>
    <message>
        <source>Sum of local anaesthetic on this day, over all injections, exceeds the limit for weight or the absolute limit</source>
        <translation>Summe der Lokalanästhetika dieses Tages über alle Injektionen übersteigt das gewichtsbezogene oder das absolute Limit</translation>
    </message>
    <message>
        <source>Sum of local anaesthetic on this day is above 80 % of the limit</source>
        <translation>Summe der Lokalanästhetika dieses Tages liegt über 80 % des Limits</translation>
    </message>
    <message>
        <source>Two or more local anaesthetics on the same day, whoever gave them (also dental, nerve block, patch, liposomal)</source>
        <translation>Zwei oder mehr Lokalanästhetika am selben Tag, gleich von wem (auch Zahnarzt, Nervenblockade, Pflaster, liposomal)</translation>
    </message>
    <message>
        <source>Local anaesthetic chosen and no body weight recorded</source>
        <translation>Lokalanästhetikum gewählt und kein Körpergewicht aufgenommen</translation>
    </message>
    <message>
        <source>Frail or elderly, liver disease, heart failure or heart block, low muscle mass, third trimester</source>
        <translation>Gebrechlich oder hochbetagt, Lebererkrankung, Herzinsuffizienz oder AV-Block, geringe Muskelmasse, drittes Trimenon</translation>
    </message>
    <message>
        <source>Local anaesthetic chosen and the patient takes an antiarrhythmic, beta blocker, cimetidine or a strong CYP1A2 or CYP3A4 inhibitor (for example fluvoxamine with ropivacaine)</source>
        <translation>Lokalanästhetikum gewählt und Patient nimmt ein Antiarrhythmikum, einen Betablocker, Cimetidin oder einen starken CYP1A2- oder CYP3A4-Hemmer (zum Beispiel Fluvoxamin mit Ropivacain)</translation>
    </message>
    <message>
        <source>G6PD deficiency, known methaemoglobinaemia or oxidising drugs and a local anaesthetic is chosen</source>
        <translation>G6PD-Mangel, bekannte Methämoglobinämie oder oxidierende Medikamente und ein Lokalanästhetikum gewählt</translation>
    </message>
    <message>
        <source>Any injection of local anaesthetic</source>
        <translation>Jede Injektion eines Lokalanästhetikums</translation>
    </message>
    <message>
        <source>Local anaesthetic in scalene or deep neck muscles, on both sides or with lung disease</source>
        <translation>Lokalanästhetikum in Skalenus- oder tiefe Halsmuskeln, beidseits oder bei Lungenerkrankung</translation>
    </message>
    <message>
        <source>Solution contains adrenaline (epinephrine)</source>
        <translation>Lösung enthält Adrenalin (Epinephrin)</translation>
    </message>
    <message>
        <source>Metallic taste, tingling lips, ringing ears, agitation, fit or heart rhythm change after local anaesthetic</source>
        <translation>Metallischer Geschmack, kribbelnde Lippen, Ohrgeräusche, Unruhe, Krampfanfall oder Rhythmusänderung nach Lokalanästhetikum</translation>
    </message>
    <message>
        <source>Any injection of an agent</source>
        <translation>Jede Injektion eines Wirkstoffs</translation>
    </message>
    <message>
        <source>Corticosteroid chosen for a trigger point</source>
        <translation>Kortikosteroid für einen Triggerpunkt gewählt</translation>
    </message>
    <message>
        <source>Corticosteroid given at the same site less than 12 weeks ago or three times in 12 months</source>
        <translation>Kortikosteroid an derselben Stelle vor weniger als 12 Wochen oder dreimal in 12 Monaten gegeben</translation>
    </message>
    <message>
        <source>Corticosteroid chosen and patient has diabetes</source>
        <translation>Kortikosteroid gewählt und Patient hat Diabetes</translation>
    </message>
    <message>
        <source>Corticosteroid chosen and the patient takes ritonavir, cobicistat or another strong CYP3A inhibitor</source>
        <translation>Kortikosteroid gewählt und Patient nimmt Ritonavir, Cobicistat oder einen anderen starken CYP3A-Hemmer</translation>
    </message>
    <message>
        <source>Corticosteroid suspension chosen for the head, neck or beside the spine</source>
        <translation>Kortikosteroid-Suspension für Kopf, Hals oder neben der Wirbelsäule gewählt</translation>
    </message>
    <message>
        <source>Corticosteroid chosen for a superficial point or beside a tendon</source>
        <translation>Kortikosteroid für einen oberflächlichen Punkt oder neben einer Sehne gewählt</translation>
    </message>
    <message>
        <source>More than three injection sessions to the same region in six months</source>
        <translation>Mehr als drei Injektionssitzungen in derselben Region in sechs Monaten</translation>
    </message>
    <message>
        <source>Two or three earlier injections of the same point without benefit</source>
        <translation>Zwei oder drei frühere Injektionen desselben Punkts ohne Nutzen</translation>
    </message>
    <message>
        <source>Same point injected within the last 4 days or still sore from the last session</source>
        <translation>Derselbe Punkt in den letzten 4 Tagen injiziert oder noch schmerzhaft von der letzten Sitzung</translation>
    </message>
    <message>
        <source>More than three trigger point injection sessions in a rolling 12 months (optional US payer rule)</source>
        <translation>Mehr als drei Triggerpunkt-Injektionssitzungen in gleitenden 12 Monaten (wahlweise US-Kostenträgerregel)</translation>
    </message>
    <message>
        <source>Repeat injection planned and the last response is not recorded (optional US payer rule)</source>
        <translation>Wiederholte Injektion geplant und letztes Ansprechen nicht aufgenommen (wahlweise US-Kostenträgerregel)</translation>
    </message>
    <message>
        <source>Dry needling or imaging guidance is to be billed (optional US payer rule)</source>
        <translation>Dry Needling oder Bildführung soll abgerechnet werden (wahlweise US-Kostenträgerregel)</translation>
    </message>
    <message>
        <source>First trigger point injection and the entry lacks two findings or the reason (optional US payer rule)</source>
        <translation>Erste Triggerpunktinjektion ohne zwei Befunde oder ohne Grund (wahlweise US-Kostenträgerregel)</translation>
    </message>
    <message>
        <source>Same place injected less than 6 weeks after the last trigger point injection (optional US payer rule)</source>
        <translation>Dieselbe Stelle weniger als 6 Wochen nach der letzten Triggerpunktinjektion injiziert (wahlweise US-Kostenträgerregel)</translation>
    </message>
    <message>
        <source>More than one body region, or another block, in the same session (optional US payer rule)</source>
        <translation>Mehr als eine Körperregion oder eine weitere Blockade in derselben Sitzung (wahlweise US-Kostenträgerregel)</translation>
    </message>
    <message>
        <source>Note is closed without injectant, units, sites or immediate relief (optional US payer rule)</source>
        <translation>Dokumentation ohne Wirkstoff, Einheiten, Stellen oder unmittelbare Linderung abgeschlossen (wahlweise US-Kostenträgerregel)</translation>
    </message>
    <message>
        <source>Repeat within 2 months or more than four sessions per region in a year (optional US payer rule)</source>
        <translation>Wiederholung innerhalb von 2 Monaten oder mehr als vier Sitzungen pro Region im Jahr (wahlweise US-Kostenträgerregel)</translation>
    </message>
    <message>
        <source>Injection entered for a muscle without a documented trigger point finding</source>
        <translation>Injektion für einen Muskel ohne dokumentierten Triggerpunktbefund eingegeben</translation>
    </message>
    <message>
        <source>No consent recorded for this procedure</source>
        <translation>Keine Einwilligung für diesen Eingriff aufgenommen</translation>
    </message>
    <message>
        <source>Needle fear, previous fainting or first treatment</source>
        <translation>Nadelangst, frühere Ohnmacht oder erste Behandlung</translation>
    </message>
    <message>
        <source>Patient is sedated, has numb skin at the point, or cannot describe what is felt</source>
        <translation>Patient ist sediert, hat taube Haut am Punkt oder kann Empfindungen nicht beschreiben</translation>
    </message>
    <message>
        <source>Needle planned in suboccipital or upper cervical muscles (also the upper points of semispinalis, splenius and longissimus capitis)</source>
        <translation>Nadel in subokzipitale oder obere Halsmuskeln geplant (auch die oberen Punkte von M. semispinalis, splenius und longissimus capitis)</translation>
    </message>
    <message>
        <source>Needle planned in paraspinal muscles after laminectomy, with spina bifida or with spinal implants at that level</source>
        <translation>Nadel in paraspinale Muskeln nach Laminektomie, bei Spina bifida oder Wirbelsäulenimplantaten auf dieser Höhe geplant</translation>
    </message>
    <message>
        <source>Needle planned in abdominal wall muscles</source>
        <translation>Nadel in Bauchwandmuskeln geplant</translation>
    </message>
    <message>
        <source>Local anaesthetic near the sciatic, femoral or fibular nerve (piriformis, psoas, hamstrings, fibularis longus)</source>
        <translation>Lokalanästhetikum nahe N. ischiadicus, femoralis oder fibularis (Piriformis, Psoas, ischiokrurale Muskeln, Fibularis longus)</translation>
    </message>
    <message>
        <source>Acute muscle injury or fresh haematoma at the point</source>
        <translation>Akute Muskelverletzung oder frisches Hämatom am Punkt</translation>
    </message>
    <message>
        <source>Implant, prosthesis, port, pacemaker lead or breast implant near the point</source>
        <translation>Implantat, Prothese, Port, Schrittmachersonde oder Brustimplantat nahe dem Punkt</translation>
    </message>
    <message>
        <source>Patient is under 18 years</source>
        <translation>Patient ist unter 18 Jahren</translation>
    </message>
    <message>
        <source>Botulinum toxin within the last 12 weeks</source>
        <translation>Botulinumtoxin in den letzten 12 Wochen</translation>
    </message>
    <message>
        <source>Total botulinum toxin over all uses would exceed 400 U in 3 months</source>
        <translation>Botulinumtoxin über alle Anwendungen würde 400 U in 3 Monaten übersteigen</translation>
    </message>
    <message>
        <source>Myasthenia gravis, Lambert-Eaton syndrome, motor neurone disease, swallowing or breathing trouble, or aminoglycoside treatment</source>
        <translation>Myasthenia gravis, Lambert-Eaton-Syndrom, Motoneuronerkrankung, Schluck- oder Atemstörung oder Aminoglykosidbehandlung</translation>
    </message>
    <message>
        <source>Botulinum toxin chosen for sternocleidomastoid, scalene or other front neck muscles, more so on both sides</source>
        <translation>Botulinumtoxin für Sternocleidomastoideus, Skaleni oder andere vordere Halsmuskeln gewählt, besonders beidseits</translation>
    </message>
    <message>
        <source>Back or neck pain with saddle numbness, bladder, bowel or sexual change, progressive weakness, clumsy hands or gait, cancer history, fever, weight loss, fracture risk or night pain</source>
        <translation>Rücken- oder Nackenschmerz mit Reithosenanästhesie, Blasen-, Darm- oder Sexualstörung, zunehmender Schwäche, ungeschickten Händen oder Gang, Krebsvorgeschichte, Fieber, Gewichtsverlust, Frakturrisiko oder Nachtschmerz</translation>
    </message>
    <message>
        <source>Sudden worst headache, new headache after 50, jaw claudication or visual loss, double vision, trouble speaking or swallowing, drop attacks, recent neck injury</source>
        <translation>Plötzlicher stärkster Kopfschmerz, neuer Kopfschmerz nach dem 50. Lebensjahr, Kauclaudicatio oder Sehverlust, Doppelbilder, Sprech- oder Schluckstörung, Drop Attacks, kürzliche Halsverletzung</translation>
    </message>
    <message>
        <source>Chest pain with exertion, breathlessness, sweating, collapse, tearing onset, or arm or jaw pain</source>
        <translation>Brustschmerz bei Belastung, Atemnot, Schwitzen, Kollaps, reißender Beginn oder Arm- oder Kieferschmerz</translation>
    </message>
    <message>
        <source>Swollen, warm, tender calf or recent surgery or immobility</source>
        <translation>Geschwollene, warme, druckschmerzhafte Wade oder kürzliche Operation oder Immobilisation</translation>
    </message>
    <message>
        <source>Abdominal or pelvic pain with fever, bleeding, vomiting, missed period or testicular swelling</source>
        <translation>Bauch- oder Beckenschmerz mit Fieber, Blutung, Erbrechen, ausgebliebener Periode oder Hodenschwellung</translation>
    </message>
    <message>
        <source>Widespread muscle pain or weakness with new statin, dark urine, long morning stiffness over age 50, rash, or thyroid symptoms</source>
        <translation>Ausgebreiteter Muskelschmerz oder Schwäche mit neuem Statin, dunklem Urin, langer Morgensteifigkeit nach dem 50. Lebensjahr, Ausschlag oder Schilddrüsensymptomen</translation>
    </message>
    <message>
        <source>After injection or needling</source>
        <translation>Nach Injektion oder Needling</translation>
    </message>
    <message>
        <source>Injection given and no exercise or stretching plan recorded</source>
        <translation>Injektion gegeben und kein Übungs- oder Dehnungsplan aufgenommen</translation>
    </message>
    <message>
        <source>Pain marked in four or more body regions for 3 months or more</source>
        <translation>Schmerz in vier oder mehr Körperregionen seit 3 Monaten oder länger eingezeichnet</translation>
    </message>
    <message>
        <source>This agent and other amides are usually avoided until the allergy has been clarified. Options: saline or dry needling; an ester may be possible after allergy advice.</source>
        <translation>Dieser Wirkstoff und andere Amide werden meist vermieden, bis die Allergie geklärt ist. Möglichkeiten: Kochsalzlösung oder Dry Needling; nach allergologischem Rat eventuell ein Ester.</translation>
    </message>
    <message>
        <source>Procaine is usually avoided. Options: saline, dry needling or a preservative-free amide.</source>
        <translation>Procain wird meist vermieden. Möglichkeiten: Kochsalzlösung, Dry Needling oder ein konservierungsmittelfreies Amid.</translation>
    </message>
    <message>
        <source>Check vial, stopper and gloves; a preservative-free single-dose product or dry needling may suit. Adrenaline solutions usually contain sulfite.</source>
        <translation>Fläschchen, Stopfen und Handschuhe prüfen; ein konservierungsmittelfreies Einzeldosispräparat oder Dry Needling kann geeignet sein. Adrenalinlösungen enthalten meist Sulfit.</translation>
    </message>
    <message>
        <source>This agent is usually avoided. Options: saline, local anaesthetic or dry needling.</source>
        <translation>Dieser Wirkstoff wird meist vermieden. Möglichkeiten: Kochsalzlösung, Lokalanästhetikum oder Dry Needling.</translation>
    </message>
    <message>
        <source>Superficial trigger points are usually low bleeding risk and the drug is usually continued; a pause is for the prescriber to decide. Check a recent INR if on warfarin. Thin needle, few passes, superficial compressible muscles and pressure for several minutes are advised; deep or non-compressible muscles (psoas, iliacus, scalenes, pterygoids, tibialis posterior, paraspinal beside the canal) are usually avoided.</source>
        <translation>Oberflächliche Triggerpunkte haben meist ein geringes Blutungsrisiko, und das Medikament wird meist weitergegeben; über eine Pause entscheidet, wer es verordnet. Unter Warfarin aktuelle INR prüfen. Empfohlen: dünne Nadel, wenige Nadelbewegungen, oberflächliche komprimierbare Muskeln und mehrere Minuten Druck; tiefe oder nicht komprimierbare Muskeln (Psoas, Iliacus, Skaleni, Pterygoidei, Tibialis posterior, paraspinal neben dem Kanal) werden meist vermieden.</translation>
    </message>
    <message>
        <source>More bruising is likely: thin needle, few passes, longer compression. Two antiplatelet drugs together: weigh as for anticoagulants. Some older sources advise no injection within three days of aspirin.</source>
        <translation>Hämatome sind wahrscheinlicher: dünne Nadel, wenige Nadelbewegungen, längere Kompression. Zwei Thrombozytenhemmer zusammen: abwägen wie bei Antikoagulanzien. Manche älteren Quellen raten innerhalb von drei Tagen nach Acetylsalicylsäure von einer Injektion ab.</translation>
    </message>
    <message>
        <source>Needling is usually deferred until the bleeding risk has been cleared with the treating team; manual treatment is an alternative.</source>
        <translation>Needling wird meist aufgeschoben, bis das Blutungsrisiko mit dem behandelnden Team geklärt ist; manuelle Behandlung ist eine Alternative.</translation>
    </message>
    <message>
        <source>Usual guidance is against needling through infected or broken skin: consider waiting until healed.</source>
        <translation>Üblich ist, nicht durch infizierte oder verletzte Haut zu nadeln: Abwarten bis zur Abheilung erwägen.</translation>
    </message>
    <message>
        <source>Needling is usually postponed while the cause is sought.</source>
        <translation>Needling wird meist verschoben, während die Ursache gesucht wird.</translation>
    </message>
    <message>
        <source>Weigh the infection risk; strict skin preparation; a lymphoedematous limb is usually not needled; steroid is best avoided.</source>
        <translation>Infektionsrisiko abwägen; strenge Hautvorbereitung; eine Extremität mit Lymphödem wird meist nicht genadelt; Steroid möglichst vermeiden.</translation>
    </message>
    <message>
        <source>Clean skin, clean hands and gloves, sterile single-use needle, sharps box; one needle per patient and a new one after contamination.</source>
        <translation>Saubere Haut, saubere Hände und Handschuhe, sterile Einmalnadel, Abwurfbehälter; eine Nadel pro Patient und eine neue nach Kontamination.</translation>
    </message>
    <message>
        <source>Confirm the need and record consent. Manual treatment or the lowest dose of plain lidocaine is usually preferred; steroid, botulinum toxin and lumbosacral, abdominal and pelvic points are usually avoided.</source>
        <translation>Notwendigkeit prüfen und Einwilligung aufnehmen. Manuelle Behandlung oder die niedrigste Dosis Lidocain ohne Zusatz wird meist bevorzugt; Steroid, Botulinumtoxin und lumbosakrale, abdominale und Beckenpunkte werden meist vermieden.</translation>
    </message>
    <message>
        <source>Small doses of lidocaine or bupivacaine are generally regarded as compatible; avoid botulinum toxin unless advised.</source>
        <translation>Kleine Dosen von Lidocain oder Bupivacain gelten allgemein als vereinbar; Botulinumtoxin ohne fachlichen Rat meiden.</translation>
    </message>
    <message>
        <source>Consider ultrasound where advised, a short needle, pincer grip or a rib held between two fingers (which is no guarantee), and a tangential direction away from the lung. Cough or sharp chest pain is a reason to stop.</source>
        <translation>Ultraschall erwägen, wo empfohlen, eine kurze Nadel, Zangengriff oder eine zwischen zwei Fingern gehaltene Rippe (was keine Garantie ist) und eine tangentiale Richtung weg von der Lunge. Husten oder stechender Brustschmerz ist ein Grund zum Abbruch.</translation>
    </message>
    <message>
        <source>Consider ultrasound or another guided technique, or manual treatment; record why it was not used.</source>
        <translation>Ultraschall oder eine andere geführte Technik oder manuelle Behandlung erwägen; aufnehmen, warum nicht.</translation>
    </message>
    <message>
        <source>Consider treating one side per visit: a pneumothorax on both sides is life threatening.</source>
        <translation>Eine Seite pro Besuch erwägen: Ein beidseitiger Pneumothorax ist lebensbedrohlich.</translation>
    </message>
    <message>
        <source>Higher risk or less reserve: prefer ultrasound, manual treatment or another muscle.</source>
        <translation>Höheres Risiko oder weniger Reserve: Ultraschall, manuelle Behandlung oder einen anderen Muskel bevorzugen.</translation>
    </message>
    <message>
        <source>Possible pneumothorax until excluded: oxygen saturation, examination and urgent chest imaging are advised. Breathlessness at rest, low saturation or collapse is an emergency. Symptoms can start hours later.</source>
        <translation>Möglicher Pneumothorax bis zum Ausschluss: Sauerstoffsättigung, Untersuchung und dringende Bildgebung des Thorax werden empfohlen. Ruhedyspnoe, niedrige Sättigung oder Kollaps ist ein Notfall. Symptome können Stunden später beginnen.</translation>
    </message>
    <message>
        <source>Total is over the limit of this table. Consider a smaller volume, a lower concentration or fewer points. Use ideal body weight in obesity.</source>
        <translation>Die Summe liegt über dem Limit dieser Tabelle. Kleineres Volumen, niedrigere Konzentration oder weniger Punkte erwägen. Bei Adipositas Idealgewicht verwenden.</translation>
    </message>
    <message>
        <source>Close to the limit: recheck weight, concentration and volumes. The 80 % mark is a working threshold of this app.</source>
        <translation>Nahe am Limit: Gewicht, Konzentration und Volumina nachprüfen. Die 80-%-Marke ist eine Arbeitsschwelle dieses Programms.</translation>
    </message>
    <message>
        <source>Toxic effects add up: the fractions of each limit are summed and a sum above 1 is over the limit. The US bupivacaine label advises against mixing with, or use close to, another local anaesthetic.</source>
        <translation>Toxische Wirkungen addieren sich: Die Anteile an jedem Limit werden summiert, und eine Summe über 1 liegt über dem Limit. Die US-Fachinformation von Bupivacain rät vom Mischen mit oder zeitnahen Gebrauch eines anderen Lokalanästhetikums ab.</translation>
    </message>
    <message>
        <source>Ask for the weight. Until then use the absolute limit, and lower it for small or frail patients.</source>
        <translation>Nach dem Gewicht fragen. Bis dahin das absolute Limit verwenden und bei kleinen oder gebrechlichen Patienten senken.</translation>
    </message>
    <message>
        <source>A lower local anaesthetic limit is advised (many tables suggest 20 to 30 % or more); the app does not reduce it by itself.</source>
        <translation>Ein niedrigeres Limit für Lokalanästhetika wird empfohlen (viele Tabellen nennen 20 bis 30 % oder mehr); das Programm senkt es nicht von selbst.</translation>
    </message>
    <message>
        <source>Levels or heart effects may rise: consider a lower dose and observation.</source>
        <translation>Spiegel oder Herzwirkungen können steigen: niedrigere Dosis und Beobachtung erwägen.</translation>
    </message>
    <message>
        <source>Higher risk of methaemoglobinaemia: consider saline or dry needling; cyanosis that does not improve with oxygen needs urgent care.</source>
        <translation>Höheres Risiko einer Methämoglobinämie: Kochsalzlösung oder Dry Needling erwägen; Zyanose, die sich unter Sauerstoff nicht bessert, braucht dringend Behandlung.</translation>
    </message>
    <message>
        <source>Have oxygen, resuscitation equipment and access to lipid emulsion; observe after larger doses, because toxicity can be delayed.</source>
        <translation>Sauerstoff, Notfallausrüstung und Zugriff auf Lipidemulsion bereithalten; nach größeren Dosen beobachten, weil die Intoxikation verzögert auftreten kann.</translation>
    </message>
    <message>
        <source>Spread can block the phrenic nerve or brachial plexus: consider one side per visit, a small volume or dry needling; warn of arm weakness, hoarseness or a drooping lid.</source>
        <translation>Ausbreitung kann N. phrenicus oder Plexus brachialis blockieren: eine Seite pro Besuch, kleines Volumen oder Dry Needling erwägen; vor Armschwäche, Heiserkeit oder hängendem Lid warnen.</translation>
    </message>
    <message>
        <source>Adrenaline is usually avoided in trigger points, and in fingers, toes, nose, ear and penis: a plain solution is preferred.</source>
        <translation>Adrenalin wird an Triggerpunkten sowie an Fingern, Zehen, Nase, Ohr und Penis meist vermieden: Eine Lösung ohne Zusatz wird bevorzugt.</translation>
    </message>
    <message>
        <source>Possible local anaesthetic toxicity, an emergency: stop injecting, call for help, airway and oxygen, benzodiazepine for a fit, 20 % lipid emulsion early: over 70 kg 100 mL over 2 to 3 minutes, then about 250 mL over 15 to 20 minutes; under 70 kg 1.5 mL/kg, then 0.25 mL/kg per minute; total at most 12 mL/kg. If resuscitation is needed, small adrenaline doses; no further local anaesthetic. Follow the current ASRA or local checklist.</source>
        <translation>Mögliche Lokalanästhetika-Intoxikation, ein Notfall: Injektion beenden, Hilfe rufen, Atemweg und Sauerstoff, Benzodiazepin bei Krampfanfall, frühzeitig 20 % Lipidemulsion: über 70 kg 100 mL in 2 bis 3 Minuten, dann etwa 250 mL in 15 bis 20 Minuten; unter 70 kg 1,5 mL/kg, dann 0,25 mL/kg pro Minute; insgesamt höchstens 12 mL/kg. Bei Reanimation kleine Adrenalindosen; kein weiteres Lokalanästhetikum. Aktuelle ASRA- oder örtliche Checkliste befolgen.</translation>
    </message>
    <message>
        <source>Usual practice: aspirate before injecting, small volumes (about 0.2 to 1 mL per point), slow injection, needle not to the hub. Aspiration can be falsely negative.</source>
        <translation>Üblich: vor der Injektion aspirieren, kleine Volumina (etwa 0,2 bis 1 mL pro Punkt), langsam injizieren, Nadel nicht bis zum Ansatz. Die Aspiration kann falsch negativ sein.</translation>
    </message>
    <message>
        <source>No clear gain over local anaesthetic alone in trigger points, with risks to glucose, bone, adrenal axis and tissue; confirm the reason (for example tendon or bursa disease nearby).</source>
        <translation>Kein klarer Vorteil gegenüber Lokalanästhetikum allein an Triggerpunkten, mit Risiken für Glukose, Knochen, Nebennierenachse und Gewebe; den Grund bestätigen (zum Beispiel Sehnen- oder Bursaerkrankung in der Nähe).</translation>
    </message>
    <message>
        <source>Common practice is at least 3 months between steroid injections at a site and not more than 3 to 4 in a year: consider waiting or another agent.</source>
        <translation>Üblich sind mindestens 3 Monate zwischen Steroidinjektionen an einer Stelle und höchstens 3 bis 4 im Jahr: Abwarten oder anderen Wirkstoff erwägen.</translation>
    </message>
    <message>
        <source>Warn of raised blood glucose for days; agree on extra checks.</source>
        <translation>Vor tagelang erhöhtem Blutzucker warnen; zusätzliche Messungen vereinbaren.</translation>
    </message>
    <message>
        <source>Injected steroid, above all triamcinolone, can cause Cushing syndrome and adrenal suppression: usually avoided; ask the HIV team or pharmacist first.</source>
        <translation>Injiziertes Steroid, vor allem Triamcinolon, kann ein Cushing-Syndrom und Nebennierensuppression auslösen: meist vermieden; zuerst HIV-Team oder Apotheke fragen.</translation>
    </message>
    <message>
        <source>Particles in an artery can cause stroke, spinal cord injury or blindness: another agent is usually preferred.</source>
        <translation>Partikel in einer Arterie können Schlaganfall, Rückenmarksschädigung oder Erblindung verursachen: Ein anderer Wirkstoff wird meist bevorzugt.</translation>
    </message>
    <message>
        <source>Risk of skin and fat atrophy, colour change and tendon rupture; another agent is usually preferred.</source>
        <translation>Risiko von Haut- und Fettatrophie, Verfärbung und Sehnenriss; ein anderer Wirkstoff wird meist bevorzugt.</translation>
    </message>
    <message>
        <source>Consider reviewing the diagnosis, perpetuating factors and exercise plan before another injection.</source>
        <translation>Vor einer weiteren Injektion Diagnose, unterhaltende Faktoren und Übungsplan überdenken.</translation>
    </message>
    <message>
        <source>Repeating the same seldom helps: reconsider diagnosis, agent, muscle and perpetuating factors.</source>
        <translation>Dasselbe zu wiederholen hilft selten: Diagnose, Wirkstoff, Muskel und unterhaltende Faktoren überdenken.</translation>
    </message>
    <message>
        <source>Usually the next needling waits until soreness from the last session has gone (about 3 to 4 days).</source>
        <translation>Meist wartet das nächste Needling, bis der Muskelkater der letzten Sitzung abgeklungen ist (etwa 3 bis 4 Tage).</translation>
    </message>
    <message>
        <source>US Medicare contractors generally reimburse no more than three sessions in a rolling 12 months. Record the reason or expect refusal.</source>
        <translation>US-Medicare-Vertragspartner erstatten in der Regel höchstens drei Sitzungen in gleitenden 12 Monaten. Grund aufnehmen oder Ablehnung erwarten.</translation>
    </message>
    <message>
        <source>Contractors ask for at least 50 % relief of the same pain for at least 6 weeks, measured on the same scale as at baseline, with dates, better function on a stated scale, and an active conservative programme. A bare percentage is often refused.</source>
        <translation>Verlangt werden mindestens 50 % Linderung desselben Schmerzes über mindestens 6 Wochen, auf derselben Skala wie zu Beginn gemessen, mit Daten, bessere Funktion auf einer benannten Skala und ein aktives konservatives Programm. Ein bloßer Prozentwert wird oft abgelehnt.</translation>
    </message>
    <message>
        <source>Image guidance and dry needling are generally not covered under these policies (dry needling only for chronic low back pain under NCD 30.3.3). Guidance may still be the safer choice: safety comes before cover.</source>
        <translation>Bildführung und Dry Needling werden nach diesen Regeln in der Regel nicht erstattet (Dry Needling nur bei chronischem Kreuzschmerz nach NCD 30.3.3). Führung kann dennoch die sicherere Wahl sein: Sicherheit geht vor Erstattung.</translation>
    </message>
    <message>
        <source>Contractors ask for focal muscle pain, at least two trigger point findings, a focal tender band or nodule, and one of: conservative care failed, movement limited, or needed for diagnosis.</source>
        <translation>Verlangt werden umschriebener Muskelschmerz, mindestens zwei Triggerpunktbefunde, ein umschriebener druckschmerzhafter Strang oder Knoten und eines von: konservative Behandlung erfolglos, Bewegung eingeschränkt oder zur Diagnose nötig.</translation>
    </message>
    <message>
        <source>Contractors generally expect at least 6 weeks between injections at the same place.</source>
        <translation>Erwartet werden in der Regel mindestens 6 Wochen zwischen Injektionen an derselben Stelle.</translation>
    </message>
    <message>
        <source>Often not covered in one session under local policies; check the payer.</source>
        <translation>Nach örtlichen Regeln in einer Sitzung oft nicht erstattet; beim Kostenträger klären.</translation>
    </message>
    <message>
        <source>Contractors expect the diagnosis, procedure, name and units of the injectant, sites treated and the percent relief straight after.</source>
        <translation>Erwartet werden Diagnose, Eingriff, Name und Einheiten des Wirkstoffs, behandelte Stellen und die prozentuale Linderung unmittelbar danach.</translation>
    </message>
    <message>
        <source>Some commercial US policies ask for at least 2 months between sessions and allow up to four per region per year; check the payer.</source>
        <translation>Manche privaten US-Versicherer verlangen mindestens 2 Monate zwischen Sitzungen und erlauben bis zu vier pro Region und Jahr; beim Kostenträger klären.</translation>
    </message>
    <message>
        <source>Consider recording at least two of taut band, hypersensitive spot and referred pain, and whether the pain is recognised, before injecting.</source>
        <translation>Vor der Injektion mindestens zwei von Hartspannstrang, überempfindlichem Punkt und übertragenem Schmerz aufnehmen, und ob der Schmerz wiedererkannt wird.</translation>
    </message>
    <message>
        <source>Explain benefit, soreness, bruising, infection, nerve injury and, where relevant, pneumothorax; off-label use if any; then record consent.</source>
        <translation>Nutzen, Muskelkater, Hämatom, Infektion, Nervenverletzung und gegebenenfalls Pneumothorax erklären; Off-Label-Anwendung, falls zutreffend; dann Einwilligung aufnehmen.</translation>
    </message>
    <message>
        <source>Treat lying down, explain, watch for faintness for some minutes after.</source>
        <translation>Im Liegen behandeln, erklären, danach einige Minuten auf Schwindel achten.</translation>
    </message>
    <message>
        <source>Warning signs of nerve, vessel or lung contact may be missed: consider waiting, a superficial point or manual treatment.</source>
        <translation>Warnzeichen eines Nerven-, Gefäß- oder Lungenkontakts können unbemerkt bleiben: Abwarten, einen oberflächlichen Punkt oder manuelle Behandlung erwägen.</translation>
    </message>
    <message>
        <source>Short check aloud before the first needle: person, side, muscle, agent, strength, expiry, allergies, blood thinners.</source>
        <translation>Vor der ersten Nadel kurz laut prüfen: Person, Seite, Muskel, Wirkstoff, Konzentration, Verfall, Allergien, Blutverdünner.</translation>
    </message>
    <message>
        <source>Vertebral artery, spinal cord and foramen magnum: deep needling above C2 is usually avoided without guidance and training; manual treatment first.</source>
        <translation>A. vertebralis, Rückenmark und Foramen magnum: Tiefes Needling oberhalb von C2 wird ohne Führung und Ausbildung meist vermieden; zuerst manuelle Behandlung.</translation>
    </message>
    <message>
        <source>The bone that normally stops the needle may be missing or metal may be near: consider manual treatment or guidance; check the operation report.</source>
        <translation>Der Knochen, der die Nadel sonst stoppt, kann fehlen oder Metall in der Nähe sein: manuelle Behandlung oder Führung erwägen; Operationsbericht prüfen.</translation>
    </message>
    <message>
        <source>Exclude visceral disease (Carnett sign), shallow tangential needle or ultrasound: peritoneum and bowel lie behind.</source>
        <translation>Viszerale Erkrankung ausschließen (Carnett-Zeichen), flache tangentiale Nadel oder Ultraschall: Peritoneum und Darm liegen dahinter.</translation>
    </message>
    <message>
        <source>Warn of passing leg weakness or numbness, check walking before leaving, and advise no driving until normal.</source>
        <translation>Vor vorübergehender Beinschwäche oder Taubheit warnen, vor dem Gehen das Gangbild prüfen und vom Fahren abraten, bis es normal ist.</translation>
    </message>
    <message>
        <source>An injured or bleeding muscle is usually left to heal before needling.</source>
        <translation>Ein verletzter oder blutender Muskel heilt meist vor einem Needling aus.</translation>
    </message>
    <message>
        <source>Stay clear of the device or use ultrasound.</source>
        <translation>Abstand zum Implantat halten oder Ultraschall verwenden.</translation>
    </message>
    <message>
        <source>Doses and consent differ: paediatric limits and specialist advice are needed; the limits of this table are for adults.</source>
        <translation>Dosen und Einwilligung unterscheiden sich: pädiatrische Limits und fachlicher Rat sind nötig; die Limits dieser Tabelle gelten für Erwachsene.</translation>
    </message>
    <message>
        <source>At least 12 weeks between treatments is the labelled interval; earlier repeats raise the risk of antibodies and spread.</source>
        <translation>Mindestens 12 Wochen zwischen Behandlungen ist der zugelassene Abstand; frühere Wiederholung erhöht das Risiko von Antikörpern und Ausbreitung.</translation>
    </message>
    <message>
        <source>Over the labelled adult maximum of 400 U of onabotulinumtoxinA in 3 months. Units of other brands are not interchangeable.</source>
        <translation>Über dem zugelassenen Maximum für Erwachsene von 400 U OnabotulinumtoxinA in 3 Monaten. Einheiten anderer Marken sind nicht austauschbar.</translation>
    </message>
    <message>
        <source>Botulinum toxin is usually avoided, or given only with specialist advice.</source>
        <translation>Botulinumtoxin wird meist vermieden oder nur mit fachärztlichem Rat gegeben.</translation>
    </message>
    <message>
        <source>Swallowing and breathing trouble can follow days later: consider the lowest dose and one side; tell the patient when to seek help.</source>
        <translation>Schluck- und Atemstörungen können Tage später folgen: niedrigste Dosis und eine Seite erwägen; dem Patienten sagen, wann er Hilfe holen soll.</translation>
    </message>
    <message>
        <source>May not be myofascial: consider urgent assessment before needling. Saddle numbness, new bladder or bowel trouble or progressive weakness is an emergency.</source>
        <translation>Möglicherweise nicht myofaszial: vor dem Needling dringende Abklärung erwägen. Reithosenanästhesie, neue Blasen- oder Darmstörung oder zunehmende Schwäche ist ein Notfall.</translation>
    </message>
    <message>
        <source>Consider vascular, giant cell arteritis and neurological causes before needling or neck manual treatment; sudden onset, visual loss or new deficit is an emergency.</source>
        <translation>Vor Needling oder manueller Behandlung am Hals vaskuläre Ursachen, Riesenzellarteriitis und neurologische Ursachen erwägen; plötzlicher Beginn, Sehverlust oder neues Defizit ist ein Notfall.</translation>
    </message>
    <message>
        <source>Consider cardiac, lung and aortic causes first, as an emergency when symptoms are present now, before calling it pectoral or scalene pain.</source>
        <translation>Zuerst kardiale, pulmonale und aortale Ursachen erwägen, bei aktuellen Symptomen als Notfall, bevor von Pektoralis- oder Skalenusschmerz gesprochen wird.</translation>
    </message>
    <message>
        <source>Consider deep vein thrombosis before calf needling or massage.</source>
        <translation>Vor Needling oder Massage der Wade an tiefe Venenthrombose denken.</translation>
    </message>
    <message>
        <source>Consider visceral, pregnancy-related and other emergency causes first.</source>
        <translation>Zuerst viszerale, schwangerschaftsbedingte und andere Notfallursachen erwägen.</translation>
    </message>
    <message>
        <source>Consider myopathy, rhabdomyolysis, polymyalgia rheumatica, myositis or thyroid disease before needling; dark urine with severe pain is urgent.</source>
        <translation>Vor dem Needling Myopathie, Rhabdomyolyse, Polymyalgia rheumatica, Myositis oder Schilddrüsenerkrankung erwägen; dunkler Urin mit starken Schmerzen ist dringlich.</translation>
    </message>
    <message>
        <source>Tell the patient: soreness for a day or two and bruising are common; paracetamol if suitable.</source>
        <translation>Dem Patienten sagen: Muskelkater für ein bis zwei Tage und Hämatome sind häufig; Paracetamol, wenn geeignet.</translation>
    </message>
    <message>
        <source>A cold pack for 10 to 15 minutes may be used in the first day for soreness or bruising, warmth later if it helps.</source>
        <translation>Am ersten Tag kann bei Muskelkater oder Hämatom eine Kühlpackung für 10 bis 15 Minuten verwendet werden, später Wärme, wenn sie hilft.</translation>
    </message>
    <message>
        <source>Advise normal movement but no strenuous use of the muscle for 1 to 2 days (some sources say 3 to 4 days).</source>
        <translation>Normale Bewegung empfehlen, aber für 1 bis 2 Tage keine starke Belastung des Muskels (manche Quellen sagen 3 bis 4 Tage).</translation>
    </message>
    <message>
        <source>A few slow active movements through the full range straight after treatment (the classic advice is three) and gentle repeats during the next days may help.</source>
        <translation>Einige langsame aktive Bewegungen durch den vollen Umfang unmittelbar nach der Behandlung (klassisch drei) und sanfte Wiederholungen in den nächsten Tagen können helfen.</translation>
    </message>
    <message>
        <source>Return at once for breathlessness, chest pain, spreading redness, fever, growing swelling, or new weakness or numbness.</source>
        <translation>Sofort wiederkommen bei Atemnot, Brustschmerz, zunehmender Rötung, Fieber, wachsender Schwellung oder neuer Schwäche oder Taubheit.</translation>
    </message>
    <message>
        <source>Add a stretching and strengthening plan and address posture, sleep and workload; injection alone seldom lasts.</source>
        <translation>Dehn- und Kräftigungsplan hinzufügen und Haltung, Schlaf und Arbeitsbelastung angehen; Injektion allein hält selten an.</translation>
    </message>
    <message>
        <source>Consider the fibromyalgia form; both conditions can exist together.</source>
        <translation>An den Fibromyalgie-Bogen denken; beides kann zugleich bestehen.</translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>The salvage was stopped: nothing was kept of it.</source>
        <translation>Das Retten wurde angehalten: Nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>{0} patients, {1} visits and {2} points were salvaged and verified.</source>
        <translation>{0} Patienten, {1} Besuche und {2} Punkte wurden gerettet und geprüft.</translation>
    </message>
    <message>
        <source>{0} of {1} pages of the database could not be read.</source>
        <translation>{0} von {1} Seiten der Datenbank konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{0} of {1} events of the audit trail are lost.</source>
        <translation>{0} von {1} Ereignissen des Audit-Protokolls sind verloren.</translation>
    </message>
    <message>
        <source>Lost: {0}.</source>
        <translation>Verloren: {0}.</translation>
    </message>
    <message>
        <source>May lack its last change: {0}.</source>
        <translation>Letzte Änderung fehlt vielleicht: {0}.</translation>
    </message>
    <message>
        <source>of patient {0}</source>
        <translation>von Patient {0}</translation>
    </message>
    <message>
        <source>{0} x {1} {2}</source>
        <translation>{0} x {1} {2}</translation>
    </message>
    <message>
        <source>of an unknown patient or of the clinic itself</source>
        <translation>eines unbekannten Patienten oder der Praxis selbst</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation>Triggerpunkt</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>weight, allergies and medicines</source>
        <translation>Gewicht, Allergien und Medikamente</translation>
    </message>
    <message>
        <source>pain area</source>
        <translation>Schmerzareal</translation>
    </message>
    <message>
        <source>measured movement</source>
        <translation>gemessene Bewegung</translation>
    </message>
    <message>
        <source>photo or file</source>
        <translation>Foto oder Datei</translation>
    </message>
    <message>
        <source>fibromyalgia criteria</source>
        <translation>Fibromyalgie-Kriterien</translation>
    </message>
    <message>
        <source>tender points</source>
        <translation>Tender Points</translation>
    </message>
    <message>
        <source>advice set aside</source>
        <translation>übergangener Hinweis</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>clinic settings</source>
        <translation>Einstellungen der Praxis</translation>
    </message>
    <message>
        <source>record of a visit</source>
        <translation>Datensatz eines Besuchs</translation>
    </message>
    <message>
        <source>Lost when the clinic was damaged</source>
        <translation>Verloren, als die Praxis beschädigt wurde</translation>
    </message>
    <message>
        <source>lost-{0}</source>
        <translation>verloren-{0}</translation>
    </message>
    <message>
        <source>(lost)</source>
        <translation>(verloren)</translation>
    </message>
    <message>
        <source>There is nothing to salvage: restore the latest backup.</source>
        <translation>Es gibt nichts zu retten: Stellen Sie die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The folder {0} is not empty.</source>
        <translation>Der Ordner {0} ist nicht leer.</translation>
    </message>
    <message>
        <source>What is salvaged goes into a new folder only. Name one.</source>
        <translation>Gerettetes kommt nur in einen neuen Ordner. Nennen Sie einen.</translation>
    </message>
    <message>
        <source>Nothing in this database can be read.</source>
        <translation>In dieser Datenbank kann nichts gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the folder as it is and restore the latest backup elsewhere.</source>
        <translation>Nichts wurde geändert. Lassen Sie den Ordner, wie er ist, und stellen Sie die letzte Sicherung an anderer Stelle wieder her.</translation>
    </message>
    <message>
        <source>What was salvaged does not fit together: {0}</source>
        <translation>Das Gerettete passt nicht zusammen: {0}</translation>
    </message>
    <message>
        <source>Nothing was kept of it, and the damaged folder is as it was.</source>
        <translation>Nichts davon wurde behalten, und der beschädigte Ordner ist, wie er war.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The text size must be from {0} to {1} %.</source>
        <translation>Die Schriftgröße muss zwischen {0} und {1} % liegen.</translation>
    </message>
    <message>
        <source>The lock time must be from 0 to {0} minutes.</source>
        <translation>Die Sperrzeit muss zwischen 0 und {0} Minuten liegen.</translation>
    </message>
    <message>
        <source>There is no time zone {0}.</source>
        <translation>Es gibt keine Zeitzone {0}.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/London.</source>
        <translation>Verwenden Sie einen Namen wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are used.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden; die üblichen gelten.</translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are used.</source>
        <translation>Die Einstellungen sind beschädigt; die üblichen gelten.</translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are used. The old file is {0}.</source>
        <translation>Die Einstellungen waren beschädigt; die üblichen gelten. Die alte Datei ist {0}.</translation>
    </message>
</context>
<context>
    <name>side</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mittellinie</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Thumb side</source>
        <translation>Daumen</translation>
    </message>
    <message>
        <source>Little finger side</source>
        <translation>Kleinfinger</translation>
    </message>
    <message>
        <source>Big toe side</source>
        <translation>Großzehe</translation>
    </message>
    <message>
        <source>Little toe side</source>
        <translation>Kleinzehe</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>author of this record</source>
        <translation>Verfasser dieser Dokumentation</translation>
    </message>
    <message>
        <source>read and agreed as supervisor</source>
        <translation>gelesen und als Supervisor einverstanden</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>Signed by {name}, {moment}, as {meaning}</source>
        <translation>Signiert von {name}, {moment}, als {meaning}</translation>
    </message>
    <message>
        <source>Entered in error. Marked by {name}, {moment}. Reason: {reason}</source>
        <translation>Irrtümlich eingegeben. Gekennzeichnet von {name}, {moment}. Grund: {reason}</translation>
    </message>
    <message>
        <source>Addendum by {name}, {moment}. Reason: {reason}</source>
        <translation>Nachtrag von {name}, {moment}. Grund: {reason}</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Say why something is added.</source>
        <translation>Nennen Sie, warum etwas angefügt wird.</translation>
    </message>
    <message>
        <source>Enter what is added.</source>
        <translation>Geben Sie ein, was angefügt wird.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The anchor of the audit trail ({0}) was changed.</source>
        <translation>Der Anker des Audit-Protokolls ({0}) wurde verändert.</translation>
    </message>
    <message>
        <source>The anchor of the audit trail ({0}) cannot be read.</source>
        <translation>Der Anker des Audit-Protokolls ({0}) kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The audit trail was cut off: it ends with event {0}, but event {1} was written.</source>
        <translation>Das Audit-Protokoll wurde abgeschnitten: Es endet mit Ereignis {0}, aber Ereignis {1} wurde geschrieben.</translation>
    </message>
    <message>
        <source>Audit event {0} is not the one that was written.</source>
        <translation>Protokollereignis {0} ist nicht das geschriebene.</translation>
    </message>
    <message>
        <source>Several wrong passphrases were tried. Wait {0} seconds, then try again.</source>
        <translation>Mehrere falsche Passphrasen wurden versucht. Warten Sie {0} Sekunden und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The recovery code opens the clinic if the passphrase is forgotten.</source>
        <translation>Der Wiederherstellungscode öffnet die Praxis, wenn die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>The text contains characters that cannot be kept.</source>
        <translation>Der Text enthält Zeichen, die nicht aufbewahrt werden können.</translation>
    </message>
    <message>
        <source>Delete them and type the text again.</source>
        <translation>Löschen Sie sie und geben Sie den Text neu ein.</translation>
    </message>
    <message>
        <source>The clinic&apos;s database is damaged: parts of it cannot be read.</source>
        <translation>Die Datenbank der Praxis ist beschädigt: Teile davon können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the folder as it is. Restore the latest backup elsewhere, or salvage what can still be read.</source>
        <translation>Nichts wurde geändert. Lassen Sie den Ordner, wie er ist. Stellen Sie die letzte Sicherung an anderer Stelle wieder her oder retten Sie, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>Make it writable, then try again. Nothing was written.</source>
        <translation>Machen Sie sie beschreibbar und versuchen Sie es dann noch einmal. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The clinic&apos;s database cannot be reached.</source>
        <translation>Die Datenbank der Praxis ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the disk or the network, then try again.</source>
        <translation>Prüfen Sie Datenträger oder Netzwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The clinic&apos;s database was closed.</source>
        <translation>Die Datenbank der Praxis wurde geschlossen.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Another program keeps the clinic&apos;s database locked.</source>
        <translation>Ein anderes Programm hält die Datenbank der Praxis gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was written. Try again when it has finished.</source>
        <translation>Nichts wurde geschrieben. Versuchen Sie es wieder, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written.</source>
        <translation>Der Datenträger ist voll: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else has changed this record in the meantime.</source>
        <translation>Jemand anderes hat diesen Datensatz inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at the newest state and repeat the change.</source>
        <translation>Nichts wurde geschrieben. Sehen Sie sich den neuesten Stand an und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>Another patient already has this chart number.</source>
        <translation>Ein anderer Patient hat bereits diese Patientennummer.</translation>
    </message>
    <message>
        <source>Open that patient, or choose another number.</source>
        <translation>Öffnen Sie jenen Patienten oder wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>The clinic has a new key.</source>
        <translation>Die Praxis hat einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Sign in again: what you entered here is kept until then.</source>
        <translation>Melden Sie sich neu an: Ihre Eingaben bleiben bis dahin erhalten.</translation>
    </message>
    <message>
        <source>This user has been disabled.</source>
        <translation>Dieser Benutzer wurde gesperrt.</translation>
    </message>
    <message>
        <source>An administrator can enable them again.</source>
        <translation>Ein Administrator kann ihn wieder freigeben.</translation>
    </message>
    <message>
        <source>The change refers to a record that is not in this clinic.</source>
        <translation>Die Änderung bezieht sich auf einen Datensatz, der nicht in dieser Praxis ist.</translation>
    </message>
    <message>
        <source>Nothing was written. Open the patient again.</source>
        <translation>Nichts wurde geschrieben. Öffnen Sie den Patienten noch einmal.</translation>
    </message>
    <message>
        <source>The clinic&apos;s database is read-only.</source>
        <translation>Die Datenbank der Praxis ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The server does not let this account write to the clinic.</source>
        <translation>Der Server lässt dieses Konto nicht in die Praxis schreiben.</translation>
    </message>
    <message>
        <source>The clinic&apos;s database file is read-only.</source>
        <translation>Die Datenbankdatei der Praxis ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The clinic&apos;s folder is read-only.</source>
        <translation>Der Ordner der Praxis ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The audit trail is broken: {0} Keep this folder as it is.</source>
        <translation>Das Audit-Protokoll ist unterbrochen: {0} Lassen Sie diesen Ordner, wie er ist.</translation>
    </message>
    <message>
        <source>The key file ({0}) was changed by something other than Bodymap.</source>
        <translation>Die Schlüsseldatei ({0}) wurde von etwas anderem als Bodymap verändert.</translation>
    </message>
    <message>
        <source>Put back the copy of it from the latest backup. Until then nobody is added and no key made.</source>
        <translation>Legen Sie die Kopie aus der letzten Sicherung zurück. Bis dahin wird niemand hinzugefügt und kein Schlüssel erstellt.</translation>
    </message>
    <message>
        <source>The clinic&apos;s key file ({0}) is damaged.</source>
        <translation>Die Schlüsseldatei der Praxis ({0}) ist beschädigt.</translation>
    </message>
    <message>
        <source>Put back the copy of it from a backup: the database cannot be opened without it.</source>
        <translation>Legen Sie die Kopie aus einer Sicherung zurück: Ohne sie kann die Datenbank nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This clinic&apos;s key file was written by a newer Bodymap.</source>
        <translation>Die Schlüsseldatei dieser Praxis wurde von einem neueren Bodymap geschrieben.</translation>
    </message>
    <message>
        <source>Update Bodymap on this computer. Nothing was changed.</source>
        <translation>Aktualisieren Sie Bodymap auf diesem Computer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The making of the clinic in this folder was interrupted: nothing was recorded in it.</source>
        <translation>Das Anlegen der Praxis in diesem Ordner wurde unterbrochen: Nichts wurde darin aufgenommen.</translation>
    </message>
    <message>
        <source>Make the clinic again in the same folder.</source>
        <translation>Legen Sie die Praxis im selben Ordner noch einmal an.</translation>
    </message>
    <message>
        <source>The clinic&apos;s key file ({0}) is missing.</source>
        <translation>Die Schlüsseldatei der Praxis ({0}) fehlt.</translation>
    </message>
    <message>
        <source>There is no clinic in this folder.</source>
        <translation>In diesem Ordner ist keine Praxis.</translation>
    </message>
    <message>
        <source>Choose the folder that holds {0} and {1}.</source>
        <translation>Wählen Sie den Ordner, der {0} und {1} enthält.</translation>
    </message>
    <message>
        <source>This clinic has several users.</source>
        <translation>Diese Praxis hat mehrere Benutzer.</translation>
    </message>
    <message>
        <source>Say who is opening it.</source>
        <translation>Nennen Sie, wer sie öffnet.</translation>
    </message>
    <message>
        <source>Nobody of this name can open this clinic.</source>
        <translation>Niemand dieses Namens kann diese Praxis öffnen.</translation>
    </message>
    <message>
        <source>Check the name; capital letters count.</source>
        <translation>Prüfen Sie den Namen; Großbuchstaben zählen.</translation>
    </message>
    <message>
        <source>This passphrase does not open the clinic.</source>
        <translation>Diese Passphrase öffnet die Praxis nicht.</translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and the Caps Lock key, then try again.</source>
        <translation>Prüfen Sie Tastatursprache und Feststelltaste und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This recovery code does not open the clinic.</source>
        <translation>Dieser Wiederherstellungscode öffnet die Praxis nicht.</translation>
    </message>
    <message>
        <source>It may belong to another clinic, or an older code may have been replaced.</source>
        <translation>Er gehört vielleicht zu einer anderen Praxis, oder ein älterer Code wurde ersetzt.</translation>
    </message>
    <message>
        <source>Enter between 1 and {0} characters.</source>
        <translation>Geben Sie zwischen 1 und {0} Zeichen ein.</translation>
    </message>
    <message>
        <source>This folder is not empty.</source>
        <translation>Dieser Ordner ist nicht leer.</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>Es gibt bereits etwas mit diesem Namen.</translation>
    </message>
    <message>
        <source>The folder cannot be made here.</source>
        <translation>Der Ordner kann hier nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder for the clinic.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner für die Praxis.</translation>
    </message>
    <message>
        <source>Bodymap or this computer was ended while it wrote. Look whether the last change is there: it may not have been saved.</source>
        <translation>Bodymap oder dieser Computer wurde beim Schreiben beendet. Prüfen Sie, ob die letzte Änderung da ist: Sie wurde vielleicht nicht gespeichert.</translation>
    </message>
    <message>
        <source>Enter a new passphrase.</source>
        <translation>Geben Sie eine neue Passphrase ein.</translation>
    </message>
    <message>
        <source>There is no clinic in this database.</source>
        <translation>In dieser Datenbank ist keine Praxis.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or create the clinic there.</source>
        <translation>Prüfen Sie den Namen der Datenbank oder legen Sie die Praxis dort an.</translation>
    </message>
    <message>
        <source>There is already a clinic in this database.</source>
        <translation>In dieser Datenbank ist bereits eine Praxis.</translation>
    </message>
    <message>
        <source>Open it, or name another database.</source>
        <translation>Öffnen Sie sie oder nennen Sie eine andere Datenbank.</translation>
    </message>
    <message>
        <source>The server gives this clinic for reading only.</source>
        <translation>Der Server gibt diese Praxis nur zum Lesen frei.</translation>
    </message>
    <message>
        <source>This photo or file cannot be read.</source>
        <translation>Dieses Foto oder diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the clinic: bodymap verify.</source>
        <translation>Prüfen Sie die Praxis: bodymap verify.</translation>
    </message>
    <message>
        <source>This patient is not in the clinic.</source>
        <translation>Dieser Patient ist nicht in der Praxis.</translation>
    </message>
    <message>
        <source>Search for the patient again.</source>
        <translation>Suchen Sie den Patienten noch einmal.</translation>
    </message>
    <message>
        <source>A recovery code has {0} groups of {1} characters.</source>
        <translation>Ein Wiederherstellungscode hat {0} Gruppen mit je {1} Zeichen.</translation>
    </message>
    <message>
        <source>Type it as it is printed; spaces and dashes do not matter.</source>
        <translation>Geben Sie ihn ein, wie er gedruckt ist; Leerzeichen und Striche spielen keine Rolle.</translation>
    </message>
    <message>
        <source>There is a typing error in group {0} of the recovery code.</source>
        <translation>In Gruppe {0} des Wiederherstellungscodes ist ein Tippfehler.</translation>
    </message>
    <message>
        <source>Compare it with the printed code.</source>
        <translation>Vergleichen Sie ihn mit dem gedruckten Code.</translation>
    </message>
    <message>
        <source>The clinic&apos;s database ({0}) is missing.</source>
        <translation>Die Datenbank der Praxis ({0}) fehlt.</translation>
    </message>
    <message>
        <source>This clinic was written by an earlier Bodymap and has to be brought up to date first.</source>
        <translation>Diese Praxis wurde von einem früheren Bodymap geschrieben und muss zuerst auf den neuesten Stand gebracht werden.</translation>
    </message>
    <message>
        <source>Make it writable, or copy the whole folder.</source>
        <translation>Machen Sie sie beschreibbar oder kopieren Sie den ganzen Ordner.</translation>
    </message>
    <message>
        <source>The clinic&apos;s folder is read-only, and its last changes are still in {0}.</source>
        <translation>Der Ordner der Praxis ist schreibgeschützt, und ihre letzten Änderungen sind noch in {0}.</translation>
    </message>
    <message>
        <source>Make the folder writable, or copy the whole folder to a writable place.</source>
        <translation>Machen Sie den Ordner beschreibbar oder kopieren Sie den ganzen Ordner an einen beschreibbaren Ort.</translation>
    </message>
    <message>
        <source>The key file is there: put the database back from a backup.</source>
        <translation>Die Schlüsseldatei ist da: Legen Sie die Datenbank aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The file {0} is not the database that belongs to {1}.</source>
        <translation>Die Datei {0} ist nicht die Datenbank, die zu {1} gehört.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the clinic&apos;s own files together in one folder.</source>
        <translation>Nichts wurde geändert. Legen Sie die eigenen Dateien der Praxis in einem Ordner zusammen.</translation>
    </message>
    <message>
        <source>This clinic was written by a newer Bodymap.</source>
        <translation>Diese Praxis wurde von einem neueren Bodymap geschrieben.</translation>
    </message>
    <message>
        <source>The audit trail had no anchor against being cut off; it has one now.</source>
        <translation>Das Audit-Protokoll hatte keinen Anker gegen Abschneiden; jetzt hat es einen.</translation>
    </message>
    <message>
        <source>The database file is damaged: {0}.</source>
        <translation>Die Datenbankdatei ist beschädigt: {0}.</translation>
    </message>
    <message>
        <source>The audit trail is empty.</source>
        <translation>Das Audit-Protokoll ist leer.</translation>
    </message>
    <message>
        <source>Audit event {0} is missing.</source>
        <translation>Protokollereignis {0} fehlt.</translation>
    </message>
    <message>
        <source>The audit trail breaks between events {0} and {1}.</source>
        <translation>Das Audit-Protokoll bricht zwischen den Ereignissen {0} und {1}.</translation>
    </message>
    <message>
        <source>Audit event {0} was changed after it was written.</source>
        <translation>Protokollereignis {0} wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>A record of audit event {0} cannot be read.</source>
        <translation>Ein Datensatz von Protokollereignis {0} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Record {0} of audit event {1} is missing from its table.</source>
        <translation>Datensatz {0} von Protokollereignis {1} fehlt in seiner Tabelle.</translation>
    </message>
    <message>
        <source>Record {0} is not as audit event {1} left it.</source>
        <translation>Datensatz {0} ist nicht so, wie Protokollereignis {1} ihn hinterließ.</translation>
    </message>
    <message>
        <source>Record {0} is in its table, but not in the audit trail.</source>
        <translation>Datensatz {0} steht in seiner Tabelle, aber nicht im Audit-Protokoll.</translation>
    </message>
    <message>
        <source>A record occurs twice in the audit trail.</source>
        <translation>Ein Datensatz kommt im Audit-Protokoll zweimal vor.</translation>
    </message>
    <message>
        <source>The file of record {0} was changed.</source>
        <translation>Die Datei von Datensatz {0} wurde verändert.</translation>
    </message>
    <message>
        <source>The file of an attachment is missing.</source>
        <translation>Die Datei eines Anhangs fehlt.</translation>
    </message>
    <message>
        <source>This belongs to a signed visit and cannot be changed any more.</source>
        <translation>Das gehört zu einem signierten Besuch und kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Record it in a new visit, as a new point if need be.</source>
        <translation>Nehmen Sie es in einem neuen Besuch auf, nötigenfalls als neuen Punkt.</translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>These are more than {0} events.</source>
        <translation>Das sind mehr als {0} Ereignisse.</translation>
    </message>
    <message>
        <source>Choose a shorter time, or one chart.</source>
        <translation>Wählen Sie einen kürzeren Zeitraum oder eine Akte.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>mit Passwort</translation>
    </message>
    <message>
        <source>visit summary</source>
        <translation>Befundbericht</translation>
    </message>
    <message>
        <source>history report</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>handout for the patient</source>
        <translation>Merkblatt für den Patienten</translation>
    </message>
    <message>
        <source>referral letter</source>
        <translation>Überweisungsbrief</translation>
    </message>
    <message>
        <source>empty body chart</source>
        <translation>leeres Körperschema</translation>
    </message>
    <message>
        <source>audit report</source>
        <translation>Audit-Bericht</translation>
    </message>
    <message>
        <source>audit trail as CSV</source>
        <translation>Audit-Protokoll als CSV</translation>
    </message>
    <message>
        <source>FHIR bundle</source>
        <translation>FHIR-Bundle</translation>
    </message>
    <message>
        <source>record as JSON</source>
        <translation>Datensatz als JSON</translation>
    </message>
    <message>
        <source>tables as CSV</source>
        <translation>Tabellen als CSV</translation>
    </message>
    <message>
        <source>map as a picture (PNG)</source>
        <translation>Körperschema als Bild (PNG)</translation>
    </message>
    <message>
        <source>map as a picture (SVG)</source>
        <translation>Körperschema als Bild (SVG)</translation>
    </message>
    <message>
        <source>key file of a de-identified export</source>
        <translation>Schlüsseldatei eines de-identifizierten Exports</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a user&apos;s roles</source>
        <translation>Rollen eines Benutzers geändert</translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation>Benutzer gesperrt</translation>
    </message>
    <message>
        <source>Enabled a user</source>
        <translation>Benutzer freigegeben</translation>
    </message>
    <message>
        <source>Changed their passphrase</source>
        <translation>Eigene Passphrase geändert</translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation>Neuen Wiederherstellungscode erstellt</translation>
    </message>
    <message>
        <source>Gave the clinic a new key</source>
        <translation>Der Praxis einen neuen Schlüssel gegeben</translation>
    </message>
    <message>
        <source>Found the key file changed by something else</source>
        <translation>Schlüsseldatei von anderem verändert vorgefunden</translation>
    </message>
    <message>
        <source>Changed settings of this computer</source>
        <translation>Einstellungen dieses Computers geändert</translation>
    </message>
    <message>
        <source>The clock of this computer was set</source>
        <translation>Die Uhr dieses Computers wurde gestellt</translation>
    </message>
    <message>
        <source>Made the clinic</source>
        <translation>Praxis angelegt</translation>
    </message>
    <message>
        <source>Opened it with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode geöffnet</translation>
    </message>
    <message>
        <source>Wrong passphrases before this</source>
        <translation>Falsche Passphrasen zuvor</translation>
    </message>
    <message>
        <source>Brought it up to date</source>
        <translation>Auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>Found that writing had been interrupted</source>
        <translation>Unterbrochenes Schreiben festgestellt</translation>
    </message>
    <message>
        <source>Salvaged the clinic from a damaged one</source>
        <translation>Praxis aus einer beschädigten gerettet</translation>
    </message>
    <message>
        <source>Salvaged records</source>
        <translation>Datensätze gerettet</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>Die Uhr ist gesprungen</translation>
    </message>
    <message>
        <source>Anchored the audit trail</source>
        <translation>Audit-Protokoll verankert</translation>
    </message>
    <message>
        <source>Changed the clinic&apos;s settings</source>
        <translation>Einstellungen der Praxis geändert</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>Aus einer Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Looked at the audit trail</source>
        <translation>Audit-Protokoll angesehen</translation>
    </message>
    <message>
        <source>Added a patient of the demo</source>
        <translation>Demo-Patient hinzugefügt</translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation>Datei importiert</translation>
    </message>
    <message>
        <source>Undid an import</source>
        <translation>Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>Imported a patient</source>
        <translation>Patienten importiert</translation>
    </message>
    <message>
        <source>Looked at the chart</source>
        <translation>Akte angesehen</translation>
    </message>
    <message>
        <source>Looked at a list of patients</source>
        <translation>Patientenliste angesehen</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Added the patient</source>
        <translation>Patienten angelegt</translation>
    </message>
    <message>
        <source>Changed the patient</source>
        <translation>Patienten geändert</translation>
    </message>
    <message>
        <source>Merged two patients</source>
        <translation>Zwei Patienten zusammengeführt</translation>
    </message>
    <message>
        <source>Moved a draft to another patient</source>
        <translation>Entwurf zu anderem Patienten verschoben</translation>
    </message>
    <message>
        <source>Started a visit</source>
        <translation>Besuch begonnen</translation>
    </message>
    <message>
        <source>Changed the visit</source>
        <translation>Besuch geändert</translation>
    </message>
    <message>
        <source>Changed the day of the visit</source>
        <translation>Tag des Besuchs geändert</translation>
    </message>
    <message>
        <source>Marked the visit as entered in error</source>
        <translation>Besuch als irrtümlich eingegeben gekennzeichnet</translation>
    </message>
    <message>
        <source>Struck out the visit</source>
        <translation>Besuch gestrichen</translation>
    </message>
    <message>
        <source>Signed the visit</source>
        <translation>Besuch signiert</translation>
    </message>
    <message>
        <source>Marked a point</source>
        <translation>Punkt markiert</translation>
    </message>
    <message>
        <source>Went on with an earlier point</source>
        <translation>Früheren Punkt weitergeführt</translation>
    </message>
    <message>
        <source>Moved a point</source>
        <translation>Punkt verschoben</translation>
    </message>
    <message>
        <source>Changed a finding</source>
        <translation>Befund geändert</translation>
    </message>
    <message>
        <source>Struck out a finding</source>
        <translation>Befund gestrichen</translation>
    </message>
    <message>
        <source>Undid a step</source>
        <translation>Schritt rückgängig gemacht</translation>
    </message>
    <message>
        <source>Did a step again</source>
        <translation>Schritt wiederholt</translation>
    </message>
    <message>
        <source>Co-signed the visit</source>
        <translation>Besuch gegengezeichnet</translation>
    </message>
    <message>
        <source>Added an addendum</source>
        <translation>Nachtrag angefügt</translation>
    </message>
    <message>
        <source>Confirmed weight, allergies and medicines</source>
        <translation>Gewicht, Allergien und Medikamente bestätigt</translation>
    </message>
    <message>
        <source>Treated a point</source>
        <translation>Punkt behandelt</translation>
    </message>
    <message>
        <source>Changed a treatment</source>
        <translation>Behandlung geändert</translation>
    </message>
    <message>
        <source>Struck out a treatment</source>
        <translation>Behandlung gestrichen</translation>
    </message>
    <message>
        <source>Drew a pain area</source>
        <translation>Schmerzareal gezeichnet</translation>
    </message>
    <message>
        <source>Changed a pain area</source>
        <translation>Schmerzareal geändert</translation>
    </message>
    <message>
        <source>Changed the shape of a pain area</source>
        <translation>Form eines Schmerzareals geändert</translation>
    </message>
    <message>
        <source>Struck out a pain area</source>
        <translation>Schmerzareal gestrichen</translation>
    </message>
    <message>
        <source>Measured a movement</source>
        <translation>Bewegung gemessen</translation>
    </message>
    <message>
        <source>Changed a measured movement</source>
        <translation>Gemessene Bewegung geändert</translation>
    </message>
    <message>
        <source>Struck out a measured movement</source>
        <translation>Gemessene Bewegung gestrichen</translation>
    </message>
    <message>
        <source>Asked the fibromyalgia criteria</source>
        <translation>Fibromyalgie-Kriterien erfragt</translation>
    </message>
    <message>
        <source>Examined the tender points</source>
        <translation>Tender Points untersucht</translation>
    </message>
    <message>
        <source>Attached a file</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>Renamed a file</source>
        <translation>Datei umbenannt</translation>
    </message>
    <message>
        <source>Struck out a file</source>
        <translation>Datei gestrichen</translation>
    </message>
    <message>
        <source>Set advice aside</source>
        <translation>Hinweis übergehen</translation>
    </message>
    <message>
        <source>Took advice up again</source>
        <translation>Hinweis wieder aufgenommen</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>This patient record is not in use any more.</source>
        <translation>Diese Patientenakte ist nicht mehr in Gebrauch.</translation>
    </message>
    <message>
        <source>Choose the record that took its place.</source>
        <translation>Wählen Sie die Akte, die an ihre Stelle getreten ist.</translation>
    </message>
    <message>
        <source>This is one patient, not two: choose another one.</source>
        <translation>Das ist ein Patient, nicht zwei: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation>Patienten zusammenführen</translation>
    </message>
    <message>
        <source>Only an open draft can be moved.</source>
        <translation>Nur ein offener Entwurf kann verschoben werden.</translation>
    </message>
    <message>
        <source>A signed visit stays under its patient.</source>
        <translation>Ein signierter Besuch bleibt bei seinem Patienten.</translation>
    </message>
    <message>
        <source>The visit is under this patient already.</source>
        <translation>Der Besuch gehört bereits zu diesem Patienten.</translation>
    </message>
    <message>
        <source>Move visit to another patient</source>
        <translation>Besuch zu anderem Patienten verschieben</translation>
    </message>
</context>
<context>
    <name>treat</name>
    <message>
        <source>Point {0}: {1}</source>
        <translation>Punkt {0}: {1}</translation>
    </message>
    <message>
        <source>Points {0}: {1}</source>
        <translation>Punkte {0}: {1}</translation>
    </message>
</context>
<context>
    <name>treated</name>
    <message>
        <source>injected</source>
        <translation>injiziert</translation>
    </message>
    <message>
        <source>needled</source>
        <translation>Dry Needling</translation>
    </message>
    <message>
        <source>treated by hand</source>
        <translation>manuell behandelt</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Injektion</translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation>Dry Needling</translation>
    </message>
    <message>
        <source>Manual technique</source>
        <translation>Manuelle Technik</translation>
    </message>
    <message>
        <source>compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>stretch</source>
        <translation>Dehnung</translation>
    </message>
    <message>
        <source>spray and stretch</source>
        <translation>Sprühen und Dehnen</translation>
    </message>
    <message>
        <source>post-isometric relaxation</source>
        <translation>postisometrische Relaxation</translation>
    </message>
    <message>
        <source>massage</source>
        <translation>Massage</translation>
    </message>
    <message>
        <source>myofascial release</source>
        <translation>myofasziale Lösung</translation>
    </message>
    <message>
        <source>strain-counterstrain</source>
        <translation>Strain-Counterstrain</translation>
    </message>
    <message>
        <source>other technique</source>
        <translation>andere Technik</translation>
    </message>
    <message>
        <source>by palpation</source>
        <translation>palpatorisch</translation>
    </message>
    <message>
        <source>with ultrasound</source>
        <translation>mit Ultraschall</translation>
    </message>
    <message>
        <source>no complication</source>
        <translation>keine Komplikation</translation>
    </message>
    <message>
        <source>faint</source>
        <translation>Ohnmacht</translation>
    </message>
    <message>
        <source>bleeding</source>
        <translation>Blutung</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>Hämatom</translation>
    </message>
    <message>
        <source>soreness</source>
        <translation>Muskelkater</translation>
    </message>
    <message>
        <source>pain flare</source>
        <translation>Schmerzverstärkung</translation>
    </message>
    <message>
        <source>numbness</source>
        <translation>Taubheit</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>allergic reaction</source>
        <translation>allergische Reaktion</translation>
    </message>
    <message>
        <source>local anaesthetic toxicity</source>
        <translation>Lokalanästhetika-Intoxikation</translation>
    </message>
    <message>
        <source>breathlessness</source>
        <translation>Atemnot</translation>
    </message>
    <message>
        <source>pneumothorax</source>
        <translation>Pneumothorax</translation>
    </message>
    <message>
        <source>infection</source>
        <translation>Infektion</translation>
    </message>
    <message>
        <source>broken needle</source>
        <translation>abgebrochene Nadel</translation>
    </message>
    <message>
        <source>other complication</source>
        <translation>andere Komplikation</translation>
    </message>
    <message>
        <source>{0} mL</source>
        <translation>{0} mL</translation>
    </message>
    <message>
        <source>lot {0}</source>
        <translation>Charge {0}</translation>
    </message>
    <message>
        <source>expires {0}</source>
        <translation>Verfall {0}</translation>
    </message>
    <message>
        <source>{0} G</source>
        <translation>{0} G</translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation>{0} mm</translation>
    </message>
    <message>
        <source>pain {0} before</source>
        <translation>Schmerz vorher {0}</translation>
    </message>
    <message>
        <source>pain {0} after</source>
        <translation>Schmerz nachher {0}</translation>
    </message>
    <message>
        <source>pain {0} → {1}</source>
        <translation>Schmerz {0} → {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>no twitch</source>
        <translation>keine Zuckung</translation>
    </message>
    <message>
        <source>consent noted</source>
        <translation>Einwilligung vermerkt</translation>
    </message>
    <message>
        <source>no consent</source>
        <translation>keine Einwilligung</translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation>1 Nadelbewegung</translation>
    </message>
    <message>
        <source>{0} passes</source>
        <translation>{0} Nadelbewegungen</translation>
    </message>
</context>
<context>
    <name>treating</name>
    <message>
        <source>Nothing was injected today yet, so there is no usual mixture.</source>
        <translation>Heute wurde noch nichts injiziert, daher gibt es keine übliche Mischung.</translation>
    </message>
    <message>
        <source>Name agent, strength and volume.</source>
        <translation>Nennen Sie Wirkstoff, Konzentration und Volumen.</translation>
    </message>
    <message>
        <source>This agent is not in the table, so its dose cannot be added up.</source>
        <translation>Dieser Wirkstoff steht nicht in der Tabelle, daher kann seine Dosis nicht addiert werden.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Name the agent.</source>
        <translation>Nennen Sie den Wirkstoff.</translation>
    </message>
    <message>
        <source>This agent is in the mixture twice.</source>
        <translation>Dieser Wirkstoff ist zweimal in der Mischung.</translation>
    </message>
    <message>
        <source>Give its whole volume once.</source>
        <translation>Geben Sie sein ganzes Volumen einmal an.</translation>
    </message>
    <message>
        <source>Enter a volume in mL.</source>
        <translation>Geben Sie ein Volumen in mL ein.</translation>
    </message>
    <message>
        <source>This is not a month of expiry.</source>
        <translation>Das ist kein Verfallsmonat.</translation>
    </message>
    <message>
        <source>Type it as on the label, for example 03/2028.</source>
        <translation>Schreiben Sie ihn wie auf dem Etikett, zum Beispiel 03/2028.</translation>
    </message>
</context>
<context>
    <name>treatment</name>
    <message>
        <source>Name the agent.</source>
        <translation>Nennen Sie den Wirkstoff.</translation>
    </message>
    <message>
        <source>The volume in mL</source>
        <translation>Das Volumen in mL</translation>
    </message>
    <message>
        <source>Enter a volume above 0 mL.</source>
        <translation>Geben Sie ein Volumen über 0 mL ein.</translation>
    </message>
    <message>
        <source>The concentration</source>
        <translation>Die Konzentration</translation>
    </message>
    <message>
        <source>The score before</source>
        <translation>Der Wert vorher</translation>
    </message>
    <message>
        <source>The score after</source>
        <translation>Der Wert nachher</translation>
    </message>
    <message>
        <source>The needle&apos;s gauge</source>
        <translation>Die Gauge-Zahl der Nadel</translation>
    </message>
    <message>
        <source>The needle&apos;s length in mm</source>
        <translation>Die Länge der Nadel in mm</translation>
    </message>
    <message>
        <source>The number of passes</source>
        <translation>Die Zahl der Nadelbewegungen</translation>
    </message>
    <message>
        <source>Only an injection has agents.</source>
        <translation>Nur eine Injektion hat Wirkstoffe.</translation>
    </message>
    <message>
        <source>These are more than {0} agents.</source>
        <translation>Das sind mehr als {0} Wirkstoffe.</translation>
    </message>
    <message>
        <source>Only a manual treatment has a manual technique.</source>
        <translation>Nur eine manuelle Behandlung hat eine manuelle Technik.</translation>
    </message>
    <message>
        <source>There was either no complication or one: take one of the two away.</source>
        <translation>Es gab entweder keine Komplikation oder eine: Entfernen Sie eine der beiden Angaben.</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>= treated</source>
        <translation>= behandelt</translation>
    </message>
    <message>
        <source>{0} % less</source>
        <translation>{0} % weniger</translation>
    </message>
</context>
<context>
    <name>trp_points.csv</name>
    <message>
        <source>Upper part near the zygomatic arch</source>
        <translation>Oberer Teil nahe dem Jochbogen</translation>
    </message>
    <message>
        <source>Middle of the belly</source>
        <translation>Mitte des Muskelbauchs</translation>
    </message>
    <message>
        <source>Lower part near the angle of the jaw</source>
        <translation>Unterer Teil nahe dem Kieferwinkel</translation>
    </message>
    <message>
        <source>Upper back part just below the zygomatic arch, in front of the jaw joint</source>
        <translation>Oberer hinterer Teil knapp unter dem Jochbogen, vor dem Kiefergelenk</translation>
    </message>
    <message>
        <source>Front fibres, behind the eyebrow above the zygomatic arch</source>
        <translation>Vordere Fasern, hinter der Augenbraue oberhalb des Jochbogens</translation>
    </message>
    <message>
        <source>Middle front fibres above the zygomatic arch</source>
        <translation>Mittlere vordere Fasern oberhalb des Jochbogens</translation>
    </message>
    <message>
        <source>Middle back fibres above the zygomatic arch</source>
        <translation>Mittlere hintere Fasern oberhalb des Jochbogens</translation>
    </message>
    <message>
        <source>Back fibres above the ear</source>
        <translation>Hintere Fasern oberhalb des Ohrs</translation>
    </message>
    <message>
        <source>Middle of the belly inside the angle of the jaw</source>
        <translation>Mitte des Muskelbauchs innen am Kieferwinkel</translation>
    </message>
    <message>
        <source>Upper head, deep behind the zygomatic arch</source>
        <translation>Oberer Kopf, tief hinter dem Jochbogen</translation>
    </message>
    <message>
        <source>Lower head, deep above and behind the upper molars</source>
        <translation>Unterer Kopf, tief oberhalb und hinter den oberen Molaren</translation>
    </message>
    <message>
        <source>Posterior belly between mastoid and angle of the jaw</source>
        <translation>Hinterer Bauch zwischen Mastoid und Kieferwinkel</translation>
    </message>
    <message>
        <source>Anterior belly under the chin</source>
        <translation>Vorderer Bauch unter dem Kinn</translation>
    </message>
    <message>
        <source>Upper orbital part just below the eyebrow</source>
        <translation>Oberer orbitaler Teil knapp unter der Augenbraue</translation>
    </message>
    <message>
        <source>Middle of the belly, best felt with one finger inside the cheek</source>
        <translation>Mitte des Muskelbauchs, am besten mit einem Finger in der Wange zu tasten</translation>
    </message>
    <message>
        <source>Middle of the cheek between corner of mouth and masseter</source>
        <translation>Mitte der Wange zwischen Mundwinkel und M. masseter</translation>
    </message>
    <message>
        <source>Over the upper sternocleidomastoid and lower jaw</source>
        <translation>Über dem oberen M. sternocleidomastoideus und dem Unterkiefer</translation>
    </message>
    <message>
        <source>Just above the collarbone</source>
        <translation>Knapp oberhalb der Klavikula</translation>
    </message>
    <message>
        <source>Above the middle of the eyebrow</source>
        <translation>Oberhalb der Augenbrauenmitte</translation>
    </message>
    <message>
        <source>Above the superior nuchal line, a few centimetres beside the midline</source>
        <translation>Oberhalb der Linea nuchalis superior, einige Zentimeter neben der Mittellinie</translation>
    </message>
    <message>
        <source>Lower part above the sternum</source>
        <translation>Unterer Teil oberhalb des Sternums</translation>
    </message>
    <message>
        <source>Upper part below the mastoid</source>
        <translation>Oberer Teil unterhalb des Mastoids</translation>
    </message>
    <message>
        <source>Upper part over the side of the neck below the mastoid</source>
        <translation>Oberer Teil seitlich am Hals unterhalb des Mastoids</translation>
    </message>
    <message>
        <source>Upper part near the C1 to C3 transverse processes</source>
        <translation>Oberer Teil nahe den Querfortsätzen C1 bis C3</translation>
    </message>
    <message>
        <source>Lower part at the base of the neck</source>
        <translation>Unterer Teil an der Halsbasis</translation>
    </message>
    <message>
        <source>Just below the occipital ridge</source>
        <translation>Knapp unterhalb des Okziputrands</translation>
    </message>
    <message>
        <source>Two to four centimetres below the skull base, deep beside the midline</source>
        <translation>Zwei bis vier Zentimeter unterhalb der Schädelbasis, tief neben der Mittellinie</translation>
    </message>
    <message>
        <source>Deep beside C4 to C5</source>
        <translation>Tief neben C4 bis C5</translation>
    </message>
    <message>
        <source>Below and behind the mastoid process</source>
        <translation>Unterhalb und hinter dem Processus mastoideus</translation>
    </message>
    <message>
        <source>Deep between C2 and the occiput</source>
        <translation>Tief zwischen C2 und Okziput</translation>
    </message>
    <message>
        <source>Deep between the atlas and the occiput beside the midline</source>
        <translation>Tief zwischen Atlas und Okziput neben der Mittellinie</translation>
    </message>
    <message>
        <source>Midway between the spinous process of C2 and the transverse process of C1</source>
        <translation>Mittig zwischen Dornfortsatz C2 und Querfortsatz C1</translation>
    </message>
    <message>
        <source>Deep behind the mastoid, between C1 and occiput</source>
        <translation>Tief hinter dem Mastoid, zwischen C1 und Okziput</translation>
    </message>
    <message>
        <source>Middle of the belly beneath the back edge of the clavicular sternocleidomastoid</source>
        <translation>Mitte des Muskelbauchs unter dem Hinterrand des klavikulären M. sternocleidomastoideus</translation>
    </message>
    <message>
        <source>Middle of the belly, in front of levator scapulae</source>
        <translation>Mitte des Muskelbauchs, vor dem M. levator scapulae</translation>
    </message>
    <message>
        <source>Low in the side of the neck, beneath the front edge of the upper trapezius</source>
        <translation>Tief seitlich am Hals, unter dem Vorderrand des oberen Trapezius</translation>
    </message>
    <message>
        <source>Deep beside the larynx on the front of the vertebral bodies</source>
        <translation>Tief neben dem Kehlkopf auf der Vorderseite der Wirbelkörper</translation>
    </message>
    <message>
        <source>Midportion of the front border of the upper trapezius (classic TrP1)</source>
        <translation>Mitte des Vorderrands des oberen Trapezius (klassisch TrP1)</translation>
    </message>
    <message>
        <source>Deeper, just below and lateral to the first point (classic TrP2)</source>
        <translation>Tiefer, knapp unterhalb und lateral des ersten Punkts (klassisch TrP2)</translation>
    </message>
    <message>
        <source>About a thumb breadth medial to the upper inner corner of the scapula (classic TrP5)</source>
        <translation>Etwa daumenbreit medial der oberen inneren Skapulaecke (klassisch TrP5)</translation>
    </message>
    <message>
        <source>Near the acromion (classic TrP6)</source>
        <translation>Nahe dem Akromion (klassisch TrP6)</translation>
    </message>
    <message>
        <source>Variable superficial point in the middle part with goose flesh (classic TrP7)</source>
        <translation>Variabler oberflächlicher Punkt im mittleren Teil mit Gänsehaut (klassisch TrP7)</translation>
    </message>
    <message>
        <source>Lateral border of the lower part, near the inner border of the scapula (classic TrP3)</source>
        <translation>Lateraler Rand des unteren Teils, nahe dem inneren Skapularand (klassisch TrP3)</translation>
    </message>
    <message>
        <source>Near the attachment at the medial end of the scapular spine (classic TrP4)</source>
        <translation>Nahe dem Ansatz am medialen Ende der Spina scapulae (klassisch TrP4)</translation>
    </message>
    <message>
        <source>Angle of the neck where the muscle comes out from under the front border of the upper trapezius</source>
        <translation>Hals-Schulter-Winkel, wo der Muskel unter dem Vorderrand des oberen Trapezius hervortritt</translation>
    </message>
    <message>
        <source>Just above the superior angle of the scapula</source>
        <translation>Knapp oberhalb des Angulus superior scapulae</translation>
    </message>
    <message>
        <source>Medial to the root of the scapular spine</source>
        <translation>Medial der Basis der Spina scapulae</translation>
    </message>
    <message>
        <source>Upper part beside the medial border of the scapula</source>
        <translation>Oberer Teil neben dem Margo medialis scapulae</translation>
    </message>
    <message>
        <source>Lower part beside the medial border of the scapula</source>
        <translation>Unterer Teil neben dem Margo medialis scapulae</translation>
    </message>
    <message>
        <source>Medial part of the supraspinous fossa</source>
        <translation>Medialer Teil der Fossa supraspinata</translation>
    </message>
    <message>
        <source>Lateral part of the fossa near the acromion</source>
        <translation>Lateraler Teil der Fossa nahe dem Akromion</translation>
    </message>
    <message>
        <source>Tendon beneath the lateral edge of the acromion</source>
        <translation>Sehne unter dem lateralen Rand des Akromions</translation>
    </message>
    <message>
        <source>Upper part below the middle of the scapular spine</source>
        <translation>Oberer Teil unterhalb der Mitte der Spina scapulae</translation>
    </message>
    <message>
        <source>Upper medial part below the inner third of the scapular spine</source>
        <translation>Oberer medialer Teil unterhalb des inneren Drittels der Spina scapulae</translation>
    </message>
    <message>
        <source>Beside the medial border of the scapula</source>
        <translation>Neben dem Margo medialis scapulae</translation>
    </message>
    <message>
        <source>Middle of the belly along the lateral border of the scapula</source>
        <translation>Mitte des Muskelbauchs entlang des Margo lateralis scapulae</translation>
    </message>
    <message>
        <source>Medial part over the scapula near the inferior angle</source>
        <translation>Medialer Teil über der Scapula nahe dem Angulus inferior</translation>
    </message>
    <message>
        <source>Lateral part in the back fold of the armpit</source>
        <translation>Lateraler Teil in der hinteren Achselfalte</translation>
    </message>
    <message>
        <source>Lateral border of the scapula, upper axillary part</source>
        <translation>Margo lateralis scapulae, oberer axillärer Teil</translation>
    </message>
    <message>
        <source>Lateral border of the scapula, lower axillary part</source>
        <translation>Margo lateralis scapulae, unterer axillärer Teil</translation>
    </message>
    <message>
        <source>Under the medial border of the scapula</source>
        <translation>Unter dem Margo medialis scapulae</translation>
    </message>
    <message>
        <source>Upper free part in the back fold of the armpit</source>
        <translation>Oberer freier Teil in der hinteren Achselfalte</translation>
    </message>
    <message>
        <source>Middle of the muscle along the side of the trunk</source>
        <translation>Mitte des Muskels an der Rumpfseite</translation>
    </message>
    <message>
        <source>Mid-axillary line over the fifth to sixth ribs</source>
        <translation>Mittlere Axillarlinie über der fünften bis sechsten Rippe</translation>
    </message>
    <message>
        <source>Upper front part of the muscle</source>
        <translation>Oberer vorderer Teil des Muskels</translation>
    </message>
    <message>
        <source>Middle part below the acromion</source>
        <translation>Mittlerer Teil unterhalb des Akromions</translation>
    </message>
    <message>
        <source>Back edge of the muscle, middle part</source>
        <translation>Hinterrand des Muskels, mittlerer Teil</translation>
    </message>
    <message>
        <source>Middle of the clavicular part</source>
        <translation>Mitte der Pars clavicularis</translation>
    </message>
    <message>
        <source>Middle of the sternal part</source>
        <translation>Mitte der Pars sternalis</translation>
    </message>
    <message>
        <source>Beside the sternum</source>
        <translation>Neben dem Sternum</translation>
    </message>
    <message>
        <source>Right side, fifth space between the ribs, on a vertical line midway between sternal edge and nipple line (point linked with heart rhythm; tender, no usual referred pain)</source>
        <translation>Rechte Seite, fünfter Interkostalraum, auf einer Senkrechten mittig zwischen Sternalrand und Mamillarlinie (mit dem Herzrhythmus in Verbindung gebrachter Punkt; druckschmerzhaft, üblicherweise kein übertragener Schmerz)</translation>
    </message>
    <message>
        <source>Lateral free margin in the front fold of the armpit</source>
        <translation>Lateraler freier Rand in der vorderen Achselfalte</translation>
    </message>
    <message>
        <source>Near the rib attachments over the third to fourth ribs</source>
        <translation>Nahe den Rippenansätzen über der dritten bis vierten Rippe</translation>
    </message>
    <message>
        <source>Near the coracoid process</source>
        <translation>Nahe dem Processus coracoideus</translation>
    </message>
    <message>
        <source>Middle third below the clavicle</source>
        <translation>Mittleres Drittel unterhalb der Klavikula</translation>
    </message>
    <message>
        <source>Anywhere along the variable muscle, usually left and mid-sternal</source>
        <translation>Irgendwo im variablen Muskel, meist links und in Sternummitte</translation>
    </message>
    <message>
        <source>Any rib space, often beside a scar or at the front axillary line</source>
        <translation>Jeder Interkostalraum, oft neben einer Narbe oder an der vorderen Axillarlinie</translation>
    </message>
    <message>
        <source>Under the costal margin (rim)</source>
        <translation>Unter dem Rippenbogen (Rand)</translation>
    </message>
    <message>
        <source>Central part (not palpable)</source>
        <translation>Zentraler Teil (nicht tastbar)</translation>
    </message>
    <message>
        <source>Under the upper medial scapula, with the scapula drawn forward</source>
        <translation>Unter der oberen medialen Scapula, bei nach vorn gezogener Scapula</translation>
    </message>
    <message>
        <source>Over the lower ribs lateral to the paraspinal muscles</source>
        <translation>Über den unteren Rippen lateral der paraspinalen Muskeln</translation>
    </message>
    <message>
        <source>About T6 level over the rib angle</source>
        <translation>Etwa in Höhe Th6 über dem Rippenwinkel</translation>
    </message>
    <message>
        <source>About T11 level over the rib angle</source>
        <translation>Etwa in Höhe Th11 über dem Rippenwinkel</translation>
    </message>
    <message>
        <source>About L1 level at the outer edge of the paraspinal mass</source>
        <translation>Etwa in Höhe L1 am äußeren Rand der paraspinalen Muskulatur</translation>
    </message>
    <message>
        <source>About T10 to T11 level</source>
        <translation>Etwa in Höhe Th10 bis Th11</translation>
    </message>
    <message>
        <source>About L1 level</source>
        <translation>Etwa in Höhe L1</translation>
    </message>
    <message>
        <source>Groove beside the upper and mid thoracic spinous processes</source>
        <translation>Rinne neben den oberen und mittleren thorakalen Dornfortsätzen</translation>
    </message>
    <message>
        <source>Deep beside the mid and lower thoracic spinous processes</source>
        <translation>Tief neben den mittleren und unteren thorakalen Dornfortsätzen</translation>
    </message>
    <message>
        <source>Deepest layer beside any thoracic or lumbar spinous process</source>
        <translation>Tiefste Schicht neben jedem thorakalen oder lumbalen Dornfortsatz</translation>
    </message>
    <message>
        <source>Deep beside L2 to L3</source>
        <translation>Tief neben L2 bis L3</translation>
    </message>
    <message>
        <source>Deep beside L4 to L5</source>
        <translation>Tief neben L4 bis L5</translation>
    </message>
    <message>
        <source>Deep beside S1</source>
        <translation>Tief neben S1</translation>
    </message>
    <message>
        <source>Superficial (lateral) upper, just below the twelfth rib</source>
        <translation>Oberflächlich (lateral) oben, knapp unter der 12. Rippe</translation>
    </message>
    <message>
        <source>Superficial (lateral) lower, just above the iliac crest</source>
        <translation>Oberflächlich (lateral) unten, knapp über der Crista iliaca</translation>
    </message>
    <message>
        <source>Deep (medial) upper, near the L3 transverse process</source>
        <translation>Tief (medial) oben, nahe dem Querfortsatz L3</translation>
    </message>
    <message>
        <source>Deep (medial) lower, near the L4 to L5 transverse processes</source>
        <translation>Tief (medial) unten, nahe den Querfortsätzen L4 bis L5</translation>
    </message>
    <message>
        <source>Lumbar part through the abdominal wall, lateral to rectus abdominis</source>
        <translation>Lumbaler Teil durch die Bauchwand, lateral des M. rectus abdominis</translation>
    </message>
    <message>
        <source>Distal part near the lesser trochanter, lateral wall of the femoral triangle</source>
        <translation>Distaler Teil nahe dem Trochanter minor, laterale Wand des Femoralisdreiecks</translation>
    </message>
    <message>
        <source>Inside the iliac crest behind the anterior superior iliac spine</source>
        <translation>Innen an der Crista iliaca hinter der Spina iliaca anterior superior</translation>
    </message>
    <message>
        <source>Upper part near the costal margin</source>
        <translation>Oberer Teil nahe dem Rippenbogen</translation>
    </message>
    <message>
        <source>Around the navel</source>
        <translation>Um den Nabel</translation>
    </message>
    <message>
        <source>Lateral border, lower part</source>
        <translation>Lateraler Rand, unterer Teil</translation>
    </message>
    <message>
        <source>Lowest part above the pubic bone</source>
        <translation>Unterster Teil oberhalb des Schambeins</translation>
    </message>
    <message>
        <source>Upper part over the lower front ribs</source>
        <translation>Oberer Teil über den unteren vorderen Rippen</translation>
    </message>
    <message>
        <source>Lower lateral abdominal wall</source>
        <translation>Untere seitliche Bauchwand</translation>
    </message>
    <message>
        <source>Low on the abdominal wall above the pubic bone and inguinal ligament</source>
        <translation>Unten an der Bauchwand oberhalb von Schambein und Leistenband</translation>
    </message>
    <message>
        <source>Near the attachments to the lower costal cartilages</source>
        <translation>Nahe den Ansätzen an den unteren Rippenknorpeln</translation>
    </message>
    <message>
        <source>Just above the pubic bone beside the midline</source>
        <translation>Knapp oberhalb des Schambeins neben der Mittellinie</translation>
    </message>
    <message>
        <source>Upper third of the belly, deep in the front armpit</source>
        <translation>Oberes Drittel des Muskelbauchs, tief in der vorderen Achsel</translation>
    </message>
    <message>
        <source>Lower middle third of the belly, outer half</source>
        <translation>Unteres mittleres Drittel des Muskelbauchs, äußere Hälfte</translation>
    </message>
    <message>
        <source>Lower middle third of the belly, inner half</source>
        <translation>Unteres mittleres Drittel des Muskelbauchs, innere Hälfte</translation>
    </message>
    <message>
        <source>Lower half of the belly just above the elbow</source>
        <translation>Untere Hälfte des Muskelbauchs knapp oberhalb des Ellenbogens</translation>
    </message>
    <message>
        <source>Upper part of the belly, lateral side</source>
        <translation>Oberer Teil des Muskelbauchs, laterale Seite</translation>
    </message>
    <message>
        <source>Middle of the long head, inner back arm</source>
        <translation>Mitte des langen Kopfs, innen hinten am Arm</translation>
    </message>
    <message>
        <source>Lateral border at mid arm</source>
        <translation>Lateraler Rand in Armmitte</translation>
    </message>
    <message>
        <source>Lateral border, 4 to 6 cm above the lateral epicondyle</source>
        <translation>Lateraler Rand, 4 bis 6 cm oberhalb des Epicondylus lateralis</translation>
    </message>
    <message>
        <source>Midline deep, just above the olecranon</source>
        <translation>Mittellinie tief, knapp oberhalb des Olekranons</translation>
    </message>
    <message>
        <source>Medial border, above the medial epicondyle</source>
        <translation>Medialer Rand, oberhalb des Epicondylus medialis</translation>
    </message>
    <message>
        <source>Just distal to the line between olecranon and lateral epicondyle</source>
        <translation>Knapp distal der Linie zwischen Olekranon und Epicondylus lateralis</translation>
    </message>
    <message>
        <source>Upper part, 1 to 2 cm distal to the elbow crease</source>
        <translation>Oberer Teil, 1 bis 2 cm distal der Ellenbeuge</translation>
    </message>
    <message>
        <source>Near the elbow, just distal to the lateral epicondyle next to brachioradialis</source>
        <translation>Nahe dem Ellenbogen, knapp distal des Epicondylus lateralis neben dem M. brachioradialis</translation>
    </message>
    <message>
        <source>Upper third of the forearm, 5 to 6 cm distal to the elbow</source>
        <translation>Oberes Drittel des Unterarms, 5 bis 6 cm distal des Ellenbogens</translation>
    </message>
    <message>
        <source>Upper third of the belly along the ulna, 7 to 8 cm distal to the elbow</source>
        <translation>Oberes Drittel des Muskelbauchs entlang der Ulna, 7 bis 8 cm distal des Ellenbogens</translation>
    </message>
    <message>
        <source>Middle finger fibres, 3 to 4 cm distal to the radial head</source>
        <translation>Mittelfingerfasern, 3 bis 4 cm distal des Radiuskopfs</translation>
    </message>
    <message>
        <source>Ring (and little) finger fibres, more towards the ulna and deeper</source>
        <translation>Ringfingerfasern (und Kleinfingerfasern), mehr zur Ulna und tiefer</translation>
    </message>
    <message>
        <source>Upper third of the forearm between extensor digitorum and extensor carpi ulnaris</source>
        <translation>Oberes Drittel des Unterarms zwischen M. extensor digitorum und M. extensor carpi ulnaris</translation>
    </message>
    <message>
        <source>Distal third of the back of the forearm between ulna and radius</source>
        <translation>Distales Drittel der Unterarmrückseite zwischen Ulna und Radius</translation>
    </message>
    <message>
        <source>Lateral to the biceps tendon over the front of the upper radius</source>
        <translation>Lateral der Bizepssehne über der Vorderseite des oberen Radius</translation>
    </message>
    <message>
        <source>Upper belly just distal to the elbow crease, medial to the biceps tendon</source>
        <translation>Oberer Muskelbauch knapp distal der Ellenbeuge, medial der Bizepssehne</translation>
    </message>
    <message>
        <source>Junction of upper and middle thirds of the forearm</source>
        <translation>Übergang vom oberen zum mittleren Drittel des Unterarms</translation>
    </message>
    <message>
        <source>Middle of the belly in the upper half of the forearm</source>
        <translation>Mitte des Muskelbauchs in der oberen Hälfte des Unterarms</translation>
    </message>
    <message>
        <source>Radial head fibres, upper forearm</source>
        <translation>Fasern des Caput radiale, oberer Unterarm</translation>
    </message>
    <message>
        <source>Humeral head fibres, upper ulnar forearm</source>
        <translation>Fasern des Caput humerale, oberer ulnarer Unterarm</translation>
    </message>
    <message>
        <source>Ulnar side of the upper forearm, deep to flexor carpi ulnaris</source>
        <translation>Ulnarseite des oberen Unterarms, unter dem M. flexor carpi ulnaris</translation>
    </message>
    <message>
        <source>Middle to lower forearm over the front of the radius</source>
        <translation>Mittlerer bis unterer Unterarm über der Vorderseite des Radius</translation>
    </message>
    <message>
        <source>Web of the thumb, deep to the first dorsal interosseous</source>
        <translation>Daumenschwimmhaut, unter dem M. interosseus dorsalis I</translation>
    </message>
    <message>
        <source>Ball of the thumb along the first metacarpal</source>
        <translation>Daumenballen entlang des ersten Metacarpale</translation>
    </message>
    <message>
        <source>Middle of the belly in the first web</source>
        <translation>Mitte des Muskelbauchs in der ersten Schwimmhaut</translation>
    </message>
    <message>
        <source>Second interosseous space</source>
        <translation>Zweiter Interosseusraum</translation>
    </message>
    <message>
        <source>Third interosseous space</source>
        <translation>Dritter Interosseusraum</translation>
    </message>
    <message>
        <source>Fourth interosseous space</source>
        <translation>Vierter Interosseusraum</translation>
    </message>
    <message>
        <source>Middle of the belly on the ulnar border of the hand</source>
        <translation>Mitte des Muskelbauchs am ulnaren Handrand</translation>
    </message>
    <message>
        <source>Upper inner part beside the sacrum</source>
        <translation>Oberer innerer Teil neben dem Sakrum</translation>
    </message>
    <message>
        <source>Just above the ischial tuberosity</source>
        <translation>Knapp oberhalb des Tuber ischiadicum</translation>
    </message>
    <message>
        <source>Lowest inner fibres near the coccyx</source>
        <translation>Unterste innere Fasern nahe dem Steißbein</translation>
    </message>
    <message>
        <source>Back part below the crest near the sacroiliac joint</source>
        <translation>Hinterer Teil unterhalb der Crista nahe dem Iliosakralgelenk</translation>
    </message>
    <message>
        <source>Middle part below the middle of the iliac crest</source>
        <translation>Mittlerer Teil unterhalb der Mitte der Crista iliaca</translation>
    </message>
    <message>
        <source>Front part near the anterior iliac crest</source>
        <translation>Vorderer Teil nahe der vorderen Crista iliaca</translation>
    </message>
    <message>
        <source>Front part below the anterior iliac crest</source>
        <translation>Vorderer Teil unterhalb der vorderen Crista iliaca</translation>
    </message>
    <message>
        <source>Back part deep to gluteus medius, above the piriformis line</source>
        <translation>Hinterer Teil unter dem M. gluteus medius, oberhalb der Piriformislinie</translation>
    </message>
    <message>
        <source>Lateral point at the junction of middle and outer thirds</source>
        <translation>Lateraler Punkt am Übergang vom mittleren zum äußeren Drittel</translation>
    </message>
    <message>
        <source>Medial point near the greater sciatic foramen</source>
        <translation>Medialer Punkt nahe dem Foramen ischiadicum majus</translation>
    </message>
    <message>
        <source>Intrapelvic part, felt on rectal or vaginal examination</source>
        <translation>Intrapelviner Teil, bei rektaler oder vaginaler Untersuchung zu tasten</translation>
    </message>
    <message>
        <source>Between ischial tuberosity and femur</source>
        <translation>Zwischen Tuber ischiadicum und Femur</translation>
    </message>
    <message>
        <source>Front upper third of the belly below the anterior superior iliac spine</source>
        <translation>Vorderes oberes Drittel des Muskelbauchs unterhalb der Spina iliaca anterior superior</translation>
    </message>
    <message>
        <source>Side wall of the pelvic floor, felt on rectal or vaginal examination</source>
        <translation>Seitenwand des Beckenbodens, bei rektaler oder vaginaler Untersuchung zu tasten</translation>
    </message>
    <message>
        <source>Along the sacrospinous ligament near the coccyx</source>
        <translation>Entlang des Ligamentum sacrospinale nahe dem Steißbein</translation>
    </message>
    <message>
        <source>Ring of the sphincter, felt on rectal examination</source>
        <translation>Ring des Sphinkters, bei rektaler Untersuchung zu tasten</translation>
    </message>
    <message>
        <source>Superficial perineum beside the midline</source>
        <translation>Oberflächlicher Damm neben der Mittellinie</translation>
    </message>
    <message>
        <source>Along the ischial ramus</source>
        <translation>Entlang des Ramus ossis ischii</translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation>Oberes Drittel</translation>
    </message>
    <message>
        <source>Middle third</source>
        <translation>Mittleres Drittel</translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation>Unteres Drittel</translation>
    </message>
    <message>
        <source>Upper end just below the anterior inferior iliac spine</source>
        <translation>Oberes Ende knapp unterhalb der Spina iliaca anterior inferior</translation>
    </message>
    <message>
        <source>Lower part just above the patella</source>
        <translation>Unterer Teil knapp oberhalb der Patella</translation>
    </message>
    <message>
        <source>Middle part of the inner thigh</source>
        <translation>Mittlerer Teil des inneren Oberschenkels</translation>
    </message>
    <message>
        <source>Upper thigh, deep to the lateral edge of rectus femoris</source>
        <translation>Oberer Oberschenkel, unter dem lateralen Rand des M. rectus femoris</translation>
    </message>
    <message>
        <source>Lower front part just above the patella</source>
        <translation>Unterer vorderer Teil knapp oberhalb der Patella</translation>
    </message>
    <message>
        <source>Lower back part above the outer knee</source>
        <translation>Unterer hinterer Teil oberhalb des äußeren Knies</translation>
    </message>
    <message>
        <source>Middle back part at mid thigh</source>
        <translation>Mittlerer hinterer Teil in Oberschenkelmitte</translation>
    </message>
    <message>
        <source>Middle of the outer thigh</source>
        <translation>Mitte der Oberschenkelaußenseite</translation>
    </message>
    <message>
        <source>Upper end near the greater trochanter</source>
        <translation>Oberes Ende nahe dem Trochanter major</translation>
    </message>
    <message>
        <source>Just below the superior pubic ramus</source>
        <translation>Knapp unterhalb des Ramus superior ossis pubis</translation>
    </message>
    <message>
        <source>Upper part near the pubis</source>
        <translation>Oberer Teil nahe dem Schambein</translation>
    </message>
    <message>
        <source>Lower part of the belly</source>
        <translation>Unterer Teil des Muskelbauchs</translation>
    </message>
    <message>
        <source>Deep to adductor longus in the upper inner thigh</source>
        <translation>Unter dem M. adductor longus im oberen inneren Oberschenkel</translation>
    </message>
    <message>
        <source>Middle of the inner thigh</source>
        <translation>Mitte des inneren Oberschenkels</translation>
    </message>
    <message>
        <source>High, near the ischial tuberosity</source>
        <translation>Hoch, nahe dem Tuber ischiadicum</translation>
    </message>
    <message>
        <source>Middle and upper third of the inner thigh</source>
        <translation>Mittleres und oberes Drittel des inneren Oberschenkels</translation>
    </message>
    <message>
        <source>Lower half of the thigh, middle of the outer hamstring</source>
        <translation>Untere Hälfte des Oberschenkels, Mitte des äußeren ischiokruralen Muskels</translation>
    </message>
    <message>
        <source>Lower third of the thigh, deep to the long head</source>
        <translation>Unteres Drittel des Oberschenkels, unter dem langen Kopf</translation>
    </message>
    <message>
        <source>Middle of the inner hamstring</source>
        <translation>Mitte des inneren ischiokruralen Muskels</translation>
    </message>
    <message>
        <source>Lower half of the inner back thigh</source>
        <translation>Untere Hälfte der inneren Oberschenkelrückseite</translation>
    </message>
    <message>
        <source>Medial part on the back of the upper tibia</source>
        <translation>Medialer Teil an der Rückseite der oberen Tibia</translation>
    </message>
    <message>
        <source>Upper middle of the medial belly, near its medial border (classic TrP1)</source>
        <translation>Obere Mitte des medialen Bauchs, nahe dem medialen Rand (klassisch TrP1)</translation>
    </message>
    <message>
        <source>High in the medial head near the knee crease (classic TrP3)</source>
        <translation>Hoch im medialen Kopf nahe der Kniekehlenfalte (klassisch TrP3)</translation>
    </message>
    <message>
        <source>Upper middle of the lateral belly (classic TrP2)</source>
        <translation>Obere Mitte des lateralen Bauchs (klassisch TrP2)</translation>
    </message>
    <message>
        <source>High in the lateral head near the knee crease (classic TrP4)</source>
        <translation>Hoch im lateralen Kopf nahe der Kniekehlenfalte (klassisch TrP4)</translation>
    </message>
    <message>
        <source>Lower medial part above the Achilles tendon</source>
        <translation>Unterer medialer Teil oberhalb der Achillessehne</translation>
    </message>
    <message>
        <source>Upper lateral part near the head of the fibula</source>
        <translation>Oberer lateraler Teil nahe dem Fibulakopf</translation>
    </message>
    <message>
        <source>Slightly above and lateral to the first point, about the lower third of the calf (uncommon)</source>
        <translation>Etwas oberhalb und lateral des ersten Punkts, etwa unteres Wadendrittel (selten)</translation>
    </message>
    <message>
        <source>Short belly behind the lateral femoral condyle</source>
        <translation>Kurzer Bauch hinter dem Condylus lateralis femoris</translation>
    </message>
    <message>
        <source>Upper third of the belly lateral to the shin</source>
        <translation>Oberes Drittel des Muskelbauchs lateral des Schienbeins</translation>
    </message>
    <message>
        <source>Deep in the upper calf between tibia and fibula</source>
        <translation>Tief in der oberen Wade zwischen Tibia und Fibula</translation>
    </message>
    <message>
        <source>Upper third over the shaft of the fibula, about 4 cm below its head (older drawings 2 to 4 cm; the nerve lies at the neck)</source>
        <translation>Oberes Drittel über dem Fibulaschaft, etwa 4 cm unterhalb des Kopfs (ältere Zeichnungen 2 bis 4 cm; der Nerv liegt am Hals)</translation>
    </message>
    <message>
        <source>Junction of middle and lower thirds of the leg, either side of the longus tendon</source>
        <translation>Übergang vom mittleren zum unteren Drittel des Unterschenkels, beidseits der Longussehne</translation>
    </message>
    <message>
        <source>Lower third of the leg in front of the fibula</source>
        <translation>Unteres Drittel des Unterschenkels vor der Fibula</translation>
    </message>
    <message>
        <source>Upper third, about 8 cm below the fibular head, between tibialis anterior and fibularis longus</source>
        <translation>Oberes Drittel, etwa 8 cm unterhalb des Fibulakopfs, zwischen M. tibialis anterior und M. fibularis longus</translation>
    </message>
    <message>
        <source>Just below the junction of middle and lower thirds of the leg</source>
        <translation>Knapp unterhalb des Übergangs vom mittleren zum unteren Drittel des Unterschenkels</translation>
    </message>
    <message>
        <source>Upper third, medial side behind the tibia</source>
        <translation>Oberes Drittel, mediale Seite hinter der Tibia</translation>
    </message>
    <message>
        <source>Lower third of the calf, lateral to the midline over the fibula</source>
        <translation>Unteres Wadendrittel, lateral der Mittellinie über der Fibula</translation>
    </message>
    <message>
        <source>Belly on the outer top of the foot in front of the lateral malleolus</source>
        <translation>Bauch außen am Fußrücken vor dem Malleolus lateralis</translation>
    </message>
    <message>
        <source>Belly on the top of the foot, medial to extensor digitorum brevis</source>
        <translation>Bauch am Fußrücken, medial des M. extensor digitorum brevis</translation>
    </message>
    <message>
        <source>Middle of the belly along the inner border of the foot</source>
        <translation>Mitte des Muskelbauchs entlang des inneren Fußrands</translation>
    </message>
    <message>
        <source>Middle of the sole</source>
        <translation>Mitte der Sohle</translation>
    </message>
    <message>
        <source>Outer border of the foot, behind the base of the fifth metatarsal</source>
        <translation>Äußerer Fußrand, hinter der Basis des fünften Metatarsale</translation>
    </message>
    <message>
        <source>Deep in the sole just in front of the heel</source>
        <translation>Tief in der Sohle knapp vor der Ferse</translation>
    </message>
    <message>
        <source>Inner sole behind the ball of the great toe</source>
        <translation>Innere Sohle hinter dem Großzehenballen</translation>
    </message>
    <message>
        <source>Deep in the forefoot, oblique head</source>
        <translation>Tief im Vorfuß, Caput obliquum</translation>
    </message>
    <message>
        <source>Deep across the metatarsal heads, transverse head</source>
        <translation>Tief quer unter den Metatarsaleköpfen, Caput transversum</translation>
    </message>
    <message>
        <source>First interosseous space</source>
        <translation>Erster Interosseusraum</translation>
    </message>
    <message>
        <source>Second to fourth interosseous spaces</source>
        <translation>Zweiter bis vierter Interosseusraum</translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Front view</source>
        <translation>Ansicht von vorn</translation>
    </message>
    <message>
        <source>Back view</source>
        <translation>Ansicht von hinten</translation>
    </message>
    <message>
        <source>View from the left</source>
        <translation>Ansicht von links</translation>
    </message>
    <message>
        <source>View from the right</source>
        <translation>Ansicht von rechts</translation>
    </message>
    <message>
        <source>Palm of the hand</source>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>Fußrücken</translation>
    </message>
    <message>
        <source>Pelvic floor from below</source>
        <translation>Beckenboden von unten</translation>
    </message>
    <message>
        <source>Nape of the neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>Jaw from the side</source>
        <translation>Kiefer von der Seite</translation>
    </message>
    <message>
        <source>The patient&apos;s left is on the left.</source>
        <translation>Links im Bild ist die linke Seite des Patienten.</translation>
    </message>
    <message>
        <source>The patient&apos;s left is on the right.</source>
        <translation>Rechts im Bild ist die linke Seite des Patienten.</translation>
    </message>
    <message>
        <source>The patient&apos;s front is on the left.</source>
        <translation>Links im Bild ist die Vorderseite des Patienten.</translation>
    </message>
    <message>
        <source>The patient&apos;s front is on the right.</source>
        <translation>Rechts im Bild ist die Vorderseite des Patienten.</translation>
    </message>
    <message>
        <source>The thumb is on the left.</source>
        <translation>Links im Bild ist der Daumen.</translation>
    </message>
    <message>
        <source>The thumb is on the right.</source>
        <translation>Rechts im Bild ist der Daumen.</translation>
    </message>
    <message>
        <source>The big toe is on the left.</source>
        <translation>Links im Bild ist die Großzehe.</translation>
    </message>
    <message>
        <source>The big toe is on the right.</source>
        <translation>Rechts im Bild ist die Großzehe.</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Pain now</source>
        <translation>Schmerz jetzt</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation>Durchschnittlicher Schmerz</translation>
    </message>
    <message>
        <source>PEG, pain</source>
        <translation>PEG, Schmerz</translation>
    </message>
    <message>
        <source>PEG, enjoyment of life</source>
        <translation>PEG, Lebensfreude</translation>
    </message>
    <message>
        <source>PEG, general activity</source>
        <translation>PEG, allgemeine Aktivität</translation>
    </message>
    <message>
        <source>This is longer than {0} characters.</source>
        <translation>Das ist länger als {0} Zeichen.</translation>
    </message>
</context>
<context>
    <name>whole_muscles.csv</name>
    <message>
        <source>Trapezius</source>
        <translation>M. trapezius</translation>
    </message>
    <message>
        <source>Sternocleidomastoid</source>
        <translation>M. sternocleidomastoideus</translation>
    </message>
    <message>
        <source>Masseter</source>
        <translation>M. masseter</translation>
    </message>
    <message>
        <source>Deltoid</source>
        <translation>M. deltoideus</translation>
    </message>
    <message>
        <source>Pectoralis major</source>
        <translation>M. pectoralis major</translation>
    </message>
    <message>
        <source>Biceps brachii</source>
        <translation>M. biceps brachii</translation>
    </message>
    <message>
        <source>Triceps brachii</source>
        <translation>M. triceps brachii</translation>
    </message>
    <message>
        <source>Biceps femoris</source>
        <translation>M. biceps femoris</translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <translation>M. gastrocnemius</translation>
    </message>
    <message>
        <source>Multifidus</source>
        <translation>Mm. multifidi</translation>
    </message>
    <message>
        <source>Semispinalis</source>
        <translation>M. semispinalis</translation>
    </message>
    <message>
        <source>Longissimus</source>
        <translation>M. longissimus</translation>
    </message>
    <message>
        <source>Iliocostalis</source>
        <translation>M. iliocostalis</translation>
    </message>
    <message>
        <source>descending part</source>
        <translation>Pars descendens</translation>
    </message>
    <message>
        <source>transverse part</source>
        <translation>Pars transversa</translation>
    </message>
    <message>
        <source>ascending part</source>
        <translation>Pars ascendens</translation>
    </message>
    <message>
        <source>sternal head</source>
        <translation>Caput sternale</translation>
    </message>
    <message>
        <source>clavicular head</source>
        <translation>Caput claviculare</translation>
    </message>
    <message>
        <source>superficial part</source>
        <translation>Pars superficialis</translation>
    </message>
    <message>
        <source>deep part</source>
        <translation>Pars profunda</translation>
    </message>
    <message>
        <source>clavicular part</source>
        <translation>Pars clavicularis</translation>
    </message>
    <message>
        <source>acromial part</source>
        <translation>Pars acromialis</translation>
    </message>
    <message>
        <source>spinal part</source>
        <translation>Pars spinalis</translation>
    </message>
    <message>
        <source>sternocostal part</source>
        <translation>Pars sternocostalis</translation>
    </message>
    <message>
        <source>abdominal part</source>
        <translation>Pars abdominalis</translation>
    </message>
    <message>
        <source>long head</source>
        <translation>Caput longum</translation>
    </message>
    <message>
        <source>short head</source>
        <translation>Caput breve</translation>
    </message>
    <message>
        <source>lateral head</source>
        <translation>Caput laterale</translation>
    </message>
    <message>
        <source>medial head</source>
        <translation>Caput mediale</translation>
    </message>
    <message>
        <source>cervical part</source>
        <translation>zervikaler Teil</translation>
    </message>
    <message>
        <source>thoracic part</source>
        <translation>thorakaler Teil</translation>
    </message>
    <message>
        <source>lumbar part</source>
        <translation>lumbaler Teil</translation>
    </message>
    <message>
        <source>capitis</source>
        <translation>capitis</translation>
    </message>
    <message>
        <source>cervicis</source>
        <translation>cervicis</translation>
    </message>
    <message>
        <source>thoracis</source>
        <translation>thoracis</translation>
    </message>
    <message>
        <source>lumborum</source>
        <translation>lumborum</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation>{muscle}, {side}</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>superficial</source>
        <translation>oberflächlich</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>skeleton</source>
        <translation>Skelett</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>Hartspannstrang</translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation>wiedererkannter Schmerz</translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation>übertragener Schmerz</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>jump sign</source>
        <translation>Jump-Sign</translation>
    </message>
    <message>
        <source>pain {0}</source>
        <translation>Schmerz {0}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>The clinic was closed.</source>
        <translation>Die Praxis wurde geschlossen.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Öffnen Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>zones.csv</name>
    <message>
        <source>Vertex (crown of the head)</source>
        <translation>Scheitel (Vertex)</translation>
    </message>
    <message>
        <source>Side and upper back of the head (parietal)</source>
        <translation>Kopf seitlich und hinten oben (parietal)</translation>
    </message>
    <message>
        <source>Back of the head (occiput)</source>
        <translation>Hinterkopf (Okziput)</translation>
    </message>
    <message>
        <source>Base of the skull (suboccipital)</source>
        <translation>Schädelbasis (subokzipital)</translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>Eyebrow and supraorbital ridge</source>
        <translation>Augenbraue und Supraorbitalrand</translation>
    </message>
    <message>
        <source>Behind or deep in the eye</source>
        <translation>Hinter dem oder tief im Auge</translation>
    </message>
    <message>
        <source>Temple</source>
        <translation>Schläfe</translation>
    </message>
    <message>
        <source>Deep in the ear</source>
        <translation>Tief im Ohr</translation>
    </message>
    <message>
        <source>Behind the ear (mastoid)</source>
        <translation>Hinter dem Ohr (Mastoid)</translation>
    </message>
    <message>
        <source>Jaw joint, in front of the ear</source>
        <translation>Kiefergelenk, vor dem Ohr</translation>
    </message>
    <message>
        <source>Cheekbone and maxilla</source>
        <translation>Jochbein und Oberkiefer</translation>
    </message>
    <message>
        <source>Cheek below the cheekbone</source>
        <translation>Wange unterhalb des Jochbeins</translation>
    </message>
    <message>
        <source>Side of the nose</source>
        <translation>Nasenseite</translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation>Oberlippe</translation>
    </message>
    <message>
        <source>Upper teeth and gum</source>
        <translation>Obere Zähne und Zahnfleisch</translation>
    </message>
    <message>
        <source>Lower molars and gum</source>
        <translation>Untere Molaren und Zahnfleisch</translation>
    </message>
    <message>
        <source>Lower front teeth</source>
        <translation>Untere Schneidezähne</translation>
    </message>
    <message>
        <source>Body of the lower jaw</source>
        <translation>Unterkieferkörper</translation>
    </message>
    <message>
        <source>Angle of the jaw</source>
        <translation>Kieferwinkel</translation>
    </message>
    <message>
        <source>Chin</source>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>Deep in the mouth (tongue, palate, pharynx)</source>
        <translation>Tief im Mund (Zunge, Gaumen, Rachen)</translation>
    </message>
    <message>
        <source>Front of the throat</source>
        <translation>Kehle vorn</translation>
    </message>
    <message>
        <source>Front of the neck, lateral to the midline</source>
        <translation>Hals vorn, lateral der Mittellinie</translation>
    </message>
    <message>
        <source>Back and side of the neck</source>
        <translation>Hals hinten und seitlich</translation>
    </message>
    <message>
        <source>Nape, beside the midline</source>
        <translation>Nacken, neben der Mittellinie</translation>
    </message>
    <message>
        <source>Angle between neck and shoulder</source>
        <translation>Hals-Schulter-Winkel</translation>
    </message>
    <message>
        <source>Upper border of the scapula (suprascapular)</source>
        <translation>Oberer Skapularand (supraskapulär)</translation>
    </message>
    <message>
        <source>Top of the shoulder (acromion)</source>
        <translation>Schulterhöhe (Akromion)</translation>
    </message>
    <message>
        <source>Deep in the shoulder joint</source>
        <translation>Tief im Schultergelenk</translation>
    </message>
    <message>
        <source>Front of the shoulder (anterior deltoid)</source>
        <translation>Schulter vorn (vorderer Deltoideus)</translation>
    </message>
    <message>
        <source>Side of the shoulder (middle deltoid)</source>
        <translation>Schulter seitlich (mittlerer Deltoideus)</translation>
    </message>
    <message>
        <source>Back of the shoulder (posterior deltoid)</source>
        <translation>Schulter hinten (hinterer Deltoideus)</translation>
    </message>
    <message>
        <source>Over the shoulder blade</source>
        <translation>Über dem Schulterblatt</translation>
    </message>
    <message>
        <source>Inner border of the scapula</source>
        <translation>Innerer Schulterblattrand</translation>
    </message>
    <message>
        <source>Lower angle of the scapula</source>
        <translation>Unterer Schulterblattwinkel</translation>
    </message>
    <message>
        <source>Between the shoulder blades, beside the spine</source>
        <translation>Zwischen den Schulterblättern, neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>Armpit and axillary folds</source>
        <translation>Achsel und Achselfalten</translation>
    </message>
    <message>
        <source>Below the collarbone</source>
        <translation>Unter dem Schlüsselbein</translation>
    </message>
    <message>
        <source>Upper chest (pectoral)</source>
        <translation>Obere Brust (pektoral)</translation>
    </message>
    <message>
        <source>Breast and nipple</source>
        <translation>Brust und Brustwarze</translation>
    </message>
    <message>
        <source>Upper breastbone (manubrium)</source>
        <translation>Oberes Brustbein (Manubrium)</translation>
    </message>
    <message>
        <source>Body of the breastbone</source>
        <translation>Brustbeinkörper</translation>
    </message>
    <message>
        <source>Side of the chest</source>
        <translation>Brustkorbseite</translation>
    </message>
    <message>
        <source>Lower front ribs (costal margin)</source>
        <translation>Untere vordere Rippen (Rippenbogen)</translation>
    </message>
    <message>
        <source>Pit of the stomach</source>
        <translation>Magengrube</translation>
    </message>
    <message>
        <source>Upper abdomen</source>
        <translation>Oberbauch</translation>
    </message>
    <message>
        <source>Lower abdomen</source>
        <translation>Unterbauch</translation>
    </message>
    <message>
        <source>Around the navel</source>
        <translation>Um den Nabel</translation>
    </message>
    <message>
        <source>Above the pubic bone</source>
        <translation>Oberhalb des Schambeins</translation>
    </message>
    <message>
        <source>Groin</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>External genitals and vagina</source>
        <translation>Äußere Genitalien und Vagina</translation>
    </message>
    <message>
        <source>Perineum and anal region</source>
        <translation>Damm und Analregion</translation>
    </message>
    <message>
        <source>Thoracic spine, midline</source>
        <translation>Brustwirbelsäule, Mittellinie</translation>
    </message>
    <message>
        <source>Beside the mid and lower thoracic spine</source>
        <translation>Neben der mittleren und unteren Brustwirbelsäule</translation>
    </message>
    <message>
        <source>Lower back ribs</source>
        <translation>Untere hintere Rippen</translation>
    </message>
    <message>
        <source>Flank (loin)</source>
        <translation>Flanke (Lende)</translation>
    </message>
    <message>
        <source>Beside the lumbar spine</source>
        <translation>Neben der Lendenwirbelsäule</translation>
    </message>
    <message>
        <source>Lumbar spine, midline</source>
        <translation>Lendenwirbelsäule, Mittellinie</translation>
    </message>
    <message>
        <source>Iliac crest</source>
        <translation>Beckenkamm</translation>
    </message>
    <message>
        <source>Sacroiliac joint region</source>
        <translation>Iliosakralregion</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>Kreuzbein</translation>
    </message>
    <message>
        <source>Tailbone (coccyx)</source>
        <translation>Steißbein</translation>
    </message>
    <message>
        <source>Upper buttock</source>
        <translation>Oberes Gesäß</translation>
    </message>
    <message>
        <source>Middle of the buttock</source>
        <translation>Gesäßmitte</translation>
    </message>
    <message>
        <source>Lower buttock and gluteal fold</source>
        <translation>Unteres Gesäß und Gesäßfalte</translation>
    </message>
    <message>
        <source>Greater trochanter (side of the hip)</source>
        <translation>Trochanter major (Hüftseite)</translation>
    </message>
    <message>
        <source>Behind the greater trochanter (back of the hip)</source>
        <translation>Hinter dem Trochanter major (Hüftrückseite)</translation>
    </message>
    <message>
        <source>Front of the upper arm</source>
        <translation>Oberarm vorn</translation>
    </message>
    <message>
        <source>Outer side of the upper arm</source>
        <translation>Oberarm außen</translation>
    </message>
    <message>
        <source>Back of the upper arm</source>
        <translation>Oberarm hinten</translation>
    </message>
    <message>
        <source>Inner side of the upper arm</source>
        <translation>Oberarm innen</translation>
    </message>
    <message>
        <source>Bend of the elbow</source>
        <translation>Ellenbeuge</translation>
    </message>
    <message>
        <source>Outer elbow (lateral epicondyle)</source>
        <translation>Ellenbogen außen (Epicondylus lateralis)</translation>
    </message>
    <message>
        <source>Inner elbow (medial epicondyle)</source>
        <translation>Ellenbogen innen (Epicondylus medialis)</translation>
    </message>
    <message>
        <source>Point of the elbow (olecranon)</source>
        <translation>Ellenbogenspitze (Olekranon)</translation>
    </message>
    <message>
        <source>Front of the forearm</source>
        <translation>Unterarm vorn</translation>
    </message>
    <message>
        <source>Back of the forearm</source>
        <translation>Unterarm hinten</translation>
    </message>
    <message>
        <source>Thumb side of the forearm</source>
        <translation>Daumenseite des Unterarms</translation>
    </message>
    <message>
        <source>Little-finger side of the forearm</source>
        <translation>Kleinfingerseite des Unterarms</translation>
    </message>
    <message>
        <source>Front of the wrist</source>
        <translation>Handgelenk vorn</translation>
    </message>
    <message>
        <source>Back of the wrist</source>
        <translation>Handgelenk hinten</translation>
    </message>
    <message>
        <source>Thumb side of the wrist</source>
        <translation>Daumenseite des Handgelenks</translation>
    </message>
    <message>
        <source>Little-finger side of the wrist</source>
        <translation>Kleinfingerseite des Handgelenks</translation>
    </message>
    <message>
        <source>Palm</source>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>Ball of the thumb</source>
        <translation>Daumenballen</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>Little-finger side of the hand</source>
        <translation>Kleinfingerseite der Hand</translation>
    </message>
    <message>
        <source>Web between thumb and index</source>
        <translation>Schwimmhaut zwischen Daumen und Zeigefinger</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>Daumen</translation>
    </message>
    <message>
        <source>Index finger</source>
        <translation>Zeigefinger</translation>
    </message>
    <message>
        <source>Middle finger</source>
        <translation>Mittelfinger</translation>
    </message>
    <message>
        <source>Ring finger</source>
        <translation>Ringfinger</translation>
    </message>
    <message>
        <source>Little finger</source>
        <translation>Kleinfinger</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation>Oberschenkel vorn</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <translation>Oberschenkel innen</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <translation>Oberschenkel außen</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation>Oberschenkel hinten</translation>
    </message>
    <message>
        <source>Front of the knee</source>
        <translation>Knie vorn</translation>
    </message>
    <message>
        <source>Inner knee</source>
        <translation>Knie innen</translation>
    </message>
    <message>
        <source>Outer knee</source>
        <translation>Knie außen</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>Inner side of the lower leg</source>
        <translation>Unterschenkel innen</translation>
    </message>
    <message>
        <source>Outer side of the lower leg</source>
        <translation>Unterschenkel außen</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>Front of the ankle</source>
        <translation>Sprunggelenk vorn</translation>
    </message>
    <message>
        <source>Inner ankle</source>
        <translation>Innenknöchel</translation>
    </message>
    <message>
        <source>Outer ankle</source>
        <translation>Außenknöchel</translation>
    </message>
    <message>
        <source>Heel</source>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>Medial arch (instep)</source>
        <translation>Mediales Fußgewölbe</translation>
    </message>
    <message>
        <source>Middle of the sole</source>
        <translation>Mitte der Sohle</translation>
    </message>
    <message>
        <source>Ball of the foot (metatarsal heads)</source>
        <translation>Fußballen (Metatarsaleköpfe)</translation>
    </message>
    <message>
        <source>Outer border of the foot</source>
        <translation>Äußerer Fußrand</translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation>Fußrücken</translation>
    </message>
    <message>
        <source>Great toe</source>
        <translation>Großzehe</translation>
    </message>
    <message>
        <source>Second to fifth toes</source>
        <translation>Zweite bis fünfte Zehe</translation>
    </message>
</context>
</TS>
