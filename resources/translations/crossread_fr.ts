<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>age ({words})</source>
        <translation>âge ({words})</translation>
    </message>
    <message>
        <source>age of {name}</source>
        <translation>âge de {name}</translation>
    </message>
    <message>
        <source>amount of data</source>
        <translation>volume de données</translation>
    </message>
    <message>
        <source>amount of money</source>
        <translation>somme d’argent</translation>
    </message>
    <message>
        <source>amount of money ({words})</source>
        <translation>somme d’argent ({words})</translation>
    </message>
    <message>
        <source>cause of the {event}</source>
        <translation>cause ({event})</translation>
    </message>
    <message>
        <source>clarification</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rectificatif</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date ({words})</source>
        <translation>date ({words})</translation>
    </message>
    <message>
        <source>date of the {event}</source>
        <translation>date ({event})</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>distance</translation>
    </message>
    <message>
        <source>distance ({words})</source>
        <translation>distance ({words})</translation>
    </message>
    <message>
        <source>earlier version</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <source>editor&apos;s note</source>
        <translation>note de la rédaction</translation>
    </message>
    <message>
        <source>height</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>how certain: {what}</source>
        <translation>avec quelle certitude : {what}</translation>
    </message>
    <message>
        <source>how far: {what}</source>
        <translation>jusqu’où : {what}</translation>
    </message>
    <message>
        <source>length of time</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>length of time ({words})</source>
        <translation>durée ({words})</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>magnitude</translation>
    </message>
    <message>
        <source>magnitude ({words})</source>
        <translation>magnitude ({words})</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>number ({words})</source>
        <translation>nombre ({words})</translation>
    </message>
    <message>
        <source>place of the {event}</source>
        <translation>lieu ({event})</translation>
    </message>
    <message>
        <source>population</source>
        <translation>population</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>rétractation</translation>
    </message>
    <message>
        <source>role of {name}</source>
        <translation>fonction de {name}</translation>
    </message>
    <message>
        <source>share</source>
        <translation>part</translation>
    </message>
    <message>
        <source>share ({words})</source>
        <translation>part ({words})</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>time ({words})</source>
        <translation>heure ({words})</translation>
    </message>
    <message>
        <source>time of the {event}</source>
        <translation>heure ({event})</translation>
    </message>
    <message>
        <source>update</source>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>weight ({words})</source>
        <translation>poids ({words})</translation>
    </message>
    <message>
        <source>where {name} is from</source>
        <translation>d’où vient {name}</translation>
    </message>
    <message>
        <source>where {name} lies</source>
        <translation>où se trouve {name}</translation>
    </message>
    <message>
        <source>where {name} lives</source>
        <translation>où habite {name}</translation>
    </message>
    <message>
        <source>where {name} works</source>
        <translation>où travaille {name}</translation>
    </message>
    <message>
        <source>who found the bodies</source>
        <translation>qui a trouvé les corps</translation>
    </message>
    <message>
        <source>who found the body</source>
        <translation>qui a trouvé le corps</translation>
    </message>
    <message>
        <source>who says: {what}</source>
        <translation>qui le dit : {what}</translation>
    </message>
    <message>
        <source>{name}: “{words}”</source>
        <translation>{name} : « {words} »</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{source} cited</source>
        <translation>{source} en source</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Crossread</source>
        <translation>À &amp;propos de Crossread</translation>
    </message>
    <message>
        <source>&amp;Close story</source>
        <translation>&amp;Fermer le sujet</translation>
    </message>
    <message>
        <source>&amp;Colour-blind safe</source>
        <translation>Adapté aux dalton&amp;iens</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Facts, quotes and overview</source>
        <translation>&amp;Faits, citations et vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Trouver une c&amp;ommande…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>&amp;Masquer la colonne</translation>
    </message>
    <message>
        <source>&amp;Keep base or first column in sight</source>
        <translation>&amp;Garder la base ou la première colonne en vue</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Link paragraphs</source>
        <translation>L&amp;ier les paragraphes</translation>
    </message>
    <message>
        <source>&amp;Mark paragraph for linking</source>
        <translation>&amp;Marquer le paragraphe à lier</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Taille normale</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste as version</source>
        <translation>&amp;Coller comme version</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>&amp;Rétablir : {step}</translation>
    </message>
    <message>
        <source>&amp;Save story</source>
        <translation>&amp;Enregistrer le sujet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>&amp;Annuler : {step}</translation>
    </message>
    <message>
        <source>Add files as versions, or open a saved story</source>
        <translation>Ajouter des fichiers comme versions ou ouvrir un sujet enregistré</translation>
    </message>
    <message>
        <source>Add what is on the clipboard as a version</source>
        <translation>Ajouter le contenu du presse-papiers comme version</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Colours, type, what reads the texts, what is kept</source>
        <translation>Couleurs, police, modèle de lecture, ce qui est conservé</translation>
    </message>
    <message>
        <source>Compare a&amp;gain</source>
        <translation>C&amp;omparer à nouveau</translation>
    </message>
    <message>
        <source>Confirm &amp;weak match</source>
        <translation>C&amp;onfirmer la correspondance faible</translation>
    </message>
    <message>
        <source>Confirm fact</source>
        <translation>Confirmer le fait</translation>
    </message>
    <message numerus="yes">
        <source>Confirm {n} facts</source>
        <comment>Confirm fact</comment>
        <translation>
            <numerusform>Confirmer le fait</numerusform>
            <numerusform>Confirmer {n} faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;quote with speaker and outlet</source>
        <translation>Copier la citation avec &amp;locuteur et média</translation>
    </message>
    <message>
        <source>Copy fact as &amp;sentence</source>
        <translation>Copier le fait en une &amp;phrase</translation>
    </message>
    <message>
        <source>Dismiss fact</source>
        <translation>Écarter le fait</translation>
    </message>
    <message numerus="yes">
        <source>Dismiss {n} facts</source>
        <comment>Dismiss fact</comment>
        <translation>
            <numerusform>Écarter le fait</numerusform>
            <numerusform>Écarter {n} faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Fact &amp;table</source>
        <translation>Ta&amp;bleau des faits</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Facts &amp;below</source>
        <translation>Faits en &amp;dessous</translation>
    </message>
    <message>
        <source>Facts at the &amp;side</source>
        <translation>Faits sur le c&amp;ôté</translation>
    </message>
    <message>
        <source>Facts grouped by kind</source>
        <translation>Faits groupés par genre</translation>
    </message>
    <message>
        <source>Facts grouped by place in the story</source>
        <translation>Faits groupés par place dans le récit</translation>
    </message>
    <message>
        <source>Facts grouped by verdict</source>
        <translation>Faits groupés par verdict</translation>
    </message>
    <message>
        <source>Facts not grouped</source>
        <translation>Faits non groupés</translation>
    </message>
    <message>
        <source>Facts where there is &amp;room</source>
        <translation>Faits là où il y a de la &amp;place</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le pr&amp;écédent</translation>
    </message>
    <message>
        <source>Find words in all versions at once</source>
        <translation>Rechercher des mots dans toutes les versions à la fois</translation>
    </message>
    <message>
        <source>Fold all groups of facts</source>
        <translation>Replier tous les groupes de faits</translation>
    </message>
    <message>
        <source>Fold the column you are in to a slim stub, or show it again</source>
        <translation>Réduire la colonne actuelle à une languette, ou la réafficher</translation>
    </message>
    <message>
        <source>Fold the rows that are the same everywhere; a click on their line, or Enter, opens them</source>
        <translation>Replier les lignes partout identiques ; un clic sur leur trait, ou Entrée, les ouvre</translation>
    </message>
    <message>
        <source>Give the words of each version in this line a line of their own</source>
        <translation>Donner aux mots de chaque version de cette ligne une ligne à part</translation>
    </message>
    <message>
        <source>Give this paragraph a row of its own</source>
        <translation>Donner à ce paragraphe sa propre ligne</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Aller à la différence suivante</translation>
    </message>
    <message>
        <source>Go to the next fact that the versions tell differently</source>
        <translation>Aller au prochain fait que les versions rapportent différemment</translation>
    </message>
    <message>
        <source>Go to the previous difference</source>
        <translation>Aller à la différence précédente</translation>
    </message>
    <message>
        <source>It is of no matter: the line leaves the table and is no conflict any more</source>
        <translation>Sans importance : la ligne quitte le tableau et ne compte plus comme conflit</translation>
    </message>
    <message>
        <source>Leave it to Crossread again where this paragraph stands</source>
        <translation>Laisser de nouveau Crossread placer ce paragraphe</translation>
    </message>
    <message>
        <source>Let &amp;go of the pin</source>
        <translation>&amp;Ôter l’épingle</translation>
    </message>
    <message>
        <source>Let &amp;go of what is chosen</source>
        <translation>A&amp;bandonner la sélection</translation>
    </message>
    <message>
        <source>Make one line of the selected lines of the fact table; its verdict is judged anew</source>
        <translation>Réunir en une seule les lignes sélectionnées du tableau ; son verdict est rendu à nouveau</translation>
    </message>
    <message>
        <source>Mark the paragraph looked at, then go to others and link them</source>
        <translation>Marquer le paragraphe regardé, puis aller à d’autres et les lier</translation>
    </message>
    <message>
        <source>Merge fact lines</source>
        <translation>Réunir les lignes</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <translation>Déplacer la colonne à &amp;gauche</translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation>Déplacer la colonne à d&amp;roite</translation>
    </message>
    <message>
        <source>Move the column you are in one place to the left</source>
        <translation>Déplacer la colonne actuelle d’un rang vers la gauche</translation>
    </message>
    <message>
        <source>Move the column you are in one place to the right</source>
        <translation>Déplacer la colonne actuelle d’un rang vers la droite</translation>
    </message>
    <message>
        <source>Ne&amp;xt paragraph</source>
        <translation>Paragraphe s&amp;uivant</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next &amp;conflict</source>
        <translation>&amp;Conflit suivant</translation>
    </message>
    <message>
        <source>Next &amp;fact</source>
        <translation>&amp;Fait suivant</translation>
    </message>
    <message>
        <source>Not the same as the others here</source>
        <translation>Différent des autres ici</translation>
    </message>
    <message>
        <source>Note on fact…</source>
        <translation>Note sur le fait…</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>V&amp;ue d’ensemble</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;web address…</source>
        <translation>Ouvrir une page &amp;web…</translation>
    </message>
    <message>
        <source>Paragraph to the left</source>
        <translation>Paragraphe de gauche</translation>
    </message>
    <message>
        <source>Paragraph to the right</source>
        <translation>Paragraphe de droite</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste or type a version and say where it comes from</source>
        <translation>Coller ou saisir une version et indiquer sa provenance</translation>
    </message>
    <message>
        <source>Paste with &amp;details…</source>
        <translation>Coller avec des &amp;détails…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>Pre&amp;vious fact</source>
        <translation>Fait p&amp;récédent</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous c&amp;onflict</source>
        <translation>C&amp;onflit précédent</translation>
    </message>
    <message>
        <source>Previous paragrap&amp;h</source>
        <translation>Paragraphe précé&amp;dent</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Aperçu avant impression…</translation>
    </message>
    <message>
        <source>Print the facts and texts, or the redline while it is shown</source>
        <translation>Imprimer les faits et les textes, ou la version annotée quand elle est affichée</translation>
    </message>
    <message>
        <source>Put the picked paragraphs of different versions into one row</source>
        <translation>Mettre sur une ligne les paragraphes choisis de plusieurs versions</translation>
    </message>
    <message>
        <source>R&amp;edline</source>
        <translation>Version &amp;annotée</translation>
    </message>
    <message>
        <source>Read two versions as one text, with what was deleted and what was inserted</source>
        <translation>Lire deux versions en un seul texte, avec les suppressions et les insertions</translation>
    </message>
    <message>
        <source>Remove &amp;unread versions</source>
        <translation>Retirer les versions &amp;non lues</translation>
    </message>
    <message>
        <source>S&amp;how column</source>
        <translation>A&amp;fficher la colonne</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Save story &amp;as…</source>
        <translation>Enregistrer le sujet &amp;sous…</translation>
    </message>
    <message>
        <source>Search fac&amp;ts</source>
        <translation>Chercher dans les &amp;faits</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Separate into single lines</source>
        <translation>Séparer en lignes distinctes</translation>
    </message>
    <message>
        <source>Separate version from this line…</source>
        <translation>Détacher une version de cette ligne…</translation>
    </message>
    <message>
        <source>Separate {version} from this line</source>
        <translation>Détacher {version} de cette ligne</translation>
    </message>
    <message>
        <source>Show all col&amp;umns</source>
        <translation>Afficher toutes les colon&amp;nes</translation>
    </message>
    <message>
        <source>Show chan&amp;ges only</source>
        <translation>Changements &amp;seulement</translation>
    </message>
    <message>
        <source>Show dismissed facts</source>
        <translation>Afficher les faits écartés</translation>
    </message>
    <message>
        <source>Show or hide facts, quotes and overview</source>
        <translation>Afficher ou masquer faits, citations et vue d’ensemble</translation>
    </message>
    <message>
        <source>Show the hidden columns again</source>
        <translation>Réafficher les colonnes masquées</translation>
    </message>
    <message>
        <source>Take &amp;out of this row</source>
        <translation>Retirer de cette li&amp;gne</translation>
    </message>
    <message>
        <source>The paragraphs of this row do tell the same thing</source>
        <translation>Les paragraphes de cette ligne disent bien la même chose</translation>
    </message>
    <message>
        <source>This paragraph tells something else than the others of its row</source>
        <translation>Ce paragraphe dit autre chose que les autres de sa ligne</translation>
    </message>
    <message>
        <source>To the co&amp;lumns</source>
        <translation>Vers les colo&amp;nnes</translation>
    </message>
    <message>
        <source>To the fac&amp;t table</source>
        <translation>Vers le &amp;tableau des faits</translation>
    </message>
    <message>
        <source>Type a few letters of anything the menus hold</source>
        <translation>Saisir quelques lettres d’une commande des menus</translation>
    </message>
    <message>
        <source>Unfold all groups of facts</source>
        <translation>Déplier tous les groupes de faits</translation>
    </message>
    <message>
        <source>What one version says there is another fact: give it a line of its own</source>
        <translation>Ce qu’une version y dit est un autre fait : lui donner sa propre ligne</translation>
    </message>
    <message>
        <source>Where the columns need more room than there is, one stays at the left while the others scroll</source>
        <translation>Quand la place manque, une colonne reste à gauche pendant que les autres défilent</translation>
    </message>
    <message>
        <source>Write down what you know about it; it is kept with the story</source>
        <translation>Noter ce que l’on en sait ; la note reste avec le sujet</translation>
    </message>
    <message>
        <source>Write the comparison as a web page, a table or JSON</source>
        <translation>Écrire la comparaison en page web, en tableau ou en JSON</translation>
    </message>
    <message>
        <source>You have checked it: what the line says of the versions is right</source>
        <translation>Vérifié : ce que la ligne dit des versions est exact</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>Confirmed. This row is held as it is.</source>
        <translation>Confirmé. Cette ligne reste telle quelle.</translation>
    </message>
    <message>
        <source>Let go. Crossread decides again where this stands.</source>
        <translation>Épingle ôtée. Crossread décide de nouveau de la place.</translation>
    </message>
    <message>
        <source>Linked. They stand in one row, whatever else changes.</source>
        <translation>Liés. Ils restent sur une ligne, quoi qu’il change par ailleurs.</translation>
    </message>
    <message>
        <source>Nothing is marked for linking.</source>
        <translation>Rien n’est marqué à lier.</translation>
    </message>
    <message>
        <source>Page furniture: left out of the comparison, and folded away.</source>
        <translation>Habillage : exclu de la comparaison et replié.</translation>
    </message>
    <message>
        <source>Parted. It stays apart from the others of this row.</source>
        <translation>Séparé. Il reste à l’écart des autres de cette ligne.</translation>
    </message>
    <message>
        <source>Taken out. It stays apart from the others of this row.</source>
        <translation>Retiré. Il reste à l’écart des autres de cette ligne.</translation>
    </message>
    <message numerus="yes">
        <source>These {n} lines are &amp;text</source>
        <comment>This is &amp;text</comment>
        <translation>
            <numerusform>C’est du &amp;texte</numerusform>
            <numerusform>Ces {n} lignes sont du &amp;texte</numerusform>
        </translation>
    </message>
    <message>
        <source>This is &amp;furniture</source>
        <translation>C’est de l’&amp;habillage</translation>
    </message>
    <message>
        <source>This is &amp;text</source>
        <translation>C’est du &amp;texte</translation>
    </message>
    <message>
        <source>This is a&amp;nother kind of paragraph</source>
        <translation>C’est une a&amp;utre sorte de paragraphe</translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs are marked for linking.</source>
        <comment>{n} paragraph is marked for linking.</comment>
        <translation>
            <numerusform>{n} paragraphe est marqué à lier.</numerusform>
            <numerusform>{n} paragraphes sont marqués à lier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>Correct, move, hide or remove this version</source>
        <translation>Corriger, déplacer, masquer ou retirer cette version</translation>
    </message>
    <message>
        <source>Show the hidden column {name}</source>
        <translation>Afficher la colonne masquée {name}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>What can be done with {name}</source>
        <translation>Que faire de {name}</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>lecture en cours</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>by {authors}</source>
        <translation>par {authors}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>credits {names}</source>
        <translation>crédite {names}</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masquée</translation>
    </message>
    <message>
        <source>no author named</source>
        <translation>aucun auteur nommé</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no headline</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>{name} is hidden. Click to show its column, or drag it to another place.</source>
        <translation>{name} est masquée. Cliquez pour afficher sa colonne, ou glissez-la ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <comment>{n} character</comment>
        <translation>
            <numerusform>{n} caractère</numerusform>
            <numerusform>{n} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} trouvé</numerusform>
            <numerusform>{n} trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <comment>{n} row</comment>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{words}”: {n} rows further down</source>
        <comment>“{words}”: {n} row further down</comment>
        <translation>
            <numerusform>« {words} » : {n} ligne plus bas</numerusform>
            <numerusform>« {words} » : {n} lignes plus bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{words}”: {n} rows further up</source>
        <comment>“{words}”: {n} row further up</comment>
        <translation>
            <numerusform>« {words} » : {n} ligne plus haut</numerusform>
            <numerusform>« {words} » : {n} lignes plus haut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>accused in {versions}</source>
        <translation>accusé dans {versions}</translation>
    </message>
    <message>
        <source>acquitted in {versions}</source>
        <translation>acquitté dans {versions}</translation>
    </message>
    <message>
        <source>added {mark}</source>
        <translation>ajouté {mark}</translation>
    </message>
    <message>
        <source>added {mark}, removed {then}</source>
        <translation>ajouté {mark}, retiré {then}</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>à {time}</translation>
    </message>
    <message>
        <source>changed from {value} to {later} {mark}</source>
        <translation>changé de {value} à {later} {mark}</translation>
    </message>
    <message>
        <source>changed {mark}</source>
        <translation>changé {mark}</translation>
    </message>
    <message>
        <source>charged in {versions}</source>
        <translation>inculpé dans {versions}</translation>
    </message>
    <message>
        <source>convicted in {versions}</source>
        <translation>condamné dans {versions}</translation>
    </message>
    <message>
        <source>lowered from {value} to {later} {mark}</source>
        <translation>abaissé de {value} à {later} {mark}</translation>
    </message>
    <message>
        <source>lowered {mark}</source>
        <translation>abaissé {mark}</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>le {date}</translation>
    </message>
    <message>
        <source>on {date}, {time}</source>
        <translation>le {date}, {time}</translation>
    </message>
    <message>
        <source>raised from {value} to {later} {mark}</source>
        <translation>relevé de {value} à {later} {mark}</translation>
    </message>
    <message>
        <source>raised {mark}</source>
        <translation>relevé {mark}</translation>
    </message>
    <message>
        <source>removed {mark}</source>
        <translation>retiré {mark}</translation>
    </message>
    <message>
        <source>suspected in {versions}</source>
        <translation>soupçonné dans {versions}</translation>
    </message>
    <message>
        <source>{change}, then to {value} {mark}</source>
        <translation>{change}, puis à {value} {mark}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} et {number} autres</translation>
    </message>
    <message>
        <source>{one}; {other}</source>
        <translation>{one} ; {other}</translation>
    </message>
    <message>
        <source>{stages}, {stage}</source>
        <translation>{stages}, {stage}</translation>
    </message>
    <message>
        <source>“{one}” against “{other}”</source>
        <translation>« {one} » contre « {other} »</translation>
    </message>
    <message>
        <source>“{one}” only in one</source>
        <translation>« {one} » dans une seule</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>A fact in it is contradicted</source>
        <translation>Un fait y est contredit</translation>
    </message>
    <message>
        <source>Added words</source>
        <translation>Mots ajoutés</translation>
    </message>
    <message>
        <source>All columns are shown.</source>
        <translation>Toutes les colonnes sont affichées.</translation>
    </message>
    <message>
        <source>All rows are shown.</source>
        <translation>Toutes les lignes sont affichées.</translation>
    </message>
    <message>
        <source>Copy &amp;paragraph</source>
        <translation>Copier le &amp;paragraphe</translation>
    </message>
    <message>
        <source>Go to where this stands</source>
        <translation>Aller à l’endroit où cela se trouve</translation>
    </message>
    <message>
        <source>Kept apart by hand from {paragraphs}</source>
        <translation>Séparé à la main de {paragraphs}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Linked by hand with {paragraphs}</source>
        <translation>Lié à la main à {paragraphs}</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Autres mots</translation>
    </message>
    <message>
        <source>Overview of the whole story</source>
        <translation>Aperçu de tout le sujet</translation>
    </message>
    <message>
        <source>Page furniture</source>
        <translation>Habillage de page</translation>
    </message>
    <message>
        <source>Row {number}, changed</source>
        <translation>Ligne {number}, changée</translation>
    </message>
    <message>
        <source>Row {number}, in one version alone</source>
        <translation>Ligne {number}, dans une seule version</translation>
    </message>
    <message>
        <source>Row {number}, moved</source>
        <translation>Ligne {number}, déplacée</translation>
    </message>
    <message>
        <source>Row {number}, the same everywhere</source>
        <translation>Ligne {number}, identique partout</translation>
    </message>
    <message>
        <source>Rows that are the same everywhere are folded.</source>
        <translation>Les lignes partout identiques sont repliées.</translation>
    </message>
    <message>
        <source>Select all in this column</source>
        <translation>Tout sélectionner dans cette colonne</translation>
    </message>
    <message>
        <source>Show facts: {counted}</source>
        <translation>Afficher les faits : {counted}</translation>
    </message>
    <message>
        <source>Show “{fact}” everywhere</source>
        <translation>Montrer « {fact} » partout</translation>
    </message>
    <message>
        <source>The number of this paragraph in its own article, where it does not follow the one above it here. A click leads to the one before it there. Have the others compared with this version to read it in its own order.</source>
        <translation>Le numéro de ce paragraphe dans son propre article, où il ne suit pas celui qui est ici au-dessus. Un clic mène à celui qui l’y précède. Faites comparer les autres à cette version pour la lire dans son propre ordre.</translation>
    </message>
    <message>
        <source>The whole story, a lane for each version. Click to go there.</source>
        <translation>Tout le sujet, une bande par version. Un clic y mène.</translation>
    </message>
    <message>
        <source>This is text: bring it back into the comparison</source>
        <translation>C’est du texte : le remettre dans la comparaison</translation>
    </message>
    <message>
        <source>Versions side by side</source>
        <translation>Versions côte à côte</translation>
    </message>
    <message>
        <source>Versions that could not be read</source>
        <translation>Versions illisibles</translation>
    </message>
    <message>
        <source>Weak match</source>
        <translation>Correspondance faible</translation>
    </message>
    <message>
        <source>Weak match: these may not tell the same thing.
The menu of a paragraph confirms it, or parts it.</source>
        <translation>Correspondance faible : ils ne disent peut-être pas la même chose.
Le menu d’un paragraphe la confirme, ou la défait.</translation>
    </message>
    <message>
        <source>Words left out</source>
        <translation>Mots omis</translation>
    </message>
    <message>
        <source>Written otherwise, the same in substance</source>
        <translation>Écrit autrement, identique sur le fond</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>against {name}</source>
        <translation>par rapport à {name}</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et {n} autre</numerusform>
            <numerusform>et {n} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen shared passage</source>
        <translation>passage commun choisi</translation>
    </message>
    <message>
        <source>chosen shared passage: {words}</source>
        <translation>passage commun choisi : {words}</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>here follows “{words}”</source>
        <translation>ici vient « {words} »</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved: stands further down here</source>
        <translation>déplacé : se trouve plus bas ici</translation>
    </message>
    <message>
        <source>moved: stands further up here</source>
        <translation>déplacé : se trouve plus haut ici</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>absent de cette version</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>une seule</translation>
    </message>
    <message numerus="yes">
        <source>page furniture · {n} lines</source>
        <comment>page furniture · {n} line</comment>
        <translation>
            <numerusform>habillage · {n} ligne</numerusform>
            <numerusform>habillage · {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>paragraph {number} of its article</source>
        <translation>paragraphe {number} de son article</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>shared passage</source>
        <translation>passage commun</translation>
    </message>
    <message>
        <source>{counted}. Click to hide or show their marks.</source>
        <translation>{counted}. Un clic masque ou affiche leurs marques.</translation>
    </message>
    <message>
        <source>{name} is hidden. It is still compared; click on its stub to show it.</source>
        <translation>{name} est masquée. Elle reste comparée ; un clic sur sa languette l’affiche.</translation>
    </message>
    <message>
        <source>{name} is shown again.</source>
        <translation>{name} est de nouveau affichée.</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} trouvé</numerusform>
            <numerusform>{n} trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows the same</source>
        <comment>{n} row the same</comment>
        <translation>
            <numerusform>{n} ligne identique</numerusform>
            <numerusform>{n} lignes identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words that {one} and {other} share</source>
        <comment>{n} word that {one} and {other} share</comment>
        <translation>
            <numerusform>{n} mot que {one} et {other} ont en commun</numerusform>
            <numerusform>{n} mots que {one} et {other} ont en commun</numerusform>
        </translation>
    </message>
    <message>
        <source>{rows}, folded. Enter shows them</source>
        <translation>{rows}, repliées. Entrée les affiche</translation>
    </message>
    <message>
        <source>{rows}, shown</source>
        <translation>{rows}, affichées</translation>
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
        <translation>Commandes trouvées</translation>
    </message>
    <message>
        <source>Enter runs it.</source>
        <translation>Entrée l’exécute.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Aucune commande ne contient ces mots.</translation>
    </message>
    <message>
        <source>Not available now: {needs}.</source>
        <translation>Indisponible pour l’instant : {needs}.</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Saisir ce que l’on veut faire</translation>
    </message>
    <message>
        <source>needs a chosen fact</source>
        <translation>demande un fait choisi</translation>
    </message>
    <message>
        <source>needs a chosen quote</source>
        <translation>demande une citation choisie</translation>
    </message>
    <message>
        <source>needs a comparison</source>
        <translation>demande une comparaison</translation>
    </message>
    <message>
        <source>needs a version</source>
        <translation>demande une version</translation>
    </message>
    <message>
        <source>needs grouped facts</source>
        <translation>demande des faits groupés</translation>
    </message>
    <message>
        <source>needs two selected lines of the fact table that can be merged</source>
        <translation>demande deux lignes sélectionnées du tableau que l’on peut réunir</translation>
    </message>
    <message>
        <source>needs two versions</source>
        <translation>demande deux versions</translation>
    </message>
    <message>
        <source>not available: {needs}</source>
        <translation>indisponible : {needs}</translation>
    </message>
    <message>
        <source>nothing to do now</source>
        <translation>rien à faire pour l’instant</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>recent</source>
        <translation>récente</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
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
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Média</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&lt;b&gt;Qt and PySide6&lt;/b&gt; are used under the GNU Lesser General Public License, version 3: they are separate libraries that you may replace with your own builds, and you may reverse-engineer Crossread to mend such changes. Their source is at {link}.</source>
        <translation>&lt;b&gt;Qt et PySide6&lt;/b&gt; sont utilisés sous la licence GNU Lesser General Public License, version 3 : ce sont des bibliothèques séparées, que l’on peut remplacer par ses propres compilations, et l’on peut désassembler Crossread pour corriger de tels changements. Leur code source se trouve sur {link}.</translation>
    </message>
    <message>
        <source>About Crossread</source>
        <translation>À propos de Crossread</translation>
    </message>
    <message>
        <source>Add a version</source>
        <translation>Ajouter une version</translation>
    </message>
    <message>
        <source>Add version</source>
        <translation>Ajouter la version</translation>
    </message>
    <message>
        <source>As read from {source}.</source>
        <translation>Tel que lu dans {source}.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct details</source>
        <translation>Corriger les détails</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. No warranty.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Sans garantie.</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>À l’intérieur</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on a fact</source>
        <translation>Note sur un fait</translation>
    </message>
    <message>
        <source>Open web address</source>
        <translation>Ouvrir une page web</translation>
    </message>
    <message>
        <source>Outlet, title and date are read from the text where it names them. Fill in only what is missing.</source>
        <translation>Média, titre et date sont tirés du texte quand il les donne. Ne remplir que ce qui manque.</translation>
    </message>
    <message>
        <source>Paste or type the article here</source>
        <translation>Coller ou saisir l’article ici</translation>
    </message>
    <message>
        <source>Puts several versions of one news story side by side and shows which facts differ. Your texts are read on this computer and sent nowhere.</source>
        <translation>Met côte à côte plusieurs versions d’une même information et montre les faits qui diffèrent. Les textes sont lus sur cet ordinateur et ne sont envoyés nulle part.</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Texte de la version</translation>
    </message>
    <message>
        <source>This one page is fetched from its site. Everything else stays on this computer.</source>
        <translation>Seule cette page est récupérée sur son site. Tout le reste demeure sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>What you found out, whom you asked, what is still open</source>
        <translation>Ce qui a été établi, qui a été interrogé, ce qui reste ouvert</translation>
    </message>
    <message>
        <source>Write the date as year-month-day, such as 2025-07-13.</source>
        <translation>Écrire la date sous la forme année-mois-jour, par exemple 2025-07-13.</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>acquittal</source>
        <translation>acquittement</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>annonce</translation>
    </message>
    <message>
        <source>arrest</source>
        <translation>arrestation</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>attaque</translation>
    </message>
    <message>
        <source>birth</source>
        <translation>naissance</translation>
    </message>
    <message>
        <source>census</source>
        <translation>recensement</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>inculpation</translation>
    </message>
    <message>
        <source>closure</source>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>effondrement</translation>
    </message>
    <message>
        <source>completion</source>
        <translation>achèvement</translation>
    </message>
    <message>
        <source>construction</source>
        <translation>construction</translation>
    </message>
    <message>
        <source>conviction</source>
        <translation>condamnation</translation>
    </message>
    <message>
        <source>crash</source>
        <translation>accident</translation>
    </message>
    <message>
        <source>damage</source>
        <translation>dégâts</translation>
    </message>
    <message>
        <source>death</source>
        <translation>décès</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>déploiement</translation>
    </message>
    <message>
        <source>destruction</source>
        <translation>destruction</translation>
    </message>
    <message>
        <source>disappearance</source>
        <translation>disparition</translation>
    </message>
    <message>
        <source>discovery</source>
        <translation>découverte</translation>
    </message>
    <message>
        <source>dismissal</source>
        <translation>renvoi</translation>
    </message>
    <message>
        <source>earthquake</source>
        <translation>séisme</translation>
    </message>
    <message>
        <source>election</source>
        <translation>élection</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>evacuation</source>
        <translation>évacuation</translation>
    </message>
    <message>
        <source>explosion</source>
        <translation>explosion</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>incendie</translation>
    </message>
    <message>
        <source>founding</source>
        <translation>fondation</translation>
    </message>
    <message>
        <source>hiring</source>
        <translation>embauche</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>blessure</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>investissement</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>outage</source>
        <translation>panne</translation>
    </message>
    <message>
        <source>outbreak</source>
        <translation>épidémie</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>bénéfice</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>reopening</source>
        <translation>réouverture</translation>
    </message>
    <message>
        <source>rescue</source>
        <translation>sauvetage</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>démission</translation>
    </message>
    <message>
        <source>restoration</source>
        <translation>restauration</translation>
    </message>
    <message>
        <source>sale</source>
        <translation>vente</translation>
    </message>
    <message>
        <source>seizure</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>peine</translation>
    </message>
    <message>
        <source>shooting</source>
        <translation>fusillade</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>strike</source>
        <translation>grève</translation>
    </message>
    <message>
        <source>wedding</source>
        <translation>mariage</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>A click hides or shows these facts, a double click shows them alone.</source>
        <translation>Un clic masque ou affiche ces faits, un double clic les affiche seuls.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>All facts are dismissed.</source>
        <translation>Tous les faits sont écartés.</translation>
    </message>
    <message>
        <source>Choose one to read it in every version&apos;s own words.</source>
        <translation>Un fait choisi se lit ici dans les mots de chaque version.</translation>
    </message>
    <message>
        <source>Choose single kinds of facts</source>
        <translation>Choisir des types de faits</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Dismissed {number}</source>
        <translation>Écartés {number}</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Facts appear here once there are versions to read.</source>
        <translation>Les faits apparaissent ici dès qu’il y a des versions à lire.</translation>
    </message>
    <message>
        <source>Facts by version</source>
        <translation>Faits par version</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Kinds {shown}/{all}</source>
        <translation>Types {shown}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>Merged: {n} lines are one, and are judged anew.</source>
        <comment>Merged: {n} line is one, and is judged anew.</comment>
        <translation>
            <numerusform>Réunies : {n} ligne n’en fait qu’une, jugée à nouveau.</numerusform>
            <numerusform>Réunies : {n} lignes n’en font qu’une, jugée à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>No conflicts found among {facts}.</source>
        <translation>Aucun conflit sur {facts}.</translation>
    </message>
    <message>
        <source>No facts were found in these versions.</source>
        <translation>Aucun fait n’a été trouvé dans ces versions.</translation>
    </message>
    <message numerus="yes">
        <source>None of the {n} facts passes this filter.</source>
        <comment>The one fact does not pass this filter.</comment>
        <translation>
            <numerusform>Le seul fait ne passe pas ce filtre.</numerusform>
            <numerusform>Aucun des {n} faits ne passe ce filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not merged: lines of one kind make one fact, and these are of several: {kinds}.</source>
        <translation>Non réunies : seules des lignes d’un même genre font un fait, et celles-ci sont de plusieurs : {kinds}.</translation>
    </message>
    <message>
        <source>Not stated in this version</source>
        <translation>Non indiqué dans cette version</translation>
    </message>
    <message>
        <source>Not stated: {versions}</source>
        <translation>Non mentionné : {versions}</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Rangée {number} : {words}</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>Filtrer les faits</translation>
    </message>
    <message>
        <source>Separate version from this line</source>
        <translation>Détacher une version de cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>Separated into {n} lines, which stay apart.</source>
        <comment>Separated into {n} line, which stays apart.</comment>
        <translation>
            <numerusform>Séparées en {n} ligne, qui reste à part.</numerusform>
            <numerusform>Séparées en {n} lignes, qui restent à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Separated. It stays apart from this line, whatever else changes.</source>
        <translation>Détachée. Elle reste hors de cette ligne, quoi qu’il change par ailleurs.</translation>
    </message>
    <message>
        <source>Show all facts</source>
        <translation>Afficher tous les faits</translation>
    </message>
    <message>
        <source>Show what you have dismissed, too</source>
        <translation>Afficher aussi ce qui a été écarté</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Stated by one version only</source>
        <translation>Indiqué par une seule version</translation>
    </message>
    <message>
        <source>The chosen fact</source>
        <translation>Le fait choisi</translation>
    </message>
    <message>
        <source>The same in every version that states it</source>
        <translation>Identique dans toutes les versions qui l’indiquent</translation>
    </message>
    <message>
        <source>Unequal, and stated without reservation</source>
        <translation>Inégal, et affirmé sans réserve</translation>
    </message>
    <message>
        <source>Unequal, but hedged, or bounded differently</source>
        <translation>Inégal, mais avec réserve ou d’autres limites</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Which version leaves this line?</source>
        <translation>Quelle version quitte cette ligne ?</translation>
    </message>
    <message>
        <source>Written differently, yet both can be true: a rounding, a wider date, a bound that is met</source>
        <translation>Écrit autrement, mais les deux peuvent être vrais : un arrondi, une date plus large, une limite respectée</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmé par vous</translation>
    </message>
    <message>
        <source>dismissed by you</source>
        <translation>écarté par vous</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>your note: {note}</source>
        <translation>votre note : {note}</translation>
    </message>
    <message>
        <source>{about}: this follows from other lines; merge or separate the lines of the facts themselves.</source>
        <translation>{about} : cela découle d’autres lignes ; ce sont les lignes des faits eux-mêmes que l’on réunit ou sépare.</translation>
    </message>
    <message>
        <source>{conflicts} among {facts}.</source>
        <translation>{conflicts} sur {facts}.</translation>
    </message>
    <message>
        <source>{conflicts} and {differences} among {facts}.</source>
        <translation>{conflicts} et {differences} sur {facts}.</translation>
    </message>
    <message>
        <source>{differences} among {facts}.</source>
        <translation>{differences} sur {facts}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts</source>
        <comment>{n} conflict</comment>
        <translation>
            <numerusform>{n} contradiction</numerusform>
            <numerusform>{n} contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} differences</source>
        <comment>{n} difference</comment>
        <translation>
            <numerusform>{n} divergence</numerusform>
            <numerusform>{n} divergences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <comment>{n} fact</comment>
        <translation>
            <numerusform>{n} fait</numerusform>
            <numerusform>{n} faits</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, {facts}, folded</source>
        <translation>{title}, {facts}, replié</translation>
    </message>
    <message>
        <source>{title}, {facts}, unfolded</source>
        <translation>{title}, {facts}, déplié</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Articles and stories ({patterns})</source>
        <translation>Articles et sujets ({patterns})</translation>
    </message>
    <message>
        <source>Crossread story ({pattern})</source>
        <translation>Sujet Crossread ({pattern})</translation>
    </message>
    <message>
        <source>Export comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>One story is shown at a time; the first was opened.</source>
        <translation>Un seul sujet s’affiche à la fois ; le premier a été ouvert.</translation>
    </message>
    <message>
        <source>Open versions or a story</source>
        <translation>Ouvrir des versions ou un sujet</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pasted versions and corrections are kept only in a saved story.</source>
        <translation>Les versions collées et les corrections ne sont conservées que dans un sujet enregistré.</translation>
    </message>
    <message>
        <source>Save story</source>
        <translation>Enregistrer le sujet</translation>
    </message>
    <message>
        <source>Save this story before closing?</source>
        <translation>Enregistrer ce sujet avant de fermer ?</translation>
    </message>
    <message>
        <source>Save this story?</source>
        <translation>Enregistrer ce sujet ?</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>There is no sample called “{name}”. There are: {names}.</source>
        <translation>Il n’y a pas d’exemple nommé « {name} ». Il y a : {names}.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copier d’abord un article.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Écrit : {file}</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>story</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>{folder}: this folder holds no article. Open the files you want.</source>
        <translation>{folder} : ce dossier ne contient pas d’article. Ouvrir les fichiers voulus.</translation>
    </message>
    <message>
        <source>{folder}: this folder holds {number} files, too many to be read side by side. Open those you want.</source>
        <translation>{folder} : ce dossier contient {number} fichiers, trop pour les lire côte à côte. Ouvrir ceux que l’on veut.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in all versions</source>
        <translation>Rechercher dans toutes les versions</translation>
    </message>
    <message>
        <source>Find in the redline</source>
        <translation>Rechercher dans la version annotée</translation>
    </message>
    <message>
        <source>In neither version</source>
        <translation>Dans aucune des deux versions</translation>
    </message>
    <message>
        <source>In none of the {all} versions</source>
        <translation>Dans aucune des {all} versions</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation>suite depuis la fin</translation>
    </message>
    <message>
        <source>on from the top</source>
        <translation>suite depuis le début</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of {count}, in all {all} versions</source>
        <translation>{number} sur {count}, dans les {all} versions</translation>
    </message>
    <message>
        <source>{number} of {count}, in both versions</source>
        <translation>{number} sur {count}, dans les deux versions</translation>
    </message>
    <message>
        <source>{number} of {count}, in {having} of {all} versions</source>
        <translation>{number} sur {count}, dans {having} versions sur {all}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>Ve&amp;rsions</source>
        <translation>&amp;Versions</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Across: how much of one version the other has too, word for word</source>
        <translation>En travers : ce que l’autre version a aussi, mot pour mot</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Seule</translation>
    </message>
    <message>
        <source>Choose a figure to read the passages.</source>
        <translation>Choisir un chiffre pour lire les passages.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Each version in figures</source>
        <translation>Chaque version en chiffres</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Facts by kind</source>
        <translation>Faits par type</translation>
    </message>
    <message>
        <source>Facts by verdict</source>
        <translation>Faits par verdict</translation>
    </message>
    <message>
        <source>Facts of the table that the version states</source>
        <translation>Faits du tableau que la version indique</translation>
    </message>
    <message>
        <source>Facts that at least two versions have, and those in conflict</source>
        <translation>Faits présents dans au moins deux versions, et faits en conflit</translation>
    </message>
    <message>
        <source>Facts that no other version states</source>
        <translation>Faits qu’aucune autre version n’indique</translation>
    </message>
    <message>
        <source>It takes two versions to share text.</source>
        <translation>Il faut deux versions pour avoir du texte en commun.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No facts were found in these versions.</source>
        <translation>Aucun fait n’a été trouvé dans ces versions.</translation>
    </message>
    <message>
        <source>No two versions have eight words in a row in common.</source>
        <translation>Aucune paire de versions n’a huit mots de suite en commun.</translation>
    </message>
    <message>
        <source>Not stated in this version.</source>
        <translation>Non indiqué dans cette version.</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Paragraphs of the text, without page furniture</source>
        <translation>Paragraphes du texte, sans l’habillage</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Passages the two versions share</source>
        <translation>Passages communs aux deux versions</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotes the version has word by word</source>
        <translation>Citations que la version donne mot pour mot</translation>
    </message>
    <message>
        <source>The longest {number} passages are listed.</source>
        <translation>Les {number} passages les plus longs sont listés.</translation>
    </message>
    <message>
        <source>The overview appears here once there are versions to read.</source>
        <translation>La vue d’ensemble apparaît ici dès qu’il y a des versions à lire.</translation>
    </message>
    <message>
        <source>The two versions do not have eight words in a row in common.</source>
        <translation>Les deux versions n’ont pas huit mots de suite en commun.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La version</translation>
    </message>
    <message>
        <source>The words, as the first version has them</source>
        <translation>Les mots, tels que la première version les donne</translation>
    </message>
    <message>
        <source>This version could not be read.</source>
        <translation>Cette version n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Ce que signifient les signes</translation>
    </message>
    <message>
        <source>When each version was published</source>
        <translation>Quand chaque version a été publiée</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Where it stands in {name}</source>
        <translation>Où cela se trouve dans {name}</translation>
    </message>
    <message>
        <source>Which of them was published first is not known.</source>
        <translation>On ne sait pas laquelle a été publiée la première.</translation>
    </message>
    <message>
        <source>Who reports what</source>
        <translation>Qui rapporte quoi</translation>
    </message>
    <message>
        <source>Who reports what: facts by version</source>
        <translation>Qui rapporte quoi : faits par version</translation>
    </message>
    <message>
        <source>Who shares text with whom</source>
        <translation>Qui a du texte en commun avec qui</translation>
    </message>
    <message>
        <source>Who shares text with whom: how much of each row&apos;s version stands in the others</source>
        <translation>Qui a du texte en commun avec qui : ce que les autres ont de la version de la ligne</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in common; “nearly” where a word or two within the passage differ</source>
        <translation>Mots communs ; « presque » quand un mot ou deux du passage diffèrent</translation>
    </message>
    <message>
        <source>Words of the text, without page furniture</source>
        <translation>Mots du texte, sans l’habillage</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>agrees with most</source>
        <translation>comme la plupart</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradiction</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>lieu et date</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>presque</translation>
    </message>
    <message>
        <source>no date known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>no time given</source>
        <translation>sans heure</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>paragraphs {first} to {last}</source>
        <translation>paragraphes {first} à {last}</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>chapô</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>{many}, {here}, {there}: {words}</source>
        <translation>{many}, {here}, {there} : {words}</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>{name} itself</source>
        <translation>{name} même</translation>
    </message>
    <message>
        <source>{name} shares text with no other version.</source>
        <translation>{name} n’a de texte en commun avec aucune autre version.</translation>
    </message>
    <message numerus="yes">
        <source>{name} shares text with {n} other versions, most with {other}: {share}.</source>
        <comment>{name} shares text with {n} other version, most with {other}: {share}.</comment>
        <translation>
            <numerusform>{name} a du texte en commun avec {n} autre version, surtout avec {other} : {share}.</numerusform>
            <numerusform>{name} a du texte en commun avec {n} autres versions, surtout avec {other} : {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was published first and can be the source; both may have it from a third.</source>
        <translation>{name} a été publiée en premier et peut être la source ; les deux peuvent le tenir d’un tiers.</translation>
    </message>
    <message>
        <source>{name}: no date known</source>
        <translation>{name} : date inconnue</translation>
    </message>
    <message>
        <source>{name}: {time}</source>
        <translation>{name} : {time}</translation>
    </message>
    <message>
        <source>{name}: {time}, time of day not known</source>
        <translation>{name} : {time}, heure inconnue</translation>
    </message>
    <message>
        <source>{name}: {time}, {span} after {first}</source>
        <translation>{name} : {time}, {span} après {first}</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} j</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} h</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} alone</source>
        <comment>{n} alone</comment>
        <translation>
            <numerusform>{n} seule</numerusform>
            <numerusform>{n} seules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <comment>{n} character</comment>
        <translation>
            <numerusform>{n} caractère</numerusform>
            <numerusform>{n} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} facts</source>
        <comment>{n} fact</comment>
        <translation>
            <numerusform>{n} fait</numerusform>
            <numerusform>{n} faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} paragraphs</source>
        <comment>{n} paragraph</comment>
        <translation>
            <numerusform>{n} paragraphe</numerusform>
            <numerusform>{n} paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} passages</source>
        <comment>{n} passage</comment>
        <translation>
            <numerusform>{n} passage</numerusform>
            <numerusform>{n} passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes</source>
        <comment>{n} quote</comment>
        <translation>
            <numerusform>{n} citation</numerusform>
            <numerusform>{n} citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words, but for a word or two</source>
        <comment>{n} word, but for a word or two</comment>
        <translation>
            <numerusform>{n} mot, à un ou deux près</numerusform>
            <numerusform>{n} mots, à un ou deux près</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} and {other} share no eight words in a row.</source>
        <translation>{one} et {other} n’ont pas huit mots de suite en commun.</translation>
    </message>
    <message>
        <source>{place} of {name}</source>
        <translation>{place} dans {name}</translation>
    </message>
    <message>
        <source>{share} of {one} also stands in {other}: {passages}. {direction}</source>
        <translation>{share} de {one} se trouve aussi dans {other} : {passages}. {direction}</translation>
    </message>
    <message>
        <source>{sharing} of {pairs} pairs. Across: how much of a version each of the others has too, word for word</source>
        <translation>{sharing} paires sur {pairs}. En travers : ce que chaque autre version a aussi, mot pour mot</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} facts, weightiest first</source>
        <comment>{shown} of {n} fact, weightiest first</comment>
        <translation>
            <numerusform>{shown} sur {n} fait, les plus importants d’abord</numerusform>
            <numerusform>{shown} sur {n} faits, les plus importants d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {number}, {share} of all facts</source>
        <translation>{what} : {number}, {share} de tous les faits</translation>
    </message>
    <message>
        <source>{words}. Agrees with most that state it.</source>
        <translation>{words}. Concorde avec la plupart de celles qui l’indiquent.</translation>
    </message>
    <message>
        <source>{words}. Differs: {rule}</source>
        <translation>{words}. Diverge : {rule}</translation>
    </message>
    <message>
        <source>{words}. Differs; most have: {most}</source>
        <translation>{words}. Diverge ; la plupart ont : {most}</translation>
    </message>
    <message>
        <source>{words}. The versions differ, and no reading has most on its side.</source>
        <translation>{words}. Les versions divergent, et aucune leçon n’a la majorité.</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message>
        <source>Crossread’s own model</source>
        <translation>Le modèle propre à Crossread</translation>
    </message>
    <message>
        <source>No spaCy pipeline is installed beside Crossread</source>
        <translation>Aucun pipeline spaCy n’est installé à côté de Crossread</translation>
    </message>
    <message>
        <source>Read &amp;with</source>
        <translation>&amp;Lire avec</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Open the story I left</source>
        <translation>&amp;Ouvrir le sujet que j’ai quitté</translation>
    </message>
    <message>
        <source>&amp;Read with</source>
        <translation>Lire &amp;avec</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Typeface</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At least 14 people were hurt, and the damage is put at €4.2 million.</source>
        <translation>Au moins 14 personnes ont été blessées, et les dégâts sont évalués à 4,2 millions d’euros.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Chosen for reading ({family})</source>
        <translation>Choisie pour la lecture ({family})</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No spaCy pipeline is installed beside Crossread.</source>
        <translation>Aucun pipeline spaCy n’est installé à côté de Crossread.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Read with</source>
        <translation>Lire avec</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Takes effect when Crossread is started again.</source>
        <translation>Prend effet au prochain démarrage de Crossread.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>With versions I have not saved. They are kept on this computer alone.</source>
        <translation>Avec les versions non enregistrées. Elles ne sont gardées que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{family} (not installed)</source>
        <translation>{family} (non installée)</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>+ and − stand before whole paragraphs.</source>
        <translation>+ et − précèdent des paragraphes entiers.</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Compatible</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message numerus="yes">
        <source>Facts {facts} are stated by none of these versions.</source>
        <comment>Fact {facts} is stated by none of these versions.</comment>
        <translation>
            <numerusform>Le fait {facts} n’est donné par aucune de ces versions.</numerusform>
            <numerusform>Les faits {facts} ne sont donnés par aucune de ces versions.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>De {older} à {newer}</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>In each row the marks are against the cell that has none.</source>
        <translation>Dans chaque ligne, les marques se rapportent à la case qui n’en a pas.</translation>
    </message>
    <message>
        <source>In one version only</source>
        <translation>Dans une seule version</translation>
    </message>
    <message numerus="yes">
        <source>None of these facts is stated by versions {versions}.</source>
        <comment>None of these facts is stated by version {versions}.</comment>
        <translation>
            <numerusform>Aucun de ces faits n’est donné par la version {versions}.</numerusform>
            <numerusform>Aucun de ces faits n’est donné par les versions {versions}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of these rows has anything in versions {versions}.</source>
        <comment>None of these rows has anything in version {versions}.</comment>
        <translation>
            <numerusform>La version {versions} n’a rien dans ces lignes.</numerusform>
            <numerusform>Les versions {versions} n’ont rien dans ces lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message numerus="yes">
        <source>Rows {rows} have nothing in these versions.</source>
        <comment>Row {rows} has nothing in these versions.</comment>
        <translation>
            <numerusform>La ligne {rows} n’a rien dans ces versions.</numerusform>
            <numerusform>Les lignes {rows} n’ont rien dans ces versions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The printer took nothing. Check that it is on, or print to a file.</source>
        <translation>L’imprimante n’a rien accepté. Vérifier qu’elle est allumée, ou imprimer dans un fichier.</translation>
    </message>
    <message>
        <source>The same in each</source>
        <translation>Identique dans chacune</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Les versions</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Là où elles divergent</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>contradicted fact</source>
        <translation>fait contredit</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>differing fact</source>
        <translation>fait divergent</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inséré</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>printed {day}</source>
        <translation>imprimé le {day}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>speaker not named</source>
        <translation>locuteur non nommé</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>version {number}</translation>
    </message>
    <message>
        <source>versions {first} to {last}</source>
        <translation>versions {first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions compared</source>
        <comment>{n} version compared</comment>
        <translation>
            <numerusform>{n} version comparée</numerusform>
            <numerusform>{n} versions comparées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Aligning</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Comparing facts</source>
        <translation>Comparaison des faits</translation>
    </message>
    <message>
        <source>Exporting {file}…</source>
        <translation>Exportation de {file}…</translation>
    </message>
    <message>
        <source>Marking changes</source>
        <translation>Marquage des changements</translation>
    </message>
    <message>
        <source>Opening {file}…</source>
        <translation>Ouverture de {file}…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Saving {file}…</source>
        <translation>Enregistrement de {file}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>{stage} {number} of {count}…</source>
        <translation>{stage} {number} sur {count}…</translation>
    </message>
    <message>
        <source>{stage}…</source>
        <translation>{stage}…</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>All quotes are dismissed.</source>
        <translation>Toutes les citations sont écartées.</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Tous les locuteurs</translation>
    </message>
    <message>
        <source>No quotes were found in these versions.</source>
        <translation>Aucune citation n’a été trouvée dans ces versions.</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Aucun locuteur trouvé</translation>
    </message>
    <message numerus="yes">
        <source>None of the {n} quotes passes.</source>
        <comment>The one quote does not pass this filter.</comment>
        <translation>
            <numerusform>La seule citation ne passe pas ce filtre.</numerusform>
            <numerusform>Aucune des {n} citations ne passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not quoted in this version</source>
        <translation>Non cité dans cette version</translation>
    </message>
    <message>
        <source>Quotes appear here once there are versions to read.</source>
        <translation>Les citations apparaissent ici dès qu’il y a des versions à lire.</translation>
    </message>
    <message>
        <source>Quotes by version</source>
        <translation>Citations par version</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Filtrer les citations</translation>
    </message>
    <message>
        <source>Show all quotes</source>
        <translation>Afficher toutes les citations</translation>
    </message>
    <message>
        <source>Show the quotes of one speaker</source>
        <translation>Afficher les citations d’un locuteur</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>This version could not be read: {why}</source>
        <translation>Cette version n’a pas pu être lue : {why}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>leaves out “{words}” of {version}</source>
        <translation>omet « {words} » de {version}</translation>
    </message>
    <message>
        <source>told in other words</source>
        <translation>en d’autres termes</translation>
    </message>
    <message>
        <source>told in other words: {words}</source>
        <translation>en d’autres termes : {words}</translation>
    </message>
    <message numerus="yes">
        <source>{n} quotes</source>
        <comment>{n} quote</comment>
        <translation>
            <numerusform>{n} citation</numerusform>
            <numerusform>{n} citations</numerusform>
        </translation>
    </message>
    <message>
        <source>{quotes}, none altered</source>
        <translation>{quotes}, aucune altérée</translation>
    </message>
    <message numerus="yes">
        <source>{quotes}, {n} altered</source>
        <comment>{quotes}, {n} altered</comment>
        <translation>
            <numerusform>{quotes}, {n} altérée</numerusform>
            <numerusform>{quotes}, {n} altérées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {n} quotes</source>
        <comment>{shown} of {n} quote</comment>
        <translation>
            <numerusform>{shown} sur {n} citation</numerusform>
            <numerusform>{shown} sur {n} citations</numerusform>
        </translation>
    </message>
    <message>
        <source>“{words}” is not in {version}</source>
        <translation>« {words} » n’est pas dans {version}</translation>
    </message>
    <message>
        <source>“{words}” where {version} has “{other}”</source>
        <translation>« {words} » là où {version} a « {other} »</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>&amp;Recent stories</source>
        <translation>Sujets &amp;récents</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (introuvable)</translation>
    </message>
</context>
<context>
    <name>Redline</name>
    <message>
        <source>&amp;Show in the columns</source>
        <translation>&amp;Montrer dans les colonnes</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From {older} to {newer}</source>
        <translation>De {older} à {newer}</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>No change in the words</source>
        <translation>Aucun changement dans les mots</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Version plus ancienne</translation>
    </message>
    <message>
        <source>Swap the two versions</source>
        <translation>Échanger les deux versions</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inséré</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>moved down from here: “{words}”</source>
        <translation>descendu d’ici : « {words} »</translation>
    </message>
    <message>
        <source>moved from above</source>
        <translation>venu de plus haut</translation>
    </message>
    <message>
        <source>moved from below</source>
        <translation>venu de plus bas</translation>
    </message>
    <message>
        <source>moved up from here: “{words}”</source>
        <translation>remonté d’ici : « {words} »</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <comment>{n} change</comment>
        <translation>
            <numerusform>{n} changement</numerusform>
            <numerusform>{n} changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Compatibles</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Dismissed by the reporter</source>
        <translation>Écartés par le reporter</translation>
    </message>
    <message>
        <source>Each SHA-256 is of the bytes as they came; anyone who has the same bytes gets the same fingerprint.</source>
        <translation>Chaque SHA-256 est celle des octets tels qu’ils sont arrivés ; qui a les mêmes octets obtient la même empreinte.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>In each row the marks are against the cell that has none.</source>
        <translation>Dans chaque ligne, les marques se rapportent à la cellule qui n’en a pas.</translation>
    </message>
    <message>
        <source>In one version only</source>
        <translation>Dans une seule version</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Made with Crossread {version}.</source>
        <translation>Réalisé avec Crossread {version}.</translation>
    </message>
    <message>
        <source>No facts were found that could be compared.</source>
        <translation>Aucun fait comparable n’a été trouvé.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>Of A also in B</source>
        <translation>De A aussi dans B</translation>
    </message>
    <message>
        <source>Of B also in A</source>
        <translation>De B aussi dans A</translation>
    </message>
    <message>
        <source>Passages of eight words or more that stand in both, word for word.</source>
        <translation>Passages de huit mots ou plus qui figurent mot pour mot dans les deux.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Published first</source>
        <translation>Publié en premier</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis à part</translation>
    </message>
    <message>
        <source>Shared text</source>
        <translation>Texte commun</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Les faits</translation>
    </message>
    <message>
        <source>The one published first can be the source; both may also have them from a third, such as an agency.</source>
        <translation>La première publiée peut être la source ; les deux peuvent aussi les tenir d’un tiers, comme une agence.</translation>
    </message>
    <message>
        <source>The same in each</source>
        <translation>Les mêmes partout</translation>
    </message>
    <message>
        <source>The versions</source>
        <translation>Les versions</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Versions compared</source>
        <translation>Versions comparées</translation>
    </message>
    <message>
        <source>Where they disagree</source>
        <translation>Là où elles divergent</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>base</source>
        <translation>base</translation>
    </message>
    <message>
        <source>confirmed by the reporter</source>
        <translation>confirmé par le reporter</translation>
    </message>
    <message>
        <source>contradicted fact</source>
        <translation>fait contredit</translation>
    </message>
    <message>
        <source>differing fact</source>
        <translation>fait divergent</translation>
    </message>
    <message>
        <source>dismissed by the reporter</source>
        <translation>écarté par le reporter</translation>
    </message>
    <message>
        <source>instead of: {words}</source>
        <translation>au lieu de : {words}</translation>
    </message>
    <message>
        <source>kept apart by hand</source>
        <translation>séparé à la main</translation>
    </message>
    <message>
        <source>linked by hand</source>
        <translation>lié à la main</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>absent de cette version</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>non mentionné</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>speaker not named</source>
        <translation>locuteur non nommé</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines of page furniture</source>
        <comment>{n} line of page furniture</comment>
        <translation>
            <numerusform>{n} ligne d’habillage de page</numerusform>
            <numerusform>{n} lignes d’habillage de page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more pairs share less.</source>
        <comment>{n} more pair shares less.</comment>
        <translation>
            <numerusform>{n} autre paire partage moins.</numerusform>
            <numerusform>{n} autres paires partagent moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} versions compared</source>
        <comment>{n} version compared</comment>
        <translation>
            <numerusform>{n} version comparée</numerusform>
            <numerusform>{n} versions comparées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <comment>{n} word</comment>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>byline</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rectificatif</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>lieu et date</translation>
    </message>
    <message>
        <source>heading between paragraphs</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>item of a list</source>
        <translation>élément de liste</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>habillage de page</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>row of a table</source>
        <translation>ligne de tableau</translation>
    </message>
    <message>
        <source>standfirst</source>
        <translation>chapô</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>a digit is missing or wrong</source>
        <translation>un chiffre manque ou est faux</translation>
    </message>
    <message>
        <source>a week that can be read in two ways</source>
        <translation>une semaine qui peut se lire de deux façons</translation>
    </message>
    <message>
        <source>above the other&apos;s ceiling</source>
        <translation>au-dessus du plafond de l’autre</translation>
    </message>
    <message>
        <source>above the other&apos;s floor</source>
        <translation>au-dessus du plancher de l’autre</translation>
    </message>
    <message>
        <source>altered words: much the same, put in other words</source>
        <translation>mots altérés : presque pareil, en d’autres termes</translation>
    </message>
    <message>
        <source>altered words: {words}</source>
        <translation>mots altérés : {words}</translation>
    </message>
    <message>
        <source>another body: {one} against {other}</source>
        <translation>autre organisme : {one} contre {other}</translation>
    </message>
    <message>
        <source>another first name: {one} against {other}</source>
        <translation>autre prénom : {one} contre {other}</translation>
    </message>
    <message>
        <source>another name: {one} against {other}</source>
        <translation>autre nom : {one} contre {other}</translation>
    </message>
    <message>
        <source>another office: {one} against {other}</source>
        <translation>autre fonction : {one} contre {other}</translation>
    </message>
    <message>
        <source>another part of the day</source>
        <translation>un autre moment de la journée</translation>
    </message>
    <message>
        <source>another person: {one} against {other}</source>
        <translation>autre personne : {one} contre {other}</translation>
    </message>
    <message>
        <source>another place: {one} against {other}</source>
        <translation>autre lieu : {one} contre {other}</translation>
    </message>
    <message>
        <source>another rank: {one} against {other}</source>
        <translation>autre grade : {one} contre {other}</translation>
    </message>
    <message>
        <source>another relation: {one} against {other}</source>
        <translation>autre lien de parenté : {one} contre {other}</translation>
    </message>
    <message>
        <source>another source</source>
        <translation>autre source</translation>
    </message>
    <message>
        <source>another source: {one} against {other}</source>
        <translation>autre source : {one} contre {other}</translation>
    </message>
    <message>
        <source>another spelling: {one} against {other}</source>
        <translation>autre graphie : {one} contre {other}</translation>
    </message>
    <message>
        <source>below the other&apos;s ceiling</source>
        <translation>au-dessous du plafond de l’autre</translation>
    </message>
    <message>
        <source>below the other&apos;s floor</source>
        <translation>au-dessous du plancher de l’autre</translation>
    </message>
    <message>
        <source>both in other words</source>
        <translation>les deux en d’autres termes</translation>
    </message>
    <message>
        <source>both official</source>
        <translation>les deux officielles</translation>
    </message>
    <message>
        <source>both people there</source>
        <translation>les deux des gens sur place</translation>
    </message>
    <message>
        <source>both told from the day of publication, which one article does not give</source>
        <translation>les deux comptées du jour de publication, qu’un article ne donne pas</translation>
    </message>
    <message>
        <source>cited in each, whatever for</source>
        <translation>cité dans chacune, quel qu’en soit le sujet</translation>
    </message>
    <message>
        <source>counted back from publication: {one} days against {other} days</source>
        <translation>compté à rebours de la publication : {one} jours contre {other} jours</translation>
    </message>
    <message>
        <source>different ages, and one version is undated</source>
        <translation>âges différents, et une version n’est pas datée</translation>
    </message>
    <message>
        <source>different ages, unless a birthday lies between</source>
        <translation>âges différents, sauf anniversaire dans l’intervalle</translation>
    </message>
    <message>
        <source>different dates</source>
        <translation>dates différentes</translation>
    </message>
    <message>
        <source>different dates, at least one loosely given</source>
        <translation>dates différentes, dont une au moins approximative</translation>
    </message>
    <message>
        <source>different days of the week</source>
        <translation>jours de la semaine différents</translation>
    </message>
    <message>
        <source>different figures</source>
        <translation>chiffres différents</translation>
    </message>
    <message>
        <source>different parts of the day</source>
        <translation>moments de la journée différents</translation>
    </message>
    <message>
        <source>different times</source>
        <translation>heures différentes</translation>
    </message>
    <message>
        <source>each quotes a different part</source>
        <translation>chacune cite une partie différente</translation>
    </message>
    <message>
        <source>far above the other&apos;s floor</source>
        <translation>bien au-dessus du plancher de l’autre</translation>
    </message>
    <message>
        <source>far below the other&apos;s ceiling</source>
        <translation>bien au-dessous du plafond de l’autre</translation>
    </message>
    <message>
        <source>no exchange rate makes them equal</source>
        <translation>aucun taux de change ne les rend égaux</translation>
    </message>
    <message>
        <source>no other version carries it</source>
        <translation>aucune autre version ne le porte</translation>
    </message>
    <message>
        <source>not reached here and passed there</source>
        <translation>pas atteint ici et dépassé là</translation>
    </message>
    <message>
        <source>one by name, one by office</source>
        <translation>l’une par le nom, l’autre par la fonction</translation>
    </message>
    <message>
        <source>one cites nobody</source>
        <translation>l’une ne cite personne</translation>
    </message>
    <message>
        <source>one date lies within the other</source>
        <translation>une date est comprise dans l’autre</translation>
    </message>
    <message>
        <source>one floor is rounded down</source>
        <translation>un plancher est arrondi vers le bas</translation>
    </message>
    <message>
        <source>one gives the day of the week, the other the date</source>
        <translation>l’une donne le jour de la semaine, l’autre la date</translation>
    </message>
    <message>
        <source>one gives the name in short</source>
        <translation>l’une abrège le nom</translation>
    </message>
    <message>
        <source>one gives the time as well</source>
        <translation>l’une donne aussi l’heure</translation>
    </message>
    <message>
        <source>one gives the time more exactly</source>
        <translation>l’une donne l’heure plus précisément</translation>
    </message>
    <message>
        <source>one goes up, the other down</source>
        <translation>l’un monte, l’autre descend</translation>
    </message>
    <message>
        <source>one has words in brackets</source>
        <translation>l’une a des mots entre parenthèses</translation>
    </message>
    <message>
        <source>one is a news medium, which may pass on the other</source>
        <translation>l’une est un média, qui peut relayer l’autre</translation>
    </message>
    <message>
        <source>one is a plain fraction</source>
        <translation>l’un est une simple fraction</translation>
    </message>
    <message>
        <source>one is approximate</source>
        <translation>l’un est approximatif</translation>
    </message>
    <message>
        <source>one is rounded</source>
        <translation>l’un est arrondi</translation>
    </message>
    <message>
        <source>one is the body, the other speaks for it</source>
        <translation>l’une est l’organisme, l’autre parle en son nom</translation>
    </message>
    <message>
        <source>one is told from a day of publication that is not known</source>
        <translation>l’une comptée d’un jour de publication qui n’est pas connu</translation>
    </message>
    <message>
        <source>one quotes a part of the other</source>
        <translation>l’une cite une partie de l’autre</translation>
    </message>
    <message>
        <source>one time is approximate</source>
        <translation>une heure est approximative</translation>
    </message>
    <message>
        <source>one time is rounded</source>
        <translation>une heure est arrondie</translation>
    </message>
    <message>
        <source>one version alone has it</source>
        <translation>une seule version l’a</translation>
    </message>
    <message>
        <source>one version itself says {one} and {other}</source>
        <translation>une version dit elle-même {one} et {other}</translation>
    </message>
    <message>
        <source>one without its area code</source>
        <translation>l’un sans son indicatif</translation>
    </message>
    <message>
        <source>opposite directions: {one} against {other}</source>
        <translation>directions opposées : {one} contre {other}</translation>
    </message>
    <message>
        <source>put the same way</source>
        <translation>présenté de la même façon</translation>
    </message>
    <message>
        <source>put with another certainty</source>
        <translation>présenté avec une autre certitude</translation>
    </message>
    <message>
        <source>quoted here, paraphrased there</source>
        <translation>cité ici, paraphrasé là</translation>
    </message>
    <message>
        <source>said by {one} or by {other}</source>
        <translation>dit par {one} ou par {other}</translation>
    </message>
    <message>
        <source>source dropped: cited in {versions}, stated as fact in {others}</source>
        <translation>source omise : citée dans {versions}, affirmé comme un fait dans {others}</translation>
    </message>
    <message>
        <source>spelled differently</source>
        <translation>orthographe différente</translation>
    </message>
    <message>
        <source>spelled differently: {words}</source>
        <translation>orthographe différente : {words}</translation>
    </message>
    <message>
        <source>stated in {versions}, alleged in {others} ({cues})</source>
        <translation>affirmé dans {versions}, avec réserve dans {others} ({cues})</translation>
    </message>
    <message>
        <source>stated in {versions}, denied in {others} ({cues})</source>
        <translation>affirmé dans {versions}, démenti dans {others} ({cues})</translation>
    </message>
    <message>
        <source>stated in {versions}, only tried in {others} ({cues})</source>
        <translation>affirmé dans {versions}, seulement tenté dans {others} ({cues})</translation>
    </message>
    <message>
        <source>stated in {versions}, said not to be so in {others} ({cues})</source>
        <translation>affirmé dans {versions}, nié dans {others} ({cues})</translation>
    </message>
    <message>
        <source>the body&apos;s name put otherwise</source>
        <translation>le nom de l’organisme est formulé autrement</translation>
    </message>
    <message>
        <source>the other version does not carry it</source>
        <translation>l’autre version ne le porte pas</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>the same but for the year, which is not given</source>
        <translation>identique, à l’année près, qui n’est pas donnée</translation>
    </message>
    <message>
        <source>the same date</source>
        <translation>même date</translation>
    </message>
    <message>
        <source>the same day of the week, of this week or the next</source>
        <translation>même jour de la semaine, de celle-ci ou de la suivante</translation>
    </message>
    <message>
        <source>the same day of the week, one article undated</source>
        <translation>même jour de la semaine, un article non daté</translation>
    </message>
    <message>
        <source>the same day, one without its year</source>
        <translation>même jour, une fois sans l’année</translation>
    </message>
    <message>
        <source>the same figure</source>
        <translation>même chiffre</translation>
    </message>
    <message>
        <source>the same figure in another currency</source>
        <translation>le même chiffre dans une autre monnaie</translation>
    </message>
    <message>
        <source>the same figure, as a level here and as a change there</source>
        <translation>le même chiffre, ici comme niveau et là comme variation</translation>
    </message>
    <message>
        <source>the same figure, bounded differently</source>
        <translation>même chiffre, limité autrement</translation>
    </message>
    <message>
        <source>the same figure, counted as {one} and as {other}</source>
        <translation>même chiffre, compté comme {one} et comme {other}</translation>
    </message>
    <message>
        <source>the same figure, of {one} here and of {other} there</source>
        <translation>même chiffre, ici {one}, là {other}</translation>
    </message>
    <message>
        <source>the same figure, one more cautious</source>
        <translation>même chiffre, l’un plus prudent</translation>
    </message>
    <message>
        <source>the same figure, told as {fate} here and as {turn} there</source>
        <translation>même chiffre, raconté ici comme {fate} et là comme {turn}</translation>
    </message>
    <message>
        <source>the same limit, one leaves it open</source>
        <translation>même limite, l’une la laisse ouverte</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>the same name, with another title</source>
        <translation>même nom, avec un autre titre</translation>
    </message>
    <message>
        <source>the same notice</source>
        <translation>même avis</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>le même numéro</translation>
    </message>
    <message>
        <source>the same role</source>
        <translation>la même fonction</translation>
    </message>
    <message>
        <source>the same source</source>
        <translation>même source</translation>
    </message>
    <message>
        <source>the same time</source>
        <translation>même heure</translation>
    </message>
    <message>
        <source>the same words</source>
        <translation>mêmes mots</translation>
    </message>
    <message>
        <source>the same words, one contracts them</source>
        <translation>mêmes mots, l’une les contracte</translation>
    </message>
    <message>
        <source>the same words, said by {one} or by {other}</source>
        <translation>mêmes mots, dits par {one} ou par {other}</translation>
    </message>
    <message>
        <source>the source is named differently</source>
        <translation>la source est nommée autrement</translation>
    </message>
    <message>
        <source>the source is named differently: {one} against {other}</source>
        <translation>la source est nommée autrement : {one} contre {other}</translation>
    </message>
    <message>
        <source>the source&apos;s name is spelled differently</source>
        <translation>le nom de la source est orthographié autrement</translation>
    </message>
    <message>
        <source>the source&apos;s name is spelled differently: {one} against {other}</source>
        <translation>le nom de la source est orthographié autrement : {one} contre {other}</translation>
    </message>
    <message>
        <source>the versions were published some time apart</source>
        <translation>les versions ont paru à quelque temps d’intervalle</translation>
    </message>
    <message>
        <source>told as {cues} in {versions} and as {other_cues} in {others}</source>
        <translation>rapporté comme {cues} dans {versions} et comme {other_cues} dans {others}</translation>
    </message>
    <message>
        <source>told differently: {one} against {other}</source>
        <translation>raconté autrement : {one} contre {other}</translation>
    </message>
    <message>
        <source>two different ceilings</source>
        <translation>deux plafonds différents</translation>
    </message>
    <message>
        <source>two different floors; one may be an update</source>
        <translation>deux planchers différents ; l’un peut être une mise à jour</translation>
    </message>
    <message>
        <source>two ranges with other ends</source>
        <translation>deux fourchettes aux bornes différentes</translation>
    </message>
    <message>
        <source>within the order of magnitude</source>
        <translation>dans l’ordre de grandeur</translation>
    </message>
    <message>
        <source>within the range</source>
        <translation>dans la fourchette</translation>
    </message>
    <message>
        <source>{rule}, at least one approximate</source>
        <translation>{rule}, dont un au moins approximatif</translation>
    </message>
    <message>
        <source>{rule}, said with a reservation</source>
        <translation>{rule}, dit avec réserve</translation>
    </message>
    <message>
        <source>{rule}; not in English, so its other words are not read</source>
        <translation>{rule} ; pas en anglais, donc les autres mots ne sont pas lus</translation>
    </message>
    <message>
        <source>{rule}; {change}</source>
        <translation>{rule} ; {change}</translation>
    </message>
    <message>
        <source>{value} against {values}</source>
        <translation>{value} contre {values}</translation>
    </message>
    <message>
        <source>{value} against {values}: {reason}</source>
        <translation>{value} contre {values} : {reason}</translation>
    </message>
    <message>
        <source>{value} and {values}: {reason}</source>
        <translation>{value} et {values} : {reason}</translation>
    </message>
    <message>
        <source>{value} is not within {share} % of {second}</source>
        <translation>{value} s’écarte de plus de {share} % de {second}</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Eight short accounts of one art theft: six minutes, three men or four, and a sum with its digits the wrong way round.</source>
        <translation>Huit brefs récits d’un vol d’œuvres d’art : six minutes, trois hommes ou quatre, et une somme aux chiffres intervertis.</translation>
    </message>
    <message>
        <source>Fire at Carrowmouth harbour</source>
        <translation>Incendie au port de Carrowmouth</translation>
    </message>
    <message>
        <source>One article as it stood at 8.15, 11.40 and 17.05: two figures and a name changed without a word, beside a correction about something else.</source>
        <translation>Un article tel qu’il était à 8 h 15, 11 h 40 et 17 h 05 : deux chiffres et un nom changés sans un mot, à côté d’un rectificatif sur autre chose.</translation>
    </message>
    <message>
        <source>One night&apos;s fire as an agency, the local daily, a broadcaster and a tabloid told it, with figures, dates and quotes that do not agree.</source>
        <translation>L’incendie d’une nuit raconté par une agence, le quotidien local, une chaîne et un tabloïd, avec des chiffres, des dates et des citations qui ne concordent pas.</translation>
    </message>
    <message>
        <source>The Lorne dam, in three versions</source>
        <translation>Le barrage de Lorne, en trois versions</translation>
    </message>
    <message>
        <source>The raid on the Verrin Museum</source>
        <translation>Le vol au musée Verrin</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Opening “{title}” …</source>
        <translation>Ouverture de « {title} »…</translation>
    </message>
    <message>
        <source>Unsaved story</source>
        <translation>Sujet non enregistré</translation>
    </message>
    <message>
        <source>Unsaved versions cannot be kept for the next start: {why} Save the story.</source>
        <translation>Les versions non enregistrées ne peuvent être gardées pour le prochain démarrage : {why} Enregistrer le sujet.</translation>
    </message>
    <message>
        <source>Your unsaved story of the last time is under File, Recent stories.</source>
        <translation>Le sujet non enregistré de la dernière fois se trouve sous Fichier, Sujets récents.</translation>
    </message>
    <message>
        <source>{name} is not where it was. This is the copy kept when the window was closed.</source>
        <translation>{name} n’est plus à sa place. Voici la copie gardée à la fermeture de la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>An installed spaCy pipeline to read with; empty is the one that comes with the app.</source>
        <translation>Un pipeline spaCy installé pour lire ; vide, c’est celui fourni avec l’application.</translation>
    </message>
    <message>
        <source>By what the lines of the fact table are grouped.</source>
        <translation>Selon quoi les lignes du tableau sont groupées.</translation>
    </message>
    <message>
        <source>Colours of the window; safe is made for colour-blind eyes.</source>
        <translation>Couleurs de la fenêtre ; l’un des choix est fait pour les daltoniens.</translation>
    </message>
    <message>
        <source>Fold the rows that are the same in every version.</source>
        <translation>Replier les lignes identiques dans toutes les versions.</translation>
    </message>
    <message>
        <source>Keep the base, else the first column, in sight while the others scroll sideways.</source>
        <translation>Garder en vue la base, sinon la première colonne, pendant que les autres défilent.</translation>
    </message>
    <message>
        <source>Language of the window; system follows the computer&apos;s. It takes effect at the next start.</source>
        <translation>Langue de la fenêtre ; « Comme le système » suit celle de l’ordinateur. Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Open the story I left, with versions I have not saved. They are kept on this computer alone.</source>
        <translation>Ouvrir le sujet quitté, avec les versions non enregistrées. Elles ne sont gardées que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Size of the text against its normal size.</source>
        <translation>Taille du texte par rapport à sa taille normale.</translation>
    </message>
    <message>
        <source>The family the texts are set in; empty is one chosen for reading.</source>
        <translation>La famille de caractères des textes ; vide, c’en est une choisie pour la lecture.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Views beside the columns</source>
        <translation>Vues à côté des colonnes</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Bring two or more articles about the same event, or several states of one article. Crossread aligns them and shows which facts differ. Nothing leaves this computer.</source>
        <translation>Apporter au moins deux articles sur le même événement, ou plusieurs états d’un article. Crossread les aligne et montre les faits qui diffèrent. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
        <source>Open web address…</source>
        <translation>Ouvrir une page web…</translation>
    </message>
    <message>
        <source>Or drop files, links or text here, or press {keys} with an article on the clipboard.</source>
        <translation>Ou déposer ici des fichiers, des liens ou du texte, ou presser {keys} avec un article dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Paste a version…</source>
        <translation>Coller une version…</translation>
    </message>
    <message>
        <source>Recent stories</source>
        <translation>Sujets récents</translation>
    </message>
    <message>
        <source>Several versions of one story, side by side</source>
        <translation>Plusieurs versions d’un sujet, côte à côte</translation>
    </message>
    <message>
        <source>Try it with a sample story</source>
        <translation>Essayer avec un exemple</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Nothing is compared yet. Choose “Compare again”, or F5.</source>
        <translation>Rien n’est encore comparé. Choisir « Comparer à nouveau », ou F5.</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>Lecture des versions…</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>Ask for the right to read it, or copy it elsewhere</source>
        <translation>Demander le droit de lecture, ou le copier ailleurs</translation>
    </message>
    <message>
        <source>Check that it is the right file, or paste its text</source>
        <translation>Vérifier que c’est le bon fichier, ou coller son texte</translation>
    </message>
    <message>
        <source>Check that it is the right source</source>
        <translation>Vérifier que c’est la bonne source</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>Vérifier le droit de lecture</translation>
    </message>
    <message>
        <source>Check that you may write there</source>
        <translation>Vérifier le droit d’y écrire</translation>
    </message>
    <message>
        <source>Check the address</source>
        <translation>Vérifier l’adresse</translation>
    </message>
    <message>
        <source>Check the address and the network</source>
        <translation>Vérifier l’adresse et le réseau</translation>
    </message>
    <message>
        <source>Check the file, or paste its text</source>
        <translation>Vérifier le fichier, ou coller son texte</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Vérifier le chemin</translation>
    </message>
    <message>
        <source>Check where it comes from</source>
        <translation>Vérifier sa provenance</translation>
    </message>
    <message>
        <source>Choose a .crossread file</source>
        <translation>Choisir un fichier .crossread</translation>
    </message>
    <message>
        <source>Choose a file that Crossread has saved</source>
        <translation>Choisir un fichier enregistré par Crossread</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre emplacement</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk</source>
        <translation>Choisir un autre emplacement, ou libérer de la place sur le disque</translation>
    </message>
    <message>
        <source>Choose one of {names}, or the one that comes with the app</source>
        <translation>Choisir parmi {names}, ou celui fourni avec l’application</translation>
    </message>
    <message>
        <source>Choose the one that comes with the app, as no other is installed</source>
        <translation>Choisir celui fourni avec l’application, aucun autre n’étant installé</translation>
    </message>
    <message>
        <source>Crossread’s language model is missing: names and word forms are found by rules alone. Install the app again.</source>
        <translation>Le modèle de langue de Crossread manque : noms et formes de mots ne sont trouvés que par des règles. Réinstaller l’application.</translation>
    </message>
    <message>
        <source>Do not rely on it; open a copy from your backup</source>
        <translation>Ne pas s’y fier ; ouvrir une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Give a text, HTML, Markdown or JSON file, or paste its text</source>
        <translation>Donner un fichier texte, HTML, Markdown ou JSON, ou coller son texte</translation>
    </message>
    <message>
        <source>Give each version once</source>
        <translation>Donner chaque version une seule fois</translation>
    </message>
    <message>
        <source>Give it a field &quot;text&quot; or &quot;html&quot;</source>
        <translation>Lui donner un champ &quot;text&quot; ou &quot;html&quot;</translation>
    </message>
    <message>
        <source>Give the files in it one by one</source>
        <translation>Donner les fichiers qu’il contient un par un</translation>
    </message>
    <message>
        <source>Give the files you want</source>
        <translation>Donner les fichiers voulus</translation>
    </message>
    <message>
        <source>Give the name of a file in it</source>
        <translation>Donner le nom d’un fichier qu’il contient</translation>
    </message>
    <message>
        <source>In {name}: words are compared, but names and word forms are read in English only.</source>
        <translation>Langue {name} : les mots sont comparés, mais noms et formes de mots ne sont lus qu’en anglais.</translation>
    </message>
    <message>
        <source>Install it again in a version that fits this spaCy</source>
        <translation>La réinstaller dans une version adaptée à ce spaCy</translation>
    </message>
    <message>
        <source>Its date of publication, “{name}”, is not in the form 2025-07-13.</source>
        <translation>Sa date de publication, « {name} », n’a pas la forme 2025-07-13.</translation>
    </message>
    <message>
        <source>Its encoding is not stated; it was read as {name}.</source>
        <translation>Son encodage n’est pas indiqué ; elle a été lue comme {name}.</translation>
    </message>
    <message>
        <source>Leave the name out of the address</source>
        <translation>Ôter le nom de l’adresse</translation>
    </message>
    <message>
        <source>Less than a third of the page&apos;s text was taken for the article; see whether something is missing.</source>
        <translation>Moins d’un tiers du texte de la page a été pris pour l’article ; voir s’il manque quelque chose.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another one</source>
        <translation>Créer le dossier, ou en choisir un autre</translation>
    </message>
    <message>
        <source>One sign of it could not be read and stand as �.</source>
        <translation>Un caractère n’a pu être lu et apparaît comme �.</translation>
    </message>
    <message>
        <source>Open a copy of it from your backup</source>
        <translation>En ouvrir une copie de sauvegarde</translation>
    </message>
    <message>
        <source>Open the article itself, and give that</source>
        <translation>Ouvrir l’article lui-même, et donner celui-ci</translation>
    </message>
    <message>
        <source>Open the page in your browser, copy it and paste it here</source>
        <translation>Ouvrir la page dans le navigateur, la copier et la coller ici</translation>
    </message>
    <message>
        <source>Paste its text instead</source>
        <translation>Coller plutôt son texte</translation>
    </message>
    <message>
        <source>Paste its text instead, and report the error that the log holds</source>
        <translation>Coller plutôt son texte, et signaler l’erreur que contient le journal</translation>
    </message>
    <message>
        <source>Paste the part of it you need</source>
        <translation>En coller la partie nécessaire</translation>
    </message>
    <message>
        <source>Paste the part you need</source>
        <translation>Coller la partie nécessaire</translation>
    </message>
    <message>
        <source>Save fewer versions in one</source>
        <translation>Enregistrer moins de versions ensemble</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>L’enregistrer en UTF-8</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or paste its text</source>
        <translation>L’enregistrer en UTF-8, ou coller son texte</translation>
    </message>
    <message>
        <source>Save it as a file first</source>
        <translation>L’enregistrer d’abord comme fichier</translation>
    </message>
    <message>
        <source>Save it as a file, or paste its text</source>
        <translation>L’enregistrer comme fichier, ou coller son texte</translation>
    </message>
    <message>
        <source>Something went wrong inside Crossread ({name}). Your versions are kept.</source>
        <translation>Quelque chose s’est mal passé dans Crossread ({name}). Les versions sont conservées.</translation>
    </message>
    <message>
        <source>The page holds {number} articles or entries; they were read as one text.</source>
        <translation>La page contient {number} articles ou entrées ; ils ont été lus comme un seul texte.</translation>
    </message>
    <message>
        <source>The page holds {number} articles; one was read, and the others are marked as page furniture.</source>
        <translation>La page contient {number} articles ; un seul a été lu, les autres sont marqués comme habillage.</translation>
    </message>
    <message>
        <source>The page is a live blog; its entries were read as one text, in the order of the page.</source>
        <translation>La page est un direct ; ses entrées ont été lues comme un seul texte, dans l’ordre de la page.</translation>
    </message>
    <message>
        <source>The page is nested too deeply to find its article; all that is visible was read.</source>
        <translation>La page est trop imbriquée pour y trouver l’article ; tout ce qui est visible a été lu.</translation>
    </message>
    <message>
        <source>The page says that it is for subscribers; its text may be cut short.</source>
        <translation>La page se dit réservée aux abonnés ; son texte peut être tronqué.</translation>
    </message>
    <message>
        <source>The page shows less text than it holds for search engines; that text was read.</source>
        <translation>La page montre moins de texte qu’elle n’en contient pour les moteurs de recherche ; c’est ce texte qui a été lu.</translation>
    </message>
    <message>
        <source>There is not enough memory for these versions. Remove one.</source>
        <translation>La mémoire ne suffit pas pour ces versions. En retirer une.</translation>
    </message>
    <message>
        <source>Try again later</source>
        <translation>Réessayer plus tard</translation>
    </message>
    <message>
        <source>Try again then</source>
        <translation>Réessayer ensuite</translation>
    </message>
    <message>
        <source>Try once more, or paste its text instead</source>
        <translation>Réessayer, ou coller plutôt son texte</translation>
    </message>
    <message>
        <source>Update Crossread to open it</source>
        <translation>Mettre Crossread à jour pour l’ouvrir</translation>
    </message>
    <message>
        <source>Words of {name} are divided at spaces and marks alone.</source>
        <translation>Les mots de la langue {name} ne sont séparés qu’aux espaces et aux signes.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un document Word</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>un flux</translation>
    </message>
    <message>
        <source>a film or sound recording</source>
        <translation>un film ou un enregistrement sonore</translation>
    </message>
    <message>
        <source>a mail or web archive</source>
        <translation>une archive de courriel ou web</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a picture or recording</source>
        <translation>une image ou un enregistrement</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>une présentation</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>un enregistrement sonore</translation>
    </message>
    <message>
        <source>a web archive</source>
        <translation>une archive web</translation>
    </message>
    <message>
        <source>an Excel sheet</source>
        <translation>une feuille Excel</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>un fichier OpenDocument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un livre numérique</translation>
    </message>
    <message>
        <source>an error in Crossread itself kept it from being read</source>
        <translation>une erreur de Crossread lui-même a empêché la lecture</translation>
    </message>
    <message>
        <source>an old Office document</source>
        <translation>un ancien document Office</translation>
    </message>
    <message>
        <source>it could not be opened</source>
        <translation>n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>it could not be opened ({reason})</source>
        <translation>n’a pas pu être ouvert ({reason})</translation>
    </message>
    <message>
        <source>it could not be saved ({reason})</source>
        <translation>n’a pas pu être enregistré ({reason})</translation>
    </message>
    <message>
        <source>it could not be written ({reason})</source>
        <translation>n’a pas pu être écrit ({reason})</translation>
    </message>
    <message>
        <source>it has the same content as {name}</source>
        <translation>a le même contenu que {name}</translation>
    </message>
    <message>
        <source>it has {number} characters, and no more than {most} can be compared</source>
        <translation>compte {number} caractères, et pas plus de {most} ne peuvent être comparés</translation>
    </message>
    <message>
        <source>it has {number} paragraphs, and no more than {most} can be compared</source>
        <translation>compte {number} paragraphes, et pas plus de {most} ne peuvent être comparés</translation>
    </message>
    <message>
        <source>it has {size}, and no file over 50 MB is opened</source>
        <translation>fait {size}, et aucun fichier de plus de 50 Mo n’est ouvert</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <translation>ne contient pas de texte</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>est un dossier</translation>
    </message>
    <message>
        <source>it is a folder of {number} files, too many to be read side by side</source>
        <translation>est un dossier de {number} fichiers, trop pour être lus côte à côte</translation>
    </message>
    <message>
        <source>it is a folder that holds no article</source>
        <translation>est un dossier sans article</translation>
    </message>
    <message>
        <source>it is a page of links, without an article</source>
        <translation>est une page de liens, sans article</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>it is given twice</source>
        <translation>est donné deux fois</translation>
    </message>
    <message>
        <source>it is larger than 1 GB, and no larger story is opened</source>
        <translation>dépasse 1 Go, et aucun sujet plus grand n’est ouvert</translation>
    </message>
    <message>
        <source>it is larger than 50 MB, and nothing larger is opened</source>
        <translation>dépasse 50 Mo, et rien de plus grand n’est ouvert</translation>
    </message>
    <message>
        <source>it is nested too deeply to be read</source>
        <translation>est trop imbriqué pour être lu</translation>
    </message>
    <message>
        <source>it is no Crossread story</source>
        <translation>n’est pas un sujet Crossread</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is no story file of this Crossread</source>
        <translation>n’est pas un sujet de ce Crossread</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>it is not a valid address</source>
        <translation>n’est pas une adresse valide</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>n’est pas du texte</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>it is the same file as {name}</source>
        <translation>est le même fichier que {name}</translation>
    </message>
    <message>
        <source>it is {form}, which Crossread cannot read yet</source>
        <translation>est {form}, que Crossread ne sait pas encore lire</translation>
    </message>
    <message>
        <source>it leads into a private network</source>
        <translation>mène à un réseau privé</translation>
    </message>
    <message>
        <source>it leads to a {name} address, not to a page</source>
        <translation>mène à une adresse {name}, non à une page</translation>
    </message>
    <message>
        <source>it may not be opened</source>
        <translation>ne peut être ouvert faute de droits</translation>
    </message>
    <message>
        <source>it was saved by a newer Crossread</source>
        <translation>a été enregistré par un Crossread plus récent</translation>
    </message>
    <message>
        <source>its HTML holds no text</source>
        <translation>son HTML ne contient pas de texte</translation>
    </message>
    <message>
        <source>its JSON has no text</source>
        <translation>son JSON n’a pas de texte</translation>
    </message>
    <message>
        <source>its JSON is no object</source>
        <translation>son JSON n’est pas un objet</translation>
    </message>
    <message>
        <source>its address holds a user name</source>
        <translation>son adresse contient un nom d’utilisateur</translation>
    </message>
    <message>
        <source>its letters are in an encoding that cannot be told</source>
        <translation>l’encodage de ses caractères ne peut être reconnu</translation>
    </message>
    <message>
        <source>its page is larger than 5 MB, and no larger page can be read</source>
        <translation>sa page dépasse 5 Mo, et aucune page plus grande ne peut être lue</translation>
    </message>
    <message>
        <source>its text is broken ({reason})</source>
        <translation>son texte est abîmé ({reason})</translation>
    </message>
    <message>
        <source>no language pipeline of this name is installed</source>
        <translation>aucun pipeline de ce nom n’est installé</translation>
    </message>
    <message>
        <source>only addresses that begin with http or https are fetched</source>
        <translation>seules les adresses commençant par http ou https sont récupérées</translation>
    </message>
    <message>
        <source>reading it takes more memory than is safe</source>
        <translation>la lecture demande plus de mémoire qu’il n’est prudent</translation>
    </message>
    <message>
        <source>reading it took longer than {number} seconds</source>
        <translation>la lecture a duré plus de {number} secondes</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la connexion a échoué</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>the folder it should be in does not exist</source>
        <translation>le dossier prévu n’existe pas</translation>
    </message>
    <message>
        <source>the kept original of {name} is not the one its fingerprint was taken from, so the file was changed</source>
        <translation>l’original gardé de {name} ne correspond pas à son empreinte, le fichier a donc été modifié</translation>
    </message>
    <message>
        <source>the page could not be read</source>
        <translation>la page n’a pas pu être lue</translation>
    </message>
    <message>
        <source>the page did not come within {number} seconds</source>
        <translation>la page n’est pas arrivée en {number} secondes</translation>
    </message>
    <message>
        <source>the page has been removed</source>
        <translation>la page a été supprimée</translation>
    </message>
    <message>
        <source>the page is larger than 10 MB</source>
        <translation>la page dépasse 10 Mo</translation>
    </message>
    <message>
        <source>the page is withheld for legal reasons</source>
        <translation>la page est bloquée pour des raisons juridiques</translation>
    </message>
    <message>
        <source>the page was given up</source>
        <translation>la page a été abandonnée</translation>
    </message>
    <message>
        <source>the part of Crossread that reads files stopped while reading it</source>
        <translation>la partie de Crossread qui lit les fichiers s’est arrêtée pendant la lecture</translation>
    </message>
    <message>
        <source>the site answers with error {number}</source>
        <translation>le site répond par l’erreur {number}</translation>
    </message>
    <message>
        <source>the site asks for a password</source>
        <translation>le site demande un mot de passe</translation>
    </message>
    <message>
        <source>the site asks for payment</source>
        <translation>le site demande un paiement</translation>
    </message>
    <message>
        <source>the site asks to wait {number} seconds</source>
        <translation>le site demande d’attendre {number} secondes</translation>
    </message>
    <message>
        <source>the site does not answer</source>
        <translation>le site ne répond pas</translation>
    </message>
    <message>
        <source>the site does not let it be read</source>
        <translation>le site n’en permet pas la lecture</translation>
    </message>
    <message>
        <source>the site redirects without end</source>
        <translation>le site redirige sans fin</translation>
    </message>
    <message>
        <source>the site&apos;s certificate is not valid, so it may not be the site</source>
        <translation>le certificat du site n’est pas valide, ce n’est donc peut-être pas lui</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>there is no such page</source>
        <translation>cette page n’existe pas</translation>
    </message>
    <message>
        <source>there is no such site, or no network</source>
        <translation>ce site n’existe pas, ou il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>this language pipeline does not load</source>
        <translation>ce pipeline ne se charge pas</translation>
    </message>
    <message>
        <source>writing there is not allowed, or another program has it open</source>
        <translation>l’écriture n’y est pas permise, ou un autre programme a le fichier ouvert</translation>
    </message>
    <message>
        <source>your settings could not be kept ({reason})</source>
        <translation>les préférences n’ont pas pu être gardées ({reason})</translation>
    </message>
    <message>
        <source>{name} is larger than 64 MB</source>
        <translation>{name} dépasse 64 Mo</translation>
    </message>
    <message>
        <source>{name}: it has the same content as {other} in column {number}. Remove one of the two.</source>
        <translation>{name} : même contenu que {other} dans la colonne {number}. Retirer l’une des deux.</translation>
    </message>
    <message>
        <source>{name}: this is no settings file. It is kept as {other}; defaults are used.</source>
        <translation>{name} : ce n’est pas un fichier de préférences. Il est gardé sous {other} ; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>{name}: your settings could not be read. The defaults are used.</source>
        <translation>{name} : les préférences n’ont pas pu être lues. Les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>{name}: {why}. The default is used.</source>
        <translation>{name} : {why}. La valeur par défaut s’applique.</translation>
    </message>
    <message>
        <source>{name}: {why}. {remedy}.</source>
        <translation>{name} : {why}. {remedy}.</translation>
    </message>
    <message>
        <source>{number} signs of it could not be read and stand as �.</source>
        <translation>{number} caractères n’ont pu être lus et apparaissent comme �.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>add {n} versions</source>
        <comment>add version</comment>
        <translation>
            <numerusform>ajouter une version</numerusform>
            <numerusform>ajouter {n} versions</numerusform>
        </translation>
    </message>
    <message>
        <source>choose base</source>
        <translation>choisir la base</translation>
    </message>
    <message>
        <source>close story</source>
        <translation>fermer le sujet</translation>
    </message>
    <message>
        <source>confirm the match</source>
        <translation>confirmer la correspondance</translation>
    </message>
    <message numerus="yes">
        <source>confirm {n} facts</source>
        <comment>confirm fact</comment>
        <translation>
            <numerusform>confirmer le fait</numerusform>
            <numerusform>confirmer {n} faits</numerusform>
        </translation>
    </message>
    <message>
        <source>correct details</source>
        <translation>corriger les détails</translation>
    </message>
    <message numerus="yes">
        <source>dismiss {n} facts</source>
        <comment>dismiss fact</comment>
        <translation>
            <numerusform>écarter le fait</numerusform>
            <numerusform>écarter {n} faits</numerusform>
        </translation>
    </message>
    <message>
        <source>hide column</source>
        <translation>masquer la colonne</translation>
    </message>
    <message>
        <source>let go of the pin</source>
        <translation>ôter l’épingle</translation>
    </message>
    <message>
        <source>link paragraphs</source>
        <translation>lier les paragraphes</translation>
    </message>
    <message>
        <source>mark as furniture</source>
        <translation>marquer comme habillage</translation>
    </message>
    <message>
        <source>mark as {role}</source>
        <translation>marquer comme {role}</translation>
    </message>
    <message>
        <source>merge fact lines</source>
        <translation>réunir les lignes</translation>
    </message>
    <message>
        <source>move version</source>
        <translation>déplacer la version</translation>
    </message>
    <message>
        <source>open story</source>
        <translation>ouvrir le sujet</translation>
    </message>
    <message>
        <source>part the match</source>
        <translation>défaire la correspondance</translation>
    </message>
    <message>
        <source>remove note</source>
        <translation>retirer la note</translation>
    </message>
    <message>
        <source>remove unread versions</source>
        <translation>retirer les versions non lues</translation>
    </message>
    <message>
        <source>remove version</source>
        <translation>retirer la version</translation>
    </message>
    <message>
        <source>separate into single lines</source>
        <translation>séparer en lignes distinctes</translation>
    </message>
    <message>
        <source>separate version</source>
        <translation>détacher la version</translation>
    </message>
    <message>
        <source>show all columns</source>
        <translation>afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>show column</source>
        <translation>afficher la colonne</translation>
    </message>
    <message numerus="yes">
        <source>take back {n} confirmations</source>
        <comment>take back the confirmation</comment>
        <translation>
            <numerusform>retirer la confirmation</numerusform>
            <numerusform>retirer {n} confirmations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>take back {n} dismissals</source>
        <comment>take back the dismissal</comment>
        <translation>
            <numerusform>reprendre le fait écarté</numerusform>
            <numerusform>reprendre {n} faits écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>take out of the row</source>
        <translation>retirer de la ligne</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>écrire la note</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>acre</source>
        <translation>acre</translation>
    </message>
    <message>
        <source>acres</source>
        <translation>acres</translation>
    </message>
    <message>
        <source>barrel</source>
        <translation>baril</translation>
    </message>
    <message>
        <source>barrels</source>
        <translation>barils</translation>
    </message>
    <message>
        <source>celsius</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>centimetre</source>
        <translation>centimètre</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centimètres</translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>siècles</translation>
    </message>
    <message>
        <source>century</source>
        <translation>siècle</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>decades</source>
        <translation>décennies</translation>
    </message>
    <message>
        <source>fahrenheit</source>
        <translation>°F</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>pieds</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pied</translation>
    </message>
    <message>
        <source>gallon</source>
        <translation>gallon</translation>
    </message>
    <message>
        <source>gallons</source>
        <translation>gallons</translation>
    </message>
    <message>
        <source>gram</source>
        <translation>gramme</translation>
    </message>
    <message>
        <source>grams</source>
        <translation>grammes</translation>
    </message>
    <message>
        <source>hectare</source>
        <translation>hectare</translation>
    </message>
    <message>
        <source>hectares</source>
        <translation>hectares</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>inch</source>
        <translation>pouce</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>pouces</translation>
    </message>
    <message>
        <source>kilogram</source>
        <translation>kilogramme</translation>
    </message>
    <message>
        <source>kilograms</source>
        <translation>kilogrammes</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>kilomètre</translation>
    </message>
    <message>
        <source>kilometre per hour</source>
        <translation>kilomètre par heure</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilomètres</translation>
    </message>
    <message>
        <source>kilometres per hour</source>
        <translation>kilomètres par heure</translation>
    </message>
    <message>
        <source>knot</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>knots</source>
        <translation>nœuds</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>litre</translation>
    </message>
    <message>
        <source>litres</source>
        <translation>litres</translation>
    </message>
    <message>
        <source>magnitude</source>
        <translation>de magnitude</translation>
    </message>
    <message>
        <source>metre</source>
        <translation>mètre</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>mètres</translation>
    </message>
    <message>
        <source>mile</source>
        <translation>mile</translation>
    </message>
    <message>
        <source>mile per hour</source>
        <translation>mile par heure</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>miles per hour</source>
        <translation>miles par heure</translation>
    </message>
    <message>
        <source>millimetre</source>
        <translation>millimètre</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>millimètres</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>nuits</translation>
    </message>
    <message>
        <source>ounce</source>
        <translation>once</translation>
    </message>
    <message>
        <source>ounces</source>
        <translation>onces</translation>
    </message>
    <message>
        <source>percentage point</source>
        <translation>point de pourcentage</translation>
    </message>
    <message>
        <source>percentage points</source>
        <translation>points de pourcentage</translation>
    </message>
    <message>
        <source>pound</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>pounds</source>
        <translation>livres</translation>
    </message>
    <message>
        <source>second</source>
        <translation>seconde</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>square kilometre</source>
        <translation>kilomètre carré</translation>
    </message>
    <message>
        <source>square kilometres</source>
        <translation>kilomètres carrés</translation>
    </message>
    <message>
        <source>square metre</source>
        <translation>mètre carré</translation>
    </message>
    <message>
        <source>square metres</source>
        <translation>mètres carrés</translation>
    </message>
    <message>
        <source>square mile</source>
        <translation>mile carré</translation>
    </message>
    <message>
        <source>square miles</source>
        <translation>miles carrés</translation>
    </message>
    <message>
        <source>ton</source>
        <translation>ton</translation>
    </message>
    <message>
        <source>tonne</source>
        <translation>tonne</translation>
    </message>
    <message>
        <source>tonnes</source>
        <translation>tonnes</translation>
    </message>
    <message>
        <source>tons</source>
        <translation>tons</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>week-end</translation>
    </message>
    <message>
        <source>weekends</source>
        <translation>week-ends</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semaines</translation>
    </message>
    <message>
        <source>yard</source>
        <translation>yard</translation>
    </message>
    <message>
        <source>yards</source>
        <translation>yards</translation>
    </message>
    <message>
        <source>year</source>
        <translation>an</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>a day not known</source>
        <translation>un jour inconnu</translation>
    </message>
    <message>
        <source>a month not known</source>
        <translation>un mois inconnu</translation>
    </message>
    <message>
        <source>a week not known</source>
        <translation>une semaine inconnue</translation>
    </message>
    <message>
        <source>a year not known</source>
        <translation>une année inconnue</translation>
    </message>
    <message>
        <source>about {value}</source>
        <translation>environ {value}</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>après-midi</translation>
    </message>
    <message>
        <source>at least {value}</source>
        <translation>au moins {value}</translation>
    </message>
    <message>
        <source>at most {value}</source>
        <translation>au plus {value}</translation>
    </message>
    <message>
        <source>down {value}</source>
        <translation>en baisse de {value}</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>soir</translation>
    </message>
    <message>
        <source>just over {value}</source>
        <translation>un peu plus de {value}</translation>
    </message>
    <message>
        <source>less than {value}</source>
        <translation>moins de {value}</translation>
    </message>
    <message>
        <source>more than {value}</source>
        <translation>plus de {value}</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>matin</translation>
    </message>
    <message>
        <source>nearly {value}</source>
        <translation>presque {value}</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>no {noun}</source>
        <translation>0 {noun}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>depuis {date}</translation>
    </message>
    <message>
        <source>somewhere between {figure} and {value}</source>
        <translation>quelque part entre {figure} et {value}</translation>
    </message>
    <message>
        <source>the {decade}s</source>
        <translation>les années {decade}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>up {value}</source>
        <translation>en hausse de {value}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{date} to {until}</source>
        <translation>{date} au {until}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{figure} billion</source>
        <translation>{figure} milliards</translation>
    </message>
    <message>
        <source>{figure} million</source>
        <translation>{figure} millions</translation>
    </message>
    <message>
        <source>{figure} to {value}</source>
        <translation>{figure} à {value}</translation>
    </message>
    <message>
        <source>{figure} trillion</source>
        <translation>{figure} mille milliards</translation>
    </message>
    <message>
        <source>{figure}%</source>
        <translation>{figure} %</translation>
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
        <translation>{value} (personne n’est cité)</translation>
    </message>
</context>
<context>
    <name>VersionMenu</name>
    <message>
        <source>Compare the others with this one</source>
        <translation>Comparer les autres à celle-ci</translation>
    </message>
    <message>
        <source>Correct outlet, title or date…</source>
        <translation>Corriger média, titre ou date…</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Masquer la colonne</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Déplacer à gauche</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Déplacer à droite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove all unread</source>
        <translation>Retirer toutes les non lues</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Change {number} of {count}</source>
        <translation>Changement {number} sur {count}</translation>
    </message>
    <message>
        <source>Conflict or difference {number} of {count}</source>
        <translation>Conflit ou divergence {number} sur {count}</translation>
    </message>
    <message>
        <source>Copied as a sentence.</source>
        <translation>Copié en une phrase.</translation>
    </message>
    <message>
        <source>Copied with speaker and outlet.</source>
        <translation>Copié avec locuteur et média.</translation>
    </message>
    <message>
        <source>Difference {number} of {count}</source>
        <translation>Différence {number} sur {count}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No fact shown contradicts or differs.</source>
        <translation>Aucun fait affiché n’est contredit ni divergent.</translation>
    </message>
    <message>
        <source>Stopped. The comparison shown may not be up to date.</source>
        <translation>Arrêté. La comparaison affichée n’est peut-être pas à jour.</translation>
    </message>
    <message>
        <source>Stopped. {file} was not opened.</source>
        <translation>Arrêté. {file} n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Stopped. {file} was not written.</source>
        <translation>Arrêté. {file} n’a pas été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. {n} versions were not read and left out.</source>
        <comment>Stopped. One version was not read and left out.</comment>
        <translation>
            <numerusform>Arrêté. {n} version n’a pas été lue et a été laissée de côté.</numerusform>
            <numerusform>Arrêté. {n} versions n’ont pas été lues et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison stopped unexpectedly. Your versions are kept: compare again, or remove the last one.</source>
        <translation>La comparaison s’est arrêtée de façon inattendue. Les versions sont conservées : comparer à nouveau, ou retirer la dernière.</translation>
    </message>
    <message>
        <source>The versions do not differ in their words.</source>
        <translation>Les versions ne diffèrent pas dans leurs mots.</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message numerus="yes">
        <source>{n} versions.</source>
        <comment>{n} version.</comment>
        <translation>
            <numerusform>{n} version.</numerusform>
            <numerusform>{n} versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>All {count} outlets agree: {what}</source>
        <translation>Les {count} médias concordent : {what}</translation>
    </message>
    <message>
        <source>All {count} versions agree: {what}</source>
        <translation>Les {count} versions concordent : {what}</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Both outlets agree: {what}</source>
        <translation>Les deux médias concordent : {what}</translation>
    </message>
    <message>
        <source>Both versions agree: {what}</source>
        <translation>Les deux versions concordent : {what}</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>Compatible</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Divergence</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Only one</source>
        <translation>Une seule</translation>
    </message>
    <message>
        <source>Only one has it</source>
        <translation>Dans une seule</translation>
    </message>
    <message>
        <source>Only {outlet} has {words}</source>
        <translation>Seul {outlet} a : {words}</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Quoted by {outlet}, no speaker found: “{words}”</source>
        <translation>Cité par {outlet}, aucun locuteur trouvé : « {words} »</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Same words</source>
        <translation>Mêmes mots</translation>
    </message>
    <message>
        <source>These versions seem to tell different stories.</source>
        <translation>Ces versions semblent raconter des histoires différentes.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Told in other words by {outlet}, no speaker found: {words}</source>
        <translation>Rapporté en d’autres termes par {outlet}, aucun locuteur trouvé : {words}</translation>
    </message>
    <message>
        <source>credited to {source}</source>
        <translation>crédité à {source}</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>démenti</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>en d’autres termes</translation>
    </message>
    <message>
        <source>joined by hand</source>
        <translation>réunie à la main</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>no</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>nobody cited</source>
        <translation>personne n’est cité</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>one</source>
        <translation>un</translation>
    </message>
    <message>
        <source>over {share}</source>
        <translation>plus de {share}</translation>
    </message>
    <message>
        <source>said not to be so</source>
        <translation>nié</translation>
    </message>
    <message>
        <source>said to be tried</source>
        <translation>rapporté comme une tentative</translation>
    </message>
    <message>
        <source>separated by hand</source>
        <translation>séparée à la main</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>stated as fact</source>
        <translation>affirmé comme un fait</translation>
    </message>
    <message>
        <source>stated as fact, nobody cited</source>
        <translation>affirmé comme un fait, personne n’est cité</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>under {share}</source>
        <translation>moins de {share}</translation>
    </message>
    <message>
        <source>with a reservation</source>
        <translation>avec réserve</translation>
    </message>
    <message>
        <source>{about}: {parts}</source>
        <translation>{about} : {parts}</translation>
    </message>
    <message>
        <source>{count} outlets agree: {what}</source>
        <translation>{count} médias concordent : {what}</translation>
    </message>
    <message>
        <source>{count} versions agree: {what}</source>
        <translation>{count} versions concordent : {what}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} et {last}</translation>
    </message>
    <message>
        <source>{speaker}, quoted by {outlet}: “{words}”</source>
        <translation>{speaker}, cité par {outlet} : « {words} »</translation>
    </message>
    <message>
        <source>{speaker}, told in other words by {outlet}: {words}</source>
        <translation>{speaker}, rapporté en d’autres termes par {outlet} : {words}</translation>
    </message>
    <message numerus="yes">
        <source>{versions} seem to tell other stories than the rest.</source>
        <comment>{versions} seems to tell another story than the rest.</comment>
        <translation>
            <numerusform>{versions} semble raconter une autre histoire que le reste.</numerusform>
            <numerusform>{versions} semblent raconter d’autres histoires que le reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} in {outlets}</source>
        <translation>{words} dans {outlets}</translation>
    </message>
    <message>
        <source>¶ 8: the eighth paragraph of its article, where it does not follow the one above it.</source>
        <translation>¶ 8 : le huitième paragraphe de son article, où il ne suit pas celui du dessus.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
</TS>
