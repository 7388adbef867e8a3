# What Lotsen says to newcomers. Plain text: no HTML, no Markdown.
# Short sentences, common words, "vous". No exclamation marks, no guilt, no threats.

## First meeting
greeting =
    Bonjour. Je suis Lotsen, un service pour les personnes nouvelles dans une commune suédoise.
    Je réponds aux questions sur le logement, l’argent, les loisirs, le travail et la famille.
    Je suis une machine. Quand je ne suis pas sûr, une personne vous répond ici.
privacy-short = N’écrivez pas ici votre numéro personnel (personnummer), votre adresse ou d’autres informations privées, s’il vous plaît.
choose-language = Choisissez votre langue.
language-set = Nous parlons maintenant français. Vous pouvez changer de langue avec /language.
choose-place = Dans quelle commune habitez-vous ? Les réponses seront alors adaptées à votre lieu.
button-skip = ⏭️ Passer
button-more-places = ➡️ Autres lieux
place-set = Je retiens que vous habitez ici : { $place }. Vous pouvez le changer avec /place.
place-skipped = D’accord. Vous pouvez choisir plus tard avec /place.
menu-intro = Écrivez votre question avec vos propres mots, ou choisissez un thème.
menu-topic = { $topic } : choisissez une question, ou écrivez la vôtre.
button-menu = Menu
button-more = ➡️ Plus
button-back = 🔙 Retour

## Answers
answer-source = Source : { $source }
answer-desk = Responsable : { $desk }
answer-checked = Vérifié : { $date }
answer-machine-made = Ce texte a été traduit par une machine. Une personne qui parle la langue ne l’a pas encore relu.
answer-corrected = Nous vous avons envoyé plus tôt une réponse à ce sujet qui n’était pas juste. Pardon. Voici ce qui est juste :
answer-other-language = Cette réponse n’existe pas encore dans votre langue. La voici dans cette langue : { $language }.
answer-related = Vous pouvez aussi lire :
answer-urgent-staff-told = C’est peut-être urgent, j’ai donc aussi prévenu le personnel du service « { $desk } ». Votre question porte le numéro { $number }. Ils répondent ici au plus tard { $due }. Ne les attendez pas si cela ne peut pas attendre.
urgent-nobody-now = Personne n’est au travail maintenant au service « { $desk } ». Ils seront de retour { $due }. Si quelqu’un est en danger, appelez le 112. Si quelqu’un est malade, appelez le 1177, jour et nuit.
in-danger = Si quelqu’un est en danger, appelez le 112. Si quelqu’un est malade, appelez le 1177, jour et nuit.
button-helpful = 👍
button-not-helpful = 👎
button-person = 🙋 Demander à une personne
feedback-thanks = Merci. Cela nous aide.
feedback-sorry = Je suis désolé que cela n’ait pas aidé. Voulez-vous qu’une personne réponde ?
button-told-otherwise = 🗣️ On m’a dit autre chose
told-by-whom = Qui vous a dit autre chose ? Les responsables de cette réponse vérifieront alors ce qui est juste.
button-told-municipality = La commune
button-told-other = Quelqu’un d’autre
button-yes-person = ✅ Oui, une personne
button-no = ❌ Non
no-is-fine = D’accord. Vous pouvez toujours écrire une nouvelle question.

## When the question is not clear
offer-intro = Je ne suis pas tout à fait sûr de comprendre. Est-ce l’une de ces questions ?
button-none-of-these = 🚫 Aucune de celles-ci
new-answer = Il y a maintenant une réponse qui peut convenir à votre question numéro { $number }. Appuyez sur le bouton pour la lire. Votre question reste aussi chez une personne.
ask-status = La réponse dépend de votre statut de séjour. Lequel avez-vous ?
ask-place = La réponse dépend de l’endroit où vous habitez. Quelle est votre commune ?
status-asylum = J’ai demandé l’asile
status-temporary-protection = Protection temporaire (Ukraine)
status-permit = Permis de séjour
status-eu = Nationalité d’un pays de l’UE
status-citizen = Nationalité suédoise
button-do-not-know = 🤷 Je ne sais pas
ask-language = Dans quelle langue est votre question ? Choisissez, et je chercherai à nouveau.
ask-write-question = Je n’ai pas trouvé de question dans votre message. Écrivez-la en quelques mots, s’il vous plaît.

## Handing over to a person
handed-over =
    Je ne suis pas assez sûr pour répondre à cela. J’ai transmis votre question à une personne du service « { $desk } ».
    Vous aurez une réponse ici au plus tard { $due }. Votre question porte le numéro { $number }.
handed-over-asked =
    J’ai transmis votre question à une personne du service « { $desk } ».
    Vous aurez une réponse ici au plus tard { $due }. Votre question porte le numéro { $number }.
handed-over-media =
    Je ne sais pas lire les images ni écouter le son. Je l’ai envoyé à une personne du service « { $desk } ».
    Vous aurez une réponse ici au plus tard { $due }. Votre question porte le numéro { $number }.
handed-over-failure =
    Il y a eu un problème de notre côté. Rien n’est perdu : une personne du service « { $desk } » a votre question.
    Vous aurez une réponse ici au plus tard { $due }. Votre question porte le numéro { $number }.
handed-over-stale =
    Mon texte à ce sujet est en cours de vérification, je ne l’envoie donc pas. J’ai transmis votre question à une personne du service « { $desk } ».
    Vous aurez une réponse ici au plus tard { $due }. Votre question porte le numéro { $number }.
handed-over-language =
    Je n’ai pas pu reconnaître cette langue. J’ai transmis votre question à une personne du service « { $desk } ».
    Vous aurez une réponse ici au plus tard { $due }. Votre question porte le numéro { $number }.
added-to-case = J’ai ajouté cela à votre question numéro { $number }. Le service « { $desk } » répond ici au plus tard { $due }.
with-person = Une personne du service « { $desk } » a votre question et lit ce que vous écrivez.
claimed-notice = Une personne du service « { $desk } » lit maintenant votre question. Ce que vous écrivez ici va à cette personne. Avec /menu, vous pouvez utiliser la machine en attendant.
claimed-by-name = { $name }, du service « { $desk } », lit maintenant votre question. Ce que vous écrivez ici va à cette personne. Avec /menu, vous pouvez utiliser la machine en attendant.
handed-to-desk = Votre question numéro { $number } est maintenant au service « { $desk } », qui connaît mieux le sujet. Vous aurez une réponse ici au plus tard { $due }.
case-delayed = Votre question numéro { $number } demande plus de temps. Le service « { $desk } » répond ici au plus tard { $due }.
cases-merged = Vos questions numéro { $other } et numéro { $number } vont ensemble. Le service « { $desk } » répond aux deux ici sous le numéro { $number }, au plus tard { $due }.
reply-from = Réponse du service « { $desk } » :
reply-entry-from = Le service « { $desk } » vous envoie cette réponse :
button-solved = 👍 C’est résolu
button-not-solved = 👎 J’ai encore besoin d’aide
message-taken-back = Un message a été envoyé ici par erreur. Il a été retiré.
case-closed = Votre question numéro { $number } est fermée. Avez-vous reçu l’aide nécessaire ?
case-solved-thanks = Très bien. Vous pouvez toujours écrire une nouvelle question.
case-reopened = J’ai rouvert votre question numéro { $number }. Le service « { $desk } » répond ici au plus tard { $due }.
case-closed-already = Cette question est fermée. Écrivez une nouvelle question si vous avez besoin d’aide.
person-write-question = Que voulez-vous demander ? Écrivez-le en un seul message, et je le transmettrai à une personne.
button-cancel = ✖️ Annuler
cancelled = Annulé. Vous pouvez écrire une nouvelle question.

## /status
status-none = Aucune de vos questions n’attend la réponse d’une personne. Écrivez votre question ici.
status-open = Question numéro { $number } : en attente au service « { $desk } ». Réponse au plus tard { $due }.
status-overdue = Question numéro { $number } : en attente au service « { $desk } ». Vous auriez dû avoir une réponse { $due }. Je suis désolé. Je leur ai rappelé votre question.
status-claimed = Question numéro { $number } : une personne du service « { $desk } » s’en occupe. Réponse au plus tard { $due }.
status-answered = Question numéro { $number } : le service « { $desk } » vous a répondu. Écrivez ici s’il manque quelque chose.
status-queue = Votre place dans la file : { $rank }.
button-withdraw = 🗑️ Retirer la question { $number }
withdraw-confirm = Voulez-vous retirer votre question numéro { $number } ? Plus personne ne s’en occupera.
button-withdraw-yes = ✅ Oui, la retirer
withdraw-kept = Bien. Votre question numéro { $number } reste au service « { $desk } ».
case-withdrawn = J’ai retiré votre question numéro { $number }. Plus personne ne s’en occupe.

## /mydata /forget /privacy /help
mydata-intro = Voici ce que j’ai enregistré sur vous :
mydata-language = Langue : { $language }
mydata-place = Commune : { $place }
mydata-status = Statut de séjour : { $status }
mydata-not-chosen = pas choisi
mydata-questions =
    { $count ->
        [one] { $count } question que vous m’avez posée
        [many] { $count } de questions que vous m’avez posées
       *[other] { $count } questions que vous m’avez posées
    }
mydata-cases =
    { $count ->
        [one] { $count } question transmise à une personne
        [many] { $count } de questions transmises à une personne
       *[other] { $count } questions transmises à une personne
    }
mydata-case-line = Question numéro { $number }, { $date }, { $desk }
mydata-retention =
    { $days ->
        [one] Les textes sont effacés { $days } jour après la fermeture d’une question. Avec /forget, vous effacez tout maintenant.
        [many] Les textes sont effacés { $days } de jours après la fermeture d’une question. Avec /forget, vous effacez tout maintenant.
       *[other] Les textes sont effacés { $days } jours après la fermeture d’une question. Avec /forget, vous effacez tout maintenant.
    }
forget-confirm = Voulez-vous effacer tout ce que j’ai enregistré sur vous ? Les questions qui attendent la réponse d’une personne sont aussi retirées. On ne peut pas revenir en arrière.
button-forget-yes = 🗑️ Oui, tout effacer
forget-done = Tout ce que j’avais enregistré sur vous est effacé. Vous pouvez aussi supprimer cette conversation dans Telegram. Écrivez /start si vous voulez recommencer.
privacy-text =
    La commune est responsable de ce service. Il est facultatif.
    J’enregistre votre langue, votre commune, vos questions et les réponses, pour qu’une personne puisse vous aider. Les textes sont effacés après un certain temps.
    Je n’enregistre pas votre nom. Le personnel voit un numéro, pas votre nom.
    Je n’envoie rien à l’Office des migrations (Migrationsverket) ni à la police. Je ne décide rien à votre sujet.
    Le personnel des services sociaux, de l’école et de la santé doit agir si un enfant est en danger.
    Telegram n’est pas un canal secret. N’écrivez pas ici votre numéro personnel, votre adresse ou des détails de votre dossier.
    Une question à la commune peut être un document public. Les règles de confidentialité protègent ce qui est privé.
    /mydata montre ce que j’ai enregistré. /forget l’efface.
help-text =
    Écrivez votre question dans votre langue. Quelques mots suffisent.
    /menu montre les thèmes.
    /person transmet votre question à une personne.
    /status montre quand vous aurez une réponse.
    /leisure trouve une activité de loisir, /courses montre les cours.
    /plan montre ce qu’il est temps de faire.
    /news vous donne des nouvelles dans votre langue.
    /today montre ce qui se passe aujourd’hui et cette semaine.
    /tell vous permet de dire ce qui est bien ou mal.
    /language change la langue, /place la commune.
    /mydata montre ce qui est enregistré, /forget l’efface, /privacy en dit plus.
    En cas de danger pour la vie, appelez le 112.

## Small talk
smalltalk-greeting = Bonjour. Que voulez-vous savoir ? Écrivez votre question, ou choisissez un thème.
smalltalk-thanks = Avec plaisir. Écrivez quand vous avez une question.
smalltalk-goodbye = Au revoir, prenez soin de vous. Je suis là quand vous avez une question.
smalltalk-wellbeing = Merci, je vous souhaite aussi le meilleur. Que voulez-vous savoir ?
smalltalk-identity = Je suis Lotsen, une machine qui répond avec des textes que la commune tient à jour. Quand je ne suis pas sûr, une personne répond. Avec /person, vous pouvez tout de suite demander à une personne.

## Crisis cards: fixed text, the numbers first
crisis-danger =
    Appelez le 112 maintenant. C’est gratuit, jour et nuit. Dites où vous êtes et ce qui s’est passé.
    Quittez l’endroit s’il y a le feu ou un danger. Demandez de l’aide à quelqu’un près de vous.
    Conseils en cas de maladie : appelez le 1177, jour et nuit.
crisis-violence =
    Êtes-vous en danger maintenant ? Appelez le 112. C’est gratuit, jour et nuit.
    Kvinnofridslinjen (ligne d’écoute pour les femmes) : { $women }. Gratuit, jour et nuit, avec interprète. L’appel n’apparaît pas sur la facture. Vous n’avez pas à dire votre nom.
    Les hommes peuvent appeler Stödlinjen för män (ligne d’écoute pour les hommes) : { $men }.
    Les services sociaux (socialtjänsten) de la commune doivent vous aider, vous et vos enfants.
    Si quelqu’un d’autre lit votre téléphone, supprimez cette conversation quand vous l’avez lue.
crisis-suicide =
    Si vous risquez de vous faire du mal maintenant, appelez le 112. C’est gratuit, jour et nuit.
    Parlez à quelqu’un maintenant : Mind Självmordslinjen (ligne d’écoute pour les personnes qui pensent au suicide), appelez le { $suicide }. Conseils de santé : 1177.
    Avez-vous moins de 18 ans ? Appelez Bris (ligne d’écoute pour les enfants) : { $children }.
    Restez avec quelqu’un. Demandez à une personne de confiance d’être avec vous.
crisis-child =
    Un enfant est-il en danger maintenant ? Appelez le 112. C’est gratuit, jour et nuit.
    Sinon, appelez les services sociaux (socialtjänsten) de la commune, et le soir et le week-end le service social d’urgence (socialjour). Vous les joignez par le standard de la commune.
    Un enfant peut appeler Bris (ligne d’écoute pour les enfants) : { $children }. C’est gratuit, et l’enfant n’a pas à dire son nom.
crisis-honour =
    Êtes-vous en danger, ou quelqu’un va-t-il vous emmener à l’étranger ? Appelez le 112. C’est gratuit, jour et nuit.
    Kvinnofridslinjen (ligne d’écoute pour les femmes) : { $women }. Gratuit, jour et nuit, avec interprète. Les enfants peuvent appeler Bris (ligne d’écoute pour les enfants) : { $children }.
    Personne n’a le droit de vous forcer à vous marier. Vous pouvez demander de l’aide à l’école, aux soignants, à la police ou aux services sociaux sans dire d’abord votre nom.
    Si quelqu’un d’autre lit votre téléphone, supprimez cette conversation quand vous l’avez lue.
crisis-homeless =
    Appelez les services sociaux (socialtjänsten) de la commune où vous êtes maintenant. Dites que vous n’avez nulle part où dormir cette nuit. Dites aussi si vous avez des enfants, si vous êtes enceinte ou malade.
    Le soir et le week-end : demandez au standard de la commune le service social d’urgence (socialjour). En cas de danger : appelez le 112.
    Fuyez-vous la violence ? Kvinnofridslinjen (ligne d’écoute pour les femmes) : { $women }, jour et nuit, avec interprète.
crisis-hunger =
    Contactez aujourd’hui les services sociaux (socialtjänsten) de la commune et dites que c’est urgent : vous n’avez rien à manger. Dites si vous avez des enfants, si vous êtes enceinte ou malade.
    Le soir et le week-end : demandez au standard de la commune le service social d’urgence (socialjour). Si la vie est en danger : appelez le 112.
crisis-local = Standard de la commune, { $place } : { $phone }
crisis-local-emergency = Urgence sociale (socialjour) de { $place }, le soir et le week-end : { $phone }
crisis-staff-told-open = Je viens de prévenir le personnel. Une personne va vous écrire ici. Ne l’attendez pas si c’est urgent : appelez.
crisis-staff-told-closed = J’ai prévenu le personnel, mais personne ne lit cela maintenant. Ils seront de retour { $due }. N’attendez pas : appelez.
crisis-wrong = Si je vous ai mal compris, écrivez de nouveau votre question avec d’autres mots.

## Other kinds of message
location-not-needed = Je n’utilise pas votre position et je ne l’ai pas enregistrée. Avec /place, vous pouvez choisir votre commune.
contact-not-needed = Je n’ai pas besoin de numéros de téléphone et je n’ai pas enregistré celui-ci. Écrivez votre question, s’il vous plaît.
sticker-reaction = Je ne sais lire que du texte. Écrivez votre question avec des mots, s’il vous plaît.
edited-again = Vous avez modifié votre question. Voici la réponse à la nouvelle.
many-messages = Cela fait beaucoup de messages à la fois. Je les lis un par un, donc cela prend un moment. Rien ne se perd.
unknown-command = Je ne connais pas cette commande. /help montre ce que je sais faire. Vous pouvez aussi simplement écrire votre question.
button-too-old = Ce bouton est trop ancien. Écrivez de nouveau votre question, s’il vous plaît.
group-only-private = Je réponds seulement dans les conversations privées, pour que vos questions restent à vous. Écrivez-moi directement, s’il vous plaît.

## Commands (in Telegram's menu)
command-start = Commencer
command-language = Changer de langue
command-place = Choisir votre commune
command-menu = Montrer les thèmes
command-person = Demander à une personne
command-status = Quand aurai-je une réponse ?
command-mydata = Ce qui est enregistré sur moi
command-forget = Tout effacer sur moi
command-privacy = Comment mes données sont protégées
command-help = Aide
bot-description = Questions sur le logement, l’argent, les loisirs, le travail et la famille en Suède. Réponses dans votre langue. Quand je ne suis pas sûr, une personne répond.
bot-short-description = Des réponses pour les personnes nouvelles en Suède.

## The phone page
web-title = Lotsen
web-write-here = Écrivez votre question
web-send = Envoyer
web-you = Vous
web-lotsen = Lotsen
web-connection-lost = Pas de connexion. Votre texte est gardé et sera envoyé quand elle reviendra.
web-typing = Un instant …

## Dates. The time is a 24-hour clock, for example 16:00.
due-today = aujourd’hui à { $time }
due-tomorrow = demain à { $time }
due-date = le { $weekday } { $day } { $month } à { $time }
date-long = { $day } { $month } { $year }
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
# The months where no day stands before them.
month-alone-1 = { month-1 }
month-alone-2 = { month-2 }
month-alone-3 = { month-3 }
month-alone-4 = { month-4 }
month-alone-5 = { month-5 }
month-alone-6 = { month-6 }
month-alone-7 = { month-7 }
month-alone-8 = { month-8 }
month-alone-9 = { month-9 }
month-alone-10 = { month-10 }
month-alone-11 = { month-11 }
month-alone-12 = { month-12 }
# Words that may stand in a date that somebody types, with spaces between them.
date-words = le en de année
# How a bare yes and a bare no are typed, alone and with thanks; semicolons between them.
yes-words = oui ; ouais ; si ; bien sûr ; d'accord ; oui merci ; oui s'il vous plaît
no-words = non ; nan ; non merci ; pas maintenant

## What was hidden in a message
hidden-personal-number = J'ai caché un numéro personnel dans votre message.
hidden-phone = J'ai caché un numéro de téléphone dans votre message.
hidden-email = J'ai caché une adresse e-mail dans votre message.
hidden-money = J'ai caché un numéro de carte ou de compte dans votre message.
hidden-address = J'ai caché une adresse dans votre message.
hidden-number = J'ai caché un numéro dans votre message.
hidden-several = J'ai caché des informations privées dans votre message.
hidden-why = N'écrivez jamais cela ici. Maintenant, personne ne peut le voir, le personnel non plus. Si quelqu'un en a besoin, on vous le demandera au téléphone ou lors d'un rendez-vous.

## Translated replies
reply-machine-translated = Ce texte a été traduit par une machine. L'original :
reply-not-translated = Cette réponse n'a pas pu être traduite. Elle est écrite dans cette langue : { $language }.

## Finding something to do. The names of clubs and places are Swedish.
leisure-for-whom = C’est pour qui ? Choisissez l’âge.
leisure-what = Qu’aimeriez-vous faire ? Vous pouvez aussi l’écrire, par exemple : football, fille 9 ans, samedi.
leisure-found =
    { $count ->
        [one] J’ai trouvé ceci :
        [many] J’ai trouvé ceci :
       *[other] J’ai trouvé ceci :
    }
leisure-found-near = Je n’ai rien trouvé d’exactement pareil. Ceci vous convient peut-être :
leisure-found-nothing = Je n’ai rien trouvé qui convienne. Vous pouvez demander autre chose, ou vous faire aider par une personne.
leisure-no-directory = Je n’ai pas encore de liste d’activités pour votre commune. Une personne peut vous aider.
leisure-ask-always = Les horaires et les prix peuvent changer. Demandez avant d’y aller.
interest-name =
    { $interest ->
        [ball-sports] Jeux de ballon
        [water] Natation et eau
        [dance-and-music] Danse et musique
        [fighting-arts] Arts martiaux
        [nature] Nature et plein air
        [animals] Animaux
        [handicraft] Travaux manuels
        [cooking] Cuisine
        [reading] Livres et lecture
        [languages] Langues
        [computers] Informatique
        [theatre] Théâtre
        [painting] Peinture
        [small-children] Avec de jeunes enfants
        [meeting-people] Rencontrer des gens
        [helping-others] Aider les autres
        [training] Sport et mouvement
        [quiet] Quelque chose de calme
        [religion-and-tradition] Religion et traditions
       *[work-contacts] Contacts pour le travail
    }
activity-name =
    { $kind ->
        [football] football
        [basketball] basket
        [swimming-school] apprendre à nager
        [swimming-women] natation pour les femmes
        [gymnastics] gymnastique
        [dance] danse
        [martial-arts] arts martiaux
        [gym] salle de sport
        [running-walking] course et marche
        [cycling] vélo
        [scouts] scouts
        [outdoor] activités de plein air
        [library] bibliothèque
        [language-cafe] café linguistique (språkkafé)
        [homework-help] aide aux devoirs
        [music-school] école de musique
        [theatre] théâtre
        [art-craft] art et travaux manuels
        [open-preschool] accueil parents-enfants (öppen förskola)
        [youth-centre] maison des jeunes (fritidsgård)
        [womens-group] groupe de femmes
        [mens-group] groupe d’hommes
        [parent-course] cours pour les parents
        [study-circle] cercle d’étude (studiecirkel)
        [volunteering] bénévolat
        [chess-games] échecs et jeux
        [gardening] jardinage
        [culture-house] maison de la culture
       *[leisure-introduction] découvrir des activités de loisirs
    }
activity-ages = { $from }–{ $to } ans
activity-ages-from = âge : à partir de { $from }
activity-group =
    { $group ->
        [girls] filles seulement
        [women] femmes seulement
        [boys] garçons seulement
       *[men] hommes seulement
    }
activity-with-parent = un adulte reste avec l’enfant
activity-time = { $weekday } { $from }–{ $to }
activity-times-unknown = demandez les horaires
activity-rests-now = pas d’activité à cette période de l’année
activity-free = gratuit
activity-cost = { $kr } couronnes
activity-cost-unknown = demandez le prix
activity-try =
    { $times ->
        [one] vous pouvez essayer { $times } fois avant de payer
        [many] vous pouvez essayer { $times } fois avant de payer
       *[other] vous pouvez essayer { $times } fois avant de payer
    }
activity-fritidskortet = vous pouvez payer avec Fritidskortet
activity-bus = arrêt de bus { $stop }
activity-join =
    { $how ->
        [drop-in] Venez simplement, sans inscription
        [call] Appelez ou écrivez d’abord
        [form] Inscrivez-vous sur la page web
        [queue] Il y a une liste d’attente : inscrivez-vous
       *[unknown] Demandez comment participer
    }
activity-full =
    { $left ->
        [no] complet en ce moment
       *[queue] liste d’attente en ce moment
    }
activity-child-care = quelqu’un garde les petits enfants pendant ce temps
activity-languages = les responsables parlent : { $languages }
activity-made-up = Inventé, seulement pour montrer à quoi cela ressemble. Cette activité n’existe pas.
activity-unchecked = Pas encore vérifié. Demandez avant d’y aller.
button-leisure = 🔎 Trouver une activité
button-anything = ✨ Tout me convient
button-free-only = 🆓 Gratuit
button-female-only = 👩 Filles ou femmes seulement
button-child-care = 👶 Avec garde d’enfants
button-weekend = 📅 Week-end
button-evening = 🌙 Soir
button-other-wish = 🔄 Autre chose
button-help-start = 🙋 Aidez-moi à commencer
command-leisure = Trouver une activité

## Courses
courses-intro = Des cours courts. Une leçon prend quelques minutes. Vous pouvez vous arrêter à tout moment et continuer plus tard.
courses-none = Il n’y a pas encore de cours ici. Écrivez votre question, ou choisissez /menu.
course-overview =
    { $lessons ->
        [one] { $course } : une leçon.
        [many] { $course } : { $lessons } de leçons. Commencez où vous voulez.
       *[other] { $course } : { $lessons } leçons. Commencez où vous voulez.
    }
course-lesson = { $course } · leçon { $number } sur { $lessons }
course-check = Une question pour vous
course-right = Oui, c’est juste.
course-not-quite = Pas tout à fait. Voici la bonne réponse :
course-done = Vous avez lu tout le cours { $course }. Bravo. Vous pouvez relire chaque leçon.
button-next-lesson = ▶️ Leçon suivante
button-lessons = 📋 Toutes les leçons
button-other-courses = 📚 Autres cours
command-courses = Cours courts
mydata-lessons = Leçons que vous avez lues : { $count }

## Mon plan
plan-command = Mon plan
plan-none = Il n’y a pas encore de plan ici. Écrivez votre question, ou choisissez /menu.
plan-ask-arrival = Quand êtes-vous arrivé dans la commune où vous habitez maintenant ? Je peux alors vous montrer quoi faire et quand. Le mois suffit. Vous pouvez aussi écrire la date, par exemple { $example }.
plan-ask-status = Certaines étapes ne concernent pas tout le monde. Quel est votre statut de séjour ?
plan-ask-year = Quelle année ?
plan-ask-month = Quel mois ?
plan-ask-day = { $title } : au plus tard quel jour du mois ?
plan-ask-date = { $title } : quelle date ? Choisissez-la, ou écrivez-la, par exemple { $example }.
plan-month = { $month } { $year }
plan-intro = Votre plan. Choisissez une étape pour la lire ou la marquer comme faite. Vous pouvez aussi écrire son numéro. Vous pouvez poser une question à tout moment.
plan-now = Maintenant
plan-next = Ensuite
plan-later = Plus tard
plan-all-done = Tout est fait dans votre plan. Bravo.
plan-by = au plus tard le { $date }
plan-from = à partir du { $date }
plan-monthly = chaque mois, la prochaine fois au plus tard le { $date }
plan-yearly = chaque année, la prochaine fois au plus tard le { $date }
plan-no-day = choisissez le jour
plan-done = Fait : { $title }
plan-ask-later = { $title } : quand voulez-vous le faire ?
plan-put-off = { $title } : reporté au { $date }.
plan-reminds-of = Je vous rappelle ici cette étape le { $date } au matin : { $title }. J’enregistre que vous le voulez. Vous pouvez arrêter à tout moment.
plan-reminds-when-known = Je vous rappelle ici cette étape le moment venu : { $title }. J’enregistre que vous le voulez. Vous pouvez arrêter à tout moment.
plan-reminds-of-all = Je vous rappelle ici chaque étape le moment venu, le matin, mais pas le dimanche ni les jours fériés. Certaines étapes ont besoin d’un jour : choisissez-le dans le plan. J’enregistre que vous le voulez. Vous pouvez arrêter à tout moment.
plan-stopped = Je ne vous rappelle plus rien. Votre plan est toujours là.
plan-reminder = Rappel : { $title }
plan-reminded = Je vous le rappelle le { $date }.
plan-button-done = ✔ Fait
plan-button-not-done = ↩️ Pas encore fait
plan-button-later = ⏰ Plus tard
plan-button-week = 🗓️ Dans 1 semaine
plan-button-month = 📆 Dans 1 mois
plan-button-more = ℹ️ Lire la suite
plan-button-remind = 🔔 Me le rappeler
plan-button-remind-all = 🔔 Tout me rappeler
plan-button-stop = 🔕 Arrêter les rappels
plan-button-day = 📅 Choisir le jour
plan-button-arrival = 📅 Changer mon arrivée
plan-button-other-month = 🔄 Un autre mois
plan-button-page = ➡️ Plus d’étapes
plan-mydata = Mon plan : vous êtes arrivé le { $date }
plan-mydata-done = Mon plan, fait : { $titles }
plan-mydata-date = Mon plan, le jour de cette étape : { $title }, { $date }
plan-mydata-later = Mon plan, reporté : { $title }, au { $date }
plan-mydata-reminders = Mon plan : vous voulez des rappels

## Les nouvelles
news-command = Nouvelles
news-intro = Ici, vous choisissez des nouvelles de la commune, dans votre langue. Vous recevez seulement ce que vous avez accepté. J’enregistre votre choix. Vous pouvez arrêter à tout moment.
news-none = Vous ne recevez pas de nouvelles maintenant. Choisissez un thème, ou tout.
news-chosen = Vous recevez des nouvelles sur : { $topics }.
news-chosen-all = Vous recevez des nouvelles sur tout.
news-place = Votre commune : { $place }. Vous pouvez la changer avec /place.
news-no-place = Je ne sais pas dans quelle commune vous habitez. Vous recevez donc seulement les nouvelles pour tout le monde. Choisissez votre commune avec /place.
news-all = ✨ Tout
news-stopped = Vous ne recevez plus de nouvelles. Si vous en voulez de nouveau, écrivez /news.
news-why = Vous recevez ceci parce que vous voulez des nouvelles sur : { $topic }.
news-why-all = Vous recevez ceci parce que vous voulez toutes les nouvelles.
news-button-stop = 🔕 Arrêter les nouvelles
news-mydata = Nouvelles : vous voulez des nouvelles sur { $topics }
news-mydata-all = Nouvelles : vous voulez des nouvelles sur tout

## The calendar: what takes place, reminders, signing up. The titles of events come from knowledge/events.toml.
today-command = Aujourd’hui et cette semaine
today-asked = que se passe-t-il aujourd’hui; qu’est-ce qu’il y a aujourd’hui; que se passe-t-il cette semaine; qu’est-ce qui est ouvert aujourd’hui
today-intro = Nous sommes le { $date }. Voici ce qui se passe à { $place }.
today-everywhere = Nous sommes le { $date }. Voici ce qui se passe.
today-now = Aujourd’hui
today-later = Les prochains jours
today-nothing = Je ne connais rien qui convienne dans les sept prochains jours.
today-nothing-now = Je ne connais rien qui convienne aujourd’hui.
today-open = Ouvert { $hours } : { $desks }
today-closed = Fermé aujourd’hui : { $desks }
today-holiday = Fermé aujourd’hui, jour férié : { $desks }
event-kind =
    { $kind ->
        [drop-in] sans rendez-vous
        [language-cafe] café des langues
        [parent-group] groupe de parents
       *[event] événement
    }
event-time = { $weekday } { $day } { $month } { $from }–{ $to }
event-swedish = (en suédois)
event-languages = Langues sur place : { $languages }
event-desk = Questions : { $desk }
event-free = Places libres : { $count }
event-full = C’est complet.
event-full-wait = C’est complet. Vous pouvez attendre une place.
event-seat = Vous avez une place. Montrez ce code en arrivant : { $code }. J’enregistre votre inscription, sans nom.
event-waits = Vous êtes numéro { $rank } sur la liste d’attente. Si vous obtenez une place, je vous écris ici. J’enregistre que vous attendez, sans nom.
event-given = Vous avez maintenant une place : { $title }, { $due }. Montrez ce code en arrivant : { $code }. Si vous ne pouvez pas venir, rendez la place.
event-left = Vous n’avez plus de place : { $title }.
event-reminds = Je vous le rappelle ici { $due }. J’enregistre que vous le voulez.
event-soon = Cela commence trop tôt pour que je vous le rappelle.
event-no-reminder = Je ne vous le rappelle pas.
event-reminder = Rappel : { $title }, { $due }.
event-cancelled = C’est annulé : { $title }, { $due }.
event-gone = Ce où vous vouliez aller { $due } n’a pas lieu à cette heure. /today montre ce qui se passe.
event-past = C’est terminé, ou cela n’a pas lieu.
event-mydata-seat = Inscription : { $title }, { $due }, code { $code }
event-mydata-waits = Sur la liste d’attente : { $title }, { $due }
event-mydata-reminder = Rappel : { $title }, { $due }
event-button-remind = 🔔 Me le rappeler
event-button-no-reminder = 🔕 Ne pas me le rappeler
event-button-sign-up = ✍️ M’inscrire
event-button-wait = ⏳ Liste d’attente
event-button-leave = ↩️ Rendre ma place
event-button-more = ➡️ Plus
event-button-today = 📅 Seulement aujourd’hui
event-button-week = 📅 Sept jours
event-button-kind = 🔎 Choisir le genre
event-button-mine = 💬 Dans ma langue
event-button-any = 💬 Toutes les langues
event-button-all = ✨ Tout
event-file = Mettre dans votre calendrier

## Sound
button-listen = 🔊 Écouter
sound-machine = Une machine lit ce texte à voix haute. Elle peut mal dire des mots.
sound-machine-rough = Une machine lit ce texte à voix haute. Dans cette langue, elle est difficile à comprendre.
sound-machine-near = Une machine lit ce texte avec une voix pour { $language }. Certains mots sonnent autrement.
sound-not-now = Je ne peux pas lire ce texte à voix haute maintenant. Vous pouvez le lire ici, ou demander à une personne.
film-spoken = Film. Langue parlée : { $language }.
film-captions = Sous-titres : { $languages }.
button-transcript = 📄 Ce qui est dit dans le film
voice-listens = J’écoute votre message. Cela prend un petit moment.
voice-heard = J’ai entendu : « { $text } ». Est-ce juste ?
button-voice-yes = ✅ Oui
button-voice-no = ❌ Non
voice-mydata = Un message vocal : je l’écoute, ou je vous ai demandé si j’ai bien entendu
## Hearing what came of it: activities, the three questions, what somebody tells. No names, and no promise of an answer.
outing-try = ✅ Je veux essayer : { $name }
outing-may-ask = Bien. Puis-je vous demander ici dans une semaine comment c’était ? Il s’agit de : { $activity }. Vos réponses sont seulement comptées. Je n’enregistre aucun nom.
outing-button-yes = ✅ Oui, demandez-moi
outing-no = D’accord. Je ne demande pas.
outing-good = Bien. Essayez pour voir. Si vous changez d’avis, je peux vous demander dans une semaine comment c’était.
outing-noted = Bien. Je vous le demande ici { $due }. J’enregistre que vous le voulez. Vous pouvez arrêter à tout moment.
outing-stopped = Je ne vous pose plus de questions sur les activités.
outing-button-stop = 🔕 Ne plus me demander cela
outing-did-you-go = Vous vouliez essayer ceci : { $activity }. Y êtes-vous allé ?
outing-how = Comment était-ce ? ({ $activity })
outing-still = Il y a quatre semaines, vous êtes allé à ceci : { $activity }. Y allez-vous encore ?
outing-why = Pourquoi avez-vous arrêté ?
outing-button-went = ✅ Oui, nous y sommes allés
outing-button-not-yet = ⏳ Pas encore
outing-button-not-out = ❌ Cela n’a pas marché
outing-button-liked = 😀 Cela nous a plu
outing-button-so-so = 😐 Moyen
outing-button-not-for-us = 🙁 Ce n’est pas pour nous
outing-button-still = ✅ Oui, toujours
outing-button-stopped = ❌ Non, nous avons arrêté
outing-button-far = 🚌 Trop loin
outing-button-cost = 💰 Trop cher
outing-button-time = ⏰ Pas le temps
outing-button-welcome = 💔 Je ne me sentais pas bienvenu
outing-button-language = 💬 La langue était difficile
outing-button-other = 🤷 Autre chose
outing-later = Merci. Je vous le demande encore une fois dans environ quatre semaines.
outing-thanks = Merci. Votre réponse est comptée, sans votre nom.
outing-mydata = Activités sur lesquelles je peux vous poser des questions : { $activities }
outing-mydata-yes = Activités : je peux vous demander comment c’était
outing-mydata-no = Activités : vous ne voulez pas de questions
voice-late = Vous avez déjà répondu à cela, ou la question n’est plus posée.
pulse-offer = Puis-je vous poser trois courtes questions sur votre vie en Suède ? C’est facultatif et prend une demi-minute. Vos réponses sont seulement comptées. Elles ne sont pas gardées avec vous : personne ne peut les retrouver, et on ne peut pas les effacer plus tard. Si vous dites oui, je demande de nouveau dans environ quatre mois et avant la fin de vos deux ans.
pulse-again = Il y a quelque temps, vous avez répondu à trois courtes questions. Puis-je les poser encore une fois ? C’est facultatif. Vos réponses sont seulement comptées, pas gardées avec vous.
pulse-button-yes = ✅ Oui, demandez
pulse-button-not-now = ⏳ Pas maintenant
pulse-button-never = 🔕 Ne plus jamais demander
pulse-not-now = D’accord. Rien n’est enregistré à ce sujet.
pulse-never = D’accord. Je ne demande plus jamais cela.
pulse-ready = Je suis prêt ou prête à travailler ou à étudier. (1 : pas du tout. 5 : oui, tout à fait.)
pulse-people = Il y a des gens à qui je peux demander de l’aide. (1 : personne. 5 : oui, beaucoup.)
pulse-turn = Je sais où m’adresser quand j’ai besoin de quelque chose. (1 : pas du tout. 5 : oui, très bien.)
pulse-thanks = Merci. Vos réponses sont comptées, sans votre nom.
pulse-mydata = Trois questions : vous avez dit oui. Vos réponses sont comptées sans vous et ne sont pas ici
pulse-mydata-never = Trois questions : vous ne voulez pas de questions
tell-command = Dites-le-nous
tell-intro = Qu’est-ce qui est bien ou mal dans ce service, dans la commune ou dans la vie ici ? Écrivez-le en un seul message, ou envoyez un message vocal. Le personnel le lit sans votre nom. Les textes sont effacés après un certain temps. Personne n’y répond. Si vous avez besoin d’une réponse, appuyez sur Demander à une personne.
tell-intro-web = Qu’est-ce qui est bien ou mal dans ce service, dans la commune ou dans la vie ici ? Écrivez-le en un seul message. Sur cette page, vous ne pouvez pas envoyer votre voix, seulement du texte. Le personnel le lit sans votre nom. Les textes sont effacés après un certain temps. Personne n’y répond. Si vous avez besoin d’une réponse, appuyez sur Demander à une personne.
tell-thanks = Merci. Le personnel le lit. Personne n’y répond ici. Peut-on le montrer à d’autres, sans votre nom ?
tell-button-yes = ✅ Oui, on peut le montrer
tell-shown = Merci. On peut le montrer sans votre nom.
tell-not-shown = Merci. Seul le personnel le lit.
tell-amended = J’ai changé ce que vous nous avez dit.
tell-mydata = Vous nous avez dit, { $date } : { $text }
tell-mydata-voice = Vous nous l’avez dit par message vocal ou image, { $date }
## Certificates of courses
certificate-button = 🎓 Attestation
certificate-offer = Vous recevez une attestation qui dit que vous avez lu le cours { $course }. Ouvrez la page et écrivez le nom qui doit y figurer. Le nom figure seulement sur l’attestation : je ne le garde pas. Ne l’écrivez pas ici dans la discussion. Le lien fonctionne pendant un jour.
certificate-open = Faire l’attestation
certificate-by-hand = Voici votre attestation pour le cours { $course }. Imprimez-la et écrivez votre nom à la main sur la ligne. Je ne demande pas le nom et je ne le garde pas.
certificate-title = Votre attestation
certificate-name = Le nom qui doit figurer sur l’attestation
certificate-not-kept = Le nom n’est pas gardé. Il figure seulement dans le fichier que vous recevez.
certificate-make = Faire l’attestation en PDF
certificate-without = Sans nom, j’écris à la main
certificate-no-name = Écrivez un nom, ou choisissez « Sans nom ».
certificate-letters = Certaines lettres ne peuvent pas être imprimées. Écrivez le nom avec d’autres lettres, ou choisissez « Sans nom » et écrivez à la main.
certificate-later = Cela n’a pas marché maintenant. Attendez un peu et essayez encore.
certificate-expired = Le lien est trop ancien ou incomplet. Retournez à la discussion, ouvrez le cours avec /courses et choisissez 🎓.
certificate-mydata = Cours terminé : { $course }, { $date }

## The family's schedule
schedule-button = 🗓 Notre programme
schedule-put = 🗓 Mettre dans notre programme
schedule-which = Quelle activité mettre dans le programme ?
schedule-for-whom = Pour qui ? Je garde seulement un numéro et un âge, pas de nom.
schedule-child = Enfant { $number } · âge { $age }
schedule-adult = 🧑 Un adulte
schedule-another-child = ➕ Un autre enfant
schedule-age = Quel âge a l’enfant ?
schedule-when = Quelles semaines ?
schedule-this-week = Cette semaine
schedule-next-week = La semaine prochaine
schedule-four-weeks = Quatre semaines à partir de celle-ci
schedule-along = Qui accompagne ?
schedule-me = Moi
schedule-parent = Un autre parent
schedule-guide = Le guide des associations
schedule-nobody = Personne encore
schedule-kept = C’est dans votre programme : { $title }. Je garde l’activité, le numéro et l’âge de l’enfant, les semaines et qui accompagne. /leisure montre le programme.
schedule-title = Notre programme
schedule-week = Semaine { $number }, à partir du { $date }
schedule-gone = L’activité n’est plus dans la liste.
schedule-removed = Retiré de votre programme.
schedule-page = Page à lire et à imprimer
schedule-link = Le lien fonctionne pendant sept jours. Qui a le lien peut lire le programme.
schedule-empty = Votre programme est vide. Choisissez /leisure, trouvez une activité et mettez-la dedans.
schedule-full = Le programme est plein. Retirez d’abord quelque chose : /leisure.
schedule-expired = Le lien est trop ancien ou incomplet. Demandez-en un nouveau avec /leisure dans la discussion.
schedule-mydata = Activités dans votre programme : { $count }
