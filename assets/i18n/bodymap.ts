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
        <source>E&amp;xport the visit summary as PDF ...</source>
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
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move the draft to another patient ...</source>
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
        <source>outside the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the patient&apos;s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{view}: no landmark is called {name}</source>
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
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>{0}: {1}</source>
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
        <source>Choose a passphrase.</source>
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
        <source>Find a muscle</source>
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
    <name>HistoryPage</name>
    <message>
        <source>Back to the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pain score has been recorded yet: enter “Pain now” in a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the chosen visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · pain {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of {0}</source>
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
    <name>MapCanvas</name>
    <message>
        <source>Body map: {0}; {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys walk the muscles, Enter marks one, comma and full stop choose what lies above or below.</source>
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
        <source>Note</source>
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
    <name>PdfExport</name>
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
        <source>{cm} cm above and {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cm} cm below and {rest}</source>
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
        <source>Spot tenderness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressure pain threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other muscle here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spot tenderness (0-4)</source>
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
        <source>Point {0}: not asked yet today. Press its score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point {0}</source>
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
        <source>Choose a passphrase.</source>
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
    <name>ScoreRow</name>
    <message>
        <source>{name}: {score} of 10</source>
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
    <name>SignToggle</name>
    <message>
        <source>Click: yes. Click again: no. Once more: not examined.</source>
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
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: no visit is open today, nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Pain now, all visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {score} of 10</source>
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
    <name>VisitFields</name>
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
        <source>Discard this empty visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {score}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitTable</name>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
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
    <message>
        <source>The score before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score after</source>
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
</context>
<context>
    <name>lines</name>
    <message>
        <source>Expected: left or right, a muscle, then a score 0-10, active, latent or not found, taut, tender 0-4, recognised, referred, ltr, jump; or the letter of an earlier point and the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is longer than {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is empty.</source>
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
        <source>The pain score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point is active, latent or not found, only one of them.</source>
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
        <source>Two sides are named: give each its own line.</source>
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
    <name>record</name>
    <message>
        <source>{0} must be a whole number from {1} to {2}.</source>
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
        <source>{caption} No marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{caption} Marks: {marks}.</source>
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
        <source>After an injection or needling, soreness or a bruise for a day or two is usual; a cold pack may help. Move the muscle gently and avoid heavy effort for one to two days. Seek help at once for breathlessness, chest pain, spreading redness, fever, a growing swelling, or new weakness or numbness.</source>
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
        <source>{technique}: {doses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twitch elicited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no twitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (lot {0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by {name}, {day}, {time}</source>
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
        <source>This belongs to a signed visit and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it in a new visit, as a new point if need be.</source>
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
        <source>{agent} {volume} mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pain {0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twitch</source>
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
    <name>verdict</name>
    <message>
        <source>The same: {0} → {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moderate change (30 % or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a substantial change (50 % or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the newest visit: {0}.</source>
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
        <source>This is longer than {0} characters.</source>
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
