/* Written by “npm run bench -- fitKinds --write” and read by readTable of kindWeights.ts: signs of an instruction and
   their weights for explain, document, fix, refactor, test, review, optimize, generate, ask. */
export const tableOfWeights = `
!!#%@pQRA
# ,%I#]iA
& empty&J.JNJ
%creates%ApJ>J
, two%ApJ>J
%does%JAFpJ
%gives%AoAIJ
%instead%J?JgJ
, of%J?JgJ
%over&J@p@J
) the&J@p@J
%returns%Jg@JJ
%where%A@JpJ
* it%A@JpJ
"?%I@C@p
"@ask%@AJIg
#condition%fRHBA
#doc&NIJAJ
#fault&ApJIJ
%inite#@IBJg
#judge&JINJA
#make%B@REA
#negation#[j??A
#perf(IAJoJ
#say"p@A@]
%elf"g8JRA
%hape%@NJAJ
%wap*JA@EA
#test(J@pJJ
%his#@a?IJ
#wh"o@A@p
"a&A@INJ
# bit%7NJIJ
( heavy%7NJIJ
%few%IJpHJ
( examples%IJpHJ
&unction%JJAMA
%test%J8gKA
) for%J8gIJ
#11y%J@MJA
#ba%AfIAJ
& problem%AfIAJ
. in%AfIAJ
#ccept(J@JEJ
) an%J@JNJ
#dd"D7[E8
& a"A7f<A
( #)JJpGJ
)case&JJpGJ
)timeout%IIAMJ
(n%BJ8NJ
) explanation%<JJHJ
'cases%JAgHA
'docs%MJJHJ
+trings%MIJJA
'error%II@MJ
, handling%II@MJ
'jsdoc"NJJHJ
'the&IoA@J
* missing(IpAHJ
(ype(IMAHJ
+ hints&INAIJ
#ggiungi#M@ABA
#joute"B@fCA
) des%AIgIJ
- tests%@JgIJ
*un#IJJMA
#m%JJI8p
% i%JJI8p
#n&C.ANA
%chors%JDJ@J
%inhado%JDI8J
+ demais%JDI8J
%lamadım%g@J@J
, ,%g@J@J
. adım%g@J@J
%notate%D@JJJ
%y&J@NJA
&one(AfA@J
&thing(JAEAA
+ that%J8NJJ
#re&@BEAJ
& there%7@DAS
&n't%J5JJp
) strings%J5JJp
1 immutable%J5JJp
%regla%Jp@IJ
#s%e8JDA
% a%g8JBA
%k%J8JNJ
& before%J8JNJ
- overwriting%J8JNJ
%sert%JAgAJ
#ttachments(J7JDJ
#udit%IJ@DJ
( trail(JJGMJ
#vatars&J7JEJ
%oid(J8JgJ
( the%A@JgJ
#ñade"E?@D8
( comentarios%M@IIJ
)un#IJJMA
"bash%JlAEA
&ta%AJHJp
%ts#JAgIJ
#e+AANIA
% sure%I8fIJ
* that%I8fIJ
%im)AoJ@J
%st&J@JHp
#igo%JJJg8
%nary&J@JnJ
) search&J@JnJ
%r&J@N@J
& göz&J@N@J
* at&J@N@J
%tte#M.UHA
( einmal%IID@J
#oilerplate%J@ADJ
#ranch%J7IoJ
) ,%J7IoJ
+ bound%J7IoJ
&ucht%JJJeA
%eak&p8@JA
%ing(ADIIA
( it#JMJAJ
+ to#JMJAJ
)the&ANIIA
%oadcast%J?IoJ
, join%J?IoJ
#u+p@I@A
%ild%Ip69J
( a%JJHMJ
%tton%AgJHJ
"c'est"R@DQS
( propre%JJMJ8
)quoi%R@H@g
#ache"AJJoA
%n%7JB@p
& be(JpJJ/
) null(JpJJ/
'i%@?C@g
( delete%JJGJg
)push*JJNJ/
)use%JIIJg
'this#72AfJ
+ be&AEIAJ
,deadlock%JAHJp
,go(JIMJ/
,run(JJJg/
,throw%JAHJp
#hange%@aI78
) the(JMA@J
)log#MJI@J
, entry#MJI@J
%e%A7NIJ
& ne%A8NIA
) dici%A8NIA
&ck%@@aA8
( for%JA<JJ
)this%AJ<JJ
- for#JJ;JJ
)with%JJeJJ
#i#@.MiA
% should%J8oJJ
, catch%J8oJJ
%rcular%JoI@J
+ import%JoI@J
#lass%IJ8MA
%ean%JE@BJ
(up%JlJKJ
%i%JII;J
& around%JII;J
- this%JII;J
%ose%JnIJJ
( the%JnIJJ
#o(o6L@A
%de%A>;_8
' for(IJ@EA
+ this(IJ@DJ
(review%JIM@J
(smells%JJNHJ
)plitting&JIInJ
%loca%B@IDJ
%me(p@R@A
&ment"M@@@g
* the#MJJJA
-is(EJJJ8
*s#HfD@A
+ on#IAMAJ
. this%GJMJJ
,welcome%GANJJ
&pare&JAoAA
'leta#M?IDA
*e%JHIMJ
+ the#JHJMJ
'osition#JMJHJ
%nstructor#JBADJ
&trolla&AINJJ
&vert"JEJIA
* this"JEIIA
%rrect"IpI@J
(ggi%IoIJA
'ige%Jp@JJ
&s%JgJ@J
%sa fa%gJJJ8
%uld"%:A[g
( be%JMIp&
+ bigo%JIJp8
)i%JHJJg
)this#.BC7g
- be%AMHAJ
.delete%JINJ8
.leak#A@JJg
%ver%JJg@J
(age&J/pJJ
(ing%JJ/pA
+ index%JJ/pA
#pu"J@JgJ
#r(J@M@J
%ashes#JgJ@A
%ea#@IgCA
' una#JIAMJ
+ función#JIAMJ
'te#IISDJ
) a#IJJMA
%itique%J@MIJ
%on(J@JDA
%ud(J@IDJ
#ustom%IIIMJ
) hook%IIIMJ
. for%IIIMJ
%ál%8IJJg
' es%8IJJg
* la%8IJJg
#zy(A@A@p
"daha)JEI@A
%i%J@N@J
& un'occhiata%J@N@J
%rk%J@JEJ
' mode%J@JEJ
%s%7a7:8
%ta%JgI@J
' race%JgI@J
#e%<c?*8
%adlock%J8MJA
+ potential%J/NJA
%bería usar%J@JIp
/ una%J@JIp
&ounce%A@Ib8
&ug%JoIAJ
( this%JoIAJ
%code%fJIIJ
) this%fJIIJ
'mpose&JEJ?J
%dupe%JDJJJ
) the%JDJJJ
%rlenmiyor%JoI@J
. ,%JoI@J
0 düzelt%JoI@J
%scribe"e@o@A
+ it(6JgJJ
. blocks(6JgJJ
,the%gAAIA
/ data%fJAIJ
,what%eJJJJ
#id&A@NJA
& i&AINJA
%e(BN?HA
%fference%JJJHg
- between%JJJHg
#o#A@AhS
% better%JJJp&
&i%JJ@Ag
' need#JJ@Ag
't%JLHf8
( in%JHJpA
)w#JMJAA
&the%A@RNA
) todo(J@J;A
(is&JHIJp
* without'JHIAg
&we%JJ/Sg
( have%JJ8Ap
&you&AJNA8
) see%JJMJ8
*trust&JJNA8
%c"Lf@?A
& this%MAIAA
&ment%N@@IA
* #%N@@IA
&s&NIIAA
'tring%DJJJJ
&ument%D7ARA
+a#DIJAJ
+e%D@JJA
, cette%D@JJA
(ment&N@I@A
, this&N@I@A
(nt%MAJJA
%daj&K@@EA
( komentarze%NJJ?J
%es%AAK@p
' #%8JIAg
(it#AADAJ
* do%JJNJ/
+hold%JJNJ&
(the"87D@p
+ order#AJIJg
*is%AAKAg
, look%JJNJ/
-work%A8IJp
'n't%JpJ@A
(t%JgIAJ
) compile%JgIAJ
%n't%J@IoA
%uble(JfI@J
#rag&JHJEJ
%op"@8@t8
' the%@CAeA
%y'JDJ@J
#uplicate(JmJJJ
#á%AfM?A
% uma%J@N@J
) olhada%J@N@J
"e0382%JpI@J
#arly&J7JoJ
( exit%JGJpJ
)returns&J<J8J
)termination%JGJoJ
#l'AfJAA
%i5&oAAIA
#quals%J@JDJ
) ,%J@JDJ
+ #%J@JDJ
#rkläre#fJJAJ
%ror%If?CJ
( handling%J8INJ
#scribe%C?RDA
* pruebas%IIfIJ
%lint , no-param-reassign&HEJJJ
%t-ce%8@JIp
) que%8@JIp
- j'ai&J@NI8
&o%AkI@&
&á%AJMJ8
' bien%AJMJ8
#very%;I]IA
(thing(IDI@J
#xpain&oIIJJ
) this&oIIJJ
. code&oIIJJ
&ectations%IIoIJ
/ for%IIoIJ
3 this%IIoIJ
)ed#JfAAJ
&lain%g@IJJ
* in%3JJJJ
- the%*JJJJ
+like%fJJJA
+the%g@AJA
+why%eJJJA
. this%eJAJA
(ne&o@IAJ
'ica"tG?@A
* este&oIIAJ
/ código&oIIAJ
)it(8MIJJ
(que%f@JJJ
'ícame%oIJAJ
&ose%JIJ;J
%tract"JNA@J
* the#JMA@J
#yes&J@N@J
"f-strings%JEI@J
#ault%J7pHJ
( injection%J7pHJ
2 ,%J7pHJ
#eels%J<JAJ
( very%J<JAJ
- 2012%J<JAJ
%hler%JJMJ8
%wer%ICIfJ
( locks&J?IoJ
)parameters%INJ8J
#ile%JgIAA
&l%J@ANJ
' in"J@AEJ
&ter%I@JoJ
%nd%@CD@A
' bugs%J7NJJ
&ish%@IAMJ
%x&@pJAA
& it&8pJJA
'the%JgJAJ
#lesh&J@IEJ
( this&J@IEJ
- out&J@IEJ
#ollow%JDJAJ
) pep%JDJAJ
- 8%JDJAJ
%nksiyonlara%JEJ@J
0 böl%JEJ@J
,u%I@JNJ
- tamamla%I@JNJ
#ull%JJJeJ
' table%JJJeJ
- scan%JJJeJ
%nction%J/JNJ
+ that%J/JNJ
#xi(@fI@A
& this(@fI@A
"gc%J@IoJ
% pauses%J@IoJ
#enerate%C@QD8
+ a%@@ZM8
%t"7jTY/
& an%JgJ?J
) error%JgJ?J
'rid"7M@fA
* of"7M@fA
'this down#JHJgJ
,file%JEJ8J
&ting # everywhere%JoJJA
-here(A/JJg
#ithub%JA8DJ
) action%JA8DJ
0 that%JA8DJ
%ve"d<S08
' me%f?U@A
* an&pJAHJ
+something%AJnIJ
+your#AJDIJ
(the%AMJ?J
+ callback%AMJ?J
'n%AApIA
#o#S8a@/
% ahead&BJoJ/
&no-go%8JNJ8
%doc%MAJJJ
%od%JJNJ/
#rade&I@N@J
( this&I@N@J
%oup them%J7JEJ
- by%J7JEJ
#test#J@gJJ
#uard%JDIHJ
"handle%Jf@IJ
) the%Jf@IJ
%ppy%JHpAA
( path%JHpAA
- ,%JHpAA
%s&ApIIA
& to&ApIIA
) be%ApJJ8
%ve%I@DJA
' 2%JJJHg
) returns%JJJHg
(a%J@LM8
(i%JJDJ8
%y algún%A@NJA
%z%AEIRA
& que%@BJeA
* sea%J?JpJ
&lo#JDIIJ
( más#JDIIJ
, limpio%JDI@J
#eap%I?JgJ
#ow"I@KIg
& are%gJIJ8
* the%gJIJ8
'big%/JJAp
'can%@AIgA
* i%.JIpS
(ome%gA@JA
+ this%/JJJg
'do#@IHAg
) i&&SIAp
*the%pJJJ/
)es#f@MA/
+ #%gJIJ/
,oauth%/JJJg
,the&pJIJA
.is(JJMJ/
'embarrassing%AJNJ8
3 is%AJNJ8
'is"]@>Jg
) the(gJIJ/
'many(8JHJp
+ times%8JHJg
(uch%8JJAg
'solid%AJNJ&
, is%AJNJ&
'would#.MQ@S
, an%ANJJ&
-i%8J@Jp
-you%SI^J&
#ızlandır&J@JoJ
"i%gAA@A
# can't%g1?AA
%don't"f2IJJ
* get#gIIJJ
(t%pHIJJ
%get%o7IJS
%have"@RD9J
) a#A@DBA
%think%A]MA&
#'m%R6g@]
& not%/JNJJ
'torn%8AJJp
+ between%8AJJp
%ve&pAJ?A
#f#/[@TJ
% i%8AJJp
#l(AfJBA
#mages%J?JpA
) far%J?JpA
- too%J?JpA
%pl%J8ANJ
' from%J8ANJ
, io%J8ANJ
'ement%IJ@NJ
,a%I@AEJ
'émente%J@JEA
&rove%BA>oJ
#n&oJ?RA
% the%7aJ8A
%dex#J@JV8
( is%J&JpA
+ not%J&JpA
)on%JAJ<A
+ email%JAJ<A
%finite%JoJ8J
%troduce%@DAJJ
, a&JEA@J
#s%8@CIg
% #&JJHJp
&a%JJHJg
&index%JJHJg
't%AAMJA
( maintainable%JJNJ&
)ok%JJFJp
)possible#JAHfJ
)worth#JJIAg
&my%JJNJ/
&that&JAI8p
(e%B@D@J
) backup%JJNJ/
*gil%JJFJp
)re"%BBZg
+ a".E>e]
-n%A@JAg
.y#JIHJg
,dead(AJMJ/
(is"7@E@]
* a%JJMJ/
+safe(JJMJ/
+thread&JJFJp
%so%JAIJp
' funciona%J7JJg
0 no%J7JJg
%t&87N@]
& die reihenfolge(J7IAg
#t%@gISA
% does(?MJAJ
&keeps%JfA@J
'nows%JDJ8J
+ far%JDJ8J
&prints%8pJJA
&should#De@1/
, remember%A8JNJ
/turn%JgJ7J
-say%N7JJA
%'s%JpJ7J
%erator#AZA;A
+ invalidated&AoJ?J
7 inside&AoJ?J
"jak#gJJ5g
& cofnąć%JJJHg
- commit%JJJHg
%vadoc#MIJJJ
#cstress(J@g@J
#e%J?JpJ
% to%J?JpJ
( pomalé%J?JpJ
#unit#IIgJJ
"kafka"AJIIg
%n dit null&AAIJp
+zo&A@NJA
&n das null%AAIJp
,so%AJNJA
#eyboard%Jf7CJ
+ shortcuts%J7IEJ
#ijk%J@NJJ
#now#fIJJA
' what#fIJJ8
#ommentare#M@IJJ
"layout%J@JoJ
) thrash%J@JoJ
#e(8fK@A
%g(o@J@J
%ss(@9@fA
' clever%JEJ7J
(indentation%JNJ/J
)o%A?IpJ
%t%@J6Jg
& it take%JNJGA
'the type(JMJH8
#gtm(AJMIA
#ift%JEIIJ
' the%JEIIJ
+ state%JEIIJ
%st&AJN@J
' everything%J@N@J
#o%A@ME8
%ad&JA[cA
's%J8JpJ
%ck%@7foJ
' the%J@pAJ
+ present%J@pAJ
%g#J/JMJ
&in#@eICJ
( page&J8JEJ
%ok%@IEJA
' for%JAEJJ
(over%A@MJJ
's&AWI@J
%s)JoIAJ
&t#AgIJA
' wakeup%AgIJJ
%wer&AHJoJ
(cases%J8IoJ
"maak"6n6a8
' deze%JpJ?J
, fout%JpJ?J
%ch&@E@JA
' das%JHIVJ
+ todo%JHIEJ
%ke"@aIT8
' a(H@SDJ
) test%HJpIJ
(it"7V7pA
* #&JEJ?J
+a%JDJ@J
,n%J<J@J
+more%JDJ@J
+possible%J?JEJ
+stop(JfJ7J
+use)JGJpJ
(me%g6JLA
(sure%NHp=A
, typedoc&N@AIJ
(the"9q#JA
+ error%JoAHJ
,happy%J<JJJ
,intent%N?JIJ
,tests(JoA8J
*is%?V7LA
, code%JEIIJ
-function&JEJ@J
'file%JI/NJ
+ with%JI/NJ
0 build%JI/NJ
%ny%I;IRA
' responsibilities%JDJ8J
(syscalls%JHJpJ
%p&JNJ8J
%terialise%JIJoJ
. it%JIJoJ
&rix%@q@9A
#eaning%gIJJA
* of%gIJJA
%mory#JgM/A
) leak%JgJ8J
%rge%IjG8A
#inder ifs%JEJ@J
- graag%JEJ@J
%ssing%LeR>A
* docs%N8JJJ
#ock#@@S;A
' data&JJ/EJ
, for&JJ/EJ
(the%AIpIJ
%re%IJIgJ
' efficient%JIIpJ
%stra&J7JEJ
%ve%INJIA
' the#IDJIJ
#rkni&J@N@J
( na&J@N@J
+ to&J@N@J
#ust%IhIe/
' be%ITIe8
* a%JMJHA
(not#JgIJ8
%tex&A@IAp
( vs%J@J@g
+ channel%J@J@g
#y#MK-eA
% form%JgI?J
* reloads%JgI?J
"n+1%J@ApJ
#apisz&A@[E/
) testy%JIpHJ
&raw%JoI@J
) błąd%JoI@J
#eed%gAS@8
' an%oJJAA
* explanation%oJJAA
's to be%JpJ@J
,handle%J8JoJ
%funguje%JnI@J
, to%JnI@J
#ie%ofI@A
%t#U;G@A
& ,%LDH7A
#o&SEIHA
% else%J2JJJ
* after%J2JJJ
&funciona(AeJJA
&mutation%ADJJJ
&pillo%gGJJJ
+ lo%gGJJJ
&va%JeJJJ
%t%@i@@J
& working%JoAAJ
&e&EJJAJ
&hing%@2f@J
#pm%JpJGS
#ull%JRHIp
' check%JpFJJ
- missing%JpFJJ
'になることはありますか&J@J@p
%mba'J@JfJ
#ão%[oI@A
"o%@eC:A
# que%f.C?g
( você%8AN@J
#n%@h?[8
% peut pas&JEHJA
%e%.:JUS
& component%JNA?J
0 per%JNA?J
'more(A?KEJ
+ for%JIIEJ
,look%A@N@J
'query%J@IpJ
'thing%JNJ?J
, per%JNJ?J
%ly&A@Bp8
' the%JgJ8J
+ first%JgJ8J
#penapi%NJ&CA
%timise%JIJfJ
)ze#JJJfJ
&mize&I@IoA
* this&I@IoA
#timize&AIIpJ
* este&AIIpJ
/ código&AIIpJ
%timizza%A@JpJ
"page%JfJ?J
&ination#JSA;J
%rametreleri%E@JAJ
0 belgele%E@JAJ
%ss&JEJ8J
' by const%JNJ/J
'e%JEJ@A
( à%JDJ@J
* php%JDJ@J
%thlib%JEJ@J
#erché&o7IAJ
) si%pAIA8
, divide&/JJJp
#hpdoc%DIJIJ
#ipe%IMJAJ
' style%IMJAJ
#lese%JEI@A
( refactr%JEI@A
#oke%I@N@J
' holes%I@N@J
- in%I@N@J
%r(g@IJJ
& qué#g8IJJ
* devuelve%88JJp
+se%gJIJ8
%urquoi%p@IJJ
#reciso)J@J?p
&fix&J@IoJ
) sums&J@IoJ
&sent&pAAAA
* this&pAAAA
%ices%AfJIJ
&nt&@AJNJ
( a&@AJNJ
* summary&@AJNJ
%omisify%JEIIJ
, this%JEIIJ
&s%A@M?p
' ,%A@M?p
) cons%A@M?p
#tal(J@N@J
#ull#AD@9J
' the%JMJHJ
)o%JFJNJ
* refresh%JFJNJ
%sh&INI@J
%t%BES>J
& a%@AJIp
( comment%FJJJp
'the%IMJIJ
&も同じように%J@JEJ
#ytest%J/gJJ
#ásalo%JDJIJ
) a%JDJIJ
#řidej%D6@:A
) komentáře%M@J?J
*tlačítko%I@IEJ
"qu'est-ce%I@E?S
, qu'une%JJIHg
3 monade%JJIHg
/e ça(oJHJA
%al&8JIJp
%e&[6@W8
&lle%8JJJg
) est%8JJJg
- la%8JJJg
&ry%J8JNA
( for%JJJ<A
%otes&JoJ8J
%é#?@C@g
& hace%gJIJ8
+ esta%gJIJ8
'mejorarías%AJNJ8
"race(JAE@J
' condition%IgIHJ
1 between%IgIHJ
#ead%I?AqJ
%dis(J/JAp
&uce%@C@fA
) the%JA@fA
- time%JHJgA
)r%f@A:A
* for%AJJ<J
. the%AJJ<J
%factor"@t.@A
+ the&JEAJJ
-ool&JlJJJ
0 renames&JlJJJ
+iza%IDJJJ
%gex%@7JaA
( compiled%J8JnJ
1 on%J8JnJ
)for&JJJEJ
%lis#JIMJJ
( ce#JIMJJ
+ code#JIMJJ
%move(JD@@J
) the%IEAAJ
%name&JEJJJ
&ds%JAIgJ
%pair%JgJAA
&lace%JDJ@A
* the"ICg@/
. sleep%JFpJJ
%solve%JfI@J
&tructure%JDJIA
%try&J/JNJ
&urn%J:A<A
) the%J7ANJ
)s%JpJ@A
%use"J@JoJ
( the"J@JoJ
%vew%@HNIJ
( this%@HNIJ
- code%@HNIJ
&iew&JIEAJ
) it%JIM8J
*the%JJ;JJ
- unit%JJ3JJ
'sa#JIMAJ
) este#JIMAJ
. código#JIMAJ
%write#@;@fA
#ifattorizza%AEI@A
#oast%J@N@J
%lling%J7IoJ
* hash%J7IoJ
%ws%JgJ8J
#spec%JJgIJ
#un&J@AoJ
%stdoc#M8AJJ
#zuć%JAMJJ
' okiem%JAMJJ
#äum%ANHJJ
' diesen%ANHJJ
. code%ANHJJ
"same%@:@;J
' for%J@JNJ
(output%JEJGJ
. ,%JEJGJ
(thing&J?JEJ
%yfalama#J@JDJ
, ekle#J@JDJ
#chau#J@MJJ
( mal#J@MJJ
, drüber#J@MJJ
&reib%EAJIJ
'ijf#@@[DA
* deze%@IANJ
/ functie%@IANJ
+tests%JJgHJ
0 voor%JJgHJ
%ript#JAAMA
) that#JAAMA
'vi"@@oLA
) dei%JAgIJ
- test%JAgIJ
#e&7n@@]
%e that(JJpI8
%nce&J@N@J
%parate%JMIAJ
#hould#@i@JS
) also%AIINA
. take%AIINA
*be#Aa@8/
, 42(JeJ8J
-a&J)JCA
-here&JmJIJ
*i(A@IIp
+ use#8AJJg
+gnore%JoJJ8
0 case%JoJJ8
*live%JEJJ8
. in%JEJJ8
*round(JeJAA
/ down(JeJAA
*take%JEA]&
+his&IIIJp
. be&IIIJp
*use%JDJJ8
- the%JDJJ8
*work%J7Jp8
. on%J7Jp8
&w%R7REA
' an%J8AMJ
* error%J8AMJ
's%JpJAJ
#ign%JAMI8
' this%JAMI8
, off%JAMI8
%mplify#JMJ@J
&ulate%JJp7J
+ a%JJp7J
- slow%JJp/J
#keleton%J@IEJ
#low%A@JgA
#mart%JEJ@J
( pointers%JEJ@J
#oft%J@IDJ
' delete%J@IDJ
%lve%Jp8JJ
%me%9e[8A
'body%o[@@A
'thing%I/fD/
, that%I/fE/
%rt%@g@JA
' members%JMJ?J
(spills&JHJnJ
. to&JHJnJ
'ing(JeJIJ
's%J/JgJ
( inside%J/JgJ
/ the%J/JgJ
#parse%J@JoJ
) matrix%J@JoJ
%ec%IJgIA
&ed%J7SfJ
%iegami%fIIJA
+ questo%fIIJA
2 codice%fIIJA
%lit"@D@@g
%ot&A@EAA
' the(J@DAJ
%rawdź&A@N@J
* ten%AINIJ
. kod%AINIJ
#ql#Je@0]
& injection%JeJ8J
&インジェクションされます&JoJ@J
%ueeze(J@IfJ
#tarter%JIIEJ
* code%JIIEJ
&te#MQ@AJ
( the%N@JHJ
, units%N@JHJ
'ic#HYMAJ
) analysis#HYMAJ
%orybook%MJ8JJ
%rasznie%J@JfJ
, wolne%J@JfJ
&eam(J?JfJ
'ss&J@p@J
#ummary%W@@HJ
* tags%E@IIJ
"t'en%A@NIJ
' penses%A@NIJ
. quoi%A@NIJ
#abs%J7J@p
' or%J7J@p
* spaces%J7J@p
%gs(II@DA
%ke%RN@8A
' a"A?BNJ
%ugt%AIMAJ
( das%AIMAJ
, was%AIMAJ
#e%JDJIJ
% diep%JEJ@J
* genest%JEJ@J
%ar%JHNJJ
' it%JHNJJ
* apart%JHNJJ
%krarları%JDI@J
- kaldır%JDI@J
%ll#R@D@J
' me#I@D@S
* if%AANJA
+what%8AMJA
-y&/JHJp
%mizle%JEJ@J
* şunu%JEJ@J
%rmina%A@JEJ
* essa%A@JEJ
/ função%A@JEJ
%st%IIfBA
' for(J8gAA
(the#J@gAJ
'e#JJgIJ
's#IIg@A
( for%IIpJJ
%xt%DZI?J
' for%MIJIJ
#hat%:V7A8
' name%JDJ@J
, lies%JDJ@J
(this%@NAHJ
, is%@NAHJ
%e":f6hA
& client&IAJ<A
- for&IAJ<A
(ounterpart%J@JDJ
2 for%J@JDJ
'docs%FkJAJ
+ generator%HEJAJ
'linter%<JJ?J
- is%ApJ@J
)st%J7JEJ
+ should&J7JEJ
'mapper%J7JEJ
'next%N?JJJ
+ reader%N?JJJ
'phone%J/JpJ
, gets%J/JpJ
(roxy%IgJIJ
, strips%IgJIJ
'query&J8JoJ
'returns&N&JJJ
. is&N&JJJ
'same#I/JMJ
+ ,%I.JNJ
'tests%JL&pJ
(hrows(M/JJJ
- are(M/JJJ
(imer%JfJ@J
, drifts%JfJ@J
(wo%JDJHJ
* branches%JDJHJ
&re's#[eHBA
* a#[eHIA
%is"Sa?QA
' could%J<J@J
- be%J<J@J
(function#A2J[J
0 does&A<J@J
1is#J?JgJ
(handler&A<JAJ
/ does&A<JAJ
*s%E9J8J
+ no%E6JJJ
(is%II@p8
* broken%JoJAA
+in%J7JgA
*n't&HoJJJ
(method%JMJ8J
. is%JMJ8J
(needs%M7I:A
- docs%MIJAA
%reat%JJNGJ
) model%JJNGJ
/ this%JJNGJ
&ow%JAgIJ
( random%JAgIJ
/ strings%JAgIJ
#idy#J;JAJ
#ldr%pIIAA
' of%pIIAA
* this%pIIAA
#o+J@@EA
#ranslate the%;@JJJ
%op&J<IRA
' de&J?JpJ
'po%JDIIJ
) annidato%JDJ@J
#sdoc%M8JJJ
( with%M8JJJ
- throws%M8JJJ
%et(IIf@J
' this(IIf@J
, function(IIf@J
#urn#?MJCJ
' the%HKJDJ
+ comment(IGJMJ
#wo%@n@fJ
& pointers(J6JpJ
#ype%J;@:8
' annotate%HNIJJ
(guard%IHJMA
- for%IHJMA
's&JlJJJ
(cript%@eJL8
&o%Ig@JJ
"ugly%JDJ@J
#i(JgJ8J
#ma&A@IqA
%lauts%AfJJJ
* come%AfJJJ
/ out%AfJJJ
#n enum&JNIIJ
&test#JIgIJ
%a%*6fpA
%e%;7AoA
%it"JIoJJ
' tests"JIoJJ
%tangle%JEH@J
&ested%J?pJJ
#pdate&N@JIA
) the%NAIIA
%rość&ANI@J
) ten%ANIIJ
- kod%ANIIJ
#sa%JEJRA
& le%JNJ?J
'memória%J?JgJ
. demais%J?JgJ
%e%@D@[A
& #)AEJ8A
'a(JGJoA
( context%JDJ8J
)deque(JGJgJ
)with&JNJ8J
(fter%JeJAJ
, free%JeJAJ
(ll#J6JgJ
* cores#J6JgJ
(n&J=Jp]
) fft&JGJpJ
*orm%JHJAp
'less&JGJpJ
'map%JMJ/J
&s#J@JgJ
' way#J@JgJ
+ too#J@JgJ
"v:avoid%@R@oJ
%create"B@RNA
+ @ask"A2A]S
-condition#@@@aA
-doc)NJAHJ
-fault"AQRh8
.inite"A@6Ep
-judge#8@U;A
-make%AA@NA
-negation&J@:Ip
-perf%I?AbA
-say&WIA?J
.elf"e?RYg
.hape"8:RIg
.wap%@?RqJ
-test)IJpHJ
.his!DGnQA
-wh#V7@AS
%document%M@@IS
- @ask#@8Jf]
/fault#M8JAJ
0inite#B8JgA
/judge%;JJJJ
/make#G]JfA
/perf%lAJgA
/say%MAJAA
/this%E@@@S
/wh%EAJJJ
%explain&p@IJJ
, @ask"Q7JJg
.doc%*JJJJ
.fault%eJJJA
/inite%fAJJJ
.make%pJJJA
.say%eAJJS
/elf#iAIIA
/wap#gJJIA
.test%eJAJA
/his(fIRJA
.wh"VAJJA
%find&@BE@J
) @fault%J@EIJ
+judge%A@DJJ
'x)JpJAA
( @fault&Jp@JA
*test%Jp8JJ
+his(ApJAA
%generate(IIJMJ
- @make%IIANJ
/this%IIAMJ
%handle%?h@YJ
%improve%A9YfA
, @perf&IJIpJ
.test%AIpJA
%know @say#fHCJA
+wh%fIJJA
%make!8tH]&
) @ask%?1g1A
+fault&Inf>J
+make%B8fAA
+negation%M-JfJ
+perf(JIJoJ
+say#[fJ6J
,hape(IEJ@A
,wap&A?SEJ
+test%Hpp-J
,his"9N7]8
+wh%J0JNJ
%optimize'JAJfJ
- @shape&A8JpJ
/this%JIIoJ
%reduce%@A@qA
+ @ask%JHJgA
-perf(AAJgJ
-this%@CA;A
'factor&JEIIA
- @ask%SFIpJ
/condition%@W@@A
/doc%E=JMA
/fault%JWJ/J
/judge&JEHJJ
/make&ANJ@J
/perf&JIIoJ
/say%s=JJA
0elf#];I@J
0hape%JNJ@J
0wap&JEJAJ
/test%JDJIJ
0his#IDIIJ
/wh([GIMS
'move%@N@SA
+ @make%JIJoJ
-perf%AB@gA
-shape%JMJAJ
'view&JINJA
+ @fault#@fK@A
.inite%JSmIJ
-judge%JJEIJ
-make#@f;HJ
-perf%JAV?J
-self&A@EJJ
.hape(J@DJJ
.wap%@QEIJ
-test"JAh@J
.his%@@aAA
%tell"T7E@J
) @ask"[7DAJ
+condition&8ANJA
+fault%/AKJp
,inite#]ALA/
+judge%AJNJ8
+make#/JMJJ
+negation(8AMJA
+say"[@DJ8
,elf#R@D@S
,hape%;ACJ8
+this#a7@@S
+wh!n6:6p
'st%JIpAA
) @fault!Jnp6J
+perf%J8gAJ
+this&JJpAA
#a%AICf8
% lentísimo%J@IoJ
%riables#IMJAJ
, for#IMJAJ
0 the#IMJAJ
%ut-il%A@J@g
* mieux%A@J@g
0 un%A@J@g
#ectorise%J8JpJ
%reenvoudig%@MIIJ
/ deze%@MIIJ
4 code%@MIIJ
'infache%JEI@A
. das%JEI@A
&ify#@@j@A
) the#@?j@A
*with%JJeJJ
. tests%JJeJJ
#iel%J@JfJ
' zu%J@JfJ
* lahm%J@JfJ
%rtualise%J@JoJ
- the%J@JoJ
1 list%J@JoJ
#oeg%N@IBA
' een%HJJNJ
#reet%J@JfJ
( geheugen%J@JfJ
#ê&J/EJJ
% se&J/EJJ
( tem&J/EJJ
"w a%I7IMS
&dd%M8SIA
%comment%EJJJ8
%do(JHIAg
%explain%fAIJA
%fix#AgIJA
%get%TG_I/
%know#fIJJA
%not(J;JAA
%one%AKIEJ
%present&pAAAA
&ut%FJJJp
%sign%JAMI8
&omething%J&pJA
'rt&JoIAJ
%take&fn@AA
&ell%oJGJS
'sts%@IgJJ
'xt%MIJIJ
&hat%:;7K8
'e(MHJIJ
%use%JHJAp
%write%VC.>S
#alk%oAJIA
' me%oAJIA
%rm%J@@oJ
' start%J@@oJ
&n&E78DA
&um wird&pJHJA
%s"o-B@]
& genau%gJIJ8
'meinst%8JMJA
- du%8JMJA
'passiert%88HJg
/ bei&8AIJp
'würdest%AJNJ8
. du%AJNJ8
%t%o@C@J
& doet%gJJ8J
+ deze%gJJ8J
#e also%AAJEA
* need%AAJEA
%'re&@<JRA
%niger(J@JfJ
* verschachteln%JNJ.J
#hat!n6<6]
' are%/ICJg
+ the%&IEJ]
/se%pJIJ/
(do#[IDA8
* i#gS>AA
+these&pJIJA
+you(/JNJA
*es#gJIAJ
, #(gJJJ/
-name%pJIJ8
-the!pJHJJ
/is%pJIJ8
(even%pJJJ&
, is%pJJJ&
(happens%0ALIg
/ if&8AJJp
0to(SJMJ/
(if(8AJJp
* the%8AJJp
)s#gI@JS
* #%gJJJ/
+a%8JAJp
+being#gJJJ/
+the#RIIJg
-is#gJJJ/
(makes%pJIJ8
(would%%IVAS
- a%AJNJ&
.break&8JNJ8
.happen&8IHJp
.i%gJnJ&
.u&AJNJ&
.you"/J@Jp
''s#f@@@g
) better%AJ8Jp
*missing#@/MMA
1 is%JAHNA
*the%RII@g
- formula%pJIJ8
.time#AJJAg
/rick%o8JJ8
's#gAI@S
%en!nlH4]
' do%AJIAg
* i%AJIAg
*es#gJJJ/
, this#gJJJ/
(is"p@@IS
(should%?JJJp
(would%A8JJg
&re"o.f@A
( are&AJpJ&
, the&AJpJ&
)do%gJ@AJ
+ i%AJIAg
+es#gJIJA
- the&pJJJ/
0is%&JJJp
)is#AA@Jg
+ this%/JJJp
)should%8J@Jp
/ this%AJIJg
)would%8ADJJ
. you%JJNJ/
('s%Jp@JA
* the%Jp@JA
. bug%Jp@JA
%ich%IIJ@g
( of%/IN8]
+ these%8JNAA
*ne(/JJAg
%o%f??@]
& calls'/JJJg
, this%8JJJp
(loses%gJJJ/
- the%gJJJ/
%y%g@@@S
& do"o]@78
) i%&gJAg
*they%pAJJ8
*we(pJJJ/
'f64%8AJJg
* ,%8AJJg
'is%f@@@J
) it(/JJAp
*the%gAII8
-re)pJJJ/
,is)pJJJ/
'not(8IJJg
* use%8IJJg
'the%qAIJ8
* empty%gJIJA
#ie%p@H@g
%ll(A@IAg
' this%AIIJp
%shed!h9[A8
%thout&IEJJJ
#orks*8pJJ8
&ld%JJJD8
( in%JJJD8
%uld"7A@Bg
( a%A@A?g
* dba&JJNJ/
*n%JJHJg
)be(JLIM/
+ nice%JNJI/
(n't%JJJ8p
%zu%o@@@S
#rite"D@[CA
( a#J@ADJ
* function#JJ/MJ
+linter%HJJMJ
+parser%GJJNJ
+summary%EJJGJ
+test%JA8Kg
*bove%DIJHJ
)down%MJJHJ
- the%MJJHJ
)it%JIeK8
)tests"HJgIJ
*he&I@JNJ
, missing%I8JNJ
-next%HJAMJ
-rest%IHJMJ
+is%HMAJJ
- in%INJHJ
#yjaśnij&p@I@A
"xctest(IIfAJ
#ml%@NJJJ
#unit%AAgIJ
"y%A8NIS
#orum%MIJ@J
( satırları%MIJ@J
2 ekle%MIJ@J
%u(Jf@IJ
"za)JEI@J
% dużo ifów%JEJ.J
+zapytań#J?JgJ
%pytanie&A@JoJ
#optymalizuj%J@IoJ
/ to%J@IoJ
#u%J@IoJ
% viele&J@IoJ
"ça#.U?e]
% rame(J?JfA
%lışmıyor%JoJ@J
#ok*J7JoJ
& yavaş#JHJfJ
"è&J@I@p
# thread&J@I@p
+ safe&J@I@p
"глянь%J@N@J
"добавь#;@[AA
) юнит-тесты%IJgHJ
%дай&C6@EA
( коментарі&N@JHJ
#уже%J@IoJ
' повільно%J@IoJ
"есть(AAMJA
' ли готовая%JIHAp
"исправь%JpJAJ
"какая%AJIIg
( сложность%AJIIg
"напиши#D@RB8
) тесты%IJgIJ
*функцию%IJJMA
#е%gfI@8
#ужен%A?[Ag
( ли%JHJAg
+ здесь%JHJAg
"объясни%gIJJJ
* этот%gHJJJ
/ код%gHJJJ
#пиши(<JJAJ
%тимизируй%AIJpJ
#трефактори%AMIAJ
. этот%AMIAJ
3 код%AMIAJ
"покрой&J@p@J
%чему&pAHJA
%ясни&oIJJJ
#ричеши%JDJ@J
* код%JDJ@J
%оверь%AINAJ
* этот%AINJJ
/ код%AINJJ
"реализуй%IAAMA
"сделай%@D@:A
) код%JMI@J
- чище%JMI@J
#лишком%@:@fA
* много вложенности%JEJ7J
1запросов%J?JoJ
"что%f@C>g
"このコードをレビューして&8ANJJ
)説明してください%gAIJJ
"なぜundefinedになるの&8AJJp
"コールバックはいつ呼ばれますか%nJIJA
"テストを書いて%JJgIJ
"ネストが深すぎる%JE8@J
"中文乱码%IoI@J
"优化性能%JAJgJ
"内存泄漏%JoJ7J
"写单元测试#JIgIJ
#得简洁一点%JMJGJ
"动かない%AfI@J
"嵌套太深了%JDJ@J
"帮忙把把关%J@N@J
"常にfalseが返ってくる%JfJ@J
"文字化けする%IfJ@J
"死循环了%JfJ@J
"结果不对%JfIIJ
"能上线吗%JJMJ8
#不能再快点%AAIpA
"要不要加索引%JAIIp
"足りない%DAJIA
' paramを追加%DAJIA
"这样写可以吗%AJNI8
"高速化して%J@IoJ
"왜&q@?@J
"이%oAAAA
# 코드를%[?D?J
( 리뷰해줘%8INIJ
)설명해%pIH@J
"주석%MJAHJ
"쿼리가#JAJgA
"테스트#AJgIJ
"한번%I8NAA
% 봐주세요%I8NAA
!#"ggPFA
" #*JJpGJ
#empty&J.JNJ
#friendly&JEJ?J
#get%g;JA/
%ives%JgAIJ
#mod(JJgGJ
'ule&JJpFJ
#return"f.@Jp
*s%Jf@JJ
"!#@MH9]
"$%oIIRA
!$!#&@pQRJ
#a&A@RNJ
%11y%J@MJA
%ba%AfIAJ
%ccept(J@JEJ
%dd"D7[EA
%ggiungi#M@ABA
%joute"B@fCA
%m%JJI8p
%n&C.ANA
&chors%JDJ@J
&inhado%JDI8J
&lamadım%g@J@J
&notate#D@JJJ
&y&J@NJA
'one(AfA@J
'thing(JAEAA
%re&@@EAJ
'n't%J5JJp
&regla%Jp@IJ
%sk%J8JNJ
&sert%JAgAJ
%ttachments(J7JDJ
%udit%IJ@DJ
%vatars&J7JEJ
&oid(J8JgJ
%ñade"E?@D8
#bash%JlAEA
'ta%AJHJp
&ts#JAgIJ
%e,A@WIA
&im)AoJ@J
&st&J@JHp
%inary&J@JnJ
&r&J@N@J
&tte#M.UHA
%oilerplate%J@ADJ
%ranch%J7IoJ
'ucht%JJJeA
&eak&p9@JA
&ing(ADIIA
&oadcast%J?IoJ
%u+p@I@A
&ild%Jp6BJ
&tton%AgJHJ
#c'est"R@DQS
%ache"AJJoA
&n%7JB@p
%hange#IaR78
*log#MJI@J
&e%A7NIJ
'ck%@@aA8
%i%@7_eA
&rcular%JoI@J
%lass%IJ8MA
&ean%JE@BJ
&i%JII;J
&ose%JnIJJ
%o(o6L@A
&de%A>;_8
&loca%B@IDJ
&me(p@R@A
'ment"L@@@g
+s#HfD@A
'pare&JAoAA
(leta#M?IDA
+e%JHIMJ
(osition#JMJHJ
&nstructor#JBADJ
'trolla&AINJJ
'vert"JEJIA
&rrect"IpI@J
)ggi%IoIJA
(ige%Jp@JJ
's%JgJ@J
&uld"%2@fg
&ver#JJg@J
)ing%JJ/pA
%pu"J@JgJ
%r(J@M@J
&ashes#JgJ@A
&ea#@IgCA
(te"I@]DA
&itique%J@MIJ
&on(J@JDA
&ud(J@IDJ
%ustom%IIIMJ
&ál%8IJJg
%zy(A@A@p
#daha)JEI@A
&i%J@N@J
&rk%J@JEJ
&s%7a7:8
&ta%JgI@J
%e%<c?*8
&adlock%J8MJA
&bounce%A@Ib8
'ug%JoIAJ
&code%fJIIJ
(mpose&JEJ?J
&dupe%JDJJJ
&rlenmiyor%JoI@J
&scribe"e@o@A
%id&A@NJA
&e(BN?HA
&fference%JJJHg
%o#A@AhS
&c%NAJIA
'ment%N@@IA
's%NIIAJ
(tring#MIJAJ
'ument%D7ARA
,a#DIJAJ
,e%D@JJA
)ment&N@I@A
)nt%MAJJA
&daj&K@@EA
&es%AAB@p
(n't%JpJ@A
)t%JgIAJ
&n't&A@IoA
&uble(JfI@J
%rop"@87tA
&y'JDJ@J
%uplicate(JmJJJ
%á%AfM?A
#e0382%JpI@J
%arly&J7JoJ
%l'AfJAA
&i5&oAAIA
%quals%J@JDJ
%rkläre#fJJAJ
&ror%If?CJ
%scribe%C?RDA
&t-ce%8@JIp
'o%AkI@&
'á%AJMJ8
%very%;I]IA
%xpain&oIIJJ
'ectations%IIoIJ
*ed#JfJJJ
'lain%p@@JA
)ne&o@IAJ
(ica"tG?@A
)que%f@JJJ
(ícame%oIJAJ
'ose%JIJ;J
&tract"JNA@J
%yes&J@N@J
#f-strings%JEI@J
%ault%J7pHJ
%eels%J<JAJ
&hler%JJMJ8
&wer%IAIoJ
%ile%JgIAA
'l%J@ANJ
'ter%I@JoJ
&nd%@CD@A
'ish%@IAMJ
&x&ApJAA
%lesh&J@IEJ
%ollow%JDJAJ
&nksiyonlara%JEJ@J
-u%I@JNJ
&r%J@A;J
%unction%J/JNJ
%xi(@fI@A
#gc%J@IoJ
%enerate%C@QD8
&t"7aTd&
'ting%AQI@p
%ithub%JA8DJ
&ve"d<S08
%o&[A]I&
&doc%MAJJJ
&od%JJNJ/
%rade&I@N@J
%test#J@gJJ
%uard%JDIHJ
#happy%JHpAA
&s&ApIIA
&ve%I@DJA
&z%AEIRA
'lo#JDIIJ
%ow#IABIg
%ızlandır&J@JoJ
#i%gJA@A
%'m%R?d@g
%l(AfJBA
%mages%J?JpA
&pl%J8ANJ
(ement%IJ@MJ
-a%I@AEJ
(émente%J@JEA
'rove%BA>oJ
%n'fJ@S8
&dex#J@JV8
&finite%JoJ8J
&troduce%@DAJJ
%s%7@CIg
&so%JAIJp
&t&87N@]
%t&@pISA
&'s%JpJ7J
&erator#AZA;A
#jak#gJJ5g
&vadoc#MIJJJ
%cstress(J@g@J
%e%J?JpJ
%unit#IIgJJ
#kafka"JJIIg
%eyboard%Jf7CJ
%ijk%J@NJJ
%now#fIJJA
%ommentare#M@IJJ
#layout%J@JoJ
%e(8fK@A
&g(o@J@J
&ss(@9@fA
&t%@J6Jg
%gtm(AJMIA
%ift%JEIIJ
&st&AJN@J
%o%A@ME8
&ad&JA[cA
(s%J8JpJ
&ck%@7foJ
&g#J/JMJ
'in#@eICJ
&ok%@IDJA
(s&AWI@J
&s)JoIAJ
't%AgIJJ
&wer&AHJoJ
)cases%J8IoJ
#maak"6n6a8
&ch&@E@JA
&ke"@MIU8
&ny#I1@fA
&p&JNJ8J
&terialise%JIJoJ
'rix%@q@9A
%eaning%gIJJA
&mory#JgM/A
&rge%IjG8A
%issing%MQR@A
%ock%AJADJ
&re%IJIgJ
&stra&J7JEJ
&ve%IEJ@A
%rkni&J@N@J
%ust%IhIe/
&tex&A@IAp
%y%DQ7eJ
#napisz&A@[E/
'raw%JoI@J
%eed%gAS@8
&funguje%JnI@J
%ie%ofI@A
&t&JEHAA
%o&REIHA
&t%@V@7S
'e&EJJAJ
%ull%JRHIp
(になることはありますか&J@J@p
&mba'J@JfJ
%ão%[oI@A
#o%@eC:A
%n%@h?[8
&e%7;JLA
&ly&A@Bp8
%penapi%NJ&CA
&timise%JIJfJ
*ze#JJJfJ
'mize&I@IoA
%timize&AIIpJ
&timizza%A@JpJ
%ur(I/JpJ
#page%JfJ?J
'ination#JSA;J
&rametreleri%E@JAJ
&ss&JEJ8J
(e%JEJ@A
&thlib%JEJ@J
%erché&o7IAJ
%hpdoc%DIJIJ
%ipe%IMJAJ
%lese%JEI@A
%oke%I@N@J
&r(g@IJJ
%reciso)J@J?p
'fix&J@IoJ
&ices%AfJIJ
'nt&@AJNJ
&omisify%JEIIJ
's%A@M?p
%tal(J@N@J
%ull#AD@9J
&sh&INI@J
&t%BES>J
'も同じように%J@JEJ
%ytest%J/gJJ
%ásalo%JDJIJ
%řidej%D6@:A
#qu'est-ce%I@E?S
&al&8JIJp
&e&[6@W8
'lle%8JJJg
'ry%JAJNA
&otes&JoJ8J
&é#?@C@g
#read%I?AqJ
&duce%@KAfA
*r%f@A:A
&factor"@t.@A
,iza%IDJJJ
&gex%@7JaA
&lis#JIMJJ
&move&IN@@J
&name&JEJJJ
'ds%JAIgJ
&pair%JgJAA
'lace%@DS@A
&solve%JfI@J
'tructure%JDJIA
&try&J/JNJ
'urn%J:A<A
&use"J@JoJ
&vew%@HNIJ
'iew&JIEAJ
(sa#JIMAJ
&write%@B@f8
%ifattorizza%AEI@A
%oast%J@N@J
&lling%J7IoJ
&ws%JgJ8J
%spec%JJgIJ
%un&J@AoJ
&stdoc#M8AJJ
%zuć%JAMJJ
%äum%ANHJJ
#same%@:@;J
&yfalama#J@JDJ
%chau#J@MJJ
'reib%EAJIJ
(ijf#@@[DA
&ript#JAAMA
(vi"@@oLA
%e&7n@@]
&parate%JMIAJ
%hould"6s6AS
'w%R7REA
(s%JpJAJ
%ign%JANI8
&mplify#JMJ@J
'ulate%JJp/J
%keleton%J@IEJ
%low%A@JgA
%mart%JEJ@J
%oft%J@IDJ
&lve%Jp8JJ
&me%9e[8A
(body%o[@@A
(thing%I/fE/
&rt%@g@JA
(s%J/JgJ
%parse%J@JoJ
&ec%IJgIA
'ed&J@AoJ
&iegami%fIIJA
&lit"JDJAJ
&ot&A@EAA
&rawdź&A@N@J
%qlインジェクションされます&JoJ@J
&ueeze(J@IfJ
%tarter%JIIEJ
'te#MQ@AJ
&orybook%MJ8JJ
&rasznie%J@JfJ
'eam(J?JfJ
(ss&J@p@J
%ummary"s@@@A
#t'en%A@NIJ
%abs%J7J@p
&gs(II@DA
&ugt%AIMAJ
%e%JDJIJ
&ar%JHNJJ
&krarları%JDI@J
&ll#R@D@J
&mizle%JEJ@J
&rmina%A@JEJ
&st%JIfAA
(e#JJgIJ
(s#IIg@A
&xt%DZI?J
%hat%CV@AA
&e"2m6q8
&is!Lb4X8
&reat%JJNGJ
'ow%JAgIJ
%idy#J;JAJ
%ldr%pIIAA
%o+J@@EA
%rop&J<IRA
(po%JDIIJ
%sdoc%M8JJJ
&et(IIf@J
%urn#?MJCJ
%wo%@Y@fJ
%ype%J;@:8
(s&JlJJJ
)cript%@eJL8
'o%Ig@JJ
#ugly%JDJ@J
%i(JgJ8J
%ma&A@IqA
%na%*6fpA
&e%;7AoA
&it"JIoJJ
%pdate&N@JIA
&rość&ANI@J
%sa%JEJRA
&e%@D@RA
's#J@JgJ
#va%AICf8
&riables#IMJAJ
&ut-il%A@J@g
%ectorise%J8JpJ
&reenvoudig%@MIIJ
(infache%JEI@A
'ify#@@j@A
%iel%J@JfJ
&rtualise%J@JoJ
%oeg%N@IBA
%reet%J@JfJ
%ê&J/EJJ
#walk%oAJIA
&rm%J@@oJ
'n&E78DA
&s#f7J@S
&t%o@C@J
%e%>I_T8
&'re&@<JRA
&niger(J@JfJ
%hat!n6:6]
('s%f7@Ag
&en"eeI?]
're"@7p@]
)'s%Jp@JA
&ich%IIJ@g
&o%f??@]
&y&p7@@]
%ie%p@H@g
&ll(A@IAg
&thout&IEJJJ
%orks%ApJ@J
'ld%JJJD8
&uld#@AA9g
)n't%JJJ8p
&zu%o@@@S
%rite"E@RCA
%yjaśnij&p@I@A
#xctest(IIfAJ
%ml&?NJJJ
%unit%AAgIJ
#y%A8NIS
%orum%MIJ@J
#za)JEI@J
&pytanie&A@JoJ
%optymalizuj%J@IoJ
%u%J@IoJ
#ça#.U?e]
&lışmıyor%JoJ@J
%ok*J7JoJ
#è&J@I@p
#глянь%J@N@J
#добавь#;@[AA
&дай&C6@EA
%уже%J@IoJ
#есть(AAMJA
#исправь%JpJAJ
#какая%AJIIg
#напиши#D@RB8
%е%gfI@8
%ужен%A?[Ag
#объясни%gIJJJ
%пиши(<JJAJ
&тимизируй%AIJpJ
%трефактори%AMIAJ
#покрой&J@p@J
&чему&pAHJA
&ясни&oIJJJ
%ричеши%JDJ@J
&оверь%AINAJ
#реализуй%IAAMA
#сделай%@D@:A
%лишком%@:@fA
#что%f@C>g
#このコードをレビューして&8ANJJ
*説明してください%gAIJJ
#なぜundefinedになるの&8AJJp
#コールバックはいつ呼ばれますか%nJIJA
#テストを書いて%JJgIJ
#ネストが深すぎる%JE8@J
#中文乱码%IoI@J
#优化性能%JAJgJ
#内存泄漏%JoJ7J
#写单元测试#JIgIJ
%得简洁一点%JMJGJ
#动かない%AfI@J
#嵌套太深了%JDJ@J
#帮忙把把关%J@N@J
#常にfalseが返ってくる%JfJ@J
#文字化けする%IfJ@J
#死循环了%JfJ@J
#结果不对%JfIIJ
#能上线吗%JJMJ8
%不能再快点%AAIpA
#要不要加索引%JAIIp
#足りない%DAJIA
#这样写可以吗%AJNI8
#高速化して%J@IoJ
#왜&q@?@J
#이%oAAAA
#주석%MJAHJ
#쿼리가#JAJgA
#테스트#AJgIJ
#한번%I8NAA
!+aside:document#AA@@g
1$#AA@@g
)explain#fABIA
0$#fABIA
)fix%Ie8[A
,$%@e8[A
)generate%AAIMA
1$%AAIMA
)optimize"JIApA
1$"JIApA
)refactor#@D@]A
1$#@D@]A
+view#I@VAA
/$#I@VAA
"mark:ask%[7E@S
+$&[7E@S
(document$#D8ARA
"none!6r#NJ
%un:document%EAJJJ
0$%MAJJJ
(explain%qI@@A
/$&pI@AA
(fix%@f9CA
+$%@f9CA
(generate#?LRDA
0$%?CRDA
(optimize#JJAfJ
0$#JJAfJ
(refactor%D]@6A
0$%D]@6A
*view%J@NHJ
.$"JINIJ
(test%JApJJ
,$%JApJJ
"question:ask"I@B@g
/$#IAAIg
,explain"o@A@S
3$"o@A@]
,review%AJNJA
2$%AJNJA
"request:document%MIIIJ
3$%MIIIJ
+explain#f@JAJ
2$%f@JAA
+fix%@g@JA
.$%@g@JA
+generate%AAIEA
3$&AAIEA
+optimize%IA@hA
3$%IA@hA
+refactor%JN@IA
3$%JN@IA
-view%J@DAJ
1$%A@EAJ
+test#I@gJJ
/$%I@gIJ
"statement:document(M@AIJ
5$%M@JJA
-fix%AfJJA
0$%@oJJA
-optimize&J@JpJ
5$%J@JpJ
-refactor%AW?@A
5$#Bh@HA
-test'J@gJJ
1$&J7pJJ
!->0JEJ@J
!0&IIIoJ
" ?%g@>7g
#and%pAI6p
#gb#J?KfJ
#instead(JeJ8J
#lines%JEJ8J
#m%J8Aeg
%b%J@JfJ
%s&A@JpJ
#on&JpJAJ
#requests(J@JeJ
&turns%JJJHg
#s)A7IoJ
%ekunden%JIJoA
#threads(A@gIA
#users%J%fSA
"!*pRJ@8
"$&Ip@@J
!1!%JoJ@J
"4!%J7JJp
":…ar%@UCJ&
' nothing%@UCJ&
%ed#AKeAJ
' aside%N?g?A
(noun%H<JSJ
(statement#JRg@A
&n&SNJ@8
' mark)q.LJ&
(nothing+8W@68
(question%eRRK/
(tongue#AM[@A
&r%A@IaA
' aside%IZAg8
(nothing)I@Ib8
*un(N>JJJ
(request%?CIAp
(tongue#C_J5A
%ing"8g8fA
( aside(JnJHJ
)mark%K;@AJ
)nothing%6g7]S
)question#_IJ]/
)request%JJ8gA
)statement#J/VJJ
&ve(p@JB8
( nothing(p@JB8
%ly%7C8f8
' nothing(@PJgA
(statement(J<J8J
%s#@gARJ
& mark(?[N[/
'nothing&@o@[A
)un"MZS@A
'question"IQ:@g
'statement%@]8fA
'tongue&A<J@S
%tion%I@INA
) nothing&@&@tA
*statement&JoA9J
!2!+JoAIA
"012!%J<JAJ
"55!%*JJJJ
":…able*JnJ@J
) nothing+JnJ@J
&r(0eDHA
' tongue(1R@?g
%ed"gTPI8
' aside%ZIAD8
(mark%JJ?Jp
(nothing%gI6fA
(statement(BfR?A
(tongue%J/qAJ
&n mark#D@MA8
(nothing+B8IEA
(tongue&@8@tA
&r%ApIBA
' aside%f^88A
(nothing(@eQ;/
(question%AS6[g
(request%@DRZJ
(statement%Jf8RA
(tongue%NRB=J
%ing"H@JrA
( aside#?.BjJ
)nothing%6f5oS
+un%C8@MJ
)question)AANB8
)statement#J@ffA
&r&A'L@p
' nothing&A'L@p
%ly%I]@p/
' nothing&.]Iq8
(question&pAJJ/
%s!BLDO8
& aside"@V:18
'mark(AANA8
'nothing%ADDPA
)un"C;R?A
'question"f@DIJ
'request#LdIBA
'statement%Af7[A
'tongue%0AVQJ
%tion"Do7;8
) aside%Io:8J
*nothing%EE@7A
,un%QY@EA
*statement&L@8<J
!3!(JIJ?g
":…able%7EB1A
) nothing%J5J;p
*question%JJNJ&
*request%ImACJ
&r%Ip?7]
' nothing(SoI@A
%ed#7eIIg
' nothing(@dAZS
(question(AJ@Jg
(request%JnA<J
(statement&JoI@A
&n"KX]?J
' aside&Jp@HJ
(nothing&<7SSA
(statement%IoS8A
(tongue%.5tH]
&r"If>DS
' aside%@CADA
(mark%GgKJA
(nothing%AZH<J
(question%AIIJp
(request#IMK@A
(statement#IfA:J
(tongue&g7FI]
%ing"CfKB/
( aside%C/[KJ
)nothing([Q@M8
+un%JgLFJ
)question"o7B@J
)request#80LKJ
)tongue&8]NJ&
&ve+IEZIA
( statement)J3SAJ
%ly"e2TR&
%s!@^LHA
& aside";[C@8
'mark%8sA%J
'nothing!#:*rJ
)un"E?LBA
'question"[7BRg
'request!GMCF]
'statement%Jo8IA
'tongue"1Da>8
%tion#@SAM8
) aside&HJ8NJ
*nothing(JeAAJ
*question&AANJ8
*request%;AdIJ
*statement%JJ@DJ
*tongue%@HJNJ
!4!%npA7J
"1!(JeJ8J
":…able#@VD78
) statement&IoJ@J
%ed#/TIIg
' nothing%9SBe8
(question#SL>Ag
(statement%KfR?A
&n(AIEJA
' aside%J8JEJ
(nothing+8IEJA
(question%g@Io8
(statement#HgJJJ
&r#@D>US
' aside#DL8JA
(nothing)7BIN8
*un%DJJIJ
(question"o;A6S
(request#KMAHA
(statement#@iAAJ
(tongue)IE>A]
%ing"T#BIp
( aside%SM?8J
)nothing&7@[pA
)question&]RDS&
)request%AI@9p
)statement)N/L@J
&r+AAIEA
' mark&JEHJA
&ve%JoJAA
%ly(Ij@HA
' nothing(JfJIA
(request*JEJ?J
%s aside#ABKeA
'mark%<LA@A
'nothing#C0LL/
)un%BHp@A
'order(JAJNA
'question"fIL@A
'request!LNL6&
'statement%AeIoA
'tongue%B*K7p
%tion"ML6;8
) aside%Z@XMJ
*nothing%]U618
*question%:JNI8
!5!%f@@7g
!8!%@EJ@S
!=1"72Qb8
#c!?^8KS
"2-3c!BiRH8
#–3".UBKJ
"4+c"VC=6]
#–7!?^9KS
"8+!^[QJ8
"any!@^AKJ
#side:document#AA@@g
)explain#gAIJJ
)fix%Ie8[A
)generate%AAIMA
)optimize"JIApA
)refactor#@D@]A
+view"R@a@A
"errors.JnJ@A
"mark:ask&@8E@]
(document!(r&X&
"nothing:generate#?h7UA
%un:document%M@JJJ
(explain%qI@@A
(fix%II?DJ
(generate">Ve;8
(optimize#JJAfJ
(refactor%D]@6A
*view%JINIJ
(test&JApJJ
"on:code!IiAR8
* ^<summary>%DIIIJ
,a%8@QEJ
-11y%J@MJA
-ba%AfIAJ
-ccept(A@JDJ
-dd#A@RDA
-ggiungi#M@ABA
-joute"B@fCA
-lso%J@JEJ
-m%JJI8p
-n%D%ANA
.chors%JDJ@J
.d%88JE]
.inhado%JDI8J
.lamadım%g@J@J
.notate%D@JJJ
.y)J@NAA
/one(AfA@J
/thing(JAEAA
-re&@@EAJ
/n't%J5JJp
.regla%Jp@IJ
-s%e8JDA
.k%J8JNJ
.sert%JAgAJ
-ttachments(J7JDJ
-udit&JJHNJ
-vatars&J7JEJ
.oid(J8JgJ
-ñade#M@IKJ
,bats#JAgIJ
-e)J@N@J
.im)AoJ@J
-inary&J@JnJ
.r&J@N@J
.tte#M.UHA
-oilerplate%J@ADJ
-ranch%J7IoJ
/ucht%JJJeA
.eak#]2IJJ
.ing%JEJQJ
.oadcast%J?IoJ
-u+p@I@A
.tton%AgJHJ
,c'est%[ICS/
-ache"AJJoA
.n!L17cS
-hange%JEAJA
2log#MJI@J
.e%A8NIA
/ck%@Ao@J
-i%@7_eA
.rcular%JoI@J
-lean#JD@JJ
.i%JII;J
-o(o6L@A
.de%@?DgA
.loca%B@IDJ
.mments#GfD@A
/pare&JAo@A
0leta%IIJNA
0osition#JMJHJ
.nstructor#JBADJ
/trolla&AINJJ
/vert!JNJJJ
.rreggi%IoIJA
0ige%Jp@JJ
/s%JgJ@J
.uld"g:GHS
.ver#JAgIJ
1ing%JJ/pA
-r(J@M@J
.ashes#JgJ@A
.ea%IIgAJ
0te#IJJMJ
2user%ApJ>J
.itique%J@MIJ
.ud(J@IDJ
-ustom%IIIMJ
-zy(A@A@p
,daha)JEI@A
.i%J@N@J
.rk%J@JEJ
.s%7a7:8
.ta%JgI@J
0class%JNJHJ
-e%<c?*8
.adlock%J/NJA
.bounce(J@JeA
/ug%JoIAJ
.compose&JEJ?J
.dupe%JDJJJ
.rlenmiyor%JoI@J
.scribe%fJAJJ
4/it(6JgJJ
-id&A@NJA
.e(BN?HA
-o#@@1hS
.c"Lf@?A
/ment%N@@IA
/s%VIIAA
0:%DJIJA
0tring%;JJJJ
/ument%D7ARA
4a#DIJAJ
4e%D@JJA
1ment&N@I@A
1nt%MAJJA
.daj&K@@EA
.es%A@C@g
0n't%JpJ@A
1t%JgIAJ
.n't&A@IoA
.uble&JoJ@J
-rag&JHJEJ
.op(JMJ@J
.y'JDJ@J
-uplicate(JmJJJ
-á%AfM?A
,e0382%JpI@J
-arly&J7JoJ
-l(AoJAA
-num%JEI@J
-quals%J@JDJ
-rkläre#fJJAJ
.ror#@f?DA
-scribe#M@[?A
.t-ce%8@JIp
/o%AkI@&
-verything(IDI@J
-xpain&oIIJJ
/ected#JfJJJ
/lain%h@@AA
3()%JDJ@J
0ica"tG?@A
1que%f@JJJ
0ícame%oIJAJ
/ose%JIJ;J
.tract"JNA@J
-yes&J@N@J
,f-strings%JEI@J
-ault%J7pHJ
-eat(ui):&J.JNJ
.els%J<JAJ
.hler%JJMJ8
.wer%ICIfJ
-ile%JgIAA
.nd&A:E@A
/ish%@IAMJ
.x%JgJAJ
-lesh&J@IEJ
-ollow%JDJAJ
.nksiyonlara%JEJ@J
5u%I@JNJ
-ull%JJJeJ
.nction%J/JNJ
-xi(@fI@A
,gc%J@IoJ
-enerate%K@?MJ
.t%@M@QA
-ithub%JA8DJ
.ve#eBS8A
0n%A8pIA
-o/no-go?%8JNJ8
.doc%M@@AJ
-rade&I@N@J
.eat%IIoIJ
-test#J@gJJ
-uard%JDIHJ
,happy%JHpAA
.s%JpIIA
.ve%JJDJ8
.z%AEIRA
/lo#JDIIJ
-eap%I?JgJ
.lp#j?J7J
-ow!Z-V?]
-ızlandır&J@JoJ
,i#g/KAA
-'d%E:A?A
.m%@?p@S
.ve&pAJ?A
-f%8pJ@]
-l(AfJBA
-mages%J?JpA
.pl%J8ANJ
0ement"HJANJ
0émente%J@JEA
/rove%D??oJ
-n)pA@S8
.dex"JIJi8
.finite%JoJ8J
.troduce&JNJHJ
-s%7ACIg
.so%JAIJp
.t&87N@]
-t#98IiJ
.'s%JpJ7J
..each&J@p@J
.erator#AZA;A
,javadoc#MIJJJ
-cstress(J@g@J
-e%J?JpJ
-query(JDA@J
-unit#IIgJJ
,keyboard%Jf7CJ
-ijk%J@NJJ
-ommentare#M@IJJ
,layout%J@JoJ
-e(8fK@A
.g(o@J@J
.ss(@9@fA
.t#@Q@MA
/'s%J;RAJ
-ift%JEIIJ
.st%JJM7J
-o%A@KEA
.ad&JA[cA
0s%J8JpJ
.ck%@7foJ
.g#J/JMJ
/in#@eICJ
.ok%AADJJ
0s&AWI@J
.s)JoIAJ
/t#AgIJA
.wercases%J8IoJ
,maak#@e@UA
.ch&@E@JA
.ke"@hIB8
.p&JNJ8J
.terialise%JIJoJ
/rix%Ar@6A
.y%]JfA&
-eaning%gIJJA
.mory#JgM/A
-issing%MZR@A
-ock%J@J;A
.re%IJIgJ
.stra&J7JEJ
.ve%IEJ@A
-rkni&J@N@J
-ust%JpJJ/
.tex&A@IAp
-y#MK-eA
,n+1%J@ApJ
-apisz%JIgHJ
/raw%JoI@J
-eed%gAS@8
.funguje%JnI@J
.xt(B@IEA
-ie%ofI@A
.t:%LDH7A
-o&S<IHA
.t'JeAIS
/e&EJJAJ
.w+I7JEJ
-ull%JRHIp
0になることはありますか&J@J@p
.mba'J@JfJ
-ão%[oI@A
,o%InC:&
-n%@h?[8
.e#@2KZA
.ly(AAJgA
-ptimise%JIJfJ
2ze#JJJfJ
/mize&I@IoA
-timize&AIIpJ
.timizza%A@JpJ
-ur%A1Bf8
,page%JfJ?J
/ination#JSA;J
.rametreleri%E@JAJ
.ss&JEJ8J
0e%JEJ@A
.thlib%JEJ@J
-erché&o7IAJ
-gtap%J@gIJ
-hpdoc%DIJIJ
-ipe%IMJAJ
-lese%JEI@A
.s#hfA7A
-oke%I@N@J
.r(g@IJA
.urquoi%p@IJJ
-reciso)J@J?p
/fix&J@IoJ
.ices%AfJIJ
/nt&@AJNJ
.omisify%JEIIJ
/s%A@M7]
-tal(J@N@J
-ush&INI@J
.t%DEA=A
/も同じように%J@JEJ
-ásalo%JDJIJ
-řidej%D6@:A
,qu'est-ce&R@E@A
.al&8JIJp
.e&[6@W8
/lle%8JJJg
.otes&JoJ8J
,race(JAE@J
-ead%I?AqJ
.duce&AIIoA
2r%AJJ<J
.factor"@t%?A
4iza%IDJJJ
.gex#@.JhJ
.lis#JIMJJ
.move&JE@AJ
.name&IEJIJ
/ds%JAIgJ
.place#JDS@J
.try&J/JNJ
.use"J@JoJ
.vew%@HNIJ
/iew%JS;JJ
0sa#JIMAJ
.write#I;@[A
-ifattorizza%AEI@A
-oast%J@N@J
.lling%J7IoJ
.ws%JgJ8J
-spec%JJgIJ
-un&J@AoJ
.stdoc#M8AJJ
-zuć%JAMJJ
-äum%ANHJJ
,same%@:@;J
.yfalama#J@JDJ
-chau#J@MJJ
/reib%EAJIJ
0ijf#@@[DA
.rivi%JAgIJ
-e+AoJI8
.ttingwithcopywarning&JoJ?J
-hould%?j@@A
/w%R7REA
-implify#JMJ@J
/ulate%JJp7J
-keleton%J@IEJ
-mart%JEJ@J
-o%pAIAJ
.ft%J@IDJ
.me&IoS@A
0body%o[@@A
.rt"@2@^A
0s%J/JgJ
-parse%J@JoJ
.ec%IJgIA
.iegami%fIIJA
.lit"@EJ@J
.ot&J@EAJ
.rawdź&A@N@J
-ql%JeJAJ
/インジェクションされます&JoJ@J
.ueeze(J@IfJ
-tarter%JIIEJ
/te#DQ@BJ
0ic#HYMAJ
.orybook%MJ8JJ
.rasznie%J@JfJ
/eam(J?JfJ
0ss&J@p@J
/ingbuilder%J?JgJ
-upport%JJJDA
,t'en%A@NIJ
-ags(II@DA
.ke(@;JJJ
.ugt%AIMAJ
-e%JDJIJ
.ar%JHNJJ
.krarları%JDI@J
.ll#f@@@S
.mizle%JEJ@J
.rmina%A@JEJ
.st%JIgJJ
0s!I[o@A
-hat%JDJ@J
.e#Af@[A
/re#@2?a8
.is%JM@IJ
.reat%JJNGJ
/ow%JAgIJ
-idy#J;JAJ
-l;dr%pIIAA
-oo(A<@QA
.string(J7JEJ
-rop&J<IRA
0po%JDIIJ
-sdoc%M8JJJ
.et(IIf@J
-urn#HKJDJ
-wo%@n@fJ
-ype%KE@@J
/o%Ig@JJ
,ugly%JDJ@J
-i(JgJ8J
-ma(J@InJ
.lauts%AfJJJ
-n%%CW>J
.a&26]nA
.e&E@AlA
.it"JIoJJ
.tangle%JEH@J
/ested%J?pJJ
-pdate%NAIIA
.rość&ANI@J
-sa%JEJRA
.e%@D@[A
/memo%ACJeJ
/s#J@JgJ
,va%AICf8
.riables#IMJAJ
.ut-il%A@J@g
-ereenvoudig%@MIIJ
0infache%JEI@A
/ify#@?a@A
-iel%J@JfJ
.rtualise%J@JoJ
-oeg%N@IBA
-reet%J@JfJ
-ê&J/EJJ
,walk%f8JIA
.rm%J@@oJ
/n&E78DA
.s#f6B@J
.t&o@CA8
-e"A6q[8
.'re&@<JRA
.niger(J@JfJ
-hat%f@KAA
0's#fI@A]
0s%pAIA8
.en%e[@A8
/re!n#n6J
1's%Jp@JA
.ich#[@A7g
.o#R@?@g
.y&pII@J
-ie&p@I@S
.ll(A@IAg
.thout&IEJJJ
-orks*8pJJ8
.uld%@@CAg
.zu%o@@@S
-rite"D7oAA
-yjaśnij&p@I@A
,xctest(IIfAJ
-ml%@NJJJ
-unit%AAgIJ
,y&J8NIA
-orum%MIJ@J
.u(Jo@IA
,za)JEI@J
.pytanie&A@JoJ
-optymalizuj%J@IoJ
-u%J@IoJ
,¿está%AJMJ8
-qué%[JMJ&
,ça#.U?e]
.lışmıyor%JoJ@J
-ok*J7JoJ
,è&J@I@p
,глянь%J@N@J
,добавь%;AACJ
.дай&C6@EA
-уже%J@IoJ
,есть(AAMJA
,исправь%JpJAJ
,как&oAJJA
/ая%AJIIg
,напиши%M@]?J
-е%gfI@8
-ужен%A?[Ag
,объясни%gIJJJ
-пиши(<JJAJ
.тимизируй%AIJpJ
-трефактори%AMIAJ
,покрой&J@p@J
.чему&pAHJA
.ясни&oIJJJ
-ричеши%JDJ@J
.оверь%AINAJ
,сделай%@D@:A
-лишком%@:@fA
,что&o@DA/
,このコードをレビューして&8ANJJ
2説明してください%gAIJJ
,なぜundefinedになるの？&8AJJp
,コールバックはいつ呼ばれますか%nJIJA
,テストを書いて%JJgIJ
,ネストが深すぎる%JE8@J
,中文乱码%IoI@J
,优化性能%JAJgJ
,内存泄漏%JoJ7J
,写单元测试#JIgIJ
-得简洁一点%JMJGJ
,动かない%AfI@J
,嵌套太深了%JDJ@J
,帮忙把把关%J@N@J
,常にfalseが返ってくる%JfJ@J
,文字化けする%IfJ@J
,死循环了%JfJ@J
,结果不对%JfIIJ
,能上线吗%JJMJ8
-不能再快点%AAIpA
,要不要加索引%JAIIp
,足りない@paramを追加%DAJIA
,这样写可以吗%AJNI8
,高速化して%J@IoJ
,왜&q@?@J
,이&oBA?A
,주석%MJAHJ
,쿼리가#JAJgA
,테스트#AJgIJ
,한번%I8NAA
+aside:document#AA@@g
1explain#gAIJJ
1fix%Ie8[A
1generate%AAIMA
1optimize"JIApA
1refactor#@D@]A
3view"R@a@A
+mark:ask(@8EAS
0document!(r&X&
+nothing:generate%?i8S8
-un:document%M@JJJ
0explain%qI@@A
0fix%II?DJ
0generate%?Vf@A
0optimize#JJAfJ
0refactor%D;@@A
2view%JINIJ
0test&JApIJ
+question:ask!e7D@p
4explain&pJJJ8
4review%AJNJA
+request:document%EIIIJ
3explain%f@JJA
3fix%@g@JA
3generate%AAIEA
3optimize%IA@hA
3refactor%JNIIA
5view%A@EAJ
3test%I@gIJ
+statement:document%M@JJA
5fix%@oJJA
5optimize%J@JpJ
5refactor#Bh@HA
5test&J7pJJ
+tongue:ask&[@B@p
2document,NAJIJ
2explain.q@JIA
2fix+AoJ@A
2generate+A@@NS
2optimize.J@IoJ
2refactor1JEIIA
4view.AJNIA
2test+JIoIA
&little(@@@Eg
, ^a&JAANA
/dd&<AAKJ
.bash%JAJMA
.c'est%8JIIg
/an%I@[Hp
/reate"JJJMA
.debounce(JJJ2A
/ifference%JJJHg
/oes%AAJJg
.eli5%oAJIA
.hello%JJJD8
/ow'8JJIg
.i&A@ANA
/mplement"JJAEA
/s%JIHe]
.jak%JJJHg
.kafka"AJIIg
.let(JIJGg
/gtm?(AJMIA
.make%A@JNA
.napisz(JJAN8
.o%8JIJp
.please#IHJLg
.qu'est-ce%JJIHg
0ery%JJJ<A
.regex%IJJDA
.script#JAAMA
/hould#JJHIg
.type%IIJNA
2s&JlJJJ
.un(JIJM8
.what*/JJJp
2's&8JJIp
0en%8JJJg
0ich!8JJJp
/rite(IIANA
.что*AJIHp
-aside:generate%J@ADS
-mark:ask&JJIIp
-nothing:generate.@@@E]
/un:generate&J@ANA
2refactor&JlJJJ
-order:generate&I7AEJ
-question:ask(AJIIp
6explain./JJJp
-request:refactor%JHIJp
-tongue:ask.AJIAp
4explain08JIIp
4generate)@IJNJ
4refactor.JHJNA
6view,JIINA
&nothing(@@@Eg
&scrap(fIRK8
'tub*@@IEA
#rder:generate&I7AEJ
"question:ask"R@B@g
,explain"o@A@S
,review%AJNJA
"read:ask%R@B@g
(document(MJJIJ
(explain%p@J@J
(fix&AoJJA
(generate#?^7MA
(optimize(J@IgJ
(refactor(AM@JA
*view(AJMJA
(test(JIgIJ
%quest:document%EIIIJ
+explain#f@JJJ
+fix%@g@JA
+generate%AAIEA
+optimize%IA@hA
+refactor%JN@IA
-view%A@EAJ
+test#I@gJJ
"statement:document%M@JJA
-fix%@oJJA
-optimize%J@JpJ
-refactor#Bh@HA
-test&J7pJJ
"tongue:ask(R@B@g
*document,NAJIJ
*explain*q@I@J
*fix+AoJ@A
*generate,A@@NS
*optimize.J@IoJ
*refactor/@EIJA
,view.AJNJA
*test+JIoIA
!?%I@C@p
" ?&ApJJ8
#check&JJEJ&
#fix%8gJJA
#go(AJfJ/
#please#7]HgA
#we%JJ7Ig
%rite%JJnJ8
"$&R@B@p
!@ask"IJJ@g
& @ask%AAJIg
(condition&S*I@S
(doc#jAJI/
(fault%AfK7A
)inite"R9VA/
(judge%ARDJJ
(make#D7YB]
(negation%Iq@AA
(perf%@AISp
(say%&DBSS
)elf%A@IIg
)hape#RVI,g
)wap%AK@Ig
(test"AIi@J
)his!n#<Jp
(wh%9WB?A
'aside!4bFLJ
)k%IAJ@g
'document":eB@J
'explain![@A@p
'fix!:^HL/
'generate"Rg?>g
'mark'AJHAg
'nothing#S]@Hg
)un#Jeg@A
'optimize"@;SRA
(rder%JAJIg
'question"IAK@g
'refactor"@JIfS
)view#AIMJA
'statement!D8QU8
'test%J@g@J
(ongue*@IHJp
&$#J/HL]
"condition"Ih>BS
, @ask&R@J@p
.fault%Jg@AA
/inite%RDB@8
.negation%J-BbA
.say%gJJJ8
/hape%I1K8]
.this#-?TjJ
-aside%I@BVA
/k"oIFJg
-document%GpAJJ
-explain#V@KJ8
-fix!8n]6J
-generate%?_?M8
-nothing#?j>M8
-question!eQ=U]
-review#JS@M8
-statement"Af[?J
-tongue%hI>IJ
,$,A&RNJ
"doc(DIJIJ
& @doc(DJJAA
(finite&OgIN/
(make"RRRYA
(say(EJJIJ
)hape"Fp@CJ
)wap%C>JMJ
(test(DJAIJ
)his(;@R@S
(wh(<JJIA
'aside#D6ADJ
)k&E@AJJ
'document%MJJIJ
'explain%M@RIA
'fix'M@J@J
'generate(DIJAJ
'mark"2^9Q8
'nothing%Ee@BA
)un%NIJJJ
'question"J.C@g
'refactor(D>IDJ
)quest#DIJ@A
)view%RA;IJ
'statement%NIJ@J
'test)HJpJJ
(ongue(NAIIJ
&$&EJAIJ
"fault%AfJ@J
( @ask#MIQAA
*condition#CfA7S
*doc%N/JJJ
*fault#?geAA
+inite%KRMB&
*judge%I^>[A
*make"D.N;8
*negation%@[p7A
*perf%J[DK/
*say&B7IoS
+hape(IgAIA
*test%@7UDA
+his%IgI@J
*wh"0R?g]
)aside!D^9A/
+k#AJDA]
)document#MJJJA
)explain%pS@I8
)fix%AfJAA
)generate%AoIIS
)mark#?2SAg
)nothing&@oIIS
+un#BfIHJ
)optimize#J8JgJ
*rder#JAJMA
)question"RgDA/
)refactor%JNJ.J
+quest!B]S@A
+view%@RMAA
)statement%JfJAA
)test%J8gIJ
*ongue#A?j@S
($%AoK@J
#inite!ReARS
) @ask%M7B@S
+condition%A[@7p
+doc'M@JIA
+fault%Bo@AJ
,inite%;II@p
+judge%9eARJ
+negation&Jp7IA
+perf#J8@f]
+say#gC>RA
,elf&8SEAA
,hape#.hAHJ
,wap%S6po8
+test#]77Bg
,his"[7C7g
*aside"J:d;A
,k"f@L@S
*document%Tf@@A
*explain!e@AAp
*fix"Af@fA
*generate%JfIJ8
*mark%KZY7S
*nothing%IoIS8
*optimize#JAJfJ
+rder"I%ADg
*question!n6L6]
*review!6HpL&
*statement#AS@fA
*test"7o[@8
+ongue"CQ;G]
)$"CBP^8
"judge%AINJA
( @ask"&fAS]
*fault%Jp8IJ
+inite%8g:R8
*judge%@AEAS
*make%H[@NA
*perf%IJIgJ
*say%SJMJ/
+elf&J@NJJ
+hape(@DBAA
+wap&JnR@S
*this(AIWAJ
)aside"8@k9A
+k(AAMIA
)document"C@D?A
)explain"f@?Ig
)fix&JoIAJ
)generate%@RV8J
)mark'KJMJ/
)nothing%@IW?J
+un%HANJJ
)question%JIMIA
)refactor%CL>RS
+quest!8L*#]
+view%JIMJA
)statement%JgIAJ
)tongue%@@DKJ
($&JAN@A
"make"B@REA
' @ask"R9AV8
)condition(?nJJJ
)doc+EJJHJ
)fault%AVU6A
*inite%RSIeA
)judge%S@D;8
)make%JRJEA
)negation&J0NHS
)perf">Pg_J
)say%h7I:A
*hape#@;RDA
*wap#J:I;S
)test(IJpIJ
*his&@BANA
)wh%J8AMA
(aside%JAIDA
*k!&:r!p
(document%NJAIJ
(explain"a@AHS
(fix%@@AiA
(generate%JIINA
(mark%MI??]
(nothing%SR@N8
*un"A7pDA
(order#R?AJg
(question"7BK@g
(refactor#AD@KJ
*quest!BA[BA
(statement"ARAoA
(test%IApIJ
)ongue%K@REA
'$#AARDJ
"negation%IfB@S
+ @doc%AVI@A
-fault%7fJ7]
.inite"[s@8/
-judge&AZp@A
-make%&fM@J
-perf%A@SgA
-say&IoHRA
.hape%AMIAA
.wap"JCH@p
-wh"ff@IA
,aside%C1CG]
.k(JSGIg
,document%DIIAJ
,explain(o8KJA
,fix&@pAIA
,generate%ReC7A
,nothing%ReCAA
,question#gT@@8
,refactor%JEAAJ
.quest"02<QJ
.view&J8NJ8
,statement%IfJIJ
,test+Ao8JS
-ongue&Jn8I]
+$%ofA?S
"perf(I@IgJ
' @ask%88RhJ
)condition%A@IpA
)doc%G.JsJ
)fault#Jf]@A
*inite#d[Z7S
)make(J@KeJ
)perf(J@JgJ
)say%RAR2S
*wap%AAIoJ
)test'JAAgA
*his)A@IpS
)wh&A8IqA
(aside%I?JaA
*k%A@@g]
(document%nJJAJ
(explain%f@I8S
(fix(JAAoJ
(generate*J@JpJ
(mark%7e_.J
(nothing,J@JoJ
(optimize%JIJpJ
(question#@@@fg
(refactor%@Q@hA
*quest%IAJfA
*view!p&NX8
(statement%JIAoJ
(test%JJf7J
)ongue%R@?qA
'$(JIJpJ
"say#h@J@J
& @ask![7D?]
(condition%A8Ifg
(doc%g@IJA
(fault%;J>@p
)inite"o@BIS
(judge(8JMJA
(make"g[[=A
(negation#gSIJ8
(say(fJIJA
)elf#[SMA/
)hape&/NIJJ
)wap%]7A;J
(this(gAI@A
(wh%fII@J
'aside(DSJGA
)k"oJJ@A
'document#;SJJJ
'explain"h@A@S
'fix"._7ZS
'generate%i.@AS
'mark#ShP@/
'nothing&p.IJS
)un#i@IIA
'question![@D@S
'refactor%U>IIS
)quest"hIA@J
)view%ASMJ8
'test(@AgIJ
(ongue#jIH@A
&$%jQ@@8
#elf!eQN>S
' @ask"I/TKS
)doc(M8J?J
)finite#I/U@g
)judge&AJNJ8
)make!gm/(J
)negation%[2JAA
)perf#I]I7g
)say%fIAIA
*hape%RZ8fA
*wap*AE@IA
)this%@@e?]
)wh%S7E@S
(aside#gRIZA
*k%@@M@]
(document%DHC@A
(explain!SB67g
(fix!<JFn8
(generate"foK?8
(nothing%[fK?A
(optimize"n0[GA
(question#A@MAS
(refactor#]GJfA
*quest!p:<&8
*view%JJEJA
(statement#C.RgA
(test&JApIA
)ongue%8@k?p
'$(o?AJJ
#hape%AMAAJ
( @ask#:7RIg
*condition%JpJHJ
*doc%NBIHJ
*fault#IaB?8
+inite"EVQ,J
*judge!8JLHp
*negation#DU@7A
*perf%JRM@8
*say%;<@=g
+hape(JEIRA
+wap&JEIJJ
*test%JIVJ8
+his&@N@JJ
*wh%8JAgA
)aside#@M@JJ
+k%SA@Ag
)document#DJAJJ
)explain"S;A[A
)fix#@M@IJ
)generate%AN@JA
)mark%@EKJA
)nothing%JEAJA
+un#AaI@A
)optimize#I@JgJ
)question"R@BAg
)refactor%@M@AA
+quest"JMJ@A
+view&JAEJA
)statement"@a7IJ
)test&J?pJJ
*ongue#AD?Ig
($%JEIIJ
#wap#@MIJJ
' @ask"@1=mg
)doc(5MJJg
)finite(K9o@J
)judge&SJoA/
)make&SBA3A
)perf%7E@RJ
)say%hZ>@S
*elf&p7;Z8
*hape"@BIDS
)test%AB'@p
*his#;/DBS
(aside%IMIJA
*k".MDHJ
(explain%gII7S
(fix#KI?h8
(generate%@DISJ
(mark&TJUI&
(nothing%@EIJJ
(optimize%J6@aJ
(question%@KHIg
(refactor%JMI8J
*quest!BKB28
*view%[R=Bg
(statement%L.IhA
(tongue&=kE?/
'$&IIAnJ
"test(JIoIJ
' @ask#@RIIg
)condition"I7pLA
)fault&Rp/JJ
*inite(Ag/JJ
)make#IJg8J
)perf(Jo89J
)shape#J@hHJ
*wap#fLI5J
)test&IJpIJ
*his(AAoIJ
)wh%J8pIA
(aside#@BfBA
*k%h7Y@S
(document%MJ8JJ
(explain%gJ6JJ
(fix(I@fJA
(generate,J@pIJ
(mark&A@p8J
(nothing.J@pIJ
*un%JApAJ
(optimize"J.JpJ
(question#8@[Ag
(refactor"8<]@A
*quest#JAgJJ
*view%JApIA
(statement&I@oRA
(test%IIoIJ
)ongue&SIoIA
'$&@ApJJ
#his!f8KJJ
' @condition%R8Rcg
)fault%@HR@g
)judge"f?TBA
)make"_BU>8
)negation&?pAIJ
)perf%J7SpS
)say%g[R68
*elf(JLMA/
*hape#JBMHJ
*wap">LADA
)test#J@dIg
*his#_AT>8
)wh&90T?p
(aside!J]XLJ
*k"[AJ7g
(document%DIA@J
(explain%oIJAA
(fix"AnI]A
(generate"S/ALA
(mark%::@@g
(nothing#S/KSJ
*un#9?KMJ
(optimize"@BAhA
)rder(SAINA
(question!n@D.]
(refactor#ADISJ
*view#@Ia@A
(statement!8#ZrJ
(test"IAoIS
)ongue%fAJAA
'$!8HJ:p
"wh"g@@@]
% @ask"R@J@p
'condition%N@IIJ
'fault%Io@9J
(inite"f@JA]
'judge(JAES/
'make#5g]JS
'negation&8@LAp
'perf%i@I[/
'say)pJIJA
(elf%NAKS&
(wap%QHJNS
'this%qA@IJ
'wh&q@@@J
&aside#JH@MJ
(k%g@I@S
&document!<]8HJ
&explain"p@A@S
&fix!)oHAJ
&generate"pAAQJ
&mark%QfRAA
&nothing%fJJQA
&optimize#J@JgJ
&question"f@J@S
&refactor%7ORDS
(quest!DAAAJ
(view)AJNJA
&test#JAgJJ
'ongue%h@@@S
%$%q@JAA
!^#"7hQK8
# empty&J.JNJ
%gives%JgAIJ
%returns%Jg@JJ
"+aside:document#AA@@g
*explain%fAIIJ
*fix"Zd/n8
*generate%AAIMJ
*optimize#JIJgJ
*refactor%@D@[A
,view"I@a@A
#mark:ask%f7E@S
)document#MAAJA
#noun:document%EAJJJ
)explain&qI@@A
)fix%@f9:A
)generate%@CRDJ
)optimize#JJAfJ
)refactor%D]@6A
+view%J@NHJ
)test%JApJJ
#question:ask"R@B@g
-explain"o@A@]
-review%AJNJA
#request:document%MIIIJ
,explain#f@IAJ
,fix&@o@BA
,generate&JAJEA
,optimize%A@AqA
,refactor%JN@IA
.view%I@DAJ
,test%I@gIJ
#statement:document(M@AIJ
.fix%@fJJA
.optimize&J@JpJ
.refactor%Ab??A
.test(J?pJJ
"0(J@IfA
"@ask%@AB@g
#condition%of@BA
#doc&NIJ@J
#fault(@fJIJ
%inite#7IBJg
#judge&AINIA
#make%A@IEA
#negation%Rh?AA
#perf(@AJoJ
#say"p7A@g
%elf"]/SSA
%hape%@NA@A
#test(J@pIJ
%his%@M@IS
#wh#f@J@]
"a&A@RNJ
# bit%7NJIJ
%few%IJpHJ
%test#J/gKA
#11y%J@MJA
#ba%AfIAJ
& problem%AfIAJ
#ccept(A@JDJ
) an%J@JNJ
#dd#B@RDA
& a#@@]DA
(n%BJ8NJ
'docs%MJJHJ
'error%II@MJ
'jsdoc"NJJHJ
'the&HoJ@J
(ype(IMAHJ
#ggiungi#M@ABA
#joute"B@fCA
) des%AIgIJ
*un#IJJMA
#lso(J@JMJ
#m%JJI8p
% i%JJI8p
#n&C7ANA
%chors%JDJ@J
%d%88JE]
%inhado%JDI8J
+ demais%JDI8J
%lamadım%g@J@J
, adım%g@J@J
%notate%D@JJJ
%y(J?MAJ
& way%J=M8g
&one(AfA@J
&thing(JAEAA
+ that%J8NJJ
#re&@@EAJ
&n't%J5JJp
) strings%J5JJp
%regla%Jp@IJ
#s%e8JDA
% a%g8JBA
%k%J8JNJ
& before%J8JNJ
%sert%JAgAJ
#ttachments(J7JDJ
#udit%IJ@DJ
( trail(JJGMJ
#vatars&J7JEJ
%oid(J8JgJ
( the%AAJgJ
#ñade"E?@D8
( comentarios%M@IIJ
)un#IJJMA
"bash%JlAEA
&ta%AJHJp
%ts#JAgIJ
#e)J@N@J
%im)AoJ@J
%st&J@JHp
#igo%JJJg8
%nary&J@JnJ
) search&J@JnJ
%r&J@N@J
& göz&J@N@J
%tte#M.UHA
( einmal%IID@J
#oilerplate%J@ADJ
#ranch%J7IoJ
) and%J7IoJ
&ucht%JJJeA
%eak#]2IJJ
%ing%JEJQJ
%oadcast%J?IoJ
, join%J?IoJ
#u+p@I@A
%ild"IpF3J
( a%JJHMJ
%tton%AgJHJ
"c'est"R@DQS
( propre%JJMJ8
)quoi%R@H@g
#ache"AJJoA
%n!L&HXp
& be(JpJJ/
'i%@?C@g
'this#72AfJ
'u#V@I>]
'we&B(Rg8
'you#hJZQ/
#hange%JEAJA
) the%JE8JA
)log#MJI@J
, entry#MJI@J
%e%A7NIJ
& ne%A8NIA
&ck%@Ao@J
( this#JJ;JJ
)with%JJeJJ
#i#@.MiA
% should%J8oJJ
%rcular%JoI@J
+ import%JoI@J
#lass%IJ8MA
%ean#JD@JJ
%i%JII;J
& around%JII;J
#o(o6L@A
%de%@?D^A
' for(IJ@EA
(review%JIM@J
(smells%JJNHJ
)plitting&JIInJ
%loca%B@IDJ
%mment%J@@@g
* the#MJJJA
*s#HfD@A
+ on#IAMAJ
,welcome%GANJJ
&pare&JAo@A
'leta%IIJNA
*e%JHIMJ
'osition#JMJHJ
%nstructor#JBADJ
&trolla&AINJJ
&vert"JEJIA
%rreggi%IoIJA
'ige%Jp@JJ
&s%JgJ@J
%sa fa%gJJJ8
%uld"]:GHJ
( be%JMIp&
)i%JHJJg
)this#.BC7g
)you#gBP@A
%ver#JAgIJ
(ing%JJ/pA
+ index%JJ/pA
#r(J@M@J
% please(J@M@J
%ashes#JgJ@A
%ea#@IgCA
' una#JIAMJ
'te%IIAMA
) a#IJJMA
)user%ApJ>J
- creates%ApJ>J
%itique%J@MIJ
%on(J@JDA
%ud(J@IDJ
#ustom%IIIMJ
) hook%IIIMJ
%ál%8IJJg
' es%8IJJg
#zy(A@A@p
"daha)JEI@A
%i%J@N@J
& un'occhiata%J@N@J
%rk%J@JEJ
' mode%J@JEJ
%s%7a7:8
%ta%JgI@J
' race%JgI@J
#e%<c?*8
%adlock%J8MJJ
+ potential%J/NJA
%bería usar%J@JIp
&ounce%A@Ib8
&ug%JoIAJ
( this%JoIAJ
%compose&JEJ?J
%dupe%JDJJJ
) the%JDJJJ
%rlenmiyor%JoI@J
. düzelt%JoI@J
%scribe#YAgIA
+ it(6JgJJ
,the%oJAJJ
,what%eJJJJ
#id&A@NJA
& i&AINJA
%e(BN?HA
%fference%JJJHg
- between%JJJHg
#o"77)hg
% i%JJ@Ag
't%JKJo8
&the%A@IV8
&we%JJ/Sg
&you&AJNA8
%c"Lf@?A
& this%MAIAA
&ment%N@@IA
* fixprice%N@@IA
&s&NIIAA
':%DAIJA
'tring%;JJJJ
&ument"DI@[8
+a#DIJAJ
+e%D@JJA
, cette%D@JJA
(ment&N@I@A
, this&N@I@A
(nt%MAJJA
%daj&K@@EA
( komentarze%NJJ?J
%es%A@B@p
' #%8JIAg
(it#AADAJ
(the#A@CAg
*is%AAK@g
'n't%JpJ@A
(t%JgIAJ
) compile%JgIAJ
%n't&A@IoA
%uble&JoJ@J
#rag&JHJEJ
' and&JHJEJ
%op(JMJ@J
' the(JMJ@J
%y'JDJ@J
#uplicate(JmJJJ
#á%AfM?A
% uma%J@N@J
"e0382%JpI@J
#arly&J7JoJ
( exit%JGJpJ
)returns&J<J8J
)termination%JGJoJ
#l'AfJAA
%i5&oAAIA
#quals%J@JDJ
) and%J@JDJ
#rkläre#fJJAJ
%ror%@e?CA
( handling%J8INJ
#scribe%C?RDA
* pruebas%IIfIJ
%lint no&HEJJJ
%t%8@JIp
& ce%8@JIp
&o%AkI@&
&á%AJMJ8
' bien%AJMJ8
#verything(IDI@J
#xpain&oIIJJ
) this&oIIJJ
&ected#JfJJJ
&lain#h@@@J
* in%3JJJJ
+the"q@A@A
+why%eJAJA
'ica"tG?@A
* este&oIIAJ
(que%gIJJJ
'ícame%oIJAJ
&ose%JIJ;J
%tract"JNA@J
* the#JMA@J
#yes&J@N@J
' please&J@N@J
"f%JEI@J
# strings%JEI@J
#ault%J7pHJ
( injection%J7pHJ
#eat(J@ADJ
':(J7AMJ
%els%J<JAJ
( very%J<JAJ
%hler%JJMJ8
%wer%ICIfJ
( locks&J?IoJ
)parameters%INJ8J
#ile%JgIAA
&l%K@@DJ
' in"M7ABJ
%nd&A:E@A
' bugs%J7NJJ
&ish%@IAMJ
%x%JgJAJ
& the#JgJAJ
#lesh&J@IEJ
( this&J@IEJ
#ollow%JDJAJ
) pep%JDJAJ
%nksiyonlara%JEJ@J
0 böl%JEJ@J
,u%I@JNJ
- tamamla%I@JNJ
#ull%JJJeJ
' table%JJJeJ
%nction%J/JNJ
+ that%J/JNJ
#xi(@fI@A
& this(@fI@A
"gc%J@IoJ
% pauses%J@IoJ
#enerate%J@RE8
+ a%@@ZM8
%t%@M@QA
& an%JgJ?J
'rid"7<@eA
#ithub%JA8DJ
) action%JA8DJ
%ve#eBS8A
' me%f@T>A
(the%AMJ?J
'n%AApIA
#o&S@<IA
% no%8JNJ8
&through&@J<JJ
%doc%MAJJJ
( pls%M@@AJ
#rade&I@N@J
( this&I@N@J
%eat%IIoIJ
( expectations%IIoIJ
%oup them%J7JEJ
#test#J@gJJ
#uard%JDIHJ
"happy%JHpAA
( path%JHpAA
%s%JpIIA
& to%JpIIA
%ve%JJDJ8
' i%JJDJ8
%y algún%A@NJA
%z%AEIRA
& que%@BJeA
&lo#JDIIJ
( más#JDIIJ
#eap%I?JgJ
%llo%JJJD8
( world%JJJD8
&p#j?J7J
' text%MIJIJ
#ow"@@KIg
& about%@AoKA
(re%gJIJ8
'big%/JJAp
'can%IJHgA
(ome%gA@JA
'do#JAQAg
)es%S@MA8
'embarrassing%AJNJ8
'is"]@>Jg
'many(8JHJp
(uch%8JJAg
'solid%AJNJ&
'would#.MQ@S
#ızlandır&J@JoJ
"i"g&JCA
# don't"n)@JJ
(t%pHIJJ
%have#fI:9J
%need%K-[M8
%want%@9[DJ
&ould#eCBIA
#'d%E:A?A
& like%M@C?J
%m%@@g@S
& not%/JNJJ
'torn%8AJJp
%ve&pAJ?A
#f%8pJ@]
#l(AfJBA
#mages%J?JpA
) far%J?JpA
%pl%J8ANJ
' from%J8ANJ
'ement#IJAMJ
,a%I@AEJ
'émente%J@JEA
&rove%D??oJ
#n(pAIJ8
%dex#J@JV8
( is%J&JpA
)on%JAJ<A
%finite%JoJ8J
%troduce&JNJHJ
, a%JNJ?J
#s%7@CIg
% #&JJHJp
&a%JJHJg
&index%JJHJg
't"@7ERJ
&my%JJNJ/
&that&JJH8p
(e%AAD@J
)re"%BBZg
(is#AJDAJ
%so%JAIJp
' funciona%J7JJg
%t&87N@]
#t"0.ZiJ
% each&J@p@J
&keeps%JfA@J
'nows%JDJ8J
&should%D@ACA
%'s%JpJ7J
%erator#AZA;A
+ invalidated&AoJ?J
"jak#gJJ5g
& cofnąć%JJJHg
%vadoc#MIJJJ
#cstress(J@g@J
#e%J?JpJ
% to%J?JpJ
#query(JDA@J
#unit#IIgJJ
"kafka"AJIIg
#eyboard%Jf7CJ
+ shortcuts%J7IEJ
#ijk%J@NJJ
#ommentare#M@IJJ
"layout%J@JoJ
) thrash%J@JoJ
#e(8fK@A
%g(o@J@J
%ss(@9@fA
' clever%JEJ7J
(indentation%JNJ/J
)o%A?IpJ
%t%@H@Kg
&'s#J;RC8
#gtm(AJMIA
' ?(AJMIA
#ift%JEIIJ
' the%JEIIJ
%st%JJM7J
#o%A@ME8
%ad&JA[cA
's%J8JpJ
%ck%@7foJ
' the%J@pAJ
%g#J/JMJ
&in#@eICJ
( page&J8JEJ
%ok%AADJJ
's&AWI@J
%s)JoIAJ
&t#AgIJA
' wakeup%AgIJJ
%wercases%J8IoJ
"maak"6n6a8
' deze%JpJ?J
%ch&@E@JA
' das%JHIVJ
%ke"@hIC8
' a(H?SDJ
(it!6b#r8
(me%g6JLA
(sure&LHp>J
(the#Bi.AA
*is&@S@EJ
'file%JI/NJ
+ with%JI/NJ
%p&JNJ8J
%terialise%JIJoJ
. it%JIJoJ
&rix%@q@9A
#eaning%gIJJA
* of%gIJJA
%mory#JgM/A
) leak%JgJ8J
#inder ifs%JEJ@J
%ssing%MZR@A
* docs%N8JJJ
#ock%J@J;A
' data&JJ/EJ
%re%IJIgJ
' efficient%JIIpJ
%stra&J7JEJ
%ve%IEJ@A
' the#IDJIJ
#rkni&J@N@J
( na&J@N@J
#ust%JpJJ/
' not#JgIJ8
%tex&A@IAp
( vs%J@J@g
#y#MK-eA
% form%JgI?J
"n+1%J@ApJ
#apisz&A@[E/
) testy%JIpHJ
&raw%JoI@J
) błąd%JoI@J
#eed%gAS@8
' an%oJJAA
%funguje%JnI@J
, to%JnI@J
%xt(B@IEA
#ie%ofI@A
%t#U;G@A
&:%LDH7A
#o&S<IHA
% else%J2JJJ
&funciona(AeJJA
&mutation%ADJJJ
&pillo%gGJJJ
&va%JeJJJ
%t'JeAIS
& working%JoAAJ
&e&EJJAJ
%w+I7JEJ
#pm%JpJGS
#ull%JRHIp
' check%JpFJJ
'になることはありますか&J@J@p
%mba'J@JfJ
#ão%[oI@A
"o%@eC:A
# que%f.C?g
#n%@h?[8
%e#@2KZA
& component%JNA?J
'more%A?M;J
'query%J@IpJ
'thing%JNJ?J
%ly(AAJgA
' the%JgJ8J
#penapi%NJ&CA
%timise%JIJfJ
)ze#JJJfJ
&mize&I@IoA
* this&I@IoA
#timize&AIIpJ
* este&AIIpJ
%timizza%A@JpJ
#ur%A1Bf8
"page%JfJ?J
&ination#JSA;J
%rametreleri%E@JAJ
0 belgele%E@JAJ
%ss&JEJ8J
'e%JEJ@A
( à%JDJ@J
%thlib%JEJ@J
#erché&o7IAJ
) si%pAIA8
&f:%J@JnJ
#gtap%J@gIJ
#hpdoc%DIJIJ
#ipe%IMJAJ
' style%IMJAJ
#lease look%JADJJ
*make%@JIgJ
&se%JEI@A
( refactr%JEI@A
%s"qn8.8
& explane%o@JJJ
'fix#JfIJJ
#oke%I@N@J
' holes%I@N@J
%r(g@IJJ
& qué#g8IJJ
%urquoi%p@IJJ
#reciso)J@J?p
&fix&J@IoJ
) sums&J@IoJ
%ices%AfJIJ
&nt&@AJNJ
( a&@AJNJ
%omisify%JEIIJ
, this%JEIIJ
&s%A@M?p
' and%A@M?p
#tal(J@N@J
#ull the%JMJHJ
)o%JFJNJ
%sh&INI@J
%t%DEA=A
& a%EAJIJ
'the%IMJIJ
&も同じように%J@JEJ
#ytest%J/gJJ
#ásalo%JDJIJ
) a%JDJIJ
#řidej%D6@:A
) komentáře%M@J?J
*tlačítko%I@IEJ
"qu'est%I@E?S
) ce%I@E?S
%al&8JIJp
%e&[6@W8
&lle%8JJJg
) est%8JJJg
&ry%J8JNA
( for%JJJ<A
%otes&JoJ8J
%é#?@C@g
& hace%gJIJ8
'mejorarías%AJNJ8
"race(JAE@J
' condition%IgIHJ
#ead%I?AqJ
%d)J@oIA
&is(J/JAp
&uce&AIIoA
) the#JA@fA
)r%AJJ<J
* for%AJJ<J
%factor"@t.@A
+ the&JEAJJ
-ool&JlJJJ
+iza%IDJJJ
%gex%@7JaA
( compiled%J8JnJ
)for&JJJEJ
%lis#JIMJJ
( ce#JIMJJ
%move&JE@AJ
) the%JE@AJ
%name&IEJIJ
&ds%JAIgJ
%place#JDS@J
* the"IAp@A
%try&J/JNJ
&urns%JpJ@A
%use"J@JoJ
( the"J@JoJ
%vew%@HNIJ
( this%@HNIJ
&iew%JS;JJ
) the%JJ2JJ
'sa#JIMAJ
) este#JIMAJ
%write#I;@[A
#ifattorizza%AEI@A
#oast%J@N@J
%lling%J7IoJ
* hash%J7IoJ
%ws%JgJ8J
#spec%JJgIJ
#un&J@AoJ
%stdoc#M8AJJ
#zuć%JAMJJ
' okiem%JAMJJ
#äum%ANHJJ
' diesen%ANHJJ
"same%@:@;J
' for%J@JNJ
(output%JEJGJ
(thing&J?JEJ
%nity#AJDJJ
) check#AJDJJ
%yfalama#J@JDJ
, ekle#J@JDJ
#chau#J@MJJ
( mal#J@MJJ
&reib%EAJIJ
'ijf#@@[DA
* deze%@IANJ
+tests%JJgHJ
%ript#JAAMA
) that#JAAMA
'vi"@@oLA
) dei%JAgIJ
#e&7n@@]
%nce&J@N@J
( nasıl&J@N@J
%ttingwithcopywarning&JoJ?J
#hould%@a?@J
) also%AIINA
*be&IWJ6A
*i(A@IIp
+gnore%JoJJ8
*live%JEJJ8
*round(JeJAA
*take%JEJS&
+his&IIIJp
*use%JDJJ8
*work%J7Jp8
&w%R7REA
' an%J8AMJ
#implify#JMJ@J
&ulate%JJp7J
+ a%JJp7J
#keleton%J@IEJ
#mart%JEJ@J
( pointers%JEJ@J
#o%p@IAS
%ft%J@IDJ
' delete%J@IDJ
%me&IoS8A
'body%o[@@A
%rt"@2@^A
' members%JMJ?J
(spills&JHJnJ
'ing(JeJIJ
's%J/JgJ
( inside%J/JgJ
#parse%J@JoJ
) matrix%J@JoJ
%ec%IJgIA
%iegami%fIIJA
+ questo%fIIJA
%lit"@EJ@J
%ot&J@EAJ
' the(J@DAJ
%rawdź&A@N@J
* ten%AINIJ
#ql#Je@0]
& injection%JeJ8J
&インジェクションされます&JoJ@J
%ueeze(J@IfJ
#tarter%JIIEJ
* code%JIIEJ
&te#DQ@BJ
( the%N@JHJ
'ic#HYMAJ
) analysis#HYMAJ
%orybook%MJ8JJ
%rasznie%J@JfJ
, wolne%J@JfJ
&eam(J?JfJ
'ss&J@p@J
&ingbuilder%J?JgJ
0 instead%J?JgJ
#ummary%W@@HJ
* tags%E@IIJ
%pport%JJJDA
"t'en%A@NIJ
' penses%A@NIJ
#abs%J7J@p
' or%J7J@p
%gs(II@DA
%ke(@;JJJ
' a"A?BNJ
%ugt%AIMAJ
( das%AIMAJ
#e%JDJIJ
% diep%JEJ@J
%ar%JHNJJ
' it%JHNJJ
%krarları%JDI@J
- kaldır%JDI@J
%ll#f@@@S
' me#f@@@S
%mizle%JEJ@J
* şunu%JEJ@J
%rmina%A@JEJ
* essa%A@JEJ
%st%JIgJJ
':%J/pJJ
's"IRg@J
#hat%JDJ@J
' name%JDJ@J
%e#Af@[A
& client&IAJ<A
(ounterpart%J@JDJ
'docs%FkJAJ
'linter%<JJ?J
)st%J7JEJ
'mapper%J7JEJ
'next%N?JJJ
'phone%J/JpJ
(roxy%IgJIJ
'query&J8JoJ
'returns&N&JJJ
'same%I/JMJ
'tests%J:8pJ
(hrows(M/JJJ
(imer%JfJ@J
(wo%JDJHJ
&re#@2?a8
( should%J6JEJ
('s#[e?BA
* a%[eHIJ
%is%JM@IJ
' handler&A<JAJ
*s%E9J8J
(is%JIJp8
*n't&HoJJJ
(method%JMJ8J
(needs%M7I:A
%reat%JJNGJ
) model%JJNGJ
&ow%JAgIJ
( random%JAgIJ
#idy#J;JAJ
#l%pIIAA
% dr%pIIAA
#oo(A<@QA
& many%I;IRA
'slow%A@JgA
%string(J7JEJ
#rop&J<IRA
' de&J?JpJ
'po%JDIIJ
) annidato%JDJ@J
#sdoc%M8JJJ
( with%M8JJJ
%et(IIf@J
' this(IIf@J
#urn#?MJCJ
' the%HJJDJ
#wo%@n@fJ
& pointers(J6JpJ
#ype%J;@:8
' annotate%HNIJJ
(guard%IHJMA
's&JlJJJ
(cript%@eJL8
&o%Ig@JJ
"ugly%JDJ@J
#i(JgJ8J
#ma&A@IqA
%lauts%AfJJJ
* come%AfJJJ
#n enum&JNIIJ
&test#JIgIJ
%a%*6fpA
%e%;7AoA
%it"JIoJJ
' tests"JIoJJ
%tangle%JEH@J
&ested%J?pJJ
#pdate%NAIIA
) the%NAIIA
%rość&ANI@J
) ten%ANIIJ
#sa%JEJRA
& le%JNJ?J
'memória%J?JgJ
%e%@D@[A
& #(AEJ8A
'a)JHJoA
(fter%JeJAJ
(n)J?JpA
'less&JGJpJ
'map%JMJ/J
&memo%ACJeJ
* where%A@JpJ
&s#J@JgJ
' way#J@JgJ
"va%AICf8
% lentísimo%J@IoJ
%riables#IMJAJ
, for#IMJAJ
%ut%A@J@g
' il%A@J@g
#ereenvoudig%@MIIJ
/ deze%@MIIJ
'infache%JEI@A
. das%JEI@A
&ify#@?a@A
) the#@?j@A
*with%JJeJJ
#iel%J@JfJ
' zu%J@JfJ
%rtualise%J@JoJ
- the%J@JoJ
#oeg%N@IBA
' een%HJJNJ
#reet%J@JfJ
( geheugen%J@JfJ
#ê&J/EJJ
% se&J/EJJ
"walk%f8JIA
' me%f8JIJ
%rm%J@@oJ
' start%J@@oJ
&n&E78DA
&um wird&pJHJA
%s"o-B@]
& genau%gJIJ8
'meinst%8JMJA
'passiert%88HJg
'würdest%AJNJ8
%t%o@C@J
& doet%gJJ8J
#e"A6qR8
% also%AAJEA
%'re&@<JRA
%niger(J@JfJ
* verschachteln%JNJ.J
#hat"f@C@S
' are%/ACJ]
(do%gJJJA
*es#gAIAJ
(even%pJJJ&
(happens%/8MJ]
(if(8AJJg
)s"[@?Ip
(makes%pJIJ8
(would%&JWAA
''s#[I@@g
) missing#@/MM8
*the%JII@g
's#gAI@S
%en does#gJJJ/
(is"p@@IS
(should%?JJJp
(would%A8JJg
&re!n#n6J
( are&AJpJ&
)do%gJ@AJ
+es"pA@JA
)is#AA@Jg
)should%8J@Jp
)would%8ADJJ
('s%Jp@JA
* the%Jp@JA
%ich#[IA7g
( of%/IN8]
%o%I@?@p
& calls'/JJJg
(loses%gJJJ/
%y%pII@J
& do"o]@78
'f64%8AJJg
'is%gII@J
'not%8JJJp
'the(gAIJ8
#ie%p@H@g
%ll(A@IAg
' this%AIIJp
%thout&IEJJJ
#orks*8pJJ8
%uld%@@CAg
( a%A@A?g
*n%JJHJg
)be(JLIM/
)you&H@<@g
(n't%JJJ8p
%zu%o@@@S
#rite"C6[DA
( a%A@SD8
)down%MJJHJ
)tests"HJgIJ
*he%I8JMJ
+is%IIAMJ
#yjaśnij&p@I@A
"xctest(IIfAJ
) please&IIoAJ
#ml%@NJJJ
#unit%AAgIJ
"y%A8NIS
# a&J8NIA
#orum%MIJ@J
( satırları%MIJ@J
%u(Jo@IA
"za)JEI@J
%pytanie&A@JoJ
#optymalizuj%J@IoJ
/ to%J@IoJ
#u%J@IoJ
% viele&J@IoJ
"ça#.U?e]
% rame(J?JfA
%lışmıyor%JoJ@J
#ok*J7JoJ
& yavaş#JHJfJ
"è&J@I@p
# thread&J@I@p
"глянь%J@N@J
"добавь#;@[AA
) юнит%IJgHJ
%дай&C6@EA
( коментарі&N@JHJ
#уже%J@IoJ
' повільно%J@IoJ
"есть(AAMJA
"исправь%JpJAJ
"какая%AJIIg
( сложность%AJIIg
"напиши#D@RB8
) тесты%IJgIJ
*функцию%IJJMA
#е%gfI@8
#ужен%A?[Ag
( ли%JHJAg
"объясни%gIJJJ
* этот%gHJJJ
#пиши(<JJAJ
%тимизируй%AIJpJ
#трефактори%AMIAJ
. этот%AMIAJ
"покрой&J@p@J
%чему&pAHJA
%ясни&oIJJJ
#ричеши%JDJ@J
* код%JDJ@J
%оверь%AINAJ
* этот%AINJJ
"реализуй%IAAMA
"сделай%@D@:A
) код%JMI@J
#лишком%@:@fA
"что%f@C>g
"こ%e[:6J
# の%e[@@S
"な(p@@IJ
# ぜ(p@@IJ
"ク(@AJQg
# エ%J7JgJ
"コ%e[@G]
# ールバックはいつ呼ばれますか%nJIJA
"テ%JJgIJ
# ス%JJgIJ
"ド%MJJHJ
# キ%MJJHJ
"ネ%JE8@J
# ス%JE8@J
"メ)HJpIJ
"一(@fJT/
"中%IoI@J
# 文%IoI@J
"二%JeJ@J
# 回%JeJ@J
"优%JAJgJ
# 化%JAJgJ
"修%Ao@JA
# 复%Ao@JA
"内%JoJ7J
# 存%JoJ7J
"写#ABfBA
# 一&JI8NJ
%单#JIgIJ
%得%JMJGJ
"减%JAJoJ
# 少%JAJoJ
"列&@mM@8
# 表(AoIJA
"別&JEJ@A
"动%AfI@J
# か%AfI@J
"変)JES?J
"实%AIJNA
# 现%AIJNA
"审%A@NAJ
# 查%A@NAJ
"嵌%JDJ@J
# 套%JDJ@J
"帮%J@N@J
# 忙%J@N@J
"常%JfJ@J
# に%JfJ@J
"提#JMJ@A
# 取#JMJ@A
"星(IAJN8
"普%AJIJg
# 通%AJIJg
"有)7AN@J
# 什%&JLJ]
"查(J@HoA
# 询(J@HoA
"死%JfJ@J
# 循%JfJ@J
"用(AEJ?S
"空%Jo@JJ
# の%JgAJJ
"结%JaI@A
# 果%JaI@A
"能%A7Lp/
# 上%JJMJ8
%不%AAIpA
"补(;@SIA
"要%JAIIp
# 不%JAIIp
"解&o@IJA
# 释&o@IJA
"请%oIJJJ
"足%DAJIA
# り%DAJIA
"这%n[>5g
# 个&o'@6S
%里%fgII8
"遅(JAJgJ
"重'JDJIJ
# 构#AMJJA
"需(@JHJg
# 要(@JHJg
"高%J@IoJ
# 速%J@IoJ
"버)JpIIA
# 그%JoIIJ
"성&IIIoJ
# 능&IIIoJ
"왜&q@?@J
"이(R7E@J
# 코#[HD?J
"주%MJAHJ
# 석%MJAHJ
"쿼#JAJgA
# 리#JAJgA
"테#AJgIJ
# 스#AJgIJ
"한 번%I8NAA
!a#AAIMS
" #*JJpGJ
#0%6gJA]
#bad%A@DJJ
%etter%AJHJg
%inary(JJJ2A
&t)ANJIA
%uilt#JJHJg
#callback(AHIMA
&ncel%JAJNJ
&se+JApHJ
&tch)JJNJ/
%lass(@D@A]
&eanup%HDJBJ
%ode%JJGNJ
&mment#:8@MS
&ntext%JDJ8J
%ustom&J/ANJ
#dba&JJNJ/
%eque(JGJgJ
&scription%kJAFJ
%oc%DJJHJ
'string%NJAHJ
#fake&J?pJJ
&ster)JJJp/
%ew%L?g?A
%ilter%J@AEJ
%older%J8AM8
%unction#@B/MS
#generator%L??Ig
%ood%AJJIg
#header%MJJHJ
%ook&J<JIA
#leap%JJgHJ
%ibrary%8JIJg
&mit%JIIAp
&ne*E@JBA
'ter%HJJMJ
&st%6D7MS
%ook%8JMJJ
'p(JAGJg
#mail%AAJNA
&p#AIIBg
%essage(JAJGg
&thod&I?JNJ
%illion&8@Io]
%ore%INJHJ
#name(JNJGJ
&sty&AJNJ/
%egative%JfAIJ
&w%7R@e]
%icer%JMJ?J
%on%nJJJJ
#parser%GJJNJ
%erformance%J?IpJ
%roblem%AJ@Jp
#query)J@HoJ
'ue(8JJJg
#raspberry%J7Jp8
%eadme%MJJGJ
&cord&JEJHJ
&quest(JgJ7J
%ule%JJGJp
#script#JJ8MJ
%econd%@79rJ
'urity&J@N@J
&maphore(AAI@g
%horter(JNIA8
%ingle%J7Ai8
%low%JJp/J
%tream%J@Ik/
%ummary&E8JKJ
%witch%JNIJ8
#test%I8oAS
%imeout%IIAMJ
#unit%IJgHJ
%sage%;JJHJ
&er%Jo@@A
#way(J@INA
%ith&JNJ8J
"11y%J@MJA
"b(RAeIJ
#!(R8nIJ
#$)S8oIA
#a%AfIAJ
% problem%AfIAJ
#er(JfJ@A
#frage(R@@h8
(…(I@@qA
&…(I@@qA
#le(J8ADJ
& to(J8ADJ
#or…%J@SDA
%ut%9IaH8
' ?%pJIJ8
(the%E9D78
*is*AJNIA
'!%[IKJ/
&…%9IaH8
%ve*E@JIA
' each'DJAIA
(it&E@JIJ
(the)<IJIJ
&…*E@JIA
"ccept(J@JEJ
( an%J@JNJ
(s(BpJ7J
(…%BpJ0A
&ss+A7JoJ
(!+A7JoJ
($+A7JoJ
&…%8n@TA
%ord…%JA8NJ
&unt%JA];A
)!%AA];8
)$%JJJ3A
(…%AAS;J
&…&JAAEJ
#tion&S@AEA
( that%JA8DJ
&…&J@AEA
"dd"D7[EA
% a"A7f<J
'n%BJ8NJ
&cases%JAgHA
&docs%MJJHJ
*trings%MIJJA
&error%II@MJ
&jsdoc"NJJHJ
&the&IoA@J
'ype(IMAHJ
%e…&@oAIJ
%iti…&IFJqJ
&…&IFJqJ
#ım%g@J@J
& adım%g@J@J
(nlat%g@J@J
"f%@7fMA
#!%@7fMA
#$%@7fMA
#ter%JoIIA
' free%JnJAJ
(it%IAp@J
(return%J2JJJ
&…%JoIIA
"gain%@6o]J
' and&J?IoJ
'!"@n7gA
'$"@n6pA
'st"@8g@g
) a%JJeJA
(…"@8g@g
&…%@@gRS
#giungi#M@ABA
(…#M@ABA
&…#M@ABA
#ree&AoJ@J
&…%AnIAJ
"head%@JoM&
'!%@JoM&
'$(AJfJ/
&…%@JoM&
"joute%E@S?A
( des%AIgIJ
)un#IJJMA
&…%E@S?A
"l posto%JMJ@J
#gu….A@H@p
%ún%J@NJA
&…%J@NJA
#l&AAApA
% above%E6JJJ
&cores%J@JfJ
&the#J7M]/
%e(@AoJJ
%ocate%JJH8g
*!%JJH8g
*$%JJH8g
*s%J?JoJ
)ions%J?SgJ
-!"JHJgJ
-$"JHJgJ
(…%J?IoS
&w%JAANA
'ed&A2I?p
(…&A2I?p
&…%@/Ihg
#most%JDJHJ
( the%JDJHJ
&…%JDJHJ
#one%AIHJg
'!%AIHJg
#phab…*JEI@J
&…*JEI@J
#ready#8SIAg
)!"AAI8p
(…#8SIAg
&…#8SIAg
#so)@RAEA
& need%AAJEA
'take%AIINA
#tern…(AJGJp
&…(AJGJp
#ways(AfHA]
( 0(AfJAA
&…(AfHA]
"m#RfA.]
# i#[]>/g
#ount%JgJ7J
&…%JgJ7J
"n#JR@MJ
# empty%BoAB8
&rror%@S7DJ
&xample%D8JKA
'perienced%ANJJ&
(lanation%i@A?8
'tension%J<J@J
%fft&JGJpJ
%hour%p%@nJ
%index&8@H]p
'terface%JNJHA
%option%J@JEA
&rder%]AJD/
'm%JHJAp
#alysis%H6LpJ
(…%Q6LpA
&…%/6Lf]
#chors%JDJ@J
(…%JDJ@J
&…(J9J@p
#d a".-@bp
'gain&J?IoJ
&bound%J7IoJ
&cons%A@M?p
&drop&JHJEJ
&hashcode%J@JDJ
'ow#gJJJ/
&i&p8HJJ
'ts%M@JJA
&list%8ADJJ
&see(JJpI8
&tell&8ANJA
'he(JSI;A
'wo%JHpAA
&why*pJIJ/
%$%/JJJp
%roid&Jp8HJ
(…&Jp8HJ
&…&Jp8HJ
#inhado%JDI8J
* demais%JDI8J
(…%JDI8J
&…%JDI8J
#lamadım%g@J@J
+ adım%g@J@J
(…%g@J@J
&t%g@J@J
'!%g@J@J
'$%g@J@J
&…%g@J@J
#nidato%JDJ@J
*!%JDJ@J
*$%JDJ@J
(…%JDJ@J
&…%JDJ@J
%otate#BDI@J
*!%HNIJJ
*$%HNIJJ
)ions%IE@@J
-!%IE@@J
-$(FNJJJ
(…%AE@@J
&…%AE@@J
#other(KfJ?A
(…(KfJ?A
&…(CfJ?A
#tes*S?N@8
' de+J@N@A
&…*S?N@8
%w…%8JIJg
#y%8BEAJ
% good!JIMIA
&more&/WHAJ
&reason#JIIJg
&way&J>N8S
%!%JEH@]
%one&@nB@J
&…&@nB@J
%thing(JAEJA
* that%J8NJJ
*!#S?9gJ
*$#J?1gJ
(…(JAEJA
&…(JAEJA
%where%N@IIJ
(…%N@IIJ
&…%N@IIJ
"part%g7L@J
'!%p=MAJ
'$%JHNJJ
&…%f2C?8
#i%8B@Sg
% ?"AJIJg
&design#8AMJJ
%!"7DI9g
%$"?<I1]
#p"6o5;g
%eler(6JJJp
(…(6JJJp
&…%>[HJp
%rec…#a.h>A
&oach&8JNJ8
(…%8JNJA
'v…#[AMI8
&…%BIW@8
#ro…*AJNJ/
"re%AgJ@A
% almost%JDJHJ
&missing(M/JIJ
&the&8@bJ8
)re%.@DA]
)se%pJKJ&
%n't%DGIA]
( strings%J5JJp
&…%DGIAg
#gument(gQI@J
*!(pII@J
*$'gIJ@J
(…%oe?6]
&…%oe?,p
#ound)I9IEJ
( this)J@IEJ
&…)I9IEJ
#ray%Ig@@S
&…%Ig@RJ
%egla%Jp@IJ
(…)Jo@IA
&…)Jo@IA
%ive(AfJ@J
&…)BnJ@J
%ow#ID@D/
' function%JNJHJ
'!'JHJMA
'$'JHJMA
&…#ID@D/
"s%IJIE8
# a%[U@J/
%described(HAANJ
%well&JIRE8
#k%]8[D/
% before%J8JNJ
%s&]?In8
#sert&AAp@J
( on%AAg@J
(ions&JJp@A
, for%AJgA8
(s%@@oI]
(…(@Bf@J
&ssment%AINIJ
, of%AINIJ
(…%AINIJ
&…(@Ah@J
%i…(AJMJ8
%umptions&EILH8
-!%MJDH/
-$%MJDH/
(…&EILH8
&…%EIMH8
#ync%JEI@J
' await)JEIJA
'!%JHJJg
'$%JHJJg
&…%JEI@J
"t%@eCIA
# 0%IfL1/
%all%MHH8]
%it%JAgIJ
%once%8?Ifg
%the#@fAKA
'is%f@D5J
#!#f6D@J
#$%o@M@8
#tachments(J7JDJ
-!(J7JDJ
-$(J7JDJ
(…&J@JEJ
'k…%An@@]
&…%@Q@ES
%e…%]p@@/
"u(D;@7J
# lieu(J;IJJ
#ch(@,eaS
& ohne&J7IAp
'schneller&AAIpA
#dit#@@CDA
' trail(JJGMJ
'!%J@NIJ
'$%J@NIJ
&…"@?D<A
#f&7UE=S
% wenn*JpJHJ
%!%%1E7g
%$&@:E@A
#toma…(JAoIA
&…(JAoIA
"vatars&J7JEJ
)!&J7JEJ
)$&J7JEJ
(…&J7JEJ
&…(J@JEA
#ec&Ibd6A
%rage%pJJJ/
(…%pJJJ/
&…%pJJJ/
#oid&S8IpA
' the%A@JgJ
&…&S8IpA
"wait%@U?@g
'!%7]@@g
'$#@g@@]
&…%@U?@g
%y#Ii7,g
&!%Jo@?S
&$%Jo@?S
"yrı.@<@QA
"ñade"E?@D8
' comentarios%M@IIJ
(un#IJJMA
&…"E?@D8
!back%8O@<g
&!%BHJ<8
&$%IQ@;J
&off%J7JNJ
(…%J7JNJ
&up%JJNJ/
( script%JJNJ/
&…".fE</
#d%7@[?g
% feeling%A@DJJ
&input%AJpHJ
%ge(JeJ@J
&…(JeJ@J
#lanc…(JfJ@J
&…(JfJ@J
#se&AIInS
&d#SAeIS
&…"[AmI]
%h%JlAEA
%ically&pJHJA
(…&pJHJA
&…%gIGJg
%ta'AJHJg
&…'AJHJg
#ts#JAgIJ
&!#JAg@J
&$#JAg@J
%tery(JHJpJ
(…(JHJpJ
&…(JHJpJ
"e!&VBCA
# 0(JeJ8J
%a(J2IAS
&ble(J8ADJ
%better%AHJ@g
&igo%JIJp8
%called%C7QIp
'se(JnJJA
%data%JMIJ/
&ocumented#JAIAg
%faster%JJJ8g
%happy&JJNJ/
&ere&JmJIJ
%idempotent%ApJJ8
&n%JoHAJ
%nice%IBSE&
&ull(JgIJ/
%possible&JAJmJ
%shorter&JEJ@J
&implified(JMJJ/
&ortable&J7JEJ
&ure%I8fIJ
%the%JAHJg
#autiful%JMJHJ
+!%JMJHJ
+$%JMJHJ
(…%JMJHJ
&…%JMJHJ
#cause(A@JfJ
) of(A@JoJ
(…(A@JfJ
&…(A@JfJ
#en&pSI?J
#fore#fHTHA
( #%pJJJ/
)i%I@MJA
*t#g5Df/
)overwriting%J8JNJ
&…#fHTHA
#haviour#9:g6]
+ in%J@pAJ
(…&A3S7S
&…&A3S7S
%e….Ip@IA
%ind&ooIA&
( the&ooI@&
+is&pIJJA
&…&ooIA&
#i(7f?Ig
%m+JoI@J
%ng#gJJJ/
&…#gJJJ/
#lgele%E@JAJ
)!%E@JAJ
)$%E@JAJ
(…%E@JAJ
&…%E@JAJ
%ow&RQAN8
'!%RJAN8
'$%IJANJ
&…%HL7N8
#mängeln%AJNJ8
+ ?%AJNJ8
+!%AJNJ8
(…%AJNJ8
&…%AJNJ8
#nutzt%8JIJp
) ?%8JIJp
)!%8JIJp
(…%8JIJp
&…%8JIJp
#re…)8_N.8
#st%@@L?p
& practices&JJNJ&
'way&AJJHp
#tter%7:?[g
( than(AIJgA
(!#JLGR]
($#JLGR]
&…%7:?[g
%ween%JRI@g
) a%8AAJp
+nd%/JJJp
*the(pAJJ8
)!%/JSJg
(…%JRI@g
&…%JRI@g
"ibliothek(J@J@p
,!(J@J@p
,$(J@J@p
(…)JAI@p
&…)JAI@p
#en%AJMJ8
#g+8@HSp
%!%J?JpA
%$%J?JpA
%o(JIIpJ
&!(JIIp8
&$(AIIgA
#nary&J@AW8
( search&J@JpA
&…&J@AW8
#r,@<J?J
% göz&J@N@J
#t&INB@A
% heavy%7NJIJ
%te%^U88/
' einmal%IID@J
'!)A<C?A
'$)A<C?A
&…%]CS8/
"lock%CBH8g
'!%JJHJg
'$%JJHJg
's%:ef?A
(!%1Ip?J
($%1Ip?J
&…#1QZdS
%w%JoHAJ
"ody%?7IDg
#ilerplate%J@ADJ
(…%J@ADJ
&…%A@SDJ
#ok&AnJ@S
%lean%A;HA]
(…%A;HA]
&…%A;HA]
#rr…%IpA8A
#ttleneck%A?H[g
,!%AIH]g
,$#JHJgJ
(…%A?H[g
&…%7??V]
%ão&ApHKA
&…&ApHKA
#und%8fIo&
'!%8fIo&
'$%8fIo&
&…%AfA^/
#x%FgAMJ
"rakuj…%M7g@A
&…%M7g@A
%nch"SH[fJ
( and%J7IoJ
)run%gJJJ8
(es#S;Q8A
* are%JDJHJ
(…"R2Z#g
&…"Q3ZHS
%ucht(/@Afg
) 0%JIJoA
(…%%@fe]
&…%%@fe]
#eak%[g_-8
' first&8JNJ8
(the%@op-J
's#I.j@A
( this%J8oJJ
&…#QIi8/
#ing&A<RIA
' it#JMJAJ
(the&ANIIA
&…&A<PI]
#oadcast%J?IoJ
+ join%J?IoJ
(…%J?IoJ
&…%J?IoJ
%ke(JpA8J
' the(JgA8J
'n#?ffAA
(!&IoJAA
($&IoJAA
&…)IoJ?S
%wser%JJHJg
(…%AJHJp
&…%AJHJp
"u+p@I@A
#cket)J7JNA
&…)J@JNA
#ffer%]AJT/
(…(J@IoS
&…(S7IgA
#g#7egJ8
% report#J/JgJ
%!%7Rq?A
%$%7fh?8
%s&J7NJJ
&!%J@EJA
&$%J@EJA
#ild"Ak!DA
' a%JJHMJ
(is&IpJ?J
(test%JI/NJ
)he%@_GBA
'!%Jo&DJ
'$%Jp/AJ
'er#QAJDJ
)!#Q@JDJ
)$#Q@JDJ
(…"ZBAEA
&t%AIIJp
' in%AIIJp
&…"I_,ES
#lk+JHJoJ
#t#QjA7J
% for(J7JDJ
&it(HgJIJ
%ton&@RAEJ
( does#@gJIJ
(!&JIAEJ
($(J?ADJ
&…%RIAEA
"y a%JJg7S
%const%JNJ/J
%default%JHJNJ
%eye+J@N@J
%itself(AfJ@J
%line&o@JIJ
%month%J7JEJ
%name%JFJNJ
&ow&N&JJJ
%one%IgBIJ
%tests%JAgHJ
&he)AnIAS
'is&J.pZA
"öl%JEJ@J
%!%JEJ@J
%$%JEJ@J
"łąd(Jf@@J
&!%JoI@J
&$%JoI@J
!c&J@JN8
"!&J@JN8
"$&J@JN8
"'est#IC@@g
' propre%JJMJ8
(quoi%R@H@g
&…#IC@@g
"++20%JMJ@J
'!%JMJ@J
'$%JMJ@J
&…%JMJ@J
"ache%n?ITJ
&ing#??IiS
(…#??IiS
&…%e?I^J
#da(<JARJ
%enas%JDJ@J
(…%JDJ@J
&…%JDJ@J
#lcul&8BNJA
(ate%J8SfJ
*ion%BJ][/
- ?%AJg]&
-!%BJg]&
(…%I7[a/
&…%[0LT/
%l%IS>Rp
& it%A;I@p
'this)8SHJp
&!%@%@sA
&$%@%@sA
&back%q@@D&
* a%AMJ?J
*!&p>IN/
*$&g>IN8
*s#JDJAJ
+!%JDJ8J
+$%JDJ8J
(…%hB@B/
&ed)/@[Ip
( ?%&JJJp
)before#gIIJJ
)mean%/JJJg
(!+/JJJp
($)&JJJp
&s%@9InS
' this%8JJJp
'!(@8JoJ
'$)A@JoJ
&…"U0YRS
#mb…(JEJ@A
#n"8gHHg
% be*JpAIA
&i%7?CRg
't"pJI]&
&run%AJnIJ
&this#72BfJ
&u#V@I>]
&we&A(S[A
&you%^fQI8
%'t%fLH@8
' follow%8NIJA
&…%fLH@8
%cel)J@INJ
(!(J@HMA
($(J@HMA
(lable(J7JDJ
*tion(IoJIA
(…%@m@D8
&…)@RIEA
%not%JoJAA
&…%JoJAA
#refully#JJMJ/
+!#JJMJ/
+$#JJMJ/
(…#JJMJ/
&…#JJMJ/
%t#@KR;J
&!%AJJ;J
&$%AJJ<J
#s&I@s?8
%!&J@NI8
%$&J@NI8
%e(Bee>S
& ?(AJGJg
'for+JApHJ
'insensitive(JnJJA
&!%D[O@]
&$%Hf]J8
&s%@8hAA
' for%AJpHJ
'!%JAMJA
'$%JAMJA
&…%@8hAA
%o.A7oIJ
& de.A7oIJ
#tch(A7aA8
' it%J8oJJ
'!(SJNJ&
'$(SJNJ&
&…%77b8J
#use%AoHAS
&…%@n?ZS
"e%qQD?8
# code&7BE[/
%qu'une%JJIHg
#nt(InJAJ
#tte*oJH@J
&…*oJH@J
"hain%JDJJJ
&…%Ii@6A
%nge%?BaR8
( the(JMA@J
(!%BRD@8
($%BJD@8
(log'MJJGJ
+ entry%NJJ?J
(s%@RJ<S
) are(ApIIJ
)!%@7D<S
)$&I7LEA
(…%2?CLJ
&nel&RO?fS
) here%gJHJA
)!%J@J@g
)$%J@J@g
(…&RO?fS
&…#8@M]A
%rac…(@pJAJ
&ge…)AIJoJ
&…(@e@fA
#e%f6JD/
% ne%A8NIA
%ck"@@sIA
' for%JA<JJ
(missing%JpFJJ
(this%AAN@J
)o%JJnJ8
(whether(AA;JJ
)ith%JJeJJ
'!%]AE@/
'$#^@D@/
'ed&oJIJ8
(…&oJIJ8
's%C8YCS
( the#[JgH8
+is%JJGJp
&…"J7qB8
#oice%JJHIg
&…+J7IES
%s…(K@JDA
#unks*A@JoJ
&…*A@JoJ
"i%@7KrJ
# should%J8oJJ
#!%@RIfS
#$%@RIfS
#rcular%JoI@J
* import%JoI@J
(…%JoI@J
&…'II@DA
"laims%JJNJ/
(!%JJNJ/
($%JJNJ/
&…%JJNJ/
%mp%)AIJp
' to%*JJJJ
&…%)AIJp
%r…%pAIAA
%se)o8@@J
'!%J@@Ip
'$%J@@Ip
&s#C;@8S
' and%:@AIp
(for%JJAEA
'!%DMR>A
'$%DMR>A
'e)IEI98
(s%R<IJA
(…%R<IJA
&…&SEIAJ
%uses%JDJ@J
)!%JDJIJ
)$%JDIHJ
(…%JDJ@J
#ean%JDABA
'e…&AEJIA
'up%Q@AgJ
)!%HEJ@J
)$%HEJAJ
(…%Q@AgJ
&r&S*JJA
's%J?JNJ
&…&I<@KA
%ver)R<J7J
(!%JEJ7J
($%JEJ7J
&…(R<I7S
#i%J@IDA
% around%JII;J
%c…+IoJ@J
%ent%@g@*J
( for&IAJ<A
(!%7Z@3]
($%Ae@<J
(…(J@JEA
&…)@SI<J
#ock#J@gIA
'!%JFpJJ
'$%JFpJJ
&…#J@f@S
%ne%/AJo]
%se%An?A]
' the%JnIJJ
'!#Af@BA
'$#JfJBA
'd%RgA@A
(!%RgA@A
($%RgA@A
's#gSJJ/
( the%gJJJ/
&ure&Io@@S
)!(8fI@S
(…&IoI@S
&…(Jf@AS
#ue&p?JJJ
& what&p?JJJ
"o+o@8?]
#bra(JfJ7J
&…+AIo@J
#de)A<B@A
& ?(gILJ/
'any&/NJJJ
(uf%@;E@J
'for(JJ@EA
'in(AJMJ/
'more%@DIZJ
'please%@HIEJ
'review%JINB8
'smells%JJNHJ
(plitting&JIInJ
'why%*JJJJ
&!%_;:88
&$%K<D7A
&s%hJIJ8
' for%pJIJ/
&…%hJIJ8
%ice!%RED?A
($%RED?A
#fnąć%JJJHg
( commit%JJJHg
&…%JJJHg
#llec…&Z.@pJ
&…)HE@SA
%oca%B@IDJ
&r(HAJMA
'!(HAJMA
'$(HAJMA
&…,I8JEA
%umn&Bo@7S
( #%@pJAJ
(!%JIHJp
(s)J@@oA
)!&JnI9A
)$&JnI9A
(…)J@@oA
&…%CY?fJ
#m%@7Rk8
%e(f^I@8
& from(gJJJ/
'out&AoJJJ
'this%/JJJg
&ntario(EJAIJ
,s%MIIIJ
(ário%*JJJJ
(…*<JAIJ
&s%K8IHp
' back%IAIJp
&…)<AAIS
%mand#Ij?88
(…#Ij?9/
&ent"D@ACS
) above%;JJJJ
*claims%JJNJ/
*here%FJJJp
*into(IGJMJ
*on%DJJHJ
*parser%GgJJJ
*the#MJJJA
,is(EJJJ8
*w%MJJGJ
)!%;AJKA
)$%;AJKJ
)aires'MJIAJ
)s%DIB@J
* for%NIJIJ
+in(DAIJJ
+on(HAMAA
+welcome%GANJJ
*!#DI@AS
*$#DH@A]
(…%DIAAJ
&it%AJJHg
(!#JJJGg
($#JJJGg
&unicate%pJJJ/
- here%pJJJ/
(…%pJJJ/
&…%DIAAJ
%pare%8@pA]
(ison(JfJ@J
(…%7m[IS
&ile%JnJAJ
)!%JoJAJ
)$%JnJAJ
)d%J8JnJ
* on%J8JnJ
)r(Jf@@S
(…(@f@IS
&laining%JJNJ/
-!%JJNJ/
-$%JJNJ/
(…%9gEI8
'ejidad%8IJJg
(ta#M?IDA
)e%JIIMJ
* the#JHJMJ
(xity(/;I@]
, of)AEJ8J
,!%&HIgp
,$%&HIgp
(…%/:@Cg
&onent"INTG8
+ per%JNA?J
+!#IR^PA
+$#I]]PJ
+e(JAIN8
, de(JAJNA
(…#ICJM/
'se(JJJM8
(ition*JEJ?A
(…(JEIC8
&rehension#JMAAJ
/!#JMAAJ
/$#JMAAJ
(…#HMS@J
&uted&pJIJ/
*!&pJIJ/
(…%pAIS/
&…#7TIDJ
#n*@o?I]
%cat…%J@IpJ
&er…(J<JAA
&urrency#AAgIJ
- test%JAgIA
(…%Ao]@A
&…&@NIIA
%dition%Qe@ZJ
+ between%IgIHJ
+!%IHIfS
+$%IHIfS
+s&oAK@A
(…%fnJHA
&…&oeJHA
%fig(/iI?]
( from%&JJJp
(!(JoI?S
($(JoI?S
(urable(I?JMJ
.!&J?JNJ
.$&J?JNJ
(…%f8ANA
&…#7h?;S
%nection"6fIfA
, is%ApAIA
-mid%J7pHJ
,!&I/JpJ
,$&I/JpJ
(…"ZQ?nS
&…%II@[p
%s%A@M?p
& of%A@M?p
&erta(JfI@J
(…(JfI@J
&t'JBI?g
' ref%JNJ/J
'!#@D@@]
'$#@D@@]
'ant"@n@eA
* time%JnJJJ
*s&J<JAJ
+!&J<J@J
+$&J<J@J
(…%IMIIJ
'raint#gPJ;A
,!%gPJ:A
,$%gPJ:A
(uctor#A2ADJ
-!%@:JDJ
-$%@:JDJ
(…%SAA;A
&ulta%R@@i8
* por&I@IoJ
*s+A@IpJ
+!(J?JgJ
+$(J?JgJ
(…+I@IpA
'm…%S7JgA
&…"HB?hg
%tention%@A]eA
(…%@A]eA
'xt&J3J:A
) manager%JDJ8J
)!%J<JBJ
)$&JNJ?J
(…&J3J:A
&ract%JIhHJ
(…%JIhHJ
'oller#JDIAJ
,!#JDIAJ
,$#JDIAJ
(…%I@BEJ
&…(I;QKA
%versions(J@IoJ
- at(J@IoJ
(t!8L8N8
) this"JEIIA
(…#RI@fA
#pies(J?JfJ
(!#JHJgJ
($#JHJgJ
&…&S?JpA
%y"IL@?g
& paste%JNJ/J
&!%J7JoS
&$%J7JoS
&…%LJJcJ
#res%J@JfJ
'!%J@JfJ
'$%J@JfJ
&…%J@JfJ
%rect%I]LI/
)ly%JSNJ/
(…%JSNJ/
'ggi%IoIJA
(…%IoIJA
&…&BoK@8
%s%JgJ@J
#sa%fAL@8
& fa%gJJJ8
%t%/JJJp
%ì&AJNJ8
& ?&AJNJ8
&!&AJNJ8
#uld"J;B6]
' be(A<IR8
(go%A7MJJ
(i(AIIJp
(this#.BD8g
(use(A@J@g
(you#hBR?A
&…"J(B:]
%nt(hJIS/
'er(AfJ@J
)part)J@IEJ
- for%J@JDJ
(…(@Z@DS
's&Ip89J
&…%g[?E&
#ver%JJgIA
'age)J7pAJ
*!&J@pAJ
*$&J@pAJ
(…)J7pAJ
'ed%J8M?J
(…%J8M?J
'ing%IJAfA
* index%JJ/pA
(…%IJAfA
's&JpAHJ
&…%I@qIA
"pu"J@JgJ
"r(J@M@J
# please(J@M@J
#!(J@M@J
#ash#JJgIJ
' from%J8gIJ
'es%?g@@g
) when%HpJJJ
(…%?g@@g
'ing%JpHAJ
*!%JpHAJ
*$%JpHAJ
(…%JpHAJ
&…(@gI@S
#ea#@IgCA
& una#JIAMJ
&te#IISDJ
( a#IJJMA
(s%JgJ?J
) two%ApJ>J
(user%ApJ>J
, creates%ApJ>J
(…%Igg>J
&…"H[oAA
#itique%J@E@J
(…%J@E@J
&…%I7ECJ
#on&@RI<J
& job%@II<g
#ud(J@JDJ
&!(J@IDJ
&$(J@IDJ
"ss*JEI9A
#v%@fI<S
"ustom(I8JMJ
( hook#IIIDJ
(er%[Q@D8
*s%@H?a8
(…%RH@W/
&…(I@IM8
#ál%8IJJg
& es%8IJJg
"ycl…&@tI%A
"zy(A@AAp
"álculo&AJNJ8
(…&AJNJ8
&…&AJNJ8
"ódigo)I<B@A
(!"f(;R/
&…)I<B@A
!da*A[NJ&
#ha)JEI@A
#i%J@N@J
% un'occhiata%J@N@J
#rk%IIJEJ
& mode%IIJEJ
#s#Y.BVA
% null%AAIJp
&so)AJNJ8
&todo%JHIEJ
&was%AIMAJ
%!%.D?Dg
%$%.D?Dg
#t)p7JSA
%a%I@RNA
& flow%fJAIJ
(or&JJ/EJ
'instead%JMIJ/
'of)JoJ?J
'race%JgI@J
&!)J@ANA
&$*J@ANA
&base%@'Iog
*!%JDS@8
*$%JEJIA
(…%@'Iog
&class&@KJE8
+ for)AIJNA
+!&JNJ?J
+$&JNJ?J
(…&@KJE8
&…%A1IgS
%e"6ep2A
&!&A@JEJ
&$&J@JE8
&ien(I8gRJ
(…(I8gRJ
&nb…)@8JoJ
&s&JIIEA
'!&JIIEJ
'$%JIIEJ
&…&?oXgA
#y&JoJ@J
%s!%8AJCg
&$%8AJCg
#zu%6AVM8
&!%6AVM8
&$%6AVM8
"ba&JJNJ/
% be&JJNJ/
"e cadenas%JDJ@J
%requêtes)J6JpJ
#ad&AJNB/
& code&AJNJ/
&lock"@eE.S
* ?%JIHJp
+potential%J/NJA
*!#@fJAS
*$#@gLJ/
(…"@n<.J
&…"@n<.J
#bería&7r@BA
) ser&ANJI8
*usar%J@JIp
(…&7r@BA
&…&7r@BA
%ounce%A[ID8
*!(JJJ2A
*$(JJJ2A
(…#A^@;/
&…*AJEB/
%ug%@oH@S
' this%JoIAJ
&…(A[MJ&
#cimal(@gJJA
(…(@pJJA
&…&ofI@/
%ode%fIRIJ
( this%fJIIJ
(…)@7REJ
&mpose&JEJ?J
+!&JEJ?J
+$&JEJ?J
(…%AD@BA
&…&R9I<A
#dupe%JDJJJ
( the%JDJJJ
&…%JDJJJ
#fault%I9@EA
)!%JHJNJ
)$%JHJNJ
(…%I9@EA
&…%I9@EA
#i%JAgIJ
% test%JAgIJ
#l%g@L?A
% callback%gGJJJ
%ay&&AJJp
&…&&AJJp
%ete&IIAEJ
( the%JINI8
+is%JJGJg
(!(JAIDJ
($(JAIDJ
(s&JnJBA
(…(JeJAJ
&…%@eA<A
#m,SoHIA
%ais%@A@oA
(!%JAIoJ
($%JAIoJ
&si….J<I@A
&…+@<@QA
#n)K#dLg
#pendencies%JEI9J
+y%&UJ?p
(…%%j?7p
&…%%j?7p
%recated&K'IJp
,!)J8IJp
,$(J/IJg
(…&M&I@p
&…&M&I@p
#que(JGJgJ
' instead(JGJgJ
&…(JGJgJ
#r+pK@@8
%lenmiyor%JoI@J
- düzelt%JoI@J
(…%JoI@J
&…%JoI@J
#s(A0b@A
% failles&J8NIA
&tests)@IoIJ
%cribe"e@o@A
* it(6JgJJ
+the%gAAIA
+what%eJJJJ
*d&J7SEA
+ in(HAANJ
(ption,N@AHJ
- for(NJ8HJ
-!&NJAGJ
-$&NJAGJ
-s#MAJHJ
(…%W@I@A
&…%W@I@A
%erves#M1J7J
* a#M1J7J
(…#M1J7J
&…#D0IeA
%ign&?DEAA
(!&?DEAA
($%HEE@A
&…&?DEAA
%tructor%AeIA]
,!%JeJAJ
,$%JeJAJ
(…#@hI.]
&…%@pI.S
#tector(J8NAJ
(…(J8NAJ
#ve…(Ag@JJ
%i…+@eE6A
%rait(AfI@J
) être&AoI@J
(…(AfI@J
&…(AfI@J
%uelve(AfJ@S
* undefined%88JJp
(…(AfJ@S
&…(AfJ@S
#ze*oSJ@A
& code%7CE@A
'fout%JpJ?J
(unctie%n@RBA
'query%pJJ/J
"ialog(AfJ@J
&…(AfJ@J
#ci%A8NIA
&!%A8NIA
&$%A8NIA
#d&JINA8
% i&A@NJA
&this&AJNA8
#e&]t@%8
% reihenfolge(J7IAg
%p%JEJ@J
& genest%JEJ@J
%se%s67m/
'n#[2D@8
( code#[2D@8
'r*pIIJA
&…*q@AR8
#fference#]?IHg
, between#S@IHg
(…%AIIIp
&…%AIR@p
#mensions%JnJAJ
(…%JnJAJ
&…%JnJAJ
#rect…%@gI2A
&…%@gI2A
#sabled%IAAMJ
(…&IAAEJ
&…&IAAEJ
%c…%Ie@1]
%k%@-JkA
&!%JHJpA
&$%JHJpA
#t)Z:EQ/
% null&AAIJp
&sneller(AAJfA
&zo&A@NJA
#vide%&EJ8p
( per&/JJJp
&…(.rA@S
"o!g79nA
# better%JJJp&
%i'8SIAg
&n#gJJJ/
&t%ALHf8
%the)p@IK8
(se(pJIJ8
(y&pAJJ8
'is%@KHeS
&o&AJNJ/
%we*pAAJ8
&hat%JJNJ/
%you*8JNJJ
#!%hAI]/
#$%hAI]/
#brze&JJNJ/
( napisane&JJNJ/
&…&JJNJ/
#c(M@JJJ
% comment#DJJHJ
-s%HJJMJ
&this%MAIAA
%ker&J@JpA
(file%@E@BA
, for(IIJMJ
,!(JEJ?J
,$(JEJ?J
(…%@E@BA
&…%@:@h8
%ment%N@@IA
) fixprice%N@@IA
(…%N@@IA
&…%N@@IA
%s(NAJ@J
& for%NIJAJ
'generator%HEJAJ
&!(D@JIA
&$%E7K@A
&tring(DIAIA
+!(MIJIA
+$&NIAHJ
+s%MIIJA
(…(DIAIJ
&…(DIAIJ
%ument#8IISg
* parser%HASgA
+this&7JIJp
*a#DIJAJ
+tion%MHJIA
/ for(MIAIJ
0generator%FoJLJ
+zione%MIJIJ
0!%MIJIJ
0$%MIJIJ
*e%D@JJA
+ cette%D@JJA
+d%M@I@S
, ?%IJIAg
,!#J@IAg
(…&EIJIJ
'ment&N@I@A
+ this&N@I@A
(…&N@I@A
'nt%MAJJA
(…%MAJJA
&…(DIJIJ
#daj&K@@EA
' komentarze%NJJ?J
&…&K@@EA
#es%gAI@J
& #%pAIAJ
'anything%J?JgA
'it"7@C8p
'my%JJNJ&
'name%pJIJ8
(othing#@gJIJ
'oauth%/JJJg
'the&pJIJA
)is&pAJAA
)ree&A<J@J
'way&A<JAJ
&!%i:??8
&$#j;??8
&n't&JIIoA
(…&JIIoA
't)IpJ@J
( compile%JgIAJ
)update%IpJIJ
&…%IfIe8
%t*sI??8
& deze%gJJ8J
&!*k@??8
&$,E@J?J
#ing&oSIA8
' wrong%AgGJJ
'!(pAJA8
'$(gAJAA
&…&oSIA8
#kume…(EJJAJ
&…(EJJAJ
#main%JEJJ8
( layer%JEJJ8
&…%JEJJ8
#n't#J/L[A
' get#gIIJJ
(like%&JMJJ
&…#J/L[A
%e&A@LE8
&!(J7LM8
&$(J7JMJ
%t(f2?[8
#ppel…&Hs>6]
&…&Hs>6]
#s.JoJ?A
% veces(JeI@A
#uble&RpAA8
(!%A*J[J
($%A*J[J
&…&RoAA8
#wn%NJ@QA
& instead(JeJAA
'the%C8@nJ
(o%J?JoJ
&!%8D@A]
&$%8<AJ]
&…&7QrQ&
"r%pIIAA
# of%pIIAA
#ag&JHJEJ
& and&JHJEJ
&!&JHJEJ
#ifts%JfJ@J
(!%JfJ@J
($%JfJ@J
&…%JfJ@J
#op"@8@j8
& the%@CAeA
&!%JHJEJ
&$%JHJEJ
#y&@b@'A
% run%IJANJ
%!%JrJ%J
%$%JrJ%J
#über#;@MIJ
(schauen(I?NIJ
(…(I?NIJ
&…(B?NIJ
"u'RMD6/
# das.A@NAA
'zu%8JMJA
%mir(pIIJA
#plicate*JmJAJ
*ion#JDJAJ
-!#JDJAJ
-$#JDJAJ
(…*@NI@A
&…*@NI@A
#rch,oR@@A
&…,oR@@A
#żo,A@IoA
& ifów%JEJ.J
'zapytań#J?JgJ
"á%AfM?A
# uma%J@N@J
!e%8JIJp
"0382%JpI@J
'!%JpI@J
'$%JpI@J
&…%JpI@J
"ach#DRReA
& field%N@JHJ
'line&AAJpJ
'other%Ji68J
(ver&J@p@J
'step%DAJIJ
'time&J?JpJ
#rly#@;?^A
' exit%JGJpJ
(return%JDHAA
.s(JEJ8J
(termination%JGJoJ
&…#@;?^A
#ts)IoIRJ
& 0%J?IgJ
'the*IoJ@J
"dge"I@i?8
& cases"I@i?8
"en*68BbA
"ffects&JEJIJ
(…&JEJIJ
&…&A<JIJ
%icient%JIIpJ
+ please%JIIpJ
+!%JIIpJ
(…&IIIpJ
&…&IIIpJ
"ige…(I<@XS
#n)@7H<p
%bauen)J8@NJ
*!)J8@NJ
*$)J8@NJ
(…)J8@NJ
&…)J8@NJ
%e'7J?VJ
& klasse%@D@BJ
'schleife%8JIJp
&n):mR?J
&…(aPHGS
%mal(@@NIJ
( drüberschauen(I?NIJ
&…(@@NIJ
"kle*A6REA
&!*A6REA
&$*A6REA
"l%feG@]
# await(8IIJg
#egant%INJHJ
) form%INJHJ
(…%INJHJ
&…%@<JKA
%men…*IoI@A
&…*IoI@A
#i5&oAAIA
&!&oAAIA
&$&oAAIA
#se*A<IAS
& after%J2JJJ
&!(JEIAA
"m*pKHA8
#ail&A?JWA
'!%@7RhA
'$%@7Si8
's!%JJJ;J
&…&AIINA
#barrassing%AJNJ8
. is%AJNJ8
(…%AJNJ8
&…%AJNJ8
#ojis(JfIAA
( are(JfIAA
&…(JfIAA
#pty%AfZAJ
' array%IpJJ8
(catch%gJIJA
(list%L[S?/
(state)J7JNA
'!%AgGIS
'$&ApHJJ
&…%AfZAJ
"n)oA@QJ
# lugar%AMJHJ
#coder%I.]<J
(…%I.]<J
&…%J8SEJ
#d(IZfAA
%!(If@KA
%$'@f@KJ
%point"-6VjA
*!#7@a9A
*$#7@a9A
*s(IJ8MJ
(…%@@BVA
&…%@@BVA
%s(Jfd7J
& up&JoJ8J
&!(JJmJJ
&$(JJmJJ
#glish#a>JIJ
)$#D@JIJ
(…#a>JIJ
&…#a>JIJ
#ough%AoAIS
(!%AoDI/
($%AoDI/
&…%AoAIS
#try%NJJAA
'!%MJJHJ
'$%MJJHJ
&…%V@IJ8
#um.JEI@J
&…)I<K@A
#vironment%J?JEJ
(…%J?JEJ
&…%A?JES
"quals%I@JEJ
( and%J@JDJ
&…#BYIDA
"rklär(oJ@IJ
( mir(fJ@IJ
(e#fJJAJ
(…%hJIAA
&…)pJ@@J
#r*AJIIp
%eur%Jg@IA
&…+I7EJJ
%o.Io@@A
&r#@fSCA
' go%JoAHJ
(handling%I'WB8
(on%JgJ?J
'!#@[HDA
'$%@RQDA
'e&Io@IA
's%W8C>A
( and(MAAGJ
&…#JfKBA
#st…%Jn@NA
"s)8JI@p
# la%8IJJg
%modules%JDI8J
#cape the%JpJHJ
%rev…%JJpHJ
&ibe%C?RDA
) pruebas%IIfIJ
(…%C?RDA
&…%C?fCA
#lint no&HEJJJ
#sa+p@JA8
%e)o@JIA
& trecho&p8IIJ
#t%Zf9BA
% ce%8@JIp
&il*oAKJ/
&la%8JJJg
%a%^7ZY8
& función%U>HeA
%e%pJCI/
& código%S8DRA
%o)ABGIp
%á%AJMJ8
& bien%AJMJ8
"ven%oHI?g
& is%pJJJ&
&t%ff@?8
'!(gAJ@A
&…)pHIAJ
%ry#;eIK8
' call%J8JnJ
(request&I/JWJ
(time&JgJ(J
'one(AfJ6S
(…(AfJ6S
'thing%@;AfA
,!%KHAgA
,$%KHAgA
(…%@;AfA
'where%INJ@A
,!%INJ@A
,$#JiI@8
(…%INJ@A
&…":h@R8
"xactly%oAR@J
)!&oIJAA
)$&oIJAA
(…%oAR@J
&…%pAIAA
%mple#V8[@A
) in%M8gFJ
)s%LIgFJ
* that%IJpHJ
(…%V7f>A
&…%V7h?A
#ceeded(JAJfA
*!(JAJfA
*$(JAJfA
(…%IEAe8
&l*J@JEA
'!)J7JEJ
'$)J7JEJ
&ption%I7nDA
+s%9AIAp
(…#87dCg
&…%7fQLJ
#ecuted%Jo[5A
(…%Jf[GA
&…%Jf[GA
#is…%BoI@S
%t%KPJfJ
&!%JGJpJ
&$%JGJpJ
#pain&oIIJJ
( this&oIIJJ
&…&oIHJJ
%ectations%IIoIJ
. for%IIoIJ
(ed%Jp8JJ
* 0%Jg8JJ
(…%If[@J
&rienced%ANJJ&
- pythonista%ANJJ&
(…%ANJJ&
&…%@i^@/
%ired&AIp@J
(…%ARp@J
&…%Aof7A
%lain%gII@J
) in%3JJJJ
*like%fJJJA
*the%p@JIA
*why%eJJJA
)!&oJHJJ
)$%oJJJA
)ing%<JIIJ
, what%3JJIJ
(…%h@I@J
'nation(r@I@A
- above%<JJHJ
/t%E6JJJ
.of%oJJAA
-!(oIIAJ
(e&o@IAJ
)!%o@JJJ
)$%o@JJJ
(…(r7A@A
&ica"tG?@A
) este&oIIAJ
(it(8MIJJ
(…%U;?@A
'que%f@JJJ
(…%f@JJJ
&ícame%oIJAJ
(…%oIJAJ
&…%qJI@J
%ort(?o8TA
(ed#M/JAJ
(…(B;I@J
&se%JIJ;J
&…%6r7CA
%ression%CDJ7J
,!%JMJ8J
,$%JMJ8J
(…%BDJ7J
&…%BDJ7J
#tend%IJJDA
'sion&J<AAJ
+ on%J<J@J
(…&J<AAJ
&…%@<I;A
%ract"JNA@J
) the#JMA@J
(…"JNA@J
&…%JNJ@J
"ye+J@N@J
%!+J@N@J
%s)J@N@A
& please)J@N@J
&!)J@N@J
!f&JEI@J
" strings&JEI@J
"-strings!%JEI@J
"32%8AJJg
%!%8AJJg
%$%8AJJg
"64%8AJJg
% and%8AJJg
"a&pJJJ/
#il&Jp8AJ
&ing#AfZHA
(…#AfZHA
&les&J8NIA
(…&J8NIA
&s%A[H8p
'!%@]?Bg
'$%@]?Bp
&ure%&/JNp
)!%&&JNp
(…%&/JNp
&…#/I]/g
%t)r@?7A
&!&t@=7A
&$&t@=7A
#ke(J@oJJ
& clock%JGpJJ
'timers%IJgIA
#lls(@pJ8J
&…(@pJ9A
%se(IoIRA
'が…%JfJ@J
(返ってくる%JfJ@J
-$%JfJ@J
&…)IoIIA
%t…(E7IIS
#n+I8JoJ
#r"I2@Rg
% too%I;@RA
#st#]AKS/
&!#g?Jg/
&$#g?Jg/
&er)AIIpJ
( ?&@IIpA
)way)JJJp/
*ith%&JJAp
(!&A@JpJ
($#A@AfS
&…(8@IpJ
#ult%J7pHJ
' injection%J7pHJ
&…%J7pHJ
#vor%7dMAA
'!%7dMAA
'$%7dMAA
&…%7gM7A
#z%fe=o8
%!%pAJIJ
%$%pAJIJ
"eat(J@ADJ
&ure%A.n<J
(…%A.e;J
&…%A.e;J
#edback&AINJJ
* on#8JMJJ
(…&AINJJ
&…&AINJJ
%ling%A@DJJ
) about%A@DJJ
(…%A@DJJ
&s%J<JAJ
' very%J<JAJ
&…%A;C7A
#hler*@o;@8
(…(I&oLA
&…(CGi88
#rmer,A@IJp
&…,A@IJp
%tig%JHIEJ
(!%JHIEJ
($%JHIEJ
&…%JHIEJ
#tch#JJfIS
'!%JJgHJ
'$%JJg?J
&…(I8RfJ
#w%L?g?A
% examples%IJpHJ
&hints%N?JJJ
%er&ICJnJ
' locks&J?IoJ
(parameters%INJ8J
(queries%JIJnJ
&…&ICJnJ
"ft&p5JfA
%!&JGJpJ
%$&JGJpJ
"ield#:Z?;J
'!%D[@>S
'$%M[I>J
's&JEJ@J
(!%JEJ8J
($%JEJ8J
&…":W6(J
#le"QfQRJ
& for(J/JgJ
'handle(Ag@AJ
'under%JEJ8J
&!#J^G.g
&$%ATH8g
&na…(Jo@@J
&s#@HJVJ
'!%A6JVJ
'$%A7JMJ
&…%@f@LJ
%l%J@ANJ
& in"J@AEJ
%ter&IQ@NA
( and%pJSJ&
)by*A8AEJ
)in&J@JoJ
&…&IQ@NA
#nd#@SDRA
& bugs%J7NJJ
&s%HAANJ
&…*I7EKJ
%e#9PD[A
&$%AAEJA
%ish%@IAMJ
&…#@ZSD8
#rst#[[U./
' and%pJJJ&
(month%&JJJp
'!%SBj?/
'$%S9MB/
&…#[[U./
#x%ApJ@A
% it&8pJJA
&teh(Ap@JJ
'he%JgJAJ
%!#JfIJA
%$#JfIIA
%price%M@RIA
*$%M@RIA
(…%M@RIA
&…%M@RIA
"lacher*J<JHJ
(…*J<JHJ
&…*J<JHJ
%g%o9?DJ
&!(f7HKJ
&$(f7HKJ
&s&SN?@A
'!(@DIAA
'$(@DIAA
&…&SN?@A
#esh&J@IEJ
' this&J@IEJ
&…&J@IEJ
#oa…%AfG@g
%w&nJAJJ
&!&nJAJJ
&$&nJAJJ
"older%Al@BS
(!)JnJ@J
($)JnJ@J
&…%Al@B]
%low(KEA@8
( pep%JDJAJ
)the%i??IA
(…%SnJAA
&…&KWA7/
#nction qui(IJAMA
*!&&E@I]
*$(BDAIA
%ksiyonlara%JEJ@J
/ böl%JEJ@J
+u%f6@CA
, tamamla%I@JNJ
(…&Z9@E8
&…&Z9@E8
#r"J7RDS
% 0%JJ/aA
&?%pJIJ/
&a%?-Ri]
'll%JJ2AJ
'n&oRIA8
&dates%JIIEJ
&each)K.JpJ
'very&I@SoA
&it&JIHBp
&large&JoA@J
'eap%JJpI/
&me)o?IBJ
&n%o7A[A
&por,JEJ@A
&reading%J@JDJ
&strings(J@AEJ
&that%JJHJp
(e#L.[LA
(is%;6Z:g
&users&JAJEA
&what%.M]IJ
&xml%I.JNJ
%!(gDI88
%$%pBIAA
%bids%JNJ7J
(…%JNJ7J
&…%JNJ7J
%ever%[[@e8
)!%g@A]8
)$%g@A]8
(…%[[@e8
&…%RN@HA
%gets(JgJGJ
(…&KoI>J
&ot&Jo@IJ
&…)KoI?J
%m#-a?;J
& reloads%JgI?J
&!%7D?CS
&$%7EHBS
&at&K!pEJ
(!%N6AEJ
($%N6AEJ
&ula%qJIJ/
) in%qJIJ/
(…%qJIJ/
&…%M%fDA
#ur(JMI@A
%t%JpJ?J
& weg%JpJ?J
"rame%R@Jf8
'!%@@JfJ
'$%@@JfJ
'work%AJJIg
(…%AJJIg
&…#I?Ie]
#ee%Jn?8]
& in%JeJAJ
&…&@o@RA
#iendly!&JEJ?J
*$&JEJ?J
#om"AA_3/
& a%&BMJ]
'io%J8ANJ
'the%?fI;J
)is%K?JMA
'yesterday%J8gIJ
%n…%p@JIA
"ull%@7JkA
& table%JJJeJ
#nciona%fd@@S
* no%J7JJg
'ón#J:?a8
) ?%fIIAJ
*que(@IANA
)$%BDIZA
(…#J:?a8
&tie)E6ICA
)!#@@[DA
)$#@@[DA
(on"@B@MJ
* called%&JJJp
+does&A<J@J
+is"dH=kA
+please%JNJ?J
,ure&JEJ@J
+that(JA8MJ
,o%RHJNA
*!"DBS@J
*$"D@[JJ
*s&IEK@8
+ is&JJNJ&
+!(JDJ@J
+$(JDJ@J
(…"B:@DA
&…"KD@MA
%kcję)@@JEA
(…*RA@EA
&tion&<7@fA
* die&IJINJ
(…%VQ?fA
&…)^3?B8
%ziona(J@J@g
)e%@L?E8
* che&JIINA
(…%@:?:g
&…%@:?:g
%ção%f9R:/
( faz%pAJIJ
)que%AJJNA
(!%7D[BJ
($%7D[BJ
&…%e;Q:/
"xi(@fI@A
% this(@fI@A
"ür)J.oM8
!garantiert(J7IAg
,!(J7IAg
,$(J7IAg
(…(J7IAg
&…(J7IAg
%bage)A7JoS
(…)A7JoS
&…)A7JoS
"b#J?KfJ
"c%J@IoJ
# pauses%J@IoJ
"eheugen%J@JfJ
*!%J@JfJ
*$%J@JfJ
(…%J@JfJ
&…*@RAoA
#nau(gJIJ8
&…(gJIJ8
%eral(8IJJp
)!&/JJJp
(te#D/PTS
* a#@@YDJ
)or"Gg7;S
+ deserves%HEJAJ
+!#JIJDJ
(…#8[?Ig
'ic%g6JKJ
(…#g8IBS
&st%JEJ@J
(!%JEJ@J
($%JEJ@J
&…#AS?Ag
#t#Jf@IS
% a%/o8^8
'n%JgJ?J
&called%pJJJ/
&its%&JJJp
&rid"7_7f8
&the%oA@HS
&what%pAJ8J
%s%KfIPA
& warm%J/JpJ
%ter%J8AMS
&ing%@n@@S
(…%@n@@S
&…%@e7C]
"ibt(JAIIg
#gaby…(J@JfA
&…(J@JfA
#l%JJFJp
% a%JJFJp
#t(ASJHg
%hub%8A6Dg
( action%JA8DJ
&…%8A6Dg
#ve"eDS08
& me%f?T@A
'the%AMJ?J
&n#I.ZM]
&s&KoJ@A
&…#BdQ9S
"lobal&/<J@g
(!%J;JAJ
($%J;JAJ
(s%JNI8J
)!%JNI8J
)$%JDJ8J
(…%JNI8J
&…(8EIA]
"o%IJMA8
# ?%8JNJ8
%ahead%@JoM&
&way%JoAHJ
%back%JHJDJ
%live(JIMJ/
%no%8JNJ8
%straight%J<JJJ
%through%[@;I8
%wrong%A7MJJ
#!%8JJHp
#$%8JJHp
#doc&NAJIJ
' pls%M@@AJ
'!%M@@AJ
&…&NAJIJ
#es%H:9i8
& out%A@N@J
'to%K%JpA
#ing%g7T[/
' on&p7I[8
&…%g7T[/
#od&AANIA
& ?)JJNJ/
'enough%JAEJ8
'idea%JJNJ/
'to%JJNJ/
&!(JJNJ/
%gle"NI@JA
&…"NI@JA
#routines"oeG@J
, ?%A@IJp
-communicate%pJJJ/
,!%A@IJg
(…%f[IA8
&…%f[IA8
#t)ApJ@J
"raceful&J@JEA
* shutdown&J@JEA
(…&J@JEA
&…&J@JEA
%de&I@N@J
' this&I@N@J
&…%IRN@J
%phql%B@IES
(…%B@IES
&…%B@IES
#eat%IIoIJ
' expectations%IIoIJ
&…%IIoIJ
%e…(JIo@A
#id#JMJ9J
#oup them%J7JEJ
&…%@T@;A
%wn%JDA@J
&th%&JJJp
( null%&JJJp
&…%%_AIJ
"test#J@gJJ
&…#J@gJJ
"uard"IDID8
' clauses%JDJ@J
(for%IHJMA
&…#gB?B8
#est%J7gJJ
&…&7nSOS
"öz&J@N@J
% at&J@N@J
!hace esta%gJIJ8
#ga&AIFop
#lf%ZV6@8
&!%I8JNJ
&$%I8JNJ
#nd%LUJ/J
&le&@oASJ
( ten%J8JoJ
*he%Jf@IJ
(r)pBIR/
) does%J<IAJ
)!%f@[dA
(…&qKIH/
'ing&I0WBA
*!&I9@NJ
*$&I9@NJ
(…&I0WBA
&…%[KKJ/
%gs&Ap7AS
'!%Jg/JJ
'$%Jg/JJ
&….JJAHp
#ppen(S.HoS
(ing%pJIJA
(s#S8A@g
) if&8AJJp
+n%gJGJJ
*to(SJMJ/
(…#g7@@]
&y%@Kj6&
' path%J1o@A
(with&JJNJ/
&…#f/JeJ
#rd(@<JRJ
& to)AEJ@J
#s(AhI7J
% no%E6JJS
&to)Ap@@A
%h&JO@o]
&!#Je@fA
&$#Je@fA
&code%I@JEJ
*$%I@JEJ
(…%I@JEJ
&…(I.IDg
#ve"J:A@g
& 0%JJJHg
'a#76DVJ
'i%JJDJ8
'tests%JJ8Ap
(his%JNJI/
(o%]IYJA
#y algún%A@NJA
#z%AEIRA
% que%@BJeA
%lo#JDIIJ
' más#JDIIJ
&…"IEIRA
"eader%ERJ@J
( comment%EJJGJ
(!"Qn@CA
($"Qn@CA
&…%jH@88
%p%8-Ja]
%vy%7WJ@J
' for%7NJIJ
&…%7WJ@J
#ld%JAAoJ
%lo(I/JqA
' world%JJJD8
&…(I/JqA
%p%VR?6]
& at%JJI8p
'me%[g@8A
'text%MIJIJ
&er%J9ADA
&…%JBADA
#re"gJA6]
& ?%AHJAp
'about%pJIJ8
'the&gAJL&
'why(A/JJg
&!"gSA6]
&$%gS@?J
#t&8oI@S
%zelfde)J@IEJ
+ voor)J@IEJ
(…)J@IEJ
&…)J@IEJ
"ier&pJ@6S
& ein)AJJ7p
*e&8JIJp
#ghli…)J@IEJ
&…)J@JEJ
#nts%M;@?A
'!%M;@?A
'$%M;@?A
&…%M;@?A
%z…&E%fBA
#st…+J@IEA
#ts(J?JoA
& the)J?JoA
"old+/JWIA
& up+&JNJJ
'water%JJNJ&
&!%IAgHJ
&$%IAgHJ
%es%IIM@J
' in%I@N@J
&…%IIM@J
#nest&A@N@J
( opinion#AJDIJ
&…&@@N@A
#ok%fJKD&
& for%IIIMJ
&!&J<SIA
&$&J<SIA
&s(JEI?J
'!(KEI?J
'$(KEI?J
&…(JEI?J
#ra+I@JoJ
#t%J8JpJ
#ur%o@@ZJ
&!%o7@nJ
&$%o7@nJ
#ver)ERI?A
&…)ERI?A
#w"f@J@]
% about%@AoKA
're%gJIJ8
&big%/JJAp
&can%@AIgA
'ome%gA@JA
&do#@IHAg
(es#f@MA/
&embarrassing%AJNJ8
&i&AJNA8
's"]I>Jg
&many(8JHJp
'uch%8JJAg
&solid%AJNJ&
&the&o@IJJ
(is%gJ@IJ
&would#.MQ@S
%!%gAJJ8
%$%gAJJ8
"tml%JEJBA
#tp%/JJLg
"äng…#[f@PA
"ızlandır&J@JoJ
+!&J@JoJ
+$&J@JoJ
(…&J@JoJ
&…&J@JoJ
!i!@QU6p
" call%A8IJp
&n#@;ZRA
''t&p9HA8
#delete%JJGJg
%oing%AgGJJ
&n't"f2IJJ
't%pHIJJ
#get%@[7@g
#have"fQe/J
#keep#;A@Jg
#looking&oAIJA
#make&@JJp&
%erge%JJNJ&
%issing#AAMJA
#need%86RM]
#press(AgIJJ
%ush*JJNJ/
&t&AJ?Jp
#run&[/@pJ
#see%gJ?JJ
#test%AJ7Jg
%hink%A]MA/
#use(AIIJp
#want%7Bf;J
%ould#eCBIA
"'d%E<@@A
% like#DDB6A
#m*o7R@J
% not%/JNJJ
&torn%8AJJp
#ve&pAJ?A
"ch&7.U@p
#i)oAJJA
%!)oAJJA
%$&n@J@S
#on%IAAMJ
"d'IfABA
#!(IoJ@J
#$(IoJ@J
#ea%[7MAJ
&!%JJNJ/
&$%JJNJ/
%mpotent%/]SJJ
(…%/]]JJ
&…%/]]JJ
#iomatic".DL@S
(…".DL@S
&…".DL@S
#s&JQAAp
"f%7KJAg
# else%JEIJA
%i%&AMJp
&t(A@BD8
%the&AJR@p
&wo%/JJJp
#s.AEI@J
% graag%JEJ@J
%!*A<IAJ
%$*A<IAJ
#ów%JEJ.J
&!%JEJ.J
&$%JEJ.J
"gnore%JoJJ8
( case%JoJJ8
&…&JoJJ8
"ki*fo>@8
% kez*fo>@8
"l%eIA8]
# file*8IIIp
%mieux%A@J@g
"mages%JHAgA
( far%J?JpA
&…&@I@b/
#mer&JpJI8
' null&JpJI8
&…&SpJI8
%utable#7V?7]
+!%@3@A]
+$%73I@g
(…#7V?7]
&…#7V?7]
#pl%J8ANJ
& from%J8ANJ
&ement%IJ@NJ
+ the#IIJMJ
+!"JJAMJ
+a%I@AEJ
,tion(I@VJ/
0!&JJNJ/
0$%JIMIA
(…&I@LE8
&émente%J@JEA
(…%J@JEA
&…&I@KE8
%ort%@I@iA
(s%JEJ@J
)!%JEJ@J
)$%JEJ@J
(…%71RJp
&…",JGig
%rove%K7Cf/
) here&AJNJ8
(…%K7Df/
&…%J@Ef&
"n"Jg@HJ
# #*pII@A
%0%]7IAp
%a%19]Q]
%c&J@JN8
&hunks*A@JoJ
&i%@RIfS
&omments";JJJJ
%for#JJHJg
%general(8IJJp
&o&AJHAp
%here&^AEA&
%java%8HJJg
%line%9W@IA
%memory(JIJ<A
&y#AJMJA
%one"@p@[/
%plaats(JDI@J
&roduktion%AJNJA
&ython&A@ISp
%reverse&HpHKJ
%sql.J7IoJ
%the&BoIIJ
'is&oIJI8
%which"gJJJA
&ith%8pAAJ
&ords&pJIJ/
#!#@U[0A
#$#@V[0A
#cl%MIJHJ
&!%MIJHJ
&ud…%@IpIJ
&…%@IpIJ
%ompatible(JeJJJ
(…(JeJJJ
&…(JeJJJ
#deks(8JHJg
&ntation)ANI7J
-!%IjI.J
-$%IjI.J
(…)ANI7J
&x(A?@og
' for&J@JnJ
(is*J>JpA
(on%JAHD]
(would%AJHJp
'!%@87np
'$&@88ng
'es&]JMJ&
(…&]JMJ&
&…%@A?op
#finite%JoJ8J
(…%SoJ8A
&…%SoJ8A
#heritance%8;J@]
(…#JDI@S
&…#JDI@S
#jection%JZV?A
+ kill%J7pHJ
,please%Jo8AJ
+!%Jo8AJ
(…%JnL?A
&…&ApK?J
#line%MC@HJ
( comments%NIIIJ
&…%MC@HJ
#nermost%J7JgA
+ loop%J7JgA
(…%J7JgA
&…&AmHRS
#put"e?[1S
'!#.ReAg
'$#@]fAA
's%A.^[A
(!%A.h[A
($%@.hfA
&…"R-pKJ
#sensitive(JnJJA
(…(JnJJA
&…%Kd@]A
%ide#AZ@Y]
&…#AZ@Y]
%tall&/JJJp
)!&&JJJp
)$%/JJJg
(…%&JJDp
&ead&A<@eA
) of&A<InA
)!#JIIAg
(…&A<@eA
&…%@EInA
#tegration%IJgIA
(…&IJoIJ
&nt%N?JIJ
( visible%N?JIJ
&rface#@;S@S
+!%A;BG]
+$&JEKGJ
(…#@;S@S
'n…%AAJHg
&…%o8[?J
%o%IWAA8
& a(JNKGA
'code(IGJMJ
'english%hGJJJ
'smaller(ADJ8J
'the&BNH?J
%rinsic%JIIJg
+ for%JIIJg
(…%JIIJg
&oduce%@DAJJ
+ a&JEA@J
(…%@DAJJ
&…#@D@I]
%s)J?JoJ
&!)J?JoJ
&$)J?JoJ
#valid%IfIBA
)ated%JoJ?J
- inside&AoJ?J
(…%noI@A
&…%eh@7A
%erse(IHAMJ
) function&JHANJ
(…%I;AEA
&…(IDACA
%oices%JI@DS
*!%JAIDJ
*$%JAIDJ
(…#Ae@DJ
&…#Je@DJ
"o%A.@jJ
# error%J8ANJ
#!%A?IpJ
#$%A?IpJ
"s!HZ8Hp
# #%]@HAg
%0&J<JAA
%a%IC5MS
&lways(AfJAA
%being#gJJJ/
&roken&IoJAA
%done&J7JNJ
%empty#Ag>Hg
%going%S7JoA
%in%J7KfA
'dex%JJHJg
&t".7E@p
%my%ASMJ/
%needed%A8JpA
&ot%HoI[8
%off#JgJAA
%red(Ap8@S
&ight%AAW@A
%sent%JIeJJ
&low%HAJgA
%that'J@J7g
'e#gIB@A
(re"RBDR8
'is%JANAJ
&oo%J8SeJ
%used(AGJg]
%wrong%M/JJJ
#!)J7IES
#$*J7JEA
#n't&7oJ@S
' called%/JJJg
&…&7oJ@S
#olation level&AJmIS
#so*8@K@p
& funciona%J7JJg
%ues%JIDAA
&…%JRD@A
#t)@oK@S
%!&AoIAJ
%$&AoIAJ
"t!8TI]A
# #&JEJ?J
%?%RfD@/
%a#JDJ@J
&n%J<J@J
'd#JeJAJ
&part%JHN@J
%be%]AIg/
&igo(JJJg/
&locks%;Ip@J
%can(ApHGg
%do&SJMJ&
'es%8<SIJ
)n't#J8JgJ
%each&J@p@J
%faster%/AJSp
&or%J8K;A
%goes%A%MfJ
%hold%JJNJ&
%in(JIJoA
&s"k.@^&
%keeps%JfA@J
&nows%JDJ8J
%maintainable%JJNJ&
&ore%JDJ@J
%ok%JJFJp
%pays%A@JpJ
&ossible#J6HaJ
&rint%/JJJg
*s%8pJJA
%really%AJpHJ
'turn%/JJJp
+s%7SIIg
%says)ApJA8
&ends%/]IJg
&hould%:M@98
&o%AjA6A
&top)JoI@J
%take%ANH?p
&o%7SB<J
&wice#@I?Rg
%use)JGJpJ
%w#JMJAA
&as(AMI@J
&hen%J8oJJ
&ith(f7J@J
&orth#JJIAg
#!!(JnL8
#$"10eKS
#'s%:eKJ/
& not%N@JJA
#em(Jf?ZJ
&!(Jf?ZJ
&$(Jf?ZJ
&s%AgJ8J
'$%AgJ8J
&…%AgJ8J
%rator%AZA;A
* invalidated&AoJ?J
*!%J8JNA
*$%J8JNA
(…#@D@CS
&…#@D@CS
#s"T;6dJ
% config%&JJJp
&methods%N7JJJ
&time(I@JoJ
%elf&goI@/
(!&SoI@8
($&SoI@8
&…&goI@/
!j'ai&p@JI8
& oublié&J@NI8
"ak#gJJ5g
% cofnąć%JJJHg
#va(AMI7S
& 0(ADJ@J
&!&JEI@J
&$(AEI@J
&doc(NAJIJ
)!#MIJIJ
)$#MIJIJ
(…(NAJIJ
&script%JEJ@J
,!%JEJ@J
,$%JEJ@J
(…%JEJ@J
&…(M9AIJ
"cstress(J@g@J
*!(J@g@J
*$(J@g@J
(…(J@g@J
&…(J@g@J
"e(Gi75g
# to+A3IIA
#st,o[6IJ
& dobrze&JJNJ/
"ob&p.G]S
%s)pBHJ8
&!&J<J@J
&$&J<J@J
#in%.o?[S
&!%A?Gfg
&$%J@JfJ
&…%JEI7J
"query*JEJ7J
($&JEJ8J
&…*JEJ7J
"s#8DI6g
#!%8D@6g
#$%8D@6g
#doc(NAAIJ
'!#MAJIJ
'$#MAJIJ
&…(NAAIJ
#on+J?JEJ
& output#IAAMJ
&!,J?JEJ
&$,J?JEJ
"umps&IpJ7J
' to(IgJ7J
&…&IpJ7J
#nit%IIgIJ
&…%IIgIJ
#ste&8AN[A
&…&8AN[A
!kafka&AAIJp
&…*AJJIp
#ldır%JDI@J
(!%JDI@J
($%JDI@J
&…%JDI@J
"eep&C@?EJ
&s%.f_7A
&…%7f_78
#y%VQ?7]
%board%J[7DA
* shortcuts%J7IEJ
(…%J[7DA
&…%J[7DA
%s!(SEI@A
&$(SEI@A
#z*fo>@8
"ijk%J@NJJ
#ll%J8qI8
& the%J7pHJ
&…%@eIn8
#ndly"KfB@8
&…"KfB@8
"lasse([;@9A
( für(AIJNA
(!(RDIAA
($(RDIAA
&…*RE@AA
"now&pJI@A
& that(gAJJ/
'what&pIJIA
&s%Ai@.A
' far%JDJ8J
&…%Ai@7A
"od&o9B?A
#mentarze%NJJ?J
,!%NJJ?J
,$%NJJ?J
+u)<JIJA
(áře%M@J?J
+!%M@J?J
+$%M@J?J
(…,E@I@A
&…,E@I@A
%ma.JoI@A
&entar(<AJJA
+e#M@IJJ
(…,EIIJJ
&…)<f@?J
%pil…*8pIJA
&on…(JAJN8
&…)8oID8
#tlin(7JIJg
( ?%7JIJp
(!%7JIJg
&…(7JIJg
"ritisch)@@E@J
(…/@@N@J
&…/@@N@J
"urz(o@IJA
!l'ut…*@m@;A
"a%SV=JJ
# complejidad%8IJJg
%doc*N/JJJ
(umentazione%MIJIJ
#hm%J@JfJ
&!%J@JfJ
&$%J@JfJ
#mbda%IGJoS
&…%IGJoS
#rge%@R@oA
' inputs(J8AgJ
(n&JoJ@J
&…%@R@oA
#st%Kn8:A
#tency(JA/hJ
(…(JA/hJ
&r%JNA7J
'!%JNA7J
'$%JNA7J
&…(JC/gJ
#yer%JMJJ8
'!%JMJJ8
'$%JMJJ8
&…%J<JZA
%out%HA?iA
( thrash%J@JoJ
&…%HA?iA
#zy&J@JoJ
"e&Zk?HA
# calcul&8BNJA
&ode.A<I@J
%rôle'gIIJA
#ad…,I@JEA
%k(@pA8S
& goroutines%A@IJp
&!%HpIAJ
&…#IfT7A
%p(Jfg?8
& second&JJpGJ
'years%JJpI/
%ve*EIJ@J
&…*EIJ@J
#er…&/fHIp
#ft([nH7S
&!&o[I.A
&$&o[I.A
#g(o@J@J
#nto"JIJoJ
'!"JIJoJ
'$"JIJoJ
&ísimo%J@IoJ
+!%J@IoJ
+$%J@IoJ
(…%J@IoJ
&…&J@IoJ
#s(B.UV8
%barer#AMJIJ
*!#AMJIJ
*$#AMJIJ
(…#AMJIJ
&…#AMJIJ
%s)ABJnA
& clever%JEJ7J
'indentation%JNJ/J
(o%A?IpJ
'memory%JJJp8
'noise%JEJGJ
#t%@S@Jp
%'s#J;RC8
&…#J;RC8
#vel%]AYBJ
's(A;MA/
&…&S<]A&
"gtm(AJMIA
& ?(AJMIA
&!(AJMIA
"ib,A@I@p
%rary&AJH@p
) for%JJHJp
(…&AJH@p
&er…,JIH@p
&…,AIH@p
#cense&EJJ=g
(…&EJJ=g
&…&EJJ=g
#efer…(SH@E8
&…(SH@E8
%s%JDJ@J
&!%JDJ@J
&$%JDJ@J
%u(J;IJJ
#ft%JEIIJ
& the%JEIIJ
#gne%<n@cA
&…%;n@lA
#ke#K:CJ/
& that%@NKH8
)e(M?JIJ
(o#gA:JA
&!%/JNJJ
&$%/JNJJ
#mit%@7Qop
' exceeded(JAJfA
(for%AJJ8p
'er&J7JNJ
(…%I7oDA
&…&@7nT]
%pio%JDI@J
(!%JDI@J
($%JDI@J
&….J<I@J
#ne#aI@A/
& 0#Jg@JJ
'by&o@JIJ
'with%BEIIA
&!%@[JdJ
&$%@fJcJ
&ar#JIJfJ
&s(S3@JA
'!%SEJ@A
'$%SDJ8A
&…(S3@JA
%h…(JIInJ
%k%IJ8NA
%t(JJ/MJ
&!(JJ/MJ
&er is%ApJ@J
#st!*l8b8
& but%HgJIJ
'comprehension#JMAJJ
'everything%J@N@J
'of%I6AiA
'should&J7JEJ
(tays%AgGJJ
&!%9>IjS
&$%7FItJ
&a*o@fA/
&e&7RN@S
&s%J7[DA
'!%J@JMJ
'$%J@JMJ
&…*QmV68
#tera…(J;I@J
&…(J;I@J
#ve(8SM@A
& in%JEJJ8
&!)AINJA
&$)AINJA
&…&R<@AJ
"lam…(8IIeS
"o)K@E88
# del%gGJJJ
%mismo(J@INJ
#ad(@@InS
& the)J/JpJ
&!"@e@eA
&$#AI@fA
&ing#@R@hA
)!%@[JeA
)$%@[JeA
(…#@R@hA
&s%A@JgJ
' everything%J8JgJ
&…%@IJpJ
#cale&J?JNJ
(!&J?JNJ
($&J?JNJ
'ly#Jg8AJ
) but#Jg8JJ
(…#Jg8AJ
'storage(JJJ2J
(…(JJJ2J
&…(IGANA
%k#IQHgJ
& the%J@pAJ
&s#JGKfJ
#dash&A<J@J
(!&J<J@J
($&J<J@J
&…&A<J@J
#g)J@J<J
%ger&I2p@8
( not%JDJJ8
&ing%IIKD8
)!(R@AMA
)$(R@AMA
(…%IIKD8
&…#?Ch:/
%ic%]39@A
' in(J<AAJ
'!#BIDIJ
'$%JJDJJ
&n&@QJEA
' page&J8JEJ
&…(JE?BA
%s"%]@Dp
#ng"7t>ZS
&!%I<JRA
&$%J;J[A
#ok)AJNIA
& at%A@N@J
'for%JAEJJ
'over%A@MJJ
&ing%fABA8
) at&oAIJA
(…%fABA8
&s&AWI@J
&up+JGJoJ
(s%JFJpJ
)!%JFJpJ
)$%JFJpJ
(…%JFJpJ
&…)]?JoA
%p&SIInJ
&!)SGIoS
&$(S>IfS
&s*J>IpS
&…*J>IpS
#s%DcB9J
%es%JpJGJ
&…%JpJGJ
%s%JpI@A
%t(Rg@@A
& wakeup%AgIJJ
&!%fJHIJ
#wer&AHJoJ
'cases%J8IoJ
(…%J8IoJ
&…(J?JoJ
"ugar%ANJIJ
' de%AMJ?J
&…%ANJIJ
"äuft%oQ>f8
&…%oQ>f8
"öschen)AIHEJ
(…)AIHEJ
&…)AIHEJ
!m%J8Aeg
" rows%J8ApA
"aak"6n6a8
& deze%JpJ?J
#ch&@E@JA
& das%JHIVJ
#gic&S<AA8
' numbers%J<AJJ
&…&S<AA8
#il%f8[:8
%ntainable%JJNJ&
.!%JJNJ&
.$%JJNJ&
(…(DBL6A
&…&EKK6A
%s+J<IIJ
#ke!HrFr&
& a(H@SDJ
'it%@U@p8
'me%g6JLA
'sure%NHp=A
'the"9q#JA
)is#6U6VJ
&file%JI8NJ
* with%JI/NJ
(…%JI8MJ
&s%^dL?8
&…%^Y9B8
#l(RRE@8
% drüber#J@MJJ
%!#AjH?J
%$#AjH?J
#n+8o?@]
%ager%J;8:A
)!%JMJ8J
)$%JMJ8J
(…#S^818
&…#S^818
%q…%EoI=A
%y%7SBfJ
& arguments&JoJ@J
'responsibilities%JDJ8J
'syscalls%JHJpJ
'times%88H]g
#p*AEI@S
% for&JFJpJ
%!)8EIA]
%$)8EIA]
%per,J@JEJ
(!%J7JEJ
($%J7JEJ
&…+R7AEJ
#rc…&QoJ@S
%kdown%HJJMJ
(…%HJJMJ
&…#GRJMJ
#tch&SpJ7A
&…(SgJ8A
%erialise%JIJoJ
- it%JIJoJ
(…&JIJoJ
&…&JIJoJ
%rix%8[@a/
(!%J@JoJ
($%J@JoJ
&…%ASlV8
%ter#/gIAg
(!%AAQAg
($#JARAg
&…#/gIAg
#x*@oJJA
#y(h[RB/
"b%J@JfJ
"e%oHKAA
# a'I@JMA
&n&pJAHJ
%fix)Ap@JA
%how%gJ@IJ
%something%AJnIJ
%the(gJIJA
'rough%fJIIJ
%understand%p7JJJ
%what"f@DJA
'y&/JHJp
%your#AJDIJ
#!(fI@BA
#$*oHIAA
#an%A@@Bp
& in%&JJJp
&!#U@??g
&$#IAIAg
&ing%pIJJA
) of%pIJJA
(…%fJJJA
&s&E@J@A
'!(;JJ@J
'$(;JJ@J
&…%V@@@J
#inst%8JMJA
( du%8JMJA
&…%8JMJA
#jorarías%AJNJ8
, ?%AJNJ8
,!%AJNJ8
(…%AJNJ8
#lhoraria%8AN@J
,!%8AN@J
,$%8AN@J
(…%A7MoA
&…%8@MoJ
#mbers%JEI@J
)!%JEI@J
(…%JEI@J
&…%JDI@J
%oiz…#JJIfA
&ria&JIJoJ
)!"IIJoJ
)$"IIJoJ
(…&JIJoJ
'y%@@Kh8
( leak%JgJ8J
(!&JIJp8
($&JIJp8
&…&@@JpA
%ória,A?JoJ
) demais%J?JgJ
(…,A?JoJ
&…,A?JoJ
#nos)ABInA
&…(7;@nA
%s…(A7JEJ
#rge#7_C5]
' it&JJNJ/
'!#JBM@8
&…"7aE+]
#ssage if#JAAMJ
(…)I@IEJ
&…)I@IEJ
#thod#L;@1J
( is#L;J/J
)that&I?JNJ
(!#MJ8?J
($%VJ8HA
(s"DY@AJ
(…#DS@AJ
&…#DC@9J
%o…(RD@B/
"i/o7I@S
# ten.p@I@A
#!*A8IJp
#d%J7pHJ
% write%J7pHJ
%dle…%pC@I/
&…%pV@H8
#eux%A@J@g
' un%A@J@g
&…%A@J@g
#gration%7IML8
(…#R@DC8
&…"Q:<:&
#lion….J7IoA
&….J7IoA
%lion(87@p]
(…+A7IoS
&….@@IoJ
#n(AfJJA
%der)JEIHJ
( ifs%JEJ@J
&…)JEIHJ
%ute)JApHJ
(!*JApHJ
(s#J7AhA
(…#J7AhA
&…&J7oeA
#r*o@LAA
% die)J?N@J
#smatch&JoJ@J
(…(JpJ@J
&o%@M?<A
' para(J@INJ
&…&@r?1A
%ses(IgA@J
&ing"<cA:A
) half%I8JNJ
*is%JAHNA
*param%MAJHJ
*return)IpJHJ
)!#;GK@]
)$%DQK@A
(…"<cA:A
&…%CeBBA
%takes#JJDJJ
*!#JJDJJ
*$#JJDJJ
(…#JJDJJ
&…#JJDJJ
#t(fZIH8
"ock#@@@;]
& data&JJ/EJ
'the%AIpIJ
#d(JJgGJ
%!(JJgGJ
%$(JJgGJ
%e%C7?E]
&!&K7@EJ
&$&K7@EJ
&l%B?DCA
' this%JJNGJ
'!(IIIMA
'$(IIIMA
&rn…%JMJ@J
&…#ADD08
%ule%ARg@A
(!(IIfHS
($(IIfHS
(s&J<IAJ
)!%J<IAJ
)$%J<IAJ
(…&J<IAJ
&…#SCg?A
#ins(@;I[J
' de(@;I[J
&…(@;I[J
#ment%ghH7/
&…,p@I@A
#nade%JJIHg
(!%JJIHg
($%JJIHg
&…%JJIIg
%o…*JIJHp
%ster%JEJHJ
(…%JEJHJ
&…%JEJHJ
%th%96A;]
' in%J7JEJ
'!%8JJJp
'$%&JJJp
&…%97IDS
#re%@EJJJ
& beautiful%JMJHJ
'efficient%JIIpJ
(legant%INJHJ
'for%JIIEJ
'idiomatic#/DIAg
'look%A@N@J
'out(J@IfJ
'readable%JDJ@J
&!&/WHAJ
#st%@AJpJ
& of&@AIoA
&ra&J7JEJ
&…&J.@NJ
#ve%@NI@S
& the#IDJIJ
"rkni&J@N@J
' na&J@N@J
&…&J@N@J
"s&A@JpJ
#!&A@JpJ
#$%A@JpJ
"u0A7I@p
#!0A7I@p
#ch%7WIIJ
& about%JDJ8J
'ram#J@JgJ
&!(AfAIJ
&$(AfAIJ
#it…%J7JoJ
#lt…(]DJ?8
#st%AhRQ8
& be%AoIZA
'hold%IJpHJ
'not%LW?7A
#tate&AJHJp
( here%JJFJp
'ion%A;]JJ
* please%ADJJJ
*!%ADJJJ
(…#@hR?A
&…&9pG6]
%ex%g@H@J
' vs%J@J@g
&…%g@H@J
"y(8^DA8
# code%IHMJA
%form%JgI?J
#self(@EK@8
&…(@EK@8
%ql&AIJHp
&…&AIJHp
"ás%@;?V8
% limpio%JDI@J
&rápido&J?JpJ
"émoire&J@JoJ
(…&J@JoJ
&…&J@JoJ
#todo(;B@AA
(!%IDIBJ
($%IDIBJ
&…(;B@AA
"ı/J?N@J
!n%[Z@Y]
"+1+J?JpJ
%!)J>JpJ
%$)J>JpJ
"a*7qAH8
# to&J@N@J
#da*I?NAA
&!*A?NAJ
&$*A?NAJ
#me#@h87]
& for&JJIIp
'lies%JDJ@J
'mean%pJIJ8
&!%AWJ=S
&$%AWJ=S
&d%Ja@>A
&n([DHIJ
&s&IEJ9A
'!%?DACA
'$%?;BCA
&…)INI@A
%ing%@CC>p
&…%@CC>p
#n//IIJp
% ?.8AJJp
&everywhere%JoJJA
&here(A/JJg
%$)/JJJp
#pisane&JJNJ/
*!&JJNJ/
*$&JJNJ/
(…&JJNJ/
'z&A@[E/
( testy%JIpHJ
&…(ABTD/
%raw%JoI@J
( błąd%JoI@J
&…%JoI@J
#sty&AJNJ/
' user&AJNJ/
&…&AJNJ/
%ıl&J@N@J
' olmuş&J@N@J
&…&J@N@J
"e*nO@5p
# dici%A8NIA
#arly&@9JEJ
&…&@9JEJ
#ed"A-QNg
& a%A@@EJ
(n%oJJAA
'something%J&pJA
'tests%AIgJA
(he%8AIJg
(o#SJ7Ig
&!&AAJoS
&ed&f-APp
( here#AJIJg
(!&A8KnJ
($&A8KnJ
&s%;,@hJ
' a&<@JBJ
(docs%NIIAA
(to#@GACg
&…%T,Afg
#funguje%JnI@J
+ to%JnI@J
(…%JnI@J
&…%JnI@J
#gative%@fR7S
(…%@e[7]
&…%@e[7]
#sted%I;I^8
( ifs%8NIJA
&ing%SMI7J
)!%SMI7J
(…%SMI7J
&…%IEISA
#twork#@LR.S
)!#AD[.S
)$%AJf/S
(…#@LR.S
&…#@LR.S
#ver%fI[9/
&…%[R[9/
#w*pAI?J
#xt&@o@EA
& function%HJAMJ
'reader%N?JJJ
'to#M8/CJ
"ginx(@fICA
&…(@fICA
"ice%I<R;&
& to%JNJI/
&r(JEJ@A
' way%JMJ?J
&…(JEJ@A
%ht*Jo@IA
'!(gRI?A
'$(gRI?A
's*A(JEJ
&…%Jg.M8
#e+7P<9J
%t(Io@?]
&!%fRIAA
&$%fRIAA
#ght&.IN;A
&…&.@NUA
#l(7R@@p
%!)AAIJp
#t#U;G@A
"o%@;]JA
# clue&p?JJJ
%else%J2JJJ
&xplanation%E6JJJ
%funciona(AeJJA
%go%8JNJ8
%mutation%ADJJJ
%node%J7JJg
%param&HEJJJ
&illo%gGJJJ
%va%JeJJJ
#-go!%8JNJ8
%param-reassign!&HEJJJ
#body%_In?8
&…%_In?8
#ch+BZ>EA
#de%S[@>]
& 0%8o@=p
#ise%g;J>J
'!%JEJGJ
'$%JEJGJ
&…%g;J>J
#n&o[IAA
%e*@JIJp
& ?*AAIJp
&!)AAIJp
#t#Ah8RJ
% at%g]JJ&
&f32%8AJJg
&have%J<JAA
&print%JDJJ8
&thread%N7JJA
'o#JIIJg
&use%8IJJg
)d%J&JpA
&working%JoAAJ
%!%JS/J]
%$%JS/J]
%e(EAJ@J
%hing#:Le@A
)!(7gJIA
)$&8pJIA
(…#:Le@A
&…#:Le@A
%i…&?[AEA
#w(BK@D8
% do%J@J;J
%!%3TAA&
%$&N&JJJ
"pm%8pIG]
"ull*A[I@p
& ?(JJGJp
'check%JpFJJ
'for(/AALg
'here(JpJJ/
'safe#JfIJA
(ein%AAIJp
'zijn&AAIJp
&!.J7I@p
&$,J7J@p
&…*@n@?]
&にな…&J@J@p
(ることはありますか&J@J@p
1!&J@J@p
1$&J@J@p
%o(8JIJg
&!(8JIJg
#mba'J@JfJ
'!'J@JfJ
'$'J@JfJ
&er!Ud>CJ
( of"@F7ig
(!#IhI8J
($#IhI8J
(s%@qA7S
)!%@h78]
)$%JqAAJ
(…%@qA7S
&…"Ao?RS
%pydoc&NHJJJ
(…&NHJJJ
&…%N?JIJ
"ão+AoHAJ
!o&%^RJS
" que%o.C?]
"auth%/JJJg
' work%/JJJg
&…%/JJJg
"bject%8MB?J
(!&JEJ@J
($&JEJ@J
&…%AMB@A
"f"RL@f8
# #&SFJpA
%a%7=Ij]
&n%ApAIJ
'other)JoJ?J
%callbacks#JDJ8J
&ode%JMIJ/
%eyes&AIN@A
%how%RANB&
%ints)J?JoJ
&t&@n@f8
%out(IMJ7J
%redux(JAGJg
%the#gC@AJ
(m#Ra>PA
(se%:@NAA
'is#h89e8
&otal%gJJJ8
%up(JeJAA
#!%J?JgJ
#$%J?JgJ
#f%@pB8J
% by%IpA@A
%!"75EEJ
%$"75EEJ
%er%IAJDJ
&…%IAJDJ
%line%.pI@S
(…%.pI@S
&…%.pI@S
%s%8@AJg
&et(]?JoA
&…(]?JoA
"hne(J;H@g
& bibliothek&J7IAp
"k#J[I@g
# ?%JJMJ/
%to(JJGJg
#!(JJM@8
#$%JIN@A
#iem%JAMJJ
&…%JAMJJ
"ld#2.[;S
#hada%J@N@J
(!%J@N@J
($%J@N@J
&…%J@N@J
#muş&J@N@J
'$&J@N@J
&…&J@N@J
"n%IoKIJ
# a&Ho@RA
%double%J<J@J
%email%JAJEA
&very(IeAZJ
%failure%&&JNp
%in%gJIAA
%large(J8AgJ
%random%JJnAJ
%save%JgJ?J
%the&KnI?J
'is.@INAJ
&op(D8JIJ
#ce%R6fYS
&!%7@oeg
&$&7@oZS
#e".f[@g
% component%JNA?J
&for&IAAEJ
&more(A?KEJ
&query&J@IoJ
&thing%JNJ?J
&write%>JJJp
%!%'ZJZg
%$#1dIdS
%s%J*gAJ
&!&J)gAA
&$&J*]AJ
#ly%8AIfS
& one&AApHJ
'the)8oJHA
&!(JAK;A
&$(JAK;A
"p%@i?@A
#!%@i?@A
#$%@i?@A
#en(GpIBS
&api%NJ&CA
(…%NJ&CA
&s*J/JpJ
&…)K/8qA
%rat…(SPI[]
&…&SOI]S
#inion#AJD@J
)!#AJD@J
)$#AJDIJ
(…%AJNJ8
&…(AJMJA
#timise#II@fS
(ze"A@YfJ
*!"A@AoJ
*$"A@AoJ
)ing%JJHAg
(…%@SHoS
&on'JIJDJ
( to%JIJ<J
(s%1BI@g
) for%8JIJp
(…#0a?.g
&…".S>^]
%mize&I@IoA
) this&I@IoA
(…&I@IoA
&…&I@IoA
"r/J@JHp
# is*JJNJ&
%not%J]/J]
%spaces%J7J@p
%two&E8A[A
#denada)Ap@IA
*!)Ap@IA
*$)Ap@IA
(…)Ap@IA
&r#hRHAA
' and&AoJIA
(is%pAIL&
(of%AJIJg
's#.@e]g
&…%]RGBA
%i…*pJIJ/
%n…%AJNK&
#m%JHJAp
% here%JHJAp
"s(q/L?8
#obnej+JEJ?J
(…+JEJ?J
&…+JEJ?J
"ther%gRI:/
's%ANIJA
(!%ANIJA
&…(SpI78
#imize&AIIpJ
) este&AIIpJ
(…&AIIpJ
&…&AIIpJ
#timizza%A@JpJ
(…%A@JpJ
&…%A@JpJ
"ublié&J@NI8
( un&J@NI8
&…&J@NI8
#r%ABAoA
#t%?jJ7A
% as%AfJJJ
&of%?tR=A
&we&JoI@J
%!%IfA9J
%$%R[B1A
%put%@q?BA
( less%JEJGJ
(!%IZJDA
($%IZJDA
&…%Ih?BA
%side"7p_78
(…"7p_78
&…"7p_78
"ver%T/[RA
& it'M/JJJ
'the%o@fA8
&!%IQJnA
&$%IQJnA
&flow&@oR7S
(…(@oR7J
&view&oI@IJ
* of%fIAIJ
(…&oI@IJ
&write%JpJ8A
*ing%J8JNJ
-!%J8JNJ
-$%J8JNJ
(…%A[I;8
&…%H_GCA
"wn(7NJIJ
%e…%JfI6]
!packag…(IBIJg
&…(IBIJg
#ge(@e@fA
& takes%J/JgJ
&!%@@?bJ
&$%@@?bJ
%ination!&J>JqJ
,$&J>JqJ
(ção%o@IDA
+!%J@IEJ
+$%J@IEJ
(…%Z>@jA
&…&Q?@bA
#ir%AIN@J
& of&AIN@A
#nics(MS@HJ
&…&N[@>A
#ra%A6oVA
& esta(BIp?J
&llel#@@I[g
*ise%JJAp8
(…&@I@oJ
&m.NII>J
' descriptions#MAJHJ
(reassign&HEJJJ
'!&EoI=A
'$&Cn@>A
''….N7I?J
'eter!%QJ8DJ
+$%QJ8DJ
+s%ECJ7A
,!&INJ8J
,$&INJ8J
)releri%E@JAJ
/ belgele%E@JAJ
*ized%HJpHJ
(…*q/R@A
'を…%DAJIA
(追加%DAJIA
*!%DAJIA
*$%DAJIA
&…*b8IHA
%e…)I@@EJ
%ser&OoSKA
( for(HAJMJ
&ing*J8JoA
(…*J8JoA
&…%FRJpA
%t&oDI1/
&e(JEJ@A
&it…*J8IoJ
&…%@)JpA
#s%7qH@S
% raccourcir&JEHJA
%s%RU9J/
& a%JIIBg
'in%pJJJ&
&!#@Z7gJ
&$%@Z7fJ
&e%SEJ@8
' à%JDJ@J
's&I5gnJ
&iert%f7?A]
* bei&8AIJp
+hier%gJJJ/
(…%f7?A]
&word(SQK;8
(…%JeB<8
%te%JNJ/J
'!%JNJ/J
'$%JNJ/J
&…%JNJ/J
#th"@r]/8
& and%JHgAA
'go%J<JJJ
'traversal(Jf@@J
&!"IM]?A
&$"@M]?A
&lib%JEIAS
(…%JEIAS
&…%@<f7S
%tern(JDI@J
(…(JEI@J
&…(JEI@J
#uses%J@IoJ
(!%J@IoJ
($%J@IoJ
&…%J@IoJ
#ys%A@JpJ
&!%A@JpJ
&$%A@JpJ
"df+A@AEJ
%!%AAANJ
%$%AAANJ
"enses%J@NIJ
( quoi%A@NIJ
&…(A@NIA
#ople%:f7@]
&…%:f7@]
#p%@DJAJ
% 0%@DJAJ
#r(@7IhS
% 0&/@Iog
&file%JNA?J
'unction%JNJ?J
&le%JIJMA
&request&JJAnA
%f%IJIgJ
&!%IJIgJ
&$%IJIgJ
&orm(@fK@A
)ance%I@JoJ
-!#JAIgJ
-$#JAIgJ
(…(@[AoA
&…(@[AoA
#ut pas&JEHJA
%x)pIGJS
"gtap%J@gIJ
'$%J@gIJ
&…%J@gIJ
"hone%I/JqJ
' gets%J/JpJ
&…%I/JqJ
#p&/CJ@p
% 0%JDJ@J
%doc%DIJIJ
&…%DIJIJ
"i%J7Jp8
# zero%J7Jp8
#ck(S@JDA
&s&N@AIJ
' this&N@AIJ
&…%k@@I8
#eces%JMI8J
(!%JMJ8J
&…%JMI8J
#llo%gGJJJ
' lo%gGJJJ
&…%gGJJJ
#n(A/gJS
#pe%I2gAJ
& style%IMJAJ
&line&IB8pA
*!%JEI@J
*$%JEI@J
(…&IB8pA
&…&RB8p8
#ù,JNJ?A
"laats(JDI@J
( van(JDI@J
&…(JDI@J
%ce(IDIIJ
'!(IDJHA
'$(IDJHA
&…(@EIIJ
%i…&IEA@J
%n)InJ@J
&te(Ao@JS
&…,Ao@IJ
%y.S.N@A
#ease!L2aF&
( before%A@N@J
)check%AANJJ
)do%KJSf/
)look%JADJJ
)write"C.g:A
($#T2D?8
&…!L2aF&
%se%JEI@A
' refactr%JEI@A
&…%JEI@A
#ot%IgAE8
&!&JJAN8
&$&JJAN8
#s#VIR@A
% explane%o@JJJ
&fix#JfIJJ
%$%N?[JA
#us rapide%J@IpJ
#z$%KEA@A
"o+[g%JA
#der+A7IEA
&…+A7IEA
#int&p?JA8
' of(p@JIJ
'er(SiI.J
)s%I9IoA
*!%I9IoA
*$%I9IoA
(…%[W?G8
's*A@EIJ
&…%fAE@8
#ke%I@N@J
& holes%I@N@J
#malé%J?JpJ
(!%J?JpJ
($%J?JpJ
&…%J?JpJ
#ol#.e@[]
#pcount&]EI8A
(…&]EI8A
&…&]EI8A
#r%SaAQ/
% favor%7dMAA
#ssible%@ZIfJ
* to%A?HaJ
*!%JAKlJ
*$%JATlJ
(…%@m@^A
&…%@m@^A
%t(G8JMJ
&gres&AJJ?p
(…&AJJ?p
&o%JMJ@J
&…%6BICg
#tential%J8NAA
+ ?%J/NJA
+!%J/NJA
(…%J8NAA
&…%J%NDA
#ur)B6INJ
& les+I@IEA
&quoi#h6>A]
(…#h6>A]
"pl(/JJJg
"r%QINJA
# ?%GJMJJ
#!#YJLJA
#a)oI@8S
%ctice&J@HJp
*s&JJNJ&
+!%JJMJ/
+$%JJMJ/
(…#J@D@S
&…#J@D@S
#eciso)J@J?p
&om…%JJJfJ
%fix%J@Ir8
( sums&J@IoJ
&…&%t@IJ
%sent%q-g7A
) behaviour%K6p@J
*this&pAAAA
(…%h8]7A
&s&ApIJJ
&…"pfd#8
#ice&JoJ8A
's%AZIEA
&…&AoJBA
%m…%@oBCA
%nt%.UIDJ
' a&@AJNJ
'!%SDJJ/
'$%SDJJ/
's%8gAL8
&…%.^@DA
%vate%HVJ?J
(…%HVJ?J
&…%HVJ?J
#oblem%8o?@g
) here%JJFJp
*in%AfIAJ
)a%AIMJA
)s#AJDJA
* with"AJMJA
*!!JJNJ8
(…(AINIA
&…(ARDAA
%ces…%JcAnA
%duction!%ARDIA
,$%A[D@A
(…%IZADA
'ktion%AJNJA
,!%AJNJA
,$%AJNJA
(…%AJNJA
&…%@ZC;8
%fil…%JAIpJ
&…%JAIpJ
%gram%ApIAA
(…%QpI@J
&…%QZ@<A
%metheus&JJJ<A
(…&JJJ<A
&ise&RoAIA
(ify%JEIIJ
+ this%JEIIJ
(…%Qi@6S
&…%I^@1J
%p%IJANJ
&!%IJANJ
&$%IJANJ
&erty%:@fIJ
(…#0QfI]
&re%JJMJ8
( ?%JJMJ8
(!%JJMJ8
&s%MB8JJ
'!%MK/JJ
'$%MK/JJ
&…#;JJ@J
%s%A@M?p
& and%A@M?p
%tot…(J;IAJ
&…%I<D@J
%v…%R@fAA
%xy%ZfJI8
' strips%IgJIJ
&…%ZfJI8
#uebas%IJfIJ
) unitarias%IIfIJ
(…%IJfIJ
&…*I@p@J
#zy1AoI@A
&pa…,J7pAJ
&….@oZIA
#üft&IJINJ
&…%Z6EE8
"tal(J@N@J
&!(J@N@J
&$(J@N@J
"ublic%N2I@A
( function%MIJ@A
)methods%MIJJJ
&…%;_C78
#ede&7f??p
&…(7n@@]
#ll".EB1S
& the%JMJHJ
(o%JFJNJ
#nt…/A@NJ8
#re.JEA@J
&!&JEJ@J
&$&JEJ@J
%pose%gJIJA
) of&oJIJA
(…%gJIJA
&…%gJIJA
#sh(ILM@&
& this*JJNJ/
#t%K9IDJ
% a%@AJIp
&the%7D@?g
(is%pJIJ8
%!,J@JEJ
%$,J@JEJ
%も…%J@JEJ
&同じ…%J@JEJ
(ように%J@JEJ
+!%J@JEJ
+$%J@JEJ
"ytest&A8pJA
&…&A8pJA
%hon%@.@Mp
( 0)J7J?p
(ista%ANJJ&
, write%ANJJ&
(…%ANJJ&
&…%79@M]
"ásalo%JDJIJ
( a%JDJIJ
&…%JDJIJ
"řidej%D6@:A
( komentáře%M@J?J
)tlačítko%I@IEJ
&…%D6@:A
!qu'est%I@E?S
( ce%I@E?S
&…%N6E,S
%une%JJIHg
( monade%JJIHg
&…%JJQHg
#al&8JIJp
&ity(AJDJA
) of%7JMJJ
(…(AJDJA
&…(@ID@S
%nd%JgJIA
'o(JfI9A
&…(JoIAA
#e%o)IA8
% fait%pJI@A
&haga&AIFop
&j'ai&J@NI8
&sea(I?JgJ
&você%8AN@J
&ça(fId@A
%lle%8JJJg
( est%8JJJg
&…%8JJJg
%ries&JIJnJ
)!%JIJeJ
)$%JIJeJ
(…&JIJnJ
&y%J@JpA
' for"A/9b8
(per(J@HpJ
'!"IZTdA
'$"RZRdA
&…&J@JpA
%sta%[D@[8
'ion%RRGAp
*!%SJHAp
(…%V@G@g
'o%eU95S
( codice%f?EAA
(!(J@J@p
($(J@J@p
&…%gC@>S
%ue&&fIK]
&…%/fHKS
#i&:@LE8
%ck%[Jf7S
' test%JJp@8
'er%A@JoJ
(…%A@JoJ
'select%JHJgJ
-!%JHJgJ
-$%JHJgJ
(…%JHJgJ
&…%I?[eS
#oi#R?C?g
&!%A@NIJ
&$%A@NIJ
%tes&JoJ8J
&…%IoJ9J
#é)p7JAJ
% devuelve%88JJp
&hace%pJIJ8
&mejorarías%AJNJ8
&se#aJIJ/
!r%fJIJ8
"abbitmq%AAI@p
(…%AAI@p
&…%AAI@p
#ccourcir&JEHJA
, ?&JEHJA
,!&JEHJA
(…&JEHJA
&…&JEHJA
%e(@SM@J
& condition%8pI@S
0s#IJMIJ
'detector(J/NAJ
#ise(8JIJg
's%IgJIJ
&…&7g?@p
#m%JAJoJ
%!%J8JpJ
%$%J8JpJ
%e(J?JfA
&!(J?JfA
&$(J?JfA
#ndom+AJnIJ
( inputs%JJnAJ
)strings%JAgIJ
&…,AJnIJ
#pide%J@IpJ
(!%J@IpJ
($%J@IpJ
&…%J@IpJ
#spberry%J7Jp8
+ pi%J7Jp8
(…%J7Jp8
&…%J7Jp8
#te%@?EN8
& the%AJNJ&
%her(JEIIJ
( than(JEI@A
&…(JEIIJ
"e#IfI@g
# render%IgI.g
#-render!%RgJ7A
#act%AfJ?p
&…%@g@>p
%d%@T?gA
& and%IpAHJ
&ability%AJNJ&
-!%AJNJ&
-$%AJNJ&
(le%JDJ@J
*!%JDJ@J
(…%ACNA/
&er%W>J@J
( deserves%N?JJJ
&ing%Rc@BJ
) please%J@JDJ
)!%A7ID]
(…%RYABJ
&me%K@@nJ
( section#MJJGJ
&…"K@/m]
%g…*IpJHJ
%lly%8AoQJ
&…%8AoQJ
%son not#JIIJg
(…&NHLIA
&sign&HEJJJ
*$&HEJJJ
(…&HEJJJ
#base(JAIHp
(!(JAIHp
($(JAIHp
&…(JAIHp
%uil…+?@IpJ
&…+?@IpJ
#commended%JJIIp
(…*JJIHp
'p…%J7JoJ
&rd(JDJHJ
(!&JEJHJ
($&JEJHJ
(s#JDJAJ
(…%NAJ@J
&…&BK@Og
%ursion(]7JnA
(…%o&?pS
&…%o&?pS
#d&@no6J
%!)A/oIS
%is%I6@hp
'!%Je@;8
'$%Je@;8
&…(FZIT]
%uce#[:@e8
( the%JA@fA
(r%gAA:8
) for%AJJ<J
(…%gAA:8
&x%JDF@g
' here(JAGJg
&…%f9?oJ
#f%JNJ/J
%!%JNJ/J
%$%JNJ/J
%actor"Rj-IA
* the&JEAJJ
,ool&JlJJJ
*!%JDJJJ
*$%JDJJJ
*ing%Io8AS
- broke&Jo8AJ
+za%IDJJJ
(r%JEI@A
)!%JEI@A
)$%JEI@A
(…%@WA@J
&…&@WA@J
%erence#Jf8RJ
(…"De8QA
&…"De8QA
%resh'JHJDJ
)!)J?JEJ
)$)J?JEJ
(…'JHJDJ
&…'JHJDJ
#gex%i?@AA
' compiled%J8JnJ
(for&JJJEJ
(match%pJJJ/
'!&q@A?S
'$%h?A>g
&…(SZ@dA
%ression%@7oZJ
, test%I8g?S
(…)I.oRJ
&…)I.oRJ
#ihenfolge garantiert(J7IAg
#jects%A]p=J
(…&Jo[?A
&…&Jo[?A
#la…+J.@WJ
%ease#@Ih@J
)!%]IC@/
)$%]IC@/
)d%ApAIJ
(…%@f]?S
&cture(J@M@J
(…(J@M@J
&…#@eV?J
%is#JIMJJ
' ce#JIMJJ
&…#JIMJJ
%oads(JfJ?J
) the%JgI?J
(…(JfJ?J
&…(JgJ@J
#member(@7JEJ
* me%A8JNJ
(…)A7JEA
&…(AIAEA
%ove(JD@@J
( the%IEAAJ
(s%JAJDA
(…%J[A;A
&…%IN@9A
#name%I<ABJ
(s&JlJJJ
) too&JlJJJ
(…&JlJJJ
&…"@h@CA
%der%IgI.g
($%RgJ7A
(s(J7JgJ
)$%J@JgJ
(…(J7JgJ
&s%JAIgJ
&…&IE@dJ
#pair%JgJAA
&…*AoJIA
%eated lookups%JFJpJ
(ing%JEJ8J
+ the%JEJ8J
(…%IDJIJ
&ti…*JNJ?J
&…,@EI@J
%lace%@DS@A
) the"IBf@A
(…%KDJ@A
&ic…&JFJNJ
&…"B2I;A
%ort%IoAQJ
(…%Jo@:A
%rod…%J8pJJ
&…%J7gLA
#quests%SI@d]
(…#R?AiJ
&ête(YAJg8
)s%@n@lA
(…)QRInA
&…&IIIpJ
#size%AfJQJ
&…%AfJQJ
%olve#JfI@J
(…#JfI@J
&…%IfL@8
%ponsibilities%JDJ8J
2!%JDJ8J
2$%JDJ8J
(…#R1?gS
&…#R1?]S
%t.A@@EJ
& api%IIINA
'of%IJJDJ
&!%78JCp
&$%@8@Cg
&ar…&Ao@BS
&ructure%JDJIA
(…%JDJIA
&…&Ap@AJ
%ult#R_>IS
&…%fU?8A
#torn…%0JHJp
&…%0JHJp
%ries%HpJ0J
)!%H]S;J
)$%JAJ2J
(…%HgS9J
&y(S7JMA
&…%IIJEA
%urn#1T@7g
( ?&pJJJ/
)an&JoJJ8
)nan'8AJJg
)the%J7ANJ
*ype)'BJIg
)value%N&JJJ
(!%fi@>/
($%IiA>J
(s#STI0S
) a%6fI@g
*in%JJJHg
+s&N&JJJ
*the%IAJNA
)!&R<S.J
)$&R<S.J
(…"]^H'S
&…":T@/g
#use"AAJf]
' the"AAJf]
&…"AAJf]
#verse%Hf?EJ
(…%G[BD8
&w%@HNIJ
' this%@HNIJ
&…%=REE8
%iew%IJEAA
( it%JIM8J
)the%JJ;JJ
(!)JJNIA
($(JIMI8
(er%J7qIA
(…%J;cfS
&sa#JIMAJ
( este#JIMAJ
&…%I@DJJ
#write#.CTfA
) it%@IJgA
(…#.CTfA
&…#.CTfA
"id"7_7f8
% of"7_7f8
#fattorizza%AEI@A
(…%AEI@A
&…%AEI@A
#ght%:Za@8
' here&N?I[J
(now%Jo@IJ
'!%8Jb@/
'$%8Ri@8
&…#:YaQ/
#ng(JIJM8
& buffer"JAJN8
#sult…)A<IAA
&…)A<IAA
"oast%J@N@J
&…%J@N@J
#le&pJIL&
%ling%J7IoJ
) hash%J7IoJ
(…%J7IoJ
&…%@7@hJ
#und%JlI[A
' down(JeJAA
&…%JnfI8
%te!%N7IC8
'$%N7IC8
#w+JOAoS
%!%@P@o]
%$%@P@o]
%s#Sd@C8
& with(JeJ8J
&!%J8AVA
&$%J88VA
"spec%JJgIJ
'!%JJgIJ
'$%JJgIJ
&…%JJgIJ
"ule(n8HBS
& that(IJHBp
&!(S@SM/
&$(S@SM/
#n%RI@gJ
% faster(JJJg/
&this%f&@pS
'o%AJnIJ
%!"p@C@8
%$"f7CC8
%ner&J]&MA
&…&J]&EA
%s&J@AqA
& for(J/JoJ
'tests%JA8DJ
&!)J7JoJ
&$)J7JoJ
#st!JHHJp
&doc#M8AJJ
(…#M8AJJ
&…#M8AJJ
"zuć%JAMJJ
& okiem%JAMJJ
"ápido%@e@oA
(!%@e@oA
($%@e@oA
&…%@e@oA
"äum%ANHJJ
& diesen%ANHJJ
"ôle'gIIJA
& de'gIIJA
!s)J7IoJ
"!)J7IoJ
"$*J7JoJ
"ad%JHpAA
% ones%JHpAA
#fe":PC8]
&!%@RNAA
&$#;?B@g
&ty%AAp@J
&…%AAp@J
#le%JfJ?J
#me#@VI[A
& behaviour&JEA@J
(ut%I.JNJ
'for&IQAEJ
'output%JEJGJ
'thing%8&JsJ
&!&IEJ@J
&$%JEJ@J
#nity%AJ<JJ
( check%AJ<JJ
&…%AS<IJ
#tır*J@JoA
'ları%MIJ@J
+ ekle%MIJ@J
(…%MIJ@J
&…)B?@oA
#ve%:l?gA
&!%JfJ@J
&$%JfJ@J
#y%EEA@&
% somewhere%N7JJA
&this(JNIA8
%falama#J@JDJ
+ ekle#J@JDJ
(…#J@JDJ
&…#J@JDJ
%ing%aJ?HJ
&…%aJ?HJ
%s%Bn@g/
& 0&HpJ?J
'what(;IJAA
"can(JAJeJ
&!%JJJeJ
#hau#J@MJJ
' mal#J@MJJ
%ema%J@JEJ
(!%J@IDJ
($%K@IEJ
&…%R@AEJ
%leife benutzt%8JIJp
&…(RB?@p
%neller(A@JoA
+ ?(AAIgA
+!(A@IoA
+$#JIJfJ
(…(A@JoA
&…(A@JoA
%reib%EAJIJ
(…%<@o@A
&ijf#@@[DA
) deze%@IANJ
*tests%JJgHJ
(…#@@[DA
&…%;@oBA
#ript#JQh:/
( safe%JJNJ/
)that%JA8MA
*o%J@ANJ
(!#BgBGJ
&vi"@@oLA
( dei%JAgIJ
&…#JQg:/
%olling%IA@fJ
(…%@o@[J
&…%@o@[J
"e*S_J4J
# tem&J/EJJ
#a(I?JgJ
% más%J?JpJ
%rch%@?@bJ
(!%@7@hJ
($%J@Ir/
&…&@?@WJ
#cond#f@TS/
( call%gSIA8
)pair&AIN@A
+ss%pJJJ&
(!%JIgcA
($%JIgcA
(s&J@JoA
)!&J@JoA
)$&JAJoA
(…*S7JoA
&…&[7Jo8
%rets&J@HJp
(…&J@HJp
&…(JA?Jg
%tion%NIJHJ
) for%MJAHJ
)s(MAAGJ
(…)NIAHJ
&…)NIAHJ
%ure)AJNJ/
'ity(JAM@A
(…(JAM@A
&…*AJNJ8
#e%6Sq@A
% any%JJMJ8
&that(JJpI8
&when(pJJJ/
)ther%AJnIJ
%!&/JNJA
%d%JIAEJ
#gfau…'JgIAJ
&…'JgIAJ
#in%Ao?@]
&!%AR?@g
&$%AR?@g
#kunden%JIJoA
*!%JIJoA
*$%JIJoA
(…%JIJoA
&…%JIJoA
#maphore(AAI@g
(…(AAI@g
&…(AAJ@g
%icolon%JfJ7S
(…%JfJ7S
&…%JfJ7S
%pli…%AEH@]
&re)AoI@J
&…(Aq??S
#nce&J@N@J
' nasıl&J@N@J
&…&J@N@J
%d%oI@BA
&s%.[IC]
'!%8AIKg
'$%8AIKg
&…%.g@B]
%ior%JJMJ/
&…%JJMJ/
%t%AoZ@J
&…&pJIJ8
#parate%JMIAJ
(…%INI@A
&…&@NI@A
#quen…%JAJoJ
&…%JAJoJ
#r&ANHIS
%ve.R?I6p
'r(8H@p]
(!)I@JpA
($)I@JpA
&…+AIIRp
#ssions%JJlJJ
*!&JJmJJ
*$&JJmJJ
(…%JJmJS
&…%JJmJS
#t&@cHZg
% ici%A@J@g
%tingwithcopywarning&JoJ?J
8$&JoJ?J
(…%JoA)J
&…%R]@*8
#veral%JAHDS
(…%JAHDS
&…%JAHDS
"hare%82S@]
&…%J)I[S
#ortcuts%J7IEJ
+!%J7IEJ
+$%J7IEJ
(…%J7IEJ
'er(JEII8
) way(JNIA8
)!#A;AZA
)$#A;AZA
(…(JEII8
&…&JEIK8
%uld"0L?M]
( also%AIINA
)be%A'AWA
)catch%J8oJJ
)i(AAIJp
*gnore%JoJJ8
)live%JEJJ8
)remember%A8JNJ
+turn)JoJAA
*ound(JeJAA
)say%N7JJA
)take%JEA]&
*his(@IIJp
)use%JDJJ8
)work%J7Jp8
(n't%JgJ8J
(…(JoI7J
&…"0T?CS
%w#HgS0A
& an%J8AMJ
'up)JqJ?J
&n&HpIJJ
&s%DR[/A
' the%I[f?J
&…%BoQ/A
#utdown&J@JEA
*!&J@JEA
(…&J@JEA
&…&J@JEA
"i)0o@AS
# divide&/JJJp
#de%oW@6/
& effects&JEJIJ
#gn&B@EAA
& this%JAMI8
&ifica%8JIJp
+ solid%8JIJp
(…%oIII]
&…%[_6.J
#le…%JgJ8J
#md&JHIoS
& and%JHJoJ
%ple%R@=Eg
(…(AJHIg
'ified%JLIE&
, ?(JMJJ/
,!%JLIE&
)y#JMJ@J
*!#JMJIJ
(…)AN@AA
&…(@E?CJ
%ulate%JJp7J
* a%JJp7J
(…%JAp;8
&…'Jf[8A
#n&J)M@J
%ce(Sg7@J
' yesterday%Jp&JJ
&…(]g7@A
%gle%J?JqA
&…#@Q@gJ
#x'A;JAJ
#ze#I7IgS
&!%I8JgJ
#ę4AoI@A
"keleton(J@JDA
*!&J@JEA
*$&J@JEA
(…(J@JDA
&…(J@JDA
#ip(JJJD8
&s%HfA9J
&…#IfA9A
#ript&[@@E8
&…&[@@E8
"leep%SG_78
' in%SGpJA
&…%SG_78
#ow(I@JgA
& for%J?JpJ
'network%JJp/J
&!%IAApJ
&$%HJJgA
&er(/JJJg
&…&&JJJp
"mall)RoIHJ
'er&AEJ@J
) pieces%JMJ8J
(…&AEJ@J
&…&Ir@>A
%rt%JEJ@J
' pointers%JEJ@J
&…%JEJ@J
#ells%JJMHJ
(!%JJNHJ
($%JJNHJ
&…%JJNIA
"neller(AAJfA
)!(AAJfA
)$(AAJfA
(…(AAJfA
&…(AAJfA
"o#K9C^/
# in(AINJA
%that%D@AoA
#ft%J@IDJ
& delete%J@IDJ
#lid&&JKIp
' is%AJNJ&
'!(8JIIg
'$(8JIIg
&…&&JKIg
%ve(Jg8JJ
&…(Jg8JJ
#me%EQo@A
& comments%EA@JJ
'tests(IAgAA
&body%fR@@A
(…%fR@@A
&one%E7S@A
) breaks%J8oJJ
(…%E7S@A
&thing!&#nnp
+ better%J?JpA
,i%AJnIJ
,that%I/fE/
(…%/RTSJ
&where#aD@7/
+ that%N7JJA
(…#aD@7/
&…";TT?A
#rgu+J@IoJ
&…+J@IoJ
%t#IYAi/
& members%JMJ?J
'spills&JHJnJ
&able&J7JEJ
*!&J7JEJ
*$&J7JEJ
(…&J7JEJ
&ed%8[AIg
&ing&HnJLJ
(…&HnJLJ
&s%J/JgJ
' inside%J/JgJ
&…%QQ@WA
"paces%Jn@@g
(!%J@JAg
($%J@JAg
&…&Jo@@]
%ghetti(J<JAJ
(…(J<JAJ
&…(J<JAJ
%rse%J@JoJ
( matrix%J@JoJ
&…%p@?oJ
#ec%@IfC/
&!&JJpI8
&$&JJpI8
%ed"6YHbA
' it&J7JpJ
&…#IeIL8
%icher(J@JoA
%nds(I@JoJ
&…*I@IoJ
#iegami%fIIJA
* questo%fIIJA
(…%fIIJA
%lls&JHJnJ
( to&JHJnJ
&…&JHJnJ
%nner"IJAMJ
)!"IJAMJ
)$"IJAMJ
(…"IJAMJ
#lit%JNI@J
'ting&JIInJ
+!&JIInJ
+$&JIInJ
(…&JIInJ
&…%IM?QJ
#ot&J@EJJ
& the(J@DAJ
&s&AINJA
'!&AINJA
&…&AINJA
#rawdź&A@N@J
) ten%AINIJ
(…%@@ED8
&…%@@ED8
%i…&IEJ@J
"ql)@o@SA
% injection%Jn9AJ
%!(@Z?nA
%$(@Z?nA
%イ…&JoJ@J
&ンジ…&JoJ@J
(ェクションされます&JoJ@J
1!&JoJ@J
1$&JoJ@J
#ua…&IZ@NA
%eeze(J@IfJ
(…(J@IfJ
&…(J@IfJ
"tack(@Z@eA
&…(@Z@eA
%ge(JEJ?J
&…&A<IJA
%le"g[J@A
&…"g[J@A
%n…#:JIIg
%rt(S.h[A
' complaining%JJNJ/
(with*J8pIJ
'!&J?@o]
'$&J@@oJ
'er%JIIEJ
) code%JIIEJ
(…&@m@DJ
'up#AAJIg
(…#AAJIg
&…%R9fIA
%te"0q6/S
' the%N@JHJ
(up%JEIIJ
'!%I:J;A
'$%I:J;A
'ment%JDJ7J
+!&JNJ8J
+$&JNJ8J
(…%Ji@6A
&ic#HSM@J
( analysis#HYMAJ
's…)JJNJ/
&t)JNJ?J
&us%?.fDg
( code%I8fIp
(!%IASEJ
($(IAJDJ
&…%AMK@A
%ys&BnHRA
' empty%AgGJJ
&…&BnHRA
#d&JEI9J
#ep%_.@LA
%sso(AEIAA
&…(AEIAA
#ic…)IoIC8
%ll%V7>@p
&…%V7>@p
#op&Jo@BJ
& crashing%JpHAJ
'when%S.JMJ
&!#JfJ@J
%re(AISHp
&ybook%MJ8JJ
(…%MJ8JJ
&…#R7H;g
#raight%J<JJJ
* down%J<JJJ
(…%J<JJJ
&sznie%J@JfJ
+ wolne%J@JfJ
(…%J@JfJ
&…%@3AZ]
%eam&7@?qS
(ing%/LI@p
(s%JDI@J
)!"JNI8A
)$"JNI8A
(…%8EH7g
&ss(JAp@J
&…%R%PTg
%ict%A;HJg
( mode%AJHJp
&ng!%J/pJJ
($%J/pJJ
(builder%JFJpJ
/ instead%J?JgJ
(s"@MH2S
) at%JAgIJ
*immutable%J5JJp
)!%JBJEA
)$%I:A<A
(…!7T>WS
&ps%IgJIJ
( the%IgJIJ
&…%@<IJS
%o…%IJJDJ
%uct&B=JoS
&…%0@Hog
#yle%ECJ@A
'!&NBA@A
'$&NBJ@A
&…%ECJ@A
"ubmit%JfJ?J
&…)AoI7J
%str…*S>JpJ
&…(S5IrJ
#ffic…%JJNJ&
#ite(JJgHJ
'!(JJgHJ
'$(JJgHJ
&…(JJgHJ
#m#S_I/J
%mary(N7AAJ
) at&@AJNJ
*for%WIAGJ
*tags%E@IIJ
(…(V7AAJ
&…&NHAAJ
%s&J@IoJ
&!&J@IoJ
&$&J@IoJ
#per&pAJJ8
'test%JJg?J
(…%JJg?J
&…%pAg?/
%port%I@ANS
(…%@@@E]
&…%II@EJ
#re&C?n?p
& that%K7f@A
(ypedoc&N@AIJ
%vive%goI?8
(…%]Q@;8
&…%]Q@E8
"vp&E7@[A
%!&E7@[A
%$&E7@[A
"wap&JNA7J
& the&JNA7J
#ipe&J?JNJ
' to&J?JNJ
&…&J?JNJ
%tch(IM@BA
(!'JVI@A
($'JVI@A
&…%@E@DA
"yntax%7WJJA
(!%7WJJJ
($%7WJJJ
&…%7WJJA
#scalls&J?JoJ
*!&J?JoJ
*$&J?JoJ
(…&J?JoJ
&…&J?JoJ
%tem&JNIHJ
( do(JMJH8
&…&JNIBA
"ürüyor(J@IfA
)!(J@IfA
)$(J@IfA
(…(J@IfA
&…(J@IfA
!t%n8NIA
" il%]8NI8
"'en%A@NIJ
& penses%A@NIJ
"able%A8IMA
' scan%JJJeJ
&…#S/[D8
%s%J7J@p
& or%J7J@p
#gs&E?@CA
& please%DIIIJ
&!&E-@DA
&$&L.IEA
#ke(ID?JJ
& a&ABJE8
(n%JNJGA
&!&8JIJp
&$&8JIJp
&s%AH@hA
' 0#J8JgJ
(a&J@JEA
(forever&J@JpA
&…#JH@hA
#mamla&E@IBJ
)!&E@IBJ
)$&E@IBJ
(…&E@IBJ
&…&E@IBJ
%b…(8@S<A
#ugt%AIMAJ
' das%AIMAJ
&…%AIMAJ
"e#AiAR8
# diep%JEJ@J
#am&N?B?]
& of(J@JHg
&!(M@J@A
%r%JHNJJ
& it%JHNJJ
#h(f[??A
% bug(Ap@JJ
#krarları%JDI@J
, kaldır%JDI@J
(…%JDI@J
&…%JDI@J
#ll#f@B@J
& me#R@D@S
#m)A7C@p
% bug&J/EJJ
%izle%JEJ@J
) şunu%JEJ@J
(…%JEJ@J
&…%JEJ@J
%p…(@2IL8
#n,oA9BA
% times%J8JoJ
#rm)J@JEJ
&ina%A@JEJ
) essa%A@JEJ
)tes(gJ8JA
,!(gJ8JA
,$(gJ8JA
*ion%JGJoJ
-!%JGJoJ
-$%JGJoJ
(…%p?%jA
&…(f?7^8
%naries%J<JAJ
+!%J<JAJ
+$%J<JAJ
(…%SEIAA
&…%SEIAA
%r…(@m[98
#st&@IoIJ
& and%JI/NJ
'data%A.Kr/
'fails(Rg/JJ
(or(JAp?J
'out%HJpHJ
'runner&J]&MA
'suite%JJpHJ
'that(JAoIJ
)e#J@gAJ
)is%7^>@g
'with%JHpI]
&!%@Rf8J
&$&@Io@J
&es(AAgIJ
&ing(JAfAA
(…(JAfAA
&s(IJpIJ
' ?'AJfJ/
(for(@Ig@S
)ür*AJoJ8
(pass)JoA8J
)ls&IAoJJ
(that%JIeJ8
(unitaires%IAfIJ
(voor%JJgHJ
'!&@AoJA
'$#@8fKJ
&y%JIpHJ
'!%JIpHJ
'$%JIpHJ
&…)IJpIJ
#xt%EQ@JA
& for(N@J@A
"han#[C>]J
%t"L.n<A
& ?%8pAJJ
'checks%I7YLg
(lears%J?JNJ
(ould%A@MJJ
'every&NIJ?J
'finds%HJAMJ
'i%8DS8J
(s%jAJI/
(t%j7fY/
)'s%N7JJA
'must%Iep>J
'name%JDJ@J
'returns%I8JNJ
(uns%JA/NJ
'shows%J8pIJ
'takes%J@JEA
(he(LHY]A
)is%^1L-J
&!%9e]7A
&$#LGh7A
&'s(@;K@S
&…&@NA@S
#e!]]HS/
% 0%pJJJ&
&api#.6Jj]
'ssumptions&NIJHJ
&backup%JJNJ/
(dge(JeJ@J
'ehaviour%/JJJp
(st#7JJJg
'it%[@;JJ
'ody%HJJMJ
'rowser%JJHJg
'ug%J&qRA
(ild%J@JnJ
&cache#IPQLS
(llback#a;@?8
(rt%@TA;J
(ses%JBDI8
(use%AoHAS
'hannel%gJJS/
'lass%NCAGJ
(eanup&A%Jo]
(ient(I9A;A
'ode(;IIIA
(lumns&L8@nA
(mment%OHMN8
-s&EIJAJ
)piler&JoJ@J
*lexity&/JJJp
(nnection#@[fHA
)troller#JDIAJ
(py%JEJ/S
(unterpart%J@JDJ
'rash%J8gIJ
'sv%ApJAJ
'ustomer%S6JMA
&data&[/AEJ
*base(A0JoJ
)e%?8^DA
'estructor%AeIA]
'ialog(AfJ@J
'ocs"BD]=J
(main%JEJJ8
(uble&oAJJ8
&empty%]/oIA
'ncoder%I.]<J
(d%Io@KA
'rror%IJp@8
'xample%HJpHJ
&failing&Jo?IJ
'ields%JDJIJ
(le%@I@f]
)ter&ApI>]
(rst%So@8J
(x%L-gHJ
'older%Ae@?p
(rmula%qJIJ/
'unction%;H@^J
&gil%JJFJp
'lobal&J<JAJ
'oroutines%pJJJ/
'rowth%&JJJp
&happy%J<SIJ
'eader%Io@9J
'ot%J8JgJ
&if(SDJ@A
'mports%JEJ@J
'ndex)J?JoA
(nermost%J7JgA
(put(Jg@IJ
+s&J@p@J
(tent%N?JIJ
&last(@fABA
'inter%<JJ?J
(st#C[>R]
'oad%J8JoJ
(g%JSJ1S
)ger&I2p@8
)ic%hB:@A
(okup&JOJpJ
)p%[KJQ/
&magic%]DJ@8
(pper%J7JEJ
'emory&IAJpJ
'issing#I[.DJ
'oment%JfJ7J
&n+1+J?JpJ
'ame%/fJ@g
'ested)SFJpA
(w+p7@@A
(xt%KnA@J
&old%;8@:S
'rder#[@PMJ
'thers%ANIJA
'utput%Ie@CA
&page%JIAoJ
(rameters'D@JIA
)ser(JoJ?J
(th&@n@CA
'hone%I/JqJ
'resent%J@pAJ
(ops%MB8IJ
)xy%IgJIJ
'urpose%oJJJA
&quality%7JMJJ
&readability%AJNJ&
(gex&<]J6J
(peated%IIJgJ
(quest%pAIJ8
(st(@AJDJ
(turn()0JIg
,s&N&JJJ
'ounding(ApAAA
&same#@_IeA
'econd&pSIA8
(rver%8nAZ]
'leep%JGpJJ
'tate%SDIIJ
'witch%@C7;A
&table%@;7MJ
'eam&N@I@A
(st"BS/YS
*s%@i9H/
'hrows(M/JJJ
'ime%@HIoS
*r(JfJ@J
'odo(JAJDA
(tal%]JZ[/
'rick%pAJJ8
'wo,I<@@S
'ype(/D@Hg
*s(J<J@J
&unit%JJ<IJ
*s&N@JHJ
'ser&8?ANS
&warning"JpI8J
'eak#JIDJJ
'hole*B?@oJ
'indow%Jo@.S
'orkers%]0ADA
)st&/JNJA
'rong&ImLI8
&yaml%BDJ@J
%!%pAIJ8
%ir(IhA@A
&…(IhA@A
%m%K/TJA
& by%J7JEJ
&!%J)LRA
&$%A;U78
%n%]8g@A
%re#RJC]/
' a#fC?[8
)n%A@JAg
)re%?_Jf&
(dead(AJMJ/
(must%IBInA
(should%J6JEJ
'!%fH@9J
'$%pH@BA
''s%fHc@p
) a#[eHIA
*no&B@mJA
(…%fHc@p
&…!n8:p&
%se%]9BK/
' codes%pJIJ/
(days%8JJIp
(functions(AJMJ/
'!&C?IEJ
&…%]9BK/
%y&pSR@8
#ing#[.JgA
' but%J@JDJ
(per%JNJ?J
'!%JAMA8
'$%JHNJ8
's%8Ca7A
(!%ANJ@J
($%ANJ@J
&k(8SNJ8
' about%@INJJ
(of%8JMJA
&…%IANS8
%rd%p?JAA
&…%p@JAA
%s!h.MIJ
& ?#8?gTA
'a%%MBEJ
(nd&].nIJ
(s%JNJI/
'be%@EH@g
)fore%@@NAJ
'calculation%AJf]&
(ode(_?E?8
)uld%J<J@J
'deadlock%JAHJp
)lete%JINJ8
(oes%qIIJ&
)wn#g?@gJ
'endpoint(JJUXJ
'fails)8AIJp
)st%gJJJ/
(ile%hKQ7/
(or"f@35p
(unction"K0ReA
'get%&JJJp
(o(JIMJ/
'handler%A<]@A
)s%E9J8J
(old*&JNJJ
)ok%JJWJ/
'implementation&JINI8
*ort&J/JpJ
(n%i:8Q8
(s%@8Ae]
)n't%5nJJg
'json%JHJMA
'keeps%IAfIJ
'leak#A@JJg
(ine%pJJJ8
)ve%AJIJg
(ook%JJNJ/
'method%LM@%S
(odel&BHIEA
*ule!<<:6J
'needs%D6I:]
'off%JAMI8
(n&8@ISp
(r%JJ)JS
(ut%@ZHEJ
'please%[@M@J
(r%YJLJA
'query#[JU.8
'reduce(gAJAJ
)gex&oJKI8
(un&AJHpJ
*s)J7JoJ
'safe(JJMJ/
(cript"aA:H/
(erver&IAJ<A
'table%DIf>J
(erminates(gJ8JA
)st%Q>fI]
(hing%p7JJJ
)read(JJGJg
*ow#8[GJg
(wice(J/fJS
'up%MB@IJ
(sed#8KIAg
'with%JJI@p
+out&@T?7p
(ork%pfF@A
&!!&5:b]
&$"/@:U]
#ose%SNHJ8
' nested%8NIJA
&…%SNHJ8
#rash%J@JoJ
(!%J@JoJ
($%J@JoJ
&…%J@JoJ
%ead%TQ=fS
( safe(K@GAp
(-safe!%N7FIp
(s%RZo?J
(…&IZc?g
't%JJEHJ
( model%JJNGJ
&e#H09aA
' functions%REJ@J
(things%A2N7J
)imes#AZJDA
'!%SIJp8
'$%SIJp8
&…"RJ>]]
%ough(oRA@A
) it(f7A@J
*the%of:%A
,is%gJJJ8
)!%JoJIJ
)$%JoJIJ
)put%AAJpJ
(…&oRAIA
&w#@IdAg
' random%JAgIJ
'!%J@HKg
'$%J@HKg
's&WAIAA
( are(M/JJJ
(!%M@JAA
($#M8JJJ
&…%hIIIA
"idy&J<AAJ
#me*JIIoJ
& complexity#AGJg]
'in(I@JoJ
'of(JAJeJ
&!(JHIoJ
&$'JHIfA
&out%7ICD]
)!%/ILB]
)$%/JJKg
(…%7.VC]
&r(JfJ@J
' drifts%JfJ@J
's%IJgIA
&s%&7@qg
' out%J/JgJ
(the%J8JoJ
'!%/HJU]
'$%/6J_g
&…%.HT^]
%ing&JoH@]
&…&JoH@]
"l%pIIAA
# dr%pIIAA
#ačítko%I@IEJ
*!%I@IEJ
*$%I@IEJ
(…%I@IEJ
&…%I@IEJ
"o!6KHNg
# 0+9/JpS
%be%KoI@J
%c++20%JMJ@J
&all(8[HAg
'ncel%JAHNA
&hange&AKn@A
'eck(JJe@A
&lose&A@IJp
&ount#J8JhA
%delete&J?JNJ
&isk&JHJnJ
&o#A9>e]
'cument&7JIJp
'wnload*J7p@J
%each&N@JHJ
&xplain&oJJJ8
%go%J6JEJ
%handle%J8JfJ
've#D;>AJ
%install%/JJJg
%know&oIJJA
%make(JIIgA
&e*p@AJJ
&ock%JJ7Ag
&utate%JJFJp
%pomalé%J?JpJ
&resent&pAAAA
%refresh%JFJNJ
&un"&@NA]
%save+J@JoA
'y(JNIA8
&ee(A9nIA
%the%J@IDA
'is%AIV@J
&rust%JJnJ8
%undo(J?JDJ
&se%IA>]g
%work&8pJ@J
&rite%R;A*A
%you%JJNJ/
#!*AJER/
#$%IJBeA
#do)A@INA
& fertig%JHIEJ
&!(J@JDA
&$(J@JDA
#e%N@@E8
%!%N@@E8
%$%N@@E8
#ken&RnQ@S
&…%InQAS
#o#@UIfA
% many%@q@@A
'uch#@hIZA
&slow%J?JpJ
%!&A@REJ
%$&J@REA
%l%KlJIg
& renames&JlJJJ
#p%D79LA
%$%N@J@J
#rn%8AJJp
& between%8AJJp
#string(I7JEJ
*$(J7JEJ
(…(I7JEJ
&…(I7JEJ
#tal%gKZB8
&…%[gQA8
#uch(IoI@J
'ing%N?JIJ
* the%N?JIJ
(…%N?JIJ
&…&TnI?J
"race(g7J@J
&…&oR@@A
%de offs%8@AJg
%il(N@GCA
'!(JJGMJ
'$(JJGMJ
&…(D@?UA
%nsaction%]]IJ/
(…%]]IJ/
'late%i?II8
+ the%;@JJJ
&…#hL?@A
%versal(Jf@@J
+!%JfJ@J
+$%JfJ@J
(…(Jf@@J
&…(JoI@J
#echo&p8IIJ
&…&p8IIJ
%e(J.JVJ
&!&JIJN8
&$&JIJN8
#ick%pAJJ8
'!%o8JJA
'$%o8JJA
&…%pAJJ8
%e%JAHDS
%gger&pJII8
(…&pJII8
&…&pJII8
#op&@<@[A
& de&J?JpJ
&po%JDIIJ
( annidato%JDJ@J
&…%@:@eA
%uble&oI@JJ
(…&oI@JJ
&…&oI@JJ
#ue)JoJ@A
&!)JoJ@A
&$)JoJ@A
%st%JJsA&
' this%JJsA&
&…%JJsA&
"s23…#Jg@AJ
#an&JIp@A
#doc%M8JJJ
' with%M8JJJ
&…%M8JJJ
#et(IIf@J
& this(IIf@J
"u1K7EJ8
#ple%@NI@g
&…%@NI@g
#rn#?h@9S
& the%HKJDJ
"wice%^fZ68
'!%^o?@8
'$%UoH@8
&…%^fZ68
#o#JMGIS
% branches#];J?A
&pointers(S6IgA
&sad%JHpAA
&threads&AnJ@J
&users(JgJ?J
"ype&8N@@S
& annotate%HNIJJ
'guard%IHJMA
'hints(IMAIJ
'system(JMJH8
&!&']J?p
&$&']J?p
&doc&N@AIJ
) picks&N@AIJ
(…&N@AIJ
&error%AoJJA
(…%AoJJA
&s%IW@?A
'!&HN@@A
'$&HN@@A
'cript#.U?Bg
,!%JEI@S
,$%JEI@S
(…#.U?Bg
&…#9j6@J
%o%Ig@JJ
"á*AJNJ8
!u(KdC?A
" change&AJNJ&
#have%JJJHg
"gly&JEJ8J
&!&JEJ8J
&$&JEJ8J
"i%@_>@]
#t(o@J@J
"m%6t?JJ
#a*A7AWA
% função%AJJNA
&olhada%J@N@J
#lauts%AfJJJ
) come%AfJJJ
(…(AfIJJ
&…(AfIJJ
"n)88JES
# cas&J@NI8
&omentario(EJAIJ
%enum&JNIIJ
%set%A@J@g
%test)JAoIJ
#'occhiata%J@N@J
-!%J@N@J
-$%J@N@J
(…%J@N@J
&…%I7DnA
#a&/3IKS
% función&@E@CA
)zione&JI@NA
#d&nJILA
%efined%.]@Ag
+ ?)88JJp
+!&8JIJp
+$#JgJAA
+になるの&8AJJp
/ ?&8AJJp
(…&.o@@p
&r%Z[fA8
' 0%8DARJ
(a%JIAgA
(load%JpAAJ
(which'gAJ@J
'stand#j6@IA
, the%q6IIJ
(…(h@@IA
&…#[fI@J
%o%I0IDA
&!%I;@CJ
&$%I;@CJ
&cumented&N@AIA
.!&N@AIA
(…&N@AIA
&…&N@AIA
#e%&;GM]
% fonction&IJANA
#handled%JnAIJ
(…%JnAIJ
&…(JoJIJ
#ique&JRFCp
( constraint%AZJ;A
&…&JRFCp
%t(@@pAJ
& test%IJpHJ
+s(I@q@J
&aires%IAfIJ
+!%IJgIJ
+$%IJgIJ
(…%IAfIJ
'rias%IIfIJ
(…%IJfIJ
&s%ECJ6J
' next%N@JHJ
&…%CBf?A
#known#gJHJ8
(…#gJHJ8
&…#gJHJ8
#moun…%JfJIJ
&…%JfJIJ
#readable%INHAJ
,!%INHAJ
(…%INHAJ
&…%IsH7J
#tangle%JEH@J
(…%JEH@J
&…%JEH@J
%ested%J?pJJ
*!%J?pJJ
(…%J?pJJ
&…%7Zf@]
"p%/^^IA
# in&IpK6A
%the&@;@EJ
#!&'LLRA
#$&'LLRA
#date%rH@88
( the%NAIIA
(!%IpJIJ
($%IpJIJ
&…%qZ@/A
#load(A@pAJ
&…(A@g9J
#rość&ANI@J
( ten%ANIIJ
&…&ANI@J
"s%N8MI/
#a%JEJRA
% le%JNJ?J
&memória%J?JgJ
%ge%D8JdJ
&…%D8JdJ
%r+J.JJp
& una%J@JIp
#e"7D?ep
% #(AEJAA
&a&AG@og
'fter%JnJAJ
'll#J6JgJ
'n&A>Iog
&const%JEJAA
&less)JHJpA
&map%JMJ/J
&quickselect%JHJgJ
&the&S?JpA
(is#SIGJg
%d%[#?og
& for'8JJJg
&!%A0JgS
&$%80JgS
%memo%ACJeJ
) where%A@JpJ
(…%ACJeJ
&…%ACJeJ
%r%7fKBA
& do&AJNJ/
'sees(JgJ?J
&s&@nRCA
'!(AI7b8
'$(AI7b8
&…%7fQDA
%s"ABIpA
& way#J@JgJ
#ual%AAIAg
&…#.f?:g
"uid…(AAAIg
!va%7eC[8
# lentísimo%J@IoJ
#!%JeJJJ
#$%JeJJJ
#lid&Jp@@A
'!%JpJHA
'ation&J0AEJ
,!#J@JMJ
,$#J@JMJ
(…(I8@DJ
&…(IABDA
%o…&AoR@A
%ue&KoI@A
's#_T@GA
&…(Kg@@A
#n(JDI@J
#r.J@N@J
% mı0J?N@J
%iable&@W@AA
*!%J9JDJ
*$%J9JDJ
*s*J<J@A
+ for&INI@J
(…*ANIAA
&áv…*p@JI8
&…)[E@@8
#t)[o@@A
#ut%A@J@g
& il%A@J@g
"eces(JeI@A
&…(JeI@A
%torise%J8JpJ
(s%IpD'8
#reenvoudig%@MIIJ
. deze%@MIIJ
(…%@MIIJ
&infache%JEI@A
- das%JEI@A
(…%JEI@A
&…(@DI@A
%g…*ARN?A
%ify%@@h@A
( the#@?j@A
)with%JJeJJ
&…)I7^Gp
%schachteln%JNJ.J
/!%JNJ.J
/$%JNJ.J
(…(AWI.S
&ion&/IQBp
(…&7IICp
&…%R:H9p
%y&J;Io/
& 0%J<JAJ
#z%AaI7A
"ide(AfJIA
#el(JAJfJ
& zu%J@JfJ
&e&J@IoJ
&…&J@IoJ
%n….pII@A
%w!(]2J@J
&$(]2J@J
#olat…%JfNA8
&…%JfNA8
#rg…4AoI@A
%tualise%J@JoJ
, the%J@JoJ
(…%J6Ij8
&…%J6Ij8
#sible%N?JIJ
) without%N?JIJ
(…%N?JIJ
&…%t7II8
"ocê*AANJ8
& melhoraria%8AN@J
#eg%N@IBA
& een%HJJNJ
#lt…*]oJG8
#or,A7IpJ
& deze%JJgHJ
#r)pJIJ8
% dem&p@IJ8
"reet%J@JfJ
' geheugen%J@JfJ
&…%J@JfJ
"s.AJIIp
# channel%J@J@g
"ê&J/EJJ
# se&J/EJJ
!w&kC?>8
" komentarzu)<JIJA
#switch%JMJ8A
#the%fAJJA
"aar….p7IJA
#it(A@I@p
#keup%AgIJJ
(!%AgIJJ
($%AgIJJ
&…%AgIJJ
#lk%oAJIA
& me%oAJIA
&…,o@JAA
#nt%79Z;J
& to%I1[B]
&s%DZ[,A
&…%D[[,A
#rm(J7JoJ
& start%J@@oJ
&!%J/JpJ
&$%J/JpJ
%n&E78DA
&ing%JoI@J
)!&JoI@J
)$&JoI@J
(…%JoI@J
&…&KoI?J
%um wird&pJHJA
#s%i8D?A
% genau%gJIJ8
&meinst%8JMJA
&passiert#A8HJg
&würdest%AJNJ8
%!%AIMAJ
%$%AIMAJ
#t*s@A?8
% doet%gJJ8J
%c…#JSADA
%er%JJNJ&
'!%JJNJ&
'$%JJNJ&
&…%JJNJ&
#y#.2Ki8
% to#72@aA
(o#@2@fA
"e"KAQeJ
# also%AAJEA
&re&8JIJp
%clamp%*JJJJ
%get%9d[QS
%have%JJ7Qg
%need%[ASg/
%use%]JGJ]
#'re&@<JRA
&…&@<JRA
#ak#JIDJJ
#ekdays(JHJNA
(…(JHJNA
&…(JQINA
#g%JpJ?J
%!%JpJ?J
%$%JpJ?J
#ird%gJJJ8
&…%gJJJ8
#lcome(I@NAJ
)!'IAMAJ
)$'IAMAJ
(…(I@NAJ
&…&Z6E@J
%l%JIKE8
&!&JIRE8
&$&JIRE8
#niger(@;@dA
) verschachteln%JNJ.J
(…(@;@dA
&…(@;@dA
#re(A2o@J
%k…,RoI?A
"hat"gAB@J
& are%/ICJg
'could%AAMJJ
'do#[IDA8
)es#gAIAJ
'even%pJJJ&
(xactly&pIJAA
'happens#]8A@g
'i%8gJKJ
(f(8AJJp
(s"o@?SS
(t&2<J@S
'makes%pJIJ/
'the%h[BH/
)is&pJIAA
(o%fJJJ8
'would%%IVAS
'you'8IMJJ
*'d&8JNJA
&'s#f@@@g
( better%AJ8Jp
)missing#@/MMA
)the%RII@g
&ever%p?AK8
(…%p?AK8
&s%oAIAJ
&…%f@@@]
#en#RfIKA
& do%AJIAg
)es#gJJJ/
'i&_A@[&
(s"p@@IS
(t%_.J;A
'should%?JJJp
(omeone%J8oJJ
'the%@I@D]
*re%HgJo&
'would%A8JJg
%re"]dZHJ
' are&AJpJ&
(do%f@?@]
*es#gJIJA
(is#AA@Jg
)t%A@JpJ
(should%8J@Jp
(would%8ADJJ
''s%Jp@JA
) the%Jp@JA
(…%Jp@JA
&…#SeRIJ
%ther#.6MD]
) the%AJD@J
,is#@?h@g
(…#.6MD]
&…#.6MD]
#ich#g@@A]
' of%1@M8S
)ne(/JJAg
&…#g@@A]
%le(@A@o]
' this)A7JoJ
&…(@A@o]
#o%fR?9J
% calls'/JJJg
'loses%gJJJ/
%le*B?@oJ
&…*B?@oJ
%m)pJJJ/
#y%p@@@]
% ?*A8JJp
&do"o]@78
&f64%8AJJg
&is%f@@@J
&not&8JJJp
&the%iAIJ8
(is%eJ?Hp
&we%3JJJJ
%!&g%@Ap
%$(p8IJJ
"ie)p@HAJ
%r…*8RIoA
#ll%9@AAp
& this%AIIJp
#ndow)JOJ^J
(s(AJIAp
) ?&AJHJp
)!%7RJAp
(…(AJIAp
&…(@PISg
#rd&]n5;8
#sh(AEIAJ
#th#AIRMA
& 0(I.[eJ
'a%A8R<J
(n%8o@AS
'build%JI/NJ
'fake%JJnIJ
'input(g7JAA
(ts%N?JJJ
'one&JnJBA
'statement&JNJ8J
'tests&JJlJJ
(he#JKIT/
)is(AAEK8
)rows%M8JJJ
(wo&[JPN8
&!&8pJJJ
&$%8pJJJ
&out%8aA7J
) a%Qe:7S
*the&@E@AS
+ouching%N?JIJ
(…%8aA7J
&…#JaJ?A
"ofür(8JIIg
&…(8JIIg
#lne%J@JfJ
'!%J@JfJ
'$%J@JfJ
&…&J?JoJ
#n't%JfIIA
&…%JfIIA
%d…)IJ@@p
#rds&pJIJ8
'!&pJIJ8
'$&pJIJ8
&….hoH@/
%k#[e>fA
& ?%pgHJ&
'for%AoI?]
'in%AJIJg
'on%ARHfA
&!%[oGA8
&$&JoI8J
&ers%S8JDA
) stop%S.JMJ
(…%S8JDA
&flow#fABJA
(…#fABJA
&ing#@[f@A
)!%@Rf@A
)$%@Rf@A
(…#@[f@A
&s(IgR@8
'!%f8f@J
'$%f7[@J
&…%RfRA8
%ld%JJJD8
' in%JJJD8
&…%JJJD8
%st%&JLJ]
' case(8JHJp
'!(AJMJ/
'$(AJMJ/
&…%&JLJ]
%th&JJGAp
&…&JJGAp
#uld%88CAg
' a%A@D?S
)n%ANHJJ
(be&H9SE8
)reak&8JNJ8
(happen&8IHJp
)elp&EAJ@J
(i%AJXJg
)t%8HH]g
(like#ZDAIA
(u&AJNJ&
(you%@@D@]
'n't%JJJ8p
(…%JJJ8p
&…%8ALAg
#zu%o@@@S
"rap…%RC7;A
#ite"DA[;A
' a%J@AEJ
)bove%DIJHJ
(down)EJJIJ
(it%JIeK8
(tests"HJgIJ
)he&I@JNJ
*is)INJI8
'!&IoR?J
'$&IoR?J
&ing&N@A?]
(…&N@A?]
&…"DSR:A
#ong&AoL@8
' by&N&JJJ
(the%AgGJJ
*ing%JINJ8
'!"?oC@A
'$"?oC@A
&…&AoL@8
%te%f.MAA
' this%o.LAA
&…%f.MAA
"yjaśnij&p@I@A
(…&p@I@A
&…&p@I@A
"ürdest&8JNJ8
) du&8JNJ8
(…&8JNJ8
&…%/IKJ]
!x(.qI?]
"ctest(IIfAJ
( please&IIoAJ
(!&IIoAJ
&…(IIfAJ
"ml%?;JEJ
%!%I.JNJ
%$%I.JNJ
"unit%AAgIJ
&…%AAgIJ
!y(IfA@A
" a%JRE@8
"aml%DBIBA
#vaş#JHJfJ
'!#JHJfJ
'$#JHJfJ
&…#JHJfJ
#z+E6IBA
%!+E6IBA
%$+E6IBA
"ears%JKpI/
'!%JKpI/
&…%JKpI/
#ster…&JoA?J
&…&JoA?J
"orum%MIJ@J
' satırları%MIJ@J
&….N?I@J
#u%JRMI8
% ?%JJMJ/
&add%N8SIA
&break%pAA8A
&call&AJGJp
'omment%NJJJ8
&don't%/JNJJ
&improve&AJNJ8
&know%Bg>J]
&put%lJIJ]
&rate%AJNJ&
&see)8JNJA
'ign%JANI8
'ort&JoIAJ
'tart%JIDJA
&take&]n?AS
'ell%fAHJ]
(st%8JeJ]
'hink(8IMJA
'rust&JJNA8
&use%JHJAp
&write#CD.>g
%!%]@MJ/
%'d)8INJA
&…(8ZN@A
%r(?INJJ
& honest#AJDIJ
!za*@9@nA
# dużo,A@IoA
#mi…&JEI@J
#pytanie%o@IfA
(ń.A@JoA
)!#J?JgJ
)$#J?JgJ
(….R@IoA
&….R@IoA
"eil…'RZ@eA
#ro(@eRZ8
& too%J7Jp8
&!+JoJ@A
&$+JoJ@A
&divisionerror(JgAIA
(…(JgAIA
&…(Jp@AA
"ijn&AAIJp
&!&AAIJp
&$&AAIJp
"o&A@NJA
# live&A@NJA
#ptymalizuj%J@IoJ
. to%J@IoJ
(…%J@IoJ
&…%J@IoJ
"u*A@JoJ
# lahm%J@JfJ
%viele&J@IoJ
#sammen%p@JJJ
*!%p@JJJ
*$%p@JJJ
(…%g@IKA
&…%g@IKA
"wei…)oJ[J/
#raca%fn?6p
&…%fn?6p
!à(_*>R8
" php%JDJ@J
!ça"=_mO]
# devrait%@fJ@J
%fait(oJHJA
%rame(J?JfA
#lışmıyor%JoJ@J
,!%JoJ@J
,$%JoJ@J
(…%JoJ@J
&…%JoJ@J
"ok*J7JoJ
% yavaş#JHJfJ
!è#[@A@g
" thread&J@I@p
!é#RRH@g
!être&AoI@J
!índice&AJHJp
&…&AJHJp
!şunu%JEJ@J
&!%JEJ@J
&$%JEJ@J
!библиотека%JIHAp
,!%JIHAp
,$%JIHAp
(…%JIHAp
&…%JIHAp
!в%'?<Yg
" комментарии%EJJJA
"ложенности%JEJ7J
-!%JEJ7J
-$%JEJ7J
(…%JEJ7J
&…%JEJ7J
"озвращает&7o@@]
(…&7o@@]
&…&7o@@]
!глянь%J@N@J
&…%J@N@J
"отовая%JIHAp
) библиотека%JIHAp
(…%JIHAp
&…%JIHAp
!делает#hIIJ8
( этот%fJIJ8
&…#hIIJ8
"ля0JIJHp
% put#J@JMA
"обавь#;@[AA
( юнит%IJgHJ
&…#;@[AA
#дай&C6@EA
' коментарі&N@JHJ
&…&C6@EA
#кументацию%MJAIJ
(…(MAA@J
&…(MAA@J
"уже%J@IoJ
& повільно%J@IoJ
!есть(AAMJA
!же%A9@DA
# самое%A9@DA
!запрос)J@JnA
(ов%J?JoJ
*!%J?JoJ
*$%J?JoJ
(…)An@IA
&…(@m@mA
#чем)p8JJ8
&…)p8JJ8
"десь(p@IAJ
' await%JHJAg
&…(p@IAJ
!исправь%JpJAJ
(…%JpJAJ
&…%JpJAJ
!к0K>JoJ
"акая%AJIIg
' сложность%AJIIg
&…%AJIIg
"нопку*I@JEJ
&…+@o?BA
"од*I<A@A
% чище%JMI@J
%!*IEAIA
%$*IEAIA
#ментарі&N@JHJ
+!&N@JHJ
+$&N@JHJ
(…&N@JHJ
&…&N@JHJ
%ментарии%EJJJ8
(…';JJJA
&…';JJJA
#роче&JEJ?J
(!&JEJ?J
($&JEJ?J
&…&JEJ?J
!ли2@@B>p
# готовая%JIHAp
!меня…,J@NHJ
#тод&RAIEA
'!&RAIEA
'$(@AIDA
&…&RAIEA
"ного вложенности%JEJ7J
(запросов%J?JoJ
"ожно)@oE7/
&…)@oE7/
!на+@:HnJ
#пиши#D@RB8
( тесты%IJgIJ
)функцию%IJJMA
&…#D@RB8
"е(7mA9S
#прав…&Jp?JJ
&…&Jp?JJ
"ичего)A#DEA
( не)A#DEA
&…)A#DEA
"о&JEJ?J
# короче&JEJ?J
"ужен%p%gAS
' ли%JHJAg
&…%p%gAS
!объясни%gIJJJ
) этот%gHJJJ
(…%gIJJJ
&…%gIJJJ
"пиши(<JJAJ
&…(<JJAJ
#тимизируй%AIJpJ
(…%AIJpJ
&…%AIJpJ
"тдель…+JEI@J
&…+JEI@J
#рефактори%AMIAJ
- этот%AMIAJ
(…%AMIAJ
&…%AMIAJ
"шиб…%JfAIA
!падает%Jg@AJ
&…%Jg@AJ
#мять)J@IoJ
&…(JIIoJ
"ере…1I<B6A
"овільно%J@IoJ
*!%J@IoJ
*$%J@IoJ
(…%J@IoJ
&…%J@IoJ
#крой&J@p@J
&…&J@p@J
#сл…/Jo@7J
#чему%sAHJA
&…%sAHJA
#ясни&oIJJJ
&…&oIJJJ
"ри0AoI@J
%чеши%JDJ@J
) код%JDJ@J
(…%JDJ@J
&…%JDJ@J
#оверки&JJIN8
(ь%AINAJ
) этот%AINJJ
(…%@IMN8
&…(@@DCA
%исходит%pIIAA
,!%pIIAA
,$%pIIAA
(…%pIIAA
&…%pIIAA
!работает%o@ISA
"еализуй%IAAMA
(…%IAAMA
&…%IAAMA
#вью%J@NIJ
'!%J@NIJ
&…%J@NIJ
!самое%A9@DA
' для(JHJNA
(но&JEJ?J
&…%A9@DA
"делай&@B@pA
( код%JMI@J
&…&@B@pA
"лишком%@:@fA
(…%@:@fA
&…%@:@fA
#ожность%AJIIg
(…%AJIIg
&…%AJIIg
"пис…,AoI@A
"тро…/@J@nA
!тесты(IJgIJ
'!%IJgIJ
'$&IJpHJ
&…(IJgIJ
"о%@9RDA
# же%A9@DA
"ут*K/JJp
!функцию&IJANA
)!%I@JMJ
)$%I@JMJ
(…%SL6;A
&…%SL6;A
!чище%JMI@J
&!%JMI@J
&$%JMI@J
"то#g6L>g
% делает#hIIJ8
!это)@<C@A
% в*AANJ8
%т.pJIJ/
!юнит%IJgHJ
& тесты%IJgHJ
!…able"6s8T8
#che%JEI@A
%ks#JDJAJ
#das)J?JnJ
%ım%g@J@J
#gen(InI[A
&s(ATI>g
#ins(ERI>S
&t#gPJ;A
#kes#JJDJJ
#lls&J?IrA
#nce"QRIV8
%ie%o@@]A
%ts)JEJAJ
#rer#AMJIJ
%ia*AANJ/
&o(;@R@S
%ze%NJJ?J
&u)<JIJA
#sed%ApAIJ
&s%J8HfS
#tch&JoJ@J
%ed"C<e>]
&s%o7@_A
%ic%@EKAJ
%or%H[@DJ
#uen(@-DDJ
#ção%b6Q:8
"back%]6:D/
%se%@'Iog
#ile+JNJ?A
#led%IAAMJ
&s*J<J@A
#ody%fR@@A
%ok#MJ8JJ
"came%oIJAJ
%st%J?IoJ
%te)IPEIA
#hed(J7JBg
&r(A@>eg
&s"@EP1J
#ies%@;Z9A
#ode(I.JiJ
#ted"Ii/AJ
&r(AoI@J
%ly&@qC?/
%or"@1<TJ
#uts%J7IEJ
"data&J<AIJ
&o%JDJ@J
%ys(JHJNA
#ere*7:@@p
#ing*IRH@p
#led%JnAIJ
#n't)ASJ7p
#own&?RJEA
#uce%@2]IA
"ects%eo@0A
#ded(JAJfA
#fix&oIJJA
%ul%P?DE8
#ggi%IoIJA
#hen(J<IIJ
#log'MJJGJ
%ve(AfJ@S
#nce"]d@Hg
&y#.L[Hg
%ie(AAIJg
%ta#D@@DA
&e(Je?C8
&o*:o@@A
&s#DQKAA
#ren+8R@EA
%ia(I7JBp
%ns%ADK@A
%ry%J7Jp8
%ta(JfI@J
&y%:@fIJ
#sts%IHQd]
#ton%J8@ES
%ti(J<JAJ
#ver%g?AeA
#wer%J7qIA
"face"@3SAS
#ica%7DI@g
%ed%JUIM&
%le%@D7EA
"gami%fIIJA
%te+J.JoJ
#eln%AJNJ8
#res&AJJ?p
#uje%JnI@J
"hado%JDI8J
#eck)@@NAJ
%re%ME@78
%us&JJJ<A
#ing"ABD[J
#len%IJINJ
#put%AAJpJ
"iata%J@N@J
&e#if/@8
#bed&J7SEA
%le%IfC[/
#cit&8NHJS
#dad".IADp
#ent%@IBfJ
%re(<6?_A
&s(A@JDA
&t&RnP?S
#ful%JMJHJ
#ght%A9I<S
#led%J8JnJ
&r%Io@RJ
%ir&J(I@p
#ned%.]@Ag
&s"f^G.J
%gs(L5LfJ
%ts(IJ8MJ
#ona%[P@8p
&e(LE@AA
&s#K/TdA
%ur#9:g6]
#que#[D;?A
&é)JEI7J
#res%N@RIA
#sch)@@E@J
%ed%Jln@g
%on(JfJ@J
%ta%ANJJ&
#tmq%AAI@p
#zed([8gI8
&r#J]J28
%uj%J@IoJ
%za%@D@fA
"lama)J@JE8
%ra%JEJ@J
&ı0B.E?A
%ss*@AAEA
%te%^7[M8
#der%JFJpJ
#ect%JHJgJ
%ma%AIMJA
&s#AJDJA
%ri'L@g>J
%ta#M?IDA
&e%JIIMJ
#fde)J@IEJ
#ify#JMJ@J
%ne%IS8p8
&g%I8NT8
%se'@B@h8
%ty#I?;]J
#lel#@@I[g
&n&@0b?A
&r&]B>oA
#oad&@PnTA
%ck%/RB7p
%ws(JfJAJ
#tas+A@IpJ
%en(B<[@/
#ung(]8?MA
"mate+J7]nA
#ber&@.pDJ
#ent"b??DA
%rs%@H?a8
#ing%8KI@p
%se#II@fS
%ze"A@YfJ
#men)[nA?A
#ost%J7JgA
#を追加%DAJIA
"nada)Ap@IA
#ced(JMJJ8
&s&SJHo8
#ded%JJIIp
&n(@#AkA
%ır&J@JoJ
#eck%A?H[g
%nt#ICTL/
%ss"o9;A8
#gle%JEH@J
#ing(K]DJ/
%te&Jfl7J
#sic%JIIJg
#tar(<AJJA
%ed&NIK?A
"oach&8JNJ8
%rd&A[7EA
#int"66V_A
#lon%JfJ7S
#mer#_H@D/
#nal&@p@IA
%de%AJHJp
#ugh*pRA?A
%nt%fr?%8
"part)J@IEJ
#les%LIgFJ
#ose%JEJ@J
#ute%J@JfJ
"quoi#h6>A]
"ract#eGgKA
%ge(J7p:A
%is*8JNJ8
%te"D)FKS
#cir&JEHJA
#ect*GoJJJ
%ss%A6oEA
#ias%IIfIJ
%be"Zee:8
%ce%M@RIA
%es%K;A8J
%ng%DIAJA
%os%DISIJ
%pt%7N@A]
%se%R2@fA
%te%JpJ8A
&y(JAM@A
%za%IDJJJ
#ror*AoAJA
#sal(Rf@@J
#ung%JIIDJ
#ves#M1J7J
#ías&AJNJ8
"sane&JJNJ/
#che+J@N@J
#ify%JEIIJ
%gn&HEJJJ
%mo%J@IoJ
%ng%AJM]/
%on#6jHQJ
#ted%J?pJJ
%ic%JJHBg
"tado)JEJ@J
%nd#j6@IA
&t"@eo?A
%re(KoI@A
%te#BDI@J
#eln%JNJ.J
%nt(8oJAA
%rs#D:7eJ
%st*R8o@J
#hek(J@J@p
#ial%J.MfA
%ce&J@HJp
&s%J@aHJ
%es#JMJ8A
%ng%Jn?g8
%on!BIAV/
%ve'@MQAA
#ors%JDI%p
#ure%A<C@J
#áře%M@J?J
"uces&JnJ8J
#dig%@MIIJ
#fen%pJIJ/
#gen%J@JfJ
#lar(JoJ@J
%ly#JJMJ/
%ta%R@@i8
#nce%A[ID8
%gi#M@ABA
#ser%ApJ>J
#ted%gfRH/
"view&oI@@J
"word(SQK;8
&k%AJKIg
"xity(/;I@]
"ydoc&NHJJJ
#one(AfJ6S
&u%f6@CA
#sis%H6LpJ
"zing%AJQAg
#nie%J@JfJ
"ário%*JJJJ
"êtes%@n@lA
"ítko%I@IEJ
"ıyor1Rn?HA
"śnij&p@I@A
"ание(ACI?p
#рии%EJJJ8
#цию%MJAIJ
"ения/B>@pA
#рки&JJIN8
#тся*SgLI&
"изуй%IAAMA
#руй%AIJpJ
"льно.AINS/
"одит%pIIAA
#сов%J?JoJ
%ти%JEJ7J
&ь1A7@EJ
"тает%o@ISA
%рі&N@JHJ
#ека%JIHAp
#ори%AMIAJ
"щает&7o@@]
"ください&RoI@A
"されます&JoJ@J
"じように%J@JEJ
"ってくる%JfJ@J
"になるの&8AJJp
"りますか0@@@@p
"れますか%nJIJA
"ューして&8ANJJ
!い#JPR^8
" paramを追加%DAJIA
#て%:?[D8
"$)IoIQA
!え&IWA6A
" て)SEI?J
!か%T5EH]
" な%AfI@J
"$&R6EI]
!が'@gIK8
" 深%JE8@J
!き&?J@WA
!ぎ%@;7fA
" る%@;7fA
!く'S;JHA
" だ%]7DAA
"$(JEJ?J
!け(IiJ>J
" す%IfJ@J
!こ%nRC6A
" の%n[@@S
"のコードをレビューして!&8ANJJ
(説明してください!%gAIJJ
!さ#SeD78
" い%]7DAA
#れ(AfJ@J
!し#I9TD8
" て%IC?MA
#ま(JAM@8
!す#R?DIg
" か&R6EI]
#ぎ%@;7fA
#る%ReIE8
!ぜ(p@@IJ
" undefinedになるの&8AJJp
!だ%]7DAA
" さ%]7DAA
!っ&AEARA
" と(ADJQA
!て%A;JL8
" く%]7DAA
"$%AEILA
!で%Z;6ZS
!と#-C@j8
" 二%JeJ@J
!な&fp?7A
" い)Ao@BA
#ぜ(p@@IJ
"ぜundefinedになるの!&8AJJp
!に(.D?B]
" falseが返ってくる%JfJ@J
#分&JEJ?J
!の%[f?9S
" で%gAIJA
#コ%e.DIA
#バ&AoIIJ
#フ'gAIJ8
!は*I.BBp
" あ(JINJ8
"$*JI@?p
!べ(IYADA
!ま(@6M[S
" す(@6MIS
!も&7TIN8
" っ(AEIQA
!り(B8A?p
" な%DAJIA
#ま(J?K@g
!る%Il@j8
" の%pAIJA
#関%JIJNA
"$&@p7ZA
!れ(AfM78
" る%JeJ@J
!を)@AJNA
" 書%I?[DA
#直&AoIIJ
#追%K>JDJ
!ァ%IE8B8
" ク%AEJHJ
!イ(IJ>Bp
" ン#@JIJg
!エ&7n@nA
" ラ*AoJ@A
#リ(A7JoJ
!キ%MICHA
" ュ%MICHA
!ク#QA6f]
" エ(A7JoJ
#ス#@JIJg
#タ%AEJHJ
!グ%@r@GA
" し%AEJHJ
#を&AoIIJ
!コ*oIAIA
" メ(DJAIJ
#ードをレビューして&8ANJJ
'説明してください%gAIJJ
%ルバックはいつ呼ばれますか%nJIJA
"ールバックはいつ呼ばれますか!%nJIJA
!ス%78Z:g
" ト%@BoAA
!タ リ%AEJHJ
!ッ(I@?Cp
!テ(J@hIA
" ス(J@pIJ
"ストを書いて!%JJgIJ
!デ)@AIHp
" ッ#@JIJg
!ト#;@RAJ
" が%J<J@J
#を%L?[G]
!ド':AIHg
" キ%MJJHJ
!ネ%JE8@J
" ス%JE8@J
"ストが深すぎる!%JE8@J
!バ&AoIIJ
" グ&AoIIJ
!フ*W9@A8
" ァ%IE8B8
!メ&9%oMA
" ン(DJAIJ
!ュ%MIE?A
" メ%MJJHJ
!ラ(@o>7g
!リ%7?-rg
" が%J7JgJ
#を(@@JfJ
#フ%AEJHJ
#ン%AEJHJ
!ロ(ARJ?p
!ン%8p@BA
" グ%AEJHJ
#デ#@JIJg
#ト(DJAIJ
!ードをレ…&8ANJJ
&ビュ…&8ANJJ
(ーして&8ANJJ
+$&8ANJJ
%説…%gAIJJ
&明し…%gAIJJ
(てください%gAIJJ
-$%gAIJJ
"ルバッ…%nJIJA
&クは…%nJIJA
(いつ呼ばれますか%nJIJA
0$%nJIJA
!一%RKAj&
" 下#fIKHA
#个(79@bA
#点)JEI@J
#行%1eIZJ
!万+J@JoJ
" 行+J@JoJ
!上#17T;]
" 线%JJMJ8
!下#fIKHA
" 这%oR@AJ
!不(@dD>J
" 能%@fHf8
#要)A6N@S
!个#f:?L8
" bug(Af@JA
#类(8EJJA
!中%JfI@J
" 文%JfI@J
"文乱码!%IoI@J
!为 什&rA@A8
!么%p@A=p
" 的%gJJJ/
#要&aJJJ&
!也%IIJEA
!乱%IhI7J
" 码%IoI@J
!了'@]@eA
"$#@i@HA
!二%]eI@8
" 回%]eI@8
#重%JeJ@J
!什%p@A?g
" 么%p@A?g
!代*@EBIA
" 替*AEJ@A
#码%IDDH8
!以%7eDE8
" 吗%AJNI8
!优(A@IgJ
" 化(A@IgJ
"化性能!%JAJgJ
!会(@dD,g
!例%Ifp?A
!修%Ao@JA
" 复%Ao@JA
!做#g@JC8
" 什%gJJJ/
!元#JIgIJ
" 测#JIgIJ
!入)IoAAA
"$*IoJ@A
!关%@7M@]
"$%J@N@J
!内'AIJfA
" 存'AIJfA
"存泄漏!%JoJ7J
!再%@7It8
" 快%AAIpA
!写%1@^:8
" 一&BIAEJ
#单#JIgIJ
#可%AJNI8
#得%JMJGJ
"单元测试!#JIgIJ
"得简洁一点!%JMJGJ
!况'AAgJJ
!减%JAJoJ
" 少%JAJoJ
!几)JEJ?A
" 个)JEJ?A
!函%1;@;]
" 数%1;@;]
!分&@EHBS
!列&6bC?8
" 表&@t@@8
!別&JEJ@A
!加%T5IEJ
" し%K=JNJ
#索%JAIIp
!动%AfI@J
" か%AfI@J
"かない!%AfI@J
!化(@I@oA
" け%IfJ@J
#し%J@IoJ
#一%A@IpJ
#性%JAJgJ
!十(JA6iA
!单(@;SIA
" 元#JIgIJ
!取%ILA>g
" 成#JMJ@A
!可%7eDE8
" 以%7eDE8
!合,ARNI/
!名)JE@BA
!后)IpJ@J
!吗*77E@]
"$+7@E@S
!味(gAIJ8
!回(oe@R/
!复%@s=#g
" 这%Ao@JA
!多.87Io]
"$(A@IfA
!太(@B@oA
" 多(A@IfA
#慢&A@IpJ
#深%JDJ@J
!套%JDJ@J
" 太%JDJ@J
!子.IEI@A
!字)@NI@A
" 化%IfJ@J
!存'AIJfA
" 泄%JoJ7J
"$%A8JpJ
!实%AIJNA
" 现%AIJNA
!実(A@JMJ
" 装(A@JMJ
!审&A@NAJ
" 查%A@NAJ
!客+@Y@EA
!嵌%JDJ@J
" 套%JDJ@J
"套太深了!%JDJ@J
!帮%AnD@A
" 忙%J@N@J
"忙把把关!%J@N@J
!常&?o[@A
" に%JfJ@J
"にfalseが返ってくる!%JfJ@J
!序&@Z=E]
!库(J?F^p
!应(.h>6p
" 该(/jI@/
!引(AAIIg
"$%JAIIp
!弱*A@NAA
!待)3JJJA
!得(JDJ?J
" 简%JMJGJ
!循"[t?68
" 环"[t?68
!忙%J@N@J
" 把%J@N@J
!快%A7IqA
" 点%AAIpA
!怎1J7IIp
" 么(AJJGp
!性%A@D[A
" 能%JAJgJ
!情'AAgJJ
" 况'AAgJJ
!意(pAIJ8
" 味(gAIJ8
!慢&A@IpJ
" 了&A@IpJ
!成'@DGQg
!户)A@IEJ
!把%@-DaA
" 关%J@N@J
#把%J@N@J
!报(AoIJJ
" 错(AoIJJ
!持(ARID8
!据+AH@pA
" 库&J>JqA
!排&AoIN&
" 序(JAJM8
!提(A/?D]
" 取#JMJ@A
!插(Je8BA
" 入(Je8BA
!支(ARID8
" 持(ARID8
!改(@ANI8
!放(.bJ@A
!数#S:5hJ
" を%@;AEA
#据+AH@pA
#是,p@JI8
"$(@EJBA
!整%JMJ@J
" 理%JMJ@J
!文%Ri??S
" 乱%IoI@J
"字化けする!%IfJ@J
!方%;@NAA
!明&E@[?A
" し&oIJIJ
"$)<JJJJ
!星(IAJN8
!是)RHI>p
" 做%gJJJ/
!時&J7IRp
" 間&J7IRp
!普%AJIJg
" 通%AJIJg
!書#2ARD8
" い%:?[D8
!替)AEAAA
!最)JoJ7J
!有(.6DDJ
" 什%/JLHp
!本&JJ8<S
"$&JJ8EJ
!构#AMJJA
!果.@9@EA
" 不%JfIIJ
!查(A?CoA
" 询(J@HoA
!样0A/IAp
" 写%AJNI8
!次+RnRRA
!死%JfJ@J
" 循%JfJ@J
"循环了!%JfJ@J
!段%[dB@A
!每%;>JgJ
" 个%;JJJJ
!没 有+@@INA
!泄%JoJ7J
" 漏%JoJ7J
!注%*gIIA
" 释(;JJJJ
!洁%JMJGJ
" 一%JMJGJ
!测#@@fBJ
" 试"@@fBJ
!消%JoA=p
!深'JDA@J
" す%JE8@J
#了%JDJ@J
!漏%JoJ7J
"$%JoJ7J
!点,@pB?8
"$)A<IRA
!环"[t?68
" 了%JfJ@J
!现'ARGBg
!理%JDI6]
!用(?1QMJ
" 例&IApIJ
#吗(AJHJg
!界(AAgIJ
!登+JoJ?J
!的&fFA9g
" ?%gJJJ/
#脚(JJ8DA
!直+JpJ@8
" し%ApIIJ
!码%HV;?8
"$&R:E7A
!空.Jo@@J
" の%JgAJJ
!简%[DA?J
" 洁%JMJGJ
!算*@3B6S
!类(8EJJA
!索(AAIIg
" 引(AAIIg
!线 吗%JJMJ8
!结果不对!%JfIIJ
!能%7R@oJ
" 上%JJMJ8
#不%AAIpA
#再%AAIpA
"$%JAJgJ
"上线吗!%JJMJ8
"不能再快点!%AAIpA
!脚&JJ8EJ
" 本&JJ8EJ
!色.A?JEJ
!行)8d@nA
"$,JoI7A
!补(;@SIA
!表&@t?@8
!装(A@JMJ
" し(A@JMJ
!要(],Ae]
" 不%JAIIp
"不要加索引!%JAIIp
!解(fRI@A
" 释&o@IJJ
!計&Ae@6p
" 算&J@J@p
!説&oJIJJ
" 明&oIJIJ
!讲%f@JJJ
!试"@@fBJ
"$%JIpIJ
!询(J@HoA
!该(/jI@/
!说(<JJJJ
" 明(<JJJJ
!请%oIJJJ
!调(gJJJ/
!足%DAJIJ
" り%DAJIJ
!这(fR@@S
" 个(fK@AJ
#段%fmB@A
#里%fgII8
"样写可以吗!%AJNI8
!追%K>JDJ
" 加%K>JDJ
!通,@oH@J
!速(JIIpA
" 化%J@IoJ
!遅(JAJgJ
!释"kZ??8
" 一%eJJJJ
#这%o@IJJ
"$#MAJIJ
!里%CgII/
!重(@a>5g
" 构#AMJJA
!量(JBI@g
!锁%e]IJ8
!错(AoIJJ
" 了(AoIJJ
!間&J7IRp
!関%._?:]
" 数%._?:]
!闭+8JIIp
!问%A@Nf/
" 题%AJNJ&
!除'IHJMJ
!需(@JHJg
" 要(@JHJg
!题%AJNK/
!高%J@IoJ
" 速%J@IoJ
"速化して!%J@IoJ
!가,A@HBp
" 나(.f?@p
#뭐&SAIFp
#요(AAIAg
!간&A.@[p
" 복(J@I@g
!거%[2?@g
!걸%J8IpA
" 려%J8IpA
"려요!%J8IpA
!게)73ALJ
"$,JEI@A
!계(RpIAA
!고 쳐(Jf@IJ
"쳐줘!(Jf@IJ
!구%AIJMJ
" 현%AIJMJ
"현해줘!%AIJMJ
!그%@f@Ag
!나%eIC,p
" 와'AgIJA
#요*[%A@g
!너)A8IpA
" 무)A8IpA
!는%JN>.g
" 거%pJIJ8
#데&AoI@A
!능&IIIoJ
!더+JEJ@A
!데&AoI=p
" 안&AoI@A
!덱&JAIAp
" 스&JAIAp
!도(7LA6p
" 는(J@I@g
!돼(JoI@A
" 요(JoI@A
!드%R@V?J
" 를#R?a6A
!들%JIJDA
" 어%JIJDA
!래*INI@A
!려&7fCn&
" 요&@f?o&
!로'B2D5S
!를'@IIa8
" 리%.MD?J
#설%pIH@J
!리&/T8nS
" 를)A7IoJ
#뷰(A@M@J
#팩%JNIHJ
"뷰해줘!&8IN@J
"팩토링해줘!%JNIHJ
!링%EN@>A
" 해%JNIHJ
!만%@7IjA
" 들%JIJDA
"들어줘!%JIJDA
!많(A8IpA
!면)7nA:J
!명%pI?IJ
" 해(eJIJJ
!무&@[?o8
" 많(A8IpA
!문(9<D?A
" 제*@ANIJ
!뭐(SAIGg
!버%@o=Bp
" 그%JoIIJ
!번#QeKZ8
" 봐%I8NAA
!별)QE@B8
!복 잡(J@I@g
!봐%I8NAA
" 주%I8NAA
"주세요!%I8NAA
!부*J8NIJ
!뷰(A@M@J
" 해&8IN@J
!석(<JJIJ
" 으&<JJJJ
!설%pI?IJ
" 명%pI?IJ
!성%@HRhA
" 능&IIIoJ
!세#^.DAA
" 요#^.DAA
!수&8(A<J
" 를%7L?EA
!스%9;d6g
" 가)JAIHp
#트&BIo@A
!시(7,DVS
" 간&A.@[p
!안(Ao@@J
!야%]oI@8
" 하&AoI@A
!어 줘&IIIEA
!에%7?mng
!와'AgIJA
!왜&q@?@J
!요&ReBF]
" ?(/JIJp
"$(ReL>S
!으'0@CDA
" 로&<JJJJ
!을*8.EJS
!이%Hf;AA
" 지%JIJDA
#코#[HD?J
!인(A7NAS
" 덱&JAIAp
!일(Rn?D8
!있(7-E;g
" 나*A@IJp
"나요!*A@IJp
!잡(J@I@g
" 도(J@I@g
!적%IIIoJ
" 화%IIIoJ
!점,@@NAA
" 있.@@N@A
!제&ZTC7&
!져.ApIAA
" 요.ApIAA
!주(D@B@A
" 석(<JJIJ
#세#^.DAA
!줘%C:BD8
"!%pIH@J
"$%CC@N8
!지)A7LEA
!쳐(Jf@IJ
" 줘(Jf@IJ
!최%IIIoJ
" 적%IIIoJ
"적화해줘!%IIIoJ
!추&N@AJA
" 가&N@AJA
!출*pAIJ8
!코#R?a6J
" 드#R?a6J
!쿼(J@IfJ
" 리(J@IfJ
!테)J8pIJ
" 스)J8pIJ
!토%JNIHJ
" 링%JNIHJ
!트&B?fE/
"$*JIJNA
!팩%JNIHJ
" 토%JNIHJ
!페%JIJDA
" 이%JIJDA
!하)[@EI8
" 는%[eIC/
!한%-ZEXS
" 가&JAIAp
#번%@.UfA
!함%IM?DA
" 수%IM?DA
!해&g%SU/
" 줘%I.Ca8
!현%AIJMJ
" 해%AIJMJ
!호*pAIJ8
" 출*pAIJ8
!화%DI?oJ
" 해%DI?oJ
`;
