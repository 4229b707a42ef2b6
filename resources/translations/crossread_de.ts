<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>age ({words})</source>
        <translation>Alter ({words})</translation>
    </message>
    <message>
        <source>age of {name}</source>
        <translation>Alter von {name}</translation>
    </message>
    <message>
        <source>amount of data</source>
        <translation>Datenmenge</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>amount of money ({words})</source>
        <translation>Geldbetrag ({words})</translation>
    </message>
    <message>
        <source>cause of the {event}</source>
        <translation>Ursache ({event})</translation>
    </message>
    <message>
        <source>clarification</source>
        <translation>Klarstellung</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date ({words})</source>
        <translation>Datum ({words})</translation>
    </message>
    <message>
        <source>date of the {event}</source>
        <translation>Datum ({event})</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>distance ({words})</source>
        <translation>Entfernung ({words})</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>frühere Fassung</translation>
    </message>
    <message>
        <source>editor&apos;s note</source>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <source>height</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>how certain: {what}</source>
        <translation>wie sicher: {what}</translation>
    </message>
    <message>
        <source>how far: {what}</source>
        <translation>wie weit: {what}</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>length of time ({words})</source>
        <translation>Dauer ({words})</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>magnitude ({words})</source>
        <translation>Magnitude ({words})</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>number ({words})</source>
        <translation>Anzahl ({words})</translation>
    </message>
    <message>
        <source>place of the {event}</source>
        <translation>Ort ({event})</translation>
    </message>
    <message>
        <source>population</source>
        <translation>Einwohnerzahl</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>role of {name}</source>
        <translation>Funktion von {name}</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>share ({words})</source>
        <translation>Anteil ({words})</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>time ({words})</source>
        <translation>Uhrzeit ({words})</translation>
    </message>
    <message>
        <source>time of the {event}</source>
        <translation>Uhrzeit ({event})</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>weight ({words})</source>
        <translation>Gewicht ({words})</translation>
    </message>
    <message>
        <source>where {name} is from</source>
        <translation>woher {name} stammt</translation>
    </message>
    <message>
        <source>where {name} lies</source>
        <translation>wo {name} liegt</translation>
    </message>
    <message>
        <source>where {name} lives</source>
        <translation>wo {name} wohnt</translation>
    </message>
    <message>
        <source>where {name} works</source>
        <translation>wo {name} arbeitet</translation>
    </message>
    <message>
        <source>who found the bodies</source>
        <translation>wer die Leichen fand</translation>
    </message>
    <message>
        <source>who found the body</source>
        <translation>wer die Leiche fand</translation>
    </message>
    <message>
        <source>who says: {what}</source>
        <translation>wer es sagt: {what}</translation>
    </message>
    <message>
        <source>{name}: “{words}”</source>
        <translation>{name}: „{words}“</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{source} cited</source>
        <translation>{source} als Quelle</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Crossread</source>
        <translation>&amp;Über Crossread</translation>
    </message>
    <message>
        <source>&amp;Close story</source>
        <translation>Geschichte s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Colour-blind safe</source>
        <translation>Für Farbfehls&amp;ichtige</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Facts, quotes and overview</source>
        <translation>&amp;Angaben, Zitate und Übersicht</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Einen &amp;Befehl finden …</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen …</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>Spalte &amp;ausblenden</translation>
    </message>
    <message>
        <source>&amp;Keep base or first column in sight</source>
        <translation>&amp;Basis oder erste Spalte im Blick behalten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Link paragraphs</source>
        <translation>Absätze verknüp&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Mark paragraph for linking</source>
        <translation>Absatz zum Verknüpfen &amp;markieren</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste as version</source>
        <translation>Als Fassung &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Wiederherstellen: {step}</translation>
    </message>
    <message>
        <source>&amp;Save story</source>
        <translation>Geschichte &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Add files as versions, or open a saved story</source>
        <translation>Dateien als Fassungen hinzufügen oder eine gespeicherte Geschichte öffnen</translation>
    </message>
    <message>
        <source>Add what is on the clipboard as a version</source>
        <translation>Inhalt der Zwischenablage als Fassung hinzufügen</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Colours, type, what reads the texts, what is kept</source>
        <translation>Farben, Schrift, Sprachmodell und was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>Erneut &amp;vergleichen</translation>
    </message>
    <message>
        <source>Confirm &amp;weak match</source>
        <translation>Schwa&amp;che Zuordnung bestätigen</translation>
    </message>
    <message>
        <source>Confirm fact</source>
        <translation>Angabe bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} facts</source>
        <comment>Confirm fact</comment>
        <translation>
            <numerusform>Angabe bestätigen</numerusform>
            <numerusform>{n} Angaben bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;quote with speaker and outlet</source>
        <translation>&amp;Zitat mit Sprecher und Medium kopieren</translation>
    </message>
    <message>
        <source>Copy fact as &amp;sentence</source>
        <translation>Angabe als &amp;Satz kopieren</translation>
    </message>
    <message>
        <source>Dismiss fact</source>
        <translation>Angabe verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss {n} facts</source>
        <comment>Dismiss fact</comment>
        <translation>
            <numerusform>Angabe verwerfen</numerusform>
            <numerusform>{n} Angaben verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Fact &amp;table</source>
        <translation>&amp;Tabelle der Angaben</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Facts &amp;below</source>
        <translation>Angaben da&amp;runter</translation>
    </message>
    <message>
        <source>Facts at the &amp;side</source>
        <translation>Angaben an der S&amp;eite</translation>
    </message>
    <message>
        <source>Facts grouped by kind</source>
        <translation>Angaben nach Art gruppiert</translation>
    </message>
    <message>
        <source>Facts grouped by place in the story</source>
        <translation>Angaben nach Stelle im Text gruppiert</translation>
    </message>
    <message>
        <source>Facts grouped by verdict</source>
        <translation>Angaben nach Befund gruppiert</translation>
    </message>
    <message>
        <source>Facts not grouped</source>
        <translation>Angaben nicht gruppiert</translation>
    </message>
    <message>
        <source>Facts where there is &amp;room</source>
        <translation>Angaben, wo &amp;Platz ist</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>Find words in all versions at once</source>
        <translation>Wörter in allen Fassungen zugleich suchen</translation>
    </message>
    <message>
        <source>Fold all groups of facts</source>
        <translation>Alle Gruppen einklappen</translation>
    </message>
    <message>
        <source>Fold the column you are in to a slim stub, or show it again</source>
        <translation>Die aktuelle Spalte zu einem schmalen Streifen falten oder wieder einblenden</translation>
    </message>
    <message>
        <source>Fold the rows that are the same everywhere; a click on their line, or Enter, opens them</source>
        <translation>Überall gleiche Zeilen falten; ein Klick auf ihre Linie oder die Eingabetaste öffnet sie</translation>
    </message>
    <message>
        <source>Give the words of each version in this line a line of their own</source>
        <translation>Den Wortlaut jeder Fassung in dieser Zeile in eine eigene Zeile setzen</translation>
    </message>
    <message>
        <source>Give this paragraph a row of its own</source>
        <translation>Diesem Absatz eine eigene Zeile geben</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Zum nächsten Unterschied gehen</translation>
    </message>
    <message>
        <source>Go to the next fact that the versions tell differently</source>
        <translation>Zur nächsten Angabe gehen, in der die Fassungen auseinandergehen</translation>
    </message>
    <message>
        <source>Go to the previous difference</source>
        <translation>Zum vorherigen Unterschied gehen</translation>
    </message>
    <message>
        <source>It is of no matter: the line leaves the table and is no conflict any more</source>
        <translation>Ohne Belang: Die Zeile verlässt die Tabelle und zählt nicht mehr als Widerspruch</translation>
    </message>
    <message>
        <source>Leave it to Crossread again where this paragraph stands</source>
        <translation>Crossread wieder überlassen, wo dieser Absatz steht</translation>
    </message>
    <message>
        <source>Let &amp;go of the pin</source>
        <translation>Festlegung auf&amp;heben</translation>
    </message>
    <message>
        <source>Let &amp;go of what is chosen</source>
        <translation>Aus&amp;wahl aufheben</translation>
    </message>
    <message>
        <source>Make one line of the selected lines of the fact table; its verdict is judged anew</source>
        <translation>Aus den ausgewählten Zeilen der Tabelle eine machen; ihr Befund wird neu gebildet</translation>
    </message>
    <message>
        <source>Mark the paragraph looked at, then go to others and link them</source>
        <translation>Den aktuellen Absatz markieren, dann zu weiteren gehen und sie verknüpfen</translation>
    </message>
    <message>
        <source>Merge fact lines</source>
        <translation>Zeilen zusammenführen</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <translation>Spalte nach &amp;links</translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation>Spalte nach &amp;rechts</translation>
    </message>
    <message>
        <source>Move the column you are in one place to the left</source>
        <translation>Die aktuelle Spalte um einen Platz nach links verschieben</translation>
    </message>
    <message>
        <source>Move the column you are in one place to the right</source>
        <translation>Die aktuelle Spalte um einen Platz nach rechts verschieben</translation>
    </message>
    <message>
        <source>Ne&amp;xt paragraph</source>
        <translation>Nächster A&amp;bsatz</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next &amp;conflict</source>
        <translation>Nächster Wi&amp;derspruch</translation>
    </message>
    <message>
        <source>Next &amp;fact</source>
        <translation>Nächste &amp;Angabe</translation>
    </message>
    <message>
        <source>Not the same as the others here</source>
        <translation>Passt nicht zu den anderen hier</translation>
    </message>
    <message>
        <source>Note on fact…</source>
        <translation>Notiz zur Angabe …</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open &amp;web address…</source>
        <translation>&amp;Webadresse öffnen …</translation>
    </message>
    <message>
        <source>Paragraph to the left</source>
        <translation>Absatz links</translation>
    </message>
    <message>
        <source>Paragraph to the right</source>
        <translation>Absatz rechts</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste or type a version and say where it comes from</source>
        <translation>Eine Fassung einfügen oder eintippen und ihre Herkunft angeben</translation>
    </message>
    <message>
        <source>Paste with &amp;details…</source>
        <translation>Mit &amp;Details einfügen …</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Pre&amp;vious fact</source>
        <translation>Vorherige An&amp;gabe</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous c&amp;onflict</source>
        <translation>Vorheriger Wid&amp;erspruch</translation>
    </message>
    <message>
        <source>Previous paragrap&amp;h</source>
        <translation>Vorheriger Absat&amp;z</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <source>Print the facts and texts, or the redline while it is shown</source>
        <translation>Angaben und Texte drucken, oder die Änderungsfassung, solange sie gezeigt wird</translation>
    </message>
    <message>
        <source>Put the picked paragraphs of different versions into one row</source>
        <translation>Die gewählten Absätze verschiedener Fassungen in eine Zeile stellen</translation>
    </message>
    <message>
        <source>R&amp;edline</source>
        <translation>Änderungs&amp;fassung</translation>
    </message>
    <message>
        <source>Read two versions as one text, with what was deleted and what was inserted</source>
        <translation>Zwei Fassungen als einen Text lesen, mit allem Gelöschten und Eingefügten</translation>
    </message>
    <message>
        <source>Remove &amp;unread versions</source>
        <translation>&amp;Ungelesene Fassungen entfernen</translation>
    </message>
    <message>
        <source>S&amp;how column</source>
        <translation>Spalte ein&amp;blenden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Save story &amp;as…</source>
        <translation>Geschichte speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Search fac&amp;ts</source>
        <translation>Angabe&amp;n durchsuchen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Separate into single lines</source>
        <translation>In einzelne Zeilen trennen</translation>
    </message>
    <message>
        <source>Separate version from this line…</source>
        <translation>Fassung aus dieser Zeile lösen …</translation>
    </message>
    <message>
        <source>Separate {version} from this line</source>
        <translation>{version} aus dieser Zeile lösen</translation>
    </message>
    <message>
        <source>Show all col&amp;umns</source>
        <translation>A&amp;lle Spalten zeigen</translation>
    </message>
    <message>
        <source>Show chan&amp;ges only</source>
        <translation>N&amp;ur Änderungen zeigen</translation>
    </message>
    <message>
        <source>Show dismissed facts</source>
        <translation>Verworfene Angaben zeigen</translation>
    </message>
    <message>
        <source>Show or hide facts, quotes and overview</source>
        <translation>Angaben, Zitate und Übersicht ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the hidden columns again</source>
        <translation>Ausgeblendete Spalten wieder einblenden</translation>
    </message>
    <message>
        <source>Take &amp;out of this row</source>
        <translation>Aus &amp;dieser Zeile herausnehmen</translation>
    </message>
    <message>
        <source>The paragraphs of this row do tell the same thing</source>
        <translation>Die Absätze dieser Zeile erzählen wirklich dasselbe</translation>
    </message>
    <message>
        <source>This paragraph tells something else than the others of its row</source>
        <translation>Dieser Absatz erzählt etwas anderes als die übrigen seiner Zeile</translation>
    </message>
    <message>
        <source>To the co&amp;lumns</source>
        <translation>Zu den &amp;Spalten</translation>
    </message>
    <message>
        <source>To the fac&amp;t table</source>
        <translation>Zur &amp;Tabelle der Angaben</translation>
    </message>
    <message>
        <source>Type a few letters of anything the menus hold</source>
        <translation>Ein paar Buchstaben eines beliebigen Menübefehls eingeben</translation>
    </message>
    <message>
        <source>Unfold all groups of facts</source>
        <translation>Alle Gruppen ausklappen</translation>
    </message>
    <message>
        <source>What one version says there is another fact: give it a line of its own</source>
        <translation>Was eine Fassung dort sagt, ist eine andere Angabe: ihr eine eigene Zeile geben</translation>
    </message>
    <message>
        <source>Where the columns need more room than there is, one stays at the left while the others scroll</source>
        <translation>Wo die Spalten mehr Platz brauchen, bleibt eine links stehen, während die anderen rollen</translation>
    </message>
    <message>
        <source>Write down what you know about it; it is kept with the story</source>
        <translation>Aufschreiben, was dazu bekannt ist; die Notiz bleibt bei der Geschichte</translation>
    </message>
    <message>
        <source>Write the comparison as a web page, a table or JSON</source>
        <translation>Den Vergleich als Webseite, Tabelle oder JSON schreiben</translation>
    </message>
    <message>
        <source>You have checked it: what the line says of the versions is right</source>
        <translation>Geprüft: Was die Zeile über die Fassungen sagt, stimmt</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Confirmed. This row is held as it is.</source>
        <translation>Bestätigt. Diese Zeile bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Let go. Crossread decides again where this stands.</source>
        <translation>Aufgehoben. Crossread entscheidet wieder, wo dies steht.</translation>
    </message>
    <message>
        <source>Linked. They stand in one row, whatever else changes.</source>
        <translation>Verknüpft. Sie stehen in einer Zeile, was sich sonst auch ändert.</translation>
    </message>
    <message>
        <source>Nothing is marked for linking.</source>
        <translation>Nichts ist zum Verknüpfen markiert.</translation>
    </message>
    <message>
        <source>Page furniture: left out of the comparison, and folded away.</source>
        <translation>Beiwerk: vom Vergleich ausgenommen und eingefaltet.</translation>
    </message>
    <message>
        <source>Parted. It stays apart from the others of this row.</source>
        <translation>Getrennt. Der Absatz bleibt von den anderen dieser Zeile getrennt.</translation>
    </message>
    <message>
        <source>Taken out. It stays apart from the others of this row.</source>
        <translation>Herausgenommen. Der Absatz bleibt von den anderen dieser Zeile getrennt.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} lines are &amp;text</source>
        <comment>This is &amp;text</comment>
        <translation>
            <numerusform>Das ist &amp;Text</numerusform>
            <numerusform>Diese {n} Zeilen sind &amp;Text</numerusform>
        </translation>
    </message>
    <message>
        <source>This is &amp;furniture</source>
        <translation>Das ist Bei&amp;werk</translation>
    </message>
    <message>
        <source>This is &amp;text</source>
        <translation>Das ist &amp;Text</translation>
    </message>
    <message>
        <source>This is a&amp;nother kind of paragraph</source>
        <translation>Das ist eine a&amp;ndere Art Absatz</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are marked for linking.</source>
        <comment>{n} paragraph is marked for linking.</comment>
        <translation>
            <numerusform>{n} Absatz ist zum Verknüpfen markiert.</numerusform>
            <numerusform>{n} Absätze sind zum Verknüpfen markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Correct, move, hide or remove this version</source>
        <translation>Diese Fassung korrigieren, verschieben, ausblenden oder entfernen</translation>
    </message>
    <message>
        <source>Show the hidden column {name}</source>
        <translation>Ausgeblendete Spalte {name} einblenden</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <translation>Was sich mit {name} tun lässt</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>by {authors}</source>
        <translation>von {authors}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>credits {names}</source>
        <translation>nennt {names}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>no author named</source>
        <translation>kein Autor genannt</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>ohne Überschrift</translation>
    </message>
    <message>
        <source>{name} is hidden. Click to show its column, or drag it to another place.</source>
        <translation>{name} ist ausgeblendet. Klicken zeigt die Spalte, Ziehen setzt sie an eine andere Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <comment>{n} character</comment>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{words}”: {n} rows further down</source>
        <comment>“{words}”: {n} row further down</comment>
        <translation>
            <numerusform>„{words}“: {n} Zeile weiter unten</numerusform>
            <numerusform>„{words}“: {n} Zeilen weiter unten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{words}”: {n} rows further up</source>
        <comment>“{words}”: {n} row further up</comment>
        <translation>
            <numerusform>„{words}“: {n} Zeile weiter oben</numerusform>
            <numerusform>„{words}“: {n} Zeilen weiter oben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>accused in {versions}</source>
        <translation>beschuldigt in {versions}</translation>
    </message>
    <message>
        <source>acquitted in {versions}</source>
        <translation>freigesprochen in {versions}</translation>
    </message>
    <message>
        <source>added {mark}</source>
        <translation>hinzugefügt {mark}</translation>
    </message>
    <message>
        <source>added {mark}, removed {then}</source>
        <translation>hinzugefügt {mark}, entfernt {then}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>changed from {value} to {later} {mark}</source>
        <translation>{mark} geändert von {value} zu {later}</translation>
    </message>
    <message>
        <source>changed {mark}</source>
        <translation>geändert {mark}</translation>
    </message>
    <message>
        <source>charged in {versions}</source>
        <translation>angeklagt in {versions}</translation>
    </message>
    <message>
        <source>convicted in {versions}</source>
        <translation>verurteilt in {versions}</translation>
    </message>
    <message>
        <source>lowered from {value} to {later} {mark}</source>
        <translation>{mark} gesenkt von {value} auf {later}</translation>
    </message>
    <message>
        <source>lowered {mark}</source>
        <translation>gesenkt {mark}</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>am {date}</translation>
    </message>
    <message>
        <source>on {date}, {time}</source>
        <translation>am {date}, {time}</translation>
    </message>
    <message>
        <source>raised from {value} to {later} {mark}</source>
        <translation>{mark} erhöht von {value} auf {later}</translation>
    </message>
    <message>
        <source>raised {mark}</source>
        <translation>erhöht {mark}</translation>
    </message>
    <message>
        <source>removed {mark}</source>
        <translation>entfernt {mark}</translation>
    </message>
    <message>
        <source>suspected in {versions}</source>
        <translation>verdächtigt in {versions}</translation>
    </message>
    <message>
        <source>{change}, then to {value} {mark}</source>
        <translation>{change}, dann {mark} auf {value}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} und {number} weiteren</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one}; {other}</translation>
    </message>
    <message>
        <source>{stages}, {stage}</source>
        <translation>{stages}, {stage}</translation>
    </message>
    <message>
        <source>“{one}” against “{other}”</source>
        <translation>„{one}“ gegen „{other}“</translation>
    </message>
    <message>
        <source>“{one}” only in one</source>
        <translation>„{one}“ nur in einer</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>A fact in it is contradicted</source>
        <translation>Einer Angabe darin wird widersprochen</translation>
    </message>
    <message>
        <source>Added words</source>
        <translation>Hinzugefügte Wörter</translation>
    </message>
    <message>
        <source>All columns are shown.</source>
        <translation>Alle Spalten sind eingeblendet.</translation>
    </message>
    <message>
        <source>All rows are shown.</source>
        <translation>Alle Zeilen sind eingeblendet.</translation>
    </message>
    <message>
        <source>Copy &amp;paragraph</source>
        <translation>A&amp;bsatz kopieren</translation>
    </message>
    <message>
        <source>Go to where this stands</source>
        <translation>Zur Stelle gehen, wo dies steht</translation>
    </message>
    <message>
        <source>Kept apart by hand from {paragraphs}</source>
        <translation>Von Hand getrennt von {paragraphs}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Linked by hand with {paragraphs}</source>
        <translation>Von Hand verknüpft mit {paragraphs}</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Overview of the whole story</source>
        <translation>Überblick über die ganze Geschichte</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>Row {number}, changed</source>
        <translation>Zeile {number}, geändert</translation>
    </message>
    <message>
        <source>Row {number}, in one version alone</source>
        <translation>Zeile {number}, nur in einer Fassung</translation>
    </message>
    <message>
        <source>Row {number}, moved</source>
        <translation>Zeile {number}, verschoben</translation>
    </message>
    <message>
        <source>Row {number}, the same everywhere</source>
        <translation>Zeile {number}, überall gleich</translation>
    </message>
    <message>
        <source>Rows that are the same everywhere are folded.</source>
        <translation>Überall gleiche Zeilen sind gefaltet.</translation>
    </message>
    <message>
        <source>Select all in this column</source>
        <translation>Alles in dieser Spalte auswählen</translation>
    </message>
    <message>
        <source>Show facts: {counted}</source>
        <translation>Angaben zeigen: {counted}</translation>
    </message>
    <message>
        <source>Show “{fact}” everywhere</source>
        <translation>„{fact}“ überall zeigen</translation>
    </message>
    <message>
        <source>The number of this paragraph in its own article, where it does not follow the one above it here. A click leads to the one before it there. Have the others compared with this version to read it in its own order.</source>
        <translation>Die Nummer dieses Absatzes in seinem eigenen Artikel, wo er nicht auf den folgt, der hier über ihm steht. Ein Klick führt zu dem, der dort vor ihm steht. Lassen Sie die anderen mit dieser Fassung vergleichen, um sie in ihrer eigenen Reihenfolge zu lesen.</translation>
    </message>
    <message>
        <source>The whole story, a lane for each version. Click to go there.</source>
        <translation>Die ganze Geschichte, eine Bahn je Fassung. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>This is text: bring it back into the comparison</source>
        <translation>Das ist Text: wieder in den Vergleich aufnehmen</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Versions that could not be read</source>
        <translation>Fassungen, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Schwache Zuordnung</translation>
    </message>
    <message>
        <source>Weak match: these may not tell the same thing.
The menu of a paragraph confirms it, or parts it.</source>
        <translation>Schwache Zuordnung: Vielleicht erzählen diese nicht dasselbe.
Das Menü eines Absatzes bestätigt oder trennt sie.</translation>
    </message>
    <message>
        <source>Words left out</source>
        <translation>Ausgelassene Wörter</translation>
    </message>
    <message>
        <source>Written otherwise, the same in substance</source>
        <translation>Anders geschrieben, in der Sache gleich</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>against {name}</source>
        <translation>gegenüber {name}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen shared passage</source>
        <translation>gewählte gemeinsame Passage</translation>
    </message>
    <message>
        <source>chosen shared passage: {words}</source>
        <translation>gewählte gemeinsame Passage: {words}</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>vereinbar</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>here follows “{words}”</source>
        <translation>hier folgt „{words}“</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved: stands further down here</source>
        <translation>verschoben: steht hier weiter unten</translation>
    </message>
    <message>
        <source>moved: stands further up here</source>
        <translation>verschoben: steht hier weiter oben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>nicht in dieser Fassung</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>nur eine</translation>
    </message>
    <message numerus="yes">
        <source>page furniture · {n} lines</source>
        <comment>page furniture · {n} line</comment>
        <translation>
            <numerusform>Beiwerk · {n} Zeile</numerusform>
            <numerusform>Beiwerk · {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {number} of its article</source>
        <translation>Absatz {number} seines Artikels</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>shared passage</source>
        <translation>gemeinsam</translation>
    </message>
    <message>
        <source>{counted}. Click to hide or show their marks.</source>
        <translation>{counted}. Ein Klick blendet die Markierungen aus oder ein.</translation>
    </message>
    <message>
        <source>{name} is hidden. It is still compared; click on its stub to show it.</source>
        <translation>{name} ist ausgeblendet. Die Fassung wird weiter verglichen; ein Klick auf den Streifen blendet sie ein.</translation>
    </message>
    <message>
        <source>{name} is shown again.</source>
        <translation>{name} ist wieder eingeblendet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows the same</source>
        <comment>{n} row the same</comment>
        <translation>
            <numerusform>{n} gleiche Zeile</numerusform>
            <numerusform>{n} gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words that {one} and {other} share</source>
        <comment>{n} word that {one} and {other} share</comment>
        <translation>
            <numerusform>{n} Wort, das {one} und {other} gemeinsam haben</numerusform>
            <numerusform>{n} Wörter, die {one} und {other} gemeinsam haben</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, folded. Enter shows them</source>
        <translation>{rows}, gefaltet. Die Eingabetaste zeigt sie</translation>
    </message>
    <message>
        <source>{rows}, shown</source>
        <translation>{rows}, eingeblendet</translation>
    </message>
    <message>
        <source>¶ {number}</source>
        <translation>¶ {number}</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Commands found</source>
        <translation>Gefundene Befehle</translation>
    </message>
    <message>
        <source>Enter runs it.</source>
        <translation>Die Eingabetaste führt ihn aus.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl finden</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Kein Befehl enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Not available now: {needs}.</source>
        <translation>Jetzt nicht verfügbar: {needs}.</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>needs a chosen fact</source>
        <translation>braucht eine gewählte Angabe</translation>
    </message>
    <message>
        <source>needs a chosen quote</source>
        <translation>braucht ein gewähltes Zitat</translation>
    </message>
    <message>
        <source>needs a comparison</source>
        <translation>braucht einen Vergleich</translation>
    </message>
    <message>
        <source>needs a version</source>
        <translation>braucht eine Fassung</translation>
    </message>
    <message>
        <source>needs grouped facts</source>
        <translation>braucht gruppierte Angaben</translation>
    </message>
    <message>
        <source>needs two selected lines of the fact table that can be merged</source>
        <translation>braucht zwei ausgewählte Zeilen der Tabelle, die sich zusammenführen lassen</translation>
    </message>
    <message>
        <source>needs two versions</source>
        <translation>braucht zwei Fassungen</translation>
    </message>
    <message>
        <source>not available: {needs}</source>
        <translation>nicht verfügbar: {needs}</translation>
    </message>
    <message>
        <source>nothing to do now</source>
        <translation>derzeit nichts zu tun</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Medium</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&lt;b&gt;Qt and PySide6&lt;/b&gt; are used under the GNU Lesser General Public License, version 3: they are separate libraries that you may replace with your own builds, and you may reverse-engineer Crossread to mend such changes. Their source is at {link}.</source>
        <translation>&lt;b&gt;Qt und PySide6&lt;/b&gt; werden unter der GNU Lesser General Public License, Version 3, verwendet: Es sind eigene Bibliotheken, die durch selbst gebaute ersetzt werden dürfen, und Crossread darf zurückentwickelt werden, um solche Änderungen zu korrigieren. Ihr Quelltext liegt unter {link}.</translation>
    </message>
    <message>
        <source>About Crossread</source>
        <translation>Über Crossread</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Fassung hinzufügen</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Fassung hinzufügen</translation>
    </message>
    <message>
        <source>As read from {source}.</source>
        <translation>Wie aus {source} gelesen.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Correct details</source>
        <translation>Details korrigieren</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. No warranty.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Ohne Gewähr.</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on a fact</source>
        <translation>Notiz zu einer Angabe</translation>
    </message>
    <message>
        <source>Open web address</source>
        <translation>Webadresse öffnen</translation>
    </message>
    <message>
        <source>Outlet, title and date are read from the text where it names them. Fill in only what is missing.</source>
        <translation>Medium, Titel und Datum werden dem Text entnommen, wo er sie nennt. Nur das Fehlende ist auszufüllen.</translation>
    </message>
    <message>
        <source>Paste or type the article here</source>
        <translation>Artikel hier einfügen oder eintippen</translation>
    </message>
    <message>
        <source>Puts several versions of one news story side by side and shows which facts differ. Your texts are read on this computer and sent nowhere.</source>
        <translation>Stellt mehrere Fassungen einer Nachricht nebeneinander und zeigt, welche Angaben voneinander abweichen. Die Texte werden auf diesem Rechner gelesen und nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Text der Fassung</translation>
    </message>
    <message>
        <source>This one page is fetched from its site. Everything else stays on this computer.</source>
        <translation>Nur diese eine Seite wird aus dem Netz abgerufen. Alles andere bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>What you found out, whom you asked, what is still open</source>
        <translation>Was herauskam, wer gefragt wurde, was noch offen ist</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2025-07-13.</source>
        <translation>Datum als Jahr-Monat-Tag schreiben, etwa 2025-07-13.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>acquittal</source>
        <translation>Freispruch</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>Festnahme</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>Geburt</translation>
    </message>
    <message>
        <source>census</source>
        <translation>Volkszählung</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>Anklage</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>Schließung</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>Einsturz</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>Fertigstellung</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>Bau</translation>
    </message>
    <message>
        <source>conviction</source>
        <translation>Verurteilung</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>Unglück</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>death</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>Einsatz</translation>
    </message>
    <message>
        <source>destruction</source>
        <translation>Zerstörung</translation>
    </message>
    <message>
        <source>disappearance</source>
        <translation>Verschwinden</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>Entdeckung</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>Entlassung</translation>
    </message>
    <message>
        <source>earthquake</source>
        <translation>Erdbeben</translation>
    </message>
    <message>
        <source>election</source>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>evacuation</source>
        <translation>Evakuierung</translation>
    </message>
    <message>
        <source>explosion</source>
        <translation>Explosion</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>Gründung</translation>
    </message>
    <message>
        <source>hiring</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>Investition</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>Ausfall</translation>
    </message>
    <message>
        <source>outbreak</source>
        <translation>Ausbruch</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>Wiedereröffnung</translation>
    </message>
    <message>
        <source>rescue</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>Rücktritt</translation>
    </message>
    <message>
        <source>restoration</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>seizure</source>
        <translation>Beschlagnahme</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>shooting</source>
        <translation>Schüsse</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>Unterzeichnung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>Streik</translation>
    </message>
    <message>
        <source>wedding</source>
        <translation>Hochzeit</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A click hides or shows these facts, a double click shows them alone.</source>
        <translation>Ein Klick blendet diese Angaben aus oder ein, ein Doppelklick zeigt sie allein.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>All facts are dismissed.</source>
        <translation>Alle Angaben sind verworfen.</translation>
    </message>
    <message>
        <source>Choose one to read it in every version&apos;s own words.</source>
        <translation>Eine gewählte Angabe ist hier im Wortlaut jeder Fassung zu lesen.</translation>
    </message>
    <message>
        <source>Choose single kinds of facts</source>
        <translation>Einzelne Arten von Angaben wählen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Dismissed {number}</source>
        <translation>Verworfen {number}</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Andernorts</translation>
    </message>
    <message>
        <source>Facts appear here once there are versions to read.</source>
        <translation>Hier erscheinen Angaben, sobald es Fassungen zu lesen gibt.</translation>
    </message>
    <message>
        <source>Facts by version</source>
        <translation>Angaben nach Fassung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Kinds {shown}/{all}</source>
        <translation>Arten {shown}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>Merged: {n} lines are one, and are judged anew.</source>
        <comment>Merged: {n} line is one, and is judged anew.</comment>
        <translation>
            <numerusform>Zusammengeführt: {n} Zeile ist eine und wird neu beurteilt.</numerusform>
            <numerusform>Zusammengeführt: {n} Zeilen sind eine und werden neu beurteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>No conflicts found among {facts}.</source>
        <translation>Keine Widersprüche bei {facts}.</translation>
    </message>
    <message>
        <source>No facts were found in these versions.</source>
        <translation>In diesen Fassungen wurden keine Angaben gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>None of the {n} facts passes this filter.</source>
        <comment>The one fact does not pass this filter.</comment>
        <translation>
            <numerusform>Die eine Angabe passt nicht zu diesem Filter.</numerusform>
            <numerusform>Keine der {n} Angaben passt zu diesem Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not merged: lines of one kind make one fact, and these are of several: {kinds}.</source>
        <translation>Nicht zusammengeführt: Nur Zeilen einer Art ergeben eine Angabe, diese sind von mehreren: {kinds}.</translation>
    </message>
    <message>
        <source>Not stated in this version</source>
        <translation>In dieser Fassung nicht angegeben</translation>
    </message>
    <message>
        <source>Not stated: {versions}</source>
        <translation>Nicht genannt: {versions}</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Absatz {number}: {words}</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>Angaben durchsuchen</translation>
    </message>
    <message>
        <source>Separate version from this line</source>
        <translation>Fassung aus dieser Zeile lösen</translation>
    </message>
    <message numerus="yes">
        <source>Separated into {n} lines, which stay apart.</source>
        <comment>Separated into {n} line, which stays apart.</comment>
        <translation>
            <numerusform>In {n} Zeile getrennt, die getrennt bleibt.</numerusform>
            <numerusform>In {n} Zeilen getrennt, die getrennt bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Separated. It stays apart from this line, whatever else changes.</source>
        <translation>Getrennt. Sie bleibt von dieser Zeile getrennt, was immer sich sonst ändert.</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Alle Angaben zeigen</translation>
    </message>
    <message>
        <source>Show what you have dismissed, too</source>
        <translation>Auch Verworfenes zeigen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Stated by one version only</source>
        <translation>Nur von einer Fassung angegeben</translation>
    </message>
    <message>
        <source>The chosen fact</source>
        <translation>Die gewählte Angabe</translation>
    </message>
    <message>
        <source>The same in every version that states it</source>
        <translation>Gleich in jeder Fassung, die es angibt</translation>
    </message>
    <message>
        <source>Unequal, and stated without reservation</source>
        <translation>Ungleich und ohne Vorbehalt angegeben</translation>
    </message>
    <message>
        <source>Unequal, but hedged, or bounded differently</source>
        <translation>Ungleich, aber mit Vorbehalt oder anderen Grenzen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Which version leaves this line?</source>
        <translation>Welche Fassung verlässt diese Zeile?</translation>
    </message>
    <message>
        <source>Written differently, yet both can be true: a rounding, a wider date, a bound that is met</source>
        <translation>Anders geschrieben, doch beides kann stimmen: gerundet, ein weiteres Datum, eine eingehaltene Grenze</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>dismissed by you</source>
        <translation>von Ihnen verworfen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>your note: {note}</source>
        <translation>Ihre Notiz: {note}</translation>
    </message>
    <message>
        <source>{about}: this follows from other lines; merge or separate the lines of the facts themselves.</source>
        <translation>{about}: Das folgt aus anderen Zeilen; zusammenführen oder trennen lassen sich die Zeilen der Angaben selbst.</translation>
    </message>
    <message>
        <source>{conflicts} among {facts}.</source>
        <translation>{conflicts} bei {facts}.</translation>
    </message>
    <message>
        <source>{conflicts} and {differences} among {facts}.</source>
        <translation>{conflicts} und {differences} bei {facts}.</translation>
    </message>
    <message>
        <source>{differences} among {facts}.</source>
        <translation>{differences} bei {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation>
            <numerusform>{n} Widerspruch</numerusform>
            <numerusform>{n} Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences</source>
        <comment>{n} difference</comment>
        <translation>
            <numerusform>{n} Abweichung</numerusform>
            <numerusform>{n} Abweichungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <comment>{n} fact</comment>
        <translation>
            <numerusform>{n} Angabe</numerusform>
            <numerusform>{n} Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, {facts}, folded</source>
        <translation>{title}, {facts}, eingeklappt</translation>
    </message>
    <message>
        <source>{title}, {facts}, unfolded</source>
        <translation>{title}, {facts}, ausgeklappt</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Articles and stories ({patterns})</source>
        <translation>Artikel und Geschichten ({patterns})</translation>
    </message>
    <message>
        <source>Crossread story ({pattern})</source>
        <translation>Crossread-Geschichte ({pattern})</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>One story is shown at a time; the first was opened.</source>
        <translation>Es wird immer nur eine Geschichte gezeigt; die erste wurde geöffnet.</translation>
    </message>
    <message>
        <source>Open versions or a story</source>
        <translation>Fassungen oder eine Geschichte öffnen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted versions and corrections are kept only in a saved story.</source>
        <translation>Eingefügte Fassungen und Korrekturen bleiben nur in einer gespeicherten Geschichte erhalten.</translation>
    </message>
    <message>
        <source>Save story</source>
        <translation>Geschichte speichern</translation>
    </message>
    <message>
        <source>Save this story before closing?</source>
        <translation>Diese Geschichte vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>Save this story?</source>
        <translation>Diese Geschichte speichern?</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>There is no sample called “{name}”. There are: {names}.</source>
        <translation>Es gibt kein Beispiel namens „{name}“. Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>In der Zwischenablage ist kein Text. Zuerst einen Artikel kopieren.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Geschrieben: {file}</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>{folder}: this folder holds no article. Open the files you want.</source>
        <translation>{folder}: Dieser Ordner enthält keinen Artikel. Die gewünschten Dateien öffnen.</translation>
    </message>
    <message>
        <source>{folder}: this folder holds {number} files, too many to be read side by side. Open those you want.</source>
        <translation>{folder}: Dieser Ordner enthält {number} Dateien, zu viele, um sie nebeneinander zu lesen. Die gewünschten öffnen.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in all versions</source>
        <translation>In allen Fassungen suchen</translation>
    </message>
    <message>
        <source>Find in the redline</source>
        <translation>In der Änderungsfassung suchen</translation>
    </message>
    <message>
        <source>In neither version</source>
        <translation>In keiner der beiden Fassungen</translation>
    </message>
    <message>
        <source>In none of the {all} versions</source>
        <translation>In keiner der {all} Fassungen</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation>weiter vom Ende</translation>
    </message>
    <message>
        <source>on from the top</source>
        <translation>weiter von oben</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{number} of {count}, in all {all} versions</source>
        <translation>{number} von {count}, in allen {all} Fassungen</translation>
    </message>
    <message>
        <source>{number} of {count}, in both versions</source>
        <translation>{number} von {count}, in beiden Fassungen</translation>
    </message>
    <message>
        <source>{number} of {count}, in {having} of {all} versions</source>
        <translation>{number} von {count}, in {having} von {all} Fassungen</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>&amp;Fassungen</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>Apr</source>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>März</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Across: how much of one version the other has too, word for word</source>
        <translation>Quer: wie viel einer Fassung die andere Wort für Wort auch hat</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Choose a figure to read the passages.</source>
        <translation>Eine gewählte Zahl zeigt die Passagen.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Each version in figures</source>
        <translation>Jede Fassung in Zahlen</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Facts by kind</source>
        <translation>Angaben nach Art</translation>
    </message>
    <message>
        <source>Facts by verdict</source>
        <translation>Angaben nach Befund</translation>
    </message>
    <message>
        <source>Facts of the table that the version states</source>
        <translation>Angaben der Tabelle, die in der Fassung stehen</translation>
    </message>
    <message>
        <source>Facts that at least two versions have, and those in conflict</source>
        <translation>Angaben, die mindestens zwei Fassungen haben, und widersprüchliche</translation>
    </message>
    <message>
        <source>Facts that no other version states</source>
        <translation>Angaben, die in keiner anderen Fassung stehen</translation>
    </message>
    <message>
        <source>It takes two versions to share text.</source>
        <translation>Für gemeinsamen Text braucht es zwei Fassungen.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>No facts were found in these versions.</source>
        <translation>In diesen Fassungen wurden keine Angaben gefunden.</translation>
    </message>
    <message>
        <source>No two versions have eight words in a row in common.</source>
        <translation>Keine zwei Fassungen haben acht aufeinanderfolgende Wörter gemeinsam.</translation>
    </message>
    <message>
        <source>Not stated in this version.</source>
        <translation>In dieser Fassung nicht angegeben.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Paragraphs of the text, without page furniture</source>
        <translation>Absätze des Textes, ohne Beiwerk</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passages the two versions share</source>
        <translation>Gemeinsame Passagen der beiden Fassungen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes the version has word by word</source>
        <translation>Zitate, die die Fassung im Wortlaut hat</translation>
    </message>
    <message>
        <source>The longest {number} passages are listed.</source>
        <translation>Die {number} längsten Passagen sind aufgeführt.</translation>
    </message>
    <message>
        <source>The overview appears here once there are versions to read.</source>
        <translation>Hier erscheint die Übersicht, sobald es Fassungen zu lesen gibt.</translation>
    </message>
    <message>
        <source>The two versions do not have eight words in a row in common.</source>
        <translation>Die beiden Fassungen haben keine acht aufeinanderfolgenden Wörter gemeinsam.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>Die Fassung</translation>
    </message>
    <message>
        <source>The words, as the first version has them</source>
        <translation>Die Wörter, wie sie die erste Fassung hat</translation>
    </message>
    <message>
        <source>This version could not be read.</source>
        <translation>Diese Fassung war nicht lesbar.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>When each version was published</source>
        <translation>Wann jede Fassung erschien</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Wann es erschien</translation>
    </message>
    <message>
        <source>Where it stands in {name}</source>
        <translation>Wo es in {name} steht</translation>
    </message>
    <message>
        <source>Which of them was published first is not known.</source>
        <translation>Welche zuerst erschien, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Who reports what</source>
        <translation>Wer was berichtet</translation>
    </message>
    <message>
        <source>Who reports what: facts by version</source>
        <translation>Wer was berichtet: Angaben nach Fassung</translation>
    </message>
    <message>
        <source>Who shares text with whom</source>
        <translation>Wer hat Text mit wem gemein</translation>
    </message>
    <message>
        <source>Who shares text with whom: how much of each row&apos;s version stands in the others</source>
        <translation>Wer hat Text mit wem gemein: wie viel von der Fassung der Zeile in den anderen steht</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in common; “nearly” where a word or two within the passage differ</source>
        <translation>Gemeinsame Wörter; „fast“, wo ein oder zwei Wörter der Passage abweichen</translation>
    </message>
    <message>
        <source>Words of the text, without page furniture</source>
        <translation>Wörter des Textes, ohne Beiwerk</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>agrees with most</source>
        <translation>wie die meisten</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>vereinbar</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>no time given</source>
        <translation>ohne Uhrzeit</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <source>paragraphs {first} to {last}</source>
        <translation>Absätze {first} bis {last}</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>{many}, {here}, {there}: {words}</source>
        <translation>{many}, {here}, {there}: {words}</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} war nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} itself</source>
        <translation>{name} selbst</translation>
    </message>
    <message>
        <source>{name} shares text with no other version.</source>
        <translation>{name} hat mit keiner anderen Fassung Text gemein.</translation>
    </message>
    <message numerus="yes">
        <source>{name} shares text with {n} other versions, most with {other}: {share}.</source>
        <comment>{name} shares text with {n} other version, most with {other}: {share}.</comment>
        <translation>
            <numerusform>{name} hat mit {n} anderen Fassung Text gemein, am meisten mit {other}: {share}.</numerusform>
            <numerusform>{name} hat mit {n} anderen Fassungen Text gemein, am meisten mit {other}: {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was published first and can be the source; both may have it from a third.</source>
        <translation>{name} erschien zuerst und kann die Quelle sein; beide können es auch von dritter Seite haben.</translation>
    </message>
    <message>
        <source>{name}: no date known</source>
        <translation>{name}: Datum unbekannt</translation>
    </message>
    <message>
        <source>{name}: {time}</source>
        <translation>{name}: {time}</translation>
    </message>
    <message>
        <source>{name}: {time}, time of day not known</source>
        <translation>{name}: {time}, Uhrzeit unbekannt</translation>
    </message>
    <message>
        <source>{name}: {time}, {span} after {first}</source>
        <translation>{name}: {time}, {span} nach {first}</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} T.</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} Std.</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} Min.</translation>
    </message>
    <message numerus="yes">
        <source>{n} alone</source>
        <comment>{n} alone</comment>
        <translation>
            <numerusform>{n} allein</numerusform>
            <numerusform>{n} allein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <comment>{n} character</comment>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <comment>{n} fact</comment>
        <translation>
            <numerusform>{n} Angabe</numerusform>
            <numerusform>{n} Angaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <comment>{n} paragraph</comment>
        <translation>
            <numerusform>{n} Absatz</numerusform>
            <numerusform>{n} Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <comment>{n} passage</comment>
        <translation>
            <numerusform>{n} Passage</numerusform>
            <numerusform>{n} Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes</source>
        <comment>{n} quote</comment>
        <translation>
            <numerusform>{n} Zitat</numerusform>
            <numerusform>{n} Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words, but for a word or two</source>
        <comment>{n} word, but for a word or two</comment>
        <translation>
            <numerusform>{n} Wort, bis auf ein oder zwei</numerusform>
            <numerusform>{n} Wörter, bis auf ein oder zwei</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other} share no eight words in a row.</source>
        <translation>{one} und {other} haben keine acht aufeinanderfolgenden Wörter gemeinsam.</translation>
    </message>
    <message>
        <source>{place} of {name}</source>
        <translation>{place} in {name}</translation>
    </message>
    <message>
        <source>{share} of {one} also stands in {other}: {passages}. {direction}</source>
        <translation>{share} von {one} steht auch in {other}: {passages}. {direction}</translation>
    </message>
    <message>
        <source>{sharing} of {pairs} pairs. Across: how much of a version each of the others has too, word for word</source>
        <translation>{sharing} von {pairs} Paaren. Quer: wie viel einer Fassung jede andere Wort für Wort auch hat</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} facts, weightiest first</source>
        <comment>{shown} of {n} fact, weightiest first</comment>
        <translation>
            <numerusform>{shown} von {n} Angabe, die gewichtigste zuerst</numerusform>
            <numerusform>{shown} von {n} Angaben, die gewichtigsten zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {number}, {share} of all facts</source>
        <translation>{what}: {number}, {share} aller Angaben</translation>
    </message>
    <message>
        <source>{words}. Agrees with most that state it.</source>
        <translation>{words}. Stimmt mit den meisten überein, die es angeben.</translation>
    </message>
    <message>
        <source>{words}. Differs: {rule}</source>
        <translation>{words}. Weicht ab: {rule}</translation>
    </message>
    <message>
        <source>{words}. Differs; most have: {most}</source>
        <translation>{words}. Weicht ab; die meisten haben: {most}</translation>
    </message>
    <message>
        <source>{words}. The versions differ, and no reading has most on its side.</source>
        <translation>{words}. Die Fassungen weichen voneinander ab, und keine Lesart hat die Mehrheit.</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message>
        <source>Crossread’s own model</source>
        <translation>Crossreads eigenes Modell</translation>
    </message>
    <message>
        <source>No spaCy pipeline is installed beside Crossread</source>
        <translation>Neben Crossread ist keine spaCy-Pipeline installiert</translation>
    </message>
    <message>
        <source>Read &amp;with</source>
        <translation>Lesen &amp;mit</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Open the story I left</source>
        <translation>Zuletzt gezeigte Geschichte &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Read with</source>
        <translation>Lesen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>Schrift&amp;art</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At least 14 people were hurt, and the damage is put at €4.2 million.</source>
        <translation>Mindestens 14 Menschen wurden verletzt, der Schaden wird auf 4,2 Millionen Euro geschätzt.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Chosen for reading ({family})</source>
        <translation>Zum Lesen gewählt ({family})</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>No spaCy pipeline is installed beside Crossread.</source>
        <translation>Neben Crossread ist keine spaCy-Pipeline installiert.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>Lesen mit</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Takes effect when Crossread is started again.</source>
        <translation>Gilt ab dem nächsten Start von Crossread.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>With versions I have not saved. They are kept on this computer alone.</source>
        <translation>Mit nicht gespeicherten Fassungen. Sie bleiben nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (nicht installiert)</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>+ and − stand before whole paragraphs.</source>
        <translation>+ und − stehen vor ganzen Absätzen.</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message numerus="yes">
        <source>Facts {facts} are stated by none of these versions.</source>
        <comment>Fact {facts} is stated by none of these versions.</comment>
        <translation>
            <numerusform>Angabe {facts} steht in keiner dieser Fassungen.</numerusform>
            <numerusform>Die Angaben {facts} stehen in keiner dieser Fassungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>Von {older} zu {newer}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>In each row the marks are against the cell that has none.</source>
        <translation>In jeder Zeile beziehen sich die Markierungen auf die Zelle ohne Markierung.</translation>
    </message>
    <message>
        <source>In one version only</source>
        <translation>Nur in einer Fassung</translation>
    </message>
    <message numerus="yes">
        <source>None of these facts is stated by versions {versions}.</source>
        <comment>None of these facts is stated by version {versions}.</comment>
        <translation>
            <numerusform>Keine dieser Angaben steht in Fassung {versions}.</numerusform>
            <numerusform>Keine dieser Angaben steht in den Fassungen {versions}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of these rows has anything in versions {versions}.</source>
        <comment>None of these rows has anything in version {versions}.</comment>
        <translation>
            <numerusform>Fassung {versions} hat in keiner dieser Zeilen etwas.</numerusform>
            <numerusform>Die Fassungen {versions} haben in keiner dieser Zeilen etwas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message numerus="yes">
        <source>Rows {rows} have nothing in these versions.</source>
        <comment>Row {rows} has nothing in these versions.</comment>
        <translation>
            <numerusform>In Zeile {rows} haben diese Fassungen nichts.</numerusform>
            <numerusform>In den Zeilen {rows} haben diese Fassungen nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Seiten werden gesetzt …</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on, or print to a file.</source>
        <translation>Der Drucker hat nichts angenommen. Prüfen, ob er eingeschaltet ist, oder in eine Datei drucken.</translation>
    </message>
    <message>
        <source>The same in each</source>
        <translation>In jeder gleich</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Die Fassungen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>contradicted fact</source>
        <translation>widersprochene Angabe</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>differing fact</source>
        <translation>abweichende Angabe</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>gedruckt am {day}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>speaker not named</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>versions {first} to {last}</source>
        <translation>Fassungen {first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions compared</source>
        <comment>{n} version compared</comment>
        <translation>
            <numerusform>{n} Fassung verglichen</numerusform>
            <numerusform>{n} Fassungen verglichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Aligning</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Comparing facts</source>
        <translation>Angaben vergleichen</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>{file} wird exportiert …</translation>
    </message>
    <message>
        <source>Marking changes</source>
        <translation>Änderungen markieren</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>{file} wird geöffnet …</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Saving {file}…</source>
        <translation>{file} wird gespeichert …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{stage} {number} of {count}…</source>
        <translation>{stage} {number} von {count} …</translation>
    </message>
    <message>
        <source>{stage}…</source>
        <translation>{stage} …</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>All quotes are dismissed.</source>
        <translation>Alle Zitate sind verworfen.</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>No quotes were found in these versions.</source>
        <translation>In diesen Fassungen wurden keine Zitate gefunden.</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Kein Sprecher gefunden</translation>
    </message>
    <message numerus="yes">
        <source>None of the {n} quotes passes.</source>
        <comment>The one quote does not pass this filter.</comment>
        <translation>
            <numerusform>Das eine Zitat passt nicht zu diesem Filter.</numerusform>
            <numerusform>Keines der {n} Zitate passt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not quoted in this version</source>
        <translation>In dieser Fassung nicht zitiert</translation>
    </message>
    <message>
        <source>Quotes appear here once there are versions to read.</source>
        <translation>Hier erscheinen Zitate, sobald es Fassungen zu lesen gibt.</translation>
    </message>
    <message>
        <source>Quotes by version</source>
        <translation>Zitate nach Fassung</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Zitate durchsuchen</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Alle Zitate zeigen</translation>
    </message>
    <message>
        <source>Show the quotes of one speaker</source>
        <translation>Die Zitate eines Sprechers zeigen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>This version could not be read: {why}</source>
        <translation>Diese Fassung war nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>leaves out “{words}” of {version}</source>
        <translation>lässt „{words}“ aus {version} weg</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>in anderen Worten</translation>
    </message>
    <message>
        <source>told in other words: {words}</source>
        <translation>in anderen Worten: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes</source>
        <comment>{n} quote</comment>
        <translation>
            <numerusform>{n} Zitat</numerusform>
            <numerusform>{n} Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>{quotes}, none altered</source>
        <translation>{quotes}, keines verändert</translation>
    </message>
    <message numerus="yes">
        <source>{quotes}, {n} altered</source>
        <comment>{quotes}, {n} altered</comment>
        <translation>
            <numerusform>{quotes}, {n} verändert</numerusform>
            <numerusform>{quotes}, {n} verändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} quotes</source>
        <comment>{shown} of {n} quote</comment>
        <translation>
            <numerusform>{shown} von {n} Zitat</numerusform>
            <numerusform>{shown} von {n} Zitaten</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” is not in {version}</source>
        <translation>„{words}“ steht nicht in {version}</translation>
    </message>
    <message>
        <source>“{words}” where {version} has “{other}”</source>
        <translation>„{words}“, wo {version} „{other}“ hat</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Recent stories</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>&amp;Show in the columns</source>
        <translation>In den &amp;Spalten zeigen</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Zurück zu den Spalten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>Von {older} zu {newer}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>No change in the words</source>
        <translation>Keine Änderung im Wortlaut</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Swap the two versions</source>
        <translation>Die beiden Fassungen tauschen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved down from here: “{words}”</source>
        <translation>von hier nach unten verschoben: „{words}“</translation>
    </message>
    <message>
        <source>moved from above</source>
        <translation>von oben hierher verschoben</translation>
    </message>
    <message>
        <source>moved from below</source>
        <translation>von unten hierher verschoben</translation>
    </message>
    <message>
        <source>moved up from here: “{words}”</source>
        <translation>von hier nach oben verschoben: „{words}“</translation>
    </message>
    <message>
        <source>to</source>
        <translation>zu</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Dismissed by the reporter</source>
        <translation>Vom Reporter verworfen</translation>
    </message>
    <message>
        <source>Each SHA-256 is of the bytes as they came; anyone who has the same bytes gets the same fingerprint.</source>
        <translation>Jede SHA-256 gilt den Bytes, wie sie kamen; wer dieselben Bytes hat, erhält denselben Fingerabdruck.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>In each row the marks are against the cell that has none.</source>
        <translation>In jeder Zeile gelten die Markierungen gegenüber der Zelle, die keine hat.</translation>
    </message>
    <message>
        <source>In one version only</source>
        <translation>Nur in einer Fassung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Made with Crossread {version}.</source>
        <translation>Erstellt mit Crossread {version}.</translation>
    </message>
    <message>
        <source>No facts were found that could be compared.</source>
        <translation>Es wurden keine vergleichbaren Angaben gefunden.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Of A also in B</source>
        <translation>Von A auch in B</translation>
    </message>
    <message>
        <source>Of B also in A</source>
        <translation>Von B auch in A</translation>
    </message>
    <message>
        <source>Passages of eight words or more that stand in both, word for word.</source>
        <translation>Passagen von mindestens acht Wörtern, die Wort für Wort in beiden stehen.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Published first</source>
        <translation>Zuerst erschienen</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Ausgesondert</translation>
    </message>
    <message>
        <source>Shared text</source>
        <translation>Gemeinsamer Text</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Die Angaben</translation>
    </message>
    <message>
        <source>The one published first can be the source; both may also have them from a third, such as an agency.</source>
        <translation>Die zuerst erschienene kann die Quelle sein; beide können sie auch von Dritten haben, etwa einer Agentur.</translation>
    </message>
    <message>
        <source>The same in each</source>
        <translation>In allen gleich</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Die Fassungen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Versions compared</source>
        <translation>Fassungen im Vergleich</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Wo sie sich unterscheiden</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>confirmed by the reporter</source>
        <translation>vom Reporter bestätigt</translation>
    </message>
    <message>
        <source>contradicted fact</source>
        <translation>widersprochene Angabe</translation>
    </message>
    <message>
        <source>differing fact</source>
        <translation>abweichende Angabe</translation>
    </message>
    <message>
        <source>dismissed by the reporter</source>
        <translation>vom Reporter verworfen</translation>
    </message>
    <message>
        <source>instead of: {words}</source>
        <translation>statt: {words}</translation>
    </message>
    <message>
        <source>kept apart by hand</source>
        <translation>von Hand getrennt</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>von Hand verknüpft</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>nicht in dieser Fassung</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>nicht erwähnt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>speaker not named</source>
        <translation>Sprecher nicht genannt</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of page furniture</source>
        <comment>{n} line of page furniture</comment>
        <translation>
            <numerusform>{n} Zeile Beiwerk</numerusform>
            <numerusform>{n} Zeilen Beiwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more pairs share less.</source>
        <comment>{n} more pair shares less.</comment>
        <translation>
            <numerusform>{n} weiteres Paar hat weniger gemein.</numerusform>
            <numerusform>{n} weitere Paare haben weniger gemein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions compared</source>
        <comment>{n} version compared</comment>
        <translation>
            <numerusform>{n} Fassung im Vergleich</numerusform>
            <numerusform>{n} Fassungen im Vergleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} Wort</numerusform>
            <numerusform>{n} Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>Ortsmarke</translation>
    </message>
    <message>
        <source>heading between paragraphs</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>Beiwerk</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>row of a table</source>
        <translation>Tabellenzeile</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>a digit is missing or wrong</source>
        <translation>eine Ziffer fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>a week that can be read in two ways</source>
        <translation>eine Woche, die sich auf zwei Weisen lesen lässt</translation>
    </message>
    <message>
        <source>above the other&apos;s ceiling</source>
        <translation>über der Obergrenze der anderen</translation>
    </message>
    <message>
        <source>above the other&apos;s floor</source>
        <translation>über der Untergrenze der anderen</translation>
    </message>
    <message>
        <source>altered words: much the same, put in other words</source>
        <translation>veränderter Wortlaut: fast dasselbe, anders formuliert</translation>
    </message>
    <message>
        <source>altered words: {words}</source>
        <translation>veränderter Wortlaut: {words}</translation>
    </message>
    <message>
        <source>another body: {one} against {other}</source>
        <translation>andere Einrichtung: {one} gegen {other}</translation>
    </message>
    <message>
        <source>another first name: {one} against {other}</source>
        <translation>anderer Vorname: {one} gegen {other}</translation>
    </message>
    <message>
        <source>another name: {one} against {other}</source>
        <translation>anderer Name: {one} gegen {other}</translation>
    </message>
    <message>
        <source>another office: {one} against {other}</source>
        <translation>anderes Amt: {one} gegen {other}</translation>
    </message>
    <message>
        <source>another part of the day</source>
        <translation>eine andere Tageszeit</translation>
    </message>
    <message>
        <source>another person: {one} against {other}</source>
        <translation>andere Person: {one} gegen {other}</translation>
    </message>
    <message>
        <source>another place: {one} against {other}</source>
        <translation>anderer Ort: {one} gegen {other}</translation>
    </message>
    <message>
        <source>another rank: {one} against {other}</source>
        <translation>anderer Rang: {one} gegen {other}</translation>
    </message>
    <message>
        <source>another relation: {one} against {other}</source>
        <translation>andere Verwandtschaft: {one} gegen {other}</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>andere Quelle</translation>
    </message>
    <message>
        <source>another source: {one} against {other}</source>
        <translation>andere Quelle: {one} gegen {other}</translation>
    </message>
    <message>
        <source>another spelling: {one} against {other}</source>
        <translation>andere Schreibung: {one} gegen {other}</translation>
    </message>
    <message>
        <source>below the other&apos;s ceiling</source>
        <translation>unter der Obergrenze der anderen</translation>
    </message>
    <message>
        <source>below the other&apos;s floor</source>
        <translation>unter der Untergrenze der anderen</translation>
    </message>
    <message>
        <source>both in other words</source>
        <translation>beide in anderen Worten</translation>
    </message>
    <message>
        <source>both official</source>
        <translation>beide amtlich</translation>
    </message>
    <message>
        <source>both people there</source>
        <translation>beides Menschen vor Ort</translation>
    </message>
    <message>
        <source>both told from the day of publication, which one article does not give</source>
        <translation>beide vom Erscheinungstag aus erzählt, den ein Artikel nicht nennt</translation>
    </message>
    <message>
        <source>cited in each, whatever for</source>
        <translation>in jeder zitiert, wofür auch immer</translation>
    </message>
    <message>
        <source>counted back from publication: {one} days against {other} days</source>
        <translation>vom Erscheinen zurückgerechnet: {one} Tage gegen {other} Tage</translation>
    </message>
    <message>
        <source>different ages, and one version is undated</source>
        <translation>verschiedene Alter, und eine Fassung ist undatiert</translation>
    </message>
    <message>
        <source>different ages, unless a birthday lies between</source>
        <translation>verschiedene Alter, falls kein Geburtstag dazwischenliegt</translation>
    </message>
    <message>
        <source>different dates</source>
        <translation>verschiedene Daten</translation>
    </message>
    <message>
        <source>different dates, at least one loosely given</source>
        <translation>verschiedene Daten, mindestens eines ungenau</translation>
    </message>
    <message>
        <source>different days of the week</source>
        <translation>verschiedene Wochentage</translation>
    </message>
    <message>
        <source>different figures</source>
        <translation>verschiedene Zahlen</translation>
    </message>
    <message>
        <source>different parts of the day</source>
        <translation>verschiedene Tageszeiten</translation>
    </message>
    <message>
        <source>different times</source>
        <translation>verschiedene Uhrzeiten</translation>
    </message>
    <message>
        <source>each quotes a different part</source>
        <translation>jede zitiert einen anderen Teil</translation>
    </message>
    <message>
        <source>far above the other&apos;s floor</source>
        <translation>weit über der Untergrenze der anderen</translation>
    </message>
    <message>
        <source>far below the other&apos;s ceiling</source>
        <translation>weit unter der Obergrenze der anderen</translation>
    </message>
    <message>
        <source>no exchange rate makes them equal</source>
        <translation>kein Wechselkurs macht sie gleich</translation>
    </message>
    <message>
        <source>no other version carries it</source>
        <translation>keine andere Fassung führt ihn</translation>
    </message>
    <message>
        <source>not reached here and passed there</source>
        <translation>hier nicht erreicht und dort überschritten</translation>
    </message>
    <message>
        <source>one by name, one by office</source>
        <translation>eine mit Namen, eine mit Amt</translation>
    </message>
    <message>
        <source>one cites nobody</source>
        <translation>eine nennt niemanden</translation>
    </message>
    <message>
        <source>one date lies within the other</source>
        <translation>ein Datum liegt im anderen</translation>
    </message>
    <message>
        <source>one floor is rounded down</source>
        <translation>eine Untergrenze ist abgerundet</translation>
    </message>
    <message>
        <source>one gives the day of the week, the other the date</source>
        <translation>eine nennt den Wochentag, die andere das Datum</translation>
    </message>
    <message>
        <source>one gives the name in short</source>
        <translation>eine kürzt den Namen</translation>
    </message>
    <message>
        <source>one gives the time as well</source>
        <translation>eine nennt auch die Uhrzeit</translation>
    </message>
    <message>
        <source>one gives the time more exactly</source>
        <translation>eine nennt die Uhrzeit genauer</translation>
    </message>
    <message>
        <source>one goes up, the other down</source>
        <translation>eine steigt, die andere fällt</translation>
    </message>
    <message>
        <source>one has words in brackets</source>
        <translation>eine hat Wörter in Klammern</translation>
    </message>
    <message>
        <source>one is a news medium, which may pass on the other</source>
        <translation>eine ist ein Nachrichtenmedium, das die andere weitergeben kann</translation>
    </message>
    <message>
        <source>one is a plain fraction</source>
        <translation>eine Angabe ist ein einfacher Bruch</translation>
    </message>
    <message>
        <source>one is approximate</source>
        <translation>eine ist ungefähr</translation>
    </message>
    <message>
        <source>one is rounded</source>
        <translation>eine ist gerundet</translation>
    </message>
    <message>
        <source>one is the body, the other speaks for it</source>
        <translation>eine ist die Stelle, die andere spricht für sie</translation>
    </message>
    <message>
        <source>one is told from a day of publication that is not known</source>
        <translation>eine von einem Erscheinungstag aus erzählt, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>one quotes a part of the other</source>
        <translation>eine zitiert einen Teil der anderen</translation>
    </message>
    <message>
        <source>one time is approximate</source>
        <translation>eine Uhrzeit ist ungefähr</translation>
    </message>
    <message>
        <source>one time is rounded</source>
        <translation>eine Uhrzeit ist gerundet</translation>
    </message>
    <message>
        <source>one version alone has it</source>
        <translation>nur eine Fassung hat es</translation>
    </message>
    <message>
        <source>one version itself says {one} and {other}</source>
        <translation>eine Fassung sagt selbst {one} und {other}</translation>
    </message>
    <message>
        <source>one without its area code</source>
        <translation>eine ohne Vorwahl</translation>
    </message>
    <message>
        <source>opposite directions: {one} against {other}</source>
        <translation>entgegengesetzte Richtungen: {one} gegen {other}</translation>
    </message>
    <message>
        <source>put the same way</source>
        <translation>gleich dargestellt</translation>
    </message>
    <message>
        <source>put with another certainty</source>
        <translation>mit anderer Gewissheit dargestellt</translation>
    </message>
    <message>
        <source>quoted here, paraphrased there</source>
        <translation>hier zitiert, dort umschrieben</translation>
    </message>
    <message>
        <source>said by {one} or by {other}</source>
        <translation>gesagt von {one} oder von {other}</translation>
    </message>
    <message>
        <source>source dropped: cited in {versions}, stated as fact in {others}</source>
        <translation>Quelle weggelassen: genannt in {versions}, als Tatsache in {others}</translation>
    </message>
    <message>
        <source>spelled differently</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>spelled differently: {words}</source>
        <translation>anders geschrieben: {words}</translation>
    </message>
    <message>
        <source>stated in {versions}, alleged in {others} ({cues})</source>
        <translation>festgestellt in {versions}, mit Vorbehalt in {others} ({cues})</translation>
    </message>
    <message>
        <source>stated in {versions}, denied in {others} ({cues})</source>
        <translation>festgestellt in {versions}, bestritten in {others} ({cues})</translation>
    </message>
    <message>
        <source>stated in {versions}, only tried in {others} ({cues})</source>
        <translation>festgestellt in {versions}, nur versucht in {others} ({cues})</translation>
    </message>
    <message>
        <source>stated in {versions}, said not to be so in {others} ({cues})</source>
        <translation>festgestellt in {versions}, verneint in {others} ({cues})</translation>
    </message>
    <message>
        <source>the body&apos;s name put otherwise</source>
        <translation>der Name der Stelle ist anders gefasst</translation>
    </message>
    <message>
        <source>the other version does not carry it</source>
        <translation>die andere Fassung führt ihn nicht</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>the same but for the year, which is not given</source>
        <translation>gleich bis auf das Jahr, das nicht genannt ist</translation>
    </message>
    <message>
        <source>the same date</source>
        <translation>dasselbe Datum</translation>
    </message>
    <message>
        <source>the same day of the week, of this week or the next</source>
        <translation>derselbe Wochentag, dieser oder der nächsten Woche</translation>
    </message>
    <message>
        <source>the same day of the week, one article undated</source>
        <translation>derselbe Wochentag, ein Artikel undatiert</translation>
    </message>
    <message>
        <source>the same day, one without its year</source>
        <translation>derselbe Tag, einmal ohne Jahr</translation>
    </message>
    <message>
        <source>the same figure</source>
        <translation>dieselbe Zahl</translation>
    </message>
    <message>
        <source>the same figure in another currency</source>
        <translation>dieselbe Zahl in einer anderen Währung</translation>
    </message>
    <message>
        <source>the same figure, as a level here and as a change there</source>
        <translation>dieselbe Zahl, hier als Stand und dort als Veränderung</translation>
    </message>
    <message>
        <source>the same figure, bounded differently</source>
        <translation>dieselbe Zahl, anders begrenzt</translation>
    </message>
    <message>
        <source>the same figure, counted as {one} and as {other}</source>
        <translation>dieselbe Zahl, gezählt als {one} und als {other}</translation>
    </message>
    <message>
        <source>the same figure, of {one} here and of {other} there</source>
        <translation>dieselbe Zahl, hier {one}, dort {other}</translation>
    </message>
    <message>
        <source>the same figure, one more cautious</source>
        <translation>dieselbe Zahl, einmal vorsichtiger</translation>
    </message>
    <message>
        <source>the same figure, told as {fate} here and as {turn} there</source>
        <translation>dieselbe Zahl, hier als {fate} und dort als {turn} erzählt</translation>
    </message>
    <message>
        <source>the same limit, one leaves it open</source>
        <translation>dieselbe Grenze, einmal offen</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the same name, with another title</source>
        <translation>derselbe Name mit anderem Titel</translation>
    </message>
    <message>
        <source>the same notice</source>
        <translation>derselbe Hinweis</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>dieselbe Nummer</translation>
    </message>
    <message>
        <source>the same role</source>
        <translation>die gleiche Funktion</translation>
    </message>
    <message>
        <source>the same source</source>
        <translation>dieselbe Quelle</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>dieselbe Uhrzeit</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>derselbe Wortlaut</translation>
    </message>
    <message>
        <source>the same words, one contracts them</source>
        <translation>derselbe Wortlaut, einmal zusammengezogen</translation>
    </message>
    <message>
        <source>the same words, said by {one} or by {other}</source>
        <translation>derselbe Wortlaut, gesagt von {one} oder von {other}</translation>
    </message>
    <message>
        <source>the source is named differently</source>
        <translation>die Quelle heißt anders</translation>
    </message>
    <message>
        <source>the source is named differently: {one} against {other}</source>
        <translation>die Quelle heißt anders: {one} gegen {other}</translation>
    </message>
    <message>
        <source>the source&apos;s name is spelled differently</source>
        <translation>der Name der Quelle ist anders geschrieben</translation>
    </message>
    <message>
        <source>the source&apos;s name is spelled differently: {one} against {other}</source>
        <translation>der Name der Quelle ist anders geschrieben: {one} gegen {other}</translation>
    </message>
    <message>
        <source>the versions were published some time apart</source>
        <translation>die Fassungen erschienen mit zeitlichem Abstand</translation>
    </message>
    <message>
        <source>told as {cues} in {versions} and as {other_cues} in {others}</source>
        <translation>als {cues} berichtet in {versions}, als {other_cues} in {others}</translation>
    </message>
    <message>
        <source>told differently: {one} against {other}</source>
        <translation>anders erzählt: {one} gegen {other}</translation>
    </message>
    <message>
        <source>two different ceilings</source>
        <translation>zwei verschiedene Obergrenzen</translation>
    </message>
    <message>
        <source>two different floors; one may be an update</source>
        <translation>zwei verschiedene Untergrenzen; eine kann eine Aktualisierung sein</translation>
    </message>
    <message>
        <source>two ranges with other ends</source>
        <translation>zwei Spannen mit anderen Grenzen</translation>
    </message>
    <message>
        <source>within the order of magnitude</source>
        <translation>in derselben Größenordnung</translation>
    </message>
    <message>
        <source>within the range</source>
        <translation>innerhalb der Spanne</translation>
    </message>
    <message>
        <source>{rule}, at least one approximate</source>
        <translation>{rule}, mindestens eine ungefähr</translation>
    </message>
    <message>
        <source>{rule}, said with a reservation</source>
        <translation>{rule}, mit Vorbehalt gesagt</translation>
    </message>
    <message>
        <source>{rule}; not in English, so its other words are not read</source>
        <translation>{rule}; nicht auf Englisch, daher sind die übrigen Wörter nicht gelesen</translation>
    </message>
    <message>
        <source>{rule}; {change}</source>
        <translation>{rule}; {change}</translation>
    </message>
    <message>
        <source>{value} against {values}</source>
        <translation>{value} gegen {values}</translation>
    </message>
    <message>
        <source>{value} against {values}: {reason}</source>
        <translation>{value} gegen {values}: {reason}</translation>
    </message>
    <message>
        <source>{value} and {values}: {reason}</source>
        <translation>{value} und {values}: {reason}</translation>
    </message>
    <message>
        <source>{value} is not within {share} % of {second}</source>
        <translation>{value} liegt um mehr als {share} % neben {second}</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Eight short accounts of one art theft: six minutes, three men or four, and a sum with its digits the wrong way round.</source>
        <translation>Acht kurze Berichte über einen Kunstraub: sechs Minuten, drei Männer oder vier und eine Summe mit verdrehten Ziffern.</translation>
    </message>
    <message>
        <source>Fire at Carrowmouth harbour</source>
        <translation>Feuer im Hafen von Carrowmouth</translation>
    </message>
    <message>
        <source>One article as it stood at 8.15, 11.40 and 17.05: two figures and a name changed without a word, beside a correction about something else.</source>
        <translation>Ein Artikel, wie er um 8.15, 11.40 und 17.05 Uhr stand: zwei Zahlen und ein Name stillschweigend geändert, daneben eine Korrektur zu etwas anderem.</translation>
    </message>
    <message>
        <source>One night&apos;s fire as an agency, the local daily, a broadcaster and a tabloid told it, with figures, dates and quotes that do not agree.</source>
        <translation>Ein nächtliches Feuer, erzählt von einer Agentur, der Lokalzeitung, einem Sender und einem Boulevardblatt, mit Zahlen, Daten und Zitaten, die nicht zusammenpassen.</translation>
    </message>
    <message>
        <source>The Lorne dam, in three versions</source>
        <translation>Der Lorne-Damm in drei Fassungen</translation>
    </message>
    <message>
        <source>The raid on the Verrin Museum</source>
        <translation>Der Raub im Verrin-Museum</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening “{title}” …</source>
        <translation>„{title}“ wird geöffnet …</translation>
    </message>
    <message>
        <source>Unsaved story</source>
        <translation>Nicht gespeicherte Geschichte</translation>
    </message>
    <message>
        <source>Unsaved versions cannot be kept for the next start: {why} Save the story.</source>
        <translation>Nicht gespeicherte Fassungen lassen sich nicht für den nächsten Start aufbewahren: {why} Die Geschichte speichern.</translation>
    </message>
    <message>
        <source>Your unsaved story of the last time is under File, Recent stories.</source>
        <translation>Die zuletzt nicht gespeicherte Geschichte liegt unter „Datei“, „Zuletzt geöffnet“.</translation>
    </message>
    <message>
        <source>{name} is not where it was. This is the copy kept when the window was closed.</source>
        <translation>{name} liegt nicht mehr am alten Ort. Dies ist die Kopie, die beim Schließen aufbewahrt wurde.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>An installed spaCy pipeline to read with; empty is the one that comes with the app.</source>
        <translation>Eine installierte spaCy-Pipeline zum Lesen; leer ist die mitgelieferte.</translation>
    </message>
    <message>
        <source>By what the lines of the fact table are grouped.</source>
        <translation>Wonach die Zeilen der Tabelle gruppiert sind.</translation>
    </message>
    <message>
        <source>Colours of the window; safe is made for colour-blind eyes.</source>
        <translation>Farben des Fensters; eine Wahl ist für Farbfehlsichtige gemacht.</translation>
    </message>
    <message>
        <source>Fold the rows that are the same in every version.</source>
        <translation>Zeilen falten, die in jeder Fassung gleich sind.</translation>
    </message>
    <message>
        <source>Keep the base, else the first column, in sight while the others scroll sideways.</source>
        <translation>Die Basis, sonst die erste Spalte, im Blick behalten, während die anderen seitlich rollen.</translation>
    </message>
    <message>
        <source>Language of the window; system follows the computer&apos;s. It takes effect at the next start.</source>
        <translation>Sprache des Fensters; „Wie das System“ folgt der des Rechners. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Open the story I left, with versions I have not saved. They are kept on this computer alone.</source>
        <translation>Die zuletzt gezeigte Geschichte öffnen, mit nicht gespeicherten Fassungen. Sie bleiben nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Size of the text against its normal size.</source>
        <translation>Größe des Textes im Verhältnis zur normalen.</translation>
    </message>
    <message>
        <source>The family the texts are set in; empty is one chosen for reading.</source>
        <translation>Die Schriftfamilie der Texte; leer ist eine zum Lesen gewählte.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Views beside the columns</source>
        <translation>Ansichten neben den Spalten</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Bring two or more articles about the same event, or several states of one article. Crossread aligns them and shows which facts differ. Nothing leaves this computer.</source>
        <translation>Zwei oder mehr Artikel über dasselbe Ereignis oder mehrere Stände eines Artikels einbringen. Crossread ordnet sie einander zu und zeigt, welche Angaben abweichen. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Open web address…</source>
        <translation>Webadresse öffnen …</translation>
    </message>
    <message>
        <source>Or drop files, links or text here, or press {keys} with an article on the clipboard.</source>
        <translation>Oder Dateien, Links oder Text hier ablegen, oder {keys} drücken, wenn ein Artikel in der Zwischenablage liegt.</translation>
    </message>
    <message>
        <source>Paste a version…</source>
        <translation>Fassung einfügen …</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Several versions of one story, side by side</source>
        <translation>Mehrere Fassungen einer Geschichte, nebeneinander</translation>
    </message>
    <message>
        <source>Try it with a sample story</source>
        <translation>Mit einem Beispiel ausprobieren</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Nothing is compared yet. Choose “Compare again”, or F5.</source>
        <translation>Noch ist nichts verglichen. „Erneut vergleichen“ oder F5 beginnt.</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>Fassungen werden gelesen …</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Ask for the right to read it, or copy it elsewhere</source>
        <translation>Leserecht erbitten oder anderswohin kopieren</translation>
    </message>
    <message>
        <source>Check that it is the right file, or paste its text</source>
        <translation>Prüfen, ob es die richtige Datei ist, oder den Text einfügen</translation>
    </message>
    <message>
        <source>Check that it is the right source</source>
        <translation>Prüfen, ob es die richtige Quelle ist</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>Prüfen, ob das Lesen erlaubt ist</translation>
    </message>
    <message>
        <source>Check that you may write there</source>
        <translation>Prüfen, ob das Schreiben dort erlaubt ist</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Die Adresse prüfen</translation>
    </message>
    <message>
        <source>Check the address and the network</source>
        <translation>Adresse und Netz prüfen</translation>
    </message>
    <message>
        <source>Check the file, or paste its text</source>
        <translation>Die Datei prüfen oder ihren Text einfügen</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Den Pfad prüfen</translation>
    </message>
    <message>
        <source>Check where it comes from</source>
        <translation>Prüfen, woher sie kommt</translation>
    </message>
    <message>
        <source>Choose a .crossread file</source>
        <translation>Eine .crossread-Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file that Crossread has saved</source>
        <translation>Eine von Crossread gespeicherte Datei wählen</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk</source>
        <translation>Einen anderen Ort wählen oder Platz auf dem Datenträger schaffen</translation>
    </message>
    <message>
        <source>Choose one of {names}, or the one that comes with the app</source>
        <translation>Eine von {names} wählen oder die mitgelieferte</translation>
    </message>
    <message>
        <source>Choose the one that comes with the app, as no other is installed</source>
        <translation>Die mitgelieferte wählen, da keine andere installiert ist</translation>
    </message>
    <message>
        <source>Crossread’s language model is missing: names and word forms are found by rules alone. Install the app again.</source>
        <translation>Crossreads Sprachmodell fehlt: Namen und Wortformen werden nur nach Regeln gefunden. Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Do not rely on it; open a copy from your backup</source>
        <translation>Nicht darauf verlassen; eine Kopie aus der Sicherung öffnen</translation>
    </message>
    <message>
        <source>Give a text, HTML, Markdown or JSON file, or paste its text</source>
        <translation>Eine Text-, HTML-, Markdown- oder JSON-Datei angeben oder den Text einfügen</translation>
    </message>
    <message>
        <source>Give each version once</source>
        <translation>Jede Fassung nur einmal angeben</translation>
    </message>
    <message>
        <source>Give it a field &quot;text&quot; or &quot;html&quot;</source>
        <translation>Ein Feld &quot;text&quot; oder &quot;html&quot; ergänzen</translation>
    </message>
    <message>
        <source>Give the files in it one by one</source>
        <translation>Die Dateien darin einzeln angeben</translation>
    </message>
    <message>
        <source>Give the files you want</source>
        <translation>Die gewünschten Dateien angeben</translation>
    </message>
    <message>
        <source>Give the name of a file in it</source>
        <translation>Den Namen einer Datei darin angeben</translation>
    </message>
    <message>
        <source>In {name}: words are compared, but names and word forms are read in English only.</source>
        <translation>Sprache {name}: Wörter werden verglichen, aber Namen und Wortformen nur auf Englisch gelesen.</translation>
    </message>
    <message>
        <source>Install it again in a version that fits this spaCy</source>
        <translation>In einer Version neu installieren, die zu diesem spaCy passt</translation>
    </message>
    <message>
        <source>Its date of publication, “{name}”, is not in the form 2025-07-13.</source>
        <translation>Das Erscheinungsdatum „{name}“ hat nicht die Form 2025-07-13.</translation>
    </message>
    <message>
        <source>Its encoding is not stated; it was read as {name}.</source>
        <translation>Die Kodierung ist nicht angegeben; gelesen wurde sie als {name}.</translation>
    </message>
    <message>
        <source>Leave the name out of the address</source>
        <translation>Den Namen aus der Adresse weglassen</translation>
    </message>
    <message>
        <source>Less than a third of the page&apos;s text was taken for the article; see whether something is missing.</source>
        <translation>Weniger als ein Drittel des Seitentextes wurde für den Artikel gehalten; prüfen, ob etwas fehlt.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one</source>
        <translation>Den Ordner anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>One sign of it could not be read and stand as �.</source>
        <translation>Ein Zeichen war nicht lesbar und steht als �.</translation>
    </message>
    <message>
        <source>Open a copy of it from your backup</source>
        <translation>Eine Kopie aus der Sicherung öffnen</translation>
    </message>
    <message>
        <source>Open the article itself, and give that</source>
        <translation>Den Artikel selbst öffnen und diesen angeben</translation>
    </message>
    <message>
        <source>Open the page in your browser, copy it and paste it here</source>
        <translation>Die Seite im Browser öffnen, kopieren und hier einfügen</translation>
    </message>
    <message>
        <source>Paste its text instead</source>
        <translation>Stattdessen den Text einfügen</translation>
    </message>
    <message>
        <source>Paste its text instead, and report the error that the log holds</source>
        <translation>Stattdessen den Text einfügen und den Fehler aus dem Protokoll melden</translation>
    </message>
    <message>
        <source>Paste the part of it you need</source>
        <translation>Den benötigten Teil einfügen</translation>
    </message>
    <message>
        <source>Paste the part you need</source>
        <translation>Den benötigten Teil einfügen</translation>
    </message>
    <message>
        <source>Save fewer versions in one</source>
        <translation>Weniger Fassungen in einer Datei speichern</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Als UTF-8 speichern</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or paste its text</source>
        <translation>Als UTF-8 speichern oder den Text einfügen</translation>
    </message>
    <message>
        <source>Save it as a file first</source>
        <translation>Zuerst als Datei speichern</translation>
    </message>
    <message>
        <source>Save it as a file, or paste its text</source>
        <translation>Als Datei speichern oder den Text einfügen</translation>
    </message>
    <message>
        <source>Something went wrong inside Crossread ({name}). Your versions are kept.</source>
        <translation>In Crossread ist etwas schiefgegangen ({name}). Die Fassungen sind erhalten.</translation>
    </message>
    <message>
        <source>The page holds {number} articles or entries; they were read as one text.</source>
        <translation>Die Seite enthält {number} Artikel oder Einträge; sie wurden als ein Text gelesen.</translation>
    </message>
    <message>
        <source>The page holds {number} articles; one was read, and the others are marked as page furniture.</source>
        <translation>Die Seite enthält {number} Artikel; einer wurde gelesen, die anderen gelten als Beiwerk.</translation>
    </message>
    <message>
        <source>The page is a live blog; its entries were read as one text, in the order of the page.</source>
        <translation>Die Seite ist ein Liveblog; die Einträge wurden in ihrer Reihenfolge als ein Text gelesen.</translation>
    </message>
    <message>
        <source>The page is nested too deeply to find its article; all that is visible was read.</source>
        <translation>Die Seite ist zu tief verschachtelt, um den Artikel zu finden; alles Sichtbare wurde gelesen.</translation>
    </message>
    <message>
        <source>The page says that it is for subscribers; its text may be cut short.</source>
        <translation>Die Seite ist nach eigener Angabe für Abonnenten; der Text kann gekürzt sein.</translation>
    </message>
    <message>
        <source>The page shows less text than it holds for search engines; that text was read.</source>
        <translation>Die Seite zeigt weniger Text, als sie für Suchmaschinen enthält; dieser wurde gelesen.</translation>
    </message>
    <message>
        <source>There is not enough memory for these versions. Remove one.</source>
        <translation>Für diese Fassungen reicht der Arbeitsspeicher nicht. Eine davon entfernen.</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Später noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again then</source>
        <translation>Dann noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try once more, or paste its text instead</source>
        <translation>Noch einmal versuchen oder stattdessen den Text einfügen</translation>
    </message>
    <message>
        <source>Update Crossread to open it</source>
        <translation>Zum Öffnen Crossread aktualisieren</translation>
    </message>
    <message>
        <source>Words of {name} are divided at spaces and marks alone.</source>
        <translation>Wörter der Sprache {name} werden nur an Leerraum und Satzzeichen getrennt.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>ein Feed</translation>
    </message>
    <message>
        <source>a film or sound recording</source>
        <translation>eine Film- oder Tonaufnahme</translation>
    </message>
    <message>
        <source>a mail or web archive</source>
        <translation>ein Mail- oder Webarchiv</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a picture or recording</source>
        <translation>ein Bild oder eine Aufnahme</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>eine Präsentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>ein Webarchiv</translation>
    </message>
    <message>
        <source>an Excel sheet</source>
        <translation>eine Excel-Tabelle</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>eine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>ein E-Book</translation>
    </message>
    <message>
        <source>an error in Crossread itself kept it from being read</source>
        <translation>ein Fehler in Crossread selbst hat das Lesen verhindert</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>it could not be opened</source>
        <translation>ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>it could not be opened ({reason})</source>
        <translation>ließ sich nicht öffnen ({reason})</translation>
    </message>
    <message>
        <source>it could not be saved ({reason})</source>
        <translation>ließ sich nicht speichern ({reason})</translation>
    </message>
    <message>
        <source>it could not be written ({reason})</source>
        <translation>ließ sich nicht schreiben ({reason})</translation>
    </message>
    <message>
        <source>it has the same content as {name}</source>
        <translation>hat denselben Inhalt wie {name}</translation>
    </message>
    <message>
        <source>it has {number} characters, and no more than {most} can be compared</source>
        <translation>hat {number} Zeichen, und mehr als {most} lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>it has {number} paragraphs, and no more than {most} can be compared</source>
        <translation>hat {number} Absätze, und mehr als {most} lassen sich nicht vergleichen</translation>
    </message>
    <message>
        <source>it has {size}, and no file over 50 MB is opened</source>
        <translation>hat {size}, und Dateien über 50 MB werden nicht geöffnet</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>enthält keinen Text</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a folder of {number} files, too many to be read side by side</source>
        <translation>ist ein Ordner mit {number} Dateien, zu vielen für eine Gegenüberstellung</translation>
    </message>
    <message>
        <source>it is a folder that holds no article</source>
        <translation>ist ein Ordner ohne Artikel</translation>
    </message>
    <message>
        <source>it is a page of links, without an article</source>
        <translation>ist eine Seite voller Links ohne Artikel</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it is given twice</source>
        <translation>ist doppelt angegeben</translation>
    </message>
    <message>
        <source>it is larger than 1 GB, and no larger story is opened</source>
        <translation>ist größer als 1 GB, und größere Geschichten werden nicht geöffnet</translation>
    </message>
    <message>
        <source>it is larger than 50 MB, and nothing larger is opened</source>
        <translation>ist größer als 50 MB, und Größeres wird nicht geöffnet</translation>
    </message>
    <message>
        <source>it is nested too deeply to be read</source>
        <translation>ist zu tief verschachtelt, um gelesen zu werden</translation>
    </message>
    <message>
        <source>it is no Crossread story</source>
        <translation>ist keine Crossread-Geschichte</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is no story file of this Crossread</source>
        <translation>ist keine Geschichte dieses Crossread</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>ist nicht UTF-8</translation>
    </message>
    <message>
        <source>it is not a valid address</source>
        <translation>ist keine gültige Adresse</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>it is the same file as {name}</source>
        <translation>ist dieselbe Datei wie {name}</translation>
    </message>
    <message>
        <source>it is {form}, which Crossread cannot read yet</source>
        <translation>ist {form}; das kann Crossread noch nicht lesen</translation>
    </message>
    <message>
        <source>it leads into a private network</source>
        <translation>führt in ein privates Netz</translation>
    </message>
    <message>
        <source>it leads to a {name} address, not to a page</source>
        <translation>führt zu einer Adresse der Art {name}, nicht zu einer Seite</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>darf nicht geöffnet werden</translation>
    </message>
    <message>
        <source>it was saved by a newer Crossread</source>
        <translation>wurde von einem neueren Crossread gespeichert</translation>
    </message>
    <message>
        <source>its HTML holds no text</source>
        <translation>das HTML enthält keinen Text</translation>
    </message>
    <message>
        <source>its JSON has no text</source>
        <translation>das JSON hat keinen Text</translation>
    </message>
    <message>
        <source>its JSON is no object</source>
        <translation>das JSON ist kein Objekt</translation>
    </message>
    <message>
        <source>its address holds a user name</source>
        <translation>die Adresse enthält einen Benutzernamen</translation>
    </message>
    <message>
        <source>its letters are in an encoding that cannot be told</source>
        <translation>die Kodierung der Zeichen lässt sich nicht erkennen</translation>
    </message>
    <message>
        <source>its page is larger than 5 MB, and no larger page can be read</source>
        <translation>die Seite ist größer als 5 MB, und größere lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>its text is broken ({reason})</source>
        <translation>der Text ist beschädigt ({reason})</translation>
    </message>
    <message>
        <source>no language pipeline of this name is installed</source>
        <translation>keine Sprachpipeline dieses Namens ist installiert</translation>
    </message>
    <message>
        <source>only addresses that begin with http or https are fetched</source>
        <translation>nur Adressen, die mit http oder https beginnen, werden abgerufen</translation>
    </message>
    <message>
        <source>reading it takes more memory than is safe</source>
        <translation>das Lesen braucht mehr Arbeitsspeicher, als sicher ist</translation>
    </message>
    <message>
        <source>reading it took longer than {number} seconds</source>
        <translation>das Lesen dauerte länger als {number} Sekunden</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>die Verbindung ist gescheitert</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the folder it should be in does not exist</source>
        <translation>der vorgesehene Ordner existiert nicht</translation>
    </message>
    <message>
        <source>the kept original of {name} is not the one its fingerprint was taken from, so the file was changed</source>
        <translation>das aufbewahrte Original von {name} passt nicht zu seinem Fingerabdruck, die Datei wurde also verändert</translation>
    </message>
    <message>
        <source>the page could not be read</source>
        <translation>die Seite war nicht lesbar</translation>
    </message>
    <message>
        <source>the page did not come within {number} seconds</source>
        <translation>die Seite kam nicht binnen {number} Sekunden</translation>
    </message>
    <message>
        <source>the page has been removed</source>
        <translation>die Seite wurde entfernt</translation>
    </message>
    <message>
        <source>the page is larger than 10 MB</source>
        <translation>die Seite ist größer als 10 MB</translation>
    </message>
    <message>
        <source>the page is withheld for legal reasons</source>
        <translation>die Seite ist aus rechtlichen Gründen gesperrt</translation>
    </message>
    <message>
        <source>the page was given up</source>
        <translation>die Seite wurde aufgegeben</translation>
    </message>
    <message>
        <source>the part of Crossread that reads files stopped while reading it</source>
        <translation>der Teil von Crossread, der Dateien liest, brach dabei ab</translation>
    </message>
    <message>
        <source>the site answers with error {number}</source>
        <translation>der Server antwortet mit Fehler {number}</translation>
    </message>
    <message>
        <source>the site asks for a password</source>
        <translation>der Server verlangt ein Passwort</translation>
    </message>
    <message>
        <source>the site asks for payment</source>
        <translation>der Server verlangt eine Bezahlung</translation>
    </message>
    <message>
        <source>the site asks to wait {number} seconds</source>
        <translation>der Server bittet um {number} Sekunden Geduld</translation>
    </message>
    <message>
        <source>the site does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>the site does not let it be read</source>
        <translation>der Server erlaubt das Lesen nicht</translation>
    </message>
    <message>
        <source>the site redirects without end</source>
        <translation>der Server leitet endlos weiter</translation>
    </message>
    <message>
        <source>the site&apos;s certificate is not valid, so it may not be the site</source>
        <translation>das Zertifikat des Servers ist ungültig, es könnte also ein anderer sein</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such page</source>
        <translation>diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such site, or no network</source>
        <translation>diesen Server gibt es nicht, oder es besteht kein Netz</translation>
    </message>
    <message>
        <source>this language pipeline does not load</source>
        <translation>diese Sprachpipeline lässt sich nicht laden</translation>
    </message>
    <message>
        <source>writing there is not allowed, or another program has it open</source>
        <translation>das Schreiben dort ist nicht erlaubt, oder ein anderes Programm hat die Datei offen</translation>
    </message>
    <message>
        <source>your settings could not be kept ({reason})</source>
        <translation>die Einstellungen ließen sich nicht aufbewahren ({reason})</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB</source>
        <translation>{name} ist größer als 64 MB</translation>
    </message>
    <message>
        <source>{name}: it has the same content as {other} in column {number}. Remove one of the two.</source>
        <translation>{name}: derselbe Inhalt wie {other} in Spalte {number}. Eine von beiden entfernen.</translation>
    </message>
    <message>
        <source>{name}: this is no settings file. It is kept as {other}; defaults are used.</source>
        <translation>{name}: Das ist keine Einstellungsdatei. Sie wird als {other} aufbewahrt; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>{name}: your settings could not be read. The defaults are used.</source>
        <translation>{name}: Die Einstellungen waren nicht lesbar. Es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>{name}: {why}. The default is used.</source>
        <translation>{name}: {why}. Es gilt die Vorgabe.</translation>
    </message>
    <message>
        <source>{name}: {why}. {remedy}.</source>
        <translation>{name}: {why}. {remedy}.</translation>
    </message>
    <message>
        <source>{number} signs of it could not be read and stand as �.</source>
        <translation>{number} Zeichen waren nicht lesbar und stehen als �.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>add {n} versions</source>
        <comment>add version</comment>
        <translation>
            <numerusform>Fassung hinzufügen</numerusform>
            <numerusform>{n} Fassungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>choose base</source>
        <translation>Basis wählen</translation>
    </message>
    <message>
        <source>close story</source>
        <translation>Geschichte schließen</translation>
    </message>
    <message>
        <source>confirm the match</source>
        <translation>Zuordnung bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>confirm {n} facts</source>
        <comment>confirm fact</comment>
        <translation>
            <numerusform>Angabe bestätigen</numerusform>
            <numerusform>{n} Angaben bestätigen</numerusform>
        </translation>
    </message>
    <message>
        <source>correct details</source>
        <translation>Details korrigieren</translation>
    </message>
    <message numerus="yes">
        <source>dismiss {n} facts</source>
        <comment>dismiss fact</comment>
        <translation>
            <numerusform>Angabe verwerfen</numerusform>
            <numerusform>{n} Angaben verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>hide column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>let go of the pin</source>
        <translation>Festlegung aufheben</translation>
    </message>
    <message>
        <source>link paragraphs</source>
        <translation>Absätze verknüpfen</translation>
    </message>
    <message>
        <source>mark as furniture</source>
        <translation>Als Beiwerk kennzeichnen</translation>
    </message>
    <message>
        <source>mark as {role}</source>
        <translation>Als {role} kennzeichnen</translation>
    </message>
    <message>
        <source>merge fact lines</source>
        <translation>Zeilen zusammenführen</translation>
    </message>
    <message>
        <source>move version</source>
        <translation>Fassung verschieben</translation>
    </message>
    <message>
        <source>open story</source>
        <translation>Geschichte öffnen</translation>
    </message>
    <message>
        <source>part the match</source>
        <translation>Zuordnung trennen</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>remove unread versions</source>
        <translation>Ungelesene Fassungen entfernen</translation>
    </message>
    <message>
        <source>remove version</source>
        <translation>Fassung entfernen</translation>
    </message>
    <message>
        <source>separate into single lines</source>
        <translation>in einzelne Zeilen trennen</translation>
    </message>
    <message>
        <source>separate version</source>
        <translation>Fassung lösen</translation>
    </message>
    <message>
        <source>show all columns</source>
        <translation>Alle Spalten einblenden</translation>
    </message>
    <message>
        <source>show column</source>
        <translation>Spalte einblenden</translation>
    </message>
    <message numerus="yes">
        <source>take back {n} confirmations</source>
        <comment>take back the confirmation</comment>
        <translation>
            <numerusform>Bestätigung zurücknehmen</numerusform>
            <numerusform>{n} Bestätigungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back {n} dismissals</source>
        <comment>take back the dismissal</comment>
        <translation>
            <numerusform>Verwerfen zurücknehmen</numerusform>
            <numerusform>{n} Verwerfungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>take out of the row</source>
        <translation>Aus der Zeile herausnehmen</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>acre</source>
        <translation>Acre</translation>
    </message>
    <message>
        <source>acres</source>
        <translation>Acres</translation>
    </message>
    <message>
        <source>barrel</source>
        <translation>Barrel</translation>
    </message>
    <message>
        <source>barrels</source>
        <translation>Barrel</translation>
    </message>
    <message>
        <source>celsius</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>Zentimeter</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>Jahrhunderte</translation>
    </message>
    <message>
        <source>century</source>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>Jahrzehnte</translation>
    </message>
    <message>
        <source>fahrenheit</source>
        <translation>°F</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>gallon</source>
        <translation>Gallone</translation>
    </message>
    <message>
        <source>gallons</source>
        <translation>Gallonen</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>Gramm</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>Hektar</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>Kilogramm</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>kilometre per hour</source>
        <translation>Kilometer pro Stunde</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>kilometres per hour</source>
        <translation>Kilometer pro Stunde</translation>
    </message>
    <message>
        <source>knot</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>knots</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>Liter</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>mile</source>
        <translation>Meile</translation>
    </message>
    <message>
        <source>mile per hour</source>
        <translation>Meile pro Stunde</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>miles per hour</source>
        <translation>Meilen pro Stunde</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>ounce</source>
        <translation>Unze</translation>
    </message>
    <message>
        <source>ounces</source>
        <translation>Unzen</translation>
    </message>
    <message>
        <source>percentage point</source>
        <translation>Prozentpunkt</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>pound</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>Pfund</translation>
    </message>
    <message>
        <source>second</source>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>square kilometre</source>
        <translation>Quadratkilometer</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>Quadratkilometer</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>Quadratmeter</translation>
    </message>
    <message>
        <source>square mile</source>
        <translation>Quadratmeile</translation>
    </message>
    <message>
        <source>square miles</source>
        <translation>Quadratmeilen</translation>
    </message>
    <message>
        <source>ton</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>Tonne</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>Tonnen</translation>
    </message>
    <message>
        <source>tons</source>
        <translation>Tons</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>Wochenenden</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>Yard</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>Yards</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>a day not known</source>
        <translation>ein unbekannter Tag</translation>
    </message>
    <message>
        <source>a month not known</source>
        <translation>ein unbekannter Monat</translation>
    </message>
    <message>
        <source>a week not known</source>
        <translation>eine unbekannte Woche</translation>
    </message>
    <message>
        <source>a year not known</source>
        <translation>ein unbekanntes Jahr</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>etwa {value}</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>mindestens {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>höchstens {value}</translation>
    </message>
    <message>
        <source>down {value}</source>
        <translation>minus {value}</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>just over {value}</source>
        <translation>etwas über {value}</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>weniger als {value}</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>mehr als {value}</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>nearly {value}</source>
        <translation>fast {value}</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>no {noun}</source>
        <translation>0 {noun}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>somewhere between {figure} and {value}</source>
        <translation>irgendwo zwischen {figure} und {value}</translation>
    </message>
    <message>
        <source>the {decade}s</source>
        <translation>die {decade}er Jahre</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>up {value}</source>
        <translation>plus {value}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{date} to {until}</source>
        <translation>{date} bis {until}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
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
        <source>{figure} billion</source>
        <translation>{figure} Milliarden</translation>
    </message>
    <message>
        <source>{figure} million</source>
        <translation>{figure} Millionen</translation>
    </message>
    <message>
        <source>{figure} to {value}</source>
        <translation>{figure} bis {value}</translation>
    </message>
    <message>
        <source>{figure} trillion</source>
        <translation>{figure} Billionen</translation>
    </message>
    <message>
        <source>{figure}%</source>
        <translation>{figure} %</translation>
    </message>
    <message>
        <source>{month}</source>
        <translation>{month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{value} (nobody cited)</source>
        <translation>{value} (niemand genannt)</translation>
    </message>
</context>
<context>
    <name>VersionMenu</name>
    <message>
        <source>Compare the others with this one</source>
        <translation>Die anderen mit dieser vergleichen</translation>
    </message>
    <message>
        <source>Correct outlet, title or date…</source>
        <translation>Medium, Titel oder Datum korrigieren …</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all unread</source>
        <translation>Alle ungelesenen entfernen</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Änderung {number} von {count}</translation>
    </message>
    <message>
        <source>Conflict or difference {number} of {count}</source>
        <translation>Widerspruch oder Abweichung {number} von {count}</translation>
    </message>
    <message>
        <source>Copied as a sentence.</source>
        <translation>Als Satz kopiert.</translation>
    </message>
    <message>
        <source>Copied with speaker and outlet.</source>
        <translation>Mit Sprecher und Medium kopiert.</translation>
    </message>
    <message>
        <source>Difference {number} of {count}</source>
        <translation>Unterschied {number} von {count}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No fact shown contradicts or differs.</source>
        <translation>Keine gezeigte Angabe ist widersprüchlich oder abweichend.</translation>
    </message>
    <message>
        <source>Stopped. The comparison shown may not be up to date.</source>
        <translation>Angehalten. Der gezeigte Vergleich ist vielleicht nicht auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Stopped. {file} was not opened.</source>
        <translation>Angehalten. {file} wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Stopped. {file} was not written.</source>
        <translation>Angehalten. {file} wurde nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. {n} versions were not read and left out.</source>
        <comment>Stopped. One version was not read and left out.</comment>
        <translation>
            <numerusform>Angehalten. Eine Fassung wurde nicht gelesen und weggelassen.</numerusform>
            <numerusform>Angehalten. {n} Fassungen wurden nicht gelesen und weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison stopped unexpectedly. Your versions are kept: compare again, or remove the last one.</source>
        <translation>Der Vergleich brach unerwartet ab. Die Fassungen sind erhalten: erneut vergleichen oder die letzte entfernen.</translation>
    </message>
    <message>
        <source>The versions do not differ in their words.</source>
        <translation>Die Fassungen unterscheiden sich nicht im Wortlaut.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions.</source>
        <comment>{n} version.</comment>
        <translation>
            <numerusform>{n} Fassung.</numerusform>
            <numerusform>{n} Fassungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>All {count} outlets agree: {what}</source>
        <translation>Alle {count} Medien stimmen überein: {what}</translation>
    </message>
    <message>
        <source>All {count} versions agree: {what}</source>
        <translation>Alle {count} Fassungen stimmen überein: {what}</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Both outlets agree: {what}</source>
        <translation>Beide Medien stimmen überein: {what}</translation>
    </message>
    <message>
        <source>Both versions agree: {what}</source>
        <translation>Beide Fassungen stimmen überein: {what}</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Vereinbar</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Nur eine</translation>
    </message>
    <message>
        <source>Only one has it</source>
        <translation>Nur in einer</translation>
    </message>
    <message>
        <source>Only {outlet} has {words}</source>
        <translation>Nur {outlet} hat: {words}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Prozentsatz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Quoted by {outlet}, no speaker found: “{words}”</source>
        <translation>Zitiert von {outlet}, kein Sprecher gefunden: „{words}“</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Gleicher Wortlaut</translation>
    </message>
    <message>
        <source>These versions seem to tell different stories.</source>
        <translation>Diese Fassungen erzählen offenbar verschiedene Geschichten.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Told in other words by {outlet}, no speaker found: {words}</source>
        <translation>In anderen Worten bei {outlet}, kein Sprecher gefunden: {words}</translation>
    </message>
    <message>
        <source>credited to {source}</source>
        <translation>{source} zugeschrieben</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>in anderen Worten</translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation>von Hand zusammengeführt</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>kein</translation>
    </message>
    <message>
        <source>nobody cited</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>one</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>über {share}</translation>
    </message>
    <message>
        <source>said not to be so</source>
        <translation>verneint</translation>
    </message>
    <message>
        <source>said to be tried</source>
        <translation>als Versuch berichtet</translation>
    </message>
    <message>
        <source>separated by hand</source>
        <translation>von Hand getrennt</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>stated as fact</source>
        <translation>als Tatsache</translation>
    </message>
    <message>
        <source>stated as fact, nobody cited</source>
        <translation>als Tatsache, niemand genannt</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>unter {share}</translation>
    </message>
    <message>
        <source>with a reservation</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>{about}: {parts}</source>
        <translation>{about}: {parts}</translation>
    </message>
    <message>
        <source>{count} outlets agree: {what}</source>
        <translation>{count} Medien stimmen überein: {what}</translation>
    </message>
    <message>
        <source>{count} versions agree: {what}</source>
        <translation>{count} Fassungen stimmen überein: {what}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>{speaker}, quoted by {outlet}: “{words}”</source>
        <translation>{speaker}, zitiert von {outlet}: „{words}“</translation>
    </message>
    <message>
        <source>{speaker}, told in other words by {outlet}: {words}</source>
        <translation>{speaker}, in anderen Worten bei {outlet}: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{versions} seem to tell other stories than the rest.</source>
        <comment>{versions} seems to tell another story than the rest.</comment>
        <translation>
            <numerusform>{versions} erzählt offenbar eine andere Geschichte als die übrigen.</numerusform>
            <numerusform>{versions} erzählen offenbar andere Geschichten als die übrigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} in {outlets}</source>
        <translation>{words} in {outlets}</translation>
    </message>
    <message>
        <source>¶ 8: the eighth paragraph of its article, where it does not follow the one above it.</source>
        <translation>¶ 8: der achte Absatz seines Artikels, wo er nicht auf den über ihm folgt.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
