<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
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
</TS>
