<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
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
    <name>Acts</name>
    <message>
        <source>Saving ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 page was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pages were printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied: paste it where you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} is copied as a picture: paste it where you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed over. {0}</source>
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
        <source>The curve of {shape} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as points again, or undo the change.</source>
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
        <source>{area} mm² outside the body</source>
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
        <source>CSV (*.csv)</source>
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
    <name>CodeDialog</name>
    <message>
        <source>New recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery code opens the clinic when a passphrase is forgotten. Make a new one if the printed code is lost, or somebody may have seen it. From then on the earlier code opens nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Column {0}: {1}</source>
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
    <name>DataView</name>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
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
    <name>ErrorDialog</name>
    <message>
        <source>Entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the visit is wrong</source>
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
        <source>Mark as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is not removed: it stays in the list, struck through, with your reason. It counts no more in comparisons, trends, doses and intervals: record what was really done in another visit. This cannot be taken back.</source>
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
    <name>Foot</name>
    <message>
        <source>Close</source>
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
        <source>Save ...</source>
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
    <name>HandoverDesk</name>
    <message>
        <source>Open a visit first: its map is what is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and tables (*.json *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: Bodymap or FHIR (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients of another system: a table (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · all patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · #{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · #{1} · visit of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit that was entered in error does not go without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the visits that the report is to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too much for the clipboard: save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key file apart from the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key file another name than the data.</source>
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
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over or print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over or print ({0})</source>
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
    <name>ImportDialog</name>
    <message>
        <source>Import records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading and checking ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a FHIR bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record of Bodymap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is {1} with {2}, {3} and {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} visits</source>
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
        <source>Import 1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0} patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood, and left out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} patients are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>New key for the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the new key is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole clinic is written anew under a new key. After that nobody who was disabled can open it, not even with a copy of the earlier key file; everybody else keeps their passphrase, and the recovery code stays. A loss of power does no harm.

Backups from before keep the earlier key and open with the passphrases of their day: make a new backup afterwards, and remove the old ones where that matters. Nobody else may have the clinic open meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up: the clinic keeps its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has a new key. Make a backup now: File, Back up now.</source>
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
    <name>KindChoice</name>
    <message>
        <source>This visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Landmark</name>
    <message>
        <source>C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the occipital protuberance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mastoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the superior angle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the root of the spine of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inferior angle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the medial border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the spine of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greater tubercle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the olecranon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lateral epicondyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the medial epicondyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ulnar head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the radial styloid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third knuckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 12th rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tip of the 11th rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coccyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knee crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lateral epicondyle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the medial epicondyle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the root of the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the jaw joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower edge of the cheekbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the angle of the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sternal notch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sternal angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lower end of the sternum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coracoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the costal margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tip of the 10th rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ASIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the inguinal ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pubic symphysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the elbow crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the upper edge of the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tibial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ball of the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the zygomatic arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top of the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base of the fifth metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outer corner of the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the corner of the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the umbilicus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 2nd knuckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 3rd knuckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 4th knuckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 5th knuckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle joint of the index finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle joint of the middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle joint of the ring finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle joint of the little finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the knuckle of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the saddle joint of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pisiform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hook of the hamate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scaphoid tubercle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ulnar styloid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the 1st metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the 2nd metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the 3rd metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the 4th metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head of the 5th metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the base of the 5th metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the navicular tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the heel bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tip of the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tip of the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle of the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the perineal body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the anus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tip of the coccyx</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Landmark, short</name>
    <message>
        <source>C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occipital protuberance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mastoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superior angle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of the spine of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferior angle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spine of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater tubercle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>olecranon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral epicondyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial epicondyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radial styloid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third knuckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12th rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the 11th rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coccyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knee crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral epicondyle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial epicondyle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root of the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jaw joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower edge of the cheekbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle of the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sternal notch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sternal angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower end of the sternum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coracoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costal margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the 10th rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inguinal ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pubic symphysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbow crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper edge of the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tibial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ball of the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zygomatic arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top of the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base of the fifth metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outer corner of the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corner of the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>umbilicus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd knuckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd knuckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4th knuckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5th knuckle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle joint of the index finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle joint of the middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle joint of the ring finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle joint of the little finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knuckle of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saddle joint of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pisiform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hook of the hamate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scaphoid tubercle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ulnar styloid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the 1st metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the 2nd metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the 3rd metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the 4th metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of the 5th metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base of the 5th metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navicular tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heel bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the medial malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle of the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perineal body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip of the coccyx</source>
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
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the screen</source>
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
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the papers</source>
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
        <source>entered in error</source>
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
        <source>{0} has changes here that could not be saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have to be unlocked and saved before anything else is opened.</source>
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
        <source>SVG (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map</source>
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
    <name>Menus</name>
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
        <source>Peo&amp;ple ...</source>
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
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Bodymap</source>
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
        <source>Hand o&amp;ver or print ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import records or patients ...</source>
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
        <source>Open the draft first: a signed visit keeps its day.</source>
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
    <name>Options</name>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers, free text and photos are left out; all dates are moved by the same days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De-identified, for research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, numbers, free text and photos are left out; no date stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates from the first visit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And a key file: who is who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It undoes the de-identification: keep it apart from the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the visit&apos;s data inside (JSON, FHIR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the summary (PDF) inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons and decimal commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
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
    <name>PageView</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, page {0} of {1}</source>
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
    <name>PassphraseDialog</name>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your present passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
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
    <name>PasswordField</name>
    <message>
        <source>With a password (AES-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password, or take away the tick.</source>
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
    <name>PatientsDialog</name>
    <message>
        <source>Import patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import those who have the name and birth date of somebody here, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import patients from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} lines, encoding {2}, separator: {3}, birth dates: {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be imported: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, although: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the line that cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the {0} lines that cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth dates can be read in two orders: choose one under “Birth dates”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} new, {1} left out, {2} cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import 1 patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {0} patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 patient is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} patients are imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing the import ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import is undone: {0} patients are struck out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} stay, because they were edited or have a visit: chart numbers {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
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
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable with a new passphrase ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New recovery code ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrases and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disabled on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no key: give a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another administrator can disable you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic is on a server: its encryption is the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase of {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands below a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be typed by the person themselves. Several words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
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
        <source>Note on this point</source>
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
        <source>Found</source>
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
    <name>Preview</name>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the preview ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
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
    <name>ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
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
    <name>Reporter</name>
    <message>
        <source>Something went wrong inside Bodymap ({0}). What was saved is safe; if this comes again, please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are not saved yet are kept, and saving is tried again.</source>
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
    <name>Resume</name>
    <message>
        <source>Bodymap was not closed in order the last time. What was saved is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where you were?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change could not be saved then and was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changes could not be saved then and were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change does not fit what is there now and is kept for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changes do not fit what is there now and are kept for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not saved before is saved now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RolesView</name>
    <message>
        <source>What may be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SalvagePage</name>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged clinic is only read and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvage what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new clinic is made from what can still be read. If there is a recent backup, restore that instead: it is whole. Nothing of the damaged folder is changed: keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
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
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the salvaged clinic</source>
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
        <source>For a clinic whose letterhead does not say it.</source>
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
    <message>
        <source>Clear what was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the app is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you copy in Bodymap leaves the clipboard by itself, and at once when it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshots and shared screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show these windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave these windows out</source>
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
        <source>Entered in error ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in error</source>
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
    <name>TargetAsk</name>
    <message>
        <source>There is a file named {0} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is replaced when the new one is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name ...</source>
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
        <source>Salvage what can be read ...</source>
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
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · pain {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {0}</source>
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
</context>
<context>
    <name>access</name>
    <message>
        <source>Somebody else has this name now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window and open the clinic again.</source>
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
    <name>after_care.csv</name>
    <message>
        <source>The treated muscle may be sore for one or two days. A bruise may show. Both pass by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the first day a cold pack for 10 to 15 minutes can ease soreness; later, warmth if it feels good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you need something for the soreness, paracetamol is usually enough. Ask first if you take other medicines or have a liver disease.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move as usual. Move the treated part slowly through its full range a few times, today and in the next days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing strenuous with the treated muscle for one or two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The treated part may be numb or weak for a few hours. Do not drive or climb until it feels normal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand up with care: the leg may give way for a few hours. Walk only when it feels safe, and do not drive until it is normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have diabetes, your blood sugar may be higher for some days: check it more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seek help at once for trouble swallowing, speaking or breathing, even weeks later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathlessness, sharp pain in the chest or at the tip of the shoulder, or a dry cough in the next days is an emergency: call for help and say that you had a needle near the chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come back or call at once for spreading redness, fever, a swelling that grows, new weakness or new numbness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some soreness for a day or two is common. Move as usual; warmth may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the stretches and exercises that you were shown: treatment alone seldom lasts.</source>
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
    <name>agents.csv</name>
    <message>
        <source>Lidocaine (lignocaine), plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lidocaine (lignocaine) with adrenaline (epinephrine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bupivacaine, plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bupivacaine with adrenaline (epinephrine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ropivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mepivacaine, plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sodium chloride 0.9 % (normal saline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sterile water for injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dextrose 5 % (glucose) in water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triamcinolone acetonide suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methylprednisolone acetate suspension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dexamethasone sodium phosphate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Betamethasone sodium phosphate and acetate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OnabotulinumtoxinA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry needling (no agent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per visit, adult, no adrenaline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per visit, adult, lidocaine part only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per visit, adult, bupivacaine part only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per visit, adult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pharmacological limit at trigger point volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small volumes only (0.1 to 0.5 mL per point)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no established limit at trigger point volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per larger site; total of several sites 80 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per soft tissue site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per soft tissue site, one or two sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>400 U in any 3 months over all uses (adult); not a mg dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cautious of two labels: UK and Irish product information 4.5 mg/kg up to 200 mg; US label 4.5 mg/kg up to 300 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US label 7 mg/kg up to 500 mg; UK product information 500 mg single dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cautious of two labels: UK 2 mg/kg and 150 mg; US label 175 mg single dose; both 400 mg in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cautious of two: UK 2 mg/kg and 150 mg with or without adrenaline; US label experience up to 225 mg with adrenaline, textbooks 3 mg/kg; both 400 mg in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US label: up to 200 mg for infiltration and minor block; 3 mg/kg is the usual textbook limit; UK label allows 225 mg for field block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More cautious dental guideline figure 4.4 mg/kg up to 300 mg; US label (Carbocaine) 400 mg single dose, 7 mg/kg only exceptionally, 1000 mg in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US label: 350 to 600 mg is a safe single total for infiltration (lower end used); 7 mg/kg is a textbook figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No local anaesthetic toxicity; volume as small as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypotonic: stings, keep volume small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small trials only; isotonic, no local anaesthetic toxicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: up to 10 mg small areas, up to 40 mg larger areas, 80 mg in all for several joints; muscle use is off label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label range 4 to 30 mg for ganglion, tendinitis and epicondylitis (lower than the 20 to 80 mg for large joints); muscle use is off label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label 2 to 4 mg for soft tissue and bursa (older labels 2 to 6 mg; lower used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label up to 1 mL (6 mg) for bursa and tendon sheath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label cumulative maximum in adults 400 U in a 3-month interval; myofascial use is off label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drug given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.5 to 1 % is usual for trigger points. A US practice that works to the 300 mg cap should change it openly in settings, with reason and date. Some UK teaching uses 3 mg/kg. Reduce in frail, elderly, liver or heart disease. Adrenaline mixtures are not advised for trigger points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed so that a dose given can be recorded and added up; adrenaline is not advised in trigger points and is avoided in fingers, toes, nose, ear and penis. A clinic may apply the plain limit. Contains sulfite, often parabens. Caution in heart disease and with tricyclics, MAO inhibitors and non-selective beta blockers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More toxic to heart and, in laboratory work, to muscle than lidocaine or procaine; 0.25 % or less is usual for trigger points. The US label advises against mixing with, or use close to, another local anaesthetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed so that a dose given can be recorded and added up; adrenaline is not advised in trigger points and is avoided in fingers, toes, nose, ear and penis. Contains sulfite. Not to be mixed with another local anaesthetic (US label).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some tables give 2 mg/kg plain. Less cardiotoxic than bupivacaine at equal dose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A US practice that works to the 400 mg cap should change it openly in settings, with reason and date. 0.5 % is made by dilution. Not first choice in pregnancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travell and Simons favoured 0.5 % procaine as least toxic to muscle; hard to obtain in many countries. Avoid with ester or PABA allergy or low plasma cholinesterase; some products contain sulfite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option with local anaesthetic allergy. Check preservative: bacteriostatic saline contains benzyl alcohol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More painful on injection than saline; must never be given intravenously in volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution in diabetes only if large volumes. Not the same as hypertonic prolotherapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for routine trigger point use: no proven gain over local anaesthetic, risk of muscle, fat and skin atrophy. Particulate. Interacts with ritonavir and cobicistat. Contains benzyl alcohol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for routine trigger point use. Particulate. Watch glucose in diabetes. Multidose vials contain benzyl alcohol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for routine trigger point use. Strength is as dexamethasone phosphate (US); UK and other ampoules may state dexamethasone base (3.3 mg/mL is about 4 mg/mL phosphate; 3.8 mg/mL also exists): read the label. Some products contain parabens or sulfite. The 10 mg/mL strength of some makers is not labelled for local use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for routine trigger point use. The acetate is particulate. Contains benzalkonium chloride.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval at least 12 weeks. Units differ between brands. Count units, not mg. Avoid in myasthenia gravis, Lambert-Eaton and ALS; caution with aminoglycosides; effect can spread (swallowing, breathing). Contains human albumin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option with drug allergy. Needle metal (nickel, chromium) allergy is possible. More post-needling soreness than with local anaesthetic.</source>
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
    <name>arrivals</name>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than {0} GB.</source>
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
        <source>The backup was given up, because the clinic was closed or locked.</source>
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
    <message>
        <source>The backup was not finished: the program that makes it was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of it; the clinic is untouched. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>This was not finished: the program beside the window ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
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
        <source>Say why the visit is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error</source>
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
    <name>confirm.csv</name>
    <message>
        <source>No clinician has confirmed this card yet. It supports your own knowledge and does not replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referred pain was compared with a public summary of the literature; the rest comes from general knowledge of it and was not compared page by page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it comes from general knowledge of the literature named and was not compared with it page by page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referred pain of this muscle is among the least certain in the tables: confirm it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its trigger points are charted differs between editions and is not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which head the upper points behind the knee belong to is not settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The position of point 3 is uncertain, and it is uncommon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point 3 is rarely seen and its place varies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referred pain is described for point 3; it is tender where it lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts give the nerve roots of this muscle differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one Latin name is in use: compare with the current terminology.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether ultrasound should be advised here is a matter of training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lung and ultrasound warnings and the needling caution of the thorax, the neck and the muscles beside the spine must be confirmed before anyone relies on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said on needles above C2 must be confirmed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed by somebody trained in the pelvic floor and the abdominal wall.</source>
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
    <name>csv patients</name>
    <message>
        <source>Two columns are said to be the same: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “leave out” for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column is the family name, or the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date cannot be read as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number</source>
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
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex (figure on the map)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>csv table</name>
    <message>
        <source>The file is larger than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no table of text: it holds zero bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} is not written in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding {0} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} has more than {1} cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another separator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has more than {0} lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} cannot be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a quotation mark that is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0} has {1} cells, the first line has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>date</name>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
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
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deidentify</name>
    <message>
        <source>A date of this patient cannot be moved.</source>
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
    <name>dialog</name>
    <message>
        <source>Add somebody</source>
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
    <name>door</name>
    <message>
        <source>The clinic is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
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
    <name>facts.csv</name>
    <message>
        <source>Lidocaine (lignocaine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bupivacaine or levobupivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ropivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mepivacaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prilocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amide local anaesthetics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzocaine or tetracaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para-aminobenzoic acid (PABA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ester local anaesthetics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic, which one is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parabens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulfites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benzyl alcohol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polyethylene glycol (macrogol)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botulinum toxin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human albumin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chlorhexidine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine (povidone-iodine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adhesive plaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickel or chromium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penicillins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirin or NSAIDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paracetamol (acetaminophen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulfonamides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bee or wasp venom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warfarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phenprocoumon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acenocoumarol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apixaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivaroxaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edoxaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dabigatran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heparin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enoxaparin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dalteparin or tinzaparin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fondaparinux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another anticoagulant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirin (acetylsalicylic acid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clopidogrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prasugrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticagrelor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipyridamole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cilostazol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another antiplatelet drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amiodarone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flecainide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexiletine or another class I antiarrhythmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sotalol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propranolol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another beta blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cimetidine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluvoxamine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ciprofloxacin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ritonavir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cobicistat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clarithromycin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Itraconazole, ketoconazole, posaconazole or voriconazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another strong CYP3A inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dapsone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nitrofurantoin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nitrates (glyceryl trinitrate, isosorbide)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primaquine or chloroquine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metoclopramide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sulfonamides (sulfasalazine, co-trimoxazole)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phenytoin or phenobarbital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insulin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metformin or another diabetes medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid tablets (for example prednisolone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immunosuppressant or biologic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tricyclic antidepressant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAO inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSRI or SNRI antidepressant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabapentin or pregabalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opioid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedative or benzodiazepine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NSAID (for example ibuprofen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle relaxant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aminoglycoside antibiotic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding disorder (haemophilia, von Willebrand ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low platelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infected or broken skin at a place to be treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever or systemic infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immune suppression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diabetes, poorly controlled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lymphoedema of a limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fear of needles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fainting with needles or blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh muscle injury or haematoma at a place to be treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implant, port, pacemaker or breast implant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedated or drowsy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numb skin at a place to be treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot describe what is felt (dementia, language ...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPD, emphysema or asthma with poor reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pneumothorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very slim build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liver disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low muscle mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy, third trimester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidney disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G6PD deficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methaemoglobinaemia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myasthenia gravis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lambert-Eaton syndrome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor neurone disease (ALS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble swallowing or breathing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laminectomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spina bifida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal implant or fusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancer, now or in the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexplained weight loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saddle numbness, or bladder or bowel change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progressive weakness, clumsy hands or unsteady gait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osteoporosis or fracture risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night pain that does not let up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden worst headache, or a new headache after 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw claudication, visual loss or double vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent neck injury, or drop attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain with exertion, sweating or breathlessness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronary or other heart disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swollen, warm, tender calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent surgery or immobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominal or pelvic pain with fever, bleeding, vomiting or a missed period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark urine with muscle pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long morning stiffness over age 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rash or weakness with muscle pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thyroid disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rheumatoid arthritis or other inflammatory joint disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint hypermobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lignocaine;xylocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levobupivacaine;marcaine;marcain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>naropin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carbocaine;scandonest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>septocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>citanest;emla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amide anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>novocain;novocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tetracaine;amethocaine;chloroprocaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paba;para-aminobenzoic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ester anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local anaesthetic;local anesthetic;*caine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methylparaben;methyl hydroxybenzoate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sulphite;metabisulfite;metabisulphite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rubber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cortisone;steroid;triamcinolone;kenalog;methylprednisolone;depo-medrol;dexamethasone;betamethasone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macrogol;peg allergy;polysorbate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>botox;dysport;xeomin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>povidone;betadine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plaster;tape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chromium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amoxicillin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibuprofen;diclofenac;naproxen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acetaminophen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codeine;morphine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sulphonamide;sulfa;co-trimoxazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peanut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bee;wasp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coumadin;marevan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marcoumar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sintrom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eliquis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xarelto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lixiana;savaysa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pradaxa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfractionated heparin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clexane;lovenox;inhixa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragmin;tinzaparin;innohep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arixtra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood thinner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acetylsalicylic acid;asa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plavix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efient;effient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brilique;brilinta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persantin;asasantin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pletal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cordarone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tambocor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>propafenone;quinidine;disopyramide;lidocaine infusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inderal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bisoprolol;metoprolol;atenolol;carvedilol;nebivolol;beta blocker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagamet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faverin;luvox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cipro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norvir;kaletra;paxlovid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tybost;genvoya;symtuza;stribild;rezolsta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klacid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ketoconazole;posaconazole;voriconazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong cyp3a4 inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macrobid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glyceryl trinitrate;gtn;nitroglycerin;isosorbide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chloroquine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maxolon;reglan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sulfasalazine;sulphasalazine;co-trimoxazole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phenobarbital;phenobarbitone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gliclazide;sitagliptin;empagliflozin;semaglutide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>atorvastatin;simvastatin;rosuvastatin;pravastatin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prednisolone;prednisone;hydrocortisone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methotrexate;azathioprine;ciclosporin;tacrolimus;adalimumab;etanercept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amitriptyline;nortriptyline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phenelzine;moclobemide;tranylcypromine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sertraline;fluoxetine;citalopram;duloxetine;venlafaxine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gabapentin;pregabalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codeine;tramadol;morphine;oxycodone;buprenorphine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diazepam;lorazepam;zopiclone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ibuprofen;naproxen;diclofenac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baclofen;tizanidine;methocarbamol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentamicin;tobramycin;amikacin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>haemophilia;hemophilia;von willebrand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thrombocytopenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cellulitis;open wound;rash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sepsis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hiv;transplant;immunodeficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type 1 diabetes;type 2 diabetes;t1dm;t2dm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lymphedema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breastfeeding;lactation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle phobia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vasovagal;syncope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>haematoma;hematoma;muscle tear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pacemaker;breast implant;portacath;defibrillator;prosthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drowsy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dementia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copd;emphysema;lung disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pneumothorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cachexia;underweight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cirrhosis;hepatitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cardiac failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conduction defect;av block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sarcopenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renal failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seizures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>g6pd;favism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>methemoglobinemia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myasthenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lambert-eaton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>als;amyotrophic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dysphagia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal decompression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal fusion;spinal cord stimulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancer;malignancy;tumour;tumor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cauda equina;incontinence;urinary retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myelopathy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>osteoporosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thunderclap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giant cell arteritis;diplopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whiplash;drop attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coronary;myocardial infarction;arrhythmia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dvt;deep vein thrombosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immobilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testicular swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhabdomyolysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>polymyalgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>myositis;dermatomyositis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hypothyroidism;hyperthyroidism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arthritis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ehlers-danlos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>This computer has not enough memory for it: nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or choose less (fewer visits, no photos), then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fhir</name>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a list of objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a time without its zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no date or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle: there is no patient in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of resource is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by another system; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its patient is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not hold now, or was an error; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it points to is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not said in words what it is; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is too long; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says that something is not there; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not said where in the muscle, and no usual place is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the muscle is said; the point was put at the muscle&apos;s usual place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not observed, or was an error; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to no visit and has no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no weight in kg, g or lb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a score before or after a treatment is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no pain score from 0 to 10 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit has another pain score already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the muscle is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not in kPa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no score from 0 to 10 here, or the visit has another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodymap has no place for this kind of observation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pain score must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pain score must be from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} carries a record of an unknown kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} carries a record of the version {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Bodymap reads the versions 1 to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} carries a record that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} carries a record under another id, or one that is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bytes of this file are not in the bundle; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its {0} is not in the bundle; this record was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this record belongs to nobody; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by another system; what Bodymap had recorded was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no name; the chart number stands in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a whole date; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodymap keeps nothing of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the patient has no number and no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodymap draws no muscle of this code or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its codes and words name different muscles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this may be several muscles: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both left and right are said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left or right is not said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this visit did not take place, or was an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not said when this visit was; it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: this must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no kind of resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is in the file twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This FHIR file is larger than {0} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one patient at a time. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is FHIR as XML, which Bodymap does not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for FHIR R4 as JSON. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This FHIR file holds too many values to be read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not FHIR: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a Bundle of FHIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a Bundle with the patient in it. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle: type: Bodymap does not read a bundle of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads {0}. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: so it is in FHIR {1}; Bodymap reads FHIR R4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for FHIR R4. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fibromyalgia.csv</name>
    <message>
        <source>Jaw, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder girdle, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder girdle, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper arm, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower arm, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower arm, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip (buttock, trochanter), left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip (buttock, trochanter), right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper leg, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper leg, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower leg, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower leg, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck</source>
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
        <source>Chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdomen</source>
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
        <source>Cognitive symptoms</source>
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
        <source>Widespread pain index total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptom severity scale total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibromyalgia severity (polysymptomatic distress) total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion 1: WPI and SSS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion 2: generalised pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion 3: duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion 4: other illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACR 2010 cut-off (older variant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occiput, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occiput, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low cervical, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low cervical, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trapezius, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trapezius, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supraspinatus, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supraspinatus, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second rib, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second rib, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral epicondyle, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral epicondyle, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteal, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteal, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater trochanter, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater trochanter, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACR 1990 cut-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point if pain was present in this area in the past 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity over the past week: 0 none, 1 slight or mild, 2 moderate, 3 severe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One point if bothered by it during the past 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the 19 areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of three severities (0-9) and three symptom points (0-3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPI plus SSS; describes severity, not a cut-off by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPI at least 7 with SSS at least 5, or WPI 4 to 6 with SSS at least 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain in at least 4 of the 5 regions; jaw, chest and abdomen are not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symptoms generally present for at least 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid whatever other diagnoses exist; does not exclude other important illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WPI at least 7 with SSS at least 5, or WPI 3 to 6 with SSS at least 9; 3 months; no other disorder explaining the pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the suboccipital muscle insertions; positive if finger pressure of about 4 kg is called painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the spaces between the transverse processes C5 to C7; positive if finger pressure of about 4 kg is called painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the upper border; positive if finger pressure of about 4 kg is called painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the scapular spine near the medial border; positive if finger pressure of about 4 kg is called painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just lateral to the second costochondral junction, upper surface; positive if finger pressure of about 4 kg is called painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 cm distal to the lateral epicondyle; positive if finger pressure of about 4 kg is called painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper outer quadrant of the buttock, front fold of the muscle; positive if finger pressure of about 4 kg is called painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the trochanteric prominence; positive if finger pressure of about 4 kg is called painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner fat pad above the joint line; positive if finger pressure of about 4 kg is called painful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widespread pain (both sides, above and below the waist, and axial) for at least 3 months and at least 11 of 18 points painful</source>
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
        <source>The file could not be written: its folder can no longer be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the network or the drive is there, then try again.</source>
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
    <message>
        <source>The file could not be read: it is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: it is protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: its folder can no longer be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: {0}.</source>
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
    <name>handover</name>
    <message>
        <source>Visit summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the visit holds, with the map, for the record and for colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handout for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In large type and plain words: what was found, what was done, what to do at home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter to a colleague, with the findings and a paragraph of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit as FHIR R4, for another medical system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen visits compared: figures, trends, treatments and what became of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty body chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body without marks, to be filled in with a pen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete record (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record of the patient, photos included, as Bodymap takes it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All visits as FHIR R4, for another medical system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each finding, treatment, pain area or score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete records (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record of every patient, photos included, as Bodymap takes it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each finding, treatment, pain area or score of all patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who did what and when, with the proof that the trail is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body without marks and without a name, to be filled in with a pen.</source>
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
        <source>entered in error</source>
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
    <name>import</name>
    <message>
        <source>{0} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is still there.</source>
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
    <name>key file</name>
    <message>
        <source>This is not the key file of a de-identified export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file. Nothing was written.</source>
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
        <source>Hand over or print</source>
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
        <source>The word &quot;{0}&quot; is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is &quot;{0}&quot; meant?</source>
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
        <source>Spot tenderness</source>
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
        <source>No muscle is named.</source>
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
    <name>map</name>
    <message>
        <source>It lies in none of the views that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>felt by some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual trigger point</source>
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
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skeleton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below it here: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over it: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximate place: marked in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close-up: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked there: {0}</source>
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
        <source>not scored</source>
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
        <source>last visit, not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {0}: {1}</source>
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
    <name>motions.csv</name>
    <message>
        <source>Neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (thoracolumbar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side bending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulnar deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsiflexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plantarflexion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eversion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>muscles.csv</name>
    <message>
        <source>Masseter, superficial part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masseter, deep part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial pterygoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral pterygoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digastric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buccinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Platysma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontalis (frontal belly of occipitofrontalis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occipitalis (occipital belly of occipitofrontalis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sternocleidomastoid, sternal head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sternocleidomastoid, clavicular head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splenius capitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splenius cervicis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semispinalis capitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semispinalis cervicis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cervical multifidus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longissimus capitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus capitis posterior major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus capitis posterior minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obliquus capitis inferior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obliquus capitis superior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalenus anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalenus medius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalenus posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longus colli (and longus capitis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trapezius, descending part (upper)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trapezius, transverse part (middle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trapezius, ascending part (lower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levator scapulae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhomboid minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhomboid major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supraspinatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infraspinatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teres minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teres major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscapularis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latissimus dorsi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serratus anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltoid, clavicular part (anterior)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltoid, acromial part (middle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltoid, spinal part (posterior)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis major, clavicular part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis major, sternocostal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis major, abdominal part (lateral margin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subclavius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sternalis (variant)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercostal muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serratus posterior superior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serratus posterior inferior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliocostalis thoracis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliocostalis lumborum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longissimus thoracis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semispinalis thoracis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic multifidus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotatores (thoracic and lumbar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar multifidus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratus lumborum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psoas major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliacus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal oblique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transversus abdominis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pyramidalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coracobrachialis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps brachii, long head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps brachii, short head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brachialis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triceps brachii, long head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triceps brachii, lateral head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triceps brachii, medial head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anconeus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brachioradialis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor carpi radialis longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor carpi radialis brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor carpi ulnaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor digitorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor digiti minimi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor indicis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronator teres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palmaris longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor carpi radialis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor carpi ulnaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor digitorum superficialis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor digitorum profundus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor pollicis longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adductor pollicis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opponens pollicis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First dorsal interosseous of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal interossei of the hand (second to fourth)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abductor digiti minimi of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piriformis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obturator internus (with gemelli)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levator ani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coccygeus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External anal sphincter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulbospongiosus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ischiocavernosus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sartorius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus medialis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus intermedius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectineus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adductor longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adductor brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adductor magnus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gracilis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps femoris, long head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps femoris, short head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semitendinosus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semimembranosus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popliteus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius, medial head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius, lateral head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soleus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plantaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibialis anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibialis posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibularis longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibularis brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibularis tertius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor digitorum longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor hallucis longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor digitorum longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor hallucis longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor digitorum brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor hallucis brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abductor hallucis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor digitorum brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abductor digiti minimi of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadratus plantae (flexor accessorius)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flexor hallucis brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adductor hallucis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal interossei of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masseter; superficial masseter; jaw clencher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masseter; deep masseter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporal muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal pterygoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external pterygoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digastric anterior belly; digastric posterior belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orbicularis; eye sphincter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zygomaticus; smile muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cheek muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neck skin muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontalis; forehead muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occipitalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCM; sternocleidomastoid; SCM sternal; sternal SCM; sternomastoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCM; sternocleidomastoid; SCM clavicular; clavicular SCM; cleidomastoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splenius; splenius cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splenius; splenius cerv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semispinalis; semispin cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semispinalis; semispin cerv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervical multifidi; multifidus; multifidi; posterior cervical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longissimus; longissimus cap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suboccipital; suboccipitals; RCP major; RCPMaj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suboccipital; suboccipitals; RCP minor; RCPMin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suboccipital; suboccipitals; OCI; inferior oblique of head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suboccipital; suboccipitals; OCS; superior oblique of head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anterior scalene; scalenes; ant scalene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle scalene; scalenes; mid scalene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posterior scalene; scalenes; post scalene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longus cervicis; longus capitis; deep neck flexors; prevertebral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trapezius; traps; upper trap; upper trapezius; trapezius superior; UT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trapezius; traps; middle trap; mid trap; middle trapezius; MT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trapezius; traps; lower trap; lower trapezius; trapezius inferior; LT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lev scap; levator scap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhomboids; rhomb minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rhomboids; rhomb major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supraspin; SSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infraspin; ISP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>t major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lats; lat dorsi; LD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serratus; serr ant; SA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltoid; anterior deltoid; front delt; ant delt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltoid; middle deltoid; lateral deltoid; mid delt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltoid; posterior deltoid; rear delt; post delt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pec major; pecs; upper pec; pec major clavicular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pec major; pecs; mid pec; pec major sternal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pec major; pecs; lower pec; pec major costal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pec minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subclav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sternal muscle; rectus sternalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external intercostal; internal intercostal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoracic diaphragm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPS; serr post sup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPI; serr post inf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iliocostalis; iliocostalis thoracic; erector spinae; ES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iliocostalis; erector spinae; ES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longissimus; erector spinae; ES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semispinalis; semispin thor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoracic multifidi; multifidus; multifidi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotators of the spine; rotatores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumbar multifidi; multifidus; multifidi; LM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QL; quad lumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>psoas; iliopsoas; hip flexor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iliopsoas; hip flexor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectus abd; abs; six pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obliques; ext oblique; EO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>obliques; int oblique; IO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transversus; TrA; TVA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pyramidalis abdominis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coracobrach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biceps; biceps long head; LHB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biceps; biceps short head; SHB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brachialis anticus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triceps; triceps long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triceps; triceps lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triceps; triceps medial; deep head of triceps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anconaeus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BR; brachiorad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECRL; wrist extensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECRB; wrist extensor; tennis elbow muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECU; wrist extensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDC; ED; finger extensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDM; little finger extensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EI; EIP; index extensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supinator brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palm longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FCR; wrist flexor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FCU; wrist flexor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FDS; finger flexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FDP; deep finger flexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdP; thumb adductor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OP; thumb opposer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first dorsal interosseous; FDI; 1st DI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dorsal interossei; DI; hand interossei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADM; little finger abductor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glute max; gmax; glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glute med; gmed; glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glute min; gmin; glutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piri; deep hip rotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OI; obt int; gemelli; deep hip rotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quadratus fem; deep hip rotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TFL; tensor fascia lata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pelvic floor; pubococcygeus; iliococcygeus; puborectalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ischiococcygeus; pelvic floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anal sphincter; EAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bulbocavernosus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erector penis; erector clitoridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tailor&apos;s muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rec fem; RF; quads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM; VMO; quads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VI; VInt; quads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VL; quads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pectineal muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add longus; adductors; groin muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add brevis; adductors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add magnus; adductors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grac</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biceps femoris; hamstrings; BFLH; lateral hamstring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>biceps femoris; hamstrings; BFSH; lateral hamstring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semiten; hamstrings; ST; medial hamstring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semimem; hamstrings; SM; medial hamstring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poplit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial gastroc; calf; gastroc; MG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral gastroc; calf; gastroc; LG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sol; calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plantaris of the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tib ant; TA; anterior tib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tib post; posterior tib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peroneus longus; peroneals; fib longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peroneus brevis; peroneals; fib brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peroneus tertius; fib tertius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDL; toe extensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHL; great toe extensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FDL; toe flexors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHL; great toe flexor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AbH; great toe abductor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADM foot; little toe abductor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QP; flexor accessorius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdH; great toe adductor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foot interossei; DI foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxillary process of the zygomatic bone and front two thirds of the zygomatic arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner surface and back third of the zygomatic arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporal fossa and deep surface of the temporal fascia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial surface of the lateral pterygoid plate, palatine pyramidal process and maxillary tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper head: greater wing of the sphenoid; lower head: lateral surface of the lateral pterygoid plate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior belly: mastoid notch; anterior belly: digastric fossa of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial orbital margin, medial palpebral ligament and lacrimal bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zygomatic bone in front of its temporal suture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alveolar processes opposite the molars and pterygomandibular raphe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fascia over pectoralis major and deltoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epicranial aponeurosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral two thirds of the highest nuchal line and mastoid part of the temporal bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the manubrium of the sternum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper surface of the medial third of the clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower part of the nuchal ligament and spinous processes C7 to T3 or T4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous processes T3 to T6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transverse processes C7 to T6 and articular processes C4 to C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transverse processes T1 to T5 or T6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articular processes C4 to C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transverse processes T1 to T5 and articular processes C4 to C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous process of the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior tubercle of the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transverse process of the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior tubercles of the transverse processes C3 to C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transverse processes C2 to C7 (posterior tubercles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior tubercles of the transverse processes C4 to C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies C5 to T3 and anterior tubercles C3 to C5; longus capitis: anterior tubercles C3 to C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial third of the superior nuchal line, external occipital protuberance and nuchal ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous processes and supraspinous ligaments C7 to T3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous processes and supraspinous ligaments T4 to T12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior tubercles of the transverse processes C1 to C4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower nuchal ligament and spinous processes C7 to T1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous processes and supraspinous ligaments T2 to T5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial two thirds of the supraspinous fossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial two thirds of the infraspinous fossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper two thirds of the dorsal lateral border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal surface of the inferior angle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscapular fossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous processes T7 to T12, thoracolumbar fascia, iliac crest and lower three or four ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer surfaces of ribs 1 to 8 or 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the lateral third of the clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral margin of the acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower edge of the scapular spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the medial half of the clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the sternum and costal cartilages 1 to 6 or 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior layer of the rectus sheath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of ribs 3 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rib and its cartilage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper sternum or sternocleidomastoid fascia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower border of the rib above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xiphoid process, lower six ribs and cartilages, L1 to L3 by the crura and arcuate ligaments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower nuchal ligament and spinous processes C7 to T2 or T3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous processes T11 to L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angles of ribs 7 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliac crest, sacrum and thoracolumbar fascia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacrum, iliac crest, lumbar spinous and transverse processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transverse processes T6 to T10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic transverse processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transverse processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mammillary processes of the lumbar vertebrae, back of the sacrum and posterior superior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliolumbar ligament and back part of the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies T12 to L5 with the discs between them, and transverse processes L1 to L5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper two thirds of the iliac fossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pubic crest and symphysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer surfaces of ribs 5 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracolumbar fascia, iliac crest and inguinal ligament region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cartilages of ribs 7 to 12, thoracolumbar fascia, iliac crest and inguinal ligament region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the pubis and symphysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip of the coracoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supraglenoid tubercle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower half of the front of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infraglenoid tubercle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the humerus above the radial groove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the humerus below the radial groove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral epicondyle of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper two thirds of the lateral supracondylar ridge of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower third of the lateral supracondylar ridge of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral epicondyle of the humerus and back of the ulna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the distal third of the ulna and interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral epicondyle, radial collateral and annular ligaments, supinator crest of the ulna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial epicondyle of the humerus and coronoid process of the ulna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial epicondyle of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial epicondyle, olecranon and back of the ulna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial epicondyle, coronoid process and front of the radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper three quarters of the front and medial ulna and interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the middle of the radius and interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique head: capitate, bases of metacarpals 2 and 3; transverse head: third metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubercle of the trapezium and flexor retinaculum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing sides of the first and second metacarpals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing sides of adjoining metacarpals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pisiform and tendon of flexor carpi ulnaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ilium behind the posterior gluteal line, back of sacrum and coccyx, sacrotuberous ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer surface of the ilium between anterior and posterior gluteal lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer surface of the ilium between anterior and inferior gluteal lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the sacrum S2 to S4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner surface of the obturator membrane and surrounding bone; gemelli: ischial spine and tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral edge of the ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the outer lip of the iliac crest and anterior superior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pubis, tendinous arch of the obturator fascia and ischial spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ischial spine and sacrospinous ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anococcygeal ligament and coccyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perineal body and median raphe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ischial ramus and tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior superior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior inferior iliac spine and groove above the acetabulum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intertrochanteric line and medial lip of the linea aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front and lateral shaft of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater trochanter, gluteal tuberosity and lateral lip of the linea aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pecten of the pubis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the pubis below the crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body and inferior ramus of the pubis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferior pubic ramus, ischial ramus and tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ischial tuberosity with semitendinosus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral lip of the linea aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral condyle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the femur above the medial condyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral surface of the lateral femoral condyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head and upper fibula, soleal line of the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral supracondylar line of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral condyle and upper half of the lateral tibia, interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of tibia, fibula and interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head and upper two thirds of the lateral fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower two thirds of the lateral fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower third of the front of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral tibial condyle, upper front of the fibula and interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the front of the fibula and interosseous membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the tibia below the soleal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower two thirds of the back of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper front of the calcaneus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial process of the calcaneal tuberosity and flexor retinaculum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial process of the calcaneal tuberosity and plantar aponeurosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both processes of the calcaneal tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial surface and lateral process of the calcaneus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuboid and lateral cuneiform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oblique head: bases of metatarsals 2 to 4; transverse head: joint ligaments of toes 3 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facing sides of adjoining metatarsals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle and lower lateral surface of the ramus of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper lateral surface of the ramus and the coronoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronoid process and front border of the ramus of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial surface of the ramus near the angle of the mandible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neck of the mandible; capsule and disc of the jaw joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intermediate tendon held to the hyoid bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin around the orbit and lateral palpebral raphe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modiolus at the corner of the mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modiolus and orbicularis oris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower border of the mandible and skin of the lower face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin of the eyebrow and root of the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral surface of the mastoid process and superior nuchal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral half of the superior nuchal line and mastoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastoid process and lateral superior nuchal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior tubercles of the transverse processes C1 to C3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occipital bone between superior and inferior nuchal lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous processes C2 to C5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous processes two to four levels higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the mastoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral part of the inferior nuchal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial part of the inferior nuchal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occipital bone between the nuchal lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scalene tubercle of the first rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper surface of the first rib behind the subclavian groove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer surface of the second rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior tubercle of the atlas, bodies C2 to C4, anterior tubercles C5 to C6; longus capitis: base of the occipital bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral third of the clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial border of the acromion and upper edge of the scapular spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubercle at the medial end of the scapular spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part of the medial border and superior angle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial border of the scapula at the root of its spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial border of the scapula from spine to inferior angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper facet of the greater tubercle of the humerus and joint capsule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle facet of the greater tubercle of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower facet of the greater tubercle of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial lip of the intertubercular groove of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser tubercle of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor of the intertubercular groove of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front surface of the medial border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltoid tuberosity of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral lip of the intertubercular groove of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral lip of the intertubercular groove of the humerus, deepest layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coracoid process of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groove on the lower surface of the clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoral fascia, lower costal cartilages or rectus sheath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper border of the rib below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper borders of ribs 2 to 5 lateral to their angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower borders of ribs 9 to 12 lateral to their angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angles of ribs 1 to 6 and transverse process C7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower borders of the angles of ribs 5 or 6 to 12 and lumbar transverse processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic transverse processes and ribs 2 or 3 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous processes C6 to T4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinous process or lamina one or two levels higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower border of rib 12 and transverse processes L1 to L4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser trochanter of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesser trochanter of the femur with psoas major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xiphoid process and costal cartilages 5 to 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linea alba, pubic tubercle and front half of the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower ribs 10 to 12, linea alba and pubic crest by the conjoint tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linea alba and pubic crest by the conjoint tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linea alba below the navel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the medial surface of the humerus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuberosity of the radius and bicipital aponeurosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronoid process and tuberosity of the ulna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olecranon of the ulna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olecranon of the ulna and joint capsule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral side of the olecranon and upper back of the ulna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral side of the distal radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the base of the second metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the base of the third metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the fifth metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor expansions of fingers 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor expansion of the little finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor expansion of the index finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral surface of the upper third of the radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the lateral surface of the radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palmar aponeurosis and flexor retinaculum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bases of the second and third metacarpals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pisiform, hook of hamate and base of the fifth metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle phalanges of fingers 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distal phalanges of fingers 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the distal phalanx of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the proximal phalanx of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral side of the first metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial side of the index proximal phalanx and extensor expansion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proximal phalanges and extensor expansions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulnar side of the base of the little-finger proximal phalanx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliotibial tract and gluteal tuberosity of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral surface of the greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper border of the greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial surface of the greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quadrate tubercle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliotibial tract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perineal body, anococcygeal ligament and coccyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the coccyx and lowest sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perineal body, encircling the anal canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulb, corpora cavernosa or clitoral fascia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crus of the penis or clitoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial surface of the upper tibia (pes anserinus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the patella through the quadriceps tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial border of the patella through the quadriceps tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral border of the patella through the quadriceps tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectineal line of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle third of the linea aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper linea aspera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linea aspera and adductor tubercle of the femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the medial tibial condyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the upper tibia above the soleal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcaneus by the Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calcaneus medial to the Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial cuneiform and base of the first metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navicular tuberosity, cuneiforms and bases of metatarsals 2 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial cuneiform and base of the first metatarsal from below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuberosity of the fifth metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the fifth metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle and distal phalanges of toes 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distal phalanx of the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distal phalanges of toes 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensor tendons of toes 2 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the proximal phalanx of the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle phalanges of toes 2 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the proximal phalanx of the little toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tendon of flexor digitorum longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the proximal phalanx of the great toe with the sesamoids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral side of the base of the proximal phalanx of the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bases of the proximal phalanges of toes 2 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the jaw and draws it slightly forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes and retracts the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the jaw; back fibres retract it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the jaw, moves it forward and to the opposite side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the jaw, moves it forward and to the opposite side; steadies the disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the jaw and raises the hyoid bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the eyelids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the corner of the mouth up and outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presses the cheek against the teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenses the skin of the neck, draws the corner of the mouth down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises the eyebrows and wrinkles the forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the scalp back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side: turns the head to the other side and tilts it to the same side; both: bend the neck forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the sternal head; also assists forced breathing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the head and turns it to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the neck and turns it to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the neck and turns it to the opposite side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the neck and turns it to the opposite side; steadies segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the head to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the head and tilts it to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises the first rib; bends the neck forward and to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises the first rib; bends the neck to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises the second rib; bends the lower neck to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the neck forward and steadies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises the shoulder girdle, rotates the scapula up; tilts the head to the same side and turns it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the scapula back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the scapula down and back and rotates it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raises the scapula and rotates it down; turns and tilts the neck to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the scapula back and up, rotates it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts arm abduction and steadies the humeral head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the arm outwards and steadies the humeral head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the arm in and back and turns it inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the arm inwards and steadies the humeral head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the arm down, in and back and turns it inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the scapula forward around the chest and rotates it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the arm forward and turns it inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the arm to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the arm back and turns it outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the arm forward, draws it in and turns it inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the arm in and turns it inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the arm down and in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the scapula down and forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the clavicle down and steadies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stiffen the chest wall; external lift ribs, internal lower ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main muscle of breathing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the upper ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the lower ribs down and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the spine and tilts it to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the spine and turns it to the opposite side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends and turns the spine to the opposite side; steadies segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the spine to the opposite side; rich in position sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends and turns the lumbar spine; steadies segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilts the trunk to the same side, hikes the hip, steadies rib 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the hip; helps to bend and steady the lumbar spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the trunk forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the trunk and turns it to the opposite side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the trunk and turns it to the same side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tightens the abdominal wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenses the linea alba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the arm forward and draws it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends and supinates the forearm; helps bend the arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the elbow; draws the arm back and in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps straighten the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the elbow, brings the forearm to mid position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the wrist and tilts it to the thumb side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the wrist and helps tilt it to the thumb side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extends the wrist and tilts it to the little-finger side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the fingers and extends the wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the little finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the index finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the palm up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the palm down and helps bend the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenses the palmar aponeurosis, helps bend the wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the wrist and tilts it to the thumb side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the wrist and tilts it to the little-finger side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the middle finger joints and the wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the fingertips and the wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the thumb tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the thumb to the palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the thumb across the palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads the index finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads the little finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens and outwardly turns the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the leg to the side and keeps the pelvis level in walking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the leg to the side and turns it inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the straight hip outwards, lifts the bent hip to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the hip outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends, turns inwards and lifts the hip to the side; tenses the iliotibial tract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports the pelvic organs and keeps continence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the coccyx forward and supports the pelvic floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes the anal canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the urethra; tightens the vaginal opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintains erection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends, lifts sideways and outwardly turns the hip; bends the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the knee and bends the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the knee and guides the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straightens the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the thigh in and bends the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the thigh in and helps bend the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the thigh in; back part straightens the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the thigh in and bends the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the knee, straightens the hip, turns the bent knee outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the knee and turns it outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the knee, straightens the hip, turns the bent knee inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocks the knee and turns the tibia inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points the foot down and helps bend the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points the foot down; aids venous return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakly helps gastrocnemius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the foot and turns the sole inwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points the foot down and turns the sole inwards; holds the arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the sole outwards and points the foot down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the foot and turns the sole outwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the toes and the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the great toe and the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the toes and points the foot down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the great toe and points the foot down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads and bends the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the lesser toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreads and bends the little toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helps bend the lesser toes and straightens the pull of the long flexor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bends the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the great toe to the second toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masseteric nerve (mandibular division, CN V3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep temporal nerves (mandibular division, CN V3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve to medial pterygoid (mandibular division, CN V3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve to lateral pterygoid (mandibular division, CN V3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior belly: nerve to mylohyoid (CN V3); posterior belly: facial nerve (CN VII)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), temporal and zygomatic branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), zygomatic and buccal branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), buccal branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), cervical branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), temporal branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facial nerve (CN VII), posterior auricular branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessory nerve (CN XI), with C2 to C3 sensory branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal rami of the middle cervical nerves (C2 to C4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal rami of the lower cervical nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal rami of the cervical nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal rami of the cervical nerves (medial branches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suboccipital nerve (dorsal ramus C1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suboccipital nerve (dorsal ramus C1), sometimes also C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami C4 to C6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami C3 to C8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami C6 to C8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami C2 to C6; longus capitis C1 to C3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessory nerve (CN XI) with C3 to C4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C3 to C4 and dorsal scapular nerve (C5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal scapular nerve (C4 to C5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suprascapular nerve (C5 to C6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axillary nerve (C5 to C6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower subscapular nerve (C5 to C6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper and lower subscapular nerves (C5 to C6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracodorsal nerve (C6 to C8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long thoracic nerve (C5 to C7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral pectoral nerve (C5 to C7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial and lateral pectoral nerves (C6 to T1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial pectoral nerve (C8 to T1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial pectoral nerve (C8 to T1), with lateral pectoral branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve to subclavius (C5 to C6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable: pectoral or intercostal nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercostal nerves (T1 to T11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrenic nerve (C3 to C5); lower intercostal nerves sensory at the rim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intercostal nerves T2 to T5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami T9 to T12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal rami of the thoracic nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal rami of the lower thoracic and lumbar nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal rami of the thoracic and lumbar nerves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal rami of the thoracic nerves (medial branches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal rami (medial branches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsal rami of the lumbar nerves (medial branches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami T12 to L4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami L1 to L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral nerve (L2 to L3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami T6 or T7 to T12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami T7 to T12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami T7 to T12 and L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subcostal nerve (T12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musculocutaneous nerve (C5 to C7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musculocutaneous nerve (C5 to C6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musculocutaneous nerve (C5 to C6), small radial nerve branch (C7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial nerve (C6 to C8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial nerve (C5 to C6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial nerve (C6 to C7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep branch of the radial nerve (C7 to C8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior interosseous nerve (C7 to C8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep branch of the radial nerve (C6 to C7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median nerve (C6 to C7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median nerve (C7 to C8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulnar nerve (C7 to T1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median nerve (C8 to T1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral part anterior interosseous nerve (median), medial part ulnar nerve (C8 to T1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior interosseous nerve (median, C7 to C8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep branch of the ulnar nerve (C8 to T1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent branch of the median nerve (C8 to T1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferior gluteal nerve (L5 to S2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior gluteal nerve (L4 to S1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve to piriformis (L5 to S2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve to obturator internus (L5 to S1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve to quadratus femoris (L5 to S1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nerve to levator ani (S3 to S4) with pudendal branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventral rami S3 to S5 (sources vary)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferior rectal nerve (pudendal, S2 to S4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perineal branch of the pudendal nerve (S2 to S4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral nerve (L2 to L4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral nerve (L2 to L3), sometimes obturator nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obturator nerve (L2 to L4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obturator nerve (L2 to L4); tibial part of the sciatic nerve (L4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obturator nerve (L2 to L3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial part of the sciatic nerve (L5 to S2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common fibular part of the sciatic nerve (L5 to S2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial nerve (L4 to S1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial nerve (S1 to S2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep fibular nerve (L4 to L5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial nerve (L4 to L5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial fibular nerve (L5 to S1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep fibular nerve (L5 to S1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep fibular nerve (L5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibial nerve (L5 to S2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial plantar nerve (S1 to S2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral plantar nerve (S1 to S3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep branch of the lateral plantar nerve (S2 to S3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral plantar nerve (S2 to S3); the first also from the deep fibular nerve in some people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep clear of the parotid duct, facial artery and facial nerve branches; stay within the palpated band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just in front of the ear: superficial temporal vessels and facial nerve branches are near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feel for the superficial temporal artery first and stay off it; press after withdrawal because bruising shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep to the mandible near the maxillary artery, inferior alveolar and lingual nerves; experienced operators only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maxillary artery and pterygoid venous plexus lie around it; guided access and experience needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carotid vessels, jugular vein and CN X to XII lie deep to the posterior belly; needle only what is grasped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin muscle beside the globe: point the needle away from the eye; supraorbital vessels and nerve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facial vessels cross nearby; grasp the cheek between finger and thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parotid duct pierces it opposite the upper second molar; facial artery in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin-thin: lift a fold; external jugular vein lies just beneath, and the lung apex behind the point above the collarbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supraorbital and supratrochlear vessels and nerves; shallow needle along the bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occipital artery and greater occipital nerve nearby; shallow needle against bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grasp and lift the muscle off the carotid sheath; needle only between the fingers; avoid the external jugular vein; lung apex at the lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift off the carotid sheath; brachial plexus behind and lung apex below; no deep needle near the clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebral artery lies unprotected deep near the skull base; needle shallow, downwards and inwards, not above C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower part overlies upper ribs: tangential needle; upper part is near the vertebral artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater occipital nerve pierces it; the point below the occiput lies over the vertebral artery: stay shallow, no deep needle above C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay within a finger&apos;s breadth of the spinous processes and aim at the lamina; gaps between laminae open to the canal; no deep needle above C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep against the lamina: aim caudally and medially onto bone; interlaminar gap and vertebral artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occipital artery and vertebral artery near the upper end; shallow needle, guidance advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suboccipital triangle: vertebral artery and C1 root; many prefer manual treatment; no needle above C2 without guidance and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies over the atlanto-occipital membrane and is linked to dura; do not needle blindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebral artery above and lateral, greater occipital nerve around its lower edge; guidance advised, aim medially and caudally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms the lateral side of the suboccipital triangle over the vertebral artery; do not needle blindly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phrenic nerve in front, brachial plexus and subclavian artery behind, lung apex below; needle well above the clavicle, shallow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brachial plexus in front, dorsal scapular and long thoracic nerves pass through it, lung apex below; stay above the plexus level, shallow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the lung apex and second rib; avoid needling without guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind carotid sheath, oesophagus and sympathetic trunk; normally treated by hand, not by needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grasp and lift the free border and needle front to back within the grip, away from the lung apex; never straight down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the ribs: tangential needle towards the spine or scapula, not between ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin muscle over ribs and lung: lift it or needle tangentially over a rib, short needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower point: needle up and tangential towards the superior angle, ribs beneath; upper point: pinch, spinal nerves in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin muscle over ribs and lung: trap the point over a rib with two fingers, tangential needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung apex lies in front of the fossa: aim down and back onto bone in the fossa, not forward; suprascapular nerve in the notch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scapula usually shields the lung but can be thin or perforated and the medial edge is open: needle onto bone, not past the border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axillary nerve and posterior circumflex vessels in the quadrangular space just below; aim at the scapular border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinch away from the chest wall; lung lies medial to the scapular border, neurovascular bundle at the axilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between scapula and chest wall: needle parallel to the ribs towards the scapula with the arm abducted; axillary bundle in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinch the back armpit fold off the chest wall; needle within the grip, parallel to the ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly on ribs and pleura: only over a rib held between two fingers, tangential needle, guidance advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cephalic vein in the groove with pectoralis major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axillary nerve runs across the deep surface about 5 to 7 cm below the acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axillary nerve and posterior circumflex humeral vessels deep to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tangential needle away from the chest wall; subclavian vessels below the clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinch the lateral part off the ribs; medial part only tangentially over a rib, never straight down beside or onto the sternum (vessels, sternal foramen); rule out cardiac and breast disease first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinch the front armpit fold off the chest wall and needle within the grip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurovascular bundle deep near the coracoid, lung beneath: tangential towards the coracoid, guidance advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subclavian vessels, brachial plexus and pleura directly behind; guidance advised or manual treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present in few people; shallow needle along the muscle, never straight down: a hole in the breastbone (sternal foramen) may open to the heart; internal thoracic vessels beside the sternum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleura a few millimetres deep, nerve and vessels under the rib edge: usually treated by hand; needle only with ultrasound and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a needling target; treat by hand and breathing exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the ribs under the scapula: arm across the chest to free it, tangential over a rib only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the lower ribs over pleura and kidney: tangential over a rib only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies on rib angles over lung: shallow caudal or medial tangential needle, over a rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper point lies near the twelfth rib, pleura and kidney: aim medially and caudally, short needle, guidance advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic part over pleura: aim medially towards the lamina, short tangential needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay close to the spinous process and aim onto the lamina; pleura lateral to the transverse process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within a finger&apos;s breadth of the spinous process and onto the lamina; pleura lateral; at T12 to L1 medial and caudal needle paths have entered the spinal canal in cadavers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest layer on the lamina: same precautions as the multifidus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim medially and slightly caudally and stop at the lamina; the gap between laminae opens to the canal (entered at T12 to L1 in cadavers); no bony backstop after laminectomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidney and pleura lie at the upper end: side lying, aim to the transverse processes below L2, not upwards; guidance advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bowel, kidney and great vessels in front, femoral nerve and artery at the groin; guided needle only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral nerve and vessels at the groin, bowel inside the pelvis; stay against the inner iliac bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peritoneum directly behind, especially thin below the navel; pleura, liver and heart near the costal margin: shallow tangential needle; exclude visceral disease first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part over ribs and pleura, lower part over peritoneum: pinch and stay tangential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peritoneum deep; ultrasound shows the three layers; inferior epigastric vessels medially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest layer next to the peritoneum, with pleura and diaphragm at the costal margin: guided needle only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent in about one person in five; bladder and peritoneum behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musculocutaneous nerve pierces it, brachial artery and median nerve medially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brachial artery and median nerve along the medial edge, radial nerve lateral and deep near the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brachial artery, median and ulnar nerves on the medial side: pinch and approach from the lateral side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach from the lateral side; radial nerve lateral near the elbow, brachial artery and median nerve medial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brachial artery and ulnar nerve lie medially; pinch the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial nerve runs in the groove directly beneath the lateral border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulnar nerve behind the medial epicondyle, radial nerve laterally above the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin muscle over the elbow joint capsule; shallow needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial radial nerve and radial artery under the muscle: pinch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial nerve divides deep to it near the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep branch of the radial nerve passes beneath its edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shallow needle towards the ulna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior interosseous nerve deep in the upper forearm; shallow needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shallow needle; posterior interosseous nerve deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior interosseous vessels nearby; needle onto bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep radial nerve runs through the muscle: fine needle, slow advance; warn of a passing finger or wrist drop if local anaesthetic spreads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median nerve between its heads; brachial artery and median nerve lie medial to the biceps tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent in about one person in seven; median nerve deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median nerve deep, radial artery lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulnar nerve and artery directly beneath</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median nerve on its deep surface, ulnar artery and nerve medially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulnar nerve and artery lie on it: approach along the ulna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial artery and superficial radial nerve in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep palmar arch and princeps pollicis artery; approach from the back of the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrent median branch enters near the distal edge of the retinaculum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial artery passes between its heads at the base of the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital vessels and nerves on the palm side: needle from the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulnar nerve and artery near the pisiform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sciatic nerve beneath the lower half: stay superficial in the lower inner part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superior gluteal vessels and nerve in the deep plane; sciatic nerve medial and below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep: long needle onto the ilium; sciatic notch with superior gluteal vessels behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sciatic nerve passes under or through it: guidance advised, stop with any leg paraesthesia, warn of transient leg weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pudendal nerve and vessels on its pelvic surface, sciatic nerve behind; specialist, guided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sciatic nerve lies on it: guidance advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral femoral cutaneous nerve near the anterior superior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist pelvic floor practice, consent and chaperone; pudendal neurovascular bundle and rectum near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist, guided; pudendal nerve and vessels at the ischial spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist only; infection and continence risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist only; vascular erectile tissue deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral vessels and saphenous nerve under the middle third: shallow needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral nerve and vessels medial at the top: approach from the lateral side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral vessels in the adductor canal behind: needle away from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep to rectus femoris: onto the femur, femoral vessels medially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle onto the femur; few large vessels laterally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral vein and artery lie in front of it and laterally, obturator nerve deep: feel the pulse, guidance advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Femoral vessels lateral, great saphenous vein over it: pinch the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obturator nerve divides around it; femoral vessels lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sciatic nerve behind, femoral vessels through the adductor hiatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial: great saphenous vein nearby, pinch the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sciatic nerve deep and medial: aim laterally away from the midline of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common fibular nerve along the medial edge of the tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sciatic nerve deep and lateral: aim medially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sciatic nerve lateral, popliteal vessels at the lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popliteal vessels and tibial nerve directly behind: guidance advised, approach along the tibia from the medial side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popliteal vessels and tibial nerve near the midline; small saphenous vein; ask about deep vein thrombosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common fibular nerve laterally, popliteal vessels near the midline; ask about deep vein thrombosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior tibial vessels and tibial nerve on its deep surface; ask about deep vein thrombosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popliteal vessels and tibial nerve medial: guidance advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior tibial vessels and deep fibular nerve deep to it: angle towards the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the posterior tibial and fibular vessels and the tibial nerve: many advise against needling without guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common fibular nerve winds round the neck of the fibula: stay well below it, about 4 cm below the fibular head, and aim at the shaft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial fibular nerve emerges in the lower third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial fibular nerve in front, anterior tibial vessels medially; absent in some people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep fibular nerve and anterior tibial vessels medially and deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep fibular nerve and anterior tibial vessels directly medial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior tibial vessels and tibial nerve lateral and behind: hug the tibia from the medial side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibular vessels deep, posterior tibial bundle medial: approach from the lateral side towards the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsalis pedis artery and deep fibular nerve medially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsalis pedis artery and deep fibular nerve pass under it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior tibial branches pass deep to its upper edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plantar skin is painful and hard to clean; plantar nerves on either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral plantar nerve branches medially</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial and lateral plantar vessels and nerves beside it: approach from the medial side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital nerves and the long flexor tendon between its heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plantar arch and digital nerves; a dorsal approach between metatarsals is often easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dorsalis pedis artery dives through the first space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper and lower back teeth, cheek and lower jaw, and from the lower part in an arc to the eyebrow and temple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In front of the ear over the jaw joint and deep in the ear, sometimes with ringing on the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temple, eyebrow and upper teeth, and from the back fibres the side and back of the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diffuse pain in the mouth and throat, below and behind the jaw joint and deep in the ear; the teeth are spared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the jaw joint and over the maxilla like sinus pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior belly to the upper sternocleidomastoid and mastoid area and the throat; anterior belly to the lower front teeth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the nose and into the cheek and upper lip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an arc beside the nose up to the middle of the forehead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally in the cheek and deep below the zygomatic bone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prickling over the side of the lower jaw, sometimes over the front of the upper chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally up and over the forehead on the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the back of the head and through it to deep behind the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheek, eyebrow and deep in the eye, occiput, crown of the head, throat and upper breastbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forehead, often across to the other side, and deep in and behind the ear, sometimes with dizziness on position change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the head on the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the upper part through the head to behind the eye, from the lower part to the angle of the neck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a half band from the back of the head to the temple and over the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the back of the head up towards the crown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upward to the base of the skull and down the neck to the inner upper border of the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind and just below the ear, with some spread down the neck and around the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep and vague from the back of the head forward to the eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep from the back of the head through the head to the temple and eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep and vague from the back of the head forward to the temple and eye.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper chest, upper arm, thumb side of the forearm, thumb and index, and the inner border of the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the chest, side of the arm to the thumb and index, and the inner border of the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper chest, back of the arm and the upper inner border of the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the neck and throat with soreness on swallowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up the back and side of the neck to behind the ear and the temple, sometimes the angle of the jaw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the shoulder blade and the spine, from the outer part to the top of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the neck, behind the ear and top of the shoulder, or along the inner border of the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle of the neck, spreading along the inner border of the scapula and to the back of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner border of the scapula and the space beside it, spreading above the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep ache around the side of the shoulder, down the arm to the outer elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the front of the shoulder and down the front and thumb side of the arm, or along the inner border of the scapula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small sharp spot deep over the back of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the shoulder and over the long head of triceps, occasionally the back of the forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the shoulder, over the scapula and back of the arm, with a band of pain round the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower angle of the scapula and mid back, spreading down the inner arm to the ring and little fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the chest and lower angle of the scapula, spreading down the inner arm to the palm and ring finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally over the front and side of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally over the side of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally over the back and side of the shoulder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the front of the shoulder and locally below the collarbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the chest and down the inner arm to the ulnar fingers; on the left it can resemble heart pain, which comes first in the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast and nipple, with tenderness to touch, and the armpit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the shoulder most of all, front of the chest, and down the inner arm to the ulnar three fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the collarbone, front of the arm and thumb side of the forearm to the thumb, index and middle fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep behind the breastbone, spreading over the upper chest and inner arm; can resemble heart pain, which comes first in the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally at the point, running forward along the same rib space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rim to the costal margin; central part to the top of the shoulder on the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep under the upper scapula, back of the shoulder, back of the arm, ulnar forearm and little finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistent ache over and around the lower back ribs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-level up to the scapula and around the chest; low level up across the scapula, to the abdomen and the loin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down to the middle of the buttock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower thoracic points low into the buttock; upper lumbar points to the loin and back of the iliac crest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally beside the thoracic spine at the same level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the spinous process at the same level, sometimes forward to the chest or abdomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the midline over the segment, sore when the spinous process is tapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the spine at the same level and forward to the abdomen; the lowest point to the tailbone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliac crest and groin, greater trochanter, sacroiliac joint and lower buttock, depending on the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a vertical strip beside the lumbar spine and down the front of the upper thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the lower lumbar spine, groin and front of the upper thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part as a band across the mid back and to the pit of the stomach; lower part as a band across the low back and to the lower abdomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part to the pit of the stomach like heartburn; lower part to the groin and across the lower abdomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the pubic bone and groin, sometimes with urinary urgency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a band along the costal margin and across the upper abdomen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the midline between the pubic bone and the navel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the shoulder, back of the arm, back of the forearm and hand to the middle finger; elbow and wrist are usually spared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the front of the shoulder, also the bend of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the thumb and the web beside it, with some pain at the front of the shoulder and bend of the elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up the back of the arm to the back of the shoulder and to the base of the neck, sometimes the back of the forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the arm over the muscle, sometimes the back of the forearm and the ring and little fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer elbow and thumb side of the forearm, point of the elbow, or inner elbow and front of the forearm to the ulnar fingers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally to the outer elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer elbow and the web of the thumb, along the thumb side of the forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer elbow and back of the hand near the thumb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the wrist and hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little-finger side of the back of the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the forearm and hand into the matching finger, the ring finger fibres also to the outer elbow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the forearm and hand to the little finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the wrist and hand towards the index finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer elbow and the web between thumb and index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep to the thumb side of the front of the wrist and forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial prickling in the palm, with some pain in the front of the forearm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the wrist on the thumb side, with some pain in the palm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the wrist on the little-finger side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm side of the finger moved by the affected fibres, sometimes felt to run on past the fingertip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm side of the finger moved by the affected fibres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm side of the thumb to its tip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side and base of the thumb, with some pain in the ball of the thumb and the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm side of the thumb and the thumb side of the wrist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb side of the index finger to its tip, with some pain in the back of the hand, palm and little finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the side of the finger to which the muscle attaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side of the little finger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacroiliac region, whole buttock and lower buttock, or the tailbone, depending on the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the back of the iliac crest, sacrum and buttock, spreading to the outer and back upper thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front part: lower outer buttock, outer thigh and leg to the ankle; back part: lower inner buttock, back of the thigh and calf (can resemble sciatica).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacroiliac region, buttock and back of the hip, spreading down the upper two thirds of the back of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailbone and anal region, vagina, and the upper back of the thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally in the lower buttock and behind the hip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater trochanter and outer front thigh, down towards the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailbone, lower sacrum, perineum, anus and vagina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailbone and lower sacrum, worse when sitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the pelvic floor around the anus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genitals and front perineum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perineum and genitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial, sharp or tingling pain over the front and inner thigh to the inner knee, close to the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the front of the knee and lower front thigh, often at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front and inner knee, sometimes with buckling, and the lower inner front thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the thigh, strongest at mid thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the outer thigh from the pelvis to the outer knee, from the lower back part sometimes into the outer leg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the groin just below the inguinal ligament.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin and upper inner thigh, and the inner side of the knee with spread to the shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner thigh from groin to above the knee; high points deep in the pelvis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning or stinging pain near the surface, up and down the inner thigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the knee, spreading up the outer back thigh and into the calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the knee, spreading to the outer knee and upper calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower buttock and gluteal fold, spreading down the inner back thigh to the inner calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the knee, worse when crouching and walking downhill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner arch of the foot, spreading over the inner calf, or the back of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locally over the outer calf and the back of the knee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel and Achilles tendon, the calf, or the sacroiliac region on the same side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the knee and upper calf to mid calf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great toe and front inner ankle, with some pain along the shin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achilles tendon, spreading over the calf, heel and sole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above, behind and below the outer ankle and along the outer foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front outer ankle, with some pain behind the outer ankle to the outer heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the foot to the middle three toes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the foot over the first metatarsal to the great toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the sole and forefoot towards the lesser toes, with some pain at the inner calf and ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underside of the great toe and the ball of the foot behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the foot near the ankle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side of the heel and the arch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball of the foot under the second to fourth metatarsal heads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the fifth metatarsal head and the outer border of the forefoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underside of the heel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the first metatarsal head, spreading to the great toe and sometimes the second toe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball of the foot, sometimes with odd numbness or a feeling of swelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toe to which the muscle attaches, on its upper and lower surface, and the nearby metatarsal head.</source>
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
    <message>
        <source>.</source>
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
    <name>outgoing</name>
    <message>
        <source>Visits were moved from one patient to another meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Start the export again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>The document cannot be shown: it is no readable PDF.</source>
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
        <source>show on the map · {0}</source>
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
    <name>patient import</name>
    <message>
        <source>is here already, under this chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this chart number belongs to somebody else here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this chart number stands in the table twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name and birth date as chart number {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name and birth date as an earlier line of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody new in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone.</source>
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
    <name>people</name>
    <message>
        <source>You cannot disable yourself: another administrator can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase could be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take several words that have nothing to do with one another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a new passphrase: the earlier key is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody of this name in the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is somebody of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name of 1 to {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a passphrase.</source>
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
    <name>plain_muscles.csv</name>
    <message>
        <source>Chewing muscle of the cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chewing muscle of the cheek, deep part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chewing muscle at the temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chewing muscle on the inside of the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle in front of the jaw joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle below the chin and the corner of the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring muscle around the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smiling muscle of the cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner muscle of the cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin muscle under the skin of the front of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle at the back of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle from behind the ear to the breastbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle from behind the ear to the collarbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the back of the neck that turns the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle from the upper back to the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle of the back of the neck that holds up the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle of the lower neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small deep muscles beside the neck&apos;s spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow muscle at the side of the back of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle below the back of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest muscle below the back of the head, near the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small turning muscle below the back of the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle below the back of the head, to the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle at the side of the neck, front part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle at the side of the neck, middle part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle at the side of the neck, back part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle in front of the neck&apos;s spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle between the neck and the shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle between the spine and the top of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle from the middle of the back to the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle from the neck to the upper corner of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper muscle between the spine and the shoulder blade, below the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle between the spine and the shoulder blade, below the surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on top of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the back of the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle from the shoulder blade to the back of the shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle from the lower corner of the shoulder blade to the arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle between the shoulder blade and the ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broad muscle of the back, to the armpit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the ribs below the armpit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder muscle, front part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder muscle, outer part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shoulder muscle, back part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest muscle, upper part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest muscle, middle part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest muscle, lower part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle of the upper chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle below the collarbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin muscle beside the breastbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles between the ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breathing muscle between chest and belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle of the upper back, below the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the lowest ribs, at the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long back muscle over the ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long back muscle beside the waist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long back muscle beside the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle beside the spine of the upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small deep muscles beside the spine of the upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest deep muscles between the bones of the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small deep muscles beside the spine of the lower back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle at the side of the lower back, between ribs and hip bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep hip muscle in front of the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hip muscle on the inside of the hip bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight muscle of the belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer muscle at the side of the belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle muscle at the side of the belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest muscle at the side of the belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle of the belly just above the pubic bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the inside of the upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the front of the upper arm, outer part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the front of the upper arm, inner part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle on the front of the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the back of the upper arm, long part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the back of the upper arm, outer part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the back of the upper arm, deep part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle at the back of the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the thumb side of the forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle from the outer elbow that lifts the wrist, longer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle from the outer elbow that lifts the wrist, shorter one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the forearm that lifts the wrist on the little finger&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the back of the forearm that straightens the fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the back of the forearm that straightens the little finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the back of the forearm that straightens the forefinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the outer elbow that turns the palm up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the inner elbow that turns the palm down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin muscle in the middle of the inside of the forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle that bends the wrist, on the thumb side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle that bends the wrist, on the little finger&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the inside of the forearm that bends the fingers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle on the inside of the forearm that bends the fingertips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the inside of the forearm that bends the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle between the thumb and the palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle in the ball of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle between thumb and forefinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscles between the bones of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the little finger&apos;s edge of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large muscle of the buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle at the upper and outer part of the buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle at the side of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle in the middle of the buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle of the buttock and pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle at the lower part of the buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle at the front and outside of the hip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the pelvic floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the pelvic floor beside the tailbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring muscle of the back passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle of the front of the pelvic floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle of the pelvic floor beside the sitting bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long muscle across the front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle in the middle of the front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the thigh above the inner knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle of the front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the outside of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short muscle in the groin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle from the groin to the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short deep muscle of the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large muscle of the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin muscle along the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the back of the thigh, outer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the back of the thigh, outer side, above the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the back of the thigh, inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deeper muscle on the back of the thigh, inner side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle in the hollow of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf muscle, inner part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf muscle, outer part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep calf muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle behind the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle beside the shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest muscle of the calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the outside of the lower leg, long one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the outside of the lower leg, short one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscle above the outer ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the shin side that lifts the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle of the shin side that lifts the big toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep calf muscle that bends the toes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep calf muscle that bends the big toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short muscle on top of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short muscle on top of the foot, to the big toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the inner edge of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle in the middle of the sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle on the outer edge of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle of the sole, near the heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle below the ball of the big toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep muscle across the ball of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small muscles between the bones of the foot</source>
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
    <name>printing</name>
    <message>
        <source>The print could not be written whole: the disk may be full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is switched on and connected, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Worse: {0}, up {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better: {0}, down {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A minimal improvement (10 % or more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moderate improvement (30 % or more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A substantial improvement (50 % or more).</source>
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
        <source>The clinic</source>
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
        <source>{0}: a record of the kind {1}</source>
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
        <source>This file is not a Bodymap record: {0}.</source>
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
        <source>The file</source>
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
        <source>{0} belongs to something that the patient does not have.</source>
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
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in UTF-16 or UTF-32, or it is no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8. Nothing was imported.</source>
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
        <source>it ends too early, in line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has the field {1} twice.</source>
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
        <source>left {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right {0}</source>
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
        <source>The visit as Bodymap keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit as a FHIR R4 bundle, for other software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document with a password is no longer PDF/A: an archive may refuse it. Nobody can open it without the password, and Bodymap does not keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password has no line breaks and no control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s password needs at least {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document&apos;s password is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audit report says who did what: it cannot go without the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of chart {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of a trail of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events {first} to {last} of a trail of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0} to {1}, both included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of all {events} events is unbroken, and the {records} records agree with it: nothing was changed or taken away unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail is not sound. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each event holds a checksum of the one before it. The check was made when this report was made, over the whole trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
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
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty body chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does it hurt? Mark a number: 0 is no pain, 10 the worst imaginable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade where it hurts, and write a letter into it: A aching, B burning, S stabbing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N numb, T tingling, O other. An arrow shows where pain runs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cross is a trigger point; the number beside it is the pain there, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A circle about the cross: injected or needled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands, feet, jaw, neck and pelvic floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Empty, to draw on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upper part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} stands for a character that the fonts of this document do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mL in all</source>
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
        <source>What we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you to take home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your visit on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were seen by {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places that we looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number in a circle is how much it hurt there when pressed: 0 is no pain, 10 is the worst pain that you can imagine. The letter is the place&apos;s name. A small triangle: treated today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today your pain was {0} of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is no pain, 10 is the worst pain that you can imagine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you first came it was {0} of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tender place was found here today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain {0} of 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it hurts, as drawn on the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, {side} side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afterwards the pain was {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. Places: {letters}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thin needle was put into the muscle for a moment, without any medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The muscle was treated by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injection was given into the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injection was given into the muscle: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a numbing medicine ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cortisone medicine ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a medicine that relaxes the muscle ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a solution ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to ring us or to get help at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You reach us here: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no visit for a history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a draft, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first and the last of these visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit by visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One visit, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} visits, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each chart has its own lines at 30 % and 50 % less than its first score; a triangle is a treatment there. A point that was looked for and not found counts as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscles with several points: the worst of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain now {0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain as drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure in a disc is the pain there, 0 to 10; filled: active or not said, ring: latent, dashed with a dash: looked for and not found, dashed and faint: not looked for. A triangle: treated. The word below a disc is what became of the point since the visit shown beside it.</source>
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
        <source>PEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the visit before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error, marked on {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain (NRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
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
        <source>Response by technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response by agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} % or more</source>
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
        <source>Half of it held, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments and what followed</source>
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
        <source>Pain at each visit, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{muscle}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored once: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain at each visit: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treated: {0}</source>
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
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours sincerely,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain as drawn: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, without the arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, {depth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}, {side} side</source>
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
        <source>{0} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked for at this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated</source>
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
        <source>Beside the drawing of {day}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement</source>
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
        <source>Patient {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 years or older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version goes without the name: names, numbers, photos and free text are left out, and all dates are moved by the same number of days.</source>
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
        <source>A picture is between {0} and {1} pixels wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be made: the program beside the window ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it ends again, this computer may have too little memory: close other programs.</source>
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
        <source>{0} % less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the same at the last visit on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the last visit on {day} it was {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one point more since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more since</source>
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
        <source>Since the last visit on {day}: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the first visit on {day}: {changes}.</source>
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
        <source>Visit summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {number}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since last visit</source>
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
        <source>{joint}: {movement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen by {0}</source>
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
        <source>Entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was entered in error: it counts no more. {moment}. Reason: {reason}</source>
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
        <source>Signed by {name}, {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see below</source>
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
    <name>review.csv</name>
    <message>
        <source>No clinician has confirmed the limits, the rules or their wording yet. They support your own judgement and do not replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every dose figure must be compared with the current local product information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure is the lower of the US and the UK one. A clinic that works to a higher one changes it openly in the settings with its reason and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of the plain solution applies unless the higher one is confirmed for the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK teaching of 3 mg/kg is lower than the 4.5 mg/kg used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure by weight comes from dentistry or textbooks, not from a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses for a site differ between labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of 8 mg is two sites of 4 mg, as the label speaks of one or two sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency texts must be compared with the protocol in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The severity of every rule must be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advice on blood thinners, pregnancy, children and steroid intervals must be confirmed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording rests on general knowledge of labels and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer rules change often; the policies were read in public summaries and not in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark of this app and not of a source: 80 % of a limit, three sessions in six months, 70 years for elderly, 12 to 55 years for asking about pregnancy, red flags asked at the first treatment of a region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which muscles of the thorax and the neck and beside the spine carry this warning must be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of the fibromyalgia form, and that it reads met, not met or incomplete, must be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lung and ultrasound warnings and the needling cautions of the thorax, the neck and the muscles beside the spine must be confirmed before anyone relies on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pelvic floor and the abdominal wall must be confirmed by somebody trained in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual patterns of referred pain must be compared with the manual in use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>Clinician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at charts and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add patients and record visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and print one patient&apos;s records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign and co-sign visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to signed visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a signed visit as entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clinic&apos;s dose limits and rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the records of one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the whole clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the clinic&apos;s letterhead and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage people, roles and the recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the clinic a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the role: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rotation</name>
    <message>
        <source>There is not enough room for the new file: {0} MB are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is open in another window, or a backup of it is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other windows, or wait for the backup; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic is not sound: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps its key. Keep this folder as it is and restore a backup elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic is on a server: its encryption is the server&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever keeps the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rule_titles.csv</name>
    <message>
        <source>Allergy to this local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy to a preservative or latex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allergy to this agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anticoagulant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antiplatelet drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infected or broken skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever or infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak defences against infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean skin and hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung within reach of the needle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ultrasound advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both lungs on one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible pneumothorax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the dose limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the dose limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower limit is advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction with a medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of methaemoglobinaemia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be ready for toxicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread in the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adrenaline in the solution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic toxicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirate, inject slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid in a trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid again at this site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid and diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid and a CYP3A inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particles near head or spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid near the skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many sessions in this region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier injections did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same point within four days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer: more than three sessions in a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer: response of the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer: dry needling or guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer: findings before a first injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer: less than six weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer: more than one region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer: the note is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer: commercial policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding recorded at this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of fainting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot report warning signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle above C2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operated or open spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bowel behind the abdominal wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak or numb leg afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implant near the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botulinum toxin again within 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the botulinum toxin limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botulinum toxin acts more here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botulinum toxin in the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags of the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags of head and neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags of the chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags of the calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red flags of belly and pelvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle pain from a general disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell: soreness and bruising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell: cold and warmth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell: take it easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell: move slowly through the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell: when to come back at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan exercise and stretching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider the fibromyalgia form</source>
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
    <name>rules.csv</name>
    <message>
        <source>Recorded allergy to an amide local anaesthetic and an amide agent is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded allergy to an ester local anaesthetic or PABA and procaine is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded allergy to parabens, sulfite, benzyl alcohol or latex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded allergy to a corticosteroid or to botulinum toxin or albumin and such an agent is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient takes an anticoagulant (warfarin, DOAC, heparin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient takes aspirin or another antiplatelet drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known bleeding disorder or low platelets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skin infection, rash, open wound or cellulitis at or near the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fever or systemic infection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immune suppression, poorly controlled diabetes or lymphoedema in the limb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any injection or needling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is or may be pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is breast feeding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected muscle has pneumothorax_risk = y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected muscle has ultrasound_advised = y and guidance is recorded as none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle in pneumothorax-risk muscles on both sides in the same visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPD, emphysema, previous pneumothorax or very slim build and a pneumothorax-risk muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After needling near the chest: breathlessness, chest or shoulder-tip pain, dry cough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of local anaesthetic on this day, over all injections, exceeds the limit for weight or the absolute limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of local anaesthetic on this day is above 80 % of the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more local anaesthetics on the same day, whoever gave them (also dental, nerve block, patch, liposomal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic chosen and no body weight recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frail or elderly, liver disease, heart failure or heart block, low muscle mass, third trimester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic chosen and the patient takes an antiarrhythmic, beta blocker, cimetidine or a strong CYP1A2 or CYP3A4 inhibitor (for example fluvoxamine with ropivacaine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G6PD deficiency, known methaemoglobinaemia or oxidising drugs and a local anaesthetic is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any injection of local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic in scalene or deep neck muscles, on both sides or with lung disease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solution contains adrenaline (epinephrine)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metallic taste, tingling lips, ringing ears, agitation, fit or heart rhythm change after local anaesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any injection of an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid chosen for a trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid given at the same site less than 12 weeks ago or three times in 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid chosen and patient has diabetes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid chosen and the patient takes ritonavir, cobicistat or another strong CYP3A inhibitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid suspension chosen for the head, neck or beside the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corticosteroid chosen for a superficial point or beside a tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than three injection sessions to the same region in six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three earlier injections of the same point without benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same point injected within the last 4 days or still sore from the last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than three trigger point injection sessions in a rolling 12 months (optional US payer rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat injection planned and the last response is not recorded (optional US payer rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry needling or imaging guidance is to be billed (optional US payer rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First trigger point injection and the entry lacks two findings or the reason (optional US payer rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same place injected less than 6 weeks after the last trigger point injection (optional US payer rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one body region, or another block, in the same session (optional US payer rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note is closed without injectant, units, sites or immediate relief (optional US payer rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat within 2 months or more than four sessions per region in a year (optional US payer rule)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection entered for a muscle without a documented trigger point finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent recorded for this procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle fear, previous fainting or first treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is sedated, has numb skin at the point, or cannot describe what is felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle planned in suboccipital or upper cervical muscles (also the upper points of semispinalis, splenius and longissimus capitis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle planned in paraspinal muscles after laminectomy, with spina bifida or with spinal implants at that level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle planned in abdominal wall muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local anaesthetic near the sciatic, femoral or fibular nerve (piriformis, psoas, hamstrings, fibularis longus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acute muscle injury or fresh haematoma at the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implant, prosthesis, port, pacemaker lead or breast implant near the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is under 18 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botulinum toxin within the last 12 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total botulinum toxin over all uses would exceed 400 U in 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myasthenia gravis, Lambert-Eaton syndrome, motor neurone disease, swallowing or breathing trouble, or aminoglycoside treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botulinum toxin chosen for sternocleidomastoid, scalene or other front neck muscles, more so on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back or neck pain with saddle numbness, bladder, bowel or sexual change, progressive weakness, clumsy hands or gait, cancer history, fever, weight loss, fracture risk or night pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudden worst headache, new headache after 50, jaw claudication or visual loss, double vision, trouble speaking or swallowing, drop attacks, recent neck injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest pain with exertion, breathlessness, sweating, collapse, tearing onset, or arm or jaw pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swollen, warm, tender calf or recent surgery or immobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abdominal or pelvic pain with fever, bleeding, vomiting, missed period or testicular swelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widespread muscle pain or weakness with new statin, dark urine, long morning stiffness over age 50, rash, or thyroid symptoms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After injection or needling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection given and no exercise or stretching plan recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain marked in four or more body regions for 3 months or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent and other amides are usually avoided until the allergy has been clarified. Options: saline or dry needling; an ester may be possible after allergy advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procaine is usually avoided. Options: saline, dry needling or a preservative-free amide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check vial, stopper and gloves; a preservative-free single-dose product or dry needling may suit. Adrenaline solutions usually contain sulfite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agent is usually avoided. Options: saline, local anaesthetic or dry needling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial trigger points are usually low bleeding risk and the drug is usually continued; a pause is for the prescriber to decide. Check a recent INR if on warfarin. Thin needle, few passes, superficial compressible muscles and pressure for several minutes are advised; deep or non-compressible muscles (psoas, iliacus, scalenes, pterygoids, tibialis posterior, paraspinal beside the canal) are usually avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More bruising is likely: thin needle, few passes, longer compression. Two antiplatelet drugs together: weigh as for anticoagulants. Some older sources advise no injection within three days of aspirin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needling is usually deferred until the bleeding risk has been cleared with the treating team; manual treatment is an alternative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual guidance is against needling through infected or broken skin: consider waiting until healed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needling is usually postponed while the cause is sought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh the infection risk; strict skin preparation; a lymphoedematous limb is usually not needled; steroid is best avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean skin, clean hands and gloves, sterile single-use needle, sharps box; one needle per patient and a new one after contamination.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the need and record consent. Manual treatment or the lowest dose of plain lidocaine is usually preferred; steroid, botulinum toxin and lumbosacral, abdominal and pelvic points are usually avoided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small doses of lidocaine or bupivacaine are generally regarded as compatible; avoid botulinum toxin unless advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider ultrasound where advised, a short needle, pincer grip or a rib held between two fingers (which is no guarantee), and a tangential direction away from the lung. Cough or sharp chest pain is a reason to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider ultrasound or another guided technique, or manual treatment; record why it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider treating one side per visit: a pneumothorax on both sides is life threatening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher risk or less reserve: prefer ultrasound, manual treatment or another muscle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible pneumothorax until excluded: oxygen saturation, examination and urgent chest imaging are advised. Breathlessness at rest, low saturation or collapse is an emergency. Symptoms can start hours later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total is over the limit of this table. Consider a smaller volume, a lower concentration or fewer points. Use ideal body weight in obesity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to the limit: recheck weight, concentration and volumes. The 80 % mark is a working threshold of this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toxic effects add up: the fractions of each limit are summed and a sum above 1 is over the limit. The US bupivacaine label advises against mixing with, or use close to, another local anaesthetic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the weight. Until then use the absolute limit, and lower it for small or frail patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lower local anaesthetic limit is advised (many tables suggest 20 to 30 % or more); the app does not reduce it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels or heart effects may rise: consider a lower dose and observation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher risk of methaemoglobinaemia: consider saline or dry needling; cyanosis that does not improve with oxygen needs urgent care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have oxygen, resuscitation equipment and access to lipid emulsion; observe after larger doses, because toxicity can be delayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread can block the phrenic nerve or brachial plexus: consider one side per visit, a small volume or dry needling; warn of arm weakness, hoarseness or a drooping lid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adrenaline is usually avoided in trigger points, and in fingers, toes, nose, ear and penis: a plain solution is preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible local anaesthetic toxicity, an emergency: stop injecting, call for help, airway and oxygen, benzodiazepine for a fit, 20 % lipid emulsion early: over 70 kg 100 mL over 2 to 3 minutes, then about 250 mL over 15 to 20 minutes; under 70 kg 1.5 mL/kg, then 0.25 mL/kg per minute; total at most 12 mL/kg. If resuscitation is needed, small adrenaline doses; no further local anaesthetic. Follow the current ASRA or local checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual practice: aspirate before injecting, small volumes (about 0.2 to 1 mL per point), slow injection, needle not to the hub. Aspiration can be falsely negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clear gain over local anaesthetic alone in trigger points, with risks to glucose, bone, adrenal axis and tissue; confirm the reason (for example tendon or bursa disease nearby).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common practice is at least 3 months between steroid injections at a site and not more than 3 to 4 in a year: consider waiting or another agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of raised blood glucose for days; agree on extra checks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injected steroid, above all triamcinolone, can cause Cushing syndrome and adrenal suppression: usually avoided; ask the HIV team or pharmacist first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Particles in an artery can cause stroke, spinal cord injury or blindness: another agent is usually preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of skin and fat atrophy, colour change and tendon rupture; another agent is usually preferred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider reviewing the diagnosis, perpetuating factors and exercise plan before another injection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeating the same seldom helps: reconsider diagnosis, agent, muscle and perpetuating factors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually the next needling waits until soreness from the last session has gone (about 3 to 4 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Medicare contractors generally reimburse no more than three sessions in a rolling 12 months. Record the reason or expect refusal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractors ask for at least 50 % relief of the same pain for at least 6 weeks, measured on the same scale as at baseline, with dates, better function on a stated scale, and an active conservative programme. A bare percentage is often refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image guidance and dry needling are generally not covered under these policies (dry needling only for chronic low back pain under NCD 30.3.3). Guidance may still be the safer choice: safety comes before cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractors ask for focal muscle pain, at least two trigger point findings, a focal tender band or nodule, and one of: conservative care failed, movement limited, or needed for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractors generally expect at least 6 weeks between injections at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often not covered in one session under local policies; check the payer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contractors expect the diagnosis, procedure, name and units of the injectant, sites treated and the percent relief straight after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some commercial US policies ask for at least 2 months between sessions and allow up to four per region per year; check the payer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider recording at least two of taut band, hypersensitive spot and referred pain, and whether the pain is recognised, before injecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain benefit, soreness, bruising, infection, nerve injury and, where relevant, pneumothorax; off-label use if any; then record consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treat lying down, explain, watch for faintness for some minutes after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning signs of nerve, vessel or lung contact may be missed: consider waiting, a superficial point or manual treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short check aloud before the first needle: person, side, muscle, agent, strength, expiry, allergies, blood thinners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertebral artery, spinal cord and foramen magnum: deep needling above C2 is usually avoided without guidance and training; manual treatment first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bone that normally stops the needle may be missing or metal may be near: consider manual treatment or guidance; check the operation report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude visceral disease (Carnett sign), shallow tangential needle or ultrasound: peritoneum and bowel lie behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of passing leg weakness or numbness, check walking before leaving, and advise no driving until normal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An injured or bleeding muscle is usually left to heal before needling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay clear of the device or use ultrasound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doses and consent differ: paediatric limits and specialist advice are needed; the limits of this table are for adults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 12 weeks between treatments is the labelled interval; earlier repeats raise the risk of antibodies and spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the labelled adult maximum of 400 U of onabotulinumtoxinA in 3 months. Units of other brands are not interchangeable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botulinum toxin is usually avoided, or given only with specialist advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swallowing and breathing trouble can follow days later: consider the lowest dose and one side; tell the patient when to seek help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be myofascial: consider urgent assessment before needling. Saddle numbness, new bladder or bowel trouble or progressive weakness is an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider vascular, giant cell arteritis and neurological causes before needling or neck manual treatment; sudden onset, visual loss or new deficit is an emergency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider cardiac, lung and aortic causes first, as an emergency when symptoms are present now, before calling it pectoral or scalene pain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider deep vein thrombosis before calf needling or massage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider visceral, pregnancy-related and other emergency causes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider myopathy, rhabdomyolysis, polymyalgia rheumatica, myositis or thyroid disease before needling; dark urine with severe pain is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the patient: soreness for a day or two and bruising are common; paracetamol if suitable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cold pack for 10 to 15 minutes may be used in the first day for soreness or bruising, warmth later if it helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advise normal movement but no strenuous use of the muscle for 1 to 2 days (some sources say 3 to 4 days).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few slow active movements through the full range straight after treatment (the classic advice is three) and gentle repeats during the next days may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return at once for breathlessness, chest pain, spreading redness, fever, growing swelling, or new weakness or numbness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stretching and strengthening plan and address posture, sleep and workload; injection alone seldom lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider the fibromyalgia form; both conditions can exist together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>salvage</name>
    <message>
        <source>The salvage was stopped: nothing was kept of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} patients, {1} visits and {2} points were salvaged and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} pages of the database could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} events of the audit trail are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May lack its last change: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of patient {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} x {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an unknown patient or of the clinic itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trigger point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight, allergies and medicines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photo or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fibromyalgia criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clinic settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record of a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost when the clinic was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost-{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(lost)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to salvage: restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {0} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is salvaged goes into a new folder only. Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this database can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Keep the folder as it is and restore the latest backup elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was salvaged does not fit together: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of it, and the damaged folder is as it was.</source>
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
        <source>Entered in error. Marked by {name}, {moment}. Reason: {reason}</source>
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
        <source>Nothing was changed. Keep the folder as it is. Restore the latest backup elsewhere, or salvage what can still be read.</source>
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
        <source>The clinic&apos;s database was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
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
        <source>The clinic has a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again: what you entered here is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user has been disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator can enable them again.</source>
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
        <source>The audit trail is broken: {0} Keep this folder as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file ({0}) was changed by something other than Bodymap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the copy of it from the latest backup. Until then nobody is added and no key made.</source>
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
        <source>The making of the clinic in this folder was interrupted: nothing was recorded in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the clinic again in the same folder.</source>
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
        <source>Bodymap or this computer was ended while it wrote. Look whether the last change is there: it may not have been saved.</source>
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
        <source>The clinic&apos;s database ({0}) is missing.</source>
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
        <source>The clinic&apos;s folder is read-only, and its last changes are still in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder writable, or copy the whole folder to a writable place.</source>
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
        <source>The audit trail had no anchor against being cut off; it has one now.</source>
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
</context>
<context>
    <name>trail</name>
    <message>
        <source>These are more than {0} events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter time, or one chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handout for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referral letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty body chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit trail as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tables as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map as a picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map as a picture (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file of a de-identified export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a user&apos;s roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed their passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a new recovery code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave the clinic a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the key file changed by something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed settings of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer was set</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Found that writing had been interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvaged the clinic from a damaged one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salvaged records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock jumped</source>
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
        <source>Added a patient of the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid an import</source>
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
        <source>Printed</source>
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
        <source>Marked the visit as entered in error</source>
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
        <source>{0} mL</source>
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
    <name>trp_points.csv</name>
    <message>
        <source>Upper part near the zygomatic arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower part near the angle of the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper back part just below the zygomatic arch, in front of the jaw joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front fibres, behind the eyebrow above the zygomatic arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle front fibres above the zygomatic arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle back fibres above the zygomatic arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back fibres above the ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the belly inside the angle of the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper head, deep behind the zygomatic arch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower head, deep above and behind the upper molars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posterior belly between mastoid and angle of the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anterior belly under the chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper orbital part just below the eyebrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the belly, best felt with one finger inside the cheek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the cheek between corner of mouth and masseter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the upper sternocleidomastoid and lower jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above the collarbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the middle of the eyebrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the superior nuchal line, a few centimetres beside the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower part above the sternum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part below the mastoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part over the side of the neck below the mastoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part near the C1 to C3 transverse processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower part at the base of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just below the occipital ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two to four centimetres below the skull base, deep beside the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep beside C4 to C5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below and behind the mastoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep between C2 and the occiput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep between the atlas and the occiput beside the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midway between the spinous process of C2 and the transverse process of C1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep behind the mastoid, between C1 and occiput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the belly beneath the back edge of the clavicular sternocleidomastoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the belly, in front of levator scapulae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low in the side of the neck, beneath the front edge of the upper trapezius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep beside the larynx on the front of the vertebral bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midportion of the front border of the upper trapezius (classic TrP1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deeper, just below and lateral to the first point (classic TrP2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a thumb breadth medial to the upper inner corner of the scapula (classic TrP5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the acromion (classic TrP6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable superficial point in the middle part with goose flesh (classic TrP7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral border of the lower part, near the inner border of the scapula (classic TrP3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the attachment at the medial end of the scapular spine (classic TrP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle of the neck where the muscle comes out from under the front border of the upper trapezius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above the superior angle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial to the root of the scapular spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part beside the medial border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower part beside the medial border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial part of the supraspinous fossa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral part of the fossa near the acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tendon beneath the lateral edge of the acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part below the middle of the scapular spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper medial part below the inner third of the scapular spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the medial border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the belly along the lateral border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial part over the scapula near the inferior angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral part in the back fold of the armpit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral border of the scapula, upper axillary part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral border of the scapula, lower axillary part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the medial border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper free part in the back fold of the armpit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the muscle along the side of the trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mid-axillary line over the fifth to sixth ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper front part of the muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle part below the acromion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back edge of the muscle, middle part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the clavicular part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the sternal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the sternum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right side, fifth space between the ribs, on a vertical line midway between sternal edge and nipple line (point linked with heart rhythm; tender, no usual referred pain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral free margin in the front fold of the armpit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the rib attachments over the third to fourth ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the coracoid process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle third below the clavicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere along the variable muscle, usually left and mid-sternal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any rib space, often beside a scar or at the front axillary line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the costal margin (rim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central part (not palpable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the upper medial scapula, with the scapula drawn forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the lower ribs lateral to the paraspinal muscles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About T6 level over the rib angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About T11 level over the rib angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About L1 level at the outer edge of the paraspinal mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About T10 to T11 level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About L1 level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groove beside the upper and mid thoracic spinous processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep beside the mid and lower thoracic spinous processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest layer beside any thoracic or lumbar spinous process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep beside L2 to L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep beside L4 to L5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep beside S1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial (lateral) upper, just below the twelfth rib</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial (lateral) lower, just above the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep (medial) upper, near the L3 transverse process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep (medial) lower, near the L4 to L5 transverse processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar part through the abdominal wall, lateral to rectus abdominis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distal part near the lesser trochanter, lateral wall of the femoral triangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside the iliac crest behind the anterior superior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part near the costal margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the navel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral border, lower part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest part above the pubic bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part over the lower front ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower lateral abdominal wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low on the abdominal wall above the pubic bone and inguinal ligament</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the attachments to the lower costal cartilages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above the pubic bone beside the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third of the belly, deep in the front armpit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower middle third of the belly, outer half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower middle third of the belly, inner half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower half of the belly just above the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part of the belly, lateral side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the long head, inner back arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral border at mid arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral border, 4 to 6 cm above the lateral epicondyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midline deep, just above the olecranon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial border, above the medial epicondyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just distal to the line between olecranon and lateral epicondyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part, 1 to 2 cm distal to the elbow crease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near the elbow, just distal to the lateral epicondyle next to brachioradialis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third of the forearm, 5 to 6 cm distal to the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third of the belly along the ulna, 7 to 8 cm distal to the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle finger fibres, 3 to 4 cm distal to the radial head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring (and little) finger fibres, more towards the ulna and deeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third of the forearm between extensor digitorum and extensor carpi ulnaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distal third of the back of the forearm between ulna and radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral to the biceps tendon over the front of the upper radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper belly just distal to the elbow crease, medial to the biceps tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junction of upper and middle thirds of the forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the belly in the upper half of the forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radial head fibres, upper forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Humeral head fibres, upper ulnar forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ulnar side of the upper forearm, deep to flexor carpi ulnaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle to lower forearm over the front of the radius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web of the thumb, deep to the first dorsal interosseous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball of the thumb along the first metacarpal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the belly in the first web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second interosseous space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third interosseous space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fourth interosseous space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the belly on the ulnar border of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper inner part beside the sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just above the ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest inner fibres near the coccyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back part below the crest near the sacroiliac joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle part below the middle of the iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front part near the anterior iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front part below the anterior iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back part deep to gluteus medius, above the piriformis line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral point at the junction of middle and outer thirds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial point near the greater sciatic foramen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intrapelvic part, felt on rectal or vaginal examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between ischial tuberosity and femur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front upper third of the belly below the anterior superior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side wall of the pelvic floor, felt on rectal or vaginal examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the sacrospinous ligament near the coccyx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring of the sphincter, felt on rectal examination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superficial perineum beside the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the ischial ramus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end just below the anterior inferior iliac spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower part just above the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle part of the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper thigh, deep to the lateral edge of rectus femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower front part just above the patella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back part above the outer knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle back part at mid thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the outer thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end near the greater trochanter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just below the superior pubic ramus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper part near the pubis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower part of the belly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep to adductor longus in the upper inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High, near the ischial tuberosity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle and upper third of the inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower half of the thigh, middle of the outer hamstring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower third of the thigh, deep to the long head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the inner hamstring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower half of the inner back thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial part on the back of the upper tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper middle of the medial belly, near its medial border (classic TrP1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High in the medial head near the knee crease (classic TrP3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper middle of the lateral belly (classic TrP2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High in the lateral head near the knee crease (classic TrP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower medial part above the Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper lateral part near the head of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slightly above and lateral to the first point, about the lower third of the calf (uncommon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short belly behind the lateral femoral condyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third of the belly lateral to the shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the upper calf between tibia and fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third over the shaft of the fibula, about 4 cm below its head (older drawings 2 to 4 cm; the nerve lies at the neck)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Junction of middle and lower thirds of the leg, either side of the longus tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower third of the leg in front of the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third, about 8 cm below the fibular head, between tibialis anterior and fibularis longus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just below the junction of middle and lower thirds of the leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper third, medial side behind the tibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower third of the calf, lateral to the midline over the fibula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly on the outer top of the foot in front of the lateral malleolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belly on the top of the foot, medial to extensor digitorum brevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the belly along the inner border of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer border of the foot, behind the base of the fifth metatarsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the sole just in front of the heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner sole behind the ball of the great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the forefoot, oblique head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep across the metatarsal heads, transverse head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First interosseous space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second to fourth interosseous spaces</source>
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
    <name>whole_muscles.csv</name>
    <message>
        <source>Trapezius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sternocleidomastoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masseter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pectoralis major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps brachii</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triceps brachii</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biceps femoris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multifidus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semispinalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longissimus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliocostalis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>descending part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transverse part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ascending part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sternal head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clavicular head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superficial part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clavicular part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acromial part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sternocostal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abdominal part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lateral head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medial head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervical part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoracic part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumbar part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cervicis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thoracis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lumborum</source>
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
<context>
    <name>zones.csv</name>
    <message>
        <source>Vertex (crown of the head)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side and upper back of the head (parietal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the head (occiput)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base of the skull (suboccipital)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forehead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eyebrow and supraorbital ridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind or deep in the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the ear (mastoid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaw joint, in front of the ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheekbone and maxilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cheek below the cheekbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the nose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper lip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper teeth and gum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower molars and gum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower front teeth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the lower jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle of the jaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the mouth (tongue, palate, pharynx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the throat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the neck, lateral to the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back and side of the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nape, beside the midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle between neck and shoulder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper border of the scapula (suprascapular)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the shoulder (acromion)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deep in the shoulder joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the shoulder (anterior deltoid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the shoulder (middle deltoid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the shoulder (posterior deltoid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the shoulder blade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner border of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower angle of the scapula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the shoulder blades, beside the spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armpit and axillary folds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the collarbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper chest (pectoral)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breast and nipple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper breastbone (manubrium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the breastbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the chest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower front ribs (costal margin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pit of the stomach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower abdomen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Around the navel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above the pubic bone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External genitals and vagina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perineum and anal region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thoracic spine, midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the mid and lower thoracic spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower back ribs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flank (loin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the lumbar spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lumbar spine, midline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iliac crest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacroiliac joint region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tailbone (coccyx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the buttock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower buttock and gluteal fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greater trochanter (side of the hip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the greater trochanter (back of the hip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side of the upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side of the upper arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bend of the elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer elbow (lateral epicondyle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner elbow (medial epicondyle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of the elbow (olecranon)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb side of the forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little-finger side of the forearm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb side of the wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little-finger side of the wrist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball of the thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little-finger side of the hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web between thumb and index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little finger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner side of the lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer side of the lower leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front of the ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer ankle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medial arch (instep)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle of the sole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ball of the foot (metatarsal heads)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outer border of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top of the foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Great toe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second to fifth toes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
