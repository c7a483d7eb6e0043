<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PartySheet</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n people</source>
        <translation>
            <numerusform>For %n person</numerusform>
            <numerusform>For %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWarning</name>
    <message numerus="yes">
        <source>The screen is cleared in %n seconds.</source>
        <translation>
            <numerusform>The screen is cleared in %n second.</numerusform>
            <numerusform>The screen is cleared in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
