import type { Kind } from './task.ts';

/** The usual phrases of one human language. */
export interface Tongue {
  readonly name: string;
  /** The verb of a request stands before its object. */
  readonly verbFirst: boolean;
  /** Small words, or the script, that show that a text is in it. */
  readonly sign: RegExp;
  /** “Can you …”: a question that is a request. */
  readonly request: RegExp;
  /** Why, when, which, whether, how to. */
  readonly ask: RegExp;
  /** Whether it is good, what is wrong with it. */
  readonly opinion: RegExp;
  /** What it does, how it works. */
  readonly what: RegExp;
  readonly create: RegExp;
  readonly verbs: Readonly<Partial<Record<Kind, RegExp>>>;
  readonly nouns: Readonly<Partial<Record<Kind, RegExp>>>;
  readonly states: Readonly<Partial<Record<Kind, RegExp>>>;
}

/** Words that begin so. */
const w = (stems: string) => new RegExp(`(?<![\\p{L}])(?:${stems})`, 'u');
/** Whole words. */
const whole = (words: string) => new RegExp(`(?<![\\p{L}'])(?:${words})(?![\\p{L}])`, 'u');

const latinTests =
  'unit-?tests?|tests?(?!\\p{L})|testfälle|testfall|pruebas|casos de (?:prueba|teste?)|testes|teste? unit|testcases|testy|testów|тест|jest|pytest|junit';

export const european: readonly Tongue[] = [
  {
    name: 'German',
    verbFirst: true,
    sign: whole(
      'der|die|das|den|dem|dieser?|dieses|diesen|diesem|bitte|ist|und|nicht|eine?|einen|für|mir|mach|mal|du|was|warum|wieso|wie|auf|auch|ich|hier|dafür|kannst|könntest|schreib|schreibe|von|mit|zu|im|wird|gibt|kommt|code',
    ),
    request:
      /(?<!\p{L})(?:kannst|könntest|könnten|können) (?:du|sie|ihr|wir)|würdest du|magst du|ich (?:will|möchte|brauche|hätte gern)/u,
    ask: whole(
      'warum|wieso|weshalb|wann|wozu|welche[rsnm]?|soll(?:te)? (?:ich|man)|ist (?:das|dies|es)|kann (?:man|ich|das|es)|brauche ich|wie (?:kann|soll|viele?|oft|lange|schnell|mache|geht man|komme)|wo|was passiert(?! hier| da)|was ist der unterschied|gibt es (?:einen|eine|hier)(?! (?:fehler|bug|problem))|muss ich',
    ),
    opinion:
      /gibt es (?:hier |da |darin )?(?:fehler|bugs|probleme|einen fehler|einen bug)|was (?:hältst|haltet) (?:du|ihr)|ist (?:das|der code|dieser code) (?:so )?(?:ok|okay|gut|korrekt|richtig)|siehst du (?:\p{L}+ )?(?:fehler|probleme)|was (?:kann|könnte) (?:man|ich) verbessern|was ist (?:hier |daran )?falsch|passt das so/u,
    what: /was (?:hier |da |(?:diese[rs]?|der|die|das) \p{L}+ )?(?:macht|tut|passiert|geschieht|bedeutet|bewirkt|heißt|ist (?:das|dies|hier|diese|dieser|dieses))|wie funktioniert|wofür|verstehe? (?:ich )?(?:das |diesen code |den code |hier )?nicht|worum geht/u,
    create: w(
      'schreib|erstell|generier|erzeug|füg|hinzufüg|ergänz|mach mir|gib|bau|leg|brauch|hätte gern|entwickl|programmier',
    ),
    verbs: {
      explain: w('erklär|erläuter|beschreib|fass\\b|zusammenfass'),
      document: w('dokumentier|kommentier'),
      fix: w(
        'beheb|repar|korrigier|fixe?(?!\\p{L})|fixen|berichtig|debugg|lös(?:e|en)? (?:den|das) (?:fehler|bug|problem)|beseitig',
      ),
      refactor: w(
        'refaktor|refactor|vereinfach|umbenenn|benenn|räum|aufräum|extrahier|umstrukturier|strukturier|teil|zerleg|umschreib|schreib (?:das |dies |diese[ns]? |den |die )?(?:\\p{L}+ )?um(?!\\p{L})|wandl|umwand|ersetz|entfern|lesbarer|aufteil|bereinig|modernisier|kürz|lager|konvertier|ausl?ager',
      ),
      test: w('teste(?:n|t)?(?!\\p{L})|abdecken'),
      review: w(
        'prüf|überprüf|review|begutacht|kontrollier|schau|bewert|such (?:nach )?(?:fehler|bugs)|finde (?:\\p{L}+ )?(?:fehler|bugs)|analysier|durchseh|sieh',
      ),
      optimize: w('optimier|beschleunig|schneller|performanter|effizienter|parallelisier'),
      generate: w('implementier|vervollständig'),
    },
    nouns: {
      test: w(latinTests),
      document: w('doku|docstring|kommentar|javadoc|jsdoc|docs'),
      explain: w('erklärung|zusammenfassung|überblick'),
      review: w('code-?review|review|feedback|rückmeldung'),
    },
    states: {
      optimize:
        /(?:zu|sehr|so|viel zu) langsam|zu viel speicher|dauert (?:zu |ewig|sehr )?(?:lang|ewig)|langsam/u,
      refactor: /unübersichtlich|unlesbar|chaos|zu (?:lang|kompliziert|komplex)|schwer (?:zu )?les/u,
      fix: /funktioniert nicht|geht nicht|klappt nicht|stürzt|fehler|absturz|kaputt|falsch|wirft|kompiliert nicht|läuft nicht|bug/u,
    },
  },
  {
    name: 'French',
    verbFirst: true,
    sign: whole(
      "le|la|les|des|du|un|une|ce|cette|cet|ces|est|et|pour|dans|pourquoi|que|quoi|qu'est-ce|ça|ca|sur|svp|stp|moi|fait|fonction|classe|requête|peux-tu|pouvez-vous|tu|je|j'ai|en|plaît|il|avec|au|écris|ajoute|ajouter|crée|comment|quand|liste|méthode",
    ),
    request:
      /(?:peux|pourrais|pouvez|pourriez|peut)-?\s?(?:tu|vous|on)|tu (?:peux|pourrais)|j'aimerais|je (?:veux|voudrais)|est-ce que tu (?:peux|pourrais)|il (?:me )?faut/u,
    ask: whole(
      "pourquoi|quand|quel(?:le)?s?|devrais-je|dois-je|faut-il|puis-je|où|combien|que se passe-t-il si|qu'arrive-t-il|comment (?:faire|puis-je|je|utiliser|on|lire)|est-ce (?:que c'est|qu'on|que je|que cette|que ce|bien)",
    ),
    opinion:
      /qu'en (?:penses|pensez)|y a-t-il (?:des|un) (?:bugs?|erreurs?|problèmes?)|est-ce (?:que c'est )?(?:correct|bon)|des (?:problèmes|erreurs|bugs) (?:ici|dans)|quelque chose ne va pas|c'est (?:correct|bon) \?/u,
    what: /(?:que|quoi) (?:fait|font|signifie|veut dire)|qu'est-ce que|à quoi sert|comment (?:ça |cela |cette |ce |fonctionne|marche)|c'est quoi|je ne comprends pas|comprends pas/u,
    create: w(
      'écri[st]|écrire|ecri[st]|ecrire|ajout|cré[eé]|créer|génèr|génér|fais|faire|rédig|donne|développe|il me faut|voudrais|aimerais',
    ),
    verbs: {
      explain: w('expliqu|décri[srvt]|decri[srvt]|résum|clarifi'),
      document: w(
        'document(?:e|er|ez)(?!\\p{L})|comment(?:e|er|ez)(?= (?:ce|cette|le|la|les|chaque|mon|ma)|$|\\s*[.!])|annot',
      ),
      fix: w('corrig|répar|repar|débog|debug|résou[ds]|fix(?:e|er)?(?!\\p{L})'),
      refactor: w(
        'refactor|simplifi|renomm|extrai|restructur|nettoi|nettoy|réécri|découp|converti|transform|remplac|sépar|réorganis|supprim|lisible|factoris|modernis',
      ),
      test: w('teste(?:r|z)?(?!\\p{L})|couvr'),
      review: w(
        'reli[stre]|relecture|révis|revoi|vérifi|passe en revue|analys|audit|inspect|cherche (?:des|les) (?:bugs|erreurs)|trouve (?:des|les) (?:bugs|erreurs)|critiqu|review|contrôl',
      ),
      optimize: w('optimis|accélèr|accélér|plus rapide|plus performant|parallélis'),
      generate: w('implément|implement|complèt|complét'),
    },
    nouns: {
      test: w(latinTests),
      document: w('documentation|commentaires?|docstring|javadoc|jsdoc|docs?(?!\\p{L})|doc(?!\\p{L})'),
      explain: w('explication|résumé'),
      review: w('revue|relecture|avis|review'),
    },
    states: {
      optimize: /(?:trop|très|si) lente?|lente?(?!\p{L})|prend trop|trop de mémoire/u,
      refactor: /illisible|trop (?:long|compliqué|complexe)|difficile à (?:lire|maintenir)|moche/u,
      fix: /ne (?:marche|fonctionne|compile|renvoie)|marche (?:pas|plus)|plante|erreur|bug|cassé|faux|ne va pas|fonctionne pas/u,
    },
  },
  {
    name: 'Spanish',
    verbFirst: true,
    sign: whole(
      'el|la|los|las|un|una|este|esta|esto|estos|es|y|para|por|qué|que|cómo|código|función|método|favor|puedes|podrías|me|de|del|en|con|se|no|al|haz|hace|hazlo|añade|escribe|lista|cuando|clase|consulta|hay',
    ),
    request: /puedes|podrías|podéis|puede(?:s)? (?:usted|por)|me gustaría|quiero|necesito|quisiera/u,
    ask: /por\s?qué|(?<!\p{L})(?:cuándo|cuál(?:es)?|debería|debo|se puede|es (?:seguro|posible|mejor|necesario)|dónde|cuánt[oa]s?|qué (?:pasa|ocurre|sucede|diferencia|pasaría|tan)|cómo (?:puedo|hago|se puede|debo|leo|uso|podría))/u,
    opinion:
      /hay (?:algún|alguna|algo|errores|bugs|problemas|un (?:error|bug|problema))|qué (?:te parece|opinas|piensas)|está bien|es correcto|ves algún|algún (?:problema|error|bug)|qué (?:está|hay de) mal|qué (?:se )?(?:puedo|puede|podría) mejorar/u,
    what: /qué (?:hace|hacen|significa|es|quiere decir)|que hace|cómo funciona|para qué sirve|no entiendo/u,
    create: w(
      'escrib|cre[ae]|genera|añad|agreg|haz(?!\\p{L})|dame|hazme|necesito|quiero|pon(?!\\p{L})|redact|desarroll',
    ),
    verbs: {
      explain: w('expl[ií]c|describ|descríb|resum|resúm|aclara'),
      document: w('documenta(?!ci)|documente|documén|coment(?:a|ar)(?= (?:el|la|este|esta|cada)|$)'),
      fix: w('arregl|arrégl|corrig|corríg|corregi|repar|solucion|depur|fix'),
      refactor: w(
        'refactor|simplific|simplifíc|renombr|extra[eé]|reestructur|limpia|reescrib|divid|conviert|convert|transform|reemplaz|separa|legible|elimin|quita|moderniz|reorganiz',
      ),
      test: w('testea|prueba(?= (?:esta|este|la|el))|cubr'),
      review: w(
        'revis|audita|comprueb|verific|analiz|inspeccion|evalúa|busca (?:errores|bugs|problemas)|encuentra (?:errores|bugs|los errores)|échale|critica',
      ),
      optimize: w('optimi[zc]|optimíz|aceler|más rápid|más eficient|mejora el rendimiento|paraleliz'),
      generate: w('implement|complet'),
    },
    nouns: {
      test: w(latinTests),
      document: w('documentaci[oó]n|comentarios?|docstring|javadoc|jsdoc|docs'),
      explain: w('explicación|resumen'),
      review: w('revisión|opinión|review'),
    },
    states: {
      optimize: /(?:muy|demasiado|tan) lent[oa]|es lent[oa]|lent[oa](?!\p{L})|tarda|demasiada memoria/u,
      refactor:
        /ilegible|demasiado (?:largo|complicado|complej)|difícil de (?:leer|mantener)|desorden|un lío/u,
      fix: /no (?:funciona|compila|devuelve|sirve|va)|falla|error|bug|roto|rota|se rompe|incorrect/u,
    },
  },
  {
    name: 'Portuguese',
    verbFirst: true,
    sign: whole(
      'o|a|os|as|um|uma|este|esta|esse|essa|isso|isto|é|e|para|por|que|porquê|como|código|função|método|favor|pode|você|voce|me|do|da|no|na|em|com|não|faz|faça|adicione|escreva|crie|ao|lista|quando|classe|consulta|há',
    ),
    request:
      /(?:você )?pode(?:s|ria|rias)? (?:me |por|você|tu|\p{L}+ar|\p{L}+er|\p{L}+ir)|gostaria|quero|preciso/u,
    ask: /por\s?qu[eê]|(?<!\p{L})(?:porqu[eê]|quando|qual|quais|devo|deveria|posso|é (?:seguro|possível|melhor|necessário)|onde|quant[oa]s?|o que (?:acontece|aconteceria)|como (?:posso|faço|eu|devo|se|leio)|qual a diferença)/u,
    opinion:
      /há (?:algum|alguma|algo|erros|bugs|problemas)|tem (?:algum|alguma) (?:erro|bug|problema)|o que (?:você )?acha|está (?:correto|bom|certo)|algum (?:problema|erro|bug)|o que (?:está|há de) errado|o que (?:posso|pode|poderia)(?: ser)? melhor/u,
    what: /(?:o )?que (?:é que )?(?:faz|fazem|significa|é|quer dizer)|como (?:é que )?(?:isso |isto |esta? |esse |este )?(?:\p{L}+ )?funciona|para que serve|não entendo|não entendi/u,
    create: w(
      'escrev|cri[ae](?!\\p{L})|criar|ger[ae](?!\\p{L})|gerar|adicion|acrescent|faç|faz(?:er)?(?= (?:uma?|os|as|testes))|preciso|me dê|desenvolv',
    ),
    verbs: {
      explain: w('expli[cq]|descrev|resum|esclare'),
      document: w('document(?:e|ar|a)(?!\\p{L})|coment(?:e|ar|a)(?= (?:o|a|este|esta|cada|esse|essa)|$)'),
      fix: w('corrij|corrig|consert|arrum|repar|resolv|depur'),
      refactor: w(
        'refator|refactor|simplifi|renomei|extrai|extraia|reestrutur|limp[ae]|reescrev|divid|convert|transform|substitu|separ[ae]|legível|remov|moderniz|reorganiz',
      ),
      test: w('test(?:e|ar)(?= (?:esta|este|essa|esse|a|o) )|cubra'),
      review: w(
        'revis|revej|audit|verifi|analis|inspecion|avali|procur[ae] (?:erros|bugs)|encontr[ae] (?:erros|bugs|os)|critiqu|confira|cheque',
      ),
      optimize: w('otimi|optimi|aceler|mais rápid|mais eficient|melhore o desempenho|paraleliz'),
      generate: w('implement|complet'),
    },
    nouns: {
      test: w(latinTests),
      document: w('documentação|documentacao|comentários?|docstring|javadoc|jsdoc|docs'),
      explain: w('explicação|resumo'),
      review: w('revisão|opinião|review'),
    },
    states: {
      optimize: /(?:muito|demasiado|tão) lent[oa]|lent[oa](?!\p{L})|demora|muita memória/u,
      refactor: /ilegível|muito (?:longo|longa|complicad|complex)|difícil de (?:ler|manter)|bagunça/u,
      fix: /não (?:funciona|compila|retorna|está funcionando|roda)|falha|erro|bug|quebr|incorret|errad/u,
    },
  },
  {
    name: 'Italian',
    verbFirst: true,
    sign: whole(
      'il|lo|la|gli|le|un|una|questo|questa|questi|è|e|per|perché|che|cosa|come|codice|funzione|metodo|favore|puoi|potresti|mi|di|del|della|dei|in|con|non|fa|fai|aggiungi|scrivi|crea|lista|quando|classe|ci',
    ),
    request: /puoi|potresti|può|vorrei|voglio|ho bisogno|mi serv/u,
    ask: /perch[eéè]|(?<!\p{L})(?:quando|quale|quali|dovrei|devo|posso|è (?:sicur|possibile|meglio|necessario)|dove|quant[eoi]|cosa (?:succede|accade|succederebbe)|come (?:posso|faccio|si fa|si può|devo)|che differenza|qual è la differenza)/u,
    opinion:
      /ci sono (?:errori|bug|problemi)|c'è (?:qualche|un) (?:errore|bug|problema)|cosa ne pensi|va bene così|è (?:corretto|giusto)|qualche (?:problema|errore)|cosa c'è che non va|cosa (?:posso|si può|potrei) migliorare/u,
    what: /(?:che )?cosa (?:fa|fanno|significa|vuol dire|è)|che fa|come funziona|a (?:che )?cosa serve|non capisco/u,
    create: w('scriv|cre[ai](?!\\p{L})|creare|genera|aggiung|fammi|dammi|mi serv|vorrei|sviluppa'),
    verbs: {
      explain: w('spieg|descriv|riassum|chiarisc'),
      document: w('documenta(?!zi)|commenta(?= (?:il|la|questo|questa|ogni)|$)'),
      fix: w(
        'corregg|ripar|risolv|sistema(?= (?:il|la|questo|questa|l|gli|bug|error)|lo|$)|aggiusta|debugga|fixa',
      ),
      refactor: w(
        'rifattorizz|refactor|semplific|rinomin|estra|ristruttur|pulisc|riscriv|divid|convert|trasform|sostitu|separa|leggibil|rimuov|modernizz|riorganizz',
      ),
      test: w('testa(?!\\p{L})|copri'),
      review: w(
        'rivedi|revision|controll|verific|analizz|ispezion|valut|cerca (?:errori|bug)|trova (?:errori|bug|gli errori|i bug)|critica',
      ),
      optimize: w('ottimizz|velocizz|più veloce|più efficient|accelera|parallelizz'),
      generate: w('implement|complet'),
    },
    nouns: {
      test: w(latinTests),
      document: w('documentazione|commenti|commento|docstring|javadoc|jsdoc'),
      explain: w('spiegazione|riassunto'),
      review: w('revisione|parere|review'),
    },
    states: {
      optimize: /(?:troppo|molto|così) lent[oa]|lent[oa](?!\p{L})|troppa memoria|ci mette/u,
      refactor:
        /illeggibile|troppo (?:lung|complicat|compless)|difficile da (?:leggere|mantenere)|disordinat/u,
      fix: /non (?:funziona|compila|restituisce|va)|fallisce|errore|bug|rotto|sbagliat|va in crash|crasha/u,
    },
  },
  {
    name: 'Dutch',
    verbFirst: true,
    sign: whole(
      'de|het|een|dit|deze|die|is|en|voor|waarom|wat|hoe|kun|kan|kunt|je|mij|graag|alsjeblieft|aub|niet|uit|op|van|met|ik|functie|code|klasse|er|maak|schrijf|voeg|toe|als|lijst|bekijk|werkt',
    ),
    request: /kun je|kan je|kunt u|zou je|wil je|ik (?:wil|zou graag)/u,
    ask: whole(
      'waarom|wanneer|welke?|moet ik|zou ik|is (?:het|dit|deze|er)|waar|hoeveel|wat gebeurt|hoe (?:kan|moet|doe|lees)|kan (?:ik|dit|het)|wat is het verschil',
    ),
    opinion:
      /zitten er (?:fouten|bugs)|zijn er (?:fouten|bugs|problemen)|wat vind je|is (?:dit|het) (?:goed|correct|juist|oké|ok)|klopt dit|zie je (?:fouten|problemen)|wat is er mis/u,
    what: /wat (?:doet|doen|betekent|is (?:dit|deze))|hoe werkt|waar (?:is|dient) .* voor|begrijp .*niet|snap .*niet/u,
    create: w(
      'schrijf|maak(?= (?:een|tests?|unit|de|documentatie))|genereer|voeg|geef|creëer|bouw|ontwikkel',
    ),
    verbs: {
      explain: w('leg .*uit|uitleg|verklaar|beschrijf|licht .*toe|vat .*samen'),
      document: w('documenteer|becommentarieer|annoteer'),
      fix: w('repareer|los .*op|fix|herstel|verbeter de (?:fout|bug)|corrigeer|debug'),
      refactor: w(
        'refactor|vereenvoudig|hernoem|extraheer|herstructureer|ruim|opschonen|herschrijf|splits|converteer|zet .*om|vervang|leesbaarder|verwijder|moderniseer',
      ),
      test: w('test (?:deze|dit|de|het)|dek'),
      review: w(
        'review|controleer|bekijk|beoordeel|kijk|check|zoek (?:naar )?(?:fouten|bugs)|vind (?:de )?(?:fouten|bugs)|analyseer|inspecteer',
      ),
      optimize: w('optimaliseer|versnel|sneller|efficiënter|paralleliseer'),
      generate: w('implementeer|voltooi|maak .*af'),
    },
    nouns: {
      test: w(latinTests),
      document: w('documentatie|commentaar|opmerkingen|docstring|javadoc|jsdoc'),
      explain: w('uitleg|samenvatting'),
      review: w('review|feedback|mening'),
    },
    states: {
      optimize: /(?:te|erg|heel|zo) (?:traag|langzaam)|traag|langzaam|te veel geheugen|duurt/u,
      refactor: /onleesbaar|te (?:lang|ingewikkeld|complex)|moeilijk te (?:lezen|onderhouden)|rommel/u,
      fix: /werkt niet|doet het niet|crasht|fout|bug|kapot|verkeerd|faalt|compileert niet/u,
    },
  },
  {
    name: 'Polish',
    verbFirst: true,
    sign: /(?<!\p{L})(?:to|ten|ta|tę|tej|tego|jest|dla|dlaczego|czemu|co|jak|kod|kodu|funkcj\p{L}*|metod\p{L}*|proszę|się|nie|czy|i|z|w|na|do|napisz|dodaj|mi|możesz|lista|klas\p{L}*)(?!\p{L})|[ąęłńśźż]/u,
    request: /możesz|mógłbyś|mogłabyś|czy możesz|chciał(?:bym|abym)|chcę|potrzebuję/u,
    ask: /dlaczego|czemu|(?<!\p{L})(?:kiedy|który|która|które|czy (?!możesz|mógł)|gdzie|ile|co (?:się )?(?:stanie|dzieje)|jak (?:mogę|mam|można|zrobić|wczytać)|jaka jest różnica)/u,
    opinion:
      /czy (?:są|jest) (?:tu |tutaj )?(?:\p{L}+ )?(?:błędy|błąd|bug|problem)|co (?:o tym )?(?:myślisz|sądzisz)|czy (?:to|ten kod) (?:jest )?(?:dobrze|ok|poprawn)|co jest nie tak/u,
    what: /co (?:robi|robią|oznacza|to (?:jest|robi|znaczy))|jak (?:to )?działa|do czego służy|nie rozumiem/u,
    create: w('napisz|stwórz|utwórz|wygeneruj|dodaj|zrób|daj|przygotuj|dopisz|potrzebuję|chcę'),
    verbs: {
      explain: w('wyjaśni|wytłumacz|objaśni|opisz|podsumuj'),
      document: w('udokumentuj|dokumentuj|skomentuj|okomentuj'),
      fix: w('napraw|popraw (?:błąd|błędy|to|ten)|usuń (?:błąd|błędy)|rozwiąż|debuguj'),
      refactor: w(
        'zrefaktor|refaktor|uprość|uproszcz|zmień nazw|wydziel|wyodrębnij|posprzątaj|uporządkuj|przepisz|podziel|zamień|przekształć|czytelniej|usuń|przerób',
      ),
      test: w('przetestuj|pokryj'),
      review: w(
        'sprawdź|przejrzyj|zrecenzuj|oceń|przeanalizuj|zweryfikuj|znajdź (?:błędy|bugi)|rzuć okiem|przegląd',
      ),
      optimize: w('zoptymalizuj|optymalizuj|przyspiesz|szybsz|wydajniej'),
      generate: w('zaimplementuj|implementuj|uzupełnij|dokończ'),
    },
    nouns: {
      test: w(latinTests),
      document: w('dokumentacj|komentarz|docstring|javadoc|jsdoc'),
      explain: w('wyjaśnienie|podsumowanie'),
      review: w('review|recenzj|opini'),
    },
    states: {
      optimize: /(?:za|zbyt|bardzo|tak) wolno|woln[oya]|zbyt dużo pamięci|długo trwa/u,
      refactor: /nieczyteln|bałagan|zbyt (?:długi|skomplikowan)|za długi/u,
      fix: /nie działa|błąd|błędy|zepsut|wysypuje|wywala|bug|nie kompiluje|źle|niepoprawn/u,
    },
  },
  {
    name: 'Russian',
    verbFirst: true,
    sign: /\p{Script=Cyrillic}/u,
    request: /(?:можешь|можете|мог бы|могли бы|хочу|хотел бы|нужно|нужны|надо)/u,
    ask: /почему|зачем|(?<!\p{L})(?:когда|какой|какая|какое|какие|где|сколько|стоит ли|нужно ли|можно ли|безопасн\p{L}* ли|что (?:будет|произойдёт|произойдет|случится)|как (?:мне|можно|правильно|прочитать|сделать)|чем отличается|в чём разница|в чем разница|лучше ли)/u,
    opinion:
      /есть ли (?:здесь |тут |в )?.*(?:ошибк|баг|проблем)|что (?:ты )?(?:думаешь|скажешь)|всё ли|(?:это|код) правильн|что (?:здесь |тут )?не так|что можно улучшить/u,
    what: /что (?:делает|делают|значит|означает|это|происходит)|как (?:это |он |она )?(?:\p{L}+ )?работает|для чего|не понимаю|не понял/u,
    create: w('напиш|созда|сгенерир|добав|сдела|дай|состав|нужн|придума|допиш'),
    verbs: {
      explain: w('объясн|поясн|опиш|расскаж|разъясн|резюмир'),
      document: w('документир|задокументир|прокомментир|откомментир|закомментир'),
      fix: w('исправ|почин|поправ|пофикс|устран|отлад|реши'),
      refactor: w(
        'чище|понятнее|рефактор|отрефактор|упрост|переимен|вынес|выдел|перепиш|раздел|разбей|преобраз|замен|почист|приведи|читаем|удали|убери|реструктур',
      ),
      test: w('протестир|покрой|покры|оттестир'),
      review: w(
        'проверь|проверить|проверьте|посмотр|просмотр|отревью|ревью|оцен|проанализ|найди (?:ошибк|баг)|поищи|сделай ревью|глян',
      ),
      optimize: w('оптимиз|соптимиз|ускор|быстрее|распаралл'),
      generate: w('реализ|имплемент|допиш|закончи|заверш'),
    },
    nouns: {
      test: w('тест|юнит-тест|автотест|unit-?test|tests?(?!\\p{L})'),
      document: w('документаци|комментари|докстринг|доки(?!\\p{L})|docstring|jsdoc|javadoc'),
      explain: w('объяснени|пояснени'),
      review: w('ревью|код-ревью|отзыв'),
    },
    states: {
      optimize: /медленн|тормоз|долго|много памяти/u,
      refactor: /нечитаем|каша|слишком (?:длинн|сложн)|трудно читать|запутан/u,
      fix: /не работает|ошибк|баг|падает|сломал|крашит|неправильн|неверн|не компилир|вылетает/u,
    },
  },
];

export const asian: readonly Tongue[] = [
  {
    name: 'Japanese',
    verbFirst: false,
    sign: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    request:
      /(?:て|で)(?:ください|下さい|もらえ|くれ|ほしい|欲しい|いただけ|頂け)|(?:して|書いて|直して|作って|見て)$|お願い/u,
    ask: /なぜ|何故|どうして|なんで|いつ|どれ|どの|どちら|どっち|べき(?:です)?か|必要(?:です)?か|安全(?:です)?か|何が起こ|どうなり|どうすれば|どうやって|違い|できますか|可能(?:です)?か|何回|いくつ/u,
    opinion:
      /(?:問題|バグ|間違い|おかしい(?:ところ|点)?|不具合|エラー)(?:は|が)?(?:あり|ない|ある)|どう思|大丈夫|正しい(?:です)?か|何がおかしい|合って(?:い)?ますか/u,
    what: /何を(?:して|する|やって)|何(?:です|だ|なの)|なに(?:を)?|どういう(?:意味|こと)|意味|どう動|仕組み|どのように(?:動|機能)|何のため|どういう|わからない|分からない/u,
    create: /書い|作(?:って|成|り)|生成|追加|付けて|つけて|入れて|作る|書く|欲しい|ほしい/u,
    verbs: {
      explain: /説明|解説|教えて|要約|まとめて/u,
      document:
        /ドキュメント化|文書化|(?:コメント|ドキュメント|docstring|jsdoc|javadoc)(?:を)?(?:追加|付け|つけ|書|生成|入れ|お願い|$)/u,
      fix: /修正|直し|直す|治し|デバッグ|バグを|解決|フィックス/u,
      refactor:
        /リファクタ|簡潔|シンプル|簡略|リネーム|名前を変|抽出|切り出|分割|書き換え|書き直|読みやす|可読性|整理|置き換え|変換|きれいに|綺麗に|削除|まとめる/u,
      test: /テスト(?:を|コード|ケース)?(?:を)?(?:書|作|追加|生成|お願い|して|$)/u,
      review: /レビュー|確認し|チェック|見てもらえ|監査|査読|バグを(?:探|見つけ)|問題点/u,
      optimize: /最適化|高速化|速く|早くして|パフォーマンス|効率|メモリ(?:を|使用)|並列化/u,
      generate: /実装|完成させ/u,
    },
    nouns: {
      test: /テスト|test/u,
      document: /ドキュメント|コメント|docstring|jsdoc/u,
      explain: /説明|概要/u,
      review: /レビュー|フィードバック/u,
    },
    states: {
      optimize: /遅い|遅すぎ|重い|時間がかか/u,
      refactor: /汚い|読みにくい|読みづらい|複雑すぎ|長すぎ/u,
      fix: /動かない|動きません|エラー|バグ|落ちる|落ちます|クラッシュ|おかしい|失敗|間違/u,
    },
  },
  {
    name: 'Korean',
    verbFirst: false,
    sign: /\p{Script=Hangul}/u,
    request: /(?:해|아|어|여|려|워|써|쳐|봐)\s?(?:줘|주세요|주실|줄래|달라|주라)|부탁/u,
    ask: /왜|언제|어느|어떤 (?:것|게)|무엇이 더|해야 (?:하|되|할)|필요한가|안전한가|되나요|인가요|일까|어떻게 (?:하|해|읽|사용)|차이|무슨 일|몇 번|가능한가|가능한지|할 수 있|[은는]가요/u,
    opinion: /(?:문제|버그|오류|이상)(?:가|는|이|점)?\s?(?:있|없)|어떻게 생각|괜찮|맞나요|잘못된|뭐가 문제/u,
    what: /(?:무엇을|뭘|뭐|무슨)\s?(?:하|해|의미|일을|뜻|를 하)|어떻게 (?:동작|작동|돌아)|무슨 (?:뜻|코드|의미)|뭐 ?하는|이해가 (?:안|되지)|모르겠/u,
    create: /작성|만들|생성|추가|써\s?줘|써 ?주|달아|짜\s?줘|넣어/u,
    verbs: {
      explain: /설명|해설|알려|요약/u,
      document:
        /문서화|(?:주석|문서|독스트링|docstring|jsdoc)(?:을|를)?\s?(?:추가|달아|작성|써|생성|넣|만들|$)/u,
      fix: /고쳐|고치|수정|디버그|디버깅|해결|버그\s?잡/u,
      refactor:
        /리팩[토터]링|리팩터|단순화|간단하게|간결|이름.*(?:바꿔|변경)|추출|분리|나눠|정리|읽기 쉽|가독성|변환|바꿔|다시 작성|제거|깔끔/u,
      test: /테스트(?:를|\s?코드|\s?케이스)?(?:를)?\s?(?:작성|만들|추가|써|짜|생성|해)/u,
      review: /리뷰|검토|점검|확인해|봐\s?줘|감사해|버그.*찾/u,
      optimize: /최적화|빠르게|속도|성능.*(?:개선|향상|높)|효율|병렬화|메모리.*(?:줄|절약)/u,
      generate: /구현|완성/u,
    },
    nouns: {
      test: /테스트|test/u,
      document: /주석|문서|docstring/u,
      explain: /설명/u,
      review: /리뷰|피드백/u,
    },
    states: {
      optimize: /느려|느리|너무 오래|오래 걸/u,
      refactor: /지저분|읽기 어려|복잡해|너무 길/u,
      fix: /안 ?돼|안 ?되|작동하지 않|동작하지 않|오류|에러|버그|충돌|죽|실패|틀/u,
    },
  },
  {
    name: 'Chinese',
    verbFirst: true,
    sign: /\p{Script=Han}/u,
    request: /请|帮(?:我|忙)|能(?:不能|否)(?:帮|请|给)|可以帮|麻烦|可否/u,
    ask: /为什么|為什麼|为何|为啥|什么时候|何时|哪(?:个|些|一|里|種)|应该|應該|是否|能不能(?!帮|给)|可不可以|需要.*[吗么?？]|安全吗|会不会|如果.*会|怎么(?:办|用|读|写|做|样才)|如何(?:使用|读|写|做|在)|区别|區別|多少|几次|[吗嗎][?？]?\s*$/u,
    opinion:
      /有(?:没有|沒有|什么|什麼|哪些)?(?:问题|問題|bug|错误|錯誤|漏洞|毛病)|怎么看|觉得怎么样|对(?:吗|不对)|正确吗|哪里(?:不对|有问题|错)|可以改进/u,
    what: /(?:是)?(?:做|干|幹)(?:什么|什麼|啥)|什么意思|什麼意思|(?:是|有)什么(?:作用|用)|怎么(?:工作|运行|实现的|运作)|如何(?:工作|运行|运作)|是什么|看不懂|不明白|不理解|作用是/u,
    create: /写|寫|创建|創建|生成|添加|增加|加(?:上|个|一|入)|新建|编写|編寫|做一个|补充|给我/u,
    verbs: {
      explain: /解释|解釋|说明|說明|讲解|讲一?下|介绍|描述|总结|總結|概述/u,
      document:
        /(?:写|寫|加|添加|生成|增加|补充|编写).{0,8}(?:注释|註釋|文档|文檔|docstring)|文档化|注释一下/u,
      fix: /修(?:复|復|正|好|改(?:错误|bug|一下bug))|改正|调试|除錯|解决|纠正|改bug/u,
      refactor:
        /重构|重構|简化|簡化|重命名|提取|拆分|重写|改写|整理|清理|可读性|优雅|转换|转成|改成|替换|改为|抽取|删除/u,
      test: /(?:写|寫|加|添加|生成|增加|补充|编写|创建).{0,10}(?:测试|測試|用例)|测试(?:一下|这|此|该)|覆盖/u,
      review:
        /审查|審查|评审|評審|检查|檢查|审核|审阅|review|看看|看一下|评价|分析|找(?:出|找)?.{0,6}(?:bug|错误|问题|漏洞)/u,
      optimize: /优化|優化|加速|提(?:高|升).{0,4}(?:性能|速度|效率)|更快|快一点|减少内存|并行化|性能/u,
      generate: /实现|實現|完成|补全/u,
    },
    nouns: {
      test: /测试|測試|用例/u,
      document: /注释|註釋|文档|文檔/u,
      explain: /解释|说明/u,
      review: /审查|评审/u,
    },
    states: {
      optimize: /太慢|很慢|慢/u,
      refactor: /太乱|混乱|太长|太复杂|难读|难以/u,
      fix: /不(?:工作|能用|起作用|对|行)|报错|错误|出错|崩溃|bug|失败|坏了|异常|有误/u,
    },
  },
];
