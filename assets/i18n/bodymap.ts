<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name></name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a patient ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the patient ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;doubles ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lists of patients ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport the visit summary as PDF ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ba&amp;ckups ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest&amp;ore a backup ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit &amp;trail ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another clinic ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinical &amp;rules ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter&amp;head ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign the visit ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an a&amp;ddendum ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y of the visit ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the draft to another patient ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an&amp;ything, or type a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About the muscle at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture of the map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Bodymap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Bodymap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodymap is decision support, not a substitute for your own judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be confirmed by a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Bodymap atlas, drawn by the Bodymap team, CC BY-SA 4.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inter, by the Inter Project Authors, and Noto, by Google: SIL Open Font License 1.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {0} through PySide6 (LGPL 3), SQLCipher (BSD), SQLAlchemy (MIT), cryptography (Apache 2.0, BSD), Typst (Apache 2.0), Shapely (BSD), Python {1} (PSF). Each package brings the text of its licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay encrypted in the clinic&apos;s folder. Bodymap sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddendumDialog</name>
    <message>
        <source>Add an addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed with your name, the day and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed visit stays as it was. An addendum cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>{severity}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to consider, source, set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceList</name>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the reminders ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaBar</name>
    <message>
        <source>Tools for drawing pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of brush and eraser: click for the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next stroke begins an area of its own, even over another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go round the area with the pointer (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over the area (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a zone of the body: all of it is taken (Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away what is painted over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pain area to change it (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of brush and eraser: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaDesk</name>
    <message>
        <source>Start a visit first: pain is drawn in a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed while recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was beside the body: nothing was drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased while recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaFields</name>
    <message>
        <source>Pain in this area (NRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreasSection</name>
    <message>
        <source>Pain areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient draws…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the screen over: only drawing is possible until you take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what the last visit drew; how strong it is today is asked anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay the last visit over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings shown: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is drawn yet. Shade on the skin where it hurts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred from a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cm² · {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}: {extent} together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last visit: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinician and patient: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} drawn · {size} cm²</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>No usual point is charted for this muscle: click its place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Atlas</name>
    <message>
        <source>These are no points: {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points are written as x,y with ! for a corner and - for a straight run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawing is a plain SVG file without a document type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawing {name} holds no picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AtlasCheck</name>
    <message>
        <source>the drawing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id is used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no muscle of the table has this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a muscle of the table cannot be context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a path without points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a curve does not follow from its points: smooth it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mid-line: one side would be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn beyond the mid-line: both sides are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline crosses itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area} mm² outside the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data-t needs a share for each end of the fibres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fibre family needs two guides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fibre guide lies only {share} % inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn in its best view, nor in a close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no zone of the table has this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn in a view that the table does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paired zone runs over the mid-line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger point {number} is not in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger point {number} is placed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger point {number} has no place in its best view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside its muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no skin can be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the body&apos;s outline is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the patient&apos;s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is no view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an exception without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}: no landmark is called {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a day: all days are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {0} events; more come as you scroll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>Making a backup ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up and verified: {0} ({1} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup was made: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is encrypted like the clinic and opens with the same passphrase. Each is opened and verified after it was written. Kept are 7 daily, 4 weekly and 12 monthly ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: beside the clinic&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network drive or a stick. It may come and go: while it is away, you are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn when the last good one is older than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}: not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}: filled usual, hatched felt by some, crosses usual points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicalRulesDialog</name>
    <message>
        <source>Clinical rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say so above 80 % of a dose limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What US Medicare contractors ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An example of a commercial US payer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dose limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an adult, the lower of the two figures applies. Lowering one is free. A higher one needs a reason, which stays beside it with the date and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComeAgain</name>
    <message>
        <source>Come again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come again in weeks: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. Write it as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not after the visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Controller</name>
    <message>
        <source>Open a patient first: nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is read only: nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a muscle or choose a point first, then press its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a muscle or choose a point first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {0} is in another muscle now: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {0} was moved in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed while recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: {0}. Ctrl+Z brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a visit first: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is read only: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Choose ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the head of every document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands below a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new or an empty folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words that you can remember are better than one that is short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that you record is encrypted with a key that only you can unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DepthPanel</name>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Set aside ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician has yet to confirm this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}
{doubts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussed with the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit outweighs the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it set aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle, gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitch elicited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length in mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseForm</name>
    <message>
        <source>Another agent in the same syringe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseMeter</name>
    <message>
        <source>Doses of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clinician has yet to confirm these limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the limits come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the limit with adrenaline ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetics together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of their limits add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product information followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given before this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does the higher limit apply today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the higher limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the label: 03/2028</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this agent away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of {0}, mL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>Find doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients that may be one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients that may be there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
{1}
{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pair to see what merging would do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two patients look like one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · #{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · #{1} · b. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} keeps the chart number {1}. {2} visits and {3} trigger points of {4} (#{5}) come to it; a point whose letter is taken gets the next free letter. #{5} is then no longer offered in the search. Nothing is deleted, and the audit trail records the merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were merged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventTable</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsBar</name>
    <message>
        <source>Confirm: all as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsDesk</name>
    <message>
        <source>Weight, allergies, blood thinners, conditions and pregnancy: nobody asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed at this visit, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of {0}, not confirmed today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts of {0}, not confirmed at this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another visit is shown now: the facts were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Before treating: the patient&apos;s facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limits of doses are computed from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood thinners (anticoagulants, antiplatelets)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before treating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody asked stays “not asked”; it is never taken for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight in kg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsSection</name>
    <message>
        <source>Before treating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: all as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FibromyalgiaSection</name>
    <message>
        <source>Fibromyalgia criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the places in which pain was drawn today; go over them after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have gone over these places with the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking unrefreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble thinking or remembering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain or cramps in the lower abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present for at least 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painful places in the last 7 days (19)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 7 days: 0 none, 1 mild, 2 moderate, 3 severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms at about this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that are met are not a diagnosis. Wolfe et al. 2016, Semin Arthritis Rheum 46:319-329. Which drawn zone belongs to which place is a convention of this app; no clinician has confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone over with the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the drawing: go over it with the patient, a drawing can miss places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not gone over yet: until then nothing is concluded from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesDesk</name>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: another visit is open now, so it was not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed while recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Photos and scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that was copied last (Ctrl+V here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop pictures here. They are kept encrypted, without camera data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at point {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach photos or scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture to paste: copy one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching {0} of {1} ...</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Name, Latin name or short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name, with typing errors, and left or right. Arrows walk the list, Enter turns the map there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the visit (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No muscle is called so. Try another name, or look by region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 muscle found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} muscles found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a day: all days are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one: all days are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Bodymap guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find muscle, patient, command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a muscle, a patient or a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the visit summary as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>b. {0} · {1} y</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeatView</name>
    <message>
        <source>Weigh by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {0} % of the visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 10, averaged over all visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found in this view ({0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and drawn pain of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryColumn</name>
    <message>
        <source>Start visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit yet. Start the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VISITS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAIN NOW, ALL VISITS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryMaps</name>
    <message>
        <source>What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Back to the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of both visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response to treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain was not asked in both visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyedButton</name>
    <message>
        <source>Key: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, a line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the top of every paper, for everybody in this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitForm</name>
    <message>
        <source>The table says {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg per kg of body weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never more than, in mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for a limit above the table&apos;s; kept with today&apos;s date and your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <source>{scope}. {basis}. Source: {source}. {doubts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by {by} on {day}: {reason}. The table says {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>#{0} · b. {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingField</name>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another one, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one, or None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}  ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {0} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message>
        <source>Lists of patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any treatment or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a muscle from the list that opens while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a day: all days are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is after the last one: all days are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {0} visits are shown; ask for fewer days to see older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was seen today yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s follow-up is overdue. “Come again on” in a visit sets its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This clinic has changes that could not be saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it and save them before you open another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code is not written down. It is never shown again. Close all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes could not be saved. They are lost when you close now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyRow</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Body map: {0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; the arm is taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys walk the muscles, Enter marks one, comma and full stop choose what lies above or below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapExport</name>
    <message>
        <source>Save the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the picture of the map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is copied: paste it where you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture was made. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapLink</name>
    <message>
        <source>No muscle here: nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No muscle there: the point stays where it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arm in the side views; take it away to mark what lies beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm in the side views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPictureDialog</name>
    <message>
        <source>Picture of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All views with marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, a picture of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG, lines that stay sharp at any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of the points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, chart number and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not encrypted: whoever has it can see it. It is noted in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkButtons</name>
    <message>
        <source>Mark at the usual point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a visit of today to mark it at its usual point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, at the usual point of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkingView</name>
    <message>
        <source>, and . walk the stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go: into this muscle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the points of the visit before that were not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeButtons</name>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a muscle marks a trigger point (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on the skin where it hurts (H)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MotionSection</name>
    <message>
        <source>Range of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a movement ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual ranges of adults; no clinician has confirmed them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed while recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDraftDialog</name>
    <message>
        <source>Move the visit to another patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the patient to whom this visit belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the visit of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is under this patient already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit of {0}, with all its findings, moves from {1} (#{2}) to {3} (#{4}). A point that other visits of {1} know stays there and begins anew at {3}. The audit trail records the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the patient came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>pain {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the visits, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PainSection</name>
    <message>
        <source>Pain today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that worst and average were asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this empty visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst and average over the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {0} · worst {1} · average {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a muscle, a patient or a command, or type a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle, patient, command, or a point: lev scap l 6 active ltr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows choose, Enter does it, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose with the arrow keys, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter again to record it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteActs</name>
    <message>
        <source>No patient is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one first; what you typed stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientDesk</name>
    <message>
        <source>That was beside the body. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rubbed out by the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now draw the other place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back by the patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>Add a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next free number is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example {0}; empty where it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a chart number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientMap</name>
    <message>
        <source>The body, to draw on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientSearch</name>
    <message>
        <source>Search patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part of the name, the chart number or the birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a patient ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {0} patients; type more to find the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found. Try a part of the name, the chart number or the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient yet. Add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw round it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tap a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw on the body with your finger, the pen or the mouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong is it? 0 is no pain, 10 the worst you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the clinician: hold Done for one second to take the screen back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>Export the visit summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the summary ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary is in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported. {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PegSection</name>
    <message>
        <source>PEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjoyment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain on average in the past week: 0 none, 10 as bad as you can imagine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pain interfered with enjoyment of life in the past week: 0 not at all, 10 completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pain interfered with general activity in the past week: 0 not at all, 10 completely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the three; Krebs et al. 2009</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 3 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinnedDoses</name>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetics together: {0} of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses of this day: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>midway between {first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm above {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm below {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm medial to {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm lateral to {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm in front of {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm behind {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm distal to {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm proximal to {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm to the thumb side of {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm to the little finger side of {landmark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm above and {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm below and {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm distal and {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm proximal and {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm in front and {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm behind and {rest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceBoxes</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in this place: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat several points alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection at point {0}: check it, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and confirm: {0}. Read the advice below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}  {side} {muscle}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all at {0} points: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record dry needling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the manual technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} injections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record dry needling of {0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the manual technique at {0} points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointFields</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw where it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot tenderness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this point (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenderness (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot tenderness 0-4; the key S goes one grade up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delphi consensus of 2018: two of taut band, hypersensitive spot and referred pain. No diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Points of this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as last time, new scores (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit · {0} still to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <source>Pain at this point (NRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this point from the visit (Delete); undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another muscle here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded: the pressure pain threshold “{0}”. It must be a number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {0}: not asked yet today. Press its score, or F where it is not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No patient is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a patient at the left, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the muscle where the trigger point is, then press its score 0-9 (X for 10).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the first visit, then click the muscle where a trigger point is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point on the map or in the list to see what was found there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointTrends</name>
    <message>
        <source>Each point over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No point was scored yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PressureEntry</name>
    <message>
        <source>kg/cm²</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number above 0, at most {0:.0f}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PressurePair</name>
    <message>
        <source>Pressure pain threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure pain threshold at the same place of the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPT (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure pain threshold; key: P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lower than the other side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} higher than the other side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All patients in it are made up. It is removed when you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityToggles</name>
    <message>
        <source>What the pain is like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonEntry</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was shown when the clinic was made. Spaces do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you forget your passphrase, this code is the only way back to your records. It is shown now and never again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on paper, in a place that you lock, away from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery code of your Bodymap clinic:

{0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResponseView</name>
    <message>
        <source>How responses are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole clinic, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses to treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responses summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clinic&apos;s records …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the clinic&apos;s records: {0} of {1} patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after {0} of {1} patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} patients read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder named clinic- and the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup becomes a clinic there. It must be new or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that held on the day of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the restored clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic that is open stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring and verifying ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored and verified.
The restored clinic: {0}
The clinic that is open: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What Enter can do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreChips</name>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScoreRow</name>
    <message>
        <source>{name}: {score} of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times are shown in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many minutes without a key or a pointer, the passphrase is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Showing</name>
    <message>
        <source>Open a patient first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded while recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>No earlier visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: not asked at the later visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>Sign the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} trigger points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of {day}: {content}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign as {name}: {meaning}. A signed visit cannot be changed; addenda can be added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked about: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a pain score: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignToggle</name>
    <message>
        <source>No: right click, long press or Shift+{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: right click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: not examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureSection</name>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the visit ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an addendum ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, 1 addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed, {0} addenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the draft first: only what is being recorded can be signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers {0} % (spillover {1} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covers {0} % (all spillover)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesSection</name>
    <message>
        <source>Where could it come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles whose usual patterns cover the drawn pain. This is what is usual, not a test of anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StackMenu</name>
    <message>
        <source>Muscles under this place, the uppermost first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPages</name>
    <message>
        <source>The folder of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {0} changes ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changes wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthWatch</name>
    <message>
        <source>Choose a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase could be guessed. Take several words that have nothing to do together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TenderSection</name>
    <message>
        <source>Tender points of 1990</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Click: tender. Again: not tender. Once more: not pressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender points are not trigger points. Tender: about 4 kg of pressure is called painful. The 1990 criteria also ask for widespread pain for at least 3 months. Wolfe et al. 1990, Arthritis Rheum 33:160-172.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none pressed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Visits, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Start visit and mark it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no visit is open today, nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatingDesk</name>
    <message>
        <source>Mark the points first: there is nothing to treat yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed while recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit with adrenaline applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was recorded at this point already: here it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a muscle or choose a point first, then treat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The planned treatment was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentCard</name>
    <message>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain after the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another injection here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TreatmentSection</name>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several points ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first injection of the day asks for agent, volume and lot; then I is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I records: {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I records: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now, all visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrendPanel</name>
    <message>
        <source>What the trend shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the wheel over the trend to look at a shorter time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain score has been recorded yet: enter “Pain now” in a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another clinic, or a new one ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase forgotten: use the recovery code ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>View: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front + back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} points not shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Somebody else changed the same thing first: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the first visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording in the draft of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start today&apos;s visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft of {0}, not signed yet; read only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of {0}, signed; read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today&apos;s visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue this draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitDayDialog</name>
    <message>
        <source>Day of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit took place on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a visit that is entered afterwards. When it was entered stays in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day. Type it like {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitSlider</name>
    <message>
        <source>Visits over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} beside {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, visit {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>There is no point of the last visit left to ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the last visit&apos;s points are still to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points of the last visit have been asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WalkBar</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{letter}, {name}: press its score. Last time {said}. {left} still to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Bodymap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark trigger points on the body with a click, score them with a key, and see at the next visit what has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo with made-up patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a clinic that exists ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted folder on this computer. Nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept: the demo is removed when you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder in which the clinic is kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Only a draft can be moved to another patient: open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a visit first: its summary is what is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a visit first: its map is what is copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known is not the same as none: ask before the needle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} It matters here for: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood thinners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the advice is set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>agents</name>
    <message>
        <source>Enter a strength above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not come as {strength} {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual: {0} {1}. 1 % is 10 mg/mL.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ago</name>
    <message>
        <source>later than today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weeks ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} years ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>{0} can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0} or {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 1.5 or 1,5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a volume above 0 mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mL is more than can be injected at a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the volume in millilitres, at most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>angles</name>
    <message>
        <source>An angle is a number of degrees, for example 65.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An angle is from {0} to {1} degrees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>area</name>
    <message>
        <source>The pain score (NRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area needs an outline of at least three corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline has too many corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outline leaves the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>burning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shooting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cramping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tingling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn by the clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} / 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cm², {1} % of this view&apos;s body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mostly the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % in common: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attachment</name>
    <message>
        <source>The file is empty or larger than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s checksum is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file&apos;s type is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s size cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>The backup was given up, because the clinic was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic is on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server makes its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second folder {0} is not there now: no copy was made in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good backup is {0} days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} patients, {1} visits, {2} points; {3} audit events, the newest of {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of it; the clinic is untouched. Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} cannot be written to, or is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of it; the clinic is untouched. Look at the folder, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a backup of this very second in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not kept, because it is not sound: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clinic itself with: bodymap verify. Keep all earlier backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy in {0} is not what was written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of it. The disk may be failing: use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is restored into a new folder only. Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is not sound: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was restored. Choose an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Also called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual trigger points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pattern of referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be confirmed by a clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region}, {sides}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pneumothorax: the lung is within reach of a needle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound guidance or manual treatment is advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needling caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insertion: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the usual pattern, never a test: pain may be felt elsewhere or nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some also: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on the opposite side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on both sides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>clinic settings</name>
    <message>
        <source>The limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has more than {0} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agent has two limits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>companions</name>
    <message>
        <source>Add an addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have signed this visit already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-sign the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a signed visit takes an addendum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft is simply changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set advice aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show advice again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a pain area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a pain area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a pain area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was removed from the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the fibromyalgia criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the tender points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the patient&apos;s facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a photo or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a photo or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure a movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a measured movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a measured movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a point to treat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the treatment of point {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the treatment of point {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject point {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle point {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat point {0} by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>count</name>
    <message>
        <source>Injected: {muscles} at {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry needled: {muscles} at {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated by hand: {muscles} at {points}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right count as two muscles, the parts of one muscle as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; with both sides as one they are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>criteria</name>
    <message>
        <source>These must be at most {0} different places, each with its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fatigue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waking unrefreshed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble thinking or remembering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place can only be tender where it was examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACR 2016 criteria: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widespread pain index (WPI): {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom severity (SSS): {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPI and SSS high enough: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in {0} of 5 regions, {1} needed: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For at least 3 months: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity score (WPI and SSS together): {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} of 1990 are reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {0} of 1990 are not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all were pressed, {0} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 18 tender, {1} pressed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>delphi</name>
    <message>
        <source>taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypersensitive spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria met: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; {1} not examined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>depth</name>
    <message>
        <source>skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superficial muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skeleton</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>Somebody else changed the clinic&apos;s settings first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them again, then change what you want to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that could not be saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when they are saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>differences</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dose</name>
    <message>
        <source>over 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {unit}, no limit in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {limit} {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} at one site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 80 % of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is reached: nothing more today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of {0} applies: adrenaline does not raise it without a confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: {scope}. {basis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mg/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit {amount}, the absolute one. No weight on file, so {by_weight} is not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by_weight} x {weight} kg = {result} mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit {product}, lower than the absolute {absolute} mg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit {amount}, lower than {product}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mg/kg, {1} mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by this clinic since {day}: {reason}. The table says {table}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight on file: the absolute limit alone applies. Ask for the weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted with {0} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} as of {1}, not confirmed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent}: {count} without a strength, not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not in the table of agents: it is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit with adrenaline was confirmed for this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
To be confirmed: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor</name>
    <message>
        <source>The clock stands before this patient&apos;s last visit: check the date of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score {0} at point {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change point {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point was removed from the visit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts</name>
    <message>
        <source>A list has at least one entry, and no entry where it is none or unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than {0} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight in kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kg is not the weight of an adult.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the weight in kilograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood thinners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: allergies, blood thinners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: allergies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: blood thinners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file could not be written: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: its folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: the folder or the file is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: a folder has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>find_agent</name>
    <message>
        <source>Name the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be more than one agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · also called {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left and right are lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is lit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, {depth}: {sides}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>A place needs two finite numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain score (NRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot tenderness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pressure pain threshold must be above 0 and at most {0} kPa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenderness {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>pain not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain now {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · pain {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>Import records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {0} is in this clinic already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart number of the patient {0} is taken in this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient {0} was merged into one that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point {0} is in a muscle that this atlas does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Score the point 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the point 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the point 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the point 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the point 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the point 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the point 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the point 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the point 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the point 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score the point 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next point (on the map and in the right column)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot tenderness: one grade more (1 to 4, then 0, then not asked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recognised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No jump sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the pressure pain threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the note on the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw where the pain went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as last time, new scores: go through the points of the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inject the point: with the day&apos;s mixture at once, else asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry needling at the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual technique at the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat several points alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End going through last visit&apos;s points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s visit: start it, or go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark trigger points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade pain: outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a pain area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade pain: brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade pain: whole zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the visit summary as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything, or type a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of the muscle at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm in the side views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual pattern of the muscle under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the muscle that was walked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the mark where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: show the usual pattern at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and drag: move the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the palette: choose a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the palette: do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the palette: close it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>Enter a limit above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no such limit for this agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is more than three times the table&apos;s {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number and the unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This limit is higher than the table&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, for example the product information that you follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mg/kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0} mg</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lines</name>
    <message>
        <source>This line is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the points in several lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than {0} points in one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot tenderness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line has two scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comma between two points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point is active, latent or not found, only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line says &quot;{0}&quot; and also that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pressure pain threshold is a number in kg/cm² or kPa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: ppt 2.5kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the pressure in kg/cm² or in kPa?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pressure pain threshold must be above 0 and at most {0} {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {0} or {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is a whole number from 0 to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word &quot;{0}&quot; is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is &quot;{0}&quot; meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No muscle is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a muscle and the letter of a point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sides are named: give each its own line, or say both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the line with left or right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No muscle is called &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; may mean several muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: left, right or both, a muscle, then a score 0-10, active, latent or not found, taut, tender 0-4, recognised, referred, ltr, jump, ppt, inj, needle, manual; or the letter of an earlier point and the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no usual trigger point on the drawings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient has no point {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected one of: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PPT {0} kg/cm² ({1} kPa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry needling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by palpation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle {0} G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain after {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twitch elicited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no twitch elicited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was injected today yet, so the agent must be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: inj lido 1% 1.5ml us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pain score after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is {0} a volume in mL or a concentration in %?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: inj lido 1% 1.5ml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the agent before {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has two volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has two concentrations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agent is called &quot;{0}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; may mean several agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than {0} agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mL of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which concentration of {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not a concentration of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes as: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concentration of {0} must be above 0 and at most {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>measures</name>
    <message>
        <source>{0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG (pain, enjoyment, activity)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles, worst point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure pain threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extent of the drawn pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn pain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motion</name>
    <message>
        <source>Choose a joint and a movement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle in degrees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>motions</name>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual {0}°</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>open_chart</name>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>This could not be saved because of a fault in Bodymap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same thing first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is there now, then apply your change again or drop it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>{0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show on the map N{MIDDLE DOT} {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0} on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chart of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patient</name>
    <message>
        <source>This is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks and control characters cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a chart number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is before {0}: check the year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>Add patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two patient records were merged into each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name, no birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same name and birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family and given name swapped, the same birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same name, the same birth date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pattern</name>
    <message>
        <source>Usual pattern of {muscle}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture could not be read safely, so it was not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it again, or open and save it in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HEIC pictures cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as JPEG, or set the camera to its most compatible format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a picture that can be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, TIFF, BMP or GIF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no picture, whatever its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is broken and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is named as {0} but holds {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it its true ending, or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan has {0} pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save each page as a picture of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has more than {0} megapixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a smaller copy and attach that one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>points</name>
    <message>
        <source>pain {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, then {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {now} {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>average pain {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst pain {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse: {0}, up {1}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: {0}, down {1}&#xa0;%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minimal improvement (10&#xa0;% or more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderate improvement (30&#xa0;% or more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A substantial improvement (50&#xa0;% or more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injected {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needled {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated by hand {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>read record</name>
    <message>
        <source>Patient {0} of the file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {0} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has an unknown part: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the kind {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has an unknown field: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Bodymap record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has the version {0} of the format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Bodymap reads the versions 1 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Bodymap record: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no valid id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has an impossible version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a time without its zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has an impossible time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} comes without its very bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {0} (point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has a letter that another point has, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} belongs to something that the patient does not have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>{0} must be a whole number from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks and control characters cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>recording</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no muscle of this name in the atlas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say left or right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {0} is there only once: it has no side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was struck out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is signed and cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new visit to record something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This point was struck out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue point {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move point {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move point {0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove point {0} from this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit cannot be in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is before the patient was born.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the day of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>region</name>
    <message>
        <source>Head and face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder girdle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvis and hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>{view}, {side} side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, {depth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, without the arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption} No marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks: {marks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn pain: {areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is either A4 or Letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time zone is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is between {0} and {1} pixels wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be made: the program beside the window ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each injection: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dry needling: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each manual treatment: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {letter}, {point}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the same as at the first visit on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, down from {before} at the first visit on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, up from {before} at the first visit on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minimal improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moderate improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a substantial improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;% less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} at the last visit on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enjoyment of life {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general activity {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG, not all asked: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG {mean} of 10 ({items})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} at the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One trigger point today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} trigger points today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} are new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last visit on {day}: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not examined today: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} points of the last visit were not examined today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{change}, was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain (NRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated (before → after)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come again on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now at each visit, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain now at each visit, 0 to 10. {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} injected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands for a character that the fonts of this document do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day} ({years})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no recognised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no local twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no jump sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spot tenderness {0} of 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure threshold {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pressure threshold of the other side {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since the last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}, {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred from {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&#xa0;mL in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetics together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of their limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice that was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After your treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed at this visit, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}; not confirmed at this visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the drawing of {day}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Painful places: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender points: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria that are met do not by themselves name an illness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with this visit, not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({point})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{joint}: {movement}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>responses</name>
    <message>
        <source>These figures describe; they do not prove that the treatment did it. Patients come when it hurts most, so scores fall by themselves (regression to the mean), and only those who came back are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} after {days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half held, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>Allergy on file: {allergy}. Chosen: {agent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy in free words: {allergy}. Compare it with {agent} yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local anaesthetics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy on file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{allergy}. Often holds it: {agents}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corticosteroids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>botulinum toxin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agent} {amount} of {limit} mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}: {percent} % of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: nothing more today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether a dentist, a nerve block or a patch gave any today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No weight on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kg on file is not the weight of an adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} years (the app&apos;s working mark is {mark})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liver, heart, frailty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heart rhythm medicines, beta blockers, enzyme inhibitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G6PD deficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit with adrenaline was confirmed for this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limit of the plain solution applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for it: a local anaesthetic is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood thinners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Check the last INR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep or hard to compress: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bleeding disorders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infected or broken skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fever or infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immune suppression, lymphoedema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscles}: session {count} in six months in this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle}: {count} earlier injections without a clear fall in pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle}: last on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lung disease, previous pneumothorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded today after: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch for it: needle near the lung, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscles}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {0} in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score before the last injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no score after the last injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 50 % relief is on record for {0} days of 42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % relief after {days} days (NRS {before} to {now})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dry needling: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ultrasound: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle}: not recorded: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the injectant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relief straight after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscles}: last in this region on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscles}: session {count} in 12 months in this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually avoided: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>age: no birth date on file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First treatment in this region: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in four or more regions, and on file: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in {0} of 5 regions, on record since {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points in {0} of 5 regions; ask whether it has lasted 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle}: {count} times in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ritonavir, cobicistat and other strong CYP3A inhibitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} of {limit} U in 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle and nerve disease, trouble swallowing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No allergies, medicines or conditions were ever asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facts are of {0} and were not confirmed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First needle treatment on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedation, numb skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: its upper points lie above C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal surgery, spina bifida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh injuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implants, pacemaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self._window</name>
    <message>
        <source>Something went wrong inside Bodymap ({0}). What was saved is safe; if this comes again, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The text size must be from {0} to {1} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock time must be from 0 to {0} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name such as Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read; the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are damaged; the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged; the usual ones are used. The old file is {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>side</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little finger side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big toe side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little toe side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>author of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read and agreed as supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}, {moment}, as {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addendum by {name}, {moment}. Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>Say why something is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what is added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The text contains characters that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete them and type the text again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s database is damaged: parts of it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the folder as it is and restore the latest backup elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, then try again. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s database cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the clinic&apos;s database locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has changed this record in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Look at the newest state and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another patient already has this chart number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that patient, or choose another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change refers to a record that is not in this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Open the patient again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s database is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not let this account write to the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s database file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s key file ({0}) is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the copy of it from a backup: the database cannot be opened without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic&apos;s key file was written by a newer Bodymap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Bodymap on this computer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s key file ({0}) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clinic in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds {0} and {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic has several users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is opening it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of this name can open this clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name; capital letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase does not open the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keyboard&apos;s language and the Caps Lock key, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery code does not open the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may belong to another clinic, or an older code may have been replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter between 1 and {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or an empty folder for the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clinic in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or create the clinic there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a clinic in this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or name another database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives this clinic for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo or file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clinic: bodymap verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient is not in the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the patient again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recovery code has {0} groups of {1} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as it is printed; spaces and dashes do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a typing error in group {0} of the recovery code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the printed code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s folder is read-only, and its last changes are still in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable, or copy the whole folder to a writable place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s database ({0}) is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is there: put the database back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {0} is not the database that belongs to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put the clinic&apos;s own files together in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic was written by a newer Bodymap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database file is damaged: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit event {0} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail breaks between events {0} and {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit event {0} was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of audit event {0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} of audit event {1} is missing from its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} is not as audit event {1} left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0} is in its table, but not in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record occurs twice in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of record {0} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of an attachment is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to a signed visit and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it in a new visit, as a new point if need be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor of the audit trail ({0}) was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor of the audit trail ({0}) cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail was cut off: it ends with event {0}, but event {1} was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit event {0} is not the one that was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several wrong passphrases were tried. Wait {0} seconds, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code opens the clinic if the passphrase is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is broken: {0} Keep this folder as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic was written by an earlier Bodymap and has to be brought up to date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it writable, or copy the whole folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail had no anchor against being cut off; it has one now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trail</name>
    <message>
        <source>Made the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened it with the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrases before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchored the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the clinic&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at a list of patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged two patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a draft to another patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the day of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on with an earlier point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did a step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-signed the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added an addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed weight, allergies and medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out a treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drew a pain area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a pain area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the shape of a pain area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out a pain area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured a movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a measured movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out a measured movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked the fibromyalgia criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examined the tender points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set advice aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took advice up again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>This patient record is not in use any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the record that took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one patient, not two: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an open draft can be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed visit stays under its patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is under this patient already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move visit to another patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>treat</name>
    <message>
        <source>Point {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>treated</name>
    <message>
        <source>injected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry needling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spray and stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post-isometric relaxation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>massage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myofascial release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strain-counterstrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by palpation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with ultrasound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bleeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bruise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soreness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain flare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allergic reaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local anaesthetic toxicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breathlessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pneumothorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other complication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}N{NO-BREAK SPACE}mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lot {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {0} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {0} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consent noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twitch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>treating</name>
    <message>
        <source>Nothing was injected today yet, so there is no usual mixture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name agent, strength and volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent is not in the table, so its dose cannot be added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent is in the mixture twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give its whole volume once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a volume in mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a month of expiry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it as on the label, for example 03/2028.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>treatment</name>
    <message>
        <source>Name the agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume in mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a volume above 0 mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concentration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The needle&apos;s gauge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The needle&apos;s length in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an injection has agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than {0} agents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a manual treatment has a manual technique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was either no complication or one: take one of the two away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>= treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>view</name>
    <message>
        <source>Front view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View from the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View from the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelvic floor from below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nape of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw from the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s left is on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s left is on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s front is on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s front is on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thumb is on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thumb is on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The big toe is on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The big toe is on the right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>Pain now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG, pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG, enjoyment of life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEG, general activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>Open the draft first: a signed visit keeps its day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superficial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skeleton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taut band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>worker</name>
    <message>
        <source>The clinic was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
